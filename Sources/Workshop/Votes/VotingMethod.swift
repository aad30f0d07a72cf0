/// A way to vote: what is asked, what an answer weighs, and what follows for the time and for the points.
///
/// Whoever asks, keeps, counts or shows ballots goes by these and not by the name of a method.
public struct VotingMethod: Hashable, Sendable {
    /// What a mark adds to the tally of its candidate.
    enum Weight: Hashable, Sendable {
        /// Nothing: the method gives no tallies.
        case nothing
        /// One.
        case one
        /// As many as given for the first place, and one fewer for each place after it.
        case fromFirstPlace(Int)
        /// One for each pitch of the round that could stand behind that place (Borda).
        case pitchesBehind
        /// The level itself.
        case level
    }

    /// What a tally is.
    public enum Tally: Hashable, Sendable {
        /// A number of votes.
        case votes
        /// A sum of weights.
        case points
        /// The mean of the levels given, which is an order and no number of votes.
        case mean
    }

    /// How long a voter needs for a ballot at the keyboard, in seconds.
    enum Time: Hashable, Sendable {
        case ballot(Int)
        case perSkill(Int)
        case perPitch(Int)
    }

    /// The most that hands or papers can come to.
    struct Totals: Hashable, Sendable {
        /// What one voter gives in all; `nil` where that follows from what each candidate is given.
        let ofVoter: Int?
        /// What one voter gives one candidate.
        let ofCandidate: Int
    }

    /// What a voter is asked.
    public let form: Ballot.Form
    /// What a mark weighs.
    let weight: Weight
    /// What the weights come to.
    public let tally: Tally
    /// How long it takes.
    let time: Time
    /// How much can be typed of a show of hands or of paper ballots; `nil` where it cannot be held so.
    let totals: Totals?

    init(_ form: Ballot.Form, weight: Weight, tally: Tally, time: Time, totals: Totals? = nil) {
        self.form = form
        self.weight = weight
        self.tally = tally
        self.time = time
        self.totals = totals
    }

    /// Whether it can be held by a show of hands, or on paper.
    public var takesTotals: Bool { totals != nil }

    /// Whether each skill of a pitch is rated, so that its speaker can be told how.
    public var ratesSkills: Bool { form == .levels(.ofSkills) }

    /// What a mark adds to the tally of its candidate, in a round of this many pitches.
    func weight(of mark: Count.Mark, pitches: Int) -> Int {
        switch (mark, weight) {
        case (.typed, _), (.vote, .one): 1
        case (.place(let place), .fromFirstPlace(let most)): max(0, most - place)
        case (.place(let place), .pitchesBehind): max(0, pitches - 1 - place)
        case (.level(_, let level), .level): level
        default: 0
        }
    }

    /// Seconds for one ballot on so many skills of so many pitches.
    func seconds(skills: Int, pitches: Int) -> Int {
        switch time {
        case .ballot(let seconds): seconds
        case .perSkill(let seconds): seconds * skills
        case .perPitch(let seconds): seconds * pitches
        }
    }
}
