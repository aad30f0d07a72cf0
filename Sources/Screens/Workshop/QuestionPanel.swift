import Presentation
import TerminalKit
import Wording

/// What is asked: the question, what one has to know to answer, the field or the choices.
struct QuestionPanel: Drawing {
    /// The parts, each with its place.
    struct Placed {
        let context: Area
        let prompt: Area
        let field: Area
        let list: Area
        let view: ListView

        /// The row of the list at a point of the screen.
        func row(at point: Point) -> Int? {
            list.contains(point) ? view.row(at: point.row, in: list) : nil
        }
    }

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

    func placed(in area: Area) -> Placed {
        let inside = Area(row: area.row + 1, column: area.column + 1, columns: area.columns - 2, rows: area.rows - 1)
        let contextRows = context.isEmpty ? 0 : Paragraph(context).rows(columns: inside.columns)
        // A prompt with forty names does not push the answers away.
        let answerRows = (hasField ? 1 : 0) + min(model.rows.count, 4)
        let promptRows = min(
            Paragraph(model.text(model.question.prompt)).rows(columns: inside.columns),
            max(1, inside.rows - answerRows)
        )
        let parts = inside.rows([
            .fixed(min(contextRows, max(0, inside.rows - promptRows - 2))), .fixed(promptRows),
            .fixed(hasField ? 1 : 0), .flexible(),
        ])
        return Placed(
            context: parts[0],
            prompt: parts[1],
            field: parts[2],
            list: parts[3],
            view: ListView(model.rows, state: model.list, isFocused: !hasField, words: model.wording.listWords)
        )
    }

    func draw(in area: Area, of frame: inout Frame) {
        let placed = placed(in: area)
        frame.rule(row: area.row, in: area)
        frame.draw(Paragraph(context), in: placed.context)
        frame.draw(Paragraph(model.text(model.question.prompt), role: .strong), in: placed.prompt)
        if !model.rows.isEmpty { frame.draw(placed.view, in: placed.list) }
        if model.rows.count > placed.list.rows, !hasField { drawPosition(beside: placed.prompt, placed, of: &frame) }
        if hasField {
            frame.draw(TextField(">", state: model.shownField), in: placed.field)
        }
    }
}

extension QuestionPanel {
    /// Where one is in a list of which not every row is in sight, at the end of the prompt.
    private func drawPosition(beside prompt: Area, _ placed: Placed, of frame: inout Frame) {
        let position = placed.view.position
        let start = prompt.endColumn - TextWidth.columns(of: position) - 1
        let text = Paragraph(model.text(model.question.prompt))
        guard prompt.rows == 1, text.rows(columns: start - prompt.column - 1) == 1 else { return }
        frame.put(position, at: Point(row: prompt.row, column: start), role: .remark)
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
