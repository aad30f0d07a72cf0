import Foundation
import Wording

/// The help of a command, in the voice of the program.
struct HelpPage {
    /// How wide a page is, and where its second column begins.
    private static let columns = 80
    private static let indent = 26

    private let path: String
    private let info: CommandInfo
    private let wording: Wording

    /// The page of the command that arguments name.
    init(ofCommandIn arguments: [String], wording: Wording) {
        let named = CommandInfo.named(by: arguments)
        self.init(path: named.path, info: named.info, wording: wording)
    }

    private init(path: String, info: CommandInfo, wording: Wording) {
        self.path = path
        self.info = info
        self.wording = wording
    }

    /// The page that is asked for, rather than anything done, by `--help`, `-h`, or `help` with the words of a command;
    /// `nil` where none is.
    ///
    /// - Throws: A failure where `help` stands with words that name no command.
    static func asked(for arguments: [String], in wording: Wording) throws(Failure) -> HelpPage? {
        guard arguments.first == "help" else {
            let isAsked = arguments.prefix { $0 != "--" }.contains { ["--help", "-h", "-help"].contains($0) }
            return isAsked ? HelpPage(ofCommandIn: arguments, wording: wording) : nil
        }
        let named = CommandInfo.named(by: Array(arguments.dropFirst()))
        guard named.rest.isEmpty else {
            let surplus = wording.text(.wrongSurplus(words: Array(named.rest)))
            throw Failure(.wrongArguments(what: surplus, command: named.path), .usage)
        }
        return HelpPage(path: named.path, info: named.info, wording: wording)
    }

    /// The page, without the last line break.
    var text: String {
        var blocks = [info.abstract, info.discussion].compactMap(\.self).map(Self.wrapped)
        blocks.append(usage)
        for (heading, arguments) in sections {
            let lines = arguments.map { row($0.synopsis, details(of: $0)) }
            blocks.append(([wording.text(heading)] + lines).joined(separator: "\n"))
        }
        blocks.append(
            [
                wording.text(.helpEverywhere), row("--lang <\(wording.text(.valueTag))>", wording.text(.optLang)),
                row("--version", wording.text(.optVersion)), row("-h, --help", wording.text(.optHelp)),
            ].joined(separator: "\n")
        )
        if !info.commands.isEmpty {
            let rows = info.commands.map { row($0.names.joined(separator: ", "), $0.abstract ?? "") }
            blocks.append(([wording.text(.helpCommands)] + rows).joined(separator: "\n"))
            blocks.append(Self.wrapped(wording.text(.helpOfCommand(command: path))))
        }
        return blocks.joined(separator: "\n\n")
    }

    /// How the command is typed, in short.
    private var usage: String {
        var words = [path]
        if !info.commands.isEmpty { words.append("<\(wording.text(.valueCommand))>") }
        if !info.options.isEmpty {
            words.append("[\(wording.text(.valueOptions))]")
        }
        for argument in info.positionals {
            let name = argument.synopsis + (argument.isRepeating ? " …" : "")
            words.append(argument.isOptional ? "[\(name)]" : name)
        }
        return Self.wrapped(wording.text(.helpUsage(synopsis: words.joined(separator: " "))))
    }

    /// Arguments first, then the options by their groups, those of no group first.
    private var sections: [(heading: Message, arguments: [ArgumentInfo])] {
        let options = info.options
        var groups: [String] = []
        for title in options.compactMap(\.sectionTitle) where !groups.contains(title) { groups.append(title) }
        let sections: [(Message, [ArgumentInfo])] =
            [
                (.helpArguments, info.positionals),
                (.helpOptions, options.filter { $0.sectionTitle == nil }),
            ]
            + groups.map { title in (.helpGroup(title: title), options.filter { $0.sectionTitle == title }) }
        return sections.filter { !$0.1.isEmpty }
    }

    private func details(of argument: ArgumentInfo) -> String {
        var sentences = [argument.abstract, argument.discussion].compactMap(\.self)
        if let values = argument.allValues, argument.kind != "flag" {
            sentences.append(wording.text(.helpValues(values: values.joined(separator: ", "))))
        }
        if let value = argument.defaultValue { sentences.append(wording.text(.helpDefault(value: value))) }
        return sentences.joined(separator: " ")
    }

    private func row(_ label: String, _ text: String) -> String {
        let lines = Self.lines(of: text, columns: Self.columns - Self.indent)
        let margin = String(repeating: " ", count: Self.indent)
        let label = "  " + label
        let fits = label.count < Self.indent
        let first = fits ? label + margin.dropFirst(label.count) : label + "\n" + margin
        return first + lines.joined(separator: "\n" + margin)
    }

    private static func wrapped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { lines(of: String($0), columns: columns) }.joined(separator: "\n")
    }

    private static func lines(of text: String, columns: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= columns {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
