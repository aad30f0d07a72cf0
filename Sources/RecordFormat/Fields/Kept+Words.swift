import JSONText
import Workshop

/// A choice among a few that stands in the record as a word.
///
/// A test pins the words, so that renaming a case cannot make old records unreadable.
protocol KeptWord: Kept, CaseIterable, Equatable {
    /// The word in the record.
    var word: String { get }
    /// The choice a word stands for.
    static func named(_ word: String) -> Self?
}

extension KeptWord where Self: RawRepresentable<String> {
    var word: String { rawValue }

    static func named(_ word: String) -> Self? { Self(rawValue: word) }
}

extension KeptWord {
    func write(into writer: inout JSONWriter) { writer.string(word) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Self {
        let text = try String.read(value)
        guard let choice = named(text) else {
            throw RecordFault(.unknownWord(text, allowed: allCases.map(\.word)), at: value)
        }
        return choice
    }

    static func named(_ word: String) -> Self? { allCases.first { $0.word == word } }
}

extension Seat.Kind: KeptWord {}
extension Dimension: KeptWord {}
extension JobCard.Kind: KeptWord {}
extension Game.End: KeptWord {}
extension Face.Moment: KeptWord {}
extension StoryWalk.Feedback: KeptWord {}
extension PitchPractice.Manner: KeptWord {}
extension PitchPractice.Criterion: KeptWord {}
extension BallotCollection: KeptWord {}
extension VoteTerms.Question: KeptWord {}

extension Face: KeptWord {
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
