import Presentation
import Wording
import Workshop

/// The part of a report that tells a story played alone.
struct StoryReport {
    let walk: StoryWalk
    let report: SessionReport

    func write(on page: inout Markdown) {
        page.heading(2, report.words(.reportStory, ["title": .text(walk.story.title)]))
        page.paragraph(report.words(.reportStoryWho, ["who": .text(report.name(walk.seat))]))
        writeWay(walk.trail, on: &page)
        writeSkills(on: &page)
        writeOtherWays(on: &page)
        let isEnded = walk.ending != nil
        if isEnded && !walk.story.debrief.isEmpty {
            page.heading(3, report.words(.reportStoryDebrief))
            page.items(walk.story.debrief.map(Markdown.escaped))
        }
        if !walk.thoughts.isEmpty {
            page.heading(3, report.words(.reportThoughts))
            page.items(walk.thoughts.map(Markdown.escaped))
        }
    }

    private func writeWay(_ trail: StoryTrail, on page: inout Markdown) {
        page.heading(3, report.words(.reportStoryWay))
        for lesson in walk.lessons(on: trail) {
            page.paragraph(decision(lesson))
            page.items(feedback(on: lesson))
        }
        guard let ending = walk.ending(of: trail) else {
            return page.paragraph(report.words(.storyLeft))
        }
        page.paragraph(report.escaped(StoryTelling.ending(ending.outcome, ending.text)))
        for band in walk.bands(on: trail) {
            page.paragraph(Markdown.escaped(band.text))
        }
    }

    private func decision(_ lesson: StoryLesson) -> String {
        let told = report.escaped(StoryTelling.said(by: lesson.speaker, lesson.told))
        let values: [String: Message.Value] = [
            "number": .number(lesson.number), "told": .text(told),
            "text": .text(Markdown.escaped(lesson.choice ?? "")),
        ]
        return report.wording.text(Message(.reportStoryDecision, values))
    }

    private func feedback(on lesson: StoryLesson) -> [String] {
        var lines: [String] = []
        if !lesson.consequence.isEmpty {
            lines.append(report.words(.reportStoryConsequence, ["text": .text(lesson.consequence)]))
        }
        if !lesson.coaching.isEmpty {
            lines.append(report.words(.reportStoryCoaching, ["text": .text(lesson.coaching)]))
        }
        return lines
    }

    private func writeSkills(on page: inout Markdown) {
        let practised = walk.practised(on: walk.trail)
        guard !practised.isEmpty else { return }
        page.heading(3, report.words(.reportStorySkills))
        page.items(
            practised.map { practice in
                report.words(
                    .reportStorySkill,
                    [
                        "skill": .text(practice.skill.name), "times": .number(practice.times),
                        "points": .number(practice.points),
                    ]
                )
            }
        )
    }

    /// The ways tried before, and how the last of them differs from the one kept.
    private func writeOtherWays(on page: inout Markdown) {
        let others = walk.earlier.filter { trail in trail.steps.contains { $0.choice != nil } }
        guard let last = others.last else { return }
        page.heading(3, report.words(.reportStoryOther))
        page.items(
            others.map { trail in
                let choices = walk.lessons(on: trail).map { lesson in
                    report.words(.stepStoryChoice, ["text": .text(lesson.choice ?? "")])
                }
                return report.wording.text(Message(.names, ["names": .names(choices)]))
            }
        )
        page.heading(3, report.words(.reportStoryCompared))
        let comparison = StoryComparison(last, walk.trail, of: walk)
        page.items(StoryTelling.comparison(comparison).map(report.escaped))
    }
}
