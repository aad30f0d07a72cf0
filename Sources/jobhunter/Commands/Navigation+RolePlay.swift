import Presentation
import Screens
import Wording
import Workshop

extension Navigation {
    /// Asks which situation is played and by whom, and leads it; says whether to go on home.
    mutating func rolePlay() -> Bool {
        let situations = workshop.places.situations
        switch workshop.decision(on: .rolePlay(situations, asksNames: true), stage: stage, in: settings.wording) {
        case .choice(let choice):
            let situation = situations[choice.row]
            let start = WorkshopStart(
                title: String(situation.title.prefix(PlainText.titleLimit)),
                language: settings.wording.language.tag,
                seed: defaults.seed ?? NewIDs.seed(),
                players: choice.names.isEmpty ? settings.wording.seats(situation.neededPeople) : choice.names,
                observers: defaults.observers,
                plan: defaults.plan.including([situation]),
                situation: situation
            )
            lead { workshop, stage throws(Failure) in try workshop.begin(start, on: stage) }
            return true
        case .leave: return true
        case nil: return false
        }
    }
}
