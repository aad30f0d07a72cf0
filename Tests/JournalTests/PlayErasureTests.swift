import Foundation
import Persons
import RecordFormat
import Rehearsal
import TestKit
import Testing
import Workshop

@testable import Journal

/// Two sessions of one person: a role-play with three others, and something she practised alone.
final class PlayPlace {
    let place: Workplace
    let journal: Journal

    init() throws {
        place = try Workplace()
        journal = try place.journal()
        try playTogether()
        try practise()
        try journal.addPerson("id-K1", code: "K1")
        try journal.give(.logbook, by: "K1", wording: "agreed")
        try journal.setName("Anastasia CANARY-real", of: "K1")
        for session in ["play", "solo"] as [ID<Session>] { try journal.link(SeatPlace(session, "s1"), to: "K1") }
    }

    /// Words of hers, or about her, that have to be gone.
    static let canaries = [
        "CANARY-Ana", "canary-ana", "CANARY-real", "CANARY-quote", "CANARY-undone", "CANARY-felt", "CANARY-line",
        "CANARY-thought", "CANARY-story", "CANARY-alone", "CANARY",
    ]
    /// Words of others that have to stay.
    static let kept = ["KEPT-quote", "KEPT-felt", "KEPT-saw", "KEPT-note"]

    func evidence(_ seat: ID<Seat>, in session: ID<Session>) throws -> SeatEvidence? {
        let record = try journal.record(of: session).session
        return SeatEvidence(of: seat, in: record, realName: "Anastasia CANARY-real", naming: TalkPlace.name)
    }

    private func record(_ id: ID<Session>, _ body: (RecordedSession) throws -> Void) throws {
        let header = SessionHeader(id: id, seed: 3, title: "\(id)", openedAt: place.clock.now)
        let recorded = try journal.begin(header)
        try body(recorded)
        _ = try recorded.perform(.close, by: .facilitator)
        recorded.close()
    }

    private func playTogether() throws {
        try record("play") { recorded in
            func ask(_ command: Command, _ actor: Actor = .facilitator) throws {
                _ = try recorded.perform(command, by: actor)
            }
            func act(_ command: RolePlayCommand, _ seat: ID<Seat>? = nil) throws {
                try ask(.rolePlay(command), seat.map(Actor.seat) ?? .facilitator)
            }
            func waiting() -> [ID<Seat>] { recorded.session.view(for: .table).waitingFor }
            for name in ["CANARY-Ana", "Ben", "Cleo", "Dan"] { try ask(.people(.join(name: name, kind: .participant))) }
            try ask(.beginRolePlay(.small))
            for (seat, role) in [("s1", "trainee"), ("s2", "manager"), ("s3", "colleague")] {
                try act(.cast(ID(seat), ID(role)))
            }
            try act(.advance)
            for seat in waiting() { try act(.confirmBrief(seat), seat) }
            while recorded.session.state.rolePlay?.phase?.id != "scene" { try act(.advance) }
            try act(.startTake(from: nil))
            try act(.quote("s4", "sorry", "CANARY-undone words"), "s4")
            try ask(.rewind(to: recorded.session.undoTarget ?? 0))
            try act(.quote("s4", "sorry", "CANARY-quote: I am sorry"), "s4")
            try act(.quote("s4", "restates", "KEPT-quote: you were late"), "s4")
            try ask(.note("canary-ana looked away, as Ben did"))
            try ask(.note("Ask Anastasia CANARY-real for her papers"))
            try ask(.note("KEPT-note: Ben was calm"))
            try act(.endPlay)
            for seat in waiting() { try act(.leaveRole(seat), seat) }
            try act(.assessOneself("s1", "sorry", level: 2), "s1")
            for seat in waiting() { try act(.pass(seat), seat) }
            try act(.rate("s4", "sorry", take: 1, level: 1), "s4")
            for seat in waiting() where recorded.session.state.debrief == nil { try act(.pass(seat), seat) }
            try ask(.debrief(.answer("s1", "CANARY-felt: small")), .seat("s1"))
            try ask(.debrief(.answer("s2", "KEPT-felt: strong")), .seat("s2"))
            try ask(.debrief(.pass("s3")), .seat("s3"))
            try ask(.debrief(.answer("s4", "KEPT-saw: eyes down")), .seat("s4"))
            try ask(.debrief(.end))
        }
    }

    private func practise() throws {
        try record("solo") { recorded in
            func ask(_ command: Command) throws { _ = try recorded.perform(command, by: .facilitator) }
            func practise(_ command: PitchPracticeCommand) throws { try ask(.pitchPractice(command)) }
            try ask(.people(.join(name: "CANARY-Ana", kind: .participant)))
            try practise(.begin(.small, by: "s1", plan: PitchPractice.Plan(skills: 2), practisedBefore: []))
            try practise(.draw(amongLeastPractised: false))
            try practise(.start(.typed))
            try practise(.write("CANARY-line of a pitch"))
            try practise(.done)
            for criterion in PitchPractice.Criterion.allCases { try practise(.rate(criterion, level: 1)) }
            try practise(.keep("CANARY-thought on a pitch"))
            try ask(.story(.begin(.parcel, by: "s1", feedback: .now)))
            try ask(.story(.keep("CANARY-story thought")))
            try ask(.note("CANARY-alone: she is tired"))
            try ask(.rewind(to: recorded.session.undoTarget ?? 0))
            try ask(.story(.leave))
        }
    }
}

@Suite("Erasing people who played and practised")
struct PlayErasureTests {
    private let play: PlayPlace
    private var journal: Journal { play.journal }

    init() throws {
        play = try PlayPlace()
    }

    private func erase() throws -> ErasureReceipt {
        let person = try journal.person("K1").person.id
        return try journal.erase(ErasureOrder(people: [person]), naming: TalkPlace.name)
    }

    @Test("Quotes, answers, private notes and practice are gone from every byte; the words of others stand")
    func canary() throws {
        for canary in PlayPlace.canaries {
            #expect(try play.place.files(containing: canary) != [], "\(canary) was never there")
        }
        let receipt = try erase()
        #expect(receipt.isFinished)
        #expect(receipt.notesLeft == ["play": 1])
        #expect(receipt.mentions == [])
        for canary in PlayPlace.canaries {
            #expect(try play.place.files(containing: canary) == [], "\(canary) is left")
        }
        for kept in PlayPlace.kept {
            #expect(try play.place.files(containing: kept) == ["jobhunter.sqlite"], "\(kept) is gone")
        }
        #expect(try journal.verify(nil) == [])
    }

    @Test("What she is rated, how she rates herself and what was counted stay, without her name")
    func counts() throws {
        let before = try journal.record(of: "play").session.state.activities.compactMap(\.rolePlay)
        _ = try erase()
        let after = try journal.record(of: "play").session.state.activities.compactMap(\.rolePlay)
        #expect(before.map(\.assessments) == after.map(\.assessments))
        #expect(after.first?.assessments.map(\.level) == [2])
        #expect(before.map(\.ratings) == after.map(\.ratings))
        #expect(before.map(\.takes) == after.map(\.takes))
        #expect(after.first?.evidence.map(\.quote) == [Redactor.mark, "KEPT-quote: you were late"])
        let solo = try journal.record(of: "solo").session.state.activities
        guard case .pitchPractice(let pitch)? = solo.first else { return #expect(Bool(false), "no practice") }
        #expect(pitch.levels.count == 4)
        #expect(pitch.lines == [Redactor.mark] && pitch.thoughts == [Redactor.mark])
    }

    @Test("Her own export held all of it before, and nobody else: others are seats, her real name is left out")
    func export() throws {
        let evidence = try #require(try play.evidence("s1", in: "play"))
        let behaviour = try #require(evidence.rolePlays.first?.behaviours.first)
        #expect(evidence.rolePlays.first?.parts.map(\.role) == ["Sam"])
        #expect(behaviour.own == 2 && behaviour.skill == "Own up")
        #expect(behaviour.seen.map(\.quotes) == [["CANARY-quote: I am sorry"]])
        #expect(behaviour.seen.map(\.levels) == [[1]] && behaviour.seen.map(\.isShared) == [false])
        #expect(evidence.rolePlays.first?.behaviours.count == 1)
        #expect(evidence.otherWords == ["CANARY-undone words"])
        #expect(evidence.items.map(\.text) == ["CANARY-felt: small"])
        #expect(evidence.privateNotes == ["canary-ana looked away, as Seat s2 did", "Ask … for her papers"])
        #expect(evidence.practised.map(\.skill) == ["Own up"])
        let solo = try #require(try play.evidence("s1", in: "solo"))
        #expect(solo.practices.map(\.thoughts) == [["CANARY-thought on a pitch"], ["CANARY-story thought"]])
        guard case .pitch(let pitch)? = solo.practices.first?.kind else {
            return #expect(Bool(false), "no pitch")
        }
        #expect(pitch.lines == ["CANARY-line of a pitch"] && pitch.skills.count == 2)
        #expect(solo.privateNotes == ["CANARY-alone: she is tired"])
    }

    @Test("Another player's export is what it was", arguments: ["s2", "s3"] as [ID<Seat>])
    func others(seat: ID<Seat>) throws {
        let before = try play.evidence(seat, in: "play")
        _ = try erase()
        #expect(try play.evidence(seat, in: "play")?.rolePlays == before?.rolePlays)
        #expect(try play.evidence(seat, in: "play")?.items == before?.items)
    }

    @Test("Pages printed for the people of a session are removed, whatever they are, and no others")
    func printed() throws {
        let folder = play.place.data.appending(path: "print")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["certificates-play.pdf", "attendance-solo.pdf", "cards-playful.pdf", "ballots-other.pdf"] {
            try Data("page".utf8).write(to: folder.appending(path: name))
        }
        let removed = try erase().removedFiles.compactMap { $0.split(separator: "/").last }
        #expect(removed == ["attendance-solo.pdf", "certificates-play.pdf"])
    }
}
