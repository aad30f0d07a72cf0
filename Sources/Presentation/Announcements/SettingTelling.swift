public import Content
public import Wording

/// How settings are told.
public enum SettingTelling {
    /// What a setting is called.
    public static func name(of setting: Setting) -> Message { Message(keys(of: setting).name) }

    /// What a setting does when it is set to a word, in one sentence.
    public static func sentence(of setting: Setting, _ word: String) -> Message {
        Message(keys(of: setting).sentence, ["value": .text(word)])
    }

    /// The word as people read it.
    public static func word(_ word: String) -> Message {
        Message(.settingWord, ["value": .text(word)])
    }

    /// A setting as it is written on a command line, with what it does.
    public static func line(of setting: Setting, in settings: Settings) -> Message {
        let word = settings[setting]
        return Message(
            .settingLine,
            ["setting": .text(setting.rawValue), "value": .text(word), "says": .message(sentence(of: setting, word))]
        )
    }

    /// That there is no such setting.
    public static func unknown(_ name: String) -> Message {
        Message(
            .settingUnknown,
            ["name": .text(name), "names": .names(Setting.allCases.map(\.rawValue))]
                .merging(nearest(Settings.nearest(to: name))) { $1 }
        )
    }

    /// That a setting takes no such word.
    public static func badValue(_ word: String, of setting: Setting, in settings: Settings) -> Message {
        Message(
            .settingBadValue,
            [
                "setting": .text(setting.rawValue), "word": .text(word),
                "names": .names(settings.values(of: setting)),
            ].merging(nearest(settings.nearest(to: word, of: setting))) { $1 }
        )
    }

    private static func nearest(_ name: String?) -> [String: Message.Value] {
        ["isNear": name == nil ? "no" : "yes", "nearest": .text(name ?? "")]
    }

    private static func keys(of setting: Setting) -> (name: MessageKey, sentence: MessageKey) {
        switch setting {
        case .colours: (.settingColours, .settingColoursSays)
        case .largeType: (.settingLargeType, .settingLargeTypeSays)
        case .sound: (.settingSound, .settingSoundSays)
        case .timers: (.settingTimers, .settingTimersSays)
        case .keyLayout: (.settingKeyLayout, .settingKeyLayoutSays)
        case .reducedMotion: (.settingReducedMotion, .settingReducedMotionSays)
        case .mouse: (.settingMouse, .settingMouseSays)
        case .borders: (.settingBorders, .settingBordersSays)
        case .language: (.settingLanguage, .settingLanguageSays)
        }
    }
}
