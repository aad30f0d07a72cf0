import Foundation

/// Who may read what is made.
public enum Access: Hashable, Sendable {
    /// Nobody but the owner, from the first moment on: whatever is about people.
    case owner
    /// Whoever the user lets see new files: cards, scenarios and guides, which hold nobody's data.
    case everyone

    var fileMode: mode_t { self == .owner ? 0o600 : 0o666 }
    var folderMode: mode_t { self == .owner ? 0o700 : 0o777 }
}
