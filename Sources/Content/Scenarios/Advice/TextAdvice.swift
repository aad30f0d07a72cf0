import Diagnostics
import Workshop

/// Whether the texts of a story can be read on a small screen by people with little schooling.
enum TextAdvice {
    private typealias Limits = ScenarioFormat.Advice

    static func examine(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        for (number, node) in story.nodes.enumerated() {
            let way: [FilePlaces.Step] = ["nodes", .index(number)]
            measure(node.text, way + ["text"], file, &check)
            guard case .choices(let choices) = node.way else { continue }
            for (position, choice) in choices.enumerated() {
                let way = way + ["choices", .index(position)]
                measure(choice.text, way + ["text"], file, &check)
                measure(choice.consequence, way + ["feedback", "consequence"], file, &check)
                measure(choice.coaching, way + ["feedback", "coaching"], file, &check)
            }
        }
        for (number, ending) in story.endings.enumerated() {
            measure(ending.text, ["endings", .index(number), "text"], file, &check)
        }
    }

    private static func measure(
        _ text: String,
        _ way: @autoclosure () -> [FilePlaces.Step],
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        // Most texts are so short that their bytes alone clear them.
        guard text.utf8.count > 2 * Limits.wordsPerSentence else { return }
        let words = WordCount.words(in: text)
        guard words > Limits.wordsPerSentence else { return }
        if words > Limits.wordsPerText {
            file.complain(.longText(words: words, limit: Limits.wordsPerText), about: way(), &check)
        }
        let longest = WordCount.longestSentence(in: text)
        if longest > Limits.wordsPerSentence {
            file.complain(
                Complaint.longSentence(words: longest, limit: Limits.wordsPerSentence),
                about: way(),
                &check
            )
        }
    }
}
