import ArgumentParser
import Content
import ContentFiles
import Reports
import Wording
import Workshop

/// `jobhunter scenario graph`.
struct ScenarioGraph: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: Console.text(.aboutScenarioGraph),
        discussion: Console.text(.moreScenarioGraph)
    )

    @Argument(help: ArgumentHelp(.optScenario, value: .valueScenario))
    var scenario: String

    @Flag(help: ArgumentHelp(.optScenarioGraphDot))
    var dot = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(LibraryError<Scenario>) {
            let text =
                switch try places.scenarios.find(scenario).item {
                case .story(let story): text(of: StoryMap(of: story, in: Console.wording))
                case .rolePlay(let scenario): text(of: RolePlayMap(of: scenario, in: Console.wording))
                }
            Console.result(Array(text.utf8))
        } catch {
            throw Failure(error).report()
        }
    }

    private func text(of map: StoryMap) -> String { dot ? map.dot() : map.outline() }

    private func text(of map: RolePlayMap) -> String { dot ? map.dot() : map.outline() }
}
