#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The ends a program can come to.
enum Crash: Sendable, CaseIterable {
    case trap, segfault, overflow, abort, exit, task, exitInTask, hang

    /// The letter that brings it about.
    var key: Character {
        switch self {
        case .trap: "T"
        case .segfault: "S"
        case .overflow: "O"
        case .abort: "A"
        case .exit: "E"
        case .task: "K"
        case .exitInTask: "I"
        case .hang: "H"
        }
    }

    /// Brings it about.
    func happen() {
        switch self {
        case .trap: fatalError("deliberate trap — accès refusé")
        case .segfault:
            UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
        case .overflow: print(Self.deep(1))
        case .abort: Self.end()
        case .exit: Self.leave()
        case .task: Task.detached { fatalError("deliberate trap in a task") }
        case .exitInTask: Task.detached { Self.leave() }
        case .hang: while true { pause() }
        }
    }

    private static func end() {
        #if canImport(Glibc)
            Glibc.abort()
        #else
            Darwin.abort()
        #endif
    }

    private static func leave() {
        #if canImport(Glibc)
            Glibc.exit(7)
        #else
            Darwin.exit(7)
        #endif
    }

    /// Never ends, and cannot be turned into a loop.
    private static func deep(_ depth: Int) -> Int {
        depth == 0 ? 0 : deep(depth + 1) + deep(depth + 2)
    }
}
