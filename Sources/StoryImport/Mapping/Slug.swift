/// Ids made of names: small letters and digits in groups joined by single hyphens.
enum Slug {
    static let longest = 64

    /// The id that a name gives; empty if nothing of it can stand in an id.
    static func of(_ name: String) -> String {
        var slug: [UInt8] = []
        var isGap = false
        for scalar in name.unicodeScalars {
            let letters = letters(of: scalar)
            if letters.isEmpty {
                // What joins a word, such as an apostrophe, opens no gap.
                if scalar != "'" && scalar != "’" { isGap = true }
                continue
            }
            if isGap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isGap = false
            slug += letters
        }
        var text = slug.prefix(longest)
        while text.last == UInt8(ascii: "-") { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    /// The plain letters for a character: `e` for `É`, `ss` for `ß`.
    private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII {
            let byte = Byte.lowercase(UInt8(scalar.value))
            return Byte.isDigit(byte) || Byte.isLetter(byte) ? [byte] : []
        }
        return folded[scalar.properties.lowercaseMapping] ?? []
    }

    private static let folded: [String: [UInt8]] = {
        let groups = [
            "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř",
            "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        var table: [String: [UInt8]] = [:]
        for (plain, accented) in groups {
            for character in accented { table[String(character)] = Array(plain.utf8) }
        }
        return table
    }()
}

/// Gives ids out, each once.
struct UniqueIDs {
    private var taken: Set<String>
    private var claimed: Set<String> = []
    /// With which number to go on where a name was taken already.
    private var numbers: [String: Int] = [:]

    /// Ids that are all free but these.
    init(taking taken: Set<String> = []) {
        self.taken = taken
    }

    /// Takes an id that is given, if it is one and was not given before.
    mutating func claim(_ id: String) -> Bool {
        Slug.of(id) == id && claimed.insert(id).inserted
    }

    /// The id made of a name; where it is taken, with a number behind it.
    mutating func id(for name: String, or fallback: String) -> String {
        let slug = Slug.of(name)
        let wanted = slug.isEmpty ? fallback : slug
        var id = wanted
        var number = numbers[wanted] ?? 2
        while !taken.insert(id).inserted {
            let tail = "-\(number)"
            var head = wanted.utf8.prefix(Slug.longest - tail.utf8.count)
            while head.last == UInt8(ascii: "-") { head.removeLast() }
            id = "\(String(decoding: Array(head), as: UTF8.self))\(tail)"
            number += 1
        }
        numbers[wanted] = number
        return id
    }
}
