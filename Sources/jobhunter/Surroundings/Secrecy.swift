import CProcess
import Foundation

/// What keeps the memory of the program, in which open ballots and hands lie, from being written anywhere.
enum Secrecy {
    /// Forbids core dumps, and the register pages of a crash with them.
    static func keep() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if os(Linux)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #else
            setrlimit(RLIMIT_CORE, &none)
        #endif
        cp_forbid_dumps()
        // Swift's backtracer prints what registers point to.
        for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(number, SIG_DFL) }
    }
}
