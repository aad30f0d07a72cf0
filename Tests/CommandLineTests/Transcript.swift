/// What a facilitator and four people type from the first round to the report.
enum Transcript {
    static let arguments = ["play", "--plain", "--players", "A,B,C,D", "--rounds", "3", "--seed", "7"]

    static let lines: [String] = {
        var lines: [String] = []
        for round in 1...3 {
            lines += ["1", "1", "1"]
            lines += ["1", "2", "3", round == 2 ? "0" : "1"]
            for _ in 0..<(round == 2 ? 3 : 4) { lines += ["1", "1"] }
            lines += ["1", "1", "2", "", "1", "3", "2", "0"]
        }
        lines += ["1"]
        lines += ["1", "Good fun", "A bit nervous", "", "Say what you did, not what you are", ""]
        lines += ["I will ask for help on Monday", "", "0", "I will be on time"]
        return lines + ["1"]
    }()

    static var text: String { lines.joined(separator: "\n") + "\n" }
}
