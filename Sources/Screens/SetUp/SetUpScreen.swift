import Presentation
import TerminalKit
import Wording
import Workshop

/// Setting up a workshop: where one is, what is asked, what can be chosen, and the keys.
struct SetUpScreen: Drawing {
    let model: SetUpModel

    func draw(in area: Area, of frame: inout Frame) {
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: model.wording), in: area)
        }
        let parts = area.rows([.fixed(2), .fixed(2), .flexible(), .fixed(2), .fixed(1)])
        frame.draw(Breadcrumb(path, position: position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        frame.draw(Paragraph(prompt, role: .strong), in: parts[1].inset(columns: 2))
        frame.draw(SetUpBody(model: model), in: parts[2].inset(columns: 2))
        if let notice = model.notice {
            frame.draw(
                Paragraph(shown(notice, glyphs: frame.glyphs), role: notice.role),
                in: parts[3].inset(columns: 2)
            )
        }
        frame.draw(Footer(model.keys.footerHints(glyphs: frame.glyphs)), in: parts[4].inset(columns: 1))
        frame.draw(SetUpOverlay(model: model), in: area.inset(rows: 1, columns: 2))
    }

    private func shown(_ notice: SetUpModel.Notice, glyphs: Glyphs) -> String {
        notice.role.signed(notice.text, glyphs: glyphs)
    }

    private var path: [String] { ["JobHunter", model.text(.placeSetUp), model.text(place)] }

    private var position: String {
        "\((model.steps.firstIndex(of: model.step) ?? 0) + 1)/\(model.steps.count)"
    }

    private var place: MessageKey {
        switch model.step {
        case .language: .placeLanguage
        case .group: .placeGroup
        case .teams: .placeTeams
        case .decks: .placeDecks
        case .preset: .placePreset
        case .rules: .placeRules
        case .begin: .placeBegin
        }
    }

    private var prompt: String {
        let key: MessageKey =
            switch model.step {
            case .language: .setupLanguagePrompt
            case .group: .setupGroupPrompt
            case .teams: model.isArranging ? .setupHandPrompt : .setupTeamsPrompt
            case .decks: .setupDecksPrompt
            case .preset: .setupPresetPrompt
            case .rules: .setupRulesPrompt
            case .begin: .setupBeginPrompt
            }
        return model.text(key)
    }
}

/// What can be chosen in the present step.
struct SetUpBody: Drawing {
    let model: SetUpModel

    func draw(in area: Area, of frame: inout Frame) {
        switch model.step {
        case .language: frame.draw(ListView(model.languageRows, state: model.list), in: area)
        case .group: drawGroup(in: area, of: &frame)
        case .teams where model.isArranging: drawArranging(in: area, of: &frame)
        case .teams: frame.draw(ListView(model.teamRows, state: model.list), in: area)
        case .decks: drawDecks(in: area, of: &frame)
        case .preset: drawPresets(in: area, of: &frame)
        case .rules: drawRules(in: area, of: &frame)
        case .begin: drawBegin(in: area, of: &frame)
        }
    }

    private func drawGroup(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(1), .flexible()])
        frame.draw(TextLine(count, role: .remark), in: parts[1])
        if model.names.isEmpty {
            let message = Message(.setupGroupEmpty, ["count": .number(SetUpModel.seats)])
            frame.draw(Paragraph(model.text(message), role: .remark), in: parts[2])
        } else {
            let rows = model.names.enumerated().map { ListRow($1, key: String($0 + 1)) }
            frame.draw(ListView(rows, state: model.list, isFocused: false), in: parts[2])
        }
        frame.draw(TextField(">", state: model.field, isFocused: model.overlay == nil), in: parts[0])
    }

    private var count: String {
        model.names.isEmpty ? "" : model.text(Message(.setupCount, ["count": .number(model.names.count)]))
    }

    private func drawArranging(in area: Area, of frame: inout Frame) {
        let parts = area.columns([.flexible(), .flexible()], gap: 3)
        frame.draw(ListView(model.handRows, state: model.handList), in: parts[0])
        let teams = model.teamsTold.replacing("; ", with: "\n")
        frame.draw(Paragraph(teams, role: .remark), in: parts[1])
    }

    private func drawDecks(in area: Area, of frame: inout Frame) {
        let isWide = area.columns >= 76
        let parts =
            isWide
            ? area.columns([.flexible(), .flexible()], gap: 2)
            : area.rows([.fixed(min(model.deckRows.count + (model.list.isFiltering ? 1 : 0), 4)), .flexible()], gap: 1)
        frame.draw(ListView(model.deckRows, state: model.list), in: parts[0])
        guard let deck = model.shownDeck else { return }
        let cards = DeckTelling.cards(of: deck).map(model.text).joined(separator: "\n")
        frame.box(parts[1], title: deck.title)
        frame.draw(Paragraph(cards, offset: model.cardsOffset), in: parts[1].inset(rows: 1, columns: 2))
    }

    private func drawPresets(in area: Area, of frame: inout Frame) {
        let isWide = area.columns >= 76
        let rows = model.presetRows
        let parts =
            isWide
            ? area.columns([.flexible(), .flexible()], gap: 3)
            : area.rows([.fixed(min(rows.count, max(area.rows - 5, 3))), .flexible()])
        frame.draw(ListView(rows, state: model.list), in: parts[0])
        let source = model.shownSource
        let sentence = model.text(PresetTelling.sentence(of: source))
        let needed = Paragraph(sentence).rows(columns: parts[1].columns)
        let beside = parts[1].rows([.fixed(needed), .fixed(isWide ? 1 : 0), .flexible()])
        frame.draw(Paragraph(sentence, role: .remark), in: beside[0])
        let plan = TimePlanTable(
            plan: model.timePlan(model.rules(of: source)),
            people: model.players.count,
            wording: model.wording
        )
        frame.draw(plan, in: beside[2])
    }

    private func drawRules(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.flexible(), .fixed(1), .fixed(3)])
        frame.draw(ListView(model.ruleRows, state: model.list), in: parts[0])
        let rule = model.shownRule
        let sentence = model.text(RuleTelling.consequence(of: model.rules[rule], of: rule))
        frame.draw(Paragraph(sentence, role: .remark), in: parts[2])
    }

    private func drawBegin(in area: Area, of frame: inout Frame) {
        frame.draw(Paragraph(model.summary.joined(separator: "\n")), in: area)
        frame.placeCursor(at: area.origin)
    }
}
