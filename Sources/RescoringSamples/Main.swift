import Foundation

/// Writes random finished sessions with the kernel's own scores, one line of JSON each, for another program to score again.
@main
struct RescoringSamples {
    static func main() {
        do {
            let options = try SampleOptions(CommandLine.arguments.dropFirst())
            var combinations = RuleCombinations()
            for number in 0..<options.sessions {
                let sample = Sample.play(number: number, seed: options.seed, combinations: &combinations)
                FileHandle.standardOutput.write(Data(sample.line(withReport: options.withReports)))
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(64)
        }
    }
}
