extension Game {
    /// Takes an event into the game.
    ///
    /// Total: an event that does not fit, as a damaged record might hold, changes nothing it cannot change.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - number: The event's number in the log.
    ///   - now: When it happened.
    mutating func apply(_ event: GameEvent, number: Int, at now: SessionTime) {
        switch event {
        case .began: break
        case .entrantJoined, .memberJoined: applyArrival(event)
        case .jobsDealt, .jobsReshuffled, .jobSwapped, .jobWritten: applyJobs(event)
        case .roundBegan, .skillsRevealed, .skillsReshuffled, .skillRedrawn, .skillWritten: applyResearch(event)
        case .choosingOpened, .jobChosen, .passed, .orderDrawn: applyChoosing(event)
        case .pitchStarted, .pitchPaused, .pitchResumed, .pitchExtended, .pitchEnded, .pitchSkipped, .noteTaken:
            applyInterview(event, at: now)
        case .voteOpened, .ballotCast, .ballotWithdrawn, .totalNoted, .voteCounted, .voteReopened, .voteSkipped:
            applyRecruitment(event, number: number)
        case .tieBreakBegan, .finalBegan, .ended: applyEnding(event, at: now)
        }
    }

    private mutating func applyArrival(_ event: GameEvent) {
        switch event {
        case .entrantJoined(let entrant):
            entrants.append(entrant)
        case .memberJoined(let id, let member):
            guard let place = entrants.firstIndex(where: { $0.id == id }) else { return }
            entrants[place].members.append(member)
        default: break
        }
    }

    private mutating func applyJobs(_ event: GameEvent) {
        switch event {
        case .jobsDealt(let entrant, let jobs):
            hands[entrant, default: Hand(jobs: [])].jobs += jobs
            hands[entrant]?.dealt += jobs.count
            let dealt = Set(jobs)
            jobPile.removeAll { dealt.contains($0) }
        case .jobsReshuffled:
            jobPile += jobDiscard
            jobDiscard = []
        case .jobSwapped(let entrant, let given, let drawn):
            jobPile.removeAll { $0 == drawn }
            jobDiscard.append(given)
            hands[entrant]?.jobs.removeAll { $0 == given }
            hands[entrant]?.jobs.append(drawn)
            hands[entrant]?.swaps += 1
        case .jobWritten(let entrant, let job):
            learn(job)
            hands[entrant, default: Hand(jobs: [])].jobs.append(job.id)
        default: break
        }
    }

    private mutating func applyResearch(_ event: GameEvent) {
        switch event {
        case .roundBegan(let number, let firstPlayer):
            skillDiscard += round?.skills ?? []
            rounds.append(Round(number: number, firstPlayer: firstPlayer))
            stage = .research
        case .skillsRevealed(let skills):
            let revealed = Set(skills)
            skillPile.removeAll { revealed.contains($0) }
            changeRound {
                $0.skills += skills
                $0.isRevealed = true
            }
        case .skillsReshuffled:
            skillPile += skillDiscard
            skillDiscard = []
        case .skillRedrawn(let given, let drawn):
            skillPile.removeAll { $0 == drawn }
            replaceSkill(given, by: drawn)
        case .skillWritten(let card, let given):
            learn(card)
            if let given {
                replaceSkill(given, by: card.id)
            } else {
                changeRound { $0.skills.append(card.id) }
            }
        default: break
        }
    }

    private mutating func applyChoosing(_ event: GameEvent) {
        switch event {
        case .choosingOpened:
            stage = .choosing
        case .jobChosen(let entrant, let job):
            changeRound { $0.choices[entrant] = .job(job) }
        case .passed(let entrant):
            changeRound { $0.choices[entrant] = .pass }
        case .orderDrawn(let order):
            changeRound { $0.main.order = order }
            for entrant in order {
                if let job = round?.job(of: entrant) {
                    hands[entrant]?.play(job)
                }
            }
            stage = .interview
        default: break
        }
    }

    private mutating func applyInterview(_ event: GameEvent, at now: SessionTime) {
        switch event {
        case .pitchStarted(let entrant, let speaker):
            let seconds = contest?.kind == .round ? rules.pitchSeconds : RoundRules.tieBreakSeconds
            changeContest {
                $0.skipped.remove(entrant)
                $0.pitches.append(Pitch(entrant: entrant, speaker: speaker, seconds: seconds, runningSince: now))
            }
        case .pitchPaused:
            changeContest { $0.changePitch { $0.stopClock(at: now) } }
        case .pitchResumed:
            changeContest { $0.changePitch { $0.runningSince = now } }
        case .pitchExtended(let seconds):
            changeContest { $0.changePitch { $0.seconds += seconds } }
        case .pitchEnded:
            changeContest {
                $0.changePitch {
                    $0.stopClock(at: now)
                    $0.isOver = true
                }
            }
        case .pitchSkipped(let entrant):
            changeContest { contest in
                contest.pitches.removeAll { $0.entrant == entrant && !$0.isOver }
                contest.skipped.insert(entrant)
            }
        case .noteTaken(let note):
            notes.append(note)
        default: break
        }
    }

    private mutating func applyRecruitment(_ event: GameEvent, number: Int) {
        switch event {
        case .voteOpened(let terms):
            changeContest { $0.vote = OpenVote(terms: terms, opened: number) }
            stage = .recruitment
        case .ballotCast(let seat):
            changeContest { $0.vote?.roll.insert(seat) }
        case .ballotWithdrawn(let seat):
            changeContest { $0.vote?.roll.remove(seat) }
        case .totalNoted(let entrant, let total):
            changeContest { $0.vote?.totals[entrant] = total }
        case .voteCounted(let count):
            changeContest {
                $0.vote = nil
                $0.count = count
            }
            stage = .result
        case .voteReopened:
            changeContest { contest in
                guard let count = contest.count else { return }
                contest.withdrawn.append(count)
                contest.count = nil
                contest.vote = OpenVote(terms: count.terms, opened: number)
            }
            stage = .recruitment
        case .voteSkipped:
            if final == nil && round?.tieBreak == nil {
                changeRound { $0.voteSkipped = true }
            }
            stage = .result
        default: break
        }
    }

    private mutating func applyEnding(_ event: GameEvent, at now: SessionTime) {
        switch event {
        case .tieBreakBegan(let order):
            changeRound { $0.tieBreak = Contest(kind: .tieBreak, order: order) }
            stage = .interview
        case .finalBegan(let order):
            final = Contest(kind: .final, order: order)
            stage = .interview
        case .ended(let reason):
            changeContest {
                $0.changePitch { $0.stopClock(at: now) }
                $0.vote = nil
            }
            end = reason
            stage = .finished
        default: break
        }
    }

    /// Sets who has voted in the open vote.
    mutating func setRoll(_ roll: Set<ID<Seat>>) {
        changeContest { $0.vote?.roll = roll }
    }

    private mutating func replaceSkill(_ given: ID<SkillCard>, by drawn: ID<SkillCard>) {
        skillDiscard.append(given)
        changeRound { round in
            round.redrawn.append(given)
            guard let place = round.skills.firstIndex(of: given) else { return }
            round.skills[place] = drawn
        }
    }

    private mutating func changeRound(_ body: (inout Round) -> Void) {
        guard !rounds.isEmpty else { return }
        body(&rounds[rounds.count - 1])
    }

    private mutating func changeContest(_ body: (inout Contest) -> Void) {
        if final != nil {
            final.mutate(body)
        } else {
            changeRound { round in
                if round.tieBreak != nil {
                    round.tieBreak.mutate(body)
                } else {
                    body(&round.main)
                }
            }
        }
    }
}

extension Optional {
    /// Changes the wrapped value in place, if there is one.
    fileprivate mutating func mutate(_ body: (inout Wrapped) -> Void) {
        guard var value = self else { return }
        self = nil
        body(&value)
        self = value
    }
}
