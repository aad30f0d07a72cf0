import TestKit
import Workshop

extension Playthrough {
    /// Going back and forth, ending early, and what follows a game.
    static let time = [
        vote("undo", "steps taken back and done again, inside a vote and out of it", rules: rules()) { script in
            try script.vote(["s1": "e2"])
            try script.people(.join(name: "Bob", kind: .observer))
            try script.vote(["s4": "e1"])
            try script.ask(.rewind(to: script.session.undoTarget ?? 0))
            try script.ask(.rewind(to: script.session.undoTarget ?? 0))
            try script.ask(.rewind(to: script.session.redoTarget ?? 0))
            try script.vote(["s1": nil, "s2": "e1", "s3": "e1"])
            try script.ask(.rewind(to: script.session.log.count - 2))
        },
        vote("ended-early", "a game ended during a vote: only what was counted counts", rules: rules { $0.rounds = 3 })
        {
            script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
            try script.goToVote()
            try script.vote(["s1": "e2", "s2": "e3"])
            try script.play(.end)
        },
        Playthrough("debrief", "a debriefing after a game, and the end of the session", rules: rules()) { script in
            try script.gather(players: 3)
            try script.ask(.beginGame(rules: rules(), deck: .small, teams: nil))
            try script.play(.end)
            try script.ask(.beginDebrief(.short))
            try script.debrief(.answer(nil, "We laughed"))
            try script.debrief(.advance)
            try script.debrief(.advance)
            try script.debrief(.answer("s1", "I will ask for help"), by: .seat("s1"))
            try script.debrief(.pass("s2"), by: .seat("s2"))
            try script.debrief(.answer("s3", "I will plan my day"))
            try script.ask(.close)
        },
    ]
}
