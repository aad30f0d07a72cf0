import Foundation
import RecordFormat
import Reports
import Testing
import Wording
import Workshop

/// Whole sessions recorded once, which every later version has to read, play again and report alike.
///
/// To add one: add a case to `SessionEnding` and run `RECORD=1 swift test --filter SessionCorpusTests`. It writes what is
/// missing and nothing else: a session that is there is never recorded again, nor are the figures kept beside it. Where a
/// change of the rules lets an old session come out differently, the old rules have to stay (`SessionHeader.rules`).
@Suite("Sessions recorded by earlier versions")
struct SessionCorpusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sessions")

    @Test("Every way a session can end has a session that is kept", arguments: SessionEnding.allCases)
    func completeness(ending: SessionEnding) throws {
        let place = Self.folder.appending(path: ending.rawValue)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Self.record(ending, at: place)
        }
        let document = try Self.document(at: place.appendingPathExtension("jsonl"))
        #expect(ending.isMet(by: Session(header: document.header, replaying: document.events, box: nil)))
    }

    @Test("What is kept is read, written as it was, played again to the same figures and reported", arguments: kept)
    func reading(name: String) throws {
        let place = Self.folder.appending(path: name)
        let bytes = Array(try Data(contentsOf: place.appendingPathExtension("jsonl")))
        let document = try SessionDocument(parsingLines: bytes)
        #expect(document.lines == bytes)
        let session = Session(header: document.header, replaying: document.events, box: nil)
        #expect(session.log == document.events)
        let kept = try String(contentsOf: place.appendingPathExtension("figures"), encoding: .utf8)
        #expect(Self.figures(of: session) == kept)
        let report = SessionReport(of: session, in: Wording(.english), date: "2026-01-31")
        #expect(report.content.sections.count > session.state.activities.count)
    }

    static let kept =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.filter { $0.hasSuffix(".jsonl") }
        .map { String($0.dropLast(6)) }.sorted() ?? []

    private static func document(at file: URL) throws -> SessionDocument {
        try SessionDocument(parsingLines: Array(try Data(contentsOf: file)))
    }

    private static func record(_ ending: SessionEnding, at place: URL) throws {
        let file = place.appendingPathExtension("jsonl")
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        let session = try #require(try ending.session())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(SessionDocument(header: session.header, events: session.log).lines).write(to: file)
        try Data(figures(of: session).utf8).write(to: place.appendingPathExtension("figures"))
    }

    // MARK: Figures

    /// What a session came to, in lines that no later version may see otherwise.
    static func figures(of session: Session) -> String {
        let state = session.state
        var lines = ["events \(session.log.count), closed \(state.isClosed), milliseconds \(session.time.milliseconds)"]
        lines += state.roster.seats.map { "\($0.id) \($0.kind.rawValue), there \($0.presence == .present)" }
        lines += state.activities.map(figures)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func figures(of activity: Activity) -> String {
        switch activity {
        case .game(let game):
            "game \(game.end?.rawValue ?? "running"), rounds \(game.rounds.count), "
                + "votes \(game.rounds.compactMap(\.main.count).map(\.ballots)), totals \(sorted(game.totals))"
        case .rolePlay(let play):
            "role-play over \(activity.isOver), takes \(play.takes.count), cast \(sorted(play.cast)), seen \(play.evidence.count), "
                + "rated \(play.ratings.count), assessed \(play.assessments.count), stops \(play.stops)"
        case .debrief(let debrief):
            "debrief over \(debrief.isOver), answers \(debrief.answers.count), parked \(debrief.parked.count), "
                + "faces \(debrief.faces.map(\.counts)), kept \(debrief.keptFaces.count)"
        case .storyWalk(let walk):
            "story at \(walk.trail.place), left \(walk.isLeft), steps \(walk.trail.steps.count), "
                + "scores \(sorted(walk.trail.scores))"
        case .pitchPractice(let practice):
            "practice over \(activity.isOver), skills \(practice.skills.map(\.text).joined(separator: " ")), "
                + "levels \(sorted(Dictionary(uniqueKeysWithValues: practice.levels.map { ($0.key.rawValue, $0.value) })))"
        }
    }

    private static func sorted<Key: Comparable, Value>(_ values: [Key: Value]) -> String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}
