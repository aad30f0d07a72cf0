import Foundation
import Testing

/// Who is in the room and whose session is offered to whom, as the program is run.
@Suite("Who is in the room, and what is offered to whom")
struct RoomTests {
    private static let story = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Stories/wrong-parcel.json").path

    private func withProgram(_ body: (Program) throws -> Void) throws {
        let program = try Program()
        defer { program.cleanUp() }
        try body(program)
    }

    // MARK: Going on

    @Test("A practice that was broken off is offered to the same name only, and to no group")
    func practice() throws {
        try withProgram { program in
            let practise = ["practise", Self.story, "--plain", "--seed", "4"]
            _ = try program.run(practise + ["--name", "K9"], input: "1\n")
            let broken = "You stopped in the middle of “The wrong parcel” (today "
            for others in [
                ["play", "--plain"], ["roleplay", "--plain"], practise, practise + ["--name", "Zoë"],
                ["practise", "--pitch", "--plain", "--name", "K9"],
            ] {
                let run = try program.run(others)
                #expect(!run.output.contains("interrupted") && !run.output.contains(broken), "\(others)")
            }
            let again = try program.run(practise + ["--name", "k9"], input: "1\n")
            #expect(again.output.contains(broken))
            #expect(again.output.contains("1 resume it, 2 start again from the beginning."))
            let sessions = try program.run(["session", "list"]).output.split(separator: "\n").count
            _ = try program.run(practise + ["--name", "K9"], input: "2\n")
            #expect(try program.run(["session", "list"]).output.split(separator: "\n").count == sessions + 1)
        }
    }

    @Test("Without an id the last session of a group is meant, and a practice by its own id only")
    func named() throws {
        try withProgram { program in
            let practise = ["practise", Self.story, "--plain", "--seed", "4", "--name", "K9"]
            _ = try program.run(practise, input: "1\n")
            let practice = try program.last()
            let commands = [
                ["resume"], ["show"], ["report"], ["export"], ["timeline"], ["replay", "--speed", "10000"],
            ]
            for command in commands {
                let run = try program.run(["session"] + command)
                #expect(run.status == 66, "\(command)")
                #expect(run.output.isEmpty && run.messages.contains("There is no group session yet."))
            }
            _ = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo"], input: "1\n")
            let workshop = try program.last()
            _ = try program.run(practise, input: "2\n")
            for command in commands {
                let run = try program.run(["session"] + command)
                #expect(run.status == 0, "\(command)")
                #expect(!run.output.contains("K9") && !run.output.contains("The wrong parcel"), "\(command)")
            }
            #expect(try program.run(["session", "resume"]).messages.contains("session resume \(workshop)"))
            let named = try program.run(["session", "resume", practice])
            #expect(named.output.contains("The wrong parcel"))
            #expect(named.messages.contains("session resume \(practice)"))
        }
    }

    @Test("Of a group's sessions the last that is not over is gone on with; where all are over it is said")
    func notOver() throws {
        try withProgram { program in
            _ = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo"], input: "1\n")
            let open = try program.last()
            #expect(try program.run(Transcript.arguments, input: Transcript.text).status == 0)
            let resumed = try program.run(["session", "resume"])
            #expect(resumed.status == 0 && resumed.messages.contains("session resume \(open)"))
        }
    }

    @Test("A workshop that was broken off is told by its day, its time, where it stands and how many are in it")
    func workshop() throws {
        try withProgram { program in
            _ = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo,Dan"], input: "1\n")
            let offer = try program.run(["play", "--plain"], input: "2\n")
            let told = /“Workshop” was interrupted \(today \d\d:\d\d, round 1, 4 people\)\. 1 resume it, 2 start/
            #expect(offer.output.contains(told), "\(offer.output)")
        }
    }

    // MARK: Names and titles

    @Test("Too many names are asked for again, as every slip is")
    func tooMany() throws {
        try withProgram { program in
            let many = (1...41).map { "Name \($0)" }.joined(separator: ", ")
            let run = try program.run(["play", "--plain"], input: many + "\nAna, Ben, Cleo\n")
            #expect(run.status == 0)
            #expect(run.output.contains("At most 40 people can play; this list has 41."), "\(run.output)")
            #expect(run.output.contains("Deck: Everyday work."))
        }
    }

    @Test("Names from a spreadsheet are as many people as it has rows")
    func spreadsheet() throws {
        try withProgram { program in
            let rows = "\"Dupont, Marie\"\r\n\"Ait Ahmed, Yasmina\"\r\n\"O'Neil, Shane\"\r\n"
            _ = try program.run(["group", "save", "Monday"], input: rows)
            #expect(
                try program.run(["group", "show", "Monday"]).output == "Marie Dupont\nYasmina Ait Ahmed\nShane O'Neil\n"
            )
            let cells = try program.run(["group", "save", "Friday"], input: "Dupont\tMarie\nAit\tYasmina\n")
            #expect(cells.messages.contains("Each line was taken as one person, such as Dupont Marie: 2 people."))
            let forty = (1...41).map { "Name \($0)" }.joined(separator: "\n")
            #expect(try program.run(["group", "save", "Crowd"], input: forty).status == 65)
        }
    }

    @Test("A title may have eighty characters, and a longer one is called a title")
    func titles() throws {
        try withProgram { program in
            let title = "Atelier compétences, Mission locale de Saint-Denis"
            let run = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo", "--title", title])
            #expect(run.status == 0)
            let list = try program.run(["session", "list"])
            #expect(list.output.contains(title))
            for command in ["play", "debrief"] {
                let long = [
                    command, "--plain", "--players", "Ana,Ben,Cleo", "--title", String(repeating: "x", count: 81),
                ]
                let run = try program.run(long)
                let told = "That session title cannot be used. That is 81 characters long; the most is 80.\n"
                #expect(run.status == 65 && run.messages.hasSuffix(told), "\(run.messages)")
            }
        }
    }

    // MARK: Decks, teams, papers

    @Test("A deck named twice is there once")
    func deckTwice() throws {
        try withProgram { program in
            let decks = ["--deck", "everyday-work", "--deck", "everyday-work"]
            let run = try program.run(["play", "--plain", "--players", "Ana,Ben,Cleo"] + decks)
            #expect(run.output.contains("Deck: Everyday work."))
        }
    }

    @Test("More teams than people is said when the game begins")
    func teams() throws {
        try withProgram { program in
            let four = ["play", "--plain", "--players", "Ana,Ben,Cleo,Dan", "--teams"]
            let told = "There are too few people for 9 teams: 4 people are playing, each alone."
            let (nine, as4) = (try program.run(four + ["9"]), try program.run(four + ["4"]))
            #expect(nine.output.contains(told), "\(nine.output)")
            #expect(!as4.output.contains("too few"))
        }
    }

    @Test("There are ballots for everybody who may be there")
    func ballots() throws {
        try withProgram { program in
            let sixty = try program.run(["print", "ballots", "--people", "60"])
            #expect(sixty.status == 0)
            #expect(sixty.output.ranges(of: "<article class=\"ballot\">").count == 60)
            #expect(sixty.output.contains("Pitch 40") && !sixty.output.contains("Pitch 41"))
            #expect(try program.run(["print", "ballots", "--people", "61"]).status == 65)
        }
    }

    @Test("Certificates are for who took part, in sessions that are over")
    func certificates() throws {
        try withProgram { program in
            let start = ["play", "--plain", "--players", "Ana,Ben,Cleo,Dimitri", "--seed", "7", "--guide", "short"]
            _ = try program.run(start, input: "1\n")
            let list = try program.run(["session", "list", "--json"]).output
            let id = String(try #require(list.firstMatch(of: /"id": "([a-z0-9]+)"/)).1)
            let early = try program.run(["print", "certificates", "--session", id])
            #expect(early.status == 65 && early.messages.contains("is not over"))
        }
    }
}
