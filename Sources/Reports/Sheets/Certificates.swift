public import Wording
public import Workshop

/// A page for each person who took part in a session that is over; it judges nothing.
public struct Certificates {
    private let session: Session
    private let date: String
    private let wording: Wording

    /// Creates the certificates of all who took part in an activity of a session; none while it is not over.
    public init(for session: Session, date: String, in wording: Wording) {
        self.session = session
        self.date = date
        self.wording = wording
    }

    /// Whether there is nobody to give one to.
    public var isEmpty: Bool { names.isEmpty }

    /// The names as they were typed: the numbers of namesakes belong to the table.
    private var names: [String] {
        guard session.state.isClosed else { return [] }
        let tookPart = session.tookPart
        return session.state.roster.seats.filter { $0.kind == .participant && tookPart.contains($0.id) }.map(\.name)
    }

    /// What she took part in.
    private var line: Message {
        let activities = session.state.activities
        if activities.contains(where: { $0.game != nil }) { return .sheetCertificateLine }
        if activities.contains(where: { $0.rolePlay != nil }) { return .sheetCertificateRolePlay }
        let isAlone = activities.allSatisfy { $0.solo != nil }
        return isAlone ? .sheetCertificatePractice : .sheetCertificateTalk
    }

    /// The most skills a certificate names, so that a page holds them.
    private static let most = 24

    /// The skills the group worked on.
    private var skills: [String] {
        var seen: Set<String> = []
        return session.state.activities.compactMap(\.game)
            .flatMap { game in game.skillsOnTable.compactMap(game.skill).map(\.name) }
            .filter { seen.insert($0).inserted }
    }

    /// The pages, as one self-contained file.
    public func html() -> String {
        let title = words(Message.sheetCertificates(title: session.header.title))
        return HTMLPage.text(title: title, language: wording.language.tag, style: SheetStyle.certificates) { page in
            page.element("h1", ["class": "unseen"], words: title)
            page.line()
            for name in names { write(name, on: &page) }
        }
    }

    private func write(_ name: String, on page: inout HTML) {
        page.element("article", ["class": "sheet certificate"]) { page in
            page.line()
            page.element("p", ["class": "what"], words: words(Message.sheetCertificate))
            page.element("h2", words: Words(typed: name))
            page.element("p", words: words(line))
            page.element(
                "p",
                ["class": "which"],
                words: words(Message.sheetCertificateDate(title: session.header.title, date: date))
            )
            write(skills, on: &page)
            page.line()
            page.element("div", ["class": "signatures"]) { page in
                for label in [Message.sheetPlaceAndDate, .sheetSignature] {
                    page.element("p", words: words(label))
                }
            }
            page.line()
        }
        page.line()
    }

    private func write(_ skills: [String], on page: inout HTML) {
        guard !skills.isEmpty else { return }
        let more = skills.count - Self.most
        page.element(
            "p",
            ["class": skills.count > Self.most / 2 ? "skills many" : "skills"],
            words: words(
                more > 0
                    ? Message.sheetCertificateMoreSkills(names: Array(skills.prefix(Self.most)), count: more)
                    : .sheetCertificateSkills(names: Array(skills.prefix(Self.most)))
            )
        )
    }

    private func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }
}
