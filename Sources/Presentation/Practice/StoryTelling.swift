public import Wording
public import Workshop

/// How a story played alone is told.
public enum StoryTelling {
    /// Where it stands, and at its end what came of it.
    public static func place(_ story: StoryView) -> [Message] {
        if story.isLeft { return [Message.storyLeft] }
        var lines: [Message] = []
        if !story.media.isEmpty { lines.append(Message.storyMedia(text: story.media)) }
        guard let outcome = story.outcome else {
            return story.text.isEmpty ? lines : lines + [said(by: story.speaker, story.text)]
        }
        return lines + [ending(outcome, story.text)] + outcomeLines(story)
    }

    /// What somebody says, or what the narrator tells.
    public static func said(by speaker: String, _ text: String) -> Message {
        speaker.isEmpty
            ? Message.storyTells(text: text)
            : Message.storySays(who: speaker, text: text)
    }

    /// How it turned out.
    public static func ending(_ outcome: Story.Ending.Outcome, _ text: String) -> Message {
        Message.storyEnds(outcome: name(of: outcome), text: text)
    }

    /// The name of an outcome.
    public static func name(of outcome: Story.Ending.Outcome) -> Message {
        switch outcome {
        case .success: Message.outcomeSuccess
        case .mixed: Message.outcomeMixed
        case .setback: Message.outcomeSetback
        }
    }

    /// What a way through the story came to: what is said of the scores, the skills, the questions to think about.
    public static func outcomeLines(_ story: StoryView) -> [Message] {
        story.bands.map { Message.storyTells(text: $0) }
            + story.practised.map(practised)
            + (story.feedback == .atEnd ? lessons(story.lessons, of: story) : [])
            + story.debrief.map { Message.storyDebrief(text: $0) }
    }

    /// What was practised of one skill.
    public static func practised(_ practice: SkillPractice) -> Message {
        Message.storyPractised(skill: practice.skill.name, times: practice.times, points: practice.points)
    }

    /// Every decision with what followed and what a trainer would say.
    static func lessons(_ lessons: [StoryLesson], of story: StoryView) -> [Message] {
        lessons.isEmpty ? [Message.storyNoDecision] : [Message.storyWay] + lessons.flatMap(lesson)
    }

    /// One decision with what followed and what a trainer would say.
    public static func lesson(_ lesson: StoryLesson) -> [Message] {
        var lines = [
            Message.storyLesson(number: lesson.number, text: lesson.choice ?? "")
        ]
        if !lesson.consequence.isEmpty {
            lines.append(Message.storyConsequenceThen(text: lesson.consequence))
        }
        if !lesson.coaching.isEmpty { lines.append(coaching(lesson.coaching)) }
        return lines
    }

    /// What a trainer would say.
    public static func coaching(_ text: String) -> Message {
        Message.storyCoaching(text: text)
    }

    /// Two ways through the story: where they parted, what followed, what they scored.
    public static func comparison(_ comparison: StoryComparison) -> [Message] {
        if comparison.isSame { return [Message.compareSame] }
        var lines = [Message.compareCommon(count: comparison.common)]
        if let parting = comparison.parting, !parting.isEmpty {
            lines.append(Message.compareParting(text: parting))
        }
        lines.append(Message.compareFirst)
        lines += way(comparison.first, to: comparison.firstEnding)
        lines.append(Message.compareSecond)
        lines += way(comparison.second, to: comparison.secondEnding)
        return lines
            + comparison.scores.map { scores in
                Message.compareScores(skill: scores.skill.name, first: scores.first, second: scores.second)
            }
    }

    private static func way(_ lessons: [StoryLesson], to end: Story.Ending?) -> [Message] {
        lessons.flatMap(lesson) + [end.map { ending($0.outcome, $0.text) } ?? Message.compareGivenUp]
    }
}
