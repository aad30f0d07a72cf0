import Presentation
import TerminalKit
import Wording

/// What is asked: the question, what one has to know to answer, the field or the choices.
struct QuestionPanel: Drawing {
    let model: WorkshopModel

    private var hasField: Bool { model.question.entry != nil }

    private var context: String {
        model.question.context.map(model.text).joined(separator: "\n")
    }

    /// How many rows it would like to have.
    func rows(columns: Int) -> Int {
        let width = columns - 2
        let contextRows = context.isEmpty ? 0 : Paragraph(context).rows(columns: width)
        let promptRows = Paragraph(model.text(model.question.prompt)).rows(columns: width)
        return 1 + contextRows + promptRows + (hasField ? 1 : 0) + choiceRows
    }

    private var choiceRows: Int { min(model.rows.count, 10) }

    func draw(in area: Area, of frame: inout Frame) {
        frame.rule(row: area.row, in: area)
        let inside = Area(row: area.row + 1, column: area.column + 1, columns: area.columns - 2, rows: area.rows - 1)
        let contextRows = context.isEmpty ? 0 : Paragraph(context).rows(columns: inside.columns)
        let promptRows = Paragraph(model.text(model.question.prompt)).rows(columns: inside.columns)
        let parts = inside.rows([
            .fixed(min(contextRows, max(0, inside.rows - promptRows - 2))), .fixed(promptRows),
            .fixed(hasField ? 1 : 0), .flexible(),
        ])
        frame.draw(Paragraph(context), in: parts[0])
        frame.draw(Paragraph(model.text(model.question.prompt), role: .strong), in: parts[1])
        frame.draw(ListView(model.rows, state: model.list, isFocused: !hasField), in: parts[3])
        if hasField {
            frame.draw(TextField(">", state: model.shownField), in: parts[2])
        }
    }
}

extension WorkshopModel {
    /// What stands in the field; on a ballot, dots.
    fileprivate var shownField: FieldState {
        guard question.privacy == .ballot else { return field }
        var dots = FieldState(String(repeating: "•", count: field.text.count))
        _ = dots.handle(.end)
        return dots
    }
}
