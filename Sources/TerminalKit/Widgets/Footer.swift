/// The last row: the keys that work now.
public struct Footer: Drawing {
    /// The keys in order of importance, the pinned ones anywhere.
    public let hints: [KeyHint]

    public init(_ hints: [KeyHint]) {
        self.hints = hints
    }

    /// Draws as many whole hints as there is room for; none is ever cut, and the pinned ones come before the others.
    public func draw(in area: Area, of frame: inout Frame) {
        for (hint, place) in placed(in: area, glyphs: frame.glyphs) {
            draw(hint, at: place.origin, frame: &frame)
        }
    }

    /// The hints there is room for, each with its place, such as for finding the one that was clicked.
    public func placed(in area: Area, glyphs: Glyphs) -> [(hint: KeyHint, place: Area)] {
        var column = area.column
        return Self.fitting(hints, columns: area.columns, glyphs: glyphs).map { hint in
            let width = Self.width(of: hint, glyphs: glyphs)
            defer { column += width + Self.gap }
            return (hint, Area(row: area.row, column: column, columns: width, rows: 1))
        }
    }

    private static let gap = 3

    /// The hints there is room for, in their order.
    static func fitting(_ hints: [KeyHint], columns: Int, glyphs: Glyphs) -> [KeyHint] {
        var isKept = Array(repeating: false, count: hints.count)
        var used = -gap
        for isPinnedTurn in [true, false] {
            for (index, hint) in hints.enumerated() where hint.isPinned == isPinnedTurn {
                let next = used + gap + width(of: hint, glyphs: glyphs)
                // A later, shorter hint does not take the place of an earlier one: the order tells what matters.
                guard next <= columns else { break }
                isKept[index] = true
                used = next
            }
        }
        return zip(hints, isKept).compactMap { $1 ? $0 : nil }
    }

    private static func width(of hint: KeyHint, glyphs: Glyphs) -> Int {
        TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: label(hint, glyphs: glyphs))
    }

    private static func label(_ hint: KeyHint, glyphs: Glyphs) -> String {
        hint.reason == nil ? hint.label : Role.unavailable.signed(hint.label, glyphs: glyphs)
    }

    private func draw(_ hint: KeyHint, at point: Point, frame: inout Frame) {
        let isPossible = hint.reason == nil
        let column = frame.put(hint.key, at: point, role: isPossible ? .key : .unavailable)
        frame.put(
            Self.label(hint, glyphs: frame.glyphs),
            at: Point(row: point.row, column: column + 1),
            role: isPossible ? .text : .unavailable
        )
    }
}
