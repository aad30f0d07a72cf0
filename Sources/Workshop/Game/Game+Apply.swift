extension Game {
    /// Takes an event into the game.
    ///
    /// Total: an event that does not fit, as a damaged record might hold, changes nothing it cannot change.
    ///
    mutating func apply(_ event: GameEvent, at moment: Moment) {
        let (number, now, roster) = (moment.number, moment.time, moment.roster)
        switch event {
        case .began, .entrantJoined, .memberJoined: applyArrival(event, roster)
        case .jobsDealt, .jobsReshuffled, .jobSwapped, .jobWritten: applyJobs(event)
        case .roundBegan, .skillsRevealed, .skillsReshuffled, .skillRedrawn, .skillWritten:
            applyResearch(event, roster)
            showSupply()
        case .choosingOpened, .jobChosen, .passed, .orderDrawn: applyChoosing(event)
        case .pitchStarted, .pitchPaused, .pitchResumed, .pitchExtended, .pitchEnded, .pitchSkipped, .noteTaken:
            applyInterview(event, at: now)
        case .voteOpened, .ballotCast, .ballotWithdrawn, .totalNoted: applyVote(event, number: number, roster)
        case .voteCounted, .voteReopened, .voteSkipped:
            applyCount(event, number: number)
            reckon()
        case .tieBreakBegan, .finalBegan, .ended: applyEnding(event, at: now)
        }
    }

    // MARK: Who plays

    private mutating func applyArrival(_ event: GameEvent, _ roster: Roster) {
        switch event {
        case .began(_, _, let entrants): for entrant in entrants { add(entrant, roster) }
        case .entrantJoined(let entrant): add(entrant, roster)
        case .memberJoined(let id, let member):
            guard let place = open.place(of: id) else { return }
            changeBoard { $0.entrants[place].members.append(member) }
            changeOpen { $0.seat(member, on: place, roster) }
        default: break
        }
        showPoints()
    }

    private mutating func add(_ entrant: Entrant, _ roster: Roster) {
        changeBoard {
            $0.entrants.append(entrant)
            $0.sides.append(Places())
        }
        changeOpen { open in
            for member in entrant.members { open.seat(member, on: open.sides.count - 1, roster) }
        }
        changeSealed {
            $0.hands.append(Hand())
            $0.chosen.append(nil)
        }
        changeKept {
            $0.earned.append(0)
            $0.points.append(0)
        }
    }

    // MARK: Job hands

    private mutating func applyJobs(_ event: GameEvent) {
        switch event {
        case .jobsDealt(let entrant, let jobs):
            guard let place = open.place(of: entrant) else { return }
            changeSealed { sealed in
                let dealt = jobs.compactMap { sealed.table.value.place(of: $0) }
                sealed.piles.change { $0.jobs.take(dealt) }
                sealed.hands[place].deal(dealt.map { sealed.table.value.jobs[$0] })
            }
        case .jobsReshuffled:
            changePiles {
                $0.jobs += $0.jobDiscard
                $0.jobDiscard = []
            }
        case .jobSwapped(let entrant, let given, let drawn):
            guard let place = open.place(of: entrant) else { return }
            changeSealed { sealed in
                let table = sealed.table.value
                guard let given = table.place(of: given), let drawn = table.place(of: drawn) else { return }
                sealed.piles.change {
                    $0.jobs.take([drawn])
                    $0.jobDiscard.append(given)
                }
                sealed.hands[place].swap(table.jobs[given].id, for: table.jobs[drawn])
            }
        case .jobWritten(let entrant, let job):
            guard let place = open.place(of: entrant) else { return }
            changeSealed {
                $0.table.change { $0.add(job) }
                $0.hands[place].cards.append(job)
            }
        default: break
        }
    }

    // MARK: Skills

    private mutating func applyResearch(_ event: GameEvent, _ roster: Roster) {
        switch event {
        case .roundBegan(let number, let firstPlayer):
            putRoundAway()
            sealJobs()
            changeOpen {
                $0.beginRound(number, firstPlayer: firstPlayer, roster)
                $0.stage = .research
            }
        case .skillsRevealed(let skills):
            let table = sealed.table
            let revealed = skills.compactMap { table.value.place(of: $0) }
            changePiles { $0.skills.take(revealed) }
            changeOpen {
                $0.changeBoard { $0.skills += revealed.map { table.value.skills[$0] } }
                $0.isRevealed = true
            }
        case .skillsReshuffled:
            changePiles {
                $0.skills += $0.skillDiscard
                $0.skillDiscard = []
            }
        case .skillRedrawn(let given, let drawn):
            guard let place = sealed.table.value.place(of: drawn) else { return }
            changePiles { $0.skills.take([place]) }
            replaceSkill(given, by: sealed.table.value.skills[place])
        case .skillWritten(let card, let given):
            changeSealed { $0.table.change { $0.add(card) } }
            if let given { replaceSkill(given, by: card) } else { changeBoard { $0.skills.append(card) } }
        default: break
        }
    }

    private mutating func replaceSkill(_ given: ID<SkillCard>, by drawn: SkillCard) {
        changeKept { $0.redrawn.append(given) }
        if let place = sealed.table.value.place(of: given) { changePiles { $0.skillDiscard.append(place) } }
        changeBoard { board in
            guard let place = board.skills.firstIndex(where: { $0.id == given }) else { return }
            board.skills[place] = drawn
        }
    }

    // MARK: Choosing

    private mutating func applyChoosing(_ event: GameEvent) {
        switch event {
        case .choosingOpened: changeOpen { $0.stage = .choosing }
        case .jobChosen(let entrant, let job):
            guard let job = sealed.table.value.place(of: job) else { return }
            decide(for: entrant, on: job)
        case .passed(let entrant): decide(for: entrant, on: nil)
        case .orderDrawn(let order):
            let speakers = order.compactMap { open.place(of: $0) }
            changeSealed { sealed in
                for place in speakers {
                    if let job = sealed.chosen[place] { sealed.hands[place].play(sealed.table.value.jobs[job].id) }
                }
            }
            changeOpen { open in
                open.contest.order = order
                open.stage = .interview
            }
            revealJobs()
        default: break
        }
    }

    private mutating func decide(for entrant: ID<Entrant>, on job: Int?) {
        guard let place = open.place(of: entrant) else { return }
        if sealed.chosen[place] != job { changeSealed { $0.chosen[place] = job } }
        changeOpen {
            $0.ready.set(place, to: job != nil)
            $0.passed.set(place, to: job == nil)
        }
        if rules.jobChoice == .open { revealJobs() }
    }

    // MARK: Pitches

    private mutating func applyInterview(_ event: GameEvent, at now: SessionTime) {
        switch event {
        case .pitchStarted(let entrant, let speaker):
            let seconds = open.contest.kind == .round ? rules.pitchSeconds : RoundRules.tieBreakSeconds
            let pitch = Pitch(entrant: entrant, speaker: speaker, seconds: seconds, runningSince: now)
            changeOpen { $0.contest.begin(pitch) }
        case .pitchPaused: changeOpen { $0.contest.changePitch { $0.stopClock(at: now) } }
        case .pitchResumed: changeOpen { $0.contest.changePitch { $0.runningSince = now } }
        case .pitchExtended(let seconds): changeOpen { $0.contest.changePitch { $0.seconds += seconds } }
        case .pitchEnded: changeOpen { $0.contest.endPitch(at: now) }
        case .pitchSkipped(let entrant): changeOpen { $0.contest.skip(entrant) }
        case .noteTaken(let note): changeKept { $0.notes.append(note) }
        default: break
        }
    }

    // MARK: Votes

    private mutating func applyVote(_ event: GameEvent, number: Int, _ roster: Roster) {
        switch event {
        case .voteOpened(let terms):
            changeOpen {
                $0.contest.vote = OpenVote(terms: terms, opened: number)
                $0.stage = .recruitment
            }
        case .ballotCast(let seat): changeOpen { $0.contest.vote?.enter(seat, at: roster.place(of: seat)) }
        case .ballotWithdrawn(let seat): changeOpen { $0.contest.vote?.strike(seat, at: roster.place(of: seat)) }
        case .totalNoted(let entrant, let total): changeOpen { $0.contest.vote?.totals[entrant] = total }
        default: break
        }
    }

    private mutating func applyCount(_ event: GameEvent, number: Int) {
        switch event {
        case .voteCounted(let count):
            changeOpen {
                $0.contest.vote = nil
                $0.contest.count = count.withoutFeedback
                $0.stage = .result
            }
            if !count.feedback.isEmpty { changeKept { $0.feedback = count.feedback } }
        case .voteReopened:
            changeOpen {
                $0.contest.reopenVote(at: number)
                $0.stage = .recruitment
            }
            if open.contest.kind == .round { changeKept { $0.feedback = [] } }
        case .voteSkipped:
            changeOpen {
                if $0.contest.kind == .round { $0.voteSkipped = true }
                $0.stage = .result
            }
        default: break
        }
    }

    /// Sets who has voted in the open vote.
    mutating func setRoll(_ roll: Set<ID<Seat>>, _ roster: Roster) {
        changeOpen { open in
            open.contest.vote = open.contest.vote.map { vote in
                var vote = OpenVote(terms: vote.terms, opened: vote.opened, totals: vote.totals)
                for seat in roll { vote.enter(seat, at: roster.place(of: seat)) }
                return vote
            }
        }
    }

    // MARK: Endings

    private mutating func applyEnding(_ event: GameEvent, at now: SessionTime) {
        switch event {
        case .tieBreakBegan(let order):
            changeOpen {
                $0.begin(Contest(kind: .tieBreak, order: order))
                $0.stage = .interview
            }
        case .finalBegan(let order):
            changeOpen {
                $0.begin(Contest(kind: .final, order: order))
                $0.stage = .interview
            }
        case .ended(let reason):
            changeOpen {
                $0.contest.changePitch { $0.stopClock(at: now) }
                $0.contest.vote = nil
                $0.end = reason
                $0.stage = .finished
            }
            showEnd()
        default: break
        }
    }
}

extension [Int] {
    /// Takes cards out of a pile.
    fileprivate mutating func take(_ cards: [Int]) {
        for card in cards { firstIndex(of: card).map { _ = remove(at: $0) } }
    }
}

extension OpenGame {
    /// Lets a person sit with an entrant.
    fileprivate mutating func seat(_ member: Entrant.Member, on side: Int, _ roster: Roster) {
        guard let seat = roster.place(of: member.seat) else { return }
        changeBoard { $0.sides[side].insert(seat) }
        if member.playsFrom <= max(1, number) { inRound.insert(seat) }
    }

    fileprivate mutating func beginRound(_ number: Int, firstPlayer: ID<Entrant>, _ roster: Roster) {
        self.number = number
        for entrant in entrants {
            for member in entrant.members where member.playsFrom <= number {
                if let seat = roster.place(of: member.seat) { inRound.insert(seat) }
            }
        }
        isRevealed = false
        ready = Places()
        passed = Places()
        contest = Contest(kind: .round)
        voteSkipped = false
        changeBoard {
            $0.firstPlayer = firstPlayer
            $0.skills = []
            $0.earlier = []
            $0.rated = []
        }
    }
}
