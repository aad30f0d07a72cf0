import Presentation
import TerminalKit
import Wording
import Workshop

/// What everybody may see now: the same for the facilitator's screen and the table's.
struct SceneView: Drawing {
    let view: View
    let wording: Wording
    let now: Instant

    func draw(in area: Area, of frame: inout Frame) {
        switch view.scene {
        case .lobby: frame.draw(PeopleScene(view: view, wording: wording), in: area)
        case .rolePlay(let play):
            frame.draw(RolePlayScene(play: play, view: view, wording: wording, now: now), in: area)
        case .debrief(let debrief):
            frame.draw(DebriefScene(debrief: debrief, view: view, wording: wording), in: area)
        case .game(let game):
            switch game.stage {
            case .opening: frame.draw(PeopleScene(view: view, wording: wording), in: area)
            case .research, .choosing: frame.draw(SkillsScene(game: game, view: view, wording: wording), in: area)
            case .interview:
                frame.draw(InterviewScene(game: game, view: view, wording: wording, now: now), in: area)
            case .recruitment: frame.draw(VoteScene(game: game, view: view, wording: wording), in: area)
            case .result, .finished: frame.draw(ResultScene(game: game, view: view, wording: wording), in: area)
            }
        }
    }
}

extension View {
    /// The names of an entrant's members as a list.
    func names(_ id: ID<Entrant>, _ wording: Wording) -> String {
        guard case .game(let game) = scene, let player = game.player(id) else { return id.text }
        return wording.list(player.members.map { person($0)?.name ?? $0.text })
    }
}
