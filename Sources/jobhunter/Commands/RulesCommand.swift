import ArgumentParser
import JSONText
import Presentation
import Wording
import Workshop

/// `jobhunter rules`: what every rule means.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: Console.text(.aboutRules),
        subcommands: [RulesList.self, RulesShow.self, RulesPresets.self]
    )
}

/// `jobhunter rules list`.
struct RulesList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Console.text(.aboutRulesList)
    )

    @Option(help: ArgumentHelp(.optRulesListPreset, value: .valueName))
    var preset = RulePreset.standard

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    func run() throws {
        let wording = Console.wording
        guard !json else { return Console.result(document(wording)) }
        for rule in Rule.allCases {
            Console.result(RuleTelling.fileLine(of: rule, in: preset.rules))
        }
    }

    private func document(_ wording: Wording) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for rule in Rule.allCases {
                let value = preset.rules[rule]
                writer.object { writer in
                    writer.member("rule", rule.rawValue)
                    writer.member("name", wording.text(RuleTelling.name(of: rule)))
                    writer.member("value", RuleTelling.word(of: value))
                    writer.member("says", wording.text(RuleTelling.consequence(of: value, of: rule)))
                }
            }
        }
        return writer.text
    }
}

/// `jobhunter rules show`.
struct RulesShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Console.text(.aboutRulesShow)
    )

    @Argument(help: ArgumentHelp(.optRulesShowRule, value: .valueRule))
    var rule: String

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    func run() throws {
        let wording = Console.wording
        guard let rule = Rule.allCases.first(where: { $0.rawValue.lowercased() == rule.lowercased() }) else {
            throw Failure(RuleTelling.unknown(rule), .badData).report()
        }
        guard !json else { return Console.result(document(of: rule, wording)) }
        if let range = rule.range {
            Console.result(.ruleRangeLine(key: rule.rawValue, least: range.lowerBound, most: range.upperBound))
        }
        for value in Self.telling(rule) {
            Console.result(RuleTelling.fileOption(value, of: rule))
        }
    }

    /// The values that tell what the rule does: all of them, or of numbers the least, the usual and the most.
    private static func telling(_ rule: Rule) -> [Rule.Value] {
        guard let range = rule.range else { return rule.values }
        let numbers: [Rule.Value] = [.number(range.lowerBound), RoundRules()[rule], .number(range.upperBound)]
        return numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func document(of rule: Rule, _ wording: Wording) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for value in Self.telling(rule) {
                writer.object { writer in
                    writer.member("value", RuleTelling.word(of: value))
                    writer.member("says", wording.text(RuleTelling.consequence(of: value, of: rule)))
                }
            }
        }
        return writer.text
    }
}

/// `jobhunter rules presets`.
struct RulesPresets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "presets",
        abstract: Console.text(.aboutRulesPresets)
    )

    @Option(help: ArgumentHelp(.optRulesPresetsPeople, value: .valueCount))
    var people = 6

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    func validate() throws {
        guard (3...Roster.participantLimit).contains(people) else {
            throw ValidationError(Console.text(.wrongPeople(most: Roster.participantLimit)))
        }
    }

    func run() throws {
        let wording = Console.wording
        guard !json else { return Console.result(document(wording)) }
        for preset in RulePreset.allCases {
            Console.result("\(preset.rawValue): " + wording.text(PresetTelling.sentence(of: .preset(preset))))
            Console.result("  " + wording.text(PresetTelling.line(of: plan(preset))))
        }
    }

    private func plan(_ preset: RulePreset) -> TimePlan {
        TimePlan(rules: preset.rules, people: people)
    }

    private func document(_ wording: Wording) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for preset in RulePreset.allCases {
                let plan = plan(preset)
                writer.object { writer in
                    writer.member("preset", preset.rawValue)
                    writer.member("says", wording.text(PresetTelling.sentence(of: .preset(preset))))
                    writer.member("people", people)
                    writer.member("rounds", plan.rounds)
                    for (name, seconds) in Self.parts(of: plan) { writer.member(name, seconds) }
                }
            }
        }
        return writer.text
    }

    private static func parts(of plan: TimePlan) -> [(String, Int)] {
        [
            ("welcomeSeconds", plan.welcome), ("researchSeconds", plan.research), ("interviewSeconds", plan.interview),
            ("voteSeconds", plan.vote), ("resultSeconds", plan.result), ("debriefSeconds", plan.debrief),
            ("totalSeconds", plan.total),
        ]
    }
}
