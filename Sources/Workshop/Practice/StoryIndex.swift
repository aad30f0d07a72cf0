/// A story with its places and choices found by their ids.
struct StoryIndex: Hashable, Sendable {
    /// What stands under the id of a place.
    private enum Spot: Sendable {
        case node(Int)
        case ending(Int)
    }

    let story: Story
    private let spots: [ID<Story.Place>: Spot]
    private let nodeOfChoice: [ID<Story.Choice>: Int]

    init(_ story: Story) {
        self.story = story
        let nodes = story.nodes.enumerated().map { ($0.element.id, Spot.node($0.offset)) }
        let endings = story.endings.enumerated().map { ($0.element.id, Spot.ending($0.offset)) }
        spots = Dictionary(nodes + endings) { first, _ in first }
        let choices = story.nodes.enumerated().flatMap { place, node in node.choices.map { ($0.id, place) } }
        nodeOfChoice = Dictionary(choices) { first, _ in first }
    }

    func node(_ id: ID<Story.Place>) -> Story.Node? {
        if case .node(let place) = spots[id] { story.nodes[place] } else { nil }
    }

    func ending(_ id: ID<Story.Place>) -> Story.Ending? {
        if case .ending(let place) = spots[id] { story.endings[place] } else { nil }
    }

    func choice(_ id: ID<Story.Choice>) -> Story.Choice? {
        nodeOfChoice[id].flatMap { place in story.nodes[place].choices.first { $0.id == id } }
    }

    /// The first place that something leads to and that is not there.
    var missingPlace: ID<Story.Place>? {
        let targets = [story.start] + story.nodes.flatMap(\.targets)
        return targets.first { spots[$0] == nil }
    }

    static func == (left: Self, right: Self) -> Bool { left.story == right.story }

    func hash(into hasher: inout Hasher) {
        hasher.combine(story.id)
        hasher.combine(story.version)
    }
}

extension Story.Node {
    /// What can be chosen here, whatever its conditions say.
    var choices: [Story.Choice] {
        if case .choices(let choices) = way { choices } else { [] }
    }

    /// Where it leads without a choice, each place with its weight.
    var branches: [Story.Branch] {
        switch way {
        case .choices: []
        case .goto(let place): [Story.Branch(weight: 1, goto: place)]
        case .random(let branches): branches
        }
    }

    fileprivate var targets: [ID<Story.Place>] {
        choices.map(\.goto) + branches.map(\.goto)
    }
}
