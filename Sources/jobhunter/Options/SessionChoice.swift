import ArgumentParser
import Journal
import Workshop

/// Which session is meant, and where its record is.
struct SessionChoice: ParsableArguments {
    @Argument(help: "The session's id, or the first letters of it; the last one if none is named.")
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

    /// The id of the session meant.
    func id(in journal: Journal) throws(Failure) -> ID<Session> {
        do throws(JournalError) {
            if let session { return try journal.resolve(prefix: session) }
            guard let last = try journal.sessions().first else { throw JournalError.noSuchSession("") }
            return last.id
        } catch {
            throw Failure(error)
        }
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
