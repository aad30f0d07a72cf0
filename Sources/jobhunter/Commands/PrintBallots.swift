import ArgumentParser
import Journal
import Reports
import Wording
import Workshop

/// `jobhunter print ballots`.
struct PrintBallots: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots",
        abstract: "Paper ballots for one round, to be cut apart."
    )

    @Option(help: "What a ballot says: \(onPaper.joined(separator: ", ")); as the session plays, if left out.")
    var ballot: BallotMethod?

    @OptionGroup var printees: Printees

    @OptionGroup var delivery: Delivery

    func run() throws {
        do throws(Failure) {
            if let ballot, !ballot.method.takesTotals {
                throw Failure(
                    Message.printBallotMethod(methods: Self.onPaper, method: ballot.rawValue),
                    .badData
                )
            }
            let (sheets, name) = try sheets()
            try delivery.deliver(page: sheets.html(), name: name, in: printees.folder)
        } catch {
            throw error.report()
        }
    }

    /// The methods whose totals can be typed.
    private static var onPaper: [String] {
        BallotMethod.allCases.filter(\.method.takesTotals).map(\.rawValue)
    }

    private func sheets() throws(Failure) -> (BallotSheets, name: String) {
        switch try printees.audience(limit: Roster.limit) {
        case .people(let count):
            return (BallotSheets(people: count, method: ballot ?? .single, in: Console.wording), "ballots")
        case .session(let record):
            let rules = record.session.state.activities.last { $0.game != nil }?.game?.rules
            let played = rules.map(\.ballot).flatMap { $0.method.takesTotals ? $0 : nil }
            let method = ballot ?? played ?? .single
            let sheets = BallotSheets(for: record.session, method: method, in: Console.wording)
            guard !sheets.isEmpty else { throw .nobody(in: record) }
            return (sheets, "ballots-\(record.header.id)")
        }
    }
}
