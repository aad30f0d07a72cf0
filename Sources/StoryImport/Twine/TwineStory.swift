public import Diagnostics

/// A Twine story as any of its files tells it: Twee 3, HTML or JSON.
public struct TwineStory: Sendable {
    /// Its title; empty if the file has none.
    public var name = ""
    /// The identifier of interactive fiction; empty if the file has none.
    public var ifid = ""
    /// The story format, such as `SugarCube`; empty if the file does not say.
    public var format = ""
    /// The version of the story format.
    public var formatVersion = ""
    /// The name of the passage it begins with, if one is named.
    public var start: String?
    /// Whether nobody said where it begins.
    public var isStartAssumed = false
    /// The colours of tags in the map.
    public var tagColors: [String: String] = [:]
    /// How close the map is shown.
    public var zoom: String?
    /// The passages in the order of the file.
    public var passages: [TwinePassage] = []
    /// The story's own script outside passages; empty if there is none.
    public var script = ""
    /// The story's own style outside passages; empty if there is none.
    public var style = ""

    init() {}

    /// The passages that are told, without scripts and styles.
    public var told: [TwinePassage] { passages.filter { !$0.isCode } }
}

/// A passage of a Twine story.
public struct TwinePassage: Sendable {
    /// Its name.
    public var name: String
    /// Its tags in the order of the file.
    public var tags: [String]
    /// Its place on the map, such as `600,400`.
    public var position: String?
    /// Its size on the map, such as `100,200`.
    public var size: String?
    /// Where the passage begins in the file, in bytes.
    let offset: Int
    /// What it says.
    var source: SourcedText

    /// What it says, with markup.
    public var text: String { source.text }

    /// Whether it is script or style and never told.
    public var isCode: Bool { tags.contains("script") || tags.contains("stylesheet") }
}

/// A Twine story that was read, or none, with everything there is to say about it.
public struct TwineReading: Sendable {
    /// The story; `nil` if there is none to import.
    public let story: TwineStory?
    /// Everything there is to say, in the order of the file.
    public let diagnostics: [Diagnostic]
}
