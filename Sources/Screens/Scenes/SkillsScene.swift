import Presentation
import TerminalKit
import Wording
import Workshop

/// The skills on the table, as large as there is room for, and who has decided.
struct SkillsScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        let parts = parts(of: area)
        if game.skills.isEmpty {
            drawPrompt(in: parts[0], of: &frame)
        } else {
            frame.draw(cards, in: parts[0])
        }
        if game.stage == .choosing {
            frame.draw(ReadyLine(game: game, view: view, wording: wording), in: parts[1])
        }
    }

    /// The cards on the table, each with its place.
    func places(in area: Area, glyphs: Glyphs) -> [(skill: SkillCard, place: Area)] {
        cards.places(in: parts(of: area)[0], glyphs: glyphs)
    }

    private var cards: SkillCards { SkillCards(skills: game.skills, wording: wording, isLarge: isLarge) }

    /// The cards, and below them who has chosen: more than two rows only where the cards do not miss them.
    private func parts(of area: Area) -> [Area] {
        area.rows([.flexible(), .fixed(game.stage == .choosing ? max(2, area.rows / 6) : 0)])
    }

    private func drawPrompt(in area: Area, of frame: inout Frame) {
        let first = game.firstPlayer.map { view.names($0, wording) } ?? ""
        let parts = area.rows([.flexible(), .fixed(5), .fixed(2), .flexible()])
        frame.draw(LargeText(first), in: parts[1])
        frame.draw(Paragraph(wording.text(view.revealing(in: game)), alignment: .center), in: parts[2])
    }
}

/// Skill cards side by side, or under one another where that shows every word; in lines where no arrangement does.
struct SkillCards: Drawing {
    let skills: [SkillCard]
    let wording: Wording
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        let rows = cardRows(in: area, glyphs: frame.glyphs)
        if rows.isEmpty { frame.draw(Paragraph(lines(in: area, frame.glyphs)), in: area) }
        for row in rows { frame.draw(row.cards, in: row.area) }
    }

    /// The place of each card; none where there is only room for lines.
    func places(in area: Area, glyphs: Glyphs) -> [(skill: SkillCard, place: Area)] {
        let places = cardRows(in: area, glyphs: glyphs).flatMap { $0.cards.places(in: $0.area, glyphs: glyphs) }
        return Array(zip(skills, places)).map { (skill: $0, place: $1) }
    }

    /// The cards as large as they can be whole: large names if wanted, then in as few rows as tell every word.
    private func cardRows(in area: Area, glyphs: Glyphs) -> [(cards: CardRow, area: Area)] {
        guard !skills.isEmpty else { return [] }
        if isLarge {
            let row = CardRow(skills.map(card), isLarge: true)
            let places = row.places(in: area, glyphs: glyphs)
            if zip(row.cards, places).allSatisfy({ $0.fitsLarge(in: $1.size, glyphs: glyphs) }) { return [(row, area)] }
        }
        let most = max(1, min(skills.count, area.columns / 22))
        let arrangements = (1...most).reversed().map { rows(of: $0, in: area) }
        let whole = arrangements.first { rows in
            rows.allSatisfy { row in
                zip(row.cards.cards, row.cards.places(in: row.area, glyphs: glyphs)).allSatisfy {
                    $0.isWhole(in: $1.size)
                }
            }
        }
        // Where no card is whole, lines tell more.
        return whole ?? []
    }

    private func rows(of count: Int, in area: Area) -> [(cards: CardRow, area: Area)] {
        let rowCount = (skills.count + count - 1) / count
        return area.rows(Array(repeating: .flexible(), count: rowCount)).enumerated().map { number, row in
            (CardRow(skills.dropFirst(number * count).prefix(count).map(card), isLarge: rowCount == 1), row)
        }
    }

    private func card(_ skill: SkillCard) -> Card {
        Card(
            kind: wording.text(SkillTelling.dimension(skill.dimension)),
            kindRole: role(of: skill.dimension),
            title: skill.name,
            text: skill.definition
        )
    }

    /// What each skill means; where not every word of that has room, all their names and none of it.
    private func lines(in area: Area, _ glyphs: Glyphs) -> String {
        let told = skills.map { "\($0.name). \($0.definition)" }.joined(separator: "\n")
        let names = skills.map(\.name)
        let ways = [told, names.joined(separator: "\n"), names.joined(separator: " \(glyphs.separator) ")]
        return ways.first { Paragraph($0).rows(columns: area.columns) <= area.rows } ?? ways[2]
    }

    private func role(of dimension: Dimension) -> Role {
        switch dimension {
        case .methodological: .kindA
        case .social: .kindB
        case .contributory: .kindC
        }
    }
}

/// Who has decided and who has not, each by a sign and the name.
struct ReadyLine: Drawing {
    let game: GameView
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let line = game.players.filter(\.takesPart).map { player in
            let sign = player.status == .undecided ? frame.glyphs.missing : frame.glyphs.present
            return "\(sign) \(view.names(player.id, wording))"
        }
        frame.draw(ItemLines(line, more: wording.more), in: area)
    }
}
