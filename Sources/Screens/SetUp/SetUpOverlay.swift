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
            draw(field, title: .groupSaveTitle, prompt: Message.groupSavePrompt, in: area, of: &frame)
        case .title(let field):
            draw(field, title: .keyName, prompt: Message.setupTitle, in: area, of: &frame)
        case .number(let rule, let field):
            let range = rule.range ?? 0...0
            draw(
                field,
                title: .placeRules,
                prompt: Message.ruleAskNumber(least: range.lowerBound, most: range.upperBound),
                in: area,
                of: &frame
            )
        case .delete(let group):
            ask(
                Message.groupDeleteAsk(name: group.name, count: group.people.count),
                title: .groupDeleteTitle,
                in: area,
                of: &frame
            )
        case .replace(let group):
            ask(Message.groupReplaceAsk(name: group.name), title: .groupReplaceTitle, in: area, of: &frame)
        }
    }

    /// The saved groups, and where they lie.
    func groups(in area: Area) -> PlacedList {
        let view = ListView(model.groupRows, state: model.groupList, words: model.wording.listWords)
        return PlacedList(view, in: groupBox(in: area).inset(rows: 1, columns: 2))
    }

    private func groupBox(in area: Area) -> Area {
        area.centered(Size(columns: 60, rows: min(max(model.groupRows.count, 3) + 3, area.rows - 2)))
    }

    private func drawGroups(in area: Area, of frame: inout Frame) {
        let groups = groups(in: area)
        let box = groupBox(in: area)
        frame.fill(box)
        frame.box(box, title: model.text(.groupsTitle), note: groups.position, isFocused: true)
        groups.draw(of: &frame)
    }

    private func draw(
        _ field: FieldState,
        title: Message,
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

    private func ask(_ question: Message, title: Message, in area: Area, of frame: inout Frame) {
        let hints = model.keys.footerHints(names: model.wording.keyNames, glyphs: frame.glyphs)
        frame.draw(
            Dialog(model.text(title), text: model.text(question), answers: hints, stakes: .final),
            in: area
        )
    }
}
