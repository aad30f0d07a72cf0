import Diagnostics
import Workshop

/// Turns a Twine story into a scenario.
struct StoryMapper {
    private let twine: TwineStory
    private let options: ImportOptions
    private let format: StoryFormat
    private let frame: StoryFrame
    private let passages: [TwinePassage]
    private let survey: StorySurvey

    /// A scenario made of a story, or `nil` with an error in the log.
    static func story(
        of twine: TwineStory,
        file: String,
        options: ImportOptions,
        _ log: inout DiagnosticLog
    ) -> Story? {
        StoryMapper(twine, options: options, &log).story(file: file, &log)
    }

    private init(_ twine: TwineStory, options: ImportOptions, _ log: inout DiagnosticLog) {
        self.twine = twine
        self.options = options
        format = StoryFormat(of: twine)
        if twine.format.isEmpty {
            log.say(format == .other ? .formatUnknown : .formatGuessed(name: format.rawValue), at: 0)
        }
        if !twine.format.isEmpty, format == .other { log.say(.formatUnread(name: twine.format), at: 0) }
        frame = StoryFrame(of: twine, &log)
        survey = StorySurvey(of: twine, format, &log)
        passages = survey.passages
    }

    // MARK: Story

    private func story(file: String, _ log: inout DiagnosticLog) -> Story? {
        let folded = FeedbackPassages(passages, pieces: survey.pieces, format: format)
        let told = passages.filter { !folded.contains($0.name) }
        let names = StoryNameTable(
            passages: told + passages.filter { folded.contains($0.name) },
            survey: survey,
            givenNames: frame.variableNames,
            numbersAreTruths: format != .harlowe
        )
        var nodes: [Story.Node] = []
        var endings: [Story.Ending] = []
        var choiceIDs = UniqueIDs(taking: survey.givenChoices)
        var endsWithoutOutcome: TwinePassage?
        for passage in told {
            var mapper = PassageMapper(
                passage,
                names: names,
                format: format,
                hasUnclosed: survey.unclosed.contains(passage.name)
            )
            mapper.map(survey.pieces[passage.name] ?? [], &log)
            guard let id = names.place(passage.name) else { continue }
            let leadsNowhere = mapper.choices.isEmpty && mapper.jump == nil
            if leadsNowhere && (mapper.hasLostWay || survey.frameLeads) {
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
        if twine.isStartAssumed { log.say(.startAssumed(name: first), at: 0) }
        // What leads on in no way that was understood may well end the story, once it is worked on.
        guard !endings.isEmpty || nodes.contains(where: { !$0.way.leadsOn }) else {
            log.say(.importNoEnding, at: 0)
            return nil
        }
        return frame.story(
            titled: twine.name,
            file: file,
            variables: survey.declared(names, frame, options, &log),
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
        _ log: inout DiagnosticLog
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
            if mapper.choices.count > 50 {
                log.say(.tooManyChoices(passage: passage.name), at: mapper.choices[50].offset)
            }
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
        _ draft: ChoiceDraft,
        in node: ID<Story.Place>,
        leaving: [Story.Effect],
        _ names: StoryNameTable,
        _ folded: FeedbackPassages,
        _ choiceIDs: inout UniqueIDs,
        _ log: inout DiagnosticLog
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
        _ log: inout DiagnosticLog
    ) -> String {
        let words = FitText.cleaned(text)
        let told = words.isEmpty ? FitText.cleaned(passage.name) : words
        return cut(speaker.isEmpty ? told : "\(speaker): \(told)", FitText.prose, passage, &log)
    }

    private func cut(_ text: String, _ limit: Int, _ passage: TwinePassage, _ log: inout DiagnosticLog) -> String {
        if text.unicodeScalars.count > limit { log.say(.textCut(limit: limit), at: passage.offset) }
        return FitText.cut(text, to: limit)
    }
}

extension Story.Node.Way {
    /// Whether there is any way on.
    fileprivate var leadsOn: Bool {
        if case .choices(let choices) = self { !choices.isEmpty } else { true }
    }
}
