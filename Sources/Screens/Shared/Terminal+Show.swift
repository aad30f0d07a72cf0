import TerminalKit

extension Terminal {
    /// Shows a screen until an intent or the outside ends it; a mouse that was released on one screen stays so on the next.
    ///
    /// - Parameters:
    ///   - screen: The screen, left as it was at the end.
    ///   - first: What to do at the start.
    ///   - hear: Takes news of work done aside.
    ///   - carryOut: Does what the screen wants done.
    ///   - drawing: The screen as it is drawn.
    func show<Screen: KeyedScreen, News: Sendable>(
        _ screen: inout Screen,
        first: [TerminalKit.Command<News>],
        hear: (inout Screen, News) -> Screen.Intent?,
        carryOut: (inout Screen, Screen.Intent) -> [TerminalKit.Command<News>],
        drawing: (Screen) -> some Drawing
    ) {
        screen.size = size
        screen.preferences.usesMouse = isMouseTaken
        _ = run(&screen, first: first) { screen, input in
            // Any command would keep the program from ending.
            if case .event(.interrupt) = input { return [] }
            let hadMouse = screen.preferences.usesMouse
            let intent: Screen.Intent? =
                switch input {
                case .event(let event): screen.take(event, glyphs: glyphs)
                case .message(let news): hear(&screen, news)
                }
            var commands = intent.map { carryOut(&screen, $0) } ?? []
            if screen.preferences.usesMouse != hadMouse { commands.append(.mouse(!hadMouse)) }
            return commands
        } view: { screen, frame in
            frame.draw(drawing(screen), in: frame.area)
        }
    }

    /// Shows a screen that has nothing done aside.
    ///
    /// - Parameters:
    ///   - screen: The screen, left as it was at the end.
    ///   - carryOut: Does what the screen wants done; says whether to go on.
    ///   - drawing: The screen as it is drawn.
    func show<Screen: KeyedScreen>(
        _ screen: inout Screen,
        carryOut: (inout Screen, Screen.Intent) -> Bool,
        drawing: (Screen) -> some Drawing
    ) {
        show(&screen, first: [TerminalKit.Command<Void>]()) { _, _ in
            nil
        } carryOut: { screen, intent in
            carryOut(&screen, intent) ? [] : [.quit]
        } drawing: {
            drawing($0)
        }
    }
}
