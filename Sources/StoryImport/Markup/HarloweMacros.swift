/// What is known of the macros of Harlowe that are not mapped; their names are without hyphens and capitals.
enum HarloweMacros {
    /// They lead elsewhere, or show what another passage holds.
    private static let leading: Set<String> = [
        "link", "linkrevealgoto", "linkgoto", "linkundo", "linkrerun", "linkfullscreen", "goto", "undo", "redirect",
        "clickgoto", "mouseovergoto", "mouseoutgoto", "clickundo", "mouseoverundo", "mouseoutundo", "display",
        "iconundo",
        "linkstorylet", "open", "gotourl", "loadgame",
    ]
    /// Changers that only say how something looks.
    private static let styling: Set<String> = [
        "textstyle", "textcolour", "textcolor", "colour", "color", "textsize", "size", "textindent", "textrotate",
        "textrotatex", "textrotatey", "textrotatez", "css", "font", "align", "background", "bg", "border", "b4r",
        "bordercolour", "bordercolor", "b4rcolour", "b4rcolor", "bordersize", "b4rsize", "cornerradius", "box",
        "floatbox", "opacity", "charstyle", "linestyle", "hoverstyle", "linkstyle", "button", "transition", "t8n",
        "transitiontime", "t8ntime", "transitiondelay", "t8ndelay", "transitiondepart", "t8ndepart",
        "transitionarrive", "t8narrive", "transitionskip", "t8nskip", "collapse", "nobr", "hook", "pos", "textshadow",
    ]
    /// They put a link of their own around what follows, and show it when that is taken.
    private static let revealing: Set<String> = [
        "linkreveal", "linkreplace", "linkrepeat", "linkshow", "click", "clickreplace", "clickappend", "clickprepend",
        "clickrerun", "mouseover", "mouseout",
    ]

    static func leads(_ name: String) -> MarkupWay {
        leading.contains(name) ? .yes : name.hasPrefix("$") ? .perhaps : .no
    }

    static func isStyling(_ name: String) -> Bool { styling.contains(name) }

    static func isRevealing(_ name: String) -> Bool { revealing.contains(name) }
}
