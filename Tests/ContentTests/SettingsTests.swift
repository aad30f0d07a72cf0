import Content
import ContentFiles
import Diagnostics
import Foundation
import Testing

@Suite("The file of settings")
struct SettingsTests {
    private static let languages = ["en", "fr"]

    private func read(_ text: String) -> Reading<Settings> {
        SettingsReader.read(Array(text.utf8), file: "s.json", languages: Self.languages)
    }

    private func withFile(_ body: (SettingsFile) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(SettingsFile(path: folder.appendingPathComponent("settings.json").path))
    }

    @Test("Every value of every setting is written and read again", arguments: Setting.allCases)
    func roundTrip(setting: Setting) throws {
        try withFile { file in
            for word in setting.values(languages: Self.languages) {
                var settings = Settings(languages: Self.languages)
                let isTaken = settings.set(setting, to: word)
                #expect(isTaken)
                try file.write(settings)
                #expect(try file.read(languages: Self.languages).value == settings)
            }
        }
    }

    @Test("A missing file means the defaults, and so does a setting left out")
    func defaults() throws {
        try withFile { file in
            let read = try file.read(languages: Self.languages)
            #expect(read == .accepted(Settings(languages: Self.languages), warnings: []))
            #expect(!FileManager.default.fileExists(atPath: file.path))
        }
        #expect(read("{\"schema\": \"settings/1\"}").value == Settings(languages: Self.languages))
    }

    @Test(
        "A bad file is told with line, column and the nearest right name",
        arguments: [
            (
                "{\"schema\": \"settings/1\",\n  \"colors\": \"auto\"}",
                "s.json:2:3: error: The key “colors” has no meaning here. Did you mean “colours”? [unknown-key]"
            ),
            (
                "{\"schema\": \"settings/1\", \"colours\": \"drak\"}",
                "s.json:1:37: error: “drak” cannot stand here. Write one of these: “auto”, “light”, “dark” and “none”. Did you mean “dark”? ($.colours) [unknown-word]"
            ),
            (
                "{\"schema\": \"settings/1\", \"mouse\": true}",
                "s.json:1:35: error: This must be text in double quotes, not true. ($.mouse) [wrong-type]"
            ),
            (
                "{\"schema\": \"settings/2\"}",
                "s.json:1:12: error: The file is in the format “settings/2”, and this version of JobHunter reads “settings/1”. Use a newer version of JobHunter. ($.schema) [newer-format]"
            ),
        ]
    )
    func badFile(text: String, complaint: String) {
        #expect(read(text).diagnostics.map(\.said) == [complaint])
    }

    @Test("A damaged file is never overwritten")
    func damaged() throws {
        try withFile { file in
            let damaged = Data("{\"schema\": \"settings/1\", \"colours\": ".utf8)
            let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try damaged.write(to: URL(fileURLWithPath: file.path))
            #expect(throws: SettingsError.self) { try file.write(Settings(languages: Self.languages)) }
            #expect(FileManager.default.contents(atPath: file.path) == damaged)
        }
    }

    @Test("A setting takes its own words alone")
    func ownWords() {
        var settings = Settings(languages: Self.languages)
        let isTaken = settings.set(.mouse, to: "dark")
        #expect(!isTaken)
        #expect(settings == Settings(languages: Self.languages))
        #expect(settings.nearest(to: "drk", of: .colours) == "dark")
        #expect(Settings.nearest(to: "largetype") == "largeType")
        #expect(settings.values(of: .language) == ["auto", "en", "fr"])
    }
}
