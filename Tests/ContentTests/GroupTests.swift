import Content
import ContentFiles
import Diagnostics
import Foundation
import Testing
import Workshop

@Suite("Saved groups")
struct GroupTests {
    private func complaints(_ text: String) -> [String] {
        GroupReader.read(Array(text.utf8), file: "g.json", name: "g").diagnostics.map(\.said)
    }

    private func withLibrary(_ body: (GroupLibrary) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("groups-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(GroupLibrary(folder: folder.path))
    }

    private static let monday = SavedGroup(name: "Monday group", people: ["Ana", "Ben", "Chloé"])

    @Test("A group is written in full and read as it was")
    func roundTrip() {
        let text = String(decoding: GroupWriter.file(Self.monday), as: UTF8.self)
        #expect(
            text == """
                {
                  "schema": "group/1",
                  "people": [
                    "Ana",
                    "Ben",
                    "Chloé"
                  ]
                }

                """
        )
        #expect(GroupReader.read(Array(text.utf8), file: "g.json", name: "Monday group").value == Self.monday)
    }

    @Test(
        "A bad file is told with line and column",
        arguments: [
            (
                "{\"schema\": \"group/1\", \"poeple\": []}",
                "g.json:1:23: error: The key “poeple” has no meaning here. Did you mean “people”? [unknown-key]"
            ),
            (
                "{\"schema\": \"group/1\",\n \"people\": [\"Ana\", 7]}",
                "g.json:2:20: error: This must be text in double quotes, not 7. ($.people[1]) [wrong-type]"
            ),
            (
                "{\"schema\": \"group/1\", \"people\": [\" \"]}",
                "g.json:1:34: error: There is nothing to read in this text. ($.people[0]) [blank-text]"
            ),
            (
                "{\"schema\": \"group/1\", \"people\": [\"\(String(repeating: "a", count: 41))\"]}",
                "g.json:1:34: error: This text has 41 characters. It may have 1 to 40. ($.people[0]) [wrong-length]"
            ),
            (
                "{\"schema\": \"group/1\", \"people\": [\"A\\u001bB\"]}",
                "g.json:1:34: error: This text must not contain the invisible character U+001B. Remove it. ($.people[0]) [forbidden-character]"
            ),
            (
                "{\"schema\": \"deck/1\", \"people\": []}",
                "g.json:1:12: error: The format must be “group/1” here, not “deck/1”. ($.schema) [wrong-format]"
            ),
        ]
    )
    func badFile(text: String, complaint: String) {
        #expect(complaints(text) == [complaint])
    }

    @Test("A group is found again, listed, replaced only when asked for, and deleted")
    func library() throws {
        try withLibrary { library in
            #expect(try library.entries().isEmpty)
            try library.save(Self.monday, replacing: false)
            #expect(try library.group("Monday group") == Self.monday)
            #expect(throws: GroupLibraryError.exists("Monday group")) {
                try library.save(SavedGroup(name: "Monday group", people: []), replacing: false)
            }
            #expect(try library.group("Monday group") == Self.monday)
            let other = SavedGroup(name: "Monday group", people: ["Eve"])
            try library.save(other, replacing: true)
            #expect(try library.entries().map(\.outcome) == [.success(other)])
            try library.delete("Monday group")
            #expect(try library.entries().isEmpty)
        }
    }

    @Test("The file and its folder are their owner's alone, and no draft is left behind")
    func privacy() throws {
        try withLibrary { library in
            try library.save(Self.monday, replacing: false)
            let names = try FileManager.default.contentsOfDirectory(atPath: library.folder)
            #expect(names == ["Monday group.json"])
            for (path, rights) in [(library.folder, 0o700), (library.folder + "/Monday group.json", 0o600)] {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == rights)
            }
        }
    }

    @Test("A name that cannot be a file's, and one that is not there, are refused")
    func badNames() throws {
        try withLibrary { library in
            for name in ["../out", ".hidden", "a\\b"] {
                #expect(throws: GroupLibraryError.name(.noFileName)) {
                    try library.save(SavedGroup(name: name, people: ["Ana"]), replacing: false)
                }
            }
            #expect(throws: GroupLibraryError.name(.text(.empty))) { try library.group(" ") }
            try library.save(Self.monday, replacing: false)
            let missing = GroupLibraryError.notFound(
                asked: "Munday group",
                nearest: "Monday group",
                available: ["Monday group"]
            )
            #expect(throws: missing) { try library.group("Munday group") }
            #expect(throws: missing) { try library.delete("Munday group") }
        }
    }

    @Test("A broken file stands in the list with what is wrong in it")
    func brokenFile() throws {
        try withLibrary { library in
            try library.save(Self.monday, replacing: false)
            try Data("[".utf8).write(to: URL(fileURLWithPath: library.folder + "/Broken.json"))
            let entries = try library.entries()
            #expect(entries.map(\.name) == ["Broken", "Monday group"])
            guard case .failure(.refused(let diagnostics)) = entries[0].outcome else {
                Issue.record("the broken file was read")
                return
            }
            #expect(diagnostics.count == 1)
        }
    }
}
