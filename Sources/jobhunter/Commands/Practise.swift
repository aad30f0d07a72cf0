import ArgumentParser
import Content
import Journal
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// `jobhunter practise`: one person plays a story, or practises a pitch.
struct Practise: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practise",
        abstract: Console.text(.aboutPractise),
        discussion: Console.text(.morePractise),
        aliases: ["practice"]
    )

    @Argument(help: ArgumentHelp(.optPractiseScenario, value: .valueScenario))
    var scenario: String?

    @Flag(help: ArgumentHelp(.optPractisePitch))
    var pitch = false

    @Flag(help: ArgumentHelp(.optPractiseCompare))
    var compare = false

    @Option(help: ArgumentHelp(.optPractiseName, value: .valueName))
    var name: String?

    @Option(help: ArgumentHelp(.optPractiseFeedback, value: .valueNowEnd))
    var feedback = FeedbackTime.now

    @Option(help: ArgumentHelp(.optPractiseDeck, value: .valueDeck))
    var deck = "everyday-work"

    @Option(help: ArgumentHelp(.optSeed, value: .valueNumber))
    var seed: UInt64?

    @Flag(help: ArgumentHelp(.optPlain))
    var plain = false

    @Option(help: ArgumentHelp(.optReport, value: .valueFile))
    var report: String?

    @OptionGroup(title: Console.text(.optionsScreen)) var screen: ScreenOptions
    @OptionGroup var places: Places

    func validate() throws {
        if pitch && scenario != nil { throw ValidationError(Console.text(.wrongPractise)) }
        if pitch && compare { throw ValidationError(Console.text(.wrongPractise2)) }
    }

    func run() throws {
        do throws(Failure) {
            let workshop = WorkshopRun(places: places, report: report, isPlain: plain, screen: screen)
            var practice = PractiseRun(
                workshop: workshop,
                name: try name.map { name throws(Failure) in try People.checked(name) },
                feedback: feedback.walk,
                deck: deck,
                seed: seed ?? NewIDs.seed()
            )
            if compare { return try practice.compare(scenario) }
            // Where nothing is to be chosen, what is asked for is read before a screen is taken.
            if scenario == nil, !pitch, workshop.hasScreen { practice.stage = workshop.openStage() }
            let ending = try lead(practice)
            practice.stage?.exitIfInterrupted()
            if let ending { try workshop.conclude(ending) }
        } catch {
            throw error.report()
        }
    }

    private func lead(_ practice: PractiseRun) throws(Failure) -> WorkshopRun.Ending? {
        defer { if let stage = practice.stage { MainActor.assumeIsolated { stage.terminal.close() } } }
        if let scenario { return try practice.play(try practice.story(scenario)) }
        return pitch ? try practice.pitch() : try practice.choose()
    }
}

/// When a trainer's words are told, as it is typed.
enum FeedbackTime: String, CaseIterable, ExpressibleByArgument {
    case now
    case end

    var walk: StoryWalk.Feedback {
        switch self {
        case .now: .now
        case .end: .atEnd
        }
    }
}
