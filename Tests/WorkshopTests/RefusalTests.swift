import TestKit
import Testing
import Workshop

/// One example of every refusal; the switch has no default, so a new refusal does not compile without one.
@Suite("Every refusal")
struct RefusalTests {
    /// A request that is refused, and the refusal it meets.
    struct Example {
        let script: Script
        let command: Command
        let actor: Actor
        let refusal: Refusal
        var seen: Int?

        init(_ script: Script, _ command: Command, by actor: Actor = .facilitator, _ refusal: Refusal) {
            self.script = script
            self.command = command
            self.actor = actor
            self.refusal = refusal
        }

        init(_ script: Script, _ command: GameCommand, by actor: Actor = .facilitator, _ refusal: Refusal) {
            self.init(script, .game(command), by: actor, refusal)
        }
    }

    @Test("is met with its data, and changes nothing", arguments: RefusalKind.allCases)
    func isMet(_ kind: RefusalKind) throws {
        let example = try example(of: kind)
        #expect(example.script.refusal(of: example.command, by: example.actor, seen: example.seen) == example.refusal)
        #expect(RefusalKind(example.refusal) == kind)
    }

    private let begin = Command.beginGame(rules: RoundRules(), deck: .small, teams: nil)

    private func example(of kind: RefusalKind) throws -> Example {
        switch kind {
        case .onlyFacilitator, .onlyOneself, .sessionClosed, .noSuchMoment, .overtaken, .text, .noGame, .noDebrief,
            .activityRunning,
            .noSuchSeat, .full, .alreadySo, .unplayable, .tooFewParticipants, .teamsDoNotFit:
            try exampleAnywhere(kind)
        case .notNow, .noSuchEntrant, .alreadyRevealed, .skillNotOnTable, .tableFull, .nothingToDraw, .jobNotInHand,
            .jobPlayed, .noSwapLeft, .jobIsChosen, .playsLater, .entrantAbsent, .alreadyChosen:
            try exampleWithCards(kind)
        case .pitchRunning, .noPitch, .clockRunning, .clockStopped, .nobodyToPitch, .notPitching, .alreadyHeard,
            .extensionOutOfRange:
            try exampleInInterview(kind)
        case .noVote, .mayNotVote, .onlyTheVoter, .ownPitch, .notACandidate, .wrongBallot, .sameCandidateTwice,
            .sameSkillTwice, .levelOutOfRange, .ratingIncomplete, .reasonWithoutVote, .feedbackNotAsked, .hasNotVoted,
            .totalsExpected, .ballotsExpected, .ballotsInBox, .negativeTotal, .totalTooHigh, .totalsTooHigh,
            .nothingToReopen:
            try exampleInVote(kind)
        case .askedToGroup, .askedToEach, .alreadyAnswered, .dayIsPast, .absent, .facesDoNotFit:
            try exampleInDebrief(kind)
        case .noStory, .noPitchPractice, .storyNotWhole, .notAChoiceHere, .nothingToGoOnTo, .noSuchCheckpoint,
            .atTheStart, .notInPractice, .pitchIsSpoken:
            try exampleInPractice(kind)
        case .noRolePlay, .scenarioUnplayable, .notInThisPart, .playStopped, .alreadyStopped, .notStopped, .noTake,
            .noSuchBeat, .beatMarked, .noSuchInject, .injectFired, .roleNotPlayed, .alreadyFrozen, .notFrozen,
            .nobodyInHotSeat, .alreadyInHotSeat:
            try exampleInPlay(kind)
        case .noSuchRole, .roleIsFull, .playsAlready, .playsNoRole, .doesNotPlay, .sameSeatTwice, .nobodyToCast,
            .alreadyReady:
            try exampleWithRoles(kind)
        case .playsARole, .noSuchItem, .noSuchLevel, .noEvidence, .selfAssessmentFirst, .notYourBehaviour, .notAsked:
            try exampleAfterPlay(kind)
        }
    }

    private func exampleInPractice(_ kind: RefusalKind) throws -> Example {
        var alone = Script()
        try alone.gather(players: 1)
        let empty = alone
        switch kind {
        case .noStory: return Example(empty, .story(.goOn), .noStory)
        case .noPitchPractice: return Example(empty, .pitchPractice(.done), .noPitchPractice)
        case .storyNotWhole:
            return Example(empty, .story(.begin(.broken, by: "s1", feedback: .now)), .storyNotWhole("nowhere"))
        default: break
        }
        try alone.practise(.begin(.small, by: "s1", plan: PitchPractice.Plan(), practisedBefore: []))
        if kind == .notInPractice { return Example(alone, .pitchPractice(.done), .notInPractice(.opening)) }
        if kind == .pitchIsSpoken {
            try alone.practise(.draw(amongLeastPractised: false))
            try alone.practise(.start(.aloud))
            return Example(alone, .pitchPractice(.write("Well")), .pitchIsSpoken)
        }
        var told = empty
        try told.story(.begin(.parcel, by: "s1", feedback: .now))
        switch kind {
        case .notAChoiceHere: return Example(told, .story(.choose("call")), .notAChoiceHere("call"))
        case .nothingToGoOnTo: return Example(told, .story(.goOn), .nothingToGoOnTo)
        case .noSuchCheckpoint: return Example(told, .story(.goBack(to: "door")), .noSuchCheckpoint("door"))
        default: return Example(told, .story(.restart), .atTheStart)
        }
    }

    private func exampleAnywhere(_ kind: RefusalKind) throws -> Example {
        var script = try Stages.script(in: .finished)
        switch kind {
        case .onlyFacilitator: return Example(script, .close, by: .seat("s1"), .onlyFacilitator)
        case .onlyOneself: return Example(script, .people(.goAway("s2")), by: .seat("s1"), .onlyOneself("s2"))
        case .sessionClosed:
            try script.ask(.close)
            return Example(script, begin, .sessionClosed)
        case .noSuchMoment:
            return Example(script, .rewind(to: 999), .noSuchMoment(999, last: script.session.log.count))
        case .overtaken:
            var example = Example(script, .close, .overtaken)
            example.seen = 1
            return example
        case .text:
            let fault = PlainText.Fault.controlCharacter("\u{7}")
            return Example(script, .people(.rename("s1", to: "a\u{7}")), .text(fault))
        case .noGame: return Example(Script(), .advance, .noGame)
        case .noDebrief: return Example(script, .debrief(.advance), .noDebrief)
        case .activityRunning: return Example(try Stages.script(in: .opening), begin, .activityRunning)
        case .noSuchSeat: return Example(script, .people(.leave("s9")), .noSuchSeat("s9"))
        case .full:
            for number in 5..<60 { try script.people(.join(name: Script.name(number), kind: .observer)) }
            return Example(script, .people(.join(name: "Late", kind: .observer)), .full(limit: 60))
        case .alreadySo: return Example(script, .people(.comeBack("s1")), .alreadySo("s1"))
        case .unplayable:
            var rules = RoundRules()
            rules.rounds = 0
            let fault = RoundRules.Fault.outOfRange(option: "rounds", value: 0, range: 1...20)
            return Example(script, .beginGame(rules: rules, deck: .small, teams: nil), .unplayable([fault]))
        case .tooFewParticipants:
            try script.people(.leave("s1"))
            try script.people(.leave("s2"))
            return Example(script, begin, .tooFewParticipants(needed: 3, present: 2))
        default:
            return Example(script, .beginGame(rules: RoundRules(), deck: .small, teams: [["s1"]]), .teamsDoNotFit)
        }
    }

    private func exampleWithCards(_ kind: RefusalKind) throws -> Example {
        var script = try Stages.script(in: .choosing)
        let hand = try #require(script.session.state.game?.hand(of: "e1")?.jobs)
        switch kind {
        case .notNow: return Example(script, .reopenVote, .notNow(.choosing))
        case .noSuchEntrant: return Example(script, .pass("e9"), .noSuchEntrant("e9"))
        case .alreadyRevealed:
            var research = try Stages.script(in: .research)
            try research.play(.revealSkills)
            return Example(research, .revealSkills, .alreadyRevealed)
        case .skillNotOnTable: return Example(script, .redrawSkill("none"), .skillNotOnTable("none"))
        case .tableFull:
            let skill = GameCommand.writeSkill(name: "Own", dimension: .social, definition: "", inPlaceOf: nil)
            for _ in 0..<5 { try script.play(skill) }
            return Example(script, skill, .tableFull(limit: 8))
        case .nothingToDraw:
            let bare = try Script(players: 3, deck: .numbered(skills: 3, realistic: 15, silly: 0))
            let job = try #require(bare.session.state.game?.hand(of: "e1")?.jobs.first)
            return Example(bare, .swapJob("e1", job), .nothingToDraw)
        case .jobNotInHand: return Example(script, .chooseJob("e1", "none"), .jobNotInHand("none"))
        case .jobPlayed:
            try script.chooseForAll()
            try script.advance(to: .choosing)
            return Example(script, .chooseJob("e1", hand[0]), .jobPlayed(hand[0]))
        case .noSwapLeft:
            try script.play(.swapJob("e1", hand[0]))
            return Example(script, .swapJob("e1", hand[1]), .noSwapLeft(limit: 1))
        case .jobIsChosen:
            try script.play(.chooseJob("e1", hand[0]))
            return Example(script, .swapJob("e1", hand[0]), .jobIsChosen(hand[0]))
        case .playsLater:
            try script.people(.join(name: "Late", kind: .participant))
            return Example(script, .pass("e5"), .playsLater("e5", from: 2))
        case .entrantAbsent:
            try script.people(.goAway("s1"))
            return Example(script, .pass("e1"), .entrantAbsent("e1"))
        default: return Example(script, .pass("e2"), .alreadyChosen("e2"))
        }
    }

    private func exampleInInterview(_ kind: RefusalKind) throws -> Example {
        var script = try Stages.script(in: .interview)
        let order = try #require(script.game()?.order)
        switch kind {
        case .pitchRunning: return Example(script, .startPitch(nil), .pitchRunning(order[0]))
        case .noPitch:
            try script.play(.endPitch)
            return Example(script, .pausePitch, .noPitch)
        case .clockRunning: return Example(script, .resumePitch, .clockRunning)
        case .clockStopped:
            try script.play(.pausePitch)
            return Example(script, .pausePitch, .clockStopped)
        case .nobodyToPitch:
            // Nobody is in the room, so nobody can be next, and nobody can have ended the interview.
            for seat in script.session.state.roster.seats { try script.people(.goAway(seat.id)) }
            return Example(script, .startPitch(nil), .nobodyToPitch)
        case .notPitching:
            var other = try Stages.script(in: .choosing)
            try other.chooseForAll()
            return Example(other, .startPitch("e2"), .notPitching("e2"))
        case .alreadyHeard:
            try script.play(.endPitch)
            return Example(script, .startPitch(order[0]), .alreadyHeard(order[0]))
        default: return Example(script, .extendPitch(seconds: 4), .extensionOutOfRange(5...600))
        }
    }

    private func vote(_ change: (inout RoundRules) -> Void = { _ in }) throws -> Script {
        var rules = RoundRules()
        change(&rules)
        return try Stages.script(in: .interview, rules: rules).afterPitches()
    }

    private func casting(_ choice: Ballot.Choice, because reason: Ballot.Reason? = nil) -> GameCommand {
        .castBallot("s1", Ballot(choice, because: reason))
    }

    private func exampleInVote(_ kind: RefusalKind) throws -> Example {
        let script = try vote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        let voter = Actor.seat("s1")
        switch kind {
        case .noVote: return Example(try Stages.script(in: .opening), casting(.abstain), by: voter, .noVote)
        case .mayNotVote:
            let mute = try vote { $0.observersVote = false }
            return Example(mute, .castBallot("s5", Ballot(.abstain)), by: .seat("s5"), .mayNotVote("s5"))
        case .onlyTheVoter: return Example(script, casting(.abstain), .onlyTheVoter("s1"))
        case .ownPitch: return Example(script, casting(.one("e1")), by: voter, .ownPitch("e1"))
        case .notACandidate: return Example(script, casting(.one("e9")), by: voter, .notACandidate("e9"))
        case .wrongBallot:
            return Example(script, casting(.order([])), by: voter, .wrongBallot(asked: .best(.single)))
        case .sameCandidateTwice:
            let approval = try vote { $0.ballot = .approval }
            return Example(approval, casting(.any(["e2", "e2"])), by: voter, .sameCandidateTwice)
        case .sameSkillTwice:
            let shared = try vote { $0.variant = .cooperative }
            let skill = try #require(shared.game()?.skills.first?.id)
            let twice = Ballot.Choice.skillsShown([.init("e2", skill), .init("e3", skill)])
            return Example(shared, casting(twice), by: voter, .sameSkillTwice)
        case .levelOutOfRange, .ratingIncomplete:
            let rubric = try vote {
                $0.ballot = .rubric
                $0.scoring = .winner
            }
            let skill = try #require(rubric.game()?.skills.first?.id)
            return kind == .levelOutOfRange
                ? Example(rubric, casting(.levels([.init("e2", skill, 4)])), by: voter, .levelOutOfRange(4, highest: 3))
                : Example(rubric, casting(.levels([.init("e2", skill, 3)])), by: voter, .ratingIncomplete("e2"))
        case .reasonWithoutVote:
            let ballot = casting(.one("e2"), because: .init("e3", skills[0]))
            return Example(script, ballot, by: voter, .reasonWithoutVote("e3"))
        case .feedbackNotAsked:
            let ballot = Ballot(.abstain, feedback: [.init("e2", skills[0], 1)])
            return Example(script, .castBallot("s1", ballot), by: voter, .feedbackNotAsked)
        case .hasNotVoted: return Example(script, .withdrawBallot("s1"), by: voter, .hasNotVoted("s1"))
        case .totalsExpected:
            return Example(try vote { $0.collection = .hands }, casting(.abstain), by: voter, .totalsExpected)
        case .ballotsExpected:
            return Example(try vote { $0.ballot = .approval }, .enterTotals([:]), .ballotsExpected)
        case .ballotsInBox: return Example(try Stages.script(in: .recruitment), .enterTotals([:]), .ballotsInBox(1))
        case .negativeTotal: return Example(script, .enterTotals(["e1": -1]), .negativeTotal("e1"))
        case .totalTooHigh: return Example(script, .noteTotal("e1", 5), .totalTooHigh("e1", limit: 4))
        case .totalsTooHigh: return Example(script, .enterTotals(["e1": 6]), .totalsTooHigh(sum: 6, limit: 5))
        default:
            var skipped = try Script(players: 3)
            try skipped.advance(to: .result)
            return Example(skipped, .reopenVote, .nothingToReopen)
        }
    }

    private func exampleInDebrief(_ kind: RefusalKind) throws -> Example {
        var script = try Stages.script(in: .finished)
        try script.ask(.beginDebrief(.short))
        if kind == .askedToGroup { return Example(script, .debrief(.pass("s1")), .askedToGroup) }
        if kind == .facesDoNotFit {
            let people = script.session.view(for: .table).people.count { $0.presence == .present }
            let command = DebriefCommand.countFaces(.after, [0, 0, 0, 0, people + 1])
            return Example(script, .debrief(command), .facesDoNotFit(people: people))
        }
        try script.debrief(.advance)
        try script.debrief(.advance)
        switch kind {
        case .askedToEach: return Example(script, .debrief(.answer(nil, "Yes")), .askedToEach)
        case .dayIsPast:
            let day = try #require(CalendarDay("1900-01-01"))
            return Example(script, .debrief(.answer("s1", "Yes", by: day)), .dayIsPast(day))
        case .alreadyAnswered:
            try script.debrief(.pass("s1"))
            return Example(script, .debrief(.pass("s1")), .alreadyAnswered("s1"))
        default:
            try script.people(.goAway("s1"))
            return Example(script, .debrief(.pass("s1")), .absent("s1"))
        }
    }
}

extension Script {
    /// The script after all pitches.
    fileprivate func afterPitches() throws -> Script {
        var script = self
        try script.pitchAll()
        return script
    }
}
