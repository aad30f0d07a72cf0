import Foundation
import Presentation
import TerminalKit
import TestKit
import Wording
import Workshop

@testable import Screens

/// A facilitator's screen played by keys, without a terminal and without a disk.
struct Keyboard {
    var model: WorkshopModel
    /// Whether somebody left or finished.
    private(set) var isLeft = false
    /// Every ballot that went into the box, by its voter.
    private(set) var sealed: [ID<Seat>: Ballot] = [:]

    init(
        _ names: [String] = ["Ana", "Ben", "Chloé", "Dan"],
        rules: RoundRules = RoundRules(),
        preferences: Preferences = Preferences(),
        begins: Bool = true,
        guides: [DebriefGuide] = [],
        wording: Wording = Wording(.english),
        deck: Deck = .small
    ) throws(Refusal) {
        let plan = GamePlan(deck: deck, rules: rules, guides: guides)
        let game = Workshop.Command.beginGame(rules: rules, deck: deck, teams: nil)
        try self.init(names, plan: plan, preferences: preferences, first: begins ? [game] : [], wording: wording)
    }

    /// A screen on which a situation is played.
    init(rolePlay scenario: RolePlayScenario) throws(Refusal) {
        let names = ["Ana", "Ben", "Chloé", "Dan"]
        let plan = GamePlan(deck: .small, rules: RoundRules())
        try self.init(names, plan: plan, preferences: Preferences(), first: [.beginRolePlay(scenario)])
    }

    private init(
        _ names: [String],
        plan: GamePlan,
        preferences: Preferences,
        first: [Workshop.Command],
        wording: Wording = Wording(.english)
    ) throws(Refusal) {
        var session = Session(
            header: SessionHeader(id: "screen", seed: 7, title: "Monday group", openedAt: Instant(milliseconds: 0))
        )
        let people = names.map { Command.people(.join(name: $0, kind: .participant)) }
        for command in people + first {
            session.apply(try session.decide(Request(command, by: .facilitator, at: Instant(milliseconds: 0))))
        }
        model = WorkshopModel(
            session: session,
            conversation: Conversation(plan: plan),
            wording: wording,
            now: Instant(milliseconds: 0),
            preferences: preferences
        )
    }

    /// A screen at which one person practises alone.
    init(practising practice: Workshop.Command) throws(Refusal) {
        var session = Session(
            header: SessionHeader(id: "screen", seed: 7, title: "Practice", openedAt: Instant(milliseconds: 0))
        )
        let moment = Instant(milliseconds: 0)
        let join = Workshop.Command.people(.join(name: "Ana", kind: .participant))
        session.apply(try session.decide(Request(join, by: .facilitator, at: moment)))
        session.apply(try session.decide(Request(practice, by: .seat("s1"), at: moment)))
        model = WorkshopModel(
            session: session,
            conversation: Conversation(plan: GamePlan(deck: .small, rules: RoundRules())),
            wording: Wording(.english),
            now: moment
        )
    }

    /// Goes on from where a script led a session to.
    init(_ script: Script) {
        model = WorkshopModel(
            session: script.session,
            conversation: Conversation(plan: GamePlan(deck: .small, rules: RoundRules())),
            wording: Wording(.english),
            now: Instant(milliseconds: 0)
        )
    }

    /// Gives an answer by its key: pressed where keys choose, typed where words are.
    mutating func answer(_ key: String) {
        if model.handOverTo == nil, model.question.entry != nil { return type(key + " ") }
        type(key)
    }

    /// Goes on with a session as after a restart, when no vote is open: nothing is known but what was recorded.
    init(resuming session: Session) {
        model = WorkshopModel(
            session: Session(header: session.header, replaying: session.log, box: nil),
            conversation: Conversation(plan: GamePlan(deck: .small, rules: RoundRules())),
            wording: Wording(.english),
            now: Instant(milliseconds: 0)
        )
    }

    /// Goes on with a session that is being led, with the box of a vote.
    init(leading session: Session) {
        model = WorkshopModel(
            session: session,
            conversation: Conversation(plan: GamePlan(deck: .small, rules: RoundRules())),
            wording: Wording(.english),
            now: Instant(milliseconds: 0)
        )
    }

    /// The names of those who have left for good.
    var gone: [String] { model.table.people.filter { $0.presence == .gone }.map(\.name) }

    /// Types the number beside the first row that is wanted, and Enter where a longer one begins with it.
    @discardableResult
    mutating func pick(_ isWanted: (ListRow) -> Bool) -> Bool {
        guard let row = model.rows.first(where: isWanted) else { return false }
        type(row.key)
        if model.number.isBegun { press(.enter) }
        return true
    }

    /// Presses keys one after another: a space stands for Enter.
    mutating func type(_ keys: String) {
        for key in keys { press(key == " " ? .enter : .character(key)) }
    }

    mutating func press(_ key: Key) {
        follow(model.press(key))
    }

    private mutating func follow(_ intent: WorkshopModel.Intent?) {
        guard let intent else { return }
        guard case .perform(let asked, let seen) = intent else {
            isLeft = true
            return
        }
        perform(asked, seen: seen)
    }

    mutating func paste(_ text: String) {
        model.paste(text)
    }

    private mutating func perform(_ asked: [Asked], seen: Int) {
        var session = model.session
        for item in asked {
            do throws(Refusal) {
                let outcome = try session.decide(Request(item.command, by: item.by, at: model.now, seen: seen))
                session.apply(outcome)
                for case .seal(let seat, let ballot) in outcome.box { sealed[seat] = ballot }
            } catch {
                return model.refused(error, at: session)
            }
        }
        model.carriedOut(asked, to: session)
    }

    /// Lets time go by; says whether the bell rings at the end of it.
    @discardableResult
    mutating func wait(milliseconds: Int64) -> Bool {
        model.timeGoesOn(to: Instant(milliseconds: model.now.milliseconds + milliseconds))
    }

    /// Clicks on the first place where a text stands.
    mutating func click(_ text: String, _ columns: Int = 80, _ rows: Int = 24) {
        let lines = screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let row = lines.firstIndex(where: { $0.contains(text) }), let range = lines[row].range(of: text) else {
            return
        }
        let column = TextWidth.columns(of: String(lines[row][..<range.lowerBound]))
        let size = Size(columns: columns, rows: rows)
        follow(model.click(Point(row: row, column: column), in: size, glyphs: .unicode))
    }

    mutating func turn(_ wheel: TerminalKit.Event.Wheel) {
        model.turn(wheel)
    }

    /// The screen as text.
    func screen(_ columns: Int, _ rows: Int) -> String {
        FramePrinter.text(frame(columns, rows))
    }

    /// The screen.
    func frame(_ columns: Int, _ rows: Int) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(WorkshopScreen(model: model), in: frame.area)
        return frame
    }

    /// The screen as text, with what each cell is for.
    func screenWithRoles(_ columns: Int, _ rows: Int) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(WorkshopScreen(model: model), in: frame.area)
        return FramePrinter.textWithRoles(frame)
    }

    /// The table's screen as text.
    func table(_ columns: Int = 80, _ rows: Int = 24) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        let table = TableModel(
            .led(model.session),
            voices: Voices(model.wording),
            now: model.now,
            preferences: model.preferences
        )
        frame.draw(TableScreen(model: table), in: frame.area)
        return FramePrinter.text(frame)
    }
}
