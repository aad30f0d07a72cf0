public import Wording
public import Workshop

/// The names asked for before a practice or a role-play, where none is as good.
extension NameList {
    /// Why what was typed cannot be taken.
    public struct Refusal: Error, Hashable, Sendable {
        /// The reason.
        public let message: Message
    }

    /// The longest text that is taken for a list of names.
    public static let lengthLimit = 4000

    /// How the names for a situation are asked for.
    public static func question(for situation: RolePlayScenario) -> Message {
        Message.rolePlayNames(needed: situation.neededPlayers, seats: situation.neededPeople)
    }

    /// The names for a situation; none where nothing was typed.
    public static func names(
        in typed: String,
        for situation: RolePlayScenario
    ) -> Result<[String], Refusal> {
        let names: [String]
        do throws(Unusable) {
            names = try self.names(in: typed)
        } catch {
            return .failure(Refusal(message: message(error)))
        }
        if names.isEmpty { return .success([]) }
        if names.count < situation.neededPlayers {
            return .failure(
                Refusal(message: Message.roleplayTooFewNames(needed: situation.neededPlayers, count: names.count))
            )
        }
        if names.count > Roster.participantLimit { return .failure(Refusal(message: tooMany(names.count))) }
        return .success(names)
    }

    /// The name or code of one person; none where nothing was typed.
    public static func name(in typed: String) -> Result<[String], Refusal> {
        if typed.allSatisfy(\.isWhitespace) { return .success([]) }
        do throws(PlainText.Fault) {
            return .success([try PlainText.cleaned(typed, limit: PlainText.nameLimit)])
        } catch {
            return .failure(Refusal(message: message(Unusable(fault: error))))
        }
    }
}

extension Wording {
    /// So many seats, in place of names.
    public func seats(_ count: Int) -> [String] {
        (1...max(count, 1)).map { text(Message.seatName(number: $0)) }
    }
}
