import Foundation
import TerminalKit
import Testing

/// Compares a text with the file of that name; `RECORD=1` writes the file instead.
func expectGolden(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data((text + "\n").utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text + "\n" == expected, sourceLocation: sourceLocation)
}

/// A drawing at the three widths that must look right, with the roles marked.
func printed(_ drawing: some Drawing, rows: Int, glyphs: Glyphs = .unicode) -> String {
    [60, 80, 120].map { columns in
        "=== \(columns) columns\n" + FramePrinter.textWithRoles(frame(drawing, columns, rows, glyphs: glyphs))
    }.joined(separator: "\n")
}

/// A drawing alone in a frame.
func frame(_ drawing: some Drawing, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    frame.draw(drawing, in: frame.area)
    return frame
}

/// The text of a drawing alone in a frame.
func text(_ drawing: some Drawing, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode) -> String {
    FramePrinter.text(frame(drawing, columns, rows, glyphs: glyphs))
}
