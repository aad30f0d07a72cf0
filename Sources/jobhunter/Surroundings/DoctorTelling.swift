import Journal
import Wording
import Workshop

/// What a check of the data folder found, in words.
enum DoctorTelling {
    static func message(_ finding: HealthFinding) -> Message {
        switch finding {
        case .openToOthers(let path, let mode):
            Message.doctorOpen(path: path, mode: String(mode, radix: 8), right: String(mode & 0o700, radix: 8))
        case .noJournal(let path): Message.doctorNoJournal(path: path)
        case .unusable(let error): Message.plain(text: .text(Failure(error).sentence))
        case .record(let finding): FindingWording.message(finding)
        case .unfinishedErasures(let count): Message.doctorUnfinished(count: count)
        case .leftOver(let path): Message.doctorLeftOver(path: path)
        case .strayLog(let path): Message.doctorStrayLog(path: path)
        case .spoiltLog(let path): Message.doctorSpoiltLog(path: path)
        case .pendingLog(let path, let bytes):
            Message.doctorPendingLog(path: path, bytes: bytes)
        }
    }

    static func messages(_ salvage: Journal.Salvage) -> [Message] {
        salvage.sessions.map { item in
            Message.doctorCanSave(id: item.session.text, title: item.title, saved: item.saved, written: item.written)
        } + salvage.lost.map { Message.doctorLost(id: $0.text) }
            + [Message.doctorPeople(names: salvage.people, count: salvage.people.count)]
            + salvage.leftOut.map { Message.doctorLeftOut(what: FindingWording.what($0)) }
            + (salvage.lostPages > 0
                ? [Message.doctorPages(count: salvage.lostPages, total: salvage.pages)] : [])
    }
}

extension HealthFinding {
    /// Whether the record itself is damaged, so that it matters what can be saved.
    var isDamage: Bool {
        switch self {
        case .unusable(.damaged), .unusable(.database), .unusable(.unreadable): true
        case .record(let finding):
            switch finding.kind {
            case .file, .damage, .changedRow: true
            default: false
            }
        default: false
        }
    }
}
