import Foundation
import JSONText
import RecordFormat
import TestKit
import Workshop

/// How fast records are written and read as JSON.
enum FormatFigures {
    static func all() throws -> [Figure] {
        let long = try WorkshopGame.played(events: KernelFigures.longSession, deck: KernelFigures.deck).session
        let events = Array(long.log.prefix(KernelFigures.longSession))
        let document = SessionDocument(header: long.header, events: events)
        let bytes = document.bytes()
        let isSame = try SessionDocument(parsing: bytes) == document
        precondition(isSame)
        let data = Data(bytes)
        let tree = try JSONSerialization.jsonObject(with: data)
        let megabytes = Double(bytes.count) / 1e6
        let text = try Sample.pairs(
            of: { megabytes * (try Sample.rate { _ = try JSONDocument(parsing: bytes) }) },
            and: { megabytes * (try Sample.rate { _ = try JSONSerialization.jsonObject(with: data) }) }
        )
        let reading = try Sample.pairs(
            of: { try Sample.rate(count: events.count) { _ = try SessionDocument(parsing: bytes) } },
            and: { try Sample.rate(count: events.count) { _ = try JSONSerialization.jsonObject(with: data) } }
        )
        let writing = try Sample.pairs(
            of: { Sample.rate(count: events.count) { precondition(document.bytes().count == bytes.count) } },
            and: { try Sample.rate(count: events.count) { _ = try JSONSerialization.data(withJSONObject: tree) } }
        )
        let game = try WorkshopGame.played(events: 8, deck: KernelFigures.deck).session
        return [
            Figure(
                "reading JSON with the place of every value",
                text.first.median,
                "MB/s",
                comparedWith: "JSONSerialization",
                ratio: text.ratio.median
            ),
            Figure(
                "reading and checking events",
                reading.first.median,
                "events/s",
                comparedWith: "JSONSerialization, unchecked",
                ratio: reading.ratio.median
            ),
            Figure(
                "writing events",
                writing.first.median,
                "events/s",
                comparedWith: "JSONSerialization",
                ratio: writing.ratio.median
            ),
            Figure(
                "the record of one game with its deck",
                Double(SessionDocument(header: game.header, events: game.log).bytes().count) / 1_000,
                "kB"
            ),
        ]
    }
}
