/// The two voices of the program: its own, and that of a session.
///
/// Home, lists and failures speak the language of whoever uses the program. A session keeps the language it was begun in, for
/// that is the language of its group: it is led, resumed, replayed and reported in it.
public struct Voices: Sendable {
    /// The voice of the program.
    public let program: Wording
    private let languages: Languages

    /// - Parameters:
    ///   - program: The voice of the program.
    ///   - languages: All that sessions can be led in.
    public init(_ program: Wording, languages: Languages = .builtIn) {
        self.program = program
        self.languages = languages
    }

    /// The voice of a session; English where the program does not speak its language.
    ///
    /// - Parameter language: The tag in the header of the session.
    public func session(in language: String) -> Wording {
        Wording(languages.matching(language) ?? .english)
    }

    /// Whether the program speaks the language of a session.
    public func speaks(_ language: String) -> Bool { languages.matching(language) != nil }
}
