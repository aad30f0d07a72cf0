import Foundation
import Testing

@Suite("What was recorded, line by line")
struct RecordCommandTests {
    /// A program with a session of which a step was undone, and its record.
    private func played() throws -> Program {
        let program = try Program()
        _ = try program.run(
            ["play", "--plain", "--players", "Ana,Ben,Chloé", "--title", "Monday group", "--seed", "7"],
            input: "1\n1\nu\n1\n"
        )
        return program
    }

    /// The text with every time of day replaced.
    private func timeless(_ text: String) -> String {
        text.replacing(/\d\d:\d\d:\d\d/, with: "TIME").replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "DATE")
            .replacing(/\([a-z2-9]{8}\)|^[a-z2-9]{8}(?=  )/, with: "ID")
    }

    @Test("The timeline lists the steps with their numbers, and what was undone is marked")
    func timeline() throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(["session", "timeline"])
        #expect(run.status == 0)
        #expect(
            timeless(run.output) == """
                1. TIME Ana joined
                2. TIME Ben joined
                3. TIME Chloé joined
                4. TIME the game began
                9. TIME round 1 began
                10. TIME (undone) the skills were laid on the table
                11. TIME someone went back to an earlier moment

                """
        )
        let json = try program.run(["session", "timeline", "--json"])
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.map { $0["event"] as? Int } == [1, 2, 3, 4, 9, 10, 11])
        #expect(rows.map { $0["undone"] as? Bool } == [false, false, false, false, false, true, false])
        #expect(rows[3]["lastEvent"] as? Int == 8)
        #expect(rows[3]["step"] as? String == "the game began")
    }

    @Test("A moment is told as everybody could see it then, also one that was undone")
    func moment() throws {
        let program = try played()
        defer { program.cleanUp() }
        let undone = try program.run(["session", "show", "--at", "10"])
        #expect(undone.status == 0)
        let lines = timeless(undone.output).split(separator: "\n")
        #expect(
            lines.prefix(3) == [
                "Monday group ID, opened DATE",
                "10. TIME (undone) the skills were laid on the table",
                "Round 1 of 3: research.",
            ]
        )
        #expect(lines.count == 6)
        let before = try program.run(["session", "show", "--at", "7"])
        #expect(
            timeless(before.output) == """
                Monday group ID, opened DATE
                4. TIME the game began
                The cards are dealt. The first round has not started.

                """
        )
        let json = try program.run(["session", "show", "--at", "7", "--json"])
        #expect(json.output.contains("\"events\": 8"))
    }

    @Test("A moment that is not there is told, and so is a speed nobody can play at")
    func wrongNumbers() throws {
        let program = try played()
        defer { program.cleanUp() }
        for number in ["0", "13"] {
            let run = try program.run(["session", "show", "--at", number])
            #expect(run.status == 65)
            #expect(run.messages == "jobhunter: There is no event \(number). The last one is 12.\n")
        }
        let run = try program.run(["session", "replay", "--speed", "0"])
        #expect(run.status == 64)
        #expect(run.messages.hasPrefix("jobhunter: --speed is 0.0; it must be from 0.1 to 10000. "))
        let both = try program.run(["session", "show", "--at", "3", "--follow"])
        #expect(both.status == 64)
        #expect(both.messages.hasPrefix("jobhunter: --follow goes on from the end, --at looks back: choose one. "))
    }

    @Test("What one audience is told, shown and asked right now is printed for people and for programs")
    func moments() throws {
        let program = try played()
        defer { program.cleanUp() }
        let table = try program.run(["session", "moment"])
        #expect(table.status == 0 && table.output.contains("Round 1 of 3: research."))
        #expect(!table.output.contains("? more"))
        let facilitator = try program.run(["session", "moment", "--for", "facilitator"])
        #expect(facilitator.status == 0 && facilitator.output.contains("? more"))
        let json = try program.run(["session", "moment", "--for", "Ben", "--json"])
        #expect(json.status == 0 && json.output.hasPrefix("{\n  \"schema\": \"moment/1\""))
        #expect(json.output.contains("\"audience\": \"s2\"") && json.output.contains("\"asked\": null"))
        #expect(json.output.contains("Your job cards: "))
        let nobody = try program.run(["session", "moment", "--for", "Zoe"])
        #expect(nobody.status == 66 && nobody.messages.contains("No one in this session is called “Zoe”."))
    }

    @Test("A replay tells every step and ends, by the clock or line by line")
    func replay() throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(["session", "replay", "--speed", "10000"])
        #expect(run.status == 0)
        let lines = timeless(run.output).split(separator: "\n")
        #expect(lines.first == "Monday group, as it was on DATE")
        #expect(lines.dropFirst().first == "TIME  Ana is here.")
        #expect(lines.contains { $0.hasPrefix("TIME  Skill 1 of 3: ") })
        #expect(lines.last == "That is the end of the record.")
        let step = try program.run(["session", "replay", "--step"], input: "\n")
        #expect(step.status == 0)
        #expect(
            timeless(step.output) == """
                Monday group, as it was on DATE
                Enter continues; the end of the input stops.
                TIME  Ana is here.
                > TIME  Ben is here.
                >\u{20}
                """
        )
    }

    @Test("The long list looks into each session: people, damage, and who leads it now")
    func longList() throws {
        let program = try played()
        defer { program.cleanUp() }
        let free = try program.run(["session", "list", "--long"])
        #expect(timeless(free.output) == "ID  DATE  Monday group: can be resumed, 3 people\n")
        let leader = program.process(["session", "resume", "--plain"])
        let input = Pipe()
        let output = Pipe()
        leader.standardInput = input
        leader.standardOutput = output
        leader.standardError = FileHandle.nullDevice
        try leader.run()
        var heard = Data()
        while heard.suffix(2) != Data("> ".utf8) { heard += output.fileHandleForReading.availableData }
        let held = try program.run(["session", "list", "--long"])
        #expect(timeless(held.output) == "ID  DATE  Monday group: led elsewhere, 3 people\n")
        // Whoever reads does not get in the way of whoever leads.
        _ = try program.run(["session", "timeline"])
        _ = try program.run(["session", "replay", "--speed", "10000"])
        input.fileHandleForWriting.write(Data("1\n".utf8))
        heard = Data()
        while heard.suffix(2) != Data("> ".utf8) { heard += output.fileHandleForReading.availableData }
        try input.fileHandleForWriting.close()
        leader.waitUntilExit()
        #expect(leader.terminationStatus == 0)
        let json = try program.run(["session", "list", "--long", "--json"])
        #expect(json.output.contains("\"people\": 3"))
        #expect(json.output.contains("\"held\": false"))
        let short = try program.run(["session", "list"])
        #expect(timeless(short.output) == "ID  DATE  Monday group: can be resumed\n")
    }

    @Test("A damaged session is told as such, is read up to the damage, and the others still work")
    func damaged() throws {
        let program = try played()
        defer { program.cleanUp() }
        _ = try program.run(["play", "--plain", "--players", "Eve,Fay,Guy", "--title", "Tuesday group"], input: "1\n")
        let file = program.data.appendingPathComponent("jobhunter.sqlite")
        var bytes = try Data(contentsOf: file)
        let place = try #require(bytes.range(of: Data("\"name\":\"Ben\"".utf8)))
        bytes.replaceSubrange(place, with: Data("\"name\":\"Bob\"".utf8))
        try bytes.write(to: file)
        let list = try program.run(["session", "list", "--long"])
        #expect(
            timeless(list.output).split(separator: "\n").map { $0.components(separatedBy: "  ").last }
                == ["Tuesday group: can be resumed, 3 people", "Monday group: damaged"]
        )
        let id = try #require(list.output.split(separator: "\n").last?.prefix(8))
        let timeline = try program.run(["session", "timeline", String(id)])
        #expect(timeline.status == 74)
        #expect(timeless(timeline.output) == "1. TIME Ana joined\n")
        #expect(
            timeline.messages == "jobhunter: The record of session \(id) is damaged after event 1. "
                + "Everything before it can be read and exported.\n"
        )
        #expect(try program.run(["session", "timeline"]).status == 0)
    }

    @Test("The long list of decks tells where each comes from and what its check says, broken ones included")
    func longDeckList() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let folder = program.data.appendingPathComponent("CardDecks")
        _ = try program.run(["deck", "new", "mine"])
        try Data("{".utf8).write(to: folder.appendingPathComponent("broken.json"))
        let run = try program.run(["deck", "list", "--long"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0] == "broken: cannot be used, 1 error; your own; \(folder.path)/broken.json")
        #expect(lines[1].hasPrefix("mine: Mine (en), 3 skills, 3 jobs; your own; 2 warnings; "))
        // A second deck of the same id is there, and not used.
        let copy = folder.appendingPathComponent("zz-copy.json")
        try FileManager.default.copyItem(at: folder.appendingPathComponent("mine.json"), to: copy)
        let again = try program.run(["deck", "list", "--long"])
        #expect(again.output.contains("your own; not used: another deck has the same id; \(copy.path)\n"))
        try FileManager.default.removeItem(at: copy)
        #expect(lines[2].hasPrefix("everyday-work: Everyday work (en), 48 skills, 72 jobs; built in; "))
        let json = try program.run(["deck", "list", "--long", "--json"])
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.map { $0["own"] as? Bool } == [true, true, false])
        #expect(rows.map { $0["errors"] as? Int } == [1, 0, 0])
        #expect(rows.map { $0["warnings"] as? Int } == [0, 2, 0])
    }
}
