import JSONText
public import Wording
public import Workshop

/// A moment in the words of a language, as text to read and as JSON for a front end outside of the program.
public struct MomentDocument {
    private let moment: Moment
    private let session: Session
    private let wording: Wording
    private let now: Instant

    /// Creates the document of a moment of a session.
    public init(_ moment: Moment, of session: Session, in wording: Wording, at now: Instant) {
        self.moment = moment
        self.session = session
        self.wording = wording
        self.now = now
    }

    /// What is told and shown, a line each.
    public var lines: [String] { (moment.told + moment.lines(in: session)).map(wording.text) }

    /// The moment as JSON.
    public func json() -> String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("schema", "moment/1")
            writer.member("session", session.header.id.text)
            writer.member("title", session.header.title)
            writer.member("language", wording.language.tag)
            writer.key("audience")
            write(moment.audience, to: &writer)
            writer.member("seen", moment.seen)
            writer.member("closed", moment.shown.isClosed)
            writer.key("told")
            writer.array { writer in
                for message in moment.told {
                    writer.object { writer in
                        writer.member("text", wording.text(message))
                        writer.member("inScene", message.isInScene)
                    }
                }
            }
            writer.key("shown")
            writer.object(writeShown)
            writer.key("asked")
            if let question = moment.asked {
                writer.object { write(question, to: &$0) }
            } else {
                writer.null()
            }
            writer.key("timed")
            writer.array { writer in
                for signal in moment.timed {
                    writer.object { writer in
                        writer.member("milliseconds", signal.due.milliseconds - now.milliseconds)
                        writer.member("text", wording.text(signal.message))
                    }
                }
            }
        }
        return writer.text
    }

    private func write(_ audience: Audience, to writer: inout JSONWriter) {
        switch audience {
        case .facilitator: writer.string("facilitator")
        case .table: writer.string("table")
        case .seat(let seat): writer.string(seat.text)
        }
    }

    private func writeShown(_ writer: inout JSONWriter) {
        writer.member("scene", moment.shown.scene.word)
        writer.key("people")
        writer.array { writer in
            for person in moment.shown.people {
                writer.object { writer in
                    writer.member("id", person.id.text)
                    writer.member("name", person.name)
                    writer.member("kind", person.kind.rawValue)
                    writer.member("presence", person.presence.rawValue)
                }
            }
        }
        writer.member("waitingFor", moment.shown.waitingFor.map(\.text))
        writer.member("lines", moment.lines(in: session).map(wording.text))
    }

    private func write(_ question: Question, to writer: inout JSONWriter) {
        writer.member("question", question.name)
        writer.member("about", question.subject)
        writer.key("of")
        write(question.addressee, to: &writer)
        writer.member("privacy", question.privacy.rawValue)
        writer.member("foreword", question.foreword.map(wording.text))
        writer.member("context", question.context.map(wording.text))
        writer.member("prompt", wording.text(question.prompt))
        writer.key("choices")
        writer.array { writer in
            for choice in question.choices { writer.object { write(choice, to: &$0) } }
        }
        writer.key("entry")
        if let kind = question.entry?.kind { writer.string(kind.rawValue) } else { writer.null() }
        writer.member("takesBlank", question.takesBlank)
    }

    private func write(_ choice: Question.Choice, to writer: inout JSONWriter) {
        writer.member("id", choice.id)
        if let role = choice.role { writer.member("role", role.rawValue) }
        writer.member("key", choice.key)
        if let shortcut = choice.shortcut { writer.member("shortcut", shortcut) }
        writer.member("label", wording.text(choice.label))
        writer.member("minor", choice.isMinor)
        if let reason = choice.reason { writer.member("impossible", wording.text(reason)) }
    }
}

extension View.Scene {
    /// What it is called where programs read it.
    fileprivate var word: String {
        switch self {
        case .lobby: "lobby"
        case .game(let game): "game-\(game.stage.rawValue)"
        case .rolePlay: "rolePlay"
        case .debrief: "debrief"
        case .story: "story"
        case .pitchPractice: "pitchPractice"
        }
    }
}
