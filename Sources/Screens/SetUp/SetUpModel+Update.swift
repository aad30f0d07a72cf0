import Content
import Presentation
import TerminalKit
import Wording
import Workshop

extension SetUpModel {
    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Intent? {
        notice = nil
        let wasDiscardAsked = isDiscardAsked
        isDiscardAsked = false
        if overlay == nil, list.isFiltering {
            filter(key)
            return nil
        }
        let key = isWriting ? key : preferences.keyboardLayout.figure(for: key)
        if overlay == .groups, groupList.isFiltering {
            if case .chosen = groupList.handle(key, rows: groupRows, height: 10) { takeGroup() }
            return nil
        }
        guard case .action(let action) = keys.meaning(of: key) else {
            pressElsewhere(key)
            return nil
        }
        return overlay == nil
            ? act(action, wasDiscardAsked: wasDiscardAsked) : answer(action, wasDiscardAsked: wasDiscardAsked)
    }

    /// Takes pasted text: one edit, and never a command.
    mutating func paste(_ text: String) {
        switch overlay {
        case nil where step == .group: pasteNames(text)
        case .groupName(var field):
            _ = field.paste(text)
            overlay = .groupName(field)
        case .title(var field):
            _ = field.paste(text)
            overlay = .title(field)
        default: break
        }
    }

    private mutating func filter(_ key: Key) {
        let rows = step == .decks ? deckRows : ruleRows
        cardsOffset = 0
        if case .chosen(let row) = list.handle(key, rows: rows, height: 10) { list = ListState(selected: row) }
    }

    /// Keys that belong to a list or to a field.
    private mutating func pressElsewhere(_ key: Key) {
        switch overlay {
        case .groups: _ = groupList.handle(key, rows: groupRows, height: 10)
        case .groupName(var field):
            _ = field.handle(key)
            overlay = .groupName(field)
        case .title(var field):
            _ = field.handle(key)
            overlay = .title(field)
        case .number(let rule, var field):
            _ = field.handle(key)
            overlay = .number(rule, field)
        case .delete, .replace, .help: break
        case nil: pressOnStep(key)
        }
    }

    private mutating func pressOnStep(_ key: Key) {
        switch step {
        case .group:
            if field.handle(key) == .ignored { _ = list.handle(key, rows: names.map { ListRow($0) }, height: 8) }
        case .teams where isArranging: move(\.handList, in: handRows, by: key)
        case .teams: move(\.list, in: teamRows, by: key)
        case .language: move(\.list, in: languageRows, by: key)
        case .preset: move(\.list, in: presetRows, by: key)
        case .decks:
            let before = list.selected
            _ = list.handle(key, rows: deckRows, height: 8)
            if list.selected != before { cardsOffset = 0 }
        case .rules: _ = list.handle(key, rows: ruleRows, height: 10)
        case .begin: break
        }
    }

    /// Moves in a list so short that it needs no filter.
    private mutating func move(_ list: WritableKeyPath<SetUpModel, ListState>, in rows: [ListRow], by key: Key) {
        guard key != .character("/") else { return }
        _ = self[keyPath: list].handle(key, rows: rows, height: 10)
    }

    private mutating func act(_ action: Action, wasDiscardAsked: Bool) -> Intent? {
        switch action {
        case .goOn: choose()
        case .next: leaveGroup()
        case .answer: addOrGoOn()
        case .previous: return goBack(wasDiscardAsked: wasDiscardAsked)
        case .beginNow: return begin()
        case .row(let place):
            list.select(place)
            choose()
        case .openGroups: openGroups()
        case .saveGroup: openGroupName()
        case .removeName: removeSelectedName()
        case .takeBack: takeBackLastName()
        case .mark: markDeck()
        case .page(let step): cardsOffset = max(0, cardsOffset + step * 5)
        case .change(let step): change(by: step)
        case .team(let number): move(to: number)
        case .title: overlay = .title(FieldState(title, limit: 200))
        case .digit(let digit): overlay = .number(shownRule, FieldState(String(digit), limit: 4))
        case .help: overlay = .help(offset: 0)
        case .deny, .deleteGroup, .scroll: break
        }
        return nil
    }

    private mutating func change(by step: Int) {
        switch self.step {
        case .teams where isArranging: move(by: step)
        case .teams: changeDrawnTeams(by: step)
        default: stepRule(by: step)
        }
    }

    /// Takes the selected row of this step and goes on.
    private mutating func choose() {
        switch step {
        case .language:
            language = min(list.selected, supply.languages.count - 1)
            goOn()
        case .teams where isArranging: finishTeams()
        case .teams: chooseTeams(list.selected)
        case .decks: takeDecks()
        case .preset: choosePreset(list.selected)
        case .group, .rules, .begin: goOn()
        }
    }

    private mutating func leaveGroup() {
        guard field.isEmpty else { return warn(Message(.setupUnsent, ["text": .text(field.text)])) }
        goOn()
    }

    /// The next step, if what was set in this one can play.
    mutating func goOn() {
        if step == .group {
            if let refusal = groupRefusal { return warn(refusal) }
            if names.isEmpty { remark(Message(.setupSeatsKept, ["count": .number(Self.seats)])) }
        }
        guard let here = steps.firstIndex(of: step), here + 1 < steps.count else { return }
        step = steps[here + 1]
    }

    /// One level up: the step before, or home; what is typed or set is not lost without asking.
    private mutating func goBack(wasDiscardAsked: Bool) -> Intent? {
        if isArranging {
            isArranging = false
            return nil
        }
        let here = steps.firstIndex(of: step) ?? 0
        let isLosing = step == .group && !field.isEmpty || here == 0 && (!names.isEmpty || title != supply.title)
        if isLosing, !wasDiscardAsked {
            isDiscardAsked = true
            warn(Message(step == .group && !field.isEmpty ? .askDiscard : .setupDiscard))
            return nil
        }
        if step == .group, !field.isEmpty {
            field = FieldState(limit: 4000)
            return nil
        }
        guard here > 0 else { return .leave }
        step = steps[here - 1]
        return nil
    }

    // MARK: Over the step

    private mutating func answer(_ action: Action, wasDiscardAsked: Bool) -> Intent? {
        if action == .deny {
            if let typed = typedOver, !typed.isEmpty, !wasDiscardAsked {
                isDiscardAsked = true
                warn(Message(.askDiscard))
            } else {
                deny()
            }
            return nil
        }
        switch (overlay, action) {
        case (.help(let offset), .scroll(let step)): overlay = .help(offset: max(0, offset + step))
        case (.groups, .answer): takeGroup()
        case (.groups, .deleteGroup): askToDelete()
        case (.groups, .help): overlay = .help(offset: 0)
        case (.groupName(let field), .answer): return saveGroup(field.text)
        case (.title(let field), .answer): setTitle(field.text)
        case (.number(let rule, let field), .answer): setNumber(field.text, of: rule)
        case (.delete(let group), .answer):
            overlay = nil
            return .delete(group)
        case (.replace(let group), .answer):
            overlay = nil
            return .save(group, replacing: true)
        default: break
        }
        return nil
    }

    /// What is typed into the field over the step, unless it says what was there before.
    private var typedOver: String? {
        switch overlay {
        case .groupName(let field): field.text
        case .title(let field): field.text == title ? nil : field.text
        default: nil
        }
    }

    private mutating func deny() {
        switch overlay {
        case .delete: overlay = .groups
        case .replace(let group): overlay = .groupName(FieldState(group.name, limit: 200))
        default: overlay = nil
        }
    }

    private mutating func setTitle(_ typed: String) {
        do throws(PlainText.Fault) {
            title = try PlainText.cleaned(typed, limit: PlainText.nameLimit)
            overlay = nil
        } catch {
            warn(Message(.nameRefused, ["reason": .message(RefusalWording.message(error))]))
        }
    }

    // MARK: Beginning

    /// The workshop as it is set up now, or why it cannot begin.
    private mutating func begin() -> Intent? {
        if let refusal = groupRefusal ?? teamsRefusal {
            warn(refusal)
            return nil
        }
        guard let deck else {
            warn(Message(supply.decks.isEmpty ? .setupNoDecks : .setupDeckBroken))
            return nil
        }
        return .begin(
            WorkshopSetUp(
                title: title,
                language: supply.languages[language].tag,
                names: players,
                teams: madeTeams,
                plan: GamePlan(deck: deck, rules: rules)
            )
        )
    }
}
