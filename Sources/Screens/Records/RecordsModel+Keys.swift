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
    }

    /// Whether letters go to a line that narrows a list.
    var isFinding: Bool {
        guard page == nil, question == nil else { return false }
        guard let opened else { return list.isFiltering }
        return opened.place == .timeline && opened.moments.isFiltering
    }

    var isWriting: Bool { isFinding }

    var isAsking: Bool { question != nil }

    var ownKeys: KeyTable<Action> {
        if question != nil { return answering }
        if isFinding { return finding }
        let here = page != nil ? reading : opened.map(keys(of:)) ?? choosing
        guard busy == .long else { return here }
        // While something can be stopped, that is what Esc does.
        let stop = KeyBinding([.escape], Action.stop, label: text(.recordsKeyStop), prominence: .pinned)
        return KeyTable([stop] + here.bindings.compactMap { $0.without([.escape]) })
    }

    private var answering: KeyTable<Action> {
        KeyTable([
            KeyBinding([.character("o")], .replace, label: text(.recordsKeyReplace)),
            KeyBinding([.escape], .keep, label: text(.recordsKeyKeep), prominence: .pinned),
        ])
    }

    private var finding: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
            KeyBinding([.escape], .find, label: text(.keyBack)),
        ])
    }

    private var reading: KeyTable<Action> {
        let close = KeyBinding([.escape, .enter, .character("q")], Action.back, label: text(.keyClose))
        return KeyTable([close] + wording.scrolling(page: height) { .scroll($0) })
    }

    private var choosing: KeyTable<Action> {
        KeyTable([
            KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
            wording.filtering(.find),
            KeyBinding([.character("r")], .again, label: text(.recordsKeyAgain)),
            backBinding,
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
                    }
            )
        case .timeline:
            KeyTable([
                KeyBinding([.enter], .open, label: text(.recordsKeyOpen)), wording.filtering(.find), backBinding,
            ])
        case .moment: KeyTable(moving(opened) + [backBinding])
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
        let word: Message = opened.playback.isPlaying ? .replayKeyPause : .replayKeyPlay
        return [KeyBinding([.space], .toggle, label: text(word))] + steps + [
            KeyBinding([.character("+"), .character("=")], .shift(1), label: text(.replayKeyFaster)),
            KeyBinding([.character("-")], .shift(-1), label: text(.replayKeySlower)),
        ]
    }

    private var backBinding: KeyBinding<Action> {
        KeyBinding([.escape, .character("q")], .back, label: text(.keyBack), prominence: .pinned)
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

    var label: Message {
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
