import ArgumentParser
import Foundation
import Journal
import Wording
import Workshop

/// Whom pages are for: a number of people without names, or those of a session.
struct Printees: ParsableArguments {
    /// For whom.
    enum Audience {
        case people(Int)
        case session(SessionRecord)
    }

    @Option(help: ArgumentHelp("For this many people, without names.", valueName: "count"))
    var people: Int?

    @Option(help: ArgumentHelp("For the people of this session: its id, or the first letters of it.", valueName: "id"))
    var session: String?

    @OptionGroup var places: Places

    /// Whom the pages are for.
    ///
    /// - Parameter limit: The most people without names.
    func audience(limit: Int) throws(Failure) -> Audience {
        switch (people, session) {
        case (let count?, nil):
            guard (1...limit).contains(count) else {
                throw Failure(Message.printTooMany(option: "--people", number: count, limit: limit), .badData)
            }
            return .people(count)
        case (nil, let prefix?): return .session(try places.record(of: prefix))
        default: throw Failure(Message.printNeedsPeople, .usage)
        }
    }

    /// Where PDF files lie unless another place is named.
    var folder: URL { places.data.appendingPathComponent("print") }
}

extension Places {
    /// The record of a session.
    func record(of prefix: String) throws(Failure) -> SessionRecord {
        do throws(JournalError) {
            let journal = try Journal.openExisting(in: data, clock: Clock.now)
            return try journal.record(of: try journal.resolve(prefix: prefix))
        } catch {
            throw Failure(error)
        }
    }
}

extension Failure {
    /// There is nobody in a session to print for.
    static func nobody(in record: SessionRecord) -> Failure {
        Failure(Message.printNobody(id: record.header.id.text), .badData)
    }
}
