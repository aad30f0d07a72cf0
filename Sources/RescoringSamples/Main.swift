import Foundation
import Streams

/// Writes random finished sessions with the kernel's own scores, one line of JSON each, for another program to score again.
@main
struct RescoringSamples {
    static func main() {
        do {
            let options = try SampleOptions(CommandLine.arguments.dropFirst())
            var combinations = RuleCombinations()
            for number in 0..<options.sessions {
                let sample = Sample.play(number: number, seed: options.seed, combinations: &combinations)
                try ByteStream.output.write(sample.line(withReport: options.withReports))
            }
        } catch {
            try? ByteStream.error.write("\(error)\n")
            exit(64)
        }
    }
}
