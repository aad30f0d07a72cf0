import Journal
import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// What happens besides keys.
    enum Tick: Sendable {
        /// The clock went on.
        case clock
        /// Somebody else has changed something.
        case change
    }

    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Intent? {
        notice = nil
        clickedRow = nil
        let isWriting = palette != nil || question.entry != nil
        let key = isWriting ? key : preferences.keyboardLayout.figure(for: key)
        let keys = keys
        let before = number.isBegun ? listBeforeNumber : list
        switch number.handle(key, in: keys) {
        case .means(let meaning): return follow(meaning, key)
        case .waits: selectNumber(before)
        case .unknown(let typed):
            list = before
            warn(unknownNumber(typed))
        case .passes: return follow(keys.meaning(of: key), key)
        }
        return nil
    }

    private mutating func follow(_ meaning: KeyTable<Action>.Meaning, _ key: Key) -> Intent? {
        switch meaning {
        case .action(.given):
            isDiscardAsked = false
            _ = isTaken(key)
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
        // Whatever else works is in the table, and so in the help.
        guard handOverTo == nil, !isCovered, question.entry != nil, key.typed != nil, isTaken(key) else {
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
            guard let row = list.selection, listed.indices.contains(row) else {
                warn(text(.nothingSelected))
                return nil
            }
            return take(listed[row])
        case .choice(let place): return take(question.choices[place])
        case .everywhere(let place): return takeEverywhere(everywhere[place])
        case .callFacilitator: call()
        case .given(let key): _ = isTaken(key)
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
        case .side:
            isSideOpen.toggle()
            sideOffset = 0
        case .scrollSide(let step): sideOffset = min(max(0, sideOffset + step), lastSideOffset)
        case .table: sheet = Sheet(lines: TableTelling.steps(typing: preferences.tableCommand).map(text))
        case .largeType:
            preferences.usesLargeType.toggle()
            let layout = WorkshopLayout(of: self, in: Area(size))
            let isSeen = handOverTo == nil && scene.changesInLargeType(in: layout.scene)
            say(wording.largeType(preferences.usesLargeType, isSeen: isSeen))
        case .mouse:
            preferences.usesMouse.toggle()
            say(text(preferences.usesMouse ? .mouseTaken : .mouseReleased))
        case .scrollContext(let step): contextOffset = max(0, contextOffset + step)
        case .takeKeyboard, .choose, .choice, .everywhere, .callFacilitator, .given, .send, .back, .takeFound: break
        }
    }

    /// A key that types into the palette or moves in it.
    private mutating func find(_ key: Key) {
        let items = paletteItems()
        _ = palette?.handle(key, items: items)
    }

    private mutating func scroll(by step: Int) {
        let last = lastCoverOffset
        if isHelpOpen {
            helpOffset = min(max(0, helpOffset + step), last)
        } else if let offset = sheet?.offset {
            sheet?.offset = min(max(0, offset + step), last)
        }
    }

    private mutating func take(_ choice: Question.Choice) -> Intent? { take(.choice(choice.id)) }

    /// What was typed, or the selected choice where nothing was and Enter alone means nothing.
    private mutating func send() -> Intent? { take(.line(field.text)) }

    /// To whoever was asked before, else to the facilitator.
    private mutating func call() {
        if conversation.isAside {
            conversation.goBack()
        } else {
            owner = nil
            conversation.callFacilitator()
        }
        settle()
    }

    /// One level up; words typed are not lost without asking.
    private mutating func goBack() -> Intent? {
        if !field.isEmpty && !isDiscardAsked {
            isDiscardAsked = true
            warn(text(.askDiscard))
            return nil
        }
        conversation.goBack()
        settle()
        return nil
    }

    private mutating func take(_ answer: Conversation.Answer) -> Intent? {
        follow(conversation.take(answer, in: session))
    }

    private mutating func follow(_ effect: Conversation.Effect) -> Intent? {
        switch effect {
        case .asks(let turnIsOver):
            if turnIsOver { owner = nil }
            settle()
        case .perform(let asked, let seen):
            owner = nil
            return .perform(asked, seen: seen)
        case .say(let messages): sheet = Sheet(lines: messages.map(text))
        case .wrong(let message): warn(text(message))
        case .nothing: warn(text(.textEmpty))
        case .tellSituation: sheet = Sheet(lines: Announcer(session: session).situation().map(text))
        case .tellScript: isSideOpen = true
        case .leave: return .leave
        case .finish(let seen): return .finish(seen: seen)
        }
        return nil
    }

    /// What the facilitator does from anybody's question: she is called first, where somebody else is asked.
    private mutating func takeEverywhere(_ choice: Question.Choice) -> Intent? {
        let effect = conversation.takeFromMenu(choice.id, in: session)
        settle()
        return follow(effect)
    }

    // MARK: What came of an intent

    /// Commands were carried out.
    mutating func carriedOut(_ asked: [Asked], to session: Session) {
        conversation.carriedOut(asked)
        begin(at: session)
    }

    /// Somebody else changed something.
    mutating func overtaken(at session: Session) {
        if let cut = move(to: session) { warn(text(cut.message)) }
    }

    /// A command could not be made durable, perhaps after others were; it can be asked again.
    mutating func notSaved(_ obstacle: JournalError.Obstacle, at session: Session) {
        askAgain(at: session, .stepNotSaved(reason: obstacle.rawValue))
    }

    /// A command was refused, perhaps after others were carried out.
    mutating func refused(_ refusal: Refusal, at session: Session) {
        askAgain(at: session, RefusalWording.message(refusal, in: session.view(for: .table)))
    }

    /// Where the same is asked as before, the keyboard and what was typed and selected stay: nobody does it a second time.
    private mutating func askAgain(at session: Session, _ reason: Message) {
        owner = question.privateTo
        move(to: session)
        warn(text(reason))
    }
}
