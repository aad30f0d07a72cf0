/// The running checksum over the record of a session, by which a flipped bit is found.
///
/// Each word of eight bytes, the lowest first and the last filled up with zeros, is mixed into it by the finaliser of
/// SplitMix64 (Steele, Lea and Flood), which lets every bit count in all others and loses none; a word that says how many
/// bytes there are goes first. It guards against failing disks and careless hands, not against forgery: whoever can write
/// the file can also compute it.
struct Chain: Hashable, Sendable {
    /// The checksum, as SQLite keeps it.
    var stored: Int64 { Int64(bitPattern: value) }

    private var value: UInt64 = 0

    /// The chain of a record that has nothing but its header.
    init(header: [UInt8]) {
        take(header)
    }

    /// The chain as it was kept.
    init(stored: Int64) {
        value = UInt64(bitPattern: stored)
    }

    /// The chain once an event is added.
    func adding(_ body: [UInt8]) -> Chain {
        var next = self
        next.take(body)
        return next
    }

    private mutating func take(_ bytes: [UInt8]) {
        take(UInt64(bytes.count))
        bytes.withUnsafeBytes { bytes in
            let whole = bytes.count & ~7
            for place in stride(from: 0, to: whole, by: 8) {
                take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            }
            if whole < bytes.count { take(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
        }
    }

    private mutating func take(_ word: UInt64) {
        value = (value ^ word) &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
    }
}
