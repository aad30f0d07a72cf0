import Diagnostics

/// What the passages of a story hold, and what is done in them with variables, gathered before anything is mapped.
struct StorySurvey {
    /// The passages that are steps of the tale.
    let passages: [TwinePassage]
    private let format: StoryFormat
    private(set) var pieces: [String: [MarkupPiece]] = [:]
    private(set) var initials: [String: MarkupValue] = [:]
    private(set) var uses = VariableSurvey()
    /// The ids that choices have in the file itself.
    private(set) var givenChoices: Set<String> = []
    /// Of passages that ask whether they were visited before, the variables that note it.
    private(set) var visitNotes: [String: String] = [:]
    /// Passages with a macro that does not close.
    private(set) var unclosed: Set<String> = []
    /// Whether what stands around every passage leads on.
    private(set) var frameLeads = false

    init(of twine: TwineStory, _ format: StoryFormat, _ log: inout DiagnosticLog) {
        self.format = format
        passages = twine.told.filter { $0.name != StoryFrame.passageName && !format.isSpecial($0) }
        for passage in twine.passages where passage.isCode {
            log.say(.scriptLeftOut(name: passage.name), at: passage.offset)
        }
        if !twine.script.trimmed.isEmpty { log.say(.storyScriptLeftOut, at: 0) }
        for passage in twine.told where passage.name != StoryFrame.passageName && format.isSpecial(passage) {
            takeSpecial(passage, &log)
        }
        for passage in passages {
            let (found, unclosed) = format.pieces(of: passage.source.bytes)
            if let unclosed {
                log.say(.unclosedMacro(passage: passage.name), at: passage.source.source(of: unclosed))
                self.unclosed.insert(passage.name)
            }
            pieces[passage.name] = found
            gather(found, of: passage)
        }
    }

    /// Takes the first values of variables from the passage that sets them up; anything else in it is left out.
    private mutating func takeSpecial(_ passage: TwinePassage, _ log: inout DiagnosticLog) {
        let pieces = format.pieces(of: passage.source.bytes).pieces
        let isSetUp = passage.name == "StoryInit" || passage.tags.contains("startup") || passage.tags.contains("init")
        guard isSetUp else {
            if !passage.tags.contains("widget"), pieces.lead { frameLeads = true }
            return log.say(.specialPassage(name: passage.name), at: passage.offset)
        }
        var isWhole = true
        for piece in pieces {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    guard takeInitial(assignment, at: passage.source.source(of: range.lowerBound), &log) else {
                        isWhole = false
                        continue
                    }
                }
            case .text(let range)
            where passage.source.bytes[range].allSatisfy({ Byte.isSpace($0) || "{}".utf8.contains($0) }):
                break
            default:
                isWhole = false
                // What is set there, is set to something that depends on what nobody can tell.
                for (assignment, offset) in piece.changes {
                    let unread = Assignment(variable: assignment.variable, change: .unreadable)
                    _ = takeInitial(unread, at: passage.source.source(of: offset), &log)
                }
            }
        }
        if !isWhole { log.say(.specialPassage(name: passage.name), at: passage.offset) }
    }

    /// Takes a first value; whether it was one that can be read.
    private mutating func takeInitial(_ assignment: Assignment, at offset: Int, _ log: inout DiagnosticLog) -> Bool {
        let name = assignment.variable
        switch assignment.change {
        case .set(let value):
            initials[name] = value
            uses.take(initial: value, of: name, at: offset)
            return true
        case .unreadable:
            log.say(.initialUnread(name: name), at: offset)
            uses.take(initial: nil, of: name, at: offset)
            return true
        case .add(let number):
            guard case .number(let before)? = initials[name] else { return false }
            return takeInitial(Assignment(variable: name, change: .set(.number(before + number))), at: offset, &log)
        }
    }

    private mutating func gather(_ pieces: [MarkupPiece], of passage: TwinePassage) {
        for piece in pieces {
            switch piece {
            case .set(let assignments, let range):
                for assignment in assignments {
                    uses.take(assignment, at: passage.source.source(of: range.lowerBound))
                }
            case .link(let link):
                for assignment in link.effects {
                    if assignment.variable == "_choice", case .set(.text(let id)) = assignment.change {
                        givenChoices.insert(id)
                    } else {
                        uses.take(assignment, at: passage.source.source(of: link.range.lowerBound))
                    }
                }
            case .branches(let branches):
                for branch in branches {
                    if let condition = branch.condition {
                        gather(condition, at: branch.opening.lowerBound, of: passage)
                    }
                    gather(branch.body, of: passage)
                }
            case .block(let block): gather(block.body, of: passage)
            case .text, .verbatim, .goto, .picture, .foreign: break
            }
        }
    }

    private mutating func gather(_ condition: MarkupCondition, at offset: Int, of passage: TwinePassage) {
        let place = passage.source.source(of: offset)
        uses.take(condition, at: place)
        // Harlowe does not count the present visit, a scenario does: so a variable notes on leaving that one was there.
        guard format == .harlowe, condition.visits.contains(passage.name) else { return }
        let note = "been in \(passage.name)"
        visitNotes[passage.name] = note
        initials[note] = .truth(false)
        uses.take(Assignment(variable: note, change: .set(.truth(true))), at: place)
    }
}

extension [MarkupPiece] {
    /// Whether anything in it leads elsewhere.
    fileprivate var lead: Bool {
        contains { piece in
            switch piece {
            case .link(let link): link.target.only.map { !TwineLink.leavesStory($0) } ?? true
            case .goto: true
            case .branches(let branches): branches.contains { $0.body.lead }
            case .block(let block): block.opening.leads != .no || block.body.lead
            case .foreign(let foreign): foreign.leads != .no
            case .text, .verbatim, .set, .picture: false
            }
        }
    }
}

extension MarkupPiece {
    /// All changes in it, with their places.
    fileprivate var changes: [(Assignment, offset: Int)] {
        switch self {
        case .set(let assignments, let range): assignments.map { ($0, range.lowerBound) }
        case .branches(let branches): branches.flatMap { $0.body.flatMap(\.changes) }
        case .block(let block): block.body.flatMap(\.changes)
        case .link, .text, .verbatim, .goto, .picture, .foreign: []
        }
    }
}
