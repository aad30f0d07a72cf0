import Presentation
import TestKit
import Testing
import Wording
import Workshop

@testable import Reports

@Suite("Reports of clocks that run, of short hands, and of tables")
struct TimeAndHandsTests {
    @Test("A clock still running counts as far as the last event, and nothing counts while the session is put down")
    func running() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        script.wait(milliseconds: 62_000)
        try script.ask(.putDown, by: .rules)
        script.wait(milliseconds: 48 * 3_600_000)
        let report = Sessions.report(of: script.session).markdown()
        #expect(report.contains("| 1:02        |"), "\(report)")
        #expect(report.contains("Time worked: 1 minute."))
    }

    @Test("A talk of forty minutes without a key is worked, in the report and in the figures of the organisation")
    func talk() throws {
        var script = Script()
        try script.gather(players: 6)
        try script.ask(.beginDebrief(.short))
        script.wait(milliseconds: 40 * 60_000)
        try script.debrief(.end)
        try script.ask(.close)
        #expect(Sessions.report(of: script.session).markdown().contains("Time worked: 40 minutes."))
        let figures = try #require(SessionFigures(of: script.session, closing: 1) { _ in nil })
        #expect(Statistics(of: [figures], from: nil, until: nil)?.minutes == 40)
    }

    @Test("The rules tell how many job cards everybody really had")
    func hands() throws {
        func rules(jobs: Int) throws -> String {
            let deck = Deck.numbered(skills: 9, realistic: jobs, silly: 0)
            return Sessions.report(of: try Script(players: 12, deck: deck).session).markdown()
        }
        #expect(try rules(jobs: 60).contains("- Everyone starts with 5 job cards."))
        #expect(try rules(jobs: 50).contains("Some start with 4 job cards, some with 5."))
        #expect(try rules(jobs: 10).contains("2 hands are empty; the others have 1 job card."))
    }

    @Test("Nobody reads the order of speaking as a rank")
    func order() throws {
        let report = Sessions.report(of: try Sessions.six())
        for text in [report.markdown(), report.html(), report.csv(), report.json()] {
            #expect(!text.contains("Place"))
            #expect(text.contains("Spoke as no."))
        }
    }

    @Test("Small tables stay whole on paper, and the first column is read as names")
    func tables() throws {
        let html = Sessions.report(of: try Sessions.six()).html()
        #expect(html.contains("<table class=\"kept\">"))
        #expect(html.contains("tbody tr:first-child, figure.plot { break-before: avoid; }"))
        #expect(!html.contains("<th scope=\"row\" class=\"n\""))
        #expect(!Sessions.report(of: try Sessions.forty()).html().contains("<table class=\"kept\">\n<caption>Pitches"))
    }

    @Test("No invisible mark stands in a title or a picture, whatever people typed")
    func isolates() throws {
        for session in [try Sessions.six(), Sessions.hostile()] {
            let html = Sessions.report(of: session).html()
            #expect(!html.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
        }
    }
}
