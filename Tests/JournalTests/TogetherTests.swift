import Foundation
import GRDB
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Commands that wait together")
struct TogetherTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    /// Counts the transactions that reach the disk.
    private final class Commits {
        var count = 0
    }

    private func join(_ name: String) -> (Command, by: Actor, seen: Int?) {
        (.people(.join(name: name, kind: .observer)), by: .facilitator, seen: nil)
    }

    private func begin(_ journal: Journal) throws -> (RecordedSession, Commits) {
        let recorded = try journal.begin(Rehearsal.full.session.header)
        let commits = Commits()
        try journal.store.withoutTransaction { db in
            db.trace { if case .statement(let statement) = $0, statement.sql == "COMMIT" { commits.count += 1 } }
        }
        return (recorded, commits)
    }

    @Test("They give the record that they give one by one, in a transaction a group")
    func sameRecord() throws {
        let (recorded, commits) = try begin(try place.journal())
        let rehearsal = Rehearsal.inGroups
        for group in rehearsal.groups {
            place.clock.set(group[group.startIndex].at)
            let results = recorded.perform(together: group.map { ($0.command, by: $0.actor, seen: nil) })
            #expect(results.allSatisfy { (try? $0.get()) != nil })
        }
        #expect(recorded.session.log == rehearsal.session.log)
        #expect(recorded.session.state == rehearsal.session.state)
        #expect(try place.reader().record(of: recorded.session.header.id).events == rehearsal.session.log)
        #expect(commits.count == rehearsal.groups.count)
        #expect(rehearsal.steps.count > 8 * rehearsal.groups.count)
    }

    @Test("What is refused is no obstacle to the others, and each finds what the one before led to")
    func refusals() throws {
        let (recorded, commits) = try begin(try place.journal())
        let results = recorded.perform(together: [
            join("Ana"), (.game(.advance), by: .facilitator, seen: nil),
            (.people(.rename("s1", to: "Anna")), by: .facilitator, seen: nil),
            join("Bo"),
            (.people(.rename("s9", to: "Bo")), by: .facilitator, seen: nil),
        ])
        let refusals = results.map { result -> Refusal? in
            if case .failure(.refused(let refusal)) = result { refusal } else { nil }
        }
        #expect(refusals == [nil, .noGame, nil, nil, .noSuchSeat("s9")])
        #expect(recorded.session.state.roster.seats.map(\.name) == ["Anna", "Bo"])
        #expect(commits.count == 1)
    }

    @Test("Where all are refused nothing is written")
    func nothing() throws {
        let (recorded, commits) = try begin(try place.journal())
        #expect(recorded.perform(together: []).isEmpty)
        let results = recorded.perform(together: [(.people(.rename("s1", to: "Bo")), by: .facilitator, seen: nil)])
        #expect(throws: PerformError.refused(.noSuchSeat("s1"))) { try results[0].get() }
        #expect(recorded.session.log.isEmpty && commits.count == 0)
    }

    @Test("If they cannot be written, none of them was carried out, and each is told")
    func failure() throws {
        let journal = try place.journal()
        let (recorded, _) = try begin(journal)
        _ = recorded.perform(together: [join("Ana")])
        let before = recorded.session
        try journal.store.withoutTransaction { db in try db.execute(sql: "UPDATE session SET events = 7") }
        let results = recorded.perform(together: [
            join("Bo"), (.game(.advance), by: .facilitator, seen: nil), join("Chloe"),
        ])
        let id = before.header.id
        #expect(throws: PerformError.storage(.overtaken(id))) { try results[0].get() }
        #expect(throws: PerformError.refused(.noGame)) { try results[1].get() }
        #expect(throws: PerformError.storage(.overtaken(id))) { try results[2].get() }
        #expect(recorded.session.log == before.log && recorded.session.state == before.state)
    }

    @Test("A gap in the time is marked once, before the first that is carried out")
    func gap() throws {
        let stopwatch = SetClock()
        let journal = try Journal.open(
            in: place.data,
            clock: { [clock = place.clock] in clock.now },
            stopwatch: { stopwatch.now.milliseconds }
        )
        let (recorded, commits) = try begin(journal)
        _ = recorded.perform(together: [join("Ana")])
        place.clock.set(Instant(milliseconds: 3_600_000))
        _ = recorded.perform(together: [(.game(.advance), by: .facilitator, seen: nil), join("Bo"), join("Chloe")])
        let kinds = recorded.session.log.map { entry in
            switch entry.event {
            case .putDown: "putDown"
            case .takenUp: "takenUp"
            default: "joined"
            }
        }
        #expect(kinds == ["joined", "putDown", "takenUp", "joined", "joined"])
        #expect(commits.count == 2)
    }

    @Test("A thousand ballots that wait are one transaction, and the last of each voter is in the box")
    func ballots() throws {
        let rehearsal = Rehearsal.full
        let (recorded, commits) = try begin(try place.journal())
        let place = try #require(rehearsal.firstStep(withBallots: 1))
        for step in rehearsal.steps.prefix(place + 1) {
            self.place.clock.set(step.at)
            _ = try recorded.perform(step.command, by: step.actor)
        }
        let cast = rehearsal.steps[place]
        let before = commits.count
        let results = recorded.perform(
            together: Array(repeating: (cast.command, by: cast.actor, seen: nil), count: 1_000)
        )
        #expect(results.count { (try? $0.get()) != nil } == 1_000)
        #expect(commits.count == before + 1)
        let id = recorded.session.header.id
        guard case .game(.castBallot(let seat, let ballot)) = cast.command else {
            Issue.record("it was \(cast.command)")
            return
        }
        let box = try self.place.reader().store.read { db in try SealedTable(session: id).contents(db) }
        #expect(Array(box.keys) == [seat])
        #expect(try box[seat]?.get() == ballot)
    }

    @Test("One that another has overtaken is refused, and the others are carried out")
    func overtaken() throws {
        let (recorded, _) = try begin(try place.journal())
        let results = recorded.perform(together: [join("Ana"), (.close, by: .facilitator, seen: 0), join("Bo")])
        #expect(throws: PerformError.refused(.overtaken)) { try results[1].get() }
        #expect(recorded.session.state.roster.seats.map(\.name) == ["Ana", "Bo"])
        _ = try recorded.perform(.close, by: .facilitator, seen: 2)
        #expect(recorded.session.state.isClosed)
    }
}
