import Presentation
import TerminalKit
public import Wording
public import Workshop

/// The first screen, as a value: what was interrupted comes first, then a new workshop.
public struct HomeModel: Sendable {
    /// A session that can be gone on with.
    public struct Interrupted: Hashable, Sendable {
        /// Its id.
        public let id: ID<Session>
        /// Its name.
        public let title: String
        /// When something last happened in it, as people write it.
        public let date: String

        /// Creates an interrupted session.
        public init(id: ID<Session>, title: String, date: String) {
            self.id = id
            self.title = title
            self.date = date
        }
    }

    /// What somebody decided here.
    public enum Decision: Hashable, Sendable {
        /// Go on with a session.
        case resume(ID<Session>)
        /// Begin a workshop with these people.
        case begin([String])
        /// Look at what was recorded.
        case records
        /// Look at the decks.
        case library
        /// Stop.
        case leave
    }

    enum Action: Sendable {
        case choose
        case row(Int)
        case send
        case back
        case leave
    }

    /// How many seats a workshop begins with when no names are typed.
    static let seats = 6

    let interrupted: [Interrupted]
    let wording: Wording
    private(set) var list = ListState()
    /// The names being typed; `nil` while one chooses.
    private(set) var names: FieldState?
    private(set) var notice: String?

    /// Creates the screen of a start.
    ///
    /// - Parameters:
    ///   - interrupted: What can be gone on with, the newest first.
    ///   - wording: The language spoken.
    public init(interrupted: [Interrupted], wording: Wording) {
        self.interrupted = interrupted
        self.wording = wording
    }

    /// What can be chosen, each with its number.
    var rows: [ListRow] {
        let sessions = interrupted.map { session in
            (wording.text(Message(.homeResume, ["title": .text(session.title)])), session.date)
        }
        let fresh = [
            (wording.text(.homeBegin), ""),
            (wording.text(Message(.homeBeginAtOnce, ["count": .number(Self.seats)])), ""),
            (wording.text(.recordsAtHome), ""),
            (wording.text(.libraryAtHome), ""),
        ]
        return (sessions + fresh).enumerated().map { place, row in
            ListRow(row.0, detail: row.1, key: place < 9 ? String(place + 1) : "")
        }
    }

    var keys: KeyTable<Action> {
        if names != nil {
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
            if names != nil { _ = names?.handle(key) } else { _ = list.handle(key, rows: rows, height: 10) }
            return nil
        }
        switch action {
        case .choose: return choose(list.selected)
        case .row(let place): return choose(place)
        case .send: return send()
        case .back: names = nil
        case .leave: return .leave
        }
        return nil
    }

    /// Takes a pasted list of names: one a line, or with commas.
    mutating func paste(_ text: String) {
        guard names != nil else { return }
        let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: ", ")
        _ = names?.paste(line)
    }

    private mutating func choose(_ place: Int) -> Decision? {
        if place < interrupted.count { return .resume(interrupted[place].id) }
        if place == interrupted.count {
            names = FieldState(limit: 4000)
            return nil
        }
        if place == interrupted.count + 2 { return .records }
        if place == interrupted.count + 3 { return .library }
        let seats = (1...Self.seats).map { wording.text(Message(.seatName, ["number": .number($0)])) }
        return .begin(seats)
    }

    /// Takes the names typed, if they are enough and can be kept.
    private mutating func send() -> Decision? {
        var clean: [String] = []
        for part in (names?.text ?? "").split(separator: ",") where !part.allSatisfy(\.isWhitespace) {
            do throws(PlainText.Fault) {
                clean.append(try PlainText.cleaned(String(part), limit: PlainText.nameLimit))
            } catch {
                notice = wording.text(Message(.nameRefused, ["reason": .message(RefusalWording.message(error))]))
                return nil
            }
        }
        guard clean.count >= 3 else {
            notice = wording.text(Message(.setupTooFew, ["count": .number(clean.count)]))
            return nil
        }
        return .begin(clean)
    }
}
