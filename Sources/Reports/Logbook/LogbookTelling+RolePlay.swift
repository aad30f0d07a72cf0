import Persons
import Presentation
import Wording
import Workshop

/// A role-play as a logbook tells it.
extension LogbookTelling {
    /// What observers saw and heard of her.
    func seen(_ play: RolePlayEvidence) -> [String] {
        play.behaviours.flatMap { behaviour in
            behaviour.seen.flatMap { seen -> [String] in
                let ticks =
                    seen.ticks > 0
                    ? [
                        words(
                            .logbookSeen(
                                whose: seen.isShared ? "team" : "own",
                                skill: behaviour.skill,
                                behaviour: behaviour.item.behaviour,
                                count: seen.ticks,
                                take: seen.take
                            )
                        )
                    ] : []
                return ticks
                    + seen.quotes.map {
                        words(
                            .logbookQuote(
                                whose: seen.isShared ? "team" : "own",
                                skill: behaviour.skill,
                                behaviour: behaviour.item.behaviour,
                                take: seen.take,
                                text: $0
                            )
                        )
                    }
            }
        }
    }

    /// How she saw her behaviours beside how observers rated them.
    func compared(_ play: RolePlayEvidence) -> [String] {
        guard let scale = play.scale else { return [] }
        let names = RolePlayTelling.levels(of: scale)
        func level(_ place: Int) -> Message? { names.indices.contains(place) ? names[place] : nil }
        return play.behaviours.compactMap { behaviour in
            var values: [String: Message.Value] = ["behaviour": .text(behaviour.item.behaviour)]
            let rated = behaviour.seen.filter { !$0.levels.isEmpty }.map { seen in
                Message.logbookTakeLevels(
                    levels: seen.levels.compactMap(level),
                    take: seen.take,
                    whose: seen.isShared ? "team" : "own"
                )
            }
            values["levels"] = .messages(rated)
            guard let own = behaviour.own.flatMap(level) else {
                return rated.isEmpty ? nil : words(.logbookRated(behaviour: behaviour.item.behaviour, levels: rated))
            }
            values["own"] = .message(own)
            return words(
                rated.isEmpty
                    ? .logbookOwnLevel(behaviour: behaviour.item.behaviour, own: own)
                    : .logbookCompared(behaviour: behaviour.item.behaviour, own: own, levels: rated)
            )
        }
    }

    /// What she did in it.
    func course(_ play: RolePlayEvidence) -> [String] {
        let parts = play.parts.map { part in
            words(.exportRole(title: play.title, role: part.role, takes: part.takes.count))
        }
        let counts: [((String, Int) -> Message, Int)] = [
            (Message.exportOptOuts, play.optOuts), (Message.exportHotSeats, play.hotSeats),
            (Message.exportNoted, play.noted),
        ]
        return parts
            + counts.filter { $0.1 > 0 }.map { words($0.0(play.title, $0.1)) }
    }
}

/// What somebody practised alone, as a logbook tells it.
extension LogbookTelling {
    /// The words she wanted to keep.
    func thoughts(_ practice: PracticeEvidence) -> [String] {
        practice.thoughts.map { words(.logbookThought(text: $0)) }
    }

    /// What she did, typed and judged.
    func course(_ practice: PracticeEvidence) -> [String] {
        switch practice.kind {
        case .story(let title, let ways):
            return ways.map { way in
                words(
                    way.ending == nil
                        ? .exportStoryLeft(title: title, choices: way.choices)
                        : .exportStory(title: title, choices: way.choices, ending: way.ending ?? "")
                )
            }
        case .pitch(let pitch):
            guard let spoken = pitch.spoken, let job = pitch.job else { return [words(.exportPractiseNotGiven)] }
            let given = words(.exportPractisePitch(job: job, seconds: Int((spoken + 500) / 1000), skills: pitch.skills))
            let levels = PitchPractice.Criterion.allCases.compactMap { criterion in
                pitch.levels[criterion].map { level in
                    words(
                        .practiceRating(
                            question: PitchPracticeTelling.question(criterion),
                            level: PitchPracticeTelling.level(level, of: criterion)
                        )
                    )
                }
            }
            return [given] + pitch.lines.map { words(.exportPractiseLine(text: $0)) } + levels
        }
    }
}
