/// What observers and players say, in the order that is fair: evidence, then players of themselves, then ratings.
extension Deliberation {
    mutating func considerTalk(_ command: RolePlayCommand, in rolePlay: RolePlay) throws(Refusal) {
        switch command {
        case .tick(let id, let item):
            let take = try takeToNote(item, by: id, in: rolePlay)
            record(.ticked(id, item, take: take))
        case .quote(let id, let item, let text):
            let take = try takeToNote(item, by: id, in: rolePlay)
            let text = try cleaned(text, limit: PlainText.noteLimit)
            record(.quoted(id, item, take: take, text: text))
        case .leaveRole(let id):
            guard rolePlay.stage == .leaving else { throw .notInThisPart(rolePlay.stage) }
            try checkAsked(id)
            record(.roleLeft(id))
        case .assessOneself(let id, let item, let level):
            guard rolePlay.stage == .selfAssessment else { throw .notInThisPart(rolePlay.stage) }
            try oneself(id)
            try checkPresent(id)
            guard rolePlay.ownItems(of: id).contains(where: { $0.id == item }) else { throw .notYourBehaviour(id) }
            try checkLevel(level, in: rolePlay)
            record(.selfAssessed(id, item, level: level))
        case .rate(let id, let item, let take, let level):
            try rate(item, in: take, level, by: id, rolePlay)
        case .pass(let id):
            switch rolePlay.stage {
            case .leaving, .selfAssessment, .review: break
            case .casting, .phase, .finished: throw .notInThisPart(rolePlay.stage)
            }
            try checkAsked(id)
            record(.passed(id))
        default: break
        }
    }

    private mutating func rate(
        _ item: ID<ObservationGrid.Item>,
        in take: Int,
        _ level: Int,
        by id: ID<Seat>,
        _ rolePlay: RolePlay
    ) throws(Refusal) {
        switch rolePlay.stage {
        case .review: break
        case .selfAssessment: throw .selfAssessmentFirst
        case .casting, .phase, .leaving, .finished: throw .notInThisPart(rolePlay.stage)
        }
        try oneself(id)
        try checkPresent(id)
        guard rolePlay.scenario.observation?.item(item) != nil else { throw .noSuchItem(item) }
        guard rolePlay.evidence.contains(where: { $0.seat == id && $0.item == item && $0.take == take }) else {
            throw .noEvidence(id)
        }
        try checkLevel(level, in: rolePlay)
        record(.rated(id, item, take: take, level: level))
    }

    /// The take somebody's note belongs to: the last one begun.
    private func takeToNote(
        _ item: ID<ObservationGrid.Item>,
        by id: ID<Seat>,
        in rolePlay: RolePlay
    ) throws(Refusal) -> Int {
        switch rolePlay.stage {
        case .phase, .review: break
        case .casting, .leaving, .selfAssessment, .finished: throw .notInThisPart(rolePlay.stage)
        }
        try oneself(id)
        try checkPresent(id)
        guard let take = rolePlay.takes.last else { throw .noTake }
        guard rolePlay.mayNote(id, in: take) else { throw .playsARole(id) }
        guard rolePlay.items(in: take).contains(where: { $0.id == item }) else { throw .noSuchItem(item) }
        return take.number
    }

    /// Refuses whoever is not asked now, or has answered.
    private func checkAsked(_ id: ID<Seat>) throws(Refusal) {
        try oneself(id)
        try checkPresent(id)
        guard state.rolePlayTable?.isAsked(id) == true else { throw .notAsked(id) }
    }

    private func checkPresent(_ id: ID<Seat>) throws(Refusal) {
        guard try seat(id).presence == .present else { throw .absent(id) }
    }

    private func checkLevel(_ level: Int, in rolePlay: RolePlay) throws(Refusal) {
        let count = rolePlay.scenario.observation?.levels ?? 0
        guard (0..<max(0, count)).contains(level) else { throw .noSuchLevel(level, levels: count) }
    }
}
