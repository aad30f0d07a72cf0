import Workshop

extension RandomPlayer {
    /// Any command at all, with anything in it, whatever the phase.
    mutating func nonsense(on session: Session) -> Command {
        let state = session.state
        let seat = someSeat(in: state)
        let kind: CommandKind = chance.case()
        switch kind {
        case .join: return .people(.join(name: words(), kind: chance.case()))
        case .rename: return .people(.rename(seat, to: words()))
        case .changeKind: return .people(.changeKind(seat, to: chance.case()))
        case .goAway: return .people(.goAway(seat))
        case .comeBack: return .people(.comeBack(seat))
        case .leave: return .people(.leave(seat))
        case .beginGame:
            return .beginGame(rules: .random(using: &chance, mischief: 5), deck: deck(), teams: nil)
        case .beginRolePlay: return .beginRolePlay(scenario())
        case .beginDebrief: return .beginDebrief(guide())
        case .debriefAnswer: return .debrief(.answer(chance.flip() ? seat : nil, words()))
        case .debriefPass: return .debrief(.pass(seat))
        case .parkTopic: return .debrief(.park(words()))
        case .countFaces:
            return .debrief(.countFaces(chance.case(), (0..<chance.below(7)).map { _ in chance.below(9) - 1 }))
        case .keepFace: return .debrief(.keepFace(KeptFace(seat: seat, moment: chance.case(), face: chance.case())))
        case .debriefAdvance: return .debrief(.advance)
        case .debriefEnd: return .debrief(.end)
        case .note: return .note(words())
        case .rewind:
            let last = session.log.count
            return .rewind(to: chance.below(3) == 0 ? chance.below(last + 1) : last + 1 - chance.below(3) * (last + 2))
        case .putDown: return .putDown
        case .takeUp: return .takeUp
        case .close: return .close
        default:
            if let command = nonsense(kind, by: seat, on: state) { return .rolePlay(command) }
            return practiceNonsense(kind, in: state) ?? .game(nonsense(kind, by: seat, in: state))
        }
    }

    private mutating func nonsense(_ kind: CommandKind, by seat: ID<Seat>, in state: SessionState) -> GameCommand {
        let game = state.game
        let entrant = chance.below(15) == 0 ? "nobody" : chance.pick(game?.entrants ?? [])?.id ?? "nobody"
        let job = chance.pick(game?.hand(of: entrant)?.jobs ?? []) ?? "none"
        let skill = chance.below(10) == 0 ? "none" : chance.pick(game?.round?.skills ?? []) ?? "none"
        switch kind {
        case .revealSkills: return .revealSkills
        case .redrawSkill: return .redrawSkill(skill)
        case .writeSkill: return writtenSkill(inPlaceOf: chance.below(4) == 0 ? skill : nil)
        case .swapJob: return .swapJob(entrant, chance.below(5) == 0 ? "none" : job)
        case .writeJob: return .writeJob(entrant, title: words())
        case .chooseJob: return .chooseJob(entrant, chance.below(5) == 0 ? "none" : job)
        case .pass: return .pass(entrant)
        case .startPitch: return .startPitch(chance.flip() ? entrant : nil)
        case .pausePitch: return .pausePitch
        case .resumePitch: return .resumePitch
        case .extendPitch: return .extendPitch(seconds: chance.number(5...600, mischief: 50))
        case .endPitch: return .endPitch
        case .takeNote: return .takeNote(entrant, chance.flip() ? skill : nil, words())
        case .castBallot: return .castBallot(seat, strangeBallot(entrant, skill))
        case .withdrawBallot: return .withdrawBallot(seat)
        case .noteTotal: return .noteTotal(entrant, chance.below(9) - 1)
        case .enterTotals: return .enterTotals(chance.flip() ? [:] : [entrant: chance.below(9) - 1])
        case .reopenVote: return .reopenVote
        case .end where chance.below(4) == 0: return .end
        default: return .advance
        }
    }

    mutating func strangeBallot(_ entrant: ID<Entrant>, _ skill: ID<SkillCard>) -> Ballot {
        let level = chance.below(6) - 1
        let choice: Ballot.Choice =
            switch chance.below(8) {
            case 0: .abstain
            case 1: .one(entrant)
            case 2: .two(entrant, entrant)
            case 3: .order([entrant, entrant])
            case 4: .any(chance.flip() ? [] : [entrant, entrant])
            case 5: .levels([.init(entrant, skill, level)])
            case 6: .skillsShown([.init(entrant, skill), .init(entrant, skill)])
            default: .one("nobody")
            }
        return Ballot(
            choice,
            because: chance.flip() ? nil : .init(entrant, skill),
            feedback: chance.flip() ? [] : [.init(entrant, skill, level)]
        )
    }
}
