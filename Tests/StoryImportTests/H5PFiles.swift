import CZlib

/// H5P archives written for one test each.
enum H5PFiles {
    static let package =
        #"{"title":"The saw","language":"en","mainLibrary":"H5P.BranchingScenario","preloadedDependencies":[]}"#

    /// A question with two answers of which one leads back to it, and a text.
    static let loop = scenario(
        scoring: "dynamic-score",
        content: [
            question(
                "What now?",
                [
                    ("Wait", 0, #"{"endScreenScore":1}"#),
                    ("Ask", 1, #"{"title":"Well <b>done</b>","endScreenScore":3}"#),
                ]
            ),
            text("<p>Karim&nbsp;nods.</p>", next: 0),
            question(
                "Then?",
                [("Go", -1, #"{"title":"Gone","endScreenScore":9}"#), ("Back", 0, #"{"endScreenScore":2}"#)]
            ),
        ]
    )

    static func scenario(scoring: String, content: [String], endScore: Int = 4) -> String {
        """
        {"branchingScenario":{"title":"The saw","startScreen":{"startScreenTitle":"Hello"},
        "endScreens":[{"endScreenTitle":"The end","endScreenSubtitle":"<p>Bye</p>","endScreenScore":\(endScore),"contentId":-1}],
        "content":[\(content.joined(separator: ",\n"))],
        "scoringOptionGroup":{"scoringOption":"\(scoring)","includeInteractionsScores":false}}}
        """
    }

    static func text(_ html: String, next: Int, score: Int? = nil) -> String {
        let feedback = score.map { #","feedback":{"endScreenScore":\#($0)}"# } ?? ""
        return
            #"{"type":{"library":"H5P.AdvancedText 1.1","params":{"text":"\#(html)"}},"nextContentId":\#(next)\#(feedback)}"#
    }

    static func question(_ words: String, _ answers: [(text: String, next: Int, feedback: String)]) -> String {
        let list = answers.map { #"{"text":"\#($0.text)","nextContentId":\#($0.next),"feedback":\#($0.feedback)}"# }
        return
            #"{"type":{"library":"H5P.BranchingQuestion 1.0","params":{"branchingQuestion":{"question":"<p>\#(words)</p>","#
            + #""alternatives":[\#(list.joined(separator: ","))]}}}}"#
    }

    /// An archive with these words.
    static func archive(_ content: String, package: String = package) -> [UInt8] {
        archive(of: [("h5p.json", Array(package.utf8), true), ("content/content.json", Array(content.utf8), true)])
    }

    /// A ZIP archive.
    static func archive(of files: [(name: String, contents: [UInt8], isPacked: Bool)]) -> [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
        for file in files {
            let packed = file.isPacked ? deflated(file.contents) : file.contents
            let checksum = Int(crc32(0, file.contents, UInt32(file.contents.count)))
            let common =
                number(20, 2) + number(0, 2) + number(file.isPacked ? 8 : 0, 2) + number(0, 4) + number(checksum, 4)
                + number(packed.count, 4) + number(file.contents.count, 4) + number(file.name.utf8.count, 2)
                + number(0, 2)
            list +=
                number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
                + number(0, 4)
            list += number(bytes.count, 4) + Array(file.name.utf8)
            bytes += number(0x0403_4B50, 4) + common + Array(file.name.utf8) + packed
        }
        let start = bytes.count
        bytes += list
        bytes += number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
        return bytes + number(list.count, 4) + number(start, 4) + number(0, 2)
    }

    private static func deflated(_ contents: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream,
            9,
            Z_DEFLATED,
            -MAX_WBITS,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        defer { deflateEnd(&stream) }
        var input = contents
        var output = [UInt8](repeating: 0, count: contents.count + 100)
        let (inputCount, outputCount) = (UInt32(input.count), UInt32(output.count))
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = inputCount
                stream.next_out = target.baseAddress
                stream.avail_out = outputCount
                deflate(&stream, Z_FINISH)
            }
        }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
