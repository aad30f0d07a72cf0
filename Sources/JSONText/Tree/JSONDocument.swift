/// A JSON text that was read whole, with every value's place in it.
///
/// The reader keeps to RFC 8259 to the letter and is stricter where the RFC leaves a choice: UTF-8 without a byte
/// order mark, no duplicate keys (keys are compared after their escapes are resolved, scalar by scalar), no lone
/// surrogates. A document owns its bytes; values are cheap handles into it.
public struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// Reads a JSON text.
    ///
    /// - Parameters:
    ///   - bytes: The whole text in UTF-8.
    ///   - limits: How deep and how large it may be.
    /// - Throws: The first thing that is wrong; reading stops there.
    public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
        let nodes = try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) -> [JSONNode] in
            var parser = JSONParser(buffer, limits: limits)
            return try parser.parse()
        }
        storage = JSONStorage(bytes: bytes, nodes: nodes)
    }

    /// The value the whole text stands for.
    public var root: JSONValue { JSONValue(storage: storage, index: 0) }

    /// The text itself.
    public var bytes: [UInt8] { storage.bytes }
}

/// How deep and how large a JSON text may be.
public struct JSONLimits: Hashable, Sendable {
    /// How many containers may stand inside one another; 64 by default.
    public let depth: Int
    /// How many bytes the text may have; 512 MiB at most, which is also the default.
    public let bytes: Int

    /// The largest text whose nodes can be numbered.
    public static let largestText = 1 << 29

    public init(depth: Int = 64, bytes: Int = JSONLimits.largestText) {
        self.depth = depth
        self.bytes = min(bytes, Self.largestText)
    }
}

/// What the values of one document share.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let nodes: [JSONNode]

    init(bytes: [UInt8], nodes: [JSONNode]) {
        self.bytes = bytes
        self.nodes = nodes
    }
}
