import Wording
import Workshop

extension Prompter {
    /// Who comes, goes, is called otherwise or changes part.
    func peopleMenu() -> Question {
        let view = table
        var options = [
            Offer(.peopleJoin, .open { askName(.participant) }),
            Offer(.peopleObserve, .open { askName(.observer) }),
        ]
        let present = view.present
        let absent = view.people.filter { $0.presence != .present }
        let nobodyHere = present.isEmpty ? Message.nobodyIsHere : nil
        let nobodyAway = absent.isEmpty ? Message.nobodyIsAway : nil
        let nobodyKnown = view.people.isEmpty ? Message.nobodyIsHere : nil
        options += [
            Offer(
                Message.peopleAway,
                unless: nobodyHere,
                .open { choose(present, .askWhoGoes) { .people(.goAway($0)) } }
            ),
            Offer(
                Message.peopleLeave,
                unless: nobodyHere,
                .open { choose(present, .askWhoLeaves) { seat in .open { confirmLeaving(of: seat) } } }
            ),
            Offer(
                Message.peopleBack,
                unless: nobodyAway,
                .open { choose(absent, .askWhoIsBack) { .people(.comeBack($0)) } }
            ),
            Offer(
                Message.peopleRename,
                unless: nobodyKnown,
                .open { choose(view.people, .askWhoIsRenamed) { askNewName(of: $0) } }
            ),
            Offer(
                Message.peopleKind,
                unless: nobodyHere,
                .open { choose(present, .askWhoChangesPart) { askKind(of: $0) } }
            ),
            .back,
        ]
        return Question(
            to: .facilitator,
            context: PeopleTelling.lines(view),
            prompt: .peoplePrompt,
            options: options,
            blank: .back
        )
    }

    private func choose(
        _ people: [View.Person],
        _ prompt: Message,
        then reply: (ID<Seat>) -> Reply
    ) -> Question {
        aside(prompt, people.map { Offer(.names(names: table.called($0.id)), id: $0.id.text, reply($0.id)) })
    }

    /// Nobody comes back from this by a slip of a figure.
    private func confirmLeaving(of seat: ID<Seat>) -> Question {
        confirm(
            Message.confirmLeave(who: table.name(seat)),
            Message.confirmLeaveYes(who: table.name(seat)),
            .people(.leave(seat))
        )
    }

    private func askName(_ kind: Seat.Kind) -> Question {
        let prompt = kind == .observer ? Message.askObserverName : .askName
        return textQuestion(prompt, limit: PlainText.nameLimit, .name) { .people(.join(name: $0, kind: kind)) }
    }

    private func askNewName(of seat: ID<Seat>) -> Reply {
        .open {
            textQuestion(.askNewName, limit: PlainText.nameLimit, .name) { .people(.rename(seat, to: $0)) }
        }
    }

    private func askKind(of seat: ID<Seat>) -> Reply {
        .open {
            aside(
                .askPart,
                [
                    Offer(.partParticipant, .people(.changeKind(seat, to: .participant))),
                    Offer(.partObserver, .people(.changeKind(seat, to: .observer))),
                    Offer(.partFacilitator, .people(.changeKind(seat, to: .facilitator))),
                ]
            )
        }
    }

    /// A question for a line of words, checked as they are typed.
    func textQuestion(
        _ prompt: Message,
        about subject: String = "",
        limit: Int,
        _ kind: Question.Entry.Kind = .words,
        to addressee: Audience = .facilitator,
        privacy: Question.Privacy = .open,
        blank: Reply = .back,
        then reply: @escaping @Sendable (String) -> Reply
    ) -> Question {
        Question(
            to: addressee,
            about: subject,
            privacy: privacy,
            prompt: prompt,
            options: [],
            entry: Question.Entry(kind, limit: limit, then: reply),
            blank: blank
        )
    }
}
