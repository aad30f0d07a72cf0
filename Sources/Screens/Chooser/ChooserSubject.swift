import Presentation
import Wording
import Workshop

/// What can be chosen, in words, and who is asked for.
extension ChooserModel.Subject {
    /// Where one is.
    var place: Message {
        switch self {
        case .practice: .placePractise
        case .rolePlay: .placeRolePlay
        case .brokenOff: .placeResume
        }
    }

    var prompt: Message {
        switch self {
        case .practice: Message.practiseWhich
        case .rolePlay: Message.rolePlayAskScenario
        case .brokenOff(let question): question
        }
    }

    /// What is said where there is nothing to choose.
    var empty: Message {
        switch self {
        case .practice, .brokenOff: .listEmpty
        case .rolePlay: .noRolePlays
        }
    }

    var offers: [Choosable] {
        switch self {
        case .practice(let stories, _): PractiseTelling.offers(of: stories)
        case .rolePlay(let situations, _): RolePlayTelling.offers(of: situations)
        case .brokenOff: ResumeTelling.offers
        }
    }

    /// The longest text that is taken for names.
    var nameLimit: Int {
        switch self {
        case .practice, .brokenOff: PlainText.nameLimit
        case .rolePlay: NameList.lengthLimit
        }
    }

    /// How the names are asked for; `nil` where they are known.
    func askForNames(of row: Int) -> Message? {
        switch self {
        case .practice(_, let asksName): asksName ? Message.practiseAskName : nil
        case .rolePlay(let situations, let asksNames): asksNames ? NameList.question(for: situations[row]) : nil
        case .brokenOff: nil
        }
    }

    /// The names in what was typed; none is as good as enough.
    func names(in typed: String, of row: Int) -> Result<[String], NameList.Refusal> {
        switch self {
        case .practice, .brokenOff: NameList.name(in: typed)
        case .rolePlay(let situations, _): NameList.names(in: typed, for: situations[row])
        }
    }
}
