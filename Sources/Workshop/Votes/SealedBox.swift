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

    private(set) var ballots: [ID<Seat>: Ballot]

    /// Creates an empty box, or one filled again from what was kept beside the log.
    public init(_ ballots: [ID<Seat>: Ballot] = [:]) {
        self.ballots = ballots
    }

    mutating func apply(_ change: Change) {
        switch change {
        case .seal(let seat, let ballot): ballots[seat] = ballot
        case .withdraw(let seat): ballots[seat] = nil
        case .destroy: ballots = [:]
        }
    }
}
