import Diagnostics
import JSONText

/// The name and version of a file format, such as `deck/1`.
struct ContentFormat: Sendable {
    /// What kind of file it is.
    let name: String
    /// The version this program reads and writes.
    let version: Int

    /// The words that stand in a file.
    var text: String { "\(name)/\(version)" }
}

extension ContentCheck {
    /// Whether it makes sense to read on: the file may be of this format.
    ///
    /// A file of a later version or of another kind gets that one complaint, for all others would be noise.
    mutating func accepts(_ root: JSONValue, as format: ContentFormat) -> Bool {
        guard root.kind == .object, let value = root["schema"] else { return true }
        let path = base.appending(key: "schema")
        guard let found = value.string else {
            refuse(value, at: path, expected: .text)
            return true
        }
        if found == format.text { return true }
        let parts = found.split(separator: "/", omittingEmptySubsequences: false)
        let version = parts.count == 2 ? Int(parts[1]) : nil
        if let version, parts[0] == format.name, version > format.version {
            complain(.newerFormat(found: found, known: format.text), about: value, at: path)
            return false
        }
        complain(.wrongFormat(found: found, expected: format.text), about: value, at: path)
        return version == nil
    }
}
