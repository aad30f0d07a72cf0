import ArgumentParser
import Content
import ContentFiles
import Wording

/// `jobhunter guide check`.
struct GuideCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Console.text(.aboutGuideCheck),
        discussion: Console.text(.moreGuideCheck)
    )

    @Argument(help: ArgumentHelp(.optGuideCheckGuides, value: .valueGuides))
    var guides: [String] = []

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let check = FileCheck(guides, in: places.guides, reading: { $0 }) { GuideReader.read($0, file: $1) }
        try check.tell(asJSON: json) { .guideCheckSummary(files: $0, errors: $1, warnings: $2) }
    }
}
