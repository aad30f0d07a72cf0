import JSONText
import Workshop

/// The events about people.
enum PeopleCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case joined = "personJoined"
        case renamed = "personRenamed"
        case kindChanged = "personKindChanged"
        case wentAway = "personWentAway"
        case cameBack = "personCameBack"
        case left = "personLeft"
    }

    static func type(of event: PeopleEvent) -> EventType {
        switch event {
        case .joined: .joined
        case .renamed: .renamed
        case .kindChanged: .kindChanged
        case .wentAway: .wentAway
        case .cameBack: .cameBack
        case .left: .left
        }
    }

    static func write(_ event: PeopleEvent, into writer: inout JSONWriter) {
        switch event {
        case .joined(let seat, let name, let kind):
            writer.member("seat", seat)
            writer.member("name", name)
            writer.member("kind", word: kind)
        case .renamed(let seat, let name):
            writer.member("seat", seat)
            writer.member("name", name)
        case .kindChanged(let seat, let kind):
            writer.member("seat", seat)
            writer.member("kind", word: kind)
        case .wentAway(let seat), .cameBack(let seat), .left(let seat):
            writer.member("seat", seat)
        }
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> PeopleEvent {
        let seat = try reader.seat("seat")
        switch type {
        case .joined: return .joined(seat, name: try reader.text("name"), kind: try reader.word("kind"))
        case .renamed: return .renamed(seat, name: try reader.text("name"))
        case .kindChanged: return .kindChanged(seat, kind: try reader.word("kind"))
        case .wentAway: return .wentAway(seat)
        case .cameBack: return .cameBack(seat)
        case .left: return .left(seat)
        }
    }
}
