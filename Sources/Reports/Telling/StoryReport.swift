import Presentation
import Wording
import Workshop

/// The sections of a report that tell a story played alone.
struct StoryReport {
    private let walk: StoryWalk
    private let roster: Roster
    private let id: String

    init(of walk: StoryWalk, by roster: Roster, id: String) {
        self.walk = walk
        self.roster = roster
        self.id = id
    }

    /// Who played, the way that was kept, the skills, the ways given up for it, and what is worth thinking about.
    var sections: [ReportSection] {
        let who = ["who": Message.Value.text(roster.shownName(of: walk.seat))]
        let head = ReportSection(
            id,
            level: 2,
            Message.reportStory(title: walk.story.title),
            [
                .paragraph(
                    ReportItem("who", Message.reportStoryWho(who: Message.Value.text(roster.shownName(of: walk.seat))))
                )
            ]
        )
        return [head, way] + [skills, otherWays, compared, questions, thoughts].compactMap(\.self)
    }

    // MARK: The way that was kept

    private var way: ReportSection {
        var blocks: [ReportBlock] = []
        let steps = walk.lessons(on: walk.trail).flatMap(items)
        if !steps.isEmpty { blocks.append(.list(id: "steps", steps)) }
        blocks.append(.paragraph(ReportItem("ending", ending)))
        let bands = walk.bands(on: walk.trail)
        if !bands.isEmpty { blocks.append(.list(id: "bands", plain(bands.map(\.text), "band"))) }
        return ReportSection("\(id)-way", level: 3, Message.reportStoryWay, blocks)
    }

    /// A decision, what followed, and what a trainer would say.
    private func items(of lesson: StoryLesson) -> [ReportItem] {
        let name = "step-\(lesson.number)"
        var items = [
            ReportItem(
                name,
                Message.reportStoryDecision(
                    told: StoryTelling.said(by: lesson.speaker, lesson.told),
                    text: lesson.choice ?? ""
                )
            )
        ]
        if !lesson.consequence.isEmpty {
            let words = Message.reportStoryConsequence(text: lesson.consequence)
            items.append(ReportItem("\(name)-consequence", words))
        }
        if !lesson.coaching.isEmpty {
            items.append(
                ReportItem("\(name)-coaching", Message.reportStoryCoaching(text: lesson.coaching))
            )
        }
        return items
    }

    private var ending: Message {
        guard let ending = walk.ending(of: walk.trail) else { return Message.storyLeft }
        return StoryTelling.ending(ending.outcome, ending.text)
    }

    private var skills: ReportSection? {
        let practised = walk.practised(on: walk.trail)
        guard !practised.isEmpty else { return nil }
        let table = ReportTable(
            id: "skills",
            caption: Message.reportStorySkills,
            columns: [
                .init("skill", .reportSkill), .init("steps", .reportStorySteps), .init("points", .reportStoryPoints),
            ],
            rows: practised.map { practice in
                .init(
                    practice.skill.id.text,
                    [name(practice.skill), .measure(.count(practice.times)), .measure(.count(practice.points))]
                )
            }
        )
        return ReportSection("\(id)-skills", level: 3, Message.reportStorySkills, [.table(table)])
    }

    // MARK: The ways given up for it

    /// The ways tried before on which something was decided.
    private var others: [StoryTrail] {
        walk.earlier.filter { trail in trail.steps.contains { $0.choice != nil } }
    }

    private var otherWays: ReportSection? {
        guard !others.isEmpty else { return nil }
        let items = others.enumerated().map { place, trail in
            let choices = walk.lessons(on: trail).compactMap(\.choice)
                .map { Message.stepStoryChoice(text: $0) }
            return ReportItem("way-\(place + 1)", Message.names(names: .messages(choices)))
        }
        return ReportSection("\(id)-other", level: 3, Message.reportStoryOther, [.list(id: "ways", items)])
    }

    /// How the last way given up differs from the one kept, from where they parted.
    private var compared: ReportSection? {
        guard let last = others.last else { return nil }
        let comparison = StoryComparison(last, walk.trail, of: walk)
        guard !comparison.isSame else {
            let same = ReportItem("same", Message.compareSame)
            return ReportSection("\(id)-compared", level: 3, Message.reportStoryCompared, [.paragraph(same)])
        }
        var blocks: [ReportBlock] = []
        if let parting = comparison.parting, !parting.isEmpty {
            let words = Message.compareParting(text: parting)
            blocks.append(.paragraph(ReportItem("parting", words)))
        }
        for (name, heading, lessons, end) in [
            ("before", Message.compareFirst, comparison.first, comparison.firstEnding),
            ("this", .compareSecond, comparison.second, comparison.secondEnding),
        ] {
            let last = end.map { StoryTelling.ending($0.outcome, $0.text) } ?? Message.compareGivenUp
            blocks.append(.paragraph(ReportItem(name, heading)))
            blocks.append(.list(id: "\(name)-steps", lessons.flatMap(items) + [ReportItem("ending", last)]))
        }
        if !comparison.scores.isEmpty { blocks.append(.table(points(of: comparison))) }
        return ReportSection("\(id)-compared", level: 3, Message.reportStoryCompared, blocks)
    }

    private func points(of comparison: StoryComparison) -> ReportTable {
        ReportTable(
            id: "compared",
            caption: Message.reportStoryComparedPoints,
            columns: [
                .init("skill", .reportSkill), .init("before", .reportStoryBefore), .init("this", .reportStoryThis),
            ],
            rows: comparison.scores.map { scores in
                .init(
                    scores.skill.id.text,
                    [name(scores.skill), .measure(.count(scores.first)), .measure(.count(scores.second))]
                )
            }
        )
    }

    // MARK: To think about

    private var questions: ReportSection? {
        guard walk.ending != nil, !walk.story.debrief.isEmpty else { return nil }
        let items = plain(walk.story.debrief, "question")
        return ReportSection("\(id)-debrief", level: 3, Message.reportStoryDebrief, [.list(id: "debrief", items)])
    }

    private var thoughts: ReportSection? {
        guard !walk.thoughts.isEmpty else { return nil }
        let items = plain(walk.thoughts, "thought")
        return ReportSection("\(id)-thoughts", level: 3, Message.reportThoughts, [.list(id: "thoughts", items)])
    }

    private func name(_ skill: TrainedSkill) -> ReportTable.Cell {
        .words(Message.plain(text: .text(skill.name)))
    }

    private func plain(_ texts: [String], _ name: String) -> [ReportItem] {
        texts.enumerated().map { place, text in
            ReportItem("\(name)-\(place + 1)", Message.plain(text: .text(text)))
        }
    }
}
