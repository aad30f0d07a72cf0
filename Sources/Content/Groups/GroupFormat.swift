import Workshop

/// The format `group/1`: the people of a group; its name is that of the file.
enum GroupFormat {
    static let format = ContentFormat(name: "group", version: 1)
    static let file = ObjectShape(required: ["schema", "people"], optional: ["$schema"])
    static let people = 0...Roster.participantLimit
    static let name = TextRule(length: 1...(PlainText.nameLimit * 16))
}
