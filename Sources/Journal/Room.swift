import Synchronization
public import Workshop

/// The one owner of a session that is led: whoever leads or plays, at whatever keyboard, is its client.
///
/// It takes what they ask one after another, from whatever thread, so each has been overtaken or has not; and it tells
/// them all that something has changed. What the session is then, each asks when ready to look.
public final class Room: Sendable {
    private struct Held {
        let recorded: RecordedSession
        var clients: [Int: @Sendable () -> Void] = [:]
        var numberOfClients = 0
    }

    private let held: Mutex<Held>

    /// Takes over a recorded session.
    public init(_ recorded: sending RecordedSession) {
        held = Mutex(Held(recorded: recorded))
    }

    /// Where the session stands; everything in it is on the disk.
    public var session: Session { held.withLock { $0.recorded.session } }

    /// The time, going on steadily from the last event whatever happens to the computer's clock.
    public var now: Instant { held.withLock { $0.recorded.now } }

    /// Carries out commands in order until one cannot be, each durable before the next.
    ///
    /// - Parameters:
    ///   - commands: What is asked, and who asks.
    ///   - seen: How many events there were when they looked; `nil` for who cannot have been overtaken.
    ///   - client: The client they come from, who is not told of what it did.
    /// - Returns: How many were carried out, and why the next one was not.
    public func perform(
        _ commands: [(command: Command, by: Actor)],
        seen: Int? = nil,
        from client: Int? = nil
    ) -> (done: Int, failure: PerformError?) {
        let (done, failure, others) = held.withLock { held -> (Int, PerformError?, [@Sendable () -> Void]) in
            let others = held.clients.filter { $0.key != client }.map(\.value)
            var done = 0
            do throws(PerformError) {
                for (command, actor) in commands {
                    // What follows on one's own step was formed with it.
                    _ = try held.recorded.perform(command, by: actor, seen: done == 0 ? seen : nil)
                    done += 1
                }
                return (done, nil, others)
            } catch {
                return (done, error, done > 0 ? others : [])
            }
        }
        for tell in others { tell() }
        return (done, failure)
    }

    // MARK: Clients

    /// Has a client told of every change, right after it, from whatever thread made it.
    ///
    /// - Returns: What to leave with.
    public func enter(_ tell: @escaping @Sendable () -> Void) -> Int {
        held.withLock { held in
            held.numberOfClients += 1
            held.clients[held.numberOfClients] = tell
            return held.numberOfClients
        }
    }

    /// Tells a client no more.
    public func leave(_ client: Int) {
        held.withLock { $0.clients[client] = nil }
    }

    // MARK: Its end

    /// Marks that nobody leads the session any more.
    public func putDown() { held.withLock { $0.recorded.putDown() } }

    /// Gives the session's lock back.
    public func close() { held.withLock { $0.recorded.close() } }
}
