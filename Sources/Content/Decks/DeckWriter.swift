package import JSONText
public import Workshop

/// Writes decks of the format `deck/1` as `DeckReader` reads them.
public enum DeckWriter {
    /// The file of a deck.
    ///
    /// - Parameters:
    ///   - deck: What to write; its fingerprint is not written, being that of another file.
    ///   - schemaAddress: Where editors find the JSON Schema, if that is to be said.
    public static func file(_ deck: Deck, schemaAddress: String? = nil) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        write(deck, schemaAddress: schemaAddress, into: &writer)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Writes a deck as an object.
    package static func write(_ deck: Deck, schemaAddress: String? = nil, into writer: inout JSONWriter) {
        writer.object {
            if let schemaAddress { $0.member("$schema", schemaAddress) }
            $0.member("schema", DeckFormat.format.text)
            $0.member("id", deck.id.text)
            $0.member("version", deck.version)
            $0.member("title", deck.title)
            $0.member("language", deck.language)
            $0.member("authors", deck.authors)
            $0.member("licence", deck.licence)
            $0.member("sources", deck.sources)
            if let rules = deck.suggestedRules {
                $0.key("suggestedRules")
                RulesWriter.write(rules, into: &$0)
            }
            $0.key("skills")
            $0.array { writer in
                for skill in deck.skills { write(skill, into: &writer) }
            }
            $0.key("jobs")
            $0.array { writer in
                for job in deck.jobs { write(job, into: &writer) }
            }
        }
    }

    private static func write(_ skill: SkillCard, into writer: inout JSONWriter) {
        writer.object {
            $0.member("id", skill.id.text)
            $0.member("name", skill.name)
            $0.member("dimension", skill.dimension.rawValue)
            $0.member("definition", skill.definition)
            $0.member("behaviours", skill.behaviours)
            $0.member("prompts", skill.prompts)
            $0.member("counterExample", skill.counterExample)
            if let esco = skill.esco { $0.member("esco", esco) }
        }
    }

    private static func write(_ job: JobCard, into writer: inout JSONWriter) {
        writer.object {
            $0.member("id", job.id.text)
            $0.member("title", job.title)
            $0.member("kind", job.kind.rawValue)
            $0.member("summary", job.summary)
            $0.member("situations", job.situations)
        }
    }
}
