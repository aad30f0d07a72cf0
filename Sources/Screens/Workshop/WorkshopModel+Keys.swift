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
    }

    /// The keys that work now: the dispatcher, the footer and the help all read them here.
    var keys: KeyTable<Action> {
        if isHelpOpen { return reading(close: .closeHelp) }
        if sheet != nil { return reading(close: .closeSheet) }
        if handOverTo != nil {
            return KeyTable([KeyBinding([.enter], .takeKeyboard, label: text(.keyTake))] + stopBindings)
        }
        return question.entry == nil ? choosing : writing
    }

    private func reading(close: Action) -> KeyTable<Action> {
        KeyTable([
            KeyBinding([.escape, .enter, .space, .character("q")], close, label: text(.keyClose)),
            KeyBinding([.down, .character("j")], .scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], .scroll(-1), label: text(.keyScroll), prominence: .hidden),
        ])
    }

    private var choosing: KeyTable<Action> {
        var bindings: [KeyBinding<Action>] = [
            KeyBinding([.enter], .choose, label: text(.keyChoose), explanation: text(.keyChooseHelp))
        ]
        if conversation.isAside {
            bindings.append(KeyBinding([.escape], .back, label: text(.keyBack)))
        }
        bindings += question.choices.enumerated().map { place, choice in
            KeyBinding(
                keys(of: choice),
                .choice(place),
                label: footerLabel(of: choice) ?? text(choice.label),
                explanation: text(choice.label),
                prominence: prominence(of: choice)
            )
        }
        return KeyTable(bindings + [helpBinding])
    }

    private var writing: KeyTable<Action> {
        KeyTable(
            [
                KeyBinding([.enter], .send, label: text(.keySend)),
                KeyBinding([.escape], .back, label: text(.keyBack)),
                KeyBinding([.function(1)], .help, label: text(.keyHelp), prominence: .pinned),
            ] + (field.isEmpty ? stopBindings : [])
        )
    }

    /// The stop word works before anybody has taken the keyboard, too.
    private var stopBindings: [KeyBinding<Action>] {
        question.choices.enumerated().filter { $0.element.key == question.stop?.key }.map { place, choice in
            KeyBinding(
                keys(of: choice),
                .choice(place),
                label: text(.keyStop),
                explanation: text(choice.label),
                prominence: .pinned
            )
        }
    }

    /// The stop word is told however small the window is.
    private func prominence(of choice: Question.Choice) -> KeyBinding<Action>.Prominence {
        if choice.key == question.stop?.key { return .pinned }
        return footerLabel(of: choice) == nil ? .hidden : .shown
    }

    private var helpBinding: KeyBinding<Action> {
        KeyBinding(
            [.character("?"), .function(1)],
            .help,
            label: text(.keyHelp),
            explanation: text(.keyHelpHelp),
            prominence: .pinned
        )
    }

    /// The key of a choice, its letter, and the space bar for the clock.
    private func keys(of choice: Question.Choice) -> [Key] {
        var keys = [choice.shortcut, choice.key].compactMap { $0 }.filter { $0.count == 1 }
            .map { Key.character(Character($0)) }
        if Self.clockKeys.contains(choice.label.key) { keys.append(.space) }
        return keys
    }

    /// What the space bar does: whatever lets time stand or run.
    private static let clockKeys: Set<MessageKey> = [.pausePitch, .resumePitch, .rolePlayFreeze, .rolePlayResume]

    /// Short words for what is always there; other choices are read in the list.
    private func footerLabel(of choice: Question.Choice) -> String? {
        switch choice.shortcut {
        case "u": text(.keyUndo)
        case "r": text(.keyRedo)
        case "p": text(.keyPeople)
        case "q": text(.keyLeave)
        default: choice.key == question.stop?.key ? text(.keyStop) : nil
        }
    }
}
