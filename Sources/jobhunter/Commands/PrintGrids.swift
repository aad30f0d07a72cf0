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
        abstract: "Sheets on which observers of a role-play note what they see."
    )

    @Option(help: ArgumentHelp("The role-play: its id, or a file.", valueName: "scenario"))
    var scenario: String

    @Option(help: ArgumentHelp("For this many observers.", valueName: "count"))
    var people = 1

    @OptionGroup var delivery: Delivery

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            guard (1...Roster.limit).contains(people) else {
                throw Failure(Message.printTooMany(option: "--people", number: people, limit: Roster.limit), .badData)
            }
            let situation = try places.situation(scenario)
            guard let sheets = ObservationSheets(of: situation, copies: people, in: Console.wording) else {
                throw Failure(Message.printNoGrid(title: situation.title), .badData)
            }
            let folder = places.data.appendingPathComponent("print")
            try delivery.deliver(page: sheets.html(), name: "grids-\(situation.id)", in: folder)
        } catch {
            throw error.report()
        }
    }
}
