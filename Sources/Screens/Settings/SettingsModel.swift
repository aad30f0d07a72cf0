public import Content
import ContentFiles
import Presentation
import TerminalKit
public import Wording

/// The settings, as a value: what each is set to, and what that does.
public struct SettingsModel: Sendable {
    enum Action: Hashable, Sendable {
        case change(Int)
        case row(Int)
        case back
    }

    /// What the model wants done outside of it.
    enum Intent: Hashable, Sendable {
        /// Keep the settings and go by them.
        case keep
        case leave
    }

    let wording: Wording
    var preferences: Preferences
    private(set) var settings: Settings
    /// What the command line or the environment decides in place of a setting, by the name of the option or the variable.
    let overruled: [Setting: String]
    private(set) var list = ListState()
    var size = Size(columns: 80, rows: 24)
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()

    /// Creates the screen.
    ///
    /// - Parameters:
    ///   - settings: As they are.
    ///   - overruled: What decides in place of a setting, such as `NO_COLOR`.
    ///   - wording: The language spoken.
    ///   - preferences: How the screen is wanted.
    public init(
        settings: Settings,
        overruled: [Setting: String] = [:],
        wording: Wording,
        preferences: Preferences = Preferences()
    ) {
        self.settings = settings
        self.overruled = overruled
        self.wording = wording
        self.preferences = preferences
    }

    var rows: [ListRow] {
        ListRow.numbered(
            Setting.allCases.map { setting in
                (
                    title: wording.text(SettingTelling.name(of: setting)),
                    detail: wording.text(SettingTelling.word(settings[setting]))
                )
            }
        )
    }

    /// The setting of the selected row.
    var shown: Setting { Setting.allCases[min(list.selected, Setting.allCases.count - 1)] }

    private mutating func change(by step: Int) -> Intent? {
        let values = settings.values(of: shown)
        let here = values.firstIndex(of: settings[shown]) ?? 0
        let word = values[(here + step + values.count) % values.count]
        guard settings.set(shown, to: word) else { return nil }
        let value = Message.Value.message(SettingTelling.word(word))
        let message =
            if let by = overruled[shown] {
                Message.settingOverruled(value: value, by: by)
            } else {
                Message.settingSaved(setting: SettingTelling.name(of: shown), value: value)
            }
        notice = Remark(text: wording.text(message), role: overruled[shown] == nil ? .text : .warning)
        return .keep
    }

    /// The settings could not be kept; they hold all the same.
    mutating func notKept(_ error: SettingsError) {
        let message = Message.settingsNotKept(reason: SettingsWording.message(error))
        notice = Remark(text: wording.text(message), role: .warning)
    }
}

extension SettingsModel: KeyedScreen {
    var ownKeys: KeyTable<Action> {
        KeyTable(
            [
                KeyBinding(
                    [.enter, .right, .space, .character("l")],
                    .change(1),
                    label: wording.text(.keyChange),
                    explanation: wording.text(.keyNextValue)
                ),
                KeyBinding(
                    [.left, .character("h")],
                    .change(-1),
                    label: wording.text(.keyChange),
                    explanation: wording.text(.keyPreviousValue),
                    prominence: .hidden
                ),
            ] + KeyBinding.numbers(of: rows) { .row($0) } + [
                KeyBinding([.escape, .character("q")], .back, label: wording.text(.keyBack))
            ]
        )
    }

    var placedList: PlacedList? { SettingsScreen(model: self).list(in: Area(size)) }

    mutating func act(_ action: Action, by key: Key?) -> Intent? {
        switch action {
        case .change(let step): return change(by: step)
        case .row(let place):
            list.select(place)
            return change(by: 1)
        case .back: return .leave
        }
    }

    mutating func pressUnbound(_ key: Key) -> Unbound<Intent> {
        // Every row has a figure of its own, and they fit on a page.
        guard key != .character("/") else { return .unknown }
        return Unbound(list.handle(key, rows: rows, height: placedList?.area.rows ?? rows.count))
    }

    mutating func select(_ row: Int) { list.select(row) }
}
