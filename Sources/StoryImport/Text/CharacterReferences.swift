/// Character references of HTML, such as `&amp;` and `&#39;`.
enum CharacterReferences {
    /// The longest reference that is looked for.
    private static let longest = 12

    /// The character that the reference at an offset stands for, and the reference's length; `nil` if it is none.
    static func reference(at offset: Int, in bytes: [UInt8], to limit: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard let end = bytes.next(UInt8(ascii: ";"), from: offset + 1, to: min(limit, offset + longest)) else {
            return nil
        }
        let name = bytes[offset + 1..<end]
        let scalar: Unicode.Scalar?
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first.map(Byte.lowercase) == UInt8(ascii: "x")
            let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
            guard let first = text.utf8.first, Byte.isDigit(first) || Byte.isLetter(first),
                let value = UInt32(text, radix: isHexadecimal ? 16 : 10)
            else { return nil }
            scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
        } else {
            scalar = named[String(decoding: name, as: UTF8.self)]
        }
        return scalar.map { ($0, end + 1 - offset) }
    }

    /// A stretch of HTML with its character references resolved, each byte with its place.
    static func resolved(_ range: Range<Int>, in bytes: [UInt8]) -> SourcedText {
        var text = SourcedText()
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "&"), let found = reference(at: at, in: bytes, to: range.upperBound) {
                text.append(Array(String(found.scalar).utf8), from: at)
                at += found.length
            } else if bytes[at] == Byte.carriageReturn {
                if !bytes.has("\r\n", at: at) { text.append(Byte.lineFeed, from: at) }
                at += 1
            } else {
                var end = at + 1
                while end < range.upperBound, bytes[end] != UInt8(ascii: "&"), bytes[end] != Byte.carriageReturn {
                    end += 1
                }
                text.append(bytes[at..<end], from: at)
                at = end
            }
        }
        return text
    }

    /// The references that editors write: those of Latin 1 in their order from U+00A0, and common signs.
    private static let named: [String: Unicode.Scalar] = {
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        var table: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—", "lsquo": "‘",
            "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "bull": "•",
            "euro": "€", "trade": "™", "larr": "←", "rarr": "→", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
            "scaron": "š", "dagger": "†", "prime": "′", "minus": "−", "ensp": "\u{2002}", "emsp": "\u{2003}",
            "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lsaquo": "‹", "rsaquo": "›", "check": "✓",
        ]
        for (step, name) in latin.split(separator: " ").enumerated() {
            table[String(name)] = Unicode.Scalar(0xA0 + UInt32(step))
        }
        return table
    }()
}
