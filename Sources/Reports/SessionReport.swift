public import Wording
public import Workshop

/// The report of a session: what was played and said, and nothing about who voted for whom.
public struct SessionReport {
    let session: Session
    let wording: Wording
    let date: String

    /// Creates the report of a session.
    ///
    /// - Parameters:
    ///   - session: The session, finished or not.
    ///   - wording: The language of the report.
    ///   - date: The day of the session, as people write it.
    public init(of session: Session, in wording: Wording, date: String) {
        self.session = session
        self.wording = wording
        self.date = date
    }

    /// What the report says, before it has a format.
    public var content: ReportContent {
        var content = ReportContent(
            session: session.header.id.text,
            title: Message.reportTitle(title: session.header.title)
        )
        content.sections = [facts, people]
        for (place, activity) in session.state.activities.enumerated() {
            content.sections += sections(of: activity, number: place + 1)
        }
        content.sections += Indicators(of: session).sections
        content.sections = Self.numbered(content.sections)
        return content
    }

    /// The sections, those of the second and every later part of the same name with a number.
    private static func numbered(_ sections: [ReportSection]) -> [ReportSection] {
        var times: [Message: Int] = [:]
        return sections.map { section in
            guard section.level == 2 else { return section }
            let time = times[section.heading, default: 0] + 1
            times[section.heading] = time
            guard time > 1 else { return section }
            return ReportSection(
                section.id,
                level: 2,
                Message.reportAgain(heading: section.heading, time: String(time)),
                section.blocks
            )
        }
    }

    /// The sections of one activity; its number is its place in the session, from 1.
    private func sections(of activity: Activity, number: Int) -> [ReportSection] {
        switch activity {
        case .game(let game):
            GameReport(of: game, by: session.state.roster, id: "game-\(number)", until: session.time).sections
        case .rolePlay(let play):
            RolePlayReport(of: play, by: session.state.roster, id: "role-play-\(number)", until: session.time)
                .sections
        case .debrief(let debrief):
            DebriefReport(of: debrief, by: session.state.roster, id: "debrief-\(number)").sections
        case .storyWalk(let walk): StoryReport(of: walk, by: session.state.roster, id: "story-\(number)").sections
        case .pitchPractice(let practice):
            PitchPracticeReport(of: practice, by: session.state.roster, id: "practice-\(number)").sections
        }
    }

    // MARK: What the session was

    private static func people(_ kind: Seat.Kind, _ count: Int) -> Message {
        switch kind {
        case .participant: .reportParticipants(count: count)
        case .observer: .reportObservers(count: count)
        case .facilitator: .reportFacilitators(count: count)
        }
    }

    private var facts: ReportSection {
        var items = [ReportItem("date", Message.reportDate(date: date))]
        let minutes = (session.time.milliseconds + 30_000) / 60_000
        items.append(ReportItem("worked", Message.reportWorked(minutes: Int(minutes))))
        let seats = session.state.roster.seats
        for kind in [Seat.Kind.participant, .observer, .facilitator] {
            let count = seats.count { $0.kind == kind }
            if count > 0 { items.append(ReportItem(kind.rawValue, Self.people(kind, count))) }
        }
        if session.state.activities.isEmpty {
            items.append(ReportItem("nothing", Message.reportNothing))
        }
        return ReportSection("facts", level: 2, Message.reportFacts, [.list(id: "facts", items)])
    }

    private var people: ReportSection {
        let items = session.state.roster.seats.map { ReportItem($0.id.text, person($0)) }
        return ReportSection(
            "people",
            level: 2,
            Message.reportPeople,
            [
                items.isEmpty
                    ? .paragraph(ReportItem("nobody", Message.reportNobody))
                    : .list(id: "people", items)
            ]
        )
    }

    private func person(_ seat: Seat) -> Message {
        let who = ["who": Message.Value.text(session.state.roster.shownName(of: seat.id))]
        if seat.presence == .gone {
            return Message.reportLeft(who: Message.Value.text(session.state.roster.shownName(of: seat.id)))
        }
        return switch seat.kind {
        case .participant: Message.reportPlays(who: Message.Value.text(session.state.roster.shownName(of: seat.id)))
        case .observer: Message.reportWatches(who: Message.Value.text(session.state.roster.shownName(of: seat.id)))
        case .facilitator: Message.reportLeads(who: Message.Value.text(session.state.roster.shownName(of: seat.id)))
        }
    }
}
