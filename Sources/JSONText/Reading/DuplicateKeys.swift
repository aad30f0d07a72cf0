/// Finds a key that stands in its object already, without a cost that grows with the square of the keys.
struct DuplicateKeys {
    /// Up to this many keys, comparing them all is faster than hashing.
    private static let fewKeys = 16

    /// The keys of open objects that have many, by the depth of the object.
    private var many: [Int: [[UInt8]: Int]] = [:]

    /// The node of the first key of the object with the same text as the key `candidate`, if there is one.
    ///
    /// - Parameters:
    ///   - candidate: The node of the key just read.
    ///   - nodes: The tape so far.
    ///   - object: The node of the object.
    ///   - count: How many members the object had before.
    ///   - depth: How deep the object stands.
    ///   - bytes: The text.
    mutating func first(
        equalTo candidate: Int,
        in nodes: [JSONNode],
        of object: Int,
        count: Int,
        depth: Int,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        if count >= Self.fewKeys {
            return firstOfMany(equalTo: candidate, in: nodes, of: object, count: count, depth: depth, bytes: bytes)
        }
        var key = object + 1
        for _ in 0..<count {
            if JSONStringDecoding.areEqual(nodes[key], in: bytes, nodes[candidate], in: bytes) { return key }
            key = Int(nodes[key + 1].next)
        }
        return nil
    }

    /// Drops what was kept for the object at this depth.
    mutating func forget(depth: Int) {
        if !many.isEmpty { many[depth] = nil }
    }

    private mutating func firstOfMany(
        equalTo candidate: Int,
        in nodes: [JSONNode],
        of object: Int,
        count: Int,
        depth: Int,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        if many[depth] == nil {
            var known: [[UInt8]: Int] = [:]
            var key = object + 1
            for _ in 0..<count {
                known[JSONStringDecoding.bytes(of: nodes[key], in: bytes)] = key
                key = Int(nodes[key + 1].next)
            }
            many[depth] = known
        }
        let text = JSONStringDecoding.bytes(of: nodes[candidate], in: bytes)
        if let first = many[depth]?[text] { return first }
        many[depth]?[text] = candidate
        return nil
    }
}
