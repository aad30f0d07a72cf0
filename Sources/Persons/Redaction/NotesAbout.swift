import Workshop

/// Which private notes of the facilitator are about some people.
///
/// A note has no seat. It is about somebody if it names her, and about these people if nobody else was there.
struct NotesAbout {
    private let called: NameVeil
    private let areAlone: Bool

    /// - Parameters:
    ///   - called: A veil over all these people are called.
    init(_ seats: Set<ID<Seat>>, called: NameVeil, in log: [Recorded]) {
        self.called = called
        let everybody = log.compactMap(\.event.named).map(\.seat)
        areAlone = !everybody.isEmpty && everybody.allSatisfy(seats.contains)
    }

    func include(_ text: String) -> Bool {
        areAlone || called.likeness(in: text) == .same
    }
}
