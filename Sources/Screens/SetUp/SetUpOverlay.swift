import Content
import Presentation
import TerminalKit
import Wording
import Workshop

/// What lies over the step: saved groups, a name to type, a question before something is lost, the keys.
struct SetUpOverlay: Drawing {
    let model: SetUpModel

    func draw(in area: Area, of frame: inout Frame) {
        switch model.overlay {
        case nil: break
        case .groups: drawGroups(in: area, of: &frame)
        case .groupName(let field):
            draw(field, title: .groupSaveTitle, prompt: Message(.groupSavePrompt), in: area, of: &frame)
        case .title(let field):
            draw(field, title: .keyName, prompt: Message(.setupTitle), in: area, of: &frame)
        case .number(let rule, let field):
            let range = rule.range ?? 0...0
            let values: [String: Message.Value] = [
                "least": .number(range.lowerBound), "most": .number(range.upperBound),
            ]
            draw(field, title: .placeRules, prompt: Message(.ruleAskNumber, values), in: area, of: &frame)
        case .delete(let group):
            let values: [String: Message.Value] = ["name": .text(group.name), "count": .number(group.people.count)]
            ask(Message(.groupDeleteAsk, values), title: .groupDeleteTitle, in: area, of: &frame)
        case .replace(let group):
            ask(Message(.groupReplaceAsk, ["name": .text(group.name)]), title: .groupReplaceTitle, in: area, of: &frame)
        case .help(let offset):
            var closed = model
            closed.overlay = nil
            let hints = closed.keys.helpHints(glyphs: frame.glyphs)
            frame.draw(HelpSheet(hints, title: model.text(.keyHelpTitle), offset: offset), in: area)
        }
    }

    private func drawGroups(in area: Area, of frame: inout Frame) {
        let rows = model.groupRows
        let box = area.centered(Size(columns: 60, rows: min(max(rows.count, 3) + 3, area.rows - 2)))
        frame.fill(box)
        frame.box(box, title: model.text(.groupsTitle), isFocused: true)
        frame.draw(ListView(rows, state: model.groupList), in: box.inset(rows: 1, columns: 2))
    }

    private func draw(
        _ field: FieldState,
        title: MessageKey,
        prompt: Message,
        in area: Area,
        of frame: inout Frame
    ) {
        let box = area.centered(Size(columns: 60, rows: 5))
        frame.fill(box)
        frame.box(box, title: model.text(title), isFocused: true)
        let inside = box.inset(rows: 1, columns: 2).rows([.fixed(1), .fixed(1), .flexible()])
        frame.draw(TextLine(model.text(prompt)), in: inside[0])
        frame.draw(TextField(">", state: field), in: inside[1])
    }

    private func ask(_ question: Message, title: MessageKey, in area: Area, of frame: inout Frame) {
        let hints = model.keys.footerHints(glyphs: frame.glyphs)
        frame.draw(
            Dialog(model.text(title), text: model.text(question), answers: hints, stakes: .final),
            in: area
        )
    }
}
