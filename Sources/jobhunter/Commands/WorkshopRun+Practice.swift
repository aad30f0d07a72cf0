import Content
import Journal
import PlainMode
import Presentation
import Screens
import Wording
import Workshop

extension WorkshopRun {
    /// What was chosen to be practised, and under which name if one was typed.
    struct PracticeChoice {
        /// The place of the story; `nil` for a pitch.
        let story: Int?
        let name: String?

        /// What stands in a row, where a pitch comes first.
        init(row: Int, name: String?) {
            story = row == 0 ? nil : row - 1
            self.name = name
        }
    }

    // MARK: A session for one

    /// Begins a session of one person with a practice, and leads it.
    func practise(
        title: String,
        seed: UInt64,
        name: String,
        past: PracticeHistory,
        deck: Deck? = nil,
        on stage: Stage? = nil,
        _ practice: (ID<Seat>) -> Command
    ) throws(Failure) -> Ending {
        let header = SessionHeader(
            id: NewIDs.session(),
            seed: seed,
            title: String(title.prefix(PlainText.titleLimit)),
            language: wording.language.tag,
            openedAt: Clock.now()
        )
        // The first seat of every session has this id.
        let opening = [
            Asked(.people(.join(name: name, kind: .participant))), Asked(practice("s1"), by: .seat("s1")),
        ]
        let cards = if let deck { deck } else { try places.defaultDeck() }
        let plan = GamePlan(deck: cards, rules: cards.suggestedRules ?? RoundRules(), past: past)
        var session = Session(header: header)
        try Self.rehearse(opening, in: &session)
        return try begin(header, opening: opening, plan: plan, on: stage)
    }

    // MARK: Choosing

    /// Asks line by line what to practise.
    func choosePractice(among stories: [Story], name: String?) throws(Failure) -> PracticeChoice {
        let offers = PractiseTelling.offers(of: stories)
        say(.practiseWhich)
        tell(offers)
        while true {
            guard let line = try nextAnswer() else { continue }
            guard let number = Int(line), offers.indices.contains(number - 1) else {
                say(.practiseAgainWhich)
                continue
            }
            return PracticeChoice(row: number - 1, name: name == nil ? try askForName() : nil)
        }
    }

    private func askForName() throws(Failure) -> String? {
        while true {
            say(.practiseAskName)
            guard let line = try nextAnswer() else { continue }
            switch NameList.name(in: line) {
            case .success(let names): return names.first
            case .failure(let refusal): say(refusal.message)
            }
        }
    }

    /// The next line; `nil` if it cannot be read as text.
    private func nextAnswer() throws(Failure) -> String? {
        switch nextLine() {
        case .text(let line): return line
        case .end: throw Failure(.nothingBegun, .notThere)
        case .notText, .tooLong, .goesOn:
            say(.practiseAgainWhich)
            return nil
        }
    }
}
