import Foundation
import Journal
import Persons
import Rehearsal
import Workshop

// Plays the rehearsed session in a process of its own.
//
//     JournalProbe play <data directory>     from where it stands to its end; after each step the number of events
//     JournalProbe together <data directory> the same, nine steps at a time
//     JournalProbe hold <data directory>     takes the lock and keeps it until standard input ends
//     JournalProbe erase <data directory>    erases the person K1, or takes that to its end
//     JournalProbe retain <data directory>   erases what was last used more than a month ago
//
// Ends with 0, or with 1 and the error on standard error.

func say(_ text: String, to file: Int32 = STDOUT_FILENO) {
    let bytes = Array((text + "\n").utf8)
    _ = write(file, bytes, bytes.count)
}

func takeUp(_ journal: Journal) throws(JournalError) -> RecordedSession {
    let header = Rehearsal.full.session.header
    do throws(JournalError) {
        return try journal.resume(header.id)
    } catch .noSuchSession {
        return try journal.begin(header)
    }
}

func play(_ rehearsal: Rehearsal, _ recorded: RecordedSession, clock: SetClock) throws(PerformError) {
    for group in rehearsal.groups where group[group.endIndex - 1].events > recorded.session.log.count {
        clock.set(group[group.startIndex].at)
        let waiting = group.map { ($0.command, by: $0.actor, seen: Int?.none) }
        for result in recorded.perform(together: waiting) { _ = try result.get() }
        say("\(recorded.session.log.count)")
    }
}

let clock = SetClock()
let arguments = CommandLine.arguments
guard arguments.count == 3 else { exit(2) }
do {
    let journal = try Journal.open(in: URL(filePath: arguments[2])) { clock.now }
    if arguments[1] == "erase" {
        say("begins")
        if try journal.finishErasures(naming: { "Seat \($0)" }) == nil {
            let person = try journal.person("K1").person.id
            _ = try journal.erase(ErasureOrder(people: [person], veilsMentions: true)) { "Seat \($0)" }
        }
        exit(0)
    }
    if arguments[1] == "retain" {
        clock.set(Instant(milliseconds: 4_000_000_000_000))
        let plan = try journal.retentionPlan(months: 1) { "Seat \($0)" }
        _ = try journal.apply(plan) { "Seat \($0)" }
        exit(0)
    }
    let recorded = try takeUp(journal)
    switch arguments[1] {
    case "play":
        try play(.full, recorded, clock: clock)
    case "together":
        try play(.inGroups, recorded, clock: clock)
    default:
        say("held")
        _ = readLine()
    }
    recorded.close()
} catch {
    say("\(error)", to: STDERR_FILENO)
    exit(1)
}
