import JSONText

/// Writes groups as they are read.
public enum GroupWriter {
    /// A file of the format `group/1`.
    public static func file(_ group: SavedGroup) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object {
            $0.member("schema", GroupFormat.format.text)
            $0.member("people", group.people)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
