/// What stands on one printed card, and the size of letters at which it fits.
struct CardFace {
    /// How a card is set: the step of its size, and how many of its points fit.
    struct Fit {
        let step: Int
        let points: Int
    }

    let kind: Words
    let mark: String
    let title: String
    let body: String
    let points: [String]

    /// The sizes of the text in points, from the usual one down; `SheetStyle` has a class for each.
    static let sizes = [11, 10, 9, 8, 7, 6.5]

    // The inside of a card in millimetres: 63 x 88 less the margin and the line that names its kind.
    private static let width = 54.0
    private static let height = 72.0
    private static let millimetresPerPoint = 25.4 / 72

    /// The greatest size at which everything fits; at the smallest, as many points as do.
    var fit: Fit {
        for step in Self.sizes.indices where height(at: Self.sizes[step], points: points.count) <= Self.height {
            return Fit(step: step, points: points.count)
        }
        let step = Self.sizes.count - 1
        var count = points.count
        // A line is kept for the words that say how many are left out.
        while count > 0, height(at: Self.sizes[step], points: count) > Self.height - 5 { count -= 1 }
        return Fit(step: step, points: count)
    }

    /// The height all of it takes, rather overrated.
    private func height(at size: Double, points count: Int) -> Double {
        let line = size * Self.millimetresPerPoint * 1.25
        let gap = size * Self.millimetresPerPoint * 0.5
        let heading = Double(lines(title, size: size * 1.35, width: Self.width)) * line * 1.35
        let text = Double(lines(body, size: size, width: Self.width)) * line
        let list = points.prefix(count).map { Double(lines($0, size: size, width: Self.width - 4)) * line + gap }
        return heading + gap + text + 2 * gap + list.reduce(0, +)
    }

    private func lines(_ text: String, size: Double, width: Double) -> Int {
        let room = width / (size * Self.millimetresPerPoint)
        var lines = 0
        var left = 0.0
        for word in text.split(separator: " ") {
            var length = word.unicodeScalars.reduce(0) { $0 + $1.roughWidth }
            if length <= left {
                left -= length + Unicode.Scalar(" ").roughWidth
                continue
            }
            lines += 1
            while length > room {
                lines += 1
                length -= room
            }
            left = room - length - Unicode.Scalar(" ").roughWidth
        }
        return lines
    }
}

extension Unicode.Scalar {
    /// Its width as part of the size of the letters, at least what the wide fonts among the usual ones give it.
    fileprivate var roughWidth: Double {
        switch self {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", "|": 0.36
        case "f", "t", "r", "(", ")", "-", " ": 0.43
        case "m", "w", "M", "W", "@", "%", "&": 1.05
        case "a"..."z": 0.65
        case "A"..."Z", "0"..."9": 0.8
        default: value < 0x1100 ? 0.85 : 1.3
        }
    }
}
