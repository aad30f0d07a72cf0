import Foundation
import Journal
import PlainMode
import Presentation
import Synchronization
import TestKit
import Testing
import Wording
import Workshop

/// Several keyboards at one session: all of them clients of the room that owns it.
@Suite("A room with several keyboards")
struct RoomTests {
    private let plan = GamePlan(deck: .small, rules: RoundRules())
    private let wording = Wording(.english)
    private let seats = (1...6).map { ID<Seat>("s\($0)") }

    /// A room that stands where a script has come to, in a folder of its own.
    private func room(_ script: Script) throws -> (room: Room, folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("room-\(UUID().uuidString)")
        let clock: @Sendable () -> Instant = { Instant(milliseconds: 0) }
        let room = Room(try Journal.open(in: folder, clock: clock).begin(script.session.header))
        let done = script.steps.filter { if case .success = $0.answer { true } else { false } }
        #expect(room.perform(done.map { ($0.request.command, by: $0.request.by) }).failure == nil)
        return (room, folder)
    }

    /// What the first choice of each question leads to, by a conversation of one's own.
    private func answer(
        _ conversation: inout Conversation,
        in session: Session
    ) -> (asked: [Asked], seen: Int)? {
        for _ in 0..<20 {
            guard let first = conversation.question(in: session).choices.first else { return nil }
            if case .perform(let asked, let seen) = conversation.take(.choice(first.id), in: session) {
                return (asked, seen)
            }
        }
        return nil
    }

    /// The events but for the order in which people answered.
    private func events(of session: Session) -> Set<Event> { Set(session.log.map(\.event)) }

    /// The same answers at the one keyboard, which goes from one to the next.
    private func answered(atOneKeyboard script: Script) throws -> Session {
        var session = script.session
        var conversation = Conversation(plan: plan)
        for _ in seats {
            let (asked, seen) = try #require(answer(&conversation, in: session))
            for item in asked {
                let request = Request(item.command, by: item.by, at: Instant(milliseconds: 0), seen: seen)
                session.apply(try session.decide(request))
            }
            conversation.carriedOut(asked)
        }
        return session
    }

    @Test(
        "Answers formed on one state by six people at once, in whatever order they come, make the record of one keyboard",
        arguments: 1...8
    )
    func sixAtOnce(seed: Int) throws {
        for isVote in [false, true] {
            var script = try Script(players: 6, seed: UInt64(seed))
            if isVote {
                try script.goToVote()
            } else {
                try script.play(.advance)
                while script.game()?.skillsToReveal != 0 { try script.play(.revealSkills) }
                try script.play(.advance)
            }
            let (room, folder) = try room(script)
            defer { try? FileManager.default.removeItem(at: folder) }
            let told = Mutex(0)
            _ = room.enter { told.withLock { $0 += 1 } }
            let looked = room.session
            let failures = Mutex<[PerformError]>([])
            let order = seats.shuffled()
            DispatchQueue.concurrentPerform(iterations: order.count) { place in
                var conversation = Conversation(plan: plan, with: .seat(order[place]))
                guard let (asked, seen) = answer(&conversation, in: looked) else { return }
                let failure = room.perform(asked.map { ($0.command, by: $0.by) }, seen: seen).failure
                failures.withLock { $0 += [failure].compactMap(\.self) }
            }
            #expect(failures.withLock { $0 }.isEmpty)
            #expect(told.withLock { $0 } == 6)
            let alone = try answered(atOneKeyboard: script)
            #expect(room.session.log.count == alone.log.count)
            #expect(events(of: room.session) == events(of: alone))
            #expect(isVote ? room.session.state.game?.stage == .result : room.session.state.game?.stage == .interview)
            room.close()
        }
    }

    @Test("Of two who lead on at the same moment the second is told that it was overtaken, and nothing is skipped")
    func overtaken() throws {
        let script = try Script(players: 6)
        let (room, folder) = try room(script)
        defer { try? FileManager.default.removeItem(at: folder) }
        let looked = room.session
        var first = Conversation(plan: plan, with: .facilitator)
        var second = first
        let (asked, seen) = try #require(answer(&first, in: looked))
        #expect(room.perform(asked.map { ($0.command, by: $0.by) }, seen: seen).failure == nil)
        let (again, seenAgain) = try #require(answer(&second, in: looked))
        let failure = room.perform(again.map { ($0.command, by: $0.by) }, seen: seenAgain).failure
        #expect(failure == .refused(.overtaken))
        let words = wording.text(RefusalWording.message(.overtaken, in: looked.view(for: .table)))
        #expect(words == "Something has changed in the meantime. Please look again, then choose.")
        #expect(room.session.state.game?.stage == .research)
        room.close()
    }

    @Test("Whoever is asked line by line hears what others did, and answers on")
    func heard() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        let (room, folder) = try room(script)
        defer { try? FileManager.default.removeItem(at: folder) }
        let people = People(answers: ["3", "f", "m", "The group is tired"]) { given in
            guard given == 3 else { return false }
            var other = Conversation(plan: plan, with: .seat("s3"))
            guard let (asked, seen) = answer(&other, in: room.session) else { return false }
            return room.perform(asked.map { ($0.command, by: $0.by) }, seen: seen).failure == nil
        }
        let host = PlainHost(room: room, plan: plan, wording: wording, input: people, output: people)
        _ = try host.run()
        #expect(people.lines.contains("Cleo has voted. 1 of 3."))
        #expect(room.session.state.notes.map(\.text) == ["The group is tired"])
        room.close()
    }
}

/// People at a keyboard beside which something happens while they type.
private final class People: LineInput, LineOutput {
    let isInteractive = false
    private(set) var lines: [String] = []
    private var answers: [String]
    private var given = 0
    private let beside: (Int) -> Bool

    /// - Parameter beside: Does something after so many answers, once; says whether it did.
    init(answers: [String], beside: @escaping (Int) -> Bool) {
        self.answers = answers
        self.beside = beside
    }

    func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        defer { given += 1 }
        if beside(given) { return .goesOn }
        return answers.isEmpty ? .end : .text(answers.removeFirst())
    }

    func write(_ line: String) { lines.append(line) }
    func awaitAnswer() {}
    func holdPrivate() {}
    func clear() {}
}
