import Content
import Presentation
import TerminalKit
public import Wording
import Workshop

/// Setting up a workshop, as a value: what is set in each step, and where somebody is.
public struct SetUpModel: Sendable {
    /// One thing to set; each can be passed over.
    enum Step: Hashable, Sendable, CaseIterable {
        case language, group, teams, decks, preset, rules, begin
    }

    /// How people are grouped.
    enum Teams: Hashable, Sendable {
        case alone, pairs
        case drawn(Int)
        /// The team of each name, counted from 1.
        case byHand([Int])
    }

    /// What lies over the step until it is answered.
    enum Overlay: Hashable, Sendable {
        case groups
        case groupName(FieldState)
        case delete(SavedGroup)
        case replace(SavedGroup)
        case title(FieldState)
        case number(Rule, FieldState)
    }

    /// What the model wants done outside of it.
    enum Intent: Sendable {
        case begin(WorkshopSetUp)
        case leave
        case save(SavedGroup, replacing: Bool)
        case delete(SavedGroup)
    }

    /// How many seats play where no names are typed.
    static let seats = HomeModel.seats

    let wording: Wording
    var preferences: Preferences
    var size = Size(columns: 80, rows: 24)
    var supply: SetUpSupply
    var step: Step
    var overlay: Overlay?
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()
    /// Whether the last key was Esc where it would lose something.
    var isDiscardAsked = false
    /// Whether the key before the present one was.
    var wasDiscardAsked = false
    /// The selected row of each step.
    var lists: [Step: ListState] = [:]
    /// The selected group among those saved.
    var groupList = ListState()
    /// The selected person among those moved between teams.
    var handList = ListState()

    var language: Int
    var title: String
    var names: [String] = []
    /// The name being typed.
    var field = FieldState(limit: 4000)
    var teams = Teams.alone
    /// Whether people are being moved between teams.
    var isArranging = false
    /// The decks joined with Space; without any, the selected one is taken.
    var marked: [Int] = []
    /// How many lines of the deck shown are scrolled away.
    var cardsOffset = 0
    var source: RuleSource
    var rules: RoundRules

    /// Begins setting up.
    ///
    /// - Parameters:
    ///   - supply: What there is to choose from.
    ///   - wording: The language spoken.
    ///   - preferences: How the screen is wanted.
    public init(supply: SetUpSupply, wording: Wording, preferences: Preferences = Preferences()) {
        self.supply = supply
        self.wording = wording
        self.preferences = preferences
        language = supply.languages.firstIndex { $0.tag == wording.language.tag } ?? 0
        title = supply.title
        step = supply.languages.count > 1 ? .language : .group
        source = .preset(.standard)
        rules = RoundRules()
        let chosen = supply.chosen.compactMap { name in supply.decks.firstIndex { $0.name == name && $0.deck != nil } }
        marked = chosen.count > 1 ? chosen : []
        let first = chosen.first ?? supply.decks.firstIndex { $0.deck != nil } ?? 0
        lists[.decks] = ListState(selected: first)
        take(defaultSource)
        if let grouping = supply.rules?.grouping { teams = Teams(grouping) }
        lists[.teams] = ListState(selected: teams.row)
    }

    /// The steps there are: a language is asked for only where there is a choice.
    var steps: [Step] {
        Step.allCases.filter { $0 != .language || supply.languages.count > 1 }
    }

    /// The selected row of this step.
    var list: ListState {
        get { lists[step] ?? ListState() }
        set { lists[step] = newValue }
    }

    /// Who plays: those typed, or seats.
    var players: [String] {
        names.isEmpty ? wording.seats(Self.seats) : names
    }

    func text(_ message: Message) -> String { wording.text(message) }

    /// Says why the workshop that was set up could not begin; everything set stays.
    public mutating func refused(_ sentence: String) { notice = Remark(text: sentence, role: .warning) }

    mutating func warn(_ message: Message) { notice = Remark(text: text(message), role: .warning) }

    mutating func remark(_ message: Message) { notice = Remark(text: text(message), role: .text) }
}

extension SetUpModel.Teams {
    /// As rules group people.
    init(_ grouping: Grouping) {
        switch grouping {
        case .alone: self = .alone
        case .pairs: self = .pairs
        case .teams(let count): self = .drawn(count)
        }
    }

    /// The row of the choice.
    var row: Int {
        switch self {
        case .alone: 0
        case .pairs: 1
        case .drawn: 2
        case .byHand: 3
        }
    }
}
