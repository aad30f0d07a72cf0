/// Something an observer saw or heard in a take: a behaviour ticked, or words that were said.
public struct Evidence: Hashable, Sendable {
    /// Who saw it.
    public let seat: ID<Seat>
    /// What was looked for.
    public let item: ID<ObservationGrid.Item>
    /// The number of the take.
    public let take: Int
    /// The words that were said; `nil` for a tick.
    public let quote: String?
}

/// How an observer rates a behaviour in a take, once she has evidence for it.
public struct Rating: Hashable, Sendable {
    /// Who rates.
    public let seat: ID<Seat>
    /// What.
    public let item: ID<ObservationGrid.Item>
    /// The number of the take.
    public let take: Int
    /// The level, from 0.
    public let level: Int
}

/// How a player sees her own behaviour, said before anybody else speaks.
public struct SelfAssessment: Hashable, Sendable {
    /// Who.
    public let seat: ID<Seat>
    /// What.
    public let item: ID<ObservationGrid.Item>
    /// The level, from 0.
    public let level: Int
}

extension ObservationGrid {
    /// How many levels there are.
    public var levels: Int {
        switch scale {
        case .checklist: 2
        case .frequency(let levels): levels.count
        case .anchored(let anchors): anchors.count
        }
    }

    /// The item of an id.
    public func item(_ id: ID<Item>) -> Item? {
        items.first { $0.id == id }
    }
}
