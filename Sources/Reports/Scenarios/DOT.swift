/// Words in the language of Graphviz.
enum DOT {
    /// A text in quotes as DOT reads it: quotes and backslashes escaped, lines broken by `\n`.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n", "\r\n", "\r": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}
