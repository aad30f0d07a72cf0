import Foundation
import Testing

/// A role-play that is interrupted at each of its phases: by the end of input, by `kill -9` and by the stop word.
@Suite("A role-play interrupted at every phase")
struct RolePlayPhaseTests {
    /// A moment of the role-play, by what is said when it begins.
    struct Moment: CustomTestStringConvertible, Sendable {
        let words: String
        /// What is typed after the stop word to be back where it was.
        var wayBack = ["1"]
        /// Whether chance has not decided yet, which decides anew after a stop.
        var isBeforeTheDraw = false
        /// Whether the roles were left for good, so that there is nothing to stop.
        var isOver = false

        var testDescription: String { words }
    }

    static let moments = [
        Moment(words: "Who plays whom? 1 draw", isBeforeTheDraw: true), Moment(words: "Who plays whom? 1 next"),
        Moment(words: "Briefing, 6 minutes."), Moment(words: "A is ready."), Moment(words: "Warm-up, 4 minutes."),
        Moment(words: "The play, 8 minutes."), Moment(words: "Take 1. Go!", wayBack: ["1", "1"]),
        Moment(words: "Freeze. "), Moment(words: "answers questions as", wayBack: ["1", "6", "1"]),
        Moment(words: "The play continues.", wayBack: ["1", "1"]), Moment(words: "The take is over."),
        Moment(words: "The play again, 8 minutes."), Moment(words: "Take 2, from here", wayBack: ["1", "1"]),
        Moment(words: "Stop. Everything stands still.", wayBack: []), Moment(words: "A break, 3 minutes."),
        Moment(words: "Now everyone leaves their role."), Moment(words: "has left their role."),
        Moment(words: "The players speak first"), Moment(words: "Now the observers"),
        Moment(words: "The role-play is over.", isOver: true),
        Moment(words: "What did you notice in the other role?", isOver: true),
        Moment(words: "What would you like to do next?", isOver: true),
    ]

    /// A role-play with a phase of every kind.
    private static func transcript() throws -> BundledTranscript {
        try #require(BundledTranscript.all.first { $0.name == "late-arrival" })
    }

    /// What the whole transcript leads to.
    private struct Whole: Sendable {
        let arguments: [String]
        let lines: [String]
        let events: [String]
        /// What is said before the first line, and after each.
        private let said: [String]

        init() throws {
            let transcript = try RolePlayPhaseTests.transcript()
            arguments = transcript.arguments + ["--plain"]
            lines = transcript.lines
            let program = try Program()
            defer { program.cleanUp() }
            let run = try program.run(arguments, input: transcript.text)
            said = run.output.split(separator: "\n> ", omittingEmptySubsequences: false).map(String.init)
            events = try program.events()
        }

        /// How many lines lead to a moment.
        func cut(to moment: Moment) throws -> Int {
            try #require(said.firstIndex { $0.contains(moment.words) }, "\(moment.words)")
        }

        func text(_ range: Range<Int>) -> String { lines[range].map { $0 + "\n" }.joined() }
    }

    private static let whole = Result { try Whole() }

    @Test("At the end of input it is saved, and goes on with nothing lost", arguments: moments)
    func endOfInput(moment: Moment) throws {
        let whole = try Self.whole.get()
        let cut = try whole.cut(to: moment)
        let program = try Program()
        defer { program.cleanUp() }
        let first = try program.run(whole.arguments, input: whole.text(0..<cut))
        #expect(first.status == 0)
        #expect(first.messages.contains("Saved. To carry on: jobhunter session resume "))
        let before = try program.events()
        #expect(before == Array(whole.events.prefix(before.count)))
        let rest = try program.run(["session", "resume"], input: whole.text(cut..<whole.lines.count))
        #expect(rest.status == 0)
        #expect(try program.events() == whole.events)
    }

    @Test("Killed, it keeps what was acknowledged, and goes on with nothing lost", arguments: moments)
    func killed(moment: Moment) throws {
        let whole = try Self.whole.get()
        let cut = try whole.cut(to: moment)
        let program = try Program()
        defer { program.cleanUp() }
        let acknowledged = try program.runAndKill(whole.arguments, whole.lines.map { [$0] }, after: cut)
        let events = try program.events()
        #expect(events.count >= acknowledged)
        #expect(events == Array(whole.events.prefix(events.count)))
        #expect(try program.run(["session", "verify"]).status == 0)
        // The answer given at the moment of the kill either happened whole or has to be given again.
        let next = events.count > acknowledged ? cut + 1 : cut
        let rest = try program.run(["session", "resume"], input: whole.text(next..<whole.lines.count))
        #expect(rest.status == 0)
        #expect(try program.events() == whole.events)
    }

    @Test("Stopped, it says so at once, and goes on with nothing lost", arguments: moments.filter { !$0.isOver })
    func stopped(moment: Moment) throws {
        let whole = try Self.whole.get()
        let cut = try whole.cut(to: moment)
        let program = try Program()
        defer { program.cleanUp() }
        let isStopped = moment.words.hasPrefix("Stop.")
        let stop = isStopped ? "" : "!\n"
        let first = try program.run(whole.arguments, input: whole.text(0..<cut) + stop)
        #expect(first.output.contains("Stop. Everything stands still. No one has to say why."))
        let before = try program.events()
        #expect(before.last?.contains("\"playStopped\"") == true)
        #expect(before.dropLast() == whole.events.prefix(before.count - 1))
        #expect(before.last?.contains("\"by\":\"s") == false)
        let wayBack = moment.wayBack.map { $0 + "\n" }.joined()
        let rest = try program.run(["session", "resume"], input: wayBack + whole.text(cut..<whole.lines.count))
        #expect(rest.status == 0)
        let events = try program.events()
        let (now, then) = (Self.withoutStandstill(events), Self.withoutStandstill(whole.events))
        if moment.isBeforeTheDraw {
            #expect(now.map(Self.kind) == then.map(Self.kind))
        } else {
            #expect(now == then)
        }
        let stops = events.count { $0.contains("\"playStopped\"") }
        #expect(stops == whole.events.count { $0.contains("\"playStopped\"") } + (isStopped ? 0 : 1))
    }

    /// The events but for those by which all stand still and go on, without their numbers.
    private static func withoutStandstill(_ events: [String]) -> [String] {
        let standstill: Set = [
            "playStopped", "playWentOn", "playFrozen", "playResumed", "hotSeatTaken", "hotSeatLeft",
        ]
        return events.filter { !standstill.contains(kind($0)) }.map { $0.replacing(/"n":\d+/, with: "") }
    }

    private static func kind(_ event: String) -> String {
        event.firstMatch(of: /"type":"(\w+)"/).map { String($0.1) } ?? ""
    }
}
