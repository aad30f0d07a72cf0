public import Workshop

/// One session played at random, with every promise of the kernel checked on the way.
public struct Simulation: Sendable {
    /// A promise that was broken.
    public struct Failure: Error, CustomStringConvertible {
        /// The seed that leads there.
        public let seed: UInt64
        /// What was found.
        public let finding: String
        /// Everything asked until then; nothing after it matters.
        public let requests: [Request]

        public var description: String {
            let steps = requests.enumerated().map { "  \($0.offset + 1). \($0.element.by): \($0.element.command)" }
            return "seed \(seed), step \(requests.count): \(finding)\n" + steps.joined(separator: "\n")
        }
    }

    /// A finding on its way to becoming a failure.
    struct Finding: Error {
        let text: String

        init(_ text: String) {
            self.text = text
        }
    }

    let seed: UInt64
    var player: RandomPlayer
    /// Decides which costly checks are made, apart from the player's own chance.
    var dice: SplitMix64
    var now = Instant(milliseconds: 1_000_000)

    /// The session as whoever leads it has it.
    var session: Session
    /// The session as somebody has it who only follows the events.
    var onlooker: Session
    /// The state after each event, from before the first.
    var snapshots: [SessionState]
    /// The box, as the changes tell it.
    var ballots: [ID<Seat>: Ballot] = [:]
    /// The same session but for one ballot in the box.
    var twin: Session?
    /// The twin that begins with the step now taken.
    var twinToBe: Session?

    var requests: [Request] = []
    var coverage = Coverage()

    init(seed: UInt64) {
        self.seed = seed
        player = RandomPlayer(seed: seed)
        dice = SplitMix64(seed: ~seed)
        let header = SessionHeader(id: "soak", seed: seed &* 31, title: "Soak", openedAt: now)
        session = Session(header: header)
        onlooker = session
        snapshots = [session.state]
    }

    /// Plays one session to wherever it gets.
    ///
    /// - Throws: The first promise found broken.
    public static func run(seed: UInt64) throws(Failure) -> Coverage {
        try played(seed: seed).coverage
    }

    /// Plays one session and gives it as it stands in the end.
    ///
    /// - Throws: The first promise found broken.
    public static func record(seed: UInt64) throws(Failure) -> Session {
        try played(seed: seed).session
    }

    private static func played(seed: UInt64) throws(Failure) -> Simulation {
        var simulation = Simulation(seed: seed)
        do throws(Finding) {
            try simulation.play()
        } catch {
            throw Failure(seed: seed, finding: error.text, requests: simulation.requests)
        }
        simulation.coverage.games = 1
        return simulation
    }

    private mutating func play() throws(Finding) {
        let length = (player.size == Roster.limit ? 80 : 20) + dice.below(dice.flip() ? 120 : 300)
        for _ in 0..<length {
            try step()
            if session.state.isClosed && dice.below(12) == 0 { break }
        }
        try checkReplay()
        try checkNoDeadEnd()
        if let (job, audience) = Secrecy.leakedJob(in: session) { throw Finding("\(audience) can see \(job)") }
        try checkBriefs()
    }

    private func checkBriefs() throws(Finding) {
        if let (words, audience) = Secrecy.leakedBrief(in: session) { throw Finding("\(audience) can see \(words)") }
    }

    private mutating func step() throws(Finding) {
        now = Instant(milliseconds: now.milliseconds + Int64(dice.below(20_000)) - (dice.below(50) == 0 ? 60_000 : 0))
        let request = player.request(to: session, at: now)
        requests.append(request)
        let phase = Phase(session.state)
        let answer = decide(request)
        if answer != decide(request) { throw Finding("the same request was answered in two ways") }
        switch answer {
        case .failure(let refusal):
            coverage.note(phase, CommandKind(request.command), refusal: refusal)
        case .success(let outcome):
            coverage.note(phase, CommandKind(request.command), refusal: nil)
            try checkSecrets(of: request, outcome)
            try take(outcome, of: request)
            try check()
        }
    }

    func decide(_ request: Request) -> Result<Session.Outcome, Refusal> {
        Result { () throws(Refusal) in try session.decide(request) }
    }

    /// Takes what follows and compares with what others make of it.
    private mutating func take(_ outcome: Session.Outcome, of request: Request) throws(Finding) {
        if outcome.events.isEmpty { throw Finding("granted, and nothing followed") }
        coverage.events += outcome.events.count
        let counted = follow(outcome.box)
        session.apply(outcome)
        for (place, entry) in outcome.events.enumerated() {
            if entry.number != snapshots.count { throw Finding("the events are misnumbered") }
            if entry.by != (place == 0 ? author(of: request) : .rules) {
                throw Finding("\(entry) is not by whoever did it")
            }
            onlooker.take(entry)
            snapshots.append(onlooker.state)
            if case .rewound(let target) = entry.event { try checkRewind(to: target) }
            if case .game(.voteCounted(let count)) = entry.event, !isTyped(request) {
                if let fault = ReferenceScore.fault(in: count, of: counted) { throw Finding(fault) }
            }
        }
        if onlooker.state != session.state { throw Finding("what was decided is not what its events lead to") }
        try followTwin(request, outcome)
    }

    /// Whoever did it; nobody is to know who said the stop word.
    private func author(of request: Request) -> Actor {
        request.command == .rolePlay(.stop) ? .facilitator : request.by
    }

    private func isTyped(_ request: Request) -> Bool {
        if case .game(.enterTotals) = request.command { true } else { false }
    }

    /// Follows the changes of the box; gives the ballots a count in the same step has counted.
    private mutating func follow(_ changes: [SealedBox.Change]) -> [Ballot] {
        var counted: [Ballot] = []
        for change in changes {
            switch change {
            case .seal(let seat, let ballot): ballots[seat] = ballot
            case .withdraw(let seat): ballots[seat] = nil
            case .destroy:
                counted = Array(ballots.values)
                ballots = [:]
            }
        }
        return counted
    }

    private mutating func check() throws(Finding) {
        if let fault = Invariants.fault(in: session, ballots: ballots) { throw Finding(fault) }
        if dice.below(60) == 0 { try checkReplay() }
        if dice.below(40) == 0 { try checkNoDeadEnd() }
        if dice.below(40) == 0 { try checkUndo() }
        if dice.below(250) == 0, let (job, audience) = Secrecy.leakedJob(in: session) {
            throw Finding("\(audience) can see \(job)")
        }
        if session.state.rolePlay != nil && dice.below(10) == 0 { try checkBriefs() }
    }
}
