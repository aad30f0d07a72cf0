import Wording
import Workshop

/// The questions about the rules of the next game.
extension Prompter {
    /// The ready-made sets of rules, with their time for the people here.
    func presetMenu() -> Question {
        let people = max(table.present.count { $0.kind == .participant }, 3)
        let now = TimePlan(rules: plan.rules, people: people)
        return aside(.presetPrompt(people: people), context: [PresetTelling.line(of: now)], for: RulePreset.allCases) {
            preset in
            var changed = plan
            changed.rules = preset.rules
            changed.rules.grouping = plan.rules.grouping
            return Offer(PresetTelling.line(of: preset, people: people), id: preset.rawValue, .plan(changed))
        }
    }

    /// Every rule with what it is now.
    func everyRule() -> Question {
        aside(.rulesEveryPrompt, for: Rule.allCases) { rule in
            Offer(RuleTelling.line(of: rule, in: plan.rules), id: rule.rawValue, .open { ask(rule) })
        }
    }

    /// The values of a rule, each with what follows from it, or the number wanted.
    private func ask(_ rule: Rule) -> Question {
        if let range = rule.range { return askNumber(rule, range) }
        return aside(.ruleAsk, context: [RuleTelling.line(of: rule, in: plan.rules)], for: rule.values.enumerated()) {
            place,
            value in
            Offer(RuleTelling.option(value, of: rule), id: "\(rule.rawValue) \(place)", changing(rule, to: value))
        }
    }

    private func askNumber(_ rule: Rule, _ range: ClosedRange<Int>) -> Question {
        Question(
            to: .facilitator,
            context: [RuleTelling.line(of: rule, in: plan.rules)],
            prompt: .ruleAskNumber(least: range.lowerBound, most: range.upperBound),
            options: [],
            entry: Question.Entry(.figures) { line in
                guard let number = Int(line) else { return .wrong(.notANumber(line: line)) }
                switch changing(rule, to: .number(number)) {
                case .say(let messages): return .wrong(messages[0])
                case let reply: return .reply(reply)
                }
            },
            blank: .back
        )
    }

    /// The changed plan; or why it cannot be played.
    private func changing(_ rule: Rule, to value: Rule.Value) -> Reply {
        var changed = plan
        changed.rules = plan.rules.setting(rule, to: value)
        let faults = changed.rules.faults
        guard faults.isEmpty else { return .say([RefusalWording.message(.unplayable(faults), in: table)]) }
        return .plan(changed)
    }
}
