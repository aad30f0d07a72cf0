import Presentation
import TerminalKit
import Wording
import Workshop

extension SetUpModel {
    /// What a key can do on this screen.
    enum Action: Hashable, Sendable {
        case goOn, previous, next, beginNow
        case row(Int)
        case openGroups, saveGroup, removeName, takeBack
        case mark, page(Int)
        case change(Int), team(Int)
        case title
        case answer, deny, deleteGroup
        case digit(Character)
        case help, scroll(Int)
    }

    /// The keys that work now: the dispatcher, the footer and the help all read them here.
    var keys: KeyTable<Action> {
        switch overlay {
        case .groups: return groupKeys
        case .groupName, .title, .number: return writingKeys
        case .delete: return asking(.keyDelete, key: "y")
        case .replace: return asking(.keyReplace, key: "y")
        case .help: return helpKeys
        case nil: break
        }
        switch step {
        case .group: return peopleKeys
        case .teams where isArranging: return arrangingKeys
        case .language: return listKeys(rows: supply.languages.count)
        case .teams: return listKeys(rows: teamRows.count, [changing])
        case .decks: return listKeys(rows: 0, deckBindings)
        case .preset: return listKeys(rows: presetRows.count)
        case .rules: return listKeys(rows: 0, [changing] + digits)
        case .begin: return beginKeys
        }
    }

    /// Whether letters are being written now and mean no command.
    var isWriting: Bool {
        switch overlay {
        case .groupName, .title, .number: true
        case .groups: groupList.isFiltering
        case .delete, .replace, .help: false
        case nil: step == .group || list.isFiltering
        }
    }

    private var goOnBinding: KeyBinding<Action> {
        KeyBinding([.enter, .tab], .goOn, label: text(.keyNext), explanation: text(.keyStepHelp))
    }

    private var backBinding: KeyBinding<Action> {
        KeyBinding(
            [.escape, .backTab],
            .previous,
            label: text(step == steps[0] ? .keyLeave : .keyPrevious),
            explanation: text(.keyPreviousHelp)
        )
    }

    private var beginBinding: KeyBinding<Action> {
        KeyBinding([.character("b")], .beginNow, label: text(.keyBegin), explanation: text(.keyBeginHelp))
    }

    private var helpBinding: KeyBinding<Action> {
        KeyBinding(
            isWriting ? [.function(1)] : [.character("?"), .function(1)],
            .help,
            label: text(.keyHelp),
            explanation: text(.keyHelpHelp),
            prominence: .pinned
        )
    }

    private var changing: [KeyBinding<Action>] {
        [
            KeyBinding([.right, .character("l")], .change(1), label: text(.keyChange)),
            KeyBinding([.left, .character("h")], .change(-1), label: text(.keyChange), prominence: .hidden),
        ]
    }

    /// Figures begin a number typed into the selected rule.
    private var digits: [[KeyBinding<Action>]] {
        guard shownRule.range != nil else { return [] }
        let keys = (0...9).map { Key.character(Character(String($0))) }
        return [
            keys.map { key in
                KeyBinding([key], .digit(key.typed ?? "0"), label: text(.keyChange), prominence: .hidden)
            }
        ]
    }

    private func listKeys(rows: Int, _ own: [[KeyBinding<Action>]] = []) -> KeyTable<Action> {
        let numbers = (0..<min(rows, 9)).map { place in
            KeyBinding(
                [.character(Character(String(place + 1)))],
                Action.row(place),
                label: text(.keyChoose),
                prominence: .hidden
            )
        }
        return KeyTable(
            [goOnBinding] + own.flatMap { $0 } + numbers + [beginBinding, backBinding, helpBinding]
        )
    }

    private var deckBindings: [[KeyBinding<Action>]] {
        [
            [
                KeyBinding([.space], .mark, label: text(.keyMark), explanation: text(.keyMarkHelp)),
                KeyBinding([.pageDown], .page(1), label: text(.keyCards), explanation: text(.keyCardsHelp)),
                KeyBinding(
                    [.pageUp],
                    .page(-1),
                    label: text(.keyCards),
                    explanation: text(.keyCardsHelp),
                    prominence: .hidden
                ),
            ]
        ]
    }

    private var peopleKeys: KeyTable<Action> {
        KeyTable(
            [
                KeyBinding([.enter], .answer, label: text(field.isEmpty ? .keyNext : .keyAdd)),
                KeyBinding([.tab], .next, label: text(.keyNext), explanation: text(.keyStepHelp), prominence: .hidden),
                KeyBinding(
                    [.control("o"), .function(2)],
                    .openGroups,
                    label: text(.keyGroups),
                    explanation: text(.keyGroupsHelp)
                ),
                KeyBinding(
                    [.control("s"), .function(3)],
                    .saveGroup,
                    label: text(.keySaveGroup),
                    explanation: text(.keySaveGroupHelp)
                ),
                backBinding,
            ] + removing + [helpBinding]
        )
    }

    /// With nothing typed, the keys that take letters away take names off the list.
    private var removing: [KeyBinding<Action>] {
        guard field.isEmpty, !names.isEmpty else { return [] }
        return [
            KeyBinding([.delete], .removeName, label: text(.keyRemove), explanation: text(.keyRemoveHelp)),
            KeyBinding([.backspace], .takeBack, label: text(.keyRemove), prominence: .hidden),
        ]
    }

    private var arrangingKeys: KeyTable<Action> {
        let numbers = (1...min(mostTeams, 9)).map { team in
            KeyBinding(
                [.character(Character(String(team)))],
                Action.team(team),
                label: text(Message(.setupTeam, ["number": .number(team)])),
                prominence: .hidden
            )
        }
        return KeyTable(
            [
                goOnBinding,
                KeyBinding([.right, .character("l")], .change(1), label: text(.keyMove), shownKeys: 1),
                KeyBinding([.left, .character("h")], .change(-1), label: text(.keyMove), prominence: .hidden),
            ] + numbers + [backBinding, helpBinding]
        )
    }

    private var beginKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter, .character("b")], .beginNow, label: text(.placeBegin)),
            KeyBinding([.character("n")], .title, label: text(.keyName), explanation: text(.keyTitleHelp)),
            backBinding, helpBinding,
        ])
    }

    private var groupKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .answer, label: text(.keyChoose)),
            KeyBinding([.character("d")], .deleteGroup, label: text(.keyDelete)),
            KeyBinding([.escape], .deny, label: text(.keyBack)),
            helpBinding,
        ])
    }

    private var writingKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .answer, label: text(.keySend)),
            KeyBinding([.escape], .deny, label: text(.keyBack)),
        ])
    }

    /// What is lost for good has a key of its own: neither the one that asked nor Enter.
    private func asking(_ label: MessageKey, key: Character) -> KeyTable<Action> {
        KeyTable([
            KeyBinding([.character(key)], .answer, label: text(label)),
            KeyBinding([.escape, .character("n")], .deny, label: text(.keyKeep)),
        ])
    }

    private var helpKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.escape, .enter, .space, .character("q")], .deny, label: text(.keyClose)),
            KeyBinding([.down, .character("j")], .scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], .scroll(-1), label: text(.keyScroll), prominence: .hidden),
        ])
    }
}
