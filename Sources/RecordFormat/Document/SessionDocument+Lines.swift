import JSONText
import Workshop

extension SessionDocument {
    /// The document as lines of JSON: the header first, then one event a line.
    public var lines: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", Self.schema)
            _ = writer("header", header)
        }
        var bytes = writer.bytes
        bytes.append(UInt8(ascii: "\n"))
        for event in events {
            writer.reset()
            event.write(into: &writer)
            bytes.append(contentsOf: writer.bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Reads lines of JSON; the last one may lack its line feed.
    ///
    /// - Throws: The first thing that is wrong, with its offset in the whole text and the number of the event it is in.
    public init(parsingLines bytes: [UInt8]) throws(RecordFault) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true, lines.count > 1 { lines.removeLast() }
        let header = try Self.inLine(lines[0], event: nil) { (value) throws(RecordFault) in
            try ObjectReader.read(value) { (reader) throws(RecordFault) in
                try Self.checkSchema(&reader)
                return try Self.readHeader(&reader)
            }
        }
        var events: [Recorded] = []
        events.reserveCapacity(lines.count - 1)
        for line in lines.dropFirst() {
            let number = events.count + 1
            events.append(
                try Self.inLine(line, event: number) { (value) throws(RecordFault) in
                    try Self.entry(of: value, number: number)
                }
            )
        }
        self.init(header: header, events: events)
    }

    /// Reads one line so that a fault tells its place in the whole text.
    private static func inLine<Result>(
        _ line: ArraySlice<UInt8>,
        event number: Int?,
        _ body: (JSONValue) throws(RecordFault) -> Result
    ) throws(RecordFault) -> Result {
        do throws(RecordFault) {
            return try body(JSONDocument.ofRecord(Array(line)).root)
        } catch {
            throw error.moved(by: line.startIndex, event: number)
        }
    }
}
