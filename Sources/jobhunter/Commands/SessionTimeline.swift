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
        abstract: Console.text(.aboutSessionTimeline),
        discussion: Console.text(.moreSessionTimeline)
    )

    @Flag(help: ArgumentHelp(.optJSON))
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
        let wording = Console.voice(of: timeline.header)
        if timeline.moments.isEmpty { Console.message(.timelineEmpty) }
        for moment in timeline.moments {
            Console.result(wording.text(TimelineTelling.numbered(moment, time: Clock.second(of: moment.at))))
        }
    }

    private static func document(of timeline: Timeline) -> String {
        let wording = Console.voice(of: timeline.header)
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for moment in timeline.moments {
                writer.object { writer in
                    writer.member("event", moment.number)
                    writer.member("lastEvent", moment.last)
                    writer.member("at", moment.at.milliseconds)
                    writer.member("step", wording.text(moment.step))
                    writer.member("undone", moment.isUndone)
                }
            }
        }
        return writer.text
    }
}
