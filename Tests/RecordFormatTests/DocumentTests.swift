import Foundation
import JSONText
import Testing
import Workshop

@testable import RecordFormat

@Suite("Whole sessions in JSON")
struct DocumentTests {
    static let small = SessionDocument(
        header: SessionHeader(
            id: "monday-1",
            seed: 18_446_744_073_709_551_615,
            title: "Monday",
            language: "fr-BE",
            openedAt: Instant(milliseconds: 5)
        ),
        events: [
            Recorded(
                number: 1,
                at: Instant(milliseconds: 6),
                by: .facilitator,
                event: .people(.joined("s1", name: "Ana", kind: .observer))
            ),
            Recorded(number: 2, at: Instant(milliseconds: 7), by: .facilitator, event: .closed),
        ]
    )

    static let headerText =
        #""schema":"session/2","header":{"id":"monday-1","format":2,"rules":1,"seed":"18446744073709551615","#
        + #""title":"Monday","language":"fr-BE","openedAt":5}"#
    static let first =
        #"{"n":1,"at":6,"by":"facilitator","type":"personJoined","seat":"s1","name":"Ana","kind":"observer"}"#
    static let second = #"{"n":2,"at":7,"by":"facilitator","type":"sessionClosed"}"#
    static let smallText = "{\(headerText),\"events\":[\(first),\(second)]}\n"
    static let smallLines = "{\(headerText)}\n\(first)\n\(second)\n"

    @Test("A document is written in exactly these bytes")
    func writing() {
        #expect(String(decoding: Self.small.bytes(), as: UTF8.self) == Self.smallText)
        #expect(String(decoding: Self.small.lines, as: UTF8.self) == Self.smallLines)
    }

    @Test("A document is read back from all its forms")
    func reading() throws {
        for document in [Self.small, PlayedSession.document, SessionDocument(header: Self.small.header, events: [])] {
            #expect(try SessionDocument(parsing: document.bytes()) == document)
            #expect(try SessionDocument(parsing: document.bytes(.pretty)) == document)
            #expect(try SessionDocument(parsingLines: document.lines) == document)
            #expect(try SessionDocument(parsingLines: Array(document.lines.dropLast())) == document)
        }
    }

    @Test("A document is enough to play the session again, score by score")
    func replay() throws {
        let played = PlayedSession.session
        let read = try SessionDocument(parsing: played.document.bytes())
        let replayed = Session(header: read.header, replaying: read.events, box: nil)
        #expect(replayed.state == played.state)
        #expect(replayed.log == played.log)
        #expect(replayed.state.isClosed)
        let game = try #require(
            replayed.state.activities.compactMap { if case .game(let game) = $0 { game } else { nil } }.first
        )
        #expect(game.rounds.count == 2)
        #expect(game.rounds.allSatisfy { $0.main.count != nil })
        #expect(game.rounds[0].main.withdrawn.count == 1)
        #expect(game.totals.values.reduce(0, +) > 0)
    }

    @Test(
        "A header that does not fit is refused where it fails",
        arguments: [
            (
                #""session/2""#, #""session/1""#,
                "$.schema at byte 10: the document is \"session/1\", and this program reads \"session/2\"; the version of "
                    + "JobHunter that wrote it can read it"
            ),
            (
                #""format":2"#, #""format":1"#,
                "$.header at byte 31: the events are in format 1, and this program reads format 2; the "
                    + "version of JobHunter that wrote them can read them"
            ),
            (
                #""format":2"#, #""format":0"#,
                "$.header.format at byte 57: 0 is not in 1 to 9223372036854775807"
            ),
            (#""monday-1""#, #""Monday""#, "$.header.id at byte 37: \"Monday\" cannot be the id of a session"),
            (#""monday-1""#, #""../../etc""#, "$.header.id at byte 37: \"../../etc\" cannot be the id of a session"),
            (#""monday-1""#, #""-x""#, "$.header.id at byte 37: \"-x\" cannot be the id of a session"),
            (#""monday-1""#, #""""#, "$.header.id at byte 37: \"\" cannot be the id of a session"),
            (
                #""18446744073709551615""#, #""18446744073709551616""#,
                "$.header.seed at byte 76: \"18446744073709551616\" is no seed"
            ),
            (#""18446744073709551615""#, #""+5""#, "$.header.seed at byte 76: \"+5\" is no seed"),
            (#""18446744073709551615""#, "5", "$.header.seed at byte 76: number found where string is needed"),
            (
                #""openedAt":5"#, #""openedAt":5,"notes":[]"#,
                "$.header.notes at byte 156: the key \"notes\" means nothing here"
            ),
            (#""schema":"session/2","#, "", "$ at byte 0: the key \"schema\" is missing"),
        ]
    )
    func badHeader(good: String, bad: String, message: String) throws {
        let text = Self.smallText.replacingOccurrences(of: good, with: bad)
        let fault = try #require(throws: RecordFault.self) { try SessionDocument(parsing: Array(text.utf8)) }
        #expect(fault.description == message)
        let lines = Self.smallLines.replacingOccurrences(of: good, with: bad)
        let inLines = try #require(throws: RecordFault.self) { try SessionDocument(parsingLines: Array(lines.utf8)) }
        #expect(inLines == fault)
    }

    @Test("Events have to be numbered from 1 without gaps")
    func numbers() throws {
        let text = Self.smallText.replacingOccurrences(of: #""n":2"#, with: #""n":3"#)
        let fault = try #require(throws: RecordFault.self) { try SessionDocument(parsing: Array(text.utf8)) }
        let offset = text.utf8.count - Self.second.utf8.count - 3
        #expect(
            fault.description == "event 2, $.events[1] at byte \(offset): event 3 stands where event 2 belongs"
        )
    }

    @Test("A fault in a line is told by its event, its path in the line and its offset in the whole text")
    func lineFault() throws {
        let text = Self.smallLines.replacingOccurrences(of: "observer", with: "ghost")
        let fault = try #require(throws: RecordFault.self) { try SessionDocument(parsingLines: Array(text.utf8)) }
        let offset = Self.headerText.utf8.count + 3 + Self.first.utf8.count - "\"observer\"}".utf8.count
        #expect(
            fault.description
                == "event 1, $.kind at byte \(offset): \"ghost\" is none of participant, observer, facilitator"
        )
    }

    @Test("An empty line among the lines is refused")
    func emptyLine() throws {
        let text = Self.smallLines.replacingOccurrences(of: Self.second, with: "\n" + Self.second)
        let fault = try #require(throws: RecordFault.self) { try SessionDocument(parsingLines: Array(text.utf8)) }
        #expect(fault.event == 2)
        #expect(fault.kind.description == "emptyFile")
        #expect(throws: RecordFault.self) { try SessionDocument(parsingLines: []) }
    }

    @Test("A header of a newer format can still be read by itself, to say what it is")
    func newerHeader() throws {
        let header = SessionHeader(
            id: "a",
            format: 9,
            rules: 9,
            seed: 0,
            title: "",
            openedAt: Instant(milliseconds: 0)
        )
        #expect(try HeaderCodec.header(from: HeaderCodec.bytes(of: header)) == header)
    }
}

extension Session {
    /// The session as a document.
    fileprivate var document: SessionDocument { SessionDocument(header: header, events: log) }
}
