public import Workshop

extension View {
    /// Milliseconds until the time of whatever is timed now is over; `nil` where no clock runs, or it was over before.
    public func timeLeft(at now: Instant) -> Int64? {
        let left: Int64? =
            switch scene {
            case .game(let game): game.current.flatMap { $0.pitch.timeLeft(at: now) }
            case .pitchPractice(let practice): practice.clock.flatMap { $0.timeLeft(at: now) }
            case .lobby, .debrief, .story: nil
            }
        return left.flatMap { $0 > 0 ? $0 : nil }
    }
}

extension Pitch {
    fileprivate func timeLeft(at now: Instant) -> Int64? {
        runningSince == nil ? nil : Int64(seconds) * 1000 - spoken(until: now)
    }
}

extension PracticeClock {
    fileprivate func timeLeft(at now: Instant) -> Int64? {
        runningSince == nil ? nil : Int64(seconds) * 1000 - spent(until: now)
    }
}
