import Persons
import Workshop

/// Ids and seeds that nothing else can foretell.
enum NewIDs {
    /// An id of a session, short enough to be typed: eight letters and digits without those easily mistaken.
    static func session() -> ID<Session> { ID(letters(8)) }

    /// An id of a person, long enough never to come twice.
    static func person() -> ID<Person> { ID(letters(20)) }

    private static func letters(_ count: Int) -> String {
        let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        return String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    }

    static func seed() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
