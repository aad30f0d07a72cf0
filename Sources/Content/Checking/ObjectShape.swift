/// The keys an object may have.
struct ObjectShape: Sendable {
    /// The keys it must have.
    let required: [String]
    /// The keys it may have besides.
    let optional: [String]

    /// All keys in UTF-8, the required ones first.
    let keys: [[UInt8]]

    init(required: [String] = [], optional: [String] = []) {
        self.required = required
        self.optional = optional
        keys = (required + optional).map { Array($0.utf8) }
    }

    /// Whether the object may have this key, compared byte by byte as JSON does.
    func allows(_ key: String) -> Bool {
        keys.contains { $0.elementsEqual(key.utf8) }
    }
}
