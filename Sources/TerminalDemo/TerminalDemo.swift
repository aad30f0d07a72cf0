import TerminalKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shows every widget, and ends in every way a program can: what the end-to-end tests look at.
///
/// `--svg SCREEN` prints the picture of a screen instead.
@main
@MainActor
struct TerminalDemo {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--svg" { return printPicture(of: arguments.dropFirst().first ?? "list") }
        var options = TerminalOptions(environment: ["NO_COLOR": getenv("NO_COLOR").map { String(cString: $0) } ?? ""])
        var turns = 1
        for argument in arguments {
            switch argument {
            case "--no-color": options.usesColor = false
            case "--no-mouse": options.usesMouse = false
            case "--ascii": options.usesASCII = true
            case "--twice": turns = 2
            default: fail("terminal-demo: \(argument) means nothing here")
            }
        }
        for _ in 0..<turns { runOnce(options) }
    }

    private static func runOnce(_ options: TerminalOptions) {
        let terminal: Terminal
        do {
            terminal = try Terminal(options)
        } catch {
            fail("terminal-demo: the screen cannot be opened (\(error)); a plain mode would go on here")
        }
        var model = DemoModel(usesMouse: options.usesMouse)
        let ending = terminal.run(&model, update: { $0.update($1) }, view: { $0.draw(into: &$1) })
        terminal.close()
        switch ending {
        case .quit: print("goodbye")
        case .interrupted(let signal):
            print("interrupted")
            exit(signal.exitStatus)
        case .hangup: exit(Event.Signal.hangup.exitStatus)
        }
    }

    private static func printPicture(of screen: String) {
        var model = DemoModel()
        if screen == "cards" { model.screen = .cards }
        var frame = Frame(size: Size(columns: 80, rows: 24))
        model.draw(into: &frame)
        print(SVGRenderer.svg(frame, title: "The demonstration's \(screen)"), terminator: "")
    }

    private static func fail(_ sentence: String) -> Never {
        writeError(sentence)
        exit(2)
    }
}

/// Writes a line to standard error.
func writeError(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    write(STDERR_FILENO, bytes, bytes.count)
}

/// Writes to both streams, as a library might at any moment.
func makeNoise() {
    print("noise on standard output")
    writeError("noise on standard error")
}
