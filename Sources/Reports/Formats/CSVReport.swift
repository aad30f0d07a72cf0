import Wording
import Workshop

extension SessionReport {
    /// The names of the columns, which stay the same whatever a report holds.
    private static let columns = [
        "section", "block", "row", "row_label", "column", "column_label", "text", "value", "unit",
    ]

    /// The report as comma-separated values: one record for each sentence, each number in it, and each cell of a table.
    ///
    /// Plots repeat tables and are left out. `docs/file-formats.md` tells the columns.
    public func csv() -> String {
        var file = CSV()
        file.record(Self.columns)
        for section in content.sections {
            for block in section.blocks { write(block, of: section.id, to: &file) }
        }
        return file.text
    }

    private func write(_ block: ReportBlock, of section: String, to file: inout CSV) {
        switch block {
        case .paragraph(let item): write(item, of: [section, item.id], to: &file)
        case .list(let id, let items):
            for item in items { write(item, of: [section, id], to: &file) }
        case .quotes(let id, let quotes):
            for quote in quotes {
                let place = [section, id, quote.id]
                file.record(place + ["", "text", "", Words(typed: quote.text).text, "", ""])
                file.record(place + ["", "about", "", words(quote.about).text, "", ""])
                write(numbersOf: quote.about, at: place, to: &file)
            }
        case .table(let table): write(table, of: section, to: &file)
        case .plot: break
        }
    }

    private func write(_ item: ReportItem, of place: [String], to file: inout CSV) {
        file.record(place + [item.id, "", "text", "", words(item.words).text, "", ""])
        write(numbersOf: item.words, at: place + [item.id], to: &file)
    }

    private func write(numbersOf message: Message, at place: [String], to file: inout CSV) {
        for (name, number) in message.numbers {
            file.record(place + ["", name, "", String(number)], number: [String(number), "count"])
        }
    }

    private func write(_ table: ReportTable, of section: String, to file: inout CSV) {
        for row in table.rows {
            let label = row.cells.first.map { words($0).text } ?? ""
            for (column, cell) in zip(table.columns, row.cells) {
                let place = [section, table.id, row.id, label, column.id, words(column.heading).text]
                switch cell {
                case .nothing: file.record(place + ["", "", ""])
                case .words: file.record(place + [words(cell).text, "", ""])
                case .measure(let measure):
                    file.record(place + [words(cell).text], number: [measure.decimal, measure.unit])
                }
            }
        }
    }
}

extension Measure {
    /// The number for a spreadsheet: whole, or a decimal of up to six places, rounded half up.
    fileprivate var decimal: String {
        switch self {
        case .count(let count): String(count)
        case .time(let milliseconds): String(milliseconds)
        case .quotient(let value): Self.decimal(value.numerator, over: value.denominator)
        case .share(let part, let whole): Self.decimal(part, over: whole)
        case .timeShare(let part, let whole): Self.decimal(Int(part), over: Int(whole))
        }
    }

    /// What the number is a number of.
    fileprivate var unit: String {
        switch self {
        case .count: "count"
        case .time: "milliseconds"
        case .quotient: "quotient"
        case .share, .timeShare: "share"
        }
    }

    private static func decimal(_ part: Int, over whole: Int) -> String {
        guard whole > 0 else { return "" }
        let (units, rest) = part.quotientAndRemainder(dividingBy: whole)
        let (quotient, left) = whole.dividingFullWidth(rest.multipliedFullWidth(by: 1_000_000))
        let millionths = quotient + (left >= whole - left ? 1 : 0)
        guard millionths > 0 else { return String(units) }
        guard millionths < 1_000_000 else { return String(units + 1) }
        var digits = String(String(1_000_000 + millionths).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        return "\(units).\(digits)"
    }
}
