import JSONText
public import Workshop

/// Reads decks of the format `deck/1`.
public enum DeckReader {
    /// How many bytes a file may have: 4 MiB.
    public static let largestFile = 4 << 20

    /// Reads a deck, or says everything that is wrong with it.
    ///
    /// Only a break of the JSON grammar ends the reading early.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - people: How many are to play with it; `nil` if that is not known.
    public static func read(_ bytes: [UInt8], file: String, for people: Int? = nil) -> Reading<Deck> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            deck(of: root, fingerprint: Fingerprint.of(bytes), for: people, &check)
        }
    }

    static func deck(
        of root: JSONValue,
        fingerprint: String,
        for people: Int? = nil,
        _ check: inout ContentCheck
    ) -> Deck? {
        guard check.accepts(root, as: DeckFormat.format),
            let object = check.object(root, at: check.base, DeckFormat.deck)
        else { return nil }
        let id = check.text("id", of: object, .id)
        let version = check.integer("version", of: object, in: DeckFormat.version)
        let title = check.text("title", of: object, .name)
        let language = check.text("language", of: object, .language)
        let authors = check.texts("authors", of: object, count: DeckFormat.authors, .sentences)
        let licence = check.text("licence", of: object, .name)
        let sources = check.texts("sources", of: object, count: DeckFormat.sources, .sentences)
        let rules = suggestedRules(of: object, &check)
        let skills = check.objects("skills", of: object, count: DeckFormat.skills, DeckFormat.skill) {
            skill(of: $1, &$0)
        }
        let jobs = check.objects("jobs", of: object, count: DeckFormat.jobs, DeckFormat.job) { job(of: $1, &$0) }
        if !check.isKept { DeckAdvice.examine(object, &check) }
        if let people { DeckAdvice.countJobs(of: object, for: people, by: rules ?? RoundRules(), &check) }
        guard let id, let version, let title, let language, let authors, let licence, let sources, let skills, let jobs
        else { return nil }
        return Deck(
            id: ID(id),
            version: version,
            title: title,
            language: language,
            authors: authors,
            licence: licence,
            sources: sources,
            suggestedRules: rules,
            fingerprint: fingerprint,
            skills: skills,
            jobs: jobs
        )
    }

    private static func suggestedRules(of object: CheckedObject, _ check: inout ContentCheck) -> RoundRules? {
        guard let value = object.value(of: "suggestedRules"),
            let rules = check.object(value, at: object.path(to: "suggestedRules"), RulesFormat.suggestion)
        else { return nil }
        return RulesReader.rules(of: rules, over: RoundRules(), &check)
    }

    private static func skill(of object: CheckedObject, _ check: inout ContentCheck) -> SkillCard? {
        let id = check.text("id", of: object, .id)
        let name = check.text("name", of: object, .name)
        let dimension = check.word("dimension", of: object, as: Dimension.self)
        let definition = check.text("definition", of: object, .sentences)
        let behaviours = check.texts("behaviours", of: object, count: DeckFormat.behaviours, .sentences)
        let prompts = check.texts("prompts", of: object, count: DeckFormat.prompts, .sentences)
        let counterExample = check.text("counterExample", of: object, .sentences)
        let esco = check.text("esco", of: object, .escoSkill)
        guard let id, let name, let dimension, let definition, let behaviours, let prompts, let counterExample else {
            return nil
        }
        return SkillCard(
            id: ID(id),
            name: name,
            dimension: dimension,
            definition: definition,
            behaviours: behaviours,
            prompts: prompts,
            counterExample: counterExample,
            esco: esco
        )
    }

    private static func job(of object: CheckedObject, _ check: inout ContentCheck) -> JobCard? {
        let id = check.text("id", of: object, .id)
        let title = check.text("title", of: object, .name)
        let kind = check.word("kind", of: object, as: JobCard.Kind.self)
        let summary = check.text("summary", of: object, .sentences)
        let situations = check.texts("situations", of: object, count: DeckFormat.situations, .sentences)
        guard let id, let title, let kind, let summary, let situations else { return nil }
        return JobCard(id: ID(id), title: title, kind: kind, summary: summary, situations: situations)
    }
}
