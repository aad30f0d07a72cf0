import JSONText
import Workshop

/// Who did something, as a word: a seat by its own id, the others by a name no seat may have.
enum ActorWord {
    static let facilitator = "facilitator"
    static let rules = "rules"

    static func text(of actor: Actor) -> String {
        switch actor {
        case .facilitator: facilitator
        case .rules: rules
        case .seat(let seat): seat.text
        }
    }

    static func actor(of value: JSONValue) throws(RecordFault) -> Actor {
        switch try ObjectReader.text(of: value) {
        case facilitator: .facilitator
        case rules: .rules
        default: .seat(try ObjectReader.seat(of: value))
        }
    }
}
