import TestKit
import Testing
import Workshop

@Suite("The people")
struct RosterTests {
    @Test("Somebody may change her part in a full session")
    func changeKindWhenFull() throws {
        var script = Script()
        for number in 0..<Roster.limit {
            try script.people(.join(name: Script.name(number), kind: .observer))
        }
        #expect(script.refusal(of: .people(.join(name: "Late", kind: .observer))) == .full(limit: 60))
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
