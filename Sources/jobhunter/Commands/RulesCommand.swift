import ArgumentParser
import JSONText
import Presentation
import Wording
import Workshop

/// `jobhunter rules`: what every rule means.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Read what the rules mean, and which ready-made sets there are.",
        subcommands: [RulesList.self, RulesShow.self, RulesPresets.self]
    )
}

/// `jobhunter rules list`.
struct RulesList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List every rule with its value and what follows from it."
    )

    @Option(help: ArgumentHelp("The values of a ready-made set.", valueName: "name"))
    var preset = RulePreset.standard

    @Flag(help: "As JSON, for programs.")
    var json = false

    func run() throws {
        let wording = Console.wording
        guard !json else { return Console.result(document(wording)) }
        for rule in Rule.allCases {
            Console.result(wording.text(RuleTelling.fileLine(of: rule, in: preset.rules)))
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
        abstract: "Read every value of one rule and what follows from it."
    )

    @Argument(help: "The rule, as rules list --json and rules files call it, such as ballot.")
    var rule: String

    @Flag(help: "As JSON, for programs.")
    var json = false

    func run() throws {
        let wording = Console.wording
        guard let rule = Rule.allCases.first(where: { $0.rawValue.lowercased() == rule.lowercased() }) else {
            throw Failure(RuleTelling.unknown(rule), .badData).report()
        }
        guard !json else { return Console.result(document(of: rule, wording)) }
        if let range = rule.range {
            Console.result(
                wording.text(Message.ruleRangeLine(key: rule.rawValue, least: range.lowerBound, most: range.upperBound))
            )
        }
        for value in Self.telling(rule) {
            Console.result(wording.text(RuleTelling.fileOption(value, of: rule)))
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
        abstract: "List the ready-made sets of rules with the time they take."
    )

    @Option(help: ArgumentHelp("For how many people: 3 to 40.", valueName: "count"))
    var people = 6

    @Flag(help: "As JSON, for programs.")
    var json = false

    func validate() throws {
        guard (3...Roster.participantLimit).contains(people) else {
            throw ValidationError("--people goes from 3 to \(Roster.participantLimit).")
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
