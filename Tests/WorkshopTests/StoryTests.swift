import TestKit
import Testing
import Workshop

@Suite("A story played alone")
struct StoryTests {
    private func begun(
        _ story: Story = .parcel,
        feedback: StoryWalk.Feedback = .now,
        seed: UInt64 = 1
    ) throws -> Script {
        var script = Script(seed: seed)
        try script.gather(players: 1)
        try script.story(.begin(story, by: "s1", feedback: feedback))
        return script
    }

    /// A script that stands in the van's search with the outcome wanted of chance.
    private func searched(to place: ID<Story.Place>, by choice: ID<Story.Choice> = "own-up") throws -> Script {
        for seed in 0..<UInt64(40) {
            var script = try begun(seed: seed)
            try script.story(.choose(choice))
            try script.story(.goOn)
            if script.walk.trail.place == place { return script }
        }
        throw NotReached()
    }

    private struct NotReached: Error {}

    @Test("One person is enough, and the record keeps the story whole before it begins")
    func begins() throws {
        let script = try begun()
        #expect(script.session.log.map(\.event).dropFirst().first == .storyAdded(.parcel))
        #expect(script.walk.choices.map(\.id) == ["own-up", "blame", "shout"])
        #expect(script.session.view(for: .table).waitingFor == ["s1"])
    }

    @Test("The same story is not kept twice")
    func keptOnce() throws {
        var script = try begun()
        try script.story(.leave)
        try script.story(.begin(.parcel, by: "s1", feedback: .now))
        #expect(script.session.state.stories.count == 1)
        #expect(script.session.state.activities.count == 2)
    }

    @Test("What chance decided is recorded, and where nothing is told it goes on by itself")
    func chance() throws {
        var script = try begun()
        try script.story(.choose("own-up"))
        let events = try script.story(.goOn)
        #expect(events.first == .story(.wentOn(to: "search")))
        #expect([.story(.wentOn(to: "found")), .story(.wentOn(to: "missing"))].contains(events.last))
        #expect(script.session.log.last?.by == .rules)
    }

    @Test("Chance follows the weights")
    func weights() throws {
        var found = 0
        for seed in 0..<UInt64(600) {
            var script = try begun(seed: seed)
            try script.story(.choose("own-up"))
            try script.story(.goOn)
            if script.walk.trail.place == "found" { found += 1 }
        }
        #expect((340...460).contains(found))
    }

    @Test("A choice is there when its condition holds, and one that can be made once is not there again")
    func conditions() throws {
        var script = try searched(to: "missing")
        #expect(script.walk.choices.map(\.id) == ["promise", "leave"])
        try script.story(.choose("promise"))
        #expect(script.walk.choices.map(\.id) == ["call"])
        #expect(script.refusal(of: .story(.choose("promise"))) == .notAChoiceHere("promise"))
        let calm = try searched(to: "found")
        #expect(calm.walk.choices.map(\.id) == ["bring"])
        let angry = try searched(to: "found", by: "blame")
        #expect(angry.walk.choices.map(\.id) == ["bring", "joke"])
    }

    @Test("A counter stays within its bounds")
    func bounds() throws {
        var script = try begun(.rooms)
        for _ in 0..<8 {
            try script.story(.choose("to-right"))
            try script.story(.choose("to-left"))
        }
        #expect(script.walk.trail.values["turns"] == .number(5))
        #expect(script.walk.trail.scores == ["keep-going": 8])
    }

    @Test("An ending is the end, and one can still go back to a checkpoint or begin again")
    func endings() throws {
        var script = try searched(to: "missing")
        try script.story(.choose("leave"))
        #expect(script.session.state.current == nil)
        #expect(script.walk.ending?.outcome == .mixed)
        #expect(script.session.view(for: .table).waitingFor.isEmpty)
        try script.story(.goBack(to: "missing"))
        #expect(script.walk.trail.place == "missing")
        #expect(script.walk.earlier.map(\.place) == ["end-shrug"])
        #expect(script.session.state.current != nil)
        try script.story(.choose("promise"))
        try script.story(.choose("call"))
        try script.story(.restart)
        #expect(script.walk.trail.steps.isEmpty)
        #expect(script.walk.earlier.map(\.place) == ["end-shrug", "end-thanked"])
    }

    @Test("Going back to a checkpoint restores what the story remembered there")
    func checkpoints() throws {
        var script = try begun(.rooms)
        try script.story(.choose("to-right"))
        try script.story(.choose("to-left"))
        #expect(script.walk.checkpoints.map(\.steps) == [0])
        try script.story(.choose("to-right"))
        #expect(script.walk.checkpoints.map(\.steps) == [2])
        try script.story(.goBack(to: "left"))
        #expect(script.walk.trail.steps.count == 2)
        #expect(script.walk.trail.values["turns"] == .number(1))
        #expect(script.walk.trail.chosen == ["to-right", "to-left"])
    }

    @Test("Only the player, or the facilitator for her, plays; and nobody plays in two activities at once")
    func permissions() throws {
        var script = Script()
        try script.gather(players: 2)
        try script.story(.begin(.parcel, by: "s1", feedback: .now))
        #expect(script.refusal(of: .story(.choose("blame")), by: .seat("s2")) == .onlyOneself("s1"))
        #expect(script.refusal(of: .story(.choose("blame"))) == nil)
        #expect(script.refusal(of: .story(.begin(.parcel, by: "s2", feedback: .now))) == .activityRunning)
        #expect(script.refusal(of: .close) == .activityRunning)
        try script.people(.goAway("s1"))
        #expect(script.session.view(for: .table).waitingFor.isEmpty)
        try script.story(.leave, by: .facilitator)
        #expect(script.refusal(of: .story(.begin(.parcel, by: "s1", feedback: .now))) == .absent("s1"))
        #expect(script.refusal(of: .close) == nil)
    }

    @Test("A story that gets stuck or goes in circles can always be left")
    func stuck() throws {
        var script = try begun(.stuck)
        try script.story(.choose("stay"))
        try script.story(.choose("spin"))
        #expect(script.walk.canGoOn && script.walk.node?.text.isEmpty == true)
        for _ in 0..<5 { try script.story(.goOn) }
        try script.story(.leave)
        #expect(script.session.state.current == nil)
        #expect(script.refusal(of: .story(.restart)) == .noStory)
    }

    @Test("A view tells what was told, and nothing of what lies ahead")
    func viewHidesTheRest() throws {
        let script = try begun()
        let words = String(reflecting: script.session.view(for: .facilitator))
        for hidden in ["She breathes out", "closed door", "Breathe before you speak", "end-slammed", "Which words"] {
            #expect(!words.contains(hidden))
        }
    }

    @Test("With feedback at the end the trainer's words and the points wait; what happens is told at once")
    func feedbackAtEnd() throws {
        var script = try begun(feedback: .atEnd)
        try script.story(.choose("blame"))
        let before = try #require(script.story())
        #expect(before.last?.consequence == "She folds her arms.")
        #expect(before.last?.coaching == "" && before.last?.scores == [] && before.practised.isEmpty)
        try script.ask(.rewind(to: 3))
        try script.story(.choose("shout"))
        let after = try #require(script.story())
        #expect(after.lessons.map(\.coaching) == ["Anger answers anger. Breathe before you speak."])
        #expect(after.practised.map(\.points) == [-2])
        #expect(after.bands == ["Think of what she needed to hear."])
    }

    @Test("A band is said only after an ending it fits")
    func bandsFitTheEnding() throws {
        let story = Story(
            id: "two",
            title: "Two",
            minutes: 1,
            skills: [TrainedSkill(id: "calm", name: "Stay calm")],
            start: "a",
            nodes: [
                Story.Node(
                    id: "a",
                    text: "Here.",
                    way: .choices([
                        Story.Choice(id: "well", text: "Well", goto: "good"),
                        Story.Choice(id: "badly", text: "Badly", goto: "bad"),
                    ])
                )
            ],
            endings: [
                Story.Ending(id: "good", outcome: .success, text: "Good."),
                Story.Ending(id: "bad", outcome: .setback, text: "Bad."),
            ],
            bands: [
                Story.Band(from: 0, to: 1, outcomes: [.success, .mixed], text: "Keep it."),
                Story.Band(from: 0, to: 1, outcomes: [.setback], text: "Try again."),
                Story.Band(from: 0, to: 1, text: "What now?"),
            ]
        )
        for (choice, said) in [("well", ["Keep it.", "What now?"]), ("badly", ["Try again.", "What now?"])] {
            var script = Script()
            try script.gather(players: 1)
            try script.story(.begin(story, by: "s1", feedback: .now))
            try script.story(.choose(ID(choice)))
            #expect(script.story()?.bands == said)
        }
    }

    @Test("What somebody keeps in her own words is in her own view alone")
    func thoughts() throws {
        var script = try begun()
        try script.story(.keep("  Say it   first. "))
        #expect(script.story(for: .seat("s1"))?.thoughts == ["Say it first."])
        #expect(script.story(for: .table)?.thoughts == [])
        #expect(script.story(for: .facilitator)?.thoughts == [])
    }

    @Test("Two ways are compared: where they parted, what followed, what they scored")
    func comparison() throws {
        var script = try searched(to: "missing")
        try script.story(.choose("leave"))
        try script.story(.goBack(to: "missing"))
        try script.story(.choose("promise"))
        try script.story(.choose("call"))
        let walk = script.walk
        let comparison = StoryComparison(walk.earlier[0], walk.trail, of: walk)
        #expect(comparison.common == 3)
        #expect(comparison.parting == "It is not in the van.")
        #expect(comparison.first.map(\.choice) == ["Drive on."])
        #expect(comparison.second.map(\.choice) == ["Promise to call before five.", "Call the depot."])
        #expect(comparison.firstEnding?.outcome == .mixed && comparison.secondEnding?.outcome == .success)
        #expect(comparison.scores.map { [$0.first, $0.second] } == [[2, 3]])
        #expect(StoryComparison(walk.trail, walk.trail, of: walk).isSame)
    }

    @Test("Undo takes a choice back, redo makes it again", arguments: [UInt64(1), 2, 3])
    func undo(seed: UInt64) throws {
        var script = try begun(seed: seed)
        try script.story(.choose("own-up"))
        try script.story(.goOn)
        let state = script.session.state
        try script.ask(.rewind(to: script.session.undoTarget ?? 0))
        #expect(script.walk.trail.place == "van")
        try script.ask(.rewind(to: script.session.redoTarget ?? 0))
        #expect(script.session.state == state)
    }

    @Test("Played at random, a sound story always has a way on, and comes to an end", arguments: UInt64(0)..<50)
    func alwaysAWayOn(seed: UInt64) throws {
        var script = try begun(seed: seed)
        var chance = SplitMix64(seed: seed)
        while script.session.state.current != nil {
            let walk = script.walk
            #expect(walk.canGoOn || !walk.choices.isEmpty)
            let choice = chance.pick(walk.choices)
            try script.story(choice.map { .choose($0.id) } ?? .goOn)
            #expect(script.session.log.count < 100)
        }
    }

    @Test("A log of ten thousand steps is resumed to the same state")
    func longLog() throws {
        let header = SessionHeader(id: "long", seed: 1, title: "Long", openedAt: Instant(milliseconds: 0))
        var events: [Event] = [
            .people(.joined("s1", name: "Ann", kind: .participant)), .storyAdded(.rooms),
            .story(.began(story: "rooms", seat: "s1", feedback: .now)),
        ]
        while events.count < 10_000 {
            events.append(.story(.chose(events.count.isMultiple(of: 2) ? "to-left" : "to-right")))
        }
        let log = events.enumerated().map { place, event in
            Recorded(number: place + 1, at: Instant(milliseconds: 0), by: .seat("s1"), event: event)
        }
        let session = Session(header: header, replaying: log, box: nil)
        let walk = try #require(session.state.storyWalk)
        #expect(walk.trail.steps.count == 9_997)
        #expect(walk.trail.scores == ["keep-going": 4_998])
        var again = session
        for choice: ID<Story.Choice> in [walk.trail.place == "left" ? "to-right" : "to-left"] {
            let request = Request(.story(.choose(choice)), by: .seat("s1"), at: Instant(milliseconds: 0))
            again.apply(try again.decide(request))
        }
        #expect(again.state.storyWalk?.trail.steps.count == 9_998)
    }

    @Test("No more than twenty given-up ways are kept in mind; the log has them all")
    func limit() throws {
        var script = try begun(.rooms)
        for _ in 0..<25 {
            try script.story(.choose("to-right"))
            try script.story(.restart)
        }
        #expect(script.walk.earlier.count == 20)
    }
}

extension Script {
    /// The walk now shown.
    fileprivate var walk: StoryWalk {
        guard let walk = session.state.storyWalk else { preconditionFailure("a story was begun") }
        return walk
    }

    /// What an audience sees of the story.
    fileprivate func story(for audience: Audience = .table) -> StoryView? {
        if case .story(let story) = session.view(for: audience).scene { story } else { nil }
    }
}
