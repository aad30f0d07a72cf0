import Workshop

/// Who spoke how often and how long in the games of a session, and who passed.
struct SpeechTally {
    /// The turns of one person.
    struct Turns {
        /// Pitches she gave, those of tie-breaks included.
        var pitches = 0
        /// Milliseconds she spoke in them.
        var spoken: Int64 = 0
        /// Rounds in which she could have played and her entrant passed.
        var passes = 0
    }

    private var turns: [ID<Seat>: Turns] = [:]
    /// Pitches in the main parts of rounds.
    private(set) var mainPitches = 0
    /// How often an entrant passed in a round.
    private(set) var passes = 0

    init(of games: [Game], until time: SessionTime) {
        for game in games {
            for round in game.rounds {
                mainPitches += round.main.pitches.count
                for contest in [round.main, round.tieBreak].compactMap(\.self) { add(contest, until: time) }
                for entrant in game.entrants where round.isPassed(entrant.id) { pass(entrant, in: round) }
            }
            if let final = game.final { add(final, until: time) }
        }
    }

    subscript(seat: ID<Seat>) -> Turns { turns[seat] ?? Turns() }

    /// All who spoke or passed.
    var seats: Set<ID<Seat>> { Set(turns.keys) }

    var pitches: Int { turns.values.map(\.pitches).reduce(0, +) }

    var spoken: Int64 { turns.values.map(\.spoken).reduce(0, +) }

    private mutating func add(_ contest: Contest, until time: SessionTime) {
        for pitch in contest.pitches {
            turns[pitch.speaker, default: Turns()].pitches += 1
            turns[pitch.speaker]?.spoken += pitch.spoken(until: time)
        }
    }

    private mutating func pass(_ entrant: Entrant, in round: Round) {
        passes += 1
        for member in entrant.members where member.playsFrom <= round.number {
            turns[member.seat, default: Turns()].passes += 1
        }
    }
}
