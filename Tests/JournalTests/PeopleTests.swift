import Foundation
import Persons
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("People across sessions")
struct PeopleTests {
    let talk: TalkPlace
    var journal: Journal { talk.journal }

    init() throws {
        talk = try TalkPlace()
    }

    @Test("Without consent there is neither a name, nor a link, nor a question asked later")
    func consentFirst() throws {
        try journal.addPerson("id-N", code: "N")
        #expect(throws: JournalError.noConsent(code: "N", .logbook)) { try journal.setName("Nora", of: "N") }
        #expect(throws: JournalError.noConsent(code: "N", .logbook)) {
            try journal.link(SeatPlace("talk", "s5"), to: "N")
        }
        #expect(throws: JournalError.noConsent(code: "N", .logbook)) {
            try journal.give(.followUp, by: "N", wording: "asked")
        }
        #expect(throws: JournalError.noConsent(code: "N", .logbook)) { try journal.withdraw(.logbook, by: "N") }
        #expect(try talk.place.files(containing: "Nora") == [])
        try journal.withdraw(.followUp, by: "K1")
        let followUp = try talk.followUp(words: "again")
        #expect(throws: JournalError.noSuchCommitment(followUp.commitment)) { try journal.answer(followUp) }
    }

    @Test("A consent is kept with its words and its days, also when it is taken back")
    func consents() throws {
        talk.place.clock.set(Instant(milliseconds: 1_800_000_000_000))
        try journal.withdraw(.logbook, by: "K1")
        let record = try journal.person("K1")
        #expect(record.consents.map(\.wording) == ["asked by K1", "agreed by K1"].sorted().reversed())
        #expect(record.consents.allSatisfy { $0.withdrawnAt == Instant(milliseconds: 1_800_000_000_000) })
        #expect(record.links == [])
        #expect(record.followUps == [])
        #expect(record.person.name == nil)
        #expect(!record.agrees(to: .logbook) && !record.agrees(to: .followUp))
        for word in ["CANARY-real-name", "CANARY-follow-up"] {
            #expect(try talk.place.files(containing: word) == [], "\(word) is left")
        }
        // The session itself belongs to the group and stays.
        #expect(try journal.record(of: "talk").session.state.roster["s1"]?.name == "CANARY-new-name")
    }

    @Test("A seat is one person's, a code is one person's, whatever its capitals, and both have to be usable")
    func refusals() throws {
        #expect(throws: JournalError.personExists("k1")) { try journal.addPerson("id-2", code: "k1") }
        for code in ["", "-a", "a b", "né", "<script>", String(repeating: "a", count: 25)] {
            #expect(throws: JournalError.unusableCode(code)) { try journal.addPerson("id-2", code: code) }
        }
        #expect(throws: JournalError.seatTaken(SeatPlace("talk", "s1"), code: "K1")) {
            try journal.link(SeatPlace("talk", "s1"), to: "K3")
        }
        #expect(throws: JournalError.noSuchSeat("talk", "s9")) { try journal.link(SeatPlace("talk", "s9"), to: "K3") }
        #expect(throws: JournalError.noSuchSession("none")) { try journal.link(SeatPlace("none", "s1"), to: "K3") }
        #expect(throws: JournalError.noSuchPerson("K9")) { try journal.person("K9") }
        #expect(try journal.person("k3").person.code == "K3")
    }

    @Test("A seat is found by its number or by a name that only one person bears")
    func seats() throws {
        #expect(try journal.seat("s2", in: "talk") == SeatPlace("talk", "s2"))
        #expect(try journal.seat("=cmd()", in: "talk") == SeatPlace("talk", "s2"))
        #expect(throws: JournalError.noSuchSeat("talk", "dot")) { try journal.seat("dot", in: "talk") }
        let recorded = try journal.begin(
            SessionHeader(id: "twins", seed: 1, title: "Twins", openedAt: Instant(milliseconds: 0))
        )
        for _ in 0..<2 {
            _ = try recorded.perform(.people(.join(name: "Ana", kind: .participant)), by: .facilitator)
        }
        #expect(throws: JournalError.severalSeats("twins", "Ana", ["s1", "s2"])) {
            try journal.seat("Ana", in: "twins")
        }
        #expect(try journal.seat("Ana (2)", in: "twins") == SeatPlace("twins", "s2"))
    }

    @Test("Taking a seat out of a logbook takes the answers about its commitments out too")
    func unlinking() throws {
        #expect(throws: JournalError.noSuchSeat("talk", "s2")) {
            try journal.removeLink(of: SeatPlace("talk", "s2"), from: "K1")
        }
        try journal.removeLink(of: SeatPlace("talk", "s1"), from: "K1")
        #expect(try journal.person("K1").links == [])
        #expect(try journal.person("K1").followUps == [])
        #expect(try talk.place.files(containing: "CANARY-follow-up") == [])
    }

    @Test("Every answer about a commitment is kept, in the order they were given, also when the record is rescued")
    func severalAnswers() throws {
        #expect(try journal.answer(talk.followUp(words: "again")) == 2)
        #expect(try journal.answer(talk.followUp(words: "and again")) == 3)
        #expect(try journal.person("K1").followUps.map(\.words) == ["CANARY-follow-up", "again", "and again"])
        let saved = talk.place.root.appending(path: "saved.sqlite")
        _ = try Journal.salvage(talk.place.data, to: saved)
        let home = talk.place.root.appending(path: "home")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: saved, to: home.appending(path: "jobhunter.sqlite"))
        let reader = try Journal.open(in: home) { Instant(milliseconds: 0) }
        #expect(try reader.person("K1").followUps.map(\.words) == ["CANARY-follow-up", "again", "and again"])
        #expect(try journal.moment(of: talk.followUp(words: "").commitment) < talk.place.clock.now)
    }

    @Test("A record of the first version is brought up to date, and its copy is erased from as well")
    func oldVersion() throws {
        let place = try Workplace()
        let first = Schema(steps: Array(Schema.current.steps.prefix(1)))
        let old = try Journal.open(in: place.data, schema: first) { Instant(milliseconds: 0) }
        let recorded = try old.begin(talk.header)
        _ = try recorded.perform(.people(.join(name: "CANARY", kind: .participant)), by: .facilitator)
        recorded.close()
        #expect(throws: JournalError.older(path: place.database.path, version: 1, known: Schema.current.version)) {
            try place.reader()
        }
        let journal = try place.journal()
        #expect(try journal.people() == [])
        #expect(try place.files(containing: "CANARY") == ["backups/version-1-1.sqlite", "jobhunter.sqlite"])
        let order = ErasureOrder(seats: [SeatPlace("talk", "s1")])
        #expect(try journal.erase(order, naming: TalkPlace.name).rewrittenCopies.count == 1)
        #expect(try place.files(containing: "CANARY") == [])
        // A program of the first version reads its copy, and finds nothing wrong.
        let home = place.root.appending(path: "home")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: place.data.appending(path: "backups/version-1-1.sqlite"),
            to: home.appending(path: "jobhunter.sqlite")
        )
        let reader = try Journal.open(in: home, schema: first) { Instant(milliseconds: 0) }
        #expect(try reader.verify(nil) == [])
        #expect(try reader.record(of: "talk").session.state.roster["s1"]?.name == "Seat s1")
    }

    @Test("What was last used long ago goes, but not what is in the logbook of somebody there is contact with")
    func retention() throws {
        let year: Int64 = 365 * 24 * 3_600_000
        let start: Int64 = 1_760_000_000_000
        let old = SessionHeader(id: "old", seed: 1, title: "Old", openedAt: Instant(milliseconds: start))
        try talk.play(old)
        talk.place.clock.set(Instant(milliseconds: start + year))
        #expect(try journal.retentionPlan(months: 24, naming: TalkPlace.name).isEmpty)
        talk.place.clock.set(Instant(milliseconds: start + 3 * year))
        try journal.give(.logbook, by: "K3", wording: "again")
        let plan = try journal.retentionPlan(months: 24, naming: TalkPlace.name)
        #expect(plan.sessions.map(\.session) == ["old"])
        #expect(plan.reduced.map(\.session) == ["talk"])
        #expect(plan.codes == ["K1"])
        _ = try journal.apply(plan, naming: TalkPlace.name)
        #expect(try journal.sessions().map(\.id) == ["talk"])
        let names = try journal.record(of: "talk").session.state.roster.seats.map(\.name)
        #expect(names == ["Seat s1", "Seat s2", "Chloé", "Seat s4", "Seat s5"])
        #expect(try journal.people().map(\.person.code) == ["K3"])
        #expect(try journal.retentionPlan(months: 24, naming: TalkPlace.name).isEmpty)
        #expect(try journal.verify(nil) == [])
    }
}
