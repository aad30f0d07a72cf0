import ArgumentParser
import Content
import ContentFiles
import Wording

/// `jobhunter guide check`.
struct GuideCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check guides: every complaint at once.",
        discussion: "Leaves with 65 if a guide cannot be used; warnings alone leave with 0."
    )

    @Argument(help: "The guides: ids or files. All installed ones if none is named.")
    var guides: [String] = []

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let check = FileCheck(guides, in: places.guides, reading: { $0 }) { GuideReader.read($0, file: $1) }
        try check.tell(asJSON: json) { .guideCheckSummary(files: $0, errors: $1, warnings: $2) }
    }
}
