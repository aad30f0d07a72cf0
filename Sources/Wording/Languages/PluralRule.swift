/// Which plural form a number takes in a language, by the rules of the Unicode CLDR for whole numbers.
enum PluralRule: Hashable, Sendable {
    /// One form for all numbers: Japanese, Chinese, Vietnamese, …
    case none
    /// `one` for 1: English, German, Dutch, …
    case one
    /// `one` for 1, `many` for whole millions: Italian, Spanish, Catalan.
    case oneMillions
    /// `one` for 0 and 1: Persian, Hindi, …
    case zeroOne
    /// `one` for 0 and 1, `many` for whole millions: French, Portuguese.
    case zeroOneMillions
    /// Czech, Slovak.
    case czech
    /// Polish.
    case polish
    /// Russian, Ukrainian, Belarusian.
    case russian
    /// Croatian, Serbian, Bosnian.
    case croatian
    /// Lithuanian.
    case lithuanian
    /// Latvian.
    case latvian
    /// Slovene.
    case slovene
    /// Romanian.
    case romanian
    /// Arabic.
    case arabic
    /// Hebrew.
    case hebrew
    /// Icelandic, Macedonian.
    case icelandic

    /// The rule of a language tag, by its first part; that of English where the language is not known here.
    init(tag: String) {
        self =
            switch Languages.primary(of: tag) {
            case "ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "my", "wo", "yue": .none
            case "it", "es", "ca": .oneMillions
            case "fr", "pt": .zeroOneMillions
            case "fa", "hi", "bn", "am", "as", "gu", "kn", "zu", "hy", "ff", "pa", "ln", "mg", "ti", "wa", "si":
                .zeroOne
            case "cs", "sk": .czech
            case "pl": .polish
            case "ru", "uk", "be": .russian
            case "hr", "sr", "bs", "sh": .croatian
            case "lt": .lithuanian
            case "lv": .latvian
            case "sl": .slovene
            case "ro", "mo": .romanian
            case "ar", "ars": .arabic
            case "he", "iw": .hebrew
            case "is", "mk": .icelandic
            default: .one
            }
    }

    /// The form of a number.
    func form(of number: Int) -> String {
        let count = number.magnitude
        let ones = count % 10
        let tens = count % 100
        let isMillions = count > 0 && count % 1_000_000 == 0
        return switch self {
        case .none: "other"
        case .one: count == 1 ? "one" : "other"
        case .oneMillions: count == 1 ? "one" : isMillions ? "many" : "other"
        case .zeroOne: count < 2 ? "one" : "other"
        case .zeroOneMillions: count < 2 ? "one" : isMillions ? "many" : "other"
        case .czech: count == 1 ? "one" : (2...4).contains(count) ? "few" : "other"
        case .polish: count == 1 ? "one" : Self.isFew(ones, tens) ? "few" : "many"
        case .russian: ones == 1 && tens != 11 ? "one" : Self.isFew(ones, tens) ? "few" : "many"
        case .croatian: ones == 1 && tens != 11 ? "one" : Self.isFew(ones, tens) ? "few" : "other"
        case .lithuanian: (11...19).contains(tens) || ones == 0 ? "other" : ones == 1 ? "one" : "few"
        case .latvian: (11...19).contains(tens) || ones == 0 ? "zero" : ones == 1 ? "one" : "other"
        case .slovene: tens == 1 ? "one" : tens == 2 ? "two" : (3...4).contains(tens) ? "few" : "other"
        case .romanian: count == 1 ? "one" : count == 0 || (1...19).contains(tens) ? "few" : "other"
        case .arabic: Self.arabic(count, tens)
        case .hebrew: count == 1 ? "one" : count == 2 ? "two" : "other"
        case .icelandic: ones == 1 && tens != 11 ? "one" : "other"
        }
    }

    /// All forms that whole numbers take, `other` too, which every language has.
    var forms: Set<String> {
        let told: Set<String> =
            switch self {
            case .none: []
            case .one, .zeroOne, .icelandic: ["one"]
            case .oneMillions, .zeroOneMillions: ["one", "many"]
            case .polish, .russian: ["one", "few", "many"]
            case .czech, .croatian, .lithuanian, .romanian: ["one", "few"]
            case .latvian: ["zero", "one"]
            case .slovene: ["one", "two", "few"]
            case .arabic: ["zero", "one", "two", "few", "many"]
            case .hebrew: ["one", "two"]
            }
        return told.union(["other"])
    }

    /// The forms that whole numbers up to some thousands take: what a translation should have.
    var usual: Set<String> { Set((0...200).map(form(of:))) }

    /// Whether `one` stands for other numbers than 1 too, so that it has to name the number.
    var isOneManyThings: Bool { (0...200).contains { $0 != 1 && form(of: $0) == "one" } }

    private static func isFew(_ ones: UInt, _ tens: UInt) -> Bool {
        (2...4).contains(ones) && !(12...14).contains(tens)
    }

    private static func arabic(_ count: UInt, _ tens: UInt) -> String {
        switch count {
        case 0: "zero"
        case 1: "one"
        case 2: "two"
        default: (3...10).contains(tens) ? "few" : tens >= 11 ? "many" : "other"
        }
    }
}
