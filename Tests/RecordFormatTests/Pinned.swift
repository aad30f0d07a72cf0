import Workshop

/// An event together with the bytes it must be kept in for ever.
///
/// A text here may be added to but never changed: records in this form lie on people's disks.
struct Pinned: CustomStringConvertible, Sendable {
    let entry: Recorded
    let text: String

    var description: String { text }

    /// An event at its place in a record, with the members that follow its type as they stand in the text.
    init(_ event: Event, _ type: String, _ members: String = "", by actor: (Actor, String)? = nil) {
        let actor = actor ?? (.facilitator, "facilitator")
        entry = Recorded(number: 12, at: Instant(milliseconds: 1_760_000_000_000), by: actor.0, event: event)
        let rest = members.isEmpty ? "" : "," + members
        text = #"{"n":12,"at":1760000000000,"by":"\#(actor.1)","type":"\#(type)"\#(rest)}"#
    }

    static let all = people + session + game + cards + pitches + votes + debrief + practice + rolePlay
}
