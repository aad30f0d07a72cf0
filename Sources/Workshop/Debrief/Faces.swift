/// How somebody feels, as one of five faces.
public enum Face: Int, CaseIterable, Hashable, Sendable {
    /// Very bad.
    case veryBad = 1
    /// Bad.
    case bad = 2
    /// So-so.
    case soSo = 3
    /// Good.
    case good = 4
    /// Very good.
    case veryGood = 5

    /// Of which moment a face tells.
    public enum Moment: String, CaseIterable, Hashable, Sendable {
        /// Before the session.
        case before
        /// Now that it was talked about.
        case after
    }
}

/// How many people showed each face: a single event for the whole group, so that no name and no order is left.
public struct FaceCount: Hashable, Sendable {
    /// Of which moment.
    public let moment: Face.Moment
    /// How many showed each face, from very bad to very good.
    public let counts: [Int]

    public init(_ moment: Face.Moment, counts: [Int]) {
        self.moment = moment
        self.counts = counts
    }

    /// How many people showed a face.
    public var people: Int { counts.reduce(0, +) }
}

/// A face somebody wants to keep for herself.
public struct KeptFace: Hashable, Sendable {
    /// Who.
    public let seat: ID<Seat>
    /// Of which moment.
    public let moment: Face.Moment
    /// Which face.
    public let face: Face

    public init(seat: ID<Seat>, moment: Face.Moment, face: Face) {
        self.seat = seat
        self.moment = moment
        self.face = face
    }
}
