import Presentation
public import Wording
public import Workshop

/// Sheets on which observers of a role-play note what they see, one for each of them.
public struct ObservationSheets {
    private let scenario: RolePlayScenario
    private let grid: ObservationGrid
    private let copies: Int
    private let wording: Wording

    /// Creates sheets; `nil` for a scenario in which nothing is observed.
    ///
    /// - Parameters:
    ///   - scenario: What is played; the sheets hold nothing of it that only a player may know.
    ///   - copies: How many people observe; 1 or more.
    ///   - wording: The language of the sheets.
    public init?(of scenario: RolePlayScenario, copies: Int, in wording: Wording) {
        guard let grid = scenario.observation else { return nil }
        self.scenario = scenario
        self.grid = grid
        self.copies = copies
        self.wording = wording
    }

    /// The pages, as one self-contained file.
    public func html() -> String {
        let title = words(.sheetObserver(title: scenario.title))
        return HTMLPage.text(title: title, language: wording.language.tag, style: SheetStyle.observation) { page in
            page.element("h1", ["class": "unseen"], words: title)
            page.line()
            for _ in 0..<copies {
                page.element("article") { write(title, on: &$0) }
                page.line()
            }
        }
    }

    private func write(_ title: Words, on page: inout HTML) {
        page.element("h2", words: title)
        page.line()
        for label in [Message.sheetObserverName, .sheetObserverTake] {
            page.element("p", ["class": "line"]) { page in
                page.element("span", ["class": "label"], words: words(label))
                page.element("span", ["class": "rule"]) { _ in }
            }
            page.line()
        }
        page.element("p", words: words(.sheetObserverHow))
        page.line()
        list(scenario.roles.map { Words(ScenarioTelling.publicLine(of: $0), in: wording) }, on: &page)
        if case .anchored(let anchors) = grid.scale {
            list(
                anchors.map {
                    words(.sheetScale(name: $0.name, description: $0.description))
                },
                on: &page
            )
        }
        table(on: &page)
    }

    private func list(_ items: [Words], on page: inout HTML) {
        page.element("ul") { page in
            for item in items { page.element("li", words: item) }
        }
        page.line()
    }

    private func table(on page: inout HTML) {
        page.element("table") { page in
            page.element("caption", words: words(.sheetObserverHeading))
            page.line()
            page.element("thead") { page in
                page.element("tr") { page in
                    for heading in [words(.sheetObserverBehaviour)] + levels + [words(.sheetObserverQuote)] {
                        page.element("th", ["scope": "col"], words: heading)
                    }
                }
            }
            page.line()
            page.element("tbody") { page in
                page.line()
                for item in grid.items {
                    page.element("tr") { page in
                        let behaviour = Words(ScenarioTelling.item(in: scenario, item), in: wording)
                        page.element("th", ["scope": "row"], words: behaviour)
                        for _ in levels {
                            page.element("td", ["class": "level"]) { page in
                                page.element("span", ["class": "box", "aria-hidden": "true"]) { _ in }
                            }
                        }
                        page.element("td") { _ in }
                    }
                    page.line()
                }
            }
        }
        page.line()
    }

    private var levels: [Words] {
        guard case .checklist = grid.scale else {
            return RolePlayTelling.levels(of: grid.scale).map { Words($0, in: wording) }
        }
        return [words(.sheetSeen)]
    }

    private func words(_ message: Message) -> Words {
        Words(message, in: wording)
    }
}
