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
        /// Whether some value it gets cannot be read.
        var isUnreadable = false
        /// Whether a value it has from the beginning, or gets, can be read.
        var isValued = false
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
                use.isValued = true
                use.isCounted = true
                use.isSet = true
                use.widen(to: number)
            case .set(.truth):
                use.isValued = true
                use.isTruth = true
                use.isSet = true
            case .set(.text):
                use.isText = true
            case .add:
                use.isCounted = true
            case .unreadable:
                use.isUnreadable = true
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
        case .holds(let name), .isExactly(let name, _): change(name, at: offset) { $0.isRead = true }
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

    /// What a variable is; one that never gets a value that can be read cannot be expressed.
    func kind(of name: String) -> Kind {
        guard let use = uses[name], !use.isText, !name.hasPrefix("_"), use.isValued || !use.isUnreadable else {
            return .foreign
        }
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
    /// Takes the value a variable begins with; `nil` if it cannot be read.
    mutating func take(initial value: MarkupValue?, of name: String, at offset: Int) {
        change(name, at: offset) { use in
            use.isValued = value != nil
            // Whatever it is set to later, nobody knows what it is until then.
            if value == nil { use.isText = true }
            switch value {
            case nil: break
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
        var set: [ID<Story.Variable>: (place: Int, value: Story.Value)] = [:]
        var added: [ID<Story.Variable>: (place: Int, number: Int)] = [:]
        var scored: [ID<SkillCard>: (place: Int, number: Int)] = [:]
        for (place, effect) in enumerated() {
            switch effect {
            case .set(let id, let value):
                added[id] = nil
                set[id] = (place, value)
            case .add(let id, let number): added[id, default: (place, 0)].number += number
            case .score(let id, let number): scored[id, default: (place, 0)].number += number
            }
        }
        return set.sorted { $0.value.place < $1.value.place }.map { .set($0.key, $0.value.value) }
            + added.sorted { $0.value.place < $1.value.place }.map { .add($0.key, $0.value.number) }
            + scored.sorted { $0.value.place < $1.value.place }.map { .score($0.key, $0.value.number) }
    }
}

extension Story.Effect {
    var isScore: Bool {
        if case .score = self { true } else { false }
    }
}
