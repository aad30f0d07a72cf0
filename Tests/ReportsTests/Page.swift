import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page read as XML, which is stricter than a browser: every tag closed, every text escaped.
final class Page: NSObject, XMLParserDelegate {
    struct Trouble: Error {
        let line: Int
        let reason: String
    }

    /// Every element the program writes.
    static let known: Set<String> = [
        "article", "bdi", "blockquote", "body", "caption", "desc", "div", "figcaption", "figure", "h1", "h2", "h3",
        "head",
        "html", "li", "line", "main", "meta", "p", "rect", "section", "span", "style", "svg", "table", "tbody", "td",
        "text", "th", "thead", "title", "tr", "ul",
    ]

    /// The names of the elements, in order.
    private(set) var names: [String] = []
    /// Their attributes, in the same order.
    private(set) var attributes: [[String: String]] = []
    /// The texts of those that hold nothing but text, in the order of their ends.
    private(set) var texts: [String] = []

    private var text = ""

    init(_ html: String) throws {
        super.init()
        let parser = XMLParser(data: Data(html.replacing("<!DOCTYPE html>\n", with: "").utf8))
        parser.delegate = self
        guard parser.parse() else {
            throw Trouble(line: parser.lineNumber, reason: parser.parserError.map(String.init(describing:)) ?? "")
        }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.append(name)
        self.attributes.append(attributes)
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        // In a title and a picture, what people typed stands between isolates.
        let isolates: Set<Unicode.Scalar> = ["\u{2068}", "\u{2069}"]
        texts.append(String(String.UnicodeScalarView(text.unicodeScalars.filter { !isolates.contains($0) })))
        text = ""
    }
}
