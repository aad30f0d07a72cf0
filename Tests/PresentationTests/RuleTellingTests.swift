import Content
import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

@Suite("Rules, ready-made sets and settings in words")
struct RuleTellingTests {
    private let wording = Wording(.english)

    private func isWhole(_ text: String) -> Bool {
        !text.isEmpty && !text.contains("{") && !text.contains("#")
    }

    @Test("Every value of every rule has a word and one sentence of its own", arguments: Rule.allCases)
    func everyValue(rule: Rule) {
        #expect(isWhole(wording.text(RuleTelling.name(of: rule))))
        for value in rule.values {
            let sentence = wording.text(RuleTelling.consequence(of: value, of: rule))
            #expect(isWhole(sentence) && sentence.last == ".", "\(sentence)")
            #expect(isWhole(wording.text(RuleTelling.value(value, of: rule))))
        }
        let sentences = Set(rule.values.map { wording.text(RuleTelling.consequence(of: $0, of: rule)) })
        #expect(sentences.count > 1)
        if rule.range == nil { #expect(sentences.count == rule.values.count) }
    }

    @Test("Every ready-made set has a name, a sentence and a plan", arguments: RulePreset.allCases)
    func everyPreset(preset: RulePreset) {
        let plan = TimePlan(rules: preset.rules, people: 6)
        for message in [PresetTelling.line(of: preset, people: 6), PresetTelling.line(of: plan)] {
            #expect(isWhole(wording.text(message)), "\(wording.text(message))")
        }
    }

    @Test("Every value of every setting has a word and one sentence", arguments: Setting.allCases)
    func everySetting(setting: Setting) {
        #expect(isWhole(wording.text(SettingTelling.name(of: setting))))
        for word in setting.values(languages: ["en", "fr"]) {
            #expect(isWhole(wording.text(SettingTelling.sentence(of: setting, word))))
            #expect(isWhole(wording.text(SettingTelling.word(word))))
        }
    }

    // MARK: In the lobby

    private func lobby() throws -> (session: Session, conversation: Conversation) {
        var session = Session(header: SessionHeader(id: "t", seed: 7, title: "T", openedAt: Instant(milliseconds: 0)))
        for name in ["Ana", "Ben", "Chloé"] {
            let join = Request(
                .people(.join(name: name, kind: .participant)),
                by: .facilitator,
                at: Instant(milliseconds: 0)
            )
            session.apply(try session.decide(join))
        }
        return (session, Conversation(plan: GamePlan(deck: .small, rules: RoundRules())))
    }

    /// Types lines into the lobby; gives the rules planned then and what was said.
    private func type(_ lines: [String]) throws -> (rules: RoundRules, said: [String]) {
        let (session, begun) = try lobby()
        var conversation = begun
        var said: [String] = []
        for line in lines {
            switch conversation.take(.line(line), in: session) {
            case .say(let messages): said += messages.map(wording.text)
            case .wrong(let message): said.append(wording.text(message))
            default: break
            }
        }
        return (conversation.plan.rules, said)
    }

    @Test("The lobby offers every ready-made set", arguments: RulePreset.allCases)
    func presetFromLobby(preset: RulePreset) throws {
        let place = try #require(RulePreset.allCases.firstIndex(of: preset))
        #expect(try type(["2", "6", String(place + 1)]).rules == preset.rules)
    }

    @Test("The lobby changes every rule that has words", arguments: Rule.allCases)
    func ruleFromLobby(rule: Rule) throws {
        let place = try #require(Rule.allCases.firstIndex(of: rule))
        let now = RoundRules()[rule]
        let value = try #require(
            rule.values.first { $0 != now && RoundRules().setting(rule, to: $0).faults.isEmpty }
        )
        let index = try #require(rule.values.firstIndex(of: value))
        let answer = if case .number(let number) = value { String(number) } else { String(index + 1) }
        #expect(try type(["2", "7", String(place + 1), answer]).rules[rule] == value)
    }

    @Test("A rule that cannot be played is told why and stays")
    func unplayable() throws {
        let ballot = try #require(Rule.allCases.firstIndex(of: .ballot))
        let rounds = try #require(Rule.allCases.firstIndex(of: .rounds))
        let rubric = try type(["2", "7", String(ballot + 1), "6"])
        #expect(rubric.rules == RoundRules())
        #expect(
            rubric.said == [
                "You cannot play by these rules: ratings give an order rather than votes, so scoring must be winner or rank."
            ]
        )
        let many = try type(["2", "7", String(rounds + 1), "50"])
        #expect(many.rules == RoundRules())
        #expect(many.said == ["You cannot play by these rules: rounds is 50 but must be from 1 to 20."])
    }
}

@Suite("Lists of names")
struct NameListTests {
    @Test("Names come one a line or with commas, and empty places are passed over")
    func names() throws {
        #expect(try NameList.names(in: " Ana, Ben\n\n Chloé  B. ,,\r\nDan ") == ["Ana", "Ben", "Chloé B.", "Dan"])
        let long = String(repeating: "x", count: 41)
        #expect(throws: NameList.Unusable(name: long, fault: .tooLong(count: 41, limit: 40))) {
            try NameList.names(in: "Ana," + String(repeating: "x", count: 41))
        }
    }

    @Test("Namesakes are told and numbered as the session numbers them")
    func namesakes() {
        #expect(NameList.numbered(["Ana", "Ben", "ana"]) == ["Ana (1)", "Ben", "ana (2)"])
        #expect(NameList.namesakes(in: ["Ana", "Ben"]) == nil)
        let message = NameList.namesakes(in: ["Ana", "Ben", "Ana", "Ben", "Ana"])
        #expect(
            message.map { Wording(.english).text($0) }
                == "Ana and Ben appear more than once; numbers will tell them apart."
        )
    }

    @Test("Two people are too few, forty play, and forty-one are too many")
    func howMany() {
        #expect(NameList.refusal(of: 3) == nil && NameList.refusal(of: 40) == nil)
        #expect(
            NameList.refusal(of: 2).map { Wording(.english).text($0) }
                == "You need at least three people; there are 2."
        )
        #expect(
            NameList.refusal(of: 41).map { Wording(.english).text($0) }
                == "At most 40 people can play; this list has 41."
        )
    }
}
