/// The draft of what would follow from one request.
///
/// It starts as a copy of the session's state; each event recorded is applied to the copy, so that the next thought
/// sees what the last one changed. Thrown away on refusal.
struct Deliberation: Sendable {
    /// Who asks.
    let by: Actor
    /// When.
    let at: Instant
    /// How many events there were before it.
    let eventsBefore: Int
    /// Where the session stood before the first event that may have changed who takes which part.
    private(set) var before: SessionState?
    /// Where the events recorded so far lead.
    var state: SessionState
    var box: SealedBox
    private(set) var timekeeper: Timekeeper
    var chance: SplitMix64
    private(set) var events: [Recorded] = []
    private(set) var boxChanges: [SealedBox.Change] = []

    init(of session: Session, on request: Request) {
        by = request.by
        at = request.at
        eventsBefore = session.log.count
        state = session.state
        box = session.box
        timekeeper = session.timekeeper
        chance = SplitMix64(seed: session.header.seed, step: eventsBefore - session.marks)
    }

    var roster: Roster { state.roster }

    mutating func record(_ event: consuming Event) {
        record(event, by: events.isEmpty ? by : .rules)
    }

    /// Records something anybody may do without saying who did it: it stands in the facilitator's name.
    mutating func recordForAll(_ event: consuming Event) {
        record(event, by: events.isEmpty ? .facilitator : .rules)
    }

    private mutating func record(_ event: consuming Event, by actor: Actor) {
        let entry = Recorded(number: eventsBefore + events.count + 1, at: at, by: actor, event: event)
        timekeeper.pass(entry, isTimed: state.isTimed)
        if entry.event.mayChangeParts && before == nil { before = state }
        state.apply(entry, at: timekeeper.time)
        events.append(entry)
    }

    /// Records that the session went back, or forward again, to where it stood in another state.
    mutating func record(rewoundTo number: Int, _ state: SessionState) {
        record(.rewound(to: number))
        self.state = state
    }

    mutating func record(_ event: consuming GameEvent) {
        record(.game(event))
    }

    mutating func change(_ change: consuming SealedBox.Change) {
        box.apply(change)
        boxChanges.append(change)
    }

    /// Destroys the box if anything is in it.
    mutating func destroyBox() {
        if !box.isEmpty {
            change(.destroy)
        }
    }

    // MARK: Checks

    /// Refuses anybody but the facilitator.
    func facilitatorOnly() throws(Refusal) {
        guard by == .facilitator else { throw .onlyFacilitator }
    }

    /// Refuses anybody but the facilitator and the person herself.
    func oneself(_ seat: ID<Seat>) throws(Refusal) {
        guard by == .facilitator || by == .seat(seat) else { throw .onlyOneself(seat) }
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
