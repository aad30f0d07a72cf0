import JSONText
import Workshop

/// The observation grid of a scenario; its scale is `checklist`, or an object with its levels.
enum GridCodec {
    static func write(_ grid: ObservationGrid, into writer: inout JSONWriter) {
        switch grid.scale {
        case .checklist: writer.member("scale", "checklist")
        case .frequency(let levels):
            writer.member("scale", object: levels) { $1.member("frequency", $0) }
        case .anchored(let anchors):
            writer.member("scale", object: anchors) { anchors, writer in
                writer.member("anchored", objects: anchors) { anchor, writer in
                    writer.member("name", anchor.name)
                    writer.member("description", anchor.description)
                }
            }
        }
        writer.member("items", objects: grid.items) { item, writer in
            writer.member("id", item.id)
            writer.member("role", ifAny: item.role)
            writer.member("skill", item.skill)
            writer.member("behaviour", item.behaviour)
            writer.member("phase", ifAny: item.phase)
        }
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> ObservationGrid {
        ObservationGrid(scale: try readScale(&reader), items: try reader.objects("items", readItem))
    }

    private static func readScale(_ reader: inout ObjectReader) throws(RecordFault) -> ObservationGrid.Scale {
        let value = try reader.value("scale")
        guard value.kind == .object else {
            let word = try ObjectReader.text(of: value)
            guard word == "checklist" else {
                throw RecordFault(.unknownWord(word, allowed: ["checklist"]), at: value)
            }
            return .checklist
        }
        return try ObjectReader.read(value) { (reader) throws(RecordFault) in
            if value["frequency"] != nil { return .frequency(try reader.texts("frequency")) }
            return .anchored(try reader.objects("anchored", readAnchor))
        }
    }

    private static func readAnchor(_ reader: inout ObjectReader) throws(RecordFault) -> ObservationGrid.Anchor {
        ObservationGrid.Anchor(name: try reader.text("name"), description: try reader.text("description"))
    }

    private static func readItem(_ reader: inout ObjectReader) throws(RecordFault) -> ObservationGrid.Item {
        ObservationGrid.Item(
            id: try reader.id("id"),
            role: try reader.optionalID("role"),
            skill: try reader.id("skill"),
            behaviour: try reader.text("behaviour"),
            phase: try reader.optionalID("phase")
        )
    }
}
