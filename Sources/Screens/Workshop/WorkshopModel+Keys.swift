import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// What a key can do on this screen.
    enum Action: Sendable {
        case takeKeyboard
        case choose
        case choice(Int)
        /// What the facilitator can do from anybody's question.
        case everywhere(Int)
        case callFacilitator
        case scrollContext(Int)
        /// The list or the field has a use for it; the key itself says which, or else this one.
        case given(Key)
        case send
        case back
        case help
        case closeHelp
        case closeSheet
        case scroll(Int)
        case openPalette
        case closePalette
        case takeFound
        case selectFound(Key)
        case side
        case scrollSide(Int)
        case table
        case largeType
        case mouse
    }

    /// The keys that work now: the dispatcher, the footer, the help and the palette all read them here.
    var keys: KeyTable<Action> {
        if palette != nil { return finding }
        if isHelpOpen { return reading(close: .closeHelp) }
        if sheet != nil { return reading(close: .closeSheet) }
        return questionKeys
    }

    /// The keys of what is asked and of the screen as a whole, when nothing is laid over it.
    var questionKeys: KeyTable<Action> {
        let asked = handOverTo != nil ? handingOver : question.entry == nil ? choosing : writing
        return asked.over(KeyTable(offered)).over(views).over(given)
    }

    // MARK: What is laid over the screen

    private func reading(close: Action) -> KeyTable<Action> {
        let bindings = [KeyBinding([.escape, .enter, .character("q")], close, label: text(.keyClose))]
        let page = max(size.rows - 6, 1)
        return KeyTable(bindings + wording.scrolling(page: page, scrolls: lastCoverOffset > 0) { .scroll($0) })
    }

    private var finding: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .takeFound, label: text(.keyChoose)),
            KeyBinding([.down], .selectFound(.down), label: text(.keySelect)),
            KeyBinding([.up], .selectFound(.up), label: text(.keySelect), prominence: .hidden),
            KeyBinding([.escape, .control("p")], .closePalette, label: text(.keyClose), prominence: .pinned),
        ])
    }

    // MARK: What is asked

    /// Somebody is to take the keyboard; the facilitator may do so instead, and sees nothing of what is asked.
    private var handingOver: KeyTable<Action> {
        let take = KeyBinding([.enter], Action.takeKeyboard, label: text(.keyTake))
        let call = KeyBinding(
            [.character("f"), .escape],
            Action.callFacilitator,
            label: text(.keyFacilitator),
            explanation: text(.callFacilitator),
            shownKeys: 2
        )
        return KeyTable([take, call] + stopping + [help([.character("?"), .function(1)])])
    }

    /// The stop word works before anybody has taken the keyboard, too.
    private var stopping: [KeyBinding<Action>] {
        choices.filter { binding in
            if case .choice(let place) = binding.action { question.choices[place].role == .stop } else { false }
        }
    }

    private var choosing: KeyTable<Action> {
        let enter = KeyBinding([.enter], Action.choose, label: text(.keyChoose), explanation: text(.keyChooseHelp))
        let back = conversation.isAside ? [KeyBinding([.escape], Action.back, label: text(.keyBack))] : []
        return KeyTable([enter] + back + choices + [help([.character("?"), .function(1)])])
    }

    private var writing: KeyTable<Action> {
        let send = KeyBinding([.enter], Action.send, label: text(.keySend))
        let canGoBack = conversation.isAside || !field.isEmpty
        let back = canGoBack ? [KeyBinding([.escape], Action.back, label: text(.keyBack))] : []
        return KeyTable([send] + back + choices + [help([.function(1)])])
    }

    private var choices: [KeyBinding<Action>] {
        question.choices.enumerated().map { place, choice in
            let keys = keys(of: choice)
            let label = footerLabel(of: choice)
            return KeyBinding(
                keys,
                number: number(of: choice),
                .choice(place),
                label: label ?? text(choice.label),
                explanation: explanation(of: choice),
                availability: availability(of: choice),
                prominence: choice.role == .stop ? .pinned : label == nil ? .hidden : .shown,
                shownKeys: keys.contains(.space) || keys.contains(.character("+")) ? 2 : 1
            )
        }
    }

    private func availability(of choice: Question.Choice) -> KeyBinding<Action>.Availability {
        choice.reason.map { .unavailable(reason: text($0)) } ?? .available
    }

    /// The number of a choice where keys choose.
    ///
    /// What is not listed has its letter alone, and so has what would have a number of two figures: it would make the
    /// first figure, which is the natural next step, wait for a second.
    private func number(of choice: Question.Choice) -> String? {
        guard question.entry == nil, choice.isNumbered else { return nil }
        let hasLetterAlone = choice.shortcut != nil && (choice.isMinor || choice.key.count > 1)
        return hasLetterAlone ? nil : choice.key
    }

    /// The key that a row shows before its choice.
    func shownKey(of choice: Question.Choice) -> String {
        choice.isNumbered && question.entry == nil ? number(of: choice) ?? choice.shortcut ?? choice.key : choice.key
    }

    /// What the keys of a choice are: its letter where keys choose; with Alt where letters are written.
    private func keys(of choice: Question.Choice) -> [Key] {
        let own = choice.isNumbered && question.entry == nil ? number(of: choice) : choice.key
        let characters = [choice.shortcut, own].compactMap { $0 }.filter { $0.count == 1 }.map { Character($0) }
        var seen: Set<Character> = []
        let letters = characters.filter { seen.insert($0).inserted }
        guard question.entry == nil else {
            // A role-play is stopped at once; an exclamation mark within words is one.
            let isStop = choice.role == .stop && (field.isEmpty || handOverTo != nil)
            return functionKeys(of: choice) + letters.map { isStop ? .character($0) : .alt($0) }
        }
        return letters.map { .character($0) } + signs(of: choice) + functionKeys(of: choice)
    }

    /// Keys with a sign of their own, where signs are not written.
    private func signs(of choice: Question.Choice) -> [Key] {
        // Freezing and going on share the space bar; whichever is possible has it.
        guard choice.reason == nil || choice.role == .redo else { return [] }
        return switch choice.role {
        case .clock: [.space]
        case .extend: [.character("+")]
        case .redo: [.character("U")]
        default: []
        }
    }

    /// Keys that are the same everywhere, also while words are typed.
    private func functionKeys(of choice: Question.Choice) -> [Key] {
        switch choice.role {
        case .people: [.function(3)]
        case .undo: [.function(4)]
        case .redo: [.function(5), .control("r")]
        case .leave: [.function(10)]
        case .goOn: [.tab]
        // One level up from what one person is asked is the facilitator.
        case .callFacilitator where !conversation.isAside && field.isEmpty: [.escape]
        default: []
        }
    }

    // MARK: What is offered everywhere

    /// What the facilitator can do by the keys that are the same everywhere, as far as the question does not offer it.
    var offeredEverywhere: [Question.Choice] {
        let wanted = [Question.Role.people, .undo, .redo, .leave].filter { question.choice($0) == nil }
        guard !wanted.isEmpty else { return [] }
        let offered = conversation.facilitatorQuestion(in: session)
        return wanted.compactMap(offered.choice)
    }

    /// The keys of what is offered everywhere; words that are being typed are sent or thrown away first.
    private var offered: [KeyBinding<Action>] {
        everywhere.enumerated().map { place, choice in
            KeyBinding(
                functionKeys(of: choice),
                .everywhere(place),
                label: footerLabel(of: choice) ?? text(choice.label),
                explanation: explanation(of: choice),
                availability: field.isEmpty ? availability(of: choice) : .unavailable(reason: text(.sendFirst)),
                prominence: .hidden
            )
        }
    }

    /// Short words for what is always there; other choices are read in the list.
    private func footerLabel(of choice: Question.Choice) -> String? {
        switch choice.role {
        case .undo: text(.keyUndo)
        case .redo where choice.reason == nil: text(.keyRedo)
        case .people: text(.keyPeople)
        case .leave: text(.keyLeave)
        case .callFacilitator: text(.keyFacilitator)
        case .goOn: text(.keySkip)
        case .stop: text(.keyStop)
        case .redo, .clock, .extend, .step, nil: nil
        }
    }

    private func explanation(of choice: Question.Choice) -> String {
        switch choice.role {
        case .people: text(.keyPeopleHelp)
        case .undo: text(.keyUndoHelp)
        case .redo: text(.keyRedoHelp)
        default: text(choice.label)
        }
    }

    /// The keys that write and the keys that move in the list, told like all others.
    private var given: KeyTable<Action> {
        guard handOverTo == nil else { return KeyTable() }
        let isWriting = question.entry != nil
        let editing = KeyTable(isWriting ? wording.editing { Action.given($0) } : [])
        return editing.over(KeyTable(rows.isEmpty ? [] : wording.moving(byLetters: !isWriting) { Action.given($0) }))
    }

    // MARK: The screen as a whole

    private func help(_ keys: [Key]) -> KeyBinding<Action> {
        KeyBinding(
            keys,
            .help,
            label: text(.keyHelp),
            explanation: text(.keyHelpHelp),
            prominence: .pinned
        )
    }

    private var views: KeyTable<Action> {
        let isPrivate = question.privateTo != nil
        var bindings: [KeyBinding<Action>] = [
            KeyBinding([.control("p")], .openPalette, label: text(.keyPalette), explanation: text(.keyPaletteHelp)),
            KeyBinding(
                [.function(2)],
                .side,
                label: text(.keySay),
                explanation: text(.keySayHelp),
                availability: isPrivate ? .unavailable(reason: text(.sideHidden)) : .available,
                prominence: isPrivate ? .hidden : .shown
            ),
            KeyBinding(
                [.function(6)],
                .largeType,
                label: text(.keyLarge),
                explanation: text(.keyLargeHelp),
                prominence: preferences.usesLargeType ? .shown : .hidden
            ),
            KeyBinding(
                [.function(8)],
                .mouse,
                label: text(.keyMouse),
                explanation: text(.keyMouseHelp),
                prominence: .shown
            ),
        ]
        if session.state.isForGroup {
            bindings.append(
                KeyBinding([.function(7)], .table, label: text(.tableAtHome), prominence: .hidden)
            )
        }
        if showsSide {
            bindings += paging { .scrollSide($0 * 4) }
        } else if hidesContext {
            bindings += paging { .scrollContext($0 * 3) }
        }
        return KeyTable(bindings)
    }

    private func paging(_ scroll: (Int) -> Action) -> [KeyBinding<Action>] {
        [
            KeyBinding([.pageDown], scroll(1), label: text(.keyScroll), explanation: text(.recordsKeyPage)).told(1),
            KeyBinding([.pageUp], scroll(-1), label: text(.keyScroll), explanation: text(.keyPageBack)).told(1),
        ]
    }

    /// Whether some of what one has to know to answer is out of sight.
    private var hidesContext: Bool {
        guard handOverTo == nil, !question.context.isEmpty else { return false }
        return contextOffset > 0 || WorkshopLayout(of: self, in: Area(size)).panel(of: self).hiddenContext > 0
    }
}

extension Question.Choice {
    /// Whether its key is a number, which may have several figures.
    fileprivate var isNumbered: Bool { !key.isEmpty && key.allSatisfy { "0"..."9" ~= $0 } }
}
