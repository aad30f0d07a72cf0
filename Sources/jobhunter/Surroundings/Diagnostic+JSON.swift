import Content
import Diagnostics
import JSONText
import Presentation
import Wording

extension Diagnostic {
    /// Writes what there is to say about a file, for programs.
    func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("file", file)
            writer.member("line", position.line)
            writer.member("column", position.column)
            if let path { writer.member("path", path.description) }
            writer.member("severity", severity.rawValue)
            writer.member("code", code)
            writer.member("message", Console.wording.text(message))
        }
    }
}
