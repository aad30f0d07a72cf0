import ArgumentParser
import JSONText
import Presentation
import Wording

/// `jobhunter language check`.
struct LanguageCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Console.text(.aboutLanguageCheck),
        discussion: Console.text(.moreLanguageCheck)
    )

    @Argument(
        help: ArgumentHelp(.optLanguageCheckCatalogues, value: .valueCatalogues)
    )
    var catalogues: [String] = []

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    private struct Checked {
        let path: String
        let findings: [CatalogueFinding]
    }

    func run() throws {
        let english: CatalogueFile
        do throws(Failure) {
            english = try OwnCatalogues.english()
        } catch {
            throw error.report()
        }
        let check = CatalogueCheck(against: english)
        var checked: [Checked] = []
        var worst: ExitStatus?
        for path in paths() {
            do throws(Failure) {
                let findings = check.findings(in: try OwnCatalogues.read(path))
                if findings.contains(where: { $0.severity == .error }) { worst = worst ?? .badData }
                checked.append(Checked(path: path, findings: findings))
            } catch {
                Console.message(error.sentence)
                worst = error.status
            }
        }
        tell(checked)
        if let worst { throw worst.code }
    }

    private func paths() -> [String] {
        let named = catalogues.map { name in
            if name == "en", !OwnCatalogues.paths.contains(OwnCatalogues.path(of: name)) {
                return OwnCatalogues.builtIn
            }
            return LanguageTag.isSound(name) ? OwnCatalogues.path(of: name) : name
        }
        let own = OwnCatalogues.paths
        return named.isEmpty ? own.isEmpty ? [OwnCatalogues.builtIn] : own : named
    }

    private func tell(_ checked: [Checked]) {
        guard !json else { return Console.result(Self.document(of: checked)) }
        for file in checked {
            for finding in file.findings {
                let line = Message.languageFinding(
                    path: file.path,
                    line: finding.line ?? 1,
                    severity: finding.severity.rawValue,
                    key: finding.key,
                    text: CatalogueTelling.message(finding.kind)
                )
                Console.result(line)
            }
        }
        let findings = checked.flatMap(\.findings)
        let errors = findings.count { $0.severity == .error }
        let summary = Message.languageCheckSummary(
            files: checked.count,
            errors: errors,
            warnings: findings.count - errors
        )
        Console.result(summary)
    }

    private static func document(of checked: [Checked]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for file in checked {
                for finding in file.findings {
                    writer.object { writer in
                        writer.member("file", file.path)
                        if let line = finding.line { writer.member("line", line) }
                        writer.member("key", finding.key)
                        writer.member("severity", finding.severity.rawValue)
                        writer.member("code", finding.code)
                        writer.member("message", Console.wording.text(CatalogueTelling.message(finding.kind)))
                    }
                }
            }
        }
        return writer.text
    }
}
