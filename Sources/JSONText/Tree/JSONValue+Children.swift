extension JSONValue {
    /// Its elements in order; none for anything but an array.
    public var elements: JSONElements {
        JSONElements(storage: storage, position: index + 1, end: kind == .array ? Int(node.next) : index + 1)
    }

    /// Its members in order; none for anything but an object.
    public var members: JSONMembers {
        JSONMembers(storage: storage, position: index + 1, end: kind == .object ? Int(node.next) : index + 1)
    }

    /// Its members, to be asked for one by one; none for anything but an object.
    public var unreadMembers: JSONUnreadMembers { JSONUnreadMembers(of: self) }

    /// The members whose keys are none of these in UTF-8; none for anything but an object.
    public func members(besides keys: [[UInt8]]) -> [JSONMember] {
        guard kind == .object else { return [] }
        var others: [JSONMember] = []
        let end = Int(node.next)
        var position = index + 1
        while position < end {
            let isKnown = keys.contains { key in
                key.withUnsafeBufferPointer { storage.isKey(at: position, $0) }
            }
            if !isKnown { others.append(JSONMember(storage: storage, keyIndex: position)) }
            position = Int(storage.nodes[position + 1].next)
        }
        return others
    }

    /// The member with this key, or `nil` if there is none or this is no object.
    ///
    /// Keys are compared scalar by scalar, so a composed and a decomposed accent differ. Takes time in proportion
    /// to the number of members.
    public subscript(key: String) -> JSONValue? {
        guard kind == .object else { return nil }
        var key = key
        return key.withUTF8 { wanted in
            let end = Int(node.next)
            var position = index + 1
            while position < end {
                if storage.isKey(at: position, wanted) { return JSONValue(storage: storage, index: position + 1) }
                position = Int(storage.nodes[position + 1].next)
            }
            return nil
        }
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
}

extension JSONStorage {
    /// Whether the key at this place of the tape is the wanted text in UTF-8.
    func isKey(at index: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        let node = nodes[index]
        return bytes.withUnsafeBufferPointer { bytes in
            if node.flag { return JSONStringDecoding.bytes(of: node, in: bytes).elementsEqual(wanted) }
            let start = Int(node.start) + 1
            guard Int(node.end) - 1 - start == wanted.count else { return false }
            for step in 0..<wanted.count where bytes[start + step] != wanted[step] { return false }
            return true
        }
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
