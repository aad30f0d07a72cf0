import Presentation
import TerminalKit
import Wording
import Workshop

/// What everybody may see now: the same for the facilitator's screen and the table's.
struct SceneView: Drawing {
    let view: View
    let wording: Wording
    let now: SessionTime
    var preferences: Preferences
    /// How long one has talked about it; `nil` in a game.
    let clock: SessionClock?
    /// The moment to look at beside the question of a debriefing.
    var moment: TalkingPoint?

    func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty else { return }
        switch view.scene {
        case .lobby: frame.draw(PeopleScene(view: view, wording: wording), in: area)
        case .rolePlay(let play):
            frame.draw(
                RolePlayScene(play: play, view: view, wording: wording, now: now, isLarge: preferences.usesLargeType),
                in: area
            )
        case .debrief(let debrief):
            frame.draw(
                DebriefScene(
                    debrief: debrief,
                    view: view,
                    wording: wording,
                    clock: clock,
                    moment: moment?.messages(in: view) ?? [],
                    isLarge: preferences.usesLargeType
                ),
                in: area
            )
        case .story(let story): frame.draw(StoryScene(story: story, wording: wording), in: area)
        case .pitchPractice(let practice):
            frame.draw(
                PitchPracticeScene(practice: practice, wording: wording, now: now, isLarge: preferences.usesLargeType),
                in: area
            )
        case .game(let game):
            switch game.stage {
            case .opening: frame.draw(PeopleScene(view: view, wording: wording), in: area)
            case .research, .choosing: frame.draw(skills(game), in: area)
            case .interview:
                let scene = InterviewScene(game: game, view: view, wording: wording, now: now, preferences: preferences)
                frame.draw(scene, in: area)
            case .recruitment:
                if let vote = game.vote, vote.takesTypedTotals {
                    return frame.draw(TotalsScene(game: game, vote: vote, view: view, wording: wording), in: area)
                }
                let isLarge = preferences.usesLargeType
                frame.draw(VoteScene(game: game, view: view, wording: wording, isLarge: isLarge), in: area)
            case .result, .finished:
                let isLarge = preferences.usesLargeType
                frame.draw(ResultScene(game: game, view: view, wording: wording, isLarge: isLarge), in: area)
            }
        }
    }

    /// Whether large type makes a difference in an area.
    func changesInLargeType(in area: Area) -> Bool {
        func text(_ usesLargeType: Bool) -> String {
            var scene = self
            scene.preferences.usesLargeType = usesLargeType
            var frame = Frame(size: area.size)
            frame.draw(scene, in: frame.area)
            return FramePrinter.text(frame)
        }
        return text(true) != text(false)
    }

    /// The skill whose card lies at a point of the screen.
    func skill(at point: Point, in area: Area, glyphs: Glyphs) -> SkillCard? {
        guard case .game(let game) = view.scene, game.stage == .research || game.stage == .choosing else { return nil }
        return skills(game).places(in: area, glyphs: glyphs).first { $0.place.contains(point) }?.skill
    }

    private func skills(_ game: GameView) -> SkillsScene {
        SkillsScene(game: game, view: view, wording: wording, isLarge: preferences.usesLargeType)
    }
}

extension SessionClock {
    /// The clock of a debriefing; a game has its own.
    static func ofTalk(in session: Session, _ view: View, now: Instant) -> SessionClock? {
        guard case .debrief = view.scene else { return nil }
        return SessionClock(session: session, rules: session.state.game?.rules ?? RoundRules(), now: now)
    }
}

extension View {
    /// The names of an entrant's members as a list.
    func names(_ id: ID<Entrant>, _ wording: Wording) -> String {
        wording.text(Message.names(names: who(id)))
    }
}
