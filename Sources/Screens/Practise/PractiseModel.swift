import Presentation
import TerminalKit
public import Wording
public import Workshop

/// The screen on which somebody chooses what to practise, as a value.
public struct PractiseModel: Sendable {
    /// What is practised.
    public enum What: Hashable, Sendable {
        /// A pitch.
        case pitch
        /// The story at this place.
        case story(Int)
    }

    /// What was chosen.
    public struct Choice: Hashable, Sendable {
        /// What is practised.
        public let what: What
        /// The name or code that was typed; `nil` if none was.
        public let name: String?

        /// Creates a choice.
        public init(what: What, name: String?) {
            self.what = what
            self.name = name
        }
    }

    /// What somebody decided here.
    public enum Decision: Sendable {
        /// Practise this.
        case choice(Choice)
        /// Go back.
        case leave
    }

    enum Action: Sendable {
        case choose
        case row(Int)
        case send
        case back
        case leave
    }

    let wording: Wording
    let rows: [ListRow]
    private let asksName: Bool
    private(set) var list = ListState()
    /// The name being typed; `nil` while one chooses.
    private(set) var name: FieldState?
    private(set) var notice: String?
    private var what = What.pitch

    /// Creates the screen.
    ///
    /// - Parameters:
    ///   - stories: The stories to choose from.
    ///   - asksName: Whether she is asked for a name or a code.
    ///   - wording: The language spoken.
    public init(stories: [Story], asksName: Bool, wording: Wording) {
        self.asksName = asksName
        self.wording = wording
        rows = PractiseTelling.offers(of: stories).enumerated().map { place, offer in
            ListRow(
                wording.text(offer.title),
                detail: wording.text(offer.detail),
                key: place < 9 ? String(place + 1) : ""
            )
        }
    }

    var keys: KeyTable<Action> {
        if name != nil {
            return KeyTable([
                KeyBinding([.enter], .send, label: wording.text(.keySend)),
                KeyBinding([.escape], .back, label: wording.text(.keyBack)),
            ])
        }
        let numbers = rows.enumerated().filter { !$0.element.key.isEmpty }.map { place, row in
            KeyBinding([.character(Character(row.key))], Action.row(place), label: row.title, prominence: .hidden)
        }
        return KeyTable(
            [KeyBinding([.enter], .choose, label: wording.text(.keyChoose))] + numbers
                + [KeyBinding([.character("q"), .escape], .leave, label: wording.text(.keyLeave), prominence: .pinned)]
        )
    }

    /// Takes a key; says what was decided, if anything was.
    mutating func press(_ key: Key) -> Decision? {
        notice = nil
        guard case .action(let action) = keys.meaning(of: key) else {
            if name != nil { _ = name?.handle(key) } else { _ = list.handle(key, rows: rows, height: 10) }
            return nil
        }
        switch action {
        case .choose: return choose(list.selected)
        case .row(let place): return choose(place)
        case .send: return send()
        case .back: name = nil
        case .leave: return .leave
        }
        return nil
    }

    /// Takes a pasted name.
    mutating func paste(_ text: String) {
        _ = name?.paste(text)
    }

    private mutating func choose(_ place: Int) -> Decision? {
        what = place == 0 ? .pitch : .story(place - 1)
        guard asksName else { return .choice(Choice(what: what, name: nil)) }
        name = FieldState(limit: PlainText.nameLimit)
        return nil
    }

    /// Takes the name typed, if it can be kept; none is as good.
    private mutating func send() -> Decision? {
        let typed = name?.text ?? ""
        if typed.allSatisfy(\.isWhitespace) { return .choice(Choice(what: what, name: nil)) }
        do throws(PlainText.Fault) {
            return .choice(Choice(what: what, name: try PlainText.cleaned(typed, limit: PlainText.nameLimit)))
        } catch {
            notice = wording.text(Message(.nameRefused, ["reason": .message(RefusalWording.message(error))]))
            return nil
        }
    }
}
