import CZlib
import Diagnostics

/// The files of a ZIP archive, as APPNOTE 6.3 says, within limits that no honest scenario needs.
///
/// Goes by the list at the end of the archive alone, as every well-behaved reader does, and unpacks nothing but what is
/// asked for.
struct ZipArchive {
    /// More files than this are refused.
    static let mostFiles = 20_000

    /// Why an archive cannot be read.
    struct Fault: Error, Hashable {
        /// The ways an archive can be unreadable, by the words that choose the sentence.
        enum Reason: String {
            case twice, encrypted, tooLarge, method, damaged, outside, noArchive, part, zip64, tooMany, list, missing,
                memory
        }

        let complaint: Complaint

        init(_ reason: Reason, _ name: String = "", number: Int = 0) {
            complaint = .badArchive(fault: reason.rawValue, name: name, number: number)
        }
    }

    private struct Entry {
        let name: String
        let method: Int
        let isEncrypted: Bool
        let checksum: UInt32
        let packedSize: Int
        let size: Int
        let header: Int
    }

    private let bytes: [UInt8]
    private let entries: [Entry]

    /// The names of all files.
    var names: [String] { entries.map(\.name) }

    init(_ bytes: [UInt8]) throws(Fault) {
        self.bytes = bytes
        entries = try Self.entries(in: bytes)
    }

    /// The contents of a file, or `nil` if it is not there.
    ///
    /// - Parameters:
    ///   - name: Its whole name.
    ///   - limit: How many bytes it may unpack to.
    func contents(of name: String, limit: Int) throws(Fault) -> [UInt8]? {
        let found = entries.filter { $0.name == name }
        guard let entry = found.first else { return nil }
        guard found.count == 1 else { throw Fault(.twice, name) }
        guard !entry.isEncrypted else { throw Fault(.encrypted, name) }
        guard entry.size <= limit else { throw Fault(.tooLarge, name, number: limit) }
        let packed = try packedBytes(of: entry)
        let contents: [UInt8]
        switch entry.method {
        case 0: contents = Array(packed)
        case 8: contents = try Self.inflated(packed, size: entry.size, name: name)
        default: throw Fault(.method, name, number: entry.method)
        }
        guard contents.count == entry.size, Self.checksum(of: contents) == entry.checksum else {
            throw Fault(.damaged, name)
        }
        return contents
    }

    private func packedBytes(of entry: Entry) throws(Fault) -> ArraySlice<UInt8> {
        let fault = Fault(.outside, entry.name)
        guard bytes.has("PK\u{3}\u{4}", at: entry.header), entry.header + 30 <= bytes.count else { throw fault }
        let start = entry.header + 30 + bytes.number(2, at: entry.header + 26) + bytes.number(2, at: entry.header + 28)
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw fault }
        return bytes[start..<start + entry.packedSize]
    }

    // MARK: Structure

    private static func entries(in bytes: [UInt8]) throws(Fault) -> [Entry] {
        guard let end = endRecord(in: bytes) else { throw Fault(.noArchive) }
        let count = bytes.number(2, at: end + 10)
        let size = bytes.number(4, at: end + 12)
        let start = bytes.number(4, at: end + 16)
        guard bytes.number(2, at: end + 4) == 0, bytes.number(2, at: end + 8) == count else {
            throw Fault(.part)
        }
        guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw Fault(.zip64) }
        guard count <= mostFiles else { throw Fault(.tooMany, number: mostFiles) }
        guard start <= end, size <= end - start else { throw Fault(.list) }
        var entries: [Entry] = []
        var at = start
        for _ in 0..<count {
            guard at + 46 <= end, bytes.has("PK\u{1}\u{2}", at: at) else { throw Fault(.list) }
            let nameLength = bytes.number(2, at: at + 28)
            let next = at + 46 + nameLength + bytes.number(2, at: at + 30) + bytes.number(2, at: at + 32)
            guard next <= end else { throw Fault(.list) }
            entries.append(
                Entry(
                    // Some programs on Windows part folders by backslashes, against the specification.
                    name: String(bytes.text(at + 46..<at + 46 + nameLength).map { $0 == "\\" ? "/" : $0 }),
                    method: bytes.number(2, at: at + 10),
                    isEncrypted: bytes.number(2, at: at + 8) & 1 != 0,
                    checksum: UInt32(bytes.number(4, at: at + 16)),
                    packedSize: bytes.number(4, at: at + 20),
                    size: bytes.number(4, at: at + 24),
                    header: bytes.number(4, at: at + 42)
                )
            )
            at = next
        }
        return entries
    }

    /// Where the record stands that ends an archive; a comment of up to 65,535 bytes may follow it.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        var at = bytes.count - 22
        let last = max(0, at - 0xFFFF)
        while at >= last, at >= 0 {
            if bytes.has("PK\u{5}\u{6}", at: at), at + 22 + bytes.number(2, at: at + 20) == bytes.count { return at }
            at -= 1
        }
        return nil
    }

    // MARK: Contents

    /// Unpacks to exactly the size the list promises, and never to more.
    private static func inflated(_ packed: ArraySlice<UInt8>, size: Int, name: String) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        // Negative: deflate alone, without a header of zlib's own.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw Fault(.memory, name)
        }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        // One byte more than promised shows a stream that goes on.
        var output = [UInt8](repeating: 0, count: size + 1)
        let inputCount = UInt32(clamping: input.count)
        let outputCount = UInt32(clamping: output.count)
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = inputCount
                stream.next_out = target.baseAddress
                stream.avail_out = outputCount
                return inflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END, Int(stream.total_out) == size else { throw Fault(.damaged, name) }
        output.removeLast()
        return output
    }

    private static func checksum(of contents: [UInt8]) -> UInt32 {
        contents.withUnsafeBufferPointer { buffer in
            UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, UInt32(clamping: buffer.count)))
        }
    }
}

extension [UInt8] {
    /// A number of so many bytes, the lowest first; what lies outside counts as zero.
    fileprivate func number(_ width: Int, at offset: Int) -> Int {
        guard offset >= 0, offset <= count - width else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
    }
}
