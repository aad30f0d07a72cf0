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
                let values: [String: Message.Value] = [
                    "whose": .text(seen.isShared ? "team" : "own"), "skill": .text(behaviour.skill),
                    "behaviour": .text(behaviour.item.behaviour), "take": .number(seen.take),
                    "count": .number(seen.ticks),
                ]
                let ticks = seen.ticks > 0 ? [words(.logbookSeen, values)] : []
                return ticks + seen.quotes.map { words(.logbookQuote, values.merging(["text": .text($0)]) { $1 }) }
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
                Message(
                    .logbookTakeLevels,
                    [
                        "levels": .messages(seen.levels.compactMap(level)), "take": .number(seen.take),
                        "whose": .text(seen.isShared ? "team" : "own"),
                    ]
                )
            }
            values["levels"] = .messages(rated)
            guard let own = behaviour.own.flatMap(level) else {
                return rated.isEmpty ? nil : words(.logbookRated, values)
            }
            values["own"] = .message(own)
            return words(rated.isEmpty ? .logbookOwnLevel : .logbookCompared, values)
        }
    }

    /// What she did in it.
    func course(_ play: RolePlayEvidence) -> [String] {
        let parts = play.parts.map { part in
            words(
                .exportRole,
                ["title": .text(play.title), "role": .text(part.role), "takes": .number(part.takes.count)]
            )
        }
        let counts: [(MessageKey, Int)] = [
            (.exportOptOuts, play.optOuts), (.exportHotSeats, play.hotSeats), (.exportNoted, play.noted),
        ]
        return parts
            + counts.filter { $0.1 > 0 }.map { words($0.0, ["title": .text(play.title), "count": .number($0.1)]) }
    }
}

/// What somebody practised alone, as a logbook tells it.
extension LogbookTelling {
    /// The words she wanted to keep.
    func thoughts(_ practice: PracticeEvidence) -> [String] {
        practice.thoughts.map { words(.logbookThought, ["text": .text($0)]) }
    }

    /// What she did, typed and judged.
    func course(_ practice: PracticeEvidence) -> [String] {
        switch practice.kind {
        case .story(let title, let ways):
            return ways.map { way in
                words(
                    way.ending == nil ? .exportStoryLeft : .exportStory,
                    [
                        "title": .text(title), "choices": .names(way.choices), "ending": .text(way.ending ?? ""),
                    ]
                )
            }
        case .pitch(let pitch):
            guard let spoken = pitch.spoken, let job = pitch.job else { return [words(.exportPractiseNotGiven)] }
            let given = words(
                .exportPractisePitch,
                [
                    "job": .text(job), "seconds": .number(Int((spoken + 500) / 1000)), "skills": .names(pitch.skills),
                ]
            )
            let levels = PitchPractice.Criterion.allCases.compactMap { criterion in
                pitch.levels[criterion].map { level in
                    words(
                        .practiceRating,
                        [
                            "question": .message(PitchPracticeTelling.question(criterion)),
                            "level": .message(PitchPracticeTelling.level(level, of: criterion)),
                        ]
                    )
                }
            }
            return [given] + pitch.lines.map { words(.exportPractiseLine, ["text": .text($0)]) } + levels
        }
    }
}
