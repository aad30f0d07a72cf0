import Workshop

/// Where the passages of a story lie on Twine's map: a column for each step from the start.
struct TweeMap {
    private static let spacing = 150
    private var positions: [ID<Story.Place>: String] = [:]

    init(of story: Story) {
        let ways = Dictionary(story.nodes.map { ($0.id, $0.way.targets) }, uniquingKeysWith: { first, _ in first })
        var column = [story.start]
        var seen: Set<ID<Story.Place>> = [story.start]
        var step = 0
        while !column.isEmpty {
            for (row, place) in column.enumerated() { self.place(place, step, row) }
            column = column.flatMap { ways[$0] ?? [] }.filter { seen.insert($0).inserted }
            step += 1
        }
        // What nothing leads to stands in a column of its own.
        let stray = (story.nodes.map(\.id) + story.endings.map(\.id)).filter { !seen.contains($0) }
        for (row, place) in stray.enumerated() { self.place(place, step, row) }
    }

    subscript(_ place: ID<Story.Place>) -> String? { positions[place] }

    private mutating func place(_ place: ID<Story.Place>, _ step: Int, _ row: Int) {
        positions[place] = "\(step * Self.spacing),\(row * Self.spacing)"
    }
}

extension Story.Node.Way {
    /// Everything it can lead to.
    fileprivate var targets: [ID<Story.Place>] {
        switch self {
        case .goto(let target): [target]
        case .choices(let choices): choices.map(\.goto)
        case .random(let branches): branches.map(\.goto)
        }
    }
}
