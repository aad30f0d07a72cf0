import Wording

extension SessionReport {
    /// The report's text in Markdown, with the tables of GitHub's dialect.
    ///
    /// Plots repeat tables and are left out.
    public func markdown() -> String {
        let content = content
        var page = Markdown()
        page.heading(1, words(content.title))
        for section in content.sections {
            page.heading(section.level, words(section.heading))
            for block in section.blocks { write(block, on: &page) }
        }
        return page.text.trimmedEnd + "\n"
    }

    private func write(_ block: ReportBlock, on page: inout Markdown) {
        switch block {
        case .paragraph(let item): page.paragraph(words(item.words))
        case .list(_, let items): page.items(items.map { words($0.words) })
        case .quotes(_, let quotes):
            for quote in quotes { page.quote(Words(typed: quote.text), about: words(quote.about)) }
        case .table(let table):
            page.paragraph(words(table.caption))
            page.table(table.columns.map { words($0.heading) }, table.rows.map { $0.cells.map(words) })
        case .plot: break
        }
    }

    func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }

    func words(_ cell: ReportTable.Cell) -> Words {
        switch cell {
        case .words(let message): words(message)
        case .measure(let measure): words(measure.words)
        case .nothing: words(Message.reportEmptyCell)
        }
    }
}

extension String {
    /// The text without the line breaks at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
