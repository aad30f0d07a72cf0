public import Wording

/// How sessions are told in lists.
public enum RecordTelling {
    /// Whether somebody can go on with a session, in a word or two.
    public static func state(_ state: RecordSummary.State) -> Message {
        switch state {
        case .open: Message.recordsOpen
        case .closed: Message.recordsClosed
        case .damaged: Message.recordsDamaged
        case .held: Message.recordsHeld
        }
    }
}
