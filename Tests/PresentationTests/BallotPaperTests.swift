import TestKit
import Testing
import Workshop

@testable import Presentation
@testable import Wording

@Suite("The ballot, question by question")
struct BallotPaperTests {
    private let wording = Wording(.english)

    /// A voter who is answered for, and the session as it then stands.
    private struct Voter {
        var session: Session
        var conversation: Conversation
        /// The questions put to her.
        var asked: [Question] = []

        init(_ script: Script) {
            session = script.session
            conversation = Conversation(plan: GamePlan(deck: .small, rules: RoundRules()))
        }

        var question: Question { conversation.question(in: session) }

        mutating func answer(_ line: String) throws {
            asked.append(question)
            let effect = conversation.take(.line(line), in: session)
            switch effect {
            case .wrong, .nothing: Issue.record("“\(line)” is no answer to \(question.prompt.key)")
            default: break
            }
            guard case .perform(let commands, _) = effect else { return }
            for item in commands {
                session.apply(try session.decide(Request(item.command, by: item.by, at: Instant(milliseconds: 0))))
            }
            conversation.carriedOut(commands)
        }

        /// Answers with what takes the fewest words until somebody else is asked.
        mutating func vote(by first: (Question, _ place: Int) -> String?) throws {
            let voter = question.addressee
            while question.addressee == voter, asked.count < 30 {
                try answer(first(question, asked.count) ?? "")
            }
        }
    }

    /// An answer that votes: the first choice of all, or a full line.
    private static func voting(_ question: Question, _ place: Int) -> String? {
        switch question.prompt.key {
        case .askLevels, .askFeedback: "1,1,1"
        case .askLevel: "1"
        case .askRanking, .askApproval: question.choices.isEmpty ? nil : listed(question)
        default: question.choices.first { !["a", "b", "f", "l"].contains($0.key) }?.key
        }
    }

    private static func listed(_ question: Question) -> String? {
        guard case .number(let number) = question.context.first?.values["number"] else { return nil }
        return String(number)
    }

    @Test(
        "Every question of every ballot offers to abstain, to be asked later, and to call the facilitator",
        arguments: BallotForm.allCases
    )
    func everyQuestionHasAWayOut(form: BallotForm) throws {
        var voter = Voter(try form.vote())
        try voter.vote(by: Self.voting)
        #expect(voter.session.state.game?.contest?.vote?.roll.count == 1)
        #expect(!voter.asked.isEmpty)
        for question in voter.asked {
            let labels = question.choices.map(\.label.key)
            for way in [MessageKey.abstain, .askMeLater, .callFacilitator] {
                #expect(labels.contains(way), "\(form), \(question.prompt.key): \(way)")
            }
            #expect(question.privacy == .ballot)
        }
    }

    @Test("Whoever abstains, at whatever question, answers as many as whoever votes", arguments: BallotForm.allCases)
    func abstentionLooksLikeAVote(form: BallotForm) throws {
        var voter = Voter(try form.vote())
        try voter.vote(by: Self.voting)
        for place in voter.asked.indices {
            var silent = Voter(try form.vote())
            try silent.vote { question, now in
                now == place ? "a" : now < place ? Self.voting(question, now) : nil
            }
            #expect(silent.asked.count == voter.asked.count, "\(form), abstaining at \(place + 1)")
            #expect(silent.session.state.game?.contest?.vote?.roll.count == 1)
            let ballot = try #require(try silent.session.countedAlone())
            #expect(ballot.abstentions == 1)
        }
    }

    @Test("Whoever wants help, wherever, gets the facilitator; the ballot is not cast", arguments: BallotForm.allCases)
    func help(form: BallotForm) throws {
        var all = Voter(try form.vote())
        try all.vote(by: Self.voting)
        for place in all.asked.indices {
            var voter = Voter(try form.vote())
            for now in 0..<place { try voter.answer(Self.voting(voter.question, now) ?? "") }
            try voter.answer("f")
            #expect(voter.question.addressee == .facilitator)
            #expect(voter.session.state.game?.contest?.vote?.roll.isEmpty == true)
            try voter.answer("p")
            #expect(voter.question.prompt.key == .peoplePrompt)
        }
    }

    @Test("Whoever wants to be asked later, wherever, is asked after the others", arguments: BallotForm.allCases)
    func later(form: BallotForm) throws {
        var voter = Voter(try form.vote())
        let first = voter.question.addressee
        try voter.answer(Self.voting(voter.question, 0) ?? "")
        if voter.question.addressee == first { try voter.answer("l") }
        #expect(voter.question.addressee != first)
    }

    @Test(
        "Before a count is taken back, it is said that two results together can tell a vote; Enter takes nothing back"
    )
    func takenBack() throws {
        var script = try BallotForm.single.vote()
        let entrants = try #require(script.game()?.vote?.terms.candidates)
        for seat in script.session.state.roster.seats.map(\.id) {
            let others = entrants.filter { script.session.state.game?.entrant(of: seat)?.id != $0 }
            try script.vote([seat: others.first])
        }
        var leader = Voter(script)
        let reopening = try #require(leader.question.choices.first { $0.label.key == .reopenVote })
        try leader.answer(reopening.key)
        #expect(leader.question.prompt.key == .confirmReopen)
        #expect(
            leader.question.context.map(wording.text) == [
                "If different people vote this time, comparing the two results could reveal someone’s vote. Let the same people vote."
            ]
        )
        try leader.answer("")
        #expect(leader.question.choices.contains { $0.label.key == .reopenVote })
        #expect(leader.session.log == script.session.log)
        try leader.answer(reopening.key)
        try leader.answer("1")
        #expect(leader.session.log.last?.event == .game(.voteReopened))
    }

    @Test("A candidate has one number for all voters, in the order of pitching; one's own is left out")
    func oneNumber() throws {
        let script = try BallotForm.single.vote()
        let order = try #require(script.game()?.vote?.terms.candidates)
        for seat in script.session.state.roster.seats {
            let paper = Prompter(session: script.session, plan: GamePlan(deck: .small, rules: RoundRules()))
                .ballot(of: seat.id)
            let numbered = try #require(paper)
            let own = try #require(script.session.state.game?.entrant(of: seat.id)?.id)
            let numbers = numbered.choices.map(\.key).compactMap(Int.init).filter { $0 > 0 }
            #expect(numbers == order.indices.filter { order[$0] != own }.map { $0 + 1 })
        }
    }

    @Test("A score asks for each pitch, refuses what is no figure of its scale, and wants a reason for the one best")
    func score() throws {
        var voter = Voter(try BallotForm.method(.score).vote())
        let entry = try #require(voter.question.entry)
        for line in ["6", "12", "x", ""] {
            guard case .wrong(let why) = entry.read(line) else {
                Issue.record("\(line) was taken")
                continue
            }
            #expect(wording.text(why) == "Type one digit from 0 to 5.")
        }
        var prompts: [MessageKey] = []
        let figures = ["2", "5", "-", "0"]
        try voter.vote { question, _ in
            prompts.append(question.prompt.key)
            return question.prompt.key == .askLevel ? figures[prompts.count - 1] : "1"
        }
        #expect(prompts == [.askLevel, .askLevel, .askLevel, .askLevel, .askReason])
    }

    @Test("Where no pitch came first on a score, no reason is asked, by as many keys")
    func scoreWithoutBest() throws {
        var voter = Voter(try BallotForm.method(.score).vote())
        var prompts: [MessageKey] = []
        try voter.vote { question, _ in
            prompts.append(question.prompt.key)
            return question.prompt.key == .askLevel ? "3" : ""
        }
        #expect(prompts == [.askLevel, .askLevel, .askLevel, .askLevel, .noReasonWithoutBest])
    }

    @Test("Every method has words of its own wherever one is told")
    func everyMethod() {
        func told(_ key: MessageKey, _ methods: [BallotMethod]) -> Int {
            let question = Message.Value.message(Message.voteQuestion)
            return Set(
                methods.map { method in
                    wording.text(
                        Message(
                            key,
                            [
                                "method": .text(method.rawValue), "question": question, "names": .names(["Ana"]),
                                "who": .names(["Ana"]), "number": 1,
                            ]
                        )
                    )
                }
            ).count
        }
        for key in [MessageKey.voteOpens, .scriptVote, .reportRuleBallot] {
            #expect(told(key, BallotMethod.allCases) == BallotMethod.allCases.count, "\(key)")
        }
        let typed = BallotMethod.allCases.filter(\.method.takesTotals)
        for key in [MessageKey.askTotal, .askHands, .scriptHands, .scriptPaper] {
            #expect(told(key, typed) == typed.count, "\(key)")
        }
    }

    @Test("In a second vote everybody keeps the number of the first")
    func numbersOfTheSecondVote() throws {
        var script = try Script(players: 5, rules: BallotForm.revote.rules)
        try script.goToVote()
        let numbers = try #require(script.game()?.vote?.numbers)
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2", "s5": nil])
        try script.play(.advance)
        let second = try #require(script.game()?.vote)
        for candidate in second.terms.candidates { #expect(second.numbers[candidate] == numbers[candidate]) }
    }

    @Test("All forms ask one question: whose job needs the skills, and who showed it", arguments: BallotForm.allCases)
    func oneQuestion(form: BallotForm) throws {
        let script = try form.vote()
        let question = Voter(script).question
        let said = (question.context + [question.prompt]).map(wording.text).joined(separator: " ")
        guard form != .cooperative else { return }
        #expect(said.contains("Whose job needs these skills most? Who showed it best?"))
        let script2 = FacilitatorScript(session: script.session, plan: GamePlan(deck: .small, rules: form.rules))
        #expect(script2.say.map(wording.text)[0].hasPrefix("Whose job needs these skills most? Who showed it best?"))
    }

    @Test("To count is never the first choice, and it always asks and says how many have not voted")
    func countAsks() throws {
        let script = try BallotForm.single.vote()
        let menu = Prompter(session: script.session, plan: GamePlan(deck: .small, rules: RoundRules()))
            .facilitatorMenu()
        #expect(menu.choices.first?.label.key == .goOnAsking)
        let count = try #require(menu.choices.first { $0.label.key == .countNow })
        guard case .open(let make) = count.reply else {
            Issue.record("it counts at once")
            return
        }
        #expect(wording.text(make().prompt).contains("5 people have not voted yet: Ann, Ben, Cleo, Dan and Eva."))
        var one = script
        try one.vote(["s1": "e2"])
        let after = Prompter(session: one.session, plan: GamePlan(deck: .small, rules: RoundRules()))
            .facilitatorMenu()
        guard case .open(let ask) = try #require(after.choices.first { $0.label.key == .countNow }).reply else {
            return
        }
        let asked = wording.text(ask().prompt)
        #expect(asked.contains("the result would reveal that vote") && asked.contains("4 people have not voted yet"))
    }

    @Test("The script follows the rules in force")
    func script() throws {
        func said(_ change: (inout RoundRules) -> Void) throws -> [String] {
            var rules = RoundRules()
            change(&rules)
            var script = try Script(players: 4, rules: rules)
            try script.goToVote()
            return FacilitatorScript(session: script.session, plan: GamePlan(deck: .small, rules: rules)).say
                .map(wording.text)
        }
        let hands = try said {
            $0.ballot = .medals
            $0.collection = .hands
        }
        #expect(hands[0].contains("gold is 2, silver 1"))
        #expect(!hands.contains { $0.contains("keyboard") })
        let paper = try said { $0.collection = .paper }
        #expect(paper[0].contains("Tick one"))
        #expect(!paper.contains { $0.contains("keyboard") })
        #expect(try said { _ in }.contains { $0.contains("keyboard") })
    }

    @Test("Pairs and teams are told as what they are, not as a row of people")
    func pairs() throws {
        #expect(
            wording.text(Message.sharesContest(names: .groups([["Ana", "Dan"], ["Eva", "Ben"]])))
                == "Ana and Dan; Eva and Ben convinced the group equally."
        )
        #expect(wording.text(Message.names(names: .groups([["Ana"], ["Dan"], ["Eva"]]))) == "Ana, Dan and Eva")
    }
}

extension Session {
    /// The count of what is in the box now.
    fileprivate func countedAlone() throws -> Count? {
        var session = self
        session.apply(
            try session.decide(Request(.game(.advance), by: .facilitator, at: Instant(milliseconds: 0)))
        )
        let contest = session.state.game?.contest
        return contest?.count
    }
}
