public import Diagnostics

/// Something to say about a whole story, and the way in its file to what it is about.
public struct StoryFinding: Sendable {
    let complaint: Complaint
    let way: [FilePlaces.Step]

    /// Says something about what stands at the end of a way.
    public init(_ complaint: Complaint, at way: [FilePlaces.Step]) {
        self.complaint = complaint
        self.way = way
    }
}
