import Content
import Diagnostics
import Workshop

/// What the graph and the proof of a story have to say about its file.
struct ProofFindings {
    let story: Story
    let graph: StoryGraph
    private(set) var all: [StoryFinding] = []

    init(_ proof: StoryProof, of story: Story, _ graph: StoryGraph) {
        self.story = story
        self.graph = graph
        followWays()
        report(proof)
    }

    private mutating func say(_ complaint: Complaint, at way: [FilePlaces.Step]) {
        all.append(StoryFinding(complaint, at: way))
    }

    private mutating func followWays() {
        for place in 0..<story.nodes.count + story.endings.count {
            if !graph.isReachable[place] {
                say(.unreachableNode(name: story.id(of: place).text), at: story.way(to: place))
            } else if !graph.hasEnding[place] {
                say(.noEnding, at: story.way(to: place))
            }
        }
    }

    private mutating func report(_ proof: StoryProof) {
        guard proof.isComplete else { return say(.notProved(states: proof.states), at: ["nodes"]) }
        var numbers: [ID<Story.Place>: Int] = [:]
        if !proof.stuck.isEmpty || !proof.lost.isEmpty || !proof.unreached.isEmpty {
            for place in 0..<story.nodes.count + story.endings.count { numbers[story.id(of: place)] = place }
        }
        for way in proof.stuck {
            guard let place = numbers[way.end] else { continue }
            say(.stuck(way: way.description), at: story.way(to: place))
        }
        for way in proof.lost {
            guard let place = numbers[way.end], graph.hasEnding[place] else { continue }
            say(.endingLost(way: way.description), at: story.way(to: place))
        }
        for place in proof.unreached.compactMap({ numbers[$0] }).sorted() where graph.isReachable[place] {
            say(.neverReached(name: story.id(of: place).text), at: story.way(to: place))
        }
        reportConditions(proof)
        // Where plays get stuck, their scores are not yet what they will be.
        guard proof.isSound else { return }
        for (position, band) in story.bands.enumerated() {
            guard let range = band.skill.map({ proof.scores[$0] }) ?? proof.total, !range.mayReach(band.from...band.to)
            else { continue }
            say(
                .unreachableBand(
                    least: range.least.text(unbounded: "−∞"),
                    greatest: range.greatest.text(unbounded: "∞")
                ),
                at: ["bands", .index(position)]
            )
        }
        for band in proof.contradictions {
            say(.bandAgainstEnding(outcome: band.outcome.rawValue), at: ["bands", .index(band.place)])
        }
    }

    private mutating func reportConditions(_ proof: StoryProof) {
        guard !proof.constant.isEmpty else { return }
        for (number, node) in story.nodes.enumerated() {
            guard case .choices(let choices) = node.way else { continue }
            for (position, choice) in choices.enumerated() {
                // Where a condition keeps everybody out of a place, the place is complained about.
                guard let truth = proof.constant[choice.id], truth || !proof.unreached.contains(choice.goto) else {
                    continue
                }
                say(
                    truth ? .alwaysTrue : .alwaysFalse,
                    at: story.way(to: number) + ["choices", .index(position), "if"]
                )
            }
        }
    }
}

extension Story {
    /// The id of a place, by its number among nodes and endings.
    func id(of place: Int) -> ID<Place> {
        place < nodes.count ? nodes[place].id : endings[place - nodes.count].id
    }

    /// The way to a place in the file, by its number among nodes and endings.
    fileprivate func way(to place: Int) -> [FilePlaces.Step] {
        place < nodes.count ? ["nodes", .index(place)] : ["endings", .index(place - nodes.count)]
    }
}
