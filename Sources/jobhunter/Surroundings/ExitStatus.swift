import ArgumentParser

/// The exit codes, those of sysexits.h where it has one; `docs/exit-codes.md` lists them.
enum ExitStatus: Int32 {
    /// An argument is missing, or two exclude each other.
    case usage = 64
    /// A file or an option holds something that cannot be used.
    case badData = 65
    /// A file or a session is not there.
    case notThere = 66
    /// The session is held by another program, or a tool or a terminal that is needed is missing.
    case held = 69
    /// Nothing can be written there.
    case cannotCreate = 73
    /// Reading or writing failed.
    case storage = 74
    /// The data were written by a newer program or another one.
    case foreignData = 76

    var code: ExitCode { ExitCode(rawValue) }
}
