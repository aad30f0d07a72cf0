import Diagnostics
import Workshop

extension StorySurvey {
    /// The variables of the scenario.
    func declared(
        _ names: StoryNameTable,
        _ frame: StoryFrame,
        _ options: ImportOptions,
        _ log: inout DiagnosticLog
    ) -> [Story.Variable] {
        uses.names.compactMap { name in
            guard let id = names.variable(name) else { return nil }
            switch names.kind(of: name) {
            case .counter:
                var initial = 0
                if case .number(let number)? = initials[name] {
                    initial = number
                } else {
                    log.say(.initialAssumed(name: name, value: "0"), at: uses.first(of: name))
                }
                if let bounds = frame.bounds[name], bounds.contains(initial) {
                    return Story.Variable(
                        id: id,
                        kind: .counter(initial: initial, least: bounds.lowerBound, most: bounds.upperBound)
                    )
                }
                let span = uses.span(of: name)
                let least = min(options.bounds.lowerBound, span.lowerBound, initial)
                let most = max(options.bounds.upperBound, span.upperBound, initial)
                if !options.choseBounds || least...most != options.bounds {
                    log.say(.boundsAssumed(name: name, least: least, greatest: most), at: uses.first(of: name))
                }
                return Story.Variable(id: id, kind: .counter(initial: initial, least: least, most: most))
            case .flag:
                var initial = false
                if case .truth(let truth)? = initials[name] {
                    initial = truth
                } else {
                    log.say(.initialAssumed(name: name, value: "false"), at: uses.first(of: name))
                }
                return Story.Variable(id: id, kind: .flag(initial: initial))
            case .score, .chosen, .foreign: return nil
            }
        }
    }
}
