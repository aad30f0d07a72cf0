import Files
import Foundation
import Testing

@Suite("Files of one's own")
struct OwnFileTests {
    let folder: Scratch

    init() throws {
        folder = try Scratch()
    }

    @Test("A file and the folders it needs are its owner's alone from their first moment")
    func rights() throws {
        let path = folder.path + "/a/b/report.md"
        try OwnFile.write([1, 2], to: path, replacing: false)
        #expect(folder.mode("a") == 0o700)
        #expect(folder.mode("a/b") == 0o700)
        #expect(folder.mode("a/b/report.md") == 0o600)
        #expect(try folder.bytes("a/b/report.md") == [1, 2])
        #expect(try Folder.names(in: folder.path + "/a/b") == ["report.md"])
    }

    @Test("A file that may be seen by everybody gets the rights of any new file")
    func everybody() throws {
        try OwnFile.write([1], to: folder.path + "/deck.json", replacing: false, for: .everyone)
        let mask = umask(0)
        umask(mask)
        #expect(folder.mode("deck.json") == Int(0o666 & ~mask))
    }

    @Test("Nothing is written over a file unless that was asked for, and nothing is left beside it")
    func overwriting() throws {
        let path = folder.path + "/report.md"
        try OwnFile.write([1], to: path, replacing: false)
        let error = #expect(throws: FileError.self) { try OwnFile.write([2], to: path, replacing: false) }
        #expect(error?.reason == .exists)
        #expect(try folder.bytes("report.md") == [1])
        try OwnFile.write([2], to: path, replacing: true)
        #expect(try folder.bytes("report.md") == [2])
        #expect(try Folder.names(in: folder.path) == ["report.md"])
    }

    @Test("A file that came while the draft was written is not replaced either")
    func late() throws {
        let draft = try Draft(for: folder.path + "/report.md")
        try draft.write([2])
        try OwnFile.write([1], to: folder.path + "/report.md", replacing: false)
        let error = #expect(throws: FileError.self) { try draft.place(replacing: false) }
        #expect(error?.reason == .exists)
        #expect(try folder.bytes("report.md") == [1])
    }

    @Test("A link stays a link, and what it leads to is written, also where nothing is there yet")
    func links() throws {
        try OwnFile.write([1], to: folder.path + "/there/settings.json", replacing: false)
        symlink("there/settings.json", folder.path + "/settings.json")
        symlink(folder.path + "/settings.json", folder.path + "/again.json")
        symlink("there/new.json", folder.path + "/new.json")
        try OwnFile.write([2], to: folder.path + "/again.json", replacing: true)
        try OwnFile.write([3], to: folder.path + "/new.json", replacing: false)
        #expect(try folder.bytes("there/settings.json") == [2])
        #expect(try folder.bytes("there/new.json") == [3])
        for name in ["settings.json", "again.json", "new.json"] { #expect(folder.isLink(name)) }
        symlink("loop", folder.path + "/loop")
        #expect(throws: FileError.self) { try OwnFile.write([4], to: folder.path + "/loop", replacing: true) }
    }

    @Test("A device is written into and stays a device")
    func device() throws {
        try OwnFile.write([1, 2, 3], to: "/dev/null", replacing: false)
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
        let error = #expect(throws: FileError.self) { try OwnFile.write([1], to: "/dev/full", replacing: true) }
        #expect(error?.reason == .full)
    }

    @Test("What stands in the way of writing is told by its kind")
    func reasons() throws {
        try OwnFile.write([1], to: folder.path + "/file", replacing: false)
        let inFile = #expect(throws: FileError.self) {
            try OwnFile.write([1], to: folder.path + "/file/report.md", replacing: false)
        }
        #expect(inFile?.reason == .notAFolder)
        let aFolder = #expect(throws: FileError.self) { try OwnFile.write([1], to: folder.path, replacing: true) }
        #expect(aFolder?.reason == .isFolder)
    }

    @Test("A draft that nobody writes any more is known and goes with the next one for the same place")
    func abandoned() throws {
        let held = try Draft(for: folder.path + "/report.md")
        let dead = ".report.md.0123456789abcdef.draft"
        let others = [
            ".other.md.0123456789abcdef.draft", ".report.md.0123456789abcdef.draft-wal", ".hidden", "a.draft",
        ]
        for name in others + [dead] { try OwnFile.write([1], to: folder.path + "/" + name, replacing: false) }
        #expect(
            try Draft.abandoned(in: folder.path) == [others[0], dead, others[1]].map { folder.path + "/" + $0 }
        )
        #expect(FilePath.isFile(held.path))
        try OwnFile.write([2], to: folder.path + "/report.md", replacing: false)
        #expect(FilePath.isFile(held.path))
        #expect(try Draft.abandoned(in: folder.path) == [folder.path + "/" + others[0]])
        #expect(try folder.bytes(".hidden") == [1])
    }

    @Test("A draft given up takes what a database keeps beside it along")
    func discarded() throws {
        do {
            let draft = try Draft(for: folder.path + "/copy.sqlite")
            for end in ["-journal", "-wal", "-shm"] {
                try OwnFile.write([1], to: draft.path + end, replacing: false)
            }
        }
        #expect(try Folder.names(in: folder.path).isEmpty)
    }

    @Test("A name as long as names may be can be written")
    func longName() throws {
        let name = String(repeating: "é", count: 127)
        try OwnFile.write([1], to: folder.path + "/" + name, replacing: false)
        #expect(try Folder.names(in: folder.path) == [name])
    }

    @Test("HOME comes before what the system knows of the account")
    func home() {
        #expect(Home.folder(in: ["HOME": "/media/stick"]) == "/media/stick")
        let known = Home.folder(in: [:])
        #expect(known.hasPrefix("/"))
        #expect(Home.folder(in: ["HOME": ""]) == known)
        #expect(Home.folder(in: ["HOME": "here"]) == known)
    }
}
