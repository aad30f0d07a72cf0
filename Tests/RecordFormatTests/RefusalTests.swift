import Foundation
import JSONText
import Testing
import Workshop

@testable import RecordFormat

/// A text that is no event, and what is said of it.
struct BadEntry: CustomStringConvertible, Sendable {
    let text: String
    let message: String

    var description: String { message }

    /// An entry with these members behind its number, time and actor.
    init(_ members: String, _ message: String) {
        text = #"{"n":12,"at":5,"by":"rules",\#(members)}"#
        self.message = message
    }

    init(text: String, _ message: String) {
        self.text = text
        self.message = message
    }
}

@Suite("Events that are refused")
struct RefusalTests {
    static let envelopes = [
        BadEntry(text: "", "$ at byte 0: emptyFile"),
        BadEntry(text: "[]", "$ at byte 0: array found where object is needed"),
        BadEntry(text: "{}", "$ at byte 0: the key \"n\" is missing"),
        BadEntry(text: #"{"n":0}"#, "$.n at byte 5: 0 is not in 1 to 9223372036854775807"),
        BadEntry(text: #"{"n":-3}"#, "$.n at byte 5: -3 is not in 1 to 9223372036854775807"),
        BadEntry(text: #"{"n":1.0}"#, "$.n at byte 5: 1.0 is no whole number of at most 64 bits"),
        BadEntry(
            text: #"{"n":9223372036854775808}"#,
            "$.n at byte 5: 9223372036854775808 is no whole number of at most 64 bits"
        ),
        BadEntry(text: #"{"n":"1"}"#, "$.n at byte 5: string found where number is needed"),
        BadEntry(text: #"{"n":1}"#, "event 1, $ at byte 0: the key \"at\" is missing"),
        BadEntry(text: #"{"n":1,"at":true}"#, "event 1, $.at at byte 12: boolean found where number is needed"),
        BadEntry(text: #"{"n":1,"at":0}"#, "event 1, $ at byte 0: the key \"by\" is missing"),
        BadEntry(text: #"{"n":1,"at":0,"by":""}"#, "event 1, $.by at byte 19: an id is empty"),
        BadEntry(text: #"{"n":1,"at":0,"by":null}"#, "event 1, $.by at byte 19: null found where string is needed"),
        BadEntry(text: #"{"n":1,"at":0,"by":"s1"}"#, "event 1, $ at byte 0: the key \"type\" is missing"),
        BadEntry(
            text: #"{"n":1,"at":0,"by":"s1","type":"sessionClosed","why":1}"#,
            "event 1, $.why at byte 53: the key \"why\" means nothing here"
        ),
        BadEntry(
            text: #"{"n":1,"at":0,"by":"s1","type":"sessionClosed","at":1}"#,
            "$ at byte 47: duplicateKey(key: at)"
        ),
        BadEntry(
            text: #"{"n":1,"at":0,"by":"s1","type":"sessionClosed"}}"#,
            "$ at byte 47: textAfterValue(found: })"
        ),
        BadEntry(#""type":"pitchStopped""#, "event 12, $.type at byte 35: there is no event of type \"pitchStopped\""),
        BadEntry(#""type":7"#, "event 12, $.type at byte 35: number found where string is needed"),
        BadEntry(#""type":"rewound","to":12"#, "event 12, $.to at byte 50: 12 is not in 0 to 11"),
        BadEntry(#""type":"rewound","to":-1"#, "event 12, $.to at byte 50: -1 is not in 0 to 11"),
    ]

    static let members = [
        BadEntry(
            #""type":"facesCounted","moment":"after","veryBad":0,"bad":0,"soSo":-1,"good":0,"veryGood":0"#,
            "event 12, $.soSo at byte 94: -1 is not in 0 to 60"
        ),
        BadEntry(
            #""type":"faceKept","seat":"s1","moment":"now","face":"good""#,
            "event 12, $.moment at byte 67: \"now\" is none of before, after"
        ),
        BadEntry(
            #""type":"personLeft","seat":"rules""#,
            "event 12, $.seat at byte 55: no seat can be called \"rules\""
        ),
        BadEntry(
            #""type":"personLeft","seat":"facilitator""#,
            "event 12, $.seat at byte 55: no seat can be called \"facilitator\""
        ),
        BadEntry(#""type":"personLeft","seat":"""#, "event 12, $.seat at byte 55: an id is empty"),
        BadEntry(#""type":"personLeft""#, "event 12, $ at byte 0: the key \"seat\" is missing"),
        BadEntry(
            #""type":"personKindChanged","seat":"s1","kind":"Observer""#,
            "event 12, $.kind at byte 74: \"Observer\" is none of participant, observer, facilitator"
        ),
        BadEntry(
            #""type":"entrantJoined","entrant":{"id":"e1","members":[]}"#,
            "event 12, $.entrant.members at byte 82: a list is empty that needs an element"
        ),
        BadEntry(
            #""type":"entrantJoined","entrant":{"id":"e1","members":[{"seat":"s1","playsFrom":0}]}"#,
            "event 12, $.entrant.members[0].playsFrom at byte 108: 0 is not in 1 to 100000"
        ),
        BadEntry(
            #""type":"roundBegan","round":100001,"firstPlayer":"e1""#,
            "event 12, $.round at byte 56: 100001 is not in 1 to 100000"
        ),
        BadEntry(
            #""type":"orderDrawn","order":["e1",2]"#,
            "event 12, $.order[1] at byte 62: number found where string is needed"
        ),
        BadEntry(
            #""type":"orderDrawn","order":"e1""#,
            "event 12, $.order at byte 56: string found where array is needed"
        ),
        BadEntry(
            #""type":"skillWritten","skill":{"id":"x"}"#,
            "event 12, $.skill at byte 58: the key \"name\" is missing"
        ),
        BadEntry(
            #""type":"noteTaken","round":1,"entrant":"e1","skill":null,"text":"x""#,
            "event 12, $.skill at byte 80: null found where string is needed"
        ),
        BadEntry(
            #""type":"pitchExtended","seconds":-5"#,
            "event 12, $.seconds at byte 61: -5 is not in 0 to 100000"
        ),
        BadEntry(
            #""type":"storyBegan","story":"queue","seat":"s1","feedback":"later""#,
            "event 12, $.feedback at byte 87: \"later\" is none of now, atEnd"
        ),
        BadEntry(
            #""type":"practiceRated","criterion":"named","level":4"#,
            "event 12, $.level at byte 79: 4 is not in 0 to 3"
        ),
        BadEntry(
            #""type":"storyChoiceMade","choice":"""#,
            "event 12, $.choice at byte 62: an id is empty"
        ),
        BadEntry(
            #""type":"ballotCast","seat":"s1","ballot":{"choice":"abstain"}"#,
            "event 12, $.ballot at byte 69: the key \"ballot\" means nothing here"
        ),
    ]

    @Test("An envelope that does not fit is refused where it fails", arguments: envelopes)
    func envelope(bad: BadEntry) {
        #expect(Self.message(of: bad.text) == bad.message)
    }

    @Test("A member that does not fit is refused where it fails", arguments: members)
    func member(bad: BadEntry) {
        #expect(Self.message(of: bad.text) == bad.message)
    }

    @Test(
        "A word that means nothing is refused, with those that do",
        arguments: [
            (
                #""grouping":"alone""#, #""grouping":"solo""#, "$.rules.grouping",
                #"unknownWord(allowed: alone, pairs, {"teams": 4}, word: solo)"#
            ),
            (
                #""grouping":"alone""#, #""grouping":{}"#, "$.rules.grouping",
                "missingKey(key: teams)"
            ),
            (
                #""grouping":"alone","#, "", "$.rules", "missingKey(key: grouping)"
            ),
            (
                #""sillyShare":0.3"#, #""sillyShare":1.01"#, "$.rules.sillyShare",
                "shareOutOfRange(found: 1.01)"
            ),
            (
                #""tie":"shared""#, #""tie":"duel""#, "$.rules.tie",
                "unknownWord(allowed: shared, revote, pitchOff, word: duel)"
            ),
            (
                #""oneOfEachDimension":true"#, #""oneOfEachDimension":1"#, "$.rules.oneOfEachDimension",
                "wrongType(expected: boolean, found: 1)"
            ),
        ]
    )
    func rules(good: String, bad: String, path: String, message: String) throws {
        let text = Pinned.game[0].text
        let place = try #require(text.range(of: good))
        let changed = text.replacingCharacters(in: place, with: bad)
        let fault = try #require(Self.fault(of: changed))
        #expect(fault.path.description == path)
        #expect(fault.kind.description == message)
    }

    @Test(
        "A mark or question that means nothing is refused, with those that do",
        arguments: [
            (
                #""mark":"vote""#, #""mark":"bronze""#, "$.marks[0].mark",
                "\"bronze\" is none of vote, place, level, shown, typed"
            ),
            (
                #""mark":"vote""#, #""mark":"vote","place":1"#, "$.marks[0].place",
                "the key \"place\" means nothing here"
            ),
            (#""level":3"#, #""level":4"#, "$.marks[3].level", "4 is not in 0 to 3"),
            (#""level":5"#, #""level":10"#, "$.marks[4].level", "10 is not in 0 to 9"),
            (
                #""question":"single""#, #""question":"best""#, "$.terms.question",
                "\"best\" is none of single, medals, ranked, approval, score, rubric, skillsShown"
            ),
            (#""count":7"#, #""count":100001"#, "$.marks[6].count", "100001 is not in 0 to 100000"),
        ]
    )
    func votes(good: String, bad: String, path: String, message: String) throws {
        let text = try #require(Pinned.votes.first { $0.text.contains("voteCounted") }?.text)
        let place = try #require(text.range(of: good))
        let fault = try #require(Self.fault(of: text.replacingCharacters(in: place, with: bad)))
        #expect(fault.path.description == path)
        #expect(fault.kind.description == message)
    }

    @Test("An event cut off anywhere is refused", arguments: Pinned.all)
    func truncation(pinned: Pinned) {
        let bytes = Array(pinned.text.utf8)
        for length in bytes.indices {
            let fault = Self.fault(of: Array(bytes[..<length]))
            guard case .syntax = fault?.kind else {
                Issue.record("cut to \(length) bytes it was not refused as incomplete")
                return
            }
        }
    }

    @Test("A day that is not in the calendar is refused, which a schema cannot say")
    func days() {
        let bad = BadEntry(
            #""type":"questionAnswered","question":"q","text":"Yes","day":"2026-02-30""#,
            "event 12, $.day at byte 88: \"2026-02-30\" is no day such as 2026-12-24"
        )
        #expect(Self.message(of: bad.text) == bad.message)
    }

    @Test("An event without any one of its keys is refused, but for those that may be missing", arguments: Pinned.all)
    func missing(pinned: Pinned) throws {
        let root = try JSONDocument(parsing: Array(pinned.text.utf8)).root
        for left in root.members {
            var writer = JSONWriter()
            writer.object { writer in
                for member in root.members where member.key != left.key {
                    writer.key(member.key)
                    writer.value(member.value)
                }
            }
            if let fault = Self.fault(of: writer.bytes) {
                #expect(fault.kind == .missingKey(left.key))
            } else {
                #expect(["inPlaceOf", "skill", "seat", "from", "title", "day"].contains(left.key))
            }
        }
    }

    @Test(
        "A ballot that does not fit is refused",
        arguments: [
            (#"{"choice":"double","feedback":[]}"#, "$.choice at byte 10: \"double\" is none of "),
            (#"{"choice":"one","feedback":[]}"#, "$ at byte 0: the key \"entrant\" is missing"),
            (
                #"{"choice":"abstain","entrant":"e1","feedback":[]}"#,
                "$.entrant at byte 30: the key \"entrant\" means nothing here"
            ),
            (#"{"choice":"abstain"}"#, "$ at byte 0: the key \"feedback\" is missing"),
        ]
    )
    func ballot(text: String, message: String) throws {
        let fault = try #require(throws: RecordFault.self) { try BallotCodec.ballot(from: Array(text.utf8)) }
        #expect(fault.description.hasPrefix(message))
    }

    // MARK: Helpers

    private static func message(of text: String) -> String? {
        fault(of: Array(text.utf8))?.description
    }

    private static func fault(of text: String) -> RecordFault? {
        fault(of: Array(text.utf8))
    }

    private static func fault(of bytes: [UInt8]) -> RecordFault? {
        do throws(RecordFault) {
            _ = try EntryCodec.entry(from: bytes)
            return nil
        } catch {
            return error
        }
    }
}
