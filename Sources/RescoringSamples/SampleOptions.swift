/// What the command line asks for.
struct SampleOptions {
    /// Why the command line was not understood, with what would be.
    struct UsageError: Error, CustomStringConvertible {
        let reason: String

        var description: String {
            """
            \(reason)
            Usage: rescoring-samples [--sessions N] [--seed S] [--reports]
              --sessions  how many sessions to write (default 300)
              --seed      the seed of all chance (default 0)
              --reports   with the report of each session
            """
        }
    }

    private(set) var sessions = 300
    private(set) var seed: UInt64 = 0
    private(set) var withReports = false

    init(_ arguments: some Sequence<String>) throws(UsageError) {
        var rest = arguments.makeIterator()
        while let name = rest.next() {
            if name == "--reports" {
                withReports = true
                continue
            }
            guard let value = rest.next() else { throw UsageError(reason: "\(name) needs a number.") }
            switch name {
            case "--sessions":
                guard let number = Int(value), (1...1_000_000).contains(number) else {
                    throw UsageError(reason: "--sessions takes a number from 1 to 1000000, not \(value).")
                }
                sessions = number
            case "--seed":
                guard let number = UInt64(value) else { throw UsageError(reason: "\(value) is no seed.") }
                seed = number
            default: throw UsageError(reason: "\(name) is no option.")
            }
        }
    }
}
