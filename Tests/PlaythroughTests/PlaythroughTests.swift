import Foundation
import TestKit
import Testing
import Workshop

@Suite("Playthroughs")
struct PlaythroughTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Playthroughs")

    @Test("Each step, event and view is as recorded", arguments: Playthrough.all.map(\.name))
    func isAsRecorded(_ name: String) throws {
        let playthrough = try #require(Playthrough.all.first { $0.name == name })
        let file = Self.folder.appending(path: "\(name).txt")
        let text = try playthrough.text()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        let lines = zip(text.split(separator: "\n"), recorded.split(separator: "\n"))
        if let (now, then) = lines.first(where: { $0 != $1 }) { #expect(now == then) }
        #expect(text == recorded, "RECORD=1 swift test --filter Playthrough writes the text anew")
    }

    @Test("No text is left without its playthrough, and no two share a name")
    func noneLeftOver() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        #expect(Set(files) == Set(Playthrough.all.map { "\($0.name).txt" }))
        #expect(Set(Playthrough.all.map(\.name)).count == Playthrough.all.count)
    }

    @Test("Every value of every option is played somewhere")
    func everyOption() {
        func played<Value: Hashable>(_ option: (RoundRules) -> Value) -> Set<Value> {
            Set(Playthrough.all.map { option($0.rules) })
        }
        #expect(played(\.ballot) == Set(BallotMethod.allCases))
        #expect(played(\.collection) == Set(BallotCollection.allCases))
        #expect(played(\.scoring) == Set(Scoring.allCases))
        #expect(played(\.tie) == Set(TieRule.allCases))
        #expect(played(\.finalTie) == Set(FinalTieRule.allCases))
        #expect(played(\.jobChoice) == Set(JobChoice.allCases))
        #expect(played(\.variant) == Set(Variant.allCases))
        #expect(played(\.grouping).isSuperset(of: [.alone, .pairs, .teams(2)]))
        for flag in [\RoundRules.oneOfEachDimension, \.rubricFeedback, \.observersVote, \.showRunningScores] {
            #expect(played { $0[keyPath: flag] } == [true, false])
        }
        for number in [
            \RoundRules.rounds, \.handSize, \.sillyPercent, \.freeSwaps, \.skillsPerRound, \.pitchSeconds,
        ] {
            #expect(played { $0[keyPath: number] }.count > 1)
        }
    }

    @Test("Every option of the rules is among those looked at")
    func noOptionForgotten() {
        #expect(
            Mirror(reflecting: RoundRules()).children.compactMap(\.label) == [
                "rounds", "grouping", "handSize", "sillyPercent", "freeSwaps", "skillsPerRound", "oneOfEachDimension",
                "jobChoice", "pitchSeconds", "ballot", "collection", "rubricFeedback", "observersVote", "scoring",
                "tie",
                "finalTie", "showRunningScores", "variant",
            ]
        )
    }
}
