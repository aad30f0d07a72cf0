import Presentation
import TerminalKit
import Wording
import Workshop

/// The cards, the time, and the rules.
extension SetUpModel {
    // MARK: Cards

    var deckRows: [ListRow] {
        supply.decks.enumerated().map { place, offer in
            guard let deck = offer.deck else {
                return ListRow(offer.name, reason: text(.setupDeckBroken))
            }
            return ListRow(
                deck.title,
                detail: text(Message.setupDeckDetail(skills: deck.skills.count, jobs: deck.jobs.count)),
                role: marked.contains(place) ? .success : .text
            )
        }
    }

    /// The deck whose cards are shown.
    var shownDeck: Deck? {
        let selected = lists[.decks]?.selected ?? 0
        return supply.decks.indices.contains(selected) ? supply.decks[selected].deck : nil
    }

    /// The decks taken: those joined, or the one shown.
    private var takenDecks: [Deck] {
        marked.isEmpty ? [shownDeck].compactMap { $0 } : marked.compactMap { supply.decks[$0].deck }
    }

    /// The cards the game is played with.
    var deck: Deck? { Deck.joining(takenDecks) }

    /// Joins the selected deck with the others, or leaves it out.
    mutating func markDeck() {
        let selected = list.selected
        guard deckRows.indices.contains(selected) else { return }
        if let reason = deckRows[selected].reason {
            notice = Remark(text: reason, role: .warning)
            return
        }
        if let place = marked.firstIndex(of: selected) { marked.remove(at: place) } else { marked.append(selected) }
        if Set(takenDecks.map(\.language)).count > 1 { remark(Message.setupDeckLanguages) }
    }

    /// Goes on with the decks taken; the rules suggested are those of the first.
    mutating func takeDecks() {
        guard deck != nil else {
            return warn(supply.decks.isEmpty ? Message.setupNoDecks : .setupDeckBroken)
        }
        if !sources.contains(source) || source == .deck { take(defaultSource) }
        goOn()
    }

    // MARK: Time

    /// Where the rules can come from: what was asked for and what the deck suggests, unless it is a ready-made set, and
    /// the ready-made sets.
    var sources: [RuleSource] {
        let own: [RuleSource] = [
            supply.rules.flatMap { Self.preset($0) == nil ? .commandLine : nil },
            deck?.suggestedRules.flatMap { Self.preset($0) == nil ? .deck : nil },
        ].compactMap { $0 }
        return own + RulePreset.allCases.map { .preset($0) }
    }

    /// Where the rules come from unless somebody chooses: what was asked for, or what the deck suggests.
    var defaultSource: RuleSource {
        if let rules = supply.rules { return Self.preset(rules).map { .preset($0) } ?? .commandLine }
        guard let rules = deck?.suggestedRules else { return .preset(.standard) }
        return Self.preset(rules).map { .preset($0) } ?? .deck
    }

    /// The ready-made set with these rules, however people are grouped.
    private static func preset(_ rules: RoundRules) -> RulePreset? {
        RulePreset.allCases.first { preset in
            var alike = preset.rules
            alike.grouping = rules.grouping
            return alike == rules
        }
    }

    /// The rules of a source, with people grouped as they are.
    func rules(of source: RuleSource) -> RoundRules {
        var rules =
            switch source {
            case .commandLine: supply.rules ?? RoundRules()
            case .deck: deck?.suggestedRules ?? RoundRules()
            case .preset(let preset): preset.rules
            }
        rules.grouping = grouping
        return rules
    }

    /// Begins from the rules of a source; those changed one by one stay as long as the source does.
    mutating func take(_ source: RuleSource) {
        self.source = source
        rules = rules(of: source)
        lists[.preset] = ListState(selected: sources.firstIndex(of: source) ?? 0)
    }

    mutating func choosePreset(_ row: Int) {
        if sources[row] != source { take(sources[row]) }
        goOn()
    }

    var presetRows: [ListRow] {
        sources.enumerated().map { place, source in
            let minutes = TimePlan.minutes(timePlan(rules(of: source)).total)
            return ListRow(
                text(PresetTelling.name(of: source)),
                detail: text(Message.planMinutes(minutes: minutes)),
                key: String(place + 1)
            )
        }
    }

    /// The source of the selected row.
    var shownSource: RuleSource { sources[min(lists[.preset]?.selected ?? 0, sources.count - 1)] }

    /// How long a game by some rules takes these people.
    func timePlan(_ rules: RoundRules) -> TimePlan {
        TimePlan(rules: rules, people: players.count, pitches: madeTeams?.count)
    }

    // MARK: Rules

    var ruleRows: [ListRow] {
        Rule.allCases.map { rule in
            ListRow(
                text(RuleTelling.name(of: rule)),
                detail: text(RuleTelling.value(rules[rule], of: rule)),
                role: isChanged(rule) ? .strong : .text
            )
        }
    }

    /// The rule of the selected row.
    var shownRule: Rule { Rule.allCases[min(lists[.rules]?.selected ?? 0, Rule.allCases.count - 1)] }

    /// How many rules differ from their source.
    var changedRules: Int { Rule.allCases.count(where: isChanged) }

    private func isChanged(_ rule: Rule) -> Bool { rules[rule] != rules(of: source)[rule] }

    /// The next or the previous value that can be played.
    mutating func stepRule(by step: Int) {
        let stepped = rules.stepping(shownRule, by: step)
        if !stepped.passedOver.isEmpty {
            let faults = stepped.passedOver.map(RefusalWording.message)
            warn(stepped.rules == rules ? .setupRuleStays(faults: faults) : .setupRulePassed(faults: faults))
        }
        take(stepped.rules)
    }

    /// Sets the selected rule to a number typed.
    mutating func setNumber(_ typed: String, of rule: Rule) {
        guard let number = Int(typed) else { return warn(Message.notANumber(line: typed)) }
        let changed = rules.setting(rule, to: .number(number))
        guard changed.faults.isEmpty else {
            return warn(Message.setupRuleStays(faults: changed.faults.map(RefusalWording.message)))
        }
        overlay = nil
        take(changed)
    }

    /// Takes changed rules; how people are grouped is one of them.
    private mutating func take(_ changed: RoundRules) {
        if changed.grouping != rules.grouping {
            teams = Teams(changed.grouping)
            lists[.teams] = ListState(selected: teams.row)
        }
        rules = changed
    }
}
