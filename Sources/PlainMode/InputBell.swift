import Foundation
import Synchronization

/// Rouses whoever waits for a line, from another thread.
public final class InputBell: Sendable {
    /// Readable once somebody rang.
    let descriptor: Int32
    private let end: Int32
    private let isLast = Atomic(false)

    /// Creates a bell; it never rings where the system has no pipe left.
    public init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        descriptor = ends[0]
        end = ends[1]
    }

    deinit {
        close(descriptor)
        close(end)
    }

    /// Rings: what is asked has to be asked anew.
    public func ring() {
        _ = write(end, [1], 1)
    }

    /// Rings for the last time: from now on there is no more input.
    public func ringOut() {
        isLast.store(true, ordering: .sequentiallyConsistent)
        ring()
    }

    /// Whether it has rung for the last time.
    var hasRungOut: Bool { isLast.load(ordering: .sequentiallyConsistent) }

    /// Takes note of a ring.
    func hear() {
        var byte: UInt8 = 0
        _ = read(descriptor, &byte, 1)
    }
}
