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

    private var place: [String] {
        switch view.scene {
        case .lobby: return [wording.text(.placeLobby)]
        case .rolePlay(let play):
            return [wording.text(.placeRolePlay), wording.text(RolePlayTelling.place(of: play))]
        case .debrief: return [wording.text(.placeDebrief)]
        case .game(let game):
            let stage = wording.text(StageTelling.name(of: game.stage))
            guard game.roundNumber > 0, game.stage != .finished else { return [stage] }
            let round = Message(
                .placeRound,
                ["round": .number(game.roundNumber), "rounds": .number(game.rules.rounds)]
            )
            return [wording.text(round), stage]
        }
    }

    /// The position within the stage: which speaker, how many votes, which question.
    private var position: String {
        switch view.scene {
        case .lobby: return ""
        case .rolePlay(let play): return play.phase.map { "\($0.place)/\($0.count)" } ?? ""
        case .debrief(let debrief):
            guard debrief.question != nil else { return "" }
            return "\(debrief.place)/\(debrief.count)"
        case .game(let game):
            switch game.stage {
            case .choosing:
                let ready = game.players.count { $0.status == .ready || $0.status == .passed }
                return "\(ready)/\(game.players.count { $0.status != .waiting })"
            case .interview: return "\(game.heard.count + (game.current == nil ? 0 : 1))/\(game.order.count)"
            case .recruitment: return game.vote.map { "\($0.voted.count)/\($0.voters.count)" } ?? ""
            case .opening, .research, .result, .finished: return ""
            }
        }
    }
}
