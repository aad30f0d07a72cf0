import ArgumentParser
import Content
import ContentFiles
import JSONText
import Presentation
import Wording

/// `jobhunter settings`: how the program shows itself.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: Console.text(.aboutSettings),
        discussion: Console.text(.moreSettings),
        subcommands: [SettingsList.self, SettingsGet.self, SettingsSet.self]
    )
}

/// `jobhunter settings list`.
struct SettingsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Console.text(.aboutSettingsList)
    )

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let settings = try places.soundSettings()
            guard !json else { return Console.result(Self.document(of: settings)) }
            for setting in Setting.allCases {
                Console.result(settings.wording.text(SettingTelling.line(of: setting, in: settings)))
            }
        } catch {
            throw error.report()
        }
    }

    private static func document(of settings: Settings) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for setting in Setting.allCases {
                let word = settings[setting]
                writer.object { writer in
                    writer.member("setting", setting.rawValue)
                    writer.member("value", word)
                    writer.member("values", settings.values(of: setting))
                    writer.member("says", settings.wording.text(SettingTelling.sentence(of: setting, word)))
                }
            }
        }
        return writer.text
    }
}

/// `jobhunter settings get`.
struct SettingsGet: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: Console.text(.aboutSettingsGet))

    @Argument(help: ArgumentHelp(.optSetting, value: .valueSetting))
    var setting: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            Console.result(try places.soundSettings()[try Setting(named: setting)])
        } catch {
            throw error.report()
        }
    }
}

/// `jobhunter settings set`.
struct SettingsSet: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: Console.text(.aboutSettingsSet))

    @Argument(help: ArgumentHelp(.optSetting, value: .valueSetting))
    var setting: String

    @Argument(help: ArgumentHelp(.optSettingsSetValue, value: .valueValue))
    var value: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            var settings = try places.soundSettings()
            let setting = try Setting(named: setting)
            guard settings.set(setting, to: value) else {
                throw Failure(SettingTelling.badValue(value, of: setting, in: settings), .badData)
            }
            try keep(settings)
            Console.result(settings.wording.text(SettingTelling.line(of: setting, in: settings)))
        } catch {
            throw error.report()
        }
    }

    private func keep(_ settings: Settings) throws(Failure) {
        do throws(SettingsError) {
            try places.settingsFile.write(settings)
        } catch {
            throw Failure(error)
        }
    }
}

extension Setting {
    /// The setting of a name, large and small letters alike.
    fileprivate init(named name: String) throws(Failure) {
        guard let setting = Setting.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
            throw Failure(SettingTelling.unknown(name), .badData)
        }
        self = setting
    }
}

extension Places {
    /// The settings of a file without mistakes.
    fileprivate func soundSettings() throws(Failure) -> Settings {
        let read = settings()
        if let complaint = read.complaint { throw Failure(complaint, .badData) }
        return read.settings
    }
}
