import Journal
import Persons
import Wording
import Workshop

/// What an erasure reached and what it did not, in words.
enum ReceiptTelling {
    static func messages(_ receipt: ErasureReceipt) -> [Message] {
        if receipt.wasInterrupted, receipt.isAboutNobody {
            return receipt.isFinished ? [Message(.eraseOverwritten)] : []
        }
        let done: MessageKey = receipt.wasInterrupted ? .eraseFinished : .eraseDone
        var messages = [Message(done, ["events": .number(receipt.events)])]
        if receipt.people > 0 { messages.append(Message(.receiptPeople, ["count": .number(receipt.people)])) }
        messages += receipt.seats.sorted().map {
            Message(.receiptSeat, ["seat": .text($0.seat.text), "session": .text($0.session.text)])
        }
        messages += receipt.sessions.sorted().map { Message(.receiptSession, ["session": .text($0.text)]) }
        messages += paths(.receiptFile, receipt.removedFiles)
        messages += paths(.receiptCopy, receipt.rewrittenCopies)
        messages += paths(.receiptDamagedCopy, receipt.damagedCopies)
        messages += paths(.receiptOther, receipt.otherFiles)
        messages += paths(.receiptNamed, receipt.namedFiles)
        messages += paths(.receiptUnsearched, receipt.unsearchedFiles)
        messages += paths(.receiptAlikeFile, receipt.alikeFiles)
        messages += paths(.receiptElsewhere, receipt.copiesElsewhere)
        messages += mentions(.receiptMention, receipt.mentions)
        messages += mentions(.receiptAlike, receipt.alike)
        messages += counts(.receiptMentionElsewhere, receipt.mentionsElsewhere)
        messages += counts(.receiptNotes, receipt.notesLeft)
        return messages + [Message(.receiptPaper)]
    }

    private static func counts(_ key: MessageKey, _ counts: [ID<Session>: Int]) -> [Message] {
        counts.sorted { $0.key < $1.key }.map {
            Message(key, ["count": .number($0.value), "session": .text($0.key.text)])
        }
    }

    private static func mentions(_ key: MessageKey, _ mentions: [ErasureReceipt.Mention]) -> [Message] {
        mentions.map { Message(key, ["event": .number($0.event), "session": .text($0.session.text)]) }
    }

    private static func paths(_ key: MessageKey, _ paths: [String]) -> [Message] {
        paths.map { Message(key, ["path": .text($0)]) }
    }
}

extension Failure {
    /// An erasure could not be taken to its end.
    init(unfinished obstacle: JournalError) {
        let reason = Failure(obstacle)
        self.init(Message(.eraseUnfinished, ["reason": .text(reason.sentence)]), reason.status)
    }
}
