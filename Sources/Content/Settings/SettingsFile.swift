import Files
import JSONText

/// The file of settings, in the format `settings/1`.
public struct SettingsFile: Sendable {
    /// Where it is.
    public let path: String

    /// Creates a file that need not be there yet.
    public init(path: String) {
        self.path = path
    }

    private static let format = ContentFormat(name: "settings", version: 1)
    private static let shape = ObjectShape(
        "the settings",
        required: ["schema"],
        optional: ["$schema"] + Setting.allCases.map(\.rawValue)
    )
    /// 64 KiB, a hundred times what all settings take.
    private static let largestFile = 64 << 10

    /// Reads the settings; a missing file means the defaults.
    ///
    /// - Parameter languages: The tags of the languages spoken.
    public func read(languages: [String]) throws(ContentFileError) -> Reading<Settings> {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(path, limit: Self.largestFile)
        } catch {
            if error.reason == .missing { return .accepted(Settings(languages: languages), warnings: []) }
            throw error
        }
        return Self.read(bytes, file: path, languages: languages)
    }

    /// Reads settings.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its path, for the diagnostics.
    ///   - languages: The tags of the languages spoken.
    public static func read(_ bytes: [UInt8], file: String, languages: [String]) -> Reading<Settings> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            guard check.accepts(root, as: format), let object = check.object(root, at: .root, shape) else { return nil }
            var settings = Settings(languages: languages)
            for setting in Setting.allCases {
                guard let value = object.value(of: setting.rawValue) else { continue }
                let path = object.path(to: setting.rawValue)
                let allowed = settings.values(of: setting)
                if let word = check.word(value, at: path, allowed: allowed, expected: .text) {
                    _ = settings.set(setting, to: word)
                }
            }
            return settings
        }
    }

    /// Writes the settings, every one by name; a file that holds something else, or mistakes, is left as it is.
    public func write(_ settings: Settings) throws(SettingsError) {
        let there: Reading<Settings>
        do throws(ContentFileError) {
            there = try read(languages: settings.languages)
        } catch {
            throw .file(error)
        }
        if case .refused(let diagnostics) = there { throw .damaged(diagnostics) }
        var writer = JSONWriter(.pretty)
        writer.object {
            $0.member("schema", Self.format.text)
            for setting in Setting.allCases { $0.member(setting.rawValue, settings[setting]) }
        }
        do throws(FileError) {
            try OwnFile.write(writer.bytes + [UInt8(ascii: "\n")], to: path, replacing: true)
        } catch {
            throw .notWritten(path: path)
        }
    }
}

/// Why settings could not be kept.
public enum SettingsError: Error, Hashable, Sendable {
    /// The file that is there cannot be read.
    case file(ContentFileError)
    /// The file that is there has mistakes; it is for its owner to mend.
    case damaged([Diagnostic])
    /// The file cannot be written.
    case notWritten(path: String)
}
