/// A line or block character as geometry: fonts leave gaps between the rows of a picture.
enum LineShape {
    /// Strokes from the middle of the cell to its sides.
    case strokes(up: Bool, down: Bool, left: Bool, right: Bool, isDouble: Bool)
    /// A filled part of the cell, from one fraction of its height to another, in thousandths; and how opaque.
    case block(from: Int, to: Int, opacity: String)

    /// The shape of a character that frames draw lines and blocks with; `nil` for every other.
    init?(_ character: Character) {
        switch character {
        case "─": self = .strokes(up: false, down: false, left: true, right: true, isDouble: false)
        case "│": self = .strokes(up: true, down: true, left: false, right: false, isDouble: false)
        case "┌": self = .strokes(up: false, down: true, left: false, right: true, isDouble: false)
        case "┐": self = .strokes(up: false, down: true, left: true, right: false, isDouble: false)
        case "└": self = .strokes(up: true, down: false, left: false, right: true, isDouble: false)
        case "┘": self = .strokes(up: true, down: false, left: true, right: false, isDouble: false)
        case "═": self = .strokes(up: false, down: false, left: true, right: true, isDouble: true)
        case "║": self = .strokes(up: true, down: true, left: false, right: false, isDouble: true)
        case "╔": self = .strokes(up: false, down: true, left: false, right: true, isDouble: true)
        case "╗": self = .strokes(up: false, down: true, left: true, right: false, isDouble: true)
        case "╚": self = .strokes(up: true, down: false, left: false, right: true, isDouble: true)
        case "╝": self = .strokes(up: true, down: false, left: true, right: false, isDouble: true)
        case "█": self = .block(from: 0, to: 1000, opacity: "1")
        case "▀": self = .block(from: 0, to: 500, opacity: "1")
        case "▄": self = .block(from: 500, to: 1000, opacity: "1")
        case "░": self = .block(from: 0, to: 1000, opacity: "0.25")
        default: return nil
        }
    }

    /// The shape in the cell whose top left corner is given.
    func svg(_ corner: (x: Int, y: Int), _ width: Int, _ height: Int, _ color: String, _ isHeavy: Bool) -> String {
        switch self {
        case .block(let from, let to, let opacity):
            let top = corner.y + height * from / 1000
            let bottom = corner.y + (height * to + 999) / 1000
            return #"<rect x="\#(corner.x)" y="\#(top)" width="\#(width)" height="\#(bottom - top)" "#
                + #"fill="\#(color)" opacity="\#(opacity)" shape-rendering="crispEdges"/>"#
        case .strokes(let up, let down, let left, let right, let isDouble):
            // The middle is given in half units, so that one stroke covers whole pixels.
            let x = "\(corner.x + width / 2).5"
            let y = "\(corner.y + height / 2).5"
            var path = ""
            if up { path += "M\(x) \(corner.y)V\(y)" }
            if down { path += "M\(x) \(y)V\(corner.y + height)" }
            if left { path += "M\(corner.x) \(y)H\(x)" }
            if right { path += "M\(x) \(y)H\(corner.x + width)" }
            let stroke = isDouble ? 3 : isHeavy ? 2 : 1
            return #"<path d="\#(path)" stroke="\#(color)" stroke-width="\#(stroke)" stroke-linecap="square"/>"#
        }
    }
}
