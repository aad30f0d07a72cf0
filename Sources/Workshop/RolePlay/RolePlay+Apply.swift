extension RolePlay {
    mutating func apply(_ event: RolePlayEvent, at moment: Moment) {
        takeIn(event, at: moment.time)
        show()
    }

    private mutating func takeIn(_ event: RolePlayEvent, at now: SessionTime) {
        switch event {
        case .began: break
        case .roleGiven(let seat, let role): give(role, to: seat)
        case .rolePutDown(let seat): putDown(seat)
        case .optedOut(let seat):
            putDown(seat)
            open.declined.insert(seat)
        case .rolesSwapped(let one, let other):
            guard let first = cast[one], let second = cast[other] else { return }
            give(second, to: one)
            give(first, to: other)
        case .briefConfirmed(let seat):
            open.ready.insert(seat)
            sealed.enteredRole.insert(seat)
        case .phaseBegan(let id): begin(id, at: now)
        case .leavingBegan:
            open.rolesAreLeft = true
            begin(.leaving, at: now)
        case .selfAssessmentBegan: begin(.selfAssessment, at: now)
        case .reviewBegan: begin(.review, at: now)
        case .ended: begin(.finished, at: now)
        case .roleLeft(let seat), .passed(let seat):
            sealed.heard.insert(seat)
            sealed.isAnswered = true
        case .ticked(let seat, let item, let take):
            sealed.evidence.append(Evidence(seat: seat, item: item, take: take, quote: nil))
        case .quoted(let seat, let item, let take, let text):
            sealed.evidence.append(Evidence(seat: seat, item: item, take: take, quote: text))
        case .selfAssessed(let seat, let item, let level):
            sealed.assessments.removeAll { $0.seat == seat && $0.item == item }
            sealed.assessments.append(SelfAssessment(seat: seat, item: item, level: level))
            sealed.isAnswered = true
        case .rated(let seat, let item, let take, let level):
            sealed.ratings.removeAll { $0.seat == seat && $0.item == item && $0.take == take }
            sealed.ratings.append(Rating(seat: seat, item: item, take: take, level: level))
            sealed.isAnswered = true
        default: applyToPlay(event, at: now)
        }
    }

    /// What happens while it is played.
    private mutating func applyToPlay(_ event: RolePlayEvent, at now: SessionTime) {
        switch event {
        case .takeBegan(let from):
            guard let phase else { return }
            endTake(at: now)
            sealed.takes.append(Take(number: takes.count + 1, phase: phase.id, from: from))
            run(at: now)
        case .takeEnded:
            open.hotSeat = nil
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
            open.hotSeat = nil
            run(at: now)
        case .hotSeatTaken(let seat):
            open.hotSeat = seat
            guard let role = cast[seat] else { return }
            sealed.hotSeats.append(HotSeat(seat: seat, role: role, take: takes.count))
        case .hotSeatLeft:
            open.hotSeat = nil
        case .stopped:
            open.isStopped = true
            sealed.stops += 1
            open.hotSeat = nil
            sealed.phaseClock.stop(at: now)
            changeTake { $0.clock.stop(at: now) }
        case .wentOn:
            open.isStopped = false
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
        open.cast[seat] = role
        open.ready.remove(seat)
        if hotSeat == seat { open.hotSeat = nil }
    }

    private mutating func putDown(_ seat: ID<Seat>) {
        open.cast[seat] = nil
        open.ready.remove(seat)
        if hotSeat == seat { open.hotSeat = nil }
    }

    // MARK: Stages

    private mutating func begin(_ id: ID<RolePlayScenario.Phase>, at now: SessionTime) {
        guard let next = scenario.phases.indices.first(where: { $0 > place && scenario.phases[$0].id == id }) else {
            return
        }
        begin(.phase(id), at: now)
        sealed.place = next
        sealed.phaseClock = PlayClock()
        startPhaseClock(at: now)
    }

    private mutating func begin(_ stage: Stage, at now: SessionTime) {
        endTake(at: now)
        sealed.phaseClock.stop(at: now)
        open.stage = stage
        open.hotSeat = nil
        open.isStopped = false
        sealed.heard = []
        sealed.isAnswered = false
    }

    /// While a situation is played the clock of the take counts, not that of the phase.
    private mutating func startPhaseClock(at now: SessionTime) {
        if let phase, !phase.isPlayed { sealed.phaseClock.start(at: now) }
    }

    // MARK: Takes

    private mutating func run(at now: SessionTime) {
        let parts = cast.sorted { $0.key < $1.key }.map { Take.Part(seat: $0.key, role: $0.value) }
        sealed.enteredRole.formUnion(cast.keys)
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
        body(&sealed.takes[last])
    }
}
