import TerminalKit
import Testing

/// One of every widget, with text that is hard to draw.
enum Gallery {
    struct Piece: CustomTestStringConvertible, Sendable {
        let name: String
        let rows: Int
        let drawing: any Drawing

        var testDescription: String { name }
    }

    static let rows =
        [
            ListRow("Plan ahead", detail: "methodological", key: "1", role: .kindA),
            ListRow("Écouter jusqu’au bout avant de répondre à quelqu’un", detail: "social", key: "2", role: .kindB),
            ListRow("日本語のカード", detail: "CJK", key: "3", role: .kindC),
            ListRow("👩‍💻 ❤️ 🇨🇭 👍🏽 1️⃣ e\u{301}", detail: "signs", key: "10", role: .kindD),
            ListRow("Vote again", detail: "after the vote", reason: "No one has voted yet."),
        ] + (1...9).map { ListRow("Seat \($0)") }

    static let hints = [
        KeyHint(key: "Enter", label: "go on", explanation: "Go on to the next step.", topic: "Round"),
        KeyHint(key: "r", label: "redraw a card", explanation: "Draw another skill card.", topic: "Round"),
        KeyHint(
            key: "v",
            label: "vote again",
            explanation: "Reopen the vote.",
            topic: "Round",
            reason: "No one has voted yet."
        ),
        KeyHint(key: "u", label: "undo", explanation: "Take the last step back.", topic: "Everywhere"),
        KeyHint(key: "Ctrl-P", label: "all actions", explanation: "Find an action by its name.", topic: "Everywhere"),
        KeyHint(
            key: "?",
            label: "all keys",
            explanation: "Show all keys, and what each of them does on this screen.",
            topic: "Everywhere",
            isPinned: true
        ),
    ]

    static let cards = [
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
            title: "Demander de l’aide",
            text: "Say in time that you do not know, and to whom it helps.",
            isSelected: true
        ),
        Card(kind: "contributory", kindRole: .kindC, title: "約束を守る", text: "Do what you said you would do."),
    ]

    static let palette = hints.map { PaletteItem(title: $0.explanation, key: $0.key, action: 0, reason: $0.reason) }

    static func typed(_ text: String) -> PaletteState {
        var state = PaletteState()
        for character in text { _ = state.handle(.character(character), items: palette) }
        return state
    }

    static func filtered(_ text: String) -> ListState {
        var state = ListState()
        for character in "/" + text { _ = state.handle(.character(character), rows: rows, height: 8) }
        return state
    }

    static let sentence =
        "Everybody picks one job card. Would your job need these? Lies die Karten laut vor, "
        + "だれでも読めるように。 Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen."

    static let pieces: [Piece] = [
        Piece(name: "text-line", rows: 1, drawing: TextLine(sentence, role: .warning)),
        Piece(name: "paragraph", rows: 6, drawing: Paragraph(sentence)),
        Piece(name: "paragraph-cut", rows: 2, drawing: Paragraph(sentence, role: .remark)),
        Piece(
            name: "panel",
            rows: 6,
            drawing: Panel("Éàü 日本 🎲", note: "3/12", isFocused: true, content: Paragraph(sentence))
        ),
        Piece(name: "card-row", rows: 10, drawing: CardRow(cards)),
        Piece(name: "card-row-large", rows: 16, drawing: CardRow(Array(cards.prefix(2)), isLarge: true)),
        Piece(name: "card-row-stacked", rows: 22, drawing: CardRow(Array(cards.prefix(2)), isLarge: true)),
        Piece(name: "list", rows: 8, drawing: ListView(rows, state: ListState(selected: 1))),
        Piece(name: "list-scrolled", rows: 6, drawing: ListView(rows, state: ListState(selected: 12))),
        Piece(name: "list-filtered", rows: 6, drawing: ListView(rows, state: filtered("ecou rep"))),
        Piece(name: "list-nothing-found", rows: 4, drawing: ListView(rows, state: filtered("zzz"))),
        Piece(name: "text-field", rows: 1, drawing: TextField("Name:", state: FieldState("Zoë 日本"))),
        Piece(name: "text-field-long", rows: 1, drawing: TextField("Name:", state: FieldState(sentence))),
        Piece(
            name: "text-field-empty",
            rows: 1,
            drawing: TextField("Name:", placeholder: "what people call you", state: FieldState(), isFocused: false)
        ),
        Piece(
            name: "text-area",
            rows: 5,
            drawing: TextArea(state: FieldState("Ann\nZoë\n" + sentence, allowsLineBreaks: true))
        ),
        Piece(name: "progress-bar", rows: 1, drawing: ProgressBar(0.69, label: "0:52 of 1:15")),
        Piece(
            name: "table",
            rows: 5,
            drawing: Table(
                [Table.Column("Name"), Table.Column("Job"), Table.Column("Points", alignment: .trailing)],
                rows: [
                    ["Zoë", "lighthouse keeper", "12"], ["日本", "Bäckerin mit eigener kleiner Backstube am Hafen", "7"],
                    ["A very long name that somebody really has", "florist"],
                ],
                highlighted: 0
            )
        ),
        Piece(
            name: "dialog",
            rows: 10,
            drawing: Dialog(
                "Erase the session?",
                text: "The session of Monday with 8 people is erased. This cannot be undone.",
                answers: [KeyHint(key: "e", label: "erase it"), KeyHint(key: "Esc", label: "keep it", isPinned: true)],
                stakes: .final
            )
        ),
        Piece(name: "toast", rows: 6, drawing: Toast("Saved. The report lies in your home folder, in JobHunter.")),
        Piece(name: "footer", rows: 1, drawing: Footer(hints)),
        Piece(
            name: "breadcrumb",
            rows: 1,
            drawing: Breadcrumb(
                ["JobHunter", "Monday group with a long name", "Round 2 of 3", "Research"],
                position: "10:42"
            )
        ),
        Piece(name: "large-text", rows: 11, drawing: LargeText("Écouter & agir")),
        Piece(name: "large-text-figures", rows: 5, drawing: LargeText("0:52 1,5% 34-67 89")),
        Piece(name: "palette", rows: 12, drawing: CommandPalette(palette, state: typed("ta"))),
        Piece(name: "palette-nothing-found", rows: 8, drawing: CommandPalette(palette, state: typed("xyz"))),
        Piece(name: "help-sheet", rows: 16, drawing: HelpSheet(hints, title: "All keys")),
        Piece(name: "help-sheet-scrolled", rows: 7, drawing: HelpSheet(hints, title: "All keys", offset: 99)),
        Piece(
            name: "too-small",
            rows: 2,
            drawing: TooSmall("This window is 40x10; please make it at least 60x18.")
        ),
    ]
}
