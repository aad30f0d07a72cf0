import JSONText
import TestKit

/// A second game under the same protocol, small enough to be compared with other engines; see `scripts/bench-peers.sh`.
enum GoofspielFigures {
    static func all() -> [Figure] {
        let sample = Sample.take { rate(for: 0.4).games }
        return [Figure("goofspiel, 6 players, 13 cards, 7 views after every event", sample.median, "games/s")]
    }

    /// Games a second with the view of every audience taken after every event.
    private static func rate(for seconds: Double) -> (games: Double, digest: UInt64) {
        var next: UInt64 = 0
        var digest: UInt64 = 0
        let rate = Sample.rate(for: seconds, count: 500) {
            digest ^= Goofspiel.digest(of: next..<next + 500)
            next += 500
        }
        return (rate, digest)
    }

    static func printRate(seconds: Double) {
        let (games, digest) = rate(for: seconds)
        var writer = JSONWriter()
        writer.object {
            $0.member("gamesPerSecond", Int(games))
            $0.member("digest", String(digest))
        }
        print(writer.text)
    }

    static func printLogs(count: Int, seed: UInt64) {
        for number in 0..<count {
            let record = Goofspiel.playRandom(seed: seed &+ UInt64(number))
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("actions", numbers: record.actions)
                writer.member("score", numbers: record.score)
            }
            print(writer.text)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, numbers: [Int]) {
        key(name)
        array { writer in
            for number in numbers { writer.integer(number) }
        }
    }
}
