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
    /// What stands among the lines where the glass was cleared.
    static let cleared = "(the glass is cleared)"
    /// What stands on the glass now.
    var glass: ArraySlice<String> {
        lines[(lines.lastIndex(of: Self.cleared).map { $0 + 1 } ?? 0)...]
    }
    /// What stood on the glass when each line was asked for.
    private(set) var glasses: [[String]] = []
    /// An answer that stands for ^Z and fg.
    static let stopped = "(stopped and gone on)"
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
        let room = Room(try Journal.open(in: folder, clock: clock).begin(header))
        let host = PlainHost(
            room: room,
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
        room.close()
        return room.session
    }

    /// Goes on from where a script led a session to.
    func goOn(_ script: Script) throws -> Session {
        let clock: @Sendable () -> Instant = { Instant(milliseconds: 0) }
        let room = Room(try Journal.open(in: folder, clock: clock).begin(script.session.header))
        let host = PlainHost(
            room: room,
            plan: GamePlan(deck: .small, rules: script.session.state.game?.rules ?? RoundRules()),
            wording: Wording(.english),
            input: self,
            output: self
        )
        let done = script.steps.filter { if case .success = $0.answer { true } else { false } }
        _ = try host.carryOut(done.map { Presentation.Asked($0.request.command, by: $0.request.by) })
        _ = try host.run()
        room.close()
        return room.session
    }

    func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        asked.append(Asked(prompt: lines.last { !$0.isEmpty } ?? "", isSecret: isSecret))
        if let reminder { reminders.append(reminder) }
        try? beforeAnswer[given]?(folder)
        given += 1
        glasses.append(Array(glass))
        guard !answers.isEmpty else { return .end }
        let answer = answers.removeFirst()
        return answer == Self.stopped ? .goesOn : .text(answer)
    }

    func write(_ line: String) {
        lines.append(line)
    }

    func awaitAnswer() {}

    func holdPrivate() {}

    func clear() {
        lines.append(Self.cleared)
    }
}
