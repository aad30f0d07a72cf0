import TerminalKit

/// How a drawing looks: as text at the three sizes that must look right, and once with the roles that colours follow.
enum Looks {
    static let sizes = [(60, 18), (80, 24), (120, 36)]

    static func text(_ drawing: some Drawing) -> String {
        let plain = sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + FramePrinter.text(frame(drawing, columns, rows))
        }
        let roles = "80 x 24 with roles\n" + FramePrinter.textWithRoles(frame(drawing, 80, 24))
        return (plain + [roles]).joined(separator: "\n\n")
    }

    static func frame(_ drawing: some Drawing, _ columns: Int, _ rows: Int) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(drawing, in: frame.area)
        return frame
    }

    /// The hints of the last row, as they are drawn.
    static func footer(_ drawing: some Drawing, _ columns: Int, _ rows: Int) -> [String] {
        let lines = FramePrinter.text(frame(drawing, columns, rows)).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        guard lines.count == rows else { return [] }
        return lines[rows - 1].trimmingPrefix { $0 == " " }.split(separator: "   ").map(String.init)
    }
}
