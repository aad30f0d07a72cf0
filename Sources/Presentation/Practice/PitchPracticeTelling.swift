public import Wording
public import Workshop

/// How a pitch practised alone is told.
public enum PitchPracticeTelling {
    /// Where it stands, in words everybody may hear.
    public static func situation(_ practice: PitchPracticeView) -> [Message] {
        switch practice.stage {
        case .opening: [Message.practiceNoCards]
        case .preparing: cards(of: practice)
        case .pitching: cards(of: practice) + [started(practice)]
        case .assessing: cards(of: practice) + examples(for: practice)
        case .finished: [Message.practiceOver]
        }
    }

    /// What its stage is called.
    public static func name(of stage: PitchPractice.Stage) -> Message {
        switch stage {
        case .opening, .finished: Message.placePractice
        case .preparing: Message.placePreparing
        case .pitching: Message.placePitching
        case .assessing: Message.placeAssessing
        }
    }

    /// The skills and the job.
    public static func cards(of practice: PitchPracticeView) -> [Message] {
        SkillTelling.lines(practice.skills) + (practice.job.map { [job($0)] } ?? [])
    }

    private static func job(_ job: JobCard) -> Message {
        Message.practiceJob(job: job.title, summary: job.summary)
    }

    static func started(_ practice: PitchPracticeView) -> Message {
        let seconds = practice.clock?.seconds ?? practice.plan.pitchSeconds
        return practice.manner == .typed ? .practiceTypes(seconds: seconds) : .practiceSpeaks(seconds: seconds)
    }

    /// Two examples for another job: the same person before and after work on the pitch.
    ///
    /// They belong to the family of the first skill drawn and to no deck, so that every deck has them.
    public static func examples(for practice: PitchPracticeView) -> [Message] {
        guard let dimension = practice.skills.first?.dimension else { return [] }
        return switch dimension {
        case .methodological: [.exampleHeading, .exampleMethodologicalBefore, .exampleMethodologicalAfter]
        case .social: [.exampleHeading, .exampleSocialBefore, .exampleSocialAfter]
        case .contributory: [.exampleHeading, .exampleContributoryBefore, .exampleContributoryAfter]
        }
    }

    /// The question that a criterion asks.
    public static func question(_ criterion: PitchPractice.Criterion) -> Message {
        switch criterion {
        case .named: Message.rateNamed
        case .situation: Message.rateSituation
        case .job: Message.rateJob
        case .result: Message.rateResult
        }
    }

    /// What a level of a criterion means.
    public static func level(_ level: Int, of criterion: PitchPractice.Criterion) -> Message {
        let level = Message.Value.text(String(level))
        return switch criterion {
        case .named: .levelNamed(level: level)
        case .situation: .levelSituation(level: level)
        case .job: .levelJob(level: level)
        case .result: .levelResult(level: level)
        }
    }

    /// Her own judgement, criterion by criterion.
    public static func ratings(_ practice: PitchPracticeView) -> [Message] {
        practice.ratings.map { rating in
            Message.practiceRating(
                question: question(rating.criterion),
                level: level(rating.level, of: rating.criterion)
            )
        }
    }

    /// Her own judgement in one line; `nil` if she has not judged everything.
    static func levels(_ practice: PitchPracticeView) -> Message? {
        func level(_ criterion: PitchPractice.Criterion) -> Message.Value? {
            practice.ratings.first { $0.criterion == criterion }.map { .number($0.level) }
        }
        guard let named = level(.named), let situation = level(.situation), let job = level(.job),
            let result = level(.result)
        else { return nil }
        return .practiceLevels(named: named, situation: situation, job: job, result: result)
    }

    /// What to try next: something for the criterion she found weakest; `nil` if all are at the top or not judged.
    public static func advice(_ practice: PitchPracticeView) -> Message? {
        let weakest = practice.ratings.min { $0.level < $1.level }
        guard let weakest, weakest.level < PitchPractice.levels.upperBound else { return nil }
        switch weakest.criterion {
        case .named: return Message.adviceNamed
        case .situation: return Message.adviceSituation
        case .job: return Message.adviceJob
        case .result: return Message.adviceResult
        }
    }

    /// Minutes and seconds.
    public static func time(milliseconds: Int64) -> Message {
        let seconds = Int(milliseconds / 1000)
        let rest = seconds % 60
        return Message.reportTime(minutes: seconds / 60, seconds: rest < 10 ? "0\(rest)" : String(rest))
    }

    static func took(_ practice: PitchPracticeView) -> Message {
        Message.practiceTook(time: time(milliseconds: practice.spoken))
    }
}
