import Wording

/// A plot drawn as SVG: a line of words and a bar below it for each value, told apart by light and dark, not by colour.
struct PlotDrawing {
    private static let width = 640
    private static let rowHeight = 40
    private static let barHeight = 16
    /// The longest bar, which leaves room for its value.
    private static let longest = 520.0
    /// The longest name shown, in characters; the table has all of it.
    private static let labelLimit = 70
    /// The most bars in one picture, so that it fits on a page.
    private static let most = 20

    private let plot: ReportPlot
    private let id: String
    private let words: (Message) -> Words

    init(of plot: ReportPlot, id: String, words: @escaping (Message) -> Words) {
        self.plot = plot
        self.id = id
        self.words = words
    }

    func write(on page: inout HTML) {
        page.element("figure", ["class": "plot"]) { page in
            page.element("figcaption", words: words(plot.title))
            page.line()
            for start in stride(from: 0, to: plot.bars.count, by: Self.most) {
                picture(of: plot.bars[start..<min(start + Self.most, plot.bars.count)], on: &page)
                page.line()
            }
        }
    }

    private func picture(of bars: ArraySlice<ReportPlot.Bar>, on page: inout HTML) {
        let id = "\(id)-\(bars.startIndex / Self.most + 1)"
        let size = "0 0 \(Self.width) \(bars.count * Self.rowHeight)"
        page.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "role": "img", "viewBox": size,
                "aria-labelledby": "\(id)-t \(id)-d",
            ]
        ) { page in
            page.element("title", ["id": "\(id)-t"]) { $0.plain(words(plot.title)) }
            page.element("desc", ["id": "\(id)-d"]) { $0.plain(words(ReportPlot.description(of: bars))) }
            page.line()
            let greatest = plot.bars.map(\.total.length).max() ?? 0
            let scale = greatest > 0 ? Self.longest / greatest : 0
            for (place, bar) in bars.enumerated() {
                write(bar, top: place * Self.rowHeight, scale: scale, on: &page)
                page.line()
            }
        }
    }

    private func write(_ bar: ReportPlot.Bar, top: Int, scale: Double, on page: inout HTML) {
        page.element("text", ["x": "0", "y": "\(top + 13)"]) { page in
            let label = words(bar.label).text
            let isLong = label.count > Self.labelLimit
            page.plain(Words(typed: isLong ? String(label.prefix(Self.labelLimit)) + "…" : label))
        }
        var start = 0.0
        for (place, piece) in bar.pieces.enumerated() where piece.length > 0 {
            page.empty(
                "rect",
                [
                    "class": place.isMultiple(of: 2) ? "dark" : "light", "x": Self.number(start),
                    "y": "\(top + 18)", "width": Self.number(piece.length * scale), "height": "\(Self.barHeight)",
                ]
            )
            start += piece.length * scale
        }
        page.element("text", ["class": "value", "x": Self.number(start + 6), "y": "\(top + 31)"]) { page in
            page.plain(words(bar.total.words))
        }
    }

    /// A length with one decimal, the same on every machine.
    private static func number(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
