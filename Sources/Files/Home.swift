import Foundation

/// The user's own folder.
public enum Home {
    /// The folder: what HOME says, and what the system knows of the account where that says nothing.
    ///
    /// A shell, a container and a program on a stick set HOME to have a program's files elsewhere.
    public static func folder(in environment: [String: String]) -> String {
        if let home = environment["HOME"], home.hasPrefix("/") { return home }
        guard let account = getpwuid(getuid()), let home = account.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }
}
