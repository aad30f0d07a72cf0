import Workshop

/// Compares every view with what a second way leads to.
///
/// The kernel keeps what everybody may know in a place of its own; an oracle knows everything and leaves things out of a
/// copy. After every step of a random session both have to say the same.
enum Oracle {
    /// What an audience sees otherwise than the oracle says, if anything.
    static func fault(in session: Session) -> String? {
        for audience in session.audiences {
            let view = session.view(for: audience)
            if let fault = fault(in: view, of: session.state) { return "\(audience) \(fault)" }
            if view.people.map(\.name) != view.people.map({ session.state.roster.shownName(of: $0.id) }) {
                return "\(audience) reads wrong names"
            }
        }
        return nil
    }

    private static func fault(in view: View, of state: SessionState) -> String? {
        let (audience, waiting) = (view.audience, view.waitingFor)
        switch (view.scene, state.activity) {
        case (.lobby, nil): return fault(in: waiting, instead: [])
        case (.game(let scene), .game(let game)?):
            let oracle = GameOracle(game: game, roster: state.roster)
            return fault(in: ToldGame(scene), instead: oracle.view(for: audience))
                ?? fault(in: waiting, instead: oracle.waitingFor)
        case (.rolePlay(let scene), .rolePlay(let rolePlay)?):
            let oracle = RolePlayOracle(rolePlay: rolePlay, roster: state.roster)
            return fault(in: ToldRolePlay(scene), instead: oracle.view(for: audience))
                ?? fault(in: waiting, instead: oracle.waitingFor)
        case (.debrief(let scene), .debrief(let debrief)?):
            let oracle = DebriefOracle(debrief: debrief, state: state)
            return fault(in: ToldDebrief(scene), instead: oracle.view(for: audience))
                ?? fault(in: waiting, instead: oracle.waitingFor)
        case (.story(let scene), .storyWalk(let walk)?):
            return fault(in: ToldStory(scene), instead: ToldStory(walk, for: audience))
                ?? fault(in: waiting, instead: soloist(walk.seat, unless: walk.isOver, in: state))
        case (.pitchPractice(let scene), .pitchPractice(let practice)?):
            return fault(in: ToldPitchPractice(scene), instead: ToldPitchPractice(practice, for: audience))
                ?? fault(in: waiting, instead: soloist(practice.seat, unless: practice.isOver, in: state))
        default: return "sees another scene than what goes on"
        }
    }

    private static func soloist(_ seat: ID<Seat>, unless isOver: Bool, in state: SessionState) -> [ID<Seat>] {
        !isOver && state.roster[seat]?.presence == .present ? [seat] : []
    }

    private static func fault(in waiting: [ID<Seat>], instead told: [ID<Seat>]) -> String? {
        waiting == told ? nil : "waits for \(waiting) and not \(told)"
    }

    private static func fault<Told: Hashable>(in seen: Told, instead told: Told) -> String? {
        guard seen != told else { return nil }
        let pairs = zip(Mirror(reflecting: seen).children, Mirror(reflecting: told).children)
        let faults = pairs.filter { "\($0.value)" != "\($1.value)" }.map {
            "\($0.label ?? "") \($0.value) and not \($1.value)"
        }
        return "sees " + faults.joined(separator: "; ")
    }
}
