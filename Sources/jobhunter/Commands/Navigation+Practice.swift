import Screens
import Workshop

extension Navigation {
    /// Asks what to practise and leads it; says whether to go on home.
    mutating func practise() -> Bool {
        let practice = PractiseRun(
            workshop: workshop,
            feedback: .now,
            deck: defaults.decks.first ?? "everyday-work",
            seed: defaults.seed ?? NewIDs.seed(),
            stage: stage
        )
        let stories = practice.stories
        switch practice.decision(among: stories, on: stage) {
        case .choice(let choice):
            lead { _, _ throws(Failure) in try practice.lead(choice, among: stories) }
            return true
        case .leave: return true
        case nil: return false
        }
    }
}
