import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("What was recorded keeps its secrets")
struct RecordsSecrecyTests {
    /// The jobs of the numbered decks that a text speaks of.
    private func jobs(in text: String) -> Set<String> {
        Set(text.matches(of: /(Job|Joke) \d+/).map { String($0.output.0) })
    }

    @Test("No frame and no word of a timeline or a replay holds a hand that the table could not see", arguments: 1...12)
    func hands(seed: Int) throws {
        let session = RandomPlayer.session(seed: UInt64(seed), requests: 100)
        let wording = Wording(.english)
        var reader = RecordReader(RecordShelf([RecordShelf.Item(session)]))
        reader.type(" t ")
        let timeline = try #require(reader.model.opened?.timeline)
        for place in timeline.moments.indices {
            let then = timeline.session(at: place)
            let seen = jobs(in: String(reflecting: then.view(for: .table)))
            let words =
                [timeline.moments[place].step] + timeline.told(at: place, in: then)
                + TimelineTelling.situation(of: then)
            let told = words.map(wording.text).joined(separator: "\n")
            #expect(jobs(in: told).isSubset(of: seen), "seed \(seed), moment \(place): \(told)")
            #expect(jobs(in: reader.screen(120, 36)).isSubset(of: seen), "seed \(seed), moment \(place)")
            reader.type("n")
        }
        let hands = session.log.contains { if case .game(.jobsDealt) = $0.event { true } else { false } }
        // Or nothing was to be kept.
        if hands { #expect(timeline.moments.count > 3) }
    }

    @Test("Two sessions that differ in a ballot alone have the same timeline until the votes are counted")
    func ballots() throws {
        func screens(_ ballots: String) throws -> [String] {
            var keyboard = try Keyboard()
            keyboard.type("111 1 1 1 111111111" + ballots)
            #expect(keyboard.model.session.state.game?.stage == .recruitment)
            var reader = RecordReader(RecordShelf([RecordShelf.Item(keyboard.model.session)]))
            reader.type(" t ")
            let count = try #require(reader.model.opened?.timeline.moments.count)
            return (0..<count).map { _ in
                defer { reader.type("n") }
                return reader.screen(120, 36)
            }
        }
        #expect(try screens(" 10 10") == screens(" 30 30"))
        #expect(try screens(" 10 10").count > 20)
    }
}
