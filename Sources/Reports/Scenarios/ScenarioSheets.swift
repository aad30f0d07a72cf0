import Presentation
public import Wording
public import Workshop

/// What is printed for a scenario, each sheet for one reader, so that nothing private stands on another's paper.
public struct ScenarioSheets {
    /// A piece of paper.
    public struct Sheet: Hashable, Sendable {
        /// The name of its file without an ending, such as `role-manager`.
        public let name: String
        /// What stands on it, in Markdown.
        public let markdown: String
    }

    private let wording: Wording

    public init(in wording: Wording) {
        self.wording = wording
    }

    // MARK: Role-plays

    /// The facilitator's sheet, the observers' sheet, and a card for each role.
    public func sheets(of scenario: RolePlayScenario) -> [Sheet] {
        var sheets = [facilitator(scenario)]
        if let grid = scenario.observation { sheets.append(observer(scenario, grid)) }
        return sheets + scenario.roles.map { card(for: $0, in: scenario) }
    }

    private func card(for role: RolePlayScenario.Role, in scenario: RolePlayScenario) -> Sheet {
        var page = HandoutPage()
        page.heading(1, words(.sheetRole(name: role.name)))
        page.paragraph(escaped(scenario.title))
        page.paragraph(words(.sheetRolePrivate))
        page.paragraph(words(.sheetRoleEverybody(line: role.publicLine)))
        page.paragraph(escaped(role.brief))
        page.paragraph(words(.sheetRoleGoal(goal: role.goal)))
        page.paragraph(words(.sheetRoleStop(word: scenario.safety.stopWord)))
        return Sheet(name: "role-\(role.id)", markdown: page.text)
    }

    private func observer(_ scenario: RolePlayScenario, _ grid: ObservationGrid) -> Sheet {
        var page = HandoutPage()
        page.heading(1, words(.sheetObserver(title: scenario.title)))
        page.paragraph(words(.sheetObserverHow))
        page.items(scenario.roles.map { said(ScenarioTelling.publicLine(of: $0)) })
        let levels: [String]
        switch grid.scale {
        case .checklist: levels = [words(.sheetSeen)]
        case .frequency(let names): levels = names.map(escaped)
        case .anchored(let anchors):
            levels = anchors.map { escaped($0.name) }
            page.items(
                anchors.map { anchor in
                    words(.sheetScale(name: anchor.name, description: anchor.description))
                }
            )
        }
        let columns = [words(.sheetObserverHeading)] + levels + [words(.sheetObserverQuote)]
        page.table(
            columns,
            grid.items.map { item in
                [said(ScenarioTelling.item(in: scenario, item))] + levels.map { _ in "☐" } + [" "]
            }
        )
        return Sheet(name: "observer", markdown: page.text)
    }

    private func facilitator(_ scenario: RolePlayScenario) -> Sheet {
        var page = HandoutPage()
        page.heading(1, words(.sheetFacilitator(title: scenario.title)))
        if !scenario.summary.isEmpty { page.paragraph(escaped(scenario.summary)) }
        for message in ScenarioTelling.skills(scenario.skills) { page.paragraph(said(message)) }
        page.heading(2, words(.sheetPeople))
        page.items(ScenarioTelling.people(of: scenario).map(said))
        page.heading(2, words(.sheetCast))
        page.items(scenario.roles.map { said(ScenarioTelling.publicLine(of: $0)) })
        page.heading(2, words(.sheetCourse))
        for phase in scenario.phases {
            let messages = ScenarioTelling.phase(in: scenario, phase)
            if let heading = messages.first { page.heading(3, said(heading)) }
            page.items(messages.dropFirst().map(said))
        }
        if !scenario.injects.isEmpty {
            page.heading(2, words(.sheetInjects))
            page.items(ScenarioTelling.injects(of: scenario, withPrivateParts: true).map(said))
        }
        page.heading(2, words(.sheetDeroling))
        page.items([escaped(scenario.deroling.facilitator), escaped(scenario.deroling.question)])
        return Sheet(name: "facilitator", markdown: page.text)
    }

    // MARK: Stories

    /// The trainer's sheet: how the story can end, and what to talk about afterwards.
    public func sheets(of story: Story) -> [Sheet] {
        var page = HandoutPage()
        page.heading(1, words(.trainerSheet(title: story.title)))
        if !story.summary.isEmpty { page.paragraph(escaped(story.summary)) }
        for message in ScenarioTelling.skills(story.skills) { page.paragraph(said(message)) }
        page.heading(2, words(.sheetEndings))
        for ending in story.endings {
            page.heading(3, words(.scenarioEnding(id: ending.id.text, outcome: ending.outcome.rawValue)))
            page.paragraph(escaped(ending.text))
        }
        if !story.debrief.isEmpty {
            page.heading(2, words(.sheetQuestions))
            page.items(story.debrief.map(escaped))
        }
        return [Sheet(name: "trainer", markdown: page.text)]
    }

    // MARK: Words

    private func said(_ message: Message) -> String { escaped(wording.text(message)) }

    private func words(_ message: Message) -> String {
        said(message)
    }

    private func escaped(_ text: String) -> String { Markdown.escaped(text) }
}
