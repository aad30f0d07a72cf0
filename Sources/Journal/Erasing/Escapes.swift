/// Ways in which formats write letters that mean something in them; each is undone by reading it, not by guessing spellings.
enum Escapes: CaseIterable {
    /// HTML, SVG and Markdown: `&amp;`, `&#39;`, `&#x27;`, `&ouml;`.
    case entities
    /// JSON, Markdown, Twee and DOT: `\u00f6`, `\/`, `\"`, `\*`.
    case backslashes
    /// CSV: `""`.
    case doubledQuotes
    /// Addresses: `%C3%B6`.
    case percent

    /// How deep formats are put into one another, as HTML in Markdown or JSON in a script of a page.
    private static let depth = 2

    /// A text as it is written, and in every way it can be read.
    static func readings(of bytes: [UInt8]) -> [[UInt8]] {
        var readings = [bytes]
        var latest = [bytes]
        for _ in 0..<depth {
            latest = latest.flatMap { bytes in allCases.compactMap { $0.decoded(bytes) } }
                .filter { !readings.contains($0) }
            readings += latest
        }
        return readings
    }

    /// The text read so; `nil` if it is the same.
    private func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        let mark = mark
        guard bytes.contains(mark) else { return nil }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes[...]
        var isSame = true
        while let place = rest.firstIndex(of: mark) {
            decoded += rest[..<place]
            rest = rest[place...]
            if let (letters, length) = meaning(of: rest) {
                decoded += letters
                rest = rest.dropFirst(length)
                isSame = false
            } else {
                decoded.append(mark)
                rest = rest.dropFirst()
            }
        }
        return isSame ? nil : decoded + rest
    }

    private var mark: UInt8 {
        switch self {
        case .entities: UInt8(ascii: "&")
        case .backslashes: UInt8(ascii: "\\")
        case .doubledQuotes: UInt8(ascii: "\"")
        case .percent: UInt8(ascii: "%")
        }
    }

    /// What stands at the beginning of some bytes, and how many of them say it.
    private func meaning(of bytes: ArraySlice<UInt8>) -> (letters: [UInt8], length: Int)? {
        switch self {
        case .entities: Self.entity(bytes)
        case .backslashes: Self.backslash(bytes)
        case .doubledQuotes: bytes.dropFirst().first == UInt8(ascii: "\"") ? ([UInt8(ascii: "\"")], 2) : nil
        case .percent: Self.number(bytes.dropFirst(), digits: 2).map { ([UInt8($0)], 3) }
        }
    }

    // MARK: HTML

    private static func entity(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        let name = bytes.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard bytes.dropFirst(name.count + 1).first == UInt8(ascii: ";") else { return nil }
        let length = name.count + 2
        let text = String(decoding: name, as: UTF8.self)
        if let scalar = scalars[text] { return (Array(String(scalar).utf8), length) }
        guard text.hasPrefix("#") else { return nil }
        let isHex = text.hasPrefix("#x") || text.hasPrefix("#X")
        let number = UInt32(text.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
        return number.flatMap(Unicode.Scalar.init).map { (Array(String($0).utf8), length) }
    }

    /// The names of HTML for what people's names and words may hold.
    private static let scalars: [String: Unicode.Scalar] = {
        var scalars: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
            "ldquo": "“", "rdquo": "”", "bdquo": "„", "ndash": "–", "mdash": "—", "hellip": "…", "prime": "′",
            "lsaquo": "‹", "rsaquo": "›", "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ",
            "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}", "ensp": "\u{2002}",
            "emsp": "\u{2003}", "thinsp": "\u{2009}",
        ]
        // U+00A0 to U+00FF, in order.
        let names = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
            Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
            Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
            ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
            uuml yacute thorn yuml
            """
        for (place, name) in names.split(separator: " ").enumerated() {
            scalars[String(name)] = Unicode.Scalar(UInt8(0xA0 + place))
        }
        return scalars
    }()

    // MARK: Backslashes

    private static func backslash(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        guard let next = bytes.dropFirst().first else { return nil }
        switch next {
        case UInt8(ascii: "u"): return unicode(bytes)
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            return ([UInt8(ascii: " ")], 2)
        default:
            return next < 0x80 ? ([next], 2) : nil
        }
    }

    /// `\u00f6`, or a pair of them for what lies beyond the first plane.
    private static func unicode(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        guard let unit = number(bytes.dropFirst(2), digits: 4) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (Array(String(scalar).utf8), 6) }
        let second = bytes.dropFirst(6)
        guard unit < 0xDC00, second.starts(with: "\\u".utf8), let low = number(second.dropFirst(2), digits: 4),
            (0xDC00...0xDFFF).contains(low)
        else { return nil }
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        return scalar.map { (Array(String($0).utf8), 12) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> UInt32? {
        let text = bytes.prefix(digits)
        guard text.count == digits, text.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: text, as: UTF8.self), radix: 16)
    }
}
