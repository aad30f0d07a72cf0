/// The markup of a passage, as far as it can be told apart, whatever the story format.
enum MarkupPiece: Sendable {
    /// Text as it stands.
    case text(Range<Int>)
    /// Text that stands for itself, such as `"""[[no link]]"""`.
    case verbatim(Range<Int>)
    /// A link.
    case link(MarkupLink)
    /// Changes of variables.
    case set([Assignment], Range<Int>)
    /// One of several ways, by conditions.
    case branches([MarkupBranch])
    /// It goes on elsewhere.
    case goto(MarkupTarget, Range<Int>)
    /// A picture with words in its place.
    case picture(file: String, alternative: String, Range<Int>)
    /// Markup that is not mapped, around something else.
    case block(MarkupBlock)
    /// Markup that is not mapped.
    case foreign(ForeignMarkup)
}

/// Whether markup that is not mapped leads elsewhere.
enum MarkupWay: Sendable {
    case no
    /// Nobody but its author knows.
    case perhaps
    case yes
}

/// Markup that is not mapped and stays as text.
struct ForeignMarkup: Sendable {
    /// What it is called, such as `<<audio>>`.
    let name: String
    /// Where it stands.
    let range: Range<Int>
    /// The texts in quotes it holds; those that name a passage may lead there.
    let quoted: [String]
    /// Whether it leads elsewhere.
    let leads: MarkupWay
}

/// Markup that is not mapped, around something else.
struct MarkupBlock: Sendable {
    /// What opens it.
    let opening: ForeignMarkup
    let body: [MarkupPiece]
    /// What closes it.
    let closing: Range<Int>
    /// Whether what it holds is there at once and for everybody, only in another shape.
    let isPlain: Bool
}

/// A link with what it does.
struct MarkupLink: Sendable {
    let words: String
    let target: MarkupTarget
    /// What it changes.
    let effects: [Assignment]
    /// What else it does, which is left out.
    var dropped: [LinkPart] = []
    /// Whether a variable's value stands in its words while the story is played.
    var printsVariable = false
    let range: Range<Int>
}

/// Something a link does that a choice cannot do.
struct LinkPart: Sendable {
    /// What it is called, such as `<<audio>>`.
    let name: String
    let offset: Int
}

/// Where a link or a jump leads.
enum MarkupTarget: Hashable, Sendable {
    /// To a passage; what is no passage's name may still be an expression.
    case passage(String)
    /// To one of these, by chance; a name that stands twice is twice as likely.
    case anyOf([String])
    /// Wherever an expression says while it is played.
    case dynamic

    /// The passage, if it is one alone.
    var only: String? {
        if case .passage(let name) = self { name } else { nil }
    }
}

/// One way of several.
struct MarkupBranch: Sendable {
    /// When it is taken; `nil` for the last, which is taken if no other is.
    let condition: MarkupCondition?
    /// Whether there is a condition that cannot be expressed.
    let isForeign: Bool
    /// What opens it, such as `<<if $trust gt 1>>`.
    let opening: Range<Int>
    var body: [MarkupPiece]
    /// What closes it, such as `<</if>>` behind the last; empty if nothing does.
    let closing: Range<Int>
}

/// A change of a variable.
struct Assignment: Hashable, Sendable {
    enum Change: Hashable, Sendable {
        case set(MarkupValue)
        case add(Int)
        /// Something that cannot be read.
        case unreadable
    }

    let variable: String
    let change: Change
}

/// A value that is written in the story.
enum MarkupValue: Hashable, Sendable {
    case number(Int)
    case truth(Bool)
    case text(String)
}
