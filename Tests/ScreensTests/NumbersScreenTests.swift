import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

/// With ten rows or more the number that is shown is the number that is typed, in every list of a session.
@Suite("Numbers of two figures on the screen")
struct NumbersScreenTests {
    private static let names = [
        "Ana", "Ben", "Cat", "Dan", "Eve", "Finn", "Gül", "Hugo", "Ida", "Jon", "Kim", "Léa",
    ]

    @Test(
        "A workshop of 12 played by keys with two-digit choices: every ballot, leaver and undone step is the one typed"
    )
    func workshopOfTwelve() throws {
        var keyboard = try Keyboard(Self.names)
        keyboard.type("111" + String(repeating: " 1", count: 12) + String(repeating: "11", count: 12))
        #expect(keyboard.model.session.state.game?.stage == .recruitment)
        var wanted: [ID<Seat>: Int] = [:]
        for voter in 0..<12 {
            let seat = try #require(keyboard.model.handOverTo)
            keyboard.press(.enter)
            let candidate = (voter + 8) % 12
            wanted[seat] = candidate
            let isFound = keyboard.pick { $0.title.hasPrefix("\(Self.names[candidate]):") }
            #expect(isFound)
            // No reason given; the last ballot leads to the count.
            keyboard.type("0")
        }
        #expect(keyboard.sealed == wanted.mapValues { Ballot(.one(ID("e\($0 + 1)"))) })

        // The eleventh of the list leaves, after a question that names her.
        keyboard.type("p4")
        let kim = try #require(keyboard.model.rows.first { $0.title == "Kim" })
        #expect(kim.key == "11")
        keyboard.type("11")
        #expect(keyboard.screen(80, 24).contains("Is Kim leaving for good?"))
        keyboard.press(.enter)
        #expect(keyboard.gone.isEmpty)
        keyboard.type("11c")
        #expect(keyboard.gone == ["Kim"])

        // A step far back in the list, found by its number.
        keyboard.type("u")
        let steps = keyboard.model.session.undoableSteps
        let place = try #require(keyboard.model.rows.lastIndex { !["0", "e"].contains($0.key) })
        let row = keyboard.model.rows[place]
        keyboard.pick { $0 == row }
        if keyboard.model.question.choices.contains(where: { $0.key == "c" }) { keyboard.type("c") }
        #expect(keyboard.model.session.log.last?.event == .rewound(to: steps[steps.count - 1 - place].number - 1))
    }

    @Test("The first figure shows what it would choose and waits; Esc forgets it, and letters go on acting")
    func waits() throws {
        var keyboard = try Keyboard(Self.names)
        keyboard.type("p41")
        #expect(keyboard.screen(80, 24).contains("1_ Enter: Ana."))
        keyboard.wait(milliseconds: 3_600_000)
        #expect(keyboard.screen(80, 24).contains("1_ Enter: Ana."))
        keyboard.press(.escape)
        #expect(!keyboard.screen(80, 24).contains("1_") && keyboard.model.question.prompt.key == .askWhoLeaves)
        keyboard.type("1")
        keyboard.press(.function(2))
        #expect(keyboard.model.isSideOpen && !keyboard.model.number.isBegun)
        keyboard.press(.function(2))
        keyboard.type("13")
        #expect(keyboard.model.notice?.text == "There is no 13 here.")
        #expect(keyboard.model.question.prompt.key == .askWhoLeaves && keyboard.gone.isEmpty)
        keyboard.type("1 ")
        #expect(keyboard.screen(80, 24).contains("Is Ana leaving for good?"))
    }

    @Test("On an AZERTY keyboard the figures without Shift make numbers as well")
    func azerty() throws {
        var keyboard = try Keyboard(Self.names, preferences: Preferences(keyboardLayout: .azerty))
        keyboard.type("p'&é")
        #expect(keyboard.screen(80, 24).contains("Is Léa leaving for good?"))
    }

    @Test("While numbers are typed where ten rows are, one figure alone never acts on a screen outside of a session")
    func elsewhere() {
        let situations = ChooserModel.Subject.rolePlay(Array(repeating: .small, count: 12), asksNames: false)
        var chooser = ChooserModel(situations, wording: Wording(.english))
        let decisions = [Key.character("1"), .character("2"), .character("1"), .enter].map { chooser.press($0) }
        let taken = [11, 0].map { ChooserModel.Decision.choice(ChooserModel.Choice(row: $0, names: [])) }
        #expect(decisions == [nil, taken[0], nil, taken[1]])
    }

    @Test("Random workshops of 9 to 20 people: the record holds whom the keys named", arguments: 0..<8)
    func randomWorkshops(part: Int) throws {
        for seed in (part * 25)..<(part * 25 + 25) { try randomWorkshop(seed: UInt64(seed)) }
    }

    private func randomWorkshop(seed: UInt64) throws {
        var chance = SplitMix64(seed: seed)
        let people = 9 + chance.below(12)
        var rules = RoundRules()
        rules.rounds = 1
        var script = try Script(
            players: people,
            rules: rules,
            deck: .numbered(skills: 9, realistic: 90, silly: 40),
            seed: seed
        )
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        // Some vote, for whoever they please, and now and then for nobody.
        var wanted: [ID<Seat>: Ballot] = [:]
        for _ in 0..<(2 + chance.below(3)) {
            let seat = try #require(keyboard.model.handOverTo)
            keyboard.press(.enter)
            let row = keyboard.model.rows[chance.below(keyboard.model.rows.count)]
            wanted[seat] = Ballot(.abstain)
            if let entrant = script.entrant(named: row.title) {
                wanted[seat] = Ballot(.one(entrant))
            }
            keyboard.pick { $0 == row }
            if keyboard.model.question.addressee == .seat(seat) { keyboard.type("0") }
        }
        #expect(keyboard.sealed == wanted, "seed \(seed)")
        // Somebody leaves for good.
        keyboard.press(.function(3))
        let leave = keyboard.model.text(.peopleLeave)
        keyboard.pick { $0.title == leave }
        let leaver = keyboard.model.rows[chance.below(people)]
        keyboard.pick { $0 == leaver }
        keyboard.type("c")
        #expect(keyboard.gone == [leaver.title], "seed \(seed)")
        // A step is taken back.
        keyboard.press(.function(4))
        let steps = keyboard.model.session.undoableSteps
        let listed = keyboard.model.rows.filter { !["0", "e"].contains($0.key) }
        let place = chance.below(listed.count)
        keyboard.pick { $0 == listed[place] }
        if keyboard.model.question.choices.contains(where: { $0.key == "c" }) { keyboard.type("c") }
        let moment = steps[steps.count - 1 - place].number - 1
        #expect(keyboard.model.session.log.last?.event == .rewound(to: moment), "seed \(seed)")
    }
}

extension Script {
    /// The entrant whose name a row of a ballot begins with.
    fileprivate func entrant(named title: String) -> ID<Entrant>? {
        session.state.roster.seats.first { title.hasPrefix("\($0.name):") }.map { ID("e\($0.id.text.dropFirst())") }
    }
}
