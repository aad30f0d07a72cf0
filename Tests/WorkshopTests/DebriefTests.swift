import TestKit
import Testing
import Workshop

@Suite("A debriefing")
struct DebriefTests {
    /// Three players and a facilitator with a seat, after a game that was ended, in a debriefing.
    private func debriefing(_ guide: DebriefGuide = .short) throws -> Script {
        var script = try Script(players: 3)
        try script.people(.join(name: "Lead", kind: .facilitator))
        try script.play(.end)
        try script.ask(.beginDebrief(guide))
        return script
    }

    private func view(_ script: Script) -> DebriefView? {
        if case .debrief(let view) = script.session.view(for: .table).scene { view } else { nil }
    }

    @Test("Questions come one at a time, and the last one ends it")
    func questions() throws {
        var script = try debriefing()
        #expect(view(script)?.question?.id == "feelings")
        #expect(view(script)?.place == 1)
        #expect(view(script)?.count == 3)
        #expect(try script.debrief(.advance) == [.debrief(.movedOn)])
        #expect(view(script)?.question?.id == "learned")
        try script.debrief(.advance)
        #expect(view(script)?.question?.asked == .each)
        #expect(try script.debrief(.advance) == [.debrief(.movedOn), .debrief(.ended)])
        #expect(view(script)?.question == nil)
        #expect(view(script)?.place == 0)
        #expect(script.refusal(of: .debrief(.advance)) == .noDebrief)
    }

    @Test("Answers of the whole group are typed by the facilitator, so that the record names nobody")
    func groupAnswersAreNameless() throws {
        var script = try debriefing()
        #expect(script.refusal(of: .debrief(.answer(nil, "Fine")), by: .seat("s1")) == .onlyFacilitator)
        #expect(script.refusal(of: .debrief(.answer("s1", "Fine"))) == .askedToGroup)
        #expect(script.refusal(of: .debrief(.pass("s1"))) == .askedToGroup)
        #expect(script.refusal(of: .debrief(.answer(nil, ""))) == .text(.empty))
        try script.debrief(.answer(nil, "Fine"))
        try script.debrief(.answer(nil, "A bit  shy"))
        #expect(
            view(script)?.answers == [
                Debrief.Answer(question: "feelings", seat: nil, text: "Fine"),
                Debrief.Answer(question: "feelings", seat: nil, text: "A bit shy"),
            ]
        )
    }

    @Test("Everybody answers or passes once, for herself, and then the next question comes by itself")
    func each() throws {
        var script = try debriefing()
        try script.debrief(.advance)
        try script.debrief(.advance)
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s2", "s3"])
        #expect(script.refusal(of: .debrief(.answer(nil, "I will"))) == .askedToEach)
        #expect(script.refusal(of: .debrief(.answer("s1", "I will")), by: .seat("s2")) == .onlyOneself("s1"))
        #expect(script.refusal(of: .debrief(.pass("s9"))) == .noSuchSeat("s9"))
        try script.debrief(.answer("s1", "I will ask"), by: .seat("s1"))
        #expect(script.refusal(of: .debrief(.pass("s1"))) == .alreadyAnswered("s1"))
        try script.people(.goAway("s2"))
        #expect(script.refusal(of: .debrief(.pass("s2"))) == .absent("s2"))
        #expect(try script.debrief(.pass("s3")).suffix(2) == [.debrief(.movedOn), .debrief(.ended)])
    }

    @Test("Nobody is waited for who leaves, and a guide without questions is over at once")
    func leaving() throws {
        var script = try debriefing(DebriefGuide(questions: [.init(id: "commitment", asked: .each)]))
        try script.debrief(.answer("s1", "I will ask"))
        try script.people(.leave("s2"))
        #expect(view(script)?.question != nil)
        try script.people(.leave("s3"))
        #expect(view(script)?.question == nil)
        let empty = try debriefing(DebriefGuide(questions: []))
        #expect(view(empty)?.question == nil)
        #expect(empty.refusal(of: .close) == nil)
    }

    @Test("The place of a question is its own, even where a guide asks it twice")
    func repeated() throws {
        let feelings = DebriefGuide.Question(id: "feelings", asked: .group)
        var script = try debriefing(DebriefGuide(questions: [feelings, feelings]))
        try script.debrief(.advance)
        #expect(view(script)?.place == 2)
    }

    @Test("A debriefing can be ended at any time, and only begun when nothing else goes on")
    func ending() throws {
        var script = try debriefing()
        #expect(script.refusal(of: .beginDebrief(.short)) == .activityRunning)
        #expect(script.refusal(of: .beginGame(rules: RoundRules(), deck: .small, teams: nil)) == .activityRunning)
        #expect(script.refusal(of: .close) == .activityRunning)
        #expect(script.refusal(of: .game(.advance)) == .noGame)
        try script.debrief(.end)
        #expect(script.refusal(of: .debrief(.end)) == .noDebrief)
        try script.ask(.beginGame(rules: RoundRules(), deck: .small, teams: nil))
        #expect(script.game()?.stage == .opening)
        #expect(script.refusal(of: .beginDebrief(.short)) == .activityRunning)
    }

    @Test("A topic put aside names nobody and is kept to the end")
    func parking() throws {
        var script = try debriefing()
        #expect(script.refusal(of: .debrief(.park("The lift")), by: .seat("s1")) == .onlyFacilitator)
        #expect(script.refusal(of: .debrief(.park(" "))) == .text(.empty))
        #expect(try script.debrief(.park("The  lift")) == [.debrief(.parked("The lift"))])
        try script.debrief(.end)
        #expect(view(script)?.parked == ["The lift"])
    }

    @Test("What somebody wants to do can have a day")
    func days() throws {
        var script = try debriefing(DebriefGuide(questions: [.init(id: "next", asked: .each, commitment: .byDay)]))
        let day = try #require(CalendarDay("2026-12-24"))
        try script.debrief(.answer("s1", "Ask", by: day))
        #expect(view(script)?.answers.first?.day == day)
    }

    @Test("A day that is over everywhere is refused; one that is still today somewhere is not")
    func pastDays() throws {
        var script = try debriefing(DebriefGuide(questions: [.init(id: "next", asked: .each, commitment: .byDay)]))
        // It is the evening of the first of January 1970 at Greenwich.
        script.wait(milliseconds: 20 * 3_600_000)
        let over = try #require(CalendarDay("1969-12-30"))
        #expect(script.refusal(of: .debrief(.answer("s1", "Ask", by: over))) == .dayIsPast(over))
        for day in ["1969-12-31", "1970-01-01", "9999-12-31"] {
            #expect(script.refusal(of: .debrief(.answer("s1", "Ask", by: CalendarDay(day)))) == nil)
        }
    }

    @Test("A day is one of the calendar", arguments: ["2026-12-24", "2024-02-29", "2000-02-29", "1900-01-01"])
    func realDays(text: String) {
        #expect(CalendarDay(text)?.text == text)
    }

    @Test(
        "What is no day of the calendar is none",
        arguments: [
            "", "2026", "2026-1-1", "2026-13-01", "2026-00-10", "2026-04-31", "2025-02-29", "1900-02-29", "1899-12-31",
            "2026-12-24 ", "+026-12-24", "2026-12--4", "٢٠٢٦-12-24", "24-12-2026",
        ]
    )
    func unrealDays(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test("Faces come into the record as one count of the group, which must fit the people in the room")
    func faces() throws {
        var script = try debriefing()
        for wrong in [[], [1], [0, 0, 0, 0, 5], [-1, 0, 0, 0, 1], [Int.max, 1, 0, 0, 0], [1, 1, 1, 1, 1]] {
            #expect(script.refusal(of: .debrief(.countFaces(.before, wrong))) == .facesDoNotFit(people: 4))
        }
        #expect(
            script.refusal(of: .debrief(.countFaces(.before, [0, 0, 0, 0, 0])), by: .seat("s1")) == .onlyFacilitator
        )
        try script.debrief(.countFaces(.before, [0, 1, 1, 0, 0]))
        try script.debrief(.countFaces(.after, [0, 0, 0, 1, 2]))
        try script.debrief(.countFaces(.before, [0, 0, 2, 0, 0]))
        #expect(
            view(script)?.faces == [
                FaceCount(.after, counts: [0, 0, 0, 1, 2]), FaceCount(.before, counts: [0, 0, 2, 0, 0]),
            ]
        )
    }

    @Test("A face that somebody keeps is seen by herself alone")
    func keptFaces() throws {
        var script = try debriefing()
        let face = KeptFace(seat: "s1", moment: .after, face: .bad)
        #expect(script.refusal(of: .debrief(.keepFace(face)), by: .seat("s2")) == .onlyOneself("s1"))
        try script.debrief(.keepFace(face), by: .seat("s1"))
        for audience in script.session.audiences {
            guard case .debrief(let view) = script.session.view(for: audience).scene else { continue }
            #expect(view.ownFaces == (audience == .seat("s1") ? [face] : []))
        }
        try script.people(.goAway("s1"))
        #expect(script.refusal(of: .debrief(.keepFace(face))) == .absent("s1"))
    }
}
