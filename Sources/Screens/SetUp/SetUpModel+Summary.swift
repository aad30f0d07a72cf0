import Presentation
import TerminalKit
import Wording
import Workshop

extension SetUpModel {
    /// The languages a workshop can be led in, each by its own name.
    var languageRows: [ListRow] {
        supply.languages.enumerated().map { place, language in
            ListRow(Wording(language).text(.languageName), key: String(place + 1))
        }
    }

    /// Everything that is set, a line each.
    var summary: [String] {
        let minutes = TimePlan.minutes(timePlan(rules).total)
        return [
            Message.setupTitleRow(title: title),
            Message.setupLanguageRow(
                language: Wording(supply.languages[language]).text(.languageName),
                place: language + 1,
                count: supply.languages.count
            ),
            Message.setupPeopleRow(names: NameList.numbered(players)),
            Message.setupTeamsRow(teams: teamsTold),
            Message.setupDeckRow(deck: deck?.title ?? ""),
            Message.setupPresetRow(minutes: minutes, preset: PresetTelling.name(of: source)),
            Message.setupRulesRow(count: changedRules),
            TableTelling.hint(typing: preferences.tableCommand),
        ].map(text) + shortage + (isAdapted ? [text(.ratedTwo)] : [])
    }

    /// That the deck has too few job cards for those who play.
    private var shortage: [String] {
        guard let deck, !players.isEmpty else { return [] }
        let supply = JobSupply(deck: deck, rules: rules, people: players.count, hands: madeTeams?.count)
        return SupplyTelling.lines(of: supply).map(text)
    }

    /// Whether two play against each other, so that something else is played than the rules say.
    private var isAdapted: Bool {
        let hands = madeTeams?.count ?? rules.grouping.groups(of: players.count)
        return rules.adapted(to: hands) != rules
    }
}
