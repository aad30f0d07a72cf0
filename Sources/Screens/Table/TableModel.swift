import Presentation
import TerminalKit
import Wording
import Workshop

/// What the table's screen shows, as a value: the session it follows, and how large.
struct TableModel: Sendable {
    /// What a key can do on this screen.
    enum Action: Sendable {
        case largeType
        case close
    }

    let wording: Wording
    var session: Session
    private(set) var preferences: Preferences
    private(set) var now: Instant
    private(set) var notice: Notice?
    /// How large the window is.
    var size = Size(columns: 80, rows: 24)

    init(session: Session, wording: Wording, now: Instant, preferences: Preferences = Preferences()) {
        self.session = session
        self.wording = wording
        self.now = now
        self.preferences = preferences
    }

    /// The view everybody may see; there is no other here.
    var view: View { session.view(for: .table) }

    var scene: SceneView {
        let view = view
        return SceneView(
            view: view,
            wording: wording,
            now: now,
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
            let isSeen = scene.changesInLargeType(in: TableScreen.sceneArea(in: Area(size)))
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
