import Content
import ContentFiles
import Foundation
import Journal
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// One run of a practice over the record: find what is practised and what was, then lead it as a session.
struct PractiseRun {
    let workshop: WorkshopRun
    /// The name or code under which she practises; asked for, or a common one, if none was given.
    var name: String?
    let feedback: StoryWalk.Feedback
    let deck: String
    let seed: UInt64
    /// The terminal taken already; `nil` to take one for the session where there is one.
    var stage: Stage?

    private var places: Places { workshop.places }
    private var wording: Wording { workshop.wording }
    private var person: String { name ?? wording.text(.practiseName) }

    // MARK: Stories

    /// The story of an id or a file.
    func story(_ asked: String) throws(Failure) -> Story {
        let loaded: ScenarioLibrary.Loaded
        do throws(LibraryError<Scenario>) {
            loaded = try places.scenarios.find(asked)
        } catch {
            throw Failure(error)
        }
        // Whoever plays is no author: that there is something to read is enough.
        if !loaded.warnings.isEmpty, asked.contains("/") {
            Console.message(.practiseRemarks(path: asked))
        }
        guard case .story(let story) = loaded.item else {
            throw Failure(.practiseNotAStory(title: loaded.item.title), .badData)
        }
        return story
    }

    /// The stories that can be played, by title.
    var stories: [Story] {
        var found: [Story] = []
        for entry in places.scenarios.entries() {
            if case .story(let story) = entry.item, !found.contains(where: { $0.id == story.id }) {
                found.append(story)
            }
        }
        return found.sorted { $0.title < $1.title }
    }

    // MARK: Practising

    /// Plays a story, or goes on with it where the same person broke it off; `nil` if she would rather do neither.
    func play(_ story: Story) throws(Failure) -> WorkshopRun.Ending? {
        switch try decisionOnBrokenOff(story.id) {
        case .goOn(let id): return try workshop.resume(id, on: stage)
        case .leave: return nil
        case .beginAnew: break
        }
        let past = try places.past(of: person)
        return try workshop.practise(title: story.title, seed: seed, name: person, past: past, on: stage) { seat in
            .story(.begin(story, by: seat, feedback: feedback))
        }
    }

    /// Practises a pitch, or goes on with it, in the same way.
    func pitch() throws(Failure) -> WorkshopRun.Ending? {
        switch try decisionOnBrokenOff(nil) {
        case .goOn(let id): return try workshop.resume(id, on: stage)
        case .leave: return nil
        case .beginAnew: break
        }
        let past = try places.past(of: person)
        let cards: Deck
        do throws(LibraryError<Deck>) {
            cards = try places.library.find(deck).item
        } catch {
            throw Failure(error)
        }
        let title = wording.text(.practiseTitlePitch)
        return try workshop.practise(
            title: title,
            seed: seed,
            name: person,
            past: past,
            deck: cards,
            on: stage
        ) { seat in
            .pitchPractice(.begin(cards, by: seat, plan: PitchPractice.Plan(), practisedBefore: past.times))
        }
    }

    // MARK: Going on

    private enum Decision {
        case goOn(ID<Session>)
        case beginAnew
        case leave
    }

    /// Asks whether to go on with what was broken off: only whoever gave the same name, for without one it may have been
    /// anybody.
    private func decisionOnBrokenOff(_ story: ID<Story>?) throws(Failure) -> Decision {
        guard let name, let found = try places.brokenOff(by: name, story: story) else { return .beginAnew }
        let id = found.session.header.id
        guard let screen = stage ?? workshop.openStage() else {
            return try workshop.wantsToGoOn(
                Message.resumePracticeOffer(title: found.session.header.title, detail: found.detail(at: Clock.now()))
            ) ? .goOn(id) : .beginAnew
        }
        defer { if stage == nil { MainActor.assumeIsolated { screen.terminal.close() } } }
        switch workshop.decision(
            on: .brokenOff(
                Message.resumePracticeAsk(title: found.session.header.title, detail: found.detail(at: Clock.now()))
            ),
            stage: screen,
            in: wording
        ) {
        case .choice(let choice): return choice.row == 0 ? .goOn(id) : .beginAnew
        case .leave: return .leave
        case nil:
            screen.exitIfInterrupted()
            return .leave
        }
    }

    // MARK: Choosing

    /// Asks on a screen what to practise, and under which name, unless one was given.
    ///
    /// - Returns: `nil` if the program was ended from outside.
    func decision(among stories: [Story], on stage: Stage) -> ChooserModel.Decision? {
        workshop.decision(on: .practice(stories, asksName: name == nil), stage: stage, in: wording)
    }

    /// Asks what to practise and leads it; `nil` if nothing was chosen.
    func choose() throws(Failure) -> WorkshopRun.Ending? {
        let stories = stories
        guard let stage else {
            return try lead(try workshop.choosePractice(among: stories, name: name), among: stories)
        }
        guard case .choice(let choice) = decision(among: stories, on: stage) else { return nil }
        return try lead(choice, among: stories)
    }

    /// Leads what was chosen on a screen.
    func lead(_ choice: ChooserModel.Choice, among stories: [Story]) throws(Failure) -> WorkshopRun.Ending? {
        try lead(WorkshopRun.PracticeChoice(row: choice.row, name: choice.names.first), among: stories)
    }

    private func lead(
        _ choice: WorkshopRun.PracticeChoice,
        among stories: [Story]
    ) throws(Failure) -> WorkshopRun.Ending? {
        var chosen = self
        chosen.name = choice.name ?? name
        guard let place = choice.story else { return try chosen.pitch() }
        return try chosen.play(stories[place])
    }

    // MARK: Comparing

    /// Tells how the last two times through a story differ.
    func compare(_ asked: String?) throws(Failure) {
        let past = try places.past(of: person)
        let story: Story? = if let asked { try self.story(asked) } else { past.walks.last?.walk.story }
        guard let story else {
            throw Failure(.practiseNoStoryYet(who: person), .notThere)
        }
        let walks = past.walks(of: story)
        guard walks.count >= 2 else {
            throw Failure(
                Message.practiseNothingToCompare(who: person, title: story.title),
                .notThere
            )
        }
        let (first, second) = (walks[walks.count - 2], walks[walks.count - 1])
        let heading = Message.practiseCompareHeading(
            title: second.walk.story.title,
            first: Clock.minute(of: first.openedAt),
            second: Clock.minute(of: second.openedAt)
        )
        let comparison = StoryComparison(first.trail, second.trail, of: second.walk)
        for message in [heading] + StoryTelling.comparison(comparison) {
            Console.result(message)
        }
    }
}
