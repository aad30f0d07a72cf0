public import Workshop

/// What the record of one session holds about one seat: what its person did, what others said of it, and her own words.
///
/// The one place where a logbook gets its evidence from; activities that are new to the kernel add theirs here.
public struct SeatEvidence: Hashable, Sendable {
    /// Something said or found that can be read again later.
    public struct Item: Hashable, Sendable {
        /// Where it comes from.
        public enum Source: Hashable, Sendable {
            /// Noted by whoever watched her pitch.
            case note
            /// Named by voters as the reason for their vote; by how many, never by whom.
            case reason(votes: Int)
            /// How several voters rated a pitch she gave: the level next to the mean.
            case rating(level: Int)
            /// Her own answer to a question of a debriefing.
            case answer(DebriefGuide.Question)
        }

        /// Where it comes from.
        public let source: Source
        /// The skill it is about, by its name.
        public let skill: String?
        /// The words; empty where there are none.
        public let text: String
        /// Whether it is about a pair or a team she belonged to.
        public let isShared: Bool
    }

    /// A pitch she gave.
    public struct PitchGiven: Hashable, Sendable {
        /// In which round.
        public let round: Int
        /// For which job, by its title.
        public let job: String?
        /// The skills that lay on the table, by their names.
        public let skills: [String]
        /// How long she spoke, in milliseconds.
        public let spoken: Int64
    }

    /// Which session.
    public let session: ID<Session>
    /// The name people gave it.
    public let title: String
    /// When it was opened.
    public let openedAt: Instant
    /// Her seat, with the name as typed.
    public let seat: Seat
    /// Every name she was given at the table, in order.
    public let names: [String]
    /// When she came.
    public private(set) var joinedAt: Instant?
    /// The pitches she gave.
    public let pitches: [PitchGiven]
    /// What was said and found.
    public private(set) var items: [Item]
    /// What she said she will do.
    public private(set) var commitments: [Commitment] = []
    /// What became of them, in her words.
    public let followUps: [FollowUp]
    /// The faces she kept for herself, in the order of the debriefings.
    public let faces: [KeptFace]
    /// The role-plays she had a part in.
    public let rolePlays: [RolePlayEvidence]
    /// What she practised alone.
    public let practices: [PracticeEvidence]
    /// What the facilitator noted for her own eyes that names her, or that was noted while nobody else was there.
    public let privateNotes: [String]
    /// Jobs she wrote herself, and words by or about her that were taken back and still stand in the record.
    public let otherWords: [String]
    /// The points of each game she played, hers or her team's.
    public let points: [Int]
    /// In how many votes she voted; what, nobody knows.
    public let votes: Int

    /// The skills she practised, each with how often: those on the table of a round she pitched in, those looked for in
    /// a role she played, and those she practised alone.
    public var practised: [(skill: String, times: Int)] {
        var order: [String] = []
        var times: [String: Int] = [:]
        for skill in pitches.flatMap(\.skills) + rolePlays.flatMap(\.practised) + practices.flatMap(\.practised) {
            if times[skill] == nil { order.append(skill) }
            times[skill, default: 0] += 1
        }
        return order.map { ($0, times[$0] ?? 0) }
    }

    /// Gathers what a session holds about a seat; `nil` if it has no such seat.
    ///
    /// - Parameters:
    ///   - id: The seat.
    ///   - session: The session.
    ///   - realName: Her real name, by which private notes may speak of her; it is told nowhere.
    ///   - called: The names she bears in other sessions.
    ///   - others: What people are called who were not in the session, and everybody's real names but hers.
    ///   - followUps: What became of her commitments of this session.
    ///   - name: The neutral name of a seat, which takes the place of other people's names in all words.
    public init?(
        of id: ID<Seat>,
        in session: Session,
        realName: String? = nil,
        alsoCalled called: Set<String> = [],
        besides others: Set<String> = [],
        followUps: [FollowUp] = [],
        naming name: (ID<Seat>) -> String
    ) {
        guard let seat = session.state.roster[id] else { return nil }
        self.seat = seat
        let realNames = Set(realName.map(NameMatcher.names) ?? []).subtracting(called)
        func entries(_ names: Set<String>, _ replacement: String?) -> [NameVeil.Entry] {
            names.sorted().map { NameVeil.Entry(name: $0, replacement: replacement) }
        }
        let own = called.union(realNames)
        // Rather one word too many than one too few: what is like a name goes as well.
        let veil = NameVeil(
            over: session.log,
            hiding: { $0 != id },
            andElsewhere: entries(own, nil) + entries(others.subtracting(own), Redactor.mark),
            replacing: .variant,
            naming: name
        )
        names = session.log.compactMap(\.event.named).filter { $0.seat == id }.map(\.name)
        self.session = session.header.id
        title = veil.veiled(session.header.title)
        openedAt = session.header.openedAt
        let games = session.state.activities.compactMap(\.game)
        pitches = games.flatMap { Self.pitches(of: id, in: $0, veil) }
        points = games.compactMap { game in game.entrant(of: id).flatMap { game.totals[$0.id] } }
        items = games.flatMap { Self.items(about: id, in: $0, veil) }
        let history = session.history(until: session.log.count)
        let effective = Set(history.map(\.number))
        otherWords = Self.otherWords(of: id, in: session, besides: effective).map(veil.veiled)
        let herself = NameVeil(
            over: session.log,
            hiding: { $0 == id },
            andElsewhere: entries(own, Redactor.mark),
            naming: name
        )
        let notes = NotesAbout([id], called: herself, in: session.log)
        let unnamed = NameVeil(
            over: session.log,
            hiding: { _ in false },
            andElsewhere: entries(called, nil) + entries(realNames, Redactor.mark),
            naming: name
        )
        privateNotes = session.log.compactMap { entry in
            guard case .noted(let text) = entry.event, notes.include(text) else { return nil }
            return unnamed.veiled(veil.veiled(text))
        }
        rolePlays = RolePlayEvidence.all(of: id, in: session, following: effective, veil)
        practices = session.state.activities.compactMap { PracticeEvidence($0, of: id, veil) }
        var votes: Set<Int> = []
        var vote = 0
        for entry in history {
            switch entry.event {
            case .people(.joined(id, _, _)): joinedAt = entry.at
            case .game(.voteOpened): vote = entry.number
            case .game(.ballotCast(id)): votes.insert(vote)
            case .game(.ballotWithdrawn(id)): votes.remove(vote)
            default: break
            }
        }
        for (number, at, answer, question) in history.answers where answer.seat == id {
            let text = veil.veiled(answer.text)
            if question.commitment != nil {
                let key = Commitment.Key(session.header.id, event: number)
                commitments.append(Commitment(key: key, at: at, text: text, day: answer.day))
            } else {
                items.append(Item(source: .answer(question), skill: nil, text: text, isShared: false))
            }
        }
        faces = session.state.activities.compactMap(\.debrief).flatMap(\.keptFaces).filter { $0.seat == id }
        self.followUps = followUps.map { $0.changingWords(veil.veiled) }
        self.votes = votes.count
    }

    private static func otherWords(of id: ID<Seat>, in session: Session, besides effective: Set<Int>) -> [String] {
        var then = Session(header: session.header)
        return session.log.flatMap { entry -> [String] in
            then.take(entry)
            let isUndone = !effective.contains(entry.number)
            let isHers =
                switch entry.event {
                case .game(.jobWritten(let entrant, _)): then.state.game?.entrant(of: id)?.id == entrant
                default: isUndone && entry.event.inActivity?.owners(in: then.state).contains(id) ?? false
                }
            return isHers ? entry.event.words : []
        }
    }

    // MARK: Games

    private static func pitches(of id: ID<Seat>, in game: Game, _ veil: NameVeil) -> [PitchGiven] {
        game.rounds.flatMap { round in
            round.main.pitches.filter { $0.speaker == id && $0.isOver }.map { pitch in
                PitchGiven(
                    round: round.number,
                    job: round.job(of: pitch.entrant).flatMap { game.title(of: $0, veil) },
                    skills: round.skills.compactMap { game.name(of: $0, veil) },
                    spoken: pitch.spoken
                )
            }
        }
    }

    private static func items(about id: ID<Seat>, in game: Game, _ veil: NameVeil) -> [Item] {
        guard let entrant = game.entrant(of: id), let member = entrant.members.first(where: { $0.seat == id }) else {
            return []
        }
        let isShared = entrant.members.count > 1
        func item(_ source: Item.Source, _ skill: ID<SkillCard>?, _ text: String = "") -> Item {
            Item(source: source, skill: skill.flatMap { game.name(of: $0, veil) }, text: text, isShared: isShared)
        }
        // What was noted before she came into the team is not about her.
        let notes = game.notes.filter { $0.entrant == entrant.id && $0.round >= member.playsFrom }
        let contests =
            game.rounds.flatMap { [$0.main, $0.tieBreak].compactMap(\.self) } + [game.final].compactMap(\.self)
        let ratings = contests.filter { $0.pitches.contains { $0.speaker == id && $0.isOver } }
            .flatMap { $0.count?.ratings(of: entrant.id) ?? [] }
        let reasons = contests.compactMap(\.count).flatMap(\.reasons).filter { $0.reason.entrant == entrant.id }
        return notes.map { item(.note, $0.skill, veil.veiled($0.text)) }
            + ratings.map { item(.rating(level: $0.level), $0.skill) }
            + reasons.map { item(.reason(votes: $0.count), $0.reason.skill) }
    }
}

extension Game {
    /// The name of a skill; of one written on the spot without the names of people.
    fileprivate func name(of id: ID<SkillCard>, _ veil: NameVeil) -> String? {
        skill(id).map { card in deck.skills.contains { $0.id == id } ? card.name : veil.veiled(card.name) }
    }

    /// The title of a job; of one written on the spot without the names of people.
    fileprivate func title(of id: ID<JobCard>, _ veil: NameVeil) -> String? {
        job(id).map { card in deck.jobs.contains { $0.id == id } ? card.title : veil.veiled(card.title) }
    }
}

extension Session {
    /// Whose commitment stands in an event; `nil` if there is none.
    public func seat(ofCommitment key: Commitment.Key) -> ID<Seat>? {
        guard key.session == header.id else { return nil }
        let said = history(until: log.count).answers.first { $0.number == key.event && $0.question.commitment != nil }
        return said?.answer.seat
    }
}

extension [Recorded] {
    /// The answers of debriefings, each with its question.
    fileprivate var answers: [(number: Int, at: Instant, answer: Debrief.Answer, question: DebriefGuide.Question)] {
        var guide: DebriefGuide?
        return compactMap { entry in
            switch entry.event {
            case .debrief(.began(let begun)):
                guide = begun
                return nil
            case .debrief(.answered(let answer)):
                let question = guide?.questions.first { $0.id == answer.question }
                let unknown = DebriefGuide.Question(id: answer.question, asked: .each)
                return (entry.number, entry.at, answer, question ?? unknown)
            default: return nil
            }
        }
    }
}
