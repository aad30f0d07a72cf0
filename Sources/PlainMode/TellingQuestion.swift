import Presentation
import Wording

/// A question in lines to be heard: its words with the answers behind them, or all that can be typed.
struct TellingQuestion {
    private let question: Question
    private let wording: Wording

    init(_ question: Question, in wording: Wording) {
        self.question = question
        self.wording = wording
    }

    /// The question with the answers that are possible: in one line, or each in its own where they are sentences.
    var lines: [String] {
        let prompt = wording.text(question.prompt)
        let offered = question.choices.filter { !$0.isMinor && $0.reason == nil }
        guard !offered.isEmpty else { return [prompt] }
        if question.listsAnswers || offered.contains(where: { isSentence($0.label) }) {
            return [prompt] + offered.map(line)
        }
        let told = offered.map { choice in
            wording.text(Message.promptChoice(key: choice.key, label: choice.label))
        }
        let hasMore = question.choices.contains { $0.isMinor || $0.reason != nil }
        let choices = told + (hasMore ? [wording.text(.promptMore)] : [])
        let list = choices.joined(separator: wording.text(.listSeparator))
        return [
            wording.text(
                Self.endsSentence(prompt)
                    ? .questionLine(prompt: prompt, choices: list) : .questionLineOpen(prompt: prompt, choices: list)
            )
        ]
    }

    /// All that can be typed, a line each.
    var help: [String] {
        [wording.text(.helpHeading)] + question.choices.map(line) + [free].compactMap(\.self).map(wording.text)
            + [wording.text(.helpQuestion)]
    }

    private var free: Message? {
        switch question.entry?.kind {
        case .words: .helpWords
        case .name: .helpName
        case .figures: .helpFigures
        case .day: .helpDay
        case nil: nil
        }
    }

    /// One answer on a line of its own.
    private func line(_ choice: Question.Choice) -> String {
        let (key, label) = (choice.key, choice.label)
        let shortcut = choice.shortcut == choice.key ? nil : choice.shortcut
        let line: Message =
            switch (shortcut, choice.reason) {
            case (nil, nil): .helpChoice(key: key, label: label)
            case (let shortcut?, nil): .helpChoiceOr(key: key, shortcut: shortcut, label: label)
            case (nil, let reason?): .helpNotNow(key: key, label: label, reason: reason)
            case (let shortcut?, let reason?):
                .helpNotNowOr(key: key, shortcut: shortcut, label: label, reason: reason)
            }
        return wording.text(line)
    }

    /// Whether an answer has a full stop of its own, so that it cannot stand in a list with others.
    private func isSentence(_ label: Message) -> Bool {
        let text = wording.text(label)
        return Self.endsSentence(text) || text.contains(". ")
    }

    private static func endsSentence(_ text: String) -> Bool {
        var text = text[...]
        while let last = text.last, "”\"’)".contains(last) { text.removeLast() }
        return text.last.map { ".?!:…".contains($0) } ?? false
    }
}
