import Presentation
import TerminalKit
import Wording
import Workshop

/// What the facilitator's screen shows, as a value: the session, what is asked, and how far the answer has come.
struct WorkshopModel: Sendable {
    /// Lines laid over the screen until a key is pressed.
    struct Sheet: Hashable, Sendable {
        let lines: [String]
        var offset = 0
    }

    /// What the model wants done outside of it.
    enum Intent: Sendable {
        /// Carry these out; all of them, or none after a refused one. They were formed on so many events.
        case perform([Asked], seen: Int)
        /// Stop here; the session can be resumed.
        case leave
        /// Close the session and make its report.
        case finish(seen: Int)
    }

    let wording: Wording
    /// What the person wants, as far as it was changed here.
    var preferences: Preferences
    /// The session as far as it was told here.
    var session: Session
    /// The view everybody may see, kept because every frame asks for it several times.
    private(set) var table: View
    /// What is shown, asked and timed now.
    private(set) var moment: Moment
    var conversation: Conversation
    /// The time now, for the clock of a pitch.
    var now: Instant
    /// What is asked, as it was when the session last changed.
    private(set) var question: Question
    /// What the facilitator can do from any question by keys that are the same everywhere, as far as it does not offer it.
    private(set) var everywhere: [Question.Choice] = []
    /// How large the window is.
    var size = Size(columns: 80, rows: 24)
    /// The row of the choices that Enter would take.
    var list = ListState()
    /// The number of a choice, typed figure by figure.
    var number = NumberEntry()
    /// What was selected before a number was begun.
    var listBeforeNumber = ListState()
    /// How many lines of what one has to know are scrolled away.
    var contextOffset = 0
    /// The row that the mouse selected last; a second click takes it.
    var clickedRow: Int?
    /// What is being typed.
    var field = FieldState(limit: PlainText.noteLimit)
    /// Who has the keyboard for something private.
    var owner: ID<Seat>?
    var notice: Notice?
    var sheet: Sheet?
    var palette: PaletteState?
    var isHelpOpen = false
    var helpOffset = 0
    /// Whether the facilitator opened her side since the keyboard was last passed.
    var isSideOpen = false
    var sideOffset = 0
    /// Whether Esc was pressed once on a field with words in it.
    var isDiscardAsked = false

    init(
        session: Session,
        conversation: Conversation,
        wording: Wording,
        now: Instant,
        preferences: Preferences = Preferences()
    ) {
        self.session = session
        self.conversation = conversation
        self.wording = wording
        self.now = now
        self.preferences = preferences
        table = session.view(for: .table)
        question = conversation.question(in: session)
        moment = conversation.moment(in: session, since: session, at: now)
        settle()
    }

    /// What the screen shows, as it is to be drawn.
    var scene: SceneView {
        SceneView(
            view: moment.shown,
            wording: wording,
            now: session.time(at: now),
            preferences: preferences,
            clock: SessionClock.ofTalk(in: session, table, now: now),
            moment: moment.talkingPoint
        )
    }

    /// Who has to take the keyboard before the question may be shown.
    var handOverTo: ID<Seat>? {
        question.privateTo.flatMap { $0 == owner ? nil : $0 }
    }

    /// Whether the facilitator's side is shown: her notes are nobody else's business.
    var showsSide: Bool { isSideOpen && question.privateTo == nil }

    /// What the facilitator's side tells now.
    var side: FacilitatorSide {
        FacilitatorSide(
            session: session,
            plan: conversation.plan,
            now: now,
            tableCommand: preferences.tableCommand
        )
    }

    /// Whether something is laid over the screen.
    var isCovered: Bool { palette != nil || sheet != nil || isHelpOpen }

    /// The choices that are listed; the others have a key, and stand in the help.
    var listed: [Question.Choice] {
        question.choices.filter { !$0.isMinor }
    }

    /// The listed choices as rows.
    var rows: [ListRow] {
        listed.enumerated().map { place, choice in
            let reason = choice.reason.map(text)
            let detail = reason ?? (isTakenBack(place) ? text(.undoneWithIt) : "")
            return ListRow(text(choice.label), detail: detail, key: shownKey(of: choice), reason: reason)
        }
    }

    /// In a list of steps, whether choosing the selected one would take back that of a place too.
    private func isTakenBack(_ place: Int) -> Bool {
        guard listed.indices.contains(list.selected) else { return false }
        return listed[list.selected].role == .step && place <= list.selected
    }

    /// Goes on with a session that has changed; whoever is asked the same as before finds the keyboard, what was typed and
    /// what was selected as they were.
    ///
    /// - Returns: Why what was begun was cut off, if it was.
    @discardableResult
    mutating func move(to later: Session) -> Conversation.Cut? {
        let (asked, typed, selected, holder, offset) = (question, field, list, owner, contextOffset)
        let choice = list.selection.flatMap { listed.indices.contains($0) ? listed[$0].id : nil }
        let cut = conversation.goOn(in: later)
        begin(at: later)
        guard question.isSame(as: asked) else {
            return cut ?? (typed.isEmpty ? nil : .gone)
        }
        (owner, field, contextOffset) = (holder, typed, offset)
        list = selected
        if let choice, let place = listed.firstIndex(where: { $0.id == choice }) { list.select(place) }
        return cut
    }

    /// Goes to another state of the session, tells what happened as far as the scene does not show it, and begins anew.
    mutating func begin(at later: Session) {
        let earlier = session
        session = later
        settle(since: earlier)
        notice = moment.told.last { !$0.isInScene }.map { Notice(text($0), at: now) }
    }

    /// Takes the question of the moment, and begins its answer anew.
    mutating func settle(since earlier: Session? = nil) {
        table = session.view(for: .table)
        moment = conversation.moment(in: session, since: earlier ?? session, at: now)
        question = moment.asked ?? question
        everywhere = offeredEverywhere
        list = preselected
        number.clear()
        contextOffset = 0
        sideOffset = 0
        clickedRow = nil
        field = FieldState(limit: PlainText.noteLimit)
        isDiscardAsked = false
        if question.privateTo == nil {
            owner = nil
        } else {
            // It does not come back by itself while the last voter still looks.
            isSideOpen = false
        }
    }

    /// On a ballot no candidate is selected; Enter alone means at most what an empty line means: nothing said.
    private var preselected: ListState {
        guard question.privacy == .ballot else { return ListState() }
        guard question.takesBlank, let nothing = listed.firstIndex(where: { $0.key == "0" }) else {
            return .unselected
        }
        return ListState(selected: nothing)
    }

    /// The sentence to show: what is being typed comes first, then why something did not happen, what time says, and what
    /// just happened.
    var shownNotice: Notice? {
        if number.isBegun { return Notice(text(begunNumber), role: .strong, at: now) }
        if let notice, notice.role == .warning { return notice }
        let due = moment.timed.last { $0.stays && $0.due <= now }
        return due.map { Notice(text($0.message), role: .warning, at: now) } ?? notice
    }

    func text(_ message: Message) -> String { wording.text(message) }
}
