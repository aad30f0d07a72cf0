/// One thing people can set about how the program shows itself, by the name it has in the settings file.
public enum Setting: String, CaseIterable, Hashable, Sendable {
    case colours, largeType, sound, timers, keyLayout, reducedMotion, mouse, borders, language

    /// The words it can be set to, the default first.
    ///
    /// - Parameter languages: The tags of the languages spoken.
    public func values(languages: [String]) -> [String] {
        switch self {
        case .colours: ["auto", "light", "dark", "none"]
        case .largeType, .reducedMotion: ["off", "on"]
        case .sound: ["off", "bell"]
        case .timers: ["shown", "hidden"]
        case .keyLayout: ["qwerty", "qwertz", "azerty"]
        case .mouse: ["on", "off"]
        case .borders: ["auto", "ascii"]
        case .language: ["auto"] + languages
        }
    }
}
