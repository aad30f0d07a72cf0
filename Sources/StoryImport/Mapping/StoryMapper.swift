import Workshop

/// Turns a Twine story into a scenario.
struct StoryMapper {
    private let twine: TwineStory
    private let options: ImportOptions
    private let format: StoryFormat
    private let frame: StoryFrame
    private let passages: [TwinePassage]
    private var pieces: [String: [MarkupPiece]] = [:]
    private var initials: [String: MarkupValue] = [:]
    private var survey = VariableSurvey()
    private var givenChoices: Set<String> = []
    private var skills: [ID<SkillCard>] = []

    /// A scenario made of a story, or `nil` with an error in the log.
    static func story(
        of twine: TwineStory,
        file: String,
        options: ImportOptions,
        _ log: inout ImportLog
    ) -> Story? {
        var mapper = StoryMapper(twine, options: options, &log)
        return mapper.story(file: file, &log)
    }

    private init(_ twine: TwineStory, options: ImportOptions, _ log: inout ImportLog) {
        self.twine = twine
        self.options = options
        let format = StoryFormat(of: twine)
        self.format = format
        if twine.format.isEmpty, format != .other { log.say(.formatGuessed(format.rawValue), at: 0) }
        if !twine.format.isEmpty, format == .other { log.say(.formatUnread(twine.format), at: 0) }
        frame = StoryFrame(of: twine, &log)
        passages = twine.told.filter { $0.name != StoryFrame.passageName && !format.isSpecial($0) }
        for passage in twine.passages where passage.isCode {
            log.say(.scriptLeftOut(passage.name), at: passage.offset)
        }
        if !twine.script.trimmed.isEmpty { log.say(.scriptLeftOut(""), at: 0) }
        for passage in twine.told where passage.name != StoryFrame.passageName && format.isSpecial(passage) {
            takeSpecial(passage, &log)
        }
        for passage in passages {
            let (found, unclosed) = format.pieces(of: passage.source.bytes)
            if let unclosed { log.say(.unclosedMacro(passage.name), at: passage.source.source(of: unclosed)) }
            pieces[passage.name] = found
            gather(found, of: passage)
        }
    }

    // MARK: Survey

    /// Takes the first values of variables from the passage that sets them up; anything else in it is left out.
    private mutating func takeSpecial(_ passage: TwinePassage, _ log: inout ImportLog) {
        let isSetUp = passage.name == "StoryInit" || passage.tags.contains("startup") || passage.tags.contains("init")
        var isWhole = isSetUp
        for piece in isSetUp ? format.pieces(of: passage.source.bytes).pieces : [] {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    guard case .set(let value) = assignment.change else {
                        isWhole = false
                        continue
                    }
                    initials[assignment.variable] = value
                    survey.take(
                        initial: value,
                        of: assignment.variable,
                        at: passage.source.source(of: range.lowerBound)
                    )
                }
            case .text(let range) where passage.source.bytes.trimmed(range).isEmpty: break
            default: isWhole = false
            }
        }
        if !isWhole { log.say(.specialPassage(passage.name), at: passage.offset) }
    }

    private mutating func gather(_ pieces: [MarkupPiece], of passage: TwinePassage) {
        for piece in pieces {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    survey.take(assignment, at: passage.source.source(of: range.lowerBound))
                }
            case .link(let link):
                for assignment in link.effects ?? [] {
                    if assignment.variable == "_choice", case .set(.text(let id)) = assignment.change {
                        givenChoices.insert(id)
                    } else {
                        survey.take(assignment, at: passage.source.source(of: link.range.lowerBound))
                    }
                }
            case .branches(let branches, _):
                for branch in branches {
                    if let condition = branch.condition {
                        survey.take(condition, at: passage.source.source(of: branch.opening.lowerBound))
                    }
                    gather(branch.body, of: passage)
                }
            case .text, .verbatim, .goto, .picture, .speaker, .foreign: break
            }
        }
    }

    // MARK: Story

    private mutating func story(file: String, _ log: inout ImportLog) -> Story? {
        let folded = FeedbackPassages(passages, pieces: pieces, format: format)
        let told = passages.filter { !folded.contains($0.name) }
        let names = StoryNameTable(
            passages: told + passages.filter { folded.contains($0.name) },
            survey: survey,
            givenNames: frame.variableNames,
            givenChoices: givenChoices
        )
        var nodes: [Story.Node] = []
        var endings: [Story.Ending] = []
        var choiceIDs = UniqueIDs(taking: givenChoices)
        var endsWithoutOutcome: TwinePassage?
        for passage in told {
            var mapper = PassageMapper(passage, names: names, format: format)
            mapper.map(pieces[passage.name] ?? [], &log)
            guard let id = names.place(passage.name) else { continue }
            if mapper.choices.isEmpty && mapper.jump == nil {
                if mapper.effects.contains(where: \.isScore) {
                    log.say(.effectKept(passage: passage.name), at: passage.offset)
                }
                let outcome = Story.Ending.Outcome.allCases.first { passage.tags.contains($0.rawValue) }
                if outcome == nil, endsWithoutOutcome == nil { endsWithoutOutcome = passage }
                endings.append(
                    Story.Ending(
                        id: id,
                        outcome: outcome ?? .mixed,
                        text: prose(mapper.text.composed(keeping: { _ in false }), or: passage, mapper.speaker, &log),
                        media: mapper.media
                    )
                )
            } else {
                nodes.append(node(id, of: passage, mapper, names, folded, &choiceIDs, &log))
            }
        }
        if let passage = endsWithoutOutcome { log.say(.outcomeAssumed, at: passage.offset) }
        guard let start = twine.startPassage.flatMap(names.place) else {
            log.say(.noPassage, at: 0)
            return nil
        }
        guard !nodes.isEmpty else {
            log.say(.noPassage, at: 0)
            return nil
        }
        guard !endings.isEmpty else {
            log.say(.noEnding, at: 0)
            return nil
        }
        return frame.story(
            titled: twine.name,
            file: file,
            variables: variables(names, &log),
            start: start,
            nodes: nodes,
            endings: endings,
            &log
        )
    }

    private func node(
        _ id: ID<Story.Place>,
        of passage: TwinePassage,
        _ mapper: PassageMapper,
        _ names: StoryNameTable,
        _ folded: FeedbackPassages,
        _ choiceIDs: inout UniqueIDs,
        _ log: inout ImportLog
    ) -> Story.Node {
        var effects = mapper.effects
        let way: Story.Node.Way
        var keepsOnlyLink = false
        if let jump = mapper.jump {
            effects += mapper.leavingEffects
            way = Self.way(jump, names)
        } else if let only = mapper.choices.only, only.condition == nil, !passage.tags.contains("choice"),
            !folded.contains(only.targetName)
        {
            effects += mapper.leavingEffects + only.effects
            keepsOnlyLink = only.words != only.targetName
            way = .goto(only.target)
        } else {
            if mapper.choices.count > 50 { log.say(.tooManyChoices(passage.name), at: mapper.choices[50].offset) }
            let choices = mapper.choices.prefix(50).map { draft in
                choice(draft, in: id, leaving: mapper.leavingEffects, names, folded, &choiceIDs, &log)
            }
            way = .choices(choices)
        }
        let ownTags: Set<String> = ["choice", "checkpoint"]
        var text = FitText.cleaned(mapper.text.composed(keeping: { _ in keepsOnlyLink }))
        // Where somebody chooses there is something to read.
        if case .choices = way, text.isEmpty { text = FitText.cleaned(passage.name) }
        return Story.Node(
            id: id,
            speaker: mapper.speaker,
            text: cut(text, FitText.prose, passage, &log),
            media: mapper.media,
            effects: effects.folded,
            way: way,
            isCheckpoint: passage.tags.contains("checkpoint"),
            tags: passage.tags.filter { !ownTags.contains($0) }.prefix(20).map { FitText.cut($0, to: FitText.name) }
        )
    }

    private static func way(_ jump: MarkupTarget, _ names: StoryNameTable) -> Story.Node.Way {
        guard case .anyOf(let wanted) = jump else { return .goto(jump.only.flatMap(names.place) ?? "") }
        var branches: [(place: ID<Story.Place>, weight: Int)] = []
        for place in wanted.compactMap(names.place) {
            if let index = branches.firstIndex(where: { $0.place == place }) {
                branches[index].weight += 1
            } else {
                branches.append((place, 1))
            }
        }
        return .random(branches.map { Story.Branch(weight: $0.weight, goto: $0.place) })
    }

    private func choice(
        _ draft: PassageMapper.ChoiceDraft,
        in node: ID<Story.Place>,
        leaving: [Story.Effect],
        _ names: StoryNameTable,
        _ folded: FeedbackPassages,
        _ choiceIDs: inout UniqueIDs,
        _ log: inout ImportLog
    ) -> Story.Choice {
        let feedback = folded.feedback(from: draft.targetName)
        let target = feedback.flatMap { names.place($0.target) } ?? draft.target
        let given = draft.id.flatMap { choiceIDs.claim($0) ? $0 : nil }
        let id = given ?? choiceIDs.id(for: "\(node.text)-to-\(target.text)", or: "choice")
        let (isOnce, condition) = Self.once(draft.condition, of: ID(id))
        if draft.words.unicodeScalars.count > FitText.sentences {
            log.say(.textCut(limit: FitText.sentences), at: draft.offset)
        }
        return Story.Choice(
            id: ID(id),
            text: FitText.cut(draft.words, to: FitText.sentences),
            goto: target,
            condition: condition,
            isOnce: isOnce,
            effects: (leaving + draft.effects).folded,
            consequence: FitText.cut(feedback?.consequence ?? "", to: FitText.prose),
            coaching: FitText.cut(feedback?.coaching ?? "", to: FitText.prose)
        )
    }

    /// A choice that is there as long as it was not made is there once.
    private static func once(
        _ condition: Story.Condition?,
        of choice: ID<Story.Choice>
    ) -> (isOnce: Bool, rest: Story.Condition?) {
        switch condition {
        case .not(.chosen(choice)): (true, nil)
        case .and(.not(.chosen(choice)), let rest): (true, rest)
        default: (false, condition)
        }
    }

    private func prose(
        _ text: String,
        or passage: TwinePassage,
        _ speaker: String,
        _ log: inout ImportLog
    ) -> String {
        let words = FitText.cleaned(text)
        let told = words.isEmpty ? FitText.cleaned(passage.name) : words
        return cut(speaker.isEmpty ? told : "\(speaker): \(told)", FitText.prose, passage, &log)
    }

    private func cut(_ text: String, _ limit: Int, _ passage: TwinePassage, _ log: inout ImportLog) -> String {
        if text.unicodeScalars.count > limit { log.say(.textCut(limit: limit), at: passage.offset) }
        return FitText.cut(text, to: limit)
    }

    // MARK: Variables

    private func variables(_ names: StoryNameTable, _ log: inout ImportLog) -> [Story.Variable] {
        survey.names.compactMap { name in
            guard let id = names.variable(name) else { return nil }
            switch names.kind(of: name) {
            case .counter:
                var initial = 0
                if case .number(let number)? = initials[name] {
                    initial = number
                } else {
                    log.say(.initialAssumed(name, "0"), at: survey.first(of: name))
                }
                if let bounds = frame.bounds[name], bounds.contains(initial) {
                    return Story.Variable(
                        id: id,
                        kind: .counter(initial: initial, least: bounds.lowerBound, most: bounds.upperBound)
                    )
                }
                let span = survey.span(of: name)
                let least = min(options.bounds.lowerBound, span.lowerBound, initial)
                let most = max(options.bounds.upperBound, span.upperBound, initial)
                if !options.choseBounds || least...most != options.bounds {
                    log.say(.boundsAssumed(name, least...most), at: survey.first(of: name))
                }
                return Story.Variable(id: id, kind: .counter(initial: initial, least: least, most: most))
            case .flag:
                var initial = false
                if case .truth(let truth)? = initials[name] {
                    initial = truth
                } else {
                    log.say(.initialAssumed(name, "false"), at: survey.first(of: name))
                }
                return Story.Variable(id: id, kind: .flag(initial: initial))
            case .score, .chosen, .foreign: return nil
            }
        }
    }
}
