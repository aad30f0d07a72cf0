extension JSONWriter {
    /// Writes a key with a text.
    public mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes a key with a whole number.
    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// Writes a key with a whole number.
    public mutating func member(_ name: String, _ value: Int64) { member(name, Int(value)) }

    /// Writes a key with `true` or `false`.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        boolean(value)
    }

    /// Writes a key with a list of texts.
    public mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array { writer in
            for value in values { writer.string(value) }
        }
    }

    /// Writes a value that was read, with all that is inside it.
    ///
    /// Numbers keep their digits. Walks the tape with a stack of its own, so that no depth exhausts the program's.
    public mutating func value(_ value: JSONValue) {
        var position = value.index
        var open: [(end: Int, isObject: Bool)] = []
        var isKey = false
        repeat {
            let node = value.storage.nodes[position]
            let current = JSONValue(storage: value.storage, index: position)
            if isKey {
                key(current.string ?? "")
                isKey = false
                position += 1
                continue
            }
            switch node.kind {
            case .null: null()
            case .boolean: boolean(node.flag)
            case .number: number(value.storage.bytes[current.range])
            case .string: string(current.string ?? "")
            case .array:
                beginArray()
                open.append((Int(node.next), false))
            case .object:
                beginObject()
                open.append((Int(node.next), true))
            }
            position += 1
            while let last = open.last, last.end == position {
                if last.isObject { endObject() } else { endArray() }
                open.removeLast()
            }
            isKey = open.last?.isObject ?? false
        } while !open.isEmpty
    }
}
