internal import CNcurses

/// The terminal, taken for a full screen.
///
/// ncurses keeps one set of globals that no lock protects, so there is at most one open terminal, and it stays on the
/// main actor. Tasks reach the loop through a ``Mailbox``. However the program ends, the terminal is given back:
/// after ``close()``, `exit`, a signal, a trap, a fault, and a stack overflow of the main thread.
@MainActor
public final class Terminal {
    private var options: TerminalOptions
    private var theme: Theme
    private var shown: Frame?
    private var input = InputReader()
    private var isOpen = true
    /// What was typed ahead of a loop that has ended; the next one begins with it.
    var typedAhead: [Event] = []
    /// The signal by which somebody ended the last loop from outside, or the hang-up of a window that was closed.
    public internal(set) var interruption: Event.Signal?
    /// Whether clicks and the wheel come to the program; otherwise people select text with the mouse.
    public private(set) var isMouseTaken: Bool
    private static var isTaken = false

    /// Takes the terminal.
    ///
    /// - Throws: A ``TerminalRefusal`` that leaves the terminal as it was.
    public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalRefusal) {
        guard !Self.isTaken else { throw .alreadyOpen }
        try Self.take(options)
        self.options = options
        isMouseTaken = options.usesMouse
        theme = CNcurses.colors() >= 8 ? options.theme : .plain
        Self.isTaken = true
    }

    private static func take(_ options: TerminalOptions) throws(TerminalRefusal) {
        switch CNcurses.open(color: options.usesColor, mouse: options.usesMouse) {
        case .done: break
        case .notATerminal: throw .notATerminal
        case .unknownTerminal: throw .unknownTerminal
        case .noCursorMoves: throw .cannotMoveCursor
        case .noResources: throw .noResources
        }
    }

    /// Uses the terminal in another way from the next frame on.
    ///
    /// ncurses asks for colour only when it opens, so a change of colour gives the terminal back and takes it again.
    ///
    /// - Throws: A ``TerminalRefusal`` if it could not be taken again; then it is closed.
    public func use(_ options: TerminalOptions) throws(TerminalRefusal) {
        guard isOpen, options != self.options else { return }
        if options.usesColor != self.options.usesColor {
            CNcurses.close()
            do throws(TerminalRefusal) {
                try Self.take(options)
            } catch {
                isOpen = false
                Self.isTaken = false
                throw error
            }
            setMouse(options.usesMouse == self.options.usesMouse ? isMouseTaken : options.usesMouse)
        } else if options.usesMouse != self.options.usesMouse {
            setMouse(options.usesMouse)
        }
        self.options = options
        theme = CNcurses.colors() >= 8 ? options.theme : .plain
        repaint()
    }

    /// Gives the terminal back, and lets out what was printed meanwhile; safe to call twice.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        Self.isTaken = false
        CNcurses.close()
    }

    /// How large the window is.
    public var size: Size { Size(columns: Int(CNcurses.columns()), rows: Int(CNcurses.rows())) }

    /// The signs this terminal can show.
    public var glyphs: Glyphs { options.usesASCII || !CNcurses.isUTF8() ? .ascii : .unicode }

    /// An empty frame of the size of the window.
    public func blankFrame() -> Frame { Frame(size: size, glyphs: glyphs) }

    /// Shows a frame, in one write; writes nothing if it is the one that is shown already.
    ///
    /// A frame of another size than the window is left out: the window has just changed, and ``Event/resize(_:)`` is on
    /// its way.
    public func show(_ frame: Frame) {
        guard isOpen, frame.size == size, frame != shown else { return }
        for row in 0..<frame.size.rows where isChanged(row, in: frame) {
            for run in frame.styledRuns(ofRow: row, theme: theme) { put(run, row: row) }
        }
        // Without a focus the cursor waits in the corner where the keys are told.
        let cursor = frame.cursor ?? Point(row: max(frame.size.rows - 1, 0), column: 0)
        CNcurses.moveCursor(row: Int32(cursor.row), column: Int32(cursor.column))
        CNcurses.present()
        shown = frame
    }

    /// Forgets what is on the glass, so that the next frame is sent whole.
    public func repaint() {
        shown = nil
        CNcurses.forget()
    }

    /// Gives the terminal back and stops the program, as ^Z does; returns when it goes on.
    public func suspend() {
        CNcurses.suspend()
        shown = nil
    }

    /// Takes or releases the mouse; while it is released people select text with it.
    public func setMouse(_ isWanted: Bool) {
        isMouseTaken = isWanted
        CNcurses.setMouse(isWanted)
    }

    /// Rings the bell, or flashes, as the person at the terminal has chosen.
    public func ringBell() { CNcurses.ringBell() }

    /// Waits for something to happen and gives back all of it, so that a burst of keys costs one frame.
    ///
    /// - Parameter timeout: How long to wait at most; for ever if none is given.
    /// - Returns: The events in order; empty after a ``Mailbox`` was sent something, and after the timeout.
    public func waitForEvents(timeout: Duration? = nil) -> [Event] {
        if !typedAhead.isEmpty {
            defer { typedAhead = [] }
            return typedAhead
        }
        let waiting = drain()
        if waiting.isSomething { return waiting.events }
        CNcurses.wait(milliseconds: timeout.map(Self.milliseconds) ?? -1)
        return drain().events
    }

    /// Everything that has happened, without waiting.
    public func pendingEvents() -> [Event] { drain().events }

    /// More than this is left for after the next frame, so that a flood of input cannot keep the screen from changing.
    private static let most = 4096

    private func drain() -> (events: [Event], isSomething: Bool) {
        var events: [Event] = []
        var count = 0
        while count < Self.most {
            let event = CNcurses.nextEvent()
            count += 1
            switch event.kind {
            case .none: return (events, count > 1)
            case .wake: break
            case .stop: suspend()
            case .continue:
                CNcurses.retake()
                shown = nil
            case .resize:
                shown = nil
                events.append(.resize(size))
            case .hangup:
                return (events + [.hangup], true)
            default:
                if let found = input.read(event) { events.append(found) }
            }
        }
        return (events, true)
    }

    private static func milliseconds(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        // Rounded up: waking too early would only mean waiting again.
        return max(Int32(seconds) * 1000 + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000), 0)
    }

    private func isChanged(_ row: Int, in frame: Frame) -> Bool {
        guard let shown, shown.size == frame.size else { return true }
        return shown.row(row) != frame.row(row)
    }

    private func put(_ run: StyledRun, row: Int) {
        let color = run.style.color.map { CNcurses.colors() < 16 ? $0.basic : $0 }
        var text = measurable(run.text)
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                CNcurses.put(
                    row: Int32(row),
                    column: Int32(run.column),
                    $0.baseAddress,
                    length: Int32($0.count),
                    emphasis: UInt32(run.style.emphasis.rawValue),
                    color: color.map { Int32($0.rawValue) } ?? -1
                )
            }
        }
    }

    /// Replaces what this machine's C library measures otherwise, often because it is older than the character: ncurses
    /// would drop it, and everything to its right would be in the wrong column.
    private func measurable(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(TextWidth.isSurelyNarrow) { return text }
        var result = ""
        for character in text {
            let isAgreed = character.unicodeScalars.allSatisfy {
                Int(CNcurses.columns(ofScalar: $0.value)) == TextWidth.columns(of: $0)
            }
            if isAgreed {
                result.append(character)
            } else {
                result += TextWidth.columns(of: character) == 2 ? "[]" : "?"
            }
        }
        return result
    }
}
