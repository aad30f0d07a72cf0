import Testing

@testable import TerminalKit

@Suite("The loop")
@MainActor
struct LoopTests {
    @Test("Messages come when their time has come, the earliest first, and only once")
    func alarms() {
        let errands = Errands<String>()
        let now = ContinuousClock().now
        errands.schedule("late", name: "a", at: now.advanced(by: .seconds(9)))
        errands.schedule("second", name: "b", at: now.advanced(by: .seconds(2)))
        errands.schedule("first", name: "c", at: now.advanced(by: .seconds(1)))
        #expect(errands.nextDue == now.advanced(by: .seconds(1)))
        #expect(errands.takeMessages(now: now) == [])
        #expect(errands.takeMessages(now: now.advanced(by: .seconds(2))) == ["first", "second"])
        #expect(errands.takeMessages(now: now.advanced(by: .seconds(2))) == [])
        #expect(errands.nextDue == now.advanced(by: .seconds(9)))
    }

    @Test("A message of the same name takes the place of the one before, and cancelling takes it away")
    func replacing() {
        let errands = Errands<String>()
        let now = ContinuousClock().now
        errands.schedule("old", name: "toast", at: now)
        errands.schedule("new", name: "toast", at: now.advanced(by: .seconds(3)))
        #expect(errands.takeMessages(now: now) == [])
        errands.cancel("toast")
        #expect(errands.nextDue == nil)
    }

    @Test("Work hands in its message, and cancelled work hands in nothing")
    func work() async {
        let errands = Errands<String>()
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        errands.start("cancelled") {
            for await _ in gate { break }
            return "cancelled"
        }
        errands.cancel("cancelled")
        open.finish()
        errands.start("work") { "done" }
        var messages: [String] = []
        while messages.isEmpty {
            await Task.yield()
            messages = errands.takeMessages(now: ContinuousClock().now)
        }
        #expect(messages == ["done"])
    }

    @Test("A mailbox hands out everything once, oldest first")
    func mailbox() {
        let mailbox = Mailbox<Int>()
        for number in 1...3 { mailbox.send(number) }
        #expect(mailbox.takeAll() == [1, 2, 3])
        #expect(mailbox.takeAll() == [])
    }

    @Test("NO_COLOR counts only when it holds something", arguments: [([:], true), (["NO_COLOR": ""], true)])
    func color(environment: [String: String], expected: Bool) {
        #expect(TerminalOptions(environment: environment).usesColor == expected)
        #expect(!TerminalOptions(environment: ["NO_COLOR": "0"]).usesColor)
    }

    @Test("A signal ends a program with the status that shells expect")
    func statuses() {
        let signals: [Event.Signal] = [.hangup, .interrupt, .quit, .terminate]
        #expect(signals.map(\.exitStatus) == [129, 130, 131, 143])
    }
}
