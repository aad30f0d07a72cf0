/// What the command line asks for.
struct SoakOptions {
    /// Why the command line was not understood, with what would be.
    struct UsageError: Error, CustomStringConvertible {
        let reason: String

        var description: String {
            """
            \(reason)
            Usage: soak [--games N] [--seed S] [--first N]
                   soak --goofspiel N
              --games  how many sessions to play (default 1000)
              --seed   added to the number of a session to make its seed (default 0)
              --first  the number of the first session (default 0)
              --goofspiel  instead, time N games of Goofspiel on one core with every view after every event
            """
        }
    }

    private(set) var games = 1_000
    private(set) var seed: UInt64 = 0
    private(set) var first = 0
    private(set) var goofspiel: Int?

    init(_ arguments: some Sequence<String>) throws(UsageError) {
        var rest = arguments.makeIterator()
        while let name = rest.next() {
            guard let value = rest.next() else { throw UsageError(reason: "\(name) needs a number.") }
            switch name {
            case "--games": games = try Self.number(value, for: name)
            case "--first": first = try Self.number(value, for: name)
            case "--goofspiel": goofspiel = try Self.number(value, for: name)
            case "--seed":
                guard let number = UInt64(value) else { throw UsageError(reason: "\(value) is no seed.") }
                seed = number
            default: throw UsageError(reason: "\(name) is no option.")
            }
        }
    }

    private static func number(_ text: String, for name: String) throws(UsageError) -> Int {
        guard let number = Int(text), (0...1_000_000_000).contains(number) else {
            throw UsageError(reason: "\(name) takes a number from 0 to 1000000000, not \(text).")
        }
        return number
    }
}
