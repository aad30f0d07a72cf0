import TerminalKit

extension DemoModel {
    static let smallest = Size(columns: 60, rows: 18)
    /// Where the list of a screen with 80 columns and 24 rows lies.
    static let listArea = Area(row: 3, column: 2, columns: 76, rows: 17)

    func draw(into frame: inout Frame) {
        guard frame.size.fits(Self.smallest) else {
            let have = "\(frame.size.columns)x\(frame.size.rows)"
            let need = "\(Self.smallest.columns)x\(Self.smallest.rows)"
            frame.draw(TooSmall("This window is \(have); please make it at least \(need)."), in: frame.area)
            return
        }
        let parts = frame.area.rows([.fixed(1), .fixed(1), .flexible(), .fixed(1), .fixed(1), .fixed(1)])
        frame.draw(Breadcrumb(["Demonstration", title], position: position), in: parts[0])
        drawScreen(in: parts[2], of: &frame)
        frame.draw(TextLine(status, role: .remark), in: parts[3])
        frame.rule(row: parts[4].row, in: parts[4])
        frame.draw(Footer(keyTable.footerHints(glyphs: frame.glyphs)), in: parts[5])
        if let toast { frame.draw(toast, in: parts[2]) }
        drawOverlay(in: parts[2], of: &frame)
    }

    private var title: String {
        switch screen {
        case .list: "List"
        case .write: "Names"
        case .cards: "Cards"
        }
    }

    private var position: String {
        switch screen {
        case .list: ListView(Self.rows, state: list).position
        case .write: "\(names.text.split(separator: "\n").count) names"
        case .cards: "3 cards"
        }
    }

    private var status: String {
        switch work {
        case .slow: "Still working; s cancels."
        case .none, .running: "keys \(keys)  last \(last)"
        }
    }

    private func drawScreen(in area: Area, of frame: inout Frame) {
        switch screen {
        case .list:
            frame.draw(
                Panel("Éàü 日本 🎲", isFocused: overlay == nil, content: ListView(Self.rows, state: list)),
                in: area
            )
        case .write:
            let content = TextArea(placeholder: "One name a line.", state: names)
            frame.draw(Panel("Names", isFocused: overlay == nil, content: content), in: area)
        case .cards: drawCards(in: area, of: &frame)
        }
    }

    private func drawCards(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.flexible(), .fixed(1), .fixed(1)])
        let cards = [
            Card(
                kind: "methodological",
                kindRole: .kindA,
                title: "Plan ahead",
                text: "Think of the next steps before you start.",
                note: "e explain"
            ),
            Card(
                kind: "social",
                kindRole: .kindB,
                title: "Ask for help",
                text: "Say in time that you do not know, and to whom it helps."
            ),
            Card(
                kind: "contributory",
                kindRole: .kindC,
                title: "Keep a promise",
                text: "Do what you said you would do, or warn before it is late.",
                isSelected: true
            ),
        ]
        frame.draw(CardRow(cards, isLarge: true), in: parts[0])
        frame.draw(ProgressBar(0.69, label: "0:52 of 1:15"), in: parts[2])
    }

    private func drawOverlay(in area: Area, of frame: inout Frame) {
        switch overlay {
        case .help:
            var base = self
            base.overlay = nil
            frame.draw(
                HelpSheet(base.keyTable.helpHints(glyphs: frame.glyphs), title: "All keys", offset: helpOffset),
                in: area
            )
        case .palette:
            var base = self
            base.overlay = nil
            frame.draw(CommandPalette(base.keyTable.paletteItems(glyphs: frame.glyphs), state: palette), in: area)
        case .question:
            let dialog = Dialog(
                "Erase everything?",
                text: "The workshop of Monday with 8 people is erased. This cannot be undone.",
                answers: keyTable.footerHints(glyphs: frame.glyphs),
                stakes: .final
            )
            frame.draw(dialog, in: area)
        case nil: break
        }
    }
}
