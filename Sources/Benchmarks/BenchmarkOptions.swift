/// What the command line asks for.
struct BenchmarkOptions {
    enum Task {
        /// Every figure, as a table.
        case table
        /// Games of goofspiel, one line of JSON each, for another program to play again.
        case goofspielLogs(count: Int, seed: UInt64)
        /// Games of goofspiel a second, as a line of JSON.
        case goofspielRate(seconds: Double)
        /// Nothing but workshop games played, to see how much memory they take.
        case simulate(games: Int)
        /// The figures about the kernel alone, as a table.
        case kernel
        /// The figures about reading and writing events alone, as a table.
        case formats
        /// The figures about the durable record alone, as a table.
        case journal
        /// The figures about stories alone, as a table.
        case stories
        /// The figures about the full screen alone, as a table.
        case screens
        /// Nothing but a generated story checked, to see how much memory it takes.
        case checkStory(nodes: Int)
    }

    /// Why the command line was not understood, with what would be.
    struct UsageError: Error, CustomStringConvertible {
        let reason: String

        var description: String {
            """
            \(reason)
            Usage: benchmarks [--goofspiel-logs N [--seed S] | --goofspiel-rate SECONDS | --simulate N | --check-story N | --kernel | --formats | --journal | --stories | --screens]
              --goofspiel-logs  write N games of goofspiel as lines of JSON
              --goofspiel-rate  play goofspiel for so long and write the rate
              --simulate        play N workshop games and write nothing
              --kernel          measure the kernel and nothing else
              --formats         measure reading and writing events and nothing else
              --journal         measure the durable record and nothing else
              --stories         measure stories and nothing else
              --screens         measure the full screen and nothing else
              --check-story     check a story of N nodes and write nothing
            """
        }
    }

    private(set) var task = Task.table

    init(_ arguments: some Sequence<String>) throws(UsageError) {
        var rest = arguments.makeIterator()
        var seed: UInt64 = 0
        while let name = rest.next() {
            let alone: [String: Task] = [
                "--kernel": .kernel, "--formats": .formats, "--journal": .journal, "--stories": .stories,
                "--screens": .screens,
            ]
            if let alone = alone[name] {
                task = alone
                continue
            }
            guard let value = rest.next() else { throw UsageError(reason: "\(name) needs a number.") }
            switch name {
            case "--goofspiel-logs": task = .goofspielLogs(count: try Self.number(value, name), seed: seed)
            case "--simulate": task = .simulate(games: try Self.number(value, name))
            case "--check-story": task = .checkStory(nodes: try Self.number(value, name))
            case "--goofspiel-rate":
                guard let seconds = Double(value), (0.01...3600).contains(seconds) else {
                    throw UsageError(reason: "\(value) is no time in seconds.")
                }
                task = .goofspielRate(seconds: seconds)
            case "--seed":
                guard let number = UInt64(value) else { throw UsageError(reason: "\(value) is no seed.") }
                seed = number
                if case .goofspielLogs(let count, _) = task { task = .goofspielLogs(count: count, seed: seed) }
            default: throw UsageError(reason: "\(name) is no option.")
            }
        }
    }

    private static func number(_ text: String, _ name: String) throws(UsageError) -> Int {
        guard let number = Int(text), (1...100_000_000).contains(number) else {
            throw UsageError(reason: "\(name) takes a number from 1 to 100000000, not \(text).")
        }
        return number
    }
}
