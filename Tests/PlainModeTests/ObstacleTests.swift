import Foundation
import Journal
import Testing
import Workshop

@Suite("An obstacle in the way of writing")
struct ObstacleTests {
    private static func move(_ first: String, _ second: String) -> (URL) throws -> Void {
        { folder in
            for end in ["", "-wal", "-shm"] {
                let (from, to) = (
                    folder.appendingPathComponent(first + end), folder.appendingPathComponent(second + end)
                )
                if FileManager.default.fileExists(atPath: from.path) {
                    try FileManager.default.moveItem(at: from, to: to)
                }
            }
        }
    }

    @Test("People are told in one sentence, are asked again, and go on once it has passed")
    func passing() throws {
        let stage = Stage(answers: ["1", "1", "1"])
        stage.beforeAnswer = [1: Self.move("jobhunter.sqlite", "away"), 2: Self.move("away", "jobhunter.sqlite")]
        let session = try stage.play()
        let told = stage.lines.indices { $0.hasPrefix("This could not be saved. The record was removed") }
        #expect(told.ranges.count == 1)
        let undisturbed = Stage(answers: ["1", "1"])
        #expect(try undisturbed.play().log.map(\.event) == session.log.map(\.event))
        #expect(stage.asked.count == undisturbed.asked.count + 1)
        #expect(stage.asked[1] == stage.asked[2])
    }

    @Test("A script is not led on to the next question by an answer that could not be saved")
    func script() throws {
        let stage = Stage(answers: ["1", "1", "1"], isInteractive: false)
        stage.beforeAnswer = [1: Self.move("jobhunter.sqlite", "away")]
        let error = #expect(throws: JournalError.self) { try stage.play() }
        guard case .gone? = error else {
            Issue.record("it was \(String(describing: error))")
            return
        }
        #expect(stage.asked.count == 2)
        #expect(stage.lines.count { $0.hasPrefix("This could not be saved.") } == 1)
    }
}
