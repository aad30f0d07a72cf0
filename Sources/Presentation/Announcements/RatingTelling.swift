public import Wording
import Workshop

/// How the ratings of a pitch are told: in words, and rounded, so that nobody's own levels can be read from them.
public enum RatingTelling {
    /// How a skill was heard on the whole.
    static func line(_ rating: SkillRating, in game: GameView) -> Message {
        let skill = game.skills.first { $0.id == rating.skill }?.name ?? rating.skill.text
        return Message.ratingLine(skill: skill, level: level(rating.level))
    }

    /// What a level means.
    public static func level(_ level: Int) -> Message {
        Message.ratingLevel(level: String(level))
    }
}

extension GameView {
    /// The count now shown: the final's, else the last of the round.
    var lastCount: Count? { final?.count ?? rounds.last?.results.last?.count }
}
