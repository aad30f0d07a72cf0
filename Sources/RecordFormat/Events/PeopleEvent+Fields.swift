import Workshop

extension PeopleEvent {
    static let blanks: [PeopleEvent] = [
        .joined("", name: "", kind: .participant), .renamed("", name: ""), .kindChanged("", kind: .participant),
        .wentAway(""), .cameBack(""), .left(""),
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> PeopleEvent {
        switch self {
        case .joined(let seat, let name, let kind):
            fields.kind("personJoined")
            return .joined(try fields("seat", seat), name: try fields("name", name), kind: try fields("kind", kind))
        case .renamed(let seat, let name):
            fields.kind("personRenamed")
            return .renamed(try fields("seat", seat), name: try fields("name", name))
        case .kindChanged(let seat, let kind):
            fields.kind("personKindChanged")
            return .kindChanged(try fields("seat", seat), kind: try fields("kind", kind))
        case .wentAway(let seat):
            fields.kind("personWentAway")
            return .wentAway(try fields("seat", seat))
        case .cameBack(let seat):
            fields.kind("personCameBack")
            return .cameBack(try fields("seat", seat))
        case .left(let seat):
            fields.kind("personLeft")
            return .left(try fields("seat", seat))
        }
    }
}
