import TestKit
import Workshop

extension Playthrough {
    /// Role-plays: what each audience sees of them.
    static let rolePlays = [
        Playthrough("role-play", "a situation played, frozen, played again with swapped roles, and talked about") {
            script,
            _ in
            try script.gather(players: 4)
            try script.ask(.beginRolePlay(.small))
            try script.goToScene()
            try script.act(.markBeat("enter"))
            script.wait(milliseconds: 60_000)
            try script.act(.fire("phone"))
            try script.act(.quote("s4", "sorry", "I am sorry"), by: .seat("s4"))
            try script.act(.freeze, by: .seat("s4"))
            try script.act(.hotSeat("s1"))
            try script.act(.resume)
            try script.act(.fire("bell"))
            try script.act(.endTake)
            try script.advance(to: "again")
            for seat in ["s1", "s2"] as [ID<Seat>] { try script.act(.confirmBrief(seat), by: .seat(seat)) }
            try script.act(.startTake(from: nil))
            try script.act(.tick("s4", "time"), by: .seat("s4"))
            try script.act(.advance)
            try script.leaveRoles()
            try script.act(.assessOneself("s1", "sorry", level: 1), by: .seat("s1"))
            try script.passAll()
            try script.act(.rate("s4", "sorry", take: 1, level: 2), by: .seat("s4"))
            try script.act(.rate("s4", "time", take: 2, level: 1), by: .seat("s4"))
            try script.debrief(.answer("s1", "Tense"), by: .seat("s1"))
            try script.debrief(.end)
        },
        Playthrough("role-play-stopped", "the stop word, a role given back, and the play ended") { script, _ in
            try script.gather(players: 5)
            try script.ask(.beginRolePlay(.small))
            try script.goToScene()
            try script.act(.stop, by: .seat("s3"))
            try script.act(.goOn)
            try script.act(.optOut("s1"), by: .seat("s1"))
            try script.act(.stop)
            try script.act(.advance)
            try script.people(.leave("s2"))
            try script.act(.advance)
        },
        Playthrough("role-play-people", "people leave, come late and change roles while it is played") { script, _ in
            try script.gather(players: 4)
            try script.ask(.beginRolePlay(.small))
            try script.act(.castAtRandom)
            try script.advance(to: "scene")
            try script.act(.startTake(from: "why"))
            try script.people(.leave(script.session.state.rolePlay?.cast.keys.sorted().first ?? "nobody"))
            try script.people(.join(name: "Late", kind: .participant))
            try script.act(.castAtRandom)
            try script.act(.confirmBrief("s5"), by: .seat("s5"))
            try script.act(.resume)
            try script.ask(.rewind(to: script.session.undoTarget ?? 0))
        },
    ]
}
