/// What is known of the macros of SugarCube that are not mapped.
enum SugarCubeMacros {
    /// They lead elsewhere, or show what another passage holds.
    private static let leading: Set<String> = [
        "link", "button", "goto", "back", "return", "choice", "actions", "click", "include", "display",
    ]
    /// They come with SugarCube and lead nowhere.
    private static let harmless: Set<String> = [
        "set", "run", "unset", "print", "=", "-", "capture", "nobr", "silent", "silently", "type", "do", "redo", "if",
        "elseif", "else", "endif", "for", "break", "continue", "switch", "case", "default", "checkbox", "cycle",
        "listbox", "radiobutton", "textarea", "option", "optionsfrom", "addclass", "removeclass", "toggleclass",
        "append", "prepend", "replace", "copy", "remove", "audio", "cacheaudio", "createaudiogroup", "createplaylist",
        "masteraudio", "playlist", "removeaudiogroup", "removeplaylist", "waitforaudio", "track", "done", "repeat",
        "stop", "timed", "next", "widget", "script", "style", "setplaylist", "stopallaudio", "remember", "forget",
        "linkreplace", "linkappend", "linkprepend", "textbox", "numberbox",
    ]

    /// Whether a macro leads elsewhere; of those a story brings along nobody can tell.
    static func leads(_ name: String, _ arguments: String) -> MarkupWay {
        if leading.contains(name) { return .yes }
        switch name {
        // The third argument is a passage that the key Enter leads to.
        case "textbox", "numberbox": return SugarCubeArgument.all(in: arguments).count > 2 ? .yes : .no
        case "run", "script", "set": return arguments.contains("Engine.") ? .yes : .no
        default: break
        }
        return name.hasPrefix("/") || harmless.contains(name) ? .no : .perhaps
    }
}
