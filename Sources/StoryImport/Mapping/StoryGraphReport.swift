/// The passages of a Twine story and how they hang together.
public struct StoryGraphReport: Hashable, Sendable {
    /// A link between two passages.
    public struct Link: Hashable, Sendable {
        /// The passage it stands in.
        public let from: String
        /// The passage it names.
        public let to: String
    }

    /// What counts as a link.
    public enum Scope: Hashable, Sendable {
        /// Links in double brackets alone, as Twine's editor counts them.
        case brackets
        /// Links and jumps as the story format reads them, in macros too.
        case markup
    }

    /// The story format whose markup is read; empty if it is none of those.
    public let format: String
    /// The passage it begins with.
    public let start: String?
    /// The names of all told passages.
    public let passages: [String]
    /// Each link once, in the order of the text.
    public let links: [Link]
    /// The links to passages that are not there.
    public let missing: [Link]
    /// The passages no way leads to from the start.
    public let unreachable: [String]
    /// Those of them to which a link may lead that only playing can tell.
    public let perhapsReachable: [String]
    /// The passages without a link.
    public let deadEnds: [String]
    /// The passages with links that only playing can tell; they are not checked.
    public let dynamic: [String]

    /// Looks at all passages of a story.
    public init(of story: TwineStory, scope: Scope = .markup) {
        let format = StoryFormat(of: story)
        // What the story format never tells as a step of the tale cannot be out of reach.
        let told =
            scope == .brackets
            ? story.told : story.told.filter { !format.isSpecial($0) && $0.name != StoryFrame.passageName }
        let names = Set(told.map(\.name))
        self.format = format.rawValue
        start = story.startPassage
        passages = told.map(\.name)
        var links: [Link] = []
        var deadEnds: [String] = []
        var dynamic: [String] = []
        var hinted: Set<String> = []
        var ways: [String: [String]] = [:]
        for passage in told {
            let survey = LinkSurvey(of: passage, format: format, among: names)
            var seen: Set<String> = []
            let found = (scope == .markup ? survey.inMarkup : survey.inBrackets).filter { seen.insert($0).inserted }
            links += found.map { Link(from: passage.name, to: $0) }
            ways[passage.name] = found
            if found.isEmpty { deadEnds.append(passage.name) }
            if survey.isDynamic { dynamic.append(passage.name) }
            hinted.formUnion(survey.quoted)
            if scope == .brackets { hinted.formUnion(survey.inMarkup) }
        }
        self.links = links
        missing = links.filter { !names.contains($0.to) }
        self.deadEnds = deadEnds
        self.dynamic = dynamic
        let reached = Self.reached(from: start, by: ways, among: names)
        unreachable = passages.filter { !reached.contains($0) }
        perhapsReachable = unreachable.filter(hinted.contains)
    }

    private static func reached(from start: String?, by ways: [String: [String]], among names: Set<String>) -> Set<
        String
    > {
        var reached: Set<String> = []
        var open = start.map { [$0] } ?? []
        while let name = open.popLast() {
            if names.contains(name), reached.insert(name).inserted { open += ways[name] ?? [] }
        }
        return reached
    }
}

extension TwineStory {
    /// The passage it begins with: the one it names, or its first.
    var startPassage: String? {
        if let start { return start }
        let format = StoryFormat(of: self)
        return told.first { !format.isSpecial($0) }?.name
    }
}

extension StoryFormat {
    /// The format a story names, or looks like.
    init(of story: TwineStory) {
        self = story.format.isEmpty ? StoryFormat(guessedFrom: story) ?? .other : StoryFormat(named: story.format)
    }
}

/// The links of one passage.
private struct LinkSurvey {
    /// The targets of links in brackets.
    private(set) var inBrackets: [String] = []
    /// The targets of links and jumps as the story format reads them.
    private(set) var inMarkup: [String] = []
    /// Texts in macros that are not read; some may name a passage.
    private(set) var quoted: [String] = []
    private(set) var isDynamic = false
    private let bytes: [UInt8]
    private let format: StoryFormat
    private let names: Set<String>

    init(of passage: TwinePassage, format: StoryFormat, among names: Set<String>) {
        bytes = passage.source.bytes
        self.format = format
        self.names = names
        for link in TwineLink.links(in: bytes) where !link.isExternal {
            if !names.contains(link.target), format.isExpression(link.target) {
                isDynamic = true
            } else {
                inBrackets.append(link.target)
            }
        }
        walk(format.pieces(of: bytes).pieces)
    }

    private mutating func walk(_ pieces: [MarkupPiece]) {
        for piece in pieces {
            switch piece {
            case .link(let link): take(link.target)
            case .goto(let target, _): take(target)
            case .branches(let branches): for branch in branches { walk(branch.body) }
            case .block(let block):
                take(block.opening)
                walk(block.body)
            case .foreign(let foreign): take(foreign)
            case .text, .verbatim, .set, .picture: break
            }
        }
    }

    private mutating func take(_ foreign: ForeignMarkup) {
        quoted += foreign.quoted
        quoted += TwineLink.links(in: Array(bytes[foreign.range])).map(\.target)
        if foreign.leads == .yes { isDynamic = true }
    }

    private mutating func take(_ target: MarkupTarget) {
        switch target {
        case .passage(let name):
            if names.contains(name) {
                inMarkup.append(name)
            } else if format.isExpression(name) {
                isDynamic = true
            } else if !TwineLink.leavesStory(name) {
                inMarkup.append(name)
            }
        case .anyOf(let names): inMarkup += names
        case .dynamic: isDynamic = true
        }
    }
}
