import JSONText
import Workshop

/// Who plays, as the record keeps it.
enum EntrantCodec {
    static func write(_ entrant: Entrant, into writer: inout JSONWriter) {
        writer.member("id", entrant.id)
        writer.member("members", objects: entrant.members, write)
    }

    static func write(_ member: Entrant.Member, into writer: inout JSONWriter) {
        writer.member("seat", member.seat)
        writer.member("playsFrom", member.playsFrom)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Entrant {
        let entrant = Entrant(id: try reader.id("id"), members: try reader.objects("members", readMember))
        guard !entrant.members.isEmpty else { throw RecordFault(.emptyList, at: reader.object) }
        return entrant
    }

    static func readMember(_ reader: inout ObjectReader) throws(RecordFault) -> Entrant.Member {
        Entrant.Member(try reader.seat("seat"), playsFrom: try reader.integer("playsFrom", in: 1...100_000))
    }
}
