import ArgumentParser
import Content
import ContentFiles
import Presentation
import Wording

/// `jobhunter guide show`.
struct GuideShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Console.text(.aboutGuideShow)
    )

    @Argument(help: ArgumentHelp(.optGuideShowGuide, value: .valueGuide))
    var guide: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(LibraryError<GuideFile>) {
            let loaded = try places.guides.find(guide)
            for message in GuideTelling.whole(loaded.item) {
                Console.result(message)
            }
        } catch {
            throw Failure(error).report()
        }
    }
}
