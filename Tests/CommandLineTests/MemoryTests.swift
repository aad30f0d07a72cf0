import Foundation
import Testing

/// What a program that was run to its end needed at most.
extension Program {
    /// Runs the program and gives its greatest memory, in whatever unit the system counts it.
    fileprivate func peak(_ arguments: [String]) throws -> Int {
        let words = ([Self.executable.path] + arguments).map { strdup($0) } + [nil]
        let surroundings = ["JOBHUNTER_HOME=\(data.path)", "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"]
        let environment = surroundings.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        var process = pid_t()
        try #require(posix_spawn(&process, Self.executable.path, &actions, nil, words, environment) == 0)
        var status: Int32 = 0
        var usage = rusage()
        try #require(wait4(process, &status, 0, &usage) == process)
        #expect(status == 0, "\(arguments)")
        return Int(usage.ru_maxrss)
    }
}

@Suite("Memory")
struct MemoryTests {
    /// The bundled deck with its jobs many times over, some 300 kB, which every session keeps whole.
    private func deck(in folder: URL) throws -> String {
        let bundled = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../CardDecks/everyday-work.json")
        let read = try JSONSerialization.jsonObject(with: Data(contentsOf: bundled)) as? [String: Any]
        var deck = try #require(read)
        let jobs = try #require(deck["jobs"] as? [[String: Any]])
        deck["jobs"] = (0..<900).map { number in
            jobs[number % jobs.count].merging(["id": "job-\(number)", "title": "Job \(number)"]) { $1 }
        }
        deck["id"] = "big"
        let file = folder.appendingPathComponent("big.json")
        try JSONSerialization.data(withJSONObject: deck).write(to: file)
        return file.path
    }

    @Test("Copies, checks, lists and exports of twenty sessions need hardly more memory than of two")
    func streamed() throws {
        let (small, large, beside) = (try Program(), try Program(), try Program())
        defer { [small, large, beside].forEach { $0.cleanUp() } }
        let deck = try deck(in: beside.data)
        for (program, count) in [(small, 2), (large, 20)] {
            for _ in 0..<count {
                let run = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo", "--deck", deck])
                #expect(run.status == 0, "\(run.messages)")
            }
        }
        for command in [
            ["backup", "copy.sqlite"], ["restore", "copy.sqlite", "--replace"], ["doctor"], ["session", "verify"],
            ["session", "list", "--long"], ["session", "export"],
        ] {
            func peak(_ program: Program) throws -> Double {
                let copy = beside.data.appendingPathComponent("\(program.data.lastPathComponent).sqlite").path
                return Double(try program.peak(command.map { $0 == "copy.sqlite" ? copy : $0 }))
            }
            let ratio = try peak(large) / peak(small)
            #expect(ratio < 1.5, "\(command): \(ratio)")
        }
    }
}
