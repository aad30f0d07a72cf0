extension Session {
    public func view(for audience: Audience) -> View {
        View(
            audience: audience,
            title: header.title,
            people: state.roster.people,
            scene: state.activity?.scene(for: audience, in: state) ?? .lobby,
            isClosed: state.isClosed,
            notes: audience == .facilitator ? state.notes : []
        )
    }
}
