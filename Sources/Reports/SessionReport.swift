import Presentation
public import Wording
public import Workshop

/// The report of a session in Markdown: what was played and said, and nothing about who voted for whom.
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

    /// The report's text.
    public func markdown() -> String {
        var page = Markdown()
        page.heading(1, words(.reportTitle, ["title": .text(session.header.title)]))
        page.paragraph(words(.reportDate, ["date": .text(date)]))
        page.heading(2, words(.reportPeople))
        page.items(session.state.roster.seats.map(person))
        for activity in session.state.activities {
            switch activity {
            case .game(let game): GameReport(game: game, report: self).write(on: &page)
            case .rolePlay(let play): RolePlayReport(play: play, report: self).write(on: &page)
            case .debrief(let debrief): write(debrief, on: &page)
            }
        }
        if session.state.activities.isEmpty {
            page.paragraph(words(.reportNothing))
        }
        return page.text.trimmedEnd + "\n"
    }

    private func person(_ seat: Seat) -> String {
        let who = ["who": Message.Value.text(name(seat.id))]
        if seat.presence == .gone { return words(.reportLeft, who) }
        return switch seat.kind {
        case .participant: words(.reportPlays, who)
        case .observer: words(.reportWatches, who)
        case .facilitator: words(.reportLeads, who)
        }
    }

    private func write(_ debrief: Debrief, on page: inout Markdown) {
        guard !debrief.answers.isEmpty || !debrief.parked.isEmpty || !debrief.faces.isEmpty else { return }
        page.heading(2, words(.reportDebrief))
        for question in debrief.guide.questions {
            let answers = debrief.answers.filter { $0.question == question.id }
            guard !answers.isEmpty else { continue }
            page.heading(3, lines([DebriefTelling.heading(question)]))
            page.items(answers.map { lines([DebriefTelling.answer($0, by: $0.seat.map(name))]) })
        }
        page.items(DebriefTelling.faces(debrief.faces).map { lines([$0]) })
        if !debrief.parked.isEmpty {
            page.heading(3, words(.parkedHeading))
            page.items(debrief.parked.map(Markdown.escaped))
        }
    }

    func name(_ seat: ID<Seat>) -> String {
        session.state.roster.shownName(of: seat)
    }

    /// A message with every value made harmless for Markdown.
    func words(_ key: MessageKey, _ values: [String: Message.Value] = [:]) -> String {
        wording.text(Message(key, values.mapValues(escaped)))
    }

    /// Messages one after another, with every value in them made harmless for Markdown.
    func lines(_ messages: [Message]) -> String {
        messages.map { wording.text(Message($0.key, $0.values.mapValues(deeplyEscaped))) }
            .joined(separator: wording.text(.listSeparator))
    }

    private func deeplyEscaped(_ value: Message.Value) -> Message.Value {
        switch value {
        case .message(let message): .message(Message(message.key, message.values.mapValues(deeplyEscaped)))
        case .messages(let messages):
            .messages(messages.map { Message($0.key, $0.values.mapValues(deeplyEscaped)) })
        case .text, .names, .number: escaped(value)
        }
    }

    private func escaped(_ value: Message.Value) -> Message.Value {
        switch value {
        case .text(let text): .text(Markdown.escaped(text))
        case .names(let names): .names(names.map(Markdown.escaped))
        case .number, .message, .messages: value
        }
    }
}

extension String {
    /// The text without the line breaks at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
