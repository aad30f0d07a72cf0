import JSONText
public import Workshop

/// Reads the options of a game.
///
/// A rule that is not named keeps its value from the base. Whether the rules fit together is for the kernel to say.
public enum RulesReader {
    /// How many bytes a file may have: 64 KiB; the largest sensible file has not even one.
    public static let largestFile = 64 << 10

    /// Reads a file of the format `rules/1`.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - base: The rules that hold where the file says nothing.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        over base: RoundRules = RoundRules()
    ) -> Reading<RoundRules> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            guard check.accepts(root, as: RulesFormat.format),
                let object = check.object(root, at: check.base, RulesFormat.file)
            else { return nil }
            return rules(of: object, over: base, &check)
        }
    }

    /// Reads the rules of an object whose keys have been looked at.
    static func rules(of object: CheckedObject, over base: RoundRules, _ check: inout ContentCheck) -> RoundRules {
        var rules = base
        for key in RulesFormat.Key.allCases {
            read(key, of: object, into: &rules, &check)
        }
        return rules
    }

    private static func read(
        _ key: RulesFormat.Key,
        of object: CheckedObject,
        into rules: inout RoundRules,
        _ check: inout ContentCheck
    ) {
        func replace<Value>(_ rule: WritableKeyPath<RoundRules, Value>, by value: Value?) {
            if let value { rules[keyPath: rule] = value }
        }
        let name = key.rawValue
        switch key {
        case .rounds: replace(\.rounds, by: check.integer(name, of: object, in: RulesFormat.rounds))
        case .grouping: replace(\.grouping, by: grouping(name, of: object, &check))
        case .handSize: replace(\.handSize, by: check.integer(name, of: object, in: RulesFormat.handSize))
        case .sillyShare: replace(\.sillyPercent, by: check.percent(name, of: object))
        case .freeSwaps: replace(\.freeSwaps, by: check.integer(name, of: object, in: RulesFormat.freeSwaps))
        case .skillsPerRound:
            replace(\.skillsPerRound, by: check.integer(name, of: object, in: RulesFormat.skillsPerRound))
        case .oneOfEachDimension: replace(\.oneOfEachDimension, by: check.boolean(name, of: object))
        case .jobChoice: replace(\.jobChoice, by: check.word(name, of: object, as: JobChoice.self))
        case .pitchSeconds: replace(\.pitchSeconds, by: check.integer(name, of: object, in: RulesFormat.pitchSeconds))
        case .ballot: replace(\.ballot, by: check.word(name, of: object, as: BallotMethod.self))
        case .collection: replace(\.collection, by: check.word(name, of: object, as: BallotCollection.self))
        case .rubricFeedback: replace(\.rubricFeedback, by: check.boolean(name, of: object))
        case .observersVote: replace(\.observersVote, by: check.boolean(name, of: object))
        case .scoring: replace(\.scoring, by: check.word(name, of: object, as: Scoring.self))
        case .tie: replace(\.tie, by: check.word(name, of: object, as: TieRule.self))
        case .finalTie: replace(\.finalTie, by: check.word(name, of: object, as: FinalTieRule.self))
        case .showRunningScores: replace(\.showRunningScores, by: check.boolean(name, of: object))
        case .variant: replace(\.variant, by: check.word(name, of: object, as: Variant.self))
        }
    }

    private static func grouping(
        _ key: String,
        of object: CheckedObject,
        _ check: inout ContentCheck
    ) -> Grouping? {
        guard let value = object.value(of: key) else { return nil }
        let path = object.path(to: key)
        if value.kind == .object {
            let teams = check.object(value, at: path, RulesFormat.grouping)
            return teams.flatMap { check.integer("teams", of: $0, in: RulesFormat.teams) }.map { .teams($0) }
        }
        let word = check.word(
            value,
            at: path,
            allowed: RulesFormat.groupingWords,
            alternative: "{\"teams\": 4}",
            expected: .wordOrObject
        )
        switch word {
        case "alone": return .alone
        case "pairs": return .pairs
        default: return nil
        }
    }
}
