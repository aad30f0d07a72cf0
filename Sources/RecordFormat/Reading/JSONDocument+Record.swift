import JSONText

extension JSONDocument {
    /// Reads a JSON text of the record.
    static func ofRecord(_ bytes: [UInt8]) throws(RecordFault) -> JSONDocument {
        do throws(JSONSyntaxError) {
            return try JSONDocument(parsing: bytes)
        } catch {
            throw RecordFault(.syntax(error), offset: error.offset)
        }
    }
}
