import TestKit
import Testing
import Workshop

@Suite("What is nobody else's business")
struct SecrecyTests {
    /// Everything a view holds, written out.
    private func text(_ script: Script, _ audience: Audience) -> String {
        String(reflecting: script.session.view(for: audience))
    }

    @Test("A hand is in its owner's view alone, in every stage", arguments: Game.Stage.allCases)
    func hands(_ stage: Game.Stage) throws {
        let script = try Stages.script(in: stage)
        let game = try #require(script.session.state.game)
        for audience in script.audiences {
            for entrant in game.entrants {
                let isOwn = audience == .seat(entrant.members[0].seat)
                let hand = script.game(for: audience)?.own?.hand.map(\.id)
                #expect(isOwn ? hand == game.hand(of: entrant.id)?.jobs : hand != game.hand(of: entrant.id)?.jobs)
                let isRevealed = [.interview, .recruitment, .result].contains(stage)
                for job in game.hand(of: entrant.id)?.jobs ?? [] where !isOwn {
                    if isRevealed && game.round?.job(of: entrant.id) == job { continue }
                    #expect(!text(script, audience).contains("\"\(game.job(job)?.title ?? "")\""))
                }
            }
        }
    }

    @Test("Any two ballots of a voter make the same record and the same views until the count")
    func ballots() throws {
        var rules = RoundRules()
        rules.rubricFeedback = true
        let open = try Stages.script(in: .recruitment, rules: rules)
        let skill = try #require(open.game()?.skills[0].id)
        let ballots = [
            Ballot(.abstain), Ballot(.one("e1")), Ballot(.one("e3")),
            Ballot(.one("e1"), because: .init("e1", skill)),
        ]
        var seen: Set<[View]> = []
        var logs: Set<[Recorded]> = []
        for ballot in ballots {
            var script = open
            try script.play(.castBallot("s2", ballot), by: .seat("s2"))
            seen.insert(script.audiences.map { script.session.view(for: $0) })
            logs.insert(script.session.log)
        }
        #expect(seen.count == 1)
        #expect(logs.count == 1)
    }

    @Test("The order of voting leaves no trace in the count")
    func orderOfVoting() throws {
        let ballots: [(ID<Seat>, ID<Entrant>)] = [("s1", "e2"), ("s2", "e1"), ("s3", "e2"), ("s4", "e3"), ("s5", "e1")]
        var counts: Set<Count> = []
        for turn in 0..<5 {
            var script = try Script(players: 4, observers: 1)
            try script.goToVote()
            for (seat, entrant) in ballots[turn...] + ballots[..<turn] { try script.vote([seat: entrant]) }
            counts.insert(try #require(script.game()?.rounds.first?.results.first?.count))
        }
        #expect(counts.count == 1)
    }

    @Test(
        "The box changes with the ballot, and is destroyed in the step that counts, reopens nothing and keeps nothing"
    )
    func box() throws {
        var script = try Stages.script(in: .recruitment)
        func outcome(_ command: Command, by actor: Actor = .facilitator) throws -> Session.Outcome {
            try script.session.decide(Request(command, by: actor, at: script.now))
        }
        let ballot = Ballot(.one("e3"))
        #expect(try outcome(.game(.castBallot("s2", ballot)), by: .seat("s2")).box == [.seal("s2", ballot)])
        #expect(try outcome(.game(.withdrawBallot("s1")), by: .seat("s1")).box == [.withdraw("s1")])
        #expect(try outcome(.game(.advance)).box == [.destroy])
        #expect(try outcome(.game(.end)).box == [.destroy])
        #expect(try outcome(.rewind(to: 0)).box == [.destroy])
        #expect(try outcome(.people(.goAway("s2"))).box == [])
        #expect(try outcome(.people(.changeKind("s1", to: .observer))).box == [.withdraw("s1")])
        try script.play(.advance)
        #expect(try outcome(.game(.reopenVote)).box == [])
    }

    @Test("An onlooker who has only the record knows who has voted, and the leader who has the box counts it")
    func resume() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        let ballots: [ID<Seat>: Ballot] = ["s1": Ballot(.one("e2")), "s2": Ballot(.one("e1"))]
        for (seat, ballot) in ballots { try script.play(.castBallot(seat, ballot), by: .seat(seat)) }
        let session = script.session
        let onlooker = Session(header: session.header, replaying: session.log, box: nil)
        #expect(onlooker.state == session.state)
        var resumed = Session(header: session.header, replaying: session.log, box: SealedBox(ballots))
        #expect(resumed.state == session.state)
        let last = Request(.game(.castBallot("s3", Ballot(.one("e2")))), by: .seat("s3"), at: script.now)
        #expect(try resumed.decide(last) == session.decide(last))
        resumed.apply(try resumed.decide(last))
        #expect(resumed.state.game?.totals == ["e1": 1, "e2": 2, "e3": 0])
    }

    @Test("Ballots lost from the box are not counted as cast: their voters are asked again")
    func lostBox() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1"])
        let box = SealedBox(["s2": Ballot(.one("e1"))])
        let resumed = Session(header: script.session.header, replaying: script.session.log, box: box)
        #expect(resumed.view(for: .table).waitingFor == ["s1", "s3"])
    }
}
