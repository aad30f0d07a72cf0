/// A whole page: one file, no script, nothing fetched from anywhere.
enum HTMLPage {
    /// What a browser may load or run: nothing but the page's own style.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    /// Writes a page around its content.
    ///
    /// - Parameters:
    ///   - title: What the page is called.
    ///   - language: The language of its words, as a BCP 47 tag.
    ///   - style: Its style sheet, without `<`.
    ///   - writeContent: Writes what stands in the main part.
    static func text(
        title: Words,
        language: String,
        style: String,
        _ writeContent: (inout HTML) -> Void
    ) -> String {
        var page = HTML()
        page.element("html", ["lang": language]) { page in
            page.line()
            page.element("head") { page in
                page.line()
                page.empty("meta", ["charset": "utf-8"])
                page.line()
                page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
                page.line()
                page.empty("meta", ["name": "referrer", "content": "no-referrer"])
                page.line()
                page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                page.line()
                page.element("title") { $0.plain(title) }
                page.line()
                page.style(style)
            }
            page.line()
            page.element("body") { page in
                page.line()
                page.element("main") { page in
                    page.line()
                    writeContent(&page)
                }
                page.line()
            }
            page.line()
        }
        return "<!DOCTYPE html>\n" + page.text + "\n"
    }
}
