/// Text without the tags of HTML.
enum HTMLText {
    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "blockquote", "pre", "hr", "section",
    ]

    /// The words of a piece of HTML: paragraphs parted by blank lines, list items by dashes.
    static func words(of html: String) -> String {
        let bytes = Array(html.utf8)
        var text = ""
        var at = 0
        while at < bytes.count {
            guard let tag = HTMLTag.next(in: bytes, from: at) else {
                text += collapsed(at..<bytes.count, in: bytes)
                break
            }
            text += collapsed(at..<tag.range.lowerBound, in: bytes)
            at = tag.range.upperBound
            switch tag.name {
            case "script", "style": at = tag.endOfRawText(in: bytes).element
            case "br": text += "\n"
            case "li": text += "\n- "
            default:
                let name = tag.name.hasPrefix("/") ? String(tag.name.dropFirst()) : tag.name
                if blocks.contains(name) { text += "\n\n" }
            }
        }
        return tidied(text)
    }

    /// The pictures, sounds and films that a piece of HTML shows.
    static func media(in html: String) -> [String] {
        let bytes = Array(html.utf8)
        var found: [String] = []
        var at = 0
        while let tag = HTMLTag.next(in: bytes, from: at) {
            at = tag.range.upperBound
            if ["img", "video", "audio", "iframe", "object", "embed"].contains(tag.name) {
                found.append(tag["src"] ?? tag["data"] ?? tag.name)
            }
        }
        return found
    }

    /// HTML reads any white space as one space.
    private static func collapsed(_ range: Range<Int>, in bytes: [UInt8]) -> String {
        var html: [UInt8] = []
        for byte in bytes[range] {
            if !Byte.isSpace(byte) {
                html.append(byte)
            } else if html.last != Byte.space {
                html.append(Byte.space)
            }
        }
        return CharacterReferences.resolved(0..<html.count, in: html).text
    }

    private static func tidied(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = String(line).trimmed
            if words.isEmpty, lines.last?.isEmpty != false { continue }
            lines.append(words)
        }
        return lines.joined(separator: "\n").trimmed
    }
}
