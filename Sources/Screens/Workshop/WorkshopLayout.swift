import Presentation
import TerminalKit
import Wording

/// Where everything lies on the facilitator's screen; drawing and the mouse both read it here.
struct WorkshopLayout {
    /// From this width on the facilitator's side stands beside the scene; below, it takes its place.
    private static let columnsForBoth = 100

    /// The breadcrumb and its line.
    let heading: Area
    /// What everybody may see; empty where the facilitator's side has taken its place.
    let scene: Area
    /// The facilitator's side, where it is shown.
    let side: Area?
    /// One sentence about what just happened.
    let notice: Area
    /// What is asked.
    let panel: Area
    /// The keys that work now.
    let keys: Area
    /// Where sheets, the help and the palette are laid over the rest.
    let cover: Area

    init(of model: WorkshopModel, in area: Area) {
        let noticeText = model.isCovered ? nil : model.shownNotice?.text
        let noticeRows = noticeText.map { Paragraph($0).rows(columns: area.columns - 4) } ?? 1
        let parts = area.rows([
            .fixed(2), .flexible(), .fixed(min(noticeRows, 3)), .fixed(Self.panelRows(of: model, in: area)), .fixed(1),
        ])
        heading = parts[0]
        notice = parts[2].inset(columns: 1)
        panel = parts[3]
        keys = parts[4].inset(columns: 1)
        cover = area.inset(rows: 1, columns: 2)
        let middle = parts[1].inset(columns: 1)
        switch (model.showsSide, area.columns >= Self.columnsForBoth) {
        case (false, _): (scene, side) = (middle, nil)
        case (true, true):
            let halves = middle.columns([.flexible(3), .flexible(2)], gap: 2)
            (scene, side) = (halves[0], halves[1])
        case (true, false): (scene, side) = (Area(columns: 0, rows: 0), middle)
        }
    }

    /// The question gets what it needs, and leaves the scene at least half of the screen; more in large type.
    private static func panelRows(of model: WorkshopModel, in area: Area) -> Int {
        // Whoever reads a brief alone needs all of it, and nothing of the scene.
        let isBrief = model.question.privateTo != nil && !model.question.context.isEmpty
        let most = isBrief ? area.rows - 4 : model.preferences.usesLargeType ? area.rows / 5 : area.rows / 2 - 2
        return min(QuestionPanel(model: model).rows(columns: area.columns), max(5, most))
    }

    /// The hints in the last row, each with its place.
    func footer(of model: WorkshopModel, glyphs: Glyphs) -> [(hint: KeyHint, place: Area)] {
        let hints = model.keys.footerHints(names: model.wording.keyNames, glyphs: glyphs)
        return Footer(hints).placed(in: keys, glyphs: glyphs)
    }

    /// What is asked, with the place of each part.
    func panel(of model: WorkshopModel) -> QuestionPanel.Placed {
        QuestionPanel(model: model).placed(in: panel)
    }
}
