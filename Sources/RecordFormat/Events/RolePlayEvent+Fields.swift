import Workshop

extension RolePlayEvent {
    static let blanks: [RolePlayEvent] = [
        .began(""), .roleGiven("", ""), .rolePutDown(""), .optedOut(""), .rolesSwapped("", ""), .briefConfirmed(""),
        .phaseBegan(""), .takeBegan(from: nil), .takeEnded, .beatMarked(""), .injectFired(""), .frozen, .resumed,
        .hotSeatTaken(""), .hotSeatLeft, .stopped, .wentOn, .ticked("", "", take: 1),
        .quoted("", "", take: 1, text: ""), .leavingBegan, .roleLeft(""), .selfAssessmentBegan,
        .selfAssessed("", "", level: 0), .reviewBegan, .rated("", "", take: 1, level: 0), .passed(""), .ended,
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> RolePlayEvent {
        switch self {
        case .began(let scenario): .began(try fields("scenario", scenario, of: "rolePlayBegan"))
        case .roleGiven(let seat, let role):
            .roleGiven(try fields("seat", seat, of: "roleGiven"), try fields("role", role))
        case .rolePutDown(let seat): .rolePutDown(try fields("seat", seat, of: "rolePutDown"))
        case .optedOut(let seat): .optedOut(try fields("seat", seat, of: "optedOut"))
        case .rolesSwapped(let one, let other):
            .rolesSwapped(try fields("seat", one, of: "rolesSwapped"), try fields("other", other))
        case .briefConfirmed(let seat): .briefConfirmed(try fields("seat", seat, of: "briefConfirmed"))

        case .phaseBegan(let phase): .phaseBegan(try fields("phase", phase, of: "phaseBegan"))
        case .takeBegan(let beat): .takeBegan(from: try fields.optional("from", beat, of: "takeBegan"))
        case .beatMarked(let beat): .beatMarked(try fields("beat", beat, of: "beatMarked"))
        case .injectFired(let inject): .injectFired(try fields("inject", inject, of: "injectFired"))
        case .hotSeatTaken(let seat): .hotSeatTaken(try fields("seat", seat, of: "hotSeatTaken"))
        case .takeEnded: fields.none(self, of: "takeEnded")
        case .frozen: fields.none(self, of: "playFrozen")
        case .resumed: fields.none(self, of: "playResumed")
        case .hotSeatLeft: fields.none(self, of: "hotSeatLeft")
        case .stopped: fields.none(self, of: "playStopped")
        case .wentOn: fields.none(self, of: "playWentOn")

        case .ticked(let seat, let item, let take):
            .ticked(
                try fields("seat", seat, of: "behaviourTicked"),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers)
            )
        case .quoted(let seat, let item, let take, let text):
            .quoted(
                try fields("seat", seat, of: "behaviourQuoted"),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers),
                text: try fields("text", text)
            )

        case .roleLeft(let seat): .roleLeft(try fields("seat", seat, of: "roleLeft"))
        case .selfAssessed(let seat, let item, let level):
            .selfAssessed(
                try fields("seat", seat, of: "selfAssessed"),
                try fields("item", item),
                level: try fields("level", level, in: Limits.counts)
            )
        case .rated(let seat, let item, let take, let level):
            .rated(
                try fields("seat", seat, of: "behaviourRated"),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers),
                level: try fields("level", level, in: Limits.counts)
            )
        case .passed(let seat): .passed(try fields("seat", seat, of: "rolePlayPassed"))
        case .leavingBegan: fields.none(self, of: "leavingBegan")
        case .selfAssessmentBegan: fields.none(self, of: "selfAssessmentBegan")
        case .reviewBegan: fields.none(self, of: "reviewBegan")
        case .ended: fields.none(self, of: "rolePlayEnded")
        }
    }
}
