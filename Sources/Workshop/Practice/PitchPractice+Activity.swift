extension PitchPractice: ActivityRules {
    init?(begunBy event: PitchPracticeEvent, in state: SessionState) {
        guard case .began(let id, let seat, let plan, let times) = event, let table = state.table(of: id) else {
            return nil
        }
        self.init(seat: seat, deck: table.value.deck, plan: plan, practisedBefore: times)
    }

    init?(_ activity: Activity) {
        guard case .pitchPractice(let practice) = activity else { return nil }
        self = practice
    }

    var activity: Activity { .pitchPractice(self) }
    var isTimed: Bool { clock?.runningSince != nil }
    var solo: Solo? { Solo(seat: seat, story: nil, isPractised: wasGiven) }

    func scene(for audience: Audience, in state: SessionState) -> View.Scene { .pitchPractice(view(for: audience)) }

    static func settle(_ draft: inout Deliberation) -> Bool { false }
}
