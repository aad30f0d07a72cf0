import Foundation
import Rehearsal
import Workshop

@testable import Journal

/// A directory for one test, gone when the test is over.
final class Workplace {
    let root: URL
    let clock = SetClock()

    /// The data directory in it, which is not there at first.
    var data: URL { root.appending(path: "data") }
    /// The database in the data directory.
    var database: URL { data.appending(path: "jobhunter.sqlite") }

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "jobhunter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    func journal() throws(JournalError) -> Journal {
        try Journal.open(in: data) { [clock] in clock.now }
    }

    func reader() throws(JournalError) -> Journal {
        try Journal.openExisting(in: data) { [clock] in clock.now }
    }

    /// Carries out the steps of the rehearsed session that are still to be done, up to the step of a number.
    func play(_ recorded: RecordedSession, upTo end: Int = Rehearsal.full.steps.count) throws(PerformError) {
        for step in Rehearsal.full.steps.prefix(end) where step.events > recorded.session.log.count {
            clock.set(step.at)
            _ = try recorded.perform(step.command, by: step.actor)
        }
    }

    /// Every file below a directory with its contents.
    static func contents(of directory: URL) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        for name in names {
            let file = directory.appending(path: name)
            var isDirectory: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory), !isDirectory.boolValue {
                contents[name] = try Data(contentsOf: file)
            }
        }
        return contents
    }

    /// The files below the data directory in which some bytes occur.
    func files(containing text: String, in directory: URL? = nil) throws -> [String] {
        try Self.contents(of: directory ?? data)
            .filter { $0.value.range(of: Data(text.utf8)) != nil }
            .map(\.key).sorted()
    }
}

/// What every ballot contains and nothing else does.
let ballotMark = #"{"choice":"#
