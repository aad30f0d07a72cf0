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
            wording.text(Message(.promptChoice, ["key": .text(choice.key), "label": .message(choice.label)]))
        }
        let hasMore = question.choices.contains { $0.isMinor || $0.reason != nil }
        let choices = told + (hasMore ? [wording.text(.promptMore)] : [])
        let list = choices.joined(separator: wording.text(.listSeparator))
        let key: MessageKey = Self.endsSentence(prompt) ? .questionLine : .questionLineOpen
        return [wording.text(Message(key, ["prompt": .text(prompt), "choices": .text(list)]))]
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
        let values: [String: Message.Value] = [
            "key": .text(choice.key),
            "shortcut": .text(choice.shortcut ?? ""),
            "label": .message(choice.label),
            "reason": choice.reason.map { .message($0) } ?? .text(""),
        ]
        let hasShortcut = choice.shortcut != nil && choice.shortcut != choice.key
        let possible: MessageKey = hasShortcut ? .helpChoiceOr : .helpChoice
        let impossible: MessageKey = hasShortcut ? .helpNotNowOr : .helpNotNow
        return wording.text(Message(choice.reason == nil ? possible : impossible, values))
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
