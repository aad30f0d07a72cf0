import Foundation
import Journal
import PlainMode
import Presentation
import TestKit
import Wording
import Workshop

/// A plain session played by a script, as if people sat at a terminal.
final class Stage: LineInput, LineOutput {
    /// A line that was asked for.
    struct Asked: Hashable {
        let prompt: String
        let isSecret: Bool
    }

    let isInteractive: Bool
    private(set) var lines: [String] = []
    private(set) var asked: [Asked] = []
    private(set) var reminders: [Reminder] = []
    private var answers: [String]
    /// What is done before an answer is given, by the number of answers given before.
    var beforeAnswer: [Int: (URL) throws -> Void] = [:]
    private var given = 0
    private let folder: URL

    init(answers: [String], isInteractive: Bool = true) {
        self.answers = answers
        self.isInteractive = isInteractive
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("plain-\(UUID().uuidString)")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Plays three people through the answers, from a game or something else.
    func play(_ rules: RoundRules = RoundRules(), first: Command? = nil) throws -> Session {
        let clock: @Sendable () -> Instant = { Instant(milliseconds: 0) }
        let header = SessionHeader(id: "plain", seed: 7, title: "Plain", openedAt: Instant(milliseconds: 0))
        let recorded = try Journal.open(in: folder, clock: clock).begin(header)
        let host = PlainHost(
            recorded: recorded,
            plan: GamePlan(deck: .small, rules: rules),
            wording: Wording(.english),
            input: self,
            output: self
        )
        let people = ["Ana", "Ben", "Chloé"].map {
            Presentation.Asked(.people(.join(name: $0, kind: .participant)))
        }
        let game = Presentation.Asked(first ?? .beginGame(rules: rules, deck: .small, teams: nil))
        _ = try host.carryOut(people + [game])
        _ = try host.run()
        recorded.close()
        return recorded.session
    }

    func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        asked.append(Asked(prompt: lines.last { !$0.isEmpty } ?? "", isSecret: isSecret))
        if let reminder { reminders.append(reminder) }
        try? beforeAnswer[given]?(folder)
        given += 1
        return answers.isEmpty ? .end : .text(answers.removeFirst())
    }

    func write(_ line: String) {
        lines.append(line)
    }

    func awaitAnswer() {}
}
