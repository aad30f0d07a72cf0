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
        abstract: "See the course of a scenario from above: as an outline, or as a graph for Graphviz.",
        discussion: "For a picture: jobhunter scenario graph ID --dot | dot -Tsvg > map.svg"
    )

    @Argument(help: "The scenario: its id, or a file.")
    var scenario: String

    @Flag(help: "In the language of Graphviz.")
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
