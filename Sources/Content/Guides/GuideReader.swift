import Diagnostics
import JSONText
import Workshop

/// Reads guides of the format `debrief/1`.
public enum GuideReader {
    /// How many bytes a file may have: 1 MiB: a guide of forty questions has some 30 KiB.
    public static let largestFile = 1 << 20

    /// Reads a guide, or says everything that is wrong with it.
    ///
    /// Only a break of the JSON grammar ends the reading early.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<GuideFile> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            guard check.accepts(root, as: GuideFormat.format),
                let object = check.object(root, at: check.base, GuideFormat.guide)
            else { return nil }
            return guide(of: object, &check)
        }
    }

    private static func guide(of object: CheckedObject, _ check: inout ContentCheck) -> GuideFile? {
        let id = check.text("id", of: object, .id)
        let version = check.integer("version", of: object, in: GuideFormat.version)
        let language = check.text("language", of: object, .language)
        let title = check.text("title", of: object, .name)
        let summary = check.text("summary", of: object, .sentences)
        let licence = check.text("licence", of: object, .name)
        let sources = check.texts("sources", of: object, count: GuideFormat.sources, .sentences)
        var seen: [String: JSONValue] = [:]
        let questions = check.objects("questions", of: object, count: GuideFormat.questions, GuideFormat.question) {
            check,
            object in
            noteRepetition(in: object, seen: &seen, &check)
            return question(of: object, &check)
        }
        guard let id, let version, let language, let title, let summary, let questions else { return nil }
        return GuideFile(
            id: id,
            version: version,
            language: language,
            summary: summary,
            licence: licence ?? "",
            sources: sources ?? [],
            guide: DebriefGuide(title: title, questions: questions)
        )
    }

    static func question(of object: CheckedObject, _ check: inout ContentCheck) -> DebriefGuide.Question? {
        let id = check.text("id", of: object, .id)
        let phase = check.text("phase", of: object, .name)
        let asked = check.word("ask", of: object, as: DebriefGuide.Question.Asked.self)
        let text = words("text", of: object, &check)
        let how = check.word("how", of: object, as: GuideFormat.How.self)
        let minutes = check.integer("minutes", of: object, in: GuideFormat.minutes)
        let ifSilent = words("ifSilent", of: object, &check)
        let commitment = check.word("commitment", of: object, as: GuideFormat.Commitment.self)
        guard let id, let asked else { return nil }
        return DebriefGuide.Question(
            id: ID(id),
            asked: asked,
            text: text,
            phase: phase,
            manner: how?.kernel,
            minutes: minutes,
            ifSilent: ifSilent,
            commitment: commitment?.kernel
        )
    }

    /// Answers are kept under the id of their question, so each has its own.
    private static func noteRepetition(
        in object: CheckedObject,
        seen: inout [String: JSONValue],
        _ check: inout ContentCheck
    ) {
        guard let value = object.value(of: "id"), let id = value.string else { return }
        if let first = seen[id] {
            let complaint = Complaint.duplicateID(id: id, first: first.path.description)
            check.complain(complaint, about: value, at: object.path(to: "id"), related: first.range.lowerBound)
        } else {
            seen[id] = value
        }
    }

    /// Words to be read aloud, with advice where a sentence is hard to follow.
    private static func words(_ key: String, of object: CheckedObject, _ check: inout ContentCheck) -> String? {
        guard let text = check.text(key, of: object, .sentences), let value = object.value(of: key) else { return nil }
        let words = DeckAdvice.wordsOfLongestSentence(in: text)
        if words > GuideFormat.wordsPerSentence {
            let complaint = Complaint.longSentence(words: words, limit: GuideFormat.wordsPerSentence)
            check.complain(complaint, about: value, at: object.path(to: key))
        }
        return text
    }
}
