/// How printed sheets look: in millimetres, black on white.
enum SheetStyle {
    /// What all sheets share: pages without margins, which they set themselves, and letters that any printer prints.
    private static let shared = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #111; font-family: Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
        h1, h2, p, li, th, td, span { overflow-wrap: anywhere; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
        .sheet { position: relative; box-sizing: border-box; width: 210mm; height: 297mm; overflow: hidden; break-after: page; }
        .sheet:last-child { break-after: auto; }

        """

    private static let bare = "@page { size: A4; margin: 0; }\n"

    static let cards =
        bare + shared + """
            .marks { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm; }
            .marks line { stroke: #111; stroke-width: 0.2; }
            .grid { position: absolute; left: 10.5mm; top: 16.5mm; display: grid; grid-template: repeat(3, 88mm) / repeat(3, 63mm); }
            .card { box-sizing: border-box; width: 63mm; height: 88mm; padding: 4mm 4.2mm; border: 0.15mm solid #999; overflow: hidden; line-height: 1.25; }
            .card p { margin: 0 0 0.5em; }
            .card h2 { margin: 0 0 0.35em; font-size: 1.35em; }
            .card .kind { font-size: 7pt; color: #333; margin: 0 0 1mm; }
            .card ul { margin: 0; padding-left: 4mm; }
            .card li { margin-bottom: 0.4em; }
            .card .more { font-size: 6.5pt; color: #333; margin: 0; }

            """
        + CardFace.sizes.enumerated().map { ".card.size-\($0) { font-size: \($1)pt; }\n" }.joined()

    static let ballots =
        bare + shared + """
            .ballots { display: grid; }
            .per-8 { grid-template: repeat(4, 74.25mm) / repeat(2, 105mm); }
            .per-4 { grid-template: repeat(2, 148.5mm) / repeat(2, 105mm); }
            .per-2 { grid-template: repeat(2, 148.5mm) / 210mm; }
            .per-1 { grid-template: 297mm / 210mm; }
            .ballot { box-sizing: border-box; padding: 5mm 9mm; border: 0.15mm dashed #777; overflow: hidden; font-size: 10pt; line-height: 1.25; }
            .ballot h2 { font-size: 11pt; margin: 0 0 1mm; }
            .ballot p { margin: 0 0 2mm; }
            .ballot ul { list-style: none; margin: 0 0 1.5mm; padding: 0; }
            .per-2 ul, .per-1 ul { columns: 3; column-gap: 5mm; }
            .ballot li { display: flex; gap: 1.5mm; align-items: baseline; margin-bottom: 1.2mm; break-inside: avoid; }
            .box { flex: none; width: 3.6mm; height: 3.6mm; border: 0.3mm solid #111; position: relative; top: 0.6mm; }
            .figure { width: 7mm; height: 4.2mm; }
            .medal { flex: none; font-size: 7.5pt; }
            .name { flex: 1; min-width: 0; }
            .ballot .more { font-size: 8pt; margin: 0; }

            """

    static let attendance =
        "@page { size: A4; margin: 16mm 15mm; }\n" + shared + """
            body { font-size: 11pt; line-height: 1.3; }
            main { max-width: 180mm; margin: 0 auto; }
            h1 { font-size: 16pt; margin: 0 0 4mm; }
            .line { display: flex; gap: 3mm; margin: 0 0 3mm; }
            .label { flex: none; }
            .rule { flex: 1; min-height: 5.5mm; border-bottom: 0.2mm solid #111; }
            table { width: 100%; border-collapse: collapse; margin: 4mm 0 8mm; table-layout: fixed; }
            caption { text-align: left; font-weight: bold; margin-bottom: 1.5mm; }
            th, td { border: 0.2mm solid #333; padding: 1mm 2mm; text-align: left; height: 9mm; font-weight: normal; }
            thead { display: table-header-group; }
            thead th { height: auto; font-weight: bold; }
            th:first-child, td:first-child { width: 10mm; }
            th:nth-child(2) { width: 56mm; }
            caption { break-after: avoid; }
            tr { break-inside: avoid; }
            tbody tr:first-child { break-before: avoid; }

            """

    static let observation =
        "@page { size: A4; margin: 15mm; }\n" + shared + """
            body { font-size: 11pt; line-height: 1.3; }
            main { max-width: 180mm; margin: 0 auto; }
            article { break-after: page; }
            article:last-child { break-after: auto; }
            h2 { font-size: 15pt; margin: 0 0 4mm; }
            .line { display: flex; gap: 3mm; margin: 0 0 2mm; }
            .label { flex: none; }
            .rule { flex: 1; min-height: 5.5mm; border-bottom: 0.2mm solid #111; }
            table { width: 100%; border-collapse: collapse; margin: 4mm 0 0; }
            caption { text-align: left; font-weight: bold; margin-bottom: 1.5mm; }
            th, td { border: 0.2mm solid #333; padding: 1.5mm 2mm; text-align: left; height: 14mm; font-weight: normal; }
            thead { display: table-header-group; }
            thead th { height: auto; font-weight: bold; font-size: 9pt; }
            th:first-child { width: 50mm; }
            th:last-child { width: 62mm; }
            .level { text-align: center; }
            .box { display: inline-block; width: 4.5mm; height: 4.5mm; border: 0.3mm solid #111; }
            caption { break-after: avoid; }
            tr { break-inside: avoid; }
            tbody tr:first-child { break-before: avoid; }

            """

    static let certificates =
        bare + shared + """
            .certificate { padding: 50mm 25mm 30mm; text-align: center; font-size: 14pt; line-height: 1.5; }
            .certificate::before { content: ""; position: absolute; inset: 12mm; border: 0.6mm double #111; }
            .certificate .what { font-size: 22pt; margin: 0 0 22mm; }
            .certificate h2 { font-size: 28pt; line-height: 1.2; margin: 0 0 8mm; }
            .certificate p { margin: 0 0 6mm; }
            .which { font-weight: bold; }
            .skills { font-size: 11pt; }
            .skills.many { font-size: 9pt; line-height: 1.3; }
            .signatures { position: absolute; left: 25mm; right: 25mm; bottom: 35mm; display: flex; gap: 20mm; }
            .signatures p { flex: 1; margin: 0; padding-top: 2mm; border-top: 0.2mm solid #111; font-size: 10pt; }

            """
}
