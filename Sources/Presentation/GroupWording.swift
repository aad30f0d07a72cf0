import Content
public import ContentFiles
import Diagnostics
public import Wording

/// Words for groups that cannot be had or kept.
public enum GroupWording {
    /// Why, in one sentence.
    public static func message(_ error: GroupLibraryError) -> Message {
        switch error {
        case .notFound(let asked, let nearest, let available):
            Message.groupNotFound(
                name: asked,
                nearest: nearest ?? "",
                isNear: nearest == nil ? "no" : "yes",
                names: available,
                count: available.count
            )
        case .name(.text(let fault)):
            Message.nameRefused(reason: .message(RefusalWording.message(fault)))
        case .name(.noFileName): Message.groupNameSlash
        case .file(let error): Message(error)
        case .refused(let diagnostics):
            diagnostics.first?.line ?? Message.plain(text: "")
        case .exists(let name): Message.groupExists(name: name)
        case .notWritten(let path): Message.groupNotWritten(path: path)
        }
    }
}

/// Words for settings that cannot be kept.
public enum SettingsWording {
    /// Why, in one sentence.
    public static func message(_ error: SettingsError) -> Message {
        switch error {
        case .file(let error): Message(error)
        case .damaged(let diagnostics):
            Message.settingsDamaged(reason: .messages(diagnostics.prefix(1).map(\.line)))
        case .notWritten(let path): Message.settingsNotWritten(path: path)
        }
    }
}
