import TerminalKit

/// One sentence about what just happened or why something did not; it stays until the next key.
struct Remark: Hashable, Sendable {
    let text: String
    var role = Role.text
}
