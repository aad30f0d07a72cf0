import JSONText

extension ImportComplaint {
    /// What there is to say, in one English sentence without file and line.
    public var message: String {
        switch self {
        case .unknownKind: "this is no Twee, no Twine HTML, no Twine JSON and no H5P"
        case .unsupportedKind(let kind): "this is \(kind), which is not read"
        case .tooLarge(let limit): "the file has more than \(limit) bytes"
        case .syntax(let reason): reason
        case .noStory: "there is no Twine story in this file"
        case .severalStories(let names):
            "the file holds several stories; name one with --story: \(Self.list(names))"
        case .noSuchStory(let name, let available):
            "there is no story \(name.quotedForReaders()) in this file; there are \(Self.list(available))"
        case .noPassage: "the story has no passage that leads on"
        case .noEnding: "the story has no passage without a way on, so it would never end"
        case .badArchive(let reason): "the archive cannot be read: \(reason)"
        case .encoding: "bytes that are no UTF-8; they show as \"\u{FFFD}\""
        case .badHeader(let found): "\(found) in a passage header"
        case .namelessPassage: "a passage without a name is left out"
        case .badMetadata(let reason): "metadata that cannot be read is left out: \(reason)"
        case .badStoryData(let reason): "the story data cannot be read and are left out: \(reason)"
        case .duplicatePassage(let name):
            "the passage \(name.quotedForReaders()) stands twice; the later one counts"
        case .wrongType(let key, let expected): "\(expected) is expected for \(key.quotedForReaders())"
        case .noStart(let name):
            "the story is to start with \(name.quotedForReaders()), which is not there"
        case .unclosed(let element): "the element \(element.quotedForReaders()) is not closed"
        case .minutesReckoned(let minutes): "reckoned from its words, it takes \(minutes) min"
        default: partMessage
        }
    }

    /// The same for what was met inside a story.
    private var partMessage: String {
        switch self {
        case .missingTarget(let target, let passage):
            "the passage \(target.quotedForReaders()) is not there; the link stays as text\(Self.place(passage))"
        case .dynamicLink(let link, let passage):
            "dynamic link, not checked: \(link.quotedForReaders()) stays as text\(Self.place(passage))"
        case .externalLink(let target, let passage):
            "a link out of the story to \(target.quotedForReaders()) stays as text\(Self.place(passage))"
        case .linkSimplified(let name, let passage):
            "the link keeps its target; \(name.quotedForReaders()), which it also holds, is left out\(Self.place(passage))"
        case .unclosedLink(let passage): "a link is not closed on its line and stays as text\(Self.place(passage))"
        case .noWayOn(let passage):
            "no way on was understood, so this is no ending; give it choices before it is played\(Self.place(passage))"
        case .unknownMarkup(let name, let passage):
            "\(name.quotedForReaders()) is not mapped and stays as text\(Self.place(passage))"
        case .formatUnread(let name):
            "the markup of the story format \(name.quotedForReaders()) is not read, only links are"
        case .unclosedMacro(let passage): "a macro is not closed\(Self.place(passage))"
        case .conditionalText(let passage):
            "text that a condition shows or hides stays with its markup\(Self.place(passage))"
        case .conditionalEffect(let passage):
            "a change that depends on a condition stays as text\(Self.place(passage))"
        case .effectKept(let passage): "a change that cannot be expressed is not made\(Self.place(passage))"
        case .conditionKept(let passage):
            "a condition that cannot be expressed; what it guards is always there\(Self.place(passage))"
        case .orderLost(let passage):
            "a condition asks for a change that is made only on leaving\(Self.place(passage))"
        case .severalJumps(let passage):
            "several jumps may be made at once; only the last of them is\(Self.place(passage))"
        case .initialUnread(let name):
            "the first value of \(name.quotedForReaders()) cannot be read, so the variable is not mapped"
        case .specialPassage(let name):
            "the special passage \(name.quotedForReaders()) is left out, but for first values of variables"
        case .scriptLeftOut(""): "the story's script is left out"
        case .scriptLeftOut(let name): "the script or style \(name.quotedForReaders()) is left out"
        case .htmlKept(let passage): "tags of HTML stay as text\(Self.place(passage))"
        case .tooManyChoices(let passage): "more than 50 choices; the rest are left out\(Self.place(passage))"
        case .textCut(let limit): "a text of more than \(limit) characters is cut"
        case .mediaLeftOut(let file, let passage):
            "the picture, sound or film \(file.quotedForReaders()) is left out\(Self.place(passage))"
        case .contentLeftOut(let kind): "content of the kind \(kind.quotedForReaders()) is left out"
        case .scoreLeftOut(let kind): "scores from inside \(kind.quotedForReaders()) are left out"
        case .formatGuessed(let name): "the file names no story format; its markup looks like \(name)"
        case .formatUnknown:
            "the file names no story format, so only links are read; name one with --format"
        case .startAssumed(let name):
            "the file does not say where the story begins; it begins with \(name.quotedForReaders())"
        case .boundsAssumed(let name, let bounds):
            "the counter \(name.quotedForReaders()) gets the bounds \(bounds.lowerBound) to \(bounds.upperBound); "
                + "choose others with --bounds"
        case .initialAssumed(let name, let value):
            "the variable \(name.quotedForReaders()) has no first value and begins as \(value)"
        case .outcomeAssumed:
            "endings without a tag success, mixed or setback count as mixed; this is the first"
        case .languageAssumed(let tag): "the file names no language; it is taken to be \(tag.quotedForReaders())"
        default: code.rawValue
        }
    }

    private static func place(_ passage: String) -> String { ", in \(passage.quotedForReaders())" }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map { $0.quotedForReaders() }
        return shown.joined(separator: ", ") + (names.count > 12 ? " and \(names.count - 12) more" : "")
    }
}
