import Foundation
import Testing

@Suite("Copies and files from the command line")
struct CareCommandTests {
    let program: Program

    init() throws {
        program = try Program()
        _ = try program.run(["play", "--plain", "--players", "Ana,Ben,Chloé"], input: "1\n1\n")
    }

    private func path(_ name: String) -> String { program.data.appendingPathComponent(name).path }

    @Test("A copy goes into a file that is named and a folder that is there")
    func places() throws {
        defer { program.cleanUp() }
        let dash = try program.run(["backup", "-"])
        #expect(dash.status == 65)
        #expect(dash.messages == "jobhunter: A copy of the record needs a file: name one.\n")
        #expect(try program.run(["doctor", "--save-to", "-"]).status == 65)
        let nowhere = try program.run(["backup", path("none/copy.sqlite")])
        #expect(nowhere.status == 73)
        #expect(nowhere.messages.hasSuffix("cannot be written, because its folder does not exist.\n"))
        #expect(!FileManager.default.fileExists(atPath: path("none")))
    }

    @Test("A copy put where there was no record tells that erasures since then are not known")
    func restoreElsewhere() throws {
        defer { program.cleanUp() }
        #expect(try program.run(["backup", path("copy.sqlite")]).status == 0)
        let home = path("home")
        let restored = try program.run(["restore", path("copy.sqlite"), "--data-dir", home])
        #expect(restored.status == 0)
        #expect(restored.output.contains("it is not known who was erased since this copy was made"))
        let again = try program.run(["restore", path("copy.sqlite"), "--replace", "--data-dir", home])
        #expect(again.status == 0)
        #expect(!again.output.contains("not known"))
    }

    @Test("A copy made while a vote is open is no fault where it is put back")
    func openVote() throws {
        defer { program.cleanUp() }
        let voting = try Program()
        defer { voting.cleanUp() }
        let end = try #require(Transcript.answers.indices.last)
        // As many answers as leave a vote with ballots in it.
        for count in 10...end {
            try? FileManager.default.removeItem(at: voting.data)
            _ = try voting.run(Transcript.arguments, input: Transcript.text(of: Transcript.answers[..<count]))
            if try voting.events().last?.contains("ballot") ?? false { break }
        }
        #expect(try voting.run(["backup", path("copy.sqlite")]).status == 0)
        let home = path("home")
        #expect(try program.run(["restore", path("copy.sqlite"), "--data-dir", home]).status == 0)
        for command in [["doctor"], ["session", "verify"]] {
            let run = try program.run(command + ["--data-dir", home])
            #expect(run.status == 0, "\(run.output)")
        }
    }

    @Test("No document is written over a file unless that is asked for, and where it was written is said")
    func replacing() throws {
        defer { program.cleanUp() }
        let file = path("out.html")
        for command in [["session", "report"], ["print", "cards"], ["print", "attendance", "--session", ""]] {
            try? FileManager.default.removeItem(atPath: file)
            try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
            let refused = try program.run(command + ["--output", file])
            #expect(refused.status == 73, "\(command)")
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
            let replaced = try program.run(command + ["--output", file, "--replace"])
            #expect(replaced.status == 0, "\(command)")
            #expect(replaced.messages == "jobhunter: Written to \(file)\n")
        }
    }

    @Test("The report at the end of a session takes a free name where there is a file already")
    func endOfSession() throws {
        defer { program.cleanUp() }
        let file = path("report.md")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
        let run = try program.run(Transcript.arguments + ["--report", file], input: Transcript.text)
        #expect(run.status == 0)
        #expect(run.output.contains("The report has been saved in \(path("report-2.md"))"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        #expect(FileManager.default.fileExists(atPath: path("report-2.md")))
    }

    @Test("HOME names the home folder, whatever the system knows of the account")
    func home() throws {
        defer { program.cleanUp() }
        let home = path("home")
        let surroundings = ["HOME": home, "JOBHUNTER_HOME": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""]
        #expect(try program.run(["group", "save", "Monday", "Ana,Ben"], environment: surroundings).status == 0)
        #expect(try program.run(["settings", "set", "sound", "off"], environment: surroundings).status != 70)
        #expect(FileManager.default.fileExists(atPath: home + "/.local/share/jobhunter/Groups/Monday.json"))
    }

    @Test("A data folder behind a link is as good as any, and guides are for everybody")
    func links() throws {
        defer { program.cleanUp() }
        let link = program.data.path + "-link"
        symlink(program.data.path, link)
        defer { unlink(link) }
        mkdir(path("Guides"), 0o755)
        try Data("{}".utf8).write(to: URL(fileURLWithPath: path("Guides/mine.json")))
        chmod(path("Guides/mine.json"), 0o644)
        symlink("jobhunter.sqlite", path("also.sqlite"))
        let run = try program.run(["doctor", "--data-dir", link])
        #expect(run.status == 0, "\(run.output)")
    }

    @Test("What would command a terminal is shown and not obeyed, wherever an argument is repeated")
    func terminalCommands() throws {
        defer { program.cleanUp() }
        let evil = "\u{1B}[2J\u{9B}31m"
        let commands = [
            ["session", "show", evil], ["session", "resume", evil], ["person", "add", evil], ["person", "show", evil],
            ["backup", path(evil + "/x")], ["backup", path(evil)], ["restore", evil], ["deck", "show", evil],
            ["scenario", "show", evil], ["group", "show", evil], ["play", "--" + evil], [evil],
            ["doctor", "--data-dir", path(evil)], ["session", "report", "--output", path("none" + evil)],
        ]
        for command in commands {
            let run = try program.run(command)
            for text in [run.output, run.messages] {
                #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(command)")
            }
        }
    }
}
