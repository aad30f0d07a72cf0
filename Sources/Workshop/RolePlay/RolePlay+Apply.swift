extension RolePlay {
    mutating func apply(_ event: RolePlayEvent, at moment: Moment) {
        let now = moment.time
        switch event {
        case .began: break
        case .roleGiven(let seat, let role): give(role, to: seat)
        case .rolePutDown(let seat): putDown(seat)
        case .optedOut(let seat):
            putDown(seat)
            declined.insert(seat)
        case .rolesSwapped(let one, let other):
            guard let first = cast[one], let second = cast[other] else { return }
            give(second, to: one)
            give(first, to: other)
        case .briefConfirmed(let seat):
            ready.insert(seat)
            enteredRole.insert(seat)
        case .phaseBegan(let id): begin(id, at: now)
        case .leavingBegan:
            rolesAreLeft = true
            begin(.leaving, at: now)
        case .selfAssessmentBegan: begin(.selfAssessment, at: now)
        case .reviewBegan: begin(.review, at: now)
        case .ended: begin(.finished, at: now)
        case .roleLeft(let seat), .passed(let seat):
            heard.insert(seat)
            isAnswered = true
        case .ticked(let seat, let item, let take):
            evidence.append(Evidence(seat: seat, item: item, take: take, quote: nil))
        case .quoted(let seat, let item, let take, let text):
            evidence.append(Evidence(seat: seat, item: item, take: take, quote: text))
        case .selfAssessed(let seat, let item, let level):
            assessments.removeAll { $0.seat == seat && $0.item == item }
            assessments.append(SelfAssessment(seat: seat, item: item, level: level))
            isAnswered = true
        case .rated(let seat, let item, let take, let level):
            ratings.removeAll { $0.seat == seat && $0.item == item && $0.take == take }
            ratings.append(Rating(seat: seat, item: item, take: take, level: level))
            isAnswered = true
        default: applyToPlay(event, at: now)
        }
    }

    /// What happens while it is played.
    private mutating func applyToPlay(_ event: RolePlayEvent, at now: SessionTime) {
        switch event {
        case .takeBegan(let from):
            guard let phase else { return }
            endTake(at: now)
            takes.append(Take(number: takes.count + 1, phase: phase.id, from: from))
            run(at: now)
        case .takeEnded:
            hotSeat = nil
            endTake(at: now)
        case .beatMarked(let beat):
            changeTake { $0.marks.append(Take.Mark(beat: beat, at: $0.clock.elapsed(until: now))) }
        case .injectFired(let id):
            let seats = scenario.inject(id).map(recipients) ?? []
            changeTake {
                $0.firings.append(Take.Firing(inject: id, seats: seats, at: $0.clock.elapsed(until: now)))
            }
        case .frozen:
            changeTake { $0.clock.stop(at: now) }
        case .resumed:
            hotSeat = nil
            run(at: now)
        case .hotSeatTaken(let seat):
            hotSeat = seat
            guard let role = cast[seat] else { return }
            hotSeats.append(HotSeat(seat: seat, role: role, take: takes.count))
        case .hotSeatLeft:
            hotSeat = nil
        case .stopped:
            isStopped = true
            stops += 1
            hotSeat = nil
            phaseClock.stop(at: now)
            changeTake { $0.clock.stop(at: now) }
        case .wentOn:
            isStopped = false
            startPhaseClock(at: now)
        default: break
        }
    }

    /// Whom an inject reaches now.
    func recipients(of inject: Inject) -> [ID<Seat>] {
        cast.filter { inject.to.isEmpty || inject.to.contains($0.value) }.map(\.key).sorted()
    }

    // MARK: Roles

    private mutating func give(_ role: ID<RolePlayScenario.Role>, to seat: ID<Seat>) {
        cast[seat] = role
        ready.remove(seat)
        if hotSeat == seat { hotSeat = nil }
    }

    private mutating func putDown(_ seat: ID<Seat>) {
        cast[seat] = nil
        ready.remove(seat)
        if hotSeat == seat { hotSeat = nil }
    }

    // MARK: Stages

    private mutating func begin(_ id: ID<RolePlayScenario.Phase>, at now: SessionTime) {
        guard let next = scenario.phases.indices.first(where: { $0 > place && scenario.phases[$0].id == id }) else {
            return
        }
        begin(.phase(id), at: now)
        place = next
        phaseClock = PlayClock()
        startPhaseClock(at: now)
    }

    private mutating func begin(_ stage: Stage, at now: SessionTime) {
        endTake(at: now)
        phaseClock.stop(at: now)
        self.stage = stage
        hotSeat = nil
        isStopped = false
        heard = []
        isAnswered = false
    }

    /// While a situation is played the clock of the take counts, not that of the phase.
    private mutating func startPhaseClock(at now: SessionTime) {
        if let phase, !phase.isPlayed { phaseClock.start(at: now) }
    }

    // MARK: Takes

    private mutating func run(at now: SessionTime) {
        let parts = cast.sorted { $0.key < $1.key }.map { Take.Part(seat: $0.key, role: $0.value) }
        enteredRole.formUnion(cast.keys)
        changeTake {
            $0.play(parts)
            $0.clock.start(at: now)
        }
    }

    private mutating func endTake(at now: SessionTime) {
        changeTake {
            $0.clock.stop(at: now)
            $0.isOver = true
        }
    }

    /// Changes the take now played, if there is one.
    private mutating func changeTake(_ body: (inout Take) -> Void) {
        guard let last = takes.indices.last, !takes[last].isOver else { return }
        body(&takes[last])
    }
}
