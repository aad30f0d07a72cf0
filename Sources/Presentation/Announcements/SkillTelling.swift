public import Wording
public import Workshop

/// How skills are told.
public enum SkillTelling {
    /// The name of a dimension.
    public static func dimension(_ dimension: Dimension) -> Message {
        switch dimension {
        case .methodological: Message.dimensionMethodological
        case .social: Message.dimensionSocial
        case .contributory: Message.dimensionContributory
        }
    }

    /// The skills on the table, a line each.
    static func lines(_ skills: [SkillCard]) -> [Message] {
        skills.enumerated().map { line($0.element, place: $0.offset + 1, of: skills.count).inScene }
    }

    /// One line: place, name, dimension and what it means.
    private static func line(_ skill: SkillCard, place: Int, of count: Int) -> Message {
        .skillLine(
            place: place,
            count: count,
            skill: skill.name,
            dimension: dimension(skill.dimension),
            definition: skill.definition
        )
    }

    /// All that the card says.
    public static func explanation(of skill: SkillCard) -> [Message] {
        var lines = [
            Message.skillExplained(
                skill: skill.name,
                dimension: dimension(skill.dimension),
                definition: skill.definition
            )
        ]
        lines += skill.behaviours.map { Message.skillBehaviour(text: $0) }
        if !skill.counterExample.isEmpty {
            lines.append(.skillCounterExample(text: skill.counterExample))
        }
        lines += skill.prompts.map { Message.skillPrompt(text: $0) }
        return lines
    }
}

/// How jobs are told.
public enum JobTelling {
    /// All that the card says.
    public static func explanation(of job: JobCard) -> [Message] {
        [Message.jobExplained(job: job.title, summary: job.summary)]
            + job.situations.map { Message.jobSituation(text: $0) }
    }
}

/// How the questions of a debriefing are put.
public enum DebriefTelling {
    /// The words of a question, for the group or for one person.
    static func prompt(_ question: DebriefGuide.Question, to name: String? = nil) -> Message {
        if let text = question.text {
            guard let name else { return Message.debriefOwnGroup(question: text) }
            return Message.debriefOwnEach(who: name, question: text)
        }
        return switch question.id.text {
        case "feelings": .debriefFeelings
        case "learned": .debriefLearned
        case "commitment": .debriefCommitment(who: name ?? "")
        default: .debriefOther(question: question.id.text)
        }
    }

    /// The heading of a question's answers.
    public static func heading(_ question: DebriefGuide.Question) -> Message {
        if let text = question.text { return Message.plain(text: .text(text)) }
        return switch question.id.text {
        case "feelings": Message.headingFeelings
        case "learned": Message.headingLearned
        case "commitment": Message.headingCommitments
        default: Message.plain(text: .text(question.id.text))
        }
    }
}
