import Presentation
import TestKit
import Testing
import Wording
import Workshop

@testable import Reports

/// A role-play in which every private word is marked: each role's brief and goal, and each card and whisper.
@Suite("The private words of a role-play")
struct RolePlaySecrecyTests {
    private static let wording = Wording(.english)

    /// The private words of the scenario with the seats that may read them at some moment of `played`.
    private static let readers: [String: Set<ID<Seat>>] = [
        "canary-brief-trainee": ["s1"], "canary-goal-trainee": ["s1"],
        "canary-brief-manager": ["s2"], "canary-goal-manager": ["s2"],
        "canary-brief-colleague": ["s3"], "canary-goal-colleague": ["s3"],
        "canary-card-phone": ["s2"], "canary-card-aside": ["s3"],
    ]

    /// The role-play from the cast to the end of the debriefing, after each step.
    private static func played() throws -> [Session] {
        var script = try Script(rolePlay: .small, players: 3, observers: 1)
        var sessions: [Session] = []
        func note(_ step: () throws -> Void) rethrows {
            try step()
            sessions.append(script.session)
        }
        try note { try script.act(.cast("s1", "trainee")) }
        try note { try script.act(.cast("s2", "manager")) }
        try note { try script.act(.cast("s3", "colleague")) }
        try note { try script.act(.advance) }
        for seat in ["s1", "s2", "s3"] as [ID<Seat>] {
            try note { try script.act(.confirmBrief(seat), by: .seat(seat)) }
        }
        try note { try script.advance(to: "scene") }
        try note { try script.act(.startTake(from: nil)) }
        try note { try script.act(.markBeat("enter")) }
        try note { try script.act(.fire("phone")) }
        try note { try script.act(.fire("aside")) }
        try note { try script.act(.fire("bell")) }
        try note { try script.act(.quote("s4", "sorry", "I am sorry"), by: .seat("s4")) }
        try note { try script.act(.freeze) }
        try note { try script.act(.hotSeat("s1")) }
        try note { try script.act(.stop, by: .seat("s2")) }
        try note { try script.act(.goOn) }
        try note { try script.act(.endTake) }
        try note { try script.act(.endPlay) }
        try note { try script.leaveRoles() }
        try note { try script.act(.assessOneself("s1", "sorry", level: 1), by: .seat("s1")) }
        try note { try script.passAll() }
        try note { try script.passAll() }
        try note { try script.debrief(.answer("s1", "Tense"), by: .seat("s1")) }
        try note { try script.debrief(.end) }
        return sessions
    }

    /// The marked words in a text.
    private static func secrets(in text: String) -> Set<String> {
        Set(text.matches(of: /canary-[a-z]+-[a-z]+/).map { String($0.output) })
    }

    @Test("Each is seen by its reader at some moment, and in no view of anybody else at any")
    func views() throws {
        var seen: [String: Set<ID<Seat>>] = [:]
        for session in try Self.played() {
            for audience in session.audiences {
                let secrets = Self.secrets(in: String(reflecting: session.view(for: audience)))
                guard case .seat(let seat) = audience else {
                    #expect(secrets.isEmpty, "\(audience)")
                    continue
                }
                for secret in secrets { seen[secret, default: []].insert(seat) }
            }
        }
        #expect(seen == Self.readers)
    }

    @Test("None is in what is told, in where things stand, or in the timeline")
    func words() throws {
        for session in try Self.played() {
            let announcer = Announcer(session: session)
            let timeline = Timeline(header: session.header, events: session.log)
            let messages =
                announcer.messages(for: session.log) + session.log.map(announcer.step) + announcer.situation()
                + timeline.moments.map(\.step)
            #expect(messages.count > session.log.count)
            #expect(Self.secrets(in: messages.map(Self.wording.text).joined(separator: "\n")) == [])
        }
    }

    @Test("None is in a report of any moment, in any format")
    func reports() throws {
        for session in try Self.played() {
            let report = Sessions.report(of: session)
            for text in [report.markdown(), report.html(), report.csv(), report.json()] {
                #expect(!text.isEmpty)
                #expect(Self.secrets(in: text) == [])
            }
        }
    }
}
