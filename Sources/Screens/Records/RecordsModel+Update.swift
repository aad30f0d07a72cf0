import Presentation
import TerminalKit
import Wording
import Workshop

extension RecordsModel: KeyedScreen {
    mutating func pressUnbound(_ key: Key) -> Unbound<Intent> {
        page == nil && question == nil ? pressList(key) : .unknown
    }

    mutating func pasteHere(_ text: String) {
        guard isFinding else { return }
        let height = height
        if let opened {
            _ = self.opened?.moments.paste(text, rows: opened.rows, height: height)
        } else {
            _ = list.paste(text, rows: rows, height: height)
        }
    }

    var placedList: PlacedList? {
        guard page == nil else { return nil }
        guard let opened else { return sessions == nil ? nil : PlacedList(ListView(rows, state: list), in: body) }
        switch opened.place {
        case .overview: return RecordOverview(opened: opened, model: self).menu(in: body)
        case .timeline: return PlacedList(ListView(opened.rows, state: opened.moments), in: body)
        case .moment: return nil
        }
    }

    mutating func select(_ row: Int) {
        switch opened?.place {
        case nil: list.select(row)
        case .overview: opened?.menu.select(row)
        case .timeline: opened?.moments.select(row)
        case .moment: break
        }
    }

    mutating func act(_ action: Action, by key: Key?) -> Intent? {
        switch action {
        case .open:
            if let reason = nothingToTake(empty: opened == nil ? .recordsNone : .timelineEmpty) {
                warn(reason)
                return nil
            }
            return doneWith(pressList(.enter))
        case .find: return doneWith(pressList(isFinding ? .escape : .character("/")))
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
            notice = Remark(text: text(.recordsStopped))
            return .stop
        }
        return nil
    }

    private func doneWith(_ outcome: Unbound<Intent>) -> Intent? {
        if case .taken(let intent) = outcome { intent } else { nil }
    }

    /// Keys that belong to the list now shown.
    private mutating func pressList(_ key: Key) -> Unbound<Intent> {
        let height = height
        guard let opened else {
            return follow(list.handle(key, rows: rows, height: height)) { model, row in
                model.sessions.flatMap { model.start(.read($0[row])) }
            }
        }
        switch opened.place {
        case .overview:
            // Letters are keys of the menu; a short list needs no line that narrows it.
            if key == .character("/") { return .unknown }
            let deeds = deeds
            let outcome = self.opened?.menu.handle(key, rows: deeds, height: height) ?? .ignored
            return follow(outcome) { $0.doDeed(OpenedRecord.Deed.allCases[$1]) }
        case .timeline:
            let outcome = self.opened?.moments.handle(key, rows: opened.rows, height: height) ?? .ignored
            return follow(outcome) { model, row in
                model.opened?.show(row, fromTimeline: true)
                return nil
            }
        case .moment: return .unknown
        }
    }

    private mutating func follow(
        _ outcome: ListState.Outcome,
        chosen: (inout RecordsModel, Int) -> Intent?
    ) -> Unbound<Intent> {
        switch outcome {
        case .chosen(let row): return .taken(chosen(&self, row))
        case .refused(let reason): warn(reason)
        case .changed, .unchanged: break
        case .ignored: return .unknown
        }
        return .taken(nil)
    }

    private mutating func doDeed(_ deed: OpenedRecord.Deed) -> Intent? {
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

    mutating func start(_ errand: Errand) -> Intent {
        busy = .yes
        return .start(errand)
    }

    private mutating func answer(replacing: Bool) -> Intent? {
        guard let question, let id = opened?.summary.id else { return nil }
        self.question = nil
        if replacing {
            return start(question.isReport ? .report(id, replacing: true) : .export(id, replacing: true))
        }
        let kept = text(Message.recordsKept(path: question.file.path))
        if question.isReport {
            page = Page(title: text(.recordsReport), text: kept + "\n\n" + question.file.text)
        } else {
            notice = Remark(text: kept)
        }
        return nil
    }

    /// One level up.
    private mutating func goBack() -> Intent? {
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
        guard let page else { return }
        let last = max(Paragraph(page.text).rows(columns: size.columns - 2) - height, 0)
        self.page?.offset = min(max(page.offset + step, 0), last)
    }
}
