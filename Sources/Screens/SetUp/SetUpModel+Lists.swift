import TerminalKit
import Wording

/// The list that keys, clicks and the wheel go to.
extension SetUpModel: KeyedScreen {
    /// The list now shown, unless something is written over it.
    var here: (state: WritableKeyPath<SetUpModel, ListState>, rows: [ListRow])? {
        switch overlay {
        case .groups: return (\.groupList, groupRows)
        case .groupName, .title, .number, .delete, .replace: return nil
        case nil: break
        }
        switch step {
        case .language: return (\.list, languageRows)
        case .group: return (\.list, nameRows)
        case .teams where isArranging: return (\.handList, handRows)
        case .teams: return (\.list, teamRows)
        case .decks: return (\.list, deckRows)
        case .preset: return (\.list, presetRows)
        case .rules: return (\.list, ruleRows)
        case .begin: return nil
        }
    }

    var nameRows: [ListRow] {
        names.enumerated().map { ListRow($1, key: String($0 + 1)) }
    }

    /// Whether the list now shown is being narrowed.
    var isFiltering: Bool {
        here.map { self[keyPath: $0.state].isFiltering } ?? false
    }

    var placedList: PlacedList? {
        here == nil ? nil : SetUpScreen(model: self).list(in: Area(size))
    }

    /// How many rows are in sight.
    var height: Int { placedList?.area.rows ?? 1 }

    var takingKey: Key? {
        if isFiltering || overlay != nil { return .enter }
        return switch step {
        case .group: nil
        case .rules: .right
        case .teams: isArranging ? .right : .enter
        case .language, .decks, .preset, .begin: .enter
        }
    }

    mutating func select(_ row: Int) {
        guard let here else { return }
        self[keyPath: here.state].select(row)
        if step == .decks { cardsOffset = 0 }
    }

    /// Gives a key to the list now shown.
    mutating func handleList(_ key: Key) -> ListState.Outcome {
        guard let here else { return .ignored }
        let height = height
        let before = self[keyPath: here.state].selected
        let outcome = self[keyPath: here.state].handle(key, rows: here.rows, height: height)
        if step == .decks, self[keyPath: here.state].selected != before { cardsOffset = 0 }
        return outcome
    }

    /// Takes what was found: a saved group comes in, any other row is selected in the whole list.
    mutating func takeFound() {
        guard let here else { return }
        switch handleList(.enter) {
        case .chosen(let row):
            self[keyPath: here.state] = ListState(selected: row)
            if overlay == .groups { takeGroup() }
        case .refused(let reason): warn(reason)
        case .unchanged: warn(text(.listNothing))
        case .changed, .ignored: break
        }
    }
}
