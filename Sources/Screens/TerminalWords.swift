import TerminalKit
import Wording

/// The words the widgets need, in the language of the screen.
extension Wording {
    var keyNames: KeyNames {
        KeyNames(
            enter: text(.keyNameEnter),
            escape: text(.keyNameEscape),
            space: text(.keyNameSpace),
            tab: text(.keyNameTab),
            backTab: text(.keyNameBackTab),
            backspace: text(.keyNameBackspace),
            delete: text(.keyNameDelete),
            insert: text(.keyNameInsert),
            home: text(.keyNameHome),
            end: text(.keyNameEnd),
            pageUp: text(.keyNamePageUp),
            pageDown: text(.keyNamePageDown),
            control: text(.keyNameControl),
            alt: text(.keyNameAlt)
        )
    }

    var listWords: ListView.Words {
        ListView.Words(filter: text(.listFilter), nothingFound: text(.listNothing), empty: text(.listEmpty))
    }

    /// What is said when large type was switched on or off, also where it makes no difference.
    func largeType(_ isOn: Bool, isSeen: Bool) -> String {
        text(isOn ? isSeen ? .largeTypeOn : .largeTypeUnseen : .largeTypeOff)
    }

    /// What is said of so much that is out of sight.
    var more: @Sendable (_ sign: String, _ count: Int) -> String {
        { sign, count in text(Message.listMore(sign: sign, count: count)) }
    }

    /// What a key without a meaning is answered with: what to press instead, and on a ballot not what was pressed.
    func unknownKey<Action>(_ key: Key, in keys: KeyTable<Action>, isSecret: Bool = false) -> String {
        let hints = keys.footerHints(names: keyNames)
        guard let hint = hints.last(where: \.isPinned) ?? hints.first else { return "" }
        return text(
            isSecret
                ? Message.keyUnknownSecret(help: hint.key, label: hint.label)
                : .keyUnknown(key: keyNames.name(of: key, glyphs: .unicode), help: hint.key, label: hint.label)
        )
    }
}
