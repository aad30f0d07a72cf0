public import Workshop

/// People who meet again, kept under a name.
public struct SavedGroup: Hashable, Sendable {
    /// What the group is called; also the name of its file.
    public let name: String
    /// The people's names, in their order.
    public let people: [String]

    public init(name: String, people: [String]) {
        self.name = name
        self.people = people
    }

    /// What is wrong with a group's name.
    public enum NameFault: Error, Hashable, Sendable {
        /// It cannot be kept or shown.
        case text(PlainText.Fault)
        /// It holds a slash, or begins with a full stop, so it cannot be the name of a file.
        case noFileName
    }

    /// The name of a group as it is kept.
    public static func checked(name: String) throws(NameFault) -> String {
        let clean: String
        do throws(PlainText.Fault) {
            clean = try PlainText.cleaned(name, limit: PlainText.nameLimit)
        } catch {
            throw .text(error)
        }
        guard !clean.contains("/"), !clean.contains("\\"), !clean.hasPrefix(".") else { throw .noFileName }
        return clean
    }
}
