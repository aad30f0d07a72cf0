/// The ballot box of the open vote: the only place where a voter and a choice stand together.
///
/// It lives beside the log and never in it, and is destroyed in the transaction of the count (law 6).
public struct SealedBox: Hashable, Sendable {
    /// What happens to the box, to be made durable together with the events of the same step.
    public enum Change: Hashable, Sendable {
        /// A ballot goes in, in place of the voter's earlier one if there is one.
        case seal(ID<Seat>, Ballot)
        /// A voter's ballot is taken out.
        case withdraw(ID<Seat>)
        /// The box is destroyed with all that is in it.
        case destroy
    }

    private struct Sealed: Hashable, Sendable {
        let seat: ID<Seat>
        let ballot: Boxed<Ballot>
    }

    /// In the order of the seats' ids, so that nothing tells who voted first.
    private var sealed: [Sealed]

    /// Creates an empty box, or one filled again from what was kept beside the log.
    public init(_ ballots: [ID<Seat>: Ballot] = [:]) {
        sealed = ballots.map { Sealed(seat: $0.key, ballot: Boxed($0.value)) }.sorted { $0.seat < $1.seat }
    }

    var isEmpty: Bool { sealed.isEmpty }
    var ballots: [Ballot] { sealed.map(\.ballot.value) }
    var voters: Set<ID<Seat>> { Set(sealed.map(\.seat)) }

    mutating func apply(_ change: Change) {
        switch change {
        case .seal(let seat, let ballot):
            let place = sealed.firstIndex { $0.seat >= seat } ?? sealed.count
            let earlier = sealed[place...].prefix { $0.seat == seat }.indices
            sealed.replaceSubrange(earlier, with: CollectionOfOne(Sealed(seat: seat, ballot: Boxed(ballot))))
        case .withdraw(let seat): sealed.removeAll { $0.seat == seat }
        case .destroy: sealed = []
        }
    }
}
