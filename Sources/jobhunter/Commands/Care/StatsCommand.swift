import ArgumentParser
import JSONText
import Journal
import Persons
import Presentation
import Reports
import Wording
import Workshop

/// `jobhunter stats`.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Figures over all closed sessions, in which nobody can be found again.",
        discussion: "Sessions are counted in blocks of five different people or more; docs/privacy.md says why."
    )

    @Option(name: .customLong("from"), help: ArgumentHelp("The first day that counts.", valueName: "day"))
    var first: String?

    @Option(name: .customLong("to"), help: ArgumentHelp("The last day that counts.", valueName: "day"))
    var last: String?

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let from = try first.map { text throws(Failure) in try Days.beginning(of: text, .back) }
            let until = try last.map { text throws(Failure) in Clock.nextDay(after: try Days.beginning(of: text, .back))
            }
            let (figures, uncounted) = try LogbookDesk(places: places).read(Self.figures)
            guard let statistics = Statistics(of: figures, from: from, until: until) else {
                throw Failure(Message.statsTooFew, .badData)
            }
            if json { return Console.result(Self.document(of: statistics, uncounted)) }
            for message in Self.messages(of: statistics) { Console.result(Console.wording.text(message)) }
            if statistics.leavesOut { Console.message(Console.wording.text(.statsLeftOut)) }
            if statistics.leavesOutSkills { Console.message(Console.wording.text(.statsSkillsLeftOut)) }
            if uncounted.open > 0 {
                Console.message(Console.wording.text(.statsNotClosed(count: uncounted.open)))
            }
            if uncounted.damaged > 0 {
                Console.message(Console.wording.text(.statsDamaged(count: uncounted.damaged)))
            }
        } catch {
            throw error.report()
        }
    }

    /// The figures of all closed sessions, and how many sessions are not counted because they are open or damaged.
    private static func figures(
        in journal: Journal
    ) throws(JournalError) -> (figures: [SessionFigures], uncounted: (open: Int, damaged: Int)) {
        var owners: [SeatPlace: ID<Person>] = [:]
        for record in try journal.people() {
            for link in record.links { owners[link.place] = record.person.id }
        }
        let closings = try journal.closings()
        var figures: [SessionFigures] = []
        var uncounted = (open: 0, damaged: 0)
        let sessions = try journal.sessions()
        var progress = ProgressTelling(through: sessions.count, stopwatch: Clock.stopwatch)
        for summary in sessions {
            defer { Console.pass(&progress) }
            guard summary.damage == nil else {
                uncounted.damaged += 1
                continue
            }
            guard summary.isClosed else {
                uncounted.open += 1
                continue
            }
            let record = try journal.record(of: summary.id)
            guard record.damage == nil else {
                uncounted.damaged += 1
                continue
            }
            let found = SessionFigures(of: record.session, closing: closings[summary.id] ?? .max) {
                owners[SeatPlace(summary.id, $0)]
            }
            if let found { figures.append(found) }
        }
        return (figures, uncounted)
    }

    private static func counts(of statistics: Statistics) -> [(telling: (Int) -> Message, name: String, count: Int)] {
        [
            (Message.statsSessions, "sessions", statistics.sessions),
            (Message.statsParticipants, "participants", statistics.participants),
            (Message.statsMinutes, "minutes", statistics.minutes),
            (Message.statsRounds, "rounds", statistics.rounds),
            (Message.statsPitches, "pitches", statistics.pitches),
            (Message.statsSpeech, "minutesOfSpeech", statistics.minutesOfSpeech),
            (Message.statsVotes, "votesCounted", statistics.votes),
            (Message.statsDebriefed, "sessionsWithDebriefing", statistics.debriefed),
            (Message.statsCommitments, "commitments", statistics.commitments),
            (Message.statsRolePlays, "rolePlays", statistics.rolePlays),
            (Message.statsPractices, "practices", statistics.practices),
        ]
    }

    private static func messages(of statistics: Statistics) -> [Message] {
        counts(of: statistics).map { $0.telling($0.count) }
            + statistics.skills.map { Message.statsSkill(skill: $0.name, rounds: $0.rounds) }
    }

    private static func document(of statistics: Statistics, _ uncounted: (open: Int, damaged: Int)) -> String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            for count in counts(of: statistics) { writer.member(count.name, count.count) }
            writer.key("skills")
            writer.array { writer in
                for skill in statistics.skills {
                    writer.object { writer in
                        writer.member("name", skill.name)
                        writer.member("rounds", skill.rounds)
                    }
                }
            }
            writer.member("leavesOut", statistics.leavesOut)
            writer.member("leavesOutSkills", statistics.leavesOutSkills)
            writer.member("notClosed", uncounted.open)
            writer.member("damaged", uncounted.damaged)
        }
        return writer.text
    }
}
