import Content
import ContentFiles
import Files
import Foundation
import Wording

extension Places {
    /// The file of settings: in the folder that JOBHUNTER_HOME names, else in the XDG configuration folder.
    ///
    /// The option for the folder of the record does not move it: settings belong to a person, a record to a workshop.
    var settingsFile: SettingsFile {
        let environment = ProcessInfo.processInfo.environment
        let folder: URL =
            if let home = environment["JOBHUNTER_HOME"], !home.isEmpty {
                URL(fileURLWithPath: home, isDirectory: true)
            } else if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
                URL(fileURLWithPath: base, isDirectory: true).appendingPathComponent("jobhunter")
            } else {
                URL(fileURLWithPath: Home.folder(in: environment), isDirectory: true).appendingPathComponent(
                    ".config/jobhunter"
                )
            }
        return SettingsFile(path: folder.appendingPathComponent("settings.json").path)
    }

    /// The settings as they are kept, or the defaults and why the file cannot be used.
    func settings() -> (settings: Settings, complaint: String?) {
        let languages = Language.all.map(\.tag)
        do throws(ContentFileError) {
            switch try settingsFile.read(languages: languages) {
            case .accepted(let settings, _): return (settings, nil)
            case .refused(let diagnostics):
                return (Settings(languages: languages), diagnostics.map(\.description).joined(separator: "\n"))
            }
        } catch {
            return (Settings(languages: languages), error.description)
        }
    }

    /// The groups that are kept.
    var groups: GroupLibrary {
        GroupLibrary(folder: data.appendingPathComponent("Groups").path)
    }
}
