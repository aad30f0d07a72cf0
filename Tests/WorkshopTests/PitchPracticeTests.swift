import TestKit
import Testing
import Workshop

@Suite("A pitch practised alone")
struct PitchPracticeTests {
    private func begun(
        deck: Deck = .small,
        before: [PitchPractice.Times] = [],
        plan: PitchPractice.Plan = PitchPractice.Plan(),
        seed: UInt64 = 1
    ) throws -> Script {
        var script = Script(seed: seed)
        try script.gather(players: 1)
        try script.practise(.begin(deck, by: "s1", plan: plan, practisedBefore: before))
        return script
    }

    private func pitching(_ manner: PitchPractice.Manner = .typed) throws -> Script {
        var script = try begun()
        try script.practise(.draw(amongLeastPractised: false))
        try script.practise(.start(manner))
        return script
    }

    @Test("Skills of different dimensions and a job are drawn, and other cards take their place")
    func draws() throws {
        var script = try begun()
        try script.practise(.draw(amongLeastPractised: false))
        let first = script.practice
        #expect(Set(first.skills.compactMap { first.card($0)?.dimension }).count == 3)
        #expect(first.job != nil && first.stage == .preparing)
        try script.practise(.draw(amongLeastPractised: false))
        let second = script.practice
        #expect(Set(first.skills).isDisjoint(with: second.skills))
        #expect(first.job != second.job)
    }

    @Test("A small deck gives what it has, again if need be")
    func smallDeck() throws {
        var script = try begun(deck: .numbered(skills: 1, realistic: 1, silly: 0))
        try script.practise(.draw(amongLeastPractised: false))
        try script.practise(.draw(amongLeastPractised: false))
        #expect(script.practice.skills == ["k1"] && script.practice.job == "j1")
        let empty = Script.alone
        let nothing = PitchPracticeCommand.begin(
            .numbered(skills: 3, realistic: 0, silly: 0),
            by: "s1",
            plan: PitchPractice.Plan(),
            practisedBefore: []
        )
        #expect(empty.refusal(of: .pitchPractice(nothing)) == .nothingToDraw)
    }

    @Test("The skills practised least are suggested and can be drawn from, where some were practised oftener")
    func leastPractised() throws {
        #expect(try begun().practice.leastPractised.isEmpty)
        let times = (1...6).map { PitchPractice.Times(skill: ID("k\($0)"), count: 2) }
        for seed in 0..<UInt64(20) {
            var script = try begun(before: times, seed: seed)
            #expect(script.practice.leastPractised == ["k7", "k8", "k9"])
            try script.practise(.draw(amongLeastPractised: true))
            #expect(Set(script.practice.skills) == ["k7", "k8", "k9"])
        }
        let script = try begun()
        let command = PitchPracticeCommand.draw(amongLeastPractised: true)
        #expect(script.refusal(of: .pitchPractice(command)) == .nothingToDraw)
    }

    @Test("Where too few were practised least, those practised next least are drawn with them")
    func enoughToDraw() throws {
        let times = (1...8).map { PitchPractice.Times(skill: ID("k\($0)"), count: $0 < 4 ? 1 : 2) }
        for seed in 0..<UInt64(20) {
            var script = try begun(before: times, seed: seed)
            #expect(script.practice.leastPractised == ["k9"])
            try script.practise(.draw(amongLeastPractised: true))
            #expect(script.practice.skills.contains("k9"))
            #expect(Set(script.practice.skills).isSubset(of: ["k9", "k1", "k2", "k3"]))
        }
    }

    @Test("The clock runs, stands and takes more time, and ends nothing by itself")
    func clock() throws {
        var script = try pitching(.aloud)
        script.wait(milliseconds: 30_000)
        try script.practise(.pause)
        script.wait(milliseconds: 60_000)
        #expect(script.refusal(of: .pitchPractice(.pause)) == .clockStopped)
        try script.practise(.resume)
        #expect(script.refusal(of: .pitchPractice(.resume)) == .clockRunning)
        try script.practise(.extend(seconds: 30))
        #expect(script.refusal(of: .pitchPractice(.extend(seconds: 4))) == .extensionOutOfRange(5...600))
        #expect(script.practice.clock?.seconds == 105)
        script.wait(milliseconds: 200_000)
        #expect(script.practice.stage == .pitching)
        try script.practise(.done)
        #expect(script.practice.spoken == 230_000)
    }

    @Test("Every criterion is judged once, and a judgement can be changed afterwards")
    func judges() throws {
        var script = try pitching()
        try script.practise(.write(" I ask   for help. "))
        try script.practise(.done)
        for criterion in PitchPractice.Criterion.allCases {
            #expect(script.practice.nextCriterion == criterion)
            try script.practise(.rate(criterion, level: 2))
        }
        #expect(script.practice.stage == .finished && script.session.state.current == nil)
        #expect(script.practice.lines == ["I ask for help."])
        try script.practise(.rate(.job, level: 3))
        #expect(script.practice.levels[.job] == 3)
        #expect(script.refusal(of: .pitchPractice(.rate(.job, level: 4))) == .levelOutOfRange(4, highest: 3))
    }

    @Test("Her words, her judgement and what she keeps are in her own view alone")
    func secrets() throws {
        var script = try pitching()
        try script.practise(.write("My secret"))
        try script.practise(.done)
        try script.practise(.rate(.named, level: 3))
        try script.practise(.keep("My thought"))
        for audience in [Audience.table, .facilitator] {
            let words = String(reflecting: script.session.view(for: audience))
            #expect(!words.contains("My secret") && !words.contains("My thought"))
            #expect(script.pitch(for: audience)?.ratings == [])
        }
        let own = try #require(script.pitch(for: .seat("s1")))
        #expect(own.lines == ["My secret"] && own.thoughts == ["My thought"] && own.ratings.map(\.level) == [3])
    }

    @Test("It can be left at any stage")
    func leaves() throws {
        var script = try pitching()
        script.wait(milliseconds: 5_000)
        try script.practise(.leave)
        #expect(script.practice.isOver && script.practice.spoken == 5_000)
        #expect(script.refusal(of: .pitchPractice(.rate(.named, level: 1))) == .notInPractice(.finished))
        #expect(script.refusal(of: .close) == nil)
    }

    @Test("A plan out of range is refused with every fault")
    func plan() throws {
        let plan = PitchPractice.Plan(skills: 0, preparationSeconds: 5, pitchSeconds: 75)
        let command = PitchPracticeCommand.begin(.small, by: "s1", plan: plan, practisedBefore: [])
        #expect(
            Script.alone.refusal(of: .pitchPractice(command))
                == .unplayable([
                    .outOfRange(option: "skillsPerRound", value: 0, range: 1...5),
                    .outOfRange(option: "preparationSeconds", value: 5, range: 10...1800),
                ])
        )
    }

    @Test("What somebody practised adds up over pitches, stories and games, under her name however it is capitalised")
    func history() throws {
        var script = try pitching()
        try script.practise(.done)
        try script.practise(.leave)
        try script.story(.begin(.parcel, by: "s1", feedback: .now))
        try script.story(.choose("shout"))
        var history = PracticeHistory()
        history.add(script.session, of: "ANN")
        let drawn = try #require(script.session.state.activities.first?.drawnSkills)
        #expect(Set(history.times.map(\.skill)) == Set(drawn + ["stay-calm"]))
        #expect(history.times.allSatisfy { $0.count == 1 })
        #expect(history.walks(of: .parcel).map(\.trail.place) == ["end-slammed"])
        var game = try Script(players: 3, rules: RoundRules())
        try game.goToVote()
        history.add(game.session, of: "Ann")
        let skills = try #require(game.session.state.game?.round?.skills)
        #expect(skills.allSatisfy { skill in history.times.contains { $0.skill == skill && $0.count >= 1 } })
        var stranger = PracticeHistory()
        stranger.add(script.session, of: "Ben")
        #expect(stranger == PracticeHistory())
    }
}

extension Activity {
    fileprivate var drawnSkills: [ID<SkillCard>]? {
        if case .pitchPractice(let practice) = self { practice.skills } else { nil }
    }
}

extension Script {
    /// A session of one person in which nothing was begun.
    fileprivate static var alone: Script {
        var script = Script()
        try? script.gather(players: 1)
        return script
    }

    fileprivate var practice: PitchPractice {
        guard let practice = session.state.pitchPractice else { preconditionFailure("a practice was begun") }
        return practice
    }

    fileprivate func pitch(for audience: Audience) -> PitchPracticeView? {
        if case .pitchPractice(let practice) = session.view(for: audience).scene { practice } else { nil }
    }
}
