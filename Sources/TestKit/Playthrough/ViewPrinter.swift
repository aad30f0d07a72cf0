import Workshop

/// What a step changed in the views of all audiences, as lines that name who sees each change.
struct ViewPrinter {
    /// The lines each audience saw last.
    private var seen: [Audience: [String: String]] = [:]

    /// The changes since the last step, in a stable order.
    mutating func changes(in session: Session) -> [String] {
        var witnesses: [(change: String, audiences: [Audience])] = []
        // Somebody who has just come in compares with what the table saw.
        let before = seen[.table] ?? [:]
        for audience in session.audiences {
            let now = lines(of: session.view(for: audience))
            for change in changes(from: seen[audience] ?? before, to: now) {
                if let place = witnesses.firstIndex(where: { $0.change == change }) {
                    witnesses[place].audiences.append(audience)
                } else {
                    witnesses.append((change, [audience]))
                }
            }
            seen[audience] = now
        }
        return witnesses.map { "\(name(of: $0.audiences, among: session.audiences)): \($0.change)" }
    }

    private func changes(from old: [String: String], to new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).sorted().compactMap { name in
            guard old[name] != new[name] else { return nil }
            return new[name].map { "\(name) \($0)" } ?? "\(name) –"
        }
    }

    /// The view as named lines: people and players one each, everything of the scene, nothing that is empty.
    private func lines(of view: View) -> [String: String] {
        var lines: [String: String] = [:]
        for person in view.people {
            lines["person \(person.id)"] = "\(person.name), \(person.kind), \(person.presence)"
        }
        lines["waitingFor"] = view.waitingFor.isEmpty ? nil : CompactText.text(of: view.waitingFor)
        lines["notes"] = view.notes.isEmpty ? nil : CompactText.text(of: view.notes)
        lines["isClosed"] = view.isClosed ? "true" : nil
        switch view.scene {
        case .lobby: lines["scene"] = "lobby"
        case .game(let game):
            lines["scene"] = "game"
            for (name, text) in CompactText.lines(of: ToldGame(game))
            where name != "players" && text != "false" && text != "0" {
                lines[name] = text
            }
            for player in game.players { lines["player \(player.id)"] = CompactText.text(of: player) }
        case .rolePlay(let rolePlay):
            lines["scene"] = "role-play"
            for (name, text) in CompactText.lines(of: ToldRolePlay(rolePlay))
            where name != "roles" && text != "false" && text != "0" {
                lines[name] = text
            }
            for role in rolePlay.roles { lines["role \(role.id)"] = CompactText.text(of: ToldRolePlay.Role(role)) }
        case .debrief(let debrief):
            lines["scene"] = "debrief"
            for (name, text) in CompactText.lines(of: ToldDebrief(debrief)) { lines[name] = text }
        case .story(let story):
            lines["scene"] = "story"
            for (name, text) in CompactText.lines(of: ToldStory(story)) where text != "false" { lines[name] = text }
        case .pitchPractice(let practice):
            lines["scene"] = "practice"
            for (name, text) in CompactText.lines(of: ToldPitchPractice(practice)) where text != "false" {
                lines[name] = text
            }
        }
        return lines
    }

    private func name(of audiences: [Audience], among all: [Audience]) -> String {
        if audiences.count == all.count { return "all" }
        let others = all.filter { !audiences.contains($0) }
        if others.count < audiences.count { return "all but " + others.map(Self.name).joined(separator: " ") }
        return audiences.map(Self.name).joined(separator: " ")
    }

    private static func name(_ audience: Audience) -> String {
        switch audience {
        case .facilitator: "facilitator"
        case .table: "table"
        case .seat(let seat): seat.text
        }
    }
}
