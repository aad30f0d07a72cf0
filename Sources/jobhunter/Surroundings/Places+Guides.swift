import Content
import ContentFiles
import Diagnostics
import Presentation
import Wording
import Workshop

extension Places {
    /// The guide a debriefing goes by where nobody asks for another.
    private static let usualGuide = "six-phases"
    /// What the guide of three questions is called on the command line.
    private static let shortGuide = "short"

    /// A guide by its id or its file.
    func debriefGuide(_ name: String) throws(Failure) -> DebriefGuide {
        if name == Self.shortGuide { return .short }
        do throws(LibraryError<GuideFile>) {
            let loaded = try guides.find(name)
            for warning in loaded.warnings where name.contains("/") {
                Console.message(Console.wording.text(warning.line))
            }
            return loaded.item.guide
        } catch {
            throw Failure(error)
        }
    }

    /// Every guide that can be used, the short one last: the one asked for first, or the usual one if it is there.
    func debriefGuides(first name: String? = nil) throws(Failure) -> [DebriefGuide] {
        let installed = guides.entries().compactMap(\.item)
        let usual = installed.first { $0.id == Self.usualGuide }?.guide
        let first: DebriefGuide? = if let name { try debriefGuide(name) } else { usual }
        let all = (first.map { [$0] } ?? []) + installed.map(\.guide) + [.short]
        var guides: [DebriefGuide] = []
        for guide in all where !guides.contains(guide) { guides.append(guide) }
        return guides
    }
}
