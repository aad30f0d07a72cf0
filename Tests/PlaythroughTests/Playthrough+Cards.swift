import TestKit
import Workshop

extension Playthrough {
    /// Hands, skills and choices.
    static let cards = [
        Playthrough(
            "cards",
            "skills redrawn and written, jobs swapped and written, open choices and a short clock",
            rules: rules {
                $0.jobChoice = .open
                $0.freeSwaps = 2
                $0.sillyPercent = 50
                $0.pitchSeconds = 45
                $0.oneOfEachDimension = false
            }
        ) { script, rules in
            try script.gather(players: 3)
            try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))
            let job = script.session.state.game?.hand(of: "e1")?.jobs.first ?? "none"
            try script.play(.swapJob("e1", job), by: .seat("s1"))
            try script.play(.writeJob("e2", title: "Bee keeper"), by: .seat("s2"))
            try script.play(.advance)
            try script.play(.revealSkills, by: .seat("s1"))
            try script.play(.redrawSkill(script.skills[0]))
            try script.play(
                .writeSkill(name: "Wait", dimension: .social, definition: "", inPlaceOf: script.skills[1])
            )
            try script.play(.advance)
            let written = script.session.state.game?.hand(of: "e2")?.jobs.last ?? "none"
            try script.play(.chooseJob("e2", written), by: .seat("s2"))
            try script.play(.pass("e1"), by: .seat("s1"))
            try script.chooseForAll()
            try script.play(.startPitch(nil))
            script.wait(milliseconds: 20_000)
            try script.play(.takeNote("e2", script.skills[2], "gave an example"))
            try script.play(.pausePitch)
            script.wait(milliseconds: 5_000)
            try script.play(.resumePitch)
            try script.play(.extendPitch(seconds: 15))
            script.wait(milliseconds: 30_000)
            try script.play(.endPitch)
            try script.play(.pass("e3"))
            script.tryToPlay(.startPitch("e3"))
            try script.play(.advance)
        },
        Playthrough(
            "short-deck",
            "a deck that runs out of jobs and skills, over two rounds",
            rules: rules {
                $0.rounds = 2
                $0.handSize = 3
                $0.freeSwaps = 0
            }
        ) { script, rules in
            try script.gather(players: 3)
            let deck = Deck.numbered(id: "short", skills: 2, realistic: 4, silly: 1)
            try script.ask(.beginGame(rules: rules, deck: deck, teams: nil))
            for _ in 0..<2 {
                try script.goToVote()
                try script.vote(["s1": nil, "s2": nil, "s3": nil])
            }
            try script.play(.advance)
        },
        Playthrough("secret-choice", "jobs chosen in secret, changed, and revealed together", rules: rules()) {
            script,
            rules in
            try script.gather(players: 3)
            try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))
            try script.advance(to: .choosing)
            for place in [0, 1] {
                let job = script.session.state.game?.hand(of: "e1")?.jobs[place] ?? "none"
                try script.play(.chooseJob("e1", job), by: .seat("s1"))
            }
            try script.chooseForAll()
            try script.play(.end)
        },
    ]
}
