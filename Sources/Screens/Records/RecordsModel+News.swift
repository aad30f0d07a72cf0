import Presentation
import TerminalKit
import Wording
import Workshop

extension RecordsModel {
    /// What came of work done aside.
    enum News: Sendable {
        case sessions(Result<[RecordSummary], RecordTrouble>)
        case glances([ID<Session>: RecordGlance])
        case read(RecordSummary, Result<OpenedRecord, RecordTrouble>)
        case report(Result<RecordFile, RecordTrouble>)
        case exported(Result<RecordFile, RecordTrouble>)
        case verified(Result<[String], RecordTrouble>)
        /// What was started takes long enough to be worth a word.
        case stillBusy
        /// So many milliseconds went by at the keyboard.
        case time(Int64)
    }

    /// Takes what came of work done aside; says what is to be done next.
    mutating func hear(_ news: News) -> Intent? {
        switch news {
        case .stillBusy: if busy == .yes { busy = .long }
        case .time(let milliseconds):
            guard opened?.playback.isPlaying == true else { return nil }
            opened?.play { $0.wait(milliseconds: milliseconds, in: $1) }
            return opened?.playback.isPlaying == true ? .play : nil
        case .glances(let glances):
            take(glances)
            return unseen.isEmpty ? nil : .start(.glance(unseen))
        case .sessions(let result):
            busy = .no
            return hear(result)
        case .read(let summary, let result):
            busy = .no
            hear(summary, result)
        case .report(let result):
            busy = .no
            hear(result, isReport: true)
        case .exported(let result):
            busy = .no
            hear(result, isReport: false)
        case .verified(let result):
            busy = .no
            hear(result)
        }
        return nil
    }

    private mutating func hear(_ result: Result<[RecordSummary], RecordTrouble>) -> Intent? {
        switch result {
        case .success(let sessions):
            take(sessions)
            return unseen.isEmpty ? nil : .start(.glance(unseen))
        case .failure(let trouble):
            notice = Remark(text: trouble.sentence, role: .failure)
            return nil
        }
    }

    private mutating func hear(_ summary: RecordSummary, _ result: Result<OpenedRecord, RecordTrouble>) {
        switch result {
        case .success(let record): opened = record
        case .failure(let trouble):
            let name = summary.title ?? text(Message.recordsNameless(id: summary.id.text))
            page = Page(title: name, text: trouble.sentence)
        }
    }

    private mutating func hear(_ result: Result<RecordFile, RecordTrouble>, isReport: Bool) {
        let title = text(isReport ? .recordsReport : .recordsExport)
        switch result {
        case .failure(let trouble): page = Page(title: title, text: trouble.sentence)
        case .success(let file):
            switch file.outcome {
            case .differs: question = Question(file: file, isReport: isReport)
            case .written:
                page = Page(title: title, text: said(of: file, .recordsWritten(path: file.path), isReport))
            case .thereAlready:
                page = Page(title: title, text: said(of: file, .recordsThereAlready(path: file.path), isReport))
            }
        }
    }

    /// Where the file is, and what it says if somebody is to read it here.
    private func said(of file: RecordFile, _ message: Message, _ isReport: Bool) -> String {
        let sentence = text(message)
        return isReport ? sentence + "\n\n" + file.text : sentence
    }

    private mutating func hear(_ result: Result<[String], RecordTrouble>) {
        let sentences: [String] =
            switch result {
            case .success(let findings): findings.isEmpty ? [text(.recordsInOrder)] : findings
            case .failure(let trouble): [trouble.sentence]
            }
        page = Page(title: text(.recordsVerify), text: sentences.joined(separator: "\n"))
    }
}
