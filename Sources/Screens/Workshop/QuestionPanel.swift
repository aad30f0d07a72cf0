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
        /// How much of what one has to know is out of sight.
        let hiddenContext: Int
        fileprivate let promptText: Paragraph
        fileprivate let contextLines: ChoiceList
        fileprivate let choices: ChoiceList

        /// The row of the list at a point of the screen.
        func row(at point: Point) -> Int? { choices.row(at: point, in: list) }
    }

    let model: WorkshopModel

    private var hasField: Bool { model.question.entry != nil }

    /// Candidates stand in columns where they do not fit below each other; all else is read line by line.
    private func context(columns: Int) -> ChoiceList {
        let isBallot = model.question.privacy == .ballot
        let texts = model.question.context.map(model.text)
        let lines = isBallot ? texts : texts.flatMap { TextLayout.wrapped($0, columns: columns) }
        return ChoiceList(
            lines.map { ListRow($0) },
            selected: nil,
            first: model.contextOffset,
            mostColumns: isBallot ? 4 : 1,
            isFocused: false,
            more: model.wording.more
        )
    }

    /// What is asked, with all the names in it; where they would push the answers away, with as many as leave those room.
    private func prompt(columns: Int, most: Int) -> Paragraph {
        Paragraph(model.wording.text(model.question.prompt, columns: columns, rows: most), role: .strong)
    }

    private func mostPromptRows(of rows: Int) -> Int {
        max(1, rows - (hasField ? 1 : 0) - min(model.rows.count, 4))
    }

    private var choices: ChoiceList {
        ChoiceList(
            model.rows,
            selected: model.list.selection,
            isFocused: !hasField,
            more: model.wording.more
        )
    }

    /// How many rows it would like to have, where it can have so many.
    func rows(columns: Int, most: Int) -> Int {
        let width = columns - 2
        let prompt = prompt(columns: width, most: mostPromptRows(of: most - 1))
        let head = 1 + prompt.rows(columns: width) + (hasField ? 1 : 0)
        let contextRows = context(columns: width).lines(columns: width, most: most / 2)
        return head + contextRows + choices.lines(columns: width, most: most - head - contextRows)
    }

    func placed(in area: Area) -> Placed {
        let inside = Area(row: area.row + 1, column: area.column + 1, columns: area.columns - 2, rows: area.rows - 1)
        let fieldRows = hasField ? 1 : 0
        let mostPromptRows = mostPromptRows(of: inside.rows)
        let prompt = prompt(columns: inside.columns, most: mostPromptRows)
        let promptRows = min(prompt.rows(columns: inside.columns), mostPromptRows)
        let room = inside.rows - promptRows - fieldRows
        let listRows = choices.lines(columns: inside.columns, most: room)
        let context = context(columns: inside.columns)
        let contextRows = context.lines(columns: inside.columns, most: max(room / 3, room - listRows))
        let shownContext = min(contextRows, max(room - listRows, room / 3))
        let parts = inside.rows([.fixed(shownContext), .fixed(promptRows), .fixed(fieldRows), .flexible()])
        return Placed(
            context: parts[0],
            prompt: parts[1],
            field: parts[2],
            list: parts[3],
            hiddenContext: context.rows.count - context.placed(in: parts[0]).count,
            promptText: prompt,
            contextLines: context,
            choices: choices
        )
    }

    func draw(in area: Area, of frame: inout Frame) {
        let placed = placed(in: area)
        frame.rule(row: area.row, in: area)
        frame.draw(placed.contextLines, in: placed.context)
        frame.draw(placed.promptText, in: placed.prompt)
        frame.draw(placed.choices, in: placed.list)
        if hasField {
            frame.draw(TextField(">", state: model.shownField), in: placed.field)
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
