// swift-format-ignore-file
// Made from Languages/en.arb by `make catalogue`. Change that file, never this one.

extension Complaint {
    /// Every kind of complaint, by the name of its message.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case emptyFile = "diagnosticEmptyFile"
        case byteOrderMark = "diagnosticByteOrderMark"
        case otherEncoding = "diagnosticOtherEncoding"
        case brokenUTF8 = "diagnosticBrokenUTF8"
        case endsEarly = "diagnosticEndsEarly"
        case unexpected = "diagnosticUnexpected"
        case trailingComma = "diagnosticTrailingComma"
        case jsonComment = "diagnosticJsonComment"
        case singleQuote = "diagnosticSingleQuote"
        case malformedNumber = "diagnosticMalformedNumber"
        case controlCharacter = "diagnosticControlCharacter"
        case bareCharacter = "diagnosticBareCharacter"
        case bareForbiddenCharacter = "diagnosticBareForbiddenCharacter"
        case unknownEscape = "diagnosticUnknownEscape"
        case malformedUnicodeEscape = "diagnosticMalformedUnicodeEscape"
        case loneSurrogate = "diagnosticLoneSurrogate"
        case textAfterValue = "diagnosticTextAfterValue"
        case duplicateKey = "diagnosticDuplicateKey"
        case tooDeep = "diagnosticTooDeep"
        case tooLarge = "diagnosticTooLarge"
        case newerFormat = "diagnosticNewerFormat"
        case wrongFormat = "diagnosticWrongFormat"
        case unknownKey = "diagnosticUnknownKey"
        case missingKey = "diagnosticMissingKey"
        case wrongType = "diagnosticWrongType"
        case notWholeNumber = "diagnosticNotWholeNumber"
        case notCount = "diagnosticNotCount"
        case outOfRange = "diagnosticOutOfRange"
        case belowRange = "diagnosticBelowRange"
        case shareOutOfRange = "diagnosticShareOutOfRange"
        case unknownWord = "diagnosticUnknownWord"
        case wrongLength = "diagnosticWrongLength"
        case blankText = "diagnosticBlankText"
        case wrongCount = "diagnosticWrongCount"
        case wrongShape = "diagnosticWrongShape"
        case forbiddenCharacter = "diagnosticForbiddenCharacter"
        case duplicateID = "diagnosticDuplicateID"
        case fewSkills = "diagnosticFewSkills"
        case fewJobs = "diagnosticFewJobs"
        case shortHands = "diagnosticShortHands"
        case emptyDimension = "diagnosticEmptyDimension"
        case noJobOfKind = "diagnosticNoJobOfKind"
        case duplicateName = "diagnosticDuplicateName"
        case longSentence = "diagnosticLongSentence"
        case conditionNeedsStatement = "diagnosticConditionNeedsStatement"
        case conditionNeedsJoint = "diagnosticConditionNeedsJoint"
        case conditionNeedsComparison = "diagnosticConditionNeedsComparison"
        case conditionNeedsNumber = "diagnosticConditionNeedsNumber"
        case conditionNeedsName = "diagnosticConditionNeedsName"
        case conditionNeedsSign = "diagnosticConditionNeedsSign"
        case conditionTooDeep = "diagnosticConditionTooDeep"
        case conditionUnclosedQuote = "diagnosticConditionUnclosedQuote"
        case counterAsFlag = "diagnosticCounterAsFlag"
        case flagAsCounter = "diagnosticFlagAsCounter"
        case unknownVariable = "diagnosticUnknownVariable"
        case unknownPlace = "diagnosticUnknownPlace"
        case unknownChoice = "diagnosticUnknownChoice"
        case unknownSkill = "diagnosticUnknownSkill"
        case unknownRole = "diagnosticUnknownRole"
        case unknownBeat = "diagnosticUnknownBeat"
        case unknownPhase = "diagnosticUnknownPhase"
        case reservedName = "diagnosticReservedName"
        case noWayOut = "diagnosticNoWayOut"
        case severalWaysOut = "diagnosticSeveralWaysOut"
        case reversedBounds = "diagnosticReversedBounds"
        case initialOutOfBounds = "diagnosticInitialOutOfBounds"
        case stuck = "diagnosticStuck"
        case endingLost = "diagnosticEndingLost"
        case noEnding = "diagnosticNoEnding"
        case minutesDiffer = "diagnosticMinutesDiffer"
        case groupTooSmall = "diagnosticGroupTooSmall"
        case replayNotPlayed = "diagnosticReplayNotPlayed"
        case untrainedSkill = "diagnosticUntrainedSkill"
        case mediaWithoutAlt = "diagnosticMediaWithoutAlt"
        case noPlay = "diagnosticNoPlay"
        case unreachableNode = "diagnosticUnreachableNode"
        case neverReached = "diagnosticNeverReached"
        case alwaysTrue = "diagnosticAlwaysTrue"
        case alwaysFalse = "diagnosticAlwaysFalse"
        case neverRead = "diagnosticNeverRead"
        case neverWritten = "diagnosticNeverWritten"
        case unreachableBand = "diagnosticUnreachableBand"
        case bandAgainstEnding = "diagnosticBandAgainstEnding"
        case breakInRole = "diagnosticBreakInRole"
        case oneChoiceChain = "diagnosticOneChoiceChain"
        case duplicateChoiceText = "diagnosticDuplicateChoiceText"
        case scoredWithoutFeedback = "diagnosticScoredWithoutFeedback"
        case bestAlwaysFirst = "diagnosticBestAlwaysFirst"
        case bestAlwaysLongest = "diagnosticBestAlwaysLongest"
        case longText = "diagnosticLongText"
        case longBrief = "diagnosticLongBrief"
        case idleRole = "diagnosticIdleRole"
        case doubleItem = "diagnosticDoubleItem"
        case unseenVerb = "diagnosticUnseenVerb"
        case manyItems = "diagnosticManyItems"
        case noDebrief = "diagnosticNoDebrief"
        case notProved = "diagnosticNotProved"
        case unknownKind = "diagnosticUnknownKind"
        case unsupportedKind = "diagnosticUnsupportedKind"
        case importSyntax = "diagnosticImportSyntax"
        case noStory = "diagnosticNoStory"
        case severalStories = "diagnosticSeveralStories"
        case noSuchStory = "diagnosticNoSuchStory"
        case noPassage = "diagnosticNoPassage"
        case importNoEnding = "diagnosticImportNoEnding"
        case badArchive = "diagnosticBadArchive"
        case importEncoding = "diagnosticImportEncoding"
        case badHeader = "diagnosticBadHeader"
        case namelessPassage = "diagnosticNamelessPassage"
        case badMetadata = "diagnosticBadMetadata"
        case badStoryData = "diagnosticBadStoryData"
        case duplicatePassage = "diagnosticDuplicatePassage"
        case importWrongType = "diagnosticImportWrongType"
        case noStart = "diagnosticNoStart"
        case unclosedElement = "diagnosticUnclosedElement"
        case missingTarget = "diagnosticMissingTarget"
        case dynamicLink = "diagnosticDynamicLink"
        case externalLink = "diagnosticExternalLink"
        case linkSimplified = "diagnosticLinkSimplified"
        case unclosedLink = "diagnosticUnclosedLink"
        case noWayOn = "diagnosticNoWayOn"
        case unknownMarkup = "diagnosticUnknownMarkup"
        case formatUnread = "diagnosticFormatUnread"
        case unclosedMacro = "diagnosticUnclosedMacro"
        case conditionalText = "diagnosticConditionalText"
        case conditionalEffect = "diagnosticConditionalEffect"
        case effectKept = "diagnosticEffectKept"
        case conditionKept = "diagnosticConditionKept"
        case orderLost = "diagnosticOrderLost"
        case severalJumps = "diagnosticSeveralJumps"
        case initialUnread = "diagnosticInitialUnread"
        case specialPassage = "diagnosticSpecialPassage"
        case storyScriptLeftOut = "diagnosticStoryScriptLeftOut"
        case scriptLeftOut = "diagnosticScriptLeftOut"
        case htmlKept = "diagnosticHtmlKept"
        case tooManyChoices = "diagnosticTooManyChoices"
        case textCut = "diagnosticTextCut"
        case mediaLeftOut = "diagnosticMediaLeftOut"
        case contentLeftOut = "diagnosticContentLeftOut"
        case scoreLeftOut = "diagnosticScoreLeftOut"
        case formatGuessed = "diagnosticFormatGuessed"
        case formatUnknown = "diagnosticFormatUnknown"
        case startAssumed = "diagnosticStartAssumed"
        case boundsAssumed = "diagnosticBoundsAssumed"
        case initialAssumed = "diagnosticInitialAssumed"
        case outcomeAssumed = "diagnosticOutcomeAssumed"
        case languageAssumed = "diagnosticLanguageAssumed"
        case minutesReckoned = "diagnosticMinutesReckoned"

        /// The stable name, for scripts and for the documentation; several kinds may share one.
        public var code: String {
            switch self {
            case .emptyFile: "empty-file"
            case .byteOrderMark: "encoding"
            case .otherEncoding: "encoding"
            case .brokenUTF8: "encoding"
            case .endsEarly: "syntax"
            case .unexpected: "syntax"
            case .trailingComma: "syntax"
            case .jsonComment: "syntax"
            case .singleQuote: "syntax"
            case .malformedNumber: "syntax"
            case .controlCharacter: "syntax"
            case .bareCharacter: "syntax"
            case .bareForbiddenCharacter: "syntax"
            case .unknownEscape: "syntax"
            case .malformedUnicodeEscape: "syntax"
            case .loneSurrogate: "syntax"
            case .textAfterValue: "syntax"
            case .duplicateKey: "duplicate-key"
            case .tooDeep: "too-deep"
            case .tooLarge: "too-large"
            case .newerFormat: "newer-format"
            case .wrongFormat: "wrong-format"
            case .unknownKey: "unknown-key"
            case .missingKey: "missing-key"
            case .wrongType: "wrong-type"
            case .notWholeNumber: "wrong-type"
            case .notCount: "wrong-type"
            case .outOfRange: "out-of-range"
            case .belowRange: "out-of-range"
            case .shareOutOfRange: "out-of-range"
            case .unknownWord: "unknown-word"
            case .wrongLength: "wrong-length"
            case .blankText: "blank-text"
            case .wrongCount: "wrong-count"
            case .wrongShape: "wrong-shape"
            case .forbiddenCharacter: "forbidden-character"
            case .duplicateID: "duplicate-id"
            case .fewSkills: "few-cards"
            case .fewJobs: "few-cards"
            case .shortHands: "few-cards"
            case .emptyDimension: "empty-dimension"
            case .noJobOfKind: "one-kind-of-job"
            case .duplicateName: "duplicate-name"
            case .longSentence: "long-sentence"
            case .conditionNeedsStatement: "bad-condition"
            case .conditionNeedsJoint: "bad-condition"
            case .conditionNeedsComparison: "bad-condition"
            case .conditionNeedsNumber: "bad-condition"
            case .conditionNeedsName: "bad-condition"
            case .conditionNeedsSign: "bad-condition"
            case .conditionTooDeep: "bad-condition"
            case .conditionUnclosedQuote: "bad-condition"
            case .counterAsFlag: "type-clash"
            case .flagAsCounter: "type-clash"
            case .unknownVariable: "unknown-variable"
            case .unknownPlace: "unknown-place"
            case .unknownChoice: "unknown-choice"
            case .unknownSkill: "unknown-skill"
            case .unknownRole: "unknown-role"
            case .unknownBeat: "unknown-beat"
            case .unknownPhase: "unknown-phase"
            case .reservedName: "reserved-name"
            case .noWayOut: "no-way-out"
            case .severalWaysOut: "several-ways-out"
            case .reversedBounds: "reversed-bounds"
            case .initialOutOfBounds: "initial-out-of-bounds"
            case .stuck: "stuck"
            case .endingLost: "no-ending"
            case .noEnding: "no-ending"
            case .minutesDiffer: "minutes-differ"
            case .groupTooSmall: "group-too-small"
            case .replayNotPlayed: "replay-not-played"
            case .untrainedSkill: "untrained-skill"
            case .mediaWithoutAlt: "media-without-alt"
            case .noPlay: "no-play"
            case .unreachableNode: "unreachable-node"
            case .neverReached: "never-reached"
            case .alwaysTrue: "always-true"
            case .alwaysFalse: "always-false"
            case .neverRead: "never-read"
            case .neverWritten: "never-written"
            case .unreachableBand: "unreachable-band"
            case .bandAgainstEnding: "band-against-ending"
            case .breakInRole: "break-in-role"
            case .oneChoiceChain: "one-choice-chain"
            case .duplicateChoiceText: "duplicate-choice-text"
            case .scoredWithoutFeedback: "scored-without-feedback"
            case .bestAlwaysFirst: "best-always-first"
            case .bestAlwaysLongest: "best-always-longest"
            case .longText: "long-text"
            case .longBrief: "long-brief"
            case .idleRole: "idle-role"
            case .doubleItem: "double-item"
            case .unseenVerb: "unseen-verb"
            case .manyItems: "many-items"
            case .noDebrief: "no-debrief"
            case .notProved: "not-proved"
            case .unknownKind: "unknown-kind"
            case .unsupportedKind: "unsupported-kind"
            case .importSyntax: "syntax"
            case .noStory: "no-story"
            case .severalStories: "several-stories"
            case .noSuchStory: "no-such-story"
            case .noPassage: "no-passage"
            case .importNoEnding: "no-ending"
            case .badArchive: "bad-archive"
            case .importEncoding: "encoding"
            case .badHeader: "bad-header"
            case .namelessPassage: "nameless-passage"
            case .badMetadata: "bad-metadata"
            case .badStoryData: "bad-story-data"
            case .duplicatePassage: "duplicate-passage"
            case .importWrongType: "wrong-type"
            case .noStart: "no-start"
            case .unclosedElement: "unclosed"
            case .missingTarget: "missing-target"
            case .dynamicLink: "dynamic-link"
            case .externalLink: "external-link"
            case .linkSimplified: "link-simplified"
            case .unclosedLink: "unclosed"
            case .noWayOn: "no-way-on"
            case .unknownMarkup: "unknown-markup"
            case .formatUnread: "unknown-markup"
            case .unclosedMacro: "unclosed-macro"
            case .conditionalText: "conditional-text"
            case .conditionalEffect: "conditional-effect"
            case .effectKept: "effect-kept"
            case .conditionKept: "condition-kept"
            case .orderLost: "order-lost"
            case .severalJumps: "order-lost"
            case .initialUnread: "initial-unread"
            case .specialPassage: "special-passage"
            case .storyScriptLeftOut: "script-left-out"
            case .scriptLeftOut: "script-left-out"
            case .htmlKept: "html-kept"
            case .tooManyChoices: "too-many-choices"
            case .textCut: "text-cut"
            case .mediaLeftOut: "media-left-out"
            case .contentLeftOut: "content-left-out"
            case .scoreLeftOut: "score-left-out"
            case .formatGuessed: "format-guessed"
            case .formatUnknown: "format-guessed"
            case .startAssumed: "start-assumed"
            case .boundsAssumed: "bounds-assumed"
            case .initialAssumed: "initial-assumed"
            case .outcomeAssumed: "outcome-assumed"
            case .languageAssumed: "language-assumed"
            case .minutesReckoned: "minutes-reckoned"
            }
        }

        /// How much it matters.
        public var severity: Diagnostic.Severity {
            switch self {
            case .emptyFile, .byteOrderMark, .otherEncoding, .brokenUTF8, .endsEarly, .unexpected, .trailingComma, .jsonComment, .singleQuote, .malformedNumber, .controlCharacter, .bareCharacter, .bareForbiddenCharacter, .unknownEscape, .malformedUnicodeEscape, .loneSurrogate, .textAfterValue, .duplicateKey, .tooDeep, .tooLarge, .newerFormat, .wrongFormat, .unknownKey, .missingKey, .wrongType, .notWholeNumber, .notCount, .outOfRange, .belowRange, .shareOutOfRange, .unknownWord, .wrongLength, .blankText, .wrongCount, .wrongShape, .forbiddenCharacter, .duplicateID, .conditionNeedsStatement, .conditionNeedsJoint, .conditionNeedsComparison, .conditionNeedsNumber, .conditionNeedsName, .conditionNeedsSign, .conditionTooDeep, .conditionUnclosedQuote, .counterAsFlag, .flagAsCounter, .unknownVariable, .unknownPlace, .unknownChoice, .unknownSkill, .unknownRole, .unknownBeat, .unknownPhase, .reservedName, .noWayOut, .severalWaysOut, .reversedBounds, .initialOutOfBounds, .stuck, .endingLost, .noEnding, .minutesDiffer, .groupTooSmall, .replayNotPlayed, .untrainedSkill, .mediaWithoutAlt, .noPlay, .unknownKind, .unsupportedKind, .importSyntax, .noStory, .severalStories, .noSuchStory, .noPassage, .importNoEnding, .badArchive: .error
            case .formatGuessed, .formatUnknown, .startAssumed, .boundsAssumed, .initialAssumed, .outcomeAssumed, .languageAssumed, .minutesReckoned: .note
            case .fewSkills, .fewJobs, .shortHands, .emptyDimension, .noJobOfKind, .duplicateName, .longSentence, .unreachableNode, .neverReached, .alwaysTrue, .alwaysFalse, .neverRead, .neverWritten, .unreachableBand, .bandAgainstEnding, .breakInRole, .oneChoiceChain, .duplicateChoiceText, .scoredWithoutFeedback, .bestAlwaysFirst, .bestAlwaysLongest, .longText, .longBrief, .idleRole, .doubleItem, .unseenVerb, .manyItems, .noDebrief, .notProved, .importEncoding, .badHeader, .namelessPassage, .badMetadata, .badStoryData, .duplicatePassage, .importWrongType, .noStart, .unclosedElement, .missingTarget, .dynamicLink, .externalLink, .linkSimplified, .unclosedLink, .noWayOn, .unknownMarkup, .formatUnread, .unclosedMacro, .conditionalText, .conditionalEffect, .effectKept, .conditionKept, .orderLost, .severalJumps, .initialUnread, .specialPassage, .storyScriptLeftOut, .scriptLeftOut, .htmlKept, .tooManyChoices, .textCut, .mediaLeftOut, .contentLeftOut, .scoreLeftOut: .warning
            }
        }
    }

    /// The file is empty.
    public static var emptyFile: Complaint { Complaint(.emptyFile) }

    /// The file begins with a byte order mark. Save it as UTF-8 without one.
    public static var byteOrderMark: Complaint { Complaint(.byteOrderMark) }

    /// The file is in {encoding}. Save it as UTF-8.
    public static func otherEncoding(encoding: String) -> Complaint {
        Complaint(.otherEncoding, ["encoding": .word(encoding)])
    }

    /// The byte {byte} is not valid UTF-8 here. Save the file as UTF-8.
    public static func brokenUTF8(byte: String) -> Complaint {
        Complaint(.brokenUTF8, ["byte": .word(byte)])
    }

    /// The file ends too early. Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}}.
    public static func endsEarly(expected: String) -> Complaint {
        Complaint(.endsEarly, ["expected": .text(expected)])
    }

    /// Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}} here, not “{found}”.
    public static func unexpected(expected: String, found: String) -> Complaint {
        Complaint(.unexpected, ["expected": .text(expected), "found": .word(found)])
    }

    /// There is a comma with nothing after it. Remove it.
    public static var trailingComma: Complaint { Complaint(.trailingComma) }

    /// JSON has no comments. Remove this one.
    public static var jsonComment: Complaint { Complaint(.jsonComment) }

    /// JSON puts text in double quotes, not single ones.
    public static var singleQuote: Complaint { Complaint(.singleQuote) }

    /// {fault, select, leadingZero {Write this number without the zero in front.} leadingPlus {Write this number without the plus sign.} noDigitAfterMinus {A minus sign needs a digit after it.} noDigitBeforePoint {Write a digit before the decimal point.} noDigitAfterPoint {Write a digit after the decimal point.} other {The exponent of this number has no digits.}}
    public static func malformedNumber(fault: String) -> Complaint {
        Complaint(.malformedNumber, ["fault": .text(fault)])
    }

    /// A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write it as an escape, or remove it.
    public static func controlCharacter(character: String) -> Complaint {
        Complaint(.controlCharacter, ["character": .word(character)])
    }

    /// A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write {escape} instead.
    public static func bareCharacter(character: String, escape: String) -> Complaint {
        Complaint(.bareCharacter, ["character": .word(character), "escape": .word(escape)])
    }

    /// {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
    public static func bareForbiddenCharacter(character: String) -> Complaint {
        Complaint(.bareForbiddenCharacter, ["character": .word(character)])
    }

    /// In a text, \ must not be followed by “{found}”. Write a backslash itself as \\.
    public static func unknownEscape(found: String) -> Complaint {
        Complaint(.unknownEscape, ["found": .word(found)])
    }

    /// After \u there must be four hexadecimal digits.
    public static var malformedUnicodeEscape: Complaint { Complaint(.malformedUnicodeEscape) }

    /// This \u escape is only half of a character. Write both halves.
    public static var loneSurrogate: Complaint { Complaint(.loneSurrogate) }

    /// The file should end here. Remove “{found}” and whatever follows.
    public static func textAfterValue(found: String) -> Complaint {
        Complaint(.textAfterValue, ["found": .word(found)])
    }

    /// The key “{key}” is in this object twice. Keep one of them.
    public static func duplicateKey(key: String) -> Complaint {
        Complaint(.duplicateKey, ["key": .text(key)])
    }

    /// There are more than {limit} objects and lists inside one another.
    public static func tooDeep(limit: Int) -> Complaint {
        Complaint(.tooDeep, ["limit": .number(limit)])
    }

    /// The file is too large: it has more than {limit} bytes.
    public static func tooLarge(limit: Int) -> Complaint {
        Complaint(.tooLarge, ["limit": .number(limit)])
    }

    /// The file is in the format “{found}”, and this version of JobHunter reads “{known}”. Use a newer version of JobHunter.
    public static func newerFormat(found: String, known: String) -> Complaint {
        Complaint(.newerFormat, ["found": .text(found), "known": .word(known)])
    }

    /// The format must be “{expected}” here, not “{found}”.
    public static func wrongFormat(found: String, expected: String) -> Complaint {
        Complaint(.wrongFormat, ["found": .text(found), "expected": .word(expected)])
    }

    /// The key “{key}” has no meaning here.
    public static func unknownKey(key: String) -> Complaint {
        Complaint(.unknownKey, ["key": .text(key)])
    }

    /// The key “{key}” is missing here.
    public static func missingKey(key: String) -> Complaint {
        Complaint(.missingKey, ["key": .word(key)])
    }

    /// {expected, select, text {This must be text in double quotes, not {found}.} boolean {This must be true or false, not {found}.} share {This must be a number from 0 to 1 with at most two decimals, not {found}.} list {This must be a list in square brackets, not {found}.} object {This must be an object in curly brackets, not {found}.} wordOrObject {This must be a word or an object, not {found}.} nothing {Nothing may stand here. Leave it out.} other {This can only be true, not {found}.}}
    public static func wrongType(expected: String, found: String) -> Complaint {
        Complaint(.wrongType, ["expected": .text(expected), "found": .word(found)])
    }

    /// This must be a whole number from {least} to {most}, not {found}.
    public static func notWholeNumber(least: Int, most: Int, found: String) -> Complaint {
        Complaint(.notWholeNumber, ["least": .number(least), "most": .number(most), "found": .word(found)])
    }

    /// This must be a whole number of {least} or more, not {found}.
    public static func notCount(least: Int, found: String) -> Complaint {
        Complaint(.notCount, ["least": .number(least), "found": .word(found)])
    }

    /// This must be a whole number from {least} to {most}, not {found}.
    public static func outOfRange(least: Int, most: Int, found: String) -> Complaint {
        Complaint(.outOfRange, ["least": .number(least), "most": .number(most), "found": .word(found)])
    }

    /// This must be a whole number of {least} or more, not {found}.
    public static func belowRange(least: Int, found: String) -> Complaint {
        Complaint(.belowRange, ["least": .number(least), "found": .word(found)])
    }

    /// This must be a number from 0 to 1 with at most two decimals, not {found}.
    public static func shareOutOfRange(found: String) -> Complaint {
        Complaint(.shareOutOfRange, ["found": .word(found)])
    }

    /// “{word}” cannot stand here. Write one of these: {allowed}.
    public static func unknownWord(word: String, allowed: [String]) -> Complaint {
        Complaint(.unknownWord, ["word": .text(word), "allowed": .names(allowed)])
    }

    /// This text has {found, plural, one {# character} other {# characters}}. It may have {least} to {most}.
    public static func wrongLength(found: Int, least: Int, most: Int) -> Complaint {
        Complaint(.wrongLength, ["found": .number(found), "least": .number(least), "most": .number(most)])
    }

    /// There is nothing to read in this text.
    public static var blankText: Complaint { Complaint(.blankText) }

    /// This list has {found, plural, one {# entry} other {# entries}}. It may have {least} to {most}.
    public static func wrongCount(found: Int, least: Int, most: Int) -> Complaint {
        Complaint(.wrongCount, ["found": .number(found), "least": .number(least), "most": .number(most)])
    }

    /// {shape, select, id {“{found}” cannot be an id. Use small letters, digits and single hyphens, as in “ask-for-help”.} variable {“{found}” cannot be the name of a variable. Begin with a small letter, then use small letters, digits and single hyphens.} language {“{found}” is not a language tag. Write it like “en” or “fr-BE”.} other {“{found}” is not the address of an ESCO skill. Begin it with “http://data.europa.eu/esco/skill/”.}}
    public static func wrongShape(shape: String, found: String) -> Complaint {
        Complaint(.wrongShape, ["shape": .text(shape), "found": .text(found)])
    }

    /// {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
    public static func forbiddenCharacter(character: String) -> Complaint {
        Complaint(.forbiddenCharacter, ["character": .word(character)])
    }

    /// The id “{id}” already belongs to {first}. Give each its own.
    public static func duplicateID(id: String, first: String) -> Complaint {
        Complaint(.duplicateID, ["id": .text(id), "first": .word(first)])
    }

    /// There {found, plural, one {is only # skill card} other {are only # skill cards}}. A good game needs {recommended} or more.
    public static func fewSkills(found: Int, recommended: Int) -> Complaint {
        Complaint(.fewSkills, ["found": .number(found), "recommended": .number(recommended)])
    }

    /// There {found, plural, one {is only # job card} other {are only # job cards}}. With {recommended} or more, six people can be dealt five each.
    public static func fewJobs(found: Int, recommended: Int) -> Complaint {
        Complaint(.fewJobs, ["found": .number(found), "recommended": .number(recommended)])
    }

    /// {found, plural, one {# job card is} other {# job cards are}} too few for {people} people. Have {needed} or more, deal smaller hands or add a second deck.
    public static func shortHands(found: Int, people: Int, needed: Int) -> Complaint {
        Complaint(.shortHands, ["found": .number(found), "people": .number(people), "needed": .number(needed)])
    }

    /// No skill card has the dimension “{dimension}”.
    public static func emptyDimension(dimension: String) -> Complaint {
        Complaint(.emptyDimension, ["dimension": .word(dimension)])
    }

    /// No job card is of the kind “{kind}”.
    public static func noJobOfKind(kind: String) -> Complaint {
        Complaint(.noJobOfKind, ["kind": .word(kind)])
    }

    /// The name “{name}” already belongs to {first}.
    public static func duplicateName(name: String, first: String) -> Complaint {
        Complaint(.duplicateName, ["name": .text(name), "first": .word(first)])
    }

    /// A sentence here has {words} words. It is easier to read with {limit} or fewer.
    public static func longSentence(words: Int, limit: Int) -> Complaint {
        Complaint(.longSentence, ["words": .number(words), "limit": .number(limit)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a variable, visited(…), chosen(…), “not” or “(”.
    public static func conditionNeedsStatement(found: [String]) -> Complaint {
        Complaint(.conditionNeedsStatement, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “and” or “or”, or end it.
    public static func conditionNeedsJoint(found: [String]) -> Complaint {
        Complaint(.conditionNeedsJoint, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a comparison, “and” or “or”, or end it.
    public static func conditionNeedsComparison(found: [String]) -> Complaint {
        Complaint(.conditionNeedsComparison, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a whole number.
    public static func conditionNeedsNumber(found: [String]) -> Complaint {
        Complaint(.conditionNeedsNumber, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a name in quotes.
    public static func conditionNeedsName(found: [String]) -> Complaint {
        Complaint(.conditionNeedsName, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “{sign}”.
    public static func conditionNeedsSign(found: [String], sign: String) -> Complaint {
        Complaint(.conditionNeedsSign, ["found": .names(found), "sign": .word(sign)])
    }

    /// The condition has too many brackets inside one another. Make it simpler.
    public static var conditionTooDeep: Complaint { Complaint(.conditionTooDeep) }

    /// A quote in the condition is never closed.
    public static var conditionUnclosedQuote: Complaint { Complaint(.conditionUnclosedQuote) }

    /// “{variable}” is a counter. Use it with a number, as in “trust >= 1”.
    public static func counterAsFlag(variable: String) -> Complaint {
        Complaint(.counterAsFlag, ["variable": .text(variable)])
    }

    /// “{variable}” is a flag, either true or false. In a condition, write its name alone or after “not”.
    public static func flagAsCounter(variable: String) -> Complaint {
        Complaint(.flagAsCounter, ["variable": .text(variable)])
    }

    /// This scenario has no variable “{name}”.
    public static func unknownVariable(name: String) -> Complaint {
        Complaint(.unknownVariable, ["name": .text(name)])
    }

    /// This scenario has no node or ending “{name}”.
    public static func unknownPlace(name: String) -> Complaint {
        Complaint(.unknownPlace, ["name": .text(name)])
    }

    /// This scenario has no choice “{name}”.
    public static func unknownChoice(name: String) -> Complaint {
        Complaint(.unknownChoice, ["name": .text(name)])
    }

    /// This scenario has no skill “{name}”.
    public static func unknownSkill(name: String) -> Complaint {
        Complaint(.unknownSkill, ["name": .text(name)])
    }

    /// This scenario has no role “{name}”.
    public static func unknownRole(name: String) -> Complaint {
        Complaint(.unknownRole, ["name": .text(name)])
    }

    /// This scenario has no beat “{name}”.
    public static func unknownBeat(name: String) -> Complaint {
        Complaint(.unknownBeat, ["name": .text(name)])
    }

    /// This scenario has no phase “{name}”.
    public static func unknownPhase(name: String) -> Complaint {
        Complaint(.unknownPhase, ["name": .text(name)])
    }

    /// A variable cannot be called “{name}”, which means something else in conditions. Choose another name.
    public static func reservedName(name: String) -> Complaint {
        Complaint(.reservedName, ["name": .text(name)])
    }

    /// Nothing leads on from this node. Give it one of “choices”, “goto” and “random”.
    public static var noWayOut: Complaint { Complaint(.noWayOut) }

    /// This node leads on in more than one way: {keys}. Keep one of them.
    public static func severalWaysOut(keys: [String]) -> Complaint {
        Complaint(.severalWaysOut, ["keys": .names(keys)])
    }

    /// The smallest value, {least}, is above the largest, {greatest}.
    public static func reversedBounds(least: Int, greatest: Int) -> Complaint {
        Complaint(.reversedBounds, ["least": .number(least), "greatest": .number(greatest)])
    }

    /// The counter begins at {initial}, outside its limits {least} to {greatest}.
    public static func initialOutOfBounds(initial: Int, least: Int, greatest: Int) -> Complaint {
        Complaint(.initialOutOfBounds, ["initial": .number(initial), "least": .number(least), "greatest": .number(greatest)])
    }

    /// Nobody can go on after {way}. Add a choice without a condition.
    public static func stuck(way: String) -> Complaint {
        Complaint(.stuck, ["way": .word(way)])
    }

    /// No ending can be reached any more after {way}.
    public static func endingLost(way: String) -> Complaint {
        Complaint(.endingLost, ["way": .word(way)])
    }

    /// No way leads from this node to an ending.
    public static var noEnding: Complaint { Complaint(.noEnding) }

    /// The phases take {phases, plural, one {# minute} other {# minutes}} together, but the whole role-play takes {total}.
    public static func minutesDiffer(phases: Int, total: Int) -> Complaint {
        Complaint(.minutesDiffer, ["phases": .number(phases), "total": .number(total)])
    }

    /// The smallest group has {least, plural, one {# person} other {# people}}, but {roles} must play and {observers} must observe.
    public static func groupTooSmall(least: Int, roles: Int, observers: Int) -> Complaint {
        Complaint(.groupTooSmall, ["least": .number(least), "roles": .number(roles), "observers": .number(observers)])
    }

    /// The beat “{beat}” is not played before this phase.
    public static func replayNotPlayed(beat: String) -> Complaint {
        Complaint(.replayNotPlayed, ["beat": .text(beat)])
    }

    /// The skill “{name}” is neither scored nor observed.
    public static func untrainedSkill(name: String) -> Complaint {
        Complaint(.untrainedSkill, ["name": .text(name)])
    }

    /// The picture or sound has no “alt”. Say there in words what it shows.
    public static var mediaWithoutAlt: Complaint { Complaint(.mediaWithoutAlt) }

    /// Nothing is played. Add a phase of the kind “play”.
    public static var noPlay: Complaint { Complaint(.noPlay) }

    /// Nothing leads to “{name}”.
    public static func unreachableNode(name: String) -> Complaint {
        Complaint(.unreachableNode, ["name": .text(name)])
    }

    /// Nobody can get to “{name}”. Look at the conditions of the choices that lead there.
    public static func neverReached(name: String) -> Complaint {
        Complaint(.neverReached, ["name": .text(name)])
    }

    /// This condition is true whenever it is asked. Leave it out, or change the story so that it matters.
    public static var alwaysTrue: Complaint { Complaint(.alwaysTrue) }

    /// This condition is never true. Leave the choice out, or change the story so that it can be taken.
    public static var alwaysFalse: Complaint { Complaint(.alwaysFalse) }

    /// No condition reads the variable “{name}”. Use it or leave it out.
    public static func neverRead(name: String) -> Complaint {
        Complaint(.neverRead, ["name": .text(name)])
    }

    /// Nothing changes the variable “{name}”. Use it or leave it out.
    public static func neverWritten(name: String) -> Complaint {
        Complaint(.neverWritten, ["name": .text(name)])
    }

    /// Nobody ends in this band: scores go from {least} to {greatest}.
    public static func unreachableBand(least: String, greatest: String) -> Complaint {
        Complaint(.unreachableBand, ["least": .word(least), "greatest": .word(greatest)])
    }

    /// {outcome, select, setback {The best band can be shown after a setback.} success {The worst band can be shown after a success.} other {The worst band can be shown after a mixed ending.}} Name in “outcomes” the endings it fits, or let the last choices score more.
    public static func bandAgainstEnding(outcome: String) -> Complaint {
        Complaint(.bandAgainstEnding, ["outcome": .text(outcome)])
    }

    /// People would go into this break in their roles. Put it before the first take, or after the last one.
    public static var breakInRole: Complaint { Complaint(.breakInRole) }

    /// {nodes} nodes in a row offer a single choice. Join them, or offer a real choice.
    public static func oneChoiceChain(nodes: Int) -> Complaint {
        Complaint(.oneChoiceChain, ["nodes": .number(nodes)])
    }

    /// The choice “{text}” is offered twice in this node.
    public static func duplicateChoiceText(text: String) -> Complaint {
        Complaint(.duplicateChoiceText, ["text": .text(text)])
    }

    /// This choice scores without feedback. Say what happens (“consequence”), or what a trainer would say (“coaching”).
    public static var scoredWithoutFeedback: Complaint { Complaint(.scoredWithoutFeedback) }

    /// In all {menus} scored nodes the best answer comes first. Change the order here and there.
    public static func bestAlwaysFirst(menus: Int) -> Complaint {
        Complaint(.bestAlwaysFirst, ["menus": .number(menus)])
    }

    /// In all {menus} scored nodes the best answer is the longest. Make another answer longer here and there.
    public static func bestAlwaysLongest(menus: Int) -> Complaint {
        Complaint(.bestAlwaysLongest, ["menus": .number(menus)])
    }

    /// This text has {words} words. It is easier to read with {limit} or fewer.
    public static func longText(words: Int, limit: Int) -> Complaint {
        Complaint(.longText, ["words": .number(words), "limit": .number(limit)])
    }

    /// This role card has {words} words. It is easier to read with {limit} or fewer.
    public static func longBrief(words: Int, limit: Int) -> Complaint {
        Complaint(.longBrief, ["words": .number(words), "limit": .number(limit)])
    }

    /// The role “{name}” leads no beat and gets no inject.
    public static func idleRole(name: String) -> Complaint {
        Complaint(.idleRole, ["name": .text(name)])
    }

    /// This behaviour says “and”, so it asks for two things at once. Make two items of it.
    public static var doubleItem: Complaint { Complaint(.doubleItem) }

    /// Nobody can see or hear “{word}”. Write what an observer sees or hears.
    public static func unseenVerb(word: String) -> Complaint {
        Complaint(.unseenVerb, ["word": .text(word)])
    }

    /// {items} items are too many for {observers, plural, one {# observer} other {# observers}}. One observer can watch about {limit}.
    public static func manyItems(items: Int, observers: Int, limit: Int) -> Complaint {
        Complaint(.manyItems, ["items": .number(items), "observers": .number(observers), "limit": .number(limit)])
    }

    /// Nothing is debriefed. Add a phase of the kind “debrief”.
    public static var noDebrief: Complaint { Complaint(.noDebrief) }

    /// Not everything was checked: there are more than {states} states. Check more of them with --states.
    public static func notProved(states: Int) -> Complaint {
        Complaint(.notProved, ["states": .number(states)])
    }

    /// This is neither Twee, nor Twine HTML or JSON, nor H5P.
    public static var unknownKind: Complaint { Complaint(.unknownKind) }

    /// This is {kind}, which cannot be imported.
    public static func unsupportedKind(kind: String) -> Complaint {
        Complaint(.unsupportedKind, ["kind": .word(kind)])
    }

    /// {reason}
    public static func importSyntax(reason: Complaint) -> Complaint {
        Complaint(.importSyntax, ["reason": .complaint(reason)])
    }

    /// There is no Twine story in this file.
    public static var noStory: Complaint { Complaint(.noStory) }

    /// This file holds several stories: {names}. Choose one with --story.
    public static func severalStories(names: [String]) -> Complaint {
        Complaint(.severalStories, ["names": .names(names)])
    }

    /// This file has no story “{name}”. It has {available}.
    public static func noSuchStory(name: String, available: [String]) -> Complaint {
        Complaint(.noSuchStory, ["name": .text(name), "available": .names(available)])
    }

    /// There is nothing to play: no passage leads on.
    public static var noPassage: Complaint { Complaint(.noPassage) }

    /// The story would never end, because every passage leads on.
    public static var importNoEnding: Complaint { Complaint(.importNoEnding) }

    /// {fault, select, twice {The archive holds “{name}” twice.} encrypted {“{name}” is encrypted.} tooLarge {“{name}” unpacks to more than {number} bytes.} method {“{name}” is packed in a way that cannot be read (method {number}).} damaged {“{name}” is damaged.} outside {“{name}” lies outside the archive.} noArchive {This is no ZIP archive, or its end is missing.} part {This is one part of several.} zip64 {This is an archive of the ZIP64 kind, which cannot be read.} tooMany {The archive holds more than {number} files.} list {The archive’s list of files is damaged.} missing {The archive has no “{name}”.} other {There is not enough memory to unpack “{name}”.}}
    public static func badArchive(fault: String, name: String, number: Int) -> Complaint {
        Complaint(.badArchive, ["fault": .text(fault), "name": .text(name), "number": .number(number)])
    }

    /// Some bytes here are not UTF-8. They show as “�”.
    public static var importEncoding: Complaint { Complaint(.importEncoding) }

    /// {fault, select, textAfterTags {There is text after the tags of this passage header.} bareBracket {A bracket in this passage header needs a backslash before it.} other {The tags of this passage header are not closed.}}
    public static func badHeader(fault: String) -> Complaint {
        Complaint(.badHeader, ["fault": .text(fault)])
    }

    /// A passage without a name is left out.
    public static var namelessPassage: Complaint { Complaint(.namelessPassage) }

    /// The metadata cannot be read and is left out. {reason}
    public static func badMetadata(reason: Complaint) -> Complaint {
        Complaint(.badMetadata, ["reason": .complaint(reason)])
    }

    /// The story data cannot be read and is left out. {reason}
    public static func badStoryData(reason: Complaint) -> Complaint {
        Complaint(.badStoryData, ["reason": .complaint(reason)])
    }

    /// The passage “{name}” is in the file twice. The later one counts.
    public static func duplicatePassage(name: String) -> Complaint {
        Complaint(.duplicatePassage, ["name": .text(name)])
    }

    /// {expected, select, text {“{key}” must be text.} object {“{key}” must be an object.} other {“{key}” must be a list.}}
    public static func importWrongType(expected: String, key: String) -> Complaint {
        Complaint(.importWrongType, ["expected": .text(expected), "key": .text(key)])
    }

    /// The story is to begin with “{name}”, which is not there.
    public static func noStart(name: String) -> Complaint {
        Complaint(.noStart, ["name": .text(name)])
    }

    /// The element “{element}” is not closed.
    public static func unclosedElement(element: String) -> Complaint {
        Complaint(.unclosedElement, ["element": .word(element)])
    }

    /// In “{passage}”, a link leads to “{target}”, which is not there. It stays as text.
    public static func missingTarget(passage: String, target: String) -> Complaint {
        Complaint(.missingTarget, ["passage": .text(passage), "target": .text(target)])
    }

    /// In “{passage}”, only playing can tell where “{link}” leads. It is not checked and stays as text.
    public static func dynamicLink(passage: String, link: String) -> Complaint {
        Complaint(.dynamicLink, ["passage": .text(passage), "link": .text(link)])
    }

    /// In “{passage}”, a link leads out of the story to “{target}”. It stays as text.
    public static func externalLink(passage: String, target: String) -> Complaint {
        Complaint(.externalLink, ["passage": .text(passage), "target": .text(target)])
    }

    /// In “{passage}”, a link keeps its target and loses “{name}”.
    public static func linkSimplified(passage: String, name: String) -> Complaint {
        Complaint(.linkSimplified, ["passage": .text(passage), "name": .text(name)])
    }

    /// In “{passage}”, a link is not closed on its line. It stays as text.
    public static func unclosedLink(passage: String) -> Complaint {
        Complaint(.unclosedLink, ["passage": .text(passage)])
    }

    /// In “{passage}”, no way on was understood. Give it choices before you play the story.
    public static func noWayOn(passage: String) -> Complaint {
        Complaint(.noWayOn, ["passage": .text(passage)])
    }

    /// In “{passage}”, “{name}” is not supported and stays as text.
    public static func unknownMarkup(passage: String, name: String) -> Complaint {
        Complaint(.unknownMarkup, ["passage": .text(passage), "name": .text(name)])
    }

    /// The markup of the story format “{name}” is not read. Only its links are.
    public static func formatUnread(name: String) -> Complaint {
        Complaint(.formatUnread, ["name": .text(name)])
    }

    /// In “{passage}”, a macro is not closed.
    public static func unclosedMacro(passage: String) -> Complaint {
        Complaint(.unclosedMacro, ["passage": .text(passage)])
    }

    /// In “{passage}”, text that a condition shows or hides stays, with its markup.
    public static func conditionalText(passage: String) -> Complaint {
        Complaint(.conditionalText, ["passage": .text(passage)])
    }

    /// In “{passage}”, a change that depends on a condition stays as text.
    public static func conditionalEffect(passage: String) -> Complaint {
        Complaint(.conditionalEffect, ["passage": .text(passage)])
    }

    /// In “{passage}”, a change cannot be made by a scenario and is left out.
    public static func effectKept(passage: String) -> Complaint {
        Complaint(.effectKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, a condition cannot be asked by a scenario. What it guards is always there.
    public static func conditionKept(passage: String) -> Complaint {
        Complaint(.conditionKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, a condition asks for a change that is made only on leaving.
    public static func orderLost(passage: String) -> Complaint {
        Complaint(.orderLost, ["passage": .text(passage)])
    }

    /// In “{passage}”, several jumps may be made at once. Only the last of them is.
    public static func severalJumps(passage: String) -> Complaint {
        Complaint(.severalJumps, ["passage": .text(passage)])
    }

    /// The first value of “{name}” cannot be read, so the variable is left out.
    public static func initialUnread(name: String) -> Complaint {
        Complaint(.initialUnread, ["name": .text(name)])
    }

    /// The special passage “{name}” is left out, except for first values of variables.
    public static func specialPassage(name: String) -> Complaint {
        Complaint(.specialPassage, ["name": .text(name)])
    }

    /// The story’s script is left out.
    public static var storyScriptLeftOut: Complaint { Complaint(.storyScriptLeftOut) }

    /// The script or style “{name}” is left out.
    public static func scriptLeftOut(name: String) -> Complaint {
        Complaint(.scriptLeftOut, ["name": .text(name)])
    }

    /// In “{passage}”, HTML tags stay as text.
    public static func htmlKept(passage: String) -> Complaint {
        Complaint(.htmlKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, there are more than 50 choices. The rest are left out.
    public static func tooManyChoices(passage: String) -> Complaint {
        Complaint(.tooManyChoices, ["passage": .text(passage)])
    }

    /// A text of more than {limit} characters is cut.
    public static func textCut(limit: Int) -> Complaint {
        Complaint(.textCut, ["limit": .number(limit)])
    }

    /// In “{passage}”, the picture, sound or film “{file}” is left out.
    public static func mediaLeftOut(passage: String, file: String) -> Complaint {
        Complaint(.mediaLeftOut, ["passage": .text(passage), "file": .text(file)])
    }

    /// Content of the kind “{kind}” is left out.
    public static func contentLeftOut(kind: String) -> Complaint {
        Complaint(.contentLeftOut, ["kind": .text(kind)])
    }

    /// Scores from inside “{kind}” are left out.
    public static func scoreLeftOut(kind: String) -> Complaint {
        Complaint(.scoreLeftOut, ["kind": .text(kind)])
    }

    /// The file names no story format. Its markup looks like {name}.
    public static func formatGuessed(name: String) -> Complaint {
        Complaint(.formatGuessed, ["name": .word(name)])
    }

    /// The file names no story format, so only links are read. Name one with --format.
    public static var formatUnknown: Complaint { Complaint(.formatUnknown) }

    /// The file does not say where the story begins. It begins with “{name}”.
    public static func startAssumed(name: String) -> Complaint {
        Complaint(.startAssumed, ["name": .text(name)])
    }

    /// The counter “{name}” gets the limits {least} to {greatest}. Choose others with --bounds.
    public static func boundsAssumed(name: String, least: Int, greatest: Int) -> Complaint {
        Complaint(.boundsAssumed, ["name": .text(name), "least": .number(least), "greatest": .number(greatest)])
    }

    /// The variable “{name}” has no first value. It begins as {value}.
    public static func initialAssumed(name: String, value: String) -> Complaint {
        Complaint(.initialAssumed, ["name": .text(name), "value": .word(value)])
    }

    /// Endings without the tag success, mixed or setback count as mixed. This is the first.
    public static var outcomeAssumed: Complaint { Complaint(.outcomeAssumed) }

    /// The file names no language. It is taken to be “{tag}”.
    public static func languageAssumed(tag: String) -> Complaint {
        Complaint(.languageAssumed, ["tag": .word(tag)])
    }

    /// Going by its words, the story takes {minutes, plural, one {# minute} other {# minutes}}.
    public static func minutesReckoned(minutes: Int) -> Complaint {
        Complaint(.minutesReckoned, ["minutes": .number(minutes)])
    }
}
