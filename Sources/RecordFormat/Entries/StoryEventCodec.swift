import JSONText
import Workshop

/// The events of a story played alone.
enum StoryEventCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case began = "storyBegan"
        case chose = "storyChoiceMade"
        case wentOn = "storyWentOn"
        case wentBack = "storyWentBack"
        case restarted = "storyRestarted"
        case thoughtKept = "storyThoughtKept"
        case left = "storyLeft"
    }

    static func type(of event: StoryEvent) -> EventType {
        switch event {
        case .began: .began
        case .chose: .chose
        case .wentOn: .wentOn
        case .wentBack: .wentBack
        case .restarted: .restarted
        case .thoughtKept: .thoughtKept
        case .left: .left
        }
    }

    static func write(_ event: StoryEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let story, let seat, let feedback):
            writer.member("story", story)
            writer.member("seat", seat)
            writer.member("feedback", word: feedback)
        case .chose(let choice): writer.member("choice", choice)
        case .wentOn(let place), .wentBack(let place): writer.member("place", place)
        case .thoughtKept(let text): writer.member("text", text)
        case .restarted, .left: break
        }
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> StoryEvent {
        switch type {
        case .began:
            .began(
                story: try reader.id("story"),
                seat: try reader.seat("seat"),
                feedback: try reader.word("feedback")
            )
        case .chose: .chose(try reader.id("choice"))
        case .wentOn: .wentOn(to: try reader.id("place"))
        case .wentBack: .wentBack(to: try reader.id("place"))
        case .restarted: .restarted
        case .thoughtKept: .thoughtKept(try reader.text("text"))
        case .left: .left
        }
    }
}
