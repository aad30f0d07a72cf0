import Presentation
public import Wording
public import Workshop

/// The cards of a deck to be printed and cut: nine to an A4 page, 63 x 88 mm each, with marks where to cut.
public struct CardSheets {
    static let perPage = 9

    private let deck: Deck
    private let wording: Wording

    public init(of deck: Deck, in wording: Wording) {
        self.deck = deck
        self.wording = wording
    }

    /// The pages, as one self-contained file.
    public func html() -> String {
        let title = words(Message.sheetCards(title: deck.title))
        return HTMLPage.text(title: title, language: wording.language.tag, style: SheetStyle.cards) { page in
            page.element("h1", ["class": "unseen"], words: title)
            page.line()
            let cards = deck.skills.map(face) + deck.jobs.map(face)
            for start in stride(from: 0, to: cards.count, by: Self.perPage) {
                write(cards[start..<min(start + Self.perPage, cards.count)], on: &page)
            }
        }
    }

    private func face(_ skill: SkillCard) -> CardFace {
        CardFace(
            kind: words(
                Message.sheetSkillCard(dimension: SkillTelling.dimension(skill.dimension))
            ),
            mark: skill.dimension.mark,
            title: skill.name,
            body: skill.definition,
            points: skill.behaviours
        )
    }

    private func face(_ job: JobCard) -> CardFace {
        CardFace(
            kind: words(Message.sheetJobCard),
            mark: "◇",
            title: job.title,
            body: job.summary,
            points: job.situations
        )
    }

    private func write(_ cards: ArraySlice<CardFace>, on page: inout HTML) {
        page.element("div", ["class": "sheet"]) { page in
            page.line()
            CutMarks.write(on: &page)
            page.line()
            page.element("div", ["class": "grid"]) { page in
                page.line()
                for card in cards {
                    write(card, on: &page)
                    page.line()
                }
            }
        }
        page.line()
    }

    private func write(_ card: CardFace, on page: inout HTML) {
        let fit = card.fit
        page.element("article", ["class": "card size-\(fit.step)"]) { page in
            page.element("p", ["class": "kind"]) { page in
                page.element("span", ["aria-hidden": "true"]) { $0.plain(card.mark + " ") }
                page.words(card.kind)
            }
            page.element("h2", ["lang": deck.language], words: Words(typed: card.title))
            if !card.body.isEmpty {
                page.element("p", ["lang": deck.language], words: Words(typed: card.body))
            }
            if fit.points > 0 {
                page.element("ul", ["lang": deck.language]) { page in
                    for point in card.points.prefix(fit.points) { page.element("li", words: Words(typed: point)) }
                }
            }
            let rest = card.points.count - fit.points
            if rest > 0 {
                page.element("p", ["class": "more"], words: words(Message.sheetMore(count: rest)))
            }
        }
    }

    private func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }
}

extension Dimension {
    /// The shape that tells it without colour, the same as on the screen.
    fileprivate var mark: String {
        switch self {
        case .methodological: "■"
        case .social: "●"
        case .contributory: "▲"
        }
    }
}
