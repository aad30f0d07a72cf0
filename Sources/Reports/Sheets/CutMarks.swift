/// Marks in the margins of a page of cards, where to put the ruler.
enum CutMarks {
    // Millimetres, on A4: three cards of 63 x 88 in each direction, in the middle of the page.
    private static let columns = [10.5, 73.5, 136.5, 199.5]
    private static let rows = [16.5, 104.5, 192.5, 280.5]

    static func write(on page: inout HTML) {
        page.element(
            "svg",
            ["xmlns": "http://www.w3.org/2000/svg", "class": "marks", "viewBox": "0 0 210 297", "aria-hidden": "true"]
        ) { page in
            for x in columns {
                line(x, 9.5, x, 14.5, on: &page)
                line(x, 282.5, x, 287.5, on: &page)
            }
            for y in rows {
                line(4, y, 9, y, on: &page)
                line(201, y, 206, y, on: &page)
            }
        }
    }

    private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, on page: inout HTML) {
        page.empty("line", ["x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)"])
    }
}
