import Diagnostics
import JSONText
import Workshop

/// What is to be said about the cards of a deck as a whole: equal ids and names, missing kinds, long sentences.
///
/// Looks at the file's values and not at the cards that were read, so that a card with one mistake still counts
/// and is still compared.
enum DeckAdvice {
    static func examine(_ deck: CheckedObject, _ check: inout ContentCheck) {
        let skillsPath = deck.path(to: "skills")
        if let list = deck.value(of: "skills"), list.kind == .array {
            let skills = Array(list.elements.prefix(DeckFormat.skills.upperBound))
            compareIDs(of: skills, at: skillsPath, &check)
            compareNames(of: skills, key: "name", at: skillsPath, &check)
            measureSentences(of: skills, at: skillsPath, &check)
            if DeckFormat.skills.lowerBound..<DeckFormat.enoughSkills ~= skills.count {
                let complaint = Complaint.fewSkills(found: skills.count, recommended: DeckFormat.enoughSkills)
                check.complain(complaint, about: list, at: skillsPath)
            }
            let dimensions = Set(skills.compactMap { $0["dimension"]?.string })
            for dimension in Dimension.allCases where !skills.isEmpty && !dimensions.contains(dimension.rawValue) {
                check.complain(.emptyDimension(dimension: dimension.rawValue), about: list, at: skillsPath)
            }
        }
        let jobsPath = deck.path(to: "jobs")
        if let list = deck.value(of: "jobs"), list.kind == .array {
            let jobs = Array(list.elements.prefix(DeckFormat.jobs.upperBound))
            compareIDs(of: jobs, at: jobsPath, &check)
            compareNames(of: jobs, key: "title", at: jobsPath, &check)
            if DeckFormat.jobs.lowerBound..<DeckFormat.enoughJobs ~= jobs.count {
                let complaint = Complaint.fewJobs(found: jobs.count, recommended: DeckFormat.enoughJobs)
                check.complain(complaint, about: list, at: jobsPath)
            }
            let kinds = Set(jobs.compactMap { $0["kind"]?.string })
            for kind in JobCard.Kind.allCases where !jobs.isEmpty && !kinds.contains(kind.rawValue) {
                check.complain(.noJobOfKind(kind: kind.rawValue), about: list, at: jobsPath)
            }
        }
    }

    /// Says whether so many people can be dealt full hands.
    static func countJobs(of deck: CheckedObject, for people: Int, by rules: RoundRules, _ check: inout ContentCheck) {
        guard let list = deck.value(of: "jobs"), list.kind == .array else { return }
        let needed = rules.grouping.groups(of: people) * rules.handSize
        guard list.count < needed else { return }
        let complaint = Complaint.shortHands(found: list.count, people: people, needed: needed)
        check.complain(complaint, about: list, at: deck.path(to: "jobs"))
    }

    private static func compareIDs(of cards: [JSONValue], at path: JSONPath, _ check: inout ContentCheck) {
        compare(
            cards,
            key: "id",
            at: path,
            &check,
            same: { $0 },
            complaint: { .duplicateID(id: $0, first: $1.description) }
        )
    }

    private static func compareNames(of cards: [JSONValue], key: String, at path: JSONPath, _ check: inout ContentCheck)
    {
        compare(
            cards,
            key: key,
            at: path,
            &check,
            same: { $0.lowercased() },
            complaint: { .duplicateName(name: $0, first: $1.description) }
        )
    }

    private static func compare(
        _ cards: [JSONValue],
        key: String,
        at path: JSONPath,
        _ check: inout ContentCheck,
        same: (String) -> String,
        complaint: (String, JSONPath) -> Complaint
    ) {
        var first: [String: (position: Int, value: JSONValue)] = [:]
        for (position, card) in cards.enumerated() {
            guard let value = card[key], let text = value.string else { continue }
            if let earlier = first[same(text)] {
                check.complain(
                    complaint(text, path.appending(index: earlier.position)),
                    about: value,
                    at: path.appending(index: position).appending(key: key),
                    related: earlier.value.range.lowerBound
                )
            } else {
                first[same(text)] = (position, value)
            }
        }
    }

    private static func measureSentences(of skills: [JSONValue], at path: JSONPath, _ check: inout ContentCheck) {
        for (position, skill) in skills.enumerated() {
            guard let value = skill["definition"], let text = value.string else { continue }
            let longest = wordsOfLongestSentence(in: text)
            if longest > DeckFormat.wordsPerSentence {
                check.complain(
                    .longSentence(words: longest, limit: DeckFormat.wordsPerSentence),
                    about: value,
                    at: path.appending(index: position).appending(key: "definition")
                )
            }
        }
    }

    /// The number of words in the sentence that has most; a sentence ends with a word that ends in `.`, `!` or `?`.
    static func wordsOfLongestSentence(in text: String) -> Int {
        var longest = 0
        var words = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            words += 1
            longest = max(longest, words)
            if let end = word.last(where: { !"\"'”’»)]".contains($0) }), ".!?…".contains(end) { words = 0 }
        }
        return longest
    }
}
