import JSONText
import Workshop

extension String: Kept {
    func write(into writer: inout JSONWriter) { writer.string(self) }

    static func read(_ value: JSONValue) throws(RecordFault) -> String {
        guard let text = value.string else {
            throw RecordFault(.wrongKind(needed: .string, found: value.kind), at: value)
        }
        return text
    }
}

extension Bool: Kept {
    func write(into writer: inout JSONWriter) { writer.boolean(self) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Bool {
        guard let truth = value.boolean else {
            throw RecordFault(.wrongKind(needed: .boolean, found: value.kind), at: value)
        }
        return truth
    }
}

extension ID: Kept {
    func write(into writer: inout JSONWriter) { writer.string(text) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Self {
        let text = try String.read(value)
        if Subject.self == Session.self {
            guard HeaderCodec.isUsable(ID<Session>(text)) else {
                throw RecordFault(.unusableSessionID(text), at: value)
            }
        }
        guard !text.isEmpty else { throw RecordFault(.emptyID, at: value) }
        if Subject.self == Seat.self, text == Actor.facilitatorWord || text == Actor.rulesWord {
            throw RecordFault(.reservedSeat(text), at: value)
        }
        return ID(text)
    }
}

/// Who did something, as a word: a seat by its own id, the others by a name no seat may have.
extension Actor: Kept {
    static let facilitatorWord = "facilitator"
    static let rulesWord = "rules"

    func write(into writer: inout JSONWriter) {
        switch self {
        case .facilitator: writer.string(Self.facilitatorWord)
        case .rules: writer.string(Self.rulesWord)
        case .seat(let seat): writer.string(seat.text)
        }
    }

    static func read(_ value: JSONValue) throws(RecordFault) -> Actor {
        switch try String.read(value) {
        case facilitatorWord: .facilitator
        case rulesWord: .rules
        default: .seat(try ID<Seat>.read(value))
        }
    }
}

extension Instant: Kept {
    func write(into writer: inout JSONWriter) { writer.integer(Int(milliseconds)) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Instant {
        Instant(milliseconds: Int64(try value.wholeNumber()))
    }
}

extension CalendarDay: Kept {
    func write(into writer: inout JSONWriter) { writer.string(text) }

    static func read(_ value: JSONValue) throws(RecordFault) -> CalendarDay {
        let text = try String.read(value)
        guard let day = CalendarDay(text) else { throw RecordFault(.notADay(text), at: value) }
        return day
    }
}

/// A seed is a text of digits, because many readers of JSON lose digits of large numbers.
extension UInt64: Kept {
    func write(into writer: inout JSONWriter) { writer.string(String(self)) }

    static func read(_ value: JSONValue) throws(RecordFault) -> UInt64 {
        let text = try String.read(value)
        guard let seed = UInt64(text), String(seed) == text else { throw RecordFault(.notASeed(text), at: value) }
        return seed
    }
}

extension Array: Kept where Element: Kept {
    func write(into writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(into: &writer) }
        writer.endArray()
    }

    static func read(_ value: JSONValue) throws(RecordFault) -> [Element] {
        var list: [Element] = []
        list.reserveCapacity(try value.needed(.array).count)
        for element in value.elements { list.append(try Element.read(element)) }
        return list
    }
}
