import Foundation

/// Measures what the project claims about speed and memory, each figure by one command and in one run.
@main
struct Benchmarks {
    static func main() {
        do {
            switch try BenchmarkOptions(CommandLine.arguments.dropFirst()).task {
            case .table: try printTable()
            case .goofspielLogs(let count, let seed): GoofspielFigures.printLogs(count: count, seed: seed)
            case .goofspielRate(let seconds): GoofspielFigures.printRate(seconds: seconds)
            case .kernel:
                print(
                    Machine.description,
                    Figure.table(try KernelFigures.all() + GoofspielFigures.all()),
                    separator: "\n\n"
                )
            case .formats: print(Machine.description, Figure.table(try FormatFigures.all()), separator: "\n\n")
            case .journal: print(Machine.description, Figure.table(try JournalFigures.all()), separator: "\n\n")
            case .stories: print(Machine.description, Figure.table(try StoryFigures.all()), separator: "\n\n")
            case .screens: print(Machine.description, Figure.table(try ScreenFigures.all()), separator: "\n\n")
            case .checkStory(let nodes): StoryFigures.check(nodes: nodes)
            case .simulate(let games): try KernelFigures.simulate(games)
            }
        } catch let error as BenchmarkOptions.UsageError {
            say("\(error)")
            exit(64)
        } catch {
            say("The measuring failed: \(error)")
            exit(70)
        }
    }

    private static func printTable() throws {
        print(Machine.description)
        print("Processor time unless \"elapsed\"; medians; ratios are medians of pairs measured in turn.\n")
        var figures: [Figure] = []
        figures += try KernelFigures.all()
        figures += GoofspielFigures.all()
        figures += try FormatFigures.all()
        figures += try JournalFigures.all()
        figures += try StoryFigures.all()
        figures += try ProgramFigures.all()
        figures += try ScreenFigures.all()
        print(Figure.table(figures))
    }

    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
