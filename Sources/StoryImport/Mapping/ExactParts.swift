import JSONText
import Workshop

/// What a passage of Twine cannot hold exactly, kept beside the passages of an exported story.
///
/// A part counts only as long as the passage still says what was written into it, so that what an author changes in Twine
/// is never undone.
struct ExactParts {
    /// Texts with white space at their ends, and the like, by the place they stand in.
    private var texts: [String: String] = [:]
    /// Tags of nodes of which some mean something in Twine.
    private var tags: [String: [String]] = [:]
    /// Chances that are finer than a list of names can show.
    private var draws: [String: [Story.Branch]] = [:]
    /// The choices that are there once; `nil` if the story was not exported.
    private var once: Set<String>?

    init() {}

    // MARK: Reading

    init(_ root: JSONValue) {
        for member in root["texts"]?.members.map(\.self) ?? [] { texts[member.key] = member.value.string }
        for member in root["tags"]?.members.map(\.self) ?? [] {
            tags[member.key] = member.value.elements.compactMap(\.string)
        }
        for member in root["draws"]?.members.map(\.self) ?? [] {
            draws[member.key] = member.value.elements.compactMap { branch in
                guard let weight = branch["weight"]?.integer, (1...1_000_000).contains(weight),
                    let place = branch["goto"]?.string
                else { return nil }
                return Story.Branch(weight: weight, goto: ID(place))
            }
        }
        once = root["once"].map { Set($0.elements.compactMap(\.string)) }
    }

    /// A text as it was exported, if the passage still says the same.
    func text(_ read: String, of place: Place, hasLines: Bool = true) -> String {
        guard let exact = texts[place.key], FitText.cleaned(exact, hasLines: hasLines) == read else { return read }
        return exact
    }

    func tags(_ read: [String], of node: ID<Story.Place>) -> [String] {
        guard let exact = tags[node.text], exact.filter(TweeMarkup.isPlainTag) == read else { return read }
        return exact
    }

    /// The branches of a draw as they were exported, if the passage still draws among these names.
    func draw(among names: [String], in node: ID<Story.Place>) -> [Story.Branch]? {
        draws[node.text].flatMap { TweeMarkup.drawn($0) == names ? $0 : nil }
    }

    /// Whether a choice that is there as long as it was not made is there once, and not under that condition.
    func isOnce(_ choice: ID<Story.Choice>) -> Bool { once?.contains(choice.text) ?? true }

    // MARK: Writing

    init(of story: Story) {
        once = []
        keep(story.title, of: .title, hasLines: false)
        for node in story.nodes {
            keep(node.text, of: .text(node.id))
            keep(node.speaker, of: .speaker(node.id), hasLines: false)
            keep(node.media?.alternative ?? "", of: .picture(node.id), hasLines: false)
            keep(node.media?.file ?? "", of: .file(node.id), hasLines: false)
            if !node.tags.allSatisfy(TweeMarkup.isPlainTag) { tags[node.id.text] = node.tags }
            switch node.way {
            case .goto: break
            case .random(let branches):
                if StoryMapper.branches(drawn: TweeMarkup.drawn(branches)) != branches {
                    draws[node.id.text] = branches
                }
            case .choices(let choices):
                for choice in choices {
                    keep(choice.text, of: .words(choice.id), hasLines: false)
                    keep(choice.consequence, of: .consequence(choice.id))
                    keep(choice.coaching, of: .coaching(choice.id))
                    if choice.isOnce { once?.insert(choice.id.text) }
                }
            }
        }
        for ending in story.endings {
            keep(ending.text, of: .text(ending.id))
            keep(ending.media?.alternative ?? "", of: .picture(ending.id), hasLines: false)
            keep(ending.media?.file ?? "", of: .file(ending.id), hasLines: false)
        }
    }

    private mutating func keep(_ text: String, of place: Place, hasLines: Bool = true) {
        let isExact = FitText.cleaned(text, hasLines: hasLines).unicodeScalars.elementsEqual(text.unicodeScalars)
        if !isExact { texts[place.key] = text }
    }

    func write(into writer: inout JSONWriter) {
        writer.key("texts")
        writer.object { writer in
            for (key, text) in texts.sorted(by: { $0.key < $1.key }) { writer.member(key, text) }
        }
        writer.key("tags")
        writer.object { writer in
            for (key, tags) in tags.sorted(by: { $0.key < $1.key }) { writer.member(key, tags) }
        }
        writer.key("draws")
        writer.object { writer in
            for (key, branches) in draws.sorted(by: { $0.key < $1.key }) {
                writer.key(key)
                writer.array { writer in
                    for branch in branches {
                        writer.object { writer in
                            writer.member("weight", branch.weight)
                            writer.member("goto", branch.goto.text)
                        }
                    }
                }
            }
        }
        writer.member("once", (once ?? []).sorted())
    }

    /// Where a text stands.
    enum Place {
        case title
        case text(ID<Story.Place>)
        case speaker(ID<Story.Place>)
        case picture(ID<Story.Place>)
        case file(ID<Story.Place>)
        case words(ID<Story.Choice>)
        case consequence(ID<Story.Choice>)
        case coaching(ID<Story.Choice>)

        fileprivate var key: String {
            switch self {
            case .title: "title"
            case .text(let place): "text of \(place.text)"
            case .speaker(let place): "speaker of \(place.text)"
            case .picture(let place): "picture of \(place.text)"
            case .file(let place): "file of \(place.text)"
            case .words(let choice): "words of \(choice.text)"
            case .consequence(let choice): "consequence of \(choice.text)"
            case .coaching(let choice): "coaching of \(choice.text)"
            }
        }
    }
}
