/// The languages the program speaks.
public struct Languages: Sendable {
    /// All of them, the one to fall back to first.
    public let all: [Language]

    /// Those that are in the program.
    public static let builtIn = Languages(all: [.english])

    private init(all: [Language]) {
        self.all = all
    }

    /// These and others; one with a tag that is there already takes its place.
    public func adding(_ others: [Language]) -> Languages {
        var all = all
        for language in others {
            if let place = all.firstIndex(where: { $0.tag == language.tag }) {
                all[place] = language
            } else {
                all.append(language)
            }
        }
        return Languages(all: all)
    }

    /// The language of a tag such as `fr-BE` or `en_GB.UTF-8`: that very one, else one of its first part; `nil` if the
    /// program speaks neither.
    public func matching(_ tag: String) -> Language? {
        let whole = tag.prefix { $0 != "." && $0 != "@" }.lowercased().map { $0 == "_" ? "-" : $0 }
        let primary = Self.primary(of: tag)
        return all.first { $0.tag.lowercased().elementsEqual(whole) } ?? all.first { $0.tag == primary }
    }

    /// The language to speak: the one that is set, else the first of the environment that the program speaks, else English.
    ///
    /// Of the environment come `LC_ALL`, `LC_MESSAGES`, `LANGUAGE`, which is a list with colons, and `LANG`, in this
    /// order. `C` and `POSIX` ask for no language, and so for English.
    ///
    /// - Parameter setting: A tag; any other word, such as `auto`, sets nothing.
    public func chosen(setting: String?, environment: [String: String]) -> Language {
        if let set = setting.flatMap(matching) { return set }
        let tags = ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"].flatMap { name in
            (environment[name] ?? "").split(separator: ":").map(String.init)
        }
        for tag in tags {
            if ["C", "POSIX"].contains(tag.prefix { $0 != "." }) { break }
            if let language = matching(tag) { return language }
        }
        return matching(Language.english.tag) ?? .english
    }

    /// The first part of a tag in small letters: the language without region or script.
    static func primary(of tag: String) -> String {
        tag.prefix { $0.isLetter }.lowercased()
    }
}
