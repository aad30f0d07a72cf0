import Testing

@testable import Wording

@Suite("Checks of catalogues")
struct CatalogueCheckTests {
    /// What is found in one message of a language, whose English pattern is given.
    private func kinds(
        _ text: String,
        _ english: String,
        tag: String = "fr",
        note: CatalogueFile.Note = .init(),
        source: String? = nil
    ) -> [CatalogueFinding.Kind] {
        func file(_ tag: String, _ text: String, _ note: CatalogueFile.Note) -> CatalogueFile {
            CatalogueFile(tag: tag, messages: [CatalogueFile.Entry(key: "goBack", text: text, note: note, line: 1)])
        }
        var own = CatalogueFile.Note()
        own.source = source
        return CatalogueCheck(against: file("en", english, note)).findings(in: file(tag, text, own)).map(\.kind)
    }

    private func note(_ reader: CatalogueFile.Reader = .all, width: Int? = nil) -> CatalogueFile.Note {
        var note = CatalogueFile.Note()
        note.reader = reader
        note.width = width
        return note
    }

    @Test("A good translation is not complained about")
    func good() {
        #expect(kinds("{who} est là.", "{who} is here.").isEmpty)
        #expect(
            kinds("{n, plural, =0 {rien} one {# voix} other {# voix}}", "{n, plural, one {# vote} other {# votes}}")
                .isEmpty
        )
        #expect(kinds("{a, select, yes {oui} other {non}}", "{a, select, yes {yes} other {no}}").isEmpty)
    }

    @Test("A message is missing, or the program has none of its name")
    func keys() {
        let entry = { CatalogueFile.Entry(key: $0, text: "x", note: .init(), line: 4) }
        let check = CatalogueCheck(against: CatalogueFile(tag: "en", messages: [entry("goBack")]))
        let found = check.findings(in: CatalogueFile(tag: "fr", messages: [entry("goBak")]))
        #expect(found.map(\.kind) == [.unknownKey, .missing(english: "x")])
        #expect(found.map(\.line) == [4, nil] && found.map(\.key) == ["goBak", "goBack"])
    }

    @Test("A pattern that cannot be read is told by what is wrong with it")
    func syntax() {
        #expect(kinds("{who", "{who}") == [.unclosedBrace])
        #expect(kinds("{qui est}", "{who}") == [.badName("qui est")])
        #expect(kinds("{n, pluriel, other {x}}", "{n}") == [.unknownKind("pluriel")])
        #expect(kinds("{n, plural, un {x}}", "{n}") == [.noOtherForm(of: "n")])
    }

    @Test("Placeholders are the same as in English, and a quoted one is none")
    func placeholders() {
        #expect(
            kinds("Voilà {qui}.", "{who} is here.") == [
                .lostPlaceholder("who"), .unknownPlaceholder("qui", known: ["who"]),
            ]
        )
        #expect(kinds("l'{who}' arrive.", "{who} comes.") == [.lostPlaceholder("who")])
    }

    @Test("Words that choose a form are not translated")
    func words() {
        let found = kinds("{a, select, oui {oui} other {non}}", "{a, select, yes {yes} other {no}}")
        #expect(found == [.unknownWord("oui", known: ["yes", "other"])])
    }

    @Test("Plural forms are those of the language")
    func plurals() {
        let english = "{n, plural, one {# vote} other {# votes}}"
        #expect(
            kinds("{n, plural, one {# voix} few {# voix} other {# voix}}", english) == [
                .unknownPluralForm("few", known: ["many", "one", "other"])
            ]
        )
        #expect(kinds("{n, plural, one {une voix} other {# voix}}", english) == [.oneWithoutNumber])
        #expect(kinds("{n, plural, =1 {une voix} one {aucune} other {# voix}}", english).isEmpty)
        #expect(
            kinds("{n, plural, one {# głos} other {# głosów}}", english, tag: "pl") == [
                .missingPluralForm("few"), .missingPluralForm("many"),
            ]
        )
        #expect(kinds("{n, plural, one {un voto} other {# voti}}", english, tag: "it").isEmpty)
        #expect(kinds("{n, plural, =0 {nessuno} other {# voti}}", english, tag: "it").isEmpty)
    }

    @Test("A verb that follows names is no number")
    func names() {
        var note = note()
        note.placeholders = [.init(name: "who", type: .any, description: "", example: "Ana")]
        let kinds = kinds(
            "{who} {who, plural, one {joue} other {jouent}}",
            "{who} {who, plural, one {plays} other {play}}",
            note: note
        )
        #expect(kinds.isEmpty)
    }

    @Test("A sample is said with the examples of the note")
    func sample() throws {
        let english = try Repository.english()
        let entry = try #require(english["hasChosen"])
        #expect(CatalogueSample(entry, note: entry.note, tag: "en").text == "Ana has chosen.")
    }

    @Test("Invisible characters, spaces at the ends, and choices within words are errors")
    func letters() {
        #expect(kinds("Voil\u{200B}à.", "Here.") == [.invisible("\u{200B}")])
        #expect(kinds("Voilà\u{00A0}!", "Here!").isEmpty)
        #expect(kinds(" Voilà.", "Here.") == [.edgeSpace])
        #expect(kinds("vote{n, plural, =0 {} =1 {} other {s}}", "{n, plural, other {votes}}") == [.glued])
    }

    @Test("Ends, numbers and doubled words that differ are told")
    func likeness() {
        #expect(kinds("Voilà", "Here.") == [.otherEnd(found: "", english: ".")])
        #expect(kinds("L'or vaut 3.", "Gold counts 2.") == [.otherNumbers(english: ["2"])])
        #expect(kinds("Voilà  tout.", "That is all.") == [.doubleSpace])
        #expect(kinds("Tout tout est est là.", "That is all.") == [.doubleWord("est")])
        #expect(kinds("Here.", "Here.") == [.unchanged])
        #expect(kinds("{text}", "{text}").isEmpty)
        #expect(kinds("Voilà.", "Here.", source: "There.") == [.stale(then: "There.")])
        #expect(kinds("Les participant·es.", "Participants.") == [.middleDot])
        #expect(kinds("Dis \"stop\".", "Say “stop”.") == [.straightQuote])
    }

    @Test("Participants get twelve words a sentence, and labels the room they have")
    func lengths() {
        let long = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize."
        guard case .longSentence(_, words: 13, limit: 12)? = kinds(long, "Here.", note: note(.participants)).first
        else {
            Issue.record("No long sentence was found.")
            return
        }
        #expect(kinds(long, "Here.", note: note(.facilitator)).isEmpty)
        #expect(
            kinds(
                "Un deux trois. Quatre {who} cinq six sept huit neuf dix onze.",
                "Here {who}.",
                note: note(.participants)
            ).isEmpty
        )
        #expect(kinds("recommencer", "redo", note: note(width: 8)) == [.wide(cells: 11, limit: 8)])
    }

    @Test("A word that changes before some names is told, but not before numbers")
    func wordsBefore() {
        #expect(kinds("Le tour de {who}.", "{who}'s turn.") == [.wordBeforePlaceholder("de", name: "who")])
        #expect(kinds("Il turno di {who}.", "{who}'s turn.", tag: "it") == [.wordBeforePlaceholder("di", name: "who")])
        var number = note()
        number.placeholders = [.init(name: "n", type: .number, description: "", example: "")]
        #expect(kinds("Plus de {n} points.", "More than {n} points.", note: number).isEmpty)
    }
}
