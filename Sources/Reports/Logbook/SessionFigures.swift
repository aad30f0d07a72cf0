public import Persons
public import Workshop

/// What one closed session adds to the figures of an organisation.
public struct SessionFigures: Sendable {
    let closedAt: Instant
    /// In which place it was closed, among all sessions.
    let closing: Int
    /// Whoever took part, by what tells people apart best.
    let people: Set<String>
    let participants: Int
    let milliseconds: Int64
    let rounds: Int
    let pitches: Int
    let spoken: Int64
    let votes: Int
    let commitments: Int
    let hadDebrief: Bool
    let rolePlays: Int
    let practices: Int
    /// The skills that lay on the table, each with in how many rounds.
    let skills: [String: Int]
    /// How often a skill written on the spot lay there.
    let writtenSkills: Int

    /// Reads the figures of a session; `nil` unless it is closed, because only then they stay as they are.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - closing: In which place it was closed; the clock may have gone back since.
    ///   - owner: Whose seat a seat is, where that is known.
    public init?(of session: Session, closing: Int, owner: (ID<Seat>) -> ID<Person>?) {
        guard session.state.isClosed, let last = session.log.last else { return nil }
        let seats = session.state.roster.seats.filter { $0.kind != .facilitator }
        closedAt = last.at
        self.closing = closing
        // A name in two sessions counts as one person: rather one too few than one too many.
        people = Set(seats.map { seat in owner(seat.id).map { "#\($0)" } ?? seat.name.lowercased() })
        participants = seats.count
        milliseconds = session.time.milliseconds
        let games = session.state.activities.compactMap(\.game)
        let played = games.flatMap(\.rounds).filter(\.isCounted)
        rounds = played.count
        let given = played.flatMap(\.main.pitches)
        pitches = given.count
        spoken = given.map(\.spoken).reduce(0, +)
        votes = played.compactMap(\.main.count).count
        var skills: [String: Int] = [:]
        var written = 0
        for game in games {
            for round in game.rounds where round.isCounted {
                // A skill written on the spot could speak of somebody; cards of a deck do not.
                let cards = game.deck.skills.filter { round.skills.contains($0.id) }
                for card in cards { skills[card.name, default: 0] += 1 }
                written += round.skills.count - cards.count
            }
        }
        self.skills = skills
        writtenSkills = written
        let debriefs = session.state.activities.compactMap(\.debrief)
        rolePlays = session.state.activities.compactMap(\.rolePlay).count { !$0.takes.isEmpty }
        practices = session.state.activities.count { $0.solo?.isPractised == true }
        hadDebrief = session.history(until: session.log.count).contains(where: \.event.isTalk)
        commitments = debriefs.flatMap(\.commitments).count { $0.seat != nil }
    }
}

extension Event {
    /// Whether something was said in a debriefing, or a question of it was talked about to its end; one that was ended
    /// as soon as it was begun was none.
    fileprivate var isTalk: Bool {
        guard case .debrief(let event) = self else { return false }
        return switch event {
        case .began, .ended: false
        case .answered, .passed, .parked, .facesCounted, .faceKept, .movedOn: true
        }
    }
}
