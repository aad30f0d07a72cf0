import TerminalKit

/// A list and where it lies on the screen, so that drawing and the mouse cannot disagree.
struct PlacedList {
    let view: ListView
    let area: Area

    init(_ view: ListView, in area: Area) {
        self.view = view
        self.area = area
    }

    /// The row of the list at a point of the screen.
    func row(at point: Point) -> Int? {
        area.contains(point) ? view.row(at: point.row, in: area) : nil
    }

    /// Where one is in a list of which not every row is in sight, such as `3/12`; empty where all are.
    var position: String {
        view.rows.count > area.rows || view.state.isFiltering ? view.position : ""
    }

    func draw(of frame: inout Frame) { frame.draw(view, in: area) }
}
