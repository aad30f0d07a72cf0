import Foundation
import Streams
import Testing

@Suite("Streams")
struct ByteStreamTests {
    @Test("All of it arrives, however slowly it is taken and also where the stream does not wait")
    func slow() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        _ = fcntl(writing, F_SETFL, O_NONBLOCK)
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
        let taken = Taken()
        let reader = Thread {
            var part = [UInt8](repeating: 0, count: 1000)
            while true {
                let count = read(reading, &part, part.count)
                guard count > 0 else { break }
                taken.bytes += part[..<count]
            }
            taken.isDone.signal()
        }
        reader.start()
        try ByteStream(descriptor: writing).write(bytes)
        close(writing)
        taken.isDone.wait()
        close(reading)
        #expect(taken.bytes == bytes)
    }

    private final class Taken: @unchecked Sendable {
        var bytes: [UInt8] = []
        let isDone = DispatchSemaphore(value: 0)
    }

    @Test("What cannot be written is an error with its reason, and no trap")
    func unwritable() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(throws: WriteFailure(number: ENOSPC)) { try ByteStream(descriptor: full).write("words") }
        let closed = #expect(throws: WriteFailure.self) { try ByteStream(descriptor: 987).write("words") }
        #expect(closed?.number == EBADF)
        #expect(closed?.isReaderGone == false)
        #expect(WriteFailure(number: EPIPE).isReaderGone)
        try ByteStream(descriptor: 987).write("")
    }
}
