import Diagnostics
import JSONText
import Workshop

/// What a scenario says of itself beside its nodes: kept in a passage of its own when it is exported.
struct StoryFrame {
    /// The passage of an exported story that holds it; no story format tells it.
    static let passageName = "JobHunterScenario"
    /// Words a minute, with time to think before each choice.
    private static let wordsPerMinute = 120

    private(set) var id: String?
    private(set) var version = 1
    private(set) var language: String?
    private(set) var summary = ""
    private(set) var licence = ""
    private(set) var minutes: Int?
    private(set) var skills: [TrainedSkill] = []
    /// The bounds of counters, by their name in the story.
    private(set) var bounds: [String: ClosedRange<Int>] = [:]
    /// The ids of variables, by their name in the story.
    private(set) var variableNames: [String: String] = [:]
    private(set) var bands: [Story.Band] = []
    private(set) var debrief: [String] = []
    /// What the passages cannot hold exactly.
    private(set) var exact = ExactParts()

    /// What a file of another kind says of itself.
    init(language: String?, summary: String, skills: [TrainedSkill]) {
        self.language = language
        self.summary = summary
        self.skills = skills
    }

    /// What the passage of an exported story says; nothing if there is none.
    init(of story: TwineStory, _ log: inout DiagnosticLog) {
        guard let passage = story.passages.first(where: { $0.name == Self.passageName }) else { return }
        do throws(JSONSyntaxError) {
            take(try JSONDocument(parsing: passage.source.bytes).root)
        } catch {
            log.say(.badMetadata(reason: Complaint(error)), at: passage.source.source(of: error.offset))
        }
    }

    private mutating func take(_ root: JSONValue) {
        id = root["id"]?.string.flatMap { Slug.of($0) == $0 && !$0.isEmpty ? $0 : nil }
        version = max(1, root["version"]?.integer ?? 1)
        language = root["language"]?.string
        summary = root["summary"]?.string ?? ""
        licence = root["licence"]?.string ?? ""
        minutes = root["minutes"]?.integer
        for skill in root["skills"]?.elements.prefix(24).map(\.self) ?? [] {
            guard let id = skill["id"]?.string, let name = skill["name"]?.string else { continue }
            skills.append(TrainedSkill(id: ID(id), name: name))
        }
        for variable in root["variables"]?.elements.map(\.self) ?? [] {
            guard let id = variable["id"]?.string, let name = variable["name"]?.string else { continue }
            variableNames[name] = id
            if let least = variable["min"]?.integer, let most = variable["max"]?.integer, least <= most {
                bounds[name] = least...most
            }
        }
        for band in root["bands"]?.elements.map(\.self) ?? [] {
            guard let from = band["from"]?.integer, let to = band["to"]?.integer, from <= to,
                let text = band["text"]?.string
            else { continue }
            let outcomes = band["outcomes"]?.elements.compactMap { $0.string.flatMap(Story.Ending.Outcome.init) }
            let skill = band["skill"]?.string.map { ID<SkillCard>($0) }
            bands.append(Story.Band(skill: skill, from: from, to: to, outcomes: outcomes, text: text))
        }
        exact = ExactParts(root)
        debrief = root["debrief"]?.elements.compactMap(\.string) ?? []
    }

    // MARK: Scenario

    /// The whole scenario.
    func story(
        titled name: String,
        file: String,
        variables: [Story.Variable],
        start: ID<Story.Place>,
        nodes: [Story.Node],
        endings: [Story.Ending],
        _ log: inout DiagnosticLog
    ) -> Story {
        let fileName = file.split(separator: "/").last.map(String.init) ?? file
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        let title = FitText.cleaned(name.isEmpty ? stem : name, hasLines: false)
        let slug = Slug.of(title).isEmpty ? Slug.of(stem) : Slug.of(title)
        if language == nil { log.say(.languageAssumed(tag: "en"), at: 0) }
        let reckoned = max(1, min(480, Self.words(in: nodes, endings) / Self.wordsPerMinute))
        if minutes == nil { log.say(.minutesReckoned(minutes: reckoned), at: 0) }
        return Story(
            id: ID(id ?? (slug.isEmpty ? "story" : slug)),
            version: version,
            language: language ?? "en",
            title: title.isEmpty ? "…" : FitText.cut(exact.text(title, of: .title, hasLines: false), to: FitText.name),
            summary: summary,
            licence: licence,
            minutes: minutes ?? reckoned,
            skills: skills + Self.skills(of: nodes, beside: skills),
            variables: variables,
            start: start,
            nodes: nodes,
            endings: endings,
            bands: bands,
            debrief: debrief
        )
    }

    private static func words(in nodes: [Story.Node], _ endings: [Story.Ending]) -> Int {
        let texts = nodes.map(\.text) + endings.map(\.text)
        return texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    /// The skills that choices score for and nobody named; their ids are their names.
    private static func skills(of nodes: [Story.Node], beside known: [TrainedSkill]) -> [TrainedSkill] {
        var seen = Set(known.map(\.id))
        var found: [TrainedSkill] = []
        for node in nodes {
            var effects = node.effects
            if case .choices(let choices) = node.way { effects += choices.flatMap(\.effects) }
            for case .score(let skill, _) in effects where seen.insert(skill).inserted {
                let words = skill.text.replacing(dashesWith: " ")
                found.append(TrainedSkill(id: skill, name: words.prefix(1).uppercased() + words.dropFirst()))
            }
        }
        return found
    }
}

extension StoryFrame {
    /// What an exported scenario says of itself.
    ///
    /// - Parameter names: The names of the variables in the story.
    static func json(of story: Story, names: [ID<Story.Variable>: String]) -> String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("id", story.id.text)
            writer.member("version", story.version)
            writer.member("language", story.language)
            if !story.summary.isEmpty { writer.member("summary", story.summary) }
            if !story.licence.isEmpty { writer.member("licence", story.licence) }
            writer.member("minutes", story.minutes)
            writer.key("skills")
            writer.array { writer in
                for skill in story.skills {
                    writer.object { writer in
                        writer.member("id", skill.id.text)
                        writer.member("name", skill.name)
                    }
                }
            }
            writer.key("variables")
            writer.array { writer in
                for variable in story.variables {
                    writer.object { writer in
                        writer.member("id", variable.id.text)
                        writer.member("name", names[variable.id] ?? variable.id.text)
                        guard case .counter(_, let least, let most) = variable.kind else { return }
                        writer.member("min", least)
                        writer.member("max", most)
                    }
                }
            }
            writer.key("bands")
            writer.array { writer in
                for band in story.bands {
                    writer.object { writer in
                        if let skill = band.skill { writer.member("skill", skill.text) }
                        writer.member("from", band.from)
                        writer.member("to", band.to)
                        if let outcomes = band.outcomes { writer.member("outcomes", outcomes.map(\.rawValue)) }
                        writer.member("text", band.text)
                    }
                }
            }
            writer.member("debrief", story.debrief)
            ExactParts(of: story).write(into: &writer)
        }
        return writer.text
    }
}

extension String {
    func replacing(dashesWith replacement: String) -> String {
        split(separator: "-", omittingEmptySubsequences: false).joined(separator: replacement)
    }
}
