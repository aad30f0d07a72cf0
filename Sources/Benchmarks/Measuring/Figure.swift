import Foundation

/// One line of the table.
struct Figure {
    let name: String
    let value: Double
    let unit: String
    /// What it is compared with, measured in the same run, and how often as large the figure is.
    let comparison: (with: String, ratio: Double)?

    init(_ name: String, _ value: Double, _ unit: String, comparedWith other: String? = nil, ratio: Double = 0) {
        self.name = name
        self.value = value
        self.unit = unit
        comparison = other.map { ($0, ratio) }
    }

    /// Several figures as a table.
    static func table(_ figures: [Figure]) -> String {
        let rows =
            [["what", "figure", "unit", "compared with", "ratio"]]
            + figures.map { figure in
                [
                    figure.name, rounded(figure.value), figure.unit, figure.comparison?.with ?? "",
                    figure.comparison.map { rounded($0.ratio) } ?? "",
                ]
            }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 1 || column == 4 ? padding + cell : cell + padding
            }
            return cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// Three digits that count, and no others that pretend to.
    private static func rounded(_ value: Double) -> String {
        guard value > 0 else { return "0" }
        let places = max(0, 2 - Int(floor(log10(value))))
        let scale = pow(10, 2 - floor(log10(value)))
        return String(format: "%.\(places)f", (value * scale).rounded() / scale)
    }
}
