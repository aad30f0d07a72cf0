public import Wording

/// What translators are told about their catalogues.
public enum CatalogueTelling {
    /// Why a file is no catalogue, in whole sentences.
    public static func message(_ fault: CatalogueFault) -> Message {
        switch fault {
        case .syntax(let reason, line: _): .languageSyntax(reason: Message(reason))
        case .notAnObject: .languageNotAnObject
        case .noLanguage: .languageNoTag
        case .badTag(let tag, line: _): .languageBadTag(tag: tag)
        case .notText(let key, line: _): .languageNotText(key: key)
        case .badNote(let key, let part, line: _): .languageBadNote(key: key, part: part)
        }
    }

    /// What is the matter with a message, and what to do about it.
    public static func message(_ kind: CatalogueFinding.Kind) -> Message {
        switch kind {
        case .missing(let english): .languageMissing(text: english)
        case .unknownKey: .languageUnknown
        case .unclosedBrace: .languageUnclosedBrace
        case .strayBrace: .languageStrayBrace
        case .badName(let name): .languageBadName(name: name)
        case .unknownKind(let name): .languageUnknownKind(name: name)
        case .badForm(let form): .languageBadForm(form: form)
        case .sameForm(let form): .languageSameForm(form: form)
        case .noOtherForm(let name): .languageNoOther(name: name)
        case .tooDeep(let limit): .languageTooDeep(limit: limit)
        case .lostPlaceholder(let name): .languageLostValue(name: name)
        case .unknownPlaceholder(let name, let known):
            .languageUnknownValue(name: name, count: known.count, names: known)
        case .unknownWord(let form, let known): .languageUnknownWord(form: form, names: known)
        case .unknownPluralForm(let form, let known): .languageUnknownPlural(form: form, names: known)
        case .oneWithoutNumber: .languageOneWithoutNumber
        case .invisible(let scalar): .languageInvisible(code: code(of: scalar))
        case .edgeSpace: .languageEdgeSpace
        case .glued: .languageGlued
        default: advice(kind)
        }
    }

    private static func advice(_ kind: CatalogueFinding.Kind) -> Message {
        switch kind {
        case .missingPluralForm(let form): .languageMissingPlural(form: form)
        case .otherEnd(let found, let english):
            .languageOtherEnd(found: found.isEmpty ? "none" : found, english: english.isEmpty ? "none" : english)
        case .otherNumbers(let numbers): .languageOtherNumbers(names: numbers)
        case .doubleSpace: .languageDoubleSpace
        case .doubleWord(let word): .languageDoubleWord(word: word)
        case .stale(let before): .languageStale(text: before)
        case .longSentence(let sentence, let words, let limit):
            .languageLongSentence(count: words, text: sentence, limit: limit)
        case .wide(let cells, let limit): .languageWide(count: cells, limit: limit)
        case .wordBeforePlaceholder(let word, let name): .languageWordBefore(word: word, name: name)
        case .middleDot: .languageMiddleDot
        case .straightQuote: .languageStraightQuote
        default: .languageUnchanged
        }
    }

    private static func code(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
