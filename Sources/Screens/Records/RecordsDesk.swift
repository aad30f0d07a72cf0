import TerminalKit
import Wording
import Workshop

/// Has the work of the records' screens done aside.
struct RecordsDesk: Sendable {
    /// Work that takes longer than this is worth a word.
    private static let patience = Duration.milliseconds(300)

    private let record: any RecordKeeping
    private let time: @Sendable (Instant) -> String

    init(_ model: RecordsModel) {
        record = model.record
        time = model.time
    }

    /// What the loop has to do about an intent.
    func commands(for intent: RecordsModel.Intent) -> [TerminalKit.Command<RecordsModel.News>] {
        switch intent {
        case .stop: [.cancel(name: "work")]
        // Looking at the sessions of the list goes on beside everything else.
        case .start(.glance(let ids)): [.perform(name: "glance") { news(of: .glance(ids)) }]
        case .start(let errand):
            [.perform(name: "work") { news(of: errand) }, .after(Self.patience, name: "patience", .stillBusy)]
        case .decide, .play: []
        }
    }

    /// Does the work; it may take its time.
    func news(of errand: RecordsModel.Errand) -> RecordsModel.News {
        switch errand {
        case .list: .sessions(Result { () throws(RecordTrouble) in try record.sessions() })
        case .glance(let ids): .glances(record.glances(at: ids))
        case .read(let summary): .read(summary, Result { () throws(RecordTrouble) in try open(summary) })
        case .report(let id, let replacing):
            .report(Result { () throws(RecordTrouble) in try record.report(on: id, replacing: replacing) })
        case .export(let id, let replacing):
            .exported(Result { () throws(RecordTrouble) in try record.export(id, replacing: replacing) })
        case .verify(let id): .verified(Result { () throws(RecordTrouble) in try record.verify(id) })
        }
    }

    private func open(_ summary: RecordSummary) throws(RecordTrouble) -> OpenedRecord {
        OpenedRecord(summary, reading: try record.read(summary.id), time: time)
    }
}
