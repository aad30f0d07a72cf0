import TerminalKit

/// The screen for the projector: what everybody may see, and nothing else.
struct TableScreen: Drawing {
    let model: TableModel

    func draw(in area: Area, of frame: inout Frame) {
        let parts = Self.parts(of: area)
        frame.draw(SceneHeading(view: model.view, wording: model.wording), in: parts[0])
        frame.draw(model.scene, in: Self.sceneArea(in: area))
        if let notice = model.notice { frame.draw(Toast(notice.text, role: notice.role), in: parts[1]) }
        let hints = model.keys.footerHints(names: model.wording.keyNames, glyphs: frame.glyphs)
        frame.draw(Footer(hints), in: parts[2].inset(columns: 1))
    }

    /// Where the scene lies.
    static func sceneArea(in area: Area) -> Area { parts(of: area)[1].inset(columns: 1) }

    private static func parts(of area: Area) -> [Area] { area.rows([.fixed(2), .flexible(), .fixed(1)]) }
}
