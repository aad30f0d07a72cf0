import Foundation
import TestKit
import Testing
import Wording
import Workshop

@testable import Reports

@Suite("The report of a session")
struct ReportTests {
    @Test("Six people and three rounds, as it was read and approved in each format")
    func six() throws {
        let report = Sessions.report(of: try Sessions.six())
        try Golden.expect(report.markdown(), is: "six.md")
        try Golden.expect(report.html(), is: "six.html")
        try Golden.expect(report.csv(), is: "six.csv")
        try Golden.expect(report.json(), is: "six.json")
    }

    @Test("Where nothing happened, it says so")
    func empty() {
        let report = Sessions.report(of: Sessions.empty)
        let expected = """
            # Report: Test

            ## In short

            - Date: 2026-01-31
            - Time worked: 0 minutes.
            - Nothing was played.

            ## People

            No one came.

            """
        #expect(report.markdown() == expected)
        #expect(!report.html().contains("<table"))
        #expect(report.csv().split(separator: "\r\n").count == 6)
    }

    @Test("Of a session interrupted halfway it tells what everybody knows, and no job chosen in secret")
    func interrupted() throws {
        let session = try Sessions.interrupted()
        let report = Sessions.report(of: session)
        #expect(report.markdown().contains("The game is not over yet."))
        let game = try #require(session.state.game)
        let hands = game.entrants.flatMap { game.hand(of: $0.id)?.jobs ?? [] }.compactMap(game.job).map(\.title)
        #expect(hands.count == 20)
        for text in [report.markdown(), report.html(), report.csv(), report.json()] {
            for title in hands {
                #expect(text.firstMatch(of: try Regex("\(title)\\b")) == nil, "\(title)")
            }
        }
    }

    @Test("Totals that are hidden while the game goes on are not in the report either")
    func noRunningTotals() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
        let sections = Sessions.report(of: script.session).content.sections.map(\.id)
        #expect(sections.contains("game-1-round-1"))
        #expect(!sections.contains("game-1-points"))
    }

    @Test("Ratings stand as the means of all pitches together, and nowhere as one speaker's own")
    func ratings() throws {
        var rules = RoundRules()
        rules.rubricFeedback = true
        var script = try Script(players: 5, rules: rules)
        try script.goToVote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        for seat in script.session.state.roster.seats {
            let others = script.game(for: .seat(seat.id))?.own?.candidates ?? []
            let ratings = others.flatMap { other in
                skills.map { Ballot.Rating(other, $0, other == "e1" ? 3 : 2) }
            }
            try script.play(.castBallot(seat.id, Ballot(.abstain, feedback: ratings)), by: .seat(seat.id))
        }
        let report = Sessions.report(of: script.session).markdown()
        #expect(report.contains("Ratings, all pitches together"))
        #expect(report.split(separator: "\n").count { $0.contains("2.20") } == skills.count)
        #expect(!report.contains("| 3 |"))
    }

    @Test("Forty people have a row each, and pictures that fit on a page")
    func forty() throws {
        let report = Sessions.report(of: try Sessions.forty())
        let tables = report.content.sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables.first { $0.id == "pitches" }?.rows.count == 40)
        #expect(tables.first { $0.id == "points" }?.rows.first?.id == "e1")
        #expect(tables.first { $0.id == "speech" }?.rows.count == 40)
        let heights = report.html().matches(of: /viewBox="0 0 640 (\d+)"/).compactMap { Int($0.1) }
        #expect(heights == [800, 800, 800, 800])
    }

    @Test("Every id is unlike any other of its kind in the same place", arguments: 1...20)
    func ids(seed: Int) {
        let content = Sessions.report(of: Self.random(seed)).content
        #expect(Set(content.sections.map(\.id)).count == content.sections.count)
        for section in content.sections {
            let ids = section.blocks.map(\.id)
            #expect(Set(ids).count == ids.count, "\(section.id): \(ids)")
            for case .table(let table) in section.blocks {
                #expect(Set(table.rows.map(\.id)).count == table.rows.count, "\(section.id)/\(table.id)")
                #expect(Set(table.columns.map(\.id)).count == table.columns.count)
                #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
            }
        }
    }

    @Test("Nothing is left without words, whatever was played", arguments: 1...20)
    func words(seed: Int) {
        let text = Sessions.report(of: Self.random(seed)).markdown()
        #expect(!text.contains(/\\\{\w+\\\}/), "\(text)")
    }

    @Test(
        "A measure is shown with its whole and rounded half up",
        arguments: [
            (.count(7), "7"), (.share(1, of: 8), "1 of 8 (13 %)"), (.share(0, of: 0), "0 of 0 (0 %)"),
            (.quotient(Fraction(7, over: 3)), "2.33"), (.time(59_499), "0:59"), (.time(59_500), "1:00"),
            (.timeShare(30_000, of: 90_000), "0:30 of 1:30 (33 %)"), (.time(.max), "153722867280912:56"),
            (.timeShare(.max, of: .max), "153722867280912:56 of 153722867280912:56 (100 %)"),
        ] as [(Measure, String)]
    )
    func measures(measure: Measure, expected: String) {
        #expect(Words(measure.words, in: Wording(.english)).text == expected)
    }

    @Test("A group that played together reads what it showed, in whose pitch, and nothing of points")
    func together() throws {
        var rules = RoundRules()
        rules.variant = .cooperative
        rules.rounds = 1
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        let skill = try #require(script.game()?.skills.first)
        for seat in ["s1", "s3"] as [ID<Seat>] {
            try script.play(.castBallot(seat, Ballot(.skillsShown([Ballot.Reason("e2", skill.id)]))), by: .seat(seat))
        }
        while script.game()?.stage != .finished { try script.play(.advance) }
        let page = Sessions.report(of: script.session).markdown()
        #expect(page.contains("Shown: \(skill.name), by Ben (on 2 ballots)."))
        #expect(page.contains("### What the group showed") && !page.contains("### Points"))
    }

    /// A session played at random, wherever it stands after some steps.
    static func random(_ seed: Int) -> Session {
        var player = RandomPlayer(seed: UInt64(seed))
        var now: Int64 = 0
        let header = SessionHeader(id: "test", seed: UInt64(seed), title: "Test", openedAt: Instant(milliseconds: 0))
        var session = Session(header: header)
        for step in 0..<250 {
            now += Int64(step % 7) * 1500
            let request = player.request(to: session, at: Instant(milliseconds: now))
            if let outcome = try? session.decide(request) { session.apply(outcome) }
        }
        return session
    }

    @Test("Faces counted at the end give the share of people who felt good; without any there is no such figure")
    func satisfaction() throws {
        var script = Script()
        try script.gather(players: 3)
        try script.ask(.beginDebrief(.short))
        #expect(!Sessions.report(of: script.session).markdown().contains("People who felt good"))
        try script.ask(.debrief(.countFaces(.before, [3, 0, 0, 0, 0])))
        try script.ask(.debrief(.countFaces(.after, [0, 0, 1, 1, 1])))
        let lines = Sessions.report(of: script.session).markdown().split(separator: "\n")
        let place = try #require(lines.firstIndex(of: "- People who felt good"))
        #expect(lines[place + 1] == "  - Value: 2 of 3 (67 %)")
    }
}

extension ReportBlock {
    fileprivate var id: String {
        switch self {
        case .paragraph(let item): item.id
        case .list(let id, _), .quotes(let id, _): id
        case .table(let table): table.id
        case .plot(let plot): plot.id
        }
    }
}
