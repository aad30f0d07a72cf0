import ArgumentParser
import Content
import Foundation
import Reports
import Wording
import Workshop

/// `jobhunter print grids`.
struct PrintGrids: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grids",
        abstract: Console.text(.aboutPrintGrids)
    )

    @Option(help: ArgumentHelp(.optPrintGridsScenario, value: .valueScenario))
    var scenario: String

    @Option(help: ArgumentHelp(.optPrintGridsPeople, value: .valueCount))
    var people = 1

    @OptionGroup var delivery: Delivery

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            guard (1...Roster.limit).contains(people) else {
                throw Failure(.printTooMany(option: "--people", number: people, limit: Roster.limit), .badData)
            }
            let situation = try places.situation(scenario)
            guard let sheets = ObservationSheets(of: situation, copies: people, in: Console.wording) else {
                throw Failure(.printNoGrid(title: situation.title), .badData)
            }
            let folder = places.data.appendingPathComponent("print")
            try delivery.deliver(page: sheets.html(), name: "grids-\(situation.id)", in: folder)
        } catch {
            throw error.report()
        }
    }
}
