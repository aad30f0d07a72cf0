extension RolePlay {
    /// The open half; for the facilitator with her script and what can come in, for a seat with what is its own.
    func view(for audience: Audience, roster: Roster) -> RolePlayView {
        let table = table(with: roster)
        return switch audience {
        case .table: RolePlayView(table: table, script: "", injects: [], own: nil)
        case .facilitator:
            RolePlayView(table: table, script: phase?.facilitator ?? "", injects: waitingInjects, own: nil)
        case .seat(let id): RolePlayView(table: table, script: "", injects: [], own: own(id, on: table))
        }
    }

    /// What can still come in, what is due first before what the facilitator chooses.
    private var waitingInjects: [RolePlayView.Waiting] {
        guard let take = take, !take.isOver else { return [] }
        return scenario.injects
            .filter { inject in
                !take.firings.contains { $0.inject == inject.id } && missingRole(of: inject) == nil
            }
            .map { inject in
                RolePlayView.Waiting(
                    id: inject.id,
                    purpose: inject.purpose,
                    channel: inject.channel,
                    to: inject.to,
                    text: inject.channel == .announcement ? inject.text : nil,
                    due: due(inject, in: take)
                )
            }
            .enumerated()
            .sorted { ($0.element.due ?? .max, $0.offset) < ($1.element.due ?? .max, $1.offset) }
            .map(\.element)
    }

    /// What the clock of the take shows when an inject is due.
    private func due(_ inject: Inject, in take: Take) -> Int64? {
        let (from, seconds): (Int64, Int)
        switch inject.trigger {
        case .manual: return nil
        case .at(let phase, let wait):
            guard phase == take.phase else { return nil }
            (from, seconds) = (0, wait)
        case .after(let beat, let wait):
            guard let mark = take.marks.first(where: { $0.beat == beat }) else { return nil }
            (from, seconds) = (mark.at, wait)
        }
        let (wait, isLong) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        let (due, isLate) = from.addingReportingOverflow(wait)
        return isLong || isLate ? .max : due
    }

    private func own(_ id: ID<Seat>, on table: RolePlayTable) -> RolePlayView.Own? {
        guard let seat = table.roster[id] else { return nil }
        let received = take?.firings.filter { $0.seats.contains(id) } ?? []
        return RolePlayView.Own(
            role: ownRole(of: id),
            isReady: ready.contains(id),
            received: received.compactMap { scenario.inject($0.inject) }
                .filter { $0.channel != .announcement },
            toNote: seat.presence == .present ? itemsToNote(by: id) : [],
            toAssess: stage == .selfAssessment && table.isAsked(id) ? itemsToAssess(by: id) : [],
            toRate: stage == .review && table.isAsked(id) ? sightsToRate(by: id) : [],
            evidence: evidence.filter { $0.seat == id }
        )
    }

    /// A brief is shown as long as the role is played.
    private func ownRole(of seat: ID<Seat>) -> RolePlayScenario.Role? {
        switch stage {
        case .casting, .phase: rolesAreLeft ? nil : cast[seat].flatMap(scenario.role)
        case .leaving, .selfAssessment, .review, .finished: nil
        }
    }
}
