import Presentation
import Testing
import Wording

@Suite("How far a command has come")
struct ProgressTellingTests {
    @Test("Nothing is said within a second, then once a second, with the place among all")
    func onceASecond() {
        // When each of seven sessions is done, in milliseconds.
        var readings: [Int64] = [0, 200, 999, 1000, 1500, 1999, 2300, 5000]
        var progress = ProgressTelling(through: 7) { readings.removeFirst() }
        let told = (1...7).map { _ in progress.passOne().map { Wording(.english).text($0) } }
        #expect(
            told == [
                nil, nil, "3 of 7 sessions read.", nil, nil, "6 of 7 sessions read.",
                "7 of 7 sessions read.",
            ]
        )
    }
}
