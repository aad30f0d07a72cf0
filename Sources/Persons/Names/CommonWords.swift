/// Words that are names too: in small letters they are not taken for one.
///
/// "Will" and "WILL" are somebody; "will" is only like the name. The same goes for the little words between the parts of
/// a real name, by which nobody is called.
enum CommonWords {
    static func contain(_ word: String) -> Bool { words.contains(word) || particles.contains(word) }

    static func isParticle(_ word: String) -> Bool { particles.contains(word) }

    private static let words = set(
        """
        a about after again all also always am amber an and angel any april are art as ash asked at august autumn ay be \
        bear because been before ben best bill bishop black blue bob bold brave brook brown buck but by call called came \
        can candy carol chance chase chip clay clear cliff close cook cool could daisy dale dawn day days dean did do \
        does don done dot down drew duke each early earl eve even ever every fair faith far feel felt few fine first fern \
        flora for forest frank free from full gave gay gene get give glad glen go good grace grant gray great green grey \
        guy had hall happy hard has have he heath help her here hi him his holly home honest honor hope how hunter i if in \
        iris is it ivy jack jade jasper jay jean job joy joyful june just kind king kit la lance lane last late laurel le \
        learn learned less let like lily listen little long lot love low luck lucky ma made mark mat max may me melody mercy \
        merry mike mild miles mine miss more most much my nice nick no noble none not now of off oh ok old olive on one open \
        opal or other our out own page park pat patience pearl peace penny pepper piper poppy port price quick quiet rain \
        ray red reed rich rob robin rock rocky rose royal ruby rusty said sage same sandy saw say see sharp she short show \
        sky skip so some song speak spring stone stop story strong sue summer sun sunny sure take talk tell than thank that \
        the their them then there they this time to today together told too true try trust two up us van very victor \
        violet wade want was way we well went were west what when where which white who why will win winter wise with woods \
        work would yes yet you young your
        """
    )

    private static let particles = set(
        """
        af al and auf av aus bin binti bint da das de degli dei del della delle den der des di do dos du el ibn la las le \
        les lo los mac mc ne of san santa st te ten ter the und van vom von y zu zum zur
        """
    )

    private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
