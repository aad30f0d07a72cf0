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
    /// Of passages that ask whether they were visited before, the variables that note it.
    private var visitNotes: [String: String] = [:]
    /// Passages with a macro that does not close.
    private var unclosed: Set<String> = []
    /// Whether what stands around every passage leads on.
    private var frameLeads = false
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
        if twine.format.isEmpty { log.say(format == .other ? .formatUnknown : .formatGuessed(format.rawValue), at: 0) }
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
            if let unclosed {
                log.say(.unclosedMacro(passage.name), at: passage.source.source(of: unclosed))
                self.unclosed.insert(passage.name)
            }
            pieces[passage.name] = found
            gather(found, of: passage)
        }
    }

    // MARK: Survey

    /// Takes the first values of variables from the passage that sets them up; anything else in it is left out.
    private mutating func takeSpecial(_ passage: TwinePassage, _ log: inout ImportLog) {
        let pieces = format.pieces(of: passage.source.bytes).pieces
        let isSetUp = passage.name == "StoryInit" || passage.tags.contains("startup") || passage.tags.contains("init")
        guard isSetUp else {
            if !passage.tags.contains("widget"), pieces.lead { frameLeads = true }
            return log.say(.specialPassage(passage.name), at: passage.offset)
        }
        var isWhole = true
        for piece in pieces {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    guard takeInitial(assignment, at: passage.source.source(of: range.lowerBound), &log) else {
                        isWhole = false
                        continue
                    }
                }
            case .text(let range)
            where passage.source.bytes[range].allSatisfy({ Byte.isSpace($0) || "{}".utf8.contains($0) }):
                break
            default:
                isWhole = false
                // What is set there, is set to something that depends on what nobody can tell.
                for (assignment, offset) in piece.changes {
                    let unread = Assignment(variable: assignment.variable, change: .unreadable)
                    _ = takeInitial(unread, at: passage.source.source(of: offset), &log)
                }
            }
        }
        if !isWhole { log.say(.specialPassage(passage.name), at: passage.offset) }
    }

    /// Takes a first value; whether it was one that can be read.
    private mutating func takeInitial(_ assignment: Assignment, at offset: Int, _ log: inout ImportLog) -> Bool {
        let name = assignment.variable
        switch assignment.change {
        case .set(let value):
            initials[name] = value
            survey.take(initial: value, of: name, at: offset)
            return true
        case .unreadable:
            log.say(.initialUnread(name), at: offset)
            survey.take(initial: nil, of: name, at: offset)
            return true
        case .add(let number):
            guard case .number(let before)? = initials[name] else { return false }
            return takeInitial(Assignment(variable: name, change: .set(.number(before + number))), at: offset, &log)
        }
    }

    private mutating func gather(_ pieces: [MarkupPiece], of passage: TwinePassage) {
        for piece in pieces {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    survey.take(assignment, at: passage.source.source(of: range.lowerBound))
                }
            case .link(let link):
                for assignment in link.effects {
                    if assignment.variable == "_choice", case .set(.text(let id)) = assignment.change {
                        givenChoices.insert(id)
                    } else {
                        survey.take(assignment, at: passage.source.source(of: link.range.lowerBound))
                    }
                }
            case .branches(let branches, _):
                for branch in branches {
                    if let condition = branch.condition {
                        gather(condition, at: branch.opening.lowerBound, of: passage)
                    }
                    gather(branch.body, of: passage)
                }
            case .block(let block): gather(block.body, of: passage)
            case .text, .verbatim, .goto, .picture, .foreign: break
            }
        }
    }

    private mutating func gather(_ condition: MarkupCondition, at offset: Int, of passage: TwinePassage) {
        let place = passage.source.source(of: offset)
        survey.take(condition, at: place)
        // Harlowe does not count the present visit, a scenario does: so a variable notes on leaving that one was there.
        guard format == .harlowe, condition.visits.contains(passage.name) else { return }
        let note = "been in \(passage.name)"
        visitNotes[passage.name] = note
        initials[note] = .truth(false)
        survey.take(Assignment(variable: note, change: .set(.truth(true))), at: place)
    }

    // MARK: Story

    private mutating func story(file: String, _ log: inout ImportLog) -> Story? {
        let folded = FeedbackPassages(passages, pieces: pieces, format: format)
        let told = passages.filter { !folded.contains($0.name) }
        let names = StoryNameTable(
            passages: told + passages.filter { folded.contains($0.name) },
            survey: survey,
            givenNames: frame.variableNames,
            givenChoices: givenChoices,
            visitNotes: visitNotes
        )
        var nodes: [Story.Node] = []
        var endings: [Story.Ending] = []
        var choiceIDs = UniqueIDs(taking: givenChoices)
        var endsWithoutOutcome: TwinePassage?
        for passage in told {
            var mapper = PassageMapper(
                passage,
                names: names,
                format: format,
                hasUnclosed: unclosed.contains(passage.name)
            )
            mapper.map(pieces[passage.name] ?? [], &log)
            guard let id = names.place(passage.name) else { continue }
            let leadsNowhere = mapper.choices.isEmpty && mapper.jump == nil
            if leadsNowhere && (mapper.hasLostWay || frameLeads) {
                log.say(.noWayOn(passage: passage.name), at: passage.offset)
                nodes.append(node(id, of: passage, mapper, names, folded, &choiceIDs, &log))
            } else if leadsNowhere {
                if mapper.effects.contains(where: \.isScore) {
                    log.say(.effectKept(passage: passage.name), at: passage.offset)
                }
                let outcome = Story.Ending.Outcome.allCases.first { passage.tags.contains($0.rawValue) }
                if outcome == nil, endsWithoutOutcome == nil { endsWithoutOutcome = passage }
                endings.append(
                    Story.Ending(
                        id: id,
                        outcome: outcome ?? .mixed,
                        text: exact(
                            prose(mapper.text.composed(keeping: { _ in false }), or: passage, mapper.speaker, &log),
                            of: id
                        ),
                        media: media(of: mapper, id)
                    )
                )
            } else {
                nodes.append(node(id, of: passage, mapper, names, folded, &choiceIDs, &log))
            }
        }
        if let passage = endsWithoutOutcome { log.say(.outcomeAssumed, at: passage.offset) }
        guard let first = twine.startPassage, let start = names.place(first), nodes.contains(where: \.way.leadsOn)
        else {
            log.say(.noPassage, at: 0)
            return nil
        }
        if twine.isStartAssumed { log.say(.startAssumed(first), at: 0) }
        // What leads on in no way that was understood may well end the story, once it is worked on.
        guard !endings.isEmpty || nodes.contains(where: { !$0.way.leadsOn }) else {
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
            way = self.way(jump, of: id, names)
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
            speaker: frame.exact.text(mapper.speaker, of: .speaker(id), hasLines: false),
            text: exact(cut(text, FitText.prose, passage, &log), of: id),
            media: media(of: mapper, id),
            effects: effects.folded,
            way: way,
            isCheckpoint: passage.tags.contains("checkpoint"),
            tags: frame.exact.tags(
                passage.tags.filter { !ownTags.contains($0) }.prefix(20).map { FitText.cut($0, to: FitText.name) },
                of: id
            )
        )
    }

    private func exact(_ text: String, of place: ID<Story.Place>) -> String {
        frame.exact.text(text, of: .text(place))
    }

    private func media(of mapper: PassageMapper, _ place: ID<Story.Place>) -> Story.Media? {
        mapper.media.map { media in
            Story.Media(
                file: frame.exact.text(media.file, of: .file(place), hasLines: false),
                alternative: frame.exact.text(media.alternative, of: .picture(place), hasLines: false)
            )
        }
    }

    private func way(_ jump: MarkupTarget, of node: ID<Story.Place>, _ names: StoryNameTable) -> Story.Node.Way {
        guard case .anyOf(let wanted) = jump else { return .goto(jump.only.flatMap(names.place) ?? "") }
        let places = wanted.compactMap(names.place).map(\.text)
        return .random(frame.exact.draw(among: places, in: node) ?? Self.branches(drawn: places))
    }

    /// The branches of a draw among names, of which one may stand there several times.
    static func branches(drawn names: [String]) -> [Story.Branch] {
        var weights: [String: Int] = [:]
        var order: [String] = []
        for name in names {
            if weights[name] == nil { order.append(name) }
            weights[name, default: 0] += 1
        }
        return order.map { Story.Branch(weight: weights[$0] ?? 1, goto: ID($0)) }
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
        let (isOnce, condition) =
            frame.exact.isOnce(ID(id)) ? Self.once(draft.condition, of: ID(id)) : (false, draft.condition)
        if draft.words.unicodeScalars.count > FitText.sentences {
            log.say(.textCut(limit: FitText.sentences), at: draft.offset)
        }
        return Story.Choice(
            id: ID(id),
            text: FitText.cut(
                frame.exact.text(draft.words, of: .words(ID(id)), hasLines: false),
                to: FitText.sentences
            ),
            goto: target,
            condition: condition,
            isOnce: isOnce,
            effects: (leaving + draft.effects).folded,
            consequence: FitText.cut(
                frame.exact.text(feedback?.consequence ?? "", of: .consequence(ID(id))),
                to: FitText.prose
            ),
            coaching: FitText.cut(frame.exact.text(feedback?.coaching ?? "", of: .coaching(ID(id))), to: FitText.prose)
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

extension Story.Node.Way {
    /// Whether there is any way on.
    fileprivate var leadsOn: Bool {
        if case .choices(let choices) = self { !choices.isEmpty } else { true }
    }
}

extension [MarkupPiece] {
    /// Whether anything in it leads elsewhere.
    fileprivate var lead: Bool {
        contains { piece in
            switch piece {
            case .link(let link): link.target.only.map { !TwineLink.leavesStory($0) } ?? true
            case .goto: true
            case .branches(let branches, _): branches.contains { $0.body.lead }
            case .block(let block): block.opening.leads != .no || block.body.lead
            case .foreign(let foreign): foreign.leads != .no
            case .text, .verbatim, .set, .picture: false
            }
        }
    }
}

extension MarkupPiece {
    /// All changes in it, with their places.
    fileprivate var changes: [(Assignment, offset: Int)] {
        switch self {
        case .set(let assignments, let range): assignments.map { ($0, range.lowerBound) }
        case .branches(let branches, _): branches.flatMap { $0.body.flatMap(\.changes) }
        case .block(let block): block.body.flatMap(\.changes)
        case .link, .text, .verbatim, .goto, .picture, .foreign: []
        }
    }
}

extension MarkupCondition {
    /// The passages whose visits it asks for.
    fileprivate var visits: Set<String> {
        switch self {
        case .compares, .holds: []
        case .visited(let name): [name]
        case .not(let inner): inner.visits
        case .and(let one, let other), .or(let one, let other): one.visits.union(other.visits)
        }
    }
}
