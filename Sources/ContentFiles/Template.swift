import Content

/// A small file to begin a deck or a scenario of one's own with.
///
/// JSON has no comments, so its texts say themselves what belongs in their place. Templates lie in the folder Templates, in a folder for each language; those of a person go before those of the program.
public enum Template: String, CaseIterable, Sendable {
    case deck, branching, roleplay

    private static let largestFile = 1 << 20
    private static let english = "en"
    private static let longestTitle = 60

    /// A template with an id of its own.
    public struct Filled: Hashable, Sendable {
        /// The whole file.
        public let bytes: [UInt8]
        /// The tag of the language it was found in.
        public let language: String
    }

    /// The template in a language, or in English where nobody has translated it.
    ///
    /// - Parameters:
    ///   - id: Its id; small letters, digits and single hyphens.
    ///   - language: The tag of the language.
    ///   - folder: Where a person keeps templates, if anywhere.
    /// - Returns: Nothing if that is no id.
    /// - Throws: Why a template that is there cannot be read.
    public func filled(
        id: String,
        language: String = "en",
        own folder: String? = nil
    ) throws(ContentFileError) -> Filled? {
        guard TextShape.isID(id) else { return nil }
        let folders = (folder.map { [$0] } ?? []) + [BundledContent.folder("Templates")]
        for tag in [language, String(language.prefix { $0 != "-" }), Self.english] {
            for folder in folders {
                do throws(ContentFileError) {
                    let bytes = try ContentFile.read("\(folder)/\(tag)/\(rawValue).json", limit: Self.largestFile)
                    return Filled(bytes: Self.fill(bytes, id: id), language: tag)
                } catch {
                    if error.reason != .missing { throw error }
                }
            }
        }
        return nil
    }

    private static func fill(_ bytes: [UInt8], id: String) -> [UInt8] {
        let words = String(id.prefix(longestTitle)).split(separator: "-").joined(separator: " ")
        let title = words.prefix(1).uppercased() + words.dropFirst()
        return Array(
            String(decoding: bytes, as: UTF8.self)
                .replacing("\"template\"", with: "\"\(id)\"", maxReplacements: 1)
                .replacing("\"Template\"", with: "\"\(title)\"", maxReplacements: 1).utf8
        )
    }
}
