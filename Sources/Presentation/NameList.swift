public import Wording
public import Workshop

/// Names typed or pasted: one a line, or with commas or semicolons; also as spreadsheets and word processors give them.
public enum NameList {
    /// A name that cannot be kept.
    public struct Unusable: Error, Hashable, Sendable {
        /// The name as it was typed, where there are others beside it; `nil` where it is the only one.
        public let name: String?
        /// What is wrong with it.
        public let fault: PlainText.Fault

        public init(name: String? = nil, fault: PlainText.Fault) {
            self.name = name
            self.fault = fault
        }
    }

    /// The names in a text, each fit to be kept; empty places are passed over.
    ///
    /// Numbers, bullets and quotation marks of lists are no part of a name; “Surname, First” in quotation marks is one
    /// person, and so is a row of several cells where there are several such rows.
    ///
    /// - Throws: The first name that cannot be kept.
    public static func names(in text: String) throws(Unusable) -> [String] {
        try reading(of: text).names
    }

    /// The names in a text, and what should be told of how they were read.
    ///
    /// - Throws: The first name that cannot be kept.
    public static func reading(of text: String) throws(Unusable) -> (names: [String], remark: Message?) {
        let sheet = NameSheet(text)
        var names: [String] = []
        for name in sheet.names {
            do throws(PlainText.Fault) {
                names.append(try PlainText.cleaned(name, limit: PlainText.nameLimit))
            } catch PlainText.Fault.empty {
                continue
            } catch {
                throw Unusable(name: sheet.names.count > 1 ? visible(name) : nil, fault: error)
            }
        }
        guard sheet.joinsCells, let example = names.first else { return (names, nil) }
        return (names, Message.namesJoined(example: example, count: names.count))
    }

    /// What can be shown of a name; `nil` for nothing.
    private static func visible(_ name: String) -> String? {
        let shown = String(String.UnicodeScalarView(name.unicodeScalars.filter { !PlainText.isUnsafe($0) }))
        return shown.isEmpty ? nil : shown
    }

    /// Whether a text is more than one name being typed.
    public static func isList(_ text: String) -> Bool {
        text.contains { NameSheet.separators.contains($0) || $0.isNewline }
    }

    /// Why so many people cannot play; `nil` where they can.
    public static func refusal(of count: Int) -> Message? {
        if count < 3 { return Message.setupTooFewListed(count: count) }
        return count > Roster.participantLimit ? tooMany(count) : nil
    }

    static func tooMany(_ count: Int) -> Message {
        Message.setupTooMany(limit: Roster.participantLimit, count: count)
    }

    /// Why a name cannot be kept, in words; among others with the beginning of it, as far as it can be shown.
    public static func message(_ unusable: Unusable) -> Message {
        let reason = Message.Value.message(RefusalWording.message(unusable.fault))
        guard let name = unusable.name else { return Message.nameRefused(reason: reason) }
        let visible = String(String.UnicodeScalarView(name.unicodeScalars.filter { !PlainText.isUnsafe($0) }))
        let words = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Message.nameUnusable(name: String(words.prefix(PlainText.nameLimit)), reason: reason)
    }

    /// A text of several lines as one line, in which the same names are found.
    public static func oneLine(_ text: String) -> String {
        if let names = try? names(in: text) { return names.joined(separator: ", ") }
        return text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).joined(separator: ", ")
    }

    /// The names as the session will show them: numbered where several people share one.
    public static func numbered(_ names: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for name in names { counts[name.lowercased(), default: 0] += 1 }
        var seen: [String: Int] = [:]
        return names.map { name in
            let key = name.lowercased()
            guard counts[key, default: 0] > 1 else { return name }
            seen[key, default: 0] += 1
            return "\(name) (\(seen[key, default: 0]))"
        }
    }

    /// That names stand more than once and get numbers; `nil` where none does.
    public static func namesakes(in names: [String]) -> Message? {
        var counts: [String: Int] = [:]
        for name in names { counts[name.lowercased(), default: 0] += 1 }
        var told: Set<String> = []
        let shared = names.filter { counts[$0.lowercased(), default: 0] > 1 && told.insert($0.lowercased()).inserted }
        guard !shared.isEmpty else { return nil }
        return Message.setupNamesakes(names: shared, count: shared.count)
    }
}
