import JSONText

/// The format `settings/1`: how the program shows itself.
enum SettingsFormat {
    static let format = ContentFormat(name: "settings", version: 1)
    static let file = ObjectShape(
        required: ["schema"],
        optional: ["$schema"] + Setting.allCases.map(\.rawValue)
    )
}

/// Reads settings of the format `settings/1`.
public enum SettingsReader {
    /// How many bytes a file may have: 64 KiB, a hundred times what all settings take.
    public static let largestFile = 64 << 10

    /// Reads settings.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its path, for the diagnostics.
    ///   - languages: The tags of the languages spoken.
    public static func read(_ bytes: [UInt8], file: String, languages: [String]) -> Reading<Settings> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            guard check.accepts(root, as: SettingsFormat.format),
                let object = check.object(root, at: .root, SettingsFormat.file)
            else { return nil }
            var settings = Settings(languages: languages)
            for setting in Setting.allCases {
                guard let value = object.value(of: setting.rawValue) else { continue }
                let path = object.path(to: setting.rawValue)
                let allowed = settings.values(of: setting)
                if let word = check.word(value, at: path, allowed: allowed) {
                    _ = settings.set(setting, to: word)
                }
            }
            return settings
        }
    }
}

/// Writes settings as they are read.
public enum SettingsWriter {
    /// A file with every setting by name.
    public static func file(_ settings: Settings) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object {
            $0.member("schema", SettingsFormat.format.text)
            for setting in Setting.allCases { $0.member(setting.rawValue, settings[setting]) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
