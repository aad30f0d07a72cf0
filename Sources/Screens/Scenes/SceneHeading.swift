import Presentation
import TerminalKit
import Wording
import Workshop

/// The two top rows: where one is in the session, and a line.
struct SceneHeading: Drawing {
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        frame.draw(Breadcrumb(path, position: position), in: area.inset(columns: 1))
        frame.rule(row: area.row + 1, in: area)
    }

    private var path: [String] {
        ["JobHunter", view.title] + place
    }

    /// The place in the session: the round and its stage.
    var place: [String] {
        switch view.scene {
        case .lobby: return [wording.text(.placeLobby)]
        case .rolePlay(let play):
            let name = wording.text(.placeRolePlay)
            let isTitle = view.title.lowercased() == name.lowercased()
            return (isTitle ? [] : [name]) + [wording.text(RolePlayTelling.place(of: play))]
        case .debrief: return [wording.text(.placeDebrief)]
        case .story(let story): return story.title == view.title ? [] : [story.title]
        case .pitchPractice(let practice): return [wording.text(PitchPracticeTelling.name(of: practice.stage))]
        case .game(let game):
            let stage = wording.text(StageTelling.name(of: game.stage))
            guard game.roundNumber > 0, game.stage != .finished else { return [stage] }
            let round = Message.placeRound(round: game.roundNumber, rounds: game.rules.rounds)
            return [wording.text(round), stage]
        }
    }

    /// The position within the stage: which speaker, how many votes, which question.
    private var position: String {
        switch view.scene {
        case .lobby: return people
        case .rolePlay(let play):
            return play.phase.map { wording.text(.positionPhase(place: $0.place, count: $0.count)) } ?? ""
        case .debrief(let debrief):
            guard debrief.question != nil else { return "" }
            return wording.text(.positionQuestion(place: debrief.place, count: debrief.count))
        case .story(let story): return position(of: story)
        case .pitchPractice: return ""
        case .game(let game):
            switch game.stage {
            case .choosing:
                let asked = game.players.filter(\.takesPart)
                return wording.text(
                    .positionChoosing(done: asked.count { $0.status != .undecided }, count: asked.count)
                )
            case .interview:
                let done = game.heard.count + game.skipped.count
                let isOn = game.current != nil || game.next != nil
                return wording.text(
                    .positionSpeaker(place: min(done + (isOn ? 1 : 0), game.order.count), count: game.order.count)
                )
            case .recruitment:
                guard let vote = game.vote else { return "" }
                return wording.text(
                    vote.takesTypedTotals
                        ? .positionTotals(done: vote.totals.count, count: vote.terms.candidates.count)
                        : .positionVotes(done: vote.voted.count, count: vote.voters.count)
                )
            case .opening: return people
            case .research, .result, .finished: return ""
            }
        }
    }

    private func position(of story: StoryView) -> String {
        guard !story.isOver else { return "" }
        let step = Message.placeStoryStep(step: story.step)
        guard let checkpoint = story.checkpoints.last else { return wording.text(step) }
        return wording.text(Message.placeFromCheckpoint(step: story.step, checkpoint: checkpoint.step))
    }

    private var people: String {
        wording.text(Message.positionPeople(count: view.present.count))
    }
}
