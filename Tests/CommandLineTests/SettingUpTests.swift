import Foundation
import Testing

@Suite("Setting up by commands")
struct SettingUpTests {
    private func withProgram(_ body: (Program) throws -> Void) throws {
        let program = try Program()
        defer { program.cleanUp() }
        try body(program)
    }

    @Test("A group is saved, listed, shown, played and deleted")
    func groups() throws {
        try withProgram { program in
            #expect(try program.run(["group", "list"]).messages == "jobhunter: There are no saved groups yet.\n")
            let saved = try program.run(["group", "save", "Monday group", "Ana,Ben", "Chloé"])
            #expect(saved.output == "The group “Monday group” has been saved.\n")
            #expect(try program.run(["group", "list"]).output == "Monday group: Ana, Ben and Chloé\n")
            #expect(try program.run(["group", "show", "Monday group"]).output == "Ana\nBen\nChloé\n")
            let listed = try program.run(["group", "list", "--json"]).output
            let groups = try #require(try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
            #expect(groups.first?["people"] as? [String] == ["Ana", "Ben", "Chloé"])
            #expect(groups.first?["usable"] as? Bool == true)
            _ = try program.run(["play", "--plain", "--group", "Monday group", "--players", "Dan", "--seed", "7"])
            let joined = try program.events().filter { $0.contains("\"personJoined\"") }
            #expect(joined.count == 4 && joined[3].contains("Dan"))
            #expect(
                try program.run(["group", "delete", "Monday group"]).output
                    == "The group “Monday group” has been deleted.\n"
            )
            #expect(try program.run(["group", "list"]).output.isEmpty)
        }
    }

    @Test("The names of a group come from standard input where none are on the command line")
    func groupFromInput() throws {
        try withProgram { program in
            _ = try program.run(["group", "save", "Friday"], input: "Ana\nBen\n\nChloé, Dan\n")
            #expect(try program.run(["group", "show", "Friday"]).output == "Ana\nBen\nChloé\nDan\n")
        }
    }

    @Test("What cannot be done with a group gets one clear sentence and a code")
    func refusedGroups() throws {
        try withProgram { program in
            _ = try program.run(["group", "save", "Monday", "Ana,Ben,Chloé"])
            let cases: [([String], Int32, String)] = [
                (
                    ["group", "show", "Munday"], 66,
                    "There is no group “Munday”. Did you mean “Monday”? The only one is Monday."
                ),
                (["group", "delete", "x"], 66, "There is no group “x”. The only one is Monday."),
                (
                    ["group", "save", "Monday", "Eve"], 73,
                    "There is already a group “Monday”; add --replace to replace it."
                ),
                (
                    ["group", "save", "a/b", "Eve"], 65,
                    "A group’s name cannot contain a slash or begin with a full stop."
                ),
                (["group", "save", "B", ","], 65, "There are no names to save yet."),
                (
                    ["group", "save", "B", String(repeating: "x", count: 41)], 65,
                    "That name cannot be used. That is 41 characters long; the most is 40."
                ),
                (["play", "--plain", "--group", "nobody"], 66, "There is no group “nobody”. The only one is Monday."),
            ]
            for (arguments, status, message) in cases {
                let run = try program.run(arguments)
                #expect(run.status == status && run.messages == "jobhunter: \(message)\n", "\(run.messages)")
            }
            try Data("{\"schema\": \"group/1\", \"people\": [1]}".utf8)
                .write(to: program.data.appendingPathComponent("Groups/Torn.json"))
            let torn = try program.run(["play", "--plain", "--group", "Torn"])
            #expect(torn.status == 65)
            #expect(
                torn.messages.hasSuffix(
                    "Torn.json:1:34: error: This must be text in double quotes, not 1. ($.people[0]) [wrong-type]\n"
                )
            )
        }
    }

    @Test("A ready-made set is played, and rules asked for go over it")
    func presets() throws {
        try withProgram { program in
            let arguments = [
                "play", "--plain", "--players", "A,B,C", "--seed", "7", "--preset", "quick", "--rounds", "5",
            ]
            _ = try program.run(arguments)
            let began = try #require(try program.events().first { $0.contains("\"gameBegan\"") })
            #expect(began.contains("\"rounds\":5") && began.contains("\"pitchSeconds\":40"))
        }
    }

    @Test("Teams are made by hand, and whoever is in none is told")
    func teams() throws {
        try withProgram { program in
            _ = try program.run(["play", "--plain", "--team", "Ana,Ben", "--team", "Chloé, Dan"])
            let began = try #require(try program.events().first { $0.contains("\"gameBegan\"") })
            let entrants = began.split(separator: "\"entrants\":").last.map(String.init) ?? ""
            #expect(entrants.split(separator: "\"id\":").count == 3, "\(entrants)")
            for arguments in [
                ["--team", "Ana,Ben,Chloé"], ["--players", "Eve", "--team", "Ana", "--team", "Ben,Dan"],
            ] {
                let refused = try program.run(["play", "--plain"] + arguments)
                #expect(refused.status == 65)
                #expect(
                    refused.messages
                        == "jobhunter: Every player must be in exactly one team, and there must be at least two teams.\n"
                )
            }
        }
    }

    @Test("Several decks are joined")
    func decks() throws {
        try withProgram { program in
            _ = try program.run(["deck", "new", "kitchen-team"])
            let run = try program.run(
                ["play", "--plain", "--players", "A,B,C", "--deck", "everyday-work", "--deck", "kitchen-team"]
            )
            #expect(run.status == 0, "\(run.messages)")
            #expect(try program.events().contains { $0.contains("everyday-work-and-kitchen-team") })
        }
    }

    @Test("Every rule, its values and the ready-made sets can be read")
    func rules() throws {
        try withProgram { program in
            let list = try program.run(["rules", "list"]).output.split(separator: "\n")
            #expect(list.count == 18)
            #expect(
                list.first
                    == "rounds is 3: Everyone speaks and votes 3 times; each round takes about as long as the first."
            )
            let ballot = try program.run(["rules", "show", "BALLOT"]).output.split(separator: "\n")
            #expect(ballot.first == "single: Each voter names one pitch: the easiest to explain.")
            #expect(ballot.count == 6)
            #expect(
                try program.run(["rules", "show", "freeSwaps"]).output == """
                    freeSwaps goes from 0 to 12.
                    0: No one may swap a card; everyone plays what they were dealt.
                    1: Everyone may swap one card in the whole game, no reason needed.
                    12: Everyone may swap 12 cards in the whole game, no reason needed.

                    """
            )
            let unknown = try program.run(["rules", "show", "ballt"])
            #expect(unknown.status == 65)
            #expect(
                unknown.messages.hasPrefix(
                    "jobhunter: There is no rule called “ballt”. Did you mean “ballot”? The rules are "
                )
            )
            let presets = try program.run(["rules", "presets", "--json", "--people", "8"]).output
            let read = try #require(try JSONSerialization.jsonObject(with: Data(presets.utf8)) as? [[String: Any]])
            #expect(
                read.map { $0["preset"] as? String } == [
                    "quick", "standard", "long", "first-time", "cooperative", "trainer",
                ]
            )
            for json in [["rules", "list", "--json"], ["rules", "show", "tie", "--json"]] {
                let text = try program.run(json).output
                #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [Any])
            }
        }
    }

    @Test("Settings are listed, read and changed; a wrong word gets the nearest right one")
    func settings() throws {
        try withProgram { program in
            #expect(try program.run(["settings", "get", "colours"]).output == "auto\n")
            let set = try program.run(["settings", "set", "colours", "dark"])
            #expect(set.output == "colours = dark. Bright colours, for a dark background.\n")
            #expect(try program.run(["settings", "get", "Colours"]).output == "dark\n")
            #expect(try program.run(["settings", "list"]).output.split(separator: "\n").count == 9)
            let json = try program.run(["settings", "list", "--json"]).output
            #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [Any])
            let word = try program.run(["settings", "set", "colours", "drk"])
            #expect(word.status == 65)
            #expect(
                word.messages
                    == "jobhunter: colours cannot be “drk”. Did you mean “dark”? It can be auto, light, dark and none.\n"
            )
            let name = try program.run(["settings", "get", "colors"])
            #expect(name.status == 65)
            #expect(name.messages.hasPrefix("jobhunter: There is no setting called “colors”. Did you mean “colours”? "))
        }
    }

    @Test("The settings lie in the configuration folder where no folder is named for everything")
    func whereSettingsLie() throws {
        try withProgram { program in
            let folder = program.data.appendingPathComponent("config")
            let environment = ["JOBHUNTER_HOME": "", "XDG_CONFIG_HOME": folder.path]
            _ = try program.run(["settings", "set", "mouse", "off"], environment: environment)
            let file = folder.appendingPathComponent("jobhunter/settings.json")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test("Damaged settings are told with their line, stay as they are, and do not keep anybody from playing")
    func damagedSettings() throws {
        try withProgram { program in
            let file = program.data.appendingPathComponent("settings.json")
            let damaged = "{\"schema\": \"settings/1\", \"colors\": \"dark\"}"
            try Data(damaged.utf8).write(to: file)
            let complaint =
                "\(file.path):1:26: error: The key “colors” has no meaning here. Did you mean “colours”? "
                + "[unknown-key]"
            let set = try program.run(["settings", "set", "mouse", "off"])
            #expect(set.status == 65 && set.messages == "jobhunter: \(complaint)\n")
            #expect(try String(contentsOf: file, encoding: .utf8) == damaged)
            let played = try program.run(["play", "--plain", "--players", "A,B,C"])
            #expect(played.status == 0)
            #expect(
                played.messages.hasPrefix(
                    "jobhunter: The settings cannot be used, so the defaults apply: \(complaint)\n"
                )
            )
        }
    }
}
