import Content
import JSONText

extension Diagnostic {
    /// Writes what there is to say about a file, for programs.
    func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("file", file)
            writer.member("line", position.line)
            writer.member("column", position.column)
            if let path { writer.member("path", path.description) }
            writer.member("severity", severity.rawValue)
            writer.member("code", code.rawValue)
            writer.member("message", message)
        }
    }
}
