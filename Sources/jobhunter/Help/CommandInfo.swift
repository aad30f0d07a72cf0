import ArgumentParser
import Foundation

/// A command as the parser describes it: what it is called, what it is for, and what it takes.
struct CommandInfo: Decodable {
    let commandName: String
    let aliases: [String]?
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    private let subcommands: [CommandInfo]?
    private let arguments: [ArgumentInfo]?

    /// The command that arguments name, as far as they name one, with all the words it is called by, and what is left.
    static func named(by arguments: [String]) -> (path: String, info: CommandInfo, rest: ArraySlice<String>) {
        struct Tool: Decodable {
            let command: CommandInfo
        }
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(JobHunter._dumpHelp().utf8)) else {
            preconditionFailure("The parser describes its commands in a form that is not known here.")
        }
        var (path, info, rest) = (tool.command.commandName, tool.command, arguments.filter { !$0.hasPrefix("-") }[...])
        while let word = rest.first, let next = info.commands.first(where: { $0.names.contains(word) }) {
            (path, info, rest) = ("\(path) \(next.commandName)", next, rest.dropFirst())
        }
        return (path, info, rest)
    }

    /// Its name and its other names.
    var names: [String] { [commandName] + (aliases ?? []) }

    /// Its subcommands, without the one that the parser adds.
    var commands: [CommandInfo] {
        (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    /// What is typed after it in its place.
    var positionals: [ArgumentInfo] { shown.filter(\.isPositional) }

    /// Its options in the order they are declared, without those that every command has.
    var options: [ArgumentInfo] { shown.filter { !$0.isPositional } }

    private var shown: [ArgumentInfo] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !argument.isOfEveryCommand
        }
    }
}

/// An argument or an option as the parser describes it.
struct ArgumentInfo: Decodable {
    struct Name: Decodable {
        let kind: String
        let name: String

        /// As it is typed.
        var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    let discussion: String?
    private let names: [Name]?

    /// Whether every command has it.
    var isOfEveryCommand: Bool { (names ?? []).contains { ["help", "version", "lang"].contains($0.name) } }

    var isPositional: Bool { kind == "positional" }

    /// How it is typed, such as `-o, --output <file>`.
    var synopsis: String {
        let value = valueName.map { "<\($0)>" } ?? ""
        guard !isPositional else { return value }
        let typed = (names ?? []).map(\.typed).joined(separator: ", ")
        return kind == "flag" ? typed : "\(typed) \(value)"
    }
}
