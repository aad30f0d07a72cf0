import Presentation
import TerminalKit
import Wording
import Workshop

/// The file that was opened from the list, and what of it is shown.
struct OpenedDeck: Sendable {
    /// Which of its screens is shown.
    enum Place: Hashable, Sendable {
        /// Its cards as a list.
        case cards
        /// One card whole.
        case card
        /// What the check said; whether the cards lie below it.
        case findings(overCards: Bool)
    }

    /// A card as the list and the page tell it.
    struct Card: Hashable, Sendable {
        let row: ListRow
        let text: String
    }

    let entry: LibraryEntry
    /// The cards; none if the file holds no deck.
    let cards: [Card]
    /// The cards as rows; made once, because there may be hundreds.
    let rows: [ListRow]
    var place: Place
    var list = ListState()
    /// How many rows of the text now shown are scrolled away.
    var offset = 0

    init(_ entry: LibraryEntry, wording: Wording) {
        self.entry = entry
        cards = entry.deck.map { Self.cards(of: $0, wording) } ?? []
        rows = cards.map(\.row)
        place = entry.deck == nil ? .findings(overCards: false) : .cards
    }

    private static func cards(of deck: Deck, _ wording: Wording) -> [Card] {
        let skills = Dimension.allCases.flatMap { dimension in deck.skills.filter { $0.dimension == dimension } }
        let jobs = JobCard.Kind.allCases.flatMap { kind in deck.jobs.filter { $0.kind == kind } }
        return skills.map { skill in
            card(
                skill.name,
                detail: wording.text(SkillTelling.dimension(skill.dimension)),
                says: SkillTelling.explanation(of: skill),
                wording
            )
        }
            + jobs.map { job in
                card(
                    job.title,
                    detail: wording.text(job.kind == .silly ? .librarySilly : .libraryRealistic),
                    says: JobTelling.explanation(of: job),
                    wording
                )
            }
    }

    private static func card(_ name: String, detail: String, says lines: [Message], _ wording: Wording) -> Card {
        Card(row: ListRow(name, detail: detail), text: lines.map(wording.text).joined(separator: "\n"))
    }
}
