import Workshop

extension PeopleEvent {
    static let blanks: [PeopleEvent] = [
        .joined("", name: "", kind: .participant), .renamed("", name: ""), .kindChanged("", kind: .participant),
        .wentAway(""), .cameBack(""), .left(""),
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> PeopleEvent {
        switch self {
        case .joined(let seat, let name, let kind):
            .joined(
                try fields("seat", seat, of: "personJoined"),
                name: try fields("name", name),
                kind: try fields("kind", kind)
            )
        case .renamed(let seat, let name):
            .renamed(try fields("seat", seat, of: "personRenamed"), name: try fields("name", name))
        case .kindChanged(let seat, let kind):
            .kindChanged(try fields("seat", seat, of: "personKindChanged"), kind: try fields("kind", kind))
        case .wentAway(let seat): .wentAway(try fields("seat", seat, of: "personWentAway"))
        case .cameBack(let seat): .cameBack(try fields("seat", seat, of: "personCameBack"))
        case .left(let seat): .left(try fields("seat", seat, of: "personLeft"))
        }
    }
}
