import TerminalKit
import Workshop

/// One sentence about what just happened or why something did not; it goes by itself, or with the next key.
struct Notice: Hashable, Sendable {
    let text: String
    let role: Role
    /// Until when it stays if no key is pressed.
    let end: Instant

    init(_ text: String, role: Role = .text, at now: Instant) {
        self.text = text
        self.role = role
        let (seconds, attoseconds) = Toast(text).duration.components
        end = Instant(milliseconds: now.milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}
