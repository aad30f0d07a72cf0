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
            waitingFor: waitingFor,
            isClosed: state.isClosed,
            notes: audience == .facilitator ? state.notes : []
        )
    }

    private var waitingFor: [ID<Seat>] {
        switch state.activity {
        case .rolePlay: state.rolePlayTable?.waitingFor ?? []
        case .debrief: state.peopleToHear
        case .storyWalk(let walk): presentUnlessOver(walk.seat)
        case .pitchPractice(let practice): presentUnlessOver(practice.seat)
        case .game, nil: state.table?.waitingFor ?? []
        }
    }

    /// Whoever plays alone, if she is in the room and it is not over.
    private func presentUnlessOver(_ seat: ID<Seat>) -> [ID<Seat>] {
        state.current != nil && state.roster[seat]?.presence == .present ? [seat] : []
    }

    private func scene(for audience: Audience) -> View.Scene {
        switch state.activity {
        case .game: state.table.map { .game($0.view(for: audience)) } ?? .lobby
        case .rolePlay: state.rolePlayTable.map { .rolePlay($0.view(for: audience)) } ?? .lobby
        case .debrief(let debrief):
            .debrief(debrief.view(for: audience, after: state.earlier.last?.rolePlay))
        case .storyWalk(let walk): .story(walk.view(for: audience))
        case .pitchPractice(let practice): .pitchPractice(practice.view(for: audience))
        case nil: .lobby
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
