/// One line of text, cut where it is too long.
public struct TextLine: Drawing {
    /// The text.
    public let text: String
    /// What it is for; a role with a sign puts the sign before the text.
    public let role: Role
    /// Where it stands.
    public let alignment: Alignment

    public init(_ text: String, role: Role = .text, alignment: Alignment = .leading) {
        self.text = text
        self.role = role
        self.alignment = alignment
    }

    /// Draws the text on the first row of the area.
    public func draw(in area: Area, of frame: inout Frame) {
        let shown = role.signed(text, glyphs: frame.glyphs)
        let spare = area.columns - TextWidth.columns(of: shown)
        let column = area.column + TextLayout.margin(alignment, spare: spare)
        frame.put(shown, at: Point(row: area.row, column: column), role: role)
    }
}

extension Role {
    /// A text after the sign of this role, if it has one.
    public func signed(_ text: String, glyphs: Glyphs) -> String {
        let sign = sign(glyphs)
        return sign.isEmpty ? text : "\(sign) \(text)"
    }
}
