import JSONText
import RecordFormat
import Workshop

/// Reads any bytes as everything the record consists of; what is read has to write back and read equal.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEvents(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = bytes(start, count)
    check(input, read: EntryCodec.entry, write: EntryCodec.bytes)
    check(input, read: HeaderCodec.header, write: HeaderCodec.bytes)
    check(input, read: BallotCodec.ballot, write: BallotCodec.bytes)
    check(input, read: { bytes throws(RecordFault) in try SessionDocument(parsing: bytes) }) { $0.bytes(.pretty) }
    check(input, read: { bytes throws(RecordFault) in try SessionDocument(parsingLines: bytes) }) { $0.lines }
    return 0
}

private func check<Value: Equatable>(
    _ input: [UInt8],
    read: ([UInt8]) throws(RecordFault) -> Value,
    write: (Value) -> [UInt8]
) {
    let value: Value
    do throws(RecordFault) {
        value = try read(input)
    } catch {
        require((0...input.count).contains(error.offset), "a fault outside the text")
        require(error.description.unicodeScalars.allSatisfy { !$0.isUnsafeToShow }, "a fault that disturbs a terminal")
        require(error.description.utf8.count < 2000, "a fault without end")
        return
    }
    let written = write(value)
    do throws(RecordFault) {
        require(try read(written) == value, "what was written differs")
    } catch {
        fatalError("what was written cannot be read: \(error)")
    }
}
