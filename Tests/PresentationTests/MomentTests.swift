import Foundation
import JSONText
import SchemaChecking
import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

/// What one audience is told, shown and asked, as a front end outside of the program gets it.
@Suite("The moment of an audience")
struct MomentTests {
    private static let plan = GamePlan(deck: .small, rules: RoundRules(), scenarios: [.small, .anchored])
    private let schema: JSONValue

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/schemas/moment.schema.json")
        schema = try JSONDocument(parsing: Array(try Data(contentsOf: file))).root
    }

    private func json(_ session: Session, for audience: Audience) -> String {
        let now = Instant(milliseconds: 0)
        let moment = Conversation(plan: Self.plan, with: audience).moment(in: session, at: now)
        return MomentDocument(moment, of: session, in: Wording(.english), at: now).json()
    }

    private func accepts(_ text: String) throws -> Bool? {
        SchemaCheck(schema: schema).accepts(try JSONDocument(parsing: Array(text.utf8)).root, by: schema)
    }

    /// A step of a random session: what was asked, and how it stood before and after.
    private struct Step {
        let before: Session
        let request: Request
        let session: Session
    }

    private func steps(_ seed: Int, _ count: Int) -> [Step] {
        var player = RandomPlayer(seed: UInt64(seed) &+ 4000)
        var session = Session(
            header: SessionHeader(id: "moment", seed: UInt64(seed), title: "M", openedAt: Instant(milliseconds: 0))
        )
        return (0..<count).compactMap { _ in
            let (before, request) = (session, player.request(to: session, at: Instant(milliseconds: 0)))
            guard let outcome = try? session.decide(request) else { return nil }
            session.apply(outcome)
            return Step(before: before, request: request, session: session)
        }
    }

    @Test("Every moment of every audience is as the schema says", arguments: 1...12)
    func schema(seed: Int) throws {
        for (place, step) in steps(seed, 120).enumerated() where place.isMultiple(of: 6) {
            for audience in Audience.all(in: step.session) {
                #expect(try accepts(json(step.session, for: audience)) == true)
            }
        }
    }

    @Test("What is no moment is refused by the schema")
    func refused() throws {
        let text = json(try Script(players: 3).session, for: .facilitator)
        for (right, wrong) in [
            ("moment/1", "moment/2"), ("\"presence\": \"present\"", "\"presence\": \"here\""),
            ("\"role\": \"people\"", "\"role\": \"other\""), ("\"takesBlank\"", "\"blank\""),
        ] {
            try #require(text.contains(right))
            #expect(try accepts(text.replacingOccurrences(of: right, with: wrong)) == false, "\(wrong)")
        }
    }

    @Test(
        "Nobody but the voter could tell from a moment what was voted, and the voter is not told either",
        arguments: 1...30
    )
    func ballots(seed: Int) throws {
        for step in steps(seed, 160) {
            let session = step.session
            guard case .game(.castBallot(let voter, let ballot)) = step.request.command, ballot != Ballot(.abstain),
                session.state.game?.contest?.vote != nil
            else { continue }
            // The same session but for one ballot.
            var twin = step.before
            let other = Request(.game(.castBallot(voter, Ballot(.abstain))), by: step.request.by, at: step.request.at)
            twin.apply(try twin.decide(other))
            try #require(twin.log == session.log)
            for audience in Audience.all(in: session) {
                #expect(json(session, for: audience) == json(twin, for: audience), "\(audience)")
            }
        }
    }

    @Test("No moment shows a hand to anybody but its holder, nor a brief to anybody but its player", arguments: 1...30)
    func handsAndBriefs(seed: Int) throws {
        for (place, step) in steps(seed, 160).enumerated() where place.isMultiple(of: 4) {
            let session = step.session
            for audience in Audience.all(in: session) {
                let text = json(session, for: audience)
                for title in hiddenJobs(from: audience, in: session) {
                    #expect(!text.contains("\(title)\"") && !text.contains("\(title),"), "\(title) to \(audience)")
                }
                for words in hiddenBriefs(from: audience, in: session) {
                    #expect(!text.contains(words), "\(words) to \(audience)")
                }
                if case .seat = audience, session.view(for: .table).scene.soloist == nil {
                    let asked = Prompter(session: session, plan: Self.plan).question(for: audience)
                    #expect(asked == nil || asked?.addressee == audience)
                }
            }
        }
    }

    private func hiddenJobs(from audience: Audience, in session: Session) -> [String] {
        guard let game = session.state.game,
            game.stage == .opening || game.stage == .research || game.stage == .choosing,
            game.rules.jobChoice != .open
        else { return [] }
        var own: ID<Entrant>?
        if case .seat(let seat) = audience { own = game.entrant(of: seat)?.id }
        return game.entrants.map(\.id).filter { $0 != own }.flatMap { game.hand(of: $0)?.jobs ?? [] }
            .compactMap { id in game.deck.jobs.first { $0.id == id }?.title }
    }

    private func hiddenBriefs(from audience: Audience, in session: Session) -> [String] {
        guard let play = session.state.rolePlay else { return [] }
        var own: ID<RolePlayScenario.Role>?
        if case .seat(let seat) = audience { own = play.cast[seat] }
        return play.scenario.roles.filter { $0.id != own }.flatMap { [$0.brief, $0.goal] }.filter { !$0.isEmpty }
    }

    @Test("A person is asked what is hers to answer, the facilitator everything else, and the table nothing")
    func audiences() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        let prompter = Prompter(session: script.session, plan: Self.plan)
        #expect(prompter.question(for: .seat("s2"))?.privacy == .ballot)
        #expect(prompter.question(for: .seat("s2"))?.choice(.callFacilitator) == nil)
        #expect(prompter.question(for: .facilitator)?.addressee == .facilitator)
        #expect(prompter.question(for: .table) == nil)
        let own = json(script.session, for: .seat("s2"))
        #expect(own.contains("\"of\": \"s2\"") && own.contains("\"privacy\": \"ballot\""))
        let table = json(script.session, for: .table)
        #expect(table.contains("\"asked\": null") && table.contains("\"scene\": \"game-recruitment\""))
    }
}
