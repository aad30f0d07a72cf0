import Presentation
import TerminalKit
import Wording

extension WorkshopModel {
    /// What a key can do on this screen.
    enum Action: Sendable {
        case takeKeyboard
        case choose
        case choice(Int)
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
        if handOverTo != nil { return handingOver.over(views) }
        return (question.entry == nil ? choosing : writing).over(views)
    }

    // MARK: What is laid over the screen

    private func reading(close: Action) -> KeyTable<Action> {
        KeyTable([
            KeyBinding([.escape, .enter, .space, .character("q")], close, label: text(.keyClose)),
            KeyBinding([.down, .character("j")], .scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], .scroll(-1), label: text(.keyScroll), prominence: .hidden),
            KeyBinding([.pageDown], .scroll(8), label: text(.keyScroll), prominence: .hidden),
            KeyBinding([.pageUp], .scroll(-8), label: text(.keyScroll), prominence: .hidden),
        ])
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
        var bindings = [KeyBinding([.enter], Action.takeKeyboard, label: text(.keyTake))]
        if let place = question.choices.firstIndex(where: { $0.label.key == .callFacilitator }) {
            bindings.append(
                KeyBinding(
                    [.character("f")],
                    .choice(place),
                    label: text(.keyFacilitator),
                    explanation: text(.callFacilitator)
                )
            )
        }
        return KeyTable(bindings + stopping + [help([.character("?"), .function(1)])])
    }

    /// The stop word works before anybody has taken the keyboard, too.
    private var stopping: [KeyBinding<Action>] {
        choices.filter { binding in
            if case .choice(let place) = binding.action {
                question.choices[place].key == question.stop?.key
            } else {
                false
            }
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
                .choice(place),
                label: label ?? text(choice.label),
                explanation: explanation(of: choice),
                availability: choice.reason.map { .unavailable(reason: text($0)) } ?? .available,
                prominence: choice.key == question.stop?.key ? .pinned : label == nil ? .hidden : .shown,
                shownKeys: keys.contains(.space) || keys.contains(.character("+")) ? 2 : 1
            )
        }
    }

    /// What the keys of a choice are: its letter and its number where keys choose; with Alt where letters are written.
    private func keys(of choice: Question.Choice) -> [Key] {
        let characters = [choice.shortcut, choice.key].compactMap { $0 }.filter { $0.count == 1 }.map { Character($0) }
        var seen: Set<Character> = []
        let letters = characters.filter { seen.insert($0).inserted }
        guard question.entry == nil else {
            // A role-play is stopped at once; an exclamation mark within words is one.
            let isStop = choice.key == question.stop?.key && (field.isEmpty || handOverTo != nil)
            return functionKeys(of: choice) + letters.map { isStop ? .character($0) : .alt($0) }
        }
        return letters.map { .character($0) } + signs(of: choice) + functionKeys(of: choice)
    }

    /// Keys with a sign of their own, where signs are not written.
    private func signs(of choice: Question.Choice) -> [Key] {
        // Freezing and going on share the space bar; whichever is possible has it.
        guard choice.reason == nil || choice.label.key == .menuRedo else { return [] }
        return switch choice.label.key {
        case .pausePitch, .resumePitch, .rolePlayFreeze, .rolePlayResume: [.space]
        case .extendPitch: [.character("+")]
        case .menuRedo: [.character("U")]
        default: []
        }
    }

    /// Keys that are the same everywhere, also while words are typed.
    private func functionKeys(of choice: Question.Choice) -> [Key] {
        switch choice.label.key {
        case .menuPeople: [.function(3)]
        case .menuUndo: [.function(4)]
        case .menuRedo: [.function(5), .control("r")]
        case .menuLeave: [.function(10)]
        case .debriefGoOn: [.tab]
        default: []
        }
    }

    /// Short words for what is always there; other choices are read in the list.
    private func footerLabel(of choice: Question.Choice) -> String? {
        switch choice.label.key {
        case .menuUndo: text(.keyUndo)
        case .menuRedo where choice.reason == nil: text(.keyRedo)
        case .menuPeople: text(.keyPeople)
        case .menuLeave: text(.keyLeave)
        case .callFacilitator: text(.keyFacilitator)
        case .debriefGoOn: text(.keySkip)
        case .stopOffer: text(.keyStop)
        default: nil
        }
    }

    private func explanation(of choice: Question.Choice) -> String {
        switch choice.label.key {
        case .menuPeople: text(.keyPeopleHelp)
        case .menuUndo: text(.keyUndoHelp)
        case .menuRedo: text(.keyRedoHelp)
        default: text(choice.label)
        }
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
        if showsSide {
            bindings += [
                KeyBinding([.pageDown], .scrollSide(4), label: text(.keyScroll), prominence: .hidden),
                KeyBinding([.pageUp], .scrollSide(-4), label: text(.keyScroll), prominence: .hidden),
            ]
        }
        return KeyTable(bindings)
    }
}
