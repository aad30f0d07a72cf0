import Foundation

/// Another program, started to be measured.
///
/// Started by `posix_spawn` itself, because Foundation's `Process` takes longer than the program.
struct Child {
    /// Its number.
    let id: pid_t
    private let input: FileHandle
    private let output: FileHandle

    /// What could not be started, and why.
    struct Failure: Error {
        let program: String
        let code: Int32
    }

    /// Starts a program; its input stays open and empty, or holds a text and ends.
    init(_ program: String, _ arguments: [String], input text: String? = nil) throws {
        let input = Pipe()
        let output = Pipe()
        #if os(Linux)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.fileHandleForReading.fileDescriptor, 0)
        posix_spawn_file_actions_adddup2(&actions, output.fileHandleForWriting.fileDescriptor, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        for end in [input.fileHandleForWriting, output.fileHandleForReading] {
            posix_spawn_file_actions_addclose(&actions, end.fileDescriptor)
        }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, program, &actions, nil, &words, environ)
        guard code == 0 else { throw Failure(program: program, code: code) }
        // Ours would keep the pipe open after the child has ended.
        try output.fileHandleForWriting.close()
        self.id = id
        self.input = input.fileHandleForWriting
        self.output = output.fileHandleForReading
        if let text {
            // Short enough for the pipe to hold, so that writing waits for nobody.
            try self.input.write(contentsOf: Data(text.utf8))
            try self.input.close()
        }
    }

    /// What it writes until a text ends it, or until it ends.
    func output(until ending: String) -> String {
        var bytes: [UInt8] = []
        while !bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            let data = output.availableData
            if data.isEmpty { break }
            bytes += data
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ends its input, and waits for it.
    func stop() {
        try? input.close()
        var status: Int32 = 0
        waitpid(id, &status, 0)
    }
}
