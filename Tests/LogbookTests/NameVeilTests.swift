import Persons
import Testing
import Workshop

@Suite("Names in other people's words")
struct NameVeilTests {
    private let veil = NameVeil([
        ("Ana", "Seat 1"), ("Ana Maria", "Seat 2"), ("Will", "Seat 3"), ("👨‍👩‍👧", "Seat 4"), ("=cmd()", "Seat 5"),
    ])

    @Test(
        "A name is replaced where it stands as a word of its own",
        arguments: [
            ("Ana was calm", "Seat 1 was calm"),
            ("I asked Ana.", "I asked Seat 1."),
            ("Ana's idea, (Ana)", "Seat 1's idea, (Seat 1)"),
            ("Ana Maria and Ana", "Seat 2 and Seat 1"),
            ("Anatole, Diana", "Anatole, Diana"),
            ("ANA and ana", "Seat 1 and Seat 1"),
            ("ana-maria", "Seat 2"),
            ("I will ask Will", "I will ask Seat 3"),
            ("WILL was there", "Seat 3 was there"),
            ("thanks 👨‍👩‍👧!", "thanks Seat 4!"),
            ("👨‍👩‍👧‍👦 is another", "👨‍👩‍👧‍👦 is another"),
            ("typed =cmd() again", "typed Seat 5 again"),
            ("", ""),
        ]
    )
    func words(text: String, expected: String) {
        #expect(veil.veiled(text) == expected)
        #expect((veil.likeness(in: text) == .same) == (text != expected))
    }
}

@Suite("Spellings of names")
struct NameMatcherTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let same: [String]
        let alike: [String]
        let other: [String]

        var testDescription: String { name }
    }

    private static let cases = [
        Case(
            name: "O'Connor",
            same: [
                "O’Connor", "O‘Connor", "OʼConnor", "o'connor", "O'CONNOR", "O′Connor", "O`Connor", "Ｏ＇Ｃｏｎｎｏｒ",
                "O'Connor's cup", "O’Connor’s cup", "the O'Connors' house", "\u{2068}O'Connor\u{2069}",
                "O'Con\u{AD}nor",
            ],
            alike: ["OConnor", "O Connor", "O-Connor", "O_Connor", "O'Connors"],
            other: ["O'Connell", "O'Connorsville", "Connery"]
        ),
        Case(name: "D’Angelo", same: ["D'Angelo", "d'angelo", "D'Angelo's"], alike: ["DAngelo"], other: ["Angelo"]),
        Case(
            name: "Zöbina",
            same: ["Zo\u{308}bina", "ZÖBINA", "zöbina", "Zöbina's", "ＺÖＢＩＮＡ", "(Zöbina)", "Zöbina’s"],
            alike: ["Zobina", "Zoebina", "ZOEBINA", "Zöbinas", "Zobinas"],
            other: ["Zöbi", "Sabina"]
        ),
        Case(
            name: "İpek",
            same: ["ipek", "IPEK", "İPEK", "I\u{307}pek", "ıpek", "İpek'in"],
            alike: [],
            other: ["İpekçi"]
        ),
        Case(name: "ßtraße", same: ["SSTRASSE", "sstrasse", "ẞTRAẞE"], alike: ["ßtraßes"], other: ["ßtraß"]),
        Case(
            name: "Ngo\u{323}c",
            same: ["Ngọc", "NGỌC", "ngọc", "ngo\u{323}c"],
            alike: ["Ngoc", "ngoc", "Ngóc"],
            other: ["Ngo", "Ngọca"]
        ),
        Case(
            name: "فاطمة",
            same: ["فاطمة", "فاطمـة", "قالت فاطمة شيئا", "(فاطمة)"],
            alike: ["وفاطمة", "فاطمه"],
            other: ["فاطر"]
        ),
        Case(name: "أحمد", same: ["أحمد"], alike: ["احمد", "أَحمد"], other: ["محمد"]),
        Case(name: "שרה", same: ["שרה"], alike: ["לשרה"], other: ["שר"]),
        Case(
            name: "Mary-Ann",
            same: ["Mary Ann", "mary‑ann", "MARY–ANN", "Mary  Ann", "Mary\nAnn", "Mary_Ann", "Mary\u{A0}Ann's"],
            alike: ["MaryAnn", "maryann", "Mary", "Ann"],
            other: ["Maryanne", "Anna"]
        ),
        Case(
            name: "Smith & Sons",
            same: ["smith & sons", "SMITH & SONS"],
            alike: ["Smith", "Sons"],
            other: ["Smithson", "Sonsie"]
        ),
        Case(name: "小明", same: ["小明很好", "我问小明。"], alike: [], other: ["明小"]),
        Case(name: "ガブリエル", same: ["ｶﾞﾌﾞﾘｴﾙさん", "ガブリエルさん"], alike: [], other: ["ガブリ"]),
        Case(name: "민수", same: ["민수가 말했다"], alike: [], other: ["민주"]),
        Case(name: "Løve", same: ["LØVE"], alike: ["Love", "Loeve"], other: ["Live"]),
        Case(name: "Zoë", same: ["ZOË", "zoë"], alike: ["Zoe"], other: ["Zo"]),
        Case(name: "Joel 🦊", same: ["joel 🦊", "Joel  🦊!"], alike: ["Joel"], other: ["🦊"]),
        Case(name: "<b>&\"'", same: ["<B>&“’"], alike: [], other: ["<i>&\"'"]),
        Case(name: "Mark", same: ["Mark", "MARK", "Mark's"], alike: ["mark"], other: ["marked", "Marker", "Denmark"]),
    ]

    @Test("A name is known in every spelling, and what is only like it is told apart", arguments: cases)
    private func spellings(_ known: Case) {
        let matcher = NameMatcher([known.name])
        for text in known.same + [known.name] { #expect(matcher.likeness(in: text) == .same, "\(text)") }
        for text in known.alike {
            let likeness = matcher.likeness(in: text)
            #expect(likeness == .variant || likeness == .commonWord, "\(text)")
        }
        for text in known.other { #expect(matcher.likeness(in: text) == nil, "\(text)") }
    }

    @Test("Of a real name every name is one, and no little word between them")
    func realNames() {
        #expect(NameMatcher.names(in: "Maria de la Cruz") == ["Maria de la Cruz", "Maria", "Cruz"])
        #expect(
            NameMatcher.names(in: "Mary-Ann van der O'Neil") == [
                "Mary-Ann van der O'Neil", "Mary-Ann", "O'Neil",
            ]
        )
        #expect(NameMatcher.names(in: "Zöbina Krötzsch") == ["Zöbina Krötzsch", "Zöbina", "Krötzsch"])
        #expect(NameMatcher.names(in: "Bo") == ["Bo"])
        #expect(NameMatcher.names(in: "王 小明") == ["王 小明", "小明"])
    }

    @Test("A name of which nothing is left but gaps is looked for nowhere")
    func nothing() {
        for name in ["-", " ", "_", "\u{200B}", "", "'"] {
            #expect(NameMatcher([name]).likeness(in: "a - b _ 'c' \u{200B}") == nil, "\(name)")
        }
    }

    @Test("Whoever is spelt exactly so is meant, and who keeps a name keeps it")
    func exact() {
        let veil = NameVeil([("Ana", "Seat 1"), ("ANA", "Seat 2")])
        #expect(veil.veiled("Ana, ANA and ana") == "Seat 1, Seat 2 and …")
    }
}
