import Diagnostics
import JSONText
import Workshop

/// Reads a Branching Scenario of H5P (`.h5p`).
enum H5PReader {
    /// 512 MiB: such files carry their films with them.
    static let largestFile = 512 << 20
    /// 32 MiB: the words of a scenario, without its films.
    static let largestContent = 32 << 20
    private static let library = "H5P.BranchingScenario"

    static func read(_ bytes: [UInt8], file: String) -> StoryImporter.Outcome {
        guard bytes.count <= largestFile else { return refused(.tooLarge(limit: largestFile), file: file) }
        let package: [UInt8]
        let content: [UInt8]
        do throws(ZipArchive.Fault) {
            let archive = try ZipArchive(bytes)
            guard let about = try archive.contents(of: "h5p.json", limit: largestContent) else {
                throw ZipArchive.Fault(.missing, "h5p.json")
            }
            guard let words = try archive.contents(of: "content/content.json", limit: largestContent) else {
                throw ZipArchive.Fault(.missing, "content/content.json")
            }
            package = about
            content = words
        } catch {
            return refused(error.complaint, file: file)
        }
        return read(content: content, package: package, file: file)
    }

    /// Makes a scenario of the two files in which an archive keeps its words.
    static func read(content: [UInt8], package: [UInt8], file: String) -> StoryImporter.Outcome {
        var log = DiagnosticLog()
        let about: JSONDocument
        do throws(JSONSyntaxError) {
            about = try JSONDocument(parsing: package)
        } catch {
            log.say(.importSyntax(reason: Complaint(error)), at: error.offset)
            return outcome(nil, log.diagnostics(file: "\(file)/h5p.json", bytes: package))
        }
        guard about.root["mainLibrary"]?.string == library else {
            let kind = about.root["mainLibrary"]?.string ?? "H5P"
            return refused(.unsupportedKind(kind: kind), file: file)
        }
        let part = "\(file)/content/content.json"
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: content, limits: JSONLimits(depth: 200))
        } catch {
            log.say(.importSyntax(reason: Complaint(error)), at: error.offset)
            return outcome(nil, log.diagnostics(file: part, bytes: content))
        }
        let scenario = H5PScenario(document.root["branchingScenario"] ?? document.root, &log)
        var mapper = H5PMapper(scenario, about: about.root)
        let story = mapper.story(file: file, &log)
        return outcome(story, log.diagnostics(file: part, bytes: content))
    }

    private static func outcome(_ story: Story?, _ diagnostics: [Diagnostic]) -> StoryImporter.Outcome {
        StoryImporter.Outcome(kind: .h5p, story: story, graph: nil, brackets: nil, diagnostics: diagnostics)
    }

    private static func refused(_ complaint: Complaint, file: String) -> StoryImporter.Outcome {
        outcome(nil, TwineReading.refused(complaint, file: file).diagnostics)
    }
}
