import PlainMode
import Testing
import Workshop

@Suite("Privacy at one keyboard")
struct PrivacyTests {
    /// To the choices, one job each with the keyboard handed over before, and the pitches.
    private static let toTheVote =
        ["1", "1", "1"] + ["", "1", "", "1", "", "1"] + ["1", "1", "1", "1", "1", "1"]

    @Test("The keyboard is handed over before a hand is shown, and the hand leaves the screen once it was used")
    func handsAreHandedOver() throws {
        let stage = Stage(answers: ["1", "1", "1", "", "1"])
        _ = try stage.play()
        let handOver = try #require(stage.lines.firstIndex { $0.hasPrefix("Pass the keyboard to Ana.") })
        let hand = try #require(stage.lines.firstIndex { $0.hasPrefix("Ana, choose a job.") })
        let thanks = try #require(stage.lines.firstIndex(of: "Thank you. Pass the keyboard on."))
        #expect(handOver < hand && hand < thanks)
        #expect(stage.lines[(hand + 1)..<thanks].contains(Stage.cleared))
        #expect(stage.lines[thanks + 1] == "Ana has chosen.")
        #expect(stage.lines[thanks + 2].hasPrefix("Pass the keyboard to Ben."))
    }

    @Test("What is typed on a ballot is hidden; what is typed elsewhere is not")
    func ballotsAreHidden() throws {
        let stage = Stage(answers: Self.toTheVote + ["", "1", "2", "", "0"])
        _ = try stage.play()
        for asked in stage.asked where !asked.prompt.hasPrefix("Pass the keyboard") {
            let isBallot = ["secret vote", "Which skill was the reason?", "You are not voting."].contains {
                asked.prompt.contains($0)
            }
            #expect(asked.isSecret == isBallot, "\(asked.prompt)")
        }
        #expect(stage.asked.contains { $0.isSecret && $0.prompt.hasPrefix("Which skill was the reason?") })
    }

    @Test("A slip on a ballot is answered without repeating what was typed")
    func slipOnBallot() throws {
        let stage = Stage(answers: Self.toTheVote + ["", "Ben is the best", "1"])
        _ = try stage.play()
        #expect(stage.lines.contains("That is not one of the answers. Type ? to see them all."))
        #expect(!stage.lines.contains { $0.contains("Ben is the best") })
    }

    @Test("A script has nobody to hide from: no keyboard is handed over")
    func noHandOverInScripts() throws {
        let stage = Stage(answers: ["1", "1", "1", "1", "1", "1"], isInteractive: false)
        _ = try stage.play()
        #expect(!stage.lines.contains { $0.hasPrefix("Pass the keyboard") })
        #expect(stage.lines.contains("Chloé has chosen."))
    }

    @Test("While a pitch is given, a reminder waits for its time, and not once the clock stands")
    func reminder() throws {
        let stage = Stage(answers: ["1", "1", "1", "", "1", "", "1", "", "1", "1", "2"])
        _ = try stage.play()
        #expect(stage.reminders.map(\.milliseconds) == [75_000])
        stage.reminders[0].say()
        #expect(stage.lines.suffix(2) == ["", "Time’s up. Please finish your sentence."])
    }

    @Test("A vote with a single ballot is not counted by a slip, because its result would tell whose it was")
    func singleBallot() throws {
        let answers = ["1", "1", "1", "1", "1", "1"] + ["1", "1", "1", "1", "1", "1"] + ["1", ""]
        let slip = Stage(answers: answers + ["f", "2", ""], isInteractive: false)
        #expect(try slip.play().state.game?.stage == .recruitment)
        let warning = "Only one person has voted, so the result would reveal that vote."
        #expect(slip.lines.contains { $0.hasPrefix(warning) })
        let meant = Stage(answers: answers + ["f", "2", "c"], isInteractive: false)
        #expect(try meant.play().state.game?.stage == .result)
    }

    @Test("Whoever wants to be asked later is asked after the others")
    func askedLater() throws {
        let stage = Stage(answers: ["1", "1", "1", "l", "1", "1", "1"], isInteractive: false)
        let session = try stage.play()
        let order = stage.asked.map(\.prompt).filter { $0.contains("choose a job") }.map { $0.prefix { $0 != "," } }
        #expect(order == ["Ana", "Ben", "Chloé", "Ana"])
        #expect(session.state.game?.stage == .interview)
    }

    @Test("Only Enter opens a hand; anything else gets one sentence, and the keyboard is handed over again")
    func onlyEnterOpens() throws {
        for typed in ["?", "u", "help", "p", "1", "0", "x", " "] {
            let stage = Stage(answers: ["1", "1", "1", typed])
            _ = try stage.play()
            #expect(!stage.lines.contains { $0.hasPrefix("Ana, choose a job.") }, "\(typed)")
            #expect(stage.lines.contains("Only Enter alone opens it, when no one else is looking."))
            #expect(stage.lines.count { $0.hasPrefix("Pass the keyboard to Ana.") } == 2)
        }
    }

    @Test("Whoever swaps or writes a job keeps the keyboard", arguments: [["s", "1"], ["w", "Cook"], ["w", ""]])
    func keepsTheKeyboard(answers: [String]) throws {
        let stage = Stage(answers: ["1", "1", "1", ""] + answers + ["1"])
        let session = try stage.play()
        #expect(stage.lines.count { $0.hasPrefix("Pass the keyboard to Ana.") } == 1)
        #expect(session.state.game?.round?.choices["e1"] != nil)
    }

    @Test("A hand leaves the glass however the session ends")
    func gone() throws {
        for answers in [["1", "1", "1", ""], ["1", "1", "1", "", "f", "q"]] {
            let stage = Stage(answers: answers)
            _ = try stage.play()
            #expect(!stage.glass.contains { $0.hasPrefix("Ana, choose a job.") })
        }
    }

    @Test("While some have not chosen, going on without them is not the first choice")
    func choosingGoesOnAsking() throws {
        let stage = Stage(answers: ["1", "1", "1", "f", "1"])
        let session = try stage.play()
        #expect(session.state.game?.stage == .choosing)
    }
}
