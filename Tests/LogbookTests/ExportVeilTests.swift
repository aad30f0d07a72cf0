import Persons
import TestKit
import Testing
import Workshop

@Suite("Other people's names in somebody's export")
struct ExportVeilTests {
    private func evidence(saying text: String) throws -> SeatEvidence {
        var script = Script()
        for name in ["Ana", "Qarlo", "Zöe"] { try script.people(.join(name: name, kind: .participant)) }
        try script.ask(.note("Qarlo says Annie is shy, Frau Weiß less so"))
        try script.ask(.beginDebrief(.short))
        while script.session.state.debrief?.question?.asked != .each { try script.debrief(.advance) }
        try script.debrief(.answer("s1", text))
        let evidence = SeatEvidence(
            of: "s1",
            in: script.session,
            realName: "Ana Maria Weiß",
            alsoCalled: ["Annie"],
            besides: Set(NameMatcher.names(in: "Carlolo Öttinger") + ["Wilma", "Annie", "Will"]),
            naming: { "Seat \($0)" }
        )
        return try #require(evidence)
    }

    @Test(
        "Neither another spelling, nor a real name or a part of it, nor whoever was not there is told",
        arguments: [
            ("Carlolo Öttinger and Qarlo and QARLO help me", "… and Seat s2 and Seat s2 help me"),
            ("qarlo’s friend, Zoe, ZÖE and Zo\u{308}e", "Seat s2’s friend, Seat s3, Seat s3 and Seat s3"),
            ("Öttinger, carlolo, WILMA", "…, …, …"),
            ("I, Ana, will ask Annie and Will", "I, Ana, will ask Annie and …"),
        ]
    )
    func others(text: String, expected: String) throws {
        let found = try evidence(saying: text)
        let texts = found.items.map(\.text) + found.commitments.map(\.text)
        #expect(texts == [expected])
    }

    @Test("A private note that names her by another name of hers is in it, without her real name and others' names")
    func privateNotes() throws {
        #expect(try evidence(saying: "x").privateNotes == ["Seat s2 says Annie is shy, Frau … less so"])
    }
}
