import JSONText
import Workshop

extension JSONWriter: Fields {
    mutating func kind(_ word: String) { string(word) }

    mutating func callAsFunction<Value: Kept>(_ key: String, _ value: Value) -> Value {
        self.key(key)
        value.write(into: &self)
        return value
    }

    mutating func callAsFunction(_ key: String, _ number: Int, in range: ClosedRange<Int>) -> Int {
        self.key(key)
        integer(number)
        return number
    }

    mutating func optional<Value: Kept>(_ key: String, _ value: Value?) -> Value? {
        if let value { _ = self(key, value) }
        return value
    }

    mutating func some<Value: Kept>(_ key: String, _ values: [Value]) -> [Value] { self(key, values) }

    mutating func cases<Value: DescribedCases>(_ value: Value) -> Value {
        key(Value.key)
        return value.described(by: &self)
    }
}
