import Persons
import Reports
import TestKit
import Testing
import Wording
import Workshop

@Suite("A role-play in a logbook")
struct RolePlayPageTests {
    private static let name: @Sendable (ID<Seat>) -> String = { "Seat \($0)" }

    /// A role-play in which the first of four plays and rates herself, and the last observes, quotes and rates.
    private func played() throws -> Script {
        var script = try Script(rolePlay: .small, players: 4)
        try script.goToScene()
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try script.act(.quote("s4", "sorry", "I am sorry"), by: .seat("s4"))
        try script.ask(.note("Ann is shy"))
        try script.act(.optOut("s3"), by: .seat("s3"))
        try script.goToLeaving()
        try script.leaveRoles()
        try script.act(.assessOneself("s1", "sorry", level: 2), by: .seat("s1"))
        try script.passAll()
        try script.act(.rate("s4", "sorry", take: 1, level: 1), by: .seat("s4"))
        return script
    }

    private func page(of seat: ID<Seat>) throws -> (report: String, everything: String) {
        let session = try played().session
        let evidence = try #require(SeatEvidence(of: seat, in: session, naming: Self.name))
        let logbook = Logbook(
            of: Person(id: "p", code: "K7", name: nil, addedAt: Instant(milliseconds: 0)),
            tellingName: false,
            consents: [],
            sessions: [evidence],
            followUps: []
        )
        let page = LogbookPage(of: logbook, in: Wording(.english)) { _ in "today" }
        return (page.report(), page.everything())
    }

    @Test("What others saw and heard, and how she saw herself beside them, is in the page she takes home")
    func report() throws {
        let report = try page(of: "s1").report
        #expect(report.contains("About you, Own up: Says sorry before explaining; seen once in take 1"))
        #expect(report.contains("About you, Own up: Says sorry before explaining; heard in take 1: “I am sorry”"))
        #expect(
            report.contains("Says sorry before explaining: you said several times; observers said once in take 1")
        )
        #expect(report.contains("Own up: once, in 1 workshop"))
    }

    @Test("Private notes and roles given back are in the export alone, and observers are nowhere named")
    func export() throws {
        let ana = try page(of: "s1")
        #expect(!ana.report.contains("shy"))
        #expect(ana.everything.contains("Private note by the facilitator: Ann is shy"))
        #expect(ana.everything.contains("Role-play Late again: played Sam in 1 take"))
        #expect(!(ana.report + ana.everything).contains("Seat s4"))
        let third = try page(of: "s3")
        #expect(!third.report.contains("gave a role back"))
        #expect(third.everything.contains("gave a role back once"))
        #expect(!third.everything.contains("shy") && !third.everything.contains("sorry”"))
    }
}
