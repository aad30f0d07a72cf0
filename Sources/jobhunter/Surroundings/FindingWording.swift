import Journal
import Wording
import Workshop

/// What a check of the record found, in words.
enum FindingWording {
    static func message(_ finding: VerificationFinding) -> Message {
        let id = Message.Value.text(finding.session?.text ?? "")
        return switch finding.kind {
        case .file(let text): Message.findingFile(text: text)
        case .orphan(let table): Message.findingOrphan(table: table)
        case .changedRow(let row): Message.findingChangedRow(what: what(row))
        case .damage(let damage): Message.findingDamage(id: id, event: damage.lastGood)
        case .unknownFormat(let version): Message.findingUnknownFormat(id: id, version: version)
        case .summaryDiffers: Message.findingSummary(id: id)
        case .strayBallots(let seats): Message.findingStrayBallots(id: id, count: seats)
        case .unreadableBallots(let seats):
            Message.findingUnreadableBallots(id: id, count: seats.count)
        case .ballotsLeftOut(let seats): Message.findingBallotsLeftOut(id: id, count: seats)
        case .rollDiffers(let seats): Message.findingRoll(id: id, count: seats.count)
        }
    }

    /// What was kept in a row that is not as it was written.
    static func what(_ row: ChangedRow) -> Message {
        Message.changedRow(code: row.code ?? "?", kind: row.kind.rawValue)
    }
}
