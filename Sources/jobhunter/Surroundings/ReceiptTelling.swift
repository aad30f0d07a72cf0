import Journal
import Persons
import Wording
import Workshop

/// What an erasure reached and what it did not, in words.
enum ReceiptTelling {
    static func messages(_ receipt: ErasureReceipt) -> [Message] {
        if receipt.wasInterrupted, receipt.isAboutNobody {
            return receipt.isFinished ? [Message.eraseOverwritten] : []
        }
        let events = receipt.events
        var messages: [Message] = [
            receipt.wasInterrupted ? .eraseFinished(events: events) : .eraseDone(events: events)
        ]
        if receipt.people > 0 { messages.append(Message.receiptPeople(count: receipt.people)) }
        messages += receipt.seats.sorted().map {
            Message.receiptSeat(seat: $0.seat.text, session: $0.session.text)
        }
        messages += receipt.sessions.sorted().map { Message.receiptSession(session: $0.text) }
        messages += receipt.removedFiles.map(Message.receiptFile)
        messages += receipt.rewrittenCopies.map(Message.receiptCopy)
        messages += receipt.damagedCopies.map(Message.receiptDamagedCopy)
        messages += receipt.otherFiles.map(Message.receiptOther)
        messages += receipt.namedFiles.map(Message.receiptNamed)
        messages += receipt.unsearchedFiles.map(Message.receiptUnsearched)
        messages += receipt.alikeFiles.map(Message.receiptAlikeFile)
        messages += receipt.copiesElsewhere.map(Message.receiptElsewhere)
        messages += mentions(Message.receiptMention, receipt.mentions)
        messages += mentions(Message.receiptAlike, receipt.alike)
        messages += counts(Message.receiptMentionElsewhere, receipt.mentionsElsewhere)
        messages += counts(Message.receiptNotes, receipt.notesLeft)
        return messages + [Message.receiptPaper]
    }

    private static func counts(
        _ telling: (_ count: Int, _ session: String) -> Message,
        _ counts: [ID<Session>: Int]
    ) -> [Message] {
        counts.sorted { $0.key < $1.key }.map { telling($0.value, $0.key.text) }
    }

    private static func mentions(
        _ telling: (_ event: Int, _ session: String) -> Message,
        _ mentions: [ErasureReceipt.Mention]
    ) -> [Message] {
        mentions.map { telling($0.event, $0.session.text) }
    }
}

extension Failure {
    /// An erasure could not be taken to its end.
    init(unfinished obstacle: JournalError) {
        let reason = Failure(obstacle)
        self.init(Message.eraseUnfinished(reason: reason.sentence), reason.status)
    }
}
