/// One value of a document: its kind, its place and what it holds.
///
/// Texts and numbers are decoded each time they are asked for; keep the result when it is needed twice.
public struct JSONValue: Sendable {
    let storage: JSONStorage
    let index: Int

    var node: JSONNode { storage.nodes[index] }

    /// What kind of value it is.
    public var kind: JSONKind { node.kind }

    /// The bytes it takes up in the text, quotes and brackets included.
    public var range: Range<Int> { Int(node.start)..<Int(node.end) }

    /// Whether it is `null`.
    public var isNull: Bool { kind == .null }

    /// Its truth, or `nil` if it is no boolean.
    public var boolean: Bool? { kind == .boolean ? node.flag : nil }

    /// Its text with all escapes resolved, or `nil` if it is no string.
    public var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        return storage.bytes.withUnsafeBufferPointer { JSONStringDecoding.text(of: node, in: $0) }
    }

    /// Where a byte of its text stands in the document; where the value begins if it is no string.
    ///
    /// - Parameter position: How many bytes of the text, its escapes resolved, stand before it.
    public func offset(ofTextPosition position: Int) -> Int {
        guard kind == .string else { return range.lowerBound }
        guard node.flag else { return min(range.lowerBound + 1 + position, range.upperBound - 1) }
        return storage.bytes.withUnsafeBufferPointer {
            JSONStringDecoding.offset(of: position, in: node, source: $0)
        }
    }

    /// Its digits as they stand in the text, or `nil` if it is no number.
    public var numberText: String? {
        guard kind == .number else { return nil }
        return String(decoding: storage.bytes[range], as: UTF8.self)
    }

    /// Whether it is a number written without point and exponent, however large.
    public var isWholeNumber: Bool { kind == .number && node.flag }

    /// Its value, or `nil` if it is no number, is written with a point or an exponent, or exceeds 64 bits.
    public var integer: Int? {
        let node = node
        guard node.kind == .number, node.flag else { return nil }
        return storage.bytes.withUnsafeBufferPointer { bytes in
            let isNegative = bytes[Int(node.start)] == JSONByte.minus
            var value = 0
            for place in Int(node.start) + (isNegative ? 1 : 0)..<Int(node.end) {
                let (shifted, shiftOverflow) = value.multipliedReportingOverflow(by: 10)
                let step = Int(bytes[place] &- JSONByte.zero)
                // Counting below zero reaches the smallest integer, which has no positive twin.
                let (next, stepOverflow) =
                    isNegative ? shifted.subtractingReportingOverflow(step) : shifted.addingReportingOverflow(step)
                if shiftOverflow || stepOverflow { return nil }
                value = next
            }
            return value
        }
    }

    /// Its nearest binary value, or `nil` if it is no number or is too large for one.
    public var double: Double? {
        guard let text = numberText, let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// How many elements or members it has; 0 for anything but arrays and objects.
    public var count: Int { node.count }
}

extension JSONValue: Equatable {
    /// Whether both are the same tree: the same texts and digits, with members in the same order.
    ///
    /// Numbers are compared as written, so `1` and `1.0` differ; spaces and the way of escaping do not matter.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        let leftNodes = left.storage.nodes[left.index..<Int(left.node.next)]
        let rightNodes = right.storage.nodes[right.index..<Int(right.node.next)]
        guard leftNodes.count == rightNodes.count else { return false }
        return left.storage.bytes.withUnsafeBufferPointer { leftBytes in
            right.storage.bytes.withUnsafeBufferPointer { rightBytes in
                zip(leftNodes, rightNodes).allSatisfy { leftNode, rightNode in
                    guard leftNode.hasShape(of: rightNode) else { return false }
                    switch leftNode.kind {
                    case .null, .boolean, .array, .object:
                        return true
                    case .number:
                        return leftBytes[Int(leftNode.start)..<Int(leftNode.end)]
                            .elementsEqual(rightBytes[Int(rightNode.start)..<Int(rightNode.end)])
                    case .string:
                        return JSONStringDecoding.areEqual(leftNode, in: leftBytes, rightNode, in: rightBytes)
                    }
                }
            }
        }
    }
}
