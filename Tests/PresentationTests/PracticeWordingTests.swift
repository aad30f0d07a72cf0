import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

@Suite("Practising alone in words")
struct PracticeWordingTests {
    private let wording = Wording(.english)

    private func alone() throws -> Script {
        var script = Script()
        try script.gather(players: 1)
        return script
    }

    @Test(
        "Every refusal of a practice says why in a sentence of its own",
        arguments: [
            (.noStory, "There is no story in progress."),
            (.noPitchPractice, "There is no pitch practice in progress."),
            (.storyNotWhole("attic"), "This story cannot be played: it leads to “attic”, which is not in it."),
            (.notAChoiceHere("shout"), "That cannot be chosen here."),
            (.nothingToGoOnTo, "The story is waiting for a choice, or has ended."),
            (.noSuchCheckpoint("attic"), "There is no such moment to go back to."),
            (.atTheStart, "The story is at its start."),
            (.notInPractice(.opening), "That cannot be done before cards are drawn."),
            (.notInPractice(.preparing), "That cannot be done while you get ready."),
            (.notInPractice(.pitching), "That cannot be done during the pitch."),
            (.notInPractice(.assessing), "That cannot be done while you rate the pitch."),
            (.notInPractice(.finished), "That cannot be done any more: the practice is over."),
            (.pitchIsSpoken, "This pitch is given aloud; nothing is typed."),
        ] as [(Refusal, String)]
    )
    func refusals(refusal: Refusal, sentence: String) throws {
        let view = try alone().session.view(for: .table)
        #expect(wording.text(RefusalWording.message(refusal, in: view)) == sentence)
    }

    @Test("A step is named by what was chosen")
    func steps() throws {
        var script = try alone()
        try script.story(.begin(.parcel, by: "s1", feedback: .now))
        try script.story(.choose("blame"))
        let step = try #require(script.session.undoableSteps.last)
        let text = wording.text(Announcer(session: script.session).step(step))
        #expect(text == "“The depot mixes them up all the time.”")
    }

    @Test("The time to get ready and the time to speak each give their signal, once and while the clock runs")
    func signals() throws {
        var script = try alone()
        let plan = PitchPractice.Plan(preparationSeconds: 60, pitchSeconds: 30)
        try script.practise(.begin(.small, by: "s1", plan: plan, practisedBefore: []))
        func signal() -> TimeSignal? { TimeSignal.all(in: script.session, at: script.now).first }
        func due(in milliseconds: Int64, _ message: Message) -> TimeSignal {
            TimeSignal(
                due: Instant(milliseconds: script.now.milliseconds + milliseconds),
                message: message,
                stays: false
            )
        }
        #expect(signal() == nil)
        try script.practise(.draw(amongLeastPractised: false))
        script.wait(milliseconds: 20_000)
        #expect(signal() == due(in: 40_000, .practiceReadyTimeIsUp))
        try script.practise(.start(.aloud))
        #expect(signal() == due(in: 30_000, .timeIsUp))
        try script.practise(.pause)
        #expect(signal() == nil)
        try script.practise(.resume)
        script.wait(milliseconds: 30_000)
        #expect(signal() == nil)
    }

    @Test("Advice is for what she found weakest, and none is given where nothing is weak")
    func advice() throws {
        func advice(_ levels: [Int]) throws -> String? {
            var script = try alone()
            try script.practise(.begin(.small, by: "s1", plan: PitchPractice.Plan(), practisedBefore: []))
            try script.practise(.draw(amongLeastPractised: false))
            try script.practise(.start(.aloud))
            try script.practise(.done)
            for (criterion, level) in zip(PitchPractice.Criterion.allCases, levels) {
                try script.practise(.rate(criterion, level: level))
            }
            guard case .pitchPractice(let own) = script.session.view(for: .seat("s1")).scene else { return nil }
            return PitchPracticeTelling.advice(own).map(wording.text)
        }
        #expect(try advice([3, 1, 2, 3])?.contains("think of one day, one place") == true)
        #expect(try advice([3, 3, 3, 0])?.contains("who was better off") == true)
        #expect(try advice([3, 3, 3, 3]) == nil)
    }
}
