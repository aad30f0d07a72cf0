import Diagnostics
import JSONText

/// A Branching Scenario as its file has it: the content of `content/content.json`.
struct H5PScenario {
    /// How a scenario is scored.
    enum Scoring: String {
        /// The ending alone scores.
        case atEnd = "static-end-score"
        /// What was done scores.
        case byStep = "dynamic-score"
        case none = "no-score"
    }

    /// What is said or shown after something; also what an end screen says.
    struct Feedback {
        var title = ""
        var subtitle = ""
        var score: Int?
        var hasImage = false

        /// Title and text, one under the other.
        var words: String { [title, subtitle].filter { !$0.isEmpty }.joined(separator: "\n\n") }
    }

    /// One of the answers to a question.
    struct Alternative {
        let text: String
        /// Below zero for an ending.
        let next: Int
        let feedback: Feedback
        let offset: Int
    }

    /// One piece of content: its place in the list is its id.
    struct Content {
        let title: String
        /// Such as `H5P.AdvancedText`.
        let library: String
        let text: String
        /// The answers; `nil` if it is no question.
        let alternatives: [Alternative]?
        let next: Int
        let feedback: Feedback
        let offset: Int
    }

    private(set) var title = ""
    private(set) var start = Feedback()
    private(set) var scoring = Scoring.none
    private(set) var countsContentScores = false
    private(set) var content: [Content] = []
    /// The end screens by their ids, which are below zero.
    private(set) var endScreens: [Int: Feedback] = [:]

    init(_ root: JSONValue, _ log: inout DiagnosticLog) {
        title = HTMLText.words(of: root["title"]?.string ?? "")
        if let screen = root["startScreen"] {
            start.title = HTMLText.words(of: screen["startScreenTitle"]?.string ?? "")
            start.subtitle = HTMLText.words(of: screen["startScreenSubtitle"]?.string ?? "")
            Self.reportMedia(in: screen, ["startScreenImage"], of: start.title, &log)
        }
        let options = root["scoringOptionGroup"]
        scoring = options?["scoringOption"]?.string.flatMap(Scoring.init) ?? .none
        // What is not switched off counts, as the editor has it.
        countsContentScores = scoring == .byStep && options?["includeInteractionsScores"]?.boolean != false
        for screen in root["endScreens"]?.elements.map(\.self) ?? [] {
            let id = Self.whole(screen["contentId"]) ?? -1
            guard endScreens[id] == nil else { continue }
            Self.reportMedia(in: screen, ["endScreenImage", "endScreenTitle", "endScreenSubtitle"], of: "\(id)", &log)
            endScreens[id] = Feedback(
                title: HTMLText.words(of: screen["endScreenTitle"]?.string ?? ""),
                subtitle: HTMLText.words(of: screen["endScreenSubtitle"]?.string ?? ""),
                score: Self.number(screen["endScreenScore"])
            )
        }
        guard let list = root["content"], list.kind == .array else { return }
        for element in list.elements { content.append(Self.content(element, &log)) }
    }

    private static func content(_ value: JSONValue, _ log: inout DiagnosticLog) -> Content {
        let type = value["type"]
        let library = String((type?["library"]?.string ?? "").prefix { $0 != " " })
        let parameters = type?["params"]
        var alternatives: [Alternative]?
        var text = ""
        switch library {
        case "H5P.BranchingQuestion":
            // Older files have the question without a wrapping.
            let question = parameters?["branchingQuestion"] ?? parameters
            reportMedia(in: question, ["question"], of: title(of: type), &log)
            text = HTMLText.words(of: question?["question"]?.string ?? "")
            alternatives = question?["alternatives"]?.elements.map { answer in
                reportMedia(in: answer, ["text"], of: title(of: type), &log)
                reportMedia(in: answer["feedback"], feedbackKeys, of: title(of: type), &log)
                return Alternative(
                    text: HTMLText.words(of: answer["text"]?.string ?? ""),
                    next: whole(answer["nextContentId"]) ?? -1,
                    feedback: feedback(answer["feedback"]),
                    offset: answer.range.lowerBound
                )
            }
            if alternatives == nil { log.say(.contentLeftOut(kind: library), at: value.range.lowerBound) }
        case "H5P.AdvancedText":
            reportMedia(in: parameters, ["text"], of: title(of: type), &log)
            text = HTMLText.words(of: parameters?["text"]?.string ?? "")
        case "H5P.CoursePresentation":
            text = texts(inSlidesOf: parameters, &log).joined(separator: "\n\n")
        case "H5P.Image", "H5P.Video", "H5P.InteractiveVideo", "H5P.ImageHotspots":
            // Words in the place of a picture are all that can be shown.
            text = HTMLText.words(of: parameters?["alt"]?.string ?? "")
            log.say(
                .mediaLeftOut(passage: title(of: type), file: file(of: parameters) ?? library),
                at: value.range.lowerBound
            )
        default:
            log.say(.contentLeftOut(kind: library.isEmpty ? "?" : library), at: value.range.lowerBound)
        }
        reportMedia(in: value["feedback"], feedbackKeys, of: title(of: type), &log)
        return Content(
            title: title(of: type),
            library: library,
            text: text,
            alternatives: alternatives,
            next: whole(value["nextContentId"]) ?? -1,
            feedback: feedback(value["feedback"]),
            offset: value.range.lowerBound
        )
    }

    private static func title(of type: JSONValue?) -> String {
        HTMLText.words(of: type?["metadata"]?["title"]?.string ?? "")
    }

    private static let feedbackKeys = ["image", "title", "subtitle"]
    /// Parts of a slide that hold text and nothing else.
    private static let plainParts: Set<String> = ["H5P.AdvancedText", "H5P.Text", "H5P.Table"]
    private static let mediaParts: Set<String> = ["H5P.Image", "H5P.Video", "H5P.Audio", "H5P.AudioRecorder"]

    private static func texts(inSlidesOf parameters: JSONValue?, _ log: inout DiagnosticLog) -> [String] {
        var texts: [String] = []
        for slide in parameters?["presentation"]?["slides"]?.elements.map(\.self) ?? [] {
            for element in slide["elements"]?.elements.map(\.self) ?? [] {
                guard let action = element["action"] else { continue }
                let library = String((action["library"]?.string ?? "").prefix { $0 != " " })
                let inside = action["params"]
                if plainParts.contains(library) {
                    reportMedia(in: inside, ["text"], of: title(of: action), &log)
                    let text = HTMLText.words(of: inside?["text"]?.string ?? "")
                    if !text.isEmpty { texts.append(text) }
                } else if mediaParts.contains(library) {
                    let name = file(of: inside) ?? library
                    log.say(.mediaLeftOut(passage: title(of: action), file: name), at: element.range.lowerBound)
                } else {
                    log.say(.contentLeftOut(kind: library.isEmpty ? "?" : library), at: element.range.lowerBound)
                }
            }
        }
        return texts
    }

    /// Says which pictures, sounds and films stand under these keys: as files, or as tags in a text.
    private static func reportMedia(
        in value: JSONValue?,
        _ keys: [String],
        of title: String,
        _ log: inout DiagnosticLog
    ) {
        for key in keys {
            guard let found = value?[key] else { continue }
            if let path = found["path"]?.string {
                log.say(.mediaLeftOut(passage: title, file: path), at: found.range.lowerBound)
            }
            for name in HTMLText.media(in: found.string ?? "") {
                log.say(.mediaLeftOut(passage: title, file: name), at: found.range.lowerBound)
            }
        }
    }

    private static func file(of parameters: JSONValue?) -> String? {
        let sources = parameters?["sources"] ?? parameters?["interactiveVideo"]?["video"]?["files"]
        return parameters?["file"]?["path"]?.string ?? sources?.elements.map(\.self).first?["path"]?.string
    }

    private static func feedback(_ value: JSONValue?) -> Feedback {
        Feedback(
            title: HTMLText.words(of: value?["title"]?.string ?? ""),
            subtitle: HTMLText.words(of: value?["subtitle"]?.string ?? ""),
            score: number(value?["endScreenScore"]),
            hasImage: value?["image"]?["path"] != nil
        )
    }

    /// A whole number; older files have some in quotes.
    private static func whole(_ value: JSONValue?) -> Int? {
        value?.integer ?? value?.string.flatMap { Int($0) }
    }

    private static func number(_ value: JSONValue?) -> Int? {
        guard let number = whole(value) else { return nil }
        return max(-1000, min(1000, number))
    }
}
