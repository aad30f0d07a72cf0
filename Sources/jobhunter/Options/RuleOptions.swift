public import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import Presentation
import Wording
public import Workshop

/// One flag for each common rule, over a rules file, over a ready-made set or what the deck suggests.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.optRuleOptionsPreset, value: .valueName))
    var preset: RulePreset?

    @Option(name: .customLong("rules"), help: ArgumentHelp(.optRuleOptionsFile, value: .valueFile))
    var file: String?

    @Option(help: ArgumentHelp(.optRuleOptionsRounds, value: .valueCount))
    var rounds: Int?

    @Option(help: ArgumentHelp(.optRuleOptionsSkills, value: .valueCount))
    var skills: Int?

    @Option(help: ArgumentHelp(.optRuleOptionsHand, value: .valueCount))
    var hand: Int?

    @Option(help: ArgumentHelp(.optRuleOptionsSilly, value: .valuePercent))
    var silly: Int?

    @Option(help: ArgumentHelp(.optRuleOptionsSwaps, value: .valueCount))
    var swaps: Int?

    @Option(help: ArgumentHelp(.optRuleOptionsPitchSeconds, value: .valueSeconds))
    var pitchSeconds: Int?

    @Option(
        help: ArgumentHelp(
            .optRuleOptionsBallot,
            value: .valueMethod
        )
    )
    var ballot: BallotMethod?

    @Option(help: ArgumentHelp(.optRuleOptionsCollect, value: .valueWay))
    var collect: BallotCollection?

    @Option(help: ArgumentHelp(.optRuleOptionsScoring, value: .valueRule))
    var scoring: Scoring?

    @Option(help: ArgumentHelp(.optRuleOptionsTie, value: .valueRule))
    var tie: TieRule?

    @Option(help: ArgumentHelp(.optRuleOptionsFinalTie, value: .valueRule))
    var finalTie: FinalTieRule?

    @Flag(help: ArgumentHelp(.optRuleOptionsPairs))
    var pairs = false

    @Option(help: ArgumentHelp(.optRuleOptionsTeams, value: .valueCount))
    var teams: Int?

    @Flag(help: ArgumentHelp(.optRuleOptionsOpenJobs))
    var openJobs = false

    @Flag(help: ArgumentHelp(.optRuleOptionsCooperative))
    var cooperative = false

    @Flag(help: ArgumentHelp(.optRuleOptionsShowScores))
    var showScores = false

    @Flag(help: ArgumentHelp(.optRuleOptionsNoObserverVotes))
    var noObserverVotes = false

    @Flag(help: ArgumentHelp(.optRuleOptionsFeedback))
    var feedback = false

    @Flag(help: ArgumentHelp(.optRuleOptionsAnyDimension))
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
