public import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import Presentation
import Wording
public import Workshop

/// One flag for each common rule, over a rules file, over a ready-made set or what the deck suggests.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A ready-made set of rules; rules presets explains them.", valueName: "name"))
    var preset: RulePreset?

    @Option(name: .customLong("rules"), help: ArgumentHelp("Rules from a file (rules/1).", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("How many rounds are planned: 1 to 20.", valueName: "count"))
    var rounds: Int?

    @Option(help: ArgumentHelp("Skills revealed each round: 1 to 6.", valueName: "count"))
    var skills: Int?

    @Option(help: ArgumentHelp("Job cards in a hand: 1 to 12.", valueName: "count"))
    var hand: Int?

    @Option(help: ArgumentHelp("Share of silly jobs in percent: 0 to 100.", valueName: "percent"))
    var silly: Int?

    @Option(help: ArgumentHelp("Job cards one may swap in the game: 0 to 12.", valueName: "count"))
    var swaps: Int?

    @Option(help: ArgumentHelp("Time for a pitch, a signal and never a lock: 10 to 900.", valueName: "seconds"))
    var pitchSeconds: Int?

    @Option(
        help: ArgumentHelp(
            "What a ballot says; a rubric scores by winner or rank, by winner unless told.",
            valueName: "method"
        )
    )
    var ballot: BallotMethod?

    @Option(help: ArgumentHelp("How votes are collected.", valueName: "way"))
    var collect: BallotCollection?

    @Option(help: ArgumentHelp("How votes become points.", valueName: "rule"))
    var scoring: Scoring?

    @Option(help: ArgumentHelp("What happens when a round is tied.", valueName: "rule"))
    var tie: TieRule?

    @Option(help: ArgumentHelp("What happens when the game is tied.", valueName: "rule"))
    var finalTie: FinalTieRule?

    @Flag(help: "Play two by two.")
    var pairs = false

    @Option(help: ArgumentHelp("Play in this many teams: 2 to 12.", valueName: "count"))
    var teams: Int?

    @Flag(help: "Jobs are shown as soon as they are chosen.")
    var openJobs = false

    @Flag(help: "Play together: show every skill, no points.")
    var cooperative = false

    @Flag(help: "Show totals while the game goes on.")
    var showScores = false

    @Flag(help: "Observers do not vote.")
    var noObserverVotes = false

    @Flag(help: "Ask each voter for ratings per skill, which score nothing.")
    var feedback = false

    @Flag(help: "Skills come from any dimension, not one of each.")
    var anyDimension = false

    /// The rules to play by: the ready-made set or the deck's suggestion, changed by the file, changed by the flags.
    ///
    /// - Throws: Why the file cannot be used.
    func rules(over suggested: RoundRules?) throws(Failure) -> RoundRules {
        var rules = try fromFile(over: preset?.rules ?? suggested ?? RoundRules())
        set(&rules.rounds, rounds)
        set(&rules.skillsPerRound, skills)
        set(&rules.handSize, hand)
        set(&rules.sillyPercent, silly)
        set(&rules.freeSwaps, swaps)
        set(&rules.pitchSeconds, pitchSeconds)
        set(&rules.ballot, ballot)
        set(&rules.collection, collect)
        set(&rules.scoring, scoring ?? (ballot?.method.tally == .mean && rules.scoring == .votes ? .winner : nil))
        set(&rules.tie, tie)
        set(&rules.finalTie, finalTie)
        set(&rules.grouping, teams.map { .teams($0) } ?? (pairs ? .pairs : nil))
        set(&rules.jobChoice, openJobs ? .open : nil)
        set(&rules.variant, cooperative ? .cooperative : nil)
        set(&rules.showRunningScores, showScores ? true : nil)
        set(&rules.observersVote, noObserverVotes ? false : nil)
        set(&rules.rubricFeedback, feedback ? true : nil)
        set(&rules.oneOfEachDimension, anyDimension ? false : nil)
        return rules
    }

    /// Whether any rule is asked for.
    func areUsed(over suggested: RoundRules?) throws(Failure) -> Bool {
        let base = suggested ?? RoundRules()
        let wanted = try rules(over: base)
        return preset != nil || file != nil || wanted != base
    }

    private func fromFile(over base: RoundRules) throws(Failure) -> RoundRules {
        guard let file else { return base }
        let reading: Reading<RoundRules>
        do throws(ContentFileError) {
            reading = try RulesFile.read(file, over: base)
        } catch {
            throw Failure(error)
        }
        for diagnostic in reading.diagnostics {
            Console.message(Console.wording.text(diagnostic.line))
        }
        guard let rules = reading.value else {
            throw Failure("\(file): these rules cannot be used; mend the lines above", .badData)
        }
        return rules
    }

    private func set<Value>(_ rule: inout Value, _ value: Value?) {
        if let value { rule = value }
    }
}

extension RulePreset: ExpressibleByArgument {}
extension BallotMethod: ExpressibleByArgument {}
extension BallotCollection: ExpressibleByArgument {}
extension Scoring: ExpressibleByArgument {}
extension TieRule: ExpressibleByArgument {}
extension FinalTieRule: ExpressibleByArgument {}
