import ArgumentParser
import Wording

extension ArgumentHelp {
    /// The help of an argument, in the voice of the program.
    ///
    /// - Parameters:
    ///   - message: What it does.
    ///   - discussion: What else there is to know.
    ///   - value: What stands for its value.
    init(_ message: Message, discussion: Message? = nil, value: Message? = nil) {
        self.init(
            Console.text(message),
            discussion: discussion.map(Console.text) ?? "",
            valueName: value.map(Console.text)
        )
    }
}
