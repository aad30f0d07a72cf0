import TestKit

/// What a soak has reached, as a page of text.
struct SoakReport: CustomStringConvertible {
    let coverage: Coverage
    let failures: Int
    let seconds: Int64

    var description: String {
        """
        Requests granted / refused, by command and phase:
        \(matrix)

        Refusals by kind:
        \(refusals)

        Commands never tried: \(list(coverage.neverTried.map { "\($0.command.rawValue) in \($0.phase.rawValue)" }))
        Refusals never met: \(list(coverage.neverRefused.map(\.rawValue)))

        \(coverage.games) games, \(coverage.steps) steps, \(coverage.events) events, \(seconds) s, \(failures) failures
        """
    }

    private var matrix: String {
        let head = [padded("", 16)] + Phase.allCases.map { padded($0.rawValue, 17) }
        let rows = CommandKind.allCases.map { command in
            [padded(command.rawValue, 16)]
                + Phase.allCases.map { phase in
                    let cell = Coverage.Cell(phase: phase, command: command)
                    return padded("\(coverage.granted[cell] ?? 0)/\(coverage.refused[cell] ?? 0)", 17)
                }
        }
        return ([head] + rows).map { $0.joined() }.joined(separator: "\n")
    }

    private var refusals: String {
        RefusalKind.allCases.map { "  \(padded($0.rawValue, 24))\(coverage.refusals[$0] ?? 0)" }
            .joined(separator: "\n")
    }

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
