import Foundation
import Testing

@Suite("Killed at any moment")
struct KillTests {
    /// How many kills: a few in every run, a thousand with KILLS=1000.
    private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 12

    /// What is played: the arguments and the answers.
    struct Play: CustomTestStringConvertible {
        let arguments: [String]
        let answers: [[String]]

        var testDescription: String { arguments[0] }

        static let all = [
            Play(arguments: Transcript.arguments, answers: Transcript.answers),
            Play(arguments: RolePlayTranscript.arguments, answers: RolePlayTranscript.answers),
        ]
    }

    @Test("Whatever was acknowledged is there after kill -9, and the session goes on to its end", arguments: Play.all)
    func killed(play: Play) throws {
        let whole = try Program()
        defer { whole.cleanUp() }
        _ = try whole.run(play.arguments, input: Transcript.text(of: play.answers[...]))
        let expected = try whole.events()
        for kill in 0..<Self.kills {
            let program = try Program()
            defer { program.cleanUp() }
            // The place moves through the whole transcript, whatever the number of kills.
            let place = kill * play.answers.count / Self.kills
            let acknowledged = try program.runAndKill(play.arguments, play.answers, after: place)
            let events = try program.events()
            #expect(events.count >= acknowledged, "killed after answer \(place)")
            #expect(Array(expected.prefix(events.count)) == events, "killed after answer \(place)")
            let verified = try program.run(["session", "verify"])
            #expect(verified.status == 0, "\(verified.output)")
            // The answer given at the moment of the kill either happened whole or has to be given again.
            let next = events.count > acknowledged ? place + 1 : place
            guard next < play.answers.count else { continue }
            let resumed = try program.run(
                ["session", "resume", "--guide", "short"],
                input: Transcript.text(of: play.answers[next...])
            )
            #expect(resumed.status == 0)
            #expect(try program.events() == expected, "killed after answer \(place)")
        }
    }
}
