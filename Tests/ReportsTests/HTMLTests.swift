import TestKit
import Testing
import Wording
import Workshop

@testable import Reports

@Suite("Pages")
struct HTMLTests {
    /// Every kind of page, of a usual session.
    static func pages() throws -> [(name: String, html: String)] {
        let wording = Wording(.english)
        let six = try Sessions.six()
        return [
            ("report", Sessions.report(of: six).html()),
            ("hostile report", Sessions.report(of: Sessions.hostile()).html()),
            ("empty report", Sessions.report(of: Sessions.empty).html()),
            ("cards", CardSheets(of: .small, in: wording).html()),
            ("ballots", BallotSheets(for: six, method: .single, in: wording).html()),
            ("medals", BallotSheets(people: 40, method: .medals, in: wording).html()),
            ("grids", try #require(ObservationSheets(of: .small, copies: 2, in: wording)).html()),
            ("attendance", AttendanceSheet(for: six, date: "2026-01-31", in: wording).html()),
            ("empty attendance", AttendanceSheet(people: 12, in: wording).html()),
            ("certificates", Certificates(for: six, date: "2026-01-31", in: wording).html()),
        ]
    }

    @Test("Every page is well-formed, names its language, and shuts everything out")
    func wellFormed() throws {
        for (name, html) in try Self.pages() {
            let page = try Page(html)
            #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"), "\(name)")
            #expect(Set(page.names).isSubset(of: Page.known), "\(name)")
            #expect(page.names.filter { $0 == "h1" }.count == 1, "\(name)")
            let policy = page.attributes.first { $0["http-equiv"] == "Content-Security-Policy" }?["content"]
            #expect(policy?.hasPrefix("default-src 'none';") == true, "\(name)")
        }
    }

    @Test("No page leads anywhere: no address, no script, no handler, nothing to load")
    func noNetwork() throws {
        for (name, html) in try Self.pages() {
            let page = try Page(html)
            let attributes = Set(page.attributes.flatMap(\.keys))
            #expect(
                attributes.isDisjoint(with: ["src", "href", "action", "style", "onclick", "onload", "srcset"]),
                "\(name)"
            )
            let addresses = html.replacing("http://www.w3.org/2000/svg", with: "").matches(of: /https?:|url\(|@import/)
            #expect(addresses.isEmpty, "\(name)")
        }
    }

    @Test("Every table has a caption, and every head of a row or a column says of which")
    func tables() throws {
        for (name, html) in try Self.pages() {
            let page = try Page(html)
            #expect(page.names.count { $0 == "table" } == page.names.count { $0 == "caption" }, "\(name)")
            for (element, attributes) in zip(page.names, page.attributes) where element == "th" {
                #expect(["row", "col"].contains(attributes["scope"]), "\(name)")
            }
        }
    }

    @Test("Every picture that means something has a title and says the same in words")
    func plots() throws {
        let html = Sessions.report(of: try Sessions.six()).html()
        let page = try Page(html)
        let pictures = zip(page.names, page.attributes).filter { $0.0 == "svg" }.map(\.1)
        #expect(pictures.count == 2)
        let ids = Set(page.attributes.compactMap { $0["id"] })
        for picture in pictures {
            #expect(picture["role"] == "img")
            let named = picture["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
            #expect(named.count == 2 && named.allSatisfy(ids.contains))
        }
        #expect(page.texts.contains("علي 7, Ben 6, Ana 3, Dan 3, Eva 1 and Chloé 0."))
    }

    @Test("Headings go down one level at a time")
    func headings() throws {
        let page = try Page(Sessions.report(of: try Sessions.six()).html())
        let levels = page.names.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0] }
        #expect(levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test("Every part has a name of its own, also where the group talked twice")
    func landmarks() throws {
        var script = Script()
        try script.gather(players: 3)
        for _ in 0..<2 {
            try script.ask(.beginDebrief(.short))
            try script.ask(.debrief(.answer(nil, "Good")))
            try script.ask(.debrief(.end))
        }
        let report = Sessions.report(of: script.session)
        let page = try Page(report.html())
        let headings = zip(page.names, page.attributes).filter { $0.0 == "section" }.compactMap {
            $0.1["aria-labelledby"]
        }
        #expect(headings.count == Set(headings).count)
        let lines = report.markdown().split(separator: "\n")
        #expect(lines.contains("## Debrief"))
        #expect(lines.contains("## Debrief (2)"))
    }
}
