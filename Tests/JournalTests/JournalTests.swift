import Foundation
import RecordFormat
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("A journal")
struct JournalTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var rehearsed: Rehearsal { .full }
    private var id: ID<Session> { rehearsed.session.header.id }

    @Test("The rehearsal goes through every kind of vote trouble and to the end")
    func rehearsal() throws {
        let events = rehearsed.session.log.map(\.event)
        let isClosed = rehearsed.session.state.isClosed
        #expect(isClosed)
        #expect(events.contains(.game(.voteReopened)))
        #expect(events.contains { if case .rewound = $0 { true } else { false } })
        #expect(events.contains { if case .game(.ballotWithdrawn) = $0 { true } else { false } })
        #expect(events.count { if case .game(.voteCounted) = $0 { true } else { false } } >= 5)
        #expect(rehearsed.stepsBeforeCount > 20)
    }

    @Test("What was performed is on the disk, event by event, and goes on from there")
    func durable() throws {
        let journal = try place.journal()
        let recorded = try journal.begin(rehearsed.session.header)
        try place.play(recorded, upTo: 40)
        let half = recorded.session.log
        #expect(try place.reader().record(of: id).events == half)
        recorded.close()
        let resumed = try place.journal().resume(id)
        #expect(resumed.session.log == half)
        try place.play(resumed)
        #expect(resumed.session.log == rehearsed.session.log)
        #expect(resumed.session.state == rehearsed.session.state)
        let record = try journal.record(of: id)
        #expect(record == SessionRecord(header: rehearsed.session.header, events: rehearsed.session.log, damage: nil))
        #expect(try journal.verify(nil) == [])
    }

    @Test("An export equals the session in memory, and so does a session read back from it")
    func export() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded)
        let document = try place.reader().record(of: id).document
        #expect(document == SessionDocument(header: recorded.session.header, events: recorded.session.log))
        let read = try SessionDocument(parsingLines: document.lines)
        #expect(Session(header: read.header, replaying: read.events, box: nil).state == recorded.session.state)
    }

    @Test("A refused command writes nothing")
    func refusal() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        let before = try Workplace.contents(of: place.data)
        #expect(throws: PerformError.refused(.noGame)) { try recorded.perform(.game(.advance), by: .facilitator) }
        #expect(try Workplace.contents(of: place.data) == before)
    }

    @Test("An event that could not be read again is not stored")
    func unwritable() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        let guide = DebriefGuide(questions: [DebriefGuide.Question(id: "", asked: .group)])
        let error = try #require(throws: PerformError.self) {
            try recorded.perform(.beginDebrief(guide), by: .facilitator)
        }
        guard case .storage(.unwritable(id, event: 1, let fault)) = error else {
            Issue.record("it was \(error)")
            return
        }
        #expect(fault?.kind.description == "blankText")
        #expect(recorded.session.log == [])
        #expect(try place.reader().record(of: id).events == [])
    }

    @Test("A live reader sees each event once it is performed, from any number on")
    func following() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        let reader = try place.reader()
        var seen: [Recorded] = []
        #expect(try reader.events(of: id, after: 0) == [])
        for step in rehearsed.steps.prefix(60) {
            place.clock.set(step.at)
            let outcome = try recorded.perform(step.command, by: step.actor)
            let new = try reader.events(of: id, after: seen.count)
            #expect(new == outcome.events)
            seen += new
        }
        #expect(try reader.events(of: id, after: seen.count) == [])
        #expect(try reader.events(of: id, after: 1000) == [])
    }

    @Test("A list tells the newest session first, and how each stands")
    func list() throws {
        let journal = try place.journal()
        var opened: [RecordedSession] = []
        for (number, id) in ["a-first", "b-second", "c-third"].enumerated() {
            let header = SessionHeader(
                id: ID(id),
                seed: 1,
                title: "Group \(number)",
                openedAt: Instant(milliseconds: Int64(number))
            )
            opened.append(try journal.begin(header))
        }
        place.clock.set(Instant(milliseconds: 7))
        _ = try opened[0].perform(.close, by: .facilitator)
        _ = try opened[2].perform(.beginDebrief(.short), by: .facilitator)
        let list = try place.reader().sessions()
        #expect(list.map(\.id) == ["c-third", "b-second", "a-first"])
        #expect(list.map(\.title) == ["Group 2", "Group 1", "Group 0"])
        #expect(list.map(\.events) == [1, 0, 1])
        #expect(list.map(\.standing) == [.debriefing, .idle, .closed])
        #expect(list.map(\.isClosed) == [false, false, true])
        #expect(list.map(\.hasOpenActivity) == [true, false, false])
        #expect(list.map(\.lastEventAt?.milliseconds) == [7, nil, 7])
        #expect(list.map(\.openedAt.milliseconds) == [2, 1, 0])
        #expect(list.allSatisfy { $0.damage == nil })
    }

    @Test("A session is found by the beginning of its id, if only one begins so")
    func resolving() throws {
        let journal = try place.journal()
        for id in ["monday", "monday-2", "tuesday"] {
            _ = try journal.begin(
                SessionHeader(id: ID(id), seed: 1, title: "", openedAt: Instant(milliseconds: 0))
            )
        }
        #expect(try journal.resolve(prefix: "tu") == "tuesday")
        #expect(try journal.resolve(prefix: "monday") == "monday")
        #expect(try journal.resolve(prefix: "monday-") == "monday-2")
        #expect(throws: JournalError.ambiguous("mon", candidates: ["monday", "monday-2"])) {
            try journal.resolve(prefix: "mon")
        }
        #expect(throws: JournalError.noSuchSession("%")) { try journal.resolve(prefix: "%") }
        #expect(throws: JournalError.ambiguous("", candidates: ["monday", "monday-2", "tuesday"])) {
            try journal.resolve(prefix: "")
        }
    }

    @Test("A session that is not there, is there already or cannot be named is refused")
    func names() throws {
        let journal = try place.journal()
        #expect(throws: JournalError.noSuchSession("x")) { try journal.record(of: "x") }
        #expect(throws: JournalError.noSuchSession("x")) { try journal.events(of: "x", after: 0) }
        #expect(throws: JournalError.noSuchSession("x")) { try journal.verify("x") }
        #expect(throws: JournalError.noSuchSession("x")) { try journal.resume("x") }
        #expect(throws: JournalError.noSuchSession("../x")) { try journal.resume("../x") }
        let header = SessionHeader(id: "../x", seed: 1, title: "", openedAt: Instant(milliseconds: 0))
        #expect(throws: JournalError.unusableID("../x")) { try journal.begin(header) }
        try journal.begin(rehearsed.session.header).close()
        #expect(throws: JournalError.sessionExists(id)) { try journal.begin(rehearsed.session.header) }
        #expect(try journal.sessions().map(\.id) == [id])
    }

    @Test("A session played by rules of the future can be read and not gone on with")
    func futureRules() throws {
        let journal = try place.journal()
        let header = SessionHeader(id: "future", rules: 99, seed: 1, title: "", openedAt: Instant(milliseconds: 0))
        #expect(throws: JournalError.unknownRules("future", rules: 99)) { try journal.begin(header) }
        try journal.store.write { db in try SessionRow.insert(header, db) }
        #expect(try journal.record(of: "future").header == header)
        #expect(throws: JournalError.unknownRules("future", rules: 99)) { try journal.resume("future") }
    }

    @Test(
        "Events in a format of the future or the past are not read, nothing is touched, and the session is listed",
        arguments: [1, 9]
    )
    func otherFormat(format: Int) throws {
        let journal = try place.journal()
        let header = SessionHeader(
            id: "other",
            format: format,
            seed: 1,
            title: "F",
            openedAt: Instant(milliseconds: 0)
        )
        try journal.store.write { db in try SessionRow.insert(header, db) }
        let refusal = JournalError.unknownFormat("other", format: format)
        #expect(throws: refusal) { try journal.begin(header) }
        #expect(throws: refusal) { try journal.resume("other") }
        #expect(throws: refusal) { try journal.record(of: "other") }
        #expect(try journal.sessions().map(\.title) == ["F"])
        #expect(try journal.verify(nil) == [VerificationFinding(session: "other", .unknownFormat(format))])
    }
}
