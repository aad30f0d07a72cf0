import TestKit
import Testing
import Workshop

@Suite("The people")
struct RosterTests {
    @Test("Seats are numbered as people come, and names are cleaned")
    func joining() throws {
        var script = Script()
        let events = try script.people(.join(name: "  Ann  Marie ", kind: .participant))
        #expect(events == [.people(.joined("s1", name: "Ann Marie", kind: .participant))])
        try script.people(.join(name: "Ben", kind: .observer))
        let people = script.session.view(for: .table).people
        #expect(people.map(\.id) == ["s1", "s2"])
        #expect(people.map(\.name) == ["Ann Marie", "Ben"])
        #expect(people.map(\.kind) == [.participant, .observer])
        #expect(people.map(\.presence) == [.present, .present])
    }

    @Test("Namesakes are numbered in the order they came, whatever the capitals, and keep their numbers")
    func namesakes() throws {
        var script = Script()
        for name in ["Ann", "Ben", "ANN"] { try script.people(.join(name: name, kind: .participant)) }
        #expect(
            script.session.state.roster.seats.map { script.session.state.roster.shownName(of: $0.id) }
                == ["Ann (1)", "Ben", "ANN (2)"]
        )
        try script.people(.leave("s1"))
        #expect(script.session.state.roster.shownName(of: "s3") == "ANN (2)")
        try script.people(.rename("s1", to: "Anna"))
        #expect(script.session.state.roster.shownName(of: "s3") == "ANN")
        #expect(script.session.state.roster.shownName(of: "s9") == "s9")
    }

    @Test("Going out, coming back and leaving are events, and nothing happens twice")
    func presence() throws {
        var script = Script()
        try script.people(.join(name: "Ann", kind: .participant))
        #expect(script.refusal(of: .people(.comeBack("s1"))) == .alreadySo("s1"))
        #expect(try script.people(.goAway("s1")) == [.people(.wentAway("s1"))])
        #expect(script.refusal(of: .people(.goAway("s1"))) == .alreadySo("s1"))
        #expect(try script.people(.leave("s1")) == [.people(.left("s1"))])
        #expect(script.refusal(of: .people(.leave("s1"))) == .alreadySo("s1"))
        #expect(try script.people(.comeBack("s1")) == [.people(.cameBack("s1"))])
        #expect(try script.people(.changeKind("s1", to: .observer)) == [.people(.kindChanged("s1", kind: .observer))])
        #expect(script.refusal(of: .people(.changeKind("s1", to: .observer))) == .alreadySo("s1"))
    }

    @Test("A person asks for herself, the facilitator for anybody, and only the facilitator lets people in")
    func whoAsks() throws {
        var script = Script()
        #expect(
            script.refusal(of: .people(.join(name: "Ann", kind: .participant)), by: .seat("s1")) == .onlyFacilitator
        )
        try script.people(.join(name: "Ann", kind: .participant))
        try script.people(.join(name: "Ben", kind: .participant))
        for command in [PeopleCommand.rename("s1", to: "Eva"), .goAway("s1"), .leave("s1"), .comeBack("s1")] {
            #expect(script.refusal(of: .people(command), by: .seat("s2")) == .onlyOneself("s1"))
            #expect(script.refusal(of: .people(command), by: .rules) == .onlyOneself("s1"))
        }
        try script.people(.rename("s1", to: "Eva"), by: .seat("s1"))
        #expect(script.refusal(of: .people(.changeKind("s1", to: .observer)), by: .seat("s1")) == .onlyFacilitator)
        #expect(script.refusal(of: .people(.goAway("s7"))) == .noSuchSeat("s7"))
    }

    @Test("The forty-first participant is refused, and the sixty-first person")
    func limits() throws {
        var script = Script()
        for number in 0..<Roster.participantLimit {
            try script.people(.join(name: Script.name(number), kind: .participant))
        }
        #expect(script.refusal(of: .people(.join(name: "Late", kind: .participant))) == .full(limit: 40))
        for number in 0..<20 { try script.people(.join(name: Script.name(number), kind: .observer)) }
        #expect(script.refusal(of: .people(.join(name: "Late", kind: .observer))) == .full(limit: 60))
        #expect(script.refusal(of: .people(.changeKind("s60", to: .participant))) == .full(limit: 40))
    }

    @Test("Somebody may change her part in a full session")
    func changeKindWhenFull() throws {
        var script = Script()
        for number in 0..<Roster.limit {
            try script.people(.join(name: Script.name(number), kind: .observer))
        }
        try script.people(.changeKind("s1", to: .participant))
    }

    @Test("Whoever left and comes back as a participant finds no more room than a newcomer")
    func comeBackWhenFull() throws {
        var script = Script()
        for number in 0..<Roster.participantLimit {
            try script.people(.join(name: Script.name(number), kind: .participant))
        }
        try script.people(.leave("s1"))
        try script.people(.join(name: "Late", kind: .participant))
        #expect(script.refusal(of: .people(.comeBack("s1"))) == .full(limit: 40))
        try script.people(.goAway("s2"))
        #expect(script.refusal(of: .people(.comeBack("s2"))) == nil)
        #expect(script.refusal(of: .people(.changeKind("s1", to: .observer))) == nil)
    }
}
