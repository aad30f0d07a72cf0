import JSONText
import Workshop

extension ScenarioComplaint {
    /// What is wrong, as the beginning of a sentence.
    var statement: String {
        switch self {
        case .unknownName(let kind, let name, _): "there is no \(kind.words) \(name.quotedForReaders())"
        case .reservedName(let name): "the name \(name.quotedForReaders()) means something else in a condition"
        case .badCondition(let found, let expected): "\(found) where \(expected) is expected in the condition"
        case .typeClash(let variable, true): "the counter \(variable.quotedForReaders()) where a flag is expected"
        case .typeClash(let variable, false): "the flag \(variable.quotedForReaders()) where a counter is expected"
        case .reversedBounds(let least, let greatest): "the bounds \(least) to \(greatest) are the wrong way round"
        case .initialOutOfBounds(let initial, let bounds):
            "the first value \(initial) lies outside \(bounds.lowerBound) to \(bounds.upperBound)"
        case .neverRead(let name): "no condition reads the variable \(name.quotedForReaders())"
        case .neverWritten(let name): "nothing changes the variable \(name.quotedForReaders())"
        case .constantCondition(true): "this condition holds whenever it is asked"
        case .constantCondition(false): "this condition never holds"
        case .noWayOut: "a node that leads nowhere"
        case .severalWaysOut(let keys): "a node with several ways out (\(keys.joined(separator: ", ")))"
        case .stuck(let way): "no choice is there after \(way)"
        case .noEnding(let way?): "no ending can be reached any more after \(way)"
        case .noEnding(nil): "no way leads from this node to an ending"
        case .unreachableNode(let name): "nothing leads to \(name.quotedForReaders())"
        case .neverReached(let name): "no play can reach \(name.quotedForReaders())"
        case .notProved(let states): "not proved: there are more than \(states) states"
        case .unreachableBand(let range): "no play ends in this band; scores go \(range)"
        case .bandAgainstEnding(.setback): "the best band can be said after a setback"
        case .bandAgainstEnding(let outcome): "the worst band can be said after a \(outcome.rawValue)"
        case .oneChoiceChain(let nodes): "\(nodes) nodes in a row have a single choice"
        case .duplicateChoiceText(let text): "the choice \(text.quotedForReaders()) stands twice in this node"
        case .scoredWithoutFeedback: "a choice that scores has no feedback"
        case .bestAlwaysFirst(let menus): "the best answer is the first in all \(menus) scored nodes"
        case .bestAlwaysLongest(let menus): "the best answer is the longest in all \(menus) scored nodes"
        case .minutesDiffer(let phases, let total): "the phases take \(phases) minutes and the whole takes \(total)"
        case .groupTooSmall(let least, let roles, let observers):
            "the smallest group has \(least) people, and \(roles) must play and \(observers) observe"
        case .replayNotPlayed(let beat): "the beat \(beat.quotedForReaders()) is not played before this phase"
        case .breakInRole: "people would go into this break in their roles"
        case .noPlay: "no phase is of the kind \"play\""
        case .noDebrief: "no phase is of the kind \"debrief\""
        case .idleRole(let name): "the role \(name.quotedForReaders()) leads no beat and gets no inject"
        case .doubleItem: "a behaviour with \"and\" asks for two things at once"
        case .unseenVerb(let word): "nobody can see or hear \(word.quotedForReaders())"
        case .manyItems(let items, let observers):
            "\(items) items for \(observers == 1 ? "1 observer" : "\(observers) observers")"
        case .untrainedSkill(let name): "the skill \(name.quotedForReaders()) is neither scored nor observed"
        case .mediaWithoutAlt: "media without \"alt\", the words in its place"
        case .longText(let words, _): "a text of \(words) words"
        case .longBrief(let words, _): "a role card of \(words) words"
        }
    }

    /// What to do about it, as the end of a sentence.
    var advice: String? {
        switch self {
        case .unknownName(_, _, let nearest): nearest.map { "did you mean \($0.quotedForReaders())?" }
        case .reservedName: "choose another name"
        case .typeClash(_, true): "compare it with a number, as in \"trust >= 1\""
        case .typeClash(_, false): "write its name alone or behind \"not\""
        case .neverRead, .neverWritten: "use it or leave it out"
        case .constantCondition(true): "leave it out, or change the story so that it matters"
        case .constantCondition(false): "leave the choice out, or change the story so that it can be taken"
        case .noWayOut, .severalWaysOut: "give it exactly one of \"choices\", \"goto\" and \"random\""
        case .stuck: "add a choice without a condition"
        case .oneChoiceChain: "join them, or offer a real choice"
        case .scoredWithoutFeedback: "say what happens (\"consequence\") or what a trainer would say (\"coaching\")"
        case .bestAlwaysFirst: "change the order here and there"
        case .bestAlwaysLongest: "make some other answer longer"
        case .bandAgainstEnding: "say with \"outcomes\" after which endings it fits, or let the last choices score more"
        case .breakInRole: "put it before the first take, or after the last one, where roles are left first"
        case .doubleItem: "make two items of it"
        case .unseenVerb: "write what one sees or hears"
        case .manyItems: "one observer can watch about \(ScenarioFormat.Advice.itemsPerObserver)"
        case .longText(_, let limit), .longBrief(_, let limit): "\(limit) or fewer are easier to read"
        case .neverReached: "look at the conditions of the choices that lead there"
        case .notProved: "check more with --states"
        case .badCondition, .reversedBounds, .initialOutOfBounds, .noEnding, .unreachableNode,
            .unreachableBand, .duplicateChoiceText, .minutesDiffer, .groupTooSmall, .replayNotPlayed,
            .noPlay, .noDebrief, .idleRole, .untrainedSkill, .mediaWithoutAlt:
            nil
        }
    }
}
