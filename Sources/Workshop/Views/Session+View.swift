extension Session {
    public func view(for audience: Audience) -> View {
        View(
            audience: audience,
            title: header.title,
            people: state.roster.people,
            scene: state.activity?.scene(for: audience, in: state) ?? .lobby,
            waiting: state.activity?.waitingFor(in: state) ?? [],
            isClosed: state.isClosed,
            notes: audience == .facilitator ? state.notes : []
        )
    }
}

extension Debrief {
    func view(for audience: Audience, after rolePlay: RolePlay?) -> DebriefView {
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
