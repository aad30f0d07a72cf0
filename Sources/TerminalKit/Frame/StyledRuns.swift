/// A stretch of a row that has one style.
struct StyledRun: Equatable {
    var column: Int
    var text: String
    var style: Style
    var columns: Int
}

extension Frame {
    /// A row as the fewest stretches that look the same.
    ///
    /// A blank whose style nobody can see is plain unless text of that style surrounds it: fewer changes of style mean
    /// fewer bytes.
    func styledRuns(ofRow index: Int, theme: Theme) -> [StyledRun] {
        var runs: [StyledRun] = []
        let plain = theme[.text]
        for (column, cell) in row(index).enumerated() {
            guard let character = cell.character else {
                if !runs.isEmpty { runs[runs.count - 1].columns += 1 }
                continue
            }
            let full = theme[cell.role]
            let style = cell.isBlank && !full.showsOnBlanks ? plain : full
            let last = runs.count - 1
            if last >= 0, runs[last].style == style {
                runs[last].text.append(character)
                runs[last].columns += 1
            } else if last >= 1, style != plain, !style.showsOnBlanks, runs[last - 1].style == style,
                runs[last].style == plain, runs[last].text.utf8.allSatisfy({ $0 == 0x20 })
            {
                let gap = runs.removeLast()
                runs[last - 1].text += gap.text + String(character)
                runs[last - 1].columns += gap.columns + 1
            } else {
                runs.append(StyledRun(column: column, text: String(character), style: style, columns: 1))
            }
        }
        return runs
    }
}
