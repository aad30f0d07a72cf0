/// The members of an object that nobody has asked for yet.
///
/// Asked for in the order in which they stand, each is found at once; in any other order it is looked for.
public struct JSONUnreadMembers: Sendable {
    private let storage: JSONStorage
    /// The first key not asked for.
    private var position: Int
    private let end: Int
    /// The keys behind it that were asked for before their turn.
    private var takenAhead: [Int] = []

    init(of object: JSONValue) {
        storage = object.storage
        position = object.index + 1
        end = object.kind == .object ? Int(object.node.next) : position
    }

    /// The first of them.
    public var first: JSONMember? { position < end ? JSONMember(storage: storage, keyIndex: position) : nil }

    /// The value of a key, which counts as asked for from now on; `nil` if there is none.
    public mutating func take(_ key: String) -> JSONValue? {
        guard let place = place(of: key) else { return nil }
        if place == position {
            repeat { position = Int(storage.nodes[position + 1].next) } while takenAhead.contains(position)
        } else {
            takenAhead.append(place)
        }
        return JSONValue(storage: storage, index: place + 1)
    }

    private func place(of key: String) -> Int? {
        var key = key
        return key.withUTF8 { wanted in
            var place = position
            while place < end {
                if storage.isKey(at: place, wanted) { return takenAhead.contains(place) ? nil : place }
                place = Int(storage.nodes[place + 1].next)
            }
            return nil
        }
    }
}
