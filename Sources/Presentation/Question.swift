public import Wording
public import Workshop

/// What is asked now: of whom, in which words, and what each answer leads to.
///
/// A front end shows it in its own way and knows nothing of the rules: it reads an answer and follows the reply.
public struct Question: Sendable {
    /// How far the question and its answer are the addressee's own business.
    public enum Privacy: String, Hashable, Sendable {
        /// Everybody may see both.
        case open
        /// Nobody else may see the question: it shows a hand.
        case hand
        /// Nobody else may see the answer: it is a ballot.
        case ballot
    }

    /// What a choice does wherever it is offered, for front ends that give it a place or a key of its own.
    public enum Role: String, CaseIterable, Sendable {
        /// Somebody needs the facilitator.
        case callFacilitator
        /// Who comes, goes, or changes part.
        case people
        /// Back before a step.
        case undo
        /// Forward again.
        case redo
        /// Put the session down.
        case leave
        /// Leave a question unanswered and go on to the next.
        case goOn
        /// The stop word of a role-play.
        case stop
        /// Stop the clock, or let it run on; freeze a play, or go on with it.
        case clock
        /// More time.
        case extend
        /// One of several steps, the newest first; with it those before it in the list are taken back.
        case step
    }

    /// One answer that can be chosen.
    public struct Choice: Sendable {
        /// What it is called among the choices of its question, whatever the words and the number before it.
        public let id: String
        /// What it does everywhere, if it is one of those.
        public let role: Role?
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
        let reply: Reply

        init(_ offer: Offer, key: String) {
            id = offer.id
            role = offer.role
            self.key = offer.key ?? key
            shortcut = offer.shortcut
            label = offer.label
            isMinor = offer.isMinor
            reason = offer.reason
            reply = offer.reply
        }
    }

    /// A free answer.
    public struct Entry: Sendable {
        /// What is to be typed.
        public enum Kind: String, Hashable, Sendable {
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
        let read: @Sendable (String) -> EntryResult

        init(_ kind: Kind, read: @escaping @Sendable (String) -> EntryResult) {
            self.kind = kind
            self.read = read
        }

        /// A line of text, cleaned and checked as it is typed.
        init(
            _ kind: Kind,
            limit: Int,
            then reply: @escaping @Sendable (String) -> Reply
        ) {
            self.init(kind) { line in
                do throws(PlainText.Fault) {
                    return .reply(reply(try PlainText.cleaned(line, limit: limit)))
                } catch {
                    return .wrong(RefusalWording.message(error))
                }
            }
        }
    }

    /// What a typed line turned out to be.
    enum EntryResult: Sendable {
        /// An answer.
        case reply(Reply)
        /// No answer, because of this.
        case wrong(Message)
    }

    /// Who is to answer.
    public let addressee: Audience
    /// About what it asks, where the same words are asked about several things: an answer to one is none to another.
    public let subject: String
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
    let blank: Reply?
    /// Whether the answers are sentences, each better told on a line of its own.
    public let listsAnswers: Bool

    /// Creates a question; choices are numbered in their order unless they name their key.
    init(
        to addressee: Audience,
        about subject: String = "",
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
        self.subject = subject
        self.privacy = privacy
        self.foreword = foreword
        self.context = context
        self.prompt = prompt
        self.entry = entry
        self.blank = blank
        self.listsAnswers = listsAnswers
        var number = 0
        choices = options.map { offer in
            if offer.key == nil { number += 1 }
            return Choice(offer, key: String(number))
        }
    }

    /// What is asked of somebody who has nothing to do.
    static func nothing(for audience: Audience) -> Question {
        Question(to: audience, prompt: .nothingAsked, options: [])
    }

    /// Which question it is, whatever the names and numbers in it.
    public var name: String { prompt.key.name }

    /// Whether it asks the same person the same about the same; the choices may have changed.
    public func isSame(as other: Question) -> Bool {
        addressee == other.addressee && prompt.key == other.prompt.key && subject == other.subject
    }

    /// Whether an empty line is an answer.
    public var takesBlank: Bool { blank != nil }

    /// The choice of a role, if it is offered.
    public func choice(_ role: Role) -> Choice? {
        choices.first { $0.role == role }
    }

    /// The same question with more choices.
    func adding(_ offers: [Offer]) -> Question {
        var question = self
        question.choices += offers.map { Choice($0, key: $0.key ?? "") }
        return question
    }

    /// The person who must be alone with the question, if there is one.
    public var privateTo: ID<Seat>? {
        if case .seat(let seat) = addressee, privacy != .open { seat } else { nil }
    }

    /// What a line that names no choice means as an answer.
    func read(_ line: String) -> EntryResult {
        if entry?.kind == .words && Self.isSingleKey(line) { return .wrong(.keyIsNoWords(line: line)) }
        let isEchoed = entry?.kind == .figures || entry?.kind == .day
        if let entry { return entry.read(isEchoed ? Self.shown(line) : line) }
        // What was typed on a ballot is never shown again, and what cannot be shown is not.
        let shown = Self.shown(line)
        return .wrong(privacy == .ballot || shown.isEmpty ? .notAChoiceSecret : .notAChoice(line: shown))
    }

    /// Whether a line is one letter or figure: elsewhere a key, and nothing anybody says.
    private static func isSingleKey(_ line: String) -> Bool {
        line.count == 1 && line.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    /// What was typed, fit to be shown again: short, and without characters that disturb a terminal.
    private static func shown(_ line: String) -> String {
        var safe = String.UnicodeScalarView()
        safe.append(contentsOf: line.unicodeScalars.prefix(40).filter { !PlainText.isUnsafe($0) })
        return String(safe)
    }

    /// The choice a typed line names.
    public func choice(for line: String) -> Choice? {
        let line = line.lowercased()
        return choices.first { $0.key == line || $0.shortcut == line }
    }
}

/// An answer on offer, before the choices are numbered; one with a reason keeps its place but is not possible now.
struct Offer: Sendable {
    let id: String
    let role: Question.Role?
    let key: String?
    let shortcut: String?
    let label: Message
    let isMinor: Bool
    let reason: Message?
    let reply: Reply

    /// Creates an offer.
    ///
    /// - Parameter id: Which of several of a kind it is; what stands alone is named after its words.
    init(
        _ label: Message,
        id: String? = nil,
        as role: Question.Role? = nil,
        key: String? = nil,
        shortcut: String? = nil,
        isMinor: Bool = false,
        unless reason: Message? = nil,
        _ reply: Reply
    ) {
        self.id = id ?? label.key.name
        self.role = role
        self.label = label
        self.key = key
        self.shortcut = shortcut
        self.isMinor = isMinor
        self.reason = reason
        self.reply = reply
    }

    /// The way back to the question before.
    static let back = Offer(.goBack, key: "0", .back)

    /// The same under other keys, or out of the way.
    func keyed(_ key: String?, shortcut: String?, isMinor: Bool) -> Offer {
        Offer(label, id: id, as: role, key: key, shortcut: shortcut, isMinor: isMinor, unless: reason, reply)
    }
}
