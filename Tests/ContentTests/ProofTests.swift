import Testing
import Workshop

@testable import Content
@testable import StoryProof

@Suite("The proof of a story")
struct ProofTests {
    private static let skill = TrainedSkill(id: "calm", name: "Stay calm")

    private static func story(
        _ nodes: [Story.Node],
        variables: [Story.Variable] = [],
        bands: [Story.Band] = []
    ) -> Story {
        Story(
            id: "tested",
            title: "Tested",
            minutes: 1,
            skills: [skill],
            variables: variables,
            start: "a",
            nodes: nodes,
            endings: [
                Story.Ending(id: "good", outcome: .success, text: "Good."),
                Story.Ending(id: "bad", outcome: .setback, text: "Bad."),
            ],
            bands: bands
        )
    }

    private static func node(_ id: ID<Story.Place>, _ choices: Story.Choice...) -> Story.Node {
        Story.Node(id: id, text: "Here.", way: .choices(choices))
    }

    private static func choice(
        _ id: ID<Story.Choice>,
        to place: ID<Story.Place>,
        if condition: Story.Condition? = nil,
        once: Bool = false,
        _ effects: Story.Effect...
    ) -> Story.Choice {
        Story.Choice(id: id, text: id.text, goto: place, condition: condition, isOnce: once, effects: effects)
    }

    @Test("The best band after a setback and the worst after a success are found, unless the band keeps away from them")
    func bandsAgainstEndings() {
        let nodes = [
            Self.node(
                "a",
                Self.choice("up", to: "bad", .score("calm", 3)),
                Self.choice("down", to: "good", .score("calm", -2)),
                Self.choice("even", to: "good")
            )
        ]
        let best = Story.Band(from: 2, to: 5, text: "Best.")
        let worst = Story.Band(from: -5, to: -1, text: "Worst.")
        let between = Story.Band(from: 0, to: 1, text: "Between.")
        func found(_ bands: Story.Band...) -> [ExtremeBand] {
            StoryProof(of: Self.story(nodes, bands: bands)).contradictions
        }
        let both = [ExtremeBand(place: 0, outcome: .setback), ExtremeBand(place: 2, outcome: .success)]
        #expect(found(best, between, worst) == both)
        let kept = Story.Band(from: 2, to: 5, outcomes: [.success], text: "Best.")
        #expect(found(kept, between, worst) == [both[1]])
        #expect(found(best) == [])
        #expect(found(Story.Band(from: 4, to: 5, text: "Best."), between) == [])
        #expect(found(Story.Band(skill: "calm", from: 2, to: 5, text: "Calm."), between, worst) == [both[1]])
    }

    @Test("Values that no condition reads are no part of a state")
    func onlyWhatIsRead() {
        let counter = Story.Variable(id: "unread", kind: .counter(initial: 0, least: 0, most: 1000))
        let loop = Self.node(
            "a",
            Self.choice("round", to: "a", .add("unread", 1)),
            Self.choice("out", to: "good")
        )
        #expect(StoryProof(of: Self.story([loop], variables: [counter])).states == 2)
    }

    @Test("A counter stays within its bounds, and each of its values is a state")
    func counters() {
        let counter = Story.Variable(id: "n", kind: .counter(initial: -1, least: -2, most: 5))
        let loop = Self.node(
            "a",
            Self.choice("up", to: "a", .add("n", 3)),
            Self.choice("down", to: "a", .add("n", -1)),
            Self.choice("out", to: "good", if: .compares("n", .equal, 5))
        )
        let proof = StoryProof(of: Self.story([loop], variables: [counter]))
        // Eight values at the node, and the ending with the only one that leads there.
        #expect(proof.states == 9)
        #expect(proof.isSound)
        #expect(proof.constant.isEmpty)
    }

    @Test("The shortest way to a moment without a choice is shown")
    func stuck() {
        let flag = Story.Variable(id: "told", kind: .flag(initial: false))
        let nodes = [
            Self.node("a", Self.choice("tell", to: "b", .set("told", .truth(true))), Self.choice("hide", to: "c")),
            Self.node("c", Self.choice("walk", to: "b")),
            Self.node("b", Self.choice("go", to: "good", if: .holds("told"))),
        ]
        let proof = StoryProof(of: Self.story(nodes, variables: [flag]))
        let way = StoryWay(steps: [.chosen("hide", at: "a"), .chosen("walk", at: "c")], end: "b")
        #expect(proof.stuck == [way])
        #expect(way.description == "a –hide→ c –walk→ b")
        #expect(proof.lost.isEmpty)
        #expect(!proof.isSound)
    }

    @Test("A loop that can be left no more is found though every state has a way on")
    func lost() {
        let nodes = [
            Self.node(
                "a",
                Self.choice("use", to: "b", once: true),
                Self.choice("leave", to: "good", if: .not(.chosen("use")))
            ),
            Self.node("b", Self.choice("back", to: "a"), Self.choice("stay", to: "b")),
            Self.node("z", Self.choice("never", to: "bad")),
        ]
        let proof = StoryProof(of: Self.story(nodes))
        #expect(proof.stuck == [StoryWay(steps: [.chosen("use", at: "a"), .chosen("back", at: "b")], end: "a")])
        let loop = [
            Self.node("a", Self.choice("in", to: "b"), Self.choice("out", to: "good")),
            Self.node("b", Self.choice("round", to: "b")),
        ]
        #expect(StoryProof(of: Self.story(loop)).lost == [StoryWay(steps: [.chosen("in", at: "a")], end: "b")])
    }

    @Test("Scores are exact without loops, and without bound where a loop pays")
    func scores() {
        let straight = [
            Self.node(
                "a",
                Self.choice("one", to: "b", .score("calm", 3)),
                Self.choice("two", to: "good", .score("calm", -1))
            ),
            Self.node("b", Self.choice("three", to: "good", .score("calm", -2)), Self.choice("four", to: "bad")),
        ]
        let proof = StoryProof(of: Self.story(straight))
        #expect(proof.scores["calm"] == ScoreRange(least: .number(-1), greatest: .number(3)))
        #expect(proof.length == ScoreRange(least: .number(1), greatest: .number(2)))
        let loop = [
            Self.node("a", Self.choice("pay", to: "a", .score("calm", 1)), Self.choice("out", to: "good"))
        ]
        #expect(
            StoryProof(of: Self.story(loop)).scores["calm"] == ScoreRange(least: .number(0), greatest: .unbounded)
        )
        let once = [
            Self.node(
                "a",
                Self.choice("pay", to: "a", once: true, .score("calm", 1)),
                Self.choice("out", to: "good")
            )
        ]
        #expect(
            StoryProof(of: Self.story(once)).scores["calm"] == ScoreRange(least: .number(0), greatest: .number(1))
        )
    }

    @Test("Random play ends where its likelihoods say, through loops and chance alike")
    func shares() throws {
        let nodes = [
            Self.node("a", Self.choice("round", to: "a"), Self.choice("on", to: "b"), Self.choice("off", to: "bad")),
            Story.Node(
                id: "b",
                text: "",
                way: .random([Story.Branch(weight: 3, goto: "good"), Story.Branch(weight: 1, goto: "bad")])
            ),
        ]
        let proof = StoryProof(of: Self.story(nodes))
        #expect(abs(try #require(proof.shares["good"]) - 0.375) < 1e-9)
        #expect(abs(try #require(proof.shares["bad"]) - 0.625) < 1e-9)
    }

    @Test("Above the cap nothing is claimed")
    func cap() {
        let counter = Story.Variable(id: "n", kind: .counter(initial: 0, least: 0, most: 100))
        let loop = Self.node(
            "a",
            Self.choice("up", to: "a", .add("n", 1)),
            Self.choice("out", to: "good", if: .compares("n", .atLeast, 100))
        )
        let story = Self.story([loop], variables: [counter])
        let open = StoryProof(of: story, limit: 50)
        #expect(!open.isComplete && !open.isSound && open.states == 50 && open.shares.isEmpty)
        #expect(StoryProof(of: story, limit: 102).isSound)
    }

    @Test("Hundreds of choices that can be taken once are told apart")
    func manyFields() {
        // Two hundred bits need several words; taken in order, they make a chain of states.
        let nodes = (0..<200).map { number in
            let next: ID<Story.Place> = number == 199 ? "good" : number == 198 ? "last" : ID("n-\(number + 1)")
            let id: ID<Story.Place> = number == 0 ? "a" : number == 199 ? "last" : ID("n-\(number)")
            return Self.node(
                id,
                Self.choice(ID("once-\(number)"), to: id, once: true),
                Self.choice(ID("on-\(number)"), to: next, if: .chosen(ID("once-\(number)")))
            )
        }
        let proof = StoryProof(of: Self.story(nodes))
        #expect(proof.states == 401)
        #expect(proof.isSound)
        #expect(proof.length == ScoreRange(least: .number(400), greatest: .number(400)))
    }
}
