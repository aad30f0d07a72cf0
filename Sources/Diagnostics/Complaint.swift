import JSONText

/// What is wrong or doubtful in a file: one of the kinds in `Languages/en.arb`, with the values its sentence needs.
public struct Complaint: Hashable, Sendable {
    /// Which of them it is.
    public let kind: Kind
    /// By the names that the sentence has for them.
    public let values: [String: Value]
    /// The right name that is most like the wrong one, if one is near.
    public private(set) var nearest: String?

    init(_ kind: Kind, _ values: [String: Value] = [:]) {
        self.kind = kind
        self.values = values
    }

    /// The same with the name that was probably meant.
    public func near(_ name: String?) -> Complaint {
        var complaint = self
        complaint.nearest = name
        return complaint
    }

    /// What a sentence is told.
    public indirect enum Value: Hashable, Sendable {
        /// Words of the file, which may be long.
        case text(String)
        /// A word or a notation of the program's own.
        case word(String)
        /// A number.
        case number(Int)
        /// Words to be listed.
        case names([String])
        /// Why, as another complaint.
        case complaint(Complaint)
    }
}

extension Complaint: CustomStringConvertible {
    /// Its kind and its values, for developers; people read the sentence of the catalogue.
    public var description: String {
        let said = values.map { "\($0): \($1)" }.sorted().joined(separator: ", ")
        let name = kind.rawValue.dropFirst("diagnostic".count)
        return name.prefix(1).lowercased() + name.dropFirst() + (said.isEmpty ? "" : "(\(said))")
    }
}

extension Complaint.Value: CustomStringConvertible {
    /// The value alone, for developers.
    public var description: String {
        switch self {
        case .text(let text), .word(let text): text.safeForReaders(limit: 120)
        case .number(let number): String(number)
        case .names(let names): names.joined(separator: ", ").safeForReaders(limit: 120)
        case .complaint(let complaint): complaint.description
        }
    }
}
