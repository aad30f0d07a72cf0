import Foundation

/// On what the figures were measured.
enum Machine {
    static var description: String {
        let process = ProcessInfo.processInfo
        let parts = [
            "\(process.activeProcessorCount) cores", processor, process.operatingSystemVersionString,
            firstLine(of: "/usr/bin/env", ["swift", "--version"]) ?? "an unknown Swift",
            "commit " + (firstLine(of: "/usr/bin/env", ["git", "describe", "--always", "--dirty"]) ?? "unknown"),
            "load " + (load.map { String(format: "%.1f", $0) } ?? "unknown"),
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    /// The most memory a process has held at once so far, in kilobytes, where the system tells; by default this one.
    ///
    /// Not from `getrusage`, which on Linux counts what the process that started it held.
    static func peakMemory(of process: String = "self") -> Int? {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) }
    }

    private static var processor: String? {
        let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let line = info.split(separator: "\n").first { $0.hasPrefix("model name") }
        return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static var load: Double? {
        var averages = [0.0]
        return getloadavg(&averages, 1) == 1 ? averages[0] : nil
    }

    private static func firstLine(of program: String, _ arguments: [String]) -> String? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").first.map(String.init)
    }
}
