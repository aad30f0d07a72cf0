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
        let parts = parts(of: area)
        frame.draw(Breadcrumb(path, position: position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        drawPrompt(in: parts[1].inset(columns: 2), place: body.list(in: bodyArea(in: area))?.position ?? "", of: &frame)
        frame.draw(body, in: bodyArea(in: area))
        if let notice = model.shownNotice {
            let text = notice.role.signed(notice.text, glyphs: frame.glyphs)
            frame.draw(Paragraph(text, role: notice.role), in: parts[3].inset(columns: 2))
        }
        frame.draw(SetUpOverlay(model: model), in: SetUpModel.coverArea(in: area))
        model.drawKeysAndCover(in: area, of: &frame)
    }

    /// The list that keys and clicks go to, and where it lies.
    func list(in area: Area) -> PlacedList? {
        guard model.overlay != .groups else {
            return SetUpOverlay(model: model).groups(in: SetUpModel.coverArea(in: area))
        }
        return body.list(in: bodyArea(in: area))
    }

    private var body: SetUpBody { SetUpBody(model: model) }

    private func parts(of area: Area) -> [Area] {
        area.rows([.fixed(2), .fixed(2), .flexible(), .fixed(2), .fixed(1)])
    }

    private func bodyArea(in area: Area) -> Area { parts(of: area)[2].inset(columns: 2) }

    /// The prompt, and at its end where one is in a list longer than the screen.
    private func drawPrompt(in area: Area, place: String, of frame: inout Frame) {
        let columns = TextWidth.columns(of: place)
        let parts = area.columns([.flexible(), .fixed(columns)], gap: place.isEmpty ? 0 : 2)
        frame.draw(Paragraph(prompt, role: .strong), in: parts[0])
        frame.put(place, at: parts[1].origin, role: .remark)
    }

    private var path: [String] { ["JobHunter", model.text(.placeSetUp), model.text(place)] }

    private var position: String {
        "\((model.steps.firstIndex(of: model.step) ?? 0) + 1)/\(model.steps.count)"
    }

    private var place: Message {
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
        let prompt: Message =
            switch model.step {
            case .language: .setupLanguagePrompt
            case .group: .setupGroupPrompt
            case .teams: model.isArranging ? .setupHandPrompt : .setupTeamsPrompt
            case .decks: .setupDecksPrompt
            case .preset: .setupPresetPrompt
            case .rules: .setupRulesPrompt
            case .begin: .setupBeginPrompt
            }
        return model.text(prompt)
    }
}

/// What can be chosen in the present step.
struct SetUpBody: Drawing {
    let model: SetUpModel

    func draw(in area: Area, of frame: inout Frame) {
        switch model.step {
        case .language: break
        case .group: drawGroup(in: area, of: &frame)
        case .teams: drawTeams(in: area, of: &frame)
        case .decks: drawDeck(in: area, of: &frame)
        case .preset: drawPreset(in: area, of: &frame)
        case .rules: drawRule(in: area, of: &frame)
        case .begin: drawBegin(in: area, of: &frame)
        }
        list(in: area)?.draw(of: &frame)
        if model.step == .group {
            let field = TextField(">", state: model.field, isFocused: model.overlay == nil)
            frame.draw(field, in: groupParts(of: area)[0])
        }
    }

    /// The list of the step, and where it lies; `nil` where there is none.
    func list(in area: Area) -> PlacedList? {
        let words = model.wording.listWords
        return switch model.step {
        case .language: PlacedList(ListView(model.languageRows, state: model.list, words: words), in: area)
        case .group where model.names.isEmpty: nil
        case .group:
            PlacedList(ListView(model.nameRows, state: model.list, isFocused: false), in: groupParts(of: area)[2])
        case .teams where model.isArranging:
            PlacedList(ListView(model.handRows, state: model.handList, words: words), in: teamParts(of: area)[0])
        case .teams: PlacedList(ListView(model.teamRows, state: model.list, words: words), in: area)
        case .decks: PlacedList(ListView(model.deckRows, state: model.list, words: words), in: deckParts(of: area)[0])
        case .preset:
            PlacedList(ListView(model.presetRows, state: model.list, words: words), in: presetParts(of: area)[0])
        case .rules: PlacedList(ListView(model.ruleRows, state: model.list, words: words), in: ruleParts(of: area)[0])
        case .begin: nil
        }
    }

    private func groupParts(of area: Area) -> [Area] { area.rows([.fixed(1), .fixed(1), .flexible()]) }

    private func drawGroup(in area: Area, of frame: inout Frame) {
        let parts = groupParts(of: area)
        frame.draw(TextLine(count, role: .remark), in: parts[1])
        guard model.names.isEmpty else { return }
        let message = Message.setupGroupEmpty(count: SetUpModel.seats)
        frame.draw(Paragraph(model.text(message), role: .remark), in: parts[2])
    }

    private var count: String {
        model.names.isEmpty ? "" : model.text(Message.setupCount(count: model.names.count))
    }

    private func teamParts(of area: Area) -> [Area] { area.columns([.flexible(), .flexible()], gap: 3) }

    private func drawTeams(in area: Area, of frame: inout Frame) {
        guard model.isArranging else { return }
        let teams = model.teamsTold.replacing("; ", with: "\n")
        frame.draw(Paragraph(teams, role: .remark), in: teamParts(of: area)[1])
    }

    private func deckParts(of area: Area) -> [Area] {
        guard area.columns < 76 else { return area.columns([.flexible(), .flexible()], gap: 2) }
        let rows = model.deckRows.count + (model.list.isFiltering ? 1 : 0)
        return area.rows([.fixed(min(rows, 4)), .flexible()], gap: 1)
    }

    private func drawDeck(in area: Area, of frame: inout Frame) {
        guard let deck = model.shownDeck else { return }
        let box = deckParts(of: area)[1]
        let cards = DeckTelling.cards(of: deck).map(model.text).joined(separator: "\n")
        frame.box(box, title: deck.title)
        frame.draw(Paragraph(cards, offset: model.cardsOffset), in: box.inset(rows: 1, columns: 2))
    }

    private func presetParts(of area: Area) -> [Area] {
        area.columns >= 76
            ? area.columns([.flexible(), .flexible()], gap: 3)
            : area.rows([.fixed(min(model.presetRows.count, max(area.rows - 5, 3))), .flexible()])
    }

    private func drawPreset(in area: Area, of frame: inout Frame) {
        let place = presetParts(of: area)[1]
        let source = model.shownSource
        let sentence = model.text(PresetTelling.sentence(of: source))
        let needed = Paragraph(sentence).rows(columns: place.columns)
        let beside = place.rows([.fixed(needed), .fixed(area.columns >= 76 ? 1 : 0), .flexible()])
        frame.draw(Paragraph(sentence, role: .remark), in: beside[0])
        let plan = TimePlanTable(
            plan: model.timePlan(model.rules(of: source)),
            people: model.players.count,
            wording: model.wording
        )
        frame.draw(plan, in: beside[2])
    }

    private func ruleParts(of area: Area) -> [Area] { area.rows([.flexible(), .fixed(1), .fixed(3)]) }

    private func drawRule(in area: Area, of frame: inout Frame) {
        let rule = model.shownRule
        let sentence = model.text(RuleTelling.consequence(of: model.rules[rule], of: rule))
        frame.draw(Paragraph(sentence, role: .remark), in: ruleParts(of: area)[2])
    }

    private func drawBegin(in area: Area, of frame: inout Frame) {
        frame.draw(Paragraph(model.summary.joined(separator: "\n")), in: area)
        frame.placeCursor(at: area.origin)
    }
}
