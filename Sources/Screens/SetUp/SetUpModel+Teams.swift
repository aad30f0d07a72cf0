import Presentation
import TerminalKit
import Wording
import Workshop

/// Who plays with whom.
extension SetUpModel {
    /// The most teams these people can make.
    var mostTeams: Int { min(Rule.teams.upperBound, max(players.count, Rule.teams.lowerBound)) }

    private var drawnCount: Int {
        if case .drawn(let count) = teams { count } else { min(3, mostTeams) }
    }

    var teamRows: [ListRow] {
        [
            ListRow(text(.setupAlone), key: "1"),
            ListRow(text(.setupPairs), key: "2"),
            ListRow(text(Message.setupDrawn(count: drawnCount)), key: "3"),
            ListRow(text(.setupByHand), key: "4", reason: names.isEmpty ? text(.setupTeamsNeedNames) : nil),
        ]
    }

    /// Takes a row; making teams by hand opens the list of people.
    mutating func chooseTeams(_ row: Int) {
        list.select(row)
        if let reason = teamRows[row].reason {
            notice = Remark(text: reason, role: .warning)
            return
        }
        switch row {
        case 0: teams = .alone
        case 1: teams = .pairs
        case 2: teams = .drawn(drawnCount)
        default:
            if case .byHand = teams {} else { teams = .byHand(names.indices.map { $0 % 2 + 1 }) }
            isArranging = true
            handList = ListState()
            return
        }
        rules.grouping = grouping
        goOn()
    }

    /// One drawn team more or fewer.
    mutating func changeDrawnTeams(by step: Int) {
        guard list.selected == 2 else { return }
        let count = drawnCount + step
        guard (Rule.teams.lowerBound...mostTeams).contains(count) else { return }
        teams = .drawn(count)
        rules.grouping = grouping
    }

    var handRows: [ListRow] {
        guard case .byHand(let places) = teams else { return [] }
        return zip(NameList.numbered(names), places).map { name, team in
            ListRow(name, detail: text(Message.setupTeam(number: team)))
        }
    }

    /// Moves the selected person to another team.
    mutating func move(by step: Int) {
        guard case .byHand(let places) = teams, places.indices.contains(handList.selected) else { return }
        move(to: places[handList.selected] + step)
    }

    /// Moves the selected person to a team.
    mutating func move(to team: Int) {
        guard case .byHand(var places) = teams, places.indices.contains(handList.selected),
            (1...mostTeams).contains(team)
        else { return }
        places[handList.selected] = team
        teams = .byHand(places)
    }

    /// Goes on from the teams made by hand, if they can play.
    mutating func finishTeams() {
        if let refusal = teamsRefusal { return warn(refusal) }
        rules.grouping = grouping
        isArranging = false
        goOn()
    }

    /// Why the teams made by hand cannot play; `nil` where they can.
    var teamsRefusal: Message? {
        guard let made = madeTeams else { return nil }
        if made.count < Rule.teams.lowerBound { return Message.setupOneTeam }
        return made.firstIndex(of: []).map { Message.setupEmptyTeam(number: $0 + 1) }
    }

    /// The teams made by hand, each as places in the list.
    var madeTeams: [[Int]]? {
        guard case .byHand(let places) = teams else { return nil }
        return (1...(places.max() ?? 1)).map { team in places.indices.filter { places[$0] == team } }
    }

    /// The grouping of the rules; somebody who comes late joins a team as they say.
    var grouping: Grouping {
        switch teams {
        case .alone: .alone
        case .pairs: .pairs
        case .drawn(let count): .teams(count)
        case .byHand(let places): Grouping(handMade: places.max() ?? 0)
        }
    }

    /// How the teams are told at the end.
    var teamsTold: String {
        switch teams {
        case .alone: return text(.teamsAlone)
        case .pairs: return text(.setupPairs)
        case .drawn(let count): return text(Message.setupDrawn(count: count))
        case .byHand:
            let shown = NameList.numbered(names)
            let lines = (madeTeams ?? []).enumerated().map { number, members in
                text(
                    Message.teamList(number: number + 1, names: members.map { shown[$0] })
                )
            }
            return lines.joined(separator: "; ")
        }
    }
}
