/// Passages that only tell what a choice led to, or what a trainer says of it, and then go on.
///
/// An exported story has them behind choices with feedback, tagged `consequence` and `coaching`; here they become feedback
/// again.
struct FeedbackPassages {
    /// What a choice is followed by.
    struct Feedback {
        var consequence = ""
        var coaching = ""
        /// The passage it goes on to.
        var target: String
    }

    private struct Passage {
        let isConsequence: Bool
        let text: String
        let target: String
    }

    private var passages: [String: Passage] = [:]

    init(_ all: [TwinePassage], pieces: [String: [MarkupPiece]], format: StoryFormat) {
        let jumped = Self.jumpTargets(in: pieces.values)
        for passage in all where !jumped.contains(passage.name) {
            let isConsequence = passage.tags.contains("consequence")
            guard isConsequence || passage.tags.contains("coaching") else { continue }
            passages[passage.name] = Self.read(passage, pieces[passage.name] ?? [], isConsequence: isConsequence)
        }
        dropStrays()
        let names = Set(all.map(\.name))
        passages = passages.filter { names.contains($0.value.target) }
    }

    /// What goes on to more of its kind than a choice can have stays a passage of its own.
    private mutating func dropStrays() {
        var before: [String: [String]] = [:]
        for (name, passage) in passages { before[passage.target, default: []].append(name) }
        // From the end backwards, so that of a long row the same ones are taken whatever the order of the names.
        var open = passages.keys.sorted()
        while let name = open.popLast() {
            guard let feedback = feedback(from: name), passages[feedback.target] != nil else { continue }
            passages[name] = nil
            for other in before[name] ?? [] { open += [other] + (before[other] ?? []) }
        }
    }

    func contains(_ name: String) -> Bool { passages[name] != nil }

    /// What follows a choice that leads to this passage; `nil` if that is no feedback.
    func feedback(from name: String) -> Feedback? {
        guard let first = passages[name] else { return nil }
        var feedback = Feedback(target: first.target)
        if first.isConsequence { feedback.consequence = first.text } else { feedback.coaching = first.text }
        if first.isConsequence, let second = passages[first.target], !second.isConsequence {
            feedback.coaching = second.text
            feedback.target = second.target
        }
        return feedback
    }

    private static func read(_ passage: TwinePassage, _ pieces: [MarkupPiece], isConsequence: Bool) -> Passage? {
        var text = StoryText()
        var target: String?
        for piece in pieces {
            switch piece {
            case .text(let range), .verbatim(let range): text.append(passage.source.bytes.text(range))
            case .link(let link):
                guard target == nil, link.effects.isEmpty, link.dropped.isEmpty, let name = link.target.only else {
                    return nil
                }
                text.append(link: 0, link.words)
                target = name
            default: return nil
            }
        }
        return target.map {
            Passage(
                isConsequence: isConsequence,
                text: FitText.cleaned(text.composed(keeping: { _ in false })),
                target: $0
            )
        }
    }

    private static func jumpTargets(in pieces: some Sequence<[MarkupPiece]>) -> Set<String> {
        var found: Set<String> = []
        func walk(_ pieces: [MarkupPiece]) {
            for piece in pieces {
                switch piece {
                case .goto(.passage(let name), _): found.insert(name)
                case .goto(.anyOf(let names), _): found.formUnion(names)
                case .branches(let branches): for branch in branches { walk(branch.body) }
                case .block(let block): walk(block.body)
                default: break
                }
            }
        }
        for list in pieces { walk(list) }
        return found
    }
}
