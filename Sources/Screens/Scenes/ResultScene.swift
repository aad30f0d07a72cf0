import Presentation
import TerminalKit
import Wording
import Workshop

/// What the vote or the game came to: everybody's bar at once, the winners, the reasons given.
struct ResultScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        let winner = isLarge ? winner(in: area, frame.glyphs) : nil
        guard let winner else { return drawAll(in: area, of: &frame) }
        let parts = area.rows([.fixed(winner.rows(in: area.size, glyphs: frame.glyphs)), .flexible()])
        frame.draw(winner, in: parts[0])
        drawAll(in: parts[1], of: &frame)
    }

    /// Who won, in large letters, where everything else has room below.
    private func winner(in area: Area, _ glyphs: Glyphs) -> LargeText? {
        guard let message = Announcer(view: view).outcome().first(where: { Self.winning.contains($0.key) }) else {
            return nil
        }
        let text = LargeText(wording.text(message), role: .title)
        let needed = bars.count + Paragraph(lines.joined(separator: "\n")).rows(columns: area.columns) + 2
        let room = Size(columns: area.columns, rows: area.rows - needed)
        return text.isLarge(in: room, glyphs: glyphs) ? text : nil
    }

    private static let winning: Set<MessageKey> = [.winsContest, .sharesContest, .winsGame, .winGame]

    private func drawAll(in area: Area, of frame: inout Frame) {
        let lines = lines
        let bars = bars
        let textRows = Paragraph(lines.joined(separator: "\n")).rows(columns: area.columns)
        // What it means comes before the tail of a long list.
        let barRows = min(bars.count, max(3, area.rows - 2 - min(textRows, area.rows / 2)))
        let parts = area.rows([.fixed(1), .fixed(barRows), .fixed(1), .flexible()])
        let shown = bars.count > barRows ? barRows - 1 : bars.count
        if shown < bars.count {
            let rest = wording.text(Message.andMore(count: bars.count - shown))
            let row = Area(row: parts[1].endRow - 1, column: area.column, columns: area.columns, rows: 1)
            frame.draw(TextLine(rest, role: .remark), in: row)
        }
        for (number, bar) in bars.prefix(shown).enumerated() {
            let row = Area(row: parts[1].row + number, column: area.column, columns: area.columns, rows: 1)
            let columns = row.columns([.fixed(min(24, area.columns / 3)), .flexible()], gap: 1)
            frame.draw(TextLine(bar.name, role: bar.isFirst ? .strong : .text), in: columns[0])
            frame.draw(ProgressBar(bar.share, label: bar.label), in: columns[1])
        }
        frame.draw(Paragraph(lines.joined(separator: "\n")), in: parts[3])
    }

    private struct Bar {
        let name: String
        let share: Double
        let label: String
        let isFirst: Bool
    }

    private var isOver: Bool { game.stage == .finished }

    /// The count now shown: the final's, else the last of the round.
    private var count: Count? { game.final?.count ?? game.rounds.last?.results.last?.count }

    private var bars: [Bar] {
        if isOver { return standings }
        guard let count, count.terms.question != .skillsShown else { return [] }
        let tallies = count.terms.candidates.map { ($0, count.tally(of: $0)) }.sorted { $0.1 > $1.1 }
        let most = tallies.first.map { Self.number($0.1) } ?? 0
        return tallies.map { entrant, tally in
            Bar(
                name: view.names(entrant, wording),
                share: most > 0 ? Self.number(tally) / most : 0,
                label: wording.text(
                    Message.plain(text: .quotient(tally.numerator, over: tally.denominator))
                ),
                isFirst: count.leaders.contains(entrant)
            )
        }
    }

    private var standings: [Bar] {
        let ranking = game.ranking
        let most = max(1, ranking.first?.points ?? 0)
        return
            ranking
            .map { entrant, points in
                Bar(
                    name: view.names(entrant, wording),
                    share: Double(points) / Double(most),
                    label: String(points),
                    isFirst: game.winners.contains(entrant)
                )
            }
    }

    /// What the announcer says of it, without the lines the bars tell already.
    private var lines: [String] {
        Announcer(view: view).outcome().map(wording.text)
    }

    private static func number(_ tally: Fraction) -> Double {
        Double(tally.numerator) / Double(tally.denominator)
    }
}
