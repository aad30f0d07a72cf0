/// What happens when somebody takes a link whose macro has contents.
struct LinkBody {
    private var effects: [Assignment] = []
    private var target: MarkupTarget?
    private var dropped: [LinkPart] = []
    private var branches: [[MarkupBranch]] = []
    /// Of several jumps the last one counts in SugarCube, the first one in Harlowe.
    private let lastJumpCounts: Bool
    private let bytes: [UInt8]

    /// The link, or the links that stand for it where its way depends on conditions; `nil` if no way is written.
    static func piece(
        words: String,
        target: MarkupTarget?,
        effects: [Assignment] = [],
        body: [MarkupPiece],
        range: Range<Int>,
        in bytes: [UInt8],
        printsVariable: Bool,
        lastJumpCounts: Bool
    ) -> MarkupPiece? {
        var link = LinkBody(effects: effects, target: target, lastJumpCounts: lastJumpCounts, bytes: bytes)
        link.take(body)
        if let target = link.target {
            for branch in link.branches.joined() {
                link.drop(bytes.text(branch.opening), at: branch.opening.lowerBound)
            }
            return .link(
                MarkupLink(
                    words: words,
                    target: target,
                    effects: link.effects,
                    dropped: link.dropped,
                    printsVariable: printsVariable,
                    range: range
                )
            )
        }
        guard let branches = link.branches.only else { return nil }
        let changed = Set(link.effects.map(\.variable))
        guard branches.allSatisfy({ $0.condition?.variables.isDisjoint(with: changed) ?? true }) else { return nil }
        var ways: [MarkupBranch] = []
        for branch in branches {
            let way = piece(
                words: words,
                target: nil,
                effects: link.effects,
                body: branch.body,
                range: range,
                in: bytes,
                printsVariable: printsVariable,
                lastJumpCounts: lastJumpCounts
            )
            guard let way else { return nil }
            var rest = branch
            rest.body = [way.dropping(link.dropped)]
            ways.append(rest)
        }
        return .branches(ways)
    }

    private init(effects: [Assignment], target: MarkupTarget?, lastJumpCounts: Bool, bytes: [UInt8]) {
        self.effects = effects
        self.target = target
        self.lastJumpCounts = lastJumpCounts
        self.bytes = bytes
    }

    private mutating func drop(_ name: String, at offset: Int) {
        dropped.append(LinkPart(name: name, offset: offset))
    }

    private mutating func take(_ pieces: [MarkupPiece]) {
        for piece in pieces {
            switch piece {
            case .set(let more, let range):
                // In Harlowe nothing happens behind a jump.
                if lastJumpCounts || target == nil {
                    effects += more
                } else {
                    drop(bytes.text(range), at: range.lowerBound)
                }
            case .goto(let found, let range):
                if target == nil {
                    target = found
                } else {
                    drop(bytes.text(range), at: range.lowerBound)
                }
            case .branches(let found): branches.append(found)
            case .foreign(let foreign): drop(foreign.name, at: foreign.range.lowerBound)
            case .block(let block): drop(block.opening.name, at: block.opening.range.lowerBound)
            case .link(let link): drop(bytes.text(link.range), at: link.range.lowerBound)
            case .picture(let file, _, let range): drop(file, at: range.lowerBound)
            case .text, .verbatim: break
            }
        }
    }
}

extension MarkupPiece {
    /// The same, with more left out of its links.
    fileprivate func dropping(_ parts: [LinkPart]) -> MarkupPiece {
        switch self {
        case .link(var link):
            link.dropped = parts + link.dropped
            return .link(link)
        case .branches(let branches):
            return .branches(
                branches.map { branch in
                    var rest = branch
                    rest.body = branch.body.map { $0.dropping(parts) }
                    return rest
                }
            )
        default: return self
        }
    }
}
