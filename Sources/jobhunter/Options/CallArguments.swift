import Presentation
import Wording

/// What the program was called with: the language to speak this time, which every command takes, and the rest.
///
/// It is known before the parser of the arguments begins, so that its help and its complaints are in that language.
struct CallArguments {
    /// The option of the language.
    static let option = "--lang"

    /// The tag asked for; `nil` for none.
    let language: String?
    /// Whether the option stands there without a tag.
    let lacksLanguage: Bool
    /// All other arguments, without the name of the program.
    let rest: [String]

    /// - Parameter arguments: All arguments, the name of the program first.
    init(_ arguments: [String]) {
        var language: String?
        var lacksLanguage = false
        var rest: [String] = []
        var left = arguments.dropFirst()
        while let argument = left.popFirst() {
            if argument == "--" {
                rest += [argument] + left
                break
            }
            if argument == Self.option {
                language = left.popFirst()
                lacksLanguage = language == nil
            } else if argument.hasPrefix(Self.option + "=") {
                language = String(argument.dropFirst(Self.option.count + 1))
            } else {
                rest.append(argument)
            }
        }
        self.language = language
        self.lacksLanguage = lacksLanguage
        self.rest = rest
    }

    /// What is wrong with the language asked for; `nil` where nothing is.
    func fault(among languages: Languages) -> Failure? {
        let tags = languages.all.map(\.tag)
        if lacksLanguage { return Failure(.langMissing(names: tags), .usage) }
        guard let language, languages.matching(language) == nil else { return nil }
        return Failure(.langUnknown(tag: language, names: tags), .badData)
    }
}
