import Foundation
import TestKit

/// Plays many sessions at random on every core and reports what was reached and what broke.
@main
struct Soak {
    static func main() async {
        do {
            let options = try SoakOptions(CommandLine.arguments.dropFirst())
            if let games = options.goofspiel { return timeGoofspiel(games) }
            let isSound = await run(options)
            exit(isSound ? EXIT_SUCCESS : EXIT_FAILURE)
        } catch {
            say("\(error)")
            exit(64)
        }
    }

    private static func run(_ options: SoakOptions) async -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        var lastWord = start
        var total = Coverage()
        var failures: [Simulation.Failure] = []
        let chunks = stride(from: options.first, to: options.first + options.games, by: 50).makeIterator()
        await withTaskGroup(of: Result<Coverage, Simulation.Failure>.self) { group in
            var chunks = chunks
            func addChunk() {
                guard failures.count < 5, let first = chunks.next() else { return }
                let seeds = first..<min(first + 50, options.first + options.games)
                group.addTask { play(seeds, seed: options.seed) }
            }
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { addChunk() }
            for await result in group {
                switch result {
                case .success(let coverage): total.add(coverage)
                case .failure(let failure):
                    failures.append(failure)
                    say("\(failure)")
                }
                if clock.now - lastWord > .seconds(5) {
                    lastWord = clock.now
                    say("\(total.games) games, \(total.steps) steps, \((lastWord - start).components.seconds) s")
                }
                addChunk()
            }
        }
        print(SoakReport(coverage: total, failures: failures.count, seconds: (clock.now - start).components.seconds))
        return failures.isEmpty
    }

    private static func play(_ numbers: Range<Int>, seed: UInt64) -> Result<Coverage, Simulation.Failure> {
        var coverage = Coverage()
        for number in numbers {
            do throws(Simulation.Failure) {
                coverage.add(try Simulation.run(seed: seed &+ UInt64(number)))
            } catch {
                return .failure(error)
            }
        }
        return .success(coverage)
    }

    private static func timeGoofspiel(_ games: Int) {
        let clock = ContinuousClock()
        var digest: UInt64 = 0
        let time = clock.measure { digest = Goofspiel.digest(of: 0..<UInt64(games)) }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        print("\(games) games in \(seconds) s: \(Int(Double(games) / seconds)) games/s, digest \(digest)")
    }

    private static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
