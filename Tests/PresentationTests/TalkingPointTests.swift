import Presentation
import TestKit
import Testing
import Wording
import Workshop

@Suite("Moments worth talking about")
struct TalkingPointTests {
    private let wording = Wording(.english)

    /// What is said of the moments of a session.
    private func told(_ script: Script) -> [String] {
        TalkingPoint.points(in: script.session).map { wording.text($0.message(in: script.session.view(for: .table))) }
    }

    /// A game of one round in which everybody pitched and the votes are still to be cast.
    private func game(players: Int = 5, rules: RoundRules = RoundRules()) throws -> Script {
        var script = try Script(players: players, rules: rules)
        try script.goToVote()
        return script
    }

    private var oneRound: RoundRules {
        var rules = RoundRules()
        rules.rounds = 1
        return rules
    }

    @Test("A vote that goes many ways is told by counts alone")
    func splitVote() throws {
        var script = try game(rules: oneRound)
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e1", "s5": "e4"])
        #expect(told(script) == [])
        try script.play(.end)
        #expect(told(script) == ["Round 1: the votes went 4 ways. 2 of 5 was the most for one pitch."])
    }

    @Test("A tie names those who share it, in the round and at the end")
    func tie() throws {
        var script = try game(rules: oneRound)
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e3", "s5": nil])
        try script.play(.end)
        #expect(
            told(script) == [
                "At the end, Ben and Cleo shared first place, with 2 points.",
                "Round 1: Ben and Cleo were tied.",
            ]
        )
    }

    @Test("A lead that changes in the last round is a late swing")
    func lateSwing() throws {
        var rules = RoundRules()
        rules.rounds = 2
        var script = try game(rules: rules)
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e2", "s5": nil])
        try script.goToVote()
        try script.vote(["s1": "e3", "s2": "e3", "s3": nil, "s4": "e3", "s5": "e3"])
        try script.play(.end)
        #expect(told(script) == ["Ben led until round 2. After it, Cleo led."])
    }

    @Test("A skill nobody showed is remarked on where others were, and a pitch full of skills as well")
    func skills() throws {
        var script = try Script(players: 4, rules: oneRound)
        try script.goToInterview()
        let skills = try #require(script.session.state.game?.round?.skills)
        let names = skills.map { script.session.state.game?.skill($0)?.name ?? "" }
        try #require(skills.count == 3)
        try script.play(.startPitch("e1"))
        try script.play(.takeNote("e1", skills[0], "Called them"))
        try script.play(.takeNote("e1", skills[1], "Then planned"))
        try script.play(.takeNote("e1", skills[1], "And planned again"))
        try script.play(.end)
        #expect(
            told(script) == ["Round 1: 3 notes, reasons and ratings name a skill. None names \(names[2])."]
        )
    }

    @Test("Three skills in one pitch are named, not the words that were noted")
    func manySkills() throws {
        var script = try Script(players: 4, rules: oneRound)
        try script.goToInterview()
        let skills = try #require(script.session.state.game?.round?.skills)
        let names = skills.map { script.session.state.game?.skill($0)?.name ?? "" }
        try script.play(.startPitch("e1"))
        for skill in skills { try script.play(.takeNote("e1", skill, "canary")) }
        try script.play(.end)
        let who = Script.name(0)
        #expect(
            told(script) == [
                "Round 1: 3 skills were heard in the pitch by \(who): \(names[0]), \(names[1]) and \(names[2])."
            ]
        )
    }

    @Test("Where nothing was noted or reasoned there is nothing to remark on")
    func nothing() throws {
        var script = try game(players: 4, rules: oneRound)
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e2", "s4": "e2"])
        try script.play(.end)
        #expect(told(script) == [])
    }

    @Test("A moment stands beside a question of the group, but not beside the first or one put to each")
    func beside() throws {
        var script = try game(rules: oneRound)
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e3", "s5": nil])
        try script.play(.end)
        try script.ask(.beginDebrief(.short))
        #expect(TalkingPoint.besideQuestion(in: script.session) == nil)
        try script.debrief(.advance)
        #expect(TalkingPoint.besideQuestion(in: script.session) == TalkingPoint.points(in: script.session).first)
        try script.debrief(.advance)
        #expect(TalkingPoint.besideQuestion(in: script.session) == nil)
        try script.debrief(.end)
        try script.ask(.beginDebrief(.short))
        #expect(TalkingPoint.points(in: script.session) == [])
    }

    @Test(
        "Moments come from the record alone, in full sentences, and from nothing that still goes on",
        arguments: 1...60
    )
    func noVoter(seed: Int) {
        var player = RandomPlayer(seed: UInt64(seed) &+ 4000)
        let header = SessionHeader(id: "test", seed: UInt64(seed), title: "T", openedAt: Instant(milliseconds: 0))
        var session = Session(header: header)
        for _ in 0..<200 {
            if let outcome = try? session.decide(player.request(to: session, at: Instant(milliseconds: 0))) {
                session.apply(outcome)
            }
            // Nothing of an open vote or a game that goes on is told.
            if session.state.current != nil, session.state.debrief == nil {
                let before = session.state.activities.dropLast()
                let names = TalkingPoint.points(in: session).count
                #expect(before.contains { $0.isOver } || names == 0)
            }
            let view = session.view(for: .table)
            let text = TalkingPoint.points(in: session).flatMap { $0.messages(in: view).map(wording.text) }
            #expect(!text.joined().contains("{"))
        }
        // The box is beside the log: an onlooker without it finds the same moments.
        let onlooker = Session(header: header, replaying: session.log, box: nil)
        #expect(TalkingPoint.points(in: onlooker) == TalkingPoint.points(in: session))
    }
}

@Suite("Moments of a role-play")
struct RolePlayMomentTests {
    private let wording = Wording(.english)

    @Test("A behaviour noted twice, and a replay that came to another moment, are worth talking about")
    func moments() throws {
        var script = try Script(rolePlay: .small, players: 4, observers: 1)
        try script.goToScene()
        let scenario = RolePlayScenario.small
        let item = try #require(scenario.observation?.items.first)
        let beats = try #require(script.session.state.rolePlay?.beats)
        try script.act(.markBeat(beats[0].id))
        try script.act(.tick("s5", item.id), by: .seat("s5"))
        try script.act(.quote("s5", item.id, "I am sorry"), by: .seat("s5"))
        try script.act(.endPlay)
        while script.session.state.rolePlay != nil { try script.act(.advance) }
        let points = TalkingPoint.points(in: script.session)
        let role = item.role.flatMap { scenario.role($0)?.name }
        #expect(points == [.seenOften(behaviour: item.behaviour, role: role, count: 2, takes: 1)])
        let seen = "“\(item.behaviour)” was noted 2 times, in 1 take."
        #expect(
            points.map { wording.text($0.message(in: script.session.view(for: .table))) } == [
                role.map { "\($0): \(seen)" } ?? seen
            ]
        )
    }
}

@Suite("Votes and the moments made of them")
struct MomentSecrecyTests {
    /// A finished round in which these people gave these votes.
    private func points(_ votes: KeyValuePairs<ID<Seat>, ID<Entrant>?>) throws -> [TalkingPoint] {
        var rules = RoundRules()
        rules.rounds = 1
        var script = try Script(players: 5, rules: rules)
        try script.goToVote()
        try script.vote(votes)
        try script.play(.end)
        return TalkingPoint.points(in: script.session)
    }

    @Test("Two groups whose voters changed places have the same moments")
    func swapped() throws {
        let one = try points(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e1", "s5": "e4"])
        let other = try points(["s1": "e4", "s2": "e1", "s3": "e2", "s4": "e3", "s5": "e2"])
        #expect(!one.isEmpty)
        #expect(one == other)
    }
}
