import Foundation
import Testing

@Suite("Help and complaints of the command line")
struct HelpTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    /// A command as the parser describes it.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let name: String
            }

            let names: [Name]?
            let valueName: String?
            let defaultValue: String?
            let allValues: [String]?
            let abstract: String?
        }

        let commandName: String
        let aliases: [String]?
        let abstract: String?
        let subcommands: [Command]?
        let arguments: [Argument]?

        /// It and all below it, each with the words it is called by.
        func all(after path: [String] = []) -> [(path: [String], command: Command)] {
            [(path, self)]
                + (subcommands ?? []).filter { $0.commandName != "help" }
                .flatMap { $0.all(after: path + [$0.commandName]) }
        }

        /// What stands in its help as it is typed, in every language.
        var typed: [String] {
            [commandName] + (aliases ?? []) + (subcommands ?? []).flatMap { [$0.commandName] + ($0.aliases ?? []) }
                + (arguments ?? []).flatMap { argument in
                    (argument.names ?? []).map(\.name) + (argument.allValues ?? []) + [argument.defaultValue ?? ""]
                }
        }
    }

    private func commands(_ environment: [String: String]) throws -> [(path: [String], command: Command)] {
        struct Tool: Decodable {
            let command: Command
        }
        let dump = try program.run(["--experimental-dump-help"], environment: environment).output
        return try JSONDecoder().decode(Tool.self, from: Data(dump.utf8)).command.all()
    }

    private static let english = ["LC_ALL": "C"]

    @Test("Every command has help, by the option and by the word, and every argument says what it is for")
    func everyCommand() throws {
        defer { program.cleanUp() }
        let commands = try commands(Self.english)
        #expect(commands.count > 60)
        for (path, command) in commands {
            for argument in command.arguments ?? [] { #expect(argument.abstract?.isEmpty == false, "\(path)") }
            let help = try program.run(path + ["--help"], environment: Self.english)
            #expect(help.status == 0 && help.output.contains("Usage: \((["jobhunter"] + path).joined(separator: " "))"))
            #expect(help.output.hasPrefix(String((command.abstract ?? "?").prefix(30))), "\(path)")
            for line in help.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
        let byWord = try program.run(["help", "deck", "list"], environment: Self.english)
        #expect(byWord.output == (try program.run(["deck", "list", "-h"], environment: Self.english).output))
    }

    @Test("In the pseudo-language no English word is left in any help")
    func pseudo() throws {
        defer { program.cleanUp() }
        _ = try program.run(["language", "pseudo"], environment: Self.english)
        let pseudo = ["LC_ALL": "en_XA"]
        for (path, command) in try commands(pseudo) {
            let help = try program.run(path + ["--help"], environment: pseudo).output
            let typed = Set((command.typed + path + ["lang", "version", "help", "jobhunter"]).flatMap(Self.words))
            let plain = Self.words(help).filter { $0.count > 1 && !typed.contains($0) }
            #expect(plain == [], "\(path)")
        }
    }

    /// The words of a text that are written in plain letters from end to end.
    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter }.map(String.init).filter { $0.allSatisfy(\.isASCII) }
    }

    @Test(
        "What is wrong with the arguments is one sentence, and tells where there is help",
        arguments: [
            (["play", "--bogus"], "There is no option --bogus. See “jobhunter play --help”."),
            (["play", "--plian"], "There is no option --plian. Did you mean --plain? See “jobhunter play --help”."),
            (["play", "--rounds", "x"], "--rounds <count> can’t be “x”. See “jobhunter play --help”."),
            (["play", "--rounds"], "A value is missing: --rounds <count>. See “jobhunter play --help”."),
            (["play", "--plain=yes"], "--plain takes no value, but “yes” was given. See “jobhunter play --help”."),
            (["deck", "show"], "<deck> is missing. See “jobhunter deck show --help”."),
            (["deck", "frob"], "Not expected here: frob. See “jobhunter deck --help”."),
            (["session", "show", "a", "b", "c"], "Not expected here: b and c. See “jobhunter session show --help”."),
            (["help", "frob"], "Not expected here: frob. See “jobhunter --help”."),
            (
                ["practise", "--feedback", "x"],
                "--feedback <now|end> can’t be “x”. It can be now and end. See “jobhunter practise --help”."
            ),
        ] as [([String], String)]
    )
    func complaint(arguments: [String], sentence: String) throws {
        defer { program.cleanUp() }
        let run = try program.run(arguments, environment: Self.english)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.messages == "jobhunter: \(sentence)\n")
    }
}
