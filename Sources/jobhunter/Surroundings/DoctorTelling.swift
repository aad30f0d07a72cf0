import Journal
import Wording
import Workshop

/// What a check of the data folder found, in words.
enum DoctorTelling {
    static func message(_ finding: HealthFinding) -> Message {
        switch finding {
        case .openToOthers(let path, let mode):
            Message(
                .doctorOpen,
                [
                    "path": .text(path), "mode": .text(String(mode, radix: 8)),
                    "right": .text(String(mode & 0o700, radix: 8)),
                ]
            )
        case .noJournal(let path): Message(.doctorNoJournal, ["path": .text(path)])
        case .unusable(let error): Message(.plain, ["text": .text(Failure(error).sentence)])
        case .record(let finding): FindingWording.message(finding)
        case .unfinishedErasures(let count): Message(.doctorUnfinished, ["count": .number(count)])
        case .leftOver(let path): Message(.doctorLeftOver, ["path": .text(path)])
        case .strayLog(let path): Message(.doctorStrayLog, ["path": .text(path)])
        case .spoiltLog(let path): Message(.doctorSpoiltLog, ["path": .text(path)])
        case .pendingLog(let path, let bytes):
            Message(.doctorPendingLog, ["path": .text(path), "bytes": .number(bytes)])
        }
    }

    static func messages(_ salvage: Journal.Salvage) -> [Message] {
        salvage.sessions.map { item in
            Message(
                .doctorCanSave,
                [
                    "id": .text(item.session.text), "title": .text(item.title), "saved": .number(item.saved),
                    "written": .number(item.written),
                ]
            )
        } + salvage.lost.map { Message(.doctorLost, ["id": .text($0.text)]) }
            + [Message(.doctorPeople, ["count": .number(salvage.people.count), "names": .names(salvage.people)])]
            + salvage.leftOut.map { Message(.doctorLeftOut, ["what": .message(FindingWording.what($0))]) }
            + (salvage.lostPages > 0
                ? [Message(.doctorPages, ["count": .number(salvage.lostPages), "total": .number(salvage.pages)])] : [])
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
