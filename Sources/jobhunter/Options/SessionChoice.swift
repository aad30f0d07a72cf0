import ArgumentParser
import Journal
import Wording
import Workshop

/// Which session is meant, and where its record is.
struct SessionChoice: ParsableArguments {
    @Argument(help: "The session's id, or the first letters of it; the last one of a group if none is named.")
    var session: String?

    @OptionGroup var places: Places

    /// The journal, which has to be there.
    func journal() throws(Failure) -> Journal {
        do throws(JournalError) {
            return try Journal.openExisting(in: places.data, clock: Clock.now)
        } catch {
            throw Failure(error)
        }
    }

    /// The id of the session meant: whatever is named, else the last one of a group.
    ///
    /// What somebody practised alone has to be named: it may have been anybody.
    func id(in journal: Journal) throws(Failure) -> ID<Session> {
        do throws(JournalError) {
            if let session { return try journal.resolve(prefix: session) }
            let sessions = try journal.sessions()
            guard !sessions.isEmpty else { throw JournalError.noSuchSession("") }
            for summary in sessions where try journal.record(of: summary.id).session.state.isForGroup {
                return summary.id
            }
        } catch {
            throw Failure(error)
        }
        throw Failure(Message.noSessionOfGroup, .notThere)
    }

    /// The id of the session to go on with: whatever is named, else the last one of a group that is not over.
    func idToResume() throws(Failure) -> ID<Session> {
        let journal = try journal()
        if session == nil, let last = try places.resumableForGroups(limit: 1).first { return last.session.header.id }
        return try id(in: journal)
    }

    /// The record of the session meant.
    func record() throws(Failure) -> SessionRecord {
        let journal = try journal()
        let id = try id(in: journal)
        do throws(JournalError) {
            return try journal.record(of: id)
        } catch {
            throw Failure(error)
        }
    }
}
