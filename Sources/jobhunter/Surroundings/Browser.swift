import Files
import Foundation
import Wording

/// An installed browser that prints pages without a window.
struct Browser {
    /// Why nothing was printed.
    struct Trouble: Error {
        let reason: String
    }

    /// Where it lies.
    let path: String

    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
        "microsoft-edge-stable", "brave-browser",
    ]

    private static let applications = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]

    /// How long a browser may take before it is stopped, in seconds.
    private static let patience = 120.0

    /// The first one found on the search path, or among the applications of a Mac.
    static var installed: Browser? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } } + applications
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }.map(Browser.init)
    }

    /// Prints a page; gives the bytes of the PDF file.
    func print(_ page: String) throws(Trouble) -> [UInt8] {
        // Reports are about people: the page lies in a folder of the owner's own and goes when it is printed.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jobhunter-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let source = folder.appendingPathComponent("page.html")
            let printed = folder.appendingPathComponent("page.pdf")
            try OwnFile.write(Array(page.utf8), to: source.path, replacing: false)
            try run(arguments(from: source, to: printed, in: folder))
            // A browser shut off from the folder, as a snap is, says nothing and prints nothing.
            guard let data = try? Data(contentsOf: printed), !data.isEmpty else {
                throw Trouble(reason: Console.wording.text(.pdfNothing))
            }
            return Array(data)
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw Trouble(reason: error.localizedDescription)
        }
    }

    private func arguments(from source: URL, to printed: URL, in folder: URL) -> [String] {
        var arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
            // A report is nobody else's business, so no name is ever looked up.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
            "--print-to-pdf=\(printed.path)", source.absoluteString,
        ]
        // Chromium refuses root its sandbox; the page is our own and runs no script.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 1) }
        return arguments
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        guard ended.wait(timeout: .now() + Self.patience) == .success else {
            process.terminate()
            throw Trouble(reason: Console.wording.text(.pdfTooSlow))
        }
        guard process.terminationStatus == 0 else {
            let status = Message.pdfStatus(code: Int(process.terminationStatus))
            throw Trouble(reason: Console.wording.text(status))
        }
    }
}
