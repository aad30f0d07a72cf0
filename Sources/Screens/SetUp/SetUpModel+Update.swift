import Content
import Presentation
import TerminalKit
import Wording
import Workshop

extension SetUpModel {
    mutating func forget() {
        notice = nil
        clickedRow = nil
        wasDiscardAsked = isDiscardAsked
        isDiscardAsked = false
    }

    mutating func act(_ action: Action, by key: Key?) -> Intent? {
        switch action {
        case .find: _ = handleList(isFiltering ? .escape : .character("/"))
        case .takeFound: takeFound()
        default: return overlay == nil ? actOnStep(action, by: key) : answer(action)
        }
        return nil
    }

    mutating func pressUnbound(_ key: Key) -> Unbound<Intent> {
        switch overlay {
        case nil where step == .group && field.handle(key) != .ignored: return .taken(nil)
        case .groupName(var field):
            let outcome = field.handle(key)
            overlay = .groupName(field)
            return Unbound(outcome)
        case .title(var field):
            let outcome = field.handle(key)
            overlay = .title(field)
            return Unbound(outcome)
        case .number(let rule, var field):
            let outcome = field.handle(key)
            overlay = .number(rule, field)
            return Unbound(outcome)
        case .groups, .delete, .replace, nil:
            // Where `/` narrows a list it is one of its keys.
            return !isFiltering && key == .character("/") ? .unknown : Unbound(handleList(key))
        }
    }

    mutating func pasteHere(_ text: String) {
        switch overlay {
        case .groupName(var field):
            _ = field.paste(text)
            overlay = .groupName(field)
        case .title(var field):
            _ = field.paste(text)
            overlay = .title(field)
        case nil where step == .group: pasteNames(text)
        case .groups, nil:
            guard let here else { return }
            _ = self[keyPath: here.state].paste(text, rows: here.rows, height: height)
        case .number, .delete, .replace: break
        }
    }

    private mutating func actOnStep(_ action: Action, by key: Key?) -> Intent? {
        switch action {
        case .goOn: choose()
        case .next: leaveGroup()
        case .answer: addOrGoOn()
        case .previous: return goBack()
        case .beginNow: return begin()
        case .row(let place):
            list.select(place)
            choose()
        case .openGroups: openGroups()
        case .saveGroup: openGroupName()
        case .removeName: removeSelectedName()
        case .takeBack: takeBackSelectedName()
        case .mark: markDeck()
        case .page(let step): cardsOffset = max(0, cardsOffset + step * 5)
        case .change(let step): change(by: step)
        case .team(let number): move(to: number)
        case .title: overlay = .title(FieldState(title, limit: 200))
        case .number: overlay = .number(shownRule, FieldState(key?.typed.map { String($0) } ?? "", limit: 4))
        case .deny, .deleteGroup, .find, .takeFound: break
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
        guard field.isEmpty else { return warn(Message.setupUnsent(text: field.text)) }
        goOn()
    }

    /// The next step, if what was set in this one can play.
    mutating func goOn() {
        if step == .group {
            if let refusal = groupRefusal { return warn(refusal) }
            if names.isEmpty { remark(Message.setupSeatsKept(count: Self.seats)) }
        }
        guard let here = steps.firstIndex(of: step), here + 1 < steps.count else { return }
        step = steps[here + 1]
    }

    /// One level up: the step before, or home; what is typed or set is not lost without asking.
    private mutating func goBack() -> Intent? {
        if isArranging {
            isArranging = false
            return nil
        }
        let here = steps.firstIndex(of: step) ?? 0
        let isLosing = step == .group && !field.isEmpty || here == 0 && (!names.isEmpty || title != supply.title)
        if isLosing, !wasDiscardAsked {
            isDiscardAsked = true
            warn(step == .group && !field.isEmpty ? Message.askDiscard : .setupDiscard)
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

    private mutating func answer(_ action: Action) -> Intent? {
        if action == .deny {
            if let typed = typedOver, !typed.isEmpty, !wasDiscardAsked {
                isDiscardAsked = true
                warn(Message.askDiscard)
            } else {
                deny()
            }
            return nil
        }
        switch (overlay, action) {
        case (.groups, .answer): takeGroup()
        case (.groups, .deleteGroup): askToDelete()
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
            title = try PlainText.cleaned(typed, limit: PlainText.titleLimit)
            overlay = nil
        } catch {
            warn(Message.titleRefused(reason: RefusalWording.message(error)))
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
            warn(supply.decks.isEmpty ? Message.setupNoDecks : .setupDeckBroken)
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
