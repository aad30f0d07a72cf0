import Presentation
import TerminalKit
import Wording
import Workshop

/// The screen for the projector: what everybody may see, and nothing else.
struct TableScreen: Drawing {
    let view: View
    let wording: Wording
    let now: Instant
    var preferences = Preferences()

    func draw(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(2), .flexible(), .fixed(1)])
        frame.draw(SceneHeading(view: view, wording: wording), in: parts[0])
        frame.draw(
            SceneView(view: view, wording: wording, now: now, preferences: preferences),
            in: parts[1].inset(columns: 1)
        )
        let hints = [KeyHint(key: "q", label: wording.text(.keyLeaveTable), isPinned: true)]
        frame.draw(Footer(hints), in: parts[2].inset(columns: 1))
    }
}
