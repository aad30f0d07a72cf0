public import Journal
public import Presentation
public import TerminalKit
public import Wording
import Workshop

/// Leads a session on a full screen.
///
/// The main thread owns the terminal; a step is durable before its effect is drawn.
@MainActor
public final class ScreenHost {
    /// How the hosting ended.
    public enum Ending: Sendable {
        /// The session was closed.
        case finished
        /// Somebody chose to stop; the session can be resumed.
        case left
        /// Somebody ended the program from outside; the session can be resumed.
        case interrupted(status: Int32)
        /// The record could not be written; everything acknowledged is safe.
        case failed(JournalError)
    }

    private let room: Room
    private let wording: Wording
    private let preferences: Preferences
    private var ending: Ending?
    private var client: Int?
    private var nextChange: TerminalKit.Command<WorkshopModel.Tick>?

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - room: The owner of the session.
    ///   - wording: The language spoken.
    ///   - preferences: How it looks and behaves; the theme is the terminal's.
    public init(
        room: Room,
        wording: Wording,
        preferences: Preferences = Preferences()
    ) {
        self.room = room
        self.wording = wording
        self.preferences = preferences
    }

    /// Leads the session until it is closed, left, or ended from outside.
    ///
    /// - Parameters:
    ///   - terminal: The terminal taken for it.
    ///   - plan: With what the next game is to be played.
    public func run(on terminal: Terminal, plan: GamePlan) -> Ending {
        var model = WorkshopModel(
            session: room.session,
            conversation: Conversation(plan: plan),
            wording: wording,
            now: room.now,
            preferences: preferences
        )
        let changes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let client = room.enter { changes.continuation.yield() }
        self.client = client
        defer { room.leave(client) }
        nextChange = .perform(name: "change") {
            for await _ in changes.stream { break }
            return .change
        }
        let first = [Self.nextTick, nextChange].compactMap(\.self)
        model.preferences.usesMouse = terminal.isMouseTaken
        let ended = terminal.run(&model, first: first) { model, input in
            update(&model, input, terminal.size, terminal.glyphs)
        } view: { model, frame in
            frame.draw(WorkshopScreen(model: model), in: frame.area)
        }
        if let ending { return ending }
        return switch ended {
        case .quit: .left
        case .interrupted(let signal): .interrupted(status: signal.exitStatus)
        case .hangup: .interrupted(status: Event.Signal.hangup.exitStatus)
        }
    }

    private static let nextTick = TerminalKit.Command<WorkshopModel.Tick>.after(.seconds(1), name: "clock", .clock)

    private func update(
        _ model: inout WorkshopModel,
        _ input: Input<WorkshopModel.Tick>,
        _ size: Size,
        _ glyphs: Glyphs
    ) -> [TerminalKit.Command<WorkshopModel.Tick>] {
        let hadMouse = model.preferences.usesMouse
        model.size = size
        var commands: [TerminalKit.Command<WorkshopModel.Tick>] = model.timeGoesOn(to: room.now) ? [.ring] : []
        var intent: WorkshopModel.Intent?
        switch input {
        case .message(.clock): commands.append(Self.nextTick)
        case .message(.change):
            model.overtaken(at: room.session)
            if let nextChange { commands.append(nextChange) }
        case .event(.key(let key)): intent = model.press(key)
        case .event(.press(let point)): intent = model.click(point, in: size, glyphs: glyphs)
        case .event(.wheel(let wheel, _)): model.turn(wheel)
        case .event(.paste(let text)): model.paste(text)
        // Any command would keep the program from ending.
        case .event(.interrupt): return []
        case .event: break
        }
        if let intent, !carryOut(intent, &model) { return [.quit] }
        if model.preferences.usesMouse != hadMouse { commands.append(.mouse(!hadMouse)) }
        return commands
    }

    /// Does what the model wants done; says whether to go on.
    private func carryOut(_ intent: WorkshopModel.Intent, _ model: inout WorkshopModel) -> Bool {
        switch intent {
        case .perform(let asked, let seen): return perform(asked, seen: seen, &model)
        case .leave: ending = .left
        case .finish(let seen):
            guard perform([Asked(.close)], seen: seen, &model) else { return false }
            guard model.session.state.isClosed else { return true }
            ending = .finished
        }
        return false
    }

    private func perform(_ asked: [Asked], seen: Int, _ model: inout WorkshopModel) -> Bool {
        switch room.perform(asked.map { ($0.command, by: $0.by) }, seen: seen, from: client).failure {
        case nil: model.carriedOut(asked, to: room.session)
        case .refused(let refusal): model.refused(refusal, at: room.session)
        case .storage(let error):
            guard let obstacle = error.obstacle else {
                ending = .failed(error)
                return false
            }
            model.notSaved(obstacle, at: room.session)
        }
        return true
    }
}
