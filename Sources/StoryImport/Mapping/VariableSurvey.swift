import Workshop

/// What the variables of a Twine story are, gathered from all that is done with them.
struct VariableSurvey {
    /// What a variable is taken for.
    enum Kind: Hashable {
        case counter
        case flag
        /// A score for a skill, which is only ever added to.
        case score(ID<SkillCard>)
        /// That a choice was made, as an exported story notes it.
        case chosen
        /// A text, or now one thing and now another: it cannot be expressed.
        case foreign
    }

    /// What is done with one variable.
    fileprivate struct Use {
        var isCounted = false
        var isTruth = false
        var isText = false
        var isCompared = false
        var isRead = false
        var isSet = false
        var least = 0
        var most = 0
        var first: Int?

        mutating func widen(to number: Int) {
            least = min(least, number)
            most = max(most, number)
        }
    }

    private var uses: [String: Use] = [:]
    /// The variables in the order in which they turn up.
    private(set) var names: [String] = []

    mutating func take(_ assignment: Assignment, at offset: Int) {
        change(assignment.variable, at: offset) { use in
            switch assignment.change {
            case .set(.number(let number)):
                use.isCounted = true
                use.isSet = true
                use.widen(to: number)
            case .set(.truth):
                use.isTruth = true
                use.isSet = true
            case .set(.text):
                use.isText = true
            case .add:
                use.isCounted = true
            }
        }
    }

    mutating func take(_ condition: MarkupCondition, at offset: Int) {
        switch condition {
        case .compares(let name, _, let number):
            change(name, at: offset) { use in
                use.isCompared = true
                use.isRead = true
                use.widen(to: number)
            }
        case .holds(let name): change(name, at: offset) { $0.isRead = true }
        case .visited: break
        case .not(let inner): take(inner, at: offset)
        case .and(let one, let other), .or(let one, let other):
            take(one, at: offset)
            take(other, at: offset)
        }
    }

    fileprivate mutating func change(_ name: String, at offset: Int, _ change: (inout Use) -> Void) {
        if uses[name] == nil { names.append(name) }
        var use = uses[name, default: Use()]
        if use.first == nil { use.first = offset }
        change(&use)
        uses[name] = use
    }

    /// What a variable is.
    func kind(of name: String) -> Kind {
        guard let use = uses[name], !use.isText, !name.hasPrefix("_") else { return .foreign }
        if name.hasPrefix("score_"), !use.isTruth, !use.isSet, !use.isRead {
            let skill = Slug.of(String(name.dropFirst(6)))
            if !skill.isEmpty { return .score(ID(skill)) }
        }
        if use.isTruth && (use.isCounted || use.isCompared) { return .foreign }
        if name.hasPrefix("chosen_"), !use.isCounted, !use.isCompared { return .chosen }
        if use.isCounted || use.isCompared { return .counter }
        return .flag
    }

    /// The numbers that a counter has to hold.
    func span(of name: String) -> ClosedRange<Int> {
        guard let use = uses[name] else { return 0...0 }
        return use.least...use.most
    }

    /// Where it turns up first.
    func first(of name: String) -> Int { uses[name]?.first ?? 0 }
}

extension VariableSurvey {
    /// Takes the value a variable begins with.
    mutating func take(initial value: MarkupValue, of name: String, at offset: Int) {
        change(name, at: offset) { use in
            switch value {
            case .number(let number):
                use.isCounted = true
                use.widen(to: number)
            case .truth: use.isTruth = true
            case .text: use.isText = true
            }
        }
    }
}

extension [Story.Effect] {
    /// The same changes with one at most for each variable and skill: first what is set, then what is added.
    var folded: [Story.Effect] {
        var set: [(id: ID<Story.Variable>, value: Story.Value)] = []
        var added: [(id: ID<Story.Variable>, number: Int)] = []
        var scored: [(id: ID<SkillCard>, number: Int)] = []
        for effect in self {
            switch effect {
            case .set(let id, let value):
                added.removeAll { $0.id == id }
                set.removeAll { $0.id == id }
                set.append((id, value))
            case .add(let id, let number):
                if let index = set.firstIndex(where: { $0.id == id }), case .number(let value) = set[index].value {
                    set[index].value = .number(value + number)
                } else if let index = added.firstIndex(where: { $0.id == id }) {
                    added[index].number += number
                } else {
                    added.append((id, number))
                }
            case .score(let id, let number):
                if let index = scored.firstIndex(where: { $0.id == id }) {
                    scored[index].number += number
                } else {
                    scored.append((id, number))
                }
            }
        }
        return set.map { .set($0.id, $0.value) } + added.map { .add($0.id, $0.number) }
            + scored.map { .score($0.id, $0.number) }
    }
}

extension Story.Effect {
    var isScore: Bool {
        if case .score = self { true } else { false }
    }
}
