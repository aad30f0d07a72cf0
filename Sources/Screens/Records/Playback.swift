import Presentation
import Workshop

/// Which moment of a session is shown, and how the next ones follow it.
struct Playback: Hashable, Sendable {
    /// How fast the moments follow one another; as many times as fast as they did.
    static let factors: [Int64] = [1, 10, 60]

    /// The place of the moment now shown.
    private(set) var place: Int
    /// Whether the moments follow one another by themselves.
    private(set) var isPlaying = false
    /// Which of the factors it goes by.
    private(set) var gear = 1
    /// How long the moment now shown has lasted, in milliseconds of the session.
    private(set) var elapsed: Int64 = 0

    init(at place: Int = 0) {
        self.place = place
    }

    var factor: Int64 { Self.factors[gear] }

    /// Goes to a moment; one beyond the ends is the nearest there is.
    mutating func go(to target: Int, in timeline: Timeline) {
        place = min(max(target, 0), max(timeline.moments.count - 1, 0))
        elapsed = 0
        if isAtEnd(of: timeline) { isPlaying = false }
    }

    /// Begins to play, from the start where the end was reached, or stands still.
    mutating func toggle(in timeline: Timeline) {
        if isPlaying {
            isPlaying = false
        } else {
            if isAtEnd(of: timeline) { go(to: 0, in: timeline) }
            isPlaying = !isAtEnd(of: timeline)
        }
    }

    mutating func shift(by gears: Int) {
        gear = min(max(gear + gears, 0), Self.factors.count - 1)
    }

    /// Lets time go by at the keyboard, and with it the session.
    mutating func wait(milliseconds: Int64, in timeline: Timeline) {
        guard isPlaying else { return }
        elapsed += max(milliseconds, 0) * factor
        while isPlaying {
            let pause = timeline.pause(before: place + 1)
            guard elapsed >= pause else { return }
            let rest = elapsed - pause
            go(to: place + 1, in: timeline)
            elapsed = isPlaying ? rest : 0
        }
    }

    /// What the session's own clock shows, for the clock of a pitch.
    func time(in timeline: Timeline) -> SessionTime {
        guard timeline.moments.indices.contains(place) else { return .start }
        return timeline.moments[place].time + elapsed
    }

    private func isAtEnd(of timeline: Timeline) -> Bool { place >= timeline.moments.count - 1 }
}
