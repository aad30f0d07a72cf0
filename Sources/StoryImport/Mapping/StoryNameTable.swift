import Workshop

/// The names of a Twine story and the ids they have in the scenario.
struct StoryNameTable {
    private var places: [String: ID<Story.Place>] = [:]
    private var variables: [String: ID<Story.Variable>] = [:]
    private var kinds: [String: VariableSurvey.Kind] = [:]
    /// The ids that choices have in the file itself.
    private let givenChoices: Set<String>
    private(set) var usedIDs = UniqueIDs()

    /// Of passages that ask whether they were visited before, the variables that note it.
    private let visitNotes: [String: String]
    /// Whether a number may stand where something holds or not: zero does not hold.
    private let numbersAreTruths: Bool

    init(
        passages: [TwinePassage],
        survey: StorySurvey,
        givenNames: [String: String],
        numbersAreTruths: Bool
    ) {
        self.numbersAreTruths = numbersAreTruths
        visitNotes = survey.visitNotes
        givenChoices = survey.givenChoices
        for passage in passages {
            places[passage.name] = ID(usedIDs.id(for: passage.name, or: "passage"))
        }
        var variableIDs = UniqueIDs()
        for name in survey.uses.names {
            kinds[name] = survey.uses.kind(of: name)
            // What begins with a digit would be read as a number, and some words mean something in conditions.
            let plain = Slug.of(name)
            let isReserved = ["and", "or", "not", "visited", "chosen", "true", "false"].contains(plain)
            let isWord = plain.utf8.first.map(Byte.isLetter) == true && !isReserved
            variables[name] = ID(givenNames[name] ?? variableIDs.id(for: isWord ? plain : "v-" + plain, or: "v"))
        }
    }

    func place(_ name: String) -> ID<Story.Place>? { places[name] ?? places[name.trimmed] }

    func variable(_ name: String) -> ID<Story.Variable>? { variables[name] }

    /// What a variable is; that a choice was made only where the file gives that choice its id.
    func kind(of name: String) -> VariableSurvey.Kind {
        let kind = kinds[name] ?? .foreign
        return kind == .chosen && choice(of: name) == nil ? .flag : kind
    }

    /// The choice whose making a variable notes.
    private func choice(of name: String) -> ID<Story.Choice>? {
        let id = name.dropFirst(7).split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
        return givenChoices.contains(id) ? ID(id) : nil
    }

    /// A change as the scenario has it, or `nil` if it cannot be expressed.
    func effect(_ assignment: Assignment) -> Story.Effect? {
        guard let id = variables[assignment.variable] else { return nil }
        switch (kind(of: assignment.variable), assignment.change) {
        case (.counter, .set(.number(let number))): return .set(id, .number(number))
        case (.counter, .add(let number)): return .add(id, number)
        case (.flag, .set(.truth(let truth))): return .set(id, .truth(truth))
        case (.score(let skill), .add(let number)): return .score(skill, number)
        default: return nil
        }
    }

    /// The variable that notes a visit to this passage, if it asks for it itself.
    func visitNote(of passage: String) -> ID<Story.Variable>? { visitNotes[passage].flatMap { variables[$0] } }

    /// A condition as the scenario has it, or `nil` if it cannot be expressed.
    ///
    /// - Parameter passage: The passage that asks.
    func condition(_ condition: MarkupCondition, in passage: String) -> Story.Condition? {
        switch condition {
        case .compares(let name, let relation, let number):
            guard kind(of: name) == .counter, let id = variables[name] else { return nil }
            return .compares(id, relation, number)
        case .holds(let name):
            switch kind(of: name) {
            case .flag: return variables[name].map { .holds($0) }
            case .counter: return numbersAreTruths ? variables[name].map { .compares($0, .notEqual, 0) } : nil
            case .chosen: return choice(of: name).map { .chosen($0) }
            case .score, .foreign: return nil
            }
        case .isExactly(let name, let truth):
            guard kind(of: name) == .flag, let id = variables[name] else { return nil }
            return truth ? .holds(id) : .not(.holds(id))
        case .visited(passage) where visitNotes[passage] != nil: return visitNote(of: passage).map { .holds($0) }
        case .visited(let name): return place(name).map { .visited($0) }
        case .not(let inner): return self.condition(inner, in: passage).map { .not($0) }
        case .and(let one, let other): return both(one, other, in: passage) { .and($0, $1) }
        case .or(let one, let other): return both(one, other, in: passage) { .or($0, $1) }
        }
    }

    private func both(
        _ one: MarkupCondition,
        _ other: MarkupCondition,
        in passage: String,
        _ join: (Story.Condition, Story.Condition) -> Story.Condition
    ) -> Story.Condition? {
        guard let left = condition(one, in: passage), let right = condition(other, in: passage) else { return nil }
        return join(left, right)
    }
}
