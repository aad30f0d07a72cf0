/// Builds an HTML page that is well-formed XML too, so that every tag that opens is seen to close.
///
/// Whatever is put in as text is escaped; no way leads from people's words to a tag.
struct HTML {
    private(set) var text = ""

    /// Writes an element with what stands in it.
    mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String> = [:],
        _ writeContent: (inout HTML) -> Void
    ) {
        open(name, attributes)
        text += ">"
        writeContent(&self)
        text += "</\(name)>"
    }

    /// Writes an element with nothing in it.
    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes)
        text += "/>"
    }

    /// Writes an element that holds words alone.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: Words) {
        element(name, attributes) { $0.words(words) }
    }

    /// Writes words; what people typed stands apart, so that its direction does not turn its neighbours round.
    mutating func words(_ words: Words) {
        for run in words.runs {
            if run.isTyped {
                element("bdi") { $0.plain(run.text) }
            } else {
                plain(run.text)
            }
        }
    }

    /// Writes words where no element may stand, as in the title of a picture.
    ///
    /// Without the characters that would isolate their direction: many viewers show those as boxes.
    mutating func plain(_ words: Words) {
        plain(words.text)
    }

    /// Writes text, escaped.
    mutating func plain(_ words: String) {
        text += Self.escaped(words)
    }

    /// Ends a line of the source.
    mutating func line() {
        text += "\n"
    }

    /// Writes the style of the page, which is the program's own and holds no `<`.
    mutating func style(_ sheet: String) {
        text += "<style>\n\(sheet)</style>\n"
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += "<\(name)"
        for (key, value) in attributes {
            text += " \(key)=\"\(Self.escaped(value))\""
        }
    }

    private static func escaped(_ words: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "'": escaped += "&#39;".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
