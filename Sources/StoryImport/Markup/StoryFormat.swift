/// The story format of Twine a story is written for, as far as its markup is read.
public enum StoryFormat: String, CaseIterable, Sendable {
    /// SugarCube 1 and 2.
    case sugarCube = "SugarCube"
    /// Harlowe 1 to 3.
    case harlowe = "Harlowe"
    /// Chapbook 1 and 2.
    case chapbook = "Chapbook"
    /// Another one: links alone are read.
    case other = ""

    /// The format of this name.
    init(named name: String) {
        let name = name.lowercased()
        self = Self.allCases.first { $0 != .other && name.hasPrefix($0.rawValue.lowercased()) } ?? .other
    }

    /// The format that the markup of a story looks like most, for files that name none.
    init?(guessedFrom story: TwineStory) {
        var votes: [StoryFormat: Int] = [:]
        for passage in story.told {
            let bytes = passage.source.bytes
            for (format, signs) in Self.signs where signs.contains(where: { bytes.next($0, from: 0) != nil }) {
                votes[format, default: 0] += 1
            }
            if Self.hasVariablesBlock(bytes) { votes[.chapbook, default: 0] += 1 }
        }
        let most = Self.allCases.max { votes[$0, default: 0] < votes[$1, default: 0] }
        guard let most, votes[most, default: 0] > 0 else { return nil }
        self = most
    }

    private static let signs: [(StoryFormat, [StaticString])] = [
        (.sugarCube, ["<<set", "<<if", "<<link", "<<goto", "<<button", "<<print"]),
        (.harlowe, ["(set:", "(if:", "(unless:", "(link-goto:", "(link:", "(goto:", "(go-to:", "(print:"]),
        (
            .chapbook,
            ["[if ", "[unless ", "[else]", "[continue", "{embed ", "{reveal link", "{restart link", "{link to"]
        ),
    ]

    /// Whether a passage begins with a variables block.
    private static func hasVariablesBlock(_ bytes: [UInt8]) -> Bool {
        let rule: (ArraySlice<UInt8>) -> Bool = { bytes.text(bytes.trimmed($0.startIndex..<$0.endIndex)) == "--" }
        let lines = bytes.split(separator: Byte.lineFeed)
        return lines.first.map { $0.contains(UInt8(ascii: ":")) } == true && lines.contains(where: rule)
    }

    /// Passages that the format does not tell as steps of the tale.
    func isSpecial(_ passage: TwinePassage) -> Bool {
        switch self {
        case .sugarCube:
            Self.sugarCubeNames.contains(passage.name) || passage.tags.contains { ["widget", "init"].contains($0) }
                || passage.tags.contains { $0.hasPrefix("Twine.") }
        case .harlowe:
            Self.tweeNames.contains(passage.name)
                || passage.tags.contains {
                    ["header", "footer", "startup", "debug-header", "debug-footer", "debug-startup"].contains($0)
                }
        case .chapbook, .other:
            Self.tweeNames.contains(passage.name)
        }
    }

    /// Passages that say something of the story to what makes it from Twee, whatever the format.
    private static let tweeNames: Set<String> = ["StoryAuthor", "StorySubtitle", "StoryIncludes", "StorySettings"]

    private static let sugarCubeNames: Set<String> = [
        "StoryInit", "StoryCaption", "StoryMenu", "StoryBanner", "StoryAuthor", "StorySubtitle", "StorySettings",
        "StoryIncludes", "StoryInterface", "StoryShare", "StoryDisplayTitle", "PassageHeader", "PassageFooter",
        "PassageReady", "PassageDone",
    ]

    /// Whether the target of a link that names no passage is code, whose value names it while the story is played.
    func isExpression(_ target: String) -> Bool {
        guard self == .sugarCube || self == .harlowe, let first = target.utf8.first else { return false }
        if [UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "`"), Byte.quote, Byte.singleQuote].contains(first) {
            return true
        }
        // A function that is called, or a part of something: `previous()`, `setup.map[1]`, `(print: $place)`.
        let word = target.utf8.prefix { Byte.isNamePart($0) || $0 == UInt8(ascii: ".") }
        let behind = target.utf8.dropFirst(word.count).first
        let isCall = behind == Byte.openParenthesis || behind == Byte.openBracket
        return self == .sugarCube
            ? !word.isEmpty && (isCall || target.hasPrefix("State.") || target.hasPrefix("setup."))
            : first == Byte.openParenthesis
    }

    /// The pieces of a passage, and where a macro stands that does not close.
    func pieces(of bytes: [UInt8]) -> (pieces: [MarkupPiece], unclosed: Int?) {
        switch self {
        case .sugarCube: SugarCubeParser.pieces(of: bytes)
        case .harlowe: HarloweParser.pieces(of: bytes)
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
                effects: [],
                dropped: link.setter.map { [LinkPart(name: $0, offset: link.range.lowerBound)] } ?? [],
                range: link.range
            )
            pieces.append(.link(piece))
            at = link.range.upperBound
        }
        if at < bytes.count { pieces.append(.text(at..<bytes.count)) }
        return pieces
    }
}
