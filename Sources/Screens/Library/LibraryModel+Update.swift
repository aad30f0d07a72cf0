import TerminalKit
import Wording

extension LibraryModel: KeyedScreen {
    /// What came of work done aside.
    enum News: Sendable {
        case entries([LibraryEntry])
        /// Reading takes long enough to be worth a word.
        case stillReading
    }

    mutating func act(_ action: Action, by key: Key?) -> Intent? {
        switch action {
        case .open:
            if let reason = nothingToTake(empty: .noDecks) { warn(reason) } else { _ = pressList(.enter) }
        case .find: _ = pressList(isFinding ? .escape : .character("/"))
        case .again: return startReading()
        case .findings:
            guard current != nil else {
                warn(text(entries == nil ? .recordsReading : .noDecks))
                return nil
            }
            showFindings()
        case .back: return goBack()
        case .move(let step): move(by: step)
        case .scroll(let step): scroll(by: step)
        }
        return nil
    }

    mutating func pressUnbound(_ key: Key) -> Unbound<Intent> { Unbound(pressList(key)) }

    mutating func pasteHere(_ text: String) {
        guard isFinding else { return }
        let height = height
        if let opened {
            _ = self.opened?.list.paste(text, rows: opened.rows, height: height)
        } else {
            _ = list.paste(text, rows: rows, height: height)
        }
    }

    var placedList: PlacedList? {
        guard let opened else { return entries == nil ? nil : PlacedList(ListView(rows, state: list), in: body) }
        return opened.place == .cards ? PlacedList(ListView(opened.rows, state: opened.list), in: body) : nil
    }

    mutating func select(_ row: Int) {
        if opened == nil { list.select(row) } else { opened?.list.select(row) }
    }

    mutating func startReading() -> Intent {
        isReading = true
        return .read
    }

    mutating func hear(_ news: News) {
        switch news {
        case .entries(let entries): take(entries)
        case .stillReading: isSlow = isReading
        }
    }

    /// Gives a key to the list now shown.
    private mutating func pressList(_ key: Key) -> ListState.Outcome {
        let height = height
        guard let opened else {
            let outcome = list.handle(key, rows: rows, height: height)
            if case .chosen(let row) = outcome {
                self.opened = (entries?[row]).map { OpenedDeck($0, wording: wording) }
            }
            return outcome
        }
        guard opened.place == .cards else { return .ignored }
        let outcome = self.opened?.list.handle(key, rows: opened.rows, height: height) ?? .ignored
        if case .chosen = outcome {
            self.opened?.place = .card
            self.opened?.offset = 0
        }
        return outcome
    }

    private mutating func showFindings() {
        let isOverCards = opened != nil
        if opened == nil { opened = current.map { OpenedDeck($0, wording: wording) } }
        opened?.place = .findings(overCards: isOverCards)
        opened?.offset = 0
    }

    /// One level up.
    private mutating func goBack() -> Intent? {
        switch opened?.place {
        case nil: return .decide(.back)
        case .cards, .findings(overCards: false): opened = nil
        case .card, .findings(overCards: true): opened?.place = .cards
        }
        return nil
    }

    private mutating func move(by step: Int) {
        guard let opened else { return }
        let last = max(opened.cards.count - 1, 0)
        self.opened?.list.select(min(max(opened.list.selected + step, 0), last))
        self.opened?.offset = 0
    }

    private mutating func scroll(by step: Int) {
        guard let opened else { return }
        let last = max(Paragraph(page).rows(columns: size.columns - 2) - height, 0)
        self.opened?.offset = min(max(opened.offset + step, 0), last)
    }
}
