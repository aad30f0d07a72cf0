import ArgumentParser
import Files
import Foundation
import Wording

/// Where a document goes: to standard output, into a file, or through a browser into a PDF file.
struct Delivery: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(.optDeliveryOutput, value: .valueFile)
    )
    var output: String?

    @Flag(help: ArgumentHelp(.optReplace))
    var replace = false

    @Flag(help: ArgumentHelp(.optDeliveryPdf))
    var pdf = false

    /// Hands a text over as it is.
    func deliver(_ text: String) throws(Failure) {
        guard let output, output != "-" else { return Console.result(Array(text.utf8)) }
        let path = URL(fileURLWithPath: output).path
        try write(Array(text.utf8), to: path)
        // Beside the document, which would have standard output for itself.
        Console.message(.fileWritten(path: path))
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
        guard output != "-" else { throw Failure(.pdfNeedsFile, .usage) }
        let file = output.map { URL(fileURLWithPath: $0) } ?? folder.appendingPathComponent("\(name).pdf")
        let path = file.path
        do throws(FileError) {
            try OwnFile.ensureVacant(path, replacing: replace)
        } catch {
            throw Failure(error, isReplacingOffered: true)
        }
        guard let browser = Browser.installed else { throw Failure(.pdfNoBrowser, .held) }
        let bytes: [UInt8]
        do throws(Browser.Trouble) {
            bytes = try browser.print(page)
        } catch {
            throw Failure(.pdfFailed(browser: browser.path, reason: error.reason), .held)
        }
        try write(bytes, to: path)
        Console.result(.pdfSaved(path: path))
    }
}
