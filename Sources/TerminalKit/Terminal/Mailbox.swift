internal import CNcurses
internal import Synchronization

/// Messages from tasks to the loop that owns the terminal.
public final class Mailbox<Message: Sendable>: Sendable {
    private let waiting = Mutex<[Message]>([])

    /// Creates an empty mailbox.
    public init() {}

    /// Leaves a message, from any task, and ends the loop's wait.
    public func send(_ message: Message) {
        waiting.withLock { $0.append(message) }
        CNcurses.wake()
    }

    /// Takes out everything that was sent, oldest first.
    public func takeAll() -> [Message] {
        waiting.withLock { messages in
            defer { messages.removeAll() }
            return messages
        }
    }
}
