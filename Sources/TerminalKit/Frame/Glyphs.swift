/// The signs that frames are drawn with.
public struct Glyphs: Equatable, Sendable {
    /// The lines and corners of a box.
    public struct Box: Equatable, Sendable {
        /// Left to right.
        public let horizontal: Character
        /// Top to bottom.
        public let vertical: Character
        /// The corners: top left, top right, bottom left, bottom right.
        public let topLeft, topRight, bottomLeft, bottomRight: Character
    }

    /// The box around a part of the screen.
    public let box: Box
    /// The box that has the focus; its lines differ, not only their colour.
    public let focusBox: Box
    /// What follows where text was cut.
    public let ellipsis: String
    /// Before the selected row.
    public let pointer: String
    /// Between the steps of a path.
    public let step: String
    /// Between things of a row.
    public let separator: String
    /// One thing of a group that is there, and one that is still missing.
    public let present, missing: String
    /// The full and the empty part of a bar.
    public let barFull, barEmpty: Character
    /// The arrow keys.
    public let up, down, left, right: String
    /// Before how much more there is above and below what is in sight.
    public let moreAbove, moreBelow: String
    /// Before what cannot be chosen.
    public let unavailable: String
    /// Before what went well.
    public let success: String
    /// Before what wants attention.
    public let warning: String
    /// Before what went wrong.
    public let failure: String
    /// Before things of the four kinds.
    public let kindA, kindB, kindC, kindD: String
    /// A filled cell of large letters.
    public let block: Character
    /// The halves of a filled cell; `nil` where there are none.
    public let halves: Halves?

    /// The two halves of a filled cell.
    public struct Halves: Equatable, Sendable {
        /// The upper one.
        public let upper: Character
        /// The lower one.
        public let lower: Character
    }

    /// Lines, blocks and signs that fonts and terminals have had for decades.
    public static let unicode = Glyphs(
        box: Box(horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘"),
        focusBox: Box(horizontal: "═", vertical: "║", topLeft: "╔", topRight: "╗", bottomLeft: "╚", bottomRight: "╝"),
        ellipsis: "…",
        pointer: "▸",
        step: "›",
        separator: "·",
        present: "●",
        missing: "○",
        barFull: "█",
        barEmpty: "░",
        up: "↑",
        down: "↓",
        left: "←",
        right: "→",
        moreAbove: "▲",
        moreBelow: "▼",
        unavailable: "–",
        success: "✓",
        warning: "!",
        failure: "×",
        kindA: "■",
        kindB: "●",
        kindC: "▲",
        kindD: "◆",
        block: "█",
        halves: Halves(upper: "▀", lower: "▄")
    )

    /// The signs of a typewriter, for terminals that show nothing else.
    public static let ascii = Glyphs(
        box: Box(horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+"),
        focusBox: Box(horizontal: "=", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+"),
        ellipsis: "...",
        pointer: ">",
        step: ">",
        separator: "-",
        present: "*",
        missing: "o",
        barFull: "#",
        barEmpty: ".",
        up: "^",
        down: "v",
        left: "<",
        right: ">",
        moreAbove: "^",
        moreBelow: "v",
        unavailable: "-",
        success: "+",
        warning: "!",
        failure: "x",
        kindA: "#",
        kindB: "@",
        kindC: "^",
        kindD: "%",
        block: "#",
        halves: nil
    )
}
