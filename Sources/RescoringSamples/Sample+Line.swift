import JSONText
import RecordFormat
import Reports
import Wording
import Workshop

extension Sample {
    /// The sample as a line of JSON: the session as it is exported, the scores expected of it, and the ballots counted.
    ///
    /// - Parameter withReport: Whether its report goes in too, in the formats for programs.
    func line(withReport: Bool) -> [UInt8] {
        let document = SessionDocument(header: session.header, events: session.log)
        var expected = JSONWriter()
        expected.object(writeScores)
        var line = Array(#"{"session":"#.utf8) + document.bytes().dropLast()
        line += Array(#","expected":"#.utf8) + expected.bytes
        line += Array(#","counted":["#.utf8)
        for (place, vote) in counted.enumerated() {
            let ballots = vote.ballots.map(BallotCodec.bytes).joined(separator: [UInt8(ascii: ",")])
            line += Array(#"\#(place == 0 ? "" : ","){"event":\#(vote.event),"ballots":["#.utf8) + ballots
            line += Array("]}".utf8)
        }
        line += Array("]".utf8)
        if withReport {
            line += Array(",".utf8) + Self.report(of: session)
            // And as it stood halfway, with whatever was going on then.
            let log = Array(session.log.prefix(session.log.count / 2))
            let half = Session(header: session.header, replaying: log, box: nil)
            line += Array(#","half":{"session":"#.utf8)
            line += SessionDocument(header: half.header, events: log).bytes().dropLast()
            line += Array(",".utf8) + Self.report(of: half) + Array("}".utf8)
        }
        return line + Array("}\n".utf8)
    }

    /// The report of a session in the formats for programs, as members of an object.
    private static func report(of session: Session) -> [UInt8] {
        let report = SessionReport(of: session, in: Wording(.english), date: "2026-01-31")
        var csv = JSONWriter()
        csv.string(report.csv())
        let json = report.json().filter { $0 != "\n" }
        return Array(#""report":\#(json),"csv":\#(csv.text)"#.utf8)
    }

    private func writeScores(into writer: inout JSONWriter) {
        writer.member("session", session.header.id.text)
        writer.key("games")
        writer.array { writer in
            for (place, game) in games.enumerated() { writer.write(game, number: place + 1) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ game: GameView, number: Int) {
        object { writer in
            writer.member("game", number)
            writer.member("variant", game.rules.variant.rawValue)
            writer.key("end")
            if let end = game.end { writer.string(end.rawValue) } else { writer.null() }
            writer.key("rounds")
            writer.array { writer in
                for round in game.rounds { writer.write(round, of: game) }
            }
            writer.member("final", talliesOf: game.final)
            writer.member("totals", numbers: game.standings ?? [:])
            writer.member("winners", game.winners.map(\.text).sorted())
            writer.key("groupScore")
            if let score = game.groupScore {
                writer.object {
                    $0.member("shown", score.shown)
                    $0.member("revealed", score.revealed)
                }
            } else {
                writer.null()
            }
        }
    }

    private mutating func write(_ round: GameView.RoundResult, of game: GameView) {
        let main = round.results.first { $0.kind == .round }
        object { writer in
            writer.member("round", round.number)
            writer.member("voted", !round.results.isEmpty)
            writer.member("tallies", talliesOf: game.rules.variant == .competitive ? main : nil)
            writer.member("secondTallies", talliesOf: round.results.first { $0.kind == .tieBreak })
            writer.member("takenBack", round.results.map(\.withdrawn).reduce(0, +))
            writer.member("winners", round.winners.map(\.text).sorted())
            writer.member("points", numbers: round.points)
            writer.member("skillsShown", round.skillsShown.map(\.text))
        }
    }

    private mutating func member(_ name: String, talliesOf result: GameView.Result?) {
        key(name)
        guard let count = result?.count else { return null() }
        object { writer in
            for candidate in count.terms.candidates {
                let tally = count.tally(of: candidate)
                let lower = tally.denominator == 1 ? "" : "/\(tally.denominator)"
                writer.member(candidate.text, "\(tally.numerator)\(lower)")
            }
        }
    }

    private mutating func member(_ name: String, numbers: [ID<Entrant>: Int]) {
        key(name)
        object { writer in
            for (entrant, number) in numbers.sorted(by: { $0.key < $1.key }) { writer.member(entrant.text, number) }
        }
    }
}
