import ArgumentParser
import JSONText
import Journal
import Presentation
import Wording
import Workshop

/// `jobhunter session timeline`.
struct SessionTimeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List the steps of a session with their numbers and times; what was undone is marked.",
        discussion: "jobhunter session show --at NUMBER tells what everybody could see after a step."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let timeline = Timeline(header: record.header, events: record.events)
            if json {
                Console.result(Self.document(of: timeline))
            } else {
                Self.tell(timeline)
            }
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
        } catch {
            throw error.report()
        }
    }

    private static func tell(_ timeline: Timeline) {
        let wording = Console.wording
        if timeline.moments.isEmpty { Console.message(wording.text(.timelineEmpty)) }
        for moment in timeline.moments {
            Console.result(wording.text(TimelineTelling.numbered(moment, time: Clock.second(of: moment.at))))
        }
    }

    private static func document(of timeline: Timeline) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for moment in timeline.moments {
                writer.object { writer in
                    writer.member("event", moment.number)
                    writer.member("lastEvent", moment.last)
                    writer.member("at", moment.at.milliseconds)
                    writer.member("step", Console.wording.text(moment.step))
                    writer.member("undone", moment.isUndone)
                }
            }
        }
        return writer.text
    }
}
