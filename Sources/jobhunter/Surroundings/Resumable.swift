import Journal
import Presentation
import Wording
import Workshop

/// A session that can be gone on with, looked into.
struct Resumable {
    let session: Session
    let lastEventAt: Instant

    /// What tells it from others of its name: when something last happened in it, where it stands, how many people.
    func detail(at now: Instant) -> Message {
        ResumeTelling.detail(of: session, when: Clock.dayAndMinute(of: lastEventAt, seenFrom: now))
    }
}

extension Places {
    /// The sessions that can be gone on with, the newest first, as far as they are wanted and can be read.
    func resumable(
        limit: Int = .max,
        where isWanted: (Session) -> Bool
    ) throws(JournalError) -> [Resumable] {
        let summaries = try sessions().filter(\.canBeResumed)
        guard !summaries.isEmpty else { return [] }
        let journal = try Journal.openExisting(in: data, clock: Clock.now)
        var found: [Resumable] = []
        for summary in summaries where found.count < limit {
            let session = try journal.record(of: summary.id).session
            guard isWanted(session) else { continue }
            found.append(Resumable(session: session, lastEventAt: summary.lastEventAt ?? summary.openedAt))
        }
        return found
    }

    /// The same for a group: what somebody practises alone is offered to nobody else.
    func resumableForGroups(limit: Int) throws(Failure) -> [Resumable] {
        do throws(JournalError) {
            return try resumable(limit: limit) { $0.state.isForGroup }
        } catch {
            throw Failure(error)
        }
    }

    /// The practice that a person of this name broke off last, of a story or, without one, of a pitch.
    func brokenOff(by name: String, story: ID<Story>?) throws(Failure) -> Resumable? {
        do throws(JournalError) {
            return try resumable(limit: 1) { session in
                guard let solo = session.state.current?.solo, solo.story == story else { return false }
                // As names are compared where one's practices are added up.
                return session.state.roster[solo.seat]?.name.lowercased() == name.lowercased()
            }.first
        } catch {
            throw Failure(error)
        }
    }
}
