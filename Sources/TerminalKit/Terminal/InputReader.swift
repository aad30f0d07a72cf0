internal import CNcurses

/// Turns what ncurses tells, scalar by scalar, into events; a paste is gathered into one.
struct InputReader {
    private var pasted: String?

    /// The event that something completes, if it completes one.
    mutating func read(_ event: CNEvent) -> Event? {
        switch event.kind {
        case .text: text(event.value)
        case .alt: pasted == nil ? scalar(event.value).map { .key(.alt(Character($0))) } : nil
        case .key: CNKey(rawValue: event.value).flatMap { key($0) }
        case .mouse: mouse(event)
        case .signal: Event.Signal(rawValue: event.value).map { .interrupt($0) }
        case .none, .resize, .stop, .continue, .wake, .hangup: nil
        }
    }

    private func scalar(_ value: Int32) -> Unicode.Scalar? { Unicode.Scalar(UInt32(bitPattern: value)) }

    private mutating func text(_ value: Int32) -> Event? {
        guard let scalar = scalar(value) else { return nil }
        guard pasted == nil else {
            pasted?.unicodeScalars.append(scalar)
            return nil
        }
        // Control and @, A to Z, [ \ ] ^ _ arrive as 0 to 31.
        guard value < 32 else { return value == 127 ? nil : .key(.character(Character(scalar))) }
        let letter = Unicode.Scalar(UInt8(value) + 64)
        return Character(letter).lowercased().first.map { .key(.control($0)) }
    }

    private mutating func key(_ key: CNKey) -> Event? {
        switch key {
        case .pasteBegin:
            pasted = ""
            return nil
        case .pasteEnd:
            defer { pasted = nil }
            return pasted.map { .paste($0) }
        case .enter where pasted != nil: pasted?.append("\n")
        case .tab where pasted != nil: pasted?.append("\t")
        default: return pasted == nil ? Key(key).map { .key($0) } : nil
        }
        return nil
    }

    private func mouse(_ event: CNEvent) -> Event? {
        guard pasted == nil, let mouse = CNMouse(rawValue: event.value) else { return nil }
        let point = Point(row: Int(event.row), column: Int(event.column))
        return switch mouse {
        case .press: .press(point)
        case .release: .release(point)
        case .wheelUp: .wheel(.up, point)
        case .wheelDown: .wheel(.down, point)
        }
    }
}

extension Key {
    fileprivate init?(_ key: CNKey) {
        switch key {
        case .up: self = .up
        case .down: self = .down
        case .left: self = .left
        case .right: self = .right
        case .wordLeft: self = .wordLeft
        case .wordRight: self = .wordRight
        case .home: self = .home
        case .end: self = .end
        case .pageUp: self = .pageUp
        case .pageDown: self = .pageDown
        case .enter: self = .enter
        case .escape: self = .escape
        case .tab: self = .tab
        case .backTab: self = .backTab
        case .backspace: self = .backspace
        case .delete: self = .delete
        case .insert: self = .insert
        case .pasteBegin, .pasteEnd: return nil
        case .F1, .F2, .F3, .F4, .F5, .F6, .F7, .F8, .F9, .F10, .F11, .F12:
            self = .function(Int(key.rawValue - CNKey.F1.rawValue) + 1)
        }
    }
}
