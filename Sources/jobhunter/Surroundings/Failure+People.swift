import Journal
import Persons
import Reports
import Wording
import Workshop

extension Failure {
    /// What went wrong with people across sessions or with copies; `nil` if it is something else.
    init?(aboutPeople error: JournalError) {
        switch error {
        case .noSuchPerson(let code): self.init(Message.refusedNoPerson(code: code), .notThere)
        case .personExists(let code): self.init(Message.refusedPersonExists(code: code), .cannotCreate)
        case .changedRow(let row):
            self.init(Message.storeChangedRow(what: FindingWording.what(row)), .storage)
        case .unusableCode(let code): self.init(Message.refusedCode(code: code), .badData)
        case .noConsent(let code, let purpose):
            self.init(
                Message.refusedNoConsent(code: code, purpose: ConsentTelling.purpose(purpose), word: purpose.rawValue),
                .badData
            )
        case .noSuchSeat(let session, let seat):
            self.init(Message.refusedNoSeat(session: session.text, seat: seat), .notThere)
        case .severalSeats(let session, let seat, let seats):
            self.init(
                Message.refusedSeveralSeats(session: session.text, seat: seat, names: seats.map(\.text)),
                .badData
            )
        case .seatTaken(let place, let code):
            self.init(
                Message.refusedSeatTaken(seat: place.seat.text, session: place.session.text, code: code),
                .badData
            )
        case .noSuchCommitment(let key):
            self.init(Message.refusedNoCommitment(key: "\(key.session):\(key.event)"), .notThere)
        case .fileExists(let path): self.init(Message.refusedFileExists(path: path), .cannotCreate)
        case .journalExists(let path): self.init(Message.refusedJournalExists(path: path), .cannotCreate)
        default: return nil
        }
    }
}
