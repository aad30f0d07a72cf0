package import Diagnostics
package import JSONText
package import Workshop

/// Content as a record keeps it: whole, in the form of its files.
///
/// What is asked of authors only does not matter there: a record tells what was, whatever limits a later version sets.
package enum KeptContent {
    package static func deck(_ value: JSONValue) throws(ContentFault) -> Deck {
        try ContentCheck.readKept(value) { DeckReader.deck(of: $1, fingerprint: "", &$0) }
    }

    package static func rolePlay(_ value: JSONValue) throws(ContentFault) -> RolePlayScenario {
        try ContentCheck.readKept(value) { check, value in
            guard case .rolePlay(let scenario)? = ScenarioReader.scenario(of: value, kinds: [.rolePlay], &check) else {
                return nil
            }
            return scenario
        }
    }

    package static func story(_ value: JSONValue) throws(ContentFault) -> Story {
        try ContentCheck.readKept(value) { check, value in
            guard case .story(let story)? = ScenarioReader.scenario(of: value, kinds: [.story], &check) else {
                return nil
            }
            return story
        }
    }

    package static func question(_ value: JSONValue) throws(ContentFault) -> DebriefGuide.Question {
        try ContentCheck.readKept(value) { check, value in
            check.object(value, at: check.base, GuideFormat.keptQuestion)
                .flatMap { GuideReader.question(of: $0, &check) }
        }
    }

    package static func rules(_ value: JSONValue) throws(ContentFault) -> RoundRules {
        try ContentCheck.readKept(value) { check, value in
            check.object(value, at: check.base, RulesFormat.whole)
                .map { RulesReader.rules(of: $0, over: RoundRules(), &check) }
        }
    }
}

/// The first thing that keeps content from being read out of a record.
package struct ContentFault: Error {
    package let complaint: Complaint
    package let offset: Int
    package let path: JSONPath

    init(complaint: Complaint, offset: Int, path: JSONPath) {
        self.complaint = complaint
        self.offset = offset
        self.path = path
    }
}
