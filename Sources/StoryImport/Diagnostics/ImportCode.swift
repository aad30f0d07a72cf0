/// The stable names of all that can be said about an import, for scripts and for `docs/import.md`.
public enum ImportCode: String, CaseIterable, Hashable, Sendable {
    // MARK: Errors: nothing is imported.

    /// The file is of no kind that is read.
    case unknownKind = "unknown-kind"
    /// The file is of a kind that is known and not read, such as Twine 1.
    case unsupportedKind = "unsupported-kind"
    /// The file has more bytes than such a file may have.
    case tooLarge = "too-large"
    /// The file is no JSON.
    case syntax
    /// The file holds no story.
    case noStory = "no-story"
    /// The file holds several stories and none was named.
    case severalStories = "several-stories"
    /// No story of the file has the name asked for.
    case noSuchStory = "no-such-story"
    /// The story has nothing that could be played.
    case noPassage = "no-passage"
    /// The story goes on for ever.
    case noEnding = "no-ending"
    /// The archive is damaged, or holds more than it may.
    case badArchive = "bad-archive"

    // MARK: Warnings: something is lost or stays as text.

    /// Bytes that are no UTF-8.
    case encoding
    /// A passage header that is not as the specification says.
    case badHeader = "bad-header"
    /// A passage without a name.
    case namelessPassage = "nameless-passage"
    /// Metadata that cannot be read.
    case badMetadata = "bad-metadata"
    /// Story data that cannot be read.
    case badStoryData = "bad-story-data"
    /// Two passages with the same name.
    case duplicatePassage = "duplicate-passage"
    /// A value of the wrong kind.
    case wrongType = "wrong-type"
    /// The start is not there.
    case noStart = "no-start"
    /// An element that is not closed.
    case unclosed
    /// A link to a passage that is not there.
    case missingTarget = "missing-target"
    /// A link whose target only playing can tell.
    case dynamicLink = "dynamic-link"
    /// A link out of the story.
    case externalLink = "external-link"
    /// A link that does more than a choice can do.
    case linkSimplified = "link-simplified"
    /// A passage whose ways on were not understood.
    case noWayOn = "no-way-on"
    /// Markup that is not mapped.
    case unknownMarkup = "unknown-markup"
    /// A macro that does not end.
    case unclosedMacro = "unclosed-macro"
    /// Text that a condition shows or hides.
    case conditionalText = "conditional-text"
    /// A change that depends on a condition.
    case conditionalEffect = "conditional-effect"
    /// A change that cannot be expressed.
    case effectKept = "effect-kept"
    /// A condition that cannot be expressed.
    case conditionKept = "condition-kept"
    /// A first value that cannot be read.
    case initialUnread = "initial-unread"
    /// Changes and conditions whose order matters and is lost.
    case orderLost = "order-lost"
    /// A passage that the story format treats in its own way.
    case specialPassage = "special-passage"
    /// Script or style, which is not run.
    case scriptLeftOut = "script-left-out"
    /// Tags of HTML in the text.
    case htmlKept = "html-kept"
    /// More choices than a node may have.
    case tooManyChoices = "too-many-choices"
    /// A text that is longer than a scenario may have.
    case textCut = "text-cut"
    /// A picture, sound or film.
    case mediaLeftOut = "media-left-out"
    /// Content of another kind.
    case contentLeftOut = "content-left-out"
    /// Scores that come from inside a piece of content.
    case scoreLeftOut = "score-left-out"

    // MARK: Notes: decided without the file saying so.

    /// The story format was guessed from the markup.
    case formatGuessed = "format-guessed"
    /// The story begins where nobody said it should.
    case startAssumed = "start-assumed"
    /// A counter was given bounds.
    case boundsAssumed = "bounds-assumed"
    /// A variable without a first value.
    case initialAssumed = "initial-assumed"
    /// An ending without an outcome.
    case outcomeAssumed = "outcome-assumed"
    /// A story without a language.
    case languageAssumed = "language-assumed"
    /// The minutes were reckoned from the words.
    case minutesReckoned = "minutes-reckoned"

    /// How much it matters.
    public var severity: ImportDiagnostic.Severity {
        switch self {
        case .unknownKind, .unsupportedKind, .tooLarge, .syntax, .noStory, .severalStories, .noSuchStory, .noPassage,
            .noEnding, .badArchive:
            .error
        case .encoding, .badHeader, .namelessPassage, .badMetadata, .badStoryData, .duplicatePassage, .wrongType,
            .noStart, .unclosed, .missingTarget, .dynamicLink, .externalLink, .linkSimplified, .noWayOn, .initialUnread,
            .unknownMarkup, .unclosedMacro,
            .conditionalText, .conditionalEffect, .effectKept, .conditionKept, .orderLost, .specialPassage,
            .scriptLeftOut, .htmlKept, .tooManyChoices, .textCut, .mediaLeftOut, .contentLeftOut, .scoreLeftOut:
            .warning
        case .formatGuessed, .startAssumed, .boundsAssumed, .initialAssumed, .outcomeAssumed, .languageAssumed,
            .minutesReckoned:
            .note
        }
    }
}
