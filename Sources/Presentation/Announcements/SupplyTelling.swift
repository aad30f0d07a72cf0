public import Wording
public import Workshop

/// How it is told that a deck has too few job cards.
public enum SupplyTelling {
    /// What everybody has instead, and what helps; nothing where there are enough.
    public static func lines(of supply: JobSupply) -> [Message] {
        guard supply.isShort else { return [] }
        let help: Message =
            if supply.empty > 0 {
                .jobsHelpEmpty
            } else if supply.fewest < supply.most {
                .jobsHelpUneven(fewest: supply.fewest)
            } else {
                .jobsHelpEven
            }
        return [hands(of: supply), help]
    }

    /// How many cards the hands have.
    public static func hands(of supply: JobSupply) -> Message {
        if supply.empty > 0 {
            .jobsShortEmpty(wanted: supply.wanted, empty: supply.empty, most: supply.most)
        } else if supply.fewest < supply.most {
            .jobsShortUneven(wanted: supply.wanted, fewest: supply.fewest, most: supply.most)
        } else {
            .jobsShortEven(wanted: supply.wanted, fewest: supply.fewest)
        }
    }
}
