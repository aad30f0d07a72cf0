import Workshop

/// All that a view of a debriefing tells, written out.
struct ToldDebrief: Hashable {
    let question: DebriefGuide.Question?
    let place: Int
    let count: Int
    let answers: [Debrief.Answer]
    let title: String?
    let parked: [String]
    let faces: [FaceCount]
    let ownFaces: [KeptFace]
    let findings: Findings?
}

extension ToldDebrief {
    init(_ view: DebriefView) {
        self.init(
            question: view.question,
            place: view.place,
            count: view.count,
            answers: view.answers,
            title: view.title,
            parked: view.parked,
            faces: view.faces,
            ownFaces: view.ownFaces,
            findings: view.findings
        )
    }
}

/// The views of a debriefing a second time: everything is known, and whatever an audience may not know is left out of a copy.
struct DebriefOracle {
    let debrief: Debrief
    let state: SessionState

    func view(for audience: Audience) -> ToldDebrief {
        let question = debrief.question
        return ToldDebrief(
            question: question,
            place: question.flatMap { debrief.guide.questions.firstIndex(of: $0) }.map { $0 + 1 } ?? 0,
            count: debrief.guide.questions.count,
            answers: debrief.answers,
            title: debrief.guide.title,
            parked: debrief.parked,
            faces: debrief.faces,
            ownFaces: debrief.keptFaces.filter { audience == .seat($0.seat) },
            findings: state.earlier.last?.rolePlay?.findings
        )
    }

    /// Who has not yet answered or passed the question put to each; facilitators answer if they wish elsewhere.
    var waitingFor: [ID<Seat>] {
        guard let question = debrief.question else { return [] }
        let played = state.lastRolePlay?.played ?? []
        return state.roster.seats
            .filter { $0.presence == .present && $0.kind != .facilitator && !debrief.heard.contains($0.id) }
            .map(\.id)
            .filter { seat in
                switch question.asked {
                case .group: false
                case .each: true
                case .players: played.contains(seat)
                case .observers: !played.contains(seat)
                }
            }
    }
}
