import TerminalKit
import Testing

@Suite("Numbers typed figure by figure")
struct NumberEntryTests {
    private static func table(_ numbers: ClosedRange<Int>) -> KeyTable<Int> {
        KeyTable(numbers.map { KeyBinding([], number: String($0), $0, label: "row \($0)") })
    }

    private static let people = table(1...12).over(
        KeyTable([KeyBinding([.character("f")], 0, label: "call"), KeyBinding([], number: "0", -1, label: "back")])
    )

    /// What the keys came to: numbers chosen, and what stands there at the end.
    private static func typed(_ keys: [Key], in table: KeyTable<Int> = people) -> (chosen: [String], rest: String) {
        var entry = NumberEntry()
        var chosen: [String] = []
        for key in keys {
            switch entry.handle(key, in: table) {
            case .means(.action(let number)): chosen.append(String(number))
            case .means: chosen.append("not now")
            case .unknown(let number): chosen.append("no \(number)")
            case .waits: break
            case .passes:
                if case .action(let number) = table.meaning(of: key) { chosen.append(String(number)) }
            }
        }
        return (chosen, entry.typed)
    }

    private static func figures(_ text: String) -> [Key] { text.map { .character($0) } }

    @Test("The next figure decides, and Enter takes what stands there")
    func decides() {
        for number in 10...12 {
            let typed = Self.typed(Self.figures(String(number)))
            #expect(typed.chosen == [String(number)] && typed.rest.isEmpty)
        }
        #expect(Self.typed(Self.figures("1")).rest == "1")
        #expect(Self.typed(Self.figures("1") + [.enter]).chosen == ["1"])
        #expect(Self.typed(Self.figures("2")).chosen == ["2"])
        #expect(Self.typed(Self.figures("0")).chosen == ["-1"])
    }

    @Test("Backspace and Esc forget it, and a number that nothing has chooses nothing")
    func forgets() {
        #expect(Self.typed(Self.figures("1") + [.backspace] + Self.figures("2")).chosen == ["2"])
        #expect(Self.typed(Self.figures("1") + [.escape, .enter]).chosen.isEmpty)
        #expect(Self.typed(Self.figures("13")).chosen == ["no 13"])
        #expect(Self.typed(Self.figures("13")).rest.isEmpty)
    }

    @Test("A letter does what it does, and the figure before it is forgotten")
    func letters() {
        let typed = Self.typed(Self.figures("1f2"))
        #expect(typed.chosen == ["0", "2"] && typed.rest.isEmpty)
    }

    @Test("Where nothing has ten rows, one figure is enough")
    func short() {
        #expect(Self.typed(Self.figures("1911"), in: Self.table(1...9)).chosen == ["1", "9", "1", "1"])
    }

    @Test("A number left out in the middle is no number, but the longer one that begins with it is")
    func gaps() {
        let table = KeyTable([2, 10, 11, 110].map { KeyBinding([], number: String($0), $0, label: "") })
        #expect(Self.typed(Self.figures("1") + [.enter], in: table).chosen == ["no 1"])
        #expect(Self.typed(Self.figures("10"), in: table).chosen == ["10"])
        #expect(Self.typed(Self.figures("11") + [.enter], in: table).chosen == ["11"])
        #expect(Self.typed(Self.figures("110"), in: table).chosen == ["110"])
    }

    @Test("What is laid below a table keeps only the keys that the table has not")
    func over() {
        let table = KeyTable([KeyBinding([.left, .home], 1, label: "own")])
            .over(KeyTable([KeyBinding([.left, .right], 2, label: "below"), KeyBinding([.home], 3, label: "hidden")]))
        #expect(table.conflicts.isEmpty)
        #expect(table.bindings.map(\.keys) == [[.left, .home], [.right]])
    }
}
