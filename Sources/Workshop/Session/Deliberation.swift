/// The draft of what would follow from one request.
///
/// It starts as a copy of the session's state; each event recorded is applied to the copy, so that the next thought
/// sees what the last one changed. Thrown away on refusal.
struct Deliberation {
    let session: Session
    let request: Request
    private var standing: Session.Standing
    var chance: SplitMix64
    private var events: [Recorded] = []
    private var boxChanges: [SealedBox.Change] = []

    init(of session: Session, on request: Request) {
        self.session = session
        self.request = request
        standing = session.standing
        chance = SplitMix64(seed: session.header.seed, step: session.log.count - session.marks)
    }

    var outcome: Session.Outcome { Session.Outcome(events: events, box: boxChanges, standing: standing) }

    var state: SessionState { standing.state }

    var box: SealedBox { standing.box }

    var roster: Roster { standing.state.roster }

    mutating func record(_ event: Event) {
        record(event, by: events.isEmpty ? request.by : .rules)
    }

    /// Records something anybody may do without saying who did it: it stands in the facilitator's name.
    mutating func recordForAll(_ event: Event) {
        record(event, by: events.isEmpty ? .facilitator : .rules)
    }

    private mutating func record(_ event: Event, by actor: Actor) {
        let entry = Recorded(
            number: session.log.count + events.count + 1,
            at: request.at,
            by: actor,
            event: event
        )
        standing.timekeeper.pass(entry, isTimed: standing.state.isTimed)
        if case .rewound(let number) = event {
            standing.state = session.state(rewoundTo: number)
        } else {
            standing.state.apply(entry, at: standing.timekeeper.time)
        }
        events.append(entry)
    }

    mutating func record(_ event: GameEvent) {
        record(.game(event))
    }

    mutating func change(_ change: SealedBox.Change) {
        standing.box.apply(change)
        boxChanges.append(change)
    }

    /// Destroys the box if anything is in it.
    mutating func destroyBox() {
        if !box.ballots.isEmpty {
            change(.destroy)
        }
    }

    // MARK: Checks

    /// Refuses anybody but the facilitator.
    func facilitatorOnly() throws(Refusal) {
        guard request.by == .facilitator else { throw .onlyFacilitator }
    }

    /// Refuses anybody but the facilitator and the person herself.
    func oneself(_ seat: ID<Seat>) throws(Refusal) {
        guard request.by == .facilitator || request.by == .seat(seat) else { throw .onlyOneself(seat) }
    }

    /// The seat of an id, or a refusal.
    func seat(_ id: ID<Seat>) throws(Refusal) -> Seat {
        guard let seat = roster[id] else { throw .noSuchSeat(id) }
        return seat
    }

    func cleaned(_ text: String, limit: Int) throws(Refusal) -> String {
        do throws(PlainText.Fault) {
            return try PlainText.cleaned(text, limit: limit)
        } catch {
            throw .text(error)
        }
    }
}
