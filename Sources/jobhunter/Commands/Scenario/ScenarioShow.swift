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
        abstract: "Read about a scenario before it is played.",
        discussion: """
            Of a role-play: what everybody may know, and the facilitator's course; the private briefs only with --private.
            Of a story: what it is about, without giving away how it goes.
            """
    )

    @Argument(help: "The scenario: its id, or a file.")
    var scenario: String

    @Flag(name: .customLong("private"), help: "With the private briefs and the secret injects of a role-play.")
    var withPrivateParts = false

    @Flag(help: "As a scenario file, for programs; whole only with --private.")
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
            Console.result(Console.wording.text(message))
        }
    }
}
