public import Wording
public import Workshop

/// Names typed or pasted: one a line, or with commas.
public enum NameList {
    /// The names in a text, each fit to be kept; empty places are passed over.
    ///
    /// - Throws: The first fault found.
    public static func names(in text: String) throws(PlainText.Fault) -> [String] {
        var names: [String] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            do throws(PlainText.Fault) {
                names.append(try PlainText.cleaned(String(part), limit: PlainText.nameLimit))
            } catch .empty {
                continue
            }
        }
        return names
    }

    /// Why so many people cannot play; `nil` where they can.
    public static func refusal(of count: Int) -> Message? {
        if count < 3 { return Message(.setupTooFewListed, ["count": .number(count)]) }
        return count > Roster.participantLimit ? tooMany(count) : nil
    }

    static func tooMany(_ count: Int) -> Message {
        Message(.setupTooMany, ["count": .number(count), "limit": .number(Roster.participantLimit)])
    }

    /// A text of several lines as one line.
    public static func oneLine(_ text: String) -> String {
        text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).joined(separator: ", ")
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
        return Message(.setupNamesakes, ["names": .names(shared), "count": .number(shared.count)])
    }
}
