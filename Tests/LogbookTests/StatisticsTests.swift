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
