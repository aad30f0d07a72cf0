import GRDB

/// A page of a database on which rows stand.
struct BTreePage {
    /// A row, and the pages on which the rest of it stands.
    struct Cell {
        let values: [DatabaseValue]
        let overflow: [Int]
    }

    private enum Kind: UInt8 {
        case interiorIndex = 2
        case interiorTable = 5
        case leafIndex = 10
        case leafTable = 13
    }

    private let image: FileImage
    private let bytes: [UInt8]
    private let kind: Kind
    private let places: [Int]
    /// How much of a page is used; the rest is for extensions.
    private let usable: Int

    /// The largest row taken for one, in bytes.
    private static let largestRow = 64 << 20

    /// Looks at a page; `nil` if it is none with rows.
    init?(_ number: Int, of image: FileImage) {
        guard let page = image.page(number) else { return nil }
        self.image = image
        bytes = Array(page)
        usable = image.pageSize - (image.isDatabase ? Int(image.bytes[20]) : 0)
        let start = number == 1 ? 100 : 0
        guard let kind = Kind(rawValue: bytes[start]) else { return nil }
        self.kind = kind
        let count = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
        let first = start + (kind == .interiorIndex || kind == .interiorTable ? 12 : 8)
        guard first + 2 * count <= bytes.count else { return nil }
        let bytes = bytes
        places = (0..<count).map { Int(bytes[first + 2 * $0]) << 8 | Int(bytes[first + 2 * $0 + 1]) }
    }

    /// The rows on it that can be read.
    func cells() -> [Cell] {
        kind == .interiorTable ? [] : places.compactMap(cell)
    }

    private func cell(at start: Int) -> Cell? {
        var place = start
        if kind == .interiorIndex { place += 4 }
        guard let size = varint(in: bytes, at: &place), size > 0, size <= Self.largestRow else { return nil }
        var row: Int64?
        if kind == .leafTable {
            guard let id = varint(in: bytes, at: &place) else { return nil }
            row = Int64(id)
        }
        guard let (payload, overflow) = payload(of: size, at: place) else { return nil }
        guard var values = Self.values(in: payload) else { return nil }
        // The key of such a table stands before the row, and nothing in its place.
        if let row, values.first?.isNull == true { values[0] = row.databaseValue }
        return Cell(values: values, overflow: overflow)
    }

    /// The bytes of a row, those on the page and those on the pages that follow.
    private func payload(of size: Int, at place: Int) -> (bytes: [UInt8], overflow: [Int])? {
        let most = kind == .leafTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
        let least = (usable - 12) * 32 / 255 - 23
        let split = least + (size - least) % (usable - 4)
        let local = size <= most ? size : split <= most ? split : least
        guard place + local <= bytes.count else { return nil }
        var payload = Array(bytes[place..<place + local])
        guard size > local else { return (payload, []) }
        guard place + local + 4 <= bytes.count else { return nil }
        var next = Self.number(bytes, at: place + local)
        var overflow: [Int] = []
        while payload.count < size {
            guard !overflow.contains(next), let page = image.page(next).map(Array.init) else { return nil }
            overflow.append(next)
            payload += page[4..<min(usable, 4 + size - payload.count)]
            next = Self.number(page, at: 0)
        }
        return (payload, overflow)
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    // MARK: Rows

    /// The values of a row, each with a number that tells its kind and length.
    private static func values(in payload: [UInt8]) -> [DatabaseValue]? {
        var place = 0
        guard let headerSize = varint(in: payload, at: &place), headerSize <= payload.count else { return nil }
        var kinds: [Int] = []
        while place < headerSize {
            guard let kind = varint(in: payload, at: &place) else { return nil }
            kinds.append(kind)
        }
        var values: [DatabaseValue] = []
        for kind in kinds {
            let size = Self.size(ofKind: kind)
            guard size >= 0, place + size <= payload.count else { return nil }
            guard let value = value(ofKind: kind, payload[place..<place + size]) else { return nil }
            values.append(value)
            place += size
        }
        return values
    }

    private static func size(ofKind kind: Int) -> Int {
        switch kind {
        case 1...4: kind
        case 5: 6
        case 6, 7: 8
        case 12...: (kind - 12) / 2
        default: 0
        }
    }

    private static func value(ofKind kind: Int, _ bytes: ArraySlice<UInt8>) -> DatabaseValue? {
        switch kind {
        case 0: return .null
        case 1...6:
            let isNegative = bytes.first.map { $0 >= 0x80 } ?? false
            let start: UInt64 = isNegative ? .max : 0
            return Int64(bitPattern: bytes.reduce(start) { $0 << 8 | UInt64($1) }).databaseValue
        case 8, 9: return Int64(kind - 8).databaseValue
        case 13... where kind % 2 == 1: return String(validating: bytes, as: UTF8.self)?.databaseValue
        // Nothing of ours is a fraction or without a form.
        default: return nil
        }
    }
}

/// A number in the form that takes a byte for each seven bits.
private func varint(in bytes: [UInt8], at place: inout Int) -> Int? {
    var value: UInt64 = 0
    for count in 1...9 {
        guard bytes.indices.contains(place) else { return nil }
        let byte = bytes[place]
        place += 1
        if count == 9 {
            value = value << 8 | UInt64(byte)
        } else {
            value = value << 7 | UInt64(byte & 0x7F)
            guard byte & 0x80 != 0 else { break }
        }
    }
    return Int(exactly: value)
}
