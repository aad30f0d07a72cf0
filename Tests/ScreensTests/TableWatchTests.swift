import Foundation
import Journal
import Persons
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

/// The second screen over a real record, led by real sessions.
@Suite("What the table shows")
struct TableWatchTests {
    /// A data folder of its own, removed with the test.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("table-\(UUID().uuidString)")

        func open() throws(JournalError) -> Journal { try Journal.open(in: url) { Instant(milliseconds: 0) } }

        /// A session led at a moment; the later moment is the newer session.
        func lead(_ id: ID<Session>, at moment: Int64, _ commands: [Asked]) throws -> RecordedSession {
            let journal = try Journal.open(in: url) { Instant(milliseconds: moment) }
            let header = SessionHeader(
                id: id,
                seed: 1,
                title: "Group \(id)",
                openedAt: Instant(milliseconds: moment)
            )
            let recorded = try journal.begin(header)
            for asked in commands { _ = try recorded.perform(asked.command, by: asked.by) }
            return recorded
        }

        func watch(_ wanted: String? = nil) -> TableWatch {
            let url = url
            return TableWatch(wanted: wanted) { () throws(JournalError) in
                try Journal.openExisting(in: url) { Instant(milliseconds: 0) }
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }

    private struct Asked {
        let command: Workshop.Command
        var by = Actor.facilitator
    }

    private static let people = ["Ann", "Ben", "Cleo"].map {
        Asked(command: .people(.join(name: $0, kind: .participant)))
    }
    private static let game =
        people + [Asked(command: .beginGame(rules: RoundRules(), deck: .small, teams: nil))]
    private static let practice = [
        people[0], Asked(command: .story(.begin(.parcel, by: "s1", feedback: .now)), by: .seat("s1")),
    ]

    @Test("Before there is any record it waits, and a session begun later comes by itself")
    func waits() throws {
        let folder = Folder()
        var watch = folder.watch()
        #expect(try watch.look().session == nil)
        let recorded = try folder.lead("one", at: 1, Self.game)
        defer { recorded.close() }
        guard case .led(let session) = try watch.look() else {
            Issue.record("it does not follow")
            return
        }
        #expect(session.header.id == "one" && session.state.game?.stage == .opening)
        _ = try recorded.perform(.game(.advance), by: .facilitator)
        #expect(try watch.look().session?.state.game?.stage == .research)
    }

    @Test("When another session is begun it goes over to that, and waits with the welcome for one finished long ago")
    func switches() throws {
        let folder = Folder()
        let first = try folder.lead("one", at: 1, Self.game + [Asked(command: .game(.end)), Asked(command: .close)])
        first.close()
        var watch = folder.watch()
        #expect(try watch.look().session == nil)
        let second = try folder.lead("two", at: 2, Self.game)
        #expect(try watch.look().session?.header.id == "two")
        let third = try folder.lead("three", at: 3, Self.game)
        #expect(try watch.look().session?.header.id == "three")
        third.close()
        #expect(try watch.look().session?.header.id == "two")
        second.close()
    }

    @Test("Left, it pauses; gone on with, it follows again; closed, it stays with the end")
    func pauses() throws {
        let folder = Folder()
        var watch = folder.watch()
        let recorded = try folder.lead("one", at: 1, Self.game)
        guard case .led = try watch.look() else {
            Issue.record("it does not follow")
            return
        }
        recorded.close()
        guard case .paused = try watch.look() else {
            Issue.record("it does not pause")
            return
        }
        let resumed = try folder.open().resume("one")
        guard case .led = try watch.look() else {
            Issue.record("it does not follow again")
            return
        }
        for command in [Workshop.Command.game(.end), .close] { _ = try resumed.perform(command, by: .facilitator) }
        resumed.close()
        guard case .over = try watch.look() else {
            Issue.record("it does not stay with the end")
            return
        }
    }

    @Test("What somebody practises alone is never shown, not even its first steps, also where it is asked for by name")
    func noPractice() throws {
        let folder = Folder()
        var watch = folder.watch()
        for count in 1...Self.practice.count {
            let id = ID<Session>("alone\(count)")
            let alone = try folder.lead(id, at: Int64(count), Array(Self.practice.prefix(count)))
            #expect(try watch.look().session == nil)
            var named = folder.watch(id.text)
            #expect(try named.look().session == nil)
            alone.close()
        }
        let group = try folder.lead("group", at: 10, Self.game)
        #expect(try watch.look().session?.header.id == "group")
        let alone = try folder.lead("other", at: 11, Self.practice)
        #expect(try watch.look().session?.header.id == "group")
        group.close()
        guard case .paused(let session) = try watch.look() else {
            Issue.record("it does not pause")
            return
        }
        #expect(session.header.id == "group")
        alone.close()
    }

    @Test("A name that is erased meanwhile is gone from the table at once")
    func erased() throws {
        let folder = Folder()
        var watch = folder.watch()
        let recorded = try folder.lead("one", at: 1, Self.game)
        #expect(try watch.look().session?.view(for: .table).people.map(\.name) == ["Ann", "Ben", "Cleo"])
        recorded.close()
        _ = try watch.look()
        var order = ErasureOrder()
        order.seats.insert(SeatPlace("one", "s1"))
        _ = try folder.open().erase(order) { _ in "Somebody" }
        let session = try #require(try watch.look().session)
        #expect(session.view(for: .table).people.map(\.name) == ["Somebody", "Ben", "Cleo"])
        var whole = ErasureOrder()
        whole.sessions.insert("one")
        _ = try folder.open().erase(whole) { _ in "Somebody" }
        #expect(try watch.look().session == nil)
    }

    // MARK: The screen

    private func screen(_ sight: TableWatch.Sight, _ columns: Int, _ rows: Int) -> String {
        let model = TableModel(sight, voices: Voices(Wording(.english)), now: Instant(milliseconds: 0))
        return FramePrinter.text(Looks.frame(TableScreen(model: model), columns, rows))
    }

    @Test("It welcomes, and says that we pause, without a name or a card", arguments: [(60, 18), (80, 24), (200, 60)])
    func cards(columns: Int, rows: Int) throws {
        #expect(screen(.nothing, columns, rows).contains("The workshop will start in a moment."))
        var script = try Script(players: 3)
        try script.advance(to: .choosing)
        let paused = screen(.paused(script.session), columns, rows)
        #expect(paused.contains("We will continue in a moment."))
        #expect(!paused.contains("Ann"))
        #expect(screen(.led(script.session), columns, rows).contains("Ann"))
    }

    @Test("Whoever left for good is on no screen without being marked as left", arguments: 1...20)
    func leavers(seed: Int) {
        var leavers = Leavers(seed: UInt64(seed) &+ 2000)
        for _ in 0..<150 {
            _ = leavers.step()
            let gone = leavers.gone
            guard !gone.isEmpty else { continue }
            for (columns, rows) in [(60, 18), (120, 36)] {
                let text = screen(.led(leavers.session), columns, rows).split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ")
                for person in gone {
                    for place in text.ranges(of: person.name) {
                        // A long list of names may be cut.
                        let behind = text[place.upperBound...].prefix { $0 != "…" }.prefix(7)
                        #expect(" (left)".hasPrefix(behind), "\(person.name): \(text)")
                    }
                }
            }
        }
    }
}
