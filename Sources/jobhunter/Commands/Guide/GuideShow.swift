import ArgumentParser
import Content
import ContentFiles
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
        do throws(LibraryError<GuideFile>) {
            let loaded = try places.guides.find(guide)
            let wording = Console.wording
            for message in GuideTelling.whole(loaded.item) {
                Console.result(wording.text(message))
            }
        } catch {
            throw Failure(error).report()
        }
    }
}
