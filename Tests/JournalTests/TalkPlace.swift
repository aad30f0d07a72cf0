import Foundation
import Persons
import RecordFormat
import Rehearsal
import Workshop

@testable import Journal

/// A data directory with a session in which people speak of themselves, and logbooks of two of them.
final class TalkPlace {
    let place: Workplace
    let journal: Journal
    let header = SessionHeader(
        id: "talk",
        seed: 7,
        title: "Talk with CANARY-new-name",
        openedAt: Instant(milliseconds: 1_760_000_000_000)
    )
    static let name: @Sendable (ID<Seat>) -> String = { "Seat \($0)" }

    init(in place: Workplace? = nil) throws {
        self.place = try place ?? Workplace()
        journal = try self.place.journal()
        try play(header)
        for (code, seat) in [("K1", "s1"), ("K3", "s3")] {
            try journal.addPerson(ID("id-\(code)"), code: code)
            try journal.give(.logbook, by: code, wording: "agreed by \(code)")
            try journal.give(.followUp, by: code, wording: "asked by \(code)")
            try journal.link(SeatPlace(header.id, ID(seat)), to: code)
        }
        try journal.setName("CANARY-real-name", of: "K1")
        try journal.answer(followUp(words: "CANARY-follow-up"))
    }

    /// Every word that has to be gone.
    static let canaries = PersonalTalk.canaries + ["CANARY-real-name", "CANARY-follow-up", "CANARY"]

    func play(_ header: SessionHeader, from start: Int64 = 1_760_000_000_000) throws(JournalError) {
        let recorded = try journal.begin(header)
        var now = start
        _ = PersonalTalk.play { command, actor in
            now += 1000
            place.clock.set(Instant(milliseconds: now))
            do throws(PerformError) {
                _ = try recorded.perform(command, by: actor)
                return recorded.session
            } catch {
                return nil
            }
        }
        recorded.close()
    }

    /// The answer of the first person about her commitment.
    func followUp(words: String) throws -> FollowUp {
        let log = try journal.record(of: header.id).events
        let event = log.first { entry in
            if case .debrief(.answered(let answer)) = entry.event { answer.seat == "s1" } else { false }
        }
        let key = Commitment.Key(header.id, event: event?.number ?? 0)
        return FollowUp(commitment: key, months: 1, outcome: .done, words: words, at: place.clock.now)
    }

    func person(_ code: String) throws -> ID<Person> { try journal.person(code).person.id }

    /// Files under names of one's own that hold her name as some format writes it, and must be gone.
    static let filesOfOnesOwn = [
        "exports/person.json": #"{"name":"\u0043ANARY-new\u002dname"}"#,
        "exports/wide.csv": "\u{FEFF}\"canary‑new‑name\"",
        "print/monday.html": "<td>&#67;ANARY&#x2D;new&#45;name</td>",
        "reports/for-the-funder.md": "CANARY\\-new\\-name’s page",
        "reports/logbook.md": "She said: CANARY-answer: I will call back.",
    ]

    func write(_ text: String, to name: String) throws {
        let file = place.data.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// Puts words into every place beside the record that the program writes to.
    func spread() throws {
        let files = ["reports/talk.md", "reports/talk-page.html", "reports/.dat.half", "exports/talk.json"]
        for name in files + ["backups/.version-2-9.sqlite.0123456789abcdef.draft"] {
            let file = place.data.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("CANARY-note and CANARY-new-name".utf8).write(to: file)
        }
        try Data("others".utf8).write(to: place.data.appending(path: "reports/talkative.md"))
        for (name, text) in Self.filesOfOnesOwn { try write(text, to: name) }
        _ = try journal.backUp(to: place.data.appending(path: "backups/mine.sqlite"))
    }
}
