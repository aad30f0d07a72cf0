public import Wording
public import Workshop

/// How it is told that a deck has too few job cards.
public enum SupplyTelling {
    /// What everybody has instead, and what helps; nothing where there are enough.
    public static func lines(of supply: JobSupply) -> [Message] {
        guard supply.isShort else { return [] }
        let help: MessageKey =
            if supply.empty > 0 { .jobsHelpEmpty } else if supply.fewest < supply.most { .jobsHelpUneven } else {
                .jobsHelpEven
            }
        return [hands(of: supply), Message(help, ["fewest": .number(supply.fewest)])]
    }

    /// How many cards the hands have.
    public static func hands(of supply: JobSupply) -> Message {
        var values: [String: Message.Value] = ["wanted": .number(supply.wanted)]
        if supply.empty > 0 {
            values["empty"] = .number(supply.empty)
            values["most"] = .number(supply.most)
            return Message(.jobsShortEmpty, values)
        }
        values["fewest"] = .number(supply.fewest)
        guard supply.fewest < supply.most else { return Message(.jobsShortEven, values) }
        values["most"] = .number(supply.most)
        return Message(.jobsShortUneven, values)
    }
}
