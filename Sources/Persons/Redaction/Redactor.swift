public import Workshop

/// Takes people out of the log of a session: their names and their words, and nothing that counts.
///
/// What was counted, who won, when things happened and what others said stays as it was. Whose words it holds, each
/// event of an activity says itself (`ActivityEvent`).
public struct Redactor: Sendable {
    /// What stands in the place of words that were taken out.
    public static let mark = "…"

    /// What was taken out of a log, and what was found and left.
    public struct Result: Sendable {
        /// The log, event for event.
        public internal(set) var log: [Recorded] = []
        /// The title of the session; somebody may have called it by a name.
        public let title: String
        /// The numbers of the events that are not as they were.
        public internal(set) var changed: [Int] = []
        /// The numbers of the events in which others speak of these people by name.
        public internal(set) var mentions: [Int] = []
        /// The numbers of the events that hold words that are only like a name of theirs; these stay as they are.
        public internal(set) var alike: [Int] = []
        /// How many private notes of the facilitator are left, because they name none of these people.
        public internal(set) var notesLeft = 0
        /// The names that were taken out.
        public let names: Set<String>
        /// The words that were taken out.
        public internal(set) var words: Set<String> = []
    }

    private let seats: Set<ID<Seat>>
    private let name: @Sendable (ID<Seat>) -> String
    private let veilsMentions: Bool
    private let otherNames: Set<String>

    /// - Parameters:
    ///   - seats: Whom to take out.
    ///   - otherNames: What else they are called: their real names, and names they bear in other sessions.
    ///   - veilsMentions: Whether their names are taken out of other people's words as well.
    ///   - name: The neutral name of a seat.
    public init(
        seats: Set<ID<Seat>>,
        otherNames: Set<String> = [],
        veilingMentions veilsMentions: Bool,
        naming name: @escaping @Sendable (ID<Seat>) -> String
    ) {
        self.seats = seats
        self.otherNames = otherNames
        self.veilsMentions = veilsMentions
        self.name = name
    }

    /// The log without these people's names and words.
    public func redact(_ log: [Recorded], of header: SessionHeader) -> Result {
        let only = seats.count == 1 ? seats.first.map(name) : nil
        let elsewhere = otherNames.sorted().map { NameVeil.Entry(name: $0, replacement: only ?? Self.mark) }
        let veil = NameVeil(over: log, hiding: seats.contains, andElsewhere: elsewhere, naming: name)
        let notes = NotesAbout(seats, called: veil, in: log)
        // Every name these people bore that is not the neutral one already.
        let named = log.compactMap(\.event.named).filter { seats.contains($0.seat) && $0.name != name($0.seat) }
        var result = Result(title: veil.veiled(header.title), names: Set(named.map(\.name)))
        var session = Session(header: header)
        for entry in log {
            session.take(entry)
            var event = redacted(entry.event, in: session.state, notes)
            if event != entry.event {
                result.words.formUnion(entry.event.words)
            } else if let likeness = entry.event.words.compactMap(veil.likeness).max() {
                if likeness == .same { result.mentions.append(entry.number) } else { result.alike.append(entry.number) }
                if veilsMentions { event = event.changingWords(veil.veiled) }
            }
            if event != entry.event { result.changed.append(entry.number) }
            if case .noted(let text) = event, text != Self.mark { result.notesLeft += 1 }
            result.log.append(Recorded(number: entry.number, at: entry.at, by: entry.by, event: event))
        }
        result.words.remove(Self.mark)
        return result
    }

    private func redacted(_ event: Event, in state: SessionState, _ notes: NotesAbout) -> Event {
        switch event {
        case .people(.joined(let seat, _, let kind)) where seats.contains(seat):
            return .people(.joined(seat, name: name(seat), kind: kind))
        case .people(.renamed(let seat, _)) where seats.contains(seat):
            return .people(.renamed(seat, name: name(seat)))
        case .noted(let text) where notes.include(text):
            return event.changingWords { _ in Self.mark }
        default:
            // What belongs to others as well stays: nobody can tell then whose it is.
            let owners = event.inActivity?.owners(in: state) ?? []
            let areTheirs = !owners.isEmpty && owners.allSatisfy(seats.contains)
            return areTheirs ? event.changingWords { _ in Self.mark } : event
        }
    }
}
