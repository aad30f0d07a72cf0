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
        abstract: "Practise alone: play a story in which you decide, or give a pitch and judge it yourself.",
        discussion: """
            Without a scenario it asks what to practise. What was practised is found again by the name or code given \
            with --name: skills practised least are suggested, and two times through the same story can be compared.
            """,
        aliases: ["practice"]
    )

    @Argument(help: "The story: its id, or a file.")
    var scenario: String?

    @Flag(help: "Practise a pitch instead of a story.")
    var pitch = false

    @Flag(help: "Compare the last two times through the story, and do nothing else.")
    var compare = false

    @Option(help: ArgumentHelp("Your name or a code, for your own record.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("A trainer's words with each choice, or at the end.", valueName: "now|end"))
    var feedback = FeedbackTime.now

    @Option(help: ArgumentHelp("The deck of a pitch: its id, or a file.", valueName: "deck"))
    var deck = "everyday-work"

    @Option(help: ArgumentHelp("The seed of all chance, to have the same draws again.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Line by line, for screen readers, remote shells and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Where to write the report; - for standard output only.", valueName: "file"))
    var report: String?

    @OptionGroup(title: "Screen") var screen: ScreenOptions
    @OptionGroup var places: Places

    func validate() throws {
        if pitch && scenario != nil { throw ValidationError("A pitch needs no scenario: give one of the two.") }
        if pitch && compare { throw ValidationError("Only stories can be compared.") }
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
