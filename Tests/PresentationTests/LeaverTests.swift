import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

/// Random sessions in which people leave for good, heard and asked at every step.
@Suite("Whoever left is gone")
struct LeaverTests {
    private let wording = Wording(.english)
    private let plan = GamePlan(deck: .small, rules: RoundRules())

    @Test("Nobody who left for good is named in any stage without being marked as left", arguments: 1...40)
    func marked(seed: Int) {
        var leavers = Leavers(seed: UInt64(seed))
        for _ in 0..<150 {
            let events = leavers.step()
            let names = leavers.gone.map(\.name)
            guard !names.isEmpty else { continue }
            let session = leavers.session
            let announcer = Announcer(session: session)
            let script = FacilitatorScript(session: session, plan: plan)
            let side = FacilitatorSide(session: session, plan: plan, now: Instant(milliseconds: 0))
            let told =
                announcer.messages(for: events) + announcer.situation() + announcer.outcome() + script.say
                + script.next + side.lines
            check(told, names)
            let prompter = Prompter(session: session, plan: plan)
            for question in questions(
                from: [Conversation(plan: plan).question(in: session), prompter.facilitatorMenu()],
                depth: 2
            ) {
                check(question.context + [question.prompt] + question.choices.map(\.label), names)
                let ids = question.choices.map(\.id)
                #expect(Set(ids).count == ids.count, "\(ids)")
            }
        }
    }

    @Test("Nobody who left for good is asked, told to do something or next in turn", arguments: 1...40)
    func notAddressed(seed: Int) {
        var leavers = Leavers(seed: UInt64(seed) &+ 500)
        for _ in 0..<150 {
            _ = leavers.step()
            let gone = leavers.gone
            let session = leavers.session
            // Whoever practises alone is the only one there is to ask.
            guard !gone.isEmpty, session.state.isForGroup else { continue }
            let script = FacilitatorScript(session: session, plan: plan)
            let prompter = Prompter(session: session, plan: plan)
            let asked = questions(
                from: [Conversation(plan: plan).question(in: session), prompter.facilitatorMenu()],
                depth: 2
            )
            for question in asked {
                if case .seat(let seat) = question.addressee {
                    #expect(!gone.contains { $0.id == seat }, "\(question.prompt)")
                }
            }
            for text in (script.say + script.next).map(wording.text) {
                #expect(!gone.contains { text.contains($0.name) }, "\(text)")
            }
            // What is asked about a pitch that was heard: it can be voted for, rated and noted, whoever has left since.
            let game = session.state.game
            let pitched = (game?.contest?.pitches ?? []).compactMap { game?.entrant($0.entrant) }
            let heard = Set(pitched.flatMap(\.members).map(\.seat))
            for person in gone {
                for text in asked.map({ wording.text($0.prompt) }) where text.contains(person.name) {
                    #expect(heard.contains(person.id), "\(text)")
                }
            }
        }
    }

    @Test("Nobody who left for good is in a count, an order, a vote or a tie still to be broken", arguments: 1...40)
    func notCounted(seed: Int) {
        var leavers = Leavers(seed: UInt64(seed) &+ 1000)
        for _ in 0..<150 {
            _ = leavers.step()
            let view = leavers.session.view(for: .table)
            let gone = Set(leavers.gone.map(\.id))
            #expect(gone.isDisjoint(with: view.waitingFor))
            switch view.scene {
            case .game(let game): checkCounts(of: game, without: gone)
            case .rolePlay(let play):
                #expect(gone.isDisjoint(with: play.observers + play.free + play.roles.flatMap(\.players)))
                #expect(gone.isDisjoint(with: play.ready + [play.hotSeat].compactMap { $0 }))
            case .lobby, .debrief, .story, .pitchPractice: break
            }
        }
    }

    // MARK: Parts

    private func checkCounts(of game: GameView, without gone: Set<ID<Seat>>) {
        func isGone(_ id: ID<Entrant>) -> Bool { game.player(id)?.hasLeft == true }
        for player in game.players {
            #expect(player.hasLeft || gone.isDisjoint(with: player.members))
            #expect(!player.hasLeft || !player.takesPart && player.speaker == nil)
        }
        let begun = game.heard + [game.current?.pitch.entrant].compactMap { $0 }
        #expect(game.order.allSatisfy { !isGone($0) || begun.contains($0) })
        #expect(game.skipped.allSatisfy { !isGone($0) })
        #expect(game.firstPlayer.map(isGone) != true && game.next.map(isGone) != true)
        #expect(game.rounds.flatMap(\.tieToBreak).allSatisfy { !isGone($0) })
        #expect(game.ranking.allSatisfy { !isGone($0.player) || $0.points > 0 })
        if let vote = game.vote {
            #expect(gone.isDisjoint(with: vote.voters) && Set(vote.voted).isSubset(of: vote.voters))
        }
    }

    /// The questions, and those an answer leads to.
    private func questions(from first: [Question], depth: Int) -> [Question] {
        guard depth > 0 else { return first }
        let next = first.flatMap(\.choices).compactMap { choice in
            if case .open(let question) = choice.reply { question() } else { nil }
        }
        return first + questions(from: next, depth: depth - 1)
    }

    /// Those whose going is what is told need no mark.
    private static let onLeaving: Set<MessageKey> = [.leftForGood, .stepLeft, .peopleHaveLeft]

    private func check(_ messages: [Message], _ names: [String]) {
        for message in messages where !Self.onLeaving.contains(message.key) {
            let text = wording.text(message)
            for name in names {
                for place in text.ranges(of: name) {
                    #expect(text[place.upperBound...].hasPrefix(" (left)"), "\(message.key): \(text)")
                }
            }
        }
    }
}
