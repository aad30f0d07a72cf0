import Presentation
import TerminalKit
import Wording
import Workshop

/// The session that was opened from the list, and how far one has gone into it.
struct OpenedRecord: Sendable {
    /// Which of its screens is shown.
    enum Place: Hashable, Sendable {
        /// Who, when, and what can be done with it.
        case overview
        /// Its moments as a list.
        case timeline
        /// One moment as everybody saw it; whether one came from the list of moments.
        case moment(fromTimeline: Bool)
    }

    /// What can be done with a session, in the order of the menu.
    enum Deed: CaseIterable, Sendable {
        case goOn, timeline, replay, report, export, verify
    }

    let summary: RecordSummary
    let reading: RecordReading
    /// The moments as rows; made once, because there may be thousands.
    let rows: [ListRow]
    var place = Place.overview
    var menu = ListState()
    var moments = ListState()
    private(set) var playback = Playback()
    /// The session at the moment that is shown.
    private(set) var session: Session

    init(_ summary: RecordSummary, reading: RecordReading, time: (Instant) -> String) {
        self.summary = summary
        self.reading = reading
        rows = reading.timeline.moments.map { moment in
            let line = reading.wording.text(TimelineTelling.line(moment, time: time(moment.at)))
            return ListRow(line, role: moment.isUndone ? .remark : .text)
        }
        session = Session(header: reading.timeline.header)
        // Enter does something at once, also where nobody can go on.
        if reading.state != .open { menu.select(1) }
    }

    var timeline: Timeline { reading.timeline }

    /// Shows one moment.
    mutating func show(_ place: Int, fromTimeline: Bool) {
        self.place = .moment(fromTimeline: fromTimeline)
        playback = Playback(at: place)
        session = timeline.session(at: place)
    }

    /// Changes which moment is shown and how it goes on.
    mutating func play(_ change: (inout Playback, Timeline) -> Void) {
        let before = playback.place
        change(&playback, timeline)
        guard playback.place != before else { return }
        session = timeline.session(at: playback.place, from: session)
        if case .moment(fromTimeline: true) = place { moments.select(playback.place) }
    }
}
