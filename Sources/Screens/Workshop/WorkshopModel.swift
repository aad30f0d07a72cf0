import Presentation
import TerminalKit
import Wording
import Workshop

/// What the facilitator's screen shows, as a value: the session, what is asked, and how far the answer has come.
struct WorkshopModel: Sendable {
    /// One sentence about what just happened or why something did not.
    struct Notice: Hashable, Sendable {
        let text: String
        let role: Role
    }

    /// Lines laid over the screen until a key is pressed.
    struct Sheet: Hashable, Sendable {
        let title: String
        let lines: [String]
        var offset = 0
    }

    /// What the model wants done outside of it.
    enum Intent: Sendable {
        /// Carry these out; all of them, or none after a refused one.
        case perform([Asked])
        /// Stop here; the session can be resumed.
        case leave
        /// Close the session and make its report.
        case finish
    }

    let wording: Wording
    /// The session as it stands on the disk.
    var session: Session {
        didSet { settle() }
    }
    var conversation: Conversation
    /// The time now, for the clock of a pitch.
    var now: Instant
    /// What is asked, as it was when the session last changed.
    private(set) var question: Question
    /// The row of the choices that Enter would take.
    var list = ListState()
    /// What is being typed.
    var field = FieldState(limit: PlainText.noteLimit)
    /// Who has the keyboard for something private.
    var owner: ID<Seat>?
    var notice: Notice?
    var sheet: Sheet?
    var isHelpOpen = false
    var helpOffset = 0
    /// Whether Esc was pressed once on a field with words in it.
    var isDiscardAsked = false

    init(session: Session, conversation: Conversation, wording: Wording, now: Instant) {
        self.session = session
        self.conversation = conversation
        self.wording = wording
        self.now = now
        question = conversation.question(in: session)
    }

    /// The view everybody may see.
    var table: View { session.view(for: .table) }

    /// Who has to take the keyboard before the question may be shown.
    var handOverTo: ID<Seat>? {
        question.privateTo.flatMap { $0 == owner ? nil : $0 }
    }

    /// The choices that are listed; the others have a key, and stand in the help.
    var listed: [Question.Choice] {
        question.choices.filter { !$0.isMinor }
    }

    /// The listed choices as rows.
    var rows: [ListRow] {
        listed.map { ListRow(wording.text($0.label), key: $0.key) }
    }

    /// Takes the question of the moment, and begins its answer anew.
    mutating func settle() {
        question = conversation.question(in: session)
        list = ListState(selected: preselected)
        field = FieldState(limit: PlainText.noteLimit)
        isDiscardAsked = false
        if question.privateTo == nil { owner = nil }
    }

    /// On a ballot Enter alone means what an empty line means: nothing said.
    private var preselected: Int {
        guard question.privacy == .ballot, question.blank != nil else { return 0 }
        return listed.firstIndex { $0.key == "0" } ?? 0
    }

    /// The sentence to show: what time says comes before what just happened, and after why something did not.
    var shownNotice: Notice? {
        if let notice, notice.role == .warning { return notice }
        let due = PlaySignal.all(in: session, at: now).last { $0.after <= 0 }
        return due.map { Notice(text: text($0.message), role: .warning) } ?? notice
    }

    func text(_ message: Message) -> String { wording.text(message) }

    func text(_ key: MessageKey) -> String { wording.text(key) }
}
