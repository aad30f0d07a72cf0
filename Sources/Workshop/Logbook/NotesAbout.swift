/// Which private notes of the facilitator are about some people.
///
/// A note has no seat. It is about somebody if it names her, in capital or small letters, and about these people if nobody
/// else was there. Rather one note too many is taken for theirs than one too few.
struct NotesAbout {
    private let called: NameVeil
    private let realNames: NameVeil
    private let areAlone: Bool

    init(_ seats: Set<ID<Seat>>, realNames: Set<String>, in log: [Recorded], naming name: (ID<Seat>) -> String) {
        called = NameVeil(over: log, hiding: seats.contains, ignoringCase: true, naming: name)
        self.realNames = NameVeil(realNames.map { (name: $0, replacement: Redactor.mark) }, ignoringCase: true)
        let everybody = log.compactMap(\.event.named).map(\.seat)
        areAlone = !everybody.isEmpty && everybody.allSatisfy(seats.contains)
    }

    func include(_ text: String) -> Bool {
        areAlone || called.hides(anythingIn: text) || realNames.hides(anythingIn: text)
    }

    /// A note without real names, which are told only where that is asked for.
    func withoutRealNames(_ text: String) -> String { realNames.veiled(text) }
}
