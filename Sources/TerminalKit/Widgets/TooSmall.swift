/// What is shown instead of a screen that has no room: how large the window is and how large it should be.
public struct TooSmall: Drawing {
    /// The sentence, with both sizes in it.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// Draws the sentence over as many rows as there are.
    public func draw(in area: Area, of frame: inout Frame) {
        frame.fill(area)
        frame.draw(Paragraph(text, role: .warning), in: area)
    }
}
