/// A language the program speaks: its catalogue and the grammar that patterns need.
public struct Language: Sendable {
    /// Its BCP 47 tag, such as `en`.
    public let tag: String
    /// The pattern of every message.
    let pattern: @Sendable (MessageKey) -> String
    /// The plural form of a number, by the rules of the Unicode CLDR: `one` or `other` in the languages we speak.
    let pluralForm: @Sendable (Int) -> String

    /// Every language the program speaks, the one to fall back to first.
    public static let all = [english]

    /// The language of a tag such as `fr-BE` or `en_GB.UTF-8`, by its first part; `nil` if the program does not speak it.
    public static func matching(_ tag: String) -> Language? {
        let primary = tag.prefix { $0.isLetter }.lowercased()
        return all.first { $0.tag == primary }
    }
}
