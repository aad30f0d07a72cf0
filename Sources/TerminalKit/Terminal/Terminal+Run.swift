extension Terminal {
    /// Shows a model and changes it by what happens, until an update quits or somebody ends the program.
    ///
    /// Everything that waits is handed to `update` before `view` draws once, so a held key never lags behind. ^L sends the
    /// screen again and ^Z stops the program, without asking the update. An interrupt is handed to the update and ends the
    /// loop unless the update answers with any command.
    ///
    /// The calling thread is the main thread and waits in this call: other work of the main actor does not run meanwhile.
    ///
    /// - Parameters:
    ///   - model: The model, left as it was at the end.
    ///   - first: What to do at the start.
    ///   - update: Changes the model, and says what else to do.
    ///   - view: Draws the model into an empty frame of the size of the window.
    /// - Returns: How it ended.
    public func run<Model, Message: Sendable>(
        _ model: inout Model,
        first: [Command<Message>] = [],
        update: (inout Model, Input<Message>) -> [Command<Message>],
        view: (Model, inout Frame) -> Void
    ) -> Ending {
        let clock = ContinuousClock()
        let errands = Errands<Message>()
        defer { errands.cancelAll() }
        var commands = first
        interruption = nil
        while true {
            for command in commands where !perform(command, errands: errands, clock: clock) { return .quit }
            var frame = blankFrame()
            view(model, &frame)
            show(frame)
            commands = []
            let timeout = errands.nextDue.map { max(clock.now.duration(to: $0), .zero) }
            var events = waitForEvents(timeout: timeout)[...]
            while let event = events.popFirst() {
                switch event {
                case .key(.control("l")): repaint()
                case .key(.control("z")): suspend()
                case .hangup:
                    _ = update(&model, .event(event))
                    interruption = .hangup
                    return .hangup
                case .interrupt(let signal):
                    let answer = update(&model, .event(event))
                    if answer.isEmpty {
                        interruption = signal
                        return .interrupted(signal)
                    }
                    commands += answer
                default: commands += update(&model, .event(event))
                }
                if commands.contains(where: \.isQuit) {
                    typedAhead = Array(events)
                    break
                }
            }
            for message in errands.takeMessages(now: clock.now) { commands += update(&model, .message(message)) }
        }
    }

    /// Does what an update asked for; whether the loop goes on.
    private func perform<Message>(
        _ command: Command<Message>,
        errands: Errands<Message>,
        clock: ContinuousClock
    ) -> Bool {
        switch command {
        case .quit: return false
        case .perform(let name, let work): errands.start(name, work)
        case .cancel(let name): errands.cancel(name)
        case .after(let delay, let name, let message):
            errands.schedule(message, name: name, at: clock.now.advanced(by: delay))
        case .repaint: repaint()
        case .suspend: suspend()
        case .mouse(let isWanted): setMouse(isWanted)
        case .ring: ringBell()
        }
        return true
    }
}
