public import Wording
public import Workshop

extension DebriefTelling {
    /// An answer in words: with the name where it carries one, and the day by which something is to be done.
    public static func answer(_ answer: Debrief.Answer, by who: Message.Value?) -> Message {
        let text = Message.Value.text(answer.text)
        let said = answer.day.map { Message.answerByDay(text: text, day: $0.text) }
        guard let who else { return said ?? Message.plain(text: text) }
        return Message.reportCommitment(who: who, text: said.map { .message($0) } ?? text)
    }

    /// How the group felt before and after, as counts without names.
    public static func faces(_ counts: [FaceCount]) -> [Message] {
        Face.Moment.allCases.compactMap { moment in counts.first { $0.moment == moment } }.map(FaceTelling.line)
    }

    /// The topics put aside, under their heading; nothing where there are none.
    public static func parked(_ topics: [String]) -> [Message] {
        topics.isEmpty
            ? [] : [Message.parkedHeading] + topics.map { Message.parkedTopic(text: $0) }
    }
}
