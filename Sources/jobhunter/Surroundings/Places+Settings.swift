import Content
import ContentFiles
import Diagnostics
import Files
import Foundation
import Presentation
import Wording

extension Places {
    /// The file of settings, in the configuration folder.
    ///
    /// The option for the folder of the record does not move it: settings belong to a person, a record to a workshop.
    var settingsFile: SettingsFile { .ofPerson }

    /// The folder that JOBHUNTER_HOME names, else that of the program in the XDG configuration folder.
    static var configuration: URL {
        let environment = ProcessInfo.processInfo.environment
        if let home = environment["JOBHUNTER_HOME"], !home.isEmpty {
            return URL(fileURLWithPath: home, isDirectory: true)
        }
        if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
            return URL(fileURLWithPath: base, isDirectory: true).appendingPathComponent("jobhunter")
        }
        return URL(fileURLWithPath: Home.folder(in: environment), isDirectory: true).appendingPathComponent(
            ".config/jobhunter"
        )
    }

    /// The settings as they are kept, or the defaults and why the file cannot be used.
    func settings() -> (settings: Settings, complaint: String?) {
        let languages = Console.languages.all.map(\.tag)
        do throws(ContentFileError) {
            switch try settingsFile.read(languages: languages) {
            case .accepted(let settings, _): return (settings, nil)
            case .refused(let diagnostics):
                return (Settings(languages: languages), Console.wording.lines(diagnostics))
            }
        } catch {
            return (Settings(languages: languages), Console.wording.text(Message(error)))
        }
    }

    /// The groups that are kept.
    var groups: GroupLibrary {
        GroupLibrary(folder: data.appendingPathComponent("Groups").path)
    }
}

extension SettingsFile {
    /// The settings of whoever runs the program.
    static var ofPerson: SettingsFile {
        SettingsFile(path: Places.configuration.appendingPathComponent("settings.json").path)
    }
}
