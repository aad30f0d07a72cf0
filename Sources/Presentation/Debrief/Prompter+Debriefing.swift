import Wording
import Workshop

/// What can be done beside the questions of a debriefing.
extension Prompter {
    // MARK: Beginning

    /// Talking by the guide of the plan, and the way to the others.
    func debriefings() -> [Offer] {
        let first = plan.guides.first ?? .short
        let begin = Offer(.finishedDebrief, .ask([Asked(.beginDebrief(first))]))
        guard plan.guides.count > 1 else { return [begin] }
        return [begin, Offer(.debriefOtherGuide, key: "g", .open { guideMenu() })]
    }

    private func guideMenu() -> Question {
        aside(.debriefWhichGuide, for: plan.guides.enumerated()) { place, guide in
            Offer(GuideTelling.title(of: guide), id: "guide \(place)", .ask([Asked(.beginDebrief(guide))]))
        }
    }

    // MARK: Beside a question

    /// A moment of the game, a question for when nobody speaks, a topic for later, and how people feel.
    func besides(_ question: DebriefGuide.Question) -> [Offer] {
        let points = TalkingPoint.points(in: session)
        var options: [Offer] = []
        if !points.isEmpty {
            // Where each speaks of herself it is at hand, but not in the way.
            let isMinor = question.asked != .group
            options.append(Offer(.momentMenu, key: "w", isMinor: isMinor, .open { momentMenu(points) }))
        }
        if let ifSilent = question.ifSilent {
            let words = Message.ifSilentSay(text: ifSilent)
            options.append(Offer(.ifSilentMenu, key: "n", isMinor: true, .say([words])))
        }
        return options + [
            Offer(.parkMenu, key: "k", isMinor: true, .open { parkQuestion() }),
            Offer(.facesMenu, key: "f", isMinor: true, .open { facesMenu() }),
        ]
    }

    private func momentMenu(_ points: [TalkingPoint]) -> Question {
        let view = session.view(for: .table)
        return aside(.momentPrompt, for: points.enumerated()) { place, point in
            Offer(point.message(in: view), id: "moment \(place)", .say(point.messages(in: view)))
        }
    }

    private func parkQuestion() -> Question {
        textQuestion(.askParked, limit: PlainText.noteLimit) { .ask([Asked(.debrief(.park($0)))]) }
    }

    // MARK: Faces

    private func facesMenu() -> Question {
        let present = table.present
        return aside(
            .facesPrompt,
            [
                Offer(.facesCountBefore, .open { countQuestion(.before) }),
                Offer(.facesCountAfter, .open { countQuestion(.after) }),
                Offer(
                    Message.faceKeep,
                    unless: present.isEmpty ? Message.nobodyIsHere : nil,
                    .open { whoKeeps(present) }
                ),
            ]
        )
    }

    /// Five numbers in one line: the faces of all come into the record together, in no order of people.
    private func countQuestion(_ moment: Face.Moment) -> Question {
        Question(
            to: .facilitator,
            prompt: moment == .before ? Message.askFacesBefore : .askFacesAfter,
            options: [],
            entry: Question.Entry(.figures) { line in
                let parts = line.split(separator: " ")
                let counts = parts.compactMap { Int($0) }
                guard counts.count == Face.allCases.count, counts.count == parts.count else {
                    return .wrong(.notFiveNumbers)
                }
                return .reply(.ask([Asked(.debrief(.countFaces(moment, counts)))]))
            },
            blank: .back
        )
    }

    private func whoKeeps(_ present: [View.Person]) -> Question {
        aside(.askWhoKeepsFace, for: present) { person in
            Offer(.plain(text: .text(person.name)), id: person.id.text, .open { ownFace(of: person.id) })
        }
    }

    /// She alone sees the question and answers it.
    private func ownFace(of seat: ID<Seat>) -> Question {
        let offers = Face.Moment.allCases.flatMap { moment in
            Face.allCases.map { face in
                let kept = KeptFace(seat: seat, moment: moment, face: face)
                return Offer(
                    FaceTelling.line(moment, face),
                    id: "\(moment.rawValue) \(face.rawValue)",
                    .ask([Asked(.debrief(.keepFace(kept)), by: .seat(seat))])
                )
            }
        }
        return Question(
            to: .seat(seat),
            privacy: .hand,
            prompt: .askOwnFace(who: table.name(seat)),
            options: offers + [Offer(.goBack, key: "0", .done)],
            blank: .done
        )
    }

    // MARK: A day

    /// By when something is to be done; an empty line leaves it open.
    func dayQuestion(for seat: ID<Seat>?, _ text: String) -> Question {
        let days = plan.days
        let asker: Actor = seat.map { .seat($0) } ?? .facilitator
        return Question(
            to: seat.map { .seat($0) } ?? .facilitator,
            prompt: .askDay,
            options: [.back],
            entry: Question.Entry(.day) { line in
                do throws(DayReader.Fault) {
                    let day = try days.read(line, .ahead)
                    return .reply(.ask([Asked(.debrief(.answer(seat, text, by: day)), by: asker)]))
                } catch {
                    return .wrong(DayReader.message(error))
                }
            },
            blank: .ask([Asked(.debrief(.answer(seat, text)), by: asker)])
        )
    }
}
