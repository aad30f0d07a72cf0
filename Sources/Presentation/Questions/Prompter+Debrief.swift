import Wording
import Workshop

extension Prompter {
    /// What the facilitator is asked in a debriefing, also when others are being asked.
    func debrief(_ debrief: DebriefView, in view: View) -> Question {
        guard let question = debrief.question else { return afterDebrief(view) }
        if question.asked == .group { return groupQuestion(question, in: view) }
        return view.waitingFor.isEmpty ? unanswered(question, in: view) : waiting(question, in: view)
    }

    /// What one person is asked, where the question is put to each.
    func answer(of seat: ID<Seat>, to debrief: DebriefView, in view: View) -> Question? {
        guard let question = debrief.question, question.asked != .group else { return nil }
        return personalQuestion(question, to: seat, in: view)
    }

    /// What the facilitator can do while one after another is asked; each stands beside the answers, too.
    private func waiting(_ question: DebriefGuide.Question, in view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: .rolePlayWaiting(names: view.waitingFor.map(view.name)),
            options: [Offer(.goOnAsking, key: "0", .back), goOnWithout] + besides(question)
                + keyed(commonOptions(in: view)) + [endingOffer]
        )
    }

    /// The facilitator's choices that stand beside the answers of people who are asked one after another.
    func besidesAnswers(to debrief: DebriefView) -> [Offer] {
        guard let question = debrief.question else { return [] }
        return [goOnWithout] + besides(question) + keyed(commonOptions(in: table)) + [endingOffer]
    }

    private var goOnWithout: Offer {
        Offer(.debriefGoOn, as: .goOn, key: "g", isMinor: true, .ask([Asked(.debrief(.advance))]))
    }

    private var endingOffer: Offer { Offer(.debriefEnd, key: "x", isMinor: true, endDebrief) }

    /// Answers of the group are typed one a line; an empty line goes on.
    private func groupQuestion(_ question: DebriefGuide.Question, in view: View) -> Question {
        Question(
            to: .facilitator,
            about: question.id.text,
            prompt: DebriefTelling.prompt(question),
            options: [Offer(.debriefGoOn, as: .goOn, key: "1", .ask([Asked(.debrief(.advance))]))]
                + besides(question) + keyed(commonOptions(in: view)) + [endingOffer],
            entry: Question.Entry(.words, limit: PlainText.noteLimit) { text in
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
            prompt: .debriefNobodyAsked(question: words),
            options: [Offer(.debriefGoOn, as: .goOn, .ask([Asked(.debrief(.advance))]))]
                + commonOptions(in: view) + [endingOffer]
        )
    }

    private func personalQuestion(
        _ question: DebriefGuide.Question,
        to seat: ID<Seat>,
        in view: View
    ) -> Question {
        Question(
            to: .seat(seat),
            about: question.id.text,
            prompt: DebriefTelling.prompt(question, to: view.name(seat)),
            options: [Offer(.debriefPass, key: "0", .ask([Asked(.debrief(.pass(seat)), by: .seat(seat))]))],
            entry: Question.Entry(.words, limit: PlainText.noteLimit) { text in
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
            confirm(Message.confirmEndDebrief(count: left), Message.confirmEndDebriefYes, .ask([Asked(.debrief(.end))]))
        }
    }

    /// Where words are typed, numbers are words too: the common choices are reached by their letters alone.
    private func keyed(_ options: [Offer]) -> [Offer] {
        options.map { $0.keyed($0.shortcut, shortcut: nil, isMinor: true) }
    }

    private func afterDebrief(_ view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: .afterDebriefPrompt,
            options: nextActivities(in: view) + commonOptions(in: view)
        )
    }
}
