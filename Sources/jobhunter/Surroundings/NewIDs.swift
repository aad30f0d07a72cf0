import Workshop

/// Ids and seeds that nothing else can foretell.
enum NewIDs {
    /// An id of a session, short enough to be typed: eight letters and digits without those easily mistaken.
    static func session() -> ID<Session> {
        let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        return ID(String((0..<8).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }))
    }

    static func seed() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
