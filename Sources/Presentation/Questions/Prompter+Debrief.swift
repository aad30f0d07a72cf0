import Wording
import Workshop

extension Prompter {
    func debrief(_ debrief: DebriefView, in view: View) -> Question {
        guard let question = debrief.question else { return afterDebrief(view) }
        switch question.asked {
        case .group: return groupQuestion(question, in: view)
        case .each, .players, .observers:
            return nextPerson(view).map { personalQuestion(question, to: $0, in: view) }
                ?? unanswered(question, in: view)
        }
    }

    /// Answers of the group are typed one a line; an empty line goes on.
    private func groupQuestion(_ question: DebriefGuide.Question, in view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: DebriefTelling.prompt(question),
            options: [Offer(Message.debriefGoOn, key: "1", .ask([Asked(.debrief(.advance))]))]
                + besides(question) + keyed(commonOptions(in: view)) + [
                    Offer(Message.debriefEnd, key: "x", isMinor: true, endDebrief)
                ],
            entry: entry { text in
                question.commitment == .byDay
                    ? .open { dayQuestion(for: nil, text) }
                    : .ask([Asked(.debrief(.answer(nil, text)))])
            },
            blank: .ask([Asked(.debrief(.advance))])
        )
    }

    /// Nobody who is asked is in the room: nothing to type, only a way on.
    private func unanswered(_ question: DebriefGuide.Question, in view: View) -> Question {
        let words = DebriefTelling.heading(question)
        return Question(
            to: .facilitator,
            prompt: Message.debriefNobodyAsked(question: words),
            options: [Offer(Message.debriefGoOn, .ask([Asked(.debrief(.advance))]))]
                + commonOptions(in: view) + [Offer(Message.debriefEnd, key: "x", isMinor: true, endDebrief)]
        )
    }

    private func personalQuestion(
        _ question: DebriefGuide.Question,
        to seat: ID<Seat>,
        in view: View
    ) -> Question {
        Question(
            to: .seat(seat),
            prompt: DebriefTelling.prompt(question, to: view.name(seat)),
            options: [
                Offer(Message.debriefPass, key: "0", .ask([Asked(.debrief(.pass(seat)), by: .seat(seat))])),
                Offer(Message.askMeLater, key: "l", isMinor: true, .postpone(seat)),
                Offer(Message.debriefGoOn, key: "g", isMinor: true, .ask([Asked(.debrief(.advance))])),
            ] + besides(question) + keyed(commonOptions(in: view)) + [
                Offer(Message.debriefEnd, key: "x", isMinor: true, endDebrief)
            ],
            entry: entry { text in
                question.commitment == .byDay
                    ? .open { dayQuestion(for: seat, text) }
                    : .ask([Asked(.debrief(.answer(seat, text)), by: .seat(seat))])
            },
            blank: .ask([Asked(.debrief(.pass(seat)), by: .seat(seat))])
        )
    }

    /// Ending is no slip: the questions that are left would never be asked.
    private var endDebrief: Reply {
        guard case .debrief(let debrief) = table.scene else { return .back }
        let left = debrief.count - debrief.place
        return .open {
            confirm(
                Message.confirmEndDebrief(count: left),
                Message.confirmEndDebriefYes,
                .ask([Asked(.debrief(.end))])
            )
        }
    }

    /// Where words are typed, numbers are words too: the common choices are reached by their letters alone.
    private func keyed(_ options: [Offer]) -> [Offer] {
        options.map { Offer($0.label, key: $0.shortcut, isMinor: true, unless: $0.reason, $0.reply) }
    }

    private func entry(_ reply: @escaping @Sendable (String) -> Reply) -> Question.Entry {
        Question.Entry(.words) { line in
            do throws(PlainText.Fault) {
                return .reply(reply(try PlainText.cleaned(line, limit: PlainText.noteLimit)))
            } catch {
                return .wrong(RefusalWording.message(error))
            }
        }
    }

    private func afterDebrief(_ view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: Message.afterDebriefPrompt,
            options: nextActivities(in: view) + commonOptions(in: view)
        )
    }
}
