import JSONText
import Workshop

/// Writes what is special to the group kind.
enum RolePlayWriter {
    static func write(_ scenario: RolePlayScenario, withPrivateParts isWhole: Bool, into writer: inout JSONWriter) {
        writer.key("group")
        writer.object {
            $0.member("min", scenario.group.least)
            $0.member("max", scenario.group.most)
            if scenario.group.leastObservers > 0 {
                $0.key("observers")
                $0.object { $0.member("min", scenario.group.leastObservers) }
            }
        }
        writer.key("safety")
        writer.object {
            $0.member("stopWord", scenario.safety.stopWord)
            $0.member("optOut", scenario.safety.mayOptOut)
            if !scenario.safety.offLimits.isEmpty { $0.member("offLimits", scenario.safety.offLimits) }
        }
        writer.list("roles", of: scenario.roles) { role, writer in
            writer.member("id", role.id.text)
            writer.member("name", role.name)
            writer.member("public", role.publicLine)
            if isWhole {
                writer.member("brief", role.brief)
                writer.member("goal", role.goal)
            }
            if role.count != 1 { writer.member("count", role.count) }
            if role.isOptional { writer.member("optional", true) }
        }
        writer.list("phases", of: scenario.phases) { write($0, into: &$1) }
        if !scenario.injects.isEmpty {
            writer.list("injects", of: scenario.injects) { write($0, withPrivateParts: isWhole, into: &$1) }
        }
        if let grid = scenario.observation { write(grid, into: &writer) }
        writer.key("deroling")
        writer.object {
            $0.member("facilitator", scenario.deroling.facilitator)
            $0.member("question", scenario.deroling.question)
        }
    }

    private static func write(_ phase: RolePlayScenario.Phase, into writer: inout JSONWriter) {
        writer.member("id", phase.id.text)
        writer.member("kind", word(for: phase.kind))
        writer.member("minutes", phase.minutes)
        if !phase.facilitator.isEmpty { writer.member("facilitator", phase.facilitator) }
        switch phase.kind {
        case .briefing, .warmUp, .pause: break
        case .play(let beats):
            writer.list("beats", of: beats) { beat, writer in
                writer.member("id", beat.id.text)
                if let lead = beat.lead { writer.member("lead", lead.text) }
                writer.member("cue", beat.cue)
            }
        case .replay(let beat, let swaps):
            writer.member("from", beat.text)
            guard !swaps.isEmpty else { break }
            writer.key("swap")
            writer.array { writer in
                for swap in swaps {
                    writer.array {
                        $0.string(swap.one.text)
                        $0.string(swap.other.text)
                    }
                }
            }
        case .debrief(let steps):
            writer.list("steps", of: steps) { step, writer in
                writer.member("id", step.id.text)
                writer.member("step", step.purpose.rawValue)
                writer.member("ask", step.asked.rawValue)
                writer.member("question", step.question)
            }
        }
    }

    /// The word by which a file names a kind of phase.
    private static func word(for kind: RolePlayScenario.Phase.Kind) -> String {
        switch kind {
        case .briefing: "briefing"
        case .warmUp: "warm-up"
        case .play: "play"
        case .replay: "replay"
        case .pause: "break"
        case .debrief: "debrief"
        }
    }

    private static func write(_ inject: Inject, withPrivateParts isWhole: Bool, into writer: inout JSONWriter) {
        writer.member("id", inject.id.text)
        writer.key("trigger")
        writer.object {
            switch inject.trigger {
            case .after(let beat, let seconds):
                $0.member("after", beat.text)
                if seconds > 0 { $0.member("delaySeconds", seconds) }
            case .at(let phase, let seconds):
                $0.member("at", phase.text)
                $0.member("seconds", seconds)
            case .manual:
                $0.member("manual", true)
            }
        }
        writer.member("to", inject.to.map(\.text))
        if let role = inject.neededRole { writer.member("needsRole", role.text) }
        writer.member("channel", inject.channel.rawValue)
        if isWhole || inject.channel == .announcement { writer.member("text", inject.text) }
        writer.member("purpose", inject.purpose.rawValue)
    }

    private static func write(_ grid: ObservationGrid, into writer: inout JSONWriter) {
        writer.key("observation")
        writer.object { writer in
            writer.key("scale")
            writer.object {
                switch grid.scale {
                case .checklist: $0.member("type", "checklist")
                case .frequency(let levels):
                    $0.member("type", "frequency")
                    $0.member("levels", levels)
                case .anchored(let anchors):
                    $0.member("type", "anchored")
                    $0.list("levels", of: anchors) { anchor, writer in
                        writer.member("name", anchor.name)
                        writer.member("description", anchor.description)
                    }
                }
            }
            writer.list("items", of: grid.items) { item, writer in
                writer.member("id", item.id.text)
                if let role = item.role { writer.member("role", role.text) }
                writer.member("skill", item.skill.text)
                writer.member("behaviour", item.behaviour)
                if let phase = item.phase { writer.member("phase", phase.text) }
            }
        }
    }
}
