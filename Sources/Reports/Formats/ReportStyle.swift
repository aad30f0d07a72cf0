/// How a report looks: black on white, wide enough lines, tables that do not break in the middle of a row.
enum ReportStyle {
    static let sheet = """
        @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); } }
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #111; font: 11pt/1.45 "DejaVu Sans", Verdana, Arial, sans-serif; }
        main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.7em; margin: 0 0 0.6em; }
        h2 { font-size: 1.3em; margin: 1.6em 0 0.5em; border-bottom: 2px solid #111; }
        h3 { font-size: 1.1em; margin: 1.3em 0 0.4em; }
        h1, h2, h3, p, li, th, td, figcaption { overflow-wrap: anywhere; }
        p, ul { margin: 0.4em 0; }
        ul { padding-left: 1.4em; }
        table { border-collapse: collapse; width: 100%; margin: 0.8em 0; font-size: 0.92em; }
        caption { text-align: left; font-weight: bold; margin-bottom: 0.3em; }
        th, td { border: 1px solid #555; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
        thead th { background: #eee; overflow-wrap: normal; }
        td.n { white-space: nowrap; }
        th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
        tbody th { font-weight: normal; min-width: 6em; }
        figure { margin: 0.8em 0; }
        figure.quote { border-left: 4px solid #555; padding-left: 0.8em; }
        blockquote { margin: 0; }
        blockquote p { margin: 0; }
        figure.quote figcaption { font-size: 0.92em; color: #444; }
        figure.plot figcaption { font-weight: bold; margin-bottom: 0.3em; }
        svg { display: block; width: 100%; max-width: 40rem; font-size: 13px; }
        svg text { fill: #111; }
        svg rect { stroke: #111; stroke-width: 1px; }
        rect.dark { fill: #444; }
        rect.light { fill: #ddd; }
        @media print {
          body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { max-width: none; margin: 0; padding: 0; }
          h1, h2, h3, caption { break-after: avoid; }
          thead { display: table-header-group; }
          table.kept { break-inside: avoid; }
          tbody tr:first-child, figure.plot { break-before: avoid; }
          tr, li, figure.quote, svg { break-inside: avoid; }
          figcaption { break-after: avoid; }
          p { orphans: 3; widows: 3; }
        }

        """
}
