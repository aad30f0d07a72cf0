import Content
import Diagnostics
import JSONText
import Workshop

/// Reads any bytes as a deck, as rules and as JSON, and checks what must hold whatever they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDeck(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = bytes(start, count)
    checkTree(input)
    checkDeck(input)
    checkRules(input)
    return 0
}

/// What was read, written and read again is the same tree, and all its places lie inside the text.
private func checkTree(_ input: [UInt8]) {
    guard let document = try? JSONDocument(parsing: input) else { return }
    for layout in [JSONWriter.Layout.compact, .pretty] {
        var writer = JSONWriter(layout)
        writer.value(document.root)
        guard let again = try? JSONDocument(parsing: writer.bytes) else {
            fatalError("what was written cannot be read: \(writer.text)")
        }
        require(again.root == document.root, "what was written differs: \(writer.text)")
    }
    walk(document.root, inside: 0..<input.count)
}

private func walk(_ value: JSONValue, inside range: Range<Int>) {
    require(range.contains(value.range.lowerBound) && value.range.upperBound <= range.upperBound, "a value sticks out")
    _ = (value.boolean, value.integer, value.double, value.string)
    for element in value.elements { walk(element, inside: value.range) }
    for member in value.members {
        require(value.range.contains(member.keyRange.lowerBound), "a key sticks out")
        walk(member.value, inside: value.range)
    }
}

/// A deck that was read, written and read again is the same deck; all that is said points into the file.
private func checkDeck(_ input: [UInt8]) {
    let reading = DeckReader.read(input, file: "x.json")
    checkPlaces(reading.diagnostics, in: input)
    guard case .accepted(let deck, _) = reading else {
        require(reading.diagnostics.contains { $0.severity == .error }, "refused without an error")
        return
    }
    let written = DeckWriter.file(deck)
    guard let again = DeckReader.read(written, file: "x.json").value else { fatalError("a written deck is refused") }
    require(DeckWriter.file(again) == written, "a written deck differs")
    require(again.skills == deck.skills && again.jobs == deck.jobs, "the cards of a written deck differ")
    require(Set(deck.skills.map(\.id)).count == deck.skills.count, "two skills share an id")
    require(Set(deck.jobs.map(\.id)).count == deck.jobs.count, "two jobs share an id")
}

private func checkRules(_ input: [UInt8]) {
    let reading = RulesReader.read(input, file: "x.json")
    checkPlaces(reading.diagnostics, in: input)
    guard let rules = reading.value else { return }
    let again = RulesReader.read(RulesWriter.file(rules), file: "x.json")
    require(again == .accepted(rules, warnings: []), "written rules differ")
}

private func checkPlaces(_ diagnostics: [Diagnostic], in input: [UInt8]) {
    let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for diagnostic in diagnostics {
        for position in [diagnostic.position] + (diagnostic.related.map { [$0] } ?? []) {
            require((1...lines.count).contains(position.line), "a line outside the file")
            require((1...lines[position.line - 1].count + 1).contains(position.column), "a column outside its line")
        }
        let text = "\(diagnostic.complaint) \(diagnostic.code)"
        require(text.unicodeScalars.allSatisfy { !$0.isUnsafeToShow }, "a complaint that could disturb a terminal")
        require(text.utf8.count < 2000, "a complaint without end")
    }
    let positions = diagnostics.map(\.position)
    require(zip(positions, positions.dropFirst()).allSatisfy { $0 <= $1 }, "complaints out of order")
}
