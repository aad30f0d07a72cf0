import Reports
import TestKit
import Testing
import Workshop

@Suite("Figures of an organisation")
struct StatisticsTests {
    /// A closed session of some people with one game of one round, at an hour of its own.
    private func figures(
        _ players: Int,
        hour: Int64,
        closing: Int? = nil,
        prefix: String = ""
    ) throws -> SessionFigures {
        var script = Script()
        script.wait(milliseconds: hour * 3_600_000)
        for number in 0..<players {
            try script.people(.join(name: prefix + Script.name(number), kind: .participant))
        }
        var rules = RoundRules()
        rules.rounds = 1
        try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))
        script.wait(milliseconds: 60_000)
        try script.goToVote()
        script.wait(milliseconds: 60 * 60_000)
        try script.play(.end)
        try script.ask(.close)
        return try #require(SessionFigures(of: script.session, closing: closing ?? Int(hour)) { _ in nil })
    }

    @Test("Fewer than five people are refused, also if they come twice")
    func tooFew() throws {
        let four = try figures(4, hour: 1)
        #expect(Statistics(of: [four], from: nil, until: nil) == nil)
        #expect(Statistics(of: [four, try figures(4, hour: 2)], from: nil, until: nil) == nil)
        #expect(Statistics(of: [], from: nil, until: nil) == nil)
        #expect(Statistics(of: [try figures(5, hour: 1)], from: nil, until: nil)?.participants == 5)
    }

    @Test("Breaks are no work, and a session that is not closed is not counted")
    func breaks() throws {
        let statistics = try #require(Statistics(of: [try figures(6, hour: 1)], from: nil, until: nil))
        #expect(statistics.minutes == 1)
        #expect(statistics.sessions == 1)
        let open = try Script(players: 6)
        #expect(SessionFigures(of: open.session, closing: 1) { _ in nil } == nil)
    }

    /// A closed session with a round that was counted, in which a skill may have been written on the spot.
    private func counted(_ players: Int, seed: UInt64, writing: Bool = false) throws -> SessionFigures {
        var script = Script(seed: seed)
        script.wait(milliseconds: Int64(seed) * 3_600_000)
        for number in 0..<players {
            try script.people(.join(name: "\(Script.name(number)) \(seed)", kind: .participant))
        }
        var rules = RoundRules()
        rules.rounds = 1
        try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))
        if writing {
            try script.advance(to: .research)
            try script.play(.revealSkills)
            let name = "Name clouds"
            try script.play(.writeSkill(name: name, dimension: .social, definition: "One does it.", inPlaceOf: nil))
        }
        try script.goToVote()
        for number in 1...players {
            try script.play(.castBallot(ID("s\(number)"), Ballot(.abstain)), by: .seat(ID("s\(number)")))
        }
        try script.play(.advance)
        try script.ask(.close)
        return try #require(SessionFigures(of: script.session, closing: Int(seed)) { _ in nil })
    }

    @Test(
        "Skills that are not told, because too few had them or they were written on the spot, are said to be left out"
    )
    func skillsLeftOut() throws {
        let whole = try #require(Statistics(of: [try counted(6, seed: 1)], from: nil, until: nil))
        #expect(whole.skills.map(\.rounds) == [1, 1, 1])
        #expect(!whole.leavesOutSkills)
        let small = try [1, 2].map { try counted(3, seed: $0) }
        let few = try #require(Statistics(of: small, from: nil, until: nil))
        #expect(few.skills.count < 3)
        #expect(few.leavesOutSkills)
        let written = try #require(Statistics(of: [try counted(6, seed: 1, writing: true)], from: nil, until: nil))
        #expect(written.skills.map(\.rounds) == [1, 1, 1])
        #expect(written.leavesOutSkills)
    }

    @Test("Whatever days are asked for, two answers differ by five people or more, or not at all")
    func noDifferences() throws {
        let sizes = [3, 4, 6, 3, 3, 3, 7, 4, 5, 3]
        let all = try sizes.enumerated().map { place, size in
            try figures(size, hour: Int64(place * 2), prefix: "P\(place)")
        }
        var answers: Set<Int> = [0]
        for first in 0..<sizes.count {
            for last in first...sizes.count {
                for count in 0...sizes.count {
                    let hours = [first * 2, last * 2].map { Instant(milliseconds: Int64($0) * 3_600_000) }
                    let found = Statistics(of: Array(all.prefix(count)), from: hours[0], until: hours[1])
                    if let found { answers.insert(found.participants) }
                }
            }
        }
        #expect(answers.count > 5)
        // 3+4, 6, 3+3, 3+7, 4+5: whatever is added up is made of these.
        let blocks = [7, 6, 6, 10, 9]
        var sums: Set<Int> = [0]
        for first in blocks.indices {
            for last in first..<blocks.count { sums.insert(blocks[first...last].reduce(0, +)) }
        }
        #expect(answers.isSubset(of: sums))
    }

    @Test("A debriefing counts once something was said in it or a question was talked about to its end")
    func debriefings() throws {
        let commands: [(DebriefCommand, Int)] = [
            (.end, 0), (.answer(nil, "It was good"), 1), (.advance, 1), (.park("The lift"), 1),
        ]
        for (command, expected) in commands {
            var script = try Script(players: 6)
            try script.play(.end)
            try script.ask(.beginDebrief(.short))
            try script.debrief(command)
            if command != .end { try script.debrief(.end) }
            try script.ask(.close)
            let figures = try #require(SessionFigures(of: script.session, closing: 1) { _ in nil })
            #expect(Statistics(of: [figures], from: nil, until: nil)?.debriefed == expected, "\(command)")
        }
    }

    @Test("Known people count once, whatever they are called")
    func known() throws {
        var script = Script()
        try script.gather(players: 6)
        try script.ask(.close)
        let figures = try #require(SessionFigures(of: script.session, closing: 1) { $0 < "s4" ? "same" : nil })
        #expect(Statistics(of: [figures], from: nil, until: nil) == nil)
    }

    @Test("A session closed while the clock was set back falls into no block that was full before")
    func clockSetBack() throws {
        let full = try [5, 6].enumerated().map { place, size in
            try figures(size, hour: Int64(place + 10), closing: place + 1, prefix: "P\(place)")
        }
        let before = try #require(Statistics(of: full, from: nil, until: nil))
        let late = try figures(3, hour: 2, closing: 3, prefix: "Q")
        let after = try #require(Statistics(of: full + [late], from: nil, until: nil))
        #expect(before.participants == 11)
        #expect(after.participants == 11)
        #expect(after.leavesOut)
    }
}
