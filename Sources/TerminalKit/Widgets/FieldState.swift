/// The text of a field, where the caret stands, and the way back.
public struct FieldState: Hashable, Sendable {
    /// What became of a key.
    public enum Outcome: Hashable, Sendable {
        /// The text or the caret changed.
        case changed
        /// Nothing is left to do with the key, such as Delete at the end.
        case unchanged
        /// Enter: the text is done.
        case submitted
        /// The key is none of the field's; nothing that writes a letter ever comes back so.
        case ignored
    }

    private struct Moment: Hashable, Sendable {
        var characters: [Character]
        var caret: Int
    }

    /// Before which character the caret stands.
    public private(set) var caret: Int
    /// Whether Enter begins a new line, and a pasted line break stays one.
    public let allowsLineBreaks: Bool
    /// The most characters it takes; what is more is left off.
    public let limit: Int
    private var characters: [Character]
    private var past: [Moment] = []
    private var isTyping = false

    public init(_ text: String = "", allowsLineBreaks: Bool = false, limit: Int = 20_000) {
        self.allowsLineBreaks = allowsLineBreaks
        self.limit = limit
        characters = Self.cleaned(text, allowsLineBreaks: allowsLineBreaks, limit: limit)
        caret = characters.count
    }

    /// The text.
    public var text: String { String(characters) }
    /// Whether there is none.
    public var isEmpty: Bool { characters.isEmpty }
    var content: [Character] { characters }

    /// Edits by a key.
    public mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .character(let character): return edit(isTyping: true) { $0.insert([character]) }
        case .enter where allowsLineBreaks: return edit { $0.insert(["\n"]) }
        case .enter: return .submitted
        case .backspace: return edit { $0.remove($0.caret - 1..<$0.caret) }
        case .delete, .control("d"): return edit { $0.remove($0.caret..<$0.caret + 1) }
        case .control("w"): return edit { $0.remove($0.wordStart..<$0.caret) }
        case .control("u"): return edit { $0.remove($0.lineStart..<$0.caret) }
        case .control("k"): return edit { $0.remove($0.caret..<$0.lineEnd) }
        case .control("_"): return undo()
        case .left, .control("b"): return move(to: caret - 1)
        case .right, .control("f"): return move(to: caret + 1)
        case .wordLeft, .alt("b"): return move(to: wordStart)
        case .wordRight, .alt("f"): return move(to: wordEnd)
        case .home, .control("a"): return move(to: lineStart)
        case .end, .control("e"): return move(to: lineEnd)
        case .up where allowsLineBreaks: return moveLine(by: -1)
        case .down where allowsLineBreaks: return moveLine(by: 1)
        default: return .ignored
        }
    }

    /// Puts in a pasted text, as one edit that one undo takes back.
    @discardableResult
    public mutating func paste(_ text: String) -> Outcome {
        let pasted = Self.cleaned(text, allowsLineBreaks: allowsLineBreaks, limit: limit)
        return edit { $0.insert(pasted) }
    }

    /// Takes the last edit back; letters typed in a row are one edit.
    @discardableResult
    public mutating func undo() -> Outcome {
        guard let last = past.popLast() else { return .unchanged }
        characters = last.characters
        caret = last.caret
        isTyping = false
        return .changed
    }

    private mutating func edit(isTyping typing: Bool = false, _ change: (inout FieldState) -> Void) -> Outcome {
        let before = Moment(characters: characters, caret: caret)
        change(&self)
        guard characters != before.characters else { return .unchanged }
        if !(typing && isTyping) {
            past.append(before)
            if past.count > 100 { past.removeFirst() }
        }
        isTyping = typing
        return .changed
    }

    private mutating func insert(_ new: [Character]) {
        var new = new[...]
        // Terminals send a mark, or the second half of a flag, after the letter it belongs to.
        if caret > 0, let first = new.first, !first.isASCII {
            let joined = String(characters[caret - 1]) + String(first)
            if joined.count == 1, let character = joined.first {
                characters[caret - 1] = character
                new.removeFirst()
            }
        }
        let added = new.prefix(max(limit - characters.count, 0))
        characters.insert(contentsOf: added, at: caret)
        caret += added.count
    }

    private mutating func remove(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        caret = range.lowerBound
    }

    private mutating func move(to place: Int) -> Outcome {
        let target = min(max(place, 0), characters.count)
        guard target != caret else { return .unchanged }
        caret = target
        isTyping = false
        return .changed
    }

    private mutating func moveLine(by step: Int) -> Outcome {
        let column = caret - lineStart
        if step < 0 {
            guard lineStart > 0 else { return .unchanged }
            let start = start(ofLineHolding: lineStart - 1)
            return move(to: min(start + column, lineStart - 1))
        }
        guard lineEnd < characters.count else { return .unchanged }
        let start = lineEnd + 1
        let end = characters[start...].firstIndex(of: "\n") ?? characters.count
        return move(to: min(start + column, end))
    }

    private var lineStart: Int { start(ofLineHolding: caret) }
    private var lineEnd: Int { characters[caret...].firstIndex(of: "\n") ?? characters.count }

    private func start(ofLineHolding place: Int) -> Int {
        (characters[..<place].lastIndex(of: "\n") ?? -1) + 1
    }

    private var wordStart: Int {
        var place = caret
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        var place = caret
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        while place < characters.count, !characters[place].isWhitespace { place += 1 }
        return place
    }

    private static func cleaned(_ text: String, allowsLineBreaks: Bool, limit: Int) -> [Character] {
        let cleaned = TextCleaning.cleaned(text, lineBreaks: allowsLineBreaks ? "\n" : " ")
        return Array(cleaned.prefix(limit))
    }
}
