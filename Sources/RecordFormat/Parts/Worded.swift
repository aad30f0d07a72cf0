import Workshop

/// A choice among a few that stands in the record as a word.
///
/// The words are spelled out rather than taken from the names of the cases, so that renaming a case cannot make old
/// records unreadable.
protocol Worded: CaseIterable {
    /// The word in the record.
    var word: String { get }
}

extension Worded {
    /// The choice a word stands for.
    init?(word: String) {
        guard let choice = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = choice
    }
}

extension Seat.Kind: Worded {
    var word: String {
        switch self {
        case .participant: "participant"
        case .observer: "observer"
        case .facilitator: "facilitator"
        }
    }
}

extension Dimension: Worded {
    var word: String {
        switch self {
        case .methodological: "methodological"
        case .social: "social"
        case .contributory: "contributory"
        }
    }
}

extension JobCard.Kind: Worded {
    var word: String {
        switch self {
        case .realistic: "realistic"
        case .silly: "silly"
        }
    }
}

extension Game.End: Worded {
    var word: String {
        switch self {
        case .completed: "completed"
        case .early: "early"
        }
    }
}

extension DebriefGuide.Question.Commitment: Worded {
    var word: String {
        switch self {
        case .open: "open"
        case .byDay: "byDay"
        }
    }
}

extension DebriefGuide.Question.Asked: Worded {
    var word: String {
        switch self {
        case .group: "group"
        case .each: "each"
        case .players: "players"
        case .observers: "observers"
        }
    }
}

extension DebriefGuide.Question.Manner: Worded {
    var word: String {
        switch self {
        case .writeFirst: "writeFirst"
        case .pairs: "pairs"
        case .round: "round"
        case .silent: "silent"
        }
    }
}

extension Face: Worded {
    var word: String {
        switch self {
        case .veryBad: "veryBad"
        case .bad: "bad"
        case .soSo: "soSo"
        case .good: "good"
        case .veryGood: "veryGood"
        }
    }
}

extension Face.Moment: Worded {
    var word: String {
        switch self {
        case .before: "before"
        case .after: "after"
        }
    }
}

// MARK: - Scenarios

extension RolePlayScenario.Phase.Word: Worded {
    var word: String {
        switch self {
        case .briefing: "briefing"
        case .warmUp: "warmUp"
        case .play: "play"
        case .replay: "replay"
        case .pause: "pause"
        case .debrief: "debrief"
        }
    }
}

extension RolePlayScenario.Step.Purpose: Worded {
    var word: String {
        switch self {
        case .reactions: "reactions"
        case .analysis: "analysis"
        case .transfer: "transfer"
        }
    }
}

extension RolePlayScenario.Step.Asked: Worded {
    var word: String {
        switch self {
        case .players: "players"
        case .observers: "observers"
        case .all: "all"
        case .group: "group"
        }
    }
}

extension Inject.Channel: Worded {
    var word: String {
        switch self {
        case .card: "card"
        case .whisper: "whisper"
        case .announcement: "announcement"
        }
    }
}

extension Inject.Purpose: Worded {
    var word: String {
        switch self {
        case .help: "help"
        case .pressure: "pressure"
        case .twist: "twist"
        case .close: "close"
        }
    }
}

// MARK: - Practice

extension StoryWalk.Feedback: Worded {
    var word: String {
        switch self {
        case .now: "now"
        case .atEnd: "atEnd"
        }
    }
}

extension Story.Ending.Outcome: Worded {
    var word: String {
        switch self {
        case .success: "success"
        case .mixed: "mixed"
        case .setback: "setback"
        }
    }
}

extension Story.Condition.Relation: Worded {
    var word: String {
        switch self {
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .atMost: "<="
        case .greater: ">"
        case .atLeast: ">="
        }
    }
}

extension PitchPractice.Manner: Worded {
    var word: String {
        switch self {
        case .aloud: "aloud"
        case .typed: "typed"
        }
    }
}

extension PitchPractice.Criterion: Worded {
    var word: String {
        switch self {
        case .named: "named"
        case .situation: "situation"
        case .job: "job"
        case .result: "result"
        }
    }
}

// MARK: - Rules

extension JobChoice: Worded {
    var word: String {
        switch self {
        case .secret: "secret"
        case .open: "open"
        }
    }
}

extension BallotMethod: Worded {
    var word: String { rawValue }
}

extension VoteTerms.Question: Worded {}

extension BallotCollection: Worded {
    var word: String {
        switch self {
        case .secret: "secret"
        case .hands: "hands"
        case .paper: "paper"
        }
    }
}

extension Scoring: Worded {
    var word: String {
        switch self {
        case .votes: "votes"
        case .winner: "winner"
        case .rank: "rank"
        }
    }
}

extension TieRule: Worded {
    var word: String {
        switch self {
        case .shared: "shared"
        case .revote: "revote"
        case .pitchOff: "pitchOff"
        }
    }
}

extension FinalTieRule: Worded {
    var word: String {
        switch self {
        case .coWinners: "coWinners"
        case .pitchOff: "pitchOff"
        }
    }
}

extension Variant: Worded {
    var word: String {
        switch self {
        case .competitive: "competitive"
        case .cooperative: "cooperative"
        }
    }
}
