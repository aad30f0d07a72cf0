/// A frame as a picture, for documents that must not show a screen that has changed since.
public enum SVGRenderer {
    /// The palette of the picture: how the roles' colours and the terminal's own look.
    public struct Palette: Hashable, Sendable {
        /// The background and the letters, as CSS colours.
        public let background, text: String
        /// The palette colours, as CSS colours.
        let colors: [Color: String]

        /// Light letters on a dark ground.
        public static let dark = Palette(
            background: "#1d2021",
            text: "#d8d4c8",
            colors: [
                .red: "#f2594b", .green: "#a9b665", .yellow: "#d8a657", .blue: "#6fa8dc", .magenta: "#d3869b",
                .cyan: "#7cc5b8", .brightRed: "#ff7a6b", .brightGreen: "#c3d07a", .brightYellow: "#f0c674",
                .brightBlue: "#8fc0f0", .brightMagenta: "#e6a3b7", .brightCyan: "#9adfd3",
            ]
        )

        /// Dark letters on a light ground.
        public static let light = Palette(
            background: "#fdf9ee",
            text: "#3b3a36",
            colors: [
                .red: "#b3261e", .green: "#4b6b0e", .yellow: "#8a6500", .blue: "#1f5fa8", .magenta: "#8e3a6e",
                .cyan: "#14736b", .brightRed: "#c9372c", .brightGreen: "#5b7d1b", .brightYellow: "#9a7300",
                .brightBlue: "#2c6fbd", .brightMagenta: "#a04a80", .brightCyan: "#1c857b",
            ]
        )
    }

    private static let cellWidth = 9
    private static let cellHeight = 19
    private static let margin = 12

    /// The picture of a frame, the same for the same frame.
    ///
    /// - Parameters:
    ///   - frame: What to draw.
    ///   - title: What the picture shows, for people who cannot see it.
    ///   - theme: How the roles look.
    ///   - palette: How the colours look.
    public static func svg(
        _ frame: Frame,
        title: String,
        theme: Theme = .standard,
        palette: Palette = .dark
    ) -> String {
        let width = frame.size.columns * cellWidth + 2 * margin
        let height = frame.size.rows * cellHeight + 2 * margin
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" role="img" "#
                + #"font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15">"#,
            "<title>\(escaped(title))</title>",
            #"<rect width="\#(width)" height="\#(height)" rx="8" fill="\#(palette.background)"/>"#,
        ]
        for row in 0..<frame.size.rows {
            for run in frame.styledRuns(ofRow: row, theme: theme) {
                draw(run, row: row, palette: palette, into: &lines)
            }
        }
        if let cursor = frame.cursor {
            let (x, y) = corner(row: cursor.row, column: cursor.column)
            lines.append(
                #"<rect x="\#(x)" y="\#(y + cellHeight - 3)" width="\#(cellWidth)" height="2" fill="\#(palette.text)"/>"#
            )
        }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    private static func corner(row: Int, column: Int) -> (x: Int, y: Int) {
        (margin + column * cellWidth, margin + row * cellHeight)
    }

    private static func draw(_ run: StyledRun, row: Int, palette: Palette, into lines: inout [String]) {
        let style = run.style
        let ink = style.color.flatMap { palette.colors[$0] } ?? palette.text
        let isReversed = style.emphasis.contains(.reverse)
        let (x, y) = corner(row: row, column: run.column)
        if isReversed {
            let width = run.columns * cellWidth
            lines.append(#"<rect x="\#(x)" y="\#(y)" width="\#(width)" height="\#(cellHeight)" fill="\#(ink)"/>"#)
        }
        let color = isReversed ? palette.background : ink
        let isHeavy = style.emphasis.contains(.bold)
        var column = run.column
        var text = ""
        var start = column
        func flush() {
            defer { text = "" }
            guard text.contains(where: { $0 != " " }) else { return }
            let (x, y) = corner(row: row, column: start)
            lines.append(
                #"<text x="\#(x)" y="\#(y + 14)" textLength="\#(TextWidth.columns(of: text) * cellWidth)" "#
                    + #"fill="\#(color)"\#(attributes(style)) xml:space="preserve">\#(escaped(text))</text>"#
            )
        }
        for character in run.text {
            if let shape = LineShape(character) {
                flush()
                lines.append(shape.svg(corner(row: row, column: column), cellWidth, cellHeight, color, isHeavy))
                start = column + 1
            } else {
                if text.isEmpty { start = column }
                text.append(character)
            }
            column += TextWidth.columns(of: character)
        }
        flush()
    }

    private static func attributes(_ style: Style) -> String {
        var result = ""
        if style.emphasis.contains(.bold) { result += #" font-weight="bold""# }
        if style.emphasis.contains(.italic) { result += #" font-style="italic""# }
        if style.emphasis.contains(.underline) { result += #" text-decoration="underline""# }
        if style.emphasis.contains(.dim) { result += #" opacity="0.65""# }
        return result
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
        return result
    }
}
