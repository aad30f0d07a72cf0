/// The story format of Twine a story is written for, as far as its markup is read.
enum StoryFormat: String, CaseIterable, Sendable {
    case sugarCube = "SugarCube"
    case harlowe = "Harlowe"
    case chapbook = "Chapbook"
    /// Another one: links alone are read.
    case other = ""

    /// The format of this name.
    init(named name: String) {
        let name = name.lowercased()
        self = Self.allCases.first { $0 != .other && name.hasPrefix($0.rawValue.lowercased()) } ?? .other
    }

    /// The format that the markup of a story looks like, for files that name none.
    init?(guessedFrom story: TwineStory) {
        for passage in story.told {
            let bytes = passage.source.bytes
            if ["<<set", "<<if", "<<link", "<<goto"].contains(where: { bytes.next($0, from: 0) != nil }) {
                self = .sugarCube
                return
            }
            if ["(set:", "(if:", "(link-goto:", "(goto:"].contains(where: { bytes.next($0, from: 0) != nil }) {
                self = .harlowe
                return
            }
        }
        return nil
    }

    /// Passages that the format does not tell as steps of the tale.
    func isSpecial(_ passage: TwinePassage) -> Bool {
        switch self {
        case .sugarCube:
            Self.sugarCubeNames.contains(passage.name) || passage.tags.contains { ["widget", "init"].contains($0) }
                || passage.tags.contains { $0.hasPrefix("Twine.") }
        case .harlowe:
            passage.tags.contains {
                ["header", "footer", "startup", "debug-header", "debug-footer", "debug-startup"].contains($0)
            }
        case .chapbook, .other:
            false
        }
    }

    private static let sugarCubeNames: Set<String> = [
        "StoryInit", "StoryCaption", "StoryMenu", "StoryBanner", "StoryAuthor", "StorySubtitle", "StorySettings",
        "StoryIncludes", "StoryInterface", "StoryShare", "StoryDisplayTitle", "PassageHeader", "PassageFooter",
        "PassageReady", "PassageDone",
    ]

    /// The pieces of a passage, and where a macro stands that does not close.
    func pieces(of bytes: [UInt8]) -> (pieces: [MarkupPiece], unclosed: Int?) {
        switch self {
        case .sugarCube: SugarCubeParser.pieces(of: bytes)
        case .harlowe: (HarloweParser.pieces(of: bytes), nil)
        case .chapbook: (ChapbookParser.pieces(of: bytes), nil)
        case .other: (Self.links(in: bytes), nil)
        }
    }

    private static func links(in bytes: [UInt8]) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var at = 0
        for link in TwineLink.links(in: bytes) {
            if at < link.range.lowerBound { pieces.append(.text(at..<link.range.lowerBound)) }
            let piece = MarkupLink(
                words: link.words,
                target: .passage(link.target),
                effects: link.setter == nil ? [] : nil,
                range: link.range
            )
            pieces.append(.link(piece))
            at = link.range.upperBound
        }
        if at < bytes.count { pieces.append(.text(at..<bytes.count)) }
        return pieces
    }
}
