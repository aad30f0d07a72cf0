public import Content
public import Diagnostics
import Files

/// The file of settings, in the format `settings/1`.
public struct SettingsFile: Sendable {
    /// Where it is.
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Reads the settings; a missing file means the defaults.
    ///
    /// - Parameter languages: The tags of the languages spoken.
    public func read(languages: [String]) throws(ContentFileError) -> Reading<Settings> {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(path, limit: SettingsReader.largestFile)
        } catch {
            if error.reason == .missing { return .accepted(Settings(languages: languages), warnings: []) }
            throw error
        }
        return SettingsReader.read(bytes, file: path, languages: languages)
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
        do throws(FileError) {
            try OwnFile.write(SettingsWriter.file(settings), to: path, replacing: true)
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
