import TerminalKit
import Testing

@Suite("Themes for light and dark backgrounds")
struct ThemeTests {
    @Test("Only colours differ: weight and underlining say the same in every theme", arguments: Role.allCases)
    func sameEmphasis(role: Role) {
        for theme in [Theme.light, .dark] {
            #expect(theme[role].emphasis == Theme.plain[role].emphasis)
            #expect((theme[role].color == nil) == (Theme.standard[role].color == nil))
        }
    }

    @Test("A light background gets deep colours, a dark one bright colours", arguments: Role.allCases)
    func shades(role: Role) {
        if let color = Theme.light[role].color { #expect([.red, .blue, .magenta].contains(color)) }
        if let color = Theme.dark[role].color { #expect(color.rawValue >= 9) }
    }
}
