/// A question that must be answered before anything else.
public struct Dialog: Drawing {
    /// How much is at stake.
    public enum Stakes: Hashable, Sendable {
        /// Nothing that could not be taken back.
        case harmless
        /// Something is lost for good: the answer has a key of its own, never Enter.
        case final
    }

    /// What it is about, in the top line.
    public let title: String
    /// The question, naming what it is about.
    public let text: String
    /// The answers with their keys.
    public let answers: [KeyHint]
    /// How much is at stake.
    public let stakes: Stakes

    public init(_ title: String, text: String, answers: [KeyHint], stakes: Stakes = .harmless) {
        self.title = title
        self.text = text
        self.answers = answers
        self.stakes = stakes
    }

    /// Draws a box in the middle of the area, at most 64 columns wide; the answers are never cut off.
    public func draw(in area: Area, of frame: inout Frame) {
        let columns = min(area.columns, 64)
        let inner = columns - 4
        let answerRows = Self.rows(of: answers, columns: inner, glyphs: frame.glyphs)
        let question = stakes == .final ? Role.warning.signed(text, glyphs: frame.glyphs) : text
        let textRows = min(Paragraph(question).rows(columns: inner), max(area.rows - answerRows.count - 3, 1))
        let box = area.centered(Size(columns: columns, rows: textRows + answerRows.count + 3))
        frame.fill(box)
        frame.box(box, title: title, isFocused: true)
        let inside = box.inset(rows: 1, columns: 2)
        let parts = inside.rows([.fixed(textRows), .fixed(1), .flexible()])
        frame.draw(Paragraph(question, role: stakes == .final ? .warning : .text), in: parts[0])
        for (index, row) in answerRows.enumerated() {
            let line = Area(row: parts[2].row + index, column: inside.column, columns: inside.columns, rows: 1)
            frame.draw(Footer(row), in: line)
        }
        frame.placeCursor(at: parts[2].origin)
    }

    /// The answers on as many rows as they need.
    private static func rows(of answers: [KeyHint], columns: Int, glyphs: Glyphs) -> [[KeyHint]] {
        var rows: [[KeyHint]] = []
        for answer in answers {
            if let last = rows.last,
                Footer.fitting(last + [answer], columns: columns, glyphs: glyphs).count > last.count
            {
                rows[rows.count - 1].append(answer)
            } else {
                rows.append([answer])
            }
        }
        return rows
    }
}
