public import Wording
public import Workshop

/// What is asked now: of whom, in which words, and what each answer leads to.
///
/// A front end shows it in its own way and knows nothing of the rules: it reads an answer and follows the reply.
public struct Question: Sendable {
    /// Who is to answer.
    public enum Addressee: Hashable, Sendable {
        /// Whoever leads the session.
        case facilitator
        /// One person.
        case seat(ID<Seat>)
    }

    /// How far the question and its answer are the addressee's own business.
    public enum Privacy: Hashable, Sendable {
        /// Everybody may see both.
        case open
        /// Nobody else may see the question: it shows a hand.
        case hand
        /// Nobody else may see the answer: it is a ballot.
        case ballot
    }

    /// One answer that can be chosen.
    public struct Choice: Sendable {
        /// The number to type.
        public let key: String
        /// A letter that does the same everywhere, if there is one.
        public let shortcut: String?
        /// What the answer means.
        public let label: Message
        /// Whether it is left out of the short prompt and only listed on request.
        public let isMinor: Bool
        /// Why it is not possible now; `nil` where it is.
        public let reason: Message?
        /// What it leads to.
        public let reply: Reply

        /// The way to the facilitator, for questions that do not offer it themselves.
        static let callingFacilitator = Choice(
            key: "f",
            shortcut: nil,
            label: Message.callFacilitator,
            isMinor: true,
            reason: nil,
            reply: .callFacilitator
        )
    }

    /// A free answer.
    public struct Entry: Sendable {
        /// What is to be typed.
        public enum Kind: Hashable, Sendable {
            /// Something said: a word or a sentence. A single letter or figure is none; it is a key that means
            /// something elsewhere.
            case words
            /// What somebody or something is called, which may be a single letter.
            case name
            /// One or several numbers.
            case figures
            /// A day.
            case day
        }

        /// What is to be typed.
        public let kind: Kind
        /// Turns a typed line into a reply, or into what is wrong with it.
        public let read: @Sendable (String) -> EntryResult

        public init(_ kind: Kind, read: @escaping @Sendable (String) -> EntryResult) {
            self.kind = kind
            self.read = read
        }
    }

    /// What a typed line turned out to be.
    public enum EntryResult: Sendable {
        /// An answer.
        case reply(Reply)
        /// No answer, because of this.
        case wrong(Message)
    }

    /// Who is to answer.
    public let addressee: Addressee
    /// How private it is.
    public let privacy: Privacy
    /// What the addressee has to know to answer, line by line.
    public let context: [Message]
    /// What everybody may hear before the addressee takes the keyboard, line by line.
    public let foreword: [Message]
    /// The question itself.
    public let prompt: Message
    /// The answers to choose from.
    public private(set) var choices: [Choice]
    /// How a line that is none of the choices is read; `nil` where only the choices count.
    public let entry: Entry?
    /// What an empty line means; `nil` where it means nothing.
    public let blank: Reply?
    /// Whether the answers are sentences, each better told on a line of its own.
    public let listsAnswers: Bool

    /// Creates a question; choices are numbered in their order unless they name their key.
    init(
        to addressee: Addressee,
        privacy: Privacy = .open,
        foreword: [Message] = [],
        context: [Message] = [],
        prompt: Message,
        options: [Offer],
        entry: Entry? = nil,
        blank: Reply? = nil,
        listsAnswers: Bool = false
    ) {
        self.addressee = addressee
        self.privacy = privacy
        self.foreword = foreword
        self.context = context
        self.prompt = prompt
        self.entry = entry
        self.blank = blank
        self.listsAnswers = listsAnswers
        var number = 0
        choices = options.map { option in
            if option.key == nil { number += 1 }
            return Choice(
                key: option.key ?? String(number),
                shortcut: option.shortcut,
                label: option.label,
                isMinor: option.isMinor,
                reason: option.reason,
                reply: option.reply
            )
        }
    }

    /// The choice that stops the play now going on, if there is one to stop.
    public var stop: Choice? {
        choices.first { $0.key == StopWord.key }
    }

    /// The same question with one more choice.
    func adding(_ choice: Choice) -> Question {
        var question = self
        question.choices.append(choice)
        return question
    }

    /// The person who must be alone with the question, if there is one.
    public var privateTo: ID<Seat>? {
        if case .seat(let seat) = addressee, privacy != .open { seat } else { nil }
    }

    /// The choice a typed line names.
    public func choice(for line: String) -> Choice? {
        let line = line.lowercased()
        return choices.first { $0.key == line || $0.shortcut == line }
    }
}

/// An answer on offer, before the choices are numbered; one with a reason keeps its place but is not possible now.
struct Offer: Sendable {
    let key: String?
    let shortcut: String?
    let label: Message
    let isMinor: Bool
    let reason: Message?
    let reply: Reply

    init(
        _ label: Message,
        key: String? = nil,
        shortcut: String? = nil,
        isMinor: Bool = false,
        unless reason: Message? = nil,
        _ reply: Reply
    ) {
        self.label = label
        self.key = key
        self.shortcut = shortcut
        self.isMinor = isMinor
        self.reason = reason
        self.reply = reply
    }
}

/// A command with who gives it.
public struct Asked: Hashable, Sendable {
    /// What is asked.
    public let command: Command
    /// Who asks.
    public let by: Actor

    /// Creates an asked command; the facilitator's unless told otherwise.
    public init(_ command: Command, by actor: Actor = .facilitator) {
        self.command = command
        self.by = actor
    }
}

/// What an answer leads to.
public enum Reply: Sendable {
    /// Commands, carried out in order until one is refused.
    case ask([Asked])
    /// Another question; going back leads to the one before.
    case open(@Sendable () -> Question)
    /// Something said; then the question is put again.
    case say([Message])
    /// Another plan for the next game.
    case plan(GamePlan)
    /// Somebody has read how her pitch was rated in this count.
    case haveRead(ID<Seat>, Count)
    /// Ask this person later.
    case postpone(ID<Seat>)
    /// What lies on the table is told again.
    case tellAgain
    /// What the facilitator may say now, what comes next, and how she is for time.
    case tellScript
    /// The facilitator takes the keyboard.
    case callFacilitator
    /// Whoever was asked is done; back to the question of the moment.
    case done
    /// Back to the question before.
    case back
    /// Stop here; the session can be resumed.
    case leave
    /// Close the session and make its report.
    case finish

    /// Whether whoever was asked is done with it for now.
    public var endsTurn: Bool {
        switch self {
        case .ask, .haveRead, .postpone, .done, .callFacilitator, .leave, .finish: true
        case .open, .say, .plan, .tellAgain, .tellScript, .back: false
        }
    }

    static func game(_ command: GameCommand, by actor: Actor = .facilitator) -> Reply {
        .ask([Asked(.game(command), by: actor)])
    }

    static func people(_ command: PeopleCommand) -> Reply {
        .ask([Asked(.people(command))])
    }
}

/// With what the next game is to be played.
public struct GamePlan: Sendable {
    /// The deck.
    public var deck: Deck
    /// The rules.
    public var rules: RoundRules
    /// The situations that can be played.
    public var scenarios: [RolePlayScenario]
    /// The guides a debriefing can go by, the usual one first; none for the short one alone.
    public var guides: [DebriefGuide]
    /// What whoever practises alone has practised in other sessions.
    public var past: PracticeHistory
    /// How a day is read.
    public var days: DayReader

    public init(
        deck: Deck,
        rules: RoundRules,
        scenarios: [RolePlayScenario] = [],
        guides: [DebriefGuide] = [],
        past: PracticeHistory = PracticeHistory(),
        days: DayReader = DayReader()
    ) {
        self.deck = deck
        self.rules = rules
        self.scenarios = scenarios
        self.guides = guides
        self.past = past
        self.days = days
    }
}
