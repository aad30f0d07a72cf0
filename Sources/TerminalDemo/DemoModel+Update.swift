import TerminalKit

extension DemoModel {
    /// How many rows of the list are in sight on a screen of 24 rows; the page keys need no more than a guess.
    private static let listHeight = 16

    mutating func update(_ input: Input<DemoMessage>) -> [Command<DemoMessage>] {
        switch input {
        case .message(.toastGone): toast = nil
        case .message(.stillWorking): if work == .running { work = .slow }
        case .message(.finished):
            work = .none
            return say(Toast("The slow work is done."))
        case .event(let event): return update(event)
        }
        return []
    }

    private mutating func update(_ event: Event) -> [Command<DemoMessage>] {
        switch event {
        case .key(let key):
            keys += 1
            return press(key)
        case .paste(let text): paste(text)
        case .press(let point):
            last = "press at \(point.row),\(point.column)"
            if screen == .list, let row = ListView(Self.rows, state: list).row(at: point.row, in: Self.listArea) {
                list.select(row)
            }
        case .wheel(let wheel, _):
            last = "wheel \(wheel)"
            _ = list.handle(wheel == .up ? .up : .down, rows: Self.rows, height: Self.listHeight)
        case .release, .resize, .interrupt, .hangup: break
        }
        return []
    }

    private mutating func paste(_ text: String) {
        last = "paste of \(text.count)"
        if overlay == .palette {
            palette.paste(text)
        } else if screen == .write {
            names.paste(text)
        } else {
            _ = list.paste(text, rows: Self.rows, height: Self.listHeight)
        }
    }

    private mutating func press(_ key: Key) -> [Command<DemoMessage>] {
        last = "\(key)"
        if overlay == .palette { return pressInPalette(key) }
        if overlay == .help, scrollHelp(key) { return [] }
        if overlay == nil {
            if screen == .write, names.handle(key) != .ignored { return [] }
            if screen == .list, let commands = pressInList(key) { return commands }
        }
        switch keyTable.meaning(of: key) {
        case .action(let action): return perform(action)
        case .unavailable(let label, let reason): return say(Toast("\(label): \(reason)", role: .warning))
        case .nothing: return []
        }
    }

    private mutating func pressInList(_ key: Key) -> [Command<DemoMessage>]? {
        switch list.handle(key, rows: Self.rows, height: Self.listHeight) {
        case .ignored: return nil
        case .changed, .unchanged: return []
        case .chosen(let row): return say(Toast("Chosen: \(Self.rows[row].title)"))
        case .refused(let reason): return say(Toast(reason, role: .warning))
        }
    }

    private mutating func pressInPalette(_ key: Key) -> [Command<DemoMessage>] {
        var base = self
        base.overlay = nil
        let items = base.keyTable.paletteItems()
        switch palette.handle(key, items: items) {
        case .stays: return []
        case .closed:
            overlay = nil
            return []
        case .refused(let reason): return say(Toast(reason, role: .warning))
        case .chosen(let index):
            overlay = nil
            return perform(items[index].action)
        }
    }

    private mutating func scrollHelp(_ key: Key) -> Bool {
        switch key {
        case .down, .character("j"): helpOffset += 1
        case .up, .character("k"): helpOffset = max(helpOffset - 1, 0)
        default: return false
        }
        return true
    }

    private mutating func perform(_ action: DemoAction) -> [Command<DemoMessage>] {
        switch action {
        case .write: screen = .write
        case .cards: screen = .cards
        case .back:
            if overlay == nil { screen = .list } else { overlay = nil }
        case .help:
            overlay = .help
            helpOffset = 0
        case .palette:
            overlay = .palette
            palette = PaletteState()
        case .question: overlay = .question
        case .answerYes:
            overlay = nil
            return say(Toast("Everything is erased."))
        case .answerNo: overlay = nil
        case .slow:
            work = .running
            return [
                .perform(name: "work") {
                    try? await Task.sleep(for: .seconds(60))
                    return .finished
                }, .after(.milliseconds(300), name: "still", .stillWorking),
            ]
        case .cancelSlow:
            work = .none
            return [.cancel(name: "work"), .cancel(name: "still")] + say(Toast("Cancelled."))
        case .noise: makeNoise()
        case .mouse:
            usesMouse.toggle()
            return [.mouse(usesMouse)] + say(Toast(usesMouse ? "The mouse is ours." : "The mouse is yours."))
        case .quit: return [.quit]
        case .voteAgain: break
        case .crash(let crash): crash.happen()
        }
        return []
    }

    private mutating func say(_ toast: Toast) -> [Command<DemoMessage>] {
        self.toast = toast
        return [.after(toast.duration, name: "toast", .toastGone)]
    }
}
