public import Workshop

/// Somebody who wants something kept across sessions.
///
/// A session knows seats with first names or codes. A person is known beyond it only if she agreed to that; her real name,
/// if she gave it, is kept nowhere but here.
public struct Person: Hashable, Sendable {
    /// What the record calls her by; drawn by chance, told to nobody, and never used again once she is erased.
    public let id: ID<Person>
    /// What people call her by: a code she can remember, such as `K7`.
    public let code: String
    /// Her real name, if she wanted it kept.
    public let name: String?
    /// Since when she is known.
    public let addedAt: Instant

    public init(id: ID<Person>, code: String, name: String?, addedAt: Instant) {
        self.id = id
        self.code = code
        self.name = name
        self.addedAt = addedAt
    }

    /// Whether a code can be typed and told apart: 1 to 24 ASCII letters, digits and hyphens, none of these in front.
    public static func isUsable(code: String) -> Bool {
        let letters = code.utf8
        return (1...24).contains(letters.count) && letters.first != UInt8(ascii: "-")
            && letters.allSatisfy(usableLetters.contains)
    }

    private static let usableLetters =
        Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8)
}

/// One seat of one session, wherever sessions are looked at together.
public struct SeatPlace: Hashable, Comparable, Sendable {
    /// In which session.
    public let session: ID<Session>
    /// Which seat.
    public let seat: ID<Seat>

    public init(_ session: ID<Session>, _ seat: ID<Seat>) {
        self.session = session
        self.seat = seat
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.session, left.seat) < (right.session, right.seat)
    }
}
