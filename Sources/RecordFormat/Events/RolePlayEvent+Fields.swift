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
        case .began(let scenario):
            fields.kind("rolePlayBegan")
            return .began(try fields("scenario", scenario))
        case .roleGiven(let seat, let role):
            fields.kind("roleGiven")
            return .roleGiven(try fields("seat", seat), try fields("role", role))
        case .rolePutDown(let seat):
            fields.kind("rolePutDown")
            return .rolePutDown(try fields("seat", seat))
        case .optedOut(let seat):
            fields.kind("optedOut")
            return .optedOut(try fields("seat", seat))
        case .rolesSwapped(let one, let other):
            fields.kind("rolesSwapped")
            return .rolesSwapped(try fields("seat", one), try fields("other", other))
        case .briefConfirmed(let seat):
            fields.kind("briefConfirmed")
            return .briefConfirmed(try fields("seat", seat))

        case .phaseBegan(let phase):
            fields.kind("phaseBegan")
            return .phaseBegan(try fields("phase", phase))
        case .takeBegan(let beat):
            fields.kind("takeBegan")
            return .takeBegan(from: try fields.optional("from", beat))
        case .beatMarked(let beat):
            fields.kind("beatMarked")
            return .beatMarked(try fields("beat", beat))
        case .injectFired(let inject):
            fields.kind("injectFired")
            return .injectFired(try fields("inject", inject))
        case .hotSeatTaken(let seat):
            fields.kind("hotSeatTaken")
            return .hotSeatTaken(try fields("seat", seat))
        case .takeEnded: fields.kind("takeEnded")
        case .frozen: fields.kind("playFrozen")
        case .resumed: fields.kind("playResumed")
        case .hotSeatLeft: fields.kind("hotSeatLeft")
        case .stopped: fields.kind("playStopped")
        case .wentOn: fields.kind("playWentOn")

        case .ticked(let seat, let item, let take):
            fields.kind("behaviourTicked")
            return .ticked(
                try fields("seat", seat),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers)
            )
        case .quoted(let seat, let item, let take, let text):
            fields.kind("behaviourQuoted")
            return .quoted(
                try fields("seat", seat),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers),
                text: try fields("text", text)
            )

        case .roleLeft(let seat):
            fields.kind("roleLeft")
            return .roleLeft(try fields("seat", seat))
        case .selfAssessed(let seat, let item, let level):
            fields.kind("selfAssessed")
            return .selfAssessed(
                try fields("seat", seat),
                try fields("item", item),
                level: try fields("level", level, in: Limits.counts)
            )
        case .rated(let seat, let item, let take, let level):
            fields.kind("behaviourRated")
            return .rated(
                try fields("seat", seat),
                try fields("item", item),
                take: try fields("take", take, in: Limits.numbers),
                level: try fields("level", level, in: Limits.counts)
            )
        case .passed(let seat):
            fields.kind("rolePlayPassed")
            return .passed(try fields("seat", seat))
        case .leavingBegan: fields.kind("leavingBegan")
        case .selfAssessmentBegan: fields.kind("selfAssessmentBegan")
        case .reviewBegan: fields.kind("reviewBegan")
        case .ended: fields.kind("rolePlayEnded")
        }
        return self
    }
}
