import Presentation
import Testing
import Wording
import Workshop

@Suite("Days as people say them")
struct DayReaderTests {
    /// It is a Friday.
    private let reader = DayReader { CalendarDay("2026-11-27") }

    private func day(_ line: String, _ direction: DayReader.Direction = .ahead) -> String? {
        (try? reader.read(line, direction))?.text
    }

    @Test(
        "A day is understood however people say it",
        arguments: [
            ("2026-12-24", "2026-12-24"), ("24/12/2026", "2026-12-24"), ("24.12.2026", "2026-12-24"),
            ("24-12-26", "2026-12-24"), ("2026/12/4", "2026-12-04"), ("24/12", "2026-12-24"), ("24.12.", "2026-12-24"),
            ("24 December", "2026-12-24"), ("the 24th of December", "2026-12-24"), ("Dec 24, 2026", "2026-12-24"),
            ("Thursday 24/12", "2026-12-24"), ("1/1", "2027-01-01"), ("27/11", "2026-11-27"), ("26/11", "2027-11-26"),
            ("29/2", "2028-02-29"), ("today", "2026-11-27"), ("Tomorrow", "2026-11-28"), ("friday", "2026-12-04"),
            ("on Monday", "2026-11-30"), ("Thu", "2026-12-03"), ("next friday", "2026-12-04"),
            ("next monday", "2026-11-30"), ("next week", "2026-12-04"), ("next month", "2026-12-27"),
            ("in a week", "2026-12-04"), ("in two weeks", "2026-12-11"), ("2 weeks", "2026-12-11"),
            ("in 3 days", "2026-11-30"), ("in 3 months", "2027-02-27"), ("in a year", "2027-11-27"),
        ]
    )
    func understood(line: String, expected: String) {
        #expect(day(line) == expected)
    }

    @Test(
        "What names no day is refused with the words that do",
        arguments: [
            "", "soon", "1 in a week", "32/12", "2026-02-30", "24/13", "12", "week", "next", "next summer", "in weeks",
            "in 99999 weeks", "in 9999 years", "24/12/2026/1", "24/12/026", "٢٤/12", "-", "0/0",
        ]
    )
    func refused(line: String) {
        #expect(throws: DayReader.Fault.notADay(line)) { try reader.read(line, .ahead) }
        let words = Wording(.english).text(DayReader.message(.notADay(line)))
        #expect(
            words
                == "I could not read “\(line)” as a day. Type it as 2026-12-24, 24/12, 24 December, Friday, next week or "
                + "in two weeks."
        )
    }

    @Test("A day that is over is refused by its name", arguments: ["2025-01-01", "26/11/2026", "yesterday"])
    func past(line: String) throws {
        let words = #expect(throws: DayReader.Fault.self) { try reader.read(line, .ahead) }.map(DayReader.message)
        #expect(words.map { Wording(.english).text($0).hasSuffix(" is in the past. Choose today or later.") } == true)
    }

    @Test(
        "Looking back, a day without a year is the last one",
        arguments: [
            ("24/12", "2025-12-24"), ("27/11", "2026-11-27"), ("friday", "2026-11-20"), ("monday", "2026-11-23"),
            ("yesterday", "2026-11-26"), ("2 weeks", "2026-11-13"), ("2025-01-01", "2025-01-01"),
        ]
    )
    func back(line: String, expected: String) {
        #expect(day(line, .back) == expected)
    }

    @Test("Where nobody knows what day it is, whole days are understood and no others")
    func noToday() {
        let reader = DayReader()
        #expect((try? reader.read("24/12/2026", .ahead))?.text == "2026-12-24")
        #expect(throws: DayReader.Fault.notADay("24/12")) { try reader.read("24/12", .ahead) }
    }

    @Test("Every day of a century counts on to the next and back, and knows its weekday")
    func counting() throws {
        var day = try #require(CalendarDay("1970-01-01"))
        #expect(day.weekday == .thursday)
        for number in 1...36_525 {
            let next = try #require(day.adding(days: 1))
            #expect(next.adding(days: -1) == day)
            #expect(next.weekday.rawValue == (day.weekday.rawValue + 1) % 7)
            #expect(CalendarDay(at: Instant(milliseconds: Int64(number) * 86_400_000)) == next)
            day = next
        }
        #expect(day.text == "2070-01-01")
        #expect(CalendarDay(at: Instant(milliseconds: -1))?.text == "1969-12-31")
        #expect(CalendarDay("2026-01-31")?.adding(months: 1)?.text == "2026-02-28")
        #expect(CalendarDay("9999-12-31")?.adding(days: 1) == nil)
        #expect(CalendarDay("9999-12-31")?.adding(days: .max) == nil)
        #expect(CalendarDay("1900-01-01")?.adding(months: -1) == nil)
        #expect(CalendarDay(at: Instant(milliseconds: .max)) == nil)
    }
}
