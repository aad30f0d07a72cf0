import JSONText
import Workshop

extension JSONWriter {
    mutating func member<Subject>(_ name: String, _ id: ID<Subject>) {
        member(name, id.text)
    }

    mutating func member<Subject>(_ name: String, ifAny id: ID<Subject>?) {
        if let id { member(name, id.text) }
    }

    mutating func member<Subject>(_ name: String, _ ids: [ID<Subject>]) {
        key(name)
        beginArray()
        for id in ids { string(id.text) }
        endArray()
    }

    mutating func member(_ name: String, word: some Worded) {
        member(name, word.word)
    }

    mutating func member(_ name: String, _ instant: Instant) {
        member(name, instant.milliseconds)
    }

    /// Writes a key with an object whose members `body` writes.
    mutating func member<Value>(
        _ name: String,
        object value: Value,
        _ body: (Value, inout JSONWriter) -> Void
    ) {
        key(name)
        beginObject()
        body(value, &self)
        endObject()
    }

    /// Writes a key with a list of objects whose members `body` writes.
    mutating func member<Value>(
        _ name: String,
        objects values: [Value],
        _ body: (Value, inout JSONWriter) -> Void
    ) {
        key(name)
        beginArray()
        for value in values {
            beginObject()
            body(value, &self)
            endObject()
        }
        endArray()
    }
}
