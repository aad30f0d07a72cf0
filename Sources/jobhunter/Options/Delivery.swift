import ArgumentParser
import Files
import Foundation
import Wording

/// Where a document goes: to standard output, into a file, or through a browser into a PDF file.
struct Delivery: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write it; standard output if left out, or for a dash.", valueName: "file")
    )
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var replace = false

    @Flag(help: "Print it into a PDF file, through Chromium, Chrome or Edge. The file is named with --output.")
    var pdf = false

    /// Hands a text over as it is.
    func deliver(_ text: String) throws(Failure) {
        guard let output, output != "-" else { return Console.result(Array(text.utf8)) }
        let path = URL(fileURLWithPath: output).path
        try write(Array(text.utf8), to: path)
        // Beside the document, which would have standard output for itself.
        Console.message(Console.wording.text(Message.fileWritten(path: path)))
    }

    private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        do throws(FileError) {
            try OwnFile.write(bytes, to: path, replacing: replace)
        } catch {
            throw Failure(error, isReplacingOffered: true)
        }
    }

    /// Hands a page over, printed if that was asked for.
    ///
    /// - Parameters:
    ///   - page: The page in HTML.
    ///   - name: The name of the PDF file, without its ending, if none is given.
    ///   - folder: Where that file lies.
    func deliver(page: String, name: String, in folder: URL) throws(Failure) {
        guard pdf else { return try deliver(page) }
        guard output != "-" else { throw Failure(Message.pdfNeedsFile, .usage) }
        let file = output.map { URL(fileURLWithPath: $0) } ?? folder.appendingPathComponent("\(name).pdf")
        let path = file.path
        do throws(FileError) {
            try OwnFile.ensureVacant(path, replacing: replace)
        } catch {
            throw Failure(error, isReplacingOffered: true)
        }
        guard let browser = Browser.installed else { throw Failure(Message.pdfNoBrowser, .held) }
        let bytes: [UInt8]
        do throws(Browser.Trouble) {
            bytes = try browser.print(page)
        } catch {
            throw Failure(Message.pdfFailed(browser: browser.path, reason: error.reason), .held)
        }
        try write(bytes, to: path)
        Console.result(Console.wording.text(Message.pdfSaved(path: path)))
    }
}
