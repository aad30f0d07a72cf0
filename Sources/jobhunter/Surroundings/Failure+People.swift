import Journal
import Persons
import Reports
import Wording
import Workshop

extension Failure {
    /// What went wrong with people across sessions or with copies; `nil` if it is something else.
    init?(aboutPeople error: JournalError) {
        switch error {
        case .noSuchPerson(let code): self.init(Message(.refusedNoPerson, ["code": .text(code)]), .notThere)
        case .personExists(let code): self.init(Message(.refusedPersonExists, ["code": .text(code)]), .cannotCreate)
        case .changedRow(let row):
            self.init(Message(.storeChangedRow, ["what": .message(FindingWording.what(row))]), .storage)
        case .unusableCode(let code): self.init(Message(.refusedCode, ["code": .text(code)]), .badData)
        case .noConsent(let code, let purpose):
            let values: [String: Message.Value] = [
                "code": .text(code), "purpose": .message(ConsentTelling.purpose(purpose)),
                "word": .text(purpose.rawValue),
            ]
            self.init(Message(.refusedNoConsent, values), .badData)
        case .noSuchSeat(let session, let seat):
            let values: [String: Message.Value] = ["session": .text(session.text), "seat": .text(seat)]
            self.init(Message(.refusedNoSeat, values), .notThere)
        case .severalSeats(let session, let seat, let seats):
            let values: [String: Message.Value] = [
                "session": .text(session.text), "seat": .text(seat), "names": .names(seats.map(\.text)),
            ]
            self.init(Message(.refusedSeveralSeats, values), .badData)
        case .seatTaken(let place, let code):
            let values: [String: Message.Value] = [
                "session": .text(place.session.text), "seat": .text(place.seat.text), "code": .text(code),
            ]
            self.init(Message(.refusedSeatTaken, values), .badData)
        case .noSuchCommitment(let key):
            let values: [String: Message.Value] = ["key": .text("\(key.session):\(key.event)")]
            self.init(Message(.refusedNoCommitment, values), .notThere)
        case .fileExists(let path): self.init(Message(.refusedFileExists, ["path": .text(path)]), .cannotCreate)
        case .journalExists(let path): self.init(Message(.refusedJournalExists, ["path": .text(path)]), .cannotCreate)
        default: return nil
        }
    }
}
