/// Writes JSON as UTF-8, value by value.
///
/// ```swift
/// var writer = JSONWriter(.pretty)
/// writer.object {
///     $0.member("id", "everyday-work")
///     $0.key("authors")
///     $0.array { $0.string("Ana") }
/// }
/// ```
///
/// The caller keeps the order: inside an object a key before each value, and one value at the top. Only what
/// RFC 8259 requires is escaped: the double quote, the backslash and the controls below U+0020.
public struct JSONWriter: Sendable {
    /// How the text is laid out.
    public enum Layout: Hashable, Sendable {
        /// All on one line, without a space.
        case compact
        /// A line for each member and element, indented by two spaces.
        case pretty
    }

    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    private let layout: Layout
    private var depth = 0
    /// Whether the container that is being written has something in it already.
    private var hasSibling = false
    private var isBehindKey = false

    /// Creates a writer with nothing written.
    public init(_ layout: Layout = .compact) {
        self.layout = layout
    }

    /// What has been written, as a text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written but keeps the memory, for the next record.
    public mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        depth = 0
        hasSibling = false
        isBehindKey = false
    }

    // MARK: Containers

    /// Writes an object whose members the closure writes.
    public mutating func object(_ writeMembers: (inout JSONWriter) -> Void) {
        beginObject()
        writeMembers(&self)
        endObject()
    }

    /// Writes an array whose elements the closure writes.
    public mutating func array(_ writeElements: (inout JSONWriter) -> Void) {
        beginArray()
        writeElements(&self)
        endArray()
    }

    /// Opens an object; `object(_:)` is safer where it fits.
    public mutating func beginObject() { begin(JSONByte.openBrace) }

    /// Closes the object opened last.
    public mutating func endObject() { end(JSONByte.closeBrace) }

    /// Opens an array; `array(_:)` is safer where it fits.
    public mutating func beginArray() { begin(JSONByte.openBracket) }

    /// Closes the array opened last.
    public mutating func endArray() { end(JSONByte.closeBracket) }

    /// Writes the key of the next value.
    public mutating func key(_ name: String) {
        separate()
        append(quoted: name)
        bytes.append(JSONByte.colon)
        if layout == .pretty { bytes.append(JSONByte.space) }
        isBehindKey = true
    }

    // MARK: Values

    /// Writes a text.
    public mutating func string(_ value: String) {
        separate()
        append(quoted: value)
    }

    /// Writes a whole number.
    public mutating func integer(_ value: Int) {
        separate()
        if value < 0 { bytes.append(JSONByte.minus) }
        let start = bytes.count
        var rest = value.magnitude
        repeat {
            bytes.append(JSONByte.zero + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Writes a whole number of any size.
    public mutating func integer(_ value: some BinaryInteger) {
        separate()
        append(String(value))
    }

    /// Writes `value` divided by 10 to the power of `places`, exactly and without a needless zero.
    ///
    /// - Parameters:
    ///   - value: All digits of the number.
    ///   - places: How many of them stand behind the point; 0 or more.
    public mutating func decimal(_ value: Int, places: Int) {
        separate()
        append(Self.decimalText(value, places: places))
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        append("null")
    }

    /// Writes the digits of a number that was read.
    mutating func number(_ digits: ArraySlice<UInt8>) {
        separate()
        bytes.append(contentsOf: digits)
    }

    // MARK: Bytes

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        hasSibling = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if hasSibling { breakLine() }
        bytes.append(bracket)
        hasSibling = true
    }

    /// Writes what stands between the last value and the next.
    private mutating func separate() {
        if isBehindKey {
            isBehindKey = false
        } else {
            if hasSibling { bytes.append(JSONByte.comma) }
            if depth > 0 { breakLine() }
        }
        hasSibling = true
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(JSONByte.lineFeed)
        bytes.append(contentsOf: repeatElement(JSONByte.space, count: 2 * depth))
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private static func decimalText(_ value: Int, places: Int) -> String {
        var digits = Array(String(value.magnitude).utf8)
        if digits.count <= places {
            digits.insert(contentsOf: repeatElement(JSONByte.zero, count: places + 1 - digits.count), at: 0)
        }
        var fraction = digits.suffix(places)
        while fraction.last == JSONByte.zero { fraction.removeLast() }
        let whole = String(decoding: digits.dropLast(places), as: UTF8.self)
        let tail = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
        return (value < 0 ? "-" : "") + whole + tail
    }

    private mutating func append(quoted text: String) {
        bytes.append(JSONByte.quote)
        var text = text
        text.withUTF8 { source in
            var plain = 0
            for position in source.indices {
                let byte = source[position]
                guard byte < 0x20 || byte == JSONByte.quote || byte == JSONByte.backslash else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[plain..<position]))
                appendEscape(of: byte)
                plain = position + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[plain...]))
        }
        bytes.append(JSONByte.quote)
    }

    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(JSONByte.backslash)
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0..<0x20: append("u" + hexadecimal(UInt32(byte), digits: 4))
        default: bytes.append(byte)
        }
    }
}
