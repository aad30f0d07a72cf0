import Testing

@testable import TerminalKit

@Suite("Keys")
struct KeyTests {
    enum Action: Sendable, Equatable { case next, undo, vote, help }

    let table = KeyTable<Action>([
        KeyBinding([.enter, .space], .next, label: "go on", explanation: "Go on.", topic: "Round", shownKeys: 2),
        KeyBinding(
            [.character("v")],
            .vote,
            label: "vote again",
            topic: "Round",
            availability: .unavailable(reason: "No one has voted yet.")
        ),
        KeyBinding([.character("u")], .undo, label: "undo", topic: "Everywhere", prominence: .hidden),
        KeyBinding(
            [.character("?"), .function(1)],
            .help,
            label: "all keys",
            topic: "Everywhere",
            prominence: .pinned
        ),
    ])

    private func action(_ key: Key) -> Action? {
        if case .action(let action) = table.meaning(of: key) { action } else { nil }
    }

    @Test("A key does what the table says")
    func dispatch() {
        #expect(action(.space) == .next)
        #expect(action(.function(1)) == .help)
        #expect(action(.character("x")) == nil)
    }

    @Test("A key that is not possible now says why")
    func unavailable() {
        guard case .unavailable(let label, let reason) = table.meaning(of: .character("v")) else {
            Issue.record("It should be unavailable.")
            return
        }
        #expect(label == "vote again")
        #expect(reason == "No one has voted yet.")
    }

    @Test("Letters of Cyrillic and Greek layouts press the Latin key", arguments: ["г", "Г", "θ"])
    func layouts(letter: Character) {
        #expect(KeyboardLayout.latin(for: letter).map { $0.lowercased() } == "u")
    }

    @Test("A letter of another script finds its binding")
    func layoutDispatch() {
        #expect(action(.character("г")) == .undo)
        #expect(action(.character("日")) == nil)
    }

    @Test("Footer, help and palette tell the same keys")
    func sameKeys() {
        #expect(table.footerHints().map(\.key) == ["Enter Space", "v", "?"])
        #expect(table.footerHints().map(\.reason) == [nil, "No one has voted yet.", nil])
        #expect(table.helpHints().map(\.key) == ["Enter Space", "v", "u", "?"])
        #expect(table.helpHints().map(\.topic) == ["Round", "Round", "Everywhere", "Everywhere"])
        #expect(table.paletteItems().map(\.title) == ["Go on.", "vote again", "undo", "all keys"])
        #expect(table.paletteItems().map(\.key) == ["Enter Space", "v", "u", "?"])
    }

    @Test("A key that is bound twice is found")
    func conflicts() {
        #expect(table.conflicts == [])
        let more = [KeyBinding([.character("u"), .tab], Action.next, label: "next")]
        let both = KeyTable(table.bindings + more)
        #expect(both.conflicts == [.character("u")])
        #expect(table.over(KeyTable(more)).conflicts == [])
        if case .action(let action) = both.meaning(of: .character("u")) { #expect(action == .undo) }
    }

    @Test("Keys have names, in words where there are no arrows")
    func names() {
        let names = KeyNames()
        let keys: [Key] = [.up, .control("p"), .alt("x"), .wordLeft, .pageDown, .function(12), .character("é")]
        #expect(
            keys.map { names.name(of: $0, glyphs: .unicode) } == [
                "↑", "Ctrl-P", "Alt-x", "Ctrl-←", "PgDn", "F12", "é",
            ]
        )
        #expect(names.name(of: .up, glyphs: .ascii) == "Up")
        #expect(KeyNames(enter: "Entrée").name(of: .enter, glyphs: .unicode) == "Entrée")
    }
}
