import TestKit
import Workshop

extension Playthrough {
    /// What one person plays alone.
    static let practice = [
        Playthrough("story", "a story with chance, a checkpoint gone back to, and a new start") { script, _ in
            try script.gather(players: 1)
            try script.story(.begin(.parcel, by: "s1", feedback: .now))
            try script.story(.choose("blame"))
            try script.story(.keep("Why did I say that?"))
            try script.story(.goOn)
            try script.story(.choose(script.choices.first ?? "none"))
            for checkpoint in script.session.state.storyWalk?.checkpoints ?? [] {
                try script.story(.goBack(to: checkpoint.place))
            }
            try script.story(.restart)
            try script.story(.choose("shout"))
            try script.story(.keep("Breathe first"))
            try script.ask(.close)
        },
        Playthrough("story-feedback-at-end", "the trainer's words wait until the story has ended") { script, _ in
            try script.gather(players: 1)
            try script.story(.begin(.parcel, by: "s1", feedback: .atEnd))
            try script.story(.choose("own-up"))
            try script.ask(.rewind(to: script.session.undoTarget ?? 0))
            try script.story(.choose("shout"))
        },
        Playthrough("pitch-practice", "cards drawn twice, a typed pitch, and her own judgement") { script, _ in
            try script.gather(players: 1)
            let times = [PitchPractice.Times(skill: "k1", count: 2), PitchPractice.Times(skill: "k2", count: 1)]
            let plan = PitchPractice.Plan(skills: 2)
            try script.practise(.begin(.small, by: "s1", plan: plan, practisedBefore: times))
            try script.practise(.draw(amongLeastPractised: true))
            try script.practise(.draw(amongLeastPractised: false))
            script.wait(milliseconds: 50_000)
            try script.practise(.start(.typed))
            try script.practise(.write("I ask for help."))
            script.wait(milliseconds: 20_000)
            try script.practise(.pause)
            try script.practise(.resume)
            try script.practise(.extend(seconds: 30))
            try script.practise(.done)
            for (place, criterion) in PitchPractice.Criterion.allCases.enumerated() {
                try script.practise(.rate(criterion, level: place))
            }
            try script.practise(.keep("Name the skill"))
        },
        Playthrough("pitch-practice-left", "a pitch given aloud and left in the middle") { script, _ in
            try script.gather(players: 1)
            try script.practise(.begin(.small, by: "s1", plan: PitchPractice.Plan(), practisedBefore: []))
            try script.practise(.draw(amongLeastPractised: false))
            try script.practise(.start(.aloud))
            script.wait(milliseconds: 10_000)
            try script.practise(.leave)
            try script.ask(.close)
        },
    ]
}

extension Script {
    /// What can be chosen in the story now.
    fileprivate var choices: [ID<Story.Choice>] { session.state.storyWalk?.choices.map(\.id) ?? [] }
}
