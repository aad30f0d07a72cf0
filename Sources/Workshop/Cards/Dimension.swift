/// The family a soft skill belongs to.
///
/// After Bunk's typology of social competence, as used in work-insertion training in Belgium and France.
public enum Dimension: String, CaseIterable, Hashable, Sendable {
    /// How one goes about the work: plan, analyse, check.
    case methodological
    /// How one is with others: listen, cooperate, ask.
    case social
    /// What one brings to the whole: initiative, priorities, responsibility.
    case contributory
}
