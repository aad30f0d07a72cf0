public import Content
public import Wording

/// How settings are told.
public enum SettingTelling {
    /// What a setting is called.
    public static func name(of setting: Setting) -> Message {
        switch setting {
        case .colours: .settingColours
        case .largeType: .settingLargeType
        case .sound: .settingSound
        case .timers: .settingTimers
        case .keyLayout: .settingKeyLayout
        case .reducedMotion: .settingReducedMotion
        case .mouse: .settingMouse
        case .borders: .settingBorders
        case .language: .settingLanguage
        }
    }

    /// What a setting does when it is set to a word, in one sentence.
    public static func sentence(of setting: Setting, _ word: String) -> Message {
        switch setting {
        case .colours: .settingColoursSays(value: word)
        case .largeType: .settingLargeTypeSays(value: word)
        case .sound: .settingSoundSays(value: word)
        case .timers: .settingTimersSays(value: word)
        case .keyLayout: .settingKeyLayoutSays(value: word)
        case .reducedMotion: .settingReducedMotionSays(value: word)
        case .mouse: .settingMouseSays(value: word)
        case .borders: .settingBordersSays(value: word)
        case .language: .settingLanguageSays(value: word)
        }
    }

    /// The word as people read it.
    public static func word(_ word: String) -> Message {
        Message.settingWord(value: word)
    }

    /// A setting as it is written on a command line, with what it does.
    public static func line(of setting: Setting, in settings: Settings) -> Message {
        let word = settings[setting]
        return Message.settingLine(setting: setting.rawValue, value: word, says: sentence(of: setting, word))
    }

    /// That there is no such setting.
    public static func unknown(_ name: String) -> Message {
        let nearest = Settings.nearest(to: name)
        return .settingUnknown(
            name: name,
            nearest: nearest ?? "",
            isNear: nearest == nil ? "no" : "yes",
            names: Setting.allCases.map(\.rawValue)
        )
    }

    /// That a setting takes no such word.
    public static func badValue(_ word: String, of setting: Setting, in settings: Settings) -> Message {
        let nearest = settings.nearest(to: word, of: setting)
        return .settingBadValue(
            setting: setting.rawValue,
            word: word,
            nearest: nearest ?? "",
            isNear: nearest == nil ? "no" : "yes",
            names: settings.values(of: setting)
        )
    }
}
