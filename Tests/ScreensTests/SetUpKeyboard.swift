import Content
import ContentFiles
import Presentation
import TerminalKit
import TestKit
import Wording
import Workshop

@testable import Screens

/// The set-up of a workshop played by keys, without a terminal and without a disk.
struct SetUpKeyboard {
    private(set) var model: SetUpModel
    /// What the last key wanted done outside of the screen.
    private(set) var intent: SetUpModel.Intent?

    static let groups = [
        GroupLibrary.Entry(
            name: "Friday group",
            path: "/groups/Friday group.json",
            outcome: .success(SavedGroup(name: "Friday group", people: ["Eve", "Finn", "Gül", "Hana"]))
        ),
        GroupLibrary.Entry(
            name: "Torn",
            path: "/groups/Torn.json",
            outcome: .failure(.file(ContentFileError(path: "/groups/Torn.json", reason: .unreadable)))
        ),
    ]

    static let other = Deck(
        id: "night-work",
        title: "Night work",
        skills: [SkillCard(id: "stay-awake", name: "Stay awake", dimension: .methodological)],
        jobs: [JobCard(id: "night-guard", title: "Night guard", kind: .realistic)]
    )

    init(
        decks: [SetUpSupply.DeckOffer]? = nil,
        groups: [GroupLibrary.Entry] = Self.groups,
        languages: [Language] = Languages.builtIn.all,
        rules: RoundRules? = nil,
        wording: Wording = Wording(.english)
    ) {
        let offers =
            decks ?? [
                SetUpSupply.DeckOffer(name: "small", deck: .small),
                SetUpSupply.DeckOffer(name: "night-work", deck: Self.other),
                SetUpSupply.DeckOffer(name: "torn", deck: nil),
            ]
        model = SetUpModel(
            supply: SetUpSupply(
                decks: offers,
                chosen: ["small"],
                groups: groups,
                languages: languages,
                rules: rules,
                title: "Workshop"
            ),
            wording: wording
        )
    }

    /// Presses keys one after another: a line break stands for Enter, `<` and `>` for the arrows to the side, `^` and `_`
    /// for those up and down.
    mutating func type(_ keys: String) {
        let signs: [Character: Key] = ["\n": .enter, "<": .left, ">": .right, "^": .up, "_": .down]
        for key in keys { press(signs[key] ?? .character(key)) }
    }

    mutating func press(_ key: Key) {
        if let wanted = model.press(key) { intent = wanted }
    }

    /// Clicks on the first place where a text stands below the heading.
    mutating func click(_ text: String) {
        guard let place = KeyedScreens.place(of: text, on: model, from: 3) else { return }
        if let wanted = model.click(place) { intent = wanted }
    }

    mutating func paste(_ text: String) {
        model.paste(text)
    }

    mutating func stored(_ groups: [GroupLibrary.Entry], saying message: Message) {
        model.stored(groups, saying: message)
    }

    var notice: String? { model.notice?.text }

    /// The workshop that is to begin.
    var begun: WorkshopSetUp? {
        if case .begin(let setUp) = intent { setUp } else { nil }
    }
}
