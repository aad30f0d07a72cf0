import Foundation

/// Rouses whoever waits for a line, from another thread.
public final class InputBell: Sendable {
    /// Readable once somebody rang.
    let descriptor: Int32
    private let end: Int32

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

    /// Rings.
    public func ring() {
        _ = write(end, [1], 1)
    }

    /// Takes note of a ring.
    func hear() {
        var byte: UInt8 = 0
        _ = read(descriptor, &byte, 1)
    }
}
