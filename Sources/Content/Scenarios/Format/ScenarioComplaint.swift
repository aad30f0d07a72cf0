public import Workshop

/// What is wrong or doubtful in a scenario beyond what can be wrong in any file.
public enum ScenarioComplaint: Hashable, Sendable {
    // MARK: Names

    /// A name of this kind that is not there.
    case unknownName(NameKind, String, nearest: String?)
    /// A variable whose name conditions need for themselves.
    case reservedName(String)

    // MARK: Conditions and variables

    /// Something else stands in a condition than could stand there.
    case badCondition(found: String, expected: String)
    /// A counter where a flag belongs, or a flag where a counter belongs.
    case typeClash(variable: String, isCounter: Bool)
    /// A least value above the greatest.
    case reversedBounds(least: Int, greatest: Int)
    /// A counter that begins outside its bounds.
    case initialOutOfBounds(Int, ClosedRange<Int>)
    /// A variable that no condition reads.
    case neverRead(String)
    /// A variable that nothing changes.
    case neverWritten(String)
    /// A condition that holds in every state in which it is asked, or in none.
    case constantCondition(Bool)

    // MARK: Ways through a story

    /// A node that leads nowhere.
    case noWayOut
    /// A node with more than one kind of way out.
    case severalWaysOut([String])
    /// A moment that can be reached and at which no choice is there.
    case stuck(way: StoryWay)
    /// A node from which no ending can be reached: by the way shown, or by no way at all.
    case noEnding(way: StoryWay?)
    /// A node or ending that nothing leads to.
    case unreachableNode(String)
    /// A node or ending that no play can reach.
    case neverReached(String)
    /// More states than were explored.
    case notProved(states: Int)
    /// A band that no play can reach, with the scores there are.
    case unreachableBand(ScoreRange)
    /// The best band after a setback, or the worst one after a success.
    case bandAgainstEnding(Story.Ending.Outcome)

    // MARK: Choices

    /// Nodes in a row with a single choice each.
    case oneChoiceChain(nodes: Int)
    /// Two choices of one node with the same words.
    case duplicateChoiceText(String)
    /// A choice that scores and says nothing about it.
    case scoredWithoutFeedback
    /// The best answer is the first in each of so many nodes.
    case bestAlwaysFirst(menus: Int)
    /// The best answer is the longest in each of so many nodes.
    case bestAlwaysLongest(menus: Int)

    // MARK: Role-plays

    /// Phases that take other minutes than the whole.
    case minutesDiffer(phases: Int, total: Int)
    /// A smallest group that cannot fill the roles and observe.
    case groupTooSmall(least: Int, roles: Int, observers: Int)
    /// A replay from a beat that no phase before it plays.
    case replayNotPlayed(String)
    /// A break between two takes, in which people would go out in their roles.
    case breakInRole
    /// A role-play in which nothing is played.
    case noPlay
    /// A role-play that is not talked about.
    case noDebrief
    /// A role that leads no beat and gets no inject.
    case idleRole(String)
    /// A grid item that asks for two things at once.
    case doubleItem
    /// A grid item with a word for something that nobody can see.
    case unseenVerb(String)
    /// More grid items than the observers can watch.
    case manyItems(items: Int, observers: Int)

    // MARK: Words

    /// A skill that is neither scored nor observed.
    case untrainedSkill(String)
    /// A picture or sound without words in its place.
    case mediaWithoutAlt
    /// A text with too many words for one screen.
    case longText(words: Int, limit: Int)
    /// A role card with too many words.
    case longBrief(words: Int, limit: Int)

    /// What a name stands for.
    public enum NameKind: String, CaseIterable, Hashable, Sendable {
        /// A variable of a story.
        case variable
        /// A node or an ending.
        case place
        /// A choice.
        case choice
        /// A trained skill.
        case skill
        /// A role.
        case role
        /// A beat.
        case beat
        /// A phase.
        case phase
    }

    /// Its stable name.
    public var code: DiagnosticCode {
        switch self {
        case .unknownName(let kind, _, _): kind.code
        case .reservedName: .reservedName
        case .badCondition: .badCondition
        case .typeClash: .typeClash
        case .reversedBounds: .reversedBounds
        case .initialOutOfBounds: .initialOutOfBounds
        case .neverRead: .neverRead
        case .neverWritten: .neverWritten
        case .constantCondition(true): .alwaysTrue
        case .constantCondition(false): .alwaysFalse
        case .noWayOut: .noWayOut
        case .severalWaysOut: .severalWaysOut
        case .stuck: .stuck
        case .noEnding: .noEnding
        case .unreachableNode: .unreachableNode
        case .neverReached: .neverReached
        case .notProved: .notProved
        case .unreachableBand: .unreachableBand
        case .bandAgainstEnding: .bandAgainstEnding
        case .oneChoiceChain: .oneChoiceChain
        case .duplicateChoiceText: .duplicateChoiceText
        case .scoredWithoutFeedback: .scoredWithoutFeedback
        case .bestAlwaysFirst: .bestAlwaysFirst
        case .bestAlwaysLongest: .bestAlwaysLongest
        case .minutesDiffer: .minutesDiffer
        case .groupTooSmall: .groupTooSmall
        case .replayNotPlayed: .replayNotPlayed
        case .breakInRole: .breakInRole
        case .noPlay: .noPlay
        case .noDebrief: .noDebrief
        case .idleRole: .idleRole
        case .doubleItem: .doubleItem
        case .unseenVerb: .unseenVerb
        case .manyItems: .manyItems
        case .untrainedSkill: .untrainedSkill
        case .mediaWithoutAlt: .mediaWithoutAlt
        case .longText: .longText
        case .longBrief: .longBrief
        }
    }
}

extension ScenarioComplaint.NameKind {
    fileprivate var code: DiagnosticCode {
        switch self {
        case .variable: .unknownVariable
        case .place: .unknownPlace
        case .choice: .unknownChoice
        case .skill: .unknownSkill
        case .role: .unknownRole
        case .beat: .unknownBeat
        case .phase: .unknownPhase
        }
    }

    /// What such a name is called.
    var words: String {
        switch self {
        case .variable: "variable"
        case .place: "node or ending"
        case .choice: "choice"
        case .skill: "skill in this scenario"
        case .role: "role"
        case .beat: "beat"
        case .phase: "phase"
        }
    }
}
