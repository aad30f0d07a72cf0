import JSONText
import Wording
import Workshop

extension SessionReport {
    /// The report as JSON for programs, in the form `report/1` of `docs/schemas/report.schema.json`.
    public func json() -> String {
        let content = content
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("schema", "report/1")
            writer.member("session", content.session)
            writer.member("language", wording.language.tag)
            writer.member("title", words(content.title).text)
            writer.key("sections")
            writer.array { writer in
                for section in content.sections { write(section, to: &writer) }
            }
        }
        return writer.text + "\n"
    }

    private func write(_ section: ReportSection, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", section.id)
            writer.member("level", section.level)
            writer.member("heading", section.heading, by: self)
            writer.key("blocks")
            writer.array { writer in
                for block in section.blocks { write(block, to: &writer) }
            }
        }
    }

    private func write(_ block: ReportBlock, to writer: inout JSONWriter) {
        writer.object { writer in
            switch block {
            case .paragraph(let item):
                writer.member("kind", "paragraph")
                writer.member("id", item.id)
                writer.member("words", item.words, by: self)
            case .list(let id, let items):
                writer.member("kind", "list")
                writer.member("id", id)
                writer.key("items")
                writer.array { writer in
                    for item in items {
                        writer.object {
                            $0.member("id", item.id)
                            $0.member("words", item.words, by: self)
                        }
                    }
                }
            case .quotes(let id, let quotes):
                writer.member("kind", "quotes")
                writer.member("id", id)
                writer.key("quotes")
                writer.array { writer in
                    for quote in quotes {
                        writer.object {
                            $0.member("id", quote.id)
                            $0.member("text", Words(typed: quote.text).text)
                            $0.member("about", quote.about, by: self)
                        }
                    }
                }
            case .table(let table): write(table, to: &writer)
            case .plot(let plot): write(plot, to: &writer)
            }
        }
    }

    private func write(_ table: ReportTable, to writer: inout JSONWriter) {
        writer.member("kind", "table")
        writer.member("id", table.id)
        writer.member("caption", table.caption, by: self)
        writer.key("columns")
        writer.array { writer in
            for column in table.columns {
                writer.object {
                    $0.member("id", column.id)
                    $0.member("heading", column.heading, by: self)
                }
            }
        }
        writer.key("rows")
        writer.array { writer in
            for row in table.rows {
                writer.object { writer in
                    writer.member("id", row.id)
                    writer.key("cells")
                    writer.object { writer in
                        for (column, cell) in zip(table.columns, row.cells) {
                            writer.key(column.id)
                            write(cell, to: &writer)
                        }
                    }
                }
            }
        }
    }

    private func write(_ cell: ReportTable.Cell, to writer: inout JSONWriter) {
        switch cell {
        case .nothing: writer.null()
        case .words(let message): writer.value(message, by: self)
        case .measure(let measure):
            writer.object { writer in
                writer.member("text", words(cell).text)
                writer.key("measure")
                writer.value(measure)
            }
        }
    }

    private func write(_ plot: ReportPlot, to writer: inout JSONWriter) {
        writer.member("kind", "plot")
        writer.member("id", plot.id)
        writer.member("title", plot.title, by: self)
        writer.member("description", plot.description, by: self)
        writer.key("bars")
        writer.array { writer in
            for bar in plot.bars {
                writer.object { writer in
                    writer.member("id", bar.id)
                    writer.member("label", bar.label, by: self)
                    writer.key("pieces")
                    writer.array { writer in
                        for piece in bar.pieces { writer.value(piece) }
                    }
                    writer.key("total")
                    writer.value(bar.total)
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ message: Message, by report: SessionReport) {
        key(name)
        value(message, by: report)
    }

    /// Writes what a message says, and the numbers in it.
    fileprivate mutating func value(_ message: Message, by report: SessionReport) {
        object { writer in
            writer.member("text", report.words(message).text)
            let numbers = message.numbers
            guard !numbers.isEmpty else { return }
            writer.key("numbers")
            writer.object {
                for (name, number) in numbers { $0.member(name, number) }
            }
        }
    }

    /// Writes a number exactly, with what it counts.
    fileprivate mutating func value(_ measure: Measure) {
        object { writer in
            switch measure {
            case .count(let count): writer.member("count", count)
            case .share(let part, let whole):
                writer.member("part", part)
                writer.member("whole", whole)
            case .quotient(let value):
                writer.member("numerator", value.numerator)
                writer.member("denominator", value.denominator)
            case .time(let milliseconds): writer.member("milliseconds", milliseconds)
            case .timeShare(let part, let whole):
                writer.member("partMilliseconds", part)
                writer.member("wholeMilliseconds", whole)
            }
        }
    }
}
