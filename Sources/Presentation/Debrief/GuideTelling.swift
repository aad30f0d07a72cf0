public import Content
public import Wording
public import Workshop

/// The guides of debriefings in words.
public enum GuideTelling {
    /// What a guide is called.
    public static func title(of guide: DebriefGuide) -> Message {
        guard let title = guide.title else { return Message.guideShort }
        guard let minutes = guide.minutes else { return Message.plain(text: .text(title)) }
        return Message.guideWithMinutes(title: title, minutes: minutes)
    }

    /// Everything a guide file says, a line each.
    public static func whole(_ file: GuideFile) -> [Message] {
        [title(of: file.guide), Message.plain(text: .text(file.summary))]
            + file.guide.questions.enumerated().flatMap { place, question in lines(of: question, place: place + 1) }
            + file.sources.map { Message.guideSource(text: $0) }
    }

    private static func lines(of question: DebriefGuide.Question, place: Int) -> [Message] {
        let text = question.text ?? question.id.text
        var lines = [
            Message.numbered(number: .number(place), text: .message(Message.plain(text: .text(text)))),
            Message.guideQuestion(
                phase: question.phase ?? "",
                asked: asked(question),
                how: how(question),
                minutes: question.minutes ?? 0
            ),
        ]
        switch question.commitment {
        case .open: lines.append(Message.guideAsksCommitment)
        case .byDay: lines.append(Message.guideAsksDay)
        case nil: break
        }
        if let ifSilent = question.ifSilent { lines.append(Message.guideIfSilent(text: ifSilent)) }
        return lines
    }

    private static func asked(_ question: DebriefGuide.Question) -> Message {
        switch question.asked {
        case .group: Message.guideAsksGroup
        case .each: Message.guideAsksEach
        case .players: Message.guideAsksPlayers
        case .observers: Message.guideAsksObservers
        }
    }

    private static func how(_ question: DebriefGuide.Question) -> Message {
        switch question.manner {
        case nil: Message.mannerTalk
        case .writeFirst: Message.mannerWriteFirst
        case .pairs: Message.mannerPairs
        case .round: Message.mannerRound
        case .silent: Message.mannerSilent
        }
    }

    /// What is said before a question is put: its phase, how people come to an answer, how long; nothing where the
    /// guide says none of it.
    public static func lead(to question: DebriefGuide.Question) -> [Message] {
        guard let phase = question.phase, let minutes = question.minutes else { return [] }
        return [
            Message.questionLead(phase: phase, how: how(question), minutes: minutes)
        ]
    }
}
