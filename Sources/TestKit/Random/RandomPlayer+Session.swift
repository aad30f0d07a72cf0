public import Workshop

extension RandomPlayer {
    /// A session as it stands after a random player has asked for so many things, one every few seconds.
    public static func session(seed: UInt64, requests: Int) -> Session {
        var player = RandomPlayer(seed: seed)
        let header = SessionHeader(id: "random", seed: seed, title: "Random", openedAt: Instant(milliseconds: 0))
        var session = Session(header: header)
        for place in 0..<requests {
            let now = Instant(milliseconds: Int64(place) * 4000)
            if let outcome = try? session.decide(player.request(to: session, at: now)) { session.apply(outcome) }
        }
        return session
    }
}
