import Wording

extension SessionReport {
    /// The report as one self-contained page, to be read on a screen, by a screen reader or on paper.
    public func html() -> String {
        let content = content
        return HTMLPage.text(
            title: words(content.title),
            language: wording.language.tag,
            style: ReportStyle.sheet
        ) { page in
            page.element("h1", words: words(content.title))
            page.line()
            for section in content.sections { write(section, on: &page) }
        }
    }

    private func write(_ section: ReportSection, on page: inout HTML) {
        // Parts are landmarks to a screen reader, so each has a name of its own; what is inside them is found by headings.
        let label: KeyValuePairs = section.level == 2 ? ["aria-labelledby": "\(section.id)-h"] : [:]
        page.element("section", label) { page in
            page.line()
            page.element("h\(section.level)", ["id": "\(section.id)-h"], words: words(section.heading))
            page.line()
            for block in section.blocks { write(block, of: section, on: &page) }
        }
        page.line()
    }

    private func write(_ block: ReportBlock, of section: ReportSection, on page: inout HTML) {
        switch block {
        case .paragraph(let item): page.element("p", words: words(item.words))
        case .list(_, let items):
            page.element("ul") { page in
                for item in items { page.element("li", words: words(item.words)) }
            }
        case .quotes(_, let quotes):
            for quote in quotes {
                page.element("figure", ["class": "quote"]) { page in
                    if !quote.text.isEmpty {
                        page.element("blockquote") { $0.element("p", words: Words(typed: quote.text)) }
                    }
                    page.element("figcaption", words: words(quote.about))
                }
                page.line()
            }
            return
        case .table(let table): write(table, on: &page)
        case .plot(let plot):
            PlotDrawing(of: plot, id: "\(section.id)-\(plot.id)", words: words).write(on: &page)
        }
        page.line()
    }

    private func write(_ table: ReportTable, on page: inout HTML) {
        // The first column names the rows, even where the names are numbers.
        let kinds = table.columns.indices.map { place in
            place > 0 && table.rows.allSatisfy { !$0.cells[place].isWords } ? "n" : "w"
        }
        page.element("table", table.rows.count <= Self.rowsKept ? ["class": "kept"] : [:]) { page in
            page.line()
            page.element("caption", words: words(table.caption))
            page.line()
            page.element("thead") { page in
                page.element("tr") { page in
                    for (column, kind) in zip(table.columns, kinds) {
                        page.element("th", ["scope": "col", "class": kind], words: words(column.heading))
                    }
                }
            }
            page.line()
            page.element("tbody") { page in
                page.line()
                for row in table.rows {
                    write(row, kinds, on: &page)
                    page.line()
                }
            }
            page.line()
        }
    }

    /// Tables of no more rows than this stay on one page, with their caption.
    private static var rowsKept: Int { 12 }

    private func write(_ row: ReportTable.Row, _ kinds: [String], on page: inout HTML) {
        page.element("tr") { page in
            if let name = row.cells.first {
                page.element("th", ["scope": "row"], words: words(name))
            }
            for (cell, kind) in zip(row.cells, kinds).dropFirst() {
                page.element("td", ["class": kind], words: words(cell))
            }
        }
    }
}

extension ReportTable.Cell {
    fileprivate var isWords: Bool {
        if case .words = self { true } else { false }
    }
}
