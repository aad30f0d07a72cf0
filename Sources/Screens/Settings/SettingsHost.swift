public import Content
public import ContentFiles
public import TerminalKit

/// Shows the settings until somebody goes back, and keeps each change at once.
@MainActor
public final class SettingsHost {
    /// How it ended.
    public enum Ending: Sendable {
        /// Somebody went back, with the settings as they are now.
        case left(Settings)
        /// The program was ended from outside.
        case interrupted
        /// The terminal could not be taken again after its colours changed.
        case lost(TerminalRefusal)
    }

    private let file: SettingsFile
    private let apply: (Settings) -> (preferences: Preferences, options: TerminalOptions)
    private var ending = Ending.interrupted

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - file: Where the settings are kept.
    ///   - apply: What settings come to, with all that goes before them.
    public init(
        file: SettingsFile,
        apply: @escaping (Settings) -> (preferences: Preferences, options: TerminalOptions)
    ) {
        self.file = file
        self.apply = apply
    }

    /// Shows the screen until somebody goes back.
    public func run(_ model: SettingsModel, on terminal: Terminal) -> Ending {
        var model = model
        terminal.show(&model) { model, intent in
            switch intent {
            case .leave:
                ending = .left(model.settings)
                return false
            case .keep: return keep(&model, terminal)
            }
        } drawing: {
            SettingsScreen(model: $0)
        }
        return ending
    }

    /// Keeps the settings and goes by them; says whether there is still a terminal to go on with.
    private func keep(_ model: inout SettingsModel, _ terminal: Terminal) -> Bool {
        do throws(SettingsError) {
            try file.write(model.settings)
        } catch {
            model.notKept(error)
        }
        let applied = apply(model.settings)
        model.preferences = applied.preferences
        do throws(TerminalRefusal) {
            try terminal.use(applied.options)
            model.preferences.usesMouse = terminal.isMouseTaken
            return true
        } catch {
            ending = .lost(error)
            return false
        }
    }
}
