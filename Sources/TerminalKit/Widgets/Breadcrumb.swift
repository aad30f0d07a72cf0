/// Where one is, in the top row: the path at the left, and a position or a time at the right.
public struct Breadcrumb: Drawing {
    /// The steps from home to here.
    public let path: [String]
    /// A position, a count or a time.
    public let position: String

    public init(_ path: [String], position: String = "") {
        self.path = path
        self.position = position
    }

    /// Draws the row; steps in the middle give way first, then the beginning of the name of this place.
    public func draw(in area: Area, of frame: inout Frame) {
        let positionColumns = TextWidth.columns(of: position)
        let room = area.columns - (position.isEmpty ? 0 : positionColumns + 2)
        let separator = " \(frame.glyphs.step) "
        var steps = path
        var isShortened = false
        while steps.count > 2, TextWidth.columns(of: joined(steps, isShortened, separator, frame.glyphs)) > room {
            steps.remove(at: 1)
            isShortened = true
        }
        if steps.count == 2, TextWidth.columns(of: joined(steps, isShortened, separator, frame.glyphs)) > room {
            steps.removeFirst()
        }
        var column = area.column
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            let left = area.column + room - column
            column = frame.put(
                step,
                at: Point(row: area.row, column: column),
                role: isLast ? .title : .text,
                columns: left
            )
            if !isLast {
                let text = isShortened && index == 0 ? separator + frame.glyphs.ellipsis + separator : separator
                column = frame.put(text, at: Point(row: area.row, column: column), role: .border)
            }
        }
        let end = area.endColumn - positionColumns
        frame.put(position, at: Point(row: area.row, column: max(end, area.column)))
    }

    private func joined(_ steps: [String], _ isShortened: Bool, _ separator: String, _ glyphs: Glyphs) -> String {
        guard isShortened, let first = steps.first else { return steps.joined(separator: separator) }
        return ([first, glyphs.ellipsis] + steps.dropFirst()).joined(separator: separator)
    }
}
