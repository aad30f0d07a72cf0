import Presentation
import TerminalKit
import Wording
import Workshop

/// What the table's screen shows, as a value: what there is to see, and how large.
struct TableModel: Sendable {
    /// What a key can do on this screen.
    enum Action: Sendable {
        case largeType
        case close
    }

    private let voices: Voices
    var sight: TableWatch.Sight
    private(set) var preferences: Preferences
    private(set) var now: Instant
    private(set) var notice: Notice?
    /// How large the window is.
    var size = Size(columns: 80, rows: 24)

    init(
        _ sight: TableWatch.Sight = .nothing,
        voices: Voices,
        now: Instant,
        preferences: Preferences = Preferences()
    ) {
        self.sight = sight
        self.voices = voices
        self.now = now
        self.preferences = preferences
    }

    /// The voice of the session that is shown, for the group reads along; that of the program as long as there is none.
    var wording: Wording {
        switch sight {
        case .led(let session), .over(let session): voices.session(in: session.header.language)
        case .nothing, .paused: voices.program
        }
    }

    /// What everybody may see of a session that goes on or is over; there is no other view here.
    func scene(of session: Session) -> SceneView {
        let view = session.view(for: .table)
        return SceneView(
            view: view,
            wording: voices.session(in: session.header.language),
            now: session.time(at: now),
            preferences: preferences,
            clock: SessionClock.ofTalk(in: session, view, now: now),
            moment: TalkingPoint.besideQuestion(in: session)
        )
    }

    var keys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.character("l"), .function(6)], .largeType, label: wording.text(.keyLarge)),
            KeyBinding(
                [.character("q"), .escape],
                .close,
                label: wording.text(.keyLeaveTable),
                prominence: .pinned
            ),
        ])
    }

    /// Takes a key; says whether to go on.
    mutating func press(_ key: Key) -> Bool {
        notice = nil
        switch keys.meaning(of: key) {
        case .action(.largeType):
            preferences.usesLargeType.toggle()
            let isSeen =
                switch sight {
                case .led(let session), .over(let session):
                    scene(of: session).changesInLargeType(in: TableScreen.sceneArea(in: Area(size)))
                case .nothing, .paused: false
                }
            notice = Notice(wording.largeType(preferences.usesLargeType, isSeen: isSeen), at: now)
        case .action(.close): return false
        case .unavailable, .nothing: notice = Notice(wording.unknownKey(key, in: keys), role: .warning, at: now)
        }
        return true
    }

    /// Lets the time go on; a notice goes when it has stayed long enough.
    mutating func timeGoesOn(to later: Instant) {
        now = later
        if let notice, notice.end <= now { self.notice = nil }
    }
}
