import Diagnostics

/// How the program shows itself, as somebody has set it.
public struct Settings: Hashable, Sendable {
    /// The tags of the languages that can be chosen.
    public let languages: [String]
    private var words: [Setting: String] = [:]

    /// Creates settings that are all at their defaults.
    ///
    /// - Parameter languages: The tags of the languages spoken.
    public init(languages: [String]) {
        self.languages = languages
    }

    /// The word a setting is set to.
    public subscript(setting: Setting) -> String {
        words[setting] ?? values(of: setting)[0]
    }

    /// The words a setting can be set to, the default first.
    public func values(of setting: Setting) -> [String] {
        setting.values(languages: languages)
    }

    /// Sets a setting; says whether it takes such a word.
    public mutating func set(_ setting: Setting, to word: String) -> Bool {
        guard values(of: setting).contains(word) else { return false }
        words[setting] = word
        return true
    }

    /// The word most like a wrong one, if one is near.
    public func nearest(to word: String, of setting: Setting) -> String? {
        NearestName.of(word, among: values(of: setting))
    }

    /// The setting whose name is most like a wrong one, if one is near.
    public static func nearest(to name: String) -> String? {
        NearestName.of(name, among: Setting.allCases.map(\.rawValue))
    }

    public static func == (one: Settings, other: Settings) -> Bool {
        Setting.allCases.allSatisfy { one[$0] == other[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        for setting in Setting.allCases { hasher.combine(self[setting]) }
    }
}
