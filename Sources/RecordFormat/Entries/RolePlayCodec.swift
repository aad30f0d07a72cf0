import JSONText
import Workshop

/// The events of a role-play.
enum RolePlayCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case began = "rolePlayBegan"
        case roleGiven
        case rolePutDown
        case optedOut
        case rolesSwapped
        case briefConfirmed
        case phaseBegan
        case takeBegan
        case takeEnded
        case beatMarked
        case injectFired
        case frozen = "playFrozen"
        case resumed = "playResumed"
        case hotSeatTaken
        case hotSeatLeft
        case stopped = "playStopped"
        case wentOn = "playWentOn"
        case ticked = "behaviourTicked"
        case quoted = "behaviourQuoted"
        case leavingBegan
        case roleLeft
        case selfAssessmentBegan
        case selfAssessed
        case reviewBegan
        case rated = "behaviourRated"
        case passed = "rolePlayPassed"
        case ended = "rolePlayEnded"
    }

    static func type(of event: RolePlayEvent) -> EventType {
        switch event {
        case .began: .began
        case .roleGiven: .roleGiven
        case .rolePutDown: .rolePutDown
        case .optedOut: .optedOut
        case .rolesSwapped: .rolesSwapped
        case .briefConfirmed: .briefConfirmed
        case .phaseBegan: .phaseBegan
        case .takeBegan: .takeBegan
        case .takeEnded: .takeEnded
        case .beatMarked: .beatMarked
        case .injectFired: .injectFired
        case .frozen: .frozen
        case .resumed: .resumed
        case .hotSeatTaken: .hotSeatTaken
        case .hotSeatLeft: .hotSeatLeft
        case .stopped: .stopped
        case .wentOn: .wentOn
        case .ticked: .ticked
        case .quoted: .quoted
        case .leavingBegan: .leavingBegan
        case .roleLeft: .roleLeft
        case .selfAssessmentBegan: .selfAssessmentBegan
        case .selfAssessed: .selfAssessed
        case .reviewBegan: .reviewBegan
        case .rated: .rated
        case .passed: .passed
        case .ended: .ended
        }
    }

    static func write(_ event: RolePlayEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let scenario):
            writer.member("scenario", scenario)
        case .roleGiven(let seat, let role):
            writer.member("seat", seat)
            writer.member("role", role)
        case .rolesSwapped(let one, let other):
            writer.member("seat", one)
            writer.member("other", other)
        case .rolePutDown(let seat), .optedOut(let seat), .briefConfirmed(let seat), .hotSeatTaken(let seat),
            .roleLeft(let seat), .passed(let seat):
            writer.member("seat", seat)
        case .phaseBegan(let phase):
            writer.member("phase", phase)
        case .takeBegan(let beat):
            writer.member("from", ifAny: beat)
        case .beatMarked(let beat):
            writer.member("beat", beat)
        case .injectFired(let inject):
            writer.member("inject", inject)
        case .ticked(let seat, let item, let take):
            write(seat, item, into: &writer)
            writer.member("take", take)
        case .quoted(let seat, let item, let take, let text):
            write(seat, item, into: &writer)
            writer.member("take", take)
            writer.member("text", text)
        case .selfAssessed(let seat, let item, let level):
            write(seat, item, into: &writer)
            writer.member("level", level)
        case .rated(let seat, let item, let take, let level):
            write(seat, item, into: &writer)
            writer.member("take", take)
            writer.member("level", level)
        case .takeEnded, .frozen, .resumed, .hotSeatLeft, .stopped, .wentOn, .leavingBegan, .selfAssessmentBegan,
            .reviewBegan, .ended:
            break
        }
    }

    private static func write(
        _ seat: ID<Seat>,
        _ item: ID<ObservationGrid.Item>,
        into writer: inout JSONWriter
    ) {
        writer.member("seat", seat)
        writer.member("item", item)
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> RolePlayEvent {
        switch type {
        case .began: .began(try reader.id("scenario"))
        case .roleGiven: .roleGiven(try reader.seat("seat"), try reader.id("role"))
        case .rolePutDown: .rolePutDown(try reader.seat("seat"))
        case .optedOut: .optedOut(try reader.seat("seat"))
        case .rolesSwapped: .rolesSwapped(try reader.seat("seat"), try reader.seat("other"))
        case .briefConfirmed: .briefConfirmed(try reader.seat("seat"))
        case .phaseBegan: .phaseBegan(try reader.id("phase"))
        case .takeBegan: .takeBegan(from: try reader.optionalID("from"))
        case .takeEnded: .takeEnded
        case .beatMarked: .beatMarked(try reader.id("beat"))
        case .injectFired: .injectFired(try reader.id("inject"))
        case .frozen: .frozen
        case .resumed: .resumed
        case .hotSeatTaken: .hotSeatTaken(try reader.seat("seat"))
        case .hotSeatLeft: .hotSeatLeft
        case .stopped: .stopped
        case .wentOn: .wentOn
        case .ticked:
            .ticked(try reader.seat("seat"), try reader.id("item"), take: try reader.integer("take", in: takes))
        case .quoted:
            .quoted(
                try reader.seat("seat"),
                try reader.id("item"),
                take: try reader.integer("take", in: takes),
                text: try reader.text("text")
            )
        case .leavingBegan: .leavingBegan
        case .roleLeft: .roleLeft(try reader.seat("seat"))
        case .selfAssessmentBegan: .selfAssessmentBegan
        case .selfAssessed:
            .selfAssessed(
                try reader.seat("seat"),
                try reader.id("item"),
                level: try reader.integer("level", in: ObjectReader.counts)
            )
        case .reviewBegan: .reviewBegan
        case .rated:
            .rated(
                try reader.seat("seat"),
                try reader.id("item"),
                take: try reader.integer("take", in: takes),
                level: try reader.integer("level", in: ObjectReader.counts)
            )
        case .passed: .passed(try reader.seat("seat"))
        case .ended: .ended
        }
    }

    private static let takes = 1...100_000
}
