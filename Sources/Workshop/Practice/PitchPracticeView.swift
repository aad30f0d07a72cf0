/// What one audience may know of a pitch practised alone: the open half, and to whoever practises what is hers.
@dynamicMemberLookup
public struct PitchPracticeView: Hashable, Sendable {
    /// A judgement of one's own pitch.
    public struct Rating: Hashable, Sendable {
        /// What was judged.
        public let criterion: PitchPractice.Criterion
        /// The level, 0 to 3.
        public let level: Int
    }

    let open: OpenPitchPractice
    /// The skills practised least; her own view's only.
    public let leastPractised: [SkillCard]
    /// What she typed; her own view's only.
    public let lines: [String]
    /// Her own judgement; her own view's only.
    public let ratings: [Rating]
    /// What she kept in her own words; her own view's only.
    public let thoughts: [String]

    /// What everybody may know.
    public subscript<Value>(dynamicMember path: KeyPath<OpenPitchPractice, Value>) -> Value { open[keyPath: path] }
}

extension PitchPractice {
    /// What an audience may know.
    public func view(for audience: Audience) -> PitchPracticeView {
        guard audience == .seat(seat) else {
            return PitchPracticeView(open: open, leastPractised: [], lines: [], ratings: [], thoughts: [])
        }
        return PitchPracticeView(
            open: open,
            leastPractised: leastPractised.compactMap(card),
            lines: lines,
            ratings: Criterion.allCases.compactMap { criterion in
                levels[criterion].map { PitchPracticeView.Rating(criterion: criterion, level: $0) }
            },
            thoughts: thoughts
        )
    }

    /// The skill card of an id.
    public func card(_ id: ID<SkillCard>) -> SkillCard? { deck.skills.first { $0.id == id } }
}
