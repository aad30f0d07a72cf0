import JSONText
import Workshop

/// What both kinds of scenarios say about themselves.
struct ScenarioHeading {
    let id: String
    let version: Int
    let language: String
    let title: String
    let summary: String
    let licence: String
    let minutes: Int
    let skills: [TrainedSkill]

    init?(of object: CheckedObject, skills count: ClosedRange<Int>, _ check: inout ContentCheck) {
        let id = check.text("id", of: object, .id)
        let version = check.integer("version", of: object, in: ScenarioFormat.version)
        let language = check.text("language", of: object, .language)
        let title = check.text("title", of: object, .name)
        let summary = check.text("summary", of: object, .sentences)
        let licence = check.text("licence", of: object, .name)
        let minutes = check.integer("minutes", of: object, in: ScenarioFormat.minutes)
        let skills = check.objects("skills", of: object, count: count, ScenarioFormat.skill) { check, skill in
            let id = check.text("id", of: skill, .id)
            let name = check.text("name", of: skill, .name)
            return id.flatMap { id in name.map { TrainedSkill(id: ID(id), name: $0) } }
        }
        guard let id, let version, let language, let title, let minutes, let skills else { return nil }
        self.id = id
        self.version = version
        self.language = language
        self.title = title
        self.summary = summary ?? ""
        self.licence = licence ?? ""
        self.minutes = minutes
        self.skills = skills
    }
}
