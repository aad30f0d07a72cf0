import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// What happens besides keys.
    enum Tick: Sendable {
        /// The clock went on.
        case clock
    }

    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Intent? {
        notice = nil
        switch keys.meaning(of: key) {
        case .action(let action): return act(action)
        case .unavailable(_, let reason): notice = Notice(text: reason, role: .warning)
        case .nothing: pressElsewhere(key)
        }
        return nil
    }

    /// Takes pasted text: one edit, and never a command.
    mutating func paste(_ text: String) {
        guard question.entry != nil, handOverTo == nil, sheet == nil, !isHelpOpen else { return }
        _ = field.paste(text)
    }

    /// Keys that belong to the list or to the field.
    private mutating func pressElsewhere(_ key: Key) {
        guard handOverTo == nil, sheet == nil, !isHelpOpen else { return }
        isDiscardAsked = false
        if question.entry != nil, field.handle(key) != .ignored { return }
        // A filter would swallow letters that are keys of choices; short lists need none.
        if key == .character("/") { return }
        _ = list.handle(key, rows: rows, height: 8)
    }

    private mutating func act(_ action: Action) -> Intent? {
        switch action {
        case .takeKeyboard: owner = question.privateTo
        case .choose:
            guard listed.indices.contains(list.selected) else { return nil }
            return take(listed[list.selected].reply)
        case .choice(let place): return take(question.choices[place].reply)
        case .send: return send()
        case .back: return goBack()
        case .help: isHelpOpen = true
        case .closeHelp:
            isHelpOpen = false
            helpOffset = 0
        case .closeSheet: sheet = nil
        case .scroll(let step):
            helpOffset = max(0, helpOffset + step)
            if let offset = sheet?.offset { sheet?.offset = max(0, offset + step) }
        }
        return nil
    }

    /// What was typed, or the selected choice where nothing was and Enter alone means nothing.
    private mutating func send() -> Intent? {
        switch conversation.read(field.text, on: question) {
        case .reply(let reply): return take(reply)
        case .wrong(let message): notice = Notice(text: text(message), role: .warning)
        case .nothing: notice = Notice(text: text(.textEmpty), role: .warning)
        }
        return nil
    }

    /// One level up; words typed are not lost without asking.
    private mutating func goBack() -> Intent? {
        if !field.isEmpty && !isDiscardAsked {
            isDiscardAsked = true
            notice = Notice(text: text(.askDiscard), role: .warning)
            return nil
        }
        if !field.isEmpty && !conversation.isAside {
            settle()
            return nil
        }
        return conversation.isAside ? take(.back) : nil
    }

    private mutating func take(_ reply: Reply) -> Intent? {
        if reply.endsTurn { owner = nil }
        switch conversation.follow(reply, in: session) {
        case .nothing: settle()
        case .perform(let asked): return .perform(asked)
        case .say(let messages):
            sheet = Sheet(title: "", lines: messages.map(text))
        case .tellSituation:
            sheet = Sheet(title: "", lines: Announcer(session: session).situation().map(text))
        case .leave: return .leave
        case .finish: return .finish
        }
        return nil
    }

    // MARK: What came of an intent

    /// Commands were carried out.
    mutating func carriedOut(_ asked: [Asked], to session: Session, saying messages: [Message]) {
        conversation.carriedOut(asked)
        self.session = session
        notice = messages.last { !Self.shownByScene.contains($0.key) }.map { Notice(text: text($0), role: .text) }
    }

    /// What the scene shows already.
    private static let shownByScene: Set<MessageKey> = [
        .skillLine, .speakerLine, .tallyVotes, .tallyPoints, .tallyMean, .resultHeading, .abstentions, .reasonGiven,
        .nobodyLeads, .winsContest, .sharesContest, .tieWillBeBroken, .pointsOf, .skillWasShown, .skillWasNotShown,
        .gameEnds, .gameEndsEarly, .total, .winsGame, .winGame, .groupScore, .findingLine, .findingLineOf, .findingOwn,
        .rolePlayRole, .pitchStarts, .roundBegins, .newSkill,
    ]

    /// A command was refused, perhaps after others were carried out.
    mutating func refused(_ refusal: Refusal, at session: Session) {
        self.session = session
        notice = Notice(text: text(RefusalWording.message(refusal, in: table)), role: .warning)
    }

    /// Whether the screen has to be drawn again as time goes by.
    var hasRunningClock: Bool {
        if case .rolePlay(let play) = table.scene { return play.phase?.clock.runningSince != nil }
        guard case .game(let game) = table.scene else { return false }
        return game.current?.pitch.runningSince != nil
    }
}
