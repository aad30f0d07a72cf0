import Presentation
import TerminalKit
import Wording

/// Numbers of choices, typed figure by figure where there are ten choices or more.
extension WorkshopModel {
    /// What is typed so far, and what Enter would take.
    var begunNumber: Message {
        let begun = Message.Value.text(number.typed)
        guard let choice = question.choices.first(where: { $0.key == number.typed }) else {
            return Message.numberBegun(number: begun)
        }
        return Message.numberStands(number: begun, choice: .message(choice.label))
    }

    /// Shows what the number typed so far would choose.
    mutating func selectNumber(_ before: ListState) {
        list = before
        listBeforeNumber = before
        if let row = listed.firstIndex(where: { $0.key == number.typed }) { list.select(row) }
    }

    /// Nothing has this number; on a ballot it is not told which one was typed.
    func unknownNumber(_ typed: String) -> String {
        question.privacy == .ballot
            ? text(.numberUnknownSecret) : text(Message.numberUnknown(number: typed))
    }
}
