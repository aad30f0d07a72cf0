/// A language the program speaks: its catalogue and the grammar that patterns need.
public struct Language: Sendable {
    /// Its BCP 47 tag, such as `en`.
    public let tag: String
    let catalogue: Catalogue
    let plurals: PluralRule

    /// English, which is in the program and which every other language falls back to.
    public static let english = Language(tag: "en", catalogue: .english)

    init(tag: String, catalogue: Catalogue) {
        self.tag = tag
        self.catalogue = catalogue
        plurals = PluralRule(tag: tag)
    }

    /// The language of a file; what it lacks, or has with a mistake in it, is said in English.
    public init(_ file: CatalogueFile) {
        self.init(tag: file.tag, catalogue: Catalogue(file))
    }
}
