import Persons
import TestKit
import Testing
import Workshop

@Suite("Taking people out of a log")
struct RedactorTests {
    private static let name: @Sendable (ID<Seat>) -> String = { "Seat \($0)" }

    /// A random session, some of its seats, and its log without them.
    private func redacted(_ seed: Int) throws -> (before: Session, seats: Set<ID<Seat>>, after: Session, again: [Int]) {
        let before = try Simulation.record(seed: UInt64(seed))
        var chance = SplitMix64(seed: UInt64(seed))
        let seats = Set(before.state.roster.seats.map(\.id).filter { _ in chance.below(3) == 0 })
        let redactor = Redactor(seats: seats, veilingMentions: true, naming: Self.name)
        let result = redactor.redact(before.log, of: before.header)
        let after = Session(header: before.header, replaying: result.log, box: nil)
        return (before, seats, after, redactor.redact(result.log, of: before.header).changed)
    }

    @Test("Counts, points, winners, times and who did what stay as they were, whatever was played", arguments: 0..<60)
    func counts(seed: Int) throws {
        let (before, _, after, again) = try redacted(seed)
        #expect(before.log.map(\.number) == after.log.map(\.number))
        #expect(before.log.map(\.at) == after.log.map(\.at))
        #expect(before.log.map(\.by) == after.log.map(\.by))
        let games = [before, after].map { $0.state.activities.compactMap(\.game) }
        #expect(games[0].map(\.totals) == games[1].map(\.totals))
        #expect(games[0].map(\.winners) == games[1].map(\.winners))
        #expect(games[0].map(\.rounds) == games[1].map(\.rounds))
        #expect(games[0].map(\.notes.count) == games[1].map(\.notes.count))
        #expect(before.state.isClosed == after.state.isClosed)
        #expect(again == [])
    }

    @Test("Those taken out have no name and no words left, and everybody else has the same evidence", arguments: 0..<60)
    func words(seed: Int) throws {
        let (before, seats, after, _) = try redacted(seed)
        for seat in before.state.roster.seats.map(\.id) {
            let evidence = [before, after].map { SeatEvidence(of: seat, in: $0, naming: Self.name) }
            if seats.contains(seat) {
                #expect(after.state.roster[seat]?.name == Self.name(seat))
                #expect(Set(evidence[1]?.names ?? []) == [Self.name(seat)])
                #expect(evidence[1]?.commitments.allSatisfy { $0.text == Redactor.mark } ?? true)
                let own = evidence[1]?.items.filter { !$0.isShared && !$0.text.isEmpty } ?? []
                #expect(own.allSatisfy { $0.text == Redactor.mark })
            } else {
                #expect(evidence[0] == evidence[1], "\(seat)")
            }
        }
    }
}
