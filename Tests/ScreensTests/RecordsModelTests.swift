import Presentation
import TerminalKit
import TestKit
import Testing
import Workshop

@testable import Screens

@Suite("What was recorded, by keys")
struct RecordsModelTests {
    private let shelf = RecordsScreenTests.shelf

    @Test("Enter opens a session, g goes on with it, and Esc goes one level up at a time")
    func levels() {
        var reader = RecordReader(shelf)
        reader.type(" t ")
        #expect(reader.model.opened?.place == .moment(fromTimeline: true))
        reader.press(.escape)
        #expect(reader.model.opened?.place == .timeline)
        reader.press(.escape)
        #expect(reader.model.opened?.place == .overview)
        reader.press(.escape)
        #expect(reader.model.opened == nil)
        #expect(reader.decision == nil)
        reader.press(.escape)
        #expect(reader.decision == .back)
        reader.type(" g")
        #expect(reader.decision == .resume("abcd2345"))
    }

    @Test(
        "Where nobody can go on, the reason is told",
        arguments: [
            ("j g", "This session is closed. You can read it but not resume it."),
            ("jj g", "Another program is leading this session. Stop it there first."),
            ("jjj g", "The record of this session is damaged, so it cannot be resumed."),
            ("jjjjj g", "Nothing has happened in this session yet."),
            ("jjjjj t", "Nothing has happened in this session yet."),
        ]
    )
    func reasons(keys: String, reason: String) {
        var reader = RecordReader(shelf)
        reader.type(keys)
        #expect(reader.model.notice?.text == reason)
        #expect(reader.decision == nil)
    }

    @Test("A damaged session says what is wrong, is read up to there, and the others still work")
    func damaged() {
        var reader = RecordReader(shelf)
        reader.type("jjj ")
        #expect(
            reader.screen(120, 36).contains("is damaged after event 17. What came before can be read and exported.")
        )
        reader.type("t")
        #expect(reader.model.opened?.place == .timeline)
        reader.press(.escape, .escape)
        reader.type("j ")
        #expect(reader.model.page?.text.hasPrefix("The record of session broken22 is damaged") == true)
        reader.press(.escape, .home, .enter)
        #expect(reader.model.opened?.summary.id == "abcd2345")
    }

    @Test("A line narrows the list as one types, and Esc restores the selection")
    func finding() {
        var reader = RecordReader(RecordsScreenTests.many)
        reader.type("jjj/299")
        #expect(reader.screen().contains("1/1"))
        #expect(reader.model.opened == nil)
        reader.press(.escape)
        #expect(reader.model.list.selected == 3)
        reader.type("/")
        reader.paste("group\n29")
        reader.press(.enter)
        #expect(reader.model.opened?.summary.id == "many29")
    }

    @Test("The list tells what a closer look found, and reading it again keeps the selection")
    func glances() {
        var reader = RecordReader(shelf)
        #expect(reader.model.glances.count == 6)
        #expect(reader.model.rows[2].detail == "led elsewhere, 4 people")
        #expect(reader.model.rows[4].detail == "damaged")
        reader.type("jjr")
        #expect(reader.model.list.selected == 2)
        #expect(reader.model.rows[2].detail == "led elsewhere, 4 people")
    }

    @Test("A click selects the row it hits, and nothing elsewhere")
    func click() {
        var reader = RecordReader(shelf)
        reader.click(row: 4)
        #expect(reader.model.list.selected == 2)
        reader.click(row: 22)
        #expect(reader.model.list.selected == 2)
        reader.type(" t")
        reader.click(row: 6)
        #expect(reader.model.opened?.moments.selected == 4)
    }

    @Test("A replay that was left stands still")
    func leftReplay() {
        var reader = RecordReader(shelf)
        reader.type(" p")
        reader.press(.escape)
        #expect(reader.model.opened?.playback.isPlaying == false)
        reader.hear(.time(1_000_000))
        #expect(reader.model.opened?.playback.place == 0)
    }

    @Test("The next and the former moment come by a key, and the ends are the ends")
    func moments() throws {
        var reader = RecordReader(shelf)
        reader.type(" t ")
        let count = try #require(reader.model.opened?.timeline.moments.count)
        #expect(reader.screen().contains("1/\(count)"))
        reader.press(.left)
        #expect(reader.screen().contains("1/\(count)"))
        reader.type("n")
        reader.press(.right)
        #expect(reader.screen().contains("3/\(count)"))
        reader.press(.end, .right)
        #expect(reader.screen().contains("\(count)/\(count)"))
        reader.press(.escape)
        #expect(reader.model.opened?.moments.selected == count - 1)
    }

    @Test("What is shown at a moment is what the table showed then, forward and backward")
    func sameAsThen() throws {
        var reader = RecordReader(shelf)
        reader.type(" t ")
        let timeline = try #require(reader.model.opened?.timeline)
        var screens: [String] = []
        for place in timeline.moments.indices {
            let opened = try #require(reader.model.opened)
            #expect(opened.session.view(for: .table) == timeline.session(at: place).view(for: .table))
            screens.append(reader.screen(120, 36))
            reader.type("n")
        }
        for place in timeline.moments.indices.reversed() {
            #expect(reader.screen(120, 36) == screens[place])
            reader.type("b")
        }
    }

    @Test("A replay plays with the recorded pauses, ten times as fast, and more or less so by a key")
    func replay() throws {
        var reader = RecordReader(shelf)
        reader.type(" p")
        // The first five moments are of the same instant; twenty seconds follow.
        reader.hear(.time(1))
        let start = try #require(reader.model.opened?.playback.place)
        reader.hear(.time(1998))
        #expect(reader.model.opened?.playback.place == start)
        reader.hear(.time(1))
        let next = try #require(reader.model.opened?.playback.place)
        #expect(next > start)
        reader.type("--")
        #expect(reader.screen().contains("playing, speed 1"))
        reader.hear(.time(19_999))
        #expect(reader.model.opened?.playback.place == next)
        reader.hear(.time(1))
        #expect(reader.model.opened?.playback.place ?? 0 > next)
        reader.type("+++")
        #expect(reader.screen().contains("playing, speed 60"))
    }

    @Test("A replay stands with the space bar, goes on with it, and stands at its end")
    func pause() throws {
        var reader = RecordReader(shelf)
        reader.type(" p")
        reader.press(.space)
        let place = reader.model.opened?.playback.place
        reader.hear(.time(1_000_000))
        #expect(reader.model.opened?.playback.place == place)
        #expect(reader.screen().contains(", paused, speed"))
        reader.press(.space)
        reader.hear(.time(1_000_000))
        let opened = try #require(reader.model.opened)
        #expect(opened.playback.place == opened.timeline.moments.count - 1)
        #expect(!opened.playback.isPlaying)
        reader.press(.space)
        #expect(reader.model.opened?.playback.place == 0)
    }

    @Test("The pitch clock runs in a replay as it ran then")
    func clock() throws {
        var reader = RecordReader(shelf)
        reader.type(" t/speak ")
        #expect(reader.screen().contains("0:00 of 1:15"))
        reader.press(.space)
        reader.hear(.time(700))
        #expect(reader.screen().contains("0:07 of 1:15"))
    }

    @Test("Without motion nothing moves but by a key")
    func withoutMotion() {
        var reader = RecordReader(shelf, preferences: Preferences(reducedMotion: true))
        reader.type(" p")
        reader.press(.space)
        reader.hear(.time(1_000_000))
        #expect(reader.model.opened?.playback.place == 0)
        #expect(reader.screen().contains("one key per step"))
        reader.press(.enter)
        #expect(reader.model.opened?.playback.place == 1)
    }

    @Test("A file that says something else is kept unless somebody says otherwise, by a key that is not Enter")
    func replacing() {
        var reader = RecordReader(RecordShelf([RecordShelf.Item(RecordsScreenTests.played)], outcome: .differs))
        reader.type(" e ")
        #expect(reader.model.question != nil)
        reader.press(.escape)
        #expect(
            reader.model.notice?.text == "The file /home/ana/exports/screen.json was kept. This was not written."
        )
        reader.type("eo")
        #expect(reader.model.page?.text == "Written to /home/ana/exports/screen.json, for your eyes only.")
        reader.press(.escape)
        reader.type("r")
        reader.press(.escape)
        #expect(
            reader.model.page?.text.hasPrefix(
                "The file /home/ana/reports/screen.md was kept. This was not written.\n\n# Report"
            ) == true
        )
    }

    @Test("A text is scrolled to its end and not beyond")
    func scrolling() throws {
        var reader = RecordReader(shelf)
        reader.type(" r")
        reader.press(.end, .down, .pageDown)
        // 43 lines, of which 20 are in sight.
        #expect(reader.model.page?.offset == 23)
        #expect(reader.screen().contains("Line 40 of the report."))
        reader.press(.up)
        #expect(reader.model.page?.offset == 22)
        reader.press(.home)
        #expect(reader.model.page?.offset == 0)
    }

    @Test("Slow work says so, stops nothing, and can be stopped")
    func slow() {
        var reader = RecordReader(shelf, holdsBack: true)
        reader.work()
        reader.type(" ")
        #expect(!reader.screen().contains("Still at it"))
        reader.hear(.stillBusy)
        #expect(reader.screen().contains("Still working. Press Esc to stop."))
        #expect(reader.screen().contains("Esc stop"))
        #expect(!reader.screen().contains("Esc back"))
        reader.type("jj")
        #expect(reader.model.list.selected == 2)
        reader.press(.escape)
        #expect(reader.model.notice?.text == "Stopped.")
        #expect(reader.decision == nil)
        reader.work()
        #expect(reader.model.opened == nil)
        reader.type(" ")
        reader.work()
        #expect(reader.model.opened?.summary.id == "cdef2345")
        reader.hear(.stillBusy)
        #expect(!reader.screen().contains("Still at it"))
    }

    @Test("The help lists the keys of the screen below it, and closes without leaving")
    func help() {
        var reader = RecordReader(shelf)
        reader.type("?")
        #expect(reader.screen().contains("What the keys do now"))
        #expect(reader.screen().contains("type part of it to find it; Esc shows everything again"))
        reader.press(.escape)
        #expect(reader.decision == nil)
        #expect(reader.model.cover == nil)
    }
}
