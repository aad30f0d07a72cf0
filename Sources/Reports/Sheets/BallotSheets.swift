public import Wording
public import Workshop

/// Paper ballots, as many as there are voters, to be cut apart.
public struct BallotSheets {
    private let title: Message
    private let method: BallotMethod
    private let candidates: [Message]
    private let voters: Int
    private let wording: Wording

    /// Creates ballots for a number of people who are not known by name: they number the pitches.
    ///
    /// - Parameters:
    ///   - people: How many vote; 1 or more. As many of them pitch as can play.
    ///   - method: A method whose totals can be typed.
    ///   - wording: The language of the ballots.
    public init(people: Int, method: BallotMethod, in wording: Wording) {
        title = Message.sheetBallots
        self.method = method
        candidates = (1...min(max(1, people), Roster.participantLimit)).map {
            Message.sheetBallotPitch(number: $0)
        }
        voters = people
        self.wording = wording
    }

    /// Creates ballots for those who may vote in a session, with the names of those who pitch.
    public init(for session: Session, method: BallotMethod, in wording: Wording) {
        let roster = session.state.roster
        let game = session.state.activities.last { $0.game != nil }?.game
        title = Message.sheetBallotsOf(title: session.header.title)
        self.method = method
        let groups = game?.entrants.map(roster.named) ?? roster.participants.map { [$0.id] }
        candidates =
            Self.numbered(in: session)
            ?? groups.filter { $0.contains { roster[$0]?.presence != .gone } }
            .map { Message.reportNames(names: .names($0.map(roster.shownName))) }
        let observersVote = game?.rules.observersVote ?? RoundRules().observersVote
        voters = roster.seats.count { seat in
            seat.presence != .gone && (seat.kind == .participant || (seat.kind == .observer && observersVote))
        }
        self.wording = wording
    }

    /// Those who can be voted for now with the numbers of the vote; `nil` where none is open, so nobody has a number yet.
    private static func numbered(in session: Session) -> [Message]? {
        guard case .game(let game) = session.view(for: .table).scene, let vote = game.vote else { return nil }
        let roster = session.state.roster
        return vote.terms.candidates.map { id in
            let names = Message.Value.names((game.player(id)?.members ?? []).map(roster.shownName))
            return Message.numbered(
                number: .number(vote.numbers[id] ?? 0),
                text: .message(Message.reportNames(names: names))
            )
        }
    }

    /// Whether there is nobody to vote, or nobody to vote for.
    public var isEmpty: Bool { voters == 0 || candidates.isEmpty }

    /// The pages, as one self-contained file.
    public func html() -> String {
        let names = candidates.map(words)
        let size = BallotSize.fitting(names.map(\.text))
        return HTMLPage.text(title: words(title), language: wording.language.tag, style: SheetStyle.ballots) { page in
            page.element("h1", ["class": "unseen"], words: words(title))
            page.line()
            for start in stride(from: 0, to: voters, by: size.perPage) {
                page.element("div", ["class": "sheet ballots per-\(size.perPage)"]) { page in
                    page.line()
                    for _ in start..<min(start + size.perPage, voters) { write(names, on: &page) }
                }
                page.line()
            }
        }
    }

    private func write(_ names: [Words], on page: inout HTML) {
        page.element("article", ["class": "ballot"]) { page in
            page.element("h2", words: words(Message.sheetBallotRound))
            page.element("p", words: words(instruction))
            page.element("ul") { page in
                for name in names {
                    page.element("li") { page in
                        switch method.method.form {
                        case .two:
                            for label in [Message.sheetBallotGold, .sheetBallotSilver] {
                                box(on: &page)
                                page.element("span", ["class": "medal"], words: words(label))
                            }
                        case .levels: box("box figure", on: &page)
                        default: box(on: &page)
                        }
                        page.element("span", ["class": "name"], words: name)
                    }
                }
            }
            page.element("p", ["class": "more"], words: words(Message.sheetBallotFold))
        }
        page.line()
    }

    /// What the voter has to do.
    private var instruction: Message {
        switch method.method.form {
        case .two: .sheetBallotMedals(question: .voteQuestion)
        case .levels(let levels):
            .sheetBallotLevels(question: .voteQuestion, highest: levels.range.upperBound)
        default: .sheetBallotSingle(question: .voteQuestion)
        }
    }

    private func box(_ kind: String = "box", on page: inout HTML) {
        page.element("span", ["class": kind, "aria-hidden": "true"]) { _ in }
    }

    private func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }
}

/// How large a ballot is, by how many go on a page.
enum BallotSize: Int, CaseIterable {
    case eight = 8
    case four = 4
    case two = 2
    case one = 1

    var perPage: Int { rawValue }

    /// The smallest ballot that holds these names, rather overrating what they take.
    static func fitting(_ names: [String]) -> BallotSize {
        allCases.first { size in
            let height = names.map { name in
                4.5 * Double(1 + name.unicodeScalars.count / size.lettersPerLine) + 1.3
            }.reduce(0, +)
            return height <= size.height
        } ?? .one
    }

    /// Letters in a line beside the boxes.
    private var lettersPerLine: Int {
        switch self {
        case .eight, .four: 24
        case .two, .one: 14
        }
    }

    /// Millimetres for the names, all columns together.
    private var height: Double {
        switch self {
        case .eight: 37
        case .four: 112
        case .two: 3 * 105
        case .one: 3 * 250
        }
    }
}
