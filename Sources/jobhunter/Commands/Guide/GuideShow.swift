import ArgumentParser
import Content
import Presentation
import Wording

/// `jobhunter guide show`.
struct GuideShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Read the questions of a guide."
    )

    @Argument(help: "The guide: its id, or a file.")
    var guide: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(GuideLibraryError) {
            let loaded = try places.guides.guide(guide)
            let wording = Console.wording
            for message in GuideTelling.whole(loaded.guide) {
                Console.result(wording.text(message))
            }
        } catch {
            throw Failure(error).report()
        }
    }
}
