public import Workshop

/// A session led by hand, so that a test reads as its scenario.
///
/// The clock stands still unless told to wait. People are seats `s1`, `s2`… in the order they join, and entrants `e1`,
/// `e2`… in the same order where everybody plays alone.
public struct Script: Sendable {
    /// The session as it stands.
    public private(set) var session: Session
    /// Everything asked so far, with its answer.
    public private(set) var steps: [Step] = []
    /// The moment at which the next request is made.
    public private(set) var now = Instant(milliseconds: 0)
    /// What the session's own clock shows then.
    public var time: SessionTime { session.time(at: now) }

    /// One request and how it was answered.
    public struct Step: Sendable {
        /// What was asked, by whom and when.
        public let request: Request
        /// What followed, or why nothing did.
        public let answer: Result<Session.Outcome, Refusal>
    }

    /// Opens an empty session.
    public init(seed: UInt64 = 1) {
        session = Session(
            header: SessionHeader(id: "test", seed: seed, title: "Test", openedAt: Instant(milliseconds: 0))
        )
    }

    /// Opens a session and begins a game for this many participants.
    public init(
        players: Int,
        observers: Int = 0,
        rules: RoundRules = RoundRules(),
        deck: Deck = .small,
        seed: UInt64 = 1
    ) throws(Refusal) {
        self.init(seed: seed)
        try gather(players: players, observers: observers)
        try ask(.beginGame(rules: rules, deck: deck, teams: nil))
    }

    /// Lets people come in, participants first.
    public mutating func gather(players: Int, observers: Int = 0) throws(Refusal) {
        for number in 0..<players {
            try people(.join(name: Self.name(number), kind: .participant))
        }
        for number in 0..<observers {
            try people(.join(name: Self.name(players + number), kind: .observer))
        }
    }

    /// A first name for a number from 0, all different.
    public static func name(_ number: Int) -> String {
        let names = ["Ann", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ida", "Jon", "Kim", "Lea"]
        let name = names[number % names.count]
        return number < names.count ? name : "\(name) \(number / names.count + 1)"
    }

    // MARK: Asking

    /// Asks for something and takes what follows; gives the events.
    @discardableResult
    public mutating func ask(_ command: Command, by actor: Actor = .facilitator) throws(Refusal) -> [Event] {
        let request = Request(command, by: actor, at: now)
        let answer = Result { () throws(Refusal) in try session.decide(request) }
        steps.append(Step(request: request, answer: answer))
        let outcome = try answer.get()
        session.apply(outcome)
        return outcome.events.map(\.event)
    }

    /// Asks for something that may be refused.
    public mutating func tryToPlay(_ command: GameCommand, by actor: Actor = .facilitator) {
        _ = try? play(command, by: actor)
    }

    /// Asks for something in the game.
    @discardableResult
    public mutating func play(_ command: GameCommand, by actor: Actor = .facilitator) throws(Refusal) -> [Event] {
        try ask(.game(command), by: actor)
    }

    /// Asks for something about the people.
    @discardableResult
    public mutating func people(_ command: PeopleCommand, by actor: Actor = .facilitator) throws(Refusal) -> [Event] {
        try ask(.people(command), by: actor)
    }

    /// Asks for something in the debriefing.
    @discardableResult
    public mutating func debrief(_ command: DebriefCommand, by actor: Actor = .facilitator) throws(Refusal) -> [Event] {
        try ask(.debrief(command), by: actor)
    }

    /// Asks for something in a story.
    @discardableResult
    public mutating func story(_ command: StoryCommand, by actor: Actor = .seat("s1")) throws(Refusal) -> [Event] {
        try ask(.story(command), by: actor)
    }

    /// Asks for something in a pitch practice.
    @discardableResult
    public mutating func practise(
        _ command: PitchPracticeCommand,
        by actor: Actor = .seat("s1")
    ) throws(Refusal) -> [Event] {
        try ask(.pitchPractice(command), by: actor)
    }

    /// The refusal of a request, if it would be refused.
    ///
    /// Nothing changes.
    public func refusal(of command: Command, by actor: Actor = .facilitator, seen: Int? = nil) -> Refusal? {
        do throws(Refusal) {
            _ = try session.decide(Request(command, by: actor, at: now, seen: seen))
            return nil
        } catch {
            return error
        }
    }

    /// The refusal of a request in the game, if it would be refused.
    ///
    /// Nothing changes.
    public func refusal(of command: GameCommand, by actor: Actor = .facilitator) -> Refusal? {
        refusal(of: .game(command), by: actor)
    }

    /// Lets time pass.
    public mutating func wait(milliseconds: Int64) {
        now = Instant(milliseconds: now.milliseconds + milliseconds)
    }

    // MARK: Going on

    /// Goes on by `advance` until a stage is reached.
    public mutating func advance(to stage: Game.Stage) throws(Refusal) {
        repeat {
            try play(.advance)
        } while session.state.game?.stage != stage
    }

    /// Goes on to the next round and lets everybody choose the first job that may be chosen.
    public mutating func goToInterview() throws(Refusal) {
        try advance(to: .choosing)
        try chooseForAll()
    }

    /// Goes on to the next vote after everybody has pitched.
    public mutating func goToVote() throws(Refusal) {
        try goToInterview()
        try pitchAll()
    }

    /// Lets everybody who has not chosen choose the first job that may be chosen.
    public mutating func chooseForAll() throws(Refusal) {
        for entrant in session.state.game?.entrants ?? [] {
            guard session.state.game?.stage == .choosing else { return }
            guard session.state.game?.round?.choices[entrant.id] == nil,
                let job = session.state.game?.hand(of: entrant.id)?.choosable.first
            else { continue }
            if refusal(of: .chooseJob(entrant.id, job)) == nil {
                try play(.chooseJob(entrant.id, job))
            }
        }
    }

    /// Gives every pitch of the interview.
    public mutating func pitchAll() throws(Refusal) {
        while session.state.game?.stage == .interview {
            try play(.advance)
        }
    }

    /// Casts ballots, in the order given.
    public mutating func vote(_ ballots: KeyValuePairs<ID<Seat>, Ballot>) throws(Refusal) {
        for (seat, ballot) in ballots {
            try play(.castBallot(seat, ballot), by: .seat(seat))
        }
    }

    /// Casts ballots for one candidate each, in the order given; `nil` abstains.
    public mutating func vote(_ choices: KeyValuePairs<ID<Seat>, ID<Entrant>?>) throws(Refusal) {
        for (seat, entrant) in choices {
            let ballot = entrant.map { Ballot(.one($0)) } ?? Ballot(.abstain)
            try play(.castBallot(seat, ballot), by: .seat(seat))
        }
    }

    // MARK: Looking

    /// What an audience knows of the game now shown.
    public func game(for audience: Audience = .table) -> GameView? {
        if case .game(let view) = session.view(for: audience).scene { view } else { nil }
    }

    /// All audiences there are: the facilitator, the table, and every seat.
    public var audiences: [Audience] { session.audiences }
}

extension Session {
    /// All audiences there are: the facilitator, the table, and every seat.
    public var audiences: [Audience] {
        [.facilitator, .table] + state.roster.seats.map { .seat($0.id) }
    }
}
