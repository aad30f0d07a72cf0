import TerminalKit
import Wording
import Workshop

/// The screen for the projector: what everybody may see, and nothing else.
struct TableScreen: Drawing {
    let model: TableModel

    func draw(in area: Area, of frame: inout Frame) {
        let parts = Self.parts(of: area)
        switch model.sight {
        case .nothing:
            drawHeading([], in: parts[0], of: &frame)
            drawCard(.tableWelcome, .tableWaits, in: parts[1], of: &frame)
        case .paused(let session):
            drawHeading([session.header.title], in: parts[0], of: &frame)
            drawCard(.tablePause, .tablePaused, in: parts[1], of: &frame)
        case .led(let session), .over(let session):
            let scene = model.scene(of: session)
            frame.draw(SceneHeading(view: scene.view, wording: model.wording), in: parts[0])
            frame.draw(scene, in: Self.sceneArea(in: area))
        }
        if let notice = model.notice { frame.draw(Toast(notice.text, role: notice.role), in: parts[1]) }
        let hints = model.keys.footerHints(names: model.wording.keyNames, glyphs: frame.glyphs)
        frame.draw(Footer(hints), in: parts[2].inset(columns: 1))
    }

    private func drawHeading(_ place: [String], in area: Area, of frame: inout Frame) {
        frame.draw(Breadcrumb(["JobHunter"] + place), in: area.inset(columns: 1))
        frame.rule(row: area.row + 1, in: area)
    }

    /// One word to be read across the room, and a sentence.
    private func drawCard(_ word: Message, _ sentence: Message, in area: Area, of frame: inout Frame) {
        let parts = area.inset(columns: 1).rows([.flexible(), .fixed(6), .fixed(1), .fixed(2), .flexible()])
        frame.draw(LargeText(model.wording.text(word), role: .title), in: parts[1])
        frame.draw(Paragraph(model.wording.text(sentence), alignment: .center), in: parts[3])
    }

    /// Where the scene lies.
    static func sceneArea(in area: Area) -> Area { parts(of: area)[1].inset(columns: 1) }

    private static func parts(of area: Area) -> [Area] { area.rows([.fixed(2), .flexible(), .fixed(1)]) }
}
