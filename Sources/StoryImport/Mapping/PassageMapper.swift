import Diagnostics
import Workshop

/// Turns the markup of one passage into what a node or an ending is made of.
struct PassageMapper {
    let passage: TwinePassage
    let names: StoryNameTable
    let format: StoryFormat

    /// Whether a macro of the passage does not close.
    let hasUnclosed: Bool

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
    /// Whether something that leads on, or may, was not understood.
    private(set) var hasLostWay = false
    private var jumps: [PassageJump] = []
    /// What changes on entering unless a jump was made before.
    private var stayingEffects: [Story.Effect] = []
    private var draws: [MarkupLink] = []
    private var readNames: Set<String> = []
    private var leavingNames: Set<String> = []
    private var hasHTML = false
    private var layout: Set<String> = []

    init(_ passage: TwinePassage, names: StoryNameTable, format: StoryFormat, hasUnclosed: Bool) {
        self.passage = passage
        self.names = names
        self.format = format
        self.hasUnclosed = hasUnclosed
    }

    private var bytes: [UInt8] { passage.source.bytes }

    private func place(of range: Range<Int>) -> Int { place(of: range.lowerBound) }

    private func place(of offset: Int) -> Int { passage.source.source(of: offset) }

    mutating func map(_ pieces: [MarkupPiece], _ log: inout DiagnosticLog) {
        hasLostWay = hasUnclosed
        let speech = Speech(in: pieces, of: bytes, format)
        speaker = speech.speaker
        var told = StoryText()
        walk(speech.pieces, under: .open, &told, &log)
        text = told
        settleDraws(&log)
        settleJumps(&log)
        if let noted = names.visitNote(of: passage.name) {
            // That somebody was here holds from the next time on.
            leavingEffects.append(.set(noted, .truth(true)))
        }
        if hasHTML { log.say(.htmlKept(passage: passage.name), at: passage.source.source(of: 0)) }
    }

    // MARK: Pieces

    private mutating func walk(
        _ pieces: [MarkupPiece],
        under condition: Guard,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        for piece in pieces {
            switch piece {
            case .text(let range): appendText(range, to: &text, &log)
            case .verbatim(let range): text.append(bytes.text(range))
            case .link(let link): take(link, under: condition, &text, &log)
            case .set(let assignments, let range): take(assignments, range, condition.isOpen, &text, &log)
            case .goto(let target, let range): take(target, range, under: condition, &text, &log)
            case .picture(let file, let alternative, let range):
                takePicture(file, alternative, range, &text, &log)
            case .branches(let branches): take(branches, under: condition, &text, &log)
            case .block(let block): take(block, under: condition, &text, &log)
            case .foreign(let foreign): take(foreign, &text, &log)
            }
        }
    }

    private mutating func take(_ foreign: ForeignMarkup, _ text: inout StoryText, _ log: inout DiagnosticLog) {
        text.append(bytes.text(foreign.range))
        if foreign.leads != .no { hasLostWay = true }
        let complaint: Complaint =
            foreign.leads == .yes
            ? .dynamicLink(passage: passage.name, link: foreign.name)
            : .unknownMarkup(passage: passage.name, name: foreign.name)
        log.say(complaint, at: place(of: foreign.range))
    }

    private mutating func take(
        _ block: MarkupBlock,
        under condition: Guard,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        take(block.opening, &text, &log)
        // When and for whom its contents are there, nobody can tell; so no change in it is made, and no way in it is lost.
        let inside = block.isPlain ? condition : condition.unknown
        walk(block.body, under: inside, &text, &log)
        text.append(bytes.text(block.closing))
    }

    private mutating func appendText(_ range: Range<Int>, to text: inout StoryText, _ log: inout DiagnosticLog) {
        let words = PassageWords(range, of: bytes, format, names)
        if words.hasHTML { hasHTML = true }
        if words.mayLead { hasLostWay = true }
        let newMarks = words.marks.filter { layout.insert($0.name).inserted }
        for mark in words.variables + newMarks {
            log.say(.unknownMarkup(passage: passage.name, name: mark.name), at: place(of: mark.offset))
        }
        for open in words.unclosedLinks { log.say(.unclosedLink(passage: passage.name), at: place(of: open)) }
        text.append(words.text)
    }

    private mutating func takePicture(
        _ file: String,
        _ alternative: String,
        _ range: Range<Int>,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        if media == nil, !file.isEmpty, !alternative.isEmpty {
            media = Story.Media(file: file, alternative: FitText.cleaned(alternative, hasLines: false))
        } else {
            text.append(bytes.text(range))
            log.say(.mediaLeftOut(passage: passage.name, file: file), at: place(of: range))
        }
    }

    // MARK: Links and jumps

    private mutating func take(
        _ link: MarkupLink,
        under condition: Guard,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        if case .anyOf(let wanted) = link.target, condition.isOpen, wanted.allSatisfy({ names.place($0) != nil }) {
            // The words of a link that leads on by chance are kept like those of any single link.
            if link.words != "…" { text.append(link.words) }
            draws.append(link)
            return
        }
        guard let name = link.target.only, let target = names.place(name) else {
            lose(link.target, bytes.text(link.range), link.range, &text, &log)
            return
        }
        for part in link.dropped {
            log.say(.linkSimplified(passage: passage.name, name: part.name), at: place(of: part.offset))
        }
        let (effects, id) = self.effects(of: link, &log)
        let words = FitText.cleaned(link.words, hasLines: false)
        if link.printsVariable {
            log.say(.unknownMarkup(passage: passage.name, name: link.words), at: place(of: link.range))
        }
        text.append(link: choices.count, words)
        choices.append(
            ChoiceDraft(
                words: words.isEmpty ? name : words,
                target: target,
                targetName: name,
                under: condition,
                effects: effects,
                id: id,
                offset: place(of: link.range)
            )
        )
    }

    /// What a link changes, and the id of the choice it stands for.
    private func effects(of link: MarkupLink, _ log: inout DiagnosticLog) -> (effects: [Story.Effect], id: String?) {
        var effects: [Story.Effect] = []
        var id: String?
        for assignment in link.effects {
            if assignment.variable == "_choice", case .set(.text(let given)) = assignment.change {
                id = given
            } else if let effect = names.effect(assignment) {
                effects.append(effect)
            } else if names.kind(of: assignment.variable) != .chosen {
                log.say(.effectKept(passage: passage.name), at: place(of: link.range))
            }
        }
        return (effects, id)
    }

    /// Keeps as text what leads where nothing is, or nobody can tell.
    private mutating func lose(
        _ target: MarkupTarget,
        _ words: String,
        _ range: Range<Int>,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        text.append(bytes.text(range))
        let complaint: Complaint
        switch target {
        case .passage(let name) where TwineLink.leavesStory(name):
            complaint = .externalLink(passage: passage.name, target: name)
        case .passage(let name) where !format.isExpression(name):
            complaint = .missingTarget(passage: passage.name, target: name)
            hasLostWay = true
        case .passage, .anyOf, .dynamic:
            complaint = .dynamicLink(passage: passage.name, link: words)
            hasLostWay = true
        }
        log.say(complaint, at: place(of: range))
    }

    private mutating func take(
        _ target: MarkupTarget,
        _ range: Range<Int>,
        under condition: Guard,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        switch target {
        case .passage(let name) where names.place(name) != nil:
            jumps.append(PassageJump(target: target, under: condition, range: range))
        case .anyOf(let wanted) where condition.isOpen && wanted.allSatisfy { names.place($0) != nil }:
            jumps.append(PassageJump(target: target, under: condition, range: range))
        case .anyOf(let wanted):
            let missing = wanted.first { names.place($0) == nil }
            lose(missing.map { .passage($0) } ?? target, bytes.text(range), range, &text, &log)
        case .passage, .dynamic: lose(target, bytes.text(range), range, &text, &log)
        }
    }

    /// A link that leads on by chance is the way on if it is the only one.
    private mutating func settleDraws(_ log: inout DiagnosticLog) {
        if choices.isEmpty, jumps.isEmpty, let link = draws.only {
            jump = link.target
            let (effects, _) = self.effects(of: link, &log)
            leavingEffects += effects
            return
        }
        for link in draws {
            hasLostWay = true
            log.say(.dynamicLink(passage: passage.name, link: bytes.text(link.range)), at: place(of: link.range))
        }
    }

    /// Jumps under conditions become choices that are there alone when the conditions hold.
    private mutating func settleJumps(_ log: inout DiagnosticLog) {
        for index in choices.indices { choices[index].effects = stayingEffects + choices[index].effects }
        guard !jumps.isEmpty else { return }
        var settlement = JumpSettlement(jumps, lastCounts: format == .sugarCube)
        jump = settlement.certain
        choices = settlement.choices(beside: choices) { jump in
            jump.target.only.flatMap { name in
                names.place(name).map { target in
                    ChoiceDraft(
                        words: "…",
                        target: target,
                        targetName: name,
                        under: jump.under,
                        effects: [],
                        id: nil,
                        offset: place(of: jump.range)
                    )
                }
            }
        }
        for offset in settlement.unsettled { log.say(.conditionKept(passage: passage.name), at: offset) }
        for jump in settlement.together { log.say(.severalJumps(passage: passage.name), at: place(of: jump.range)) }
    }

    // MARK: Changes

    private mutating func take(
        _ assignments: [Assignment],
        _ range: Range<Int>,
        _ isUnconditional: Bool,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        // In Harlowe nothing happens behind a jump that is made.
        if format == .harlowe, jumps.contains(where: \.under.isOpen) { return }
        let effects = assignments.map { ($0.variable, names.effect($0)) }
        if !isUnconditional || effects.contains(where: { $0.1 == nil }) {
            text.append(bytes.text(range))
            let complaint: Complaint =
                isUnconditional ? .effectKept(passage: passage.name) : .conditionalEffect(passage: passage.name)
            log.say(complaint, at: place(of: range))
        }
        guard isUnconditional else { return }
        for case (let name, let effect?) in effects {
            if format == .harlowe, !jumps.isEmpty {
                leavingNames.insert(name)
                stayingEffects.append(effect)
            } else if readNames.contains(name) {
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
        under outer: Guard,
        _ text: inout StoryText,
        _ log: inout DiagnosticLog
    ) {
        /// What holds if none of the branches so far was taken; `nil` as soon as that cannot be told.
        var rest: Guard? = outer
        var told: [(opening: Range<Int>, text: StoryText, closing: Range<Int>)] = []
        for branch in branches {
            var under = rest
            if branch.condition != nil || branch.isForeign {
                let asked = expressed(branch, &log)
                under = asked.flatMap { rest?.and($0) }
                rest = asked?.negated.flatMap { rest?.and($0) }
                if under == nil { log.say(.conditionKept(passage: passage.name), at: place(of: branch.opening)) }
            }
            var body = StoryText()
            // What a condition guards that cannot be expressed is always there, so that no way is lost.
            walk(branch.body, under: under ?? outer.unknown, &body, &log)
            told.append((branch.opening, body, branch.closing))
        }
        guard told.contains(where: { !$0.text.isBlank }) else {
            for branch in told { text.append(branch.text) }
            return
        }
        log.say(.conditionalText(passage: passage.name), at: place(of: told[0].opening))
        for branch in told {
            text.append(bytes.text(branch.opening))
            text.append(branch.text)
            text.append(bytes.text(branch.closing))
        }
    }

    /// The condition of a branch as the scenario has it, or `nil` if it cannot be expressed.
    private mutating func expressed(_ branch: MarkupBranch, _ log: inout DiagnosticLog) -> Guard? {
        guard let condition = branch.condition else { return nil }
        let asked = condition.variables
        if !asked.isDisjoint(with: leavingNames) {
            // One was to change before, and changes only on leaving.
            log.say(.orderLost(passage: passage.name), at: place(of: branch.opening))
        }
        readNames.formUnion(asked)
        return names.condition(condition, in: passage.name).flatMap { Guard($0) }
    }
}
