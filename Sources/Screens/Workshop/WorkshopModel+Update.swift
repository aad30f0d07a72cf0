import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// What happens besides keys.
    enum Tick: Sendable {
        /// The clock went on.
        case clock
    }

    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Intent? {
        notice = nil
        clickedRow = nil
        let isWriting = palette != nil || question.entry != nil
        let key = isWriting ? key : preferences.keyboardLayout.figure(for: key)
        switch keys.meaning(of: key) {
        case .action(let action): return act(action)
        case .unavailable(_, let reason): warn(reason)
        case .nothing: pressElsewhere(key)
        }
        return nil
    }

    /// Takes pasted text: one edit, and never a command.
    mutating func paste(_ text: String) {
        if palette != nil {
            palette?.paste(text)
        } else if question.entry != nil, handOverTo == nil, !isCovered {
            _ = field.paste(text)
        }
    }

    mutating func say(_ text: String) { notice = Notice(text, at: now) }

    mutating func warn(_ text: String) { notice = Notice(text, role: .warning, at: now) }

    /// Keys that belong to the palette, to the field or to the list; any other is told what to press instead.
    private mutating func pressElsewhere(_ key: Key) {
        if palette != nil {
            return find(key)
        }
        isDiscardAsked = false
        guard handOverTo == nil, !isCovered, isTaken(key) else {
            return warn(wording.unknownKey(key, in: keys, isSecret: question.privacy == .ballot))
        }
    }

    /// Whether the field or the list had a use for a key.
    private mutating func isTaken(_ key: Key) -> Bool {
        if question.entry != nil, field.handle(key) != .ignored { return true }
        // A filter would swallow letters that are keys of choices; short lists need none.
        guard key != .character("/"), !rows.isEmpty else { return false }
        return list.handle(key, rows: rows, height: 8) != .ignored
    }

    mutating func act(_ action: Action) -> Intent? {
        switch action {
        case .takeKeyboard: owner = question.privateTo
        case .choose:
            guard listed.indices.contains(list.selected) else { return nil }
            return take(listed[list.selected])
        case .choice(let place): return take(question.choices[place])
        case .send: return send()
        case .back: return goBack()
        case .takeFound: return takeFound()
        default: show(action)
        }
        return nil
    }

    /// What only changes how the screen looks.
    private mutating func show(_ action: Action) {
        switch action {
        case .help: isHelpOpen = true
        case .closeHelp:
            isHelpOpen = false
            helpOffset = 0
        case .closeSheet: sheet = nil
        case .scroll(let step): scroll(by: step)
        case .openPalette: palette = PaletteState()
        case .closePalette: palette = nil
        case .selectFound(let key): find(key)
        case .side: isSideOpen.toggle()
        case .scrollSide(let step): sideOffset = min(max(0, sideOffset + step), side.lines.count * 2)
        case .largeType: preferences.usesLargeType.toggle()
        case .mouse:
            preferences.usesMouse.toggle()
            say(text(preferences.usesMouse ? .mouseTaken : .mouseReleased))
        case .takeKeyboard, .choose, .choice, .send, .back, .takeFound: break
        }
    }

    /// A key that types into the palette or moves in it.
    private mutating func find(_ key: Key) {
        let items = paletteItems()
        _ = palette?.handle(key, items: items)
    }

    private mutating func scroll(by step: Int) {
        if isHelpOpen {
            helpOffset = min(max(0, helpOffset + step), questionKeys.bindings.count)
        } else if let offset = sheet?.offset {
            sheet?.offset = min(max(0, offset + step), 200)
        }
    }

    /// A choice is taken, or it is told why it cannot be now.
    private mutating func take(_ choice: Question.Choice) -> Intent? {
        guard let reason = choice.reason else { return take(choice.reply) }
        warn(text(reason))
        return nil
    }

    /// What was typed, or the selected choice where nothing was and Enter alone means nothing.
    private mutating func send() -> Intent? {
        switch conversation.read(field.text, on: question) {
        case .reply(let reply): return take(reply)
        case .wrong(let message): warn(text(message))
        case .nothing: warn(text(.textEmpty))
        }
        return nil
    }

    /// One level up; words typed are not lost without asking.
    private mutating func goBack() -> Intent? {
        if !field.isEmpty && !isDiscardAsked {
            isDiscardAsked = true
            warn(text(.askDiscard))
            return nil
        }
        if !field.isEmpty && !conversation.isAside {
            settle()
            return nil
        }
        return conversation.isAside ? take(.back) : nil
    }

    private mutating func take(_ reply: Reply) -> Intent? {
        if reply.endsTurn { owner = nil }
        switch conversation.follow(reply, in: session) {
        case .nothing: settle()
        case .perform(let asked): return .perform(asked)
        case .say(let messages): sheet = Sheet(lines: messages.map(text))
        case .tellSituation: sheet = Sheet(lines: Announcer(session: session).situation().map(text))
        case .tellScript: isSideOpen = true
        case .leave: return .leave
        case .finish: return .finish
        }
        return nil
    }

    // MARK: What came of an intent

    /// Commands were carried out.
    mutating func carriedOut(_ asked: [Asked], to session: Session, saying messages: [Message]) {
        conversation.carriedOut(asked)
        self.session = session
        notice = messages.last { !Self.shownByScene.contains($0.key) }.map { Notice(text($0), at: now) }
    }

    /// What the scene shows already.
    private static let shownByScene: Set<MessageKey> = [
        .skillLine, .speakerLine, .tallyVotes, .tallyPoints, .tallyMean, .resultHeading, .abstentions, .reasonGiven,
        .nobodyLeads, .winsContest, .sharesContest, .tieWillBeBroken, .tieIsShared, .pointsOf, .skillWasShown,
        .skillWasNotShown, .gameEnds, .gameEndsEarly, .total, .winsGame, .winGame, .groupScore, .pitchStarts,
        .voteOpens, .roundBegins, .newSkill, .debriefEnded, .questionLead, .parkedHeading, .parkedTopic, .findingLine,
        .findingLineOf, .findingOwn, .rolePlayRole,
        .storyTells, .storySays, .storyMedia, .storyEnds, .storyPractised, .storyDebrief, .storyWay, .storyLesson,
        .storyConsequenceThen, .storyCoaching, .storyLeft, .practiceJob, .practiceSpeaks, .practiceTypes,
        .exampleHeading, .exampleMethodologicalBefore, .exampleMethodologicalAfter, .exampleSocialBefore,
        .exampleSocialAfter, .exampleContributoryBefore, .exampleContributoryAfter, .practiceOver,
    ]

    /// A command was refused, perhaps after others were carried out.
    mutating func refused(_ refusal: Refusal, at session: Session) {
        self.session = session
        warn(text(RefusalWording.message(refusal, in: table)))
    }
}
