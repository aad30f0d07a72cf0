extension JournalError {
    /// Something in the way of writing that may pass, after which the same can be asked again.
    public enum Obstacle: String, Hashable, Sendable {
        /// Another program keeps the record locked.
        case busy
        /// The disk is full.
        case full
        /// The file of the record is not where it was.
        case gone
        /// The disk or the system refused.
        case other
    }

    /// What is in the way, if it may pass; a session that asked for too much goes on where it stood.
    public var obstacle: Obstacle? {
        switch self {
        case .busy: .busy
        case .diskFull: .full
        case .gone: .gone
        case .system, .database, .readOnly, .noPermission: .other
        default: nil
        }
    }
}
