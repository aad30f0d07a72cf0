import Presentation
import TestKit
import Wording
import Workshop

@testable import Screens

/// Recorded sessions in memory, for the records' screens.
final class RecordShelf: RecordKeeping {
    /// A session that was recorded.
    struct Item: Sendable {
        let summary: RecordSummary
        let glance: RecordGlance
        let reading: RecordReading?
        let trouble: String
    }

    let items: [Item]
    /// What stands in the folder of exports or reports already.
    let outcome: RecordFile.Outcome
    let findings: [String]
    /// Why no session can be read at all.
    let trouble: String?

    init(
        _ items: [Item],
        outcome: RecordFile.Outcome = .written,
        findings: [String] = [],
        trouble: String? = nil
    ) {
        self.items = items
        self.outcome = outcome
        self.findings = findings
        self.trouble = trouble
    }

    func sessions() throws(RecordTrouble) -> [RecordSummary] {
        if let trouble { throw RecordTrouble(trouble) }
        return items.map(\.summary)
    }

    func glances(at ids: [ID<Session>]) -> [ID<Session>: RecordGlance] {
        Dictionary(ids.map { ($0, glance(at: $0)) }) { first, _ in first }
    }

    private func glance(at id: ID<Session>) -> RecordGlance {
        items.first { $0.summary.id == id }?.glance ?? RecordGlance(people: nil, state: .damaged)
    }

    func read(_ id: ID<Session>) throws(RecordTrouble) -> RecordReading {
        guard let item = items.first(where: { $0.summary.id == id }), let reading = item.reading else {
            throw RecordTrouble(items.first { $0.summary.id == id }?.trouble ?? "")
        }
        return reading
    }

    func report(on id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile {
        let lines = ["# Report: Monday group"] + (1...40).map { "Line \($0) of the report." }
        return file("/home/ana/reports/\(id).md", lines.joined(separator: "\n"), replacing)
    }

    func export(_ id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile {
        file("/home/ana/exports/\(id).json", "{}", replacing)
    }

    func verify(_ id: ID<Session>) throws(RecordTrouble) -> [String] { findings }

    private func file(_ path: String, _ text: String, _ replacing: Bool) -> RecordFile {
        RecordFile(path: path, text: text, outcome: replacing ? .written : outcome)
    }
}

extension RecordShelf.Item {
    /// A session that was recorded.
    init(
        _ session: Session,
        id: ID<Session>? = nil,
        title: String? = nil,
        date: String = "2026-11-20 09:00",
        state: RecordSummary.State = .open,
        trouble: String? = nil
    ) {
        let name = title ?? session.header.title
        let header = SessionHeader(
            id: id ?? session.header.id,
            seed: session.header.seed,
            title: name,
            openedAt: session.header.openedAt
        )
        let reading = RecordReading(
            wording: Wording(.english),
            timeline: Timeline(header: header, events: session.log),
            first: date,
            last: "2026-11-20 10:05",
            state: state,
            trouble: trouble
        )
        self.init(
            summary: RecordSummary(id: header.id, title: name, date: date, state: state == .held ? .open : state),
            glance: RecordGlance(people: reading.people.count, state: state),
            reading: reading,
            trouble: trouble ?? ""
        )
    }

    /// The same session under another name, made quickly.
    init(like other: RecordShelf.Item, id: ID<Session>, title: String) {
        self.init(
            summary: RecordSummary(id: id, title: title, date: other.summary.date, state: other.summary.state),
            glance: other.glance,
            reading: other.reading,
            trouble: ""
        )
    }

    /// A session of which not even the name can be read.
    static let unreadable = RecordShelf.Item(
        summary: RecordSummary(id: "broken22", title: nil, date: "2026-11-19 09:00", state: .damaged),
        glance: RecordGlance(people: nil, state: .damaged),
        reading: nil,
        trouble:
            "The record of session broken22 is damaged from the beginning."
    )
}
