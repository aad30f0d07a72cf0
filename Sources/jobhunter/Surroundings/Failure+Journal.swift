import Files
import Journal
import Wording
import Workshop

extension Failure {
    /// What went wrong with the record.
    init(_ error: JournalError) {
        switch error {
        case .missing(let path): self.init(Message(.storeMissing, ["path": .text(path)]), .notThere)
        case .notADirectory(let path): self.init(.storeNotADirectory, path, .cannotCreate)
        case .noPermission(let path): self.init(.storeNoPermission, path, .cannotCreate)
        case .readOnly(let path): self.init(.storeReadOnly, path, .cannotCreate)
        case .diskFull(let path): self.init(.storeDiskFull, path, .storage)
        case .noFolder(let path): self.init(.fileHasNoFolder, path, .cannotCreate)
        case .gone(let path): self.init(.storeGone, path, .storage)
        case .busy(let path): self.init(.storeBusy, path, .held)
        case .notADatabase(let path): self.init(.storeNotADatabase, path, .foreignData)
        case .foreign(let path, _): self.init(.storeForeign, path, .foreignData)
        case .newer(let path, let version, let known):
            let values: [String: Message.Value] = [
                "path": .text(path), "version": .number(version), "known": .number(known),
            ]
            self.init(Message(.storeNewer, values), .foreignData)
        case .older(let path, _, _): self.init(.storeOlder, path, .storage)
        case .damaged(let path, let findings):
            let values: [String: Message.Value] = [
                "path": .text(path), "findings": .text(findings.prefix(3).joined(separator: "; ")),
            ]
            self.init(Message(.storeDamaged, values), .storage)
        case .system(let operation, let path, let number):
            let error = FileError(FileError.Operation(rawValue: operation) ?? .open, path, number: number)
            self.init(Message(.storeSystem, ["path": .text(path), "reason": .text(error.words)]), .storage)
        case .database(_, let message, let path):
            self.init(Message(.storeDatabase, ["path": .text(path), "reason": .text(message)]), .storage)
        default: self.init(aboutSession: error)
        }
    }

    private init(aboutSession error: JournalError) {
        switch error {
        case .noSuchSession(let id) where id.isEmpty: self.init(Message(.storeNoSessionAtAll), .notThere)
        case .noSuchSession(let id): self.init(Message(.storeNoSession, ["id": .text(id)]), .notThere)
        case .ambiguous(let id, let candidates):
            let values: [String: Message.Value] = ["id": .text(id), "names": .names(candidates.map(\.text))]
            self.init(Message(.storeAmbiguous, values), .badData)
        case .sessionExists(let id), .unusableID(let id): self.init(.storeExists, id, .cannotCreate)
        case .heldBy(let id, let holder):
            guard let holder else {
                self.init(.storeHeld, id, .held)
                return
            }
            let values: [String: Message.Value] = [
                "id": .text(id.text), "process": .number(Int(holder.process)), "user": .text(holder.user),
                "host": .text(holder.host),
            ]
            self.init(Message(.storeHeldBy, values), .held)
        case .unreadable(let id, let damage): self.init(damage, in: id)
        case .unknownFormat(let id, let version): self.init(.storeUnknownFormat, id, .foreignData, version)
        case .unknownRules(let id, let version): self.init(.storeUnknownRules, id, .foreignData, version)
        case .overtaken(let id): self.init(.storeOvertaken, id, .held)
        case .unwritable(let id, _, _): self.init(.storeUnwritable, id, .storage)
        case .closed(let id): self.init(.storeClosed, id, .storage)
        default: self = Failure(aboutPeople: error) ?? Failure(Message(.storeNoSessionAtAll), .notThere)
        }
    }

    /// The record of a session cannot be trusted to its end.
    init(_ damage: Damage, in id: ID<Session>) {
        let values: [String: Message.Value] = ["id": .text(id.text), "event": .number(damage.lastGood)]
        self.init(Message(.storeUnreadable, values), .storage)
    }

    private init(_ key: MessageKey, _ path: String, _ status: ExitStatus) {
        self.init(Message(key, ["path": .text(path)]), status)
    }

    private init(_ key: MessageKey, _ id: ID<Session>, _ status: ExitStatus, _ version: Int = 0) {
        self.init(Message(key, ["id": .text(id.text), "version": .number(version)]), status)
    }
}
