import TerminalKit

/// What the demonstration shows: enough of everything that tests can look at.
struct DemoModel: Sendable {
    enum Screen: Sendable { case list, write, cards }
    enum Overlay: Sendable { case help, palette, question }

    static let rows =
        [
            ListRow("Tour de table — présentations", detail: "10 min", key: "1"),
            ListRow("Écoute active", detail: "15 min", key: "2", role: .kindA),
            ListRow("日本語のカード", detail: "CJK", key: "3", role: .kindB),
            ListRow("Feedback 👩‍💻 and dice 🎲", detail: "emoji", key: "4", role: .kindC),
            ListRow("Flag 🇨🇭 and heart ❤️", detail: "more emoji", key: "5", role: .kindD),
            ListRow("Combining e\u{301} a\u{308}", detail: "marks", key: "6"),
            ListRow("Arabic سلام, Thai ก็", detail: "scripts", key: "7"),
            ListRow("Unassigned \u{378} and control \u{7}", detail: "cleaned", key: "8"),
            ListRow("Vote again", detail: "after the vote", key: "9", reason: "Nobody has voted yet."),
        ] + (10...40).map { ListRow("Participant \($0)", detail: "seat \($0)", key: "") }

    var screen = Screen.list
    var overlay: Overlay?
    var list = ListState()
    var names = FieldState(allowsLineBreaks: true)
    var palette = PaletteState()
    var helpOffset = 0
    var toast: Toast?
    var last = "nothing yet"
    var keys = 0
    var work = Work.none
    var usesMouse = true

    enum Work: Sendable { case none, running, slow }
}

/// What the keys of the demonstration do.
enum DemoAction: Sendable {
    case write, cards, back, help, palette, question, answerYes, answerNo, slow, cancelSlow, noise, mouse, quit
    case voteAgain
    case crash(Crash)
}

/// What tasks and times tell the demonstration.
enum DemoMessage: Sendable {
    case toastGone, stillWorking, finished
}
