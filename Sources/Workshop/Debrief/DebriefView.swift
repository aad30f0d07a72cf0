/// What one audience may know of a debriefing: the open half, and the faces a person keeps.
@dynamicMemberLookup
public struct DebriefView: Hashable, Sendable {
    let open: OpenDebrief
    /// The faces a person keeps; her own only.
    public let ownFaces: [KeptFace]

    /// What everybody may know.
    public subscript<Value>(dynamicMember path: KeyPath<OpenDebrief, Value>) -> Value { open[keyPath: path] }
}

extension Debrief {
    func view(for audience: Audience) -> DebriefView {
        DebriefView(open: open, ownFaces: keptFaces.filter { audience == .seat($0.seat) })
    }
}
