import TerminalKit
import Wording
import Workshop

@testable import Screens

/// The records' screens played by keys, without a terminal; work aside is done at once, or when it is let.
struct RecordReader {
    private(set) var model: RecordsModel
    private(set) var decision: RecordsModel.Decision?
    /// What was begun and not yet done, where work is held back.
    private(set) var pending: [RecordsModel.Errand] = []
    private let desk: RecordsDesk
    private let holdsBack: Bool

    init(
        _ shelf: RecordShelf,
        holdsBack: Bool = false,
        preferences: Preferences = Preferences(),
        wording: Wording = Wording(.english)
    ) {
        model = RecordsModel(record: shelf, wording: wording, preferences: preferences) { instant in
            let seconds = instant.milliseconds / 1000
            return "9:\(seconds / 600 % 6)\(seconds / 60 % 10):\(seconds / 10 % 6)\(seconds % 10)"
        }
        desk = RecordsDesk(model)
        self.holdsBack = holdsBack
        follow(model.start(.list))
    }

    /// Presses keys one after another: a space stands for Enter.
    mutating func type(_ keys: String) {
        for key in keys { press(key == " " ? .enter : .character(key)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { follow(model.press(key)) }
    }

    mutating func click(row: Int) { follow(model.click(Point(row: row, column: 5))) }

    mutating func turn(_ wheel: TerminalKit.Event.Wheel) { follow(model.turn(wheel)) }

    mutating func paste(_ text: String) { model.paste(text) }

    mutating func hear(_ news: RecordsModel.News) { follow(model.hear(news)) }

    mutating func resize(_ columns: Int, _ rows: Int) { model.size = Size(columns: columns, rows: rows) }

    /// Does the work that was held back.
    mutating func work() {
        let errands = pending
        pending = []
        for errand in errands { follow(model.hear(desk.news(of: errand))) }
    }

    private mutating func follow(_ intent: RecordsModel.Intent?) {
        switch intent {
        case nil, .play: break
        case .decide(let decided): decision = decided
        case .stop: pending = []
        case .start(let errand):
            if holdsBack { pending.append(errand) } else { follow(model.hear(desk.news(of: errand))) }
        }
    }

    /// The screen as text.
    func screen(_ columns: Int = 80, _ rows: Int = 24) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(RecordsScreen(model: model), in: frame.area)
        return FramePrinter.text(frame)
    }
}
