import TerminalKit
import Wording

extension LibraryModel {
    /// What came of work done aside.
    enum News: Sendable {
        case entries([LibraryEntry])
        /// Reading takes long enough to be worth a word.
        case stillReading
    }

    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Effect? {
        guard case .action(let action) = keys.meaning(of: key) else {
            pressList(key)
            return nil
        }
        switch action {
        case .open, .find: pressList(key)
        case .again: return startReading()
        case .findings: showFindings()
        case .back: return goBack()
        case .move(let step): move(by: step)
        case .scroll(let step): scroll(by: step)
        case .help: isHelpOpen = true
        case .closeHelp:
            isHelpOpen = false
            helpOffset = 0
        }
        return nil
    }

    /// Takes pasted text, which narrows a list where a line for that is open.
    mutating func paste(_ text: String) {
        guard isFinding else { return }
        let height = height
        if let opened {
            _ = self.opened?.list.paste(text, rows: opened.rows, height: height)
        } else {
            _ = list.paste(text, rows: rows, height: height)
        }
    }

    /// Takes a click, which selects the row of a list that it hits.
    mutating func click(_ point: Point) {
        guard !isHelpOpen else { return }
        guard let opened else {
            if let row = ListView(rows, state: list).row(at: point.row, in: body) { list.select(row) }
            return
        }
        guard opened.place == .cards else { return }
        let row = ListView(opened.rows, state: opened.list).row(at: point.row, in: body)
        if let row { self.opened?.list.select(row) }
    }

    mutating func startReading() -> Effect {
        isReading = true
        return .read
    }

    mutating func hear(_ news: News) {
        switch news {
        case .entries(let entries): take(entries)
        case .stillReading: isSlow = isReading
        }
    }

    private mutating func pressList(_ key: Key) {
        guard !isHelpOpen else { return }
        let height = height
        if let opened {
            guard opened.place == .cards else { return }
            let outcome = self.opened?.list.handle(key, rows: opened.rows, height: height) ?? .ignored
            guard case .chosen = outcome else { return }
            self.opened?.place = .card
            self.opened?.offset = 0
        } else if case .chosen(let row) = list.handle(key, rows: rows, height: height) {
            opened = (entries?[row]).map { OpenedDeck($0, wording: wording) }
        }
    }

    private mutating func showFindings() {
        let isOverCards = opened != nil
        if opened == nil { opened = current.map { OpenedDeck($0, wording: wording) } }
        opened?.place = .findings(overCards: isOverCards)
        opened?.offset = 0
    }

    /// One level up.
    private mutating func goBack() -> Effect? {
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
        if isHelpOpen {
            let area = RecordsModel.sheet(in: Area(size))
            helpOffset = min(max(helpOffset + step, 0), help().lastOffset(in: area))
        } else if let opened {
            let rows = Paragraph(page).rows(columns: size.columns - 2)
            let last = max(rows - height, 0)
            self.opened?.offset = min(max(opened.offset + step, 0), last)
        }
    }

    /// The help of what lies below it.
    func help(glyphs: Glyphs = .unicode) -> HelpSheet {
        var closed = self
        closed.isHelpOpen = false
        let hints = closed.keys.helpHints(glyphs: glyphs)
        return HelpSheet(hints, title: text(.keyHelpTitle), offset: helpOffset)
    }
}
