/// Every state that some play of a story can reach, and how they follow one another.
///
/// States are numbered in the order in which a walk in widening rings finds them, so that the way to a state by its
/// parents is a shortest one.
struct StateSpace {
    let story: CompiledStory
    /// The words of all states, one state after another.
    private var words: [UInt64]
    /// An open table of state numbers plus one; zero where nothing stands.
    private var table: [UInt32]
    /// From which state and by which edge each state was found first.
    private(set) var parent: [UInt32] = [0]
    private(set) var parentEdge: [Int32] = [-1]
    /// The steps of a state are those from its own number to the next.
    private(set) var firstStep: [UInt32] = [0]
    /// The state each step leads to.
    private(set) var target: [UInt32] = []
    /// The edge each step takes.
    private(set) var edge: [Int32] = []
    /// Whether everything was explored.
    private(set) var isComplete = true
    /// Of each edge, whether its condition held at some time, and whether it failed at some time.
    private(set) var hasHeld: [Bool]
    private(set) var hasFailed: [Bool]

    /// Explores a story.
    ///
    /// - Parameters:
    ///   - story: The story.
    ///   - limit: How many states are found at most.
    init(_ story: CompiledStory, limit: Int) {
        self.story = story
        hasHeld = Array(repeating: false, count: story.edges.count)
        hasFailed = hasHeld
        table = Array(repeating: 0, count: 1 << 12)
        var first = story.initial
        first[0] |= UInt64(story.start)
        first.withUnsafeMutableBufferPointer { buffer in
            guard let state = buffer.baseAddress else { return }
            story.make(story.entry[Int(story.start)], in: state)
        }
        words = first
        place(0)
        explore(limit: min(limit, Int(UInt32.max) - 2))
    }

    /// How many states were found.
    var count: Int { parent.count }

    /// The place of a state.
    func place(of state: Int) -> Int { story.place(of: words[state * story.width]) }

    /// The steps out of a state.
    @inline(__always)
    func steps(of state: Int) -> Range<Int> { Int(firstStep[state])..<Int(firstStep[state + 1]) }

    // MARK: Exploring

    private mutating func explore(limit: Int) {
        let width = story.width
        let current = UnsafeMutablePointer<UInt64>.allocate(capacity: width)
        let next = UnsafeMutablePointer<UInt64>.allocate(capacity: width)
        defer {
            current.deallocate()
            next.deallocate()
        }
        var state = 0
        while state < count {
            for word in 0..<width { current[word] = words[state * width + word] }
            let place = story.place(of: current[0])
            for way in Int(story.firstEdge[place])..<Int(story.firstEdge[place + 1]) {
                let edge = story.edges[way]
                if !edge.condition.isEmpty {
                    guard story.holds(edge.condition, in: current) else {
                        hasFailed[way] = true
                        continue
                    }
                }
                hasHeld[way] = true
                if story.isSpent(edge, in: current) { continue }
                for word in 0..<width { next[word] = current[word] }
                story.make(edge.changes, in: next)
                next[0] = next[0] & ~story.placeMask | UInt64(edge.target)
                story.make(story.entry[Int(edge.target)], in: next)
                guard let reached = number(of: next, from: state, by: way, limit: limit) else {
                    isComplete = false
                    return
                }
                target.append(reached)
                self.edge.append(Int32(way))
            }
            firstStep.append(UInt32(target.count))
            state += 1
        }
    }

    /// The number of a state, known or new; `nil` if it is new and there are enough.
    @inline(__always)
    private mutating func number(
        of state: UnsafePointer<UInt64>,
        from origin: Int,
        by edge: Int,
        limit: Int
    ) -> UInt32? {
        let width = story.width
        var hash: UInt64 = 0
        for word in 0..<width { hash = Self.mixed(hash ^ state[word]) }
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while table[slot] != 0 {
            let known = Int(table[slot]) - 1
            var isSame = true
            for word in 0..<width where words[known * width + word] != state[word] { isSame = false }
            if isSame { return UInt32(known) }
            slot = (slot + 1) & mask
        }
        guard count < limit else { return nil }
        let number = count
        for word in 0..<width { words.append(state[word]) }
        parent.append(UInt32(origin))
        parentEdge.append(Int32(edge))
        table[slot] = UInt32(number + 1)
        if count * 2 > table.count { grow() }
        return UInt32(number)
    }

    private mutating func grow() {
        table = Array(repeating: 0, count: table.count * 4)
        for state in 0..<count { place(state) }
    }

    private mutating func place(_ state: Int) {
        let width = story.width
        var hash: UInt64 = 0
        for word in 0..<width { hash = Self.mixed(hash ^ words[state * width + word]) }
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while table[slot] != 0 { slot = (slot + 1) & mask }
        table[slot] = UInt32(state + 1)
    }

    /// The finaliser of SplitMix64: every bit of the input reaches every bit of the output.
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
