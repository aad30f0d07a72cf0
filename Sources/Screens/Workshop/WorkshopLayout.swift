import Presentation
import TerminalKit
import Wording
import Workshop

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
        let isBallot = model.question.privacy == .ballot && model.handOverTo == nil
        let panelShare: Area.Share = isBallot ? .flexible() : .fixed(Self.panelRows(of: model, in: area))
        let parts = area.rows([
            .fixed(2), isBallot ? .fixed(0) : .flexible(), .fixed(min(noticeRows, area.rows / 4)), panelShare,
            .fixed(1),
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

    /// The question gets what it needs, as long as the scene keeps what is read with it.
    private static func panelRows(of model: WorkshopModel, in area: Area) -> Int {
        let most = area.rows - 4 - sceneRows(of: model, in: area)
        return min(QuestionPanel(model: model).rows(columns: area.columns, most: most), max(5, most))
    }

    /// The rows that the scene keeps at least.
    private static func sceneRows(of model: WorkshopModel, in area: Area) -> Int {
        let question = model.question
        if question.privateTo == nil {
            // A long list needs more room than a menu.
            let half = (area.rows - 4) / 2
            if case .story(let story) = model.moment.shown.scene {
                return min(half, StoryScene(story: story, wording: model.wording).rows(columns: area.columns - 2))
            }
            return model.rows.count > 8 ? min(half, 6) : half
        }
        // Whoever is alone with a ballot or a brief needs all of it, and of a scene at most the skills that a job is for.
        let showsSkills = question.privacy == .hand && question.context.isEmpty
        return showsSkills ? 4 : 0
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
