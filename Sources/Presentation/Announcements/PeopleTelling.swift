import Wording
import Workshop

/// How the people of a session are told.
enum PeopleTelling {
    /// Who is here, who is out for a while, and who has left, a line each as far as there is anybody.
    static func lines(_ view: View) -> [Message] {
        let absent = view.people.filter { $0.presence == .away }.map(\.name)
        let gone = view.people.filter { $0.presence == .gone }.map(\.name)
        return [
            Message.peopleHere(names: view.present.map(\.name), count: view.present.count),
            absent.isEmpty ? nil : Message.peopleAreAway(names: absent),
            gone.isEmpty ? nil : Message.peopleHaveLeft(names: gone),
        ].compactMap { $0 }
    }
}
