import Presentation
import TerminalKit
import Wording
import Workshop

/// The skills on the table, as large as there is room for, and who has decided.
struct SkillsScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let isChoosing = game.stage == .choosing
        let parts = area.rows([.flexible(), .fixed(isChoosing ? 2 : 0)])
        if game.skills.isEmpty {
            drawPrompt(in: parts[0], of: &frame)
        } else {
            frame.draw(SkillCards(skills: game.skills, wording: wording), in: parts[0])
        }
        if isChoosing {
            frame.draw(ReadyLine(game: game, view: view, wording: wording), in: parts[1])
        }
    }

    private func drawPrompt(in area: Area, of frame: inout Frame) {
        let first = game.firstPlayer.map { view.names($0, wording) } ?? ""
        let parts = area.rows([.flexible(), .fixed(5), .fixed(2), .flexible()])
        frame.draw(LargeText(first), in: parts[1])
        let values = ["who": Message.Value.text(first)]
        frame.draw(Paragraph(wording.text(Message(.revealPrompt, values)), alignment: .center), in: parts[2])
    }
}

/// Skill cards side by side, or under one another where the window is narrow.
struct SkillCards: Drawing {
    let skills: [SkillCard]
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        guard !skills.isEmpty else { return }
        let perRow = max(1, min(skills.count, area.columns / 22))
        let rowCount = (skills.count + perRow - 1) / perRow
        // Cards lower than four rows cannot be read: then lines serve better.
        guard area.rows / rowCount >= 4 else {
            return frame.draw(Paragraph(lines), in: area)
        }
        let rows = area.rows(Array(repeating: .flexible(), count: rowCount))
        for (number, row) in rows.enumerated() {
            let here = skills.dropFirst(number * perRow).prefix(perRow)
            frame.draw(CardRow(here.map(card), isLarge: rowCount == 1), in: row)
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
        let line = game.players.filter { $0.status != .waiting }.map { player in
            let sign = player.status == .undecided ? frame.glyphs.missing : frame.glyphs.present
            return "\(sign) \(view.names(player.id, wording))"
        }
        frame.draw(Paragraph(line.joined(separator: "   ")), in: area)
    }
}
