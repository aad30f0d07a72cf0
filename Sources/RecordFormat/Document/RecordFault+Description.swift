import Diagnostics
import JSONText

extension RecordFault: CustomStringConvertible {
    /// The fault in plain English with its place, for whoever looks for its cause.
    public var description: String {
        let inEvent = event.map { "event \($0), " } ?? ""
        return "\(inEvent)\(path.description.safeForReaders(limit: 200)) at byte \(offset): \(kind)"
    }
}

extension RecordFault.Kind: CustomStringConvertible {
    /// What is wrong, in plain English without its place.
    public var description: String {
        switch self {
        case .syntax(let error): Complaint(error).description
        case .missingKey(let key): "the key \(key.quotedForReaders()) is missing"
        case .unknownKey(let key): "the key \(key.quotedForReaders()) means nothing here"
        case .wrongKind(let needed, let found): "\(found) found where \(needed) is needed"
        case .notWhole(let digits): "\(digits.safeForReaders(limit: 40)) is no whole number of at most 64 bits"
        case .outOfRange(let number, let range): "\(number) is not in \(range.lowerBound) to \(range.upperBound)"
        case .unknownWord(let word, let allowed):
            "\(word.quotedForReaders()) is none of \(allowed.joined(separator: ", "))"
        case .unknownType(let type): "there is no event of type \(type.quotedForReaders())"
        case .emptyID: "an id is empty"
        case .reservedSeat(let word): "no seat can be called \(word.quotedForReaders())"
        case .notADay(let text): "\(text.quotedForReaders()) is no day such as 2026-12-24"
        case .unusableSessionID(let id): "\(id.quotedForReaders()) cannot be the id of a session"
        case .notASeed(let text): "\(text.quotedForReaders()) is no seed"
        case .emptyList: "a list is empty that needs an element"
        case .unknownSchema(let name):
            "the document is \(name.quotedForReaders()), and this program reads \"\(SessionDocument.schema)\"; the "
                + "version of JobHunter that wrote it can read it"
        case .content(let complaint): complaint.description
        case .unknownFormat(let format):
            "the events are in format \(format), and this program reads format \(EntryCodec.format); the version of "
                + "JobHunter that wrote them can read them"
        case .wrongNumber(let number, let expected): "event \(number) stands where event \(expected) belongs"
        }
    }
}
