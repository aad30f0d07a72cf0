/// The draw of a speaking order that is fair over the game.
///
/// Later contestants are judged higher (Bruine de Bruin 2005, doi 10.1016/j.actpsy.2004.08.005), so first and last places are
/// shared out: with a constant table nobody speaks first, nor last, more than one time oftener than anybody else.
struct SpeakingOrder {
    private var firsts: [ID<Entrant>: Int] = [:]
    private var lasts: [ID<Entrant>: Int] = [:]

    /// Takes account of the orders drawn so far.
    init(after orders: some Sequence<[ID<Entrant>]>) {
        for order in orders {
            if let first = order.first { firsts[first, default: 0] += 1 }
            if let last = order.last { lasts[last, default: 0] += 1 }
        }
    }

    /// Draws an order of these speakers.
    func draw(_ speakers: [ID<Entrant>], using chance: inout SplitMix64) -> [ID<Entrant>] {
        guard speakers.count > 1, let ends = drawEnds(speakers, using: &chance) else { return speakers }
        let middle = chance.shuffled(speakers.filter { $0 != ends.first && $0 != ends.last })
        return [ends.first] + middle + [ends.last]
    }

    private func drawEnds(
        _ speakers: [ID<Entrant>],
        using chance: inout SplitMix64
    ) -> (first: ID<Entrant>, last: ID<Entrant>)? {
        let dueFirst = rarest(speakers, in: firsts)
        let dueLast = rarest(speakers, in: lasts)
        var pairs: [(ID<Entrant>, ID<Entrant>)] = []
        for first in dueFirst {
            for last in dueLast where last != first {
                pairs.append((first, last))
            }
        }
        // One person left who is due for both ends could not be served next time: keep out of that corner.
        let open = pairs.filter { pair in
            let first = dueFirst.filter { $0 != pair.0 }
            let last = dueLast.filter { $0 != pair.1 }
            return !(first.count == 1 && first == last)
        }
        if let pair = chance.pick(open.isEmpty ? pairs : open) { return pair }
        // Only one and the same person is due for both: possible when people came and went.
        guard let first = dueFirst.first else { return nil }
        let others = speakers.filter { $0 != first }
        return chance.pick(rarest(others, in: lasts)).map { (first, $0) }
    }

    private func rarest(_ speakers: [ID<Entrant>], in counts: [ID<Entrant>: Int]) -> [ID<Entrant>] {
        let least = speakers.map { counts[$0] ?? 0 }.min()
        return speakers.filter { (counts[$0] ?? 0) == least }
    }
}
