import RecordFormat
import Workshop

/// An event in the form it is kept in.
struct EncodedEntry: Equatable {
    let number: Int
    let at: Instant
    let body: [UInt8]
    /// The chain up to and with this event.
    let chain: Chain

    /// Encodes events that follow a chain.
    ///
    /// Each is read back before it is let through: what cannot be read again must be refused now, while everybody
    /// still knows what it was.
    static func encode(
        _ entries: [Recorded],
        after chain: Chain,
        session: ID<Session>
    ) throws(JournalError) -> [EncodedEntry] {
        var chain = chain
        var encoded: [EncodedEntry] = []
        for entry in entries {
            let body = EntryCodec.bytes(of: entry)
            let readBack: Recorded
            do throws(RecordFault) {
                readBack = try EntryCodec.entry(from: body)
            } catch {
                throw .unwritable(session, event: entry.number, fault: error)
            }
            guard readBack == entry else { throw .unwritable(session, event: entry.number, fault: nil) }
            chain = chain.adding(body)
            encoded.append(EncodedEntry(number: entry.number, at: entry.at, body: body, chain: chain))
        }
        return encoded
    }
}
