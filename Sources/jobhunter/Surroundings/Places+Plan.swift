import Content
import ContentFiles
import Journal
import Presentation
import Workshop

/// With what a session goes on: the deck and the rules of its last game, the situations and guides that are there.
extension Places {
    /// What games, situations and debriefings can follow in a session.
    func plan(goingOnWith session: Session, guides: [DebriefGuide]? = nil) throws(Failure) -> GamePlan {
        let deck: Deck = if let last = session.state.decks.last { last } else { try defaultDeck() }
        let guides: [DebriefGuide] = if let guides { guides } else { try debriefGuides() }
        return GamePlan(
            deck: deck,
            rules: session.state.lastRules ?? deck.suggestedRules ?? RoundRules(),
            scenarios: situations,
            guides: guides,
            past: try past(before: session)
        )
        .including(session.state.scenarios)
    }

    /// The deck that is played where none is chosen.
    func defaultDeck() throws(Failure) -> Deck {
        do throws(LibraryError<Deck>) {
            return try library.find("everyday-work").item
        } catch {
            throw Failure(error)
        }
    }

    /// What a person has practised in all sessions but one, as far as they can be read.
    func past(of name: String, but excluded: ID<Session>? = nil) throws(Failure) -> PracticeHistory {
        var history = PracticeHistory()
        do throws(JournalError) {
            let summaries = try sessions().filter { $0.damage == nil && $0.events > 0 && $0.id != excluded }
            guard !summaries.isEmpty else { return history }
            let journal = try Journal.openExisting(in: data, clock: Clock.now)
            for summary in summaries.reversed() {
                history.add(try journal.record(of: summary.id).session, of: name)
            }
        } catch {
            throw Failure(error)
        }
        return history
    }

    /// What whoever practises in a session has practised in others.
    func past(before session: Session) throws(Failure) -> PracticeHistory {
        guard let solo = session.state.activity?.solo, let name = session.state.roster[solo.seat]?.name else {
            return PracticeHistory()
        }
        return try past(of: name, but: session.header.id)
    }
}

extension SessionState {
    /// The rules of the last game, to play the next one by.
    fileprivate var lastRules: RoundRules? { activities.last { $0.game != nil }?.game?.rules }
}
