import Foundation
import Persons
import Testing

@Suite("People across sessions, by commands")
struct PersonCommandTests {
    let program: Program
    let session: String

    /// A session in which two of four people committed themselves, played to its end.
    init() throws {
        program = try Program()
        _ = try program.run(
            [
                "play", "--plain", "--players", "Ana,=cmd(),<script>👨‍👩‍👧,Dot", "--rounds", "3", "--seed", "7",
                "--guide", "short",
            ],
            input: Transcript.text
        )
        session = String(try program.run(["session", "list"]).output.prefix(8))
    }

    @discardableResult
    private func run(_ arguments: String..., input: String = "") throws -> Program.Run {
        try program.run(arguments, input: input)
    }

    private func addLogbook(_ code: String, seat: String) throws {
        try run("person", "add", code)
        try run("person", "consent", code, "logbook", "--yes")
        #expect(try run("person", "link", code, "\(session):\(seat)").status == 0)
    }

    private func expect(_ status: Int32, _ message: String, _ arguments: String...) throws {
        let run = try program.run(arguments)
        #expect(run.status == status, "\(arguments)")
        #expect(run.messages == "jobhunter: \(message)\n", "\(arguments)")
    }

    @Test("Each refusal says why and what to do")
    func refusals() throws {
        defer { program.cleanUp() }
        try expect(66, "No one has the code K9. To see all codes: jobhunter person list", "person", "show", "K9")
        try run("person", "add", "K7")
        try expect(73, "Someone already has the code k7.", "person", "add", "k7")
        try expect(
            65,
            "<script> cannot be a code: use 1 to 24 letters, digits and hyphens, not beginning with a hyphen.",
            "person",
            "add",
            "<script>"
        )
        let ask = "K7 has not agreed to logbook. Ask first: jobhunter person consent K7 logbook"
        try expect(65, ask, "person", "link", "K7", "\(session):Ana")
        try expect(65, ask, "person", "name", "K7", "Anastasia")
        try expect(65, ask, "person", "consent", "K7", "logbook", "--withdraw")
        try run("person", "consent", "K7", "logbook", "--yes")
        try expect(
            66,
            "Session \(session) has no seat that matches Zoe.",
            "person",
            "link",
            "K7",
            "\(session):Zoe"
        )
        try expect(
            65,
            "Write a seat as SESSION:SEAT, such as k3x9ab2c:s2, not as Ana.",
            "person",
            "link",
            "K7",
            "Ana"
        )
        try run("person", "link", "K7", "\(session):Ana")
        try run("person", "add", "K8")
        try run("person", "consent", "K8", "logbook", "--yes")
        try expect(
            65,
            "Seat s1 of session \(session) is already in the logbook of K7.",
            "person",
            "link",
            "K8",
            "\(session):s1"
        )
        try expect(
            64,
            "Say who: a code, or --seat SESSION:SEAT, or --finish for an erasure that was interrupted.",
            "person",
            "erase"
        )
        try expect(0, "No erasure was interrupted. There is nothing left to do.", "person", "erase", "--finish")
        try expect(
            66,
            "There is no commitment \(session):1 by anyone who agreed to be asked. To see all: jobhunter followup list",
            "followup",
            "answer",
            "\(session):1",
            "1",
            "done"
        )
        try expect(
            65,
            "Follow-ups are after 1, 3 and 6 months; 2 is not one of these.",
            "followup",
            "answer",
            "\(session):1",
            "2",
            "done"
        )
        try expect(
            65,
            "I could not read “2026-02-30” as a day. Type it as 2026-12-24, 24/12, 24 December, Friday, next week or in "
                + "two weeks.",
            "followup",
            "list",
            "--due",
            "2026-02-30"
        )
        try expect(
            65,
            "Figures are shown only for five different people or more, so that no one can be identified. "
                + "The closed sessions of this period do not have that many.",
            "stats"
        )
        try expect(66, "There is no file /nowhere/copy.", "restore", "/nowhere/copy")
        let direction = try run("person", "name", "K7", "Ana\u{E000}anA")
        #expect(direction.status == 65)
        #expect(!direction.messages.contains("\u{E000}"))
    }

    @Test("Consent is asked for in its own words, and nothing is noted without a yes")
    func consent() throws {
        defer { program.cleanUp() }
        try run("person", "add", "K7")
        for answer in ["", "no\n", "y\n"] {
            let asked = try run("person", "consent", "K7", "logbook", input: answer)
            #expect(asked.status == 65)
            #expect(asked.output.hasPrefix("We keep a page about you over several workshops: "))
            #expect(asked.messages.hasSuffix("jobhunter: Nothing was recorded, because the answer was not yes.\n"))
        }
        #expect(try run("person", "list").output == "K7: agrees to nothing; no sessions\n")
        let agreed = try run("person", "consent", "K7", "logbook", input: "yes\n")
        #expect(agreed.status == 0)
        let words = String(agreed.output.split(separator: "\n")[0])
        let shown = try run("person", "show", "K7")
        #expect(shown.output.contains(words))
        try run("person", "consent", "K7", "follow-up", "--yes")
        #expect(try run("person", "list").output == "K7: agrees to logbook and follow-up; no sessions\n")
        #expect(try run("person", "consent", "K7", "logbook", "--withdraw").status == 0)
        #expect(try run("person", "list").output == "K7: agrees to nothing; no sessions\n")
        #expect(try run("person", "show", "K7").output.contains("withdrawn on "))
    }

    @Test("A real name is told with --with-names and nowhere else")
    func names() throws {
        defer { program.cleanUp() }
        try addLogbook("K7", seat: "Ana")
        try run("person", "name", "K7", "Anastasia Real")
        let commands = [
            ["person", "list"], ["person", "list", "--json"], ["person", "show", "K7"],
            ["person", "show", "K7", "--json"],
            ["person", "report", "K7"], ["person", "export", "K7"], ["person", "export", "K7", "--format", "markdown"],
        ]
        for command in commands {
            #expect(!(try program.run(command).output.contains("Anastasia")), "\(command)")
            #expect(try program.run(command + ["--with-names"]).output.contains("Anastasia Real"), "\(command)")
        }
        for command in ["export", "report", "show", "timeline", "list"] {
            #expect(!(try run("session", command).output.contains("Anastasia")), "\(command)")
        }
        try run("person", "name", "K7")
        #expect(!(try run("person", "list", "--with-names").output.contains("Anastasia")))
    }

    @Test("An export holds all about one and nothing about others, whatever they are called")
    func export() throws {
        defer { program.cleanUp() }
        try addLogbook("K2", seat: "=cmd()")
        try addLogbook("K3", seat: "s3")
        let export = try run("person", "export", "K3")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(export.output.utf8)) as? [String: Any]
        )
        #expect(json["schema"] as? String == "person/1")
        let sessions = try #require(json["sessions"] as? [[String: Any]])
        #expect(sessions.first?["namesAtTheTable"] as? [String] == ["<script>👨‍👩‍👧"])
        for name in ["Ana", "=cmd()", "Dot"] { #expect(!export.output.contains("\"\(name)\"")) }
        let page = try run("person", "export", "K3", "--format", "markdown").output
        #expect(page.contains("as &lt;script&gt;👨‍👩‍👧:"))
        #expect(!page.contains("<script>"))
        #expect(try run("person", "report", "K2").output.hasPrefix("# Logbook of K2\n\n## Workshops\n\n- "))
    }

    @Test("Commitments are asked about after one, three and six months, and only of those who agreed")
    func followUps() throws {
        defer { program.cleanUp() }
        try addLogbook("K1", seat: "Ana")
        try addLogbook("K4", seat: "Dot")
        try run("person", "consent", "K1", "follow-up", "--yes")
        #expect(try run("followup").messages.hasPrefix("jobhunter: No follow-ups are due by "))
        let list = try run("followup", "list", "--due", "2999-12-31").output
        let lines = list.split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines.allSatisfy { $0.contains("  K1  ") })
        #expect(list.contains("after 1 month: I will ask for help on Monday\n"))
        let key = try #require(lines[0].split(separator: " ").first { $0.contains(":") })
        #expect(try run("followup", "list", "--due", "in two years").output == list)
        let early = try run("followup", "answer", String(key), "3", "partly")
        #expect(early.status == 65)
        #expect(early.messages.hasPrefix("jobhunter: \(key) is due after 3 months, from "))
        let answer = try run(
            "followup",
            "answer",
            String(key),
            "1",
            "partly",
            "--early",
            "--words",
            "Twice <b>already</b>"
        )
        #expect(answer.output == "Recorded: \(key) after 1 month, partly done.\n")
        let again = try run("followup", "answer", String(key), "1", "not-yet", "--early")
        #expect(
            again.output
                == "Recorded: \(key) after 1 month, not yet. This is answer 2 to it; earlier answers stay.\n"
        )
        #expect(try run("followup", "list", "--due", "2999-12-31").output.split(separator: "\n").count == 2)
        let report = try run("person", "report", "K1").output
        let first = try #require(report.firstRange(of: "partly done. Twice &lt;b&gt;already&lt;/b&gt;\n"))
        let second = try #require(report.firstRange(of: ": not yet\n"))
        #expect(first.lowerBound < second.lowerBound)
        let export = try run("person", "export", "K1").output
        #expect(export.matches(of: /"outcome": "(partly|not-yet)"/).map { String($0.1) } == ["partly", "not-yet"])
        try run("person", "consent", "K1", "follow-up", "--withdraw")
        #expect(try run("followup", "list", "--due", "2999-12-31").output.isEmpty)
    }

    @Test("After an erasure nothing of her is left, and another person's export is what it was")
    func erase() throws {
        defer { program.cleanUp() }
        try addLogbook("K1", seat: "Ana")
        try addLogbook("K2", seat: "s2")
        try run("person", "name", "K1", "Anastasia Real")
        try run("backup", program.data.appendingPathComponent("mine.sqlite").path)
        let before = try run("person", "export", "K2", "--format", "markdown").output
        let points = try run("session", "show", "--json").output
        let asked = try run("person", "erase", "K1", input: "yes\n")
        #expect(asked.status == 65)
        #expect(
            asked.messages == "jobhunter: This cannot be undone. Type erase to continue.\n"
                + "jobhunter: Nothing was erased, because the answer was not erase.\n"
        )
        let erased = try run("person", "erase", "K1", input: "erase\n")
        #expect(erased.status == 0)
        #expect(erased.output.hasPrefix("Erased. 2 events in the record changed; counts and points stay.\n"))
        #expect(erased.output.contains("Seat s1 of session \(session): name and words removed.\n"))
        #expect(try run("person", "export", "K2", "--format", "markdown").output == before)
        #expect(
            try run("session", "show", "--json").output
                == points.replacing("\"name\": \"Ana\"", with: "\"name\": \"Seat 1\"")
        )
        for name in try FileManager.default.subpathsOfDirectory(atPath: program.data.path) {
            let bytes = FileManager.default.contents(atPath: program.data.appendingPathComponent(name).path) ?? Data()
            for word in ["Ana", "ask for help on Monday"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) is left in \(name)")
            }
        }
        #expect(try run("session", "verify").status == 0)
        #expect(try run("doctor").output == "All is well: folder, files, checksums and every event.\n")
    }

    @Test("What is damaged is told with what can be saved, saved into a new file, and put back")
    func damaged() throws {
        defer { program.cleanUp() }
        let database = program.data.appendingPathComponent("jobhunter.sqlite")
        var bytes = try Data(contentsOf: database)
        let spot = try #require(bytes.range(of: Data("A bit nervous".utf8)))
        bytes[spot.lowerBound] = UInt8(ascii: "B")
        try bytes.write(to: database)
        let doctor = try run("doctor")
        #expect(doctor.status == 74)
        #expect(doctor.messages == "jobhunter: 1 thing needs attention.\n")
        #expect(doctor.output.contains("Can be saved: session \(session), Workshop: "))
        let saved = program.data.appendingPathComponent("saved.sqlite").path
        #expect(try run("doctor", "--save-to", saved).status == 0)
        #expect(try Data(contentsOf: database) == bytes)
        #expect(try run("restore", saved).status == 73)
        #expect(try run("restore", saved, "--replace").output.hasPrefix("1 session is back from "))
        #expect(try run("session", "verify").status == 0)
    }

    @Test("Figures are told once five people are in them, and hold nobody")
    func figures() throws {
        defer { program.cleanUp() }
        _ = try program.run(
            [
                "play", "--plain", "--players", "Eve,Fay,Guy,Hal", "--rounds", "3", "--seed", "7", "--guide", "short",
            ],
            input: Transcript.text
        )
        let lines = try run("stats").output.split(separator: "\n")
        #expect(
            lines.prefix(4) == [
                "Sessions: 2", "Participants, counted each time they came: 8",
                "Minutes worked, without breaks: 0", "Rounds: 6",
            ]
        )
        #expect(lines.contains("Commitments: 4"))
        #expect(lines.contains { $0.hasPrefix("Skill ") && $0.hasSuffix(": 2 rounds") })
        let json = try run("stats", "--json").output
        #expect(json.contains("\"sessionsWithDebriefing\": 2"))
        for name in ["Ana", "Dot", "Eve", "Hal"] { #expect(!json.contains(name)) }
        #expect(try run("stats", "--to", "2001-01-01").status == 65)
        #expect(try run("stats", "--from", "2001-01-01").status == 0)
    }

    @Test("An erasure that was interrupted goes on when the same command is given again")
    func again() throws {
        defer { program.cleanUp() }
        try addLogbook("K1", seat: "Ana")
        let reader = try Process.reading(program.data.appendingPathComponent("jobhunter.sqlite"))
        let stopped = try run("person", "erase", "K1", "--yes")
        #expect(stopped.status == 69)
        #expect(
            stopped.messages
                == "jobhunter: The names and words are out of the record, but old pages may still be in its files. "
                + "Another program is using \(program.data.path)/jobhunter.sqlite. Try again in a moment. "
                + "Then finish it: jobhunter person erase --finish\n"
        )
        #expect(try run("doctor").output.contains("1 erasure was interrupted. "))
        try reader.endReading()
        let again = try run("person", "erase", "K1", "--yes")
        #expect(again.status == 0)
        #expect(again.output.contains("Seat s1 of session \(session): name and words removed.\n"))
        #expect(try run("doctor").status == 0)
        try expect(66, "No one has the code K1. To see all codes: jobhunter person list", "person", "erase", "K1")
    }

    @Test("What is forgotten or taken back with a reader in the way is told as not finished, and finished later")
    func forgotten() throws {
        defer { program.cleanUp() }
        try addLogbook("K1", seat: "Ana")
        try run("person", "name", "K1", "Anastasia Real")
        let reader = try Process.reading(program.data.appendingPathComponent("jobhunter.sqlite"))
        let name = try run("person", "name", "K1")
        #expect(name.status == 69)
        #expect(name.output == "The real name of K1 has been removed.\n")
        #expect(name.messages.hasSuffix(" Then finish it: jobhunter person erase --finish\n"))
        #expect(try run("person", "unlink", "K1", "\(session):Ana").status == 69)
        #expect(try run("person", "consent", "K1", "logbook", "--withdraw").status == 69)
        #expect(try run("doctor").status == 74)
        #expect(try run("person", "erase", "--finish").status == 69)
        try reader.endReading()
        let finished = try run("person", "erase", "--finish")
        #expect(finished.status == 0)
        #expect(finished.output == "What was removed or withdrawn earlier has now been overwritten.\n")
        #expect(try run("doctor").status == 0)
        let bytes = try Data(contentsOf: program.data.appendingPathComponent("jobhunter.sqlite"))
        #expect(bytes.range(of: Data("Anastasia".utf8)) == nil)
    }

    @Test("Retention tells first and erases only when told to")
    func retention() throws {
        defer { program.cleanUp() }
        let neither = try run("retention")
        #expect(neither.status == 64)
        #expect(
            neither.messages.hasPrefix(
                "jobhunter: Choose one: --dry-run shows what would be erased, --apply erases it. "
            )
        )
        let months = try run("retention", "--dry-run", "--months", "0")
        #expect(months.messages.hasPrefix("jobhunter: --months is 0; it must be from 1 to 120. "))
        #expect(
            try run("retention", "--dry-run").output
                == "Nothing has been kept longer than 24 months since it was last used.\n"
        )
    }
}

extension Process {
    /// A process that reads a database and does not end its transaction.
    fileprivate static func reading(_ database: URL) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1], isolation_level=None)
            db.execute('BEGIN'); db.execute('SELECT count(*) FROM event').fetchall()
            print('reads', flush=True)
            sys.stdin.read()
            """,
            database.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = Pipe()
        try process.run()
        _ = output.fileHandleForReading.availableData
        return process
    }

    /// Ends a process that reads: a signal may not come through to it.
    fileprivate func endReading() throws {
        try (standardInput as? Pipe)?.fileHandleForWriting.close()
        waitUntilExit()
    }
}
