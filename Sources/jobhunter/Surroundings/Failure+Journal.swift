import Files
import Journal
import Wording
import Workshop

extension Failure {
    /// What went wrong with the record.
    init(_ error: JournalError) {
        switch error {
        case .missing(let path): self.init(Message.storeMissing(path: path), .notThere)
        case .notADirectory(let path): self.init(.storeNotADirectory(path: path), .cannotCreate)
        case .noPermission(let path): self.init(.storeNoPermission(path: path), .cannotCreate)
        case .readOnly(let path): self.init(.storeReadOnly(path: path), .cannotCreate)
        case .diskFull(let path): self.init(.storeDiskFull(path: path), .storage)
        case .noFolder(let path): self.init(.fileHasNoFolder(path: path), .cannotCreate)
        case .gone(let path): self.init(.storeGone(path: path), .storage)
        case .busy(let path): self.init(.storeBusy(path: path), .held)
        case .notADatabase(let path): self.init(.storeNotADatabase(path: path), .foreignData)
        case .foreign(let path, _): self.init(.storeForeign(path: path), .foreignData)
        case .newer(let path, let version, let known):
            self.init(Message.storeNewer(path: path, version: version, known: known), .foreignData)
        case .older(let path, _, _): self.init(.storeOlder(path: path), .storage)
        case .damaged(let path, let findings):
            self.init(Message.storeDamaged(path: path, findings: findings.prefix(3).joined(separator: "; ")), .storage)
        case .system(let operation, let path, let number):
            let error = FileError(FileError.Operation(rawValue: operation) ?? .open, path, number: number)
            self.init(Message.storeSystem(path: path, reason: error.words), .storage)
        case .database(_, let message, let path):
            self.init(Message.storeDatabase(path: path, reason: message), .storage)
        default: self.init(aboutSession: error)
        }
    }

    private init(aboutSession error: JournalError) {
        switch error {
        case .noSuchSession(let id) where id.isEmpty: self.init(Message.storeNoSessionAtAll, .notThere)
        case .noSuchSession(let id): self.init(Message.storeNoSession(id: id), .notThere)
        case .ambiguous(let id, let candidates):
            self.init(Message.storeAmbiguous(id: id, names: candidates.map(\.text)), .badData)
        case .sessionExists(let id), .unusableID(let id): self.init(.storeExists(id: id.text), .cannotCreate)
        case .heldBy(let id, let holder):
            guard let holder else {
                self.init(.storeHeld(id: id.text), .held)
                return
            }
            self.init(
                Message.storeHeldBy(id: id.text, process: Int(holder.process), user: holder.user, host: holder.host),
                .held
            )
        case .unreadable(let id, let damage): self.init(damage, in: id)
        case .unknownFormat(let id, let version):
            self.init(.storeUnknownFormat(id: id.text, version: version), .foreignData)
        case .unknownRules(let id, let version):
            self.init(.storeUnknownRules(id: id.text, version: version), .foreignData)
        case .overtaken(let id): self.init(.storeOvertaken(id: id.text), .held)
        case .unwritable(let id, _, _): self.init(.storeUnwritable(id: id.text), .storage)
        case .closed(let id): self.init(.storeClosed(id: id.text), .storage)
        default: self = Failure(aboutPeople: error) ?? Failure(Message.storeNoSessionAtAll, .notThere)
        }
    }

    /// The record of a session cannot be trusted to its end.
    init(_ damage: Damage, in id: ID<Session>) {
        self.init(Message.storeUnreadable(id: id.text, event: damage.lastGood), .storage)
    }
}
