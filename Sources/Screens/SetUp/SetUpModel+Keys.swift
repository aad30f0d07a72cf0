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
        case title, number
        case answer, deny, deleteGroup
        case find, takeFound
    }

    var ownKeys: KeyTable<Action> {
        if isFiltering { return filteringKeys }
        switch overlay {
        case .groups: return groupKeys
        case .groupName, .title, .number: return writingKeys
        case .delete: return asking(.keyDelete, key: "y")
        case .replace: return asking(.keyReplace, key: "y")
        case nil: break
        }
        switch step {
        case .group: return peopleKeys
        case .teams where isArranging: return arrangingKeys
        case .language: return listKeys(languageRows)
        case .teams: return listKeys(teamRows, changingTeams)
        case .decks: return listKeys([], deckBindings, isLong: true)
        case .preset: return listKeys(presetRows)
        case .rules: return listKeys([], changing + numberBinding, isLong: true)
        case .begin: return beginKeys
        }
    }

    /// Whether letters are being written now and mean no command.
    var isWriting: Bool {
        switch overlay {
        case .groupName, .title, .number: true
        case .groups, .delete, .replace: isFiltering
        case nil: step == .group || isFiltering
        }
    }

    var isAsking: Bool {
        switch overlay {
        case .delete, .replace: true
        case .groups, .groupName, .title, .number, nil: false
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
            explanation: text(step == steps[0] ? .keyLeaveSetUp : .keyPreviousHelp)
        )
    }

    private var beginBinding: KeyBinding<Action> {
        KeyBinding([.character("b")], .beginNow, label: text(.keyBegin), explanation: text(.keyBeginHelp))
    }

    private var changing: [KeyBinding<Action>] {
        [
            KeyBinding(
                [.right, .character("l")],
                .change(1),
                label: text(.keyChange),
                explanation: text(.keyNextValue)
            ),
            KeyBinding(
                [.left, .character("h")],
                .change(-1),
                label: text(.keyChange),
                explanation: text(.keyPreviousValue),
                prominence: .hidden
            ),
        ]
    }

    private var changingTeams: [KeyBinding<Action>] {
        let isPossible = list.selected == Teams.drawn(0).row
        let availability: KeyBinding<Action>.Availability =
            isPossible ? .available : .unavailable(reason: text(.setupChangeDrawn))
        return [
            KeyBinding(
                [.right, .character("l")],
                .change(1),
                label: text(.keyChange),
                explanation: text(.keyMoreTeams),
                availability: availability,
                prominence: isPossible ? .shown : .hidden
            ),
            KeyBinding(
                [.left, .character("h")],
                .change(-1),
                label: text(.keyChange),
                explanation: text(.keyFewerTeams),
                availability: availability,
                prominence: .hidden
            ),
        ]
    }

    /// Figures begin a number typed into the selected rule.
    private var numberBinding: [KeyBinding<Action>] {
        guard shownRule.range != nil else { return [] }
        return [
            KeyBinding(
                "1234567890".map { .character($0) },
                .number,
                label: text(.keyChange),
                explanation: text(.keyNumber),
                prominence: .hidden
            )
        ]
    }

    private func listKeys(
        _ rows: [ListRow],
        _ own: [KeyBinding<Action>] = [],
        isLong: Bool = false
    ) -> KeyTable<Action> {
        let filter = isLong ? [wording.filtering(Action.find)] : []
        let numbers = KeyBinding.numbers(of: rows) { Action.row($0) }
        return KeyTable([goOnBinding] + own + numbers + [beginBinding, backBinding] + filter)
    }

    private var deckBindings: [KeyBinding<Action>] {
        [
            KeyBinding([.space], .mark, label: text(.keyMark), explanation: text(.keyMarkHelp)),
            KeyBinding([.pageDown], .page(1), label: text(.keyCards), explanation: text(.keyCardsHelp)),
            KeyBinding(
                [.pageUp],
                .page(-1),
                label: text(.keyCards),
                explanation: text(.keyCardsBack),
                prominence: .hidden
            ),
        ]
    }

    private var peopleKeys: KeyTable<Action> {
        KeyTable(
            [
                KeyBinding([.enter], .answer, label: text(field.isEmpty ? .keyNext : .keyAdd))
            ] + removing + [
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
            ]
        )
    }

    /// With nothing typed, the keys that take letters away take names off the list.
    private var removing: [KeyBinding<Action>] {
        guard field.isEmpty, !names.isEmpty else { return [] }
        return [
            KeyBinding([.delete], .removeName, label: text(.keyRemove), explanation: text(.keyRemoveHelp)),
            KeyBinding(
                [.backspace],
                .takeBack,
                label: text(.keyRemove),
                explanation: text(.keyTakeBack),
                prominence: .hidden
            ),
        ]
    }

    private var arrangingKeys: KeyTable<Action> {
        let numbers = (1...mostTeams).map { team in
            KeyBinding(
                [],
                number: String(team),
                Action.team(team),
                label: text(Message.setupTeam(number: team)),
                prominence: .hidden
            )
        }
        return KeyTable(
            [
                goOnBinding,
                KeyBinding(
                    [.right, .character("l")],
                    .change(1),
                    label: text(.keyMove),
                    explanation: text(.keyNextTeam)
                ),
                KeyBinding(
                    [.left, .character("h")],
                    .change(-1),
                    label: text(.keyMove),
                    explanation: text(.keyPreviousTeam),
                    prominence: .hidden
                ),
            ] + numbers + [backBinding, wording.filtering(.find)]
        )
    }

    private var beginKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter, .character("b")], .beginNow, label: text(.placeBegin)),
            KeyBinding([.character("n")], .title, label: text(.keyName), explanation: text(.keyTitleHelp)),
            backBinding,
        ])
    }

    private var groupKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .answer, label: text(.keyChoose)),
            KeyBinding([.character("d")], .deleteGroup, label: text(.keyDelete)),
            wording.filtering(.find),
            KeyBinding([.escape], .deny, label: text(.keyBack)),
        ])
    }

    private var writingKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .answer, label: text(.keySend)),
            KeyBinding([.escape], .deny, label: text(.keyBack)),
        ])
    }

    /// What is lost for good has a key of its own: neither the one that asked nor Enter.
    private func asking(_ label: Message, key: Character) -> KeyTable<Action> {
        KeyTable([
            KeyBinding([.character(key)], .answer, label: text(label)),
            KeyBinding([.escape, .character("n")], .deny, label: text(.keyKeep), prominence: .pinned),
        ])
    }

    private var filteringKeys: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .takeFound, label: text(.keyChoose)),
            KeyBinding([.escape], .find, label: text(.keyBack)),
        ])
    }
}
