import Wording

/// What is wrong with the arguments, in the voice of the program.
///
/// The parser says it in English sentences of a fixed form and gives it in no other. Whatever form is not known here is
/// passed on as it is.
struct ParserComplaint {
    /// What the parser says, in one line.
    let text: String
    /// The command that was called, such as `jobhunter play`.
    let command: String

    /// What is wrong, and where there is help.
    func sentence(in wording: Wording) -> String {
        wording.text(.wrongArguments(what: message.map(wording.text) ?? text, command: command))
    }

    private var message: Message? {
        if let match = text.firstMatch(of: /^Unknown option '([^']+)'(?:\. Did you mean '([^']+)'\?)?/) {
            return .wrongOption(
                option: String(match.1),
                isNear: match.2 == nil ? "no" : "yes",
                nearest: match.2.map(String.init) ?? ""
            )
        }
        if let match = text.firstMatch(of: /^Missing value for '([^']+)'/) {
            return .wrongMissingValue(option: String(match.1))
        }
        if let match = text.firstMatch(of: /^The value '(.*)' is invalid for '([^']+)'/) {
            let (value, option) = (String(match.1), String(match.2))
            let values = (text.split(separator: "Please provide one of ").dropFirst().first ?? "")
                .matches(of: /'([^']+)'/).map { String($0.1) }
            return values.isEmpty
                ? .wrongValue(value: value, option: option)
                : .wrongValueOfSeveral(option: option, value: value, values: values)
        }
        if let match = text.firstMatch(of: /^The option '([^']+)' does not take any value, but '(.*)' was specified/) {
            return .wrongSurplusValue(option: String(match.1), value: String(match.2))
        }
        if let match = text.firstMatch(of: /^Missing expected argument '([^']+)'/) {
            return .wrongMissingArgument(argument: String(match.1))
        }
        if let match = text.firstMatch(of: /^(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
            return .wrongSurplus(words: match.1.split(separator: "', '").map(String.init))
        }
        return nil
    }
}
