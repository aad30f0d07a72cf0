/// The running checksum over the record of a session, by which a flipped bit is found.
///
/// FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923). It guards against failing disks and careless hands, not
/// against forgery: whoever can write the file can also compute it.
struct Chain: Hashable, Sendable {
    /// The checksum, as SQLite keeps it.
    var stored: Int64 { Int64(bitPattern: value) }

    private var value: UInt64

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    /// The chain of a record that has nothing but its header.
    init(header: [UInt8]) {
        value = Self.basis
        take(header)
    }

    /// The chain as it was kept.
    init(stored: Int64) {
        value = UInt64(bitPattern: stored)
    }

    /// The chain once an event is added: over the chain before it, lowest byte first, and the event's text.
    func adding(_ body: [UInt8]) -> Chain {
        var next = self
        next.value = Self.basis
        var before = value
        for _ in 0..<8 {
            next.take(UInt8(truncatingIfNeeded: before))
            before >>= 8
        }
        next.take(body)
        return next
    }

    private mutating func take(_ bytes: [UInt8]) {
        for byte in bytes { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* Self.prime
    }
}
