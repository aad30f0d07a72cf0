/// What the keys are called, in the language of the person at the keyboard.
public struct KeyNames: Hashable, Sendable {
    /// The names of the keys that do not write themselves.
    public var enter, escape, space, tab, backTab, backspace, delete, insert: String
    /// The names of the keys that move.
    public var home, end, pageUp, pageDown: String
    /// What goes before a letter pressed with Control, and with Alt.
    public var control, alt: String

    /// Creates names; each defaults to the one on an English keyboard.
    public init(
        enter: String = "Enter",
        escape: String = "Esc",
        space: String = "Space",
        tab: String = "Tab",
        backTab: String = "Shift-Tab",
        backspace: String = "Backspace",
        delete: String = "Delete",
        insert: String = "Insert",
        home: String = "Home",
        end: String = "End",
        pageUp: String = "PgUp",
        pageDown: String = "PgDn",
        control: String = "Ctrl-",
        alt: String = "Alt-"
    ) {
        self.enter = enter
        self.escape = escape
        self.space = space
        self.tab = tab
        self.backTab = backTab
        self.backspace = backspace
        self.delete = delete
        self.insert = insert
        self.home = home
        self.end = end
        self.pageUp = pageUp
        self.pageDown = pageDown
        self.control = control
        self.alt = alt
    }

    /// The name of a key.
    public func name(of key: Key, glyphs: Glyphs) -> String {
        switch key {
        case .character(" "): space
        case .character(let character): String(character)
        case .control(let character): control + character.uppercased()
        case .alt(let character): alt + String(character)
        case .up: glyphs == .ascii ? "Up" : glyphs.up
        case .down: glyphs == .ascii ? "Down" : glyphs.down
        case .left: glyphs == .ascii ? "Left" : glyphs.left
        case .right: glyphs == .ascii ? "Right" : glyphs.right
        case .wordLeft: control + name(of: .left, glyphs: glyphs)
        case .wordRight: control + name(of: .right, glyphs: glyphs)
        case .home: home
        case .end: end
        case .pageUp: pageUp
        case .pageDown: pageDown
        case .enter: enter
        case .escape: escape
        case .tab: tab
        case .backTab: backTab
        case .backspace: backspace
        case .delete: delete
        case .insert: insert
        case .function(let number): "F\(number)"
        }
    }
}
