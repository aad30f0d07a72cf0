import Files
import Foundation

/// A database file as it lies on the disk, with what its write-ahead log adds, read without SQLite and without a trace.
///
/// For what SQLite will not read: a file on a medium that cannot be written to, or a damaged one. Closing a file drops the
/// locks SQLite holds on it in this process, so only who has no connection to it may read it so.
struct FileImage {
    /// All pages, one after another; those that cannot be read are zeros.
    private(set) var bytes: [UInt8]
    /// How many bytes a page has.
    let pageSize: Int
    /// The numbers of pages that could not be read.
    private(set) var unreadable: Set<Int> = []

    /// How many pages there are, or were before the file lost its end.
    var count: Int { max(bytes.count / pageSize, isDatabase ? min(number(at: 28), 1 << 24) : 0) }

    /// The pages that hold nothing: those that were given up, and those that list them.
    var freePages: Set<Int> {
        var free: Set<Int> = []
        var trunk = isDatabase ? number(at: 32) : 0
        while page(trunk) != nil, free.insert(trunk).inserted {
            let start = (trunk - 1) * pageSize
            // The next list, how many pages stand in this one, and which.
            trunk = number(at: start)
            for place in 0..<min(number(at: start + 4), pageSize / 4 - 2) {
                free.insert(number(at: start + 8 + 4 * place))
            }
        }
        return free
    }

    /// Reads a file; what cannot be read of it costs its own pages and no more.
    init(reading path: String) throws(FileError) {
        let raw = try RawFile(path)
        let log = (try? RawFile(path + "-wal")).flatMap { WriteAheadLog($0.bytes) }
        let size = Self.pageSize(of: raw.bytes) ?? log?.pageSize ?? 4096
        pageSize = size
        bytes = raw.bytes
        unreadable = Set(raw.holes.map { $0 / size + 1 })
        bytes += [UInt8](repeating: 0, count: (size - bytes.count % size) % size)
        if let log, log.pageSize == size { overlay(log) }
    }

    /// The bytes of a page; pages count from 1.
    func page(_ number: Int) -> ArraySlice<UInt8>? {
        guard number >= 1, number * pageSize <= bytes.count else { return nil }
        return bytes[(number - 1) * pageSize..<number * pageSize]
    }

    /// The number at a place, four bytes long, such as the header has.
    func number(at place: Int) -> Int {
        guard bytes.count >= place + 4 else { return 0 }
        return bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether the file begins as every SQLite database does.
    var isDatabase: Bool { bytes.starts(with: Array("SQLite format 3\0".utf8)) }

    /// The whole as a database of one file that has no log and needs none.
    var standalone: [UInt8] {
        guard bytes.count >= 100 else { return bytes }
        var bytes = bytes
        // The versions of the form for writing and reading: 2 means a log, 1 means none.
        bytes[18] = 1
        bytes[19] = 1
        return bytes
    }

    private mutating func overlay(_ log: WriteAheadLog) {
        guard log.pageCount > 0 else { return }
        let needed = (log.frames.keys.max() ?? 0) * pageSize
        if bytes.count < needed { bytes += [UInt8](repeating: 0, count: needed - bytes.count) }
        for (number, frame) in log.frames {
            let start = (number - 1) * pageSize
            bytes.replaceSubrange(start..<start + pageSize, with: frame)
            unreadable.remove(number)
        }
        let size = log.pageCount * pageSize
        if size < bytes.count { bytes.removeSubrange(size...) }
        // Beyond the log the file may have been cut short.
        if size > bytes.count { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
    }

    private static func pageSize(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 18 else { return nil }
        let stored = Int(bytes[16]) << 8 | Int(bytes[17])
        let size = stored == 1 ? 65_536 : stored
        return size >= 512 && size & (size - 1) == 0 ? size : nil
    }
}

/// All bytes of a file that can be read.
private struct RawFile {
    private(set) var bytes: [UInt8] = []
    /// Where there are blocks that cannot be read.
    private(set) var holes: [Int] = []

    private static let block = 4096

    init(_ path: String) throws(FileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileError(.open, path, number: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(.read, path, number: EISDIR)
        }
        bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var place = 0
        while place < bytes.count {
            let wanted = min(holes.isEmpty ? 1 << 20 : Self.block, bytes.count - place)
            let count = bytes.withUnsafeMutableBytes {
                pread(file, $0.baseAddress?.advanced(by: place), wanted, off_t(place))
            }
            if count > 0 {
                place += count
            } else if count == 0 {
                bytes.removeSubrange(place...)
            } else if errno != EINTR {
                if wanted > Self.block, holes.isEmpty {
                    // Somewhere in this stretch; from here on block by block.
                    holes.append(-1)
                } else {
                    holes.append(place)
                    place += Self.block - place % Self.block
                }
            }
        }
        holes.removeAll { $0 < 0 }
    }
}
