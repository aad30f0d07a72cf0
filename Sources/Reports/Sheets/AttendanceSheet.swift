public import Wording
public import Workshop

/// A sheet on which everybody signs for having been there.
public struct AttendanceSheet {
    private let workshop: String?
    private let date: String?
    private let names: [String]
    private let wording: Wording

    /// Creates a sheet with empty lines for this many people.
    public init(people: Int, in wording: Wording) {
        workshop = nil
        date = nil
        names = Array(repeating: "", count: people)
        self.wording = wording
    }

    /// Creates the sheet of a session, with the names of all who came to play or to watch.
    public init(for session: Session, date: String, in wording: Wording) {
        workshop = session.header.title
        self.date = date
        let roster = session.state.roster
        names = roster.seats.filter { $0.kind != .facilitator }.map { roster.shownName(of: $0.id) }
        self.wording = wording
    }

    /// Whether there is nobody to sign.
    public var isEmpty: Bool { names.isEmpty }

    /// The pages, as one self-contained file.
    public func html() -> String {
        let title =
            workshop.map { Message.sheetAttendanceOf(title: $0) } ?? Message.sheetAttendance
        return HTMLPage.text(
            title: words(title),
            language: wording.language.tag,
            style: SheetStyle.attendance
        ) { page in
            page.element("h1", words: words(Message.sheetAttendance))
            page.line()
            for (label, value) in [
                (Message.sheetOrganisation, nil), (.sheetWorkshop, workshop), (.sheetDate, date),
                (.sheetTimes, nil), (.sheetTrainer, nil),
            ] { line(label, value, on: &page) }
            table(on: &page)
            page.line()
            line(.sheetTrainerSignature, nil, on: &page)
        }
    }

    private func line(_ label: Message, _ value: String?, on page: inout HTML) {
        page.element("p", ["class": "line"]) { page in
            page.element("span", ["class": "label"], words: words(label))
            page.element("span", ["class": "rule"]) { page in
                if let value { page.words(Words(typed: value)) }
            }
        }
        page.line()
    }

    private func table(on page: inout HTML) {
        page.element("table") { page in
            page.element("caption", words: words(Message.sheetSignatures))
            page.line()
            page.element("thead") { page in
                page.element("tr") { page in
                    for heading in [Message.sheetNumber, .sheetName, .sheetMorning, .sheetAfternoon] {
                        page.element("th", ["scope": "col"], words: words(heading))
                    }
                }
            }
            page.line()
            page.element("tbody") { page in
                page.line()
                for (place, name) in names.enumerated() {
                    page.element("tr") { page in
                        page.element("td") { $0.plain(String(place + 1)) }
                        if name.isEmpty {
                            page.element("td") { _ in }
                        } else {
                            page.element("th", ["scope": "row"], words: Words(typed: name))
                        }
                        page.element("td") { _ in }
                        page.element("td") { _ in }
                    }
                    page.line()
                }
            }
        }
    }

    private func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }
}
