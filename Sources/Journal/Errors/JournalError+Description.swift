import Persons
import RecordFormat
import Workshop

extension JournalError: CustomDebugStringConvertible {
    /// The error in plain English, for whoever looks for its cause; front ends have words of their own.
    public var debugDescription: String {
        switch self {
        case .missing(let directory): "there is no journal in \(directory)"
        case .notADirectory(let path): "\(path) is not a directory"
        case .noPermission(let path): "no permission to use \(path)"
        case .readOnly(let path): "\(path) cannot be written to"
        case .diskFull(let path): "the disk that holds \(path) is full"
        case .noFolder(let path): "the folder of \(path) is not there"
        case .gone(let path): "\(path) was taken away"
        case .busy(let path): "another program keeps \(path) locked"
        case .notADatabase(let path): "\(path) is not a database"
        case .foreign(let path, let id): "\(path) is the database of another program (application id \(id))"
        case .newer(let path, let version, let known):
            "\(path) was written by a newer version (\(version)); this one knows \(known)"
        case .older(let path, let version, let known):
            "\(path) was written by an older version (\(version)); this one writes \(known)"
        case .damaged(let path, let findings): "\(path) is damaged: \(findings.joined(separator: "; "))"
        case .noSuchSession(let id): "there is no session \(id)"
        case .ambiguous(let prefix, let candidates):
            "\(prefix) could be any of \(candidates.map(\.text).joined(separator: ", "))"
        case .sessionExists(let id): "there is a session \(id) already"
        case .unusableID(let id): "\(id) cannot be the id of a session"
        case .heldBy(let id, let holder): "session \(id) is being led by \(holder?.debugDescription ?? "somebody else")"
        case .unreadable(let id, let damage): "the record of session \(id) is damaged: \(damage.debugDescription)"
        case .unknownFormat(let id, let format): "the events of session \(id) are in the unknown format \(format)"
        case .unknownRules(let id, let rules): "session \(id) is played by the unknown rules \(rules)"
        case .overtaken(let id): "the record of session \(id) grew without this writer"
        case .unwritable(let id, let event, let fault):
            "event \(event) of session \(id) would not be read back as it was decided"
                + (fault.map { ": \($0.kind)" } ?? "")
        case .closed(let id): "session \(id) was put down"
        case .noSuchPerson(let code): "nobody has the code \(code)"
        case .personExists(let code): "somebody has the code \(code) already"
        case .changedRow(let row): "a row about \(row.kind) of \(row.code ?? "nobody") was changed"
        case .unusableCode(let code): "\(code) cannot be a code"
        case .noConsent(let code, let purpose): "\(code) has not agreed to: \(purpose.rawValue)"
        case .noSuchSeat(let id, let seat): "session \(id) has no seat \(seat)"
        case .severalSeats(let id, let name, let seats):
            "in session \(id) \(name) could be any of \(seats.map(\.text).joined(separator: ", "))"
        case .seatTaken(let place, let code): "seat \(place.seat) of session \(place.session) belongs to \(code)"
        case .noSuchCommitment(let key): "there is no commitment \(key.event) in session \(key.session)"
        case .fileExists(let path): "there is a file \(path) already"
        case .journalExists(let path): "there is a journal \(path) already"
        case .system(let operation, let path, let number): "\(operation) \(path) failed with error number \(number)"
        case .database(let code, let message, let path): "SQLite failed on \(path) with \(code): \(message)"
        }
    }
}

extension Damage: CustomDebugStringConvertible {
    /// The damage in plain English.
    public var debugDescription: String {
        switch self {
        case .header(let fault): "its header cannot be read: \(fault)"
        case .headerChanged: "its header was changed"
        case .event(let number, let fault): "event \(number) cannot be read: \(fault)"
        case .eventChanged(let number): "event \(number) was changed"
        case .eventMissing(let number): "event \(number) is missing"
        case .cutOff(let number, let written): "it ends after event \(number), but \(written) were written"
        }
    }
}

extension Holder: CustomDebugStringConvertible {
    /// The holder in plain English.
    public var debugDescription: String { "process \(process) of \(user) on \(host)" }
}
