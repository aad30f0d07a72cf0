/// The draw of a speaking order that is fair over the game.
///
/// Later contestants are judged higher (Bruine de Bruin 2005, doi 10.1016/j.actpsy.2004.08.005), so first and last places are
/// shared out: with a constant table nobody speaks first, nor last, more than one time oftener than anybody else.
struct SpeakingOrder {
    /// How often each entrant spoke first, and last, by its place.
    private var firsts: [Int]
    private var lasts: [Int]

    /// Takes account of the orders drawn so far, by the places of the entrants.
    init(of entrants: Int, after orders: some Sequence<[Int]>) {
        firsts = Array(repeating: 0, count: entrants)
        lasts = firsts
        for order in orders {
            if let first = order.first { firsts[first] += 1 }
            if let last = order.last { lasts[last] += 1 }
        }
    }

    /// Draws an order of these speakers.
    func draw(_ speakers: [Int], using chance: inout SplitMix64) -> [Int] {
        guard speakers.count > 1, let ends = drawEnds(speakers, using: &chance) else { return speakers }
        var order = chance.shuffled(speakers.filter { $0 != ends.first && $0 != ends.last })
        order.insert(ends.first, at: 0)
        order.append(ends.last)
        return order
    }

    private typealias Ends = (first: Int, last: Int)

    private func drawEnds(_ speakers: [Int], using chance: inout SplitMix64) -> Ends? {
        let dueFirst = rarest(speakers, in: firsts)
        let dueLast = rarest(speakers, in: lasts)
        var pairs: [Ends] = []
        pairs.reserveCapacity(dueFirst.count * dueLast.count)
        for first in dueFirst {
            for last in dueLast where last != first { pairs.append((first, last)) }
        }
        // One person left who is due for both ends could not be served next time: keep out of that corner.
        if dueFirst.count == 2 && dueLast.count == 2 {
            let open = pairs.filter { pair in
                dueFirst.first { $0 != pair.first } != dueLast.first { $0 != pair.last }
            }
            if !open.isEmpty { pairs = open }
        }
        if let pair = chance.pick(pairs) { return pair }
        // Only one and the same person is due for both: possible when people came and went.
        guard let first = dueFirst.first else { return nil }
        let others = speakers.filter { $0 != first }
        return chance.pick(rarest(others, in: lasts)).map { (first, $0) }
    }

    private func rarest(_ speakers: [Int], in counts: [Int]) -> [Int] {
        let least = speakers.lazy.map { counts[$0] }.min()
        return speakers.filter { counts[$0] == least }
    }
}
