import Workshop

/// Whether anybody can see what is not hers to see.
enum Secrecy {
    /// An audience that can tell two sessions apart, if there is one.
    static func audienceTelling(
        _ one: Session,
        from other: Session,
        among audiences: [Audience]
    ) -> Audience? {
        audiences.first { one.view(for: $0) != other.view(for: $0) }
    }

    /// A job card shown to somebody who may not know it, if there is one.
    ///
    /// The whole view is written out and searched, so that no new property can give a hand away unnoticed.
    static func leakedJob(in session: Session) -> (ID<JobCard>, Audience)? {
        guard let game = session.state.game else { return nil }
        let revealed = Set(game.entrants.compactMap { isRevealed(in: game) ? game.round?.job(of: $0.id) : nil })
        for audience in session.audiences {
            var own: ID<Entrant>?
            if case .seat(let seat) = audience { own = game.entrant(of: seat)?.id }
            let words = words(of: String(reflecting: session.view(for: audience)))
            for entrant in game.entrants where entrant.id != own {
                for job in game.hand(of: entrant.id)?.jobs ?? [] where !revealed.contains(job) {
                    if words.contains(job.text[...]) { return (job, audience) }
                }
            }
        }
        return nil
    }

    /// Private words of a role-play shown to somebody who may not know them, if there are any: a brief or a goal to
    /// somebody who does not play that role, a card or a whisper to somebody it did not reach.
    static func leakedBrief(in session: Session) -> (String, Audience)? {
        guard let scenario = session.state.lastRolePlay?.scenario else { return nil }
        let rolePlay = session.state.rolePlay
        let secrets = scenario.injects.filter { $0.channel != .announcement }
        for audience in session.audiences {
            var role: ID<RolePlayScenario.Role>?
            var reached: Set<ID<Inject>> = []
            if case .seat(let seat) = audience {
                role = rolePlay?.cast[seat]
                reached = Set(rolePlay?.takes.last?.firings.filter { $0.seats.contains(seat) }.map(\.inject) ?? [])
            }
            let words = words(of: String(reflecting: session.view(for: audience)))
            for other in scenario.roles where other.id != role {
                for secret in [other.brief, other.goal] where words.contains(secret[...]) { return (secret, audience) }
            }
            for inject in secrets where !reached.contains(inject.id) && words.contains(inject.text[...]) {
                return (inject.text, audience)
            }
        }
        return nil
    }

    private static func isRevealed(in game: Game) -> Bool {
        switch game.stage {
        case .opening, .research: false
        case .choosing: game.rules.jobChoice == .open
        case .interview, .recruitment, .result: true
        case .finished: game.round?.main.order.isEmpty == false
        }
    }

    /// The words of a text, of letters, digits and hyphens.
    private static func words(of text: String) -> Set<Substring> {
        func isPart(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return Set(text.utf8.split { !isPart($0) }.map { Substring($0) })
    }

    /// Those who belong to an entrant, who may know what the others may not.
    static func insiders(of entrant: ID<Entrant>, in session: Session) -> Set<Audience> {
        Set(session.state.game?.entrant(entrant)?.members.map { .seat($0.seat) } ?? [])
    }
}
