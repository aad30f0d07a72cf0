/// What a facilitator and four people type from the first round to the report.
enum Transcript {
    static let arguments = [
        "play", "--plain", "--players", "A,B,C,D", "--rounds", "3", "--seed", "7", "--guide", "short",
    ]

    /// The lines, those of one ballot together: a ballot half filled in is asked anew after an interruption.
    static let answers: [[String]] = {
        var answers: [[String]] = []
        for round in 1...3 {
            answers += [["1"], ["1"], ["1"]]
            answers += [["1"], ["2"], ["3"], [round == 2 ? "0" : "1"]]
            for _ in 0..<(round == 2 ? 3 : 4) { answers += [["1"], ["1"]] }
            // One's own number is missing on one's own ballot.
            let votes = [["1", "2", "2", "2"], ["2", "3", "1", "2"], ["1", "2", "1", "3"]][round - 1]
            answers += zip(votes, ["1", "", "3", "0"]).map { [$0, $1] }
        }
        answers += [["1"], ["1"], ["Good fun"], ["A bit nervous"], [""], ["Say what you did, not what you are"], [""]]
        answers += [["I will ask for help on Monday"], [""], ["0"], ["I will be on time"]]
        return answers + [["1", "c"]]
    }()

    static var lines: [String] { answers.flatMap { $0 } }

    static var text: String { text(of: answers[...]) }

    static func text(of answers: ArraySlice<[String]>) -> String {
        answers.joined().map { $0 + "\n" }.joined()
    }
}
