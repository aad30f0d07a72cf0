/// How long the parts of a workshop are likely to take, from the rules and the number of people.
///
/// An estimate to plan by, never a limit. `docs/rules.md` tells the formula and where its figures come from.
public struct TimePlan: Hashable, Sendable {
    /// How many rounds are planned.
    public let rounds: Int
    /// Seconds of a round for laying and reading the skills.
    public let reading: Int
    /// Seconds of a round until everybody has chosen a job.
    public let choosing: Int
    /// Seconds of a round for all pitches.
    public let interview: Int
    /// Seconds of a round for the vote.
    public let vote: Int
    /// Seconds of a round for the result.
    public let result: Int

    /// Plans a game.
    ///
    /// - Parameters:
    ///   - rules: The rules it is played by.
    ///   - people: How many play.
    ///   - pitches: How many pitches a round has; `nil` if the rules say how people are grouped.
    ///   - voters: How many vote; `nil` if only those who play.
    public init(rules: RoundRules, people: Int, pitches: Int? = nil, voters: Int? = nil) {
        let pitches = pitches ?? rules.grouping.groups(of: people)
        let rules = rules.adapted(to: pitches)
        rounds = rules.rounds
        reading = 20 * rules.skillsPerRound
        choosing = 10 * pitches
        interview = pitches * (rules.pitchSeconds + 5)
        vote = Self.vote(rules, pitches: pitches, voters: voters ?? people)
        result = 30
    }

    /// Seconds of a round until everybody has a job.
    public var research: Int { reading + choosing }
    /// Seconds of a whole round.
    public var round: Int { research + interview + vote + result }
    /// Seconds of all rounds.
    public var play: Int { rounds * round }
    /// Seconds for talking about it: five for each nine of play.
    public var debrief: Int { play * 5 / 9 }
    /// Seconds to arrive and explain: half of the time for talking about it.
    public var welcome: Int { debrief / 2 }
    /// Seconds of the whole workshop.
    public var total: Int { welcome + play + debrief }

    /// Whole minutes, rounded half up.
    public static func minutes(_ seconds: Int) -> Int { (seconds + 30) / 60 }

    private static func vote(_ rules: RoundRules, pitches: Int, voters: Int) -> Int {
        func seconds(_ method: VotingMethod) -> Int { method.seconds(skills: rules.skillsPerRound, pitches: pitches) }
        if rules.variant == .cooperative { return seconds(.skillsShown) * voters }
        return switch rules.collection {
        case .hands: 15 * pitches
        case .paper: 10 * voters + 5 * pitches
        case .secret: (seconds(rules.ballot.method) + (rules.rubricFeedback ? seconds(.rubric) : 0)) * voters
        }
    }
}

extension Grouping {
    /// How somebody who comes late is grouped where teams were made by hand: into one of so many teams.
    public init(handMade count: Int) {
        self = .teams(min(max(count, Rule.teams.lowerBound), Rule.teams.upperBound))
    }

    /// How many hands people make who play like this.
    public func groups(of people: Int) -> Int {
        switch self {
        case .alone: people
        case .pairs: max(2, people / 2)
        case .teams(let count): min(count, people)
        }
    }
}
