import Workshop

/// Turns the markup of one passage into what a node or an ending is made of.
struct PassageMapper {
    let passage: TwinePassage
    let names: StoryNameTable
    let format: StoryFormat

    private(set) var text = StoryText()
    private(set) var choices: [ChoiceDraft] = []
    private(set) var speaker = ""
    private(set) var media: Story.Media?
    /// What changes on entering.
    private(set) var effects: [Story.Effect] = []
    /// What changes on leaving, because a condition of this passage asks for the value before.
    private(set) var leavingEffects: [Story.Effect] = []
    /// Where it goes on without asking.
    private(set) var jump: MarkupTarget?
    private var readNames: Set<String> = []
    private var leavingNames: Set<String> = []
    private var hasHTML = false

    /// A choice in the making.
    struct ChoiceDraft {
        let words: String
        let target: ID<Story.Place>
        let targetName: String
        let condition: Story.Condition?
        let effects: [Story.Effect]
        /// The id that the file gives.
        let id: String?
        let offset: Int
    }

    init(_ passage: TwinePassage, names: StoryNameTable, format: StoryFormat) {
        self.passage = passage
        self.names = names
        self.format = format
    }

    private var bytes: [UInt8] { passage.source.bytes }

    private func place(of range: Range<Int>) -> Int { passage.source.source(of: range.lowerBound) }

    mutating func map(_ pieces: [MarkupPiece], _ log: inout ImportLog) {
        let rest = takeSpeaker(pieces)
        var told = StoryText()
        walk(rest, under: [], &told, &log)
        text = told
        if hasHTML { log.say(.htmlKept(passage.name), at: passage.source.source(of: 0)) }
    }

    // MARK: Speaker

    /// Takes `''Name:''` at the beginning, as exported stories have it.
    private mutating func takeSpeaker(_ pieces: [MarkupPiece]) -> [MarkupPiece] {
        guard format == .sugarCube || format == .harlowe,
            let first = pieces.firstIndex(where: { piece in
                switch piece {
                case .text(let range): !bytes.trimmed(range).isEmpty
                case .set: false
                default: true
                }
            }), case .text(let range) = pieces[first]
        else { return pieces }
        let inside = bytes.trimmed(range)
        guard bytes.has("''", at: inside.lowerBound),
            let end = bytes.next(":''", from: inside.lowerBound + 2, to: inside.upperBound)
        else { return pieces }
        let name = bytes.text(inside.lowerBound + 2..<end)
        guard name.unicodeScalars.count <= FitText.name, !name.contains("\n"), !name.contains("''"),
            !name.trimmed.isEmpty
        else { return pieces }
        speaker = FitText.cleaned(name, hasLines: false)
        var rest = pieces
        rest[first] = .text(end + 3..<range.upperBound)
        return rest
    }

    // MARK: Pieces

    private mutating func walk(
        _ pieces: [MarkupPiece],
        under conditions: [Story.Condition],
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        for piece in pieces {
            switch piece {
            case .text(let range): appendText(range, to: &text, &log)
            case .verbatim(let range): text.append(bytes.text(range))
            case .speaker(let name, _): speaker = name
            case .link(let link): take(link, under: conditions, &text, &log)
            case .set(let assignments, let range): take(assignments, range, conditions.isEmpty, &text, &log)
            case .goto(let target, let range): take(target, range, under: conditions, &text, &log)
            case .picture(let file, let alternative, let range):
                takePicture(file, alternative, range, &text, &log)
            case .branches(let branches, _): take(branches, under: conditions, &text, &log)
            case .foreign(let foreign):
                text.append(bytes.text(foreign.range))
                let complaint: ImportComplaint =
                    foreign.leads
                    ? .dynamicLink(foreign.name, passage: passage.name)
                    : .unknownMarkup(foreign.name, passage: passage.name)
                log.say(complaint, at: place(of: foreign.range))
            }
        }
    }

    private mutating func appendText(_ range: Range<Int>, to text: inout StoryText, _ log: inout ImportLog) {
        var start = range.lowerBound
        var at = start
        while let less = bytes.next(Byte.less, from: at, to: range.upperBound) {
            at = less + 1
            guard let tag = HTMLTag.tag(at: less, in: bytes), tag.range.upperBound <= range.upperBound else { continue }
            if tag.name == "br" {
                text.append(bytes.text(start..<less))
                text.append("\n")
                start = tag.range.upperBound
            } else {
                hasHTML = true
            }
            at = tag.range.upperBound
        }
        if format == .sugarCube || format == .harlowe { reportPrinted(range, &log) }
        text.append(bytes.text(start..<range.upperBound))
    }

    /// Says that a variable in the text will not show its value.
    private func reportPrinted(_ range: Range<Int>, _ log: inout ImportLog) {
        var at = range.lowerBound
        while let mark = bytes.next(UInt8(ascii: "$"), from: at, to: range.upperBound) {
            at = mark + 1
            guard at < range.upperBound, Byte.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "_") else { continue }
            while at < range.upperBound, Byte.isNamePart(bytes[at]) { at += 1 }
            let name = bytes.text(mark..<at)
            log.say(.unknownMarkup(name, passage: passage.name), at: passage.source.source(of: mark))
        }
    }

    private mutating func takePicture(
        _ file: String,
        _ alternative: String,
        _ range: Range<Int>,
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        if media == nil, !file.isEmpty, !alternative.isEmpty {
            media = Story.Media(file: file, alternative: FitText.cleaned(alternative, hasLines: false))
        } else {
            text.append(bytes.text(range))
            log.say(.mediaLeftOut(file, passage: passage.name), at: place(of: range))
        }
    }

    // MARK: Links and jumps

    private mutating func take(
        _ link: MarkupLink,
        under conditions: [Story.Condition],
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        if case .anyOf(let wanted) = link.target, conditions.isEmpty, link.effects?.isEmpty == true, jump == nil,
            wanted.allSatisfy({ names.place($0) != nil })
        {
            // The words of a link that leads on by chance are kept like those of any single link.
            if link.words != "…" { text.append(link.words) }
            jump = link.target
            return
        }
        let external = TwineLink(words: "", target: link.target.only ?? "", setter: nil, range: 0..<0)
        guard let name = link.target.only, let target = names.place(name) else {
            text.append(bytes.text(link.range))
            let complaint: ImportComplaint =
                switch link.target {
                case .passage where external.isExternal: .externalLink(external.target, passage: passage.name)
                case .passage(let name): .missingTarget(name, passage: passage.name)
                case .anyOf, .dynamic: .dynamicLink(bytes.text(link.range), passage: passage.name)
                }
            log.say(complaint, at: place(of: link.range))
            return
        }
        var effects: [Story.Effect] = []
        var id: String?
        if let assignments = link.effects {
            for assignment in assignments {
                if assignment.variable == "_choice", case .set(.text(let given)) = assignment.change {
                    id = given
                } else if let effect = names.effect(assignment) {
                    effects.append(effect)
                } else if names.kind(of: assignment.variable) != .chosen {
                    log.say(.effectKept(passage: passage.name), at: place(of: link.range))
                }
            }
        } else {
            log.say(.effectKept(passage: passage.name), at: place(of: link.range))
        }
        let words = FitText.cleaned(link.words, hasLines: false)
        text.append(link: choices.count, words)
        choices.append(
            ChoiceDraft(
                words: words.isEmpty ? name : words,
                target: target,
                targetName: name,
                condition: conditions.joined,
                effects: effects,
                id: id,
                offset: place(of: link.range)
            )
        )
    }

    private mutating func take(
        _ target: MarkupTarget,
        _ range: Range<Int>,
        under conditions: [Story.Condition],
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        switch target {
        case .dynamic:
            text.append(bytes.text(range))
            log.say(.dynamicLink(bytes.text(range), passage: passage.name), at: place(of: range))
        case .passage(let name):
            guard let place = names.place(name) else {
                text.append(bytes.text(range))
                log.say(.missingTarget(name, passage: passage.name), at: self.place(of: range))
                return
            }
            if let condition = conditions.joined {
                // A jump under a condition is a choice that is there alone when the condition holds.
                choices.append(
                    ChoiceDraft(
                        words: "…",
                        target: place,
                        targetName: name,
                        condition: condition,
                        effects: [],
                        id: nil,
                        offset: self.place(of: range)
                    )
                )
            } else if jump == nil {
                jump = target
            }
        case .anyOf(let wanted):
            let missing = wanted.first { names.place($0) == nil }
            if missing == nil, conditions.isEmpty {
                if jump == nil { jump = target }
                return
            }
            text.append(bytes.text(range))
            let complaint: ImportComplaint =
                missing.map { .missingTarget($0, passage: passage.name) } ?? .conditionalEffect(passage: passage.name)
            log.say(complaint, at: place(of: range))
        }
    }

    // MARK: Changes

    private mutating func take(
        _ assignments: [Assignment],
        _ range: Range<Int>,
        _ isUnconditional: Bool,
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        let effects = assignments.map { ($0.variable, names.effect($0)) }
        guard isUnconditional, effects.allSatisfy({ $0.1 != nil }) else {
            text.append(bytes.text(range))
            let complaint: ImportComplaint =
                isUnconditional ? .effectKept(passage: passage.name) : .conditionalEffect(passage: passage.name)
            log.say(complaint, at: place(of: range))
            return
        }
        for (name, effect) in effects {
            guard let effect else { continue }
            if readNames.contains(name) {
                leavingNames.insert(name)
                leavingEffects.append(effect)
            } else {
                self.effects.append(effect)
            }
        }
    }

    // MARK: Conditions

    private mutating func take(
        _ branches: [MarkupBranch],
        under conditions: [Story.Condition],
        _ text: inout StoryText,
        _ log: inout ImportLog
    ) {
        var earlier: [Story.Condition] = []
        var isForeign = false
        var told: [(opening: Range<Int>, text: StoryText)] = []
        for branch in branches {
            var own = earlier.map { Story.Condition.not($0) }
            if let condition = branch.condition {
                note(condition, of: branch, &log)
                if let expressed = names.condition(condition) {
                    own.append(expressed)
                    earlier.append(expressed)
                } else {
                    isForeign = true
                }
            }
            if branch.isForeign { isForeign = true }
            if isForeign, branch.condition != nil || branch.isForeign {
                log.say(.conditionKept(passage: passage.name), at: place(of: branch.opening))
            }
            var body = StoryText()
            // What a condition guards that cannot be expressed is always there, so that no way is lost.
            walk(branch.body, under: isForeign ? conditions : conditions + own, &body, &log)
            told.append((branch.opening, body))
        }
        guard told.contains(where: { !$0.text.isBlank }) else {
            for branch in told { text.append(branch.text) }
            return
        }
        log.say(.conditionalText(passage: passage.name), at: place(of: told[0].opening))
        for branch in told {
            text.append(bytes.text(branch.opening) + format.opensBranch)
            text.append(branch.text)
            text.append(format.closesBranch)
        }
        text.append(format.closesBranches)
    }

    /// Notes which variables were asked for, and says so if one was to change before and changes only on leaving.
    private mutating func note(_ condition: MarkupCondition, of branch: MarkupBranch, _ log: inout ImportLog) {
        let asked = condition.variables
        if !asked.isDisjoint(with: leavingNames) {
            log.say(.orderLost(passage: passage.name), at: place(of: branch.opening))
        }
        readNames.formUnion(asked)
    }
}

extension MarkupCondition {
    /// The variables it asks for.
    var variables: Set<String> {
        switch self {
        case .compares(let name, _, _), .holds(let name): [name]
        case .visited: []
        case .not(let inner): inner.variables
        case .and(let one, let other), .or(let one, let other): one.variables.union(other.variables)
        }
    }
}

extension [Story.Condition] {
    /// All of them at once; `nil` for none.
    var joined: Story.Condition? {
        dropFirst().reduce(first) { left, right in left.map { .and($0, right) } }
    }
}

extension StoryFormat {
    /// What stands behind the macro that opens a branch.
    var opensBranch: String { self == .harlowe ? "[" : "" }
    /// What closes one branch.
    var closesBranch: String { self == .harlowe ? "]" : "" }
    /// What closes the last.
    var closesBranches: String { self == .sugarCube ? "<</if>>" : "" }
}
