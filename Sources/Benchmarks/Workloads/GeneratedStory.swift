import JSONText

/// A story of any size: layers of nodes with three choices each, one ending for fifty nodes, one counter.
///
/// Every node leads to three nodes of the next layer, some choices to an ending, a ninth of the choices ask for the
/// counter. Counted in whole, some twenty values of the counter at every node make twenty states a node.
enum GeneratedStory {
    private static let layer = 50
    private static let words = "the team waits for you and nobody says a word since the day is long".split(
        separator: " "
    )

    /// The file of a story with so many nodes, some 470 bytes each.
    static func file(nodes: Int) -> [UInt8] {
        let endings = max(1, nodes / 50)
        var writer = JSONWriter(.compact)
        writer.object { writer in
            writer.member("schema", "scenario/1")
            writer.member("kind", "branching")
            writer.member("id", "generated")
            writer.member("version", 1)
            writer.member("language", "en")
            writer.member("title", "Generated")
            writer.member("minutes", 10)
            writer.key("skills")
            writer.array {
                $0.object {
                    $0.member("id", "calm")
                    $0.member("name", "Stay calm")
                }
            }
            writer.key("variables")
            writer.object {
                $0.key("trust")
                $0.object {
                    $0.member("type", "counter")
                    $0.member("initial", 10)
                    $0.member("min", 0)
                    $0.member("max", 20)
                }
            }
            writer.member("start", "n-0")
            writer.key("nodes")
            writer.array { writer in
                for number in 0..<nodes { write(number, of: nodes, endings: endings, into: &writer) }
            }
            writer.key("endings")
            writer.array { writer in
                for number in 0..<endings {
                    writer.object {
                        $0.member("id", "end-\(number)")
                        $0.member("outcome", "mixed")
                        $0.member("text", text(words: 10, from: number))
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func write(_ number: Int, of nodes: Int, endings: Int, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", "n-\(number)")
            writer.member("text", text(words: 14, from: number))
            writer.key("choices")
            writer.array { writer in
                for choice in 0..<3 {
                    writer.object {
                        $0.member("id", "c-\(number)-\(choice)")
                        $0.member("text", text(words: 5 + choice, from: number + choice))
                        // A ninth of the choices come and go with the counter.
                        if choice == 1, number % 3 == 0 { $0.member("if", "trust >= \(1 + number % 15)") }
                        $0.member("goto", target(of: number, choice, nodes: nodes, endings: endings))
                        $0.key("add")
                        $0.object { $0.member("trust", [1, -1, 2][(number + choice) % 3]) }
                        guard choice == 0 else { return }
                        $0.key("score")
                        $0.object { $0.member("calm", number % 2 == 0 ? 1 : -1) }
                        $0.key("feedback")
                        $0.object { $0.member("coaching", text(words: 8, from: number)) }
                    }
                }
            }
        }
    }

    private static func target(of number: Int, _ choice: Int, nodes: Int, endings: Int) -> String {
        let next = (number / layer + 1) * layer + (number * 31 + choice * 17) % layer
        return next < nodes && (number + choice) % 97 != 96 ? "n-\(next)" : "end-\((number * 3 + choice) % endings)"
    }

    private static func text(words count: Int, from start: Int) -> String {
        (0..<count).map { words[(start + $0) % words.count] }.joined(separator: " ") + "."
    }
}
