extension JSONValue {
    /// Its elements in order; none for anything but an array.
    public var elements: JSONElements {
        JSONElements(storage: storage, position: index + 1, end: kind == .array ? Int(node.next) : index + 1)
    }

    /// Its members in order; none for anything but an object.
    public var members: JSONMembers {
        JSONMembers(storage: storage, position: index + 1, end: kind == .object ? Int(node.next) : index + 1)
    }

    /// The member with this key, or `nil` if there is none or this is no object.
    ///
    /// Keys are compared scalar by scalar, so a composed and a decomposed accent differ. Takes time in proportion
    /// to the number of members.
    public subscript(key: String) -> JSONValue? {
        let wanted = Array(key.utf8)
        return members.first { $0.hasKey(wanted) }?.value
    }
}

/// A key with its value.
public struct JSONMember: Sendable {
    let storage: JSONStorage
    let keyIndex: Int

    /// The key with all escapes resolved.
    public var key: String {
        storage.bytes.withUnsafeBufferPointer { JSONStringDecoding.text(of: storage.nodes[keyIndex], in: $0) }
    }

    /// The bytes the key takes up in the text, quotes included.
    public var keyRange: Range<Int> {
        let node = storage.nodes[keyIndex]
        return Int(node.start)..<Int(node.end)
    }

    /// What the key stands for.
    public var value: JSONValue { JSONValue(storage: storage, index: keyIndex + 1) }

    func hasKey(_ wanted: [UInt8]) -> Bool {
        let node = storage.nodes[keyIndex]
        if !node.flag {
            return storage.bytes[Int(node.start) + 1..<Int(node.end) - 1].elementsEqual(wanted)
        }
        return storage.bytes.withUnsafeBufferPointer { JSONStringDecoding.bytes(of: node, in: $0) } == wanted
    }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    let storage: JSONStorage
    var position: Int
    let end: Int

    public mutating func next() -> JSONValue? {
        guard position < end else { return nil }
        let value = JSONValue(storage: storage, index: position)
        position = Int(storage.nodes[position].next)
        return value
    }
}

/// The members of an object.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    let storage: JSONStorage
    var position: Int
    let end: Int

    public mutating func next() -> JSONMember? {
        guard position < end else { return nil }
        let member = JSONMember(storage: storage, keyIndex: position)
        position = Int(storage.nodes[position + 1].next)
        return member
    }
}
