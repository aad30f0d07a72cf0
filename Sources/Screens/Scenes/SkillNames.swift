import TerminalKit
import Workshop

/// The names of the skills on the table, in a line or two.
struct SkillNames: Drawing {
    let skills: [SkillCard]

    /// How many rows they take at a width.
    func rows(columns: Int, glyphs: Glyphs) -> Int { min(paragraph(glyphs).rows(columns: columns), 2) }

    func draw(in area: Area, of frame: inout Frame) {
        frame.draw(paragraph(frame.glyphs), in: area)
    }

    private func paragraph(_ glyphs: Glyphs) -> Paragraph {
        Paragraph(skills.map(\.name).joined(separator: " \(glyphs.separator) "), role: .strong)
    }
}
