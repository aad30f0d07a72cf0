import Workshop

/// A choice in the making.
struct ChoiceDraft {
    let words: String
    let target: ID<Story.Place>
    let targetName: String
    var under: Guard
    var effects: [Story.Effect]
    /// The id that the file gives.
    let id: String?
    let offset: Int

    var condition: Story.Condition? { under.condition }
}

/// Where a passage goes on without asking, if something holds.
struct PassageJump {
    let target: MarkupTarget
    let under: Guard
    let range: Range<Int>
}

/// Decides what becomes of the jumps of a passage: they go before its choices, and before one another.
struct JumpSettlement {
    /// No node has more choices.
    private static let most = 50

    /// Where the story goes on in any case.
    let certain: MarkupTarget?
    /// Where a condition became too long to be expressed, in bytes of the file.
    private(set) var unsettled: [Int] = []
    /// Jumps of which another may be made as well.
    private(set) var together: [PassageJump] = []
    /// The jumps that may be made, that which counts most first.
    private let jumps: [PassageJump]
    private let lastCounts: Bool

    /// - Parameter lastCounts: Whether of several jumps the last one counts, as in SugarCube, where a story passes through the
    ///   others.
    init(_ all: [PassageJump], lastCounts: Bool) {
        let ordered = lastCounts ? all.reversed() : all
        // Behind a jump that is made in any case no other counts.
        let end = ordered.firstIndex { $0.under.isOpen } ?? ordered.count - 1
        jumps = Array(ordered[...end].prefix(Self.most))
        certain = end == 0 && ordered[0].under.isOpen ? ordered[0].target : nil
        self.lastCounts = lastCounts
        if lastCounts {
            together = ordered.dropFirst().prefix(Self.most).enumerated().filter { index, jump in
                ordered[...index].contains { !$0.under.excludes(jump.under) }
            }.map(\.element)
        }
    }

    /// The choices of the passage with those that stand for its jumps.
    ///
    /// - Parameters:
    ///   - choices: The choices of the passage without its jumps.
    ///   - draft: The choice that stands for a jump.
    mutating func choices(
        beside choices: [ChoiceDraft],
        draft: (PassageJump) -> ChoiceDraft?
    ) -> [ChoiceDraft] {
        guard certain == nil else { return [] }
        var earlier: [Guard] = []
        var drafts: [ChoiceDraft] = []
        for jump in jumps {
            if let draft = draft(jump) { drafts.append(alone(draft, without: earlier)) }
            if jump.under.isKnown { earlier.append(jump.under) }
        }
        // Where some jump is made in any case, nobody chooses.
        guard jumps.last?.under.isOpen != true else { return drafts }
        return choices.map { alone($0, without: earlier) } + drafts
    }

    /// The choice as it is there while none of these conditions hold.
    private mutating func alone(_ choice: ChoiceDraft, without guards: [Guard])
        -> ChoiceDraft
    {
        var choice = choice
        for other in guards where !choice.under.excludes(other) {
            if let under = other.negated.flatMap({ choice.under.and($0) }) {
                choice.under = under
            } else {
                unsettled.append(choice.offset)
            }
        }
        return choice
    }
}
