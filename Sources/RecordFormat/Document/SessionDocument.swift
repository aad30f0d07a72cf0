public import JSONText
public import Workshop

/// A whole session as a document of its own, `session/2`, which is what an export holds.
///
/// It is enough to play the session again and recompute every score. Ballots of an open vote are not part of it.
public struct SessionDocument: Hashable, Sendable {
    /// The name of the document's form.
    public static let schema = "session/2"

    /// What is fixed about the session.
    public let header: SessionHeader
    /// Everything that happened in it, numbered from 1 without gaps.
    public let events: [Recorded]

    public init(header: SessionHeader, events: [Recorded]) {
        self.header = header
        self.events = events
    }

    /// The document as one JSON object.
    public func bytes(_ layout: JSONWriter.Layout = .compact) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("schema", Self.schema)
            _ = writer("header", header)
            _ = writer("events", events)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads a document.
    ///
    /// - Throws: The first thing that is wrong with it, with the number of the event it is in.
    public init(parsing bytes: [UInt8]) throws(RecordFault) {
        self = try ObjectReader.read(JSONDocument.ofRecord(bytes).root) { (reader) throws(RecordFault) in
            try Self.checkSchema(&reader)
            let header = try Self.readHeader(&reader)
            let list = try reader.value("events").needed(.array)
            var events: [Recorded] = []
            events.reserveCapacity(list.count)
            for value in list.elements {
                events.append(try Self.entry(of: value, number: events.count + 1))
            }
            return SessionDocument(header: header, events: events)
        }
    }

    // MARK: Parts

    static func checkSchema(_ reader: inout ObjectReader) throws(RecordFault) {
        let value = try reader.value("schema")
        let schema = try String.read(value)
        guard schema == Self.schema else { throw RecordFault(.unknownSchema(schema), at: value) }
    }

    /// The header, if its events are in a format this program reads.
    static func readHeader(_ reader: inout ObjectReader) throws(RecordFault) -> SessionHeader {
        let value = try reader.value("header")
        let header = try SessionHeader.read(value)
        guard header.format == EntryCodec.format else {
            throw RecordFault(.unknownFormat(header.format), at: value)
        }
        return header
    }

    /// An event that has to have a certain number.
    static func entry(of value: JSONValue, number: Int) throws(RecordFault) -> Recorded {
        let entry: Recorded
        do throws(RecordFault) {
            entry = try EntryCodec.entry(of: value)
        } catch {
            throw error.moved(by: 0, event: number)
        }
        guard entry.number == number else {
            throw RecordFault(.wrongNumber(entry.number, expected: number), at: value).moved(by: 0, event: number)
        }
        return entry
    }
}
