import Wording
import Workshop

/// The keyboard that goes round where several people have only one: who is asked next, and what is offered besides
/// because others wait for it.
struct SharedKeyboard: Sendable {
    /// Those who want to be asked later, the longest waiting first.
    private var postponed: [ID<Seat>] = []

    /// Whoever is asked wants to be asked after the others.
    mutating func postpone(_ seat: ID<Seat>) {
        postponed.removeAll { $0 == seat }
        postponed.append(seat)
    }

    /// Those who answered wait no longer.
    mutating func forget(_ asked: [Asked]) {
        postponed.removeAll { id in asked.contains { $0.by == .seat(id) } }
    }

    /// Who is asked now: the first of those everybody waits for who has something to answer, else the facilitator.
    func asked(by prompter: Prompter) -> Audience {
        let waiting = prompter.table.waitingFor
        let next = waiting.first { !postponed.contains($0) } ?? postponed.first { waiting.contains($0) }
        guard let seat = next ?? prompter.table.scene.soloist, prompter.question(for: .seat(seat)) != nil else {
            return .facilitator
        }
        return .seat(seat)
    }

    /// A question as it is put at this keyboard.
    ///
    /// Whoever is alone with it can always have the facilitator called, so that nobody is locked out; where others may
    /// look on, the facilitator's own choices stand beside.
    func offering(_ question: Question, at depth: Int, by prompter: Prompter) -> Question {
        guard case .seat(let seat) = question.addressee, prompter.table.scene.soloist == nil else { return question }
        let isFirst = depth == 0 && prompter.table.waitingFor.contains(seat)
        let later = Offer(.askMeLater, key: "l", isMinor: true, .postpone(seat))
        let call = Offer(.callFacilitator, as: .callFacilitator, key: "f", isMinor: true, .callFacilitator)
        if isFirst, case .debrief(let debrief) = prompter.table.scene {
            return question.adding([later] + prompter.besidesAnswers(to: debrief))
        }
        let isLater = isFirst || question.privacy == .ballot
        return question.adding((isLater ? [later] : []) + (isFirst || question.privacy != .open ? [call] : []))
    }
}
