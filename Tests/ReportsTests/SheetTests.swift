import TestKit
import Testing
import Wording
import Workshop

@testable import Reports

@Suite("Sheets to print")
struct SheetTests {
    private let wording = Wording(.english)

    @Test("Every card of the deck is there, nine to a sheet")
    func cards() throws {
        let page = try Page(CardSheets(of: .small, in: wording).html())
        // 9 skills and 40 jobs.
        #expect(page.names.count { $0 == "article" } == 49)
        #expect(page.attributes.count { $0["class"] == "sheet" } == 6)
        for name in ["Skill 9", "Job 30", "Joke 10"] { #expect(page.texts.contains(name)) }
    }

    @Test("Longer text is set smaller, step by step, and what never fits is counted")
    func steps() {
        func fit(_ letters: Int, points: Int) -> CardFace.Fit {
            let text = String(repeating: "word ", count: letters / 5)
            let words = Words(typed: "Skill")
            return CardFace(
                kind: words,
                mark: "■",
                title: "A skill",
                body: text,
                points: Array(repeating: text, count: points)
            ).fit
        }
        let steps = [40, 80, 100, 120, 160, 180].map { fit($0, points: 3).step }
        #expect(steps == steps.sorted() && Set(steps).count >= 4, "\(steps)")
        #expect(fit(40, points: 3).points == 3)
        let tooMuch = fit(400, points: 12)
        #expect(tooMuch.step == CardFace.sizes.count - 1)
        #expect(tooMuch.points < 12)
    }

    @Test("There is a ballot for everybody who may vote, and nobody who left is on it")
    func ballots() throws {
        var script = try Script(players: 5, observers: 1)
        try script.people(.leave("s5"))
        let page = try Page(BallotSheets(for: script.session, method: .single, in: wording).html())
        #expect(page.names.count { $0 == "article" } == 5)
        #expect(page.texts.count { $0 == "Ann" } == 5)
        #expect(!page.texts.contains("Eva"))
        #expect(!page.texts.contains("Finn"))
    }

    @Test("A ballot has one box for a vote, two for medals, and one to write in for a score")
    func boxes() throws {
        func boxes(_ method: BallotMethod) throws -> [String] {
            let page = try Page(BallotSheets(people: 3, method: method, in: wording).html())
            return page.attributes.compactMap { $0["class"] }.filter { $0.hasPrefix("box") }
        }
        #expect(try boxes(.single) == Array(repeating: "box", count: 9))
        #expect(try boxes(.medals) == Array(repeating: "box", count: 18))
        #expect(try boxes(.score) == Array(repeating: "box figure", count: 9))
    }

    @Test(
        "A ballot is as small as its names allow",
        arguments: [(1, 8), (6, 8), (7, 4), (19, 4), (20, 2), (40, 2)]
    )
    func sizes(count: Int, perPage: Int) {
        #expect(BallotSize.fitting(Array(repeating: "Pitch 12", count: count)).perPage == perPage)
    }

    @Test("Everybody who came to play gets a certificate that judges nothing")
    func certificates() throws {
        let html = Certificates(for: try Sessions.six(), date: "2026-01-31", in: wording).html()
        let page = try Page(html)
        #expect(page.names.count { $0 == "article" } == 6)
        #expect(page.texts.contains("Chloé"))
        #expect(!page.texts.contains("Olga"))
        #expect(!html.contains(/\bpoints?\b|\bvotes?\b|\bfirst\b/))
    }

    @Test("Only who took part gets a certificate, in a session that is over, with the name as it was typed")
    func certificatesForWhoTookPart() throws {
        var script = Script()
        for name in ["Ana", "Ana", "Chloé", "Dimitri"] { try script.people(.join(name: name, kind: .participant)) }
        try script.ask(.beginGame(rules: RoundRules(), deck: .small, teams: nil))
        try script.people(.leave("s4"))
        try script.people(.leave("s2"))
        try script.goToInterview()
        try script.pitchAll()
        try script.play(.end)
        #expect(Certificates(for: script.session, date: "2026-01-31", in: wording).isEmpty)
        try script.ask(.close)
        let page = try Page(Certificates(for: script.session, date: "2026-01-31", in: wording).html())
        #expect(page.names.count { $0 == "article" } == 2)
        #expect(page.texts.contains("Ana") && page.texts.contains("Chloé"))
        #expect(!page.texts.contains("Dimitri") && !page.texts.contains("Ana (1)"))
    }

    @Test("A certificate says what one took part in")
    func certificateWords() throws {
        var alone = Script()
        try alone.people(.join(name: "Ana", kind: .participant))
        try alone.ask(.story(.begin(.parcel, by: "s1", feedback: .now)), by: .seat("s1"))
        try alone.ask(.story(.leave), by: .seat("s1"))
        try alone.ask(.close)
        let practice = try Page(Certificates(for: alone.session, date: "", in: wording).html())
        #expect(practice.texts.contains("practised soft skills"))
        var group = try Script(rolePlay: .small)
        try group.goToScene()
        try group.act(.endTake)
        try group.goToLeaving()
        try group.leaveRoles()
        while group.session.state.current != nil {
            try group.ask(group.session.state.debrief == nil ? .rolePlay(.advance) : .debrief(.end))
        }
        try group.ask(.close)
        let rolePlay = try Page(Certificates(for: group.session, date: "", in: wording).html())
        #expect(rolePlay.names.count { $0 == "article" } == 4)
        #expect(rolePlay.texts.contains("took part in a role-play on soft skills"))
    }

    @Test("The attendance sheet has a line for everybody who came, whether to play or to watch")
    func attendance() throws {
        let sheet = AttendanceSheet(for: try Sessions.six(), date: "2026-01-31", in: wording)
        let page = try Page(sheet.html())
        let rows = zip(page.names, page.attributes).filter { $0.0 == "th" && $0.1["scope"] == "row" }
        #expect(rows.count == 7)
        #expect(try Page(AttendanceSheet(people: 12, in: wording).html()).names.count { $0 == "tr" } == 13)
    }

    @Test("Every observer gets a sheet with boxes for the scale, and nothing only a player may know")
    func observation() throws {
        let sheets = try #require(ObservationSheets(of: .small, copies: 3, in: wording))
        let html = sheets.html()
        let page = try Page(html)
        #expect(page.names.count { $0 == "article" } == 3)
        #expect(page.attributes.count { $0["class"] == "box" } == 3 * 3 * 3)
        #expect(page.texts.contains { $0.contains("Says sorry before explaining") })
        #expect(!html.contains("canary"))
        #expect(ObservationSheets(of: .bare, copies: 1, in: wording) == nil)
    }

    @Test("Of a session nobody came to there is nothing to print")
    func nobody() {
        #expect(BallotSheets(for: Sessions.empty, method: .single, in: wording).isEmpty)
        #expect(AttendanceSheet(for: Sessions.empty, date: "", in: wording).isEmpty)
        #expect(Certificates(for: Sessions.empty, date: "", in: wording).isEmpty)
    }
}
