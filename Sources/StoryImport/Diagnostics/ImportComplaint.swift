import JSONText

/// What there is to say about a file of another program.
public enum ImportComplaint: Hashable, Sendable {
    // MARK: Nothing is imported

    /// The file is of no kind that is read.
    case unknownKind
    /// The file is of a kind that is known and not read.
    case unsupportedKind(String)
    /// The file has more bytes than it may have.
    case tooLarge(limit: Int)
    /// The file is no JSON.
    case syntax(String)
    /// The file holds no story.
    case noStory
    /// The file holds several stories.
    case severalStories([String])
    /// None of the stories has this name.
    case noSuchStory(String, available: [String])
    /// Nothing could be played.
    case noPassage
    /// The story goes on for ever.
    case noEnding
    /// The archive cannot be read, for this reason.
    case badArchive(String)

    // MARK: Something is lost

    /// Bytes that are no UTF-8.
    case encoding
    /// Something in a header that does not belong there.
    case badHeader(String)
    /// A passage without a name.
    case namelessPassage
    /// Metadata that cannot be read, for this reason.
    case badMetadata(String)
    /// Story data that cannot be read, for this reason.
    case badStoryData(String)
    /// A second passage of this name.
    case duplicatePassage(String)
    /// A value of the wrong kind.
    case wrongType(key: String, expected: String)
    /// The story is to start where nothing is.
    case noStart(String)
    /// An element that is not closed.
    case unclosed(String)
    /// A link to a passage that is not there.
    case missingTarget(String, passage: String)
    /// A link whose target only playing can tell.
    case dynamicLink(String, passage: String)
    /// A link out of the story.
    case externalLink(String, passage: String)
    /// Something a link does beside leading on.
    case linkSimplified(String, passage: String)
    /// A link that is not closed on its line.
    case unclosedLink(passage: String)
    /// A passage that leads on in no way that was understood.
    case noWayOn(passage: String)
    /// Markup that is not mapped.
    case unknownMarkup(String, passage: String)
    /// A story format whose markup is not read.
    case formatUnread(String)
    /// A macro that does not end.
    case unclosedMacro(String)
    /// Text that a condition shows or hides.
    case conditionalText(passage: String)
    /// A change under a condition.
    case conditionalEffect(passage: String)
    /// A change that cannot be expressed.
    case effectKept(passage: String)
    /// A condition that cannot be expressed.
    case conditionKept(passage: String)
    /// A condition after a change that comes only on leaving.
    case orderLost(passage: String)
    /// Several jumps of which more than one may be made.
    case severalJumps(passage: String)
    /// A variable whose first value cannot be read.
    case initialUnread(String)
    /// A passage that the story format treats in its own way.
    case specialPassage(String)
    /// Script or style; with the passage, or the empty text for the story's own.
    case scriptLeftOut(String)
    /// Tags of HTML in the text of a passage.
    case htmlKept(String)
    /// More than 50 choices in a passage.
    case tooManyChoices(String)
    /// A text that is longer than a scenario may have.
    case textCut(limit: Int)
    /// A picture, sound or film.
    case mediaLeftOut(String, passage: String)
    /// Content of a kind that is not read.
    case contentLeftOut(String)
    /// Scores from inside a piece of content.
    case scoreLeftOut(String)

    // MARK: Decided

    /// The story format was guessed.
    case formatGuessed(String)
    /// The file names no story format, and its markup looks like none.
    case formatUnknown
    /// The file does not say where the story begins.
    case startAssumed(String)
    /// A counter has these bounds.
    case boundsAssumed(String, ClosedRange<Int>)
    /// A variable begins with this value.
    case initialAssumed(String, String)
    /// Endings are neither success nor setback.
    case outcomeAssumed
    /// The language is taken to be this one.
    case languageAssumed(String)
    /// It is taken to last so many minutes.
    case minutesReckoned(Int)

    /// Its stable name.
    public var code: ImportCode {
        switch self {
        case .unknownKind: .unknownKind
        case .unsupportedKind: .unsupportedKind
        case .tooLarge: .tooLarge
        case .syntax: .syntax
        case .noStory: .noStory
        case .severalStories: .severalStories
        case .noSuchStory: .noSuchStory
        case .noPassage: .noPassage
        case .noEnding: .noEnding
        case .badArchive: .badArchive
        case .encoding: .encoding
        case .badHeader: .badHeader
        case .namelessPassage: .namelessPassage
        case .badMetadata: .badMetadata
        case .badStoryData: .badStoryData
        case .duplicatePassage: .duplicatePassage
        case .wrongType: .wrongType
        case .noStart: .noStart
        case .unclosed: .unclosed
        case .missingTarget: .missingTarget
        case .dynamicLink: .dynamicLink
        case .externalLink: .externalLink
        case .linkSimplified: .linkSimplified
        case .unclosedLink: .unclosed
        case .noWayOn: .noWayOn
        case .unknownMarkup, .formatUnread: .unknownMarkup
        case .unclosedMacro: .unclosedMacro
        case .conditionalText: .conditionalText
        case .conditionalEffect: .conditionalEffect
        case .effectKept: .effectKept
        case .conditionKept: .conditionKept
        case .orderLost, .severalJumps: .orderLost
        case .initialUnread: .initialUnread
        case .specialPassage: .specialPassage
        case .scriptLeftOut: .scriptLeftOut
        case .htmlKept: .htmlKept
        case .tooManyChoices: .tooManyChoices
        case .textCut: .textCut
        case .mediaLeftOut: .mediaLeftOut
        case .contentLeftOut: .contentLeftOut
        case .scoreLeftOut: .scoreLeftOut
        case .formatGuessed, .formatUnknown: .formatGuessed
        case .startAssumed: .startAssumed
        case .boundsAssumed: .boundsAssumed
        case .initialAssumed: .initialAssumed
        case .outcomeAssumed: .outcomeAssumed
        case .languageAssumed: .languageAssumed
        case .minutesReckoned: .minutesReckoned
        }
    }
}
