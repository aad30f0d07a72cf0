import Foundation

/// What a facilitator, three players and an observer type from the cast to the report.
enum RolePlayTranscript {
    /// A scenario whose private words are marked, so that they can be looked for.
    static let scenario = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Transcripts/late.json").path

    static let arguments = ["roleplay", scenario, "--plain", "--players", "A,B,C,D", "--seed", "7", "--guide", "short"]

    /// The lines, those that belong together in one answer: what is half chosen is asked anew after an interruption.
    static let answers: [[String]] = casting + firstTake + secondTake + talking

    /// Roles are drawn, and the briefs read.
    private static let casting = [["1"], ["1"], ["1"], ["1"], ["1"], ["1"]]

    /// A take with a beat, a card, notes, a freeze, a hot seat, swapped roles and the stop word.
    private static let firstTake = [
        ["1"], ["1"], ["3", "1"], ["n", "1", "I am sorry I am late"], ["n", "2", "1"], ["2"], ["6", "1"], ["6"],
        ["c", "2", "1", "1"], ["1"], ["1"], ["1"], ["1"], ["!"], ["1"], ["1"], ["1"], ["1"], ["1"],
    ]

    /// The play again, after the roles have changed back.
    private static let secondTake = [["1"], ["1"], ["1"], ["1"], ["n", "3", "1"], ["1"], ["1"], ["1"]]

    /// Leaving the roles, self-assessment, ratings, the debriefing, the report.
    private static let talking = [
        ["1"], ["1"], ["0"], ["2", "1", "3"], ["2", "0", "2"], ["1"], ["3", "2", "2"], ["I was ashamed"], [""],
        ["It was hard to wait"], ["Sam looked at the floor"], ["Say sorry first"], [""], ["1", "c"],
    ]

    static var text: String { Transcript.text(of: answers[...]) }
}
