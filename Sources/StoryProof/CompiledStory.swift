import Content
import Workshop

/// A story in whole numbers: places, ways between them, and a state packed into a few words.
///
/// A state is the place where the player is and what some condition can still ask for: the values of variables that
/// are read, the places and choices asked about, the choices that can be taken only once. Nothing else can change
/// what happens, so nothing else is kept.
struct CompiledStory {
    /// A way from one place to another.
    struct Edge {
        /// The place it leads to.
        var target: Int32
        /// The steps of `program` that decide whether it is there; none for "always".
        var condition: Range<Int32> = 0..<0
        /// The steps of `changes` it makes.
        var changes: Range<Int32> = 0..<0
        /// The field that must still be zero, or -1.
        var onceField: Int32 = -1
        /// How likely chance takes it among its neighbours; zero where somebody chooses.
        var weight: Int32 = 0

        /// Whether somebody chooses it.
        var isChoice: Bool { weight == 0 }
    }

    /// Where a value stands in the packed state.
    struct Field {
        let word: Int
        let shift: UInt64
        let mask: UInt64
        /// What a zero stands for.
        let least: Int
        /// What the largest allowed value stands for.
        let most: Int
    }

    /// A change of one field.
    struct Change {
        let field: Int32
        let isSet: Bool
        let value: Int32
    }

    /// A step of a condition, in the order in which a stack machine takes them.
    enum Test {
        case compares(field: Int32, Story.Condition.Relation, Int32)
        case isSet(field: Int32)
        case not
        case and
        case or
    }

    private(set) var edges: [Edge] = []
    /// The edges of a node are those from its own number to the next; endings have none.
    private(set) var firstEdge: [Int32] = []
    private(set) var fields: [Field] = []
    private(set) var changes: [Change] = []
    private(set) var program: [Test] = []
    /// The changes on entering a place.
    private(set) var entry: [Range<Int32>] = []
    /// How many words a state takes.
    private(set) var width = 1
    /// How many bits of the first word hold the place.
    let placeMask: UInt64
    let nodeCount: Int
    let placeCount: Int
    let start: Int32
    private(set) var initial: [UInt64] = [0]

    /// The number of a place, by its id.
    let numbers: [ID<Story.Place>: Int32]
    /// Where the next field begins: a word and a bit in it.
    private var room = (word: 0, bit: 0)

    /// Compiles a sound story.
    init(_ story: Story) {
        nodeCount = story.nodes.count
        placeCount = story.nodes.count + story.endings.count
        var numbers: [ID<Story.Place>: Int32] = [:]
        numbers.reserveCapacity(placeCount)
        for node in story.nodes { numbers[node.id] = Int32(numbers.count) }
        for ending in story.endings { numbers[ending.id] = Int32(numbers.count) }
        self.numbers = numbers
        start = numbers[story.start] ?? 0
        let placeBits = 64 - UInt64(placeCount).leadingZeroBitCount
        placeMask = (1 << UInt64(placeBits)) - 1
        room.bit = placeBits

        let asked = AskedNames(story)
        let variables = makeFields(for: story, asked)
        var places: [Int32: Int32] = [:]
        for place in asked.places.sorted() {
            if let number = numbers[place] { places[number] = addField(least: 0, most: 1, initial: 0) }
        }
        var choices: [ID<Story.Choice>: Int32] = [:]
        for choice in asked.choices.sorted() { choices[choice] = addField(least: 0, most: 1, initial: 0) }
        initial += Array(repeating: 0, count: width - initial.count)
        let names = FieldNames(variables: variables, places: places, choices: choices)
        addWays(of: story, names)
    }

    /// The number of the place a state is at.
    func place(of word: UInt64) -> Int { Int(word & placeMask) }

    // MARK: Fields

    /// Which field stands for which name.
    private struct FieldNames {
        let variables: [ID<Story.Variable>: Int32]
        let places: [Int32: Int32]
        let choices: [ID<Story.Choice>: Int32]
    }

    private mutating func makeFields(for story: Story, _ asked: AskedNames) -> [ID<Story.Variable>: Int32] {
        var result: [ID<Story.Variable>: Int32] = [:]
        for variable in story.variables where asked.variables.contains(variable.id) {
            switch variable.kind {
            case .counter(let initial, let least, let most):
                result[variable.id] = addField(least: least, most: most, initial: initial)
            case .flag(let initial):
                result[variable.id] = addField(least: 0, most: 1, initial: initial ? 1 : 0)
            }
        }
        return result
    }

    private mutating func addField(least: Int, most: Int, initial value: Int) -> Int32 {
        let bits = max(1, 64 - UInt64(most - least).leadingZeroBitCount)
        if room.bit + bits > 64 { room = (room.word + 1, 0) }
        let mask: UInt64 = (1 << UInt64(bits)) - 1
        fields.append(Field(word: room.word, shift: UInt64(room.bit), mask: mask, least: least, most: most))
        width = room.word + 1
        while initial.count < width { initial.append(0) }
        initial[room.word] |= UInt64(value - least) << UInt64(room.bit)
        room.bit += bits
        return Int32(fields.count - 1)
    }

    // MARK: Ways

    private mutating func addWays(of story: Story, _ names: FieldNames) {
        firstEdge.reserveCapacity(placeCount + 1)
        for (number, node) in story.nodes.enumerated() {
            addEntry(of: number, node.effects, names)
            switch node.way {
            case .goto(let place):
                edges.append(Edge(target: numbers[place] ?? 0, weight: 1))
            case .random(let branches):
                for branch in branches {
                    edges.append(Edge(target: numbers[branch.goto] ?? 0, weight: Int32(branch.weight)))
                }
            case .choices(let choices):
                for choice in choices { add(choice, names) }
            }
        }
        for number in nodeCount..<placeCount { addEntry(of: number, [], names) }
        firstEdge.append(Int32(edges.count))
    }

    /// Begins a place with what entering it changes.
    private mutating func addEntry(of number: Int, _ effects: [Story.Effect], _ names: FieldNames) {
        let first = Int32(changes.count)
        if let field = names.places[Int32(number)] { changes.append(Change(field: field, isSet: true, value: 1)) }
        add(effects, names)
        entry.append(first..<Int32(changes.count))
        firstEdge.append(Int32(edges.count))
    }

    private mutating func add(_ choice: Story.Choice, _ names: FieldNames) {
        let firstTest = Int32(program.count)
        if let condition = choice.condition { add(condition, names) }
        let firstChange = Int32(changes.count)
        let field = names.choices[choice.id]
        if let field { changes.append(Change(field: field, isSet: true, value: 1)) }
        add(choice.effects, names)
        edges.append(
            Edge(
                target: numbers[choice.goto] ?? 0,
                condition: firstTest..<Int32(program.count),
                changes: firstChange..<Int32(changes.count),
                onceField: choice.isOnce ? field ?? -1 : -1
            )
        )
    }

    private mutating func add(_ effects: [Story.Effect], _ names: FieldNames) {
        for effect in effects {
            switch effect {
            case .add(let variable, let number):
                guard let field = names.variables[variable] else { continue }
                changes.append(Change(field: field, isSet: false, value: Int32(number)))
            case .set(let variable, let value):
                guard let field = names.variables[variable] else { continue }
                let number =
                    switch value {
                    case .number(let number): number
                    case .truth(let truth): truth ? 1 : 0
                    }
                changes.append(Change(field: field, isSet: true, value: Int32(number)))
            case .score:
                continue
            }
        }
    }

    private mutating func add(_ condition: Story.Condition, _ names: FieldNames) {
        switch condition {
        case .compares(let variable, let relation, let number):
            program.append(.compares(field: names.variables[variable] ?? 0, relation, Int32(number)))
        case .holds(let variable):
            program.append(.isSet(field: names.variables[variable] ?? 0))
        case .visited(let place):
            program.append(.isSet(field: numbers[place].flatMap { names.places[$0] } ?? 0))
        case .chosen(let choice):
            program.append(.isSet(field: names.choices[choice] ?? 0))
        case .not(let inner):
            add(inner, names)
            program.append(.not)
        case .and(let left, let right):
            add(left, names)
            add(right, names)
            program.append(.and)
        case .or(let left, let right):
            add(left, names)
            add(right, names)
            program.append(.or)
        }
    }
}
