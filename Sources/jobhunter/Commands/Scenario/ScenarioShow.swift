import ArgumentParser
import Content
import ContentFiles
import Presentation
import Wording
import Workshop

/// `jobhunter scenario show`.
struct ScenarioShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Console.text(.aboutScenarioShow),
        discussion: Console.text(.moreScenarioShow)
    )

    @Argument(help: ArgumentHelp(.optScenario, value: .valueScenario))
    var scenario: String

    @Flag(name: .customLong("private"), help: ArgumentHelp(.optScenarioShowWithPrivateParts))
    var withPrivateParts = false

    @Flag(help: ArgumentHelp(.optScenarioShowJson))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(LibraryError<Scenario>) {
            let loaded = try places.scenarios.find(scenario)
            if json {
                Console.result(ScenarioWriter.file(loaded.item, withPrivateParts: withPrivateParts))
            } else {
                tell(loaded.item)
            }
        } catch {
            throw Failure(error).report()
        }
    }

    private func tell(_ scenario: Scenario) {
        let messages =
            switch scenario {
            case .rolePlay(let scenario):
                ScenarioTelling.rolePlay(scenario, withPrivateParts: withPrivateParts)
            case .story(let story): ScenarioTelling.story(story)
            }
        for message in messages {
            Console.result(message)
        }
    }
}
