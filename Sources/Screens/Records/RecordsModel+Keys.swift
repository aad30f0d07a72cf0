import Presentation
import TerminalKit
import Wording

extension RecordsModel {
    /// What keys lead to here.
    enum Action: Sendable {
        case open
        case find
        case again
        case back
        case deed(OpenedRecord.Deed)
        case move(Int)
        case first
        case last
        case toggle
        case shift(Int)
        case scroll(Int)
        case replace
        case keep
        case stop
        case help
        case closeHelp
    }

    /// Whether letters go to a line that narrows a list.
    var isFinding: Bool {
        guard page == nil, question == nil else { return false }
        guard let opened else { return list.isFiltering }
        return opened.place == .timeline && opened.moments.isFiltering
    }

    /// The keys that work now: those of what lies on top.
    var keys: KeyTable<Action> {
        if isHelpOpen { return reading(close: .closeHelp) }
        if question != nil { return answering }
        if isFinding { return finding }
        let here = page != nil ? reading(close: .back) : opened.map(keys(of:)) ?? choosing
        guard busy == .long else { return here }
        // While something can be stopped, that is what Esc does.
        let stop = KeyBinding([.escape], Action.stop, label: text(.recordsKeyStop), prominence: .pinned)
        return KeyTable([stop] + here.bindings.map { $0.without(.escape) })
    }

    private var answering: KeyTable<Action> {
        KeyTable([
            KeyBinding([.character("o")], .replace, label: text(.recordsKeyReplace)),
            KeyBinding([.escape], .keep, label: text(.recordsKeyKeep)),
        ])
    }

    private var finding: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
            KeyBinding([.escape], .find, label: text(.keyBack)),
        ])
    }

    private func reading(close: Action) -> KeyTable<Action> {
        KeyTable([
            KeyBinding([.escape, .enter, .character("q")], close, label: text(.keyClose)),
            KeyBinding([.down, .character("j")], .scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], .scroll(-1), label: text(.recordsKeyUp), prominence: .hidden),
            KeyBinding([.pageDown, .space], .scroll(height), label: text(.recordsKeyPage), prominence: .hidden),
            KeyBinding([.pageUp], .scroll(-height), label: text(.recordsKeyUp), prominence: .hidden),
            KeyBinding([.home], .scroll(-100_000), label: text(.recordsKeyFirst), prominence: .hidden),
            KeyBinding([.end], .scroll(100_000), label: text(.recordsKeyLast), prominence: .hidden),
        ])
    }

    private var choosing: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
            findBinding,
            KeyBinding([.character("r")], .again, label: text(.recordsKeyAgain)),
            backBinding,
            helpBinding,
        ])
    }

    private func keys(of opened: OpenedRecord) -> KeyTable<Action> {
        switch opened.place {
        case .overview:
            KeyTable(
                [KeyBinding([.enter], .open, label: text(.keyChoose)), backBinding]
                    + OpenedRecord.Deed.allCases.map { deed in
                        KeyBinding(
                            [.character(deed.letter)],
                            .deed(deed),
                            label: text(deed.label),
                            availability: reason(against: deed).map { .unavailable(reason: $0) } ?? .available,
                            prominence: .hidden
                        )
                    } + [helpBinding]
            )
        case .timeline:
            KeyTable([
                KeyBinding([.enter], .open, label: text(.recordsKeyOpen)), findBinding, backBinding, helpBinding,
            ])
        case .moment: KeyTable(moving(opened) + [backBinding, helpBinding])
        }
    }

    private func moving(_ opened: OpenedRecord) -> [KeyBinding<Action>] {
        let steps: [KeyBinding<Action>] = [
            KeyBinding([.right, .character("n"), .character("l"), .enter], .move(1), label: text(.replayKeyNext)),
            KeyBinding([.left, .character("b"), .character("h")], .move(-1), label: text(.replayKeyBefore)),
            KeyBinding([.home], .first, label: text(.recordsKeyFirst), prominence: .hidden),
            KeyBinding([.end], .last, label: text(.recordsKeyLast), prominence: .hidden),
        ]
        guard allowsMotion else { return steps }
        let word: MessageKey = opened.playback.isPlaying ? .replayKeyPause : .replayKeyPlay
        return [KeyBinding([.space], .toggle, label: text(word))] + steps + [
            KeyBinding([.character("+"), .character("=")], .shift(1), label: text(.replayKeyFaster)),
            KeyBinding([.character("-")], .shift(-1), label: text(.replayKeySlower)),
        ]
    }

    private var findBinding: KeyBinding<Action> {
        KeyBinding(
            [.character("/")],
            .find,
            label: text(.recordsKeyFind),
            explanation: text(.recordsKeyFindHelp)
        )
    }

    private var backBinding: KeyBinding<Action> {
        KeyBinding([.escape, .character("q")], .back, label: text(.keyBack), prominence: .pinned)
    }

    private var helpBinding: KeyBinding<Action> {
        KeyBinding(
            [.character("?"), .function(1)],
            .help,
            label: text(.keyHelp),
            explanation: text(.keyHelpHelp),
            prominence: .pinned
        )
    }

    // MARK: What can be done with a session

    /// The deeds as rows of a menu.
    var deeds: [ListRow] {
        OpenedRecord.Deed.allCases.map { deed in
            ListRow(text(deed.label), key: String(deed.letter), reason: reason(against: deed))
        }
    }

    /// Why something cannot be done with the session that is opened; `nil` if it can.
    func reason(against deed: OpenedRecord.Deed) -> String? {
        guard let opened else { return nil }
        switch (deed, opened.reading.state) {
        case (.goOn, .closed): return text(.recordsIsClosed)
        case (.goOn, .damaged): return text(.recordsIsDamaged)
        case (.goOn, .held): return text(.recordsIsHeld)
        case (.goOn, .open), (.timeline, _), (.replay, _):
            return opened.timeline.moments.isEmpty ? text(.recordsIsEmpty) : nil
        case (.report, _), (.export, _), (.verify, _): return nil
        }
    }
}

extension KeyBinding {
    /// The same binding, but for one key.
    fileprivate func without(_ key: Key) -> KeyBinding {
        KeyBinding(
            keys.filter { $0 != key },
            action,
            label: label,
            explanation: explanation,
            topic: topic,
            availability: availability,
            prominence: prominence,
            shownKeys: shownKeys
        )
    }
}

extension OpenedRecord.Deed {
    var letter: Character {
        switch self {
        case .goOn: "g"
        case .timeline: "t"
        case .replay: "p"
        case .report: "r"
        case .export: "e"
        case .verify: "v"
        }
    }

    var label: MessageKey {
        switch self {
        case .goOn: .recordsGoOn
        case .timeline: .recordsTimeline
        case .replay: .recordsReplay
        case .report: .recordsReport
        case .export: .recordsExport
        case .verify: .recordsVerify
        }
    }
}
