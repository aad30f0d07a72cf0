import Diagnostics
import JSONText

/// The header of a passage in Twee: name, tags and metadata.
struct TweeHeader {
    private(set) var name = ""
    private(set) var tags: [String] = []
    private(set) var position: String?
    private(set) var size: String?

    private let bytes: [UInt8]
    private let line: Range<Int>
    private var at: Int

    /// A header on this line, which begins with `::`.
    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        self.line = line
        at = line.lowerBound + 2
    }

    mutating func read(_ log: inout DiagnosticLog) {
        name =
            decoded(upTo: [Byte.openBracket, Byte.openBrace], strays: [Byte.closeBracket, Byte.closeBrace], &log)
            .trimmed
        if at < line.upperBound, bytes[at] == Byte.openBracket { readTags(&log) }
        skipSpace()
        guard at < line.upperBound else { return }
        switch bytes[at] {
        case Byte.openBrace: readMetadata(&log)
        case Byte.less: readTwee2Position(&log)
        default: log.say(.badHeader(fault: "textAfterTags"), at: at)
        }
    }

    /// Reads on to one of these marks, each backslash standing for the character behind it.
    private mutating func decoded(upTo ends: [UInt8], strays: [UInt8], _ log: inout DiagnosticLog) -> String {
        var text: [UInt8] = []
        while at < line.upperBound, !ends.contains(bytes[at]) {
            if bytes[at] == Byte.backslash, at + 1 < line.upperBound {
                at += 1
            } else if strays.contains(bytes[at]) {
                log.say(.badHeader(fault: "bareBracket"), at: at)
            }
            text.append(bytes[at])
            at += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func readTags(_ log: inout DiagnosticLog) {
        let start = at
        at += 1
        let strays = [Byte.openBracket, Byte.openBrace, Byte.closeBrace]
        let block = decoded(upTo: [Byte.closeBracket], strays: strays, &log)
        guard at < line.upperBound else {
            log.say(.badHeader(fault: "unclosedTags"), at: start)
            return
        }
        at += 1
        tags = block.split { $0 == " " || $0 == "\t" }.map(String.init)
    }

    private mutating func readMetadata(_ log: inout DiagnosticLog) {
        let range = bytes.trimmed(at..<line.upperBound)
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: Array(bytes[range]))
        } catch {
            log.say(.badMetadata(reason: Complaint(error)), at: range.lowerBound + error.offset)
            return
        }
        position = document.root["position"]?.string
        size = document.root["size"]?.string
    }

    /// Twee 2 has the place on the map in angle brackets.
    private mutating func readTwee2Position(_ log: inout DiagnosticLog) {
        let range = bytes.trimmed(at..<line.upperBound)
        let inside = bytes[range].dropFirst().dropLast()
        guard bytes[range.upperBound - 1] == Byte.greater, !inside.isEmpty,
            inside.allSatisfy({ Byte.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
        else {
            log.say(.badHeader(fault: "textAfterTags"), at: at)
            return
        }
        position = String(decoding: inside, as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < line.upperBound, Byte.isSpace(bytes[at]) { at += 1 }
    }
}
