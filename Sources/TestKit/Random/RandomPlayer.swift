public import Workshop

/// Somebody who asks a session for whatever comes to mind: mostly something sensible, sometimes nonsense.
public struct RandomPlayer: Sendable {
    /// The chance it draws from.
    public internal(set) var chance: SplitMix64
    /// How many people it lets in before it begins a game.
    let size: Int
    /// How many requests in a hundred are nonsense.
    let mischief: Int
    /// How many requests in a hundred are about people.
    let restlessness: Int
    /// How many requests in a hundred undo or redo something.
    let regret: Int
    /// Whether it would rather write skills than reveal them.
    let writesSkills: Bool
    /// Whether everybody gets a name that is part of no other and of no word.
    private let tellsNamesApart: Bool
    /// How many names were given so.
    private var names = 0

    public init(seed: UInt64, tellingNamesApart: Bool = false) {
        chance = SplitMix64(seed: seed)
        tellsNamesApart = tellingNamesApart
        let isCrowd = chance.below(300) == 0
        size = isCrowd ? Roster.limit : 3 + chance.below(chance.flip() ? 4 : 10)
        mischief = chance.pick([0, 4, 12, 30]) ?? 0
        restlessness = chance.pick([0, 3, 8, 20]) ?? 0
        regret = chance.pick([0, 1, 3, 8]) ?? 0
        writesSkills = chance.below(15) == 0
    }

    /// What it asks of a session next.
    public mutating func request(to session: Session, at now: Instant) -> Request {
        let (command, actor) = thought(on: session)
        return Request(command, by: actor, at: now)
    }

    private mutating func thought(on session: Session) -> (Command, Actor) {
        let state = session.state
        if state.activity == nil && state.roster.seats.count < size && chance.below(size * 3) > 0 {
            let kind: Seat.Kind = chance.below(5) > 0 ? .participant : chance.case()
            return (.people(.join(name: name(), kind: kind)), .facilitator)
        }
        let mood = chance.below(100)
        if mood < mischief || state.isClosed && chance.below(4) > 0 {
            let command = nonsense(on: session)
            return (command, actor(of: command, in: state))
        }
        if mood < mischief + restlessness { return aboutPeople(in: state) }
        if mood < mischief + restlessness + regret { return (.rewind(to: moment(of: session)), .facilitator) }
        return sensible(on: session)
    }

    /// Something that fits the phase.
    private mutating func sensible(on session: Session) -> (Command, Actor) {
        let state = session.state
        if chance.below(60) == 0 { return (.note(words()), .facilitator) }
        return switch Phase(state) {
        case .casting, .preparing, .acting, .frozen, .stopped, .leaving, .selfAssessing, .reviewing:
            state.rolePlay.map { inRolePlay($0, of: state) } ?? (.close, .facilitator)
        case .lobby, .finished, .debriefed, .played: (beginning(in: state), .facilitator)
        case .debriefing: inDebrief(state)
        case .closed: (.rewind(to: moment(of: session)), .facilitator)
        case .storyOver, .practised: chance.flip() ? (beginning(in: state), .facilitator) : inPractice(state)
        case .storyTold, .practiceOpening, .gettingReady, .practising, .assessing: inPractice(state)
        case .opening, .research, .choosing, .interview, .recruitment, .result:
            state.game.map { inGame($0, of: state) } ?? (.close, .facilitator)
        }
    }

    private mutating func moment(of session: Session) -> Int {
        let random = chance.below(session.log.count + 1)
        return switch chance.below(4) {
        case 0: random
        case 1: session.redoTarget ?? random
        default: session.undoTarget ?? random
        }
    }

    private mutating func inPractice(_ state: SessionState) -> (Command, Actor) {
        if let walk = state.storyWalk { return inStory(walk) }
        return state.pitchPractice.map { inPractice($0) } ?? (.close, .facilitator)
    }

    // MARK: Beginnings

    mutating func beginning(in state: SessionState) -> Command {
        if Phase(state) != .lobby && chance.below(3) == 0 {
            return chance.below(5) == 0 ? .close : .beginDebrief(guide())
        }
        if chance.below(4) == 0 { return practice(in: state) }
        if chance.below(3) == 0 { return .beginRolePlay(scenario()) }
        let rules: RoundRules =
            chance.below(20) == 0
            ? .random(using: &chance, mischief: 10) : .playable(using: &chance)
        return .beginGame(rules: rules, deck: deck(), teams: teams(in: state, by: rules.grouping))
    }

    mutating func guide() -> DebriefGuide {
        chance.below(3) > 0
            ? .short
            : DebriefGuide(
                title: chance.flip() ? "Random" : nil,
                questions: (0..<chance.below(4)).map {
                    .init(
                        id: ID("q\($0)"),
                        asked: chance.case(),
                        text: chance.flip() ? "Why?" : nil,
                        phase: chance.flip() ? "Facts" : nil,
                        manner: chance.flip() ? chance.case() : nil,
                        minutes: chance.flip() ? 2 : nil,
                        ifSilent: chance.flip() ? "Who begins?" : nil,
                        commitment: chance.flip() ? chance.case() : nil
                    )
                }
            )
    }

    mutating func deck() -> Deck {
        chance.pick(Self.decks) ?? .small
    }

    /// Decks from none at all to plenty.
    private static let decks: [Deck] = [
        .small, .small, .small,
        .numbered(id: "plenty", skills: 30, realistic: 80, silly: 40),
        .numbered(id: "few", skills: 4, realistic: 9, silly: 3),
        .numbered(id: "few", skills: 2, realistic: 30, silly: 0),
        .numbered(id: "jokes", skills: 6, realistic: 0, silly: 30),
        .numbered(id: "empty", skills: 0, realistic: 0, silly: 0),
    ]

    private mutating func teams(in state: SessionState, by grouping: Grouping) -> [[ID<Seat>]]? {
        guard chance.below(8) == 0 else { return nil }
        let seats = chance.shuffled(state.roster.participants.map(\.id))
        let count = chance.below(4) + 1
        var teams = (0..<count).map { team in
            seats.enumerated().filter { $0.offset % count == team }.map(\.element)
        }
        if chance.below(4) == 0 { teams[0].append(someSeat(in: state)) }
        return teams
    }

    // MARK: People

    private mutating func aboutPeople(in state: SessionState) -> (Command, Actor) {
        let seat = someSeat(in: state)
        let command: PeopleCommand =
            switch chance.below(12) {
            case 0: .join(name: name(), kind: chance.case())
            case 1: .rename(seat, to: name())
            case 2: .changeKind(seat, to: chance.case())
            case 3: .leave(seat)
            case 4, 5, 6: .goAway(seat)
            default: .comeBack(state.roster.seats.first { $0.presence != .present }?.id ?? seat)
            }
        return (.people(command), chance.flip() ? .facilitator : .seat(seat))
    }

    mutating func someSeat(in state: SessionState) -> ID<Seat> {
        chance.below(40) == 0 ? "nobody" : chance.pick(state.roster.seats)?.id ?? "nobody"
    }

    /// Whoever may ask for it, or anybody.
    private mutating func actor(of command: Command, in state: SessionState) -> Actor {
        if case .game(.castBallot(let seat, _)) = command, chance.below(5) > 0 { return .seat(seat) }
        return switch chance.below(8) {
        case 0: .rules
        case 1, 2, 3: .seat(someSeat(in: state))
        default: .facilitator
        }
    }

    mutating func name() -> String {
        if tellsNamesApart {
            names += 1
            return "Qo\(names)x"
        }
        return chance.pick(["Ann", "Ben", "ann", "Zoë", "Ильза", "李雷", "محمد", "Ann", "Jo \u{1F469}\u{200D}\u{1F4BB}"])
            ?? "Ann"
    }

    mutating func words() -> String {
        let some = [
            "Well said", "A", "  two   words ", "", "\u{1B}[2J", "\u{202E}oops", String(repeating: "long ", count: 120),
        ]
        return chance.below(3) > 0 ? "Well said" : chance.pick(some) ?? "A"
    }
}
