/// Work that runs aside and messages that wait for their time, by name.
@MainActor
final class Errands<Message: Sendable> {
    private struct Errand {
        let number: Int
        let task: Task<Void, Never>
    }

    private struct Alarm {
        let name: String
        let due: ContinuousClock.Instant
        let message: Message
    }

    private struct Letter: Sendable {
        let name: String
        let number: Int
        let message: Message
    }

    private let mailbox = Mailbox<Letter>()
    private var running: [String: Errand] = [:]
    private var alarms: [Alarm] = []
    private var count = 0

    /// Starts work; the one of the same name before it is cancelled.
    func start(_ name: String, _ work: @escaping @Sendable () async -> Message) {
        cancel(name)
        count += 1
        let number = count
        let task = Task.detached { [mailbox] in
            let message = await work()
            mailbox.send(Letter(name: name, number: number, message: message))
        }
        running[name] = Errand(number: number, task: task)
    }

    /// Cancels work and forgets what it will say.
    func cancel(_ name: String) {
        running.removeValue(forKey: name)?.task.cancel()
        alarms.removeAll { $0.name == name }
    }

    /// Hands in a message at a time.
    func schedule(_ message: Message, name: String, at due: ContinuousClock.Instant) {
        alarms.removeAll { $0.name == name }
        alarms.append(Alarm(name: name, due: due, message: message))
    }

    /// When the next message is due.
    var nextDue: ContinuousClock.Instant? { alarms.map(\.due).min() }

    /// The messages that have come, those of finished work first.
    func takeMessages(now: ContinuousClock.Instant) -> [Message] {
        var messages: [Message] = []
        for letter in mailbox.takeAll() where running[letter.name]?.number == letter.number {
            running[letter.name] = nil
            messages.append(letter.message)
        }
        messages += alarms.filter { $0.due <= now }.sorted { $0.due < $1.due }.map(\.message)
        alarms.removeAll { $0.due <= now }
        return messages
    }

    /// Cancels everything.
    func cancelAll() {
        for errand in running.values { errand.task.cancel() }
        running = [:]
        alarms = []
    }
}
