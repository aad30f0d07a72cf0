import ArgumentParser
import Content
import ContentFiles
import Foundation
import JSONText
import Presentation
import Wording
import Workshop

/// `jobhunter group`: groups that are kept under a name.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "Keep groups of people under a name, for play --group and for setting up.",
        subcommands: [GroupList.self, GroupShow.self, GroupSave.self, GroupDelete.self]
    )
}

/// `jobhunter group list`.
struct GroupList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the saved groups.")

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(GroupLibraryError) {
            let entries = try places.groups.entries()
            guard !json else { return Console.result(Self.document(of: entries)) }
            let wording = Console.wording
            if entries.isEmpty { Console.message(wording.text(.groupsNone)) }
            for entry in entries { Console.result(wording.text(Self.line(of: entry))) }
        } catch {
            throw Failure(error).report()
        }
    }

    private static func line(of entry: GroupLibrary.Entry) -> Message {
        switch entry.outcome {
        case .success(let group) where group.people.isEmpty:
            Message.groupLineEmpty(name: group.name)
        case .success(let group): Message.groupLine(name: group.name, names: group.people)
        case .failure(let error):
            Message.groupLineBroken(name: entry.name, fault: GroupWording.message(error))
        }
    }

    private static func document(of entries: [GroupLibrary.Entry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                let group = try? entry.outcome.get()
                writer.object { writer in
                    writer.member("name", entry.name)
                    writer.member("path", entry.path)
                    writer.member("usable", group != nil)
                    if let group { writer.member("people", group.people) }
                }
            }
        }
        return writer.text
    }
}

/// `jobhunter group show`.
struct GroupShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Read the names of a group.")

    @Argument(help: "The group.")
    var name: String

    @Flag(help: "As a group file, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(GroupLibraryError) {
            let group = try places.groups.group(name)
            if json { return Console.result(GroupWriter.file(group)) }
            for person in group.people { Console.result(person) }
        } catch {
            throw Failure(error).report()
        }
    }
}

/// `jobhunter group save`.
struct GroupSave: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Keep a group: its names from the command line, or one a line from standard input."
    )

    @Argument(help: "What the group is called.")
    var name: String

    @Argument(help: "The people; with commas, or one an argument.")
    var people: [String] = []

    @Flag(help: "Put it in the place of a group of the same name.")
    var replace = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let typed = people.isEmpty ? try Self.standardInput() : people.joined(separator: ",")
            try save(SavedGroup(name: name, people: try Self.names(in: typed)))
        } catch {
            throw error.report()
        }
    }

    private func save(_ group: SavedGroup) throws(Failure) {
        do throws(GroupLibraryError) {
            try places.groups.save(group, replacing: replace)
        } catch {
            throw Failure(error)
        }
        Console.result(Console.wording.text(Message.groupSaved(name: group.name)))
    }

    private static func standardInput() throws(Failure) -> String {
        // A megabyte of names is a mistake.
        let bytes = (try? FileHandle.standardInput.read(upToCount: 1 << 20)) ?? Data()
        guard let text = String(data: bytes, encoding: .utf8) else { throw Failure(Message.lineNotText, .badData) }
        return text
    }

    private static func names(in typed: String) throws(Failure) -> [String] {
        let people = try People(list: typed)
        if let remark = people.remark { Console.message(Console.wording.text(remark)) }
        let names = people.names
        guard !names.isEmpty else { throw Failure(Message.groupNothingToSave, .badData) }
        if names.count > Roster.participantLimit, let refusal = NameList.refusal(of: names.count) {
            throw Failure(refusal, .badData)
        }
        return names
    }
}

/// `jobhunter group delete`.
struct GroupDelete: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "delete", abstract: "Delete a group for good.")

    @Argument(help: "The group, by its whole name.")
    var name: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(GroupLibraryError) {
            try places.groups.delete(name)
            Console.result(Console.wording.text(Message.groupDeleted(name: name)))
        } catch {
            throw Failure(error).report()
        }
    }
}
