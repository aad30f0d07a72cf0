/// What stands in a write-ahead log, in the form SQLite documents.
///
/// Only frames up to the last that ends a transaction count, each with a checksum over it and all before it.
struct WriteAheadLog {
    /// How many bytes a page has.
    let pageSize: Int
    /// The newest version of each page in it, by its number.
    private(set) var frames: [Int: ArraySlice<UInt8>] = [:]
    /// How many pages the database has with it.
    private(set) var pageCount = 0
    /// Whether whole transactions follow a frame that was changed after it was written.
    ///
    /// A power cut spoils the end of what was not synced yet, which is one transaction. More than one after a spoilt frame
    /// were synced, and acknowledged.
    private(set) var hasLostTail = false

    private static let headerSize = 32
    private static let frameHeaderSize = 24

    /// Reads a log; `nil` if there is nothing in it.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > Self.headerSize else { return nil }
        let magic = Self.number(bytes, at: 0)
        guard magic | 1 == 0x377F_0683, Self.number(bytes, at: 4) == 3_007_000 else { return nil }
        pageSize = Int(Self.number(bytes, at: 8))
        guard pageSize >= 512, pageSize <= 65_536, pageSize & (pageSize - 1) == 0 else { return nil }
        let isBigEndian = magic & 1 == 1
        var sum = Checksum(isBigEndian: isBigEndian)
        sum.add(bytes[0..<24])
        guard sum.isStored(in: bytes, at: 24) else { return nil }
        read(bytes, sum)
        guard pageCount > 0 || hasLostTail else { return nil }
    }

    private mutating func read(_ bytes: [UInt8], _ start: Checksum) {
        var sum = start
        var pending: [Int: ArraySlice<UInt8>] = [:]
        var place = Self.headerSize
        let size = Self.frameHeaderSize + pageSize
        var isSpoilt = false
        var commitsAfter = 0
        while place + size <= bytes.count {
            defer { place += size }
            // Frames of an earlier round, which the log was begun anew over.
            guard bytes[place + 8..<place + 16] == bytes[16..<24] else { break }
            let commit = Int(Self.number(bytes, at: place + 4))
            if isSpoilt {
                if commit > 0 { commitsAfter += 1 }
                continue
            }
            let page = bytes[place + Self.frameHeaderSize..<place + size]
            sum.add(bytes[place..<place + 8])
            sum.add(page)
            guard sum.isStored(in: bytes, at: place + 16) else {
                isSpoilt = true
                if commit > 0 { commitsAfter += 1 }
                continue
            }
            pending[Int(Self.number(bytes, at: place))] = page
            guard commit > 0 else { continue }
            frames.merge(pending) { $1 }
            pending = [:]
            pageCount = commit
        }
        frames = frames.filter { $0.key >= 1 && $0.key <= pageCount }
        hasLostTail = commitsAfter > 1
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The running checksum of a log.
    private struct Checksum {
        let isBigEndian: Bool
        var first: UInt32 = 0
        var second: UInt32 = 0

        init(isBigEndian: Bool) {
            self.isBigEndian = isBigEndian
        }

        mutating func add(_ bytes: ArraySlice<UInt8>) {
            var place = bytes.startIndex
            while place + 8 <= bytes.endIndex {
                first = first &+ word(bytes, at: place) &+ second
                second = second &+ word(bytes, at: place + 4) &+ first
                place += 8
            }
        }

        func isStored(in bytes: [UInt8], at place: Int) -> Bool {
            WriteAheadLog.number(bytes, at: place) == first && WriteAheadLog.number(bytes, at: place + 4) == second
        }

        private func word(_ bytes: ArraySlice<UInt8>, at place: Int) -> UInt32 {
            let word = bytes[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return isBigEndian ? word : word.byteSwapped
        }
    }
}
