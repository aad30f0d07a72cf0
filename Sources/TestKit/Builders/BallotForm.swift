public import Workshop

/// Every form a ballot can have, each with the way to a vote in which it is asked.
public enum BallotForm: CaseIterable, Hashable, Sendable {
    case method(BallotMethod)
    case feedback, cooperative, revote, pitchOff, final

    public static var allCases: [BallotForm] {
        BallotMethod.allCases.map { .method($0) } + [.feedback, .cooperative, .revote, .pitchOff, .final]
    }

    /// One candidate.
    public static let single = BallotForm.method(.single)

    /// The rules that ask for it.
    public var rules: RoundRules {
        var rules = RoundRules()
        rules.rounds = 1
        switch self {
        case .method(let method):
            rules.ballot = method
            if method.method.tally == .mean { rules.scoring = .winner }
        case .feedback: rules.rubricFeedback = true
        case .cooperative: rules.variant = .cooperative
        case .revote: rules.tie = .revote
        case .pitchOff: rules.tie = .pitchOff
        case .final: rules.finalTie = .pitchOff
        }
        return rules
    }

    /// Five people, the first two of them level where a tie is to be broken, with the vote open.
    public func vote() throws(Refusal) -> Script {
        var script = try Script(players: 5, rules: rules)
        try script.goToVote()
        switch self {
        case .revote, .pitchOff, .final:
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2", "s5": nil])
            try script.play(.advance)
            try script.pitchAll()
        case .method, .feedback, .cooperative: break
        }
        return script
    }
}
