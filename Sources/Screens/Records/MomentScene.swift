import Presentation
import TerminalKit
import Wording
import Workshop

/// One moment of a session: the step, what everybody could see after it, and where it lies in the whole.
struct MomentScene: Drawing {
    let opened: OpenedRecord
    let model: RecordsModel

    func draw(in area: Area, of frame: inout Frame) {
        let place = opened.playback.place
        guard opened.rows.indices.contains(place) else { return }
        let parts = area.rows([.fixed(1), .fixed(1), .flexible(), .fixed(1)])
        frame.draw(TextLine(opened.rows[place].title, role: .strong), in: parts[0])
        let scene = SceneView(
            view: opened.session.view(for: .table),
            wording: model.wording,
            now: opened.playback.time(in: opened.timeline),
            preferences: Preferences(),
            clock: nil,
            moment: TalkingPoint.besideQuestion(in: opened.session)
        )
        frame.draw(scene, in: parts[2])
        frame.draw(bar, in: parts[3])
        frame.placeCursor(at: parts[0].origin)
    }

    private var bar: ProgressBar {
        let count = opened.timeline.moments.count
        let place = opened.playback.place + 1
        let label: Message =
            if !model.allowsMotion {
                .replaySteps(place: place, count: count)
            } else if opened.playback.isPlaying {
                .replayRuns(place: place, count: count, factor: Int(opened.playback.factor))
            } else {
                .replayStands(place: place, count: count, factor: Int(opened.playback.factor))
            }
        return ProgressBar(Double(place) / Double(max(count, 1)), label: model.text(label))
    }
}
