import Persons
public import Wording
public import Workshop

/// A person's logbook in Markdown: what she practised, what others and she herself said, what she will do.
public struct LogbookPage {
    private let logbook: Logbook
    private let telling: LogbookTelling
    private var lines: [String] = []

    /// Creates the page of a logbook.
    ///
    /// - Parameters:
    ///   - logbook: What is to be told.
    ///   - wording: The language.
    ///   - day: How days are written.
    public init(of logbook: Logbook, in wording: Wording, day: @escaping (Instant) -> String) {
        self.logbook = logbook
        telling = LogbookTelling(wording: wording, day: day)
    }

    /// What she agreed to and what she took back, a line each.
    public var consents: [String] { logbook.consents.map(telling.consent) }

    /// The page a person takes home: progress over her sessions.
    public func report() -> String {
        var page = self
        page.heading(1, telling.words(.logbookTitle(code: logbook.name ?? logbook.code)))
        page.section(.logbookSessions, logbook.sessions.map(telling.session))
        page.section(
            .logbookSkills,
            logbook.practised.map {
                telling.words(.logbookSkill(skill: $0.skill, times: $0.times, sessions: $0.sessions))
            }
        )
        page.section(
            .logbookOthers,
            dated { $0.items.compactMap(telling.fromOthers) + $0.rolePlays.flatMap(telling.seen) }
        )
        let compared = dated { $0.rolePlays.flatMap(telling.compared) }
        if !compared.isEmpty { page.section(.logbookComparedHeading, compared) }
        page.section(
            .logbookOwn,
            dated {
                $0.faces.map(telling.face) + $0.items.compactMap(telling.ownWords)
                    + $0.practices.flatMap(telling.thoughts)
            }
        )
        page.commitments(of: logbook.sessions)
        return page.text
    }

    /// All that is kept about her, to be read by her.
    public func everything() -> String {
        var page = self
        page.heading(1, telling.words(.exportTitle(code: logbook.code)))
        page.item(telling.words(.exportSince(date: telling.day(logbook.addedAt))))
        if let name = logbook.name {
            page.item(telling.words(.exportName(name: name)))
        } else if logbook.hasName {
            page.item(telling.words(.exportNameLeftOut))
        }
        page.section(.exportConsents, logbook.consents.map(telling.consent))
        for session in logbook.sessions { page.session(session) }
        return page.text
    }

    // MARK: Parts

    private func dated(_ lines: (SeatEvidence) -> [String]) -> [String] {
        logbook.sessions.flatMap { session in
            lines(session).map {
                telling.words(.logbookDated(date: telling.day(session.openedAt), text: $0))
            }
        }
    }

    private mutating func session(_ session: SeatEvidence) {
        heading(2, telling.session(session))
        item(
            telling.words(.exportSeat(seat: session.seat.id.text, session: session.session.text, names: session.names))
        )
        if let joinedAt = session.joinedAt {
            item(telling.words(.exportCame(date: telling.day(joinedAt))))
        }
        for pitch in session.pitches { item(telling.pitch(pitch)) }
        for points in session.points { item(telling.words(.exportPoints(points: points))) }
        item(telling.words(.exportVotes(count: session.votes)))
        for face in session.faces { item(telling.face(face)) }
        for line in session.items.compactMap({ telling.fromOthers($0) ?? telling.ownWords($0) }) { item(line) }
        for play in session.rolePlays {
            for line in telling.course(play) + telling.seen(play) + telling.compared(play) { item(line) }
        }
        for practice in session.practices {
            for line in telling.course(practice) + telling.thoughts(practice) { item(line) }
        }
        for note in session.privateNotes { item(telling.words(.exportPrivateNote(text: note))) }
        for words in session.otherWords { item(telling.words(.exportOtherWords(text: words))) }
        if !session.commitments.isEmpty { commitments(of: [session]) }
    }

    private mutating func commitments(of sessions: [SeatEvidence]) {
        heading(2, telling.words(.headingCommitments))
        let commitments = sessions.flatMap(\.commitments)
        if commitments.isEmpty { lines.append(Markdown.escaped(telling.words(.logbookNothing))) }
        for commitment in commitments {
            item(telling.commitment(commitment))
            for followUp in logbook.followUps(of: commitment) {
                lines.append("  - " + Markdown.escaped(telling.followUp(followUp)))
            }
        }
    }

    private mutating func section(_ title: Message, _ items: [String]) {
        heading(2, telling.words(title))
        if items.isEmpty { lines.append(Markdown.escaped(telling.words(.logbookNothing))) }
        for words in items { item(words) }
    }

    private mutating func heading(_ level: Int, _ words: String) {
        if lines.last?.isEmpty == false { lines.append("") }
        lines += [String(repeating: "#", count: level) + " " + Markdown.escaped(words), ""]
    }

    private mutating func item(_ words: String) {
        lines.append("- " + Markdown.escaped(words))
    }

    private var text: String { lines.joined(separator: "\n") + "\n" }
}
