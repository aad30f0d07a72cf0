/// Tells one file from another.
///
/// FNV-1a with 64 bits (Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/). An identity and not a seal: who wants to can make two files with the same
/// fingerprint, which is why a record keeps the content itself.
public enum Fingerprint {
    /// The fingerprint of these bytes, as 16 small hexadecimal digits.
    public static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
