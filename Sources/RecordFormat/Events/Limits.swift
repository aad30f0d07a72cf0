/// How far the numbers of a record go.
enum Limits {
    /// The largest count of anything; it keeps sums of whole files within 64 bits.
    static let counts = 0...100_000
    /// The numbers of rounds and takes.
    static let numbers = 1...100_000
}
