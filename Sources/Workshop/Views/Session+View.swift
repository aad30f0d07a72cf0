extension Session {
    public func view(for audience: Audience) -> View {
        View(
            audience: audience,
            title: header.title,
            people: state.roster.seats.map { seat in
                View.Person(
                    id: seat.id,
                    name: state.roster.shownName(of: seat.id),
                    kind: seat.kind,
                    presence: seat.presence
                )
            },
            scene: scene(for: audience),
            waitingFor: state.rolePlayTable?.waitingFor ?? state.table?.waitingFor ?? state.peopleToHear,
            isClosed: state.isClosed,
            notes: audience == .facilitator ? state.notes : []
        )
    }

    private func scene(for audience: Audience) -> View.Scene {
        if let table = state.table {
            .game(table.view(for: audience))
        } else if let table = state.rolePlayTable {
            .rolePlay(table.view(for: audience))
        } else if let debrief = state.debrief {
            .debrief(debrief.view(for: audience, after: state.activities.dropLast().last?.rolePlay))
        } else {
            .lobby
        }
    }
}

extension Debrief {
    fileprivate func view(for audience: Audience, after rolePlay: RolePlay?) -> DebriefView {
        DebriefView(
            question: question,
            place: question == nil ? 0 : place + 1,
            count: guide.questions.count,
            answers: answers,
            title: guide.title,
            parked: parked,
            faces: faces,
            ownFaces: keptFaces.filter { audience == .seat($0.seat) },
            findings: rolePlay?.findings
        )
    }
}
