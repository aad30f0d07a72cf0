/// Text taken out of a file that still knows where each of its bytes stood.
struct SourcedText: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where the text and the file part ways: from `at` on, a byte stands `source - at` further on in the file.
    private var shifts: [(at: Int, source: Int)] = []

    init() {}

    /// A stretch of a file as it stands there.
    init(_ bytes: [UInt8], from source: Int) {
        append(bytes, from: source)
    }

    /// Adds a byte that stands at `source`.
    mutating func append(_ byte: UInt8, from source: Int) {
        mark(source)
        bytes.append(byte)
    }

    /// Adds bytes that stand from `source` on, or stand for what is written there.
    mutating func append(_ more: some Collection<UInt8>, from source: Int) {
        mark(source)
        bytes.append(contentsOf: more)
    }

    /// Cuts the text to so many bytes.
    mutating func truncate(to count: Int) {
        bytes.removeSubrange(min(count, bytes.count)...)
    }

    /// Where in the file a byte of the text stands; the end of the text is a place too.
    func source(of offset: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].at <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        return shifts[low - 1].source + offset - shifts[low - 1].at
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func mark(_ source: Int) {
        if self.source(of: bytes.count) != source || shifts.isEmpty {
            shifts.append((bytes.count, source))
        }
    }
}
