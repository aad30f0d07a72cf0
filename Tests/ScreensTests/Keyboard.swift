import Presentation
import TerminalKit
import TestKit
import Wording
import Workshop

@testable import Screens

/// A facilitator's screen played by keys, without a terminal and without a disk.
struct Keyboard {
    private(set) var model: WorkshopModel
    /// Whether somebody left or finished.
    private(set) var isLeft = false

    init(_ names: [String] = ["Ana", "Ben", "Chloé", "Dan"], rules: RoundRules = RoundRules()) throws(Refusal) {
        try self.init(names, rules: rules, first: .beginGame(rules: rules, deck: .small, teams: nil))
    }

    /// A screen on which a situation is played.
    init(rolePlay scenario: RolePlayScenario) throws(Refusal) {
        try self.init(["Ana", "Ben", "Chloé", "Dan"], rules: RoundRules(), first: .beginRolePlay(scenario))
    }

    private init(_ names: [String], rules: RoundRules, first: Workshop.Command) throws(Refusal) {
        var session = Session(
            header: SessionHeader(id: "screen", seed: 7, title: "Monday group", openedAt: Instant(milliseconds: 0))
        )
        let people = names.map { Command.people(.join(name: $0, kind: .participant)) }
        for command in people + [first] {
            session.apply(try session.decide(Request(command, by: .facilitator, at: Instant(milliseconds: 0))))
        }
        model = WorkshopModel(
            session: session,
            conversation: Conversation(plan: GamePlan(deck: .small, rules: rules)),
            wording: Wording(.english),
            now: Instant(milliseconds: 0)
        )
    }

    /// Presses keys one after another: a space stands for Enter.
    mutating func type(_ keys: String) {
        for key in keys { press(key == " " ? .enter : .character(key)) }
    }

    mutating func press(_ key: Key) {
        guard let intent = model.press(key) else { return }
        guard case .perform(let asked) = intent else {
            isLeft = true
            return
        }
        perform(asked)
    }

    mutating func paste(_ text: String) {
        model.paste(text)
    }

    private mutating func perform(_ asked: [Asked]) {
        var session = model.session
        var messages: [Message] = []
        for item in asked {
            do throws(Refusal) {
                let outcome = try session.decide(Request(item.command, by: item.by, at: model.now))
                session.apply(outcome)
                messages += Announcer(session: session).messages(for: outcome.events)
            } catch {
                return model.refused(error, at: session)
            }
        }
        model.carriedOut(asked, to: session, saying: messages)
    }

    /// Lets time go by.
    mutating func wait(milliseconds: Int64) {
        model.now = Instant(milliseconds: model.now.milliseconds + milliseconds)
    }

    /// The screen as text.
    func screen(_ columns: Int, _ rows: Int) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(WorkshopScreen(model: model), in: frame.area)
        return FramePrinter.text(frame)
    }

    /// The table's screen as text.
    func table(_ columns: Int = 80, _ rows: Int = 24) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        let screen = TableScreen(view: model.table, wording: model.wording, now: model.now)
        frame.draw(screen, in: frame.area)
        return FramePrinter.text(frame)
    }
}
