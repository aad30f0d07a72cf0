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

/// Skill cards side by side, or under one another where the window is narrow.
///
/// In large type the names take the room of what they mean, wherever they cannot be large beside it.
struct SkillCards: Drawing {
    let skills: [SkillCard]
    let wording: Wording
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        let rows = cardRows(in: area, glyphs: frame.glyphs)
        if rows.isEmpty { frame.draw(Paragraph(lines), in: area) }
        for row in rows { frame.draw(row.cards, in: row.area) }
    }

    /// The place of each card; none where there is only room for lines.
    func places(in area: Area, glyphs: Glyphs) -> [(skill: SkillCard, place: Area)] {
        let places = cardRows(in: area, glyphs: glyphs).flatMap { $0.cards.places(in: $0.area, glyphs: glyphs) }
        return Array(zip(skills, places)).map { (skill: $0, place: $1) }
    }

    private func cardRows(in area: Area, glyphs: Glyphs) -> [(cards: CardRow, area: Area)] {
        guard !skills.isEmpty else { return [] }
        if isLarge, let row = largeRow(in: area, glyphs: glyphs) { return [(row, area)] }
        let perRow = max(1, min(skills.count, area.columns / 22))
        let rowCount = (skills.count + perRow - 1) / perRow
        // Cards lower than four rows cannot be read: then lines serve better.
        guard area.rows / rowCount >= 4 else { return [] }
        let rows = area.rows(Array(repeating: .flexible(), count: rowCount))
        return rows.enumerated().map { number, row in
            let here = skills.dropFirst(number * perRow).prefix(perRow)
            return (CardRow(here.map { card($0, withText: true) }, isLarge: rowCount == 1), row)
        }
    }

    /// All cards with large names, if need be without what they mean; `nil` where even that is too large.
    private func largeRow(in area: Area, glyphs: Glyphs) -> CardRow? {
        [true, false].lazy.map { hasText in CardRow(skills.map { card($0, withText: hasText) }, isLarge: true) }
            .first { row in
                zip(row.cards, row.places(in: area, glyphs: glyphs)).allSatisfy {
                    $0.fitsLarge(in: $1.size, glyphs: glyphs)
                }
            }
    }

    private func card(_ skill: SkillCard, withText hasText: Bool) -> Card {
        Card(
            kind: wording.text(SkillTelling.dimension(skill.dimension)),
            kindRole: role(of: skill.dimension),
            title: skill.name,
            text: hasText ? skill.definition : ""
        )
    }

    private var lines: String {
        skills.map { "\($0.name). \($0.definition)" }.joined(separator: "\n")
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
        frame.draw(Paragraph(line.joined(separator: "   ")), in: area)
    }
}
