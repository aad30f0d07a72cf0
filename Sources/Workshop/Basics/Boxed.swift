/// A value in a place of its own: handing it on costs the same however much it holds, and it is copied only to be changed.
struct Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
    private var place: [Value]

    init(_ value: Value) { place = [value] }

    var value: Value { place[0] }

    mutating func change(_ body: (inout Value) -> Void) { body(&place[0]) }
}
