import Presentation
import TerminalKit
import Wording
import Workshop

extension RecordsModel {
    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Effect? {
        notice = nil
        switch keys.meaning(of: key) {
        case .action(let action):
            // While letters go to the line that narrows, the list itself knows what Enter and Esc mean.
            if isFinding && !isHelpOpen { return pressList(key) }
            return act(action, key)
        case .unavailable(_, let reason): notice = Notice(text: reason, role: .warning)
        case .nothing: return page == nil && question == nil && !isHelpOpen ? pressList(key) : nil
        }
        return nil
    }

    /// Takes pasted text, which narrows a list where a line for that is open.
    mutating func paste(_ text: String) {
        guard isFinding else { return }
        let height = height
        if let opened {
            _ = self.opened?.moments.paste(text, rows: opened.rows, height: height)
        } else {
            _ = list.paste(text, rows: rows, height: height)
        }
    }

    /// Takes a click, which selects the row of a list that it hits.
    mutating func click(_ point: Point) {
        guard page == nil, question == nil, !isHelpOpen else { return }
        guard let opened else {
            if let row = ListView(rows, state: list).row(at: point.row, in: body) { list.select(row) }
            return
        }
        guard opened.place == .timeline else { return }
        let row = ListView(opened.rows, state: opened.moments).row(at: point.row, in: body)
        if let row { self.opened?.moments.select(row) }
    }

    private mutating func act(_ action: Action, _ key: Key) -> Effect? {
        switch action {
        case .open, .find: return pressList(key)
        case .again: return start(.list)
        case .back: return goBack()
        case .deed(let deed): return doDeed(deed)
        case .move(let step): opened?.play { $0.go(to: $0.place + step, in: $1) }
        case .first: opened?.play { $0.go(to: 0, in: $1) }
        case .last: opened?.play { $0.go(to: $1.moments.count - 1, in: $1) }
        case .toggle:
            opened?.play { $0.toggle(in: $1) }
            return opened?.playback.isPlaying == true ? .play : nil
        case .shift(let gears): opened?.play { playback, _ in playback.shift(by: gears) }
        case .scroll(let step): scroll(by: step)
        case .replace: return answer(replacing: true)
        case .keep: return answer(replacing: false)
        case .stop:
            busy = .no
            notice = Notice(text: text(.recordsStopped))
            return .stop
        case .help: isHelpOpen = true
        case .closeHelp:
            isHelpOpen = false
            helpOffset = 0
        }
        return nil
    }

    /// Keys that belong to the list now shown.
    private mutating func pressList(_ key: Key) -> Effect? {
        let height = height
        guard let opened else {
            return follow(list.handle(key, rows: rows, height: height)) { model, row in
                model.sessions.flatMap { model.start(.read($0[row])) }
            }
        }
        switch opened.place {
        case .overview:
            // Letters are keys of the menu; a short list needs no line that narrows it.
            if key == .character("/") { return nil }
            let deeds = deeds
            let outcome = self.opened?.menu.handle(key, rows: deeds, height: height) ?? .ignored
            return follow(outcome) { $0.doDeed(OpenedRecord.Deed.allCases[$1]) }
        case .timeline:
            let outcome = self.opened?.moments.handle(key, rows: opened.rows, height: height) ?? .ignored
            return follow(outcome) { model, row in
                model.opened?.show(row, fromTimeline: true)
                return nil
            }
        case .moment: return nil
        }
    }

    private mutating func follow(
        _ outcome: ListState.Outcome,
        chosen: (inout RecordsModel, Int) -> Effect?
    ) -> Effect? {
        switch outcome {
        case .chosen(let row): return chosen(&self, row)
        case .refused(let reason): notice = Notice(text: reason, role: .warning)
        case .changed, .unchanged, .ignored: break
        }
        return nil
    }

    private mutating func doDeed(_ deed: OpenedRecord.Deed) -> Effect? {
        guard let id = opened?.summary.id else { return nil }
        switch deed {
        case .goOn: return .decide(.resume(id))
        case .timeline: opened?.place = .timeline
        case .replay:
            opened?.show(0, fromTimeline: false)
            guard allowsMotion else { return nil }
            opened?.play { $0.toggle(in: $1) }
            return .play
        case .report: return start(.report(id, replacing: false))
        case .export: return start(.export(id, replacing: false))
        case .verify: return start(.verify(id))
        }
        return nil
    }

    mutating func start(_ errand: Errand) -> Effect {
        busy = .yes
        return .start(errand)
    }

    private mutating func answer(replacing: Bool) -> Effect? {
        guard let question, let id = opened?.summary.id else { return nil }
        self.question = nil
        if replacing {
            return start(question.isReport ? .report(id, replacing: true) : .export(id, replacing: true))
        }
        let kept = text(Message(.recordsKept, ["path": .text(question.file.path)]))
        if question.isReport {
            page = Page(title: text(.recordsReport), text: kept + "\n\n" + question.file.text)
        } else {
            notice = Notice(text: kept)
        }
        return nil
    }

    /// One level up.
    private mutating func goBack() -> Effect? {
        if page != nil {
            page = nil
            return nil
        }
        guard let opened else { return .decide(.back) }
        switch opened.place {
        case .overview:
            self.opened = nil
            // Somebody may have gone on with a session meanwhile.
            return start(.list)
        case .timeline: self.opened?.place = .overview
        case .moment(let fromTimeline):
            self.opened?.play { if $0.isPlaying { $0.toggle(in: $1) } }
            self.opened?.place = fromTimeline ? .timeline : .overview
        }
        return nil
    }

    private mutating func scroll(by step: Int) {
        if isHelpOpen {
            helpOffset = min(max(helpOffset + step, 0), help().lastOffset(in: Self.sheet(in: Area(size))))
        } else if let page {
            let rows = Paragraph(page.text).rows(columns: size.columns - 2)
            let last = max(rows - height, 0)
            self.page?.offset = min(max(page.offset + step, 0), last)
        }
    }
}

extension RecordsModel {
    /// The help of what lies below it.
    func help(glyphs: Glyphs = .unicode) -> HelpSheet {
        var closed = self
        closed.isHelpOpen = false
        let hints = closed.keys.helpHints(glyphs: glyphs)
        return HelpSheet(hints, title: text(.keyHelpTitle), offset: helpOffset)
    }

    /// Where sheets lie over the screen.
    static func sheet(in area: Area) -> Area { area.inset(rows: 1, columns: 2) }
}
