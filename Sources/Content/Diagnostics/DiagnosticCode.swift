/// The stable names of all complaints, for scripts and for looking them up.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
    // MARK: The file is no JSON; nothing behind this place was read.

    /// The text breaks the grammar of JSON.
    case syntax
    /// The file holds nothing but space.
    case emptyFile = "empty-file"
    /// The file is not UTF-8, or begins with a byte order mark.
    case encoding
    /// An object has the same key twice.
    case duplicateKey = "duplicate-key"
    /// Too many objects and lists stand inside one another.
    case tooDeep = "too-deep"
    /// The file has more bytes than such a file may have.
    case tooLarge = "too-large"

    // MARK: The file is JSON, but not as its format says.

    /// The file is written in a later version of its format.
    case newerFormat = "newer-format"
    /// The file is of another kind.
    case wrongFormat = "wrong-format"
    /// A key that the format does not know.
    case unknownKey = "unknown-key"
    /// A key that must be there and is not.
    case missingKey = "missing-key"
    /// A value of another kind, such as a number where a text belongs.
    case wrongType = "wrong-type"
    /// A word that is none of those allowed.
    case unknownWord = "unknown-word"
    /// A number outside its range.
    case outOfRange = "out-of-range"
    /// A text with too many characters.
    case wrongLength = "wrong-length"
    /// A text with nothing to read in it.
    case blankText = "blank-text"
    /// A list with too few or too many elements.
    case wrongCount = "wrong-count"
    /// A text of the wrong shape, such as an id with a space.
    case wrongShape = "wrong-shape"
    /// A control character or a mark that turns the direction of writing.
    case forbiddenCharacter = "forbidden-character"
    /// Two cards of the same kind share an id.
    case duplicateID = "duplicate-id"

    // MARK: Warnings: the file can be used.

    /// Too few cards for a good game.
    case fewCards = "few-cards"
    /// A dimension without skill cards.
    case emptyDimension = "empty-dimension"
    /// No job card is silly, or none is realistic.
    case oneKindOfJob = "one-kind-of-job"
    /// Two cards of the same kind share a name.
    case duplicateName = "duplicate-name"
    /// A definition with a sentence that is hard to read.
    case longSentence = "long-sentence"

    // MARK: Errors in scenarios (docs/scenario-checks.md).

    /// A condition that cannot be read.
    case badCondition = "bad-condition"
    /// A flag used as a number, or a counter as a flag.
    case typeClash = "type-clash"
    /// A variable that the story does not declare.
    case unknownVariable = "unknown-variable"
    /// A node or ending that the story does not have.
    case unknownPlace = "unknown-place"
    /// A choice that the story does not have.
    case unknownChoice = "unknown-choice"
    /// A skill that the scenario does not list.
    case unknownSkill = "unknown-skill"
    /// A role that the scenario does not have.
    case unknownRole = "unknown-role"
    /// A beat that no play phase has.
    case unknownBeat = "unknown-beat"
    /// A phase that the scenario does not have.
    case unknownPhase = "unknown-phase"
    /// A variable with a name that conditions need for themselves.
    case reservedName = "reserved-name"
    /// A node that leads nowhere.
    case noWayOut = "no-way-out"
    /// A node with more than one kind of way out.
    case severalWaysOut = "several-ways-out"
    /// A least value above the greatest.
    case reversedBounds = "reversed-bounds"
    /// A counter that begins outside its bounds.
    case initialOutOfBounds = "initial-out-of-bounds"
    /// A moment that can be reached and at which no choice is there.
    case stuck
    /// A node from which no ending can be reached.
    case noEnding = "no-ending"
    /// Phases that take more or less time than the whole.
    case minutesDiffer = "minutes-differ"
    /// A smallest group that cannot fill the roles and observe.
    case groupTooSmall = "group-too-small"
    /// A replay from a beat that was not played before it.
    case replayNotPlayed = "replay-not-played"
    /// A skill that is neither scored nor observed.
    case untrainedSkill = "untrained-skill"
    /// A picture or sound without words in its place.
    case mediaWithoutAlt = "media-without-alt"
    /// A role-play in which nothing is played.
    case noPlay = "no-play"

    // MARK: Warnings about scenarios.

    /// A node or ending that nothing leads to.
    case unreachableNode = "unreachable-node"
    /// A node or ending that no play can reach.
    case neverReached = "never-reached"
    /// A condition that always holds.
    case alwaysTrue = "always-true"
    /// A condition that never holds.
    case alwaysFalse = "always-false"
    /// A variable that no condition reads.
    case neverRead = "never-read"
    /// A variable that nothing changes.
    case neverWritten = "never-written"
    /// A band of scores that nobody can reach.
    case unreachableBand = "unreachable-band"
    /// The best band can be said after a setback, or the worst one after a success.
    case bandAgainstEnding = "band-against-ending"
    /// A break between two takes.
    case breakInRole = "break-in-role"
    /// Several nodes in a row with a single choice.
    case oneChoiceChain = "one-choice-chain"
    /// Two choices of one node with the same words.
    case duplicateChoiceText = "duplicate-choice-text"
    /// A choice that scores and says nothing about it.
    case scoredWithoutFeedback = "scored-without-feedback"
    /// The best answer is always the first.
    case bestAlwaysFirst = "best-always-first"
    /// The best answer is always the longest.
    case bestAlwaysLongest = "best-always-longest"
    /// A text with too many words for one screen.
    case longText = "long-text"
    /// A role card with too many words.
    case longBrief = "long-brief"
    /// A role that leads no beat and gets no inject.
    case idleRole = "idle-role"
    /// A grid item that asks for two things at once.
    case doubleItem = "double-item"
    /// A grid item about something that nobody can see.
    case unseenVerb = "unseen-verb"
    /// More grid items than an observer can watch.
    case manyItems = "many-items"
    /// A role-play that is not talked about.
    case noDebrief = "no-debrief"
    /// A story with more states than were explored.
    case notProved = "not-proved"

    /// Whether a file with such a complaint can be used.
    public var severity: Diagnostic.Severity {
        Self.warnings.contains(self) ? .warning : .error
    }

    private static let warnings: Set<DiagnosticCode> = [
        .fewCards, .emptyDimension, .oneKindOfJob, .duplicateName, .longSentence,
        .unreachableNode, .neverReached, .alwaysTrue, .alwaysFalse, .neverRead, .neverWritten, .unreachableBand,
        .bandAgainstEnding, .breakInRole,
        .oneChoiceChain, .duplicateChoiceText, .scoredWithoutFeedback, .bestAlwaysFirst, .bestAlwaysLongest, .longText,
        .longBrief, .idleRole, .doubleItem, .unseenVerb, .manyItems, .noDebrief, .notProved,
    ]
}
