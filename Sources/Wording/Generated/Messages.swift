// swift-format-ignore-file
// Made from Languages/en.arb by `make catalogue`. Change that file, never this one.

extension Message {
    /// {text}
    public static func plain(text: Value) -> Message {
        Message(.plain, ["text": text])
    }

    /// {names}
    public static func names(names: Value) -> Message {
        Message(.names, ["names": names])
    }

    /// {text} (left)
    public static func nameOfLeft(text: String) -> Message {
        Message(.nameOfLeft, ["text": .text(text)])
    }

    /// Lay the skills on the table.
    public static var revealPromptNobody: Message { Message(.revealPromptNobody) }

    /// , 
    public static var listSeparator: Message { Message(.listSeparator) }

    /// {most} and {last}
    public static func listEnd(most: String, last: String) -> Message {
        Message(.listEnd, ["most": .text(most), "last": .text(last)])
    }

    /// ; 
    public static var groupSeparator: Message { Message(.groupSeparator) }

    /// {number} {text}
    public static func numbered(number: Value, text: Value) -> Message {
        Message(.numbered, ["number": number, "text": text])
    }

    /// {whole}.{rest}
    public static func decimal(whole: Int, rest: String) -> Message {
        Message(.decimal, ["whole": .number(whole), "rest": .text(rest)])
    }

    /// go back
    public static var goBack: Message { Message(.goBack) }

    /// call the facilitator
    public static var callFacilitator: Message { Message(.callFacilitator) }

    /// ask me later
    public static var askMeLater: Message { Message(.askMeLater) }

    /// What would you like to do next?
    public static var whatNow: Message { Message(.whatNow) }

    /// people joining or leaving
    public static var menuPeople: Message { Message(.menuPeople) }

    /// undo
    public static var menuUndo: Message { Message(.menuUndo) }

    /// redo
    public static var menuRedo: Message { Message(.menuRedo) }

    /// say where we are
    public static var menuTellAgain: Message { Message(.menuTellAgain) }

    /// end the game now
    public static var menuEndGame: Message { Message(.menuEndGame) }

    /// stop here and carry on another time
    public static var menuLeave: Message { Message(.menuLeave) }

    /// End the game now? The rounds counted so far will stand.
    public static var confirmEndGame: Message { Message(.confirmEndGame) }

    /// end the game
    public static var confirmEndGameYes: Message { Message(.confirmEndGameYes) }

    /// Go back to before which step?
    public static var undoPrompt: Message { Message(.undoPrompt) }

    /// {count, plural, =0 {No one is here yet.} one {One person is here: {names}.} other {# people are here: {names}.}}
    public static func lobbyPeople(names: [String], count: Int) -> Message {
        Message(.lobbyPeople, ["names": .names(names), "count": .number(count)])
    }

    /// Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}, {seconds} seconds for each pitch.
    public static func lobbyPlan(deck: String, rounds: Int, seconds: Int) -> Message {
        Message(.lobbyPlan, ["deck": .text(deck), "rounds": .number(rounds), "seconds": .number(seconds)])
    }

    /// What would you like to do next?
    public static var lobbyPrompt: Message { Message(.lobbyPrompt) }

    /// begin the game
    public static var lobbyBegin: Message { Message(.lobbyBegin) }

    /// change the rules
    public static var lobbyRules: Message { Message(.lobbyRules) }

    /// Which rule would you like to change?
    public static var rulesPrompt: Message { Message(.rulesPrompt) }

    /// rounds, now {now}
    public static func rulesRounds(now: Int) -> Message {
        Message(.rulesRounds, ["now": .number(now)])
    }

    /// seconds for each pitch, now {now}
    public static func rulesSeconds(now: Int) -> Message {
        Message(.rulesSeconds, ["now": .number(now)])
    }

    /// skills in each round, now {now}
    public static func rulesSkills(now: Int) -> Message {
        Message(.rulesSkills, ["now": .number(now)])
    }

    /// play alone or in pairs
    public static var rulesTogether: Message { Message(.rulesTogether) }

    /// compete or play together
    public static var rulesCooperative: Message { Message(.rulesCooperative) }

    /// How many rounds?
    public static var askRounds: Message { Message(.askRounds) }

    /// How many seconds for each pitch?
    public static var askSeconds: Message { Message(.askSeconds) }

    /// How many skills in each round?
    public static var askSkills: Message { Message(.askSkills) }

    /// “{line}” is not a number I can use here.
    public static func notANumber(line: String) -> Message {
        Message(.notANumber, ["line": .text(line)])
    }

    /// Who is joining or leaving?
    public static var peoplePrompt: Message { Message(.peoplePrompt) }

    /// someone new joins to play
    public static var peopleJoin: Message { Message(.peopleJoin) }

    /// someone new joins to watch
    public static var peopleObserve: Message { Message(.peopleObserve) }

    /// someone steps out for a while
    public static var peopleAway: Message { Message(.peopleAway) }

    /// someone leaves for good
    public static var peopleLeave: Message { Message(.peopleLeave) }

    /// someone is back
    public static var peopleBack: Message { Message(.peopleBack) }

    /// someone’s name changes
    public static var peopleRename: Message { Message(.peopleRename) }

    /// someone switches between playing, watching and leading
    public static var peopleKind: Message { Message(.peopleKind) }

    /// {count, plural, =0 {No one is here.} one {Here: {names}.} other {Here (#): {names}.}}
    public static func peopleHere(names: [String], count: Int) -> Message {
        Message(.peopleHere, ["names": .names(names), "count": .number(count)])
    }

    /// Out for a while: {names}.
    public static func peopleAreAway(names: [String]) -> Message {
        Message(.peopleAreAway, ["names": .names(names)])
    }

    /// Left: {names}.
    public static func peopleHaveLeft(names: [String]) -> Message {
        Message(.peopleHaveLeft, ["names": .names(names)])
    }

    /// What is their name?
    public static var askName: Message { Message(.askName) }

    /// What is the observer’s name?
    public static var askObserverName: Message { Message(.askObserverName) }

    /// What is the new name?
    public static var askNewName: Message { Message(.askNewName) }

    /// Who is stepping out for a while?
    public static var askWhoGoes: Message { Message(.askWhoGoes) }

    /// Who is leaving?
    public static var askWhoLeaves: Message { Message(.askWhoLeaves) }

    /// Who is back?
    public static var askWhoIsBack: Message { Message(.askWhoIsBack) }

    /// Whose name changes?
    public static var askWhoIsRenamed: Message { Message(.askWhoIsRenamed) }

    /// Who?
    public static var askWhoChangesPart: Message { Message(.askWhoChangesPart) }

    /// What will they do from now on?
    public static var askPart: Message { Message(.askPart) }

    /// play
    public static var partParticipant: Message { Message(.partParticipant) }

    /// watch and vote
    public static var partObserver: Message { Message(.partObserver) }

    /// lead
    public static var partFacilitator: Message { Message(.partFacilitator) }

    /// {who} is here.
    public static func joined(who: Value) -> Message {
        Message(.joined, ["who": who])
    }

    /// {who} is here to watch.
    public static func joinedAsObserver(who: Value) -> Message {
        Message(.joinedAsObserver, ["who": who])
    }

    /// {who} is here to lead.
    public static func joinedAsFacilitator(who: Value) -> Message {
        Message(.joinedAsFacilitator, ["who": who])
    }

    /// The name is now {who}.
    public static func renamed(who: Value) -> Message {
        Message(.renamed, ["who": who])
    }

    /// From now on, {who} plays.
    public static func nowPlays(who: Value) -> Message {
        Message(.nowPlays, ["who": who])
    }

    /// From now on, {who} watches.
    public static func nowWatches(who: Value) -> Message {
        Message(.nowWatches, ["who": who])
    }

    /// From now on, {who} leads.
    public static func nowLeads(who: Value) -> Message {
        Message(.nowLeads, ["who": who])
    }

    /// {who} has stepped out.
    public static func wentAway(who: Value) -> Message {
        Message(.wentAway, ["who": who])
    }

    /// {who} is back.
    public static func cameBack(who: Value) -> Message {
        Message(.cameBack, ["who": who])
    }

    /// {who} has left.
    public static func leftForGood(who: Value) -> Message {
        Message(.leftForGood, ["who": who])
    }

    /// The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}.
    public static func gameBegins(deck: String, rounds: Int) -> Message {
        Message(.gameBegins, ["deck": .text(deck), "rounds": .number(rounds)])
    }

    /// The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}. You play together: try to show every skill.
    public static func cooperationBegins(deck: String, rounds: Int) -> Message {
        Message(.cooperationBegins, ["deck": .text(deck), "rounds": .number(rounds)])
    }

    /// {names} play together.
    public static func playTogether(names: Value) -> Message {
        Message(.playTogether, ["names": names])
    }

    /// Everyone has job cards.
    public static var handsDealt: Message { Message(.handsDealt) }

    /// The job cards are dealt.
    public static var shortHandsDealt: Message { Message(.shortHandsDealt) }

    /// The deck has too few job cards for hands of {wanted}. Everyone starts with {fewest, plural, one {# job card} other {# job cards}}.
    public static func jobsShortEven(wanted: Int, fewest: Int) -> Message {
        Message(.jobsShortEven, ["wanted": .number(wanted), "fewest": .number(fewest)])
    }

    /// The deck has too few job cards for hands of {wanted}. Some start with {fewest, plural, one {# job card} other {# job cards}}, some with {most}.
    public static func jobsShortUneven(wanted: Int, fewest: Int, most: Int) -> Message {
        Message(.jobsShortUneven, ["wanted": .number(wanted), "fewest": .number(fewest), "most": .number(most)])
    }

    /// The deck has too few job cards for hands of {wanted}. {empty, plural, one {One hand is} other {# hands are}} empty; the others have {most, plural, one {# job card} other {up to # job cards}}.
    public static func jobsShortEmpty(wanted: Int, empty: Int, most: Int) -> Message {
        Message(.jobsShortEmpty, ["wanted": .number(wanted), "empty": .number(empty), "most": .number(most)])
    }

    /// Adding a second deck would help.
    public static var jobsHelpEven: Message { Message(.jobsHelpEven) }

    /// With hands of {fewest}, everyone would have the same number. A second deck would give more.
    public static func jobsHelpUneven(fewest: Int) -> Message {
        Message(.jobsHelpUneven, ["fewest": .number(fewest)])
    }

    /// Adding a second deck would help. So would pairs or larger teams.
    public static var jobsHelpEmpty: Message { Message(.jobsHelpEmpty) }

    /// {who} {who, plural, one {has} other {have}} {count, plural, =0 {no job cards} one {# job card} other {# job cards}}.
    public static func handDealt(who: Value, count: Int) -> Message {
        Message(.handDealt, ["who": who, "count": .number(count)])
    }

    /// {who} {who, plural, one {plays} other {play}} from round {round}.
    public static func playsFrom(who: Value, round: Int) -> Message {
        Message(.playsFrom, ["who": who, "round": .number(round)])
    }

    /// {who} joins the team of {team} and plays from round {round}.
    public static func joinsTeam(who: Value, team: Value, round: Int) -> Message {
        Message(.joinsTeam, ["who": who, "team": team, "round": .number(round)])
    }

    /// What would you like to do next?
    public static var openingPrompt: Message { Message(.openingPrompt) }

    /// {rounds, plural, one {start the round} other {start the first of # rounds}}
    public static func openingBegin(rounds: Int) -> Message {
        Message(.openingBegin, ["rounds": .number(rounds)])
    }

    /// The job pile ran out, so the returned cards were shuffled.
    public static var jobsReshuffled: Message { Message(.jobsReshuffled) }

    /// {who} {who, plural, one {has} other {have}} swapped a job card.
    public static func jobSwapped(who: Value) -> Message {
        Message(.jobSwapped, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} written a job card.
    public static func jobWritten(who: Value) -> Message {
        Message(.jobWritten, ["who": who])
    }

    /// Round {round} of {rounds}. Research.
    public static func roundBegins(round: Int, rounds: Int) -> Message {
        Message(.roundBegins, ["round": .number(round), "rounds": .number(rounds)])
    }

    /// {who}, lay the skills on the table.
    public static func revealPrompt(who: Value) -> Message {
        Message(.revealPrompt, ["who": who])
    }

    /// lay the skills on the table
    public static var revealSkills: Message { Message(.revealSkills) }

    /// Skill {place} of {count}: {skill} ({dimension}). {definition}
    public static func skillLine(place: Int, count: Int, skill: String, dimension: Message, definition: String) -> Message {
        Message(.skillLine, ["place": .number(place), "count": .number(count), "skill": .text(skill), "dimension": .message(dimension), "definition": .text(definition)])
    }

    /// {skill} ({dimension}). {definition}
    public static func skillExplained(skill: String, dimension: Message, definition: String) -> Message {
        Message(.skillExplained, ["skill": .text(skill), "dimension": .message(dimension), "definition": .text(definition)])
    }

    /// What you might see: {text}
    public static func skillBehaviour(text: String) -> Message {
        Message(.skillBehaviour, ["text": .text(text)])
    }

    /// The opposite: {text}
    public static func skillCounterExample(text: String) -> Message {
        Message(.skillCounterExample, ["text": .text(text)])
    }

    /// To think about: {text}
    public static func skillPrompt(text: String) -> Message {
        Message(.skillPrompt, ["text": .text(text)])
    }

    /// methodological
    public static var dimensionMethodological: Message { Message(.dimensionMethodological) }

    /// social
    public static var dimensionSocial: Message { Message(.dimensionSocial) }

    /// contributory
    public static var dimensionContributory: Message { Message(.dimensionContributory) }

    /// There are no more skills in the deck. {missing, plural, one {One is} other {# are}} missing this round.
    public static func skillsShort(missing: Int) -> Message {
        Message(.skillsShort, ["missing": .number(missing)])
    }

    /// The skill pile ran out, so the skills already played were shuffled.
    public static var skillsReshuffled: Message { Message(.skillsReshuffled) }

    /// There is a new skill on the table.
    public static var newSkill: Message { Message(.newSkill) }

    /// next: everyone picks a job
    public static var openChoosing: Message { Message(.openChoosing) }

    /// explain a skill
    public static var explainSkill: Message { Message(.explainSkill) }

    /// replace a skill
    public static var redrawSkill: Message { Message(.redrawSkill) }

    /// write your own skill
    public static var writeSkill: Message { Message(.writeSkill) }

    /// Which skill would you like explained?
    public static var askWhichToExplain: Message { Message(.askWhichToExplain) }

    /// Which skill would you like to replace?
    public static var askWhichToRedraw: Message { Message(.askWhichToRedraw) }

    /// What is the skill called? Use a verb, such as “Ask for help”.
    public static var askSkillName: Message { Message(.askSkillName) }

    /// What kind of skill is “{skill}”?
    public static func askDimension(skill: String) -> Message {
        Message(.askDimension, ["skill": .text(skill)])
    }

    /// Everyone picks a job card, or passes. Would your job need these skills?
    public static var choosingOpens: Message { Message(.choosingOpens) }

    /// {who}, choose a job.
    public static func chooseJob(who: String) -> Message {
        Message(.chooseJob, ["who": .text(who)])
    }

    /// pass
    public static var pass: Message { Message(.pass) }

    /// swap a card
    public static var swapJob: Message { Message(.swapJob) }

    /// write your own job
    public static var writeJob: Message { Message(.writeJob) }

    /// explain my jobs
    public static var tellJobs: Message { Message(.tellJobs) }

    /// Which card would you like to swap?
    public static var askWhichToSwap: Message { Message(.askWhichToSwap) }

    /// What is the job called?
    public static var askJobTitle: Message { Message(.askJobTitle) }

    /// {job}. {summary}
    public static func jobExplained(job: String, summary: String) -> Message {
        Message(.jobExplained, ["job": .text(job), "summary": .text(summary)])
    }

    /// At work: {text}
    public static func jobSituation(text: String) -> Message {
        Message(.jobSituation, ["text": .text(text)])
    }

    /// {who} {who, plural, one {has} other {have}} chosen.
    public static func hasChosen(who: Value) -> Message {
        Message(.hasChosen, ["who": who])
    }

    /// {who} {who, plural, one {applies} other {apply}} as {job}.
    public static func appliesAs(who: Value, job: String) -> Message {
        Message(.appliesAs, ["who": who, "job": .text(job)])
    }

    /// {who} {who, plural, one {passes} other {pass}} this round.
    public static func passes(who: Value) -> Message {
        Message(.passes, ["who": who])
    }

    /// No one has a job to choose. What would you like to do next?
    public static var nobodyToChoose: Message { Message(.nobodyToChoose) }

    /// Waiting for {names}. What would you like to do?
    public static func waitingForChoices(names: [String]) -> Message {
        Message(.waitingForChoices, ["names": .names(names)])
    }

    /// carry on without waiting
    public static var closeChoosing: Message { Message(.closeChoosing) }

    /// keep asking
    public static var goOnAsking: Message { Message(.goOnAsking) }

    /// No one pitches this round.
    public static var nobodyPitches: Message { Message(.nobodyPitches) }

    /// Now the interviews. The speaking order has been drawn.
    public static var interviewsBegin: Message { Message(.interviewsBegin) }

    /// {place}. {who}: {job}
    public static func speakerLine(place: Int, who: Value, job: Value) -> Message {
        Message(.speakerLine, ["place": .number(place), "who": who, "job": job])
    }

    /// {place}. {who}
    public static func speakerLineNoJob(place: Int, who: Value) -> Message {
        Message(.speakerLineNoJob, ["place": .number(place), "who": who])
    }

    /// Next: {who}.
    public static func nextPitch(who: Value) -> Message {
        Message(.nextPitch, ["who": who])
    }

    /// {who} {who, plural, one {begins} other {begin}}
    public static func startPitch(who: Value) -> Message {
        Message(.startPitch, ["who": who])
    }

    /// {who} would rather pass
    public static func passPitch(who: Value) -> Message {
        Message(.passPitch, ["who": who])
    }

    /// someone else first
    public static var otherFirst: Message { Message(.otherFirst) }

    /// Who speaks now?
    public static var askWhoIsFirst: Message { Message(.askWhoIsFirst) }

    /// continue
    public static var closeInterview: Message { Message(.closeInterview) }

    /// {who} has the floor for {seconds} seconds.
    public static func pitchRunning(who: String, seconds: Int) -> Message {
        Message(.pitchRunning, ["who": .text(who), "seconds": .number(seconds)])
    }

    /// done
    public static var endPitch: Message { Message(.endPitch) }

    /// stop the clock
    public static var pausePitch: Message { Message(.pausePitch) }

    /// restart the clock
    public static var resumePitch: Message { Message(.resumePitch) }

    /// add 30 seconds
    public static var extendPitch: Message { Message(.extendPitch) }

    /// pass after all
    public static var passRunningPitch: Message { Message(.passRunningPitch) }

    /// note something you heard
    public static var takeNote: Message { Message(.takeNote) }

    /// Whose pitch is this about?
    public static var askNoteOnWhom: Message { Message(.askNoteOnWhom) }

    /// Which skill did {who} show?
    public static func askNoteSkill(who: Value) -> Message {
        Message(.askNoteSkill, ["who": who])
    }

    /// none of them
    public static var noSkill: Message { Message(.noSkill) }

    /// What did you hear?
    public static var askNoteText: Message { Message(.askNoteText) }

    /// {who} is speaking, as {job}. {seconds} seconds.
    public static func pitchStarts(who: Value, job: Value, seconds: Int) -> Message {
        Message(.pitchStarts, ["who": who, "job": job, "seconds": .number(seconds)])
    }

    /// {who} is speaking. {seconds} seconds.
    public static func pitchStartsNoJob(who: Value, seconds: Int) -> Message {
        Message(.pitchStartsNoJob, ["who": who, "seconds": .number(seconds)])
    }

    /// The clock is stopped.
    public static var pitchPaused: Message { Message(.pitchPaused) }

    /// The clock is running.
    public static var pitchResumed: Message { Message(.pitchResumed) }

    /// {seconds, plural, one {One more second.} other {# more seconds.}}
    public static func pitchExtended(seconds: Int) -> Message {
        Message(.pitchExtended, ["seconds": .number(seconds)])
    }

    /// Thank you. The pitch is over.
    public static var pitchEnded: Message { Message(.pitchEnded) }

    /// Noted.
    public static var noted: Message { Message(.noted) }

    /// {count, plural, =0 {No one has spoken yet.} other {Heard so far: {names}.}}
    public static func heardSoFar(names: Value, count: Int) -> Message {
        Message(.heardSoFar, ["names": names, "count": .number(count)])
    }

    /// There were fewer than two pitches, so there is no vote this round.
    public static var voteSkipped: Message { Message(.voteSkipped) }

    /// Time to vote. {question} {names}. You cannot vote for your own pitch.{method, select, single {} medals { Gold counts 2, silver 1.} ranked { Put the pitches in order.} approval { Name everyone who convinced you.} score { Give each pitch 0 to 5.} other { Rate each pitch, skill by skill.}}
    public static func voteOpens(question: Message, names: Value, method: String) -> Message {
        Message(.voteOpens, ["question": .message(question), "names": names, "method": .text(method)])
    }

    /// Whose job needs these skills most? Who showed it best?
    public static var voteQuestion: Message { Message(.voteQuestion) }

    /// There are two sides, and no one votes for their own pitch. So a vote would be decided before it began. Instead, rate each pitch, skill by skill. The better average wins the round.
    public static var ratedTwo: Message { Message(.ratedTwo) }

    /// Between these two, a vote would be decided before it began. So both are rated instead, skill by skill. The better average wins.
    public static var ratedInstead: Message { Message(.ratedInstead) }

    /// Time to vote. Which pitch showed which skill?
    public static var voteOpensTogether: Message { Message(.voteOpensTogether) }

    /// {who}, your secret vote. {question}
    public static func askVote(who: Value, question: Value) -> Message {
        Message(.askVote, ["who": who, "question": question])
    }

    /// {who}, your secret ballot. {question}
    public static func ballotOf(who: Value, question: Value) -> Message {
        Message(.ballotOf, ["who": who, "question": question])
    }

    /// You are not voting. Please press Enter anyway, so no one can tell.
    public static var abstainQuietly: Message { Message(.abstainQuietly) }

    /// {who}, there is no one you can vote for. Press Enter.
    public static func nobodyToVoteFor(who: Value) -> Message {
        Message(.nobodyToVoteFor, ["who": who])
    }

    /// You chose more than one, so there is no reason to give. Press Enter.
    public static var noReasonForSeveral: Message { Message(.noReasonForSeveral) }

    /// No pitch came first on your ballot, so there is no reason to give. Press Enter.
    public static var noReasonWithoutBest: Message { Message(.noReasonWithoutBest) }

    /// continue
    public static var nothingChosen: Message { Message(.nothingChosen) }

    /// {who}, your secret vote. {question} Who gets gold? It counts 2.
    public static func askGold(who: Value, question: Value) -> Message {
        Message(.askGold, ["who": who, "question": question])
    }

    /// And silver? It counts 1.
    public static var askSilver: Message { Message(.askSilver) }

    /// no silver
    public static var noSilver: Message { Message(.noSilver) }

    /// {who}, your secret vote. {question} Type the numbers, best first, such as {example}.
    public static func askRanking(who: Value, question: Value, example: String) -> Message {
        Message(.askRanking, ["who": who, "question": question, "example": .text(example)])
    }

    /// {who}, your secret vote. {question} Type the number of everyone who convinced you, such as {example}.
    public static func askApproval(who: Value, question: Value, example: String) -> Message {
        Message(.askApproval, ["who": who, "question": question, "example": .text(example)])
    }

    /// {who}: how well did they show each skill? Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
    public static func askLevels(who: Value, count: Int) -> Message {
        Message(.askLevels, ["who": who, "count": .number(count)])
    }

    /// Feedback for {who}; it does not affect the score. Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
    public static func askFeedback(who: Value, count: Int) -> Message {
        Message(.askFeedback, ["who": who, "count": .number(count)])
    }

    /// {who}: how convincing was this pitch? Type 0 to {highest}, or - for no rating.
    public static func askLevel(who: Value, highest: Int) -> Message {
        Message(.askLevel, ["who": who, "highest": .number(highest)])
    }

    /// 0 not mentioned, 1 mentioned, 2 shown with a real example, 3 shown and linked to the job.
    public static var levelsMeaning: Message { Message(.levelsMeaning) }

    /// 0 means not at all, {highest} means it could not be better.
    public static func levelMeaning(highest: Int) -> Message {
        Message(.levelMeaning, ["highest": .number(highest)])
    }

    /// no rating
    public static var noRating: Message { Message(.noRating) }

    /// {who}, who showed “{skill}”?
    public static func askShown(who: Value, skill: String) -> Message {
        Message(.askShown, ["who": who, "skill": .text(skill)])
    }

    /// no one
    public static var nobodyShowed: Message { Message(.nobodyShowed) }

    /// {who}: {job}
    public static func candidate(who: Value, job: String) -> Message {
        Message(.candidate, ["who": who, "job": .text(job)])
    }

    /// Which skill was the reason? Press Enter for none.
    public static var askReason: Message { Message(.askReason) }

    /// no reason
    public static var noReason: Message { Message(.noReason) }

    /// I would rather not vote
    public static var abstain: Message { Message(.abstain) }

    /// go back
    public static var startBallotAgain: Message { Message(.startBallotAgain) }

    /// Type each number once, with spaces between. You can choose from {numbers}.
    public static func notAList(numbers: [String]) -> Message {
        Message(.notAList, ["numbers": .names(numbers)])
    }

    /// Type {count, plural, one {one digit} other {# digits, one for each skill,}} from 0 to {highest}.
    public static func notLevels(count: Int, highest: Int) -> Message {
        Message(.notLevels, ["count": .number(count), "highest": .number(highest)])
    }

    /// {who} has voted. {voted} of {voters}.
    public static func hasVoted(who: Value, voted: Int, voters: Int) -> Message {
        Message(.hasVoted, ["who": who, "voted": .number(voted), "voters": .number(voters)])
    }

    /// {who} has voted. All votes are in.
    public static func hasVotedLast(who: Value) -> Message {
        Message(.hasVotedLast, ["who": who])
    }

    /// {who} has taken their vote back.
    public static func ballotWithdrawn(who: Value) -> Message {
        Message(.ballotWithdrawn, ["who": who])
    }

    /// {voted} of {voters} have voted.
    public static func votedSoFar(voted: Int, voters: Int) -> Message {
        Message(.votedSoFar, ["voted": .number(voted), "voters": .number(voters)])
    }

    /// {count, plural, =0 {No one has to vote.} other {Waiting for {names}.}} What would you like to do?
    public static func waitingForVotes(names: [String], count: Int) -> Message {
        Message(.waitingForVotes, ["names": .names(names), "count": .number(count)])
    }

    /// count now
    public static var countNow: Message { Message(.countNow) }

    /// Only one person has voted, so the result would reveal that vote. {missing, plural, one {One person has} other {# people have}} not voted yet: {names}. Count anyway?
    public static func confirmCount(missing: Int, names: [String]) -> Message {
        Message(.confirmCount, ["missing": .number(missing), "names": .names(names)])
    }

    /// count
    public static var confirmCountYes: Message { Message(.confirmCountYes) }

    /// someone wants to change their vote
    public static var changeBallot: Message { Message(.changeBallot) }

    /// Who wants to vote again?
    public static var askWhoVotesAgain: Message { Message(.askWhoVotesAgain) }

    /// Show of hands. What would you like to do next?
    public static var handsPrompt: Message { Message(.handsPrompt) }

    /// Paper ballots. What would you like to do next?
    public static var paperPrompt: Message { Message(.paperPrompt) }

    /// type the totals
    public static var typeTotals: Message { Message(.typeTotals) }

    /// {method, select, medals {How many points on paper for {number} {who}? Gold 2, silver 1.} score {How many points on paper for {number} {who}, all papers together?} other {How many papers name {number} {who}?}}
    public static func askTotal(number: Int, who: Value, method: String) -> Message {
        Message(.askTotal, ["number": .number(number), "who": who, "method": .text(method)])
    }

    /// {method, select, medals {Hands up for {number} {who}: both for gold, one for silver. How many hands?} score {Fingers up for {number} {who}: none to five. How many fingers in all?} other {Hands up for {number} {who}. How many?}}
    public static func askHands(number: Int, who: Value, method: String) -> Message {
        Message(.askHands, ["number": .number(number), "who": who, "method": .text(method)])
    }

    /// Which total would you like to type again?
    public static var askWhichTotal: Message { Message(.askWhichTotal) }

    /// {who}, now {total}
    public static func totalNow(who: Value, total: Int) -> Message {
        Message(.totalNow, ["who": who, "total": .number(total)])
    }

    /// {who}: {total}.
    public static func totalNoted(who: Value, total: Int) -> Message {
        Message(.totalNoted, ["who": who, "total": .number(total)])
    }

    /// Hands up for {number} {who}
    public static func handsUpFor(number: Int, who: String) -> Message {
        Message(.handsUpFor, ["number": .number(number), "who": .text(who)])
    }

    /// Paper ballots: fold them and put them in the box.
    public static var papersInBox: Message { Message(.papersInBox) }

    /// {given} counted so far; {voters, plural, one {# person votes} other {# people vote}}.
    public static func handsCounted(given: Int, voters: Int) -> Message {
        Message(.handsCounted, ["given": .number(given), "voters": .number(voters)])
    }

    /// All hands have been counted.
    public static var handsAllCounted: Message { Message(.handsAllCounted) }

    /// {number} {who}: {total}
    public static func totalOf(number: Int, who: Value, total: Int) -> Message {
        Message(.totalOf, ["number": .number(number), "who": who, "total": .number(total)])
    }

    /// {totals}. Is this right?
    public static func confirmTotals(totals: [Message]) -> Message {
        Message(.confirmTotals, ["totals": .messages(totals)])
    }

    /// yes, count
    public static var confirmTotalsYes: Message { Message(.confirmTotalsYes) }

    /// no, correct one
    public static var confirmTotalsNo: Message { Message(.confirmTotalsNo) }

    /// The votes have been counted.
    public static var resultHeading: Message { Message(.resultHeading) }

    /// {who}: {count, plural, one {# vote} other {# votes}}.
    public static func tallyVotes(who: Value, count: Value) -> Message {
        Message(.tallyVotes, ["who": who, "count": count])
    }

    /// {who}: {count, plural, one {# point} other {# points}}.
    public static func tallyPoints(who: Value, count: Value) -> Message {
        Message(.tallyPoints, ["who": who, "count": count])
    }

    /// {who}: average level {count}.
    public static func tallyMean(who: Value, count: Value) -> Message {
        Message(.tallyMean, ["who": who, "count": count])
    }

    /// {count, plural, one {One blank ballot.} other {# blank ballots.}}
    public static func abstentions(count: Int) -> Message {
        Message(.abstentions, ["count": .number(count)])
    }

    /// {who} {who, plural, one {was} other {were}} chosen for “{skill}”{count, plural, one {.} other {, # times.}}
    public static func reasonGiven(who: Value, skill: Value, count: Int) -> Message {
        Message(.reasonGiven, ["who": who, "skill": skill, "count": .number(count)])
    }

    /// No one got a vote.
    public static var nobodyLeads: Message { Message(.nobodyLeads) }

    /// pass the keyboard: each speaker reads the ratings of their pitch
    public static var letThemRead: Message { Message(.letThemRead) }

    /// {skill}: overall, {level}.
    public static func ratingLine(skill: String, level: Message) -> Message {
        Message(.ratingLine, ["skill": .text(skill), "level": .message(level)])
    }

    /// {level, select, 0 {not mentioned} 1 {mentioned} 2 {shown with a real example} other {shown and linked to the job}}
    public static func ratingLevel(level: String) -> Message {
        Message(.ratingLevel, ["level": .text(level)])
    }

    /// {who}, this is what the others heard in your pitch. No one else sees it.
    public static func ratingsRead(who: String) -> Message {
        Message(.ratingsRead, ["who": .text(who)])
    }

    /// thanks, I have read it
    public static var ratingsThanks: Message { Message(.ratingsThanks) }

    /// {who} convinced the group the most.
    public static func winsContest(who: Value) -> Message {
        Message(.winsContest, ["who": who])
    }

    /// {names} convinced the group equally.
    public static func sharesContest(names: Value) -> Message {
        Message(.sharesContest, ["names": names])
    }

    /// The tie will be broken next.
    public static var tieWillBeBroken: Message { Message(.tieWillBeBroken) }

    /// {who}: {points, plural, one {# point} other {# points}} this round.
    public static func pointsOf(who: Value, points: Int) -> Message {
        Message(.pointsOf, ["who": who, "points": .number(points)])
    }

    /// Shown: {skill}.
    public static func skillWasShown(skill: Value) -> Message {
        Message(.skillWasShown, ["skill": skill])
    }

    /// Not shown yet: {skill}.
    public static func skillWasNotShown(skill: Value) -> Message {
        Message(.skillWasNotShown, ["skill": skill])
    }

    /// The count has been taken back. Everyone votes again.
    public static var voteReopened: Message { Message(.voteReopened) }

    /// take the count back: everyone votes again
    public static var reopenVote: Message { Message(.reopenVote) }

    /// Take the count back? Everyone votes again.
    public static var confirmReopen: Message { Message(.confirmReopen) }

    /// If different people vote this time, comparing the two results could reveal someone’s vote. Let the same people vote.
    public static var reopenTells: Message { Message(.reopenTells) }

    /// vote again
    public static var confirmReopenYes: Message { Message(.confirmReopenYes) }

    /// next: vote again among those tied
    public static var goToRevote: Message { Message(.goToRevote) }

    /// next: 30 more seconds for each of those tied
    public static var goToPitchOff: Message { Message(.goToPitchOff) }

    /// next: round {round}
    public static func goToRound(round: Int) -> Message {
        Message(.goToRound, ["round": .number(round)])
    }

    /// next: the end of the game
    public static var goToEnd: Message { Message(.goToEnd) }

    /// {names} are tied. Now the tie-break.
    public static func tieBreakBegins(names: Value) -> Message {
        Message(.tieBreakBegins, ["names": names])
    }

    /// {names} are tied for first place. One last pitch of 30 seconds each.
    public static func finalBegins(names: Value) -> Message {
        Message(.finalBegins, ["names": names])
    }

    /// The game is over.
    public static var gameEnds: Message { Message(.gameEnds) }

    /// The game ends here. The rounds counted so far stand.
    public static var gameEndsEarly: Message { Message(.gameEndsEarly) }

    /// {who}: {points, plural, one {# point} other {# points}}.
    public static func total(who: Value, points: Int) -> Message {
        Message(.total, ["who": who, "points": .number(points)])
    }

    /// {names} {names, plural, one {wins} other {win}} the game. Thank you, everyone.
    public static func winsGame(names: Value) -> Message {
        Message(.winsGame, ["names": names])
    }

    /// {names} win the game together. Thank you, everyone.
    public static func winGame(names: Value) -> Message {
        Message(.winGame, ["names": names])
    }

    /// No one scored, so no one has won. Thank you, everyone.
    public static var nobodyWins: Message { Message(.nobodyWins) }

    /// Together you showed {shown} of {revealed} skills. Thank you, everyone.
    public static func groupScore(shown: Int, revealed: Int) -> Message {
        Message(.groupScore, ["shown": .number(shown), "revealed": .number(revealed)])
    }

    /// So far you showed {shown} of {revealed} skills together.
    public static func groupScoreSoFar(shown: Int, revealed: Int) -> Message {
        Message(.groupScoreSoFar, ["shown": .number(shown), "revealed": .number(revealed)])
    }

    /// The score so far: {totals}.
    public static func scoreSoFar(totals: [Message]) -> Message {
        Message(.scoreSoFar, ["totals": .messages(totals)])
    }

    /// {who} {points}
    public static func totalSoFar(who: Value, points: Int) -> Message {
        Message(.totalSoFar, ["who": who, "points": .number(points)])
    }

    /// What would you like to do next?
    public static var finishedPrompt: Message { Message(.finishedPrompt) }

    /// debrief together
    public static var finishedDebrief: Message { Message(.finishedDebrief) }

    /// play another game
    public static var finishedAgain: Message { Message(.finishedAgain) }

    /// finish and get the report
    public static var finishedReport: Message { Message(.finishedReport) }

    /// Let’s talk about it. Anyone may pass.
    public static var debriefBegins: Message { Message(.debriefBegins) }

    /// Debrief, question {place} of {count}.
    public static func debriefWhere(place: Int, count: Int) -> Message {
        Message(.debriefWhere, ["place": .number(place), "count": .number(count)])
    }

    /// How was it for you? Type what people say, one line each; no names are kept. Enter moves on.
    public static var debriefFeelings: Message { Message(.debriefFeelings) }

    /// What did we learn? Type what people say, one line each. Enter moves on.
    public static var debriefLearned: Message { Message(.debriefLearned) }

    /// {who}, what is one thing you will try in the next few weeks? Enter to pass.
    public static func debriefCommitment(who: String) -> Message {
        Message(.debriefCommitment, ["who": .text(who)])
    }

    /// {question}
    public static func debriefOther(question: String) -> Message {
        Message(.debriefOther, ["question": .text(question)])
    }

    /// continue
    public static var debriefGoOn: Message { Message(.debriefGoOn) }

    /// pass
    public static var debriefPass: Message { Message(.debriefPass) }

    /// end the debrief
    public static var debriefEnd: Message { Message(.debriefEnd) }

    /// End the debrief here? {count, plural, =0 {This is the last question.} one {One question has not been asked.} other {# questions have not been asked.}}
    public static func confirmEndDebrief(count: Int) -> Message {
        Message(.confirmEndDebrief, ["count": .number(count)])
    }

    /// end the debrief
    public static var confirmEndDebriefYes: Message { Message(.confirmEndDebriefYes) }

    /// Thank you for sharing.
    public static var debriefEnded: Message { Message(.debriefEnded) }

    /// {who} passes.
    public static func passedInDebrief(who: Value) -> Message {
        Message(.passedInDebrief, ["who": who])
    }

    /// What would you like to do next?
    public static var afterDebriefPrompt: Message { Message(.afterDebriefPrompt) }

    /// How it felt
    public static var headingFeelings: Message { Message(.headingFeelings) }

    /// What we learned
    public static var headingLearned: Message { Message(.headingLearned) }

    /// What we will try
    public static var headingCommitments: Message { Message(.headingCommitments) }

    /// Back to an earlier moment.
    public static var wentBack: Message { Message(.wentBack) }

    /// The cards are dealt. The first round has not started.
    public static var situationOpening: Message { Message(.situationOpening) }

    /// Round {round} of {rounds}: {stage}.
    public static func situationRound(round: Int, rounds: Int, stage: Message) -> Message {
        Message(.situationRound, ["round": .number(round), "rounds": .number(rounds), "stage": .message(stage)])
    }

    /// opening
    public static var stageOpening: Message { Message(.stageOpening) }

    /// research
    public static var stageResearch: Message { Message(.stageResearch) }

    /// choosing a job
    public static var stageChoosing: Message { Message(.stageChoosing) }

    /// interviews
    public static var stageInterview: Message { Message(.stageInterview) }

    /// vote
    public static var stageRecruitment: Message { Message(.stageRecruitment) }

    /// result
    public static var stageResult: Message { Message(.stageResult) }

    /// end of the game
    public static var stageFinished: Message { Message(.stageFinished) }

    /// The session is closed.
    public static var sessionClosed: Message { Message(.sessionClosed) }

    /// {who} joined
    public static func stepJoined(who: Value) -> Message {
        Message(.stepJoined, ["who": who])
    }

    /// {who} changed their name
    public static func stepRenamed(who: Value) -> Message {
        Message(.stepRenamed, ["who": who])
    }

    /// {who} changed what they do
    public static func stepKind(who: Value) -> Message {
        Message(.stepKind, ["who": who])
    }

    /// {who} stepped out
    public static func stepAway(who: Value) -> Message {
        Message(.stepAway, ["who": who])
    }

    /// {who} came back
    public static func stepBack(who: Value) -> Message {
        Message(.stepBack, ["who": who])
    }

    /// {who} left
    public static func stepLeft(who: Value) -> Message {
        Message(.stepLeft, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} chosen a job
    public static func stepChosen(who: Value) -> Message {
        Message(.stepChosen, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} passed
    public static func stepPassed(who: Value) -> Message {
        Message(.stepPassed, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} swapped a card
    public static func stepSwapped(who: Value) -> Message {
        Message(.stepSwapped, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} written a job
    public static func stepJobWritten(who: Value) -> Message {
        Message(.stepJobWritten, ["who": who])
    }

    /// the clock was stopped
    public static var stepPaused: Message { Message(.stepPaused) }

    /// the clock was restarted
    public static var stepResumed: Message { Message(.stepResumed) }

    /// the pitch was given more time
    public static var stepExtended: Message { Message(.stepExtended) }

    /// the pitch ended
    public static var stepPitchEnded: Message { Message(.stepPitchEnded) }

    /// the pitch of {who} ended
    public static func stepPitchOfEnded(who: Value) -> Message {
        Message(.stepPitchOfEnded, ["who": who])
    }

    /// {who} voted
    public static func stepVoted(who: Value) -> Message {
        Message(.stepVoted, ["who": who])
    }

    /// {total} for {who}
    public static func stepTotal(total: Int, who: Value) -> Message {
        Message(.stepTotal, ["total": .number(total), "who": who])
    }

    /// {who} took their vote back
    public static func stepVoteTakenBack(who: Value) -> Message {
        Message(.stepVoteTakenBack, ["who": who])
    }

    /// there was no vote
    public static var stepVoteSkipped: Message { Message(.stepVoteSkipped) }

    /// {who} passed
    public static func stepDebriefPassed(who: Value) -> Message {
        Message(.stepDebriefPassed, ["who": who])
    }

    /// someone went back to an earlier moment
    public static var stepWentBack: Message { Message(.stepWentBack) }

    /// the session was paused
    public static var stepPutDown: Message { Message(.stepPutDown) }

    /// the session was resumed
    public static var stepTakenUp: Message { Message(.stepTakenUp) }

    /// the session was closed
    public static var stepClosed: Message { Message(.stepClosed) }

    /// the game began
    public static var stepGameBegan: Message { Message(.stepGameBegan) }

    /// the debrief began
    public static var stepDebriefBegan: Message { Message(.stepDebriefBegan) }

    /// an answer was noted
    public static var stepAnswer: Message { Message(.stepAnswer) }

    /// the next question
    public static var stepNextQuestion: Message { Message(.stepNextQuestion) }

    /// the debrief ended
    public static var stepDebriefEnded: Message { Message(.stepDebriefEnded) }

    /// round {round} began
    public static func stepRound(round: Int) -> Message {
        Message(.stepRound, ["round": .number(round)])
    }

    /// the skills were laid on the table
    public static var stepReveal: Message { Message(.stepReveal) }

    /// a skill was replaced
    public static var stepRedraw: Message { Message(.stepRedraw) }

    /// the skill “{skill}” was written
    public static func stepSkillWritten(skill: String) -> Message {
        Message(.stepSkillWritten, ["skill": .text(skill)])
    }

    /// everyone picks a job
    public static var stepChoosing: Message { Message(.stepChoosing) }

    /// the order was drawn
    public static var stepOrder: Message { Message(.stepOrder) }

    /// {who} began to speak
    public static func stepPitch(who: Value) -> Message {
        Message(.stepPitch, ["who": who])
    }

    /// a note was made
    public static var stepNote: Message { Message(.stepNote) }

    /// the vote opened
    public static var stepVote: Message { Message(.stepVote) }

    /// the votes were counted
    public static var stepCount: Message { Message(.stepCount) }

    /// the vote was reopened
    public static var stepReopen: Message { Message(.stepReopen) }

    /// the tie-break began
    public static var stepTieBreak: Message { Message(.stepTieBreak) }

    /// the final began
    public static var stepFinal: Message { Message(.stepFinal) }

    /// the game ended
    public static var stepGameEnded: Message { Message(.stepGameEnded) }

    /// Only the facilitator can do this.
    public static var refusedOnlyFacilitator: Message { Message(.refusedOnlyFacilitator) }

    /// Only {who} or the facilitator can do this.
    public static func refusedOnlyOneself(who: Value) -> Message {
        Message(.refusedOnlyOneself, ["who": who])
    }

    /// This session is closed.
    public static var refusedSessionClosed: Message { Message(.refusedSessionClosed) }

    /// There is no moment {number}; the last one is {last}.
    public static func refusedNoSuchMoment(number: Int, last: Int) -> Message {
        Message(.refusedNoSuchMoment, ["number": .number(number), "last": .number(last)])
    }

    /// Something has changed in the meantime. Please look again, then choose.
    public static var refusedOvertaken: Message { Message(.refusedOvertaken) }

    /// There is no game in progress.
    public static var refusedNoGame: Message { Message(.refusedNoGame) }

    /// There is no debrief in progress.
    public static var refusedNoDebrief: Message { Message(.refusedNoDebrief) }

    /// Something else is in progress. End it first.
    public static var refusedActivityRunning: Message { Message(.refusedActivityRunning) }

    /// There is no seat {id}.
    public static func refusedNoSuchSeat(id: String) -> Message {
        Message(.refusedNoSuchSeat, ["id": .text(id)])
    }

    /// The room is full: {limit} at most.
    public static func refusedFull(limit: Int) -> Message {
        Message(.refusedFull, ["limit": .number(limit)])
    }

    /// That is already the case for {who}.
    public static func refusedAlreadySo(who: Value) -> Message {
        Message(.refusedAlreadySo, ["who": who])
    }

    /// You cannot play by these rules: {faults}.
    public static func refusedUnplayable(faults: [Message]) -> Message {
        Message(.refusedUnplayable, ["faults": .messages(faults)])
    }

    /// The game needs {needed, plural, one {# player} other {# players}}; {present, plural, =0 {no one is} one {# is} other {# are}} here.
    public static func refusedTooFew(needed: Int, present: Int) -> Message {
        Message(.refusedTooFew, ["needed": .number(needed), "present": .number(present)])
    }

    /// Every player must be in exactly one team, and there must be at least two teams.
    public static var refusedTeams: Message { Message(.refusedTeams) }

    /// That is not possible now ({stage}).
    public static func refusedNotNow(stage: Message) -> Message {
        Message(.refusedNotNow, ["stage": .message(stage)])
    }

    /// No one is playing as {id}.
    public static func refusedNoSuchEntrant(id: String) -> Message {
        Message(.refusedNoSuchEntrant, ["id": .text(id)])
    }

    /// The skills are already on the table.
    public static var refusedAlreadyRevealed: Message { Message(.refusedAlreadyRevealed) }

    /// That skill is not on the table.
    public static var refusedSkillNotOnTable: Message { Message(.refusedSkillNotOnTable) }

    /// The table is full: {limit} skills at most.
    public static func refusedTableFull(limit: Int) -> Message {
        Message(.refusedTableFull, ["limit": .number(limit)])
    }

    /// There are no cards left to draw.
    public static var refusedNothingToDraw: Message { Message(.refusedNothingToDraw) }

    /// That job card is not in the hand.
    public static var refusedJobNotInHand: Message { Message(.refusedJobNotInHand) }

    /// That job has already been played. The others come first.
    public static var refusedJobPlayed: Message { Message(.refusedJobPlayed) }

    /// {limit, plural, =0 {This game has no card swaps.} one {The one swap in this game has been used.} other {All # swaps in this game have been used.}}
    public static func refusedNoSwapLeft(limit: Int) -> Message {
        Message(.refusedNoSwapLeft, ["limit": .number(limit)])
    }

    /// That job is chosen for this round. Choose another one first.
    public static var refusedJobIsChosen: Message { Message(.refusedJobIsChosen) }

    /// {who} {who, plural, one {plays} other {play}} from round {round}.
    public static func refusedPlaysLater(who: Value, round: Int) -> Message {
        Message(.refusedPlaysLater, ["who": who, "round": .number(round)])
    }

    /// {who} {who, plural, one {is} other {are}} not in the room.
    public static func refusedEntrantAbsent(who: Value) -> Message {
        Message(.refusedEntrantAbsent, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} already decided that.
    public static func refusedAlreadyChosen(who: Value) -> Message {
        Message(.refusedAlreadyChosen, ["who": who])
    }

    /// {who} {who, plural, one {is} other {are}} speaking. End that pitch first.
    public static func refusedPitchRunning(who: Value) -> Message {
        Message(.refusedPitchRunning, ["who": who])
    }

    /// No one is speaking now.
    public static var refusedNoPitch: Message { Message(.refusedNoPitch) }

    /// The clock is already running.
    public static var refusedClockRunning: Message { Message(.refusedClockRunning) }

    /// The clock is already stopped.
    public static var refusedClockStopped: Message { Message(.refusedClockStopped) }

    /// There is no one left to speak.
    public static var refusedNobodyToPitch: Message { Message(.refusedNobodyToPitch) }

    /// {who} {who, plural, one {is} other {are}} not pitching now.
    public static func refusedNotPitching(who: Value) -> Message {
        Message(.refusedNotPitching, ["who": who])
    }

    /// {who} {who, plural, one {has} other {have}} already spoken.
    public static func refusedAlreadyHeard(who: Value) -> Message {
        Message(.refusedAlreadyHeard, ["who": who])
    }

    /// You can add between {least} and {most} seconds.
    public static func refusedExtension(least: Int, most: Int) -> Message {
        Message(.refusedExtension, ["least": .number(least), "most": .number(most)])
    }

    /// There is no vote open.
    public static var refusedNoVote: Message { Message(.refusedNoVote) }

    /// {who} cannot vote now.
    public static func refusedMayNotVote(who: Value) -> Message {
        Message(.refusedMayNotVote, ["who": who])
    }

    /// Only {who} can cast this ballot.
    public static func refusedOnlyTheVoter(who: Value) -> Message {
        Message(.refusedOnlyTheVoter, ["who": who])
    }

    /// You cannot vote for your own pitch.
    public static var refusedOwnPitch: Message { Message(.refusedOwnPitch) }

    /// You cannot vote for {who} now.
    public static func refusedNotACandidate(who: Value) -> Message {
        Message(.refusedNotACandidate, ["who": who])
    }

    /// This vote needs a different kind of ballot.
    public static var refusedWrongBallot: Message { Message(.refusedWrongBallot) }

    /// The same name is on the ballot twice.
    public static var refusedSameCandidate: Message { Message(.refusedSameCandidate) }

    /// The same skill is on the ballot twice.
    public static var refusedSameSkill: Message { Message(.refusedSameSkill) }

    /// {level} is not a level. Levels go from 0 to {highest}.
    public static func refusedLevel(level: Int, highest: Int) -> Message {
        Message(.refusedLevel, ["level": .number(level), "highest": .number(highest)])
    }

    /// Rate {who} on every skill, or not at all.
    public static func refusedRatingIncomplete(who: Value) -> Message {
        Message(.refusedRatingIncomplete, ["who": who])
    }

    /// The reason names {who}, who was not chosen on this ballot.
    public static func refusedReasonWithoutVote(who: Value) -> Message {
        Message(.refusedReasonWithoutVote, ["who": who])
    }

    /// This vote does not ask for feedback.
    public static var refusedFeedbackNotAsked: Message { Message(.refusedFeedbackNotAsked) }

    /// {who} has not voted.
    public static func refusedHasNotVoted(who: Value) -> Message {
        Message(.refusedHasNotVoted, ["who": who])
    }

    /// In this vote, type totals rather than single ballots.
    public static var refusedTotalsExpected: Message { Message(.refusedTotalsExpected) }

    /// In this vote, ballots are cast one by one.
    public static var refusedBallotsExpected: Message { Message(.refusedBallotsExpected) }

    /// {count, plural, one {One vote is} other {# votes are}} already in the box. Totals would count them twice.
    public static func refusedBallotsInBox(count: Int) -> Message {
        Message(.refusedBallotsInBox, ["count": .number(count)])
    }

    /// The total for {who} is below zero.
    public static func refusedNegativeTotal(who: Value) -> Message {
        Message(.refusedNegativeTotal, ["who": who])
    }

    /// The totals add up to {sum}; the most they can be is {limit}.
    public static func refusedTotalsTooHigh(sum: Int, limit: Int) -> Message {
        Message(.refusedTotalsTooHigh, ["sum": .number(sum), "limit": .number(limit)])
    }

    /// The most {who} can have is {limit}.
    public static func refusedTotalTooHigh(limit: Int, who: Value) -> Message {
        Message(.refusedTotalTooHigh, ["limit": .number(limit), "who": who])
    }

    /// There is no count to take back.
    public static var refusedNothingToReopen: Message { Message(.refusedNothingToReopen) }

    /// This question is for the whole group.
    public static var refusedAskedToGroup: Message { Message(.refusedAskedToGroup) }

    /// This question goes to each person: say who is answering.
    public static var refusedAskedToEach: Message { Message(.refusedAskedToEach) }

    /// {who} has already answered.
    public static func refusedAlreadyAnswered(who: Value) -> Message {
        Message(.refusedAlreadyAnswered, ["who": who])
    }

    /// {who} is not in the room.
    public static func refusedAbsent(who: Value) -> Message {
        Message(.refusedAbsent, ["who": who])
    }

    /// Nothing was typed.
    public static var textEmpty: Message { Message(.textEmpty) }

    /// That is {count} characters long; the most is {limit}.
    public static func textTooLong(count: Int, limit: Int) -> Message {
        Message(.textTooLong, ["count": .number(count), "limit": .number(limit)])
    }

    /// It contains a character that cannot be shown ({code}).
    public static func textControl(code: String) -> Message {
        Message(.textControl, ["code": .text(code)])
    }

    /// {option} is {value} but must be from {least} to {most}
    public static func rulesOutOfRange(option: String, value: Int, least: Int, most: Int) -> Message {
        Message(.rulesOutOfRange, ["option": .text(option), "value": .number(value), "least": .number(least), "most": .number(most)])
    }

    /// ratings give an order rather than votes, so scoring must be winner or rank
    public static var rulesRubricScoring: Message { Message(.rulesRubricScoring) }

    /// typed totals work with one vote each, with medals or with a score
    public static var rulesTotals: Message { Message(.rulesTotals) }

    /// feedback needs ballots at the keyboard and a method other than the rubric
    public static var rulesFeedback: Message { Message(.rulesFeedback) }

    /// playing together needs ballots at the keyboard, without feedback
    public static var rulesCooperationBallots: Message { Message(.rulesCooperationBallots) }

    /// playing together has no winners, so there are no ties to break
    public static var rulesCooperationTies: Message { Message(.rulesCooperationTies) }

    /// Report: {title}
    public static func reportTitle(title: String) -> Message {
        Message(.reportTitle, ["title": .text(title)])
    }

    /// In short
    public static var reportFacts: Message { Message(.reportFacts) }

    /// Date: {date}
    public static func reportDate(date: String) -> Message {
        Message(.reportDate, ["date": .text(date)])
    }

    /// Time worked: {minutes, plural, one {# minute} other {# minutes}}.
    public static func reportWorked(minutes: Int) -> Message {
        Message(.reportWorked, ["minutes": .number(minutes)])
    }

    /// {count, plural, one {# person} other {# people}} playing.
    public static func reportParticipants(count: Int) -> Message {
        Message(.reportParticipants, ["count": .number(count)])
    }

    /// {count, plural, one {# person} other {# people}} watching.
    public static func reportObservers(count: Int) -> Message {
        Message(.reportObservers, ["count": .number(count)])
    }

    /// {count, plural, one {# person} other {# people}} leading.
    public static func reportFacilitators(count: Int) -> Message {
        Message(.reportFacilitators, ["count": .number(count)])
    }

    /// No one came.
    public static var reportNobody: Message { Message(.reportNobody) }

    /// People
    public static var reportPeople: Message { Message(.reportPeople) }

    /// {who}
    public static func reportPlays(who: Value) -> Message {
        Message(.reportPlays, ["who": who])
    }

    /// {who} (watched)
    public static func reportWatches(who: Value) -> Message {
        Message(.reportWatches, ["who": who])
    }

    /// {who} (led)
    public static func reportLeads(who: Value) -> Message {
        Message(.reportLeads, ["who": who])
    }

    /// {who} (left early)
    public static func reportLeft(who: Value) -> Message {
        Message(.reportLeft, ["who": who])
    }

    /// The game
    public static var reportGame: Message { Message(.reportGame) }

    /// Deck: {deck}. {played, plural, one {# round} other {# rounds}} played of {planned} planned.
    public static func reportGameLine(deck: String, played: Int, planned: Int) -> Message {
        Message(.reportGameLine, ["deck": .text(deck), "played": .number(played), "planned": .number(planned)])
    }

    /// The game ended early.
    public static var reportGameEarly: Message { Message(.reportGameEarly) }

    /// The game is not over yet.
    public static var reportGameOpen: Message { Message(.reportGameOpen) }

    /// The rules
    public static var reportRules: Message { Message(.reportRules) }

    /// Round {round}
    public static func reportRound(round: Int) -> Message {
        Message(.reportRound, ["round": .number(round)])
    }

    /// Skills: {names}
    public static func reportSkills(names: [String]) -> Message {
        Message(.reportSkills, ["names": .names(names)])
    }

    /// Pitches, in the order they were given
    public static var reportPitches: Message { Message(.reportPitches) }

    /// Who
    public static var reportWho: Message { Message(.reportWho) }

    /// Spoke as no.
    public static var reportOrder: Message { Message(.reportOrder) }

    /// Speaker
    public static var reportSpeaker: Message { Message(.reportSpeaker) }

    /// Job
    public static var reportJob: Message { Message(.reportJob) }

    /// Time spoken
    public static var reportSpoken: Message { Message(.reportSpoken) }

    /// Passed: {names}
    public static func reportPassed(names: Value) -> Message {
        Message(.reportPassed, ["names": names])
    }

    /// Votes
    public static var reportVotes: Message { Message(.reportVotes) }

    /// Points from the vote
    public static var reportVotePoints: Message { Message(.reportVotePoints) }

    /// Mean level
    public static var reportMeanLevel: Message { Message(.reportMeanLevel) }

    /// {ballots, plural, one {# ballot} other {# ballots}} counted{abstentions, plural, =0 {} one {, # of them blank} other {, # of them blank}}.
    public static func reportBallots(ballots: Int, abstentions: Int) -> Message {
        Message(.reportBallots, ["ballots": .number(ballots), "abstentions": .number(abstentions)])
    }

    /// Votes to break the tie
    public static var reportTieBreakVotes: Message { Message(.reportTieBreakVotes) }

    /// Final pitch for first place
    public static var reportFinal: Message { Message(.reportFinal) }

    /// {count, plural, one {A first count was taken back.} other {# counts were taken back.}}
    public static func reportReopened(count: Value) -> Message {
        Message(.reportReopened, ["count": count])
    }

    /// Reasons given with the votes
    public static var reportReasons: Message { Message(.reportReasons) }

    /// Ratings, all pitches together: from 0, not mentioned, to 3, shown and linked to the job
    public static var reportRatings: Message { Message(.reportRatings) }

    /// Skill
    public static var reportSkill: Message { Message(.reportSkill) }

    /// Times
    public static var reportTimes: Message { Message(.reportTimes) }

    /// Most votes in the round: {names}
    public static func reportRoundWinners(names: Value) -> Message {
        Message(.reportRoundWinners, ["names": names])
    }

    /// Points
    public static var reportTotals: Message { Message(.reportTotals) }

    /// What the group showed
    public static var reportTogetherHeading: Message { Message(.reportTogetherHeading) }

    /// Shown: {skill}, by {pitches}.
    public static func reportSkillShown(skill: Value, pitches: [Message]) -> Message {
        Message(.reportSkillShown, ["skill": skill, "pitches": .messages(pitches)])
    }

    /// {who} (on {count, plural, one {# ballot} other {# ballots}})
    public static func reportShownIn(who: [String], count: Int) -> Message {
        Message(.reportShownIn, ["who": .names(who), "count": .number(count)])
    }

    /// Total
    public static var reportTotal: Message { Message(.reportTotal) }

    /// Points of each round
    public static var reportPointsCaption: Message { Message(.reportPointsCaption) }

    /// Points
    public static var reportPointsPlot: Message { Message(.reportPointsPlot) }

    /// {values}.
    public static func reportPlotValues(values: [Message]) -> Message {
        Message(.reportPlotValues, ["values": .messages(values)])
    }

    /// {who} {value}
    public static func reportPlotValue(who: Message, value: Message) -> Message {
        Message(.reportPlotValue, ["who": .message(who), "value": .message(value)])
    }

    /// First: {names}
    public static func reportWinners(names: Value) -> Message {
        Message(.reportWinners, ["names": names])
    }

    /// Together: {shown} of {revealed} skills shown.
    public static func reportTogether(shown: Int, revealed: Int) -> Message {
        Message(.reportTogether, ["shown": .number(shown), "revealed": .number(revealed)])
    }

    /// Skills and the evidence for them
    public static var reportEvidence: Message { Message(.reportEvidence) }

    /// Skills that were on the table
    public static var reportEvidenceCaption: Message { Message(.reportEvidenceCaption) }

    /// Kind
    public static var reportDimension: Message { Message(.reportDimension) }

    /// Rounds
    public static var reportRounds: Message { Message(.reportRounds) }

    /// Named as a reason
    public static var reportNamedAsReason: Message { Message(.reportNamedAsReason) }

    /// Notes
    public static var reportNotes: Message { Message(.reportNotes) }

    /// Rounds in which it was shown
    public static var reportShown: Message { Message(.reportShown) }

    /// What was heard
    public static var reportHeard: Message { Message(.reportHeard) }

    /// {who}, round {round}, {skill}
    public static func reportNote(who: Message, round: Int, skill: String) -> Message {
        Message(.reportNote, ["who": .message(who), "round": .number(round), "skill": .text(skill)])
    }

    /// {who}, round {round}
    public static func reportNoteNoSkill(who: Message, round: Int) -> Message {
        Message(.reportNoteNoSkill, ["who": .message(who), "round": .number(round)])
    }

    /// Debrief
    public static var reportDebrief: Message { Message(.reportDebrief) }

    /// {heading} ({time})
    public static func reportAgain(heading: Message, time: String) -> Message {
        Message(.reportAgain, ["heading": .message(heading), "time": .text(time)])
    }

    /// {text}
    public static func reportAnswer(text: String) -> Message {
        Message(.reportAnswer, ["text": .text(text)])
    }

    /// {who}: {text}
    public static func reportCommitment(who: Value, text: Value) -> Message {
        Message(.reportCommitment, ["who": who, "text": text])
    }

    /// Nothing was played.
    public static var reportNothing: Message { Message(.reportNothing) }

    /// Figures
    public static var reportIndicators: Message { Message(.reportIndicators) }

    /// Figures for the group, and how each is worked out
    public static var reportIndicatorsCaption: Message { Message(.reportIndicatorsCaption) }

    /// Figure
    public static var reportIndicator: Message { Message(.reportIndicator) }

    /// Value
    public static var reportValue: Message { Message(.reportValue) }

    /// How it is worked out
    public static var reportFormula: Message { Message(.reportFormula) }

    /// People who pitched
    public static var reportParticipation: Message { Message(.reportParticipation) }

    /// Participants who gave at least one pitch, out of all participants.
    public static var reportParticipationFormula: Message { Message(.reportParticipationFormula) }

    /// Pitches
    public static var reportTurns: Message { Message(.reportTurns) }

    /// All pitches begun, including those to break a tie.
    public static var reportTurnsFormula: Message { Message(.reportTurnsFormula) }

    /// Total pitch time
    public static var reportSpeech: Message { Message(.reportSpeech) }

    /// The time the clock ran, over all pitches.
    public static var reportSpeechFormula: Message { Message(.reportSpeechFormula) }

    /// Average pitch
    public static var reportMeanTurn: Message { Message(.reportMeanTurn) }

    /// The total pitch time divided by the number of pitches.
    public static var reportMeanTurnFormula: Message { Message(.reportMeanTurnFormula) }

    /// Passes
    public static var reportPasses: Message { Message(.reportPasses) }

    /// Times someone passed in a round, out of these and the pitches of the rounds.
    public static var reportPassesFormula: Message { Message(.reportPassesFormula) }

    /// Skills on the table
    public static var reportSkillsCovered: Message { Message(.reportSkillsCovered) }

    /// Different skills that were on the table, without those that were replaced.
    public static var reportSkillsCoveredFormula: Message { Message(.reportSkillsCoveredFormula) }

    /// Skills with evidence
    public static var reportSkillsEvident: Message { Message(.reportSkillsEvident) }

    /// Those given as a reason, noted or counted as shown, out of the different skills on the table.
    public static var reportSkillsEvidentFormula: Message { Message(.reportSkillsEvidentFormula) }

    /// Time worked
    public static var reportWorkedName: Message { Message(.reportWorkedName) }

    /// The time from each step to the next, added up, without breaks of more than 30 minutes and without the time when the program was not running.
    public static var reportWorkedFormula: Message { Message(.reportWorkedFormula) }

    /// Time for the debrief
    public static var reportDebriefTime: Message { Message(.reportDebriefTime) }

    /// The time worked during the debrief, out of all time worked. A third is good practice.
    public static var reportDebriefTimeFormula: Message { Message(.reportDebriefTimeFormula) }

    /// People who felt good
    public static var reportSatisfaction: Message { Message(.reportSatisfaction) }

    /// Faces good and very good at the debrief, out of all faces shown then; the last count.
    public static var reportSatisfactionFormula: Message { Message(.reportSatisfactionFormula) }

    /// People with a plan
    public static var reportCommitments: Message { Message(.reportCommitments) }

    /// Participants who said what they will try, out of all participants.
    public static var reportCommitmentsFormula: Message { Message(.reportCommitmentsFormula) }

    /// Pitches by each person
    public static var reportSpeechCaption: Message { Message(.reportSpeechCaption) }

    /// Share of total pitch time
    public static var reportSpeechShare: Message { Message(.reportSpeechShare) }

    /// Time spoken
    public static var reportSpeechPlot: Message { Message(.reportSpeechPlot) }

    /// {number}
    public static func reportNumber(number: Value) -> Message {
        Message(.reportNumber, ["number": number])
    }

    /// {part} of {whole} ({percent} %)
    public static func reportShare(part: Int, whole: Int, percent: Int) -> Message {
        Message(.reportShare, ["part": .number(part), "whole": .number(whole), "percent": .number(percent)])
    }

    /// {part} of {whole} ({percent} %)
    public static func reportTimeShare(part: Message, whole: Message, percent: Int) -> Message {
        Message(.reportTimeShare, ["part": .message(part), "whole": .message(whole), "percent": .number(percent)])
    }

    /// {minutes}:{seconds}
    public static func reportTime(minutes: Int, seconds: String) -> Message {
        Message(.reportTime, ["minutes": .number(minutes), "seconds": .text(seconds)])
    }

    /// {names}
    public static func reportNames(names: Value) -> Message {
        Message(.reportNames, ["names": names])
    }

    /// –
    public static var reportEmptyCell: Message { Message(.reportEmptyCell) }

    /// {count, plural, one {# round} other {# rounds}} planned.
    public static func reportRuleRounds(count: Int) -> Message {
        Message(.reportRuleRounds, ["count": .number(count)])
    }

    /// Everyone plays for themselves.
    public static var reportRuleAlone: Message { Message(.reportRuleAlone) }

    /// People play in pairs.
    public static var reportRulePairs: Message { Message(.reportRulePairs) }

    /// People play in {count} teams.
    public static func reportRuleTeams(count: Int) -> Message {
        Message(.reportRuleTeams, ["count": .number(count)])
    }

    /// {count, plural, one {# skill} other {# skills}} on the table in each round.
    public static func reportRuleSkills(count: Int) -> Message {
        Message(.reportRuleSkills, ["count": .number(count)])
    }

    /// Everyone starts with {count, plural, one {# job card} other {# job cards}}.
    public static func reportRuleHand(count: Int) -> Message {
        Message(.reportRuleHand, ["count": .number(count)])
    }

    /// A pitch may last {seconds} seconds; the clock is only a guide.
    public static func reportRulePitch(seconds: Int) -> Message {
        Message(.reportRulePitch, ["seconds": .number(seconds)])
    }

    /// Votes are secret, at the keyboard.
    public static var reportRuleSecret: Message { Message(.reportRuleSecret) }

    /// Votes are by show of hands.
    public static var reportRuleHands: Message { Message(.reportRuleHands) }

    /// Votes are on paper.
    public static var reportRulePaper: Message { Message(.reportRulePaper) }

    /// The group plays together: a skill counts as shown when at least half of the ballots say so. There are no points.
    public static var reportRuleTogether: Message { Message(.reportRuleTogether) }

    /// {method, select, single {A ballot names one pitch.} medals {A ballot gives gold, worth 2, and silver, worth 1.} ranked {A ballot puts the pitches in order; a better place is worth more.} approval {A ballot names as many pitches as the voter likes.} score {A ballot gives each pitch 0 to 5; the sum counts.} other {A ballot gives each pitch a level from 0 to 3 for each skill; the average counts.}}
    public static func reportRuleBallot(method: String) -> Message {
        Message(.reportRuleBallot, ["method": .text(method)])
    }

    /// You score the votes you receive.
    public static var reportRuleVotes: Message { Message(.reportRuleVotes) }

    /// The winner of a round gets one point.
    public static var reportRuleWinner: Message { Message(.reportRuleWinner) }

    /// A pitch gets one point for each pitch with a lower result.
    public static var reportRuleRank: Message { Message(.reportRuleRank) }

    /// When a round is tied, everyone tied wins it.
    public static var reportRuleShared: Message { Message(.reportRuleShared) }

    /// When a round is tied, there is a second vote.
    public static var reportRuleRevote: Message { Message(.reportRuleRevote) }

    /// When a round is tied, there is a short second pitch and a second vote.
    public static var reportRulePitchOff: Message { Message(.reportRulePitchOff) }

    /// When the game is tied, everyone tied wins.
    public static var reportRuleCoWinners: Message { Message(.reportRuleCoWinners) }

    /// When the game is tied, there is a short final pitch and a final vote.
    public static var reportRuleFinalPitchOff: Message { Message(.reportRuleFinalPitchOff) }

    /// --pdf prints the HTML report; leave out --format {format}.
    public static func reportFormatForPDF(format: String) -> Message {
        Message(.reportFormatForPDF, ["format": .text(format)])
    }

    /// A PDF needs a file: name one with --output, or leave out --output.
    public static var pdfNeedsFile: Message { Message(.pdfNeedsFile) }

    /// There is no browser here that can print. Install Chromium or Google Chrome, or save the HTML, open it in any browser and print it to a PDF file.
    public static var pdfNoBrowser: Message { Message(.pdfNoBrowser) }

    /// {browser} could not print: {reason}.
    public static func pdfFailed(browser: String, reason: String) -> Message {
        Message(.pdfFailed, ["browser": .text(browser), "reason": .text(reason)])
    }

    /// it did not finish
    public static var pdfTooSlow: Message { Message(.pdfTooSlow) }

    /// it ended with code {code}
    public static func pdfStatus(code: Int) -> Message {
        Message(.pdfStatus, ["code": .number(code)])
    }

    /// it printed nothing
    public static var pdfNothing: Message { Message(.pdfNothing) }

    /// Printed to {path}
    public static func pdfSaved(path: String) -> Message {
        Message(.pdfSaved, ["path": .text(path)])
    }

    /// Say who it is for: --people with a number, or --session with an id.
    public static var printNeedsPeople: Message { Message(.printNeedsPeople) }

    /// {option} is {number}; it must be from 1 to {limit}.
    public static func printTooMany(option: String, number: Int, limit: Int) -> Message {
        Message(.printTooMany, ["option": .text(option), "number": .number(number), "limit": .number(limit)])
    }

    /// There is no one in session {id}, so there is nothing to print.
    public static func printNobody(id: String) -> Message {
        Message(.printNobody, ["id": .text(id)])
    }

    /// Paper ballots work with {methods}, not {method}.
    public static func printBallotMethod(methods: [String], method: String) -> Message {
        Message(.printBallotMethod, ["methods": .names(methods), "method": .text(method)])
    }

    /// Cards: {title}
    public static func sheetCards(title: String) -> Message {
        Message(.sheetCards, ["title": .text(title)])
    }

    /// Skill, {dimension}
    public static func sheetSkillCard(dimension: Message) -> Message {
        Message(.sheetSkillCard, ["dimension": .message(dimension)])
    }

    /// Job
    public static var sheetJobCard: Message { Message(.sheetJobCard) }

    /// {count, plural, one {# more is} other {# more are}} in the deck.
    public static func sheetMore(count: Int) -> Message {
        Message(.sheetMore, ["count": .number(count)])
    }

    /// Ballots
    public static var sheetBallots: Message { Message(.sheetBallots) }

    /// Ballots: {title}
    public static func sheetBallotsOf(title: String) -> Message {
        Message(.sheetBallotsOf, ["title": .text(title)])
    }

    /// Round ____
    public static var sheetBallotRound: Message { Message(.sheetBallotRound) }

    /// {question} Tick one, not your own.
    public static func sheetBallotSingle(question: Message) -> Message {
        Message(.sheetBallotSingle, ["question": .message(question)])
    }

    /// {question} Gold for one, silver for another, none for your own.
    public static func sheetBallotMedals(question: Message) -> Message {
        Message(.sheetBallotMedals, ["question": .message(question)])
    }

    /// {question} Give each pitch a number from 0 to {highest}, except your own.
    public static func sheetBallotLevels(question: Message, highest: Int) -> Message {
        Message(.sheetBallotLevels, ["question": .message(question), "highest": .number(highest)])
    }

    /// Gold
    public static var sheetBallotGold: Message { Message(.sheetBallotGold) }

    /// Silver
    public static var sheetBallotSilver: Message { Message(.sheetBallotSilver) }

    /// Fold and put it in the box. You may leave it empty.
    public static var sheetBallotFold: Message { Message(.sheetBallotFold) }

    /// Pitch {number}
    public static func sheetBallotPitch(number: Int) -> Message {
        Message(.sheetBallotPitch, ["number": .number(number)])
    }

    /// Attendance
    public static var sheetAttendance: Message { Message(.sheetAttendance) }

    /// Attendance: {title}
    public static func sheetAttendanceOf(title: String) -> Message {
        Message(.sheetAttendanceOf, ["title": .text(title)])
    }

    /// Organisation:
    public static var sheetOrganisation: Message { Message(.sheetOrganisation) }

    /// Workshop:
    public static var sheetWorkshop: Message { Message(.sheetWorkshop) }

    /// Date:
    public static var sheetDate: Message { Message(.sheetDate) }

    /// From – to:
    public static var sheetTimes: Message { Message(.sheetTimes) }

    /// Facilitator:
    public static var sheetTrainer: Message { Message(.sheetTrainer) }

    /// Names and signatures
    public static var sheetSignatures: Message { Message(.sheetSignatures) }

    /// No.
    public static var sheetNumber: Message { Message(.sheetNumber) }

    /// Name
    public static var sheetName: Message { Message(.sheetName) }

    /// Signature, first half
    public static var sheetMorning: Message { Message(.sheetMorning) }

    /// Signature, second half
    public static var sheetAfternoon: Message { Message(.sheetAfternoon) }

    /// Facilitator’s signature:
    public static var sheetTrainerSignature: Message { Message(.sheetTrainerSignature) }

    /// Certificate of participation
    public static var sheetCertificate: Message { Message(.sheetCertificate) }

    /// Certificates: {title}
    public static func sheetCertificates(title: String) -> Message {
        Message(.sheetCertificates, ["title": .text(title)])
    }

    /// took part in a workshop on soft skills
    public static var sheetCertificateLine: Message { Message(.sheetCertificateLine) }

    /// took part in a role-play on soft skills
    public static var sheetCertificateRolePlay: Message { Message(.sheetCertificateRolePlay) }

    /// practised soft skills
    public static var sheetCertificatePractice: Message { Message(.sheetCertificatePractice) }

    /// took part in a debrief on soft skills
    public static var sheetCertificateTalk: Message { Message(.sheetCertificateTalk) }

    /// Session {id} is not over, so its certificates cannot be printed yet. Resume it and choose to finish first.
    public static func printNotOver(id: String) -> Message {
        Message(.printNotOver, ["id": .text(id)])
    }

    /// {title}, {date}
    public static func sheetCertificateDate(title: String, date: String) -> Message {
        Message(.sheetCertificateDate, ["title": .text(title), "date": .text(date)])
    }

    /// The group worked on: {names}.
    public static func sheetCertificateSkills(names: [String]) -> Message {
        Message(.sheetCertificateSkills, ["names": .names(names)])
    }

    /// The group worked on: {names}; and on {count, plural, one {# more} other {# more}}.
    public static func sheetCertificateMoreSkills(names: [String], count: Int) -> Message {
        Message(.sheetCertificateMoreSkills, ["names": .names(names), "count": .number(count)])
    }

    /// Place and date
    public static var sheetPlaceAndDate: Message { Message(.sheetPlaceAndDate) }

    /// Name and signature
    public static var sheetSignature: Message { Message(.sheetSignature) }

    /// Pass the keyboard to {who}. {who}, press Enter when no one else is looking.
    public static func handOver(who: String) -> Message {
        Message(.handOver, ["who": .text(who)])
    }

    /// Thank you. Pass the keyboard on.
    public static var handBack: Message { Message(.handBack) }

    /// {key} {label}
    public static func promptChoice(key: String, label: Message) -> Message {
        Message(.promptChoice, ["key": .text(key), "label": .message(label)])
    }

    /// ? more
    public static var promptMore: Message { Message(.promptMore) }

    /// {prompt} {choices}.
    public static func questionLine(prompt: String, choices: String) -> Message {
        Message(.questionLine, ["prompt": .text(prompt), "choices": .text(choices)])
    }

    /// {prompt}. {choices}.
    public static func questionLineOpen(prompt: String, choices: String) -> Message {
        Message(.questionLineOpen, ["prompt": .text(prompt), "choices": .text(choices)])
    }

    /// Time’s up. Please finish your sentence.
    public static var timeIsUp: Message { Message(.timeIsUp) }

    /// “{line}” is not one of the answers. Type ? to see them all.
    public static func notAChoice(line: String) -> Message {
        Message(.notAChoice, ["line": .text(line)])
    }

    /// That is not one of the answers. Type ? to see them all.
    public static var notAChoiceSecret: Message { Message(.notAChoiceSecret) }

    /// That line is {count} characters long; the most is {limit}.
    public static func lineTooLong(count: Int, limit: Int) -> Message {
        Message(.lineTooLong, ["count": .number(count), "limit": .number(limit)])
    }

    /// That line is not UTF-8 text.
    public static var lineNotText: Message { Message(.lineNotText) }

    /// You can type:
    public static var helpHeading: Message { Message(.helpHeading) }

    /// {key}: {label}
    public static func helpChoice(key: String, label: Message) -> Message {
        Message(.helpChoice, ["key": .text(key), "label": .message(label)])
    }

    /// {key} or {shortcut}: {label}
    public static func helpChoiceOr(key: String, shortcut: String, label: Message) -> Message {
        Message(.helpChoiceOr, ["key": .text(key), "shortcut": .text(shortcut), "label": .message(label)])
    }

    /// your own words
    public static var helpWords: Message { Message(.helpWords) }

    /// a name
    public static var helpName: Message { Message(.helpName) }

    /// numbers, as the question says
    public static var helpFigures: Message { Message(.helpFigures) }

    /// a day: 2026-12-24, 24/12, 24 December, Friday, next week, in two weeks
    public static var helpDay: Message { Message(.helpDay) }

    /// “{line}” alone does nothing here and has not been written down. Type words, or ? to see what you can do.
    public static func keyIsNoWords(line: String) -> Message {
        Message(.keyIsNoWords, ["line": .text(line)])
    }

    /// ?: this list
    public static var helpQuestion: Message { Message(.helpQuestion) }

    /// Who is playing? Type first names, separated by commas.
    public static var setupNames: Message { Message(.setupNames) }

    /// Three to 40 first names, such as: Ana, Ben, Chloé. More people can join later, at any time.
    public static var setupNamesHelp: Message { Message(.setupNamesHelp) }

    /// You need at least three people; this line names {count}.
    public static func setupTooFew(count: Int) -> Message {
        Message(.setupTooFew, ["count": .number(count)])
    }

    /// Welcome back to {title}.
    public static func welcomeBack(title: String) -> Message {
        Message(.welcomeBack, ["title": .text(title)])
    }

    /// “{title}” was interrupted ({detail}). 1 resume it, 2 start a new session.
    public static func resumeOffer(title: String, detail: Value) -> Message {
        Message(.resumeOffer, ["title": .text(title), "detail": detail])
    }

    /// Type 1 to resume it, or 2 to start a new session.
    public static var resumeOfferAgain: Message { Message(.resumeOfferAgain) }

    /// {when}, {place}, {count, plural, one {# person} other {# people}}
    public static func resumeDetail(when: Message, place: Message, count: Int) -> Message {
        Message(.resumeDetail, ["when": .message(when), "place": .message(place), "count": .number(count)])
    }

    /// round {round}
    public static func resumeRound(round: Int) -> Message {
        Message(.resumeRound, ["round": .number(round)])
    }

    /// not started
    public static var resumeNotBegun: Message { Message(.resumeNotBegun) }

    /// resume it
    public static var resumeGoOn: Message { Message(.resumeGoOn) }

    /// start again from the beginning
    public static var resumeBeginNew: Message { Message(.resumeBeginNew) }

    /// You stopped in the middle of “{title}” ({detail}). What would you like to do?
    public static func resumePracticeAsk(title: String, detail: Message) -> Message {
        Message(.resumePracticeAsk, ["title": .text(title), "detail": .message(detail)])
    }

    /// You stopped in the middle of “{title}” ({detail}). 1 resume it, 2 start again from the beginning.
    public static func resumePracticeOffer(title: String, detail: Message) -> Message {
        Message(.resumePracticeOffer, ["title": .text(title), "detail": .message(detail)])
    }

    /// today {time}
    public static func momentToday(time: String) -> Message {
        Message(.momentToday, ["time": .text(time)])
    }

    /// yesterday {time}
    public static func momentYesterday(time: String) -> Message {
        Message(.momentYesterday, ["time": .text(time)])
    }

    /// {day} {time}
    public static func momentOnDay(day: String, time: String) -> Message {
        Message(.momentOnDay, ["day": .text(day), "time": .text(time)])
    }

    /// interrupted
    public static var placeResume: Message { Message(.placeResume) }

    /// There was no more input, and nothing was started.
    public static var nothingBegun: Message { Message(.nothingBegun) }

    /// Saved. To carry on: {command}
    public static func savedHere(command: String) -> Message {
        Message(.savedHere, ["command": .text(command)])
    }

    /// The report has been saved in {path}
    public static func reportSaved(path: String) -> Message {
        Message(.reportSaved, ["path": .text(path)])
    }

    /// The report was not saved: {reason} The session is safe. To write the report again: jobhunter session report
    public static func reportNotSaved(reason: Value) -> Message {
        Message(.reportNotSaved, ["reason": reason])
    }

    /// That name cannot be used. {reason}
    public static func nameRefused(reason: Value) -> Message {
        Message(.nameRefused, ["reason": reason])
    }

    /// The name “{name}” cannot be used. {reason}
    public static func nameUnusable(name: String, reason: Value) -> Message {
        Message(.nameUnusable, ["name": .text(name), "reason": reason])
    }

    /// That session title cannot be used. {reason}
    public static func titleRefused(reason: Message) -> Message {
        Message(.titleRefused, ["reason": .message(reason)])
    }

    /// Each line was taken as one person, such as {example}: {count, plural, one {# person} other {# people}}. If that is wrong, put one person on each line, or commas between them.
    public static func namesJoined(example: String, count: Int) -> Message {
        Message(.namesJoined, ["example": .text(example), "count": .number(count)])
    }

    /// There are too few people for {wanted, plural, other {# teams}}: {count, plural, other {# people}} are playing, each alone.
    public static func teamsTooMany(wanted: Int, count: Int) -> Message {
        Message(.teamsTooMany, ["wanted": .number(wanted), "count": .number(count)])
    }

    /// There is no deck. To start one: jobhunter deck new ID
    public static var noDecks: Message { Message(.noDecks) }

    /// {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
    public static func deckListLine(id: String, title: String, language: String, skills: Int, jobs: Int) -> Message {
        Message(.deckListLine, ["id": .text(id), "title": .text(title), "language": .text(language), "skills": .number(skills), "jobs": .number(jobs)])
    }

    /// {id}: cannot be used; see jobhunter deck check {path}
    public static func deckListBroken(id: String, path: String) -> Message {
        Message(.deckListBroken, ["id": .text(id), "path": .text(path)])
    }

    /// {title} ({id}, version {version}, {language}). Licence: {licence}. By {authors}.
    public static func deckHeading(title: String, id: String, version: Int, language: String, licence: String, authors: [String]) -> Message {
        Message(.deckHeading, ["title": .text(title), "id": .text(id), "version": .number(version), "language": .text(language), "licence": .text(licence), "authors": .names(authors)])
    }

    /// {count, plural, one {# skill} other {# skills}}
    public static func deckSkills(count: Int) -> Message {
        Message(.deckSkills, ["count": .number(count)])
    }

    /// {count, plural, one {# realistic job} other {# realistic jobs}}
    public static func deckRealisticJobs(count: Int) -> Message {
        Message(.deckRealisticJobs, ["count": .number(count)])
    }

    /// {count, plural, one {# silly job} other {# silly jobs}}
    public static func deckSillyJobs(count: Int) -> Message {
        Message(.deckSillyJobs, ["count": .number(count)])
    }

    /// {decks, plural, one {# deck} other {# decks}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
    public static func deckCheckSummary(decks: Int, errors: Int, warnings: Int) -> Message {
        Message(.deckCheckSummary, ["decks": .number(decks), "errors": .number(errors), "warnings": .number(warnings)])
    }

    /// That cannot be the id of a deck: use small letters, digits and single hyphens, such as kitchen-team.
    public static var deckNewBadID: Message { Message(.deckNewBadID) }

    /// Your new deck is in {path}
    public static func deckNewMade(path: String) -> Message {
        Message(.deckNewMade, ["path": .text(path)])
    }

    /// Session {id} is closed. To read it: jobhunter session report {id}
    public static func sessionIsClosed(id: String) -> Message {
        Message(.sessionIsClosed, ["id": .text(id)])
    }

    /// There are no sessions yet.
    public static var noSessions: Message { Message(.noSessions) }

    /// There is no group session yet. To open a practice, give its id, as shown by: jobhunter session list
    public static var noSessionOfGroup: Message { Message(.noSessionOfGroup) }

    /// {id}  {date}  {title}: {state}
    public static func sessionLine(id: String, date: String, title: String, state: Message) -> Message {
        Message(.sessionLine, ["id": .text(id), "date": .text(date), "title": .text(title), "state": .message(state)])
    }

    /// {title} ({id}), opened {date}
    public static func sessionHeading(title: String, id: String, date: String) -> Message {
        Message(.sessionHeading, ["title": .text(title), "id": .text(id), "date": .text(date)])
    }

    /// {number}. {time} {text}
    public static func sessionEvent(number: Int, time: String, text: Message) -> Message {
        Message(.sessionEvent, ["number": .number(number), "time": .text(time), "text": .message(text)])
    }

    /// {sessions, plural, one {# session} other {# sessions}} checked: everything is in order.
    public static func verifyFine(sessions: Int) -> Message {
        Message(.verifyFine, ["sessions": .number(sessions)])
    }

    /// {count, plural, one {# thing is} other {# things are}} wrong with the record. Nothing was changed.
    public static func verifyFailed(count: Int) -> Message {
        Message(.verifyFailed, ["count": .number(count)])
    }

    /// There are no sessions yet: nothing is recorded in {path}
    public static func storeMissing(path: String) -> Message {
        Message(.storeMissing, ["path": .text(path)])
    }

    /// {path} is not a folder. Name another one with --data-dir.
    public static func storeNotADirectory(path: String) -> Message {
        Message(.storeNotADirectory, ["path": .text(path)])
    }

    /// You may not read or write {path}. Ask its owner, or name another folder with --data-dir.
    public static func storeNoPermission(path: String) -> Message {
        Message(.storeNoPermission, ["path": .text(path)])
    }

    /// Nothing can be written to {path}. Name another folder with --data-dir.
    public static func storeReadOnly(path: String) -> Message {
        Message(.storeReadOnly, ["path": .text(path)])
    }

    /// The disk with {path} is full. Everything acknowledged so far is safe. Free some space and carry on.
    public static func storeDiskFull(path: String) -> Message {
        Message(.storeDiskFull, ["path": .text(path)])
    }

    /// Another program is using {path}. Try again in a moment.
    public static func storeBusy(path: String) -> Message {
        Message(.storeBusy, ["path": .text(path)])
    }

    /// {path} was not written by this program. It was left as it is.
    public static func storeNotADatabase(path: String) -> Message {
        Message(.storeNotADatabase, ["path": .text(path)])
    }

    /// {path} belongs to another program. It was left as it is.
    public static func storeForeign(path: String) -> Message {
        Message(.storeForeign, ["path": .text(path)])
    }

    /// {path} was written by a newer version of this program (format {version}; this one knows {known}). Use that version. It was left as it is.
    public static func storeNewer(path: String, version: Int, known: Int) -> Message {
        Message(.storeNewer, ["path": .text(path), "version": .number(version), "known": .number(known)])
    }

    /// {path} was written by an older version of this program. Open it for writing once: jobhunter session resume.
    public static func storeOlder(path: String) -> Message {
        Message(.storeOlder, ["path": .text(path)])
    }

    /// {path} is damaged: {findings}. It was left as it is.
    public static func storeDamaged(path: String, findings: String) -> Message {
        Message(.storeDamaged, ["path": .text(path), "findings": .text(findings)])
    }

    /// There is no session “{id}”. See jobhunter session list.
    public static func storeNoSession(id: String) -> Message {
        Message(.storeNoSession, ["id": .text(id)])
    }

    /// There are no sessions yet.
    public static var storeNoSessionAtAll: Message { Message(.storeNoSessionAtAll) }

    /// “{id}” could be {names}. Type more letters.
    public static func storeAmbiguous(id: String, names: [String]) -> Message {
        Message(.storeAmbiguous, ["id": .text(id), "names": .names(names)])
    }

    /// There is already a session {id}.
    public static func storeExists(id: String) -> Message {
        Message(.storeExists, ["id": .text(id)])
    }

    /// Session {id} is being led by process {process} of {user} on {host}. Stop it there first.
    public static func storeHeldBy(id: String, process: Int, user: String, host: String) -> Message {
        Message(.storeHeldBy, ["id": .text(id), "process": .number(process), "user": .text(user), "host": .text(host)])
    }

    /// Session {id} is being led by another program. Stop it there first.
    public static func storeHeld(id: String) -> Message {
        Message(.storeHeld, ["id": .text(id)])
    }

    /// {event, plural, =0 {The record of session {id} is damaged from the beginning.} other {The record of session {id} is damaged after event #. Everything before it can be read and exported.}}
    public static func storeUnreadable(id: String, event: Int) -> Message {
        Message(.storeUnreadable, ["id": .text(id), "event": .number(event)])
    }

    /// Damaged, or changed by another program, and therefore not used: {what}. To see what can be saved: jobhunter doctor
    public static func storeChangedRow(what: Message) -> Message {
        Message(.storeChangedRow, ["what": .message(what)])
    }

    /// Session {id} was recorded in a format this version of JobHunter cannot read (session/{version}). Nothing was changed: open it with the version that recorded it.
    public static func storeUnknownFormat(id: String, version: Int) -> Message {
        Message(.storeUnknownFormat, ["id": .text(id), "version": .number(version)])
    }

    /// Session {id} is played by rules this program does not know ({version}). You can read it but not resume it.
    public static func storeUnknownRules(id: String, version: Int) -> Message {
        Message(.storeUnknownRules, ["id": .text(id), "version": .number(version)])
    }

    /// Session {id} was changed by another program. Resume it again.
    public static func storeOvertaken(id: String) -> Message {
        Message(.storeOvertaken, ["id": .text(id)])
    }

    /// This could not be recorded, so it did not happen. Session {id} is safe.
    public static func storeUnwritable(id: String) -> Message {
        Message(.storeUnwritable, ["id": .text(id)])
    }

    /// Session {id} is no longer open here. Resume it to continue.
    public static func storeClosed(id: String) -> Message {
        Message(.storeClosed, ["id": .text(id)])
    }

    /// {path} cannot be used: {reason}.
    public static func storeSystem(path: String, reason: String) -> Message {
        Message(.storeSystem, ["path": .text(path), "reason": .text(reason)])
    }

    /// The record {path} was removed while it was in use. Everything acknowledged before is in the file that was removed. Put it back, then carry on.
    public static func storeGone(path: String) -> Message {
        Message(.storeGone, ["path": .text(path)])
    }

    /// This could not be saved. {reason, select, busy {Another program is using the record.} full {The disk is full: please free some space.} gone {The record was removed: please put it back.} other {The record cannot be written at the moment.}} Everything before it is safe. Answer again to try once more.
    public static func stepNotSaved(reason: String) -> Message {
        Message(.stepNotSaved, ["reason": .text(reason)])
    }

    /// Nothing can be written to standard output: {reason}. Everything acknowledged is safe.
    public static func outputUnwritable(reason: String) -> Message {
        Message(.outputUnwritable, ["reason": .text(reason)])
    }

    /// Nothing can be written to standard error: {reason}. Everything acknowledged is safe.
    public static func messagesUnwritable(reason: String) -> Message {
        Message(.messagesUnwritable, ["reason": .text(reason)])
    }

    /// Written to {path}
    public static func fileWritten(path: String) -> Message {
        Message(.fileWritten, ["path": .text(path)])
    }

    /// There is already a file: {path}
    public static func fileIsThere(path: String) -> Message {
        Message(.fileIsThere, ["path": .text(path)])
    }

    /// There is already a file: {path}. Name another one, or add --replace to overwrite it.
    public static func fileIsThereReplace(path: String) -> Message {
        Message(.fileIsThereReplace, ["path": .text(path)])
    }

    /// {path} cannot be written, because its folder does not exist.
    public static func fileHasNoFolder(path: String) -> Message {
        Message(.fileHasNoFolder, ["path": .text(path)])
    }

    /// You do not have permission to write {path}.
    public static func fileNoPermission(path: String) -> Message {
        Message(.fileNoPermission, ["path": .text(path)])
    }

    /// {path} is in a place where nothing can be written.
    public static func fileReadOnly(path: String) -> Message {
        Message(.fileReadOnly, ["path": .text(path)])
    }

    /// There is no space left for {path}. Nothing was written.
    public static func fileDiskFull(path: String) -> Message {
        Message(.fileDiskFull, ["path": .text(path)])
    }

    /// {path} cannot be written, because part of its path is a file and not a folder.
    public static func fileNotAFolder(path: String) -> Message {
        Message(.fileNotAFolder, ["path": .text(path)])
    }

    /// {path} is a folder. Name a file.
    public static func fileIsFolder(path: String) -> Message {
        Message(.fileIsFolder, ["path": .text(path)])
    }

    /// {path} cannot be written: {reason}.
    public static func fileFailed(path: String, reason: String) -> Message {
        Message(.fileFailed, ["path": .text(path), "reason": .text(reason)])
    }

    /// The record {path} cannot be used: {reason}.
    public static func storeDatabase(path: String, reason: String) -> Message {
        Message(.storeDatabase, ["path": .text(path), "reason": .text(reason)])
    }

    /// The file is damaged: {text}
    public static func findingFile(text: String) -> Message {
        Message(.findingFile, ["text": .text(text)])
    }

    /// The table {table} refers to a session that is not there.
    public static func findingOrphan(table: String) -> Message {
        Message(.findingOrphan, ["table": .text(table)])
    }

    /// Session {id}: the record is damaged after event {event}.
    public static func findingDamage(id: Value, event: Int) -> Message {
        Message(.findingDamage, ["id": id, "event": .number(event)])
    }

    /// Session {id}: recorded in a format this version of JobHunter cannot read (session/{version}). Open it with the version that recorded it.
    public static func findingUnknownFormat(id: Value, version: Int) -> Message {
        Message(.findingUnknownFormat, ["id": id, "version": .number(version)])
    }

    /// Session {id}: what the lists show differs from what happened.
    public static func findingSummary(id: Value) -> Message {
        Message(.findingSummary, ["id": id])
    }

    /// Session {id}: {count, plural, one {a ballot has} other {# ballots have}} been kept although no vote is open.
    public static func findingStrayBallots(id: Value, count: Int) -> Message {
        Message(.findingStrayBallots, ["id": id, "count": .number(count)])
    }

    /// Session {id}: {count, plural, one {a ballot} other {# ballots}} of the open vote cannot be read.
    public static func findingUnreadableBallots(id: Value, count: Int) -> Message {
        Message(.findingUnreadableBallots, ["id": id, "count": .number(count)])
    }

    /// Session {id}: the list of voters and the ballot box disagree about {count, plural, one {one person} other {# people}}.
    public static func findingRoll(id: Value, count: Int) -> Message {
        Message(.findingRoll, ["id": id, "count": .number(count)])
    }

    /// Session {id}: a vote was open when this copy was made, and copies hold no ballots. {count, plural, one {One person votes} other {# people vote}} again when it is resumed. This is normal.
    public static func findingBallotsLeftOut(id: Value, count: Int) -> Message {
        Message(.findingBallotsLeftOut, ["id": id, "count": .number(count)])
    }

    /// Damaged, or changed by another program: {what}.
    public static func findingChangedRow(what: Message) -> Message {
        Message(.findingChangedRow, ["what": .message(what)])
    }

    /// {kind, select, person {the code or the name of {code}} consent {what {code} agreed to} seat {a seat of {code}} answer {an answer about a commitment of {code}} erasure {what was erased} copy {where a copy was written} other {the order in which sessions were closed}}
    public static func changedRow(code: String, kind: String) -> Message {
        Message(.changedRow, ["code": .text(code), "kind": .text(kind)])
    }

    /// before the game
    public static var placeLobby: Message { Message(.placeLobby) }

    /// debrief
    public static var placeDebrief: Message { Message(.placeDebrief) }

    /// round {round} of {rounds}
    public static func placeRound(round: Int, rounds: Int) -> Message {
        Message(.placeRound, ["round": .number(round), "rounds": .number(rounds)])
    }

    /// Who is here
    public static var peopleHeading: Message { Message(.peopleHeading) }

    /// out for a while
    public static var tagAway: Message { Message(.tagAway) }

    /// watching
    public static var tagObserver: Message { Message(.tagObserver) }

    /// leading
    public static var tagFacilitator: Message { Message(.tagFacilitator) }

    /// Then: {names}
    public static func thenSpeak(names: Value) -> Message {
        Message(.thenSpeak, ["names": names])
    }

    /// Heard: {names}
    public static func heardAlready(names: [String]) -> Message {
        Message(.heardAlready, ["names": .names(names)])
    }

    /// {spoken} of {total}
    public static func clockRuns(spoken: Message, total: Message) -> Message {
        Message(.clockRuns, ["spoken": .message(spoken), "total": .message(total)])
    }

    /// {spoken} of {total}, clock stopped
    public static func clockStands(spoken: Message, total: Message) -> Message {
        Message(.clockStands, ["spoken": .message(spoken), "total": .message(total)])
    }

    /// {spoken} of {total}, time’s up
    public static func clockOver(spoken: Message, total: Message) -> Message {
        Message(.clockOver, ["spoken": .message(spoken), "total": .message(total)])
    }

    /// This window is {columns} columns by {rows} rows. It needs at least {leastColumns} by {leastRows}.
    public static func windowTooSmall(columns: Int, rows: Int, leastColumns: Int, leastRows: Int) -> Message {
        Message(.windowTooSmall, ["columns": .number(columns), "rows": .number(rows), "leastColumns": .number(leastColumns), "leastRows": .number(leastRows)])
    }

    /// What you typed has not been sent. Press Esc again to discard it.
    public static var askDiscard: Message { Message(.askDiscard) }

    /// take the keyboard
    public static var keyTake: Message { Message(.keyTake) }

    /// choose
    public static var keyChoose: Message { Message(.keyChoose) }

    /// take the selected answer, or press its key
    public static var keyChooseHelp: Message { Message(.keyChooseHelp) }

    /// send
    public static var keySend: Message { Message(.keySend) }

    /// back
    public static var keyBack: Message { Message(.keyBack) }

    /// close
    public static var keyClose: Message { Message(.keyClose) }

    /// scroll
    public static var keyScroll: Message { Message(.keyScroll) }

    /// all keys
    public static var keyHelp: Message { Message(.keyHelp) }

    /// show all keys
    public static var keyHelpHelp: Message { Message(.keyHelpHelp) }

    /// What the keys do now
    public static var keyHelpTitle: Message { Message(.keyHelpTitle) }

    /// undo
    public static var keyUndo: Message { Message(.keyUndo) }

    /// redo
    public static var keyRedo: Message { Message(.keyRedo) }

    /// people
    public static var keyPeople: Message { Message(.keyPeople) }

    /// stop
    public static var keyLeave: Message { Message(.keyLeave) }

    /// close
    public static var keyLeaveTable: Message { Message(.keyLeaveTable) }

    /// The table needs a terminal of its own. Open another window and try again there.
    public static var tableNeedsTerminal: Message { Message(.tableNeedsTerminal) }

    /// Welcome
    public static var tableWelcome: Message { Message(.tableWelcome) }

    /// The workshop will start in a moment.
    public static var tableWaits: Message { Message(.tableWaits) }

    /// Pause
    public static var tablePause: Message { Message(.tablePause) }

    /// We will continue in a moment.
    public static var tablePaused: Message { Message(.tablePaused) }

    /// show the table on a second screen
    public static var tableAtHome: Message { Message(.tableAtHome) }

    /// The table on a second screen
    public static var tableTitle: Message { Message(.tableTitle) }

    /// 1. Connect the projector. Set it to extend the screen, not to mirror it: hands and ballots stay on this one.
    public static var tableStepExtend: Message { Message(.tableStepExtend) }

    /// 2. Open a second terminal window there, as large as the screen (often F11).
    public static var tableStepWindow: Message { Message(.tableStepWindow) }

    /// 3. There, type this and press Enter: {command}
    public static func tableStepCommand(command: String) -> Message {
        Message(.tableStepCommand, ["command": .text(command)])
    }

    /// 4. Lead from this window. The other one waits, follows, and shows when you pause. It never shows a hand, a ballot, a brief, or what someone practises alone.
    public static var tableStepFollows: Message { Message(.tableStepFollows) }

    /// In a second terminal window, on the projector’s screen: {command}
    public static func tableHint(command: String) -> Message {
        Message(.tableHint, ["command": .text(command)])
    }

    /// Second screen
    public static var sideTable: Message { Message(.sideTable) }

    /// This is not a terminal that can show a full screen, so the workshop continues line by line.
    public static var screenNotATerminal: Message { Message(.screenNotATerminal) }

    /// home
    public static var placeHome: Message { Message(.placeHome) }

    /// Everyday skills, played. Nothing leaves this computer.
    public static var homeGreeting: Message { Message(.homeGreeting) }

    /// resume “{title}”
    public static func homeResume(title: String) -> Message {
        Message(.homeResume, ["title": .text(title)])
    }

    /// start right away with {count} seats; names can come later
    public static func homeBeginAtOnce(count: Int) -> Message {
        Message(.homeBeginAtOnce, ["count": .number(count)])
    }

    /// Seat {number}
    public static func seatName(number: Int) -> Message {
        Message(.seatName, ["number": .number(number)])
    }

    /// {preset, select, quick {quick} standard {standard} long {long} first-time {first time} cooperative {together} trainer {for trainers} given {as on the command line} other {as the deck suggests}}
    public static func presetName(preset: String) -> Message {
        Message(.presetName, ["preset": .text(preset)])
    }

    /// {preset, select, quick {Two short rounds, for a taste of the game or a tight timetable.} standard {Three rounds, one vote each: the game as intended.} long {Four rounds with gold and silver, for groups that like to talk.} first-time {Two rounds with open jobs, many of them silly, and more swaps: no one has to be good at it.} cooperative {Three rounds in which the group shows the skills together; no one gets points.} trainer {Two long rounds with ratings, running scores and tie-breaks, so that future facilitators see every part.} given {The rules given when the program was started.} other {The rules the authors of the deck had in mind.}}
    public static func presetSays(preset: String) -> Message {
        Message(.presetSays, ["preset": .text(preset)])
    }

    /// about {minutes, plural, one {# minute} other {# minutes}}
    public static func presetMinutes(minutes: Int) -> Message {
        Message(.presetMinutes, ["minutes": .number(minutes)])
    }

    /// {preset}: {minutes}. {says}
    public static func presetLine(preset: Message, minutes: Message, says: Message) -> Message {
        Message(.presetLine, ["preset": .message(preset), "minutes": .message(minutes), "says": .message(says)])
    }

    /// a ready-made set of rules
    public static var presetMenu: Message { Message(.presetMenu) }

    /// Which set? The times are for {people, plural, one {# person} other {# people}}.
    public static func presetPrompt(people: Int) -> Message {
        Message(.presetPrompt, ["people": .number(people)])
    }

    /// Time for {people, plural, one {# person} other {# people}}
    public static func planHeading(people: Int) -> Message {
        Message(.planHeading, ["people": .number(people)])
    }

    /// welcome
    public static var planWelcome: Message { Message(.planWelcome) }

    /// {rounds, plural, one {one round} other {each of # rounds}}
    public static func planRound(rounds: Int) -> Message {
        Message(.planRound, ["rounds": .number(rounds)])
    }

    /// skills and jobs
    public static var planResearch: Message { Message(.planResearch) }

    /// pitches
    public static var planInterview: Message { Message(.planInterview) }

    /// vote
    public static var planVote: Message { Message(.planVote) }

    /// result
    public static var planResult: Message { Message(.planResult) }

    /// debrief
    public static var planDebrief: Message { Message(.planDebrief) }

    /// in all
    public static var planTotal: Message { Message(.planTotal) }

    /// {minutes} min
    public static func planMinutes(minutes: Int) -> Message {
        Message(.planMinutes, ["minutes": .number(minutes)])
    }

    /// Welcome {welcome} min; {rounds, plural, one {one round} other {# rounds}} of {round} min (skills and jobs {research}, pitches {interview}, vote {vote}, result {result}); debrief {debrief} min; {total} min in all.
    public static func planLine(welcome: Int, rounds: Int, round: String, research: String, interview: String, vote: String, result: String, debrief: Int, total: Int) -> Message {
        Message(.planLine, ["welcome": .number(welcome), "rounds": .number(rounds), "round": .text(round), "research": .text(research), "interview": .text(interview), "vote": .text(vote), "result": .text(result), "debrief": .number(debrief), "total": .number(total)])
    }

    /// every rule, with what it means
    public static var rulesEvery: Message { Message(.rulesEvery) }

    /// Which rule? Each line shows its current value.
    public static var rulesEveryPrompt: Message { Message(.rulesEveryPrompt) }

    /// {key} is {word}: {says}
    public static func ruleKeyLine(key: String, word: String, says: Message) -> Message {
        Message(.ruleKeyLine, ["key": .text(key), "word": .text(word), "says": .message(says)])
    }

    /// {word}: {says}
    public static func ruleKeyOption(word: String, says: Message) -> Message {
        Message(.ruleKeyOption, ["word": .text(word), "says": .message(says)])
    }

    /// {key} goes from {least} to {most}.
    public static func ruleRangeLine(key: String, least: Int, most: Int) -> Message {
        Message(.ruleRangeLine, ["key": .text(key), "least": .number(least), "most": .number(most)])
    }

    /// {rule}: {value}. {says}
    public static func ruleLine(rule: Message, value: Message, says: Message) -> Message {
        Message(.ruleLine, ["rule": .message(rule), "value": .message(value), "says": .message(says)])
    }

    /// {value}: {says}
    public static func ruleOption(value: Message, says: Message) -> Message {
        Message(.ruleOption, ["value": .message(value), "says": .message(says)])
    }

    /// Which value?
    public static var ruleAsk: Message { Message(.ruleAsk) }

    /// Which number, from {least} to {most}?
    public static func ruleAskNumber(least: Int, most: Int) -> Message {
        Message(.ruleAskNumber, ["least": .number(least), "most": .number(most)])
    }

    /// There is no rule called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The rules are {names}.
    public static func ruleUnknown(name: String, nearest: String, isNear: Value, names: [String]) -> Message {
        Message(.ruleUnknown, ["name": .text(name), "nearest": .text(nearest), "isNear": isNear, "names": .names(names)])
    }

    /// rounds
    public static var ruleRounds: Message { Message(.ruleRounds) }

    /// who plays together
    public static var ruleGrouping: Message { Message(.ruleGrouping) }

    /// job cards in a hand
    public static var ruleHandSize: Message { Message(.ruleHandSize) }

    /// silly jobs
    public static var ruleSillyShare: Message { Message(.ruleSillyShare) }

    /// free swaps
    public static var ruleFreeSwaps: Message { Message(.ruleFreeSwaps) }

    /// skills in each round
    public static var ruleSkillsPerRound: Message { Message(.ruleSkillsPerRound) }

    /// a mix of skills
    public static var ruleOneOfEachDimension: Message { Message(.ruleOneOfEachDimension) }

    /// choosing a job
    public static var ruleJobChoice: Message { Message(.ruleJobChoice) }

    /// time for each pitch
    public static var rulePitchSeconds: Message { Message(.rulePitchSeconds) }

    /// the ballot
    public static var ruleBallot: Message { Message(.ruleBallot) }

    /// how people vote
    public static var ruleCollection: Message { Message(.ruleCollection) }

    /// ratings alongside the vote
    public static var ruleRubricFeedback: Message { Message(.ruleRubricFeedback) }

    /// observers vote
    public static var ruleObserversVote: Message { Message(.ruleObserversVote) }

    /// points
    public static var ruleScoring: Message { Message(.ruleScoring) }

    /// a tied round
    public static var ruleTie: Message { Message(.ruleTie) }

    /// a tied game
    public static var ruleFinalTie: Message { Message(.ruleFinalTie) }

    /// running scores
    public static var ruleShowRunningScores: Message { Message(.ruleShowRunningScores) }

    /// how to play
    public static var ruleVariant: Message { Message(.ruleVariant) }

    /// {now}
    public static func ruleNumber(now: Value) -> Message {
        Message(.ruleNumber, ["now": now])
    }

    /// {now} %
    public static func rulePercent(now: Value) -> Message {
        Message(.rulePercent, ["now": now])
    }

    /// {now} s
    public static func ruleSeconds(now: Value) -> Message {
        Message(.ruleSeconds, ["now": now])
    }

    /// {value, select, on {yes} other {no}}
    public static func ruleFlag(value: Value) -> Message {
        Message(.ruleFlag, ["value": value])
    }

    /// {value, select, alone {alone} pairs {in pairs} other {{now} teams}}
    public static func ruleGroupingWord(now: Value, value: Value) -> Message {
        Message(.ruleGroupingWord, ["now": now, "value": value])
    }

    /// {value, select, secret {hidden} other {open}}
    public static func ruleJobChoiceWord(value: Value) -> Message {
        Message(.ruleJobChoiceWord, ["value": value])
    }

    /// {value, select, single {one vote} medals {gold and silver} ranked {in order} approval {everyone who convinced you} score {0 to 5 each} other {ratings}}
    public static func ruleBallotWord(value: Value) -> Message {
        Message(.ruleBallotWord, ["value": value])
    }

    /// {value, select, secret {at the keyboard} hands {by show of hands} other {on paper}}
    public static func ruleCollectionWord(value: Value) -> Message {
        Message(.ruleCollectionWord, ["value": value])
    }

    /// {value, select, votes {one point per vote} winner {one point to the winner} other {by place}}
    public static func ruleScoringWord(value: Value) -> Message {
        Message(.ruleScoringWord, ["value": value])
    }

    /// {value, select, shared {shared} revote {vote again} other {speak again}}
    public static func ruleTieWord(value: Value) -> Message {
        Message(.ruleTieWord, ["value": value])
    }

    /// {value, select, coWinners {shared} other {speak again}}
    public static func ruleFinalTieWord(value: Value) -> Message {
        Message(.ruleFinalTieWord, ["value": value])
    }

    /// {value, select, competitive {for points} other {together}}
    public static func ruleVariantWord(value: Value) -> Message {
        Message(.ruleVariantWord, ["value": value])
    }

    /// {now, plural, one {Everyone speaks and votes once.} other {Everyone speaks and votes # times; each round takes about as long as the first.}}
    public static func ruleRoundsSays(now: Value) -> Message {
        Message(.ruleRoundsSays, ["now": now])
    }

    /// {value, select, alone {Everyone plays alone and speaks in every round.} pairs {Two people share a hand and a score and take turns to speak; if someone is left over, there is one group of three. Two pairs are rated, because votes would be decided in advance.} other {People are drawn into {now} teams; a team has one hand, one score and one speaker in each round.{now, plural, =2 { Two teams are rated, because votes would be decided in advance.} other {}}}}
    public static func ruleGroupingSays(now: Value, value: Value) -> Message {
        Message(.ruleGroupingSays, ["now": now, "value": value])
    }

    /// {now, plural, one {Everyone holds one job card and has no choice.} other {Everyone holds # job cards; more cards give more choice and take longer to read.}}
    public static func ruleHandSizeSays(now: Value) -> Message {
        Message(.ruleHandSizeSays, ["now": now])
    }

    /// {now, plural, =0 {All jobs are real, so the talk stays close to work.} other {# in a hundred jobs are silly; they break the ice and make fun of no one’s own job.}}
    public static func ruleSillyShareSays(now: Value) -> Message {
        Message(.ruleSillyShareSays, ["now": now])
    }

    /// {now, plural, =0 {No one may swap a card; everyone plays what they were dealt.} one {Everyone may swap one card in the whole game, no reason needed.} other {Everyone may swap # cards in the whole game, no reason needed.}}
    public static func ruleFreeSwapsSays(now: Value) -> Message {
        Message(.ruleFreeSwapsSays, ["now": now])
    }

    /// {now, plural, one {One skill is on the table, so everyone argues with the same one.} other {# skills are on the table; more give people more to argue with and more to remember.}}
    public static func ruleSkillsPerRoundSays(now: Value) -> Message {
        Message(.ruleSkillsPerRoundSays, ["now": now])
    }

    /// {value, select, on {The three kinds of skills take turns, so each round has a mix.} other {Skills come as they are drawn, so a round may have only one kind.}}
    public static func ruleOneOfEachDimensionSays(value: Value) -> Message {
        Message(.ruleOneOfEachDimensionSays, ["value": value])
    }

    /// {value, select, secret {Chosen jobs stay hidden until everyone has chosen, so no one copies.} other {A chosen job is shown at once, which helps anyone who does not know what to choose.}}
    public static func ruleJobChoiceSays(value: Value) -> Message {
        Message(.ruleJobChoiceSays, ["value": value])
    }

    /// The clock signals after {now} seconds; no one is cut off.
    public static func rulePitchSecondsSays(now: Value) -> Message {
        Message(.rulePitchSecondsSays, ["now": now])
    }

    /// {value, select, single {Each voter names one pitch: the easiest to explain.} medals {Each voter gives gold and, if they like, silver: fewer ties, a little longer.} ranked {Each voter puts the pitches in order: the finest result, slow with many people.} approval {Each voter names every pitch that convinced them: kind, and often tied.} score {Each voter gives every pitch 0 to 5, and the sum decides: fine differences, a little longer.} other {Each voter rates every pitch on every skill: it trains the eye, is slow, and scores by winner or by place.}}
    public static func ruleBallotSays(value: Value) -> Message {
        Message(.ruleBallotSays, ["value": value])
    }

    /// {value, select, secret {Everyone votes alone at the keyboard, and no one ever learns who voted for whom.} hands {Hands are counted and the totals typed in: quick, and everyone sees who votes for whom.} other {Votes are written on paper and the totals typed in: secret, without passing the keyboard.}}
    public static func ruleCollectionSays(value: Value) -> Message {
        Message(.ruleCollectionSays, ["value": value])
    }

    /// {value, select, on {Voters may also rate the pitches skill by skill; this does not affect the score and takes longer.} other {Votes carry no ratings, so voting is quick.}}
    public static func ruleRubricFeedbackSays(value: Value) -> Message {
        Message(.ruleRubricFeedbackSays, ["value": value])
    }

    /// {value, select, on {Observers vote too.} other {Only players vote.}}
    public static func ruleObserversVoteSays(value: Value) -> Message {
        Message(.ruleObserversVoteSays, ["value": value])
    }

    /// {value, select, votes {Each vote is a point, so hardly anyone ends with none.} winner {Only the winner of a round gets a point: clear, but many end with none.} other {A pitch gets a point for each pitch it beats, so good places count too.}}
    public static func ruleScoringSays(value: Value) -> Message {
        Message(.ruleScoringSays, ["value": value])
    }

    /// {value, select, shared {A tied round has several winners, and no one speaks again.} revote {The group votes once more, only on those tied.} other {Those tied speak again for 30 seconds, and a second vote decides.}}
    public static func ruleTieSays(value: Value) -> Message {
        Message(.ruleTieSays, ["value": value])
    }

    /// {value, select, coWinners {A tied game has several winners.} other {Those tied speak for 30 more seconds, and a final vote decides.}}
    public static func ruleFinalTieSays(value: Value) -> Message {
        Message(.ruleFinalTieSays, ["value": value])
    }

    /// {value, select, on {Totals are shown after each round: more suspense, but some lose heart.} other {Totals stay hidden until the end, so no one votes by the score.}}
    public static func ruleShowRunningScoresSays(value: Value) -> Message {
        Message(.ruleShowRunningScoresSays, ["value": value])
    }

    /// {value, select, competitive {Pitches are compared and points are counted.} other {The group tries to show every skill together; no one gets points.}}
    public static func ruleVariantSays(value: Value) -> Message {
        Message(.ruleVariantSays, ["value": value])
    }

    /// English
    public static var languageName: Message { Message(.languageName) }

    /// set up
    public static var placeSetUp: Message { Message(.placeSetUp) }

    /// language
    public static var placeLanguage: Message { Message(.placeLanguage) }

    /// people
    public static var placeGroup: Message { Message(.placeGroup) }

    /// teams
    public static var placeTeams: Message { Message(.placeTeams) }

    /// cards
    public static var placeDecks: Message { Message(.placeDecks) }

    /// time
    public static var placePreset: Message { Message(.placePreset) }

    /// rules
    public static var placeRules: Message { Message(.placeRules) }

    /// begin
    public static var placeBegin: Message { Message(.placeBegin) }

    /// start a workshop: people, cards, time, rules
    public static var homeSetUp: Message { Message(.homeSetUp) }

    /// settings
    public static var homeSettings: Message { Message(.homeSettings) }

    /// “{title}” has been saved. It is first on this list.
    public static func homeSaved(title: String) -> Message {
        Message(.homeSaved, ["title": .text(title)])
    }

    /// “{title}” is finished. The report has been saved in {path}
    public static func homeFinished(title: String, path: String) -> Message {
        Message(.homeFinished, ["title": .text(title), "path": .text(path)])
    }

    /// Which language will you lead the workshop in?
    public static var setupLanguagePrompt: Message { Message(.setupLanguagePrompt) }

    /// Who is playing? Type a first name and press Enter; you can paste a whole list.
    public static var setupGroupPrompt: Message { Message(.setupGroupPrompt) }

    /// No one yet. Press Enter to continue with {count} seats; names can come later.
    public static func setupGroupEmpty(count: Int) -> Message {
        Message(.setupGroupEmpty, ["count": .number(count)])
    }

    /// {count, plural, =0 {no one yet} one {# person} other {# people}}
    public static func setupCount(count: Int) -> Message {
        Message(.setupCount, ["count": .number(count)])
    }

    /// At most {limit} people can play; this list has {count}.
    public static func setupTooMany(limit: Int, count: Int) -> Message {
        Message(.setupTooMany, ["limit": .number(limit), "count": .number(count)])
    }

    /// You need at least three people; there {count, plural, one {is #} other {are #}}.
    public static func setupTooFewListed(count: Int) -> Message {
        Message(.setupTooFewListed, ["count": .number(count)])
    }

    /// {names} {count, plural, one {appears more than once} other {appear more than once}}; numbers will tell them apart.
    public static func setupNamesakes(names: [String], count: Int) -> Message {
        Message(.setupNamesakes, ["names": .names(names), "count": .number(count)])
    }

    /// Without names, {count} seats play.
    public static func setupSeatsKept(count: Int) -> Message {
        Message(.setupSeatsKept, ["count": .number(count)])
    }

    /// “{text}” has been typed but is not on the list. Press Enter to add it, or Esc twice to discard it.
    public static func setupUnsent(text: String) -> Message {
        Message(.setupUnsent, ["text": .text(text)])
    }

    /// The workshop you set up has not started. Press Esc again to discard it.
    public static var setupDiscard: Message { Message(.setupDiscard) }

    /// How will people play?
    public static var setupTeamsPrompt: Message { Message(.setupTeamsPrompt) }

    /// everyone alone
    public static var setupAlone: Message { Message(.setupAlone) }

    /// in pairs, drawn
    public static var setupPairs: Message { Message(.setupPairs) }

    /// in {count} teams, drawn
    public static func setupDrawn(count: Int) -> Message {
        Message(.setupDrawn, ["count": .number(count)])
    }

    /// in teams made by hand
    public static var setupByHand: Message { Message(.setupByHand) }

    /// To make teams by hand you need names; go back and type them.
    public static var setupTeamsNeedNames: Message { Message(.setupTeamsNeedNames) }

    /// Who plays with whom? Left and right move a person to another team.
    public static var setupHandPrompt: Message { Message(.setupHandPrompt) }

    /// team {number}
    public static func setupTeam(number: Int) -> Message {
        Message(.setupTeam, ["number": .number(number)])
    }

    /// There is only one team; you need two.
    public static var setupOneTeam: Message { Message(.setupOneTeam) }

    /// Team {number} is empty; move someone into it, or out of the last team.
    public static func setupEmptyTeam(number: Int) -> Message {
        Message(.setupEmptyTeam, ["number": .number(number)])
    }

    /// Which cards? Enter takes the deck shown, Space combines several.
    public static var setupDecksPrompt: Message { Message(.setupDecksPrompt) }

    /// {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
    public static func setupDeckDetail(skills: Int, jobs: Int) -> Message {
        Message(.setupDeckDetail, ["skills": .number(skills), "jobs": .number(jobs)])
    }

    /// This file has mistakes; see deck check.
    public static var setupDeckBroken: Message { Message(.setupDeckBroken) }

    /// No deck is installed, so there is nothing to play.
    public static var setupNoDecks: Message { Message(.setupNoDecks) }

    /// These decks are in different languages.
    public static var setupDeckLanguages: Message { Message(.setupDeckLanguages) }

    /// How much time is there?
    public static var setupPresetPrompt: Message { Message(.setupPresetPrompt) }

    /// You can change any rule; left and right go through its values.
    public static var setupRulesPrompt: Message { Message(.setupRulesPrompt) }

    /// Not possible: {faults}.
    public static func setupRuleStays(faults: [Message]) -> Message {
        Message(.setupRuleStays, ["faults": .messages(faults)])
    }

    /// Skipped: {faults}.
    public static func setupRulePassed(faults: [Message]) -> Message {
        Message(.setupRulePassed, ["faults": .messages(faults)])
    }

    /// Ready. Press Enter to begin.
    public static var setupBeginPrompt: Message { Message(.setupBeginPrompt) }

    /// Name of the workshop
    public static var setupTitle: Message { Message(.setupTitle) }

    /// name: {title}
    public static func setupTitleRow(title: String) -> Message {
        Message(.setupTitleRow, ["title": .text(title)])
    }

    /// people: {names}
    public static func setupPeopleRow(names: [String]) -> Message {
        Message(.setupPeopleRow, ["names": .names(names)])
    }

    /// cards: {deck}
    public static func setupDeckRow(deck: String) -> Message {
        Message(.setupDeckRow, ["deck": .text(deck)])
    }

    /// teams: {teams}
    public static func setupTeamsRow(teams: String) -> Message {
        Message(.setupTeamsRow, ["teams": .text(teams)])
    }

    /// time: about {minutes} minutes, {preset}
    public static func setupPresetRow(minutes: Int, preset: Message) -> Message {
        Message(.setupPresetRow, ["minutes": .number(minutes), "preset": .message(preset)])
    }

    /// rules: {count, plural, =0 {as in the set} one {# changed} other {# changed}}
    public static func setupRulesRow(count: Int) -> Message {
        Message(.setupRulesRow, ["count": .number(count)])
    }

    /// language: {language} ({place} of {count})
    public static func setupLanguageRow(language: String, place: Int, count: Int) -> Message {
        Message(.setupLanguageRow, ["language": .text(language), "place": .number(place), "count": .number(count)])
    }

    /// {number}: {names}
    public static func teamList(number: Int, names: [String]) -> Message {
        Message(.teamList, ["number": .number(number), "names": .names(names)])
    }

    /// everyone alone
    public static var teamsAlone: Message { Message(.teamsAlone) }

    /// Saved groups
    public static var groupsTitle: Message { Message(.groupsTitle) }

    /// There are no saved groups yet.
    public static var groupsNone: Message { Message(.groupsNone) }

    /// This file has mistakes: {fault}
    public static func groupsBroken(fault: Message) -> Message {
        Message(.groupsBroken, ["fault": .message(fault)])
    }

    /// Save this group
    public static var groupSaveTitle: Message { Message(.groupSaveTitle) }

    /// What would you like to call this group?
    public static var groupSavePrompt: Message { Message(.groupSavePrompt) }

    /// The group “{name}” has been saved.
    public static func groupSaved(name: String) -> Message {
        Message(.groupSaved, ["name": .text(name)])
    }

    /// The group “{name}” has been deleted.
    public static func groupDeleted(name: String) -> Message {
        Message(.groupDeleted, ["name": .text(name)])
    }

    /// Delete a group
    public static var groupDeleteTitle: Message { Message(.groupDeleteTitle) }

    /// Delete “{name}” with its {count, plural, one {# name} other {# names}} for good?
    public static func groupDeleteAsk(name: String, count: Int) -> Message {
        Message(.groupDeleteAsk, ["name": .text(name), "count": .number(count)])
    }

    /// Replace a group
    public static var groupReplaceTitle: Message { Message(.groupReplaceTitle) }

    /// There is already a group “{name}”. Replace it?
    public static func groupReplaceAsk(name: String) -> Message {
        Message(.groupReplaceAsk, ["name": .text(name)])
    }

    /// There are no names to save yet.
    public static var groupNothingToSave: Message { Message(.groupNothingToSave) }

    /// {name}: {names}
    public static func groupLine(name: String, names: [String]) -> Message {
        Message(.groupLine, ["name": .text(name), "names": .names(names)])
    }

    /// {name}: no one
    public static func groupLineEmpty(name: String) -> Message {
        Message(.groupLineEmpty, ["name": .text(name)])
    }

    /// {name}: cannot be used; {fault}
    public static func groupLineBroken(name: String, fault: Message) -> Message {
        Message(.groupLineBroken, ["name": .text(name), "fault": .message(fault)])
    }

    /// There is no group “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}{count, plural, =0 {There are no saved groups.} one {The only one is {names}.} other {The saved groups are {names}.}}
    public static func groupNotFound(name: String, nearest: String, isNear: Value, names: [String], count: Int) -> Message {
        Message(.groupNotFound, ["name": .text(name), "nearest": .text(nearest), "isNear": isNear, "names": .names(names), "count": .number(count)])
    }

    /// A group’s name cannot contain a slash or begin with a full stop.
    public static var groupNameSlash: Message { Message(.groupNameSlash) }

    /// There is already a group “{name}”; add --replace to replace it.
    public static func groupExists(name: String) -> Message {
        Message(.groupExists, ["name": .text(name)])
    }

    /// {path} cannot be written.
    public static func groupNotWritten(path: String) -> Message {
        Message(.groupNotWritten, ["path": .text(path)])
    }

    /// continue
    public static var keyNext: Message { Message(.keyNext) }

    /// add
    public static var keyAdd: Message { Message(.keyAdd) }

    /// start now
    public static var keyBegin: Message { Message(.keyBegin) }

    /// go back
    public static var keyPrevious: Message { Message(.keyPrevious) }

    /// saved groups
    public static var keyGroups: Message { Message(.keyGroups) }

    /// save group
    public static var keySaveGroup: Message { Message(.keySaveGroup) }

    /// remove
    public static var keyRemove: Message { Message(.keyRemove) }

    /// delete
    public static var keyDelete: Message { Message(.keyDelete) }

    /// keep
    public static var keyKeep: Message { Message(.keyKeep) }

    /// replace
    public static var keyReplace: Message { Message(.keyReplace) }

    /// combine
    public static var keyMark: Message { Message(.keyMark) }

    /// change
    public static var keyChange: Message { Message(.keyChange) }

    /// move
    public static var keyMove: Message { Message(.keyMove) }

    /// name
    public static var keyName: Message { Message(.keyName) }

    /// cards
    public static var keyCards: Message { Message(.keyCards) }

    /// go to the next step with the current settings
    public static var keyStepHelp: Message { Message(.keyStepHelp) }

    /// go back one step and keep everything
    public static var keyPreviousHelp: Message { Message(.keyPreviousHelp) }

    /// leave without starting a workshop
    public static var keyLeaveSetUp: Message { Message(.keyLeaveSetUp) }

    /// start right away with the current settings
    public static var keyBeginHelp: Message { Message(.keyBeginHelp) }

    /// use a saved group
    public static var keyGroupsHelp: Message { Message(.keyGroupsHelp) }

    /// save these names as a group
    public static var keySaveGroupHelp: Message { Message(.keySaveGroupHelp) }

    /// remove the selected person from the list
    public static var keyRemoveHelp: Message { Message(.keyRemoveHelp) }

    /// combine this deck with others, or leave it out
    public static var keyMarkHelp: Message { Message(.keyMarkHelp) }

    /// page through the cards
    public static var keyCardsHelp: Message { Message(.keyCardsHelp) }

    /// name the workshop
    public static var keyTitleHelp: Message { Message(.keyTitleHelp) }

    /// settings
    public static var placeSettings: Message { Message(.placeSettings) }

    /// Enter goes to the next value. Changes are saved at once.
    public static var settingsPrompt: Message { Message(.settingsPrompt) }

    /// {setting} = {value}. {says}
    public static func settingLine(setting: String, value: String, says: Message) -> Message {
        Message(.settingLine, ["setting": .text(setting), "value": .text(value), "says": .message(says)])
    }

    /// There is no setting called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The settings are {names}.
    public static func settingUnknown(name: String, nearest: String, isNear: Value, names: [String]) -> Message {
        Message(.settingUnknown, ["name": .text(name), "nearest": .text(nearest), "isNear": isNear, "names": .names(names)])
    }

    /// Copy the whole record into a new file, check the copy, and leave out the ballots of votes still open.
    public static var aboutBackup: Message { Message(.aboutBackup) }

    /// The file to write. It must not exist yet.
    public static var optBackupFile: Message { Message(.optBackupFile) }

    /// Check the data folder and the record, and rescue what can be rescued from a damaged one.
    public static var aboutDoctor: Message { Message(.aboutDoctor) }

    /// It never changes what it looks at. Exit code 74 if anything needs your attention.
    public static var moreDoctor: Message { Message(.moreDoctor) }

    /// Rescue everything in the record that can still be trusted into this new file.
    public static var optDoctorSaveTo: Message { Message(.optDoctorSaveTo) }

    /// Print JSON, for other programs.
    public static var optJSON: Message { Message(.optJSON) }

    /// Check a copy and put it in place of the record; whatever was erased since then is erased again.
    public static var aboutRestore: Message { Message(.aboutRestore) }

    /// The copy. The file itself is not changed.
    public static var optRestoreFile: Message { Message(.optRestoreFile) }

    /// Do it even if there is a record already; that one moves to the folder “backups”.
    public static var optRestoreReplace: Message { Message(.optRestoreReplace) }

    /// See what has been kept long enough, and erase it.
    public static var aboutRetention: Message { Message(.aboutRetention) }

    /// A session is erased as a whole. If it is in the logbook of someone you are still in touch with, it is kept for them, and everyone else in it becomes a numbered seat.
    public static var moreRetention: Message { Message(.moreRetention) }

    /// Show what would be erased, and change nothing.
    public static var optRetentionDryRun: Message { Message(.optRetentionDryRun) }

    /// Erase it.
    public static var optRetentionApply: Message { Message(.optRetentionApply) }

    /// How many months to keep things after they were last used: 1 to 120.
    public static var optRetentionMonths: Message { Message(.optRetentionMonths) }

    /// Choose one: --dry-run shows what would be erased, --apply erases it.
    public static var wrongRetention: Message { Message(.wrongRetention) }

    /// --months is {months}; it must be from 1 to 120.
    public static func wrongRetention2(months: Int) -> Message {
        Message(.wrongRetention2, ["months": .number(months)])
    }

    /// Figures over all closed sessions, in which no one can be recognised.
    public static var aboutStats: Message { Message(.aboutStats) }

    /// Sessions are counted in blocks of at least five different people; docs/privacy.md says why.
    public static var moreStats: Message { Message(.moreStats) }

    /// The first day to count.
    public static var optStatsFirst: Message { Message(.optStatsFirst) }

    /// The last day to count.
    public static var optStatsLast: Message { Message(.optStatsLast) }

    /// Lead the debrief of a game played elsewhere, with paper cards: questions, commitments, report.
    public static var aboutDebrief: Message { Message(.aboutDebrief) }

    /// It starts a session with the people you name and goes straight to the questions. In a terminal it fills the window; with --plain, or without a terminal, it works line by line. When the input ends, everything is saved and you can resume.
    public static var moreDebrief: Message { Message(.moreDebrief) }

    /// Work line by line: for screen readers, remote shells and scripts.
    public static var optPlain: Message { Message(.optPlain) }

    /// The people who played, separated by commas.
    public static var optDebriefPlayers: Message { Message(.optDebriefPlayers) }

    /// The people who watched, separated by commas.
    public static var optDebriefObservers: Message { Message(.optDebriefObservers) }

    /// The debrief guide: its id or a file. “short” asks three questions.
    public static var optGuide: Message { Message(.optGuide) }

    /// A title for the session.
    public static var optTitle: Message { Message(.optTitle) }

    /// Where to save the report; - for standard output only.
    public static var optReport: Message { Message(.optReport) }

    /// Screen
    public static var optionsScreen: Message { Message(.optionsScreen) }

    /// Check decks and list everything that is wrong, with file, line and column.
    public static var aboutDeckCheck: Message { Message(.aboutDeckCheck) }

    /// Exit code 65 if a deck cannot be used; 0 if there are only warnings.
    public static var moreDeckCheck: Message { Message(.moreDeckCheck) }

    /// The decks: ids or files. All installed decks if you name none.
    public static var optDeckCheckDecks: Message { Message(.optDeckCheckDecks) }

    /// Check whether this many people can be dealt full hands.
    public static var optDeckCheckPeople: Message { Message(.optDeckCheckPeople) }

    /// --people must be from 3 to {most}.
    public static func wrongPeople(most: Int) -> Message {
        Message(.wrongPeople, ["most": .number(most)])
    }

    /// List, read and check card decks, and start your own.
    public static var aboutDeck: Message { Message(.aboutDeck) }

    /// List the decks you can play with.
    public static var aboutDeckList: Message { Message(.aboutDeckList) }

    /// Also show where each comes from and the result of its check; “deck check” lists the details.
    public static var optDeckListLong: Message { Message(.optDeckListLong) }

    /// Start a deck of your own: a small, valid file that explains itself.
    public static var aboutDeckNew: Message { Message(.aboutDeckNew) }

    /// It goes into the folder CardDecks of the data folder, where every command finds it by its id.
    public static var moreDeckNew: Message { Message(.moreDeckNew) }

    /// Its id: lower-case letters, digits and single hyphens, such as kitchen-team.
    public static var optDeckNewId: Message { Message(.optDeckNewId) }

    /// Write it to this file instead.
    public static var optOutputInstead: Message { Message(.optOutputInstead) }

    /// Read the cards of a deck.
    public static var aboutDeckShow: Message { Message(.aboutDeckShow) }

    /// The deck: its id or a file.
    public static var optDeckShowDeck: Message { Message(.optDeckShowDeck) }

    /// Print it as a deck file, for other programs.
    public static var optDeckShowJson: Message { Message(.optDeckShowJson) }

    /// Save groups of people under a name, for “play --group” and for setting up.
    public static var aboutGroup: Message { Message(.aboutGroup) }

    /// List the saved groups.
    public static var aboutGroupList: Message { Message(.aboutGroupList) }

    /// Show the names in a group.
    public static var aboutGroupShow: Message { Message(.aboutGroupShow) }

    /// The name of the group.
    public static var optGroupShowName: Message { Message(.optGroupShowName) }

    /// Print it as a group file, for other programs.
    public static var optGroupShowJson: Message { Message(.optGroupShowJson) }

    /// Save a group: give the names here, or type one per line on standard input.
    public static var aboutGroupSave: Message { Message(.aboutGroupSave) }

    /// A name for the group.
    public static var optGroupSaveName: Message { Message(.optGroupSaveName) }

    /// The people’s names, separated by commas or spaces.
    public static var optGroupSavePeople: Message { Message(.optGroupSavePeople) }

    /// Replace a group of the same name.
    public static var optGroupSaveReplace: Message { Message(.optGroupSaveReplace) }

    /// Delete a group for good.
    public static var aboutGroupDelete: Message { Message(.aboutGroupDelete) }

    /// The full name of the group.
    public static var optGroupDeleteName: Message { Message(.optGroupDeleteName) }

    /// Check debrief guides and list everything that is wrong.
    public static var aboutGuideCheck: Message { Message(.aboutGuideCheck) }

    /// Exit code 65 if a guide cannot be used; 0 if there are only warnings.
    public static var moreGuideCheck: Message { Message(.moreGuideCheck) }

    /// The guides: ids or files. All installed guides if you name none.
    public static var optGuideCheckGuides: Message { Message(.optGuideCheckGuides) }

    /// List, read and check debrief guides.
    public static var aboutGuide: Message { Message(.aboutGuide) }

    /// List the debrief guides.
    public static var aboutGuideList: Message { Message(.aboutGuideList) }

    /// Read the questions of a guide.
    public static var aboutGuideShow: Message { Message(.aboutGuideShow) }

    /// The guide: its id or a file.
    public static var optGuideShowGuide: Message { Message(.optGuideShowGuide) }

    /// Check catalogues and list everything that is wrong.
    public static var aboutLanguageCheck: Message { Message(.aboutLanguageCheck) }

    /// Exit code 65 if a message cannot be used; 0 if there are only warnings.
    public static var moreLanguageCheck: Message { Message(.moreLanguageCheck) }

    /// The catalogues: tags or files. If you name none: all your own, or the English one.
    public static var optLanguageCheckCatalogues: Message { Message(.optLanguageCheckCatalogues) }

    /// For translators: list, start and check catalogues of the program’s words.
    public static var aboutLanguage: Message { Message(.aboutLanguage) }

    /// A catalogue is a file such as fr.arb. Put it into the folder Languages of JOBHUNTER_HOME, or of jobhunter in the XDG configuration folder (~/.config), and the program uses its words.
    public static var moreLanguage: Message { Message(.moreLanguage) }

    /// List the languages JobHunter speaks.
    public static var aboutLanguageList: Message { Message(.aboutLanguageList) }

    /// Start a catalogue: every message in English, with a note on what it is for.
    public static var aboutLanguageNew: Message { Message(.aboutLanguageNew) }

    /// It goes where the program finds it, so whatever you translate is used straight away.
    public static var moreLanguageNew: Message { Message(.moreLanguageNew) }

    /// The language tag, such as fr.
    public static var optLanguageNewTag: Message { Message(.optLanguageNewTag) }

    /// Make the pseudo-language: English with accents, in brackets and a third longer.
    public static var aboutLanguagePseudo: Message { Message(.aboutLanguagePseudo) }

    /// Anything still in plain English is missing from the catalogue; anything cut off has too little room.
    public static var moreLanguagePseudo: Message { Message(.moreLanguagePseudo) }

    /// Replace the file if it exists.
    public static var optReplace: Message { Message(.optReplace) }

    /// Show messages: their words, an example, what they are for and what their values mean.
    public static var aboutLanguageShow: Message { Message(.aboutLanguageShow) }

    /// Without a key, it lists all messages briefly.
    public static var moreLanguageShow: Message { Message(.moreLanguageShow) }

    /// The keys of the messages, as written in a catalogue.
    public static var optLanguageShowKeys: Message { Message(.optLanguageShowKeys) }

    /// Show this language instead of English.
    public static var optLanguageShowLanguage: Message { Message(.optLanguageShowLanguage) }

    /// See who to ask about a commitment after 1, 3 and 6 months, and note the answer.
    public static var aboutFollowUp: Message { Message(.aboutFollowUp) }

    /// List the follow-ups due by a given day, for people who agreed to be asked.
    public static var aboutFollowUpList: Message { Message(.aboutFollowUpList) }

    /// The last day to include, such as 2026-12-24, 24/12, friday or “in two weeks”; today by default.
    public static var optFollowUpListDue: Message { Message(.optFollowUpListDue) }

    /// Note what became of a commitment.
    public static var aboutFollowUpAnswer: Message { Message(.aboutFollowUpAnswer) }

    /// The commitment, as the list shows it: k3x9ab2c:41.
    public static var optFollowUpAnswerCommitment: Message { Message(.optFollowUpAnswerCommitment) }

    /// After how many months: 1, 3 or 6.
    public static var optFollowUpAnswerMonths: Message { Message(.optFollowUpAnswerMonths) }

    /// What became of it.
    public static var optFollowUpAnswerOutcome: Message { Message(.optFollowUpAnswerOutcome) }

    /// What they said, in their own words.
    public static var optFollowUpAnswerWords: Message { Message(.optFollowUpAnswerWords) }

    /// Note it even though it is not due yet.
    public static var optFollowUpAnswerEarly: Message { Message(.optFollowUpAnswerEarly) }

    /// Add a person by a code; nothing else is kept until they agree.
    public static var aboutPersonAdd: Message { Message(.aboutPersonAdd) }

    /// Keep logbooks for people who agree to one: consent, report, export, erasure.
    public static var aboutPerson: Message { Message(.aboutPerson) }

    /// The person’s code, such as K7.
    public static var optPersonChoiceCode: Message { Message(.optPersonChoiceCode) }

    /// Record that a person agrees to something, in the words shown, or withdraws their consent.
    public static var aboutPersonConsent: Message { Message(.aboutPersonConsent) }

    /// What they agree to: logbook or follow-up.
    public static var optPersonConsentPurpose: Message { Message(.optPersonConsentPurpose) }

    /// Withdraw the consent; whatever depended on it is removed.
    public static var optPersonConsentWithdraw: Message { Message(.optPersonConsentWithdraw) }

    /// The words were read to the person and they agreed; don’t ask again.
    public static var optPersonConsentYes: Message { Message(.optPersonConsentYes) }

    /// Erase a person’s name, words and logbook from every file of the record; counts and points stay.
    public static var aboutPersonErase: Message { Message(.aboutPersonErase) }

    /// Afterwards, a receipt tells you what could not be reached. People who never had a logbook are erased by their seats: jobhunter person erase --seat k3x9ab2c:s2
    public static var morePersonErase: Message { Message(.morePersonErase) }

    /// The person’s code, if they have one.
    public static var optPersonEraseCode: Message { Message(.optPersonEraseCode) }

    /// A seat of theirs that is in no logbook; can be given several times.
    public static var optPersonEraseSeat: Message { Message(.optPersonEraseSeat) }

    /// Also take their name out of what other people said.
    public static var optPersonEraseMentions: Message { Message(.optPersonEraseMentions) }

    /// Finish an erasure that was interrupted.
    public static var optPersonEraseFinish: Message { Message(.optPersonEraseFinish) }

    /// Don’t ask for confirmation.
    public static var optPersonEraseYes: Message { Message(.optPersonEraseYes) }

    /// Export everything kept about a person, and nothing about anyone else.
    public static var aboutPersonExport: Message { Message(.aboutPersonExport) }

    /// Other people’s names become numbered seats. The JSON format is person/1 (docs/file-formats.md).
    public static var morePersonExport: Message { Message(.morePersonExport) }

    /// json for other programs, markdown for reading.
    public static var optPersonExportFormat: Message { Message(.optPersonExportFormat) }

    /// Include the real name, if it is kept.
    public static var optWithName: Message { Message(.optWithName) }

    /// Add a seat of a session to a person’s logbook, if they agreed to have one.
    public static var aboutPersonLink: Message { Message(.aboutPersonLink) }

    /// Their seat, by number or name: k3x9ab2c:s2 or k3x9ab2c:Ana.
    public static var optPersonLinkSeat: Message { Message(.optPersonLinkSeat) }

    /// Take a seat of a session out of a person’s logbook.
    public static var aboutPersonUnlink: Message { Message(.aboutPersonUnlink) }

    /// Their seat, by number or name.
    public static var optPersonUnlinkSeat: Message { Message(.optPersonUnlinkSeat) }

    /// List the people who have a code.
    public static var aboutPersonList: Message { Message(.aboutPersonList) }

    /// Include real names, where they are kept.
    public static var optPersonListWithNames: Message { Message(.optPersonListWithNames) }

    /// Save a person’s real name, or forget it; it is shown only with --with-names.
    public static var aboutPersonName: Message { Message(.aboutPersonName) }

    /// The real name; leave it out to forget the one that is kept.
    public static var optPersonNameName: Message { Message(.optPersonNameName) }

    /// Print a person’s logbook page, in Markdown.
    public static var aboutPersonReport: Message { Message(.aboutPersonReport) }

    /// Show what a person agreed to, and which seats were theirs.
    public static var aboutPersonShow: Message { Message(.aboutPersonShow) }

    /// Print everything kept about them as JSON, for other programs.
    public static var optPersonShowJson: Message { Message(.optPersonShowJson) }

    /// Lead a workshop, from the names to the report.
    public static var aboutPlay: Message { Message(.aboutPlay) }

    /// In a terminal it fills the window. With --plain, or without a terminal, it works line by line: type numbers to choose, or ? for a list of choices. When the input ends, everything is saved and you can resume.
    public static var morePlay: Message { Message(.morePlay) }

    /// The players’ names, separated by commas.
    public static var optPlayPlayers: Message { Message(.optPlayPlayers) }

    /// Observers, who watch and may vote; names separated by commas.
    public static var optPlayObservers: Message { Message(.optPlayObservers) }

    /// Play with a saved group.
    public static var optPlayGroup: Message { Message(.optPlayGroup) }

    /// A team put together by hand: its names, separated by commas. Repeat the option for each team.
    public static var optPlayTeams: Message { Message(.optPlayTeams) }

    /// The deck: its id or a file. Several decks are joined.
    public static var optPlayDecks: Message { Message(.optPlayDecks) }

    /// A seed for everything random, to get the same draws again.
    public static var optSeed: Message { Message(.optSeed) }

    /// Rules
    public static var optionsRules: Message { Message(.optionsRules) }

    /// Practise on your own: play a story in which you decide, or give a pitch and rate it yourself.
    public static var aboutPractise: Message { Message(.aboutPractise) }

    /// Without a scenario, it asks what you would like to practise. With --name it remembers you: it suggests the skills you have practised least, and can compare two runs through the same story.
    public static var morePractise: Message { Message(.morePractise) }

    /// The story: its id or a file.
    public static var optPractiseScenario: Message { Message(.optPractiseScenario) }

    /// Practise a pitch instead of a story.
    public static var optPractisePitch: Message { Message(.optPractisePitch) }

    /// Compare your last two runs through the story, then stop.
    public static var optPractiseCompare: Message { Message(.optPractiseCompare) }

    /// Your name or a code, for your own record.
    public static var optPractiseName: Message { Message(.optPractiseName) }

    /// When to show the trainer’s comments: after each choice (now) or at the end (end).
    public static var optPractiseFeedback: Message { Message(.optPractiseFeedback) }

    /// The deck for a pitch: its id or a file.
    public static var optPractiseDeck: Message { Message(.optPractiseDeck) }

    /// Give either a scenario or --pitch, not both.
    public static var wrongPractise: Message { Message(.wrongPractise) }

    /// --compare works with stories only.
    public static var wrongPractise2: Message { Message(.wrongPractise2) }

    /// An attendance sheet for everyone to sign.
    public static var aboutPrintAttendance: Message { Message(.aboutPrintAttendance) }

    /// Paper ballots for one round, to cut apart.
    public static var aboutPrintBallots: Message { Message(.aboutPrintBallots) }

    /// The cards of a deck, nine to a page, 63 x 88 mm each, with cutting marks.
    public static var aboutPrintCards: Message { Message(.aboutPrintCards) }

    /// The deck: its id or a file.
    public static var optPrintCardsDeck: Message { Message(.optPrintCardsDeck) }

    /// A certificate for each person who took part in a finished session; it judges no one.
    public static var aboutPrintCertificates: Message { Message(.aboutPrintCertificates) }

    /// The session: its id, or the first letters of it.
    public static var optPrintCertificatesSession: Message { Message(.optPrintCertificatesSession) }

    /// Make pages to print: cards, ballots, observation grids, attendance sheets, certificates.
    public static var aboutPrint: Message { Message(.aboutPrint) }

    /// The pages are HTML for A4 paper, in one self-contained file: open it in a browser and print it at 100 %. --pdf does that for you.
    public static var morePrint: Message { Message(.morePrint) }

    /// Sheets for the observers of a role-play to note what they see.
    public static var aboutPrintGrids: Message { Message(.aboutPrintGrids) }

    /// The role-play: its id or a file.
    public static var optPrintGridsScenario: Message { Message(.optPrintGridsScenario) }

    /// How many observers.
    public static var optPrintGridsPeople: Message { Message(.optPrintGridsPeople) }

    /// Lead a role-play: casting, briefs, takes, observers, stepping out of role, debrief, report.
    public static var aboutRoleplay: Message { Message(.aboutRoleplay) }

    /// Without a scenario, it asks which one. In a terminal it fills the window; with --plain, or without a terminal, it works line by line. Anyone who types ! or the scenario’s stop word stops the play at once. When the input ends, everything is saved and you can resume.
    public static var moreRoleplay: Message { Message(.moreRoleplay) }

    /// The scenario: its id or a file.
    public static var optScenario: Message { Message(.optScenario) }

    /// The people who can play, separated by commas.
    public static var optRoleplayPlayers: Message { Message(.optRoleplayPlayers) }

    /// The people who only watch, separated by commas.
    public static var optRoleplayObservers: Message { Message(.optRoleplayObservers) }

    /// See what each rule means, and which ready-made sets there are.
    public static var aboutRules: Message { Message(.aboutRules) }

    /// List every rule, its value and what that means.
    public static var aboutRulesList: Message { Message(.aboutRulesList) }

    /// Show the values of a ready-made set.
    public static var optRulesListPreset: Message { Message(.optRulesListPreset) }

    /// See every value of one rule and what it means.
    public static var aboutRulesShow: Message { Message(.aboutRulesShow) }

    /// The rule, as it is called in rules files and by “rules list”, such as ballot.
    public static var optRulesShowRule: Message { Message(.optRulesShowRule) }

    /// List the ready-made sets of rules and how long each takes.
    public static var aboutRulesPresets: Message { Message(.aboutRulesPresets) }

    /// For how many people: 3 to 40.
    public static var optRulesPresetsPeople: Message { Message(.optRulesPresetsPeople) }

    /// Check scenarios: list everything that is wrong, count what can be counted, prove what can be proved.
    public static var aboutScenarioCheck: Message { Message(.aboutScenarioCheck) }

    /// A branching story is explored state by state: from every state there must be a way forward and a way to an ending. docs/scenario-checks.md explains each finding by its code. Exit code 65 if a scenario cannot be used; 0 if there are only warnings.
    public static var moreScenarioCheck: Message { Message(.moreScenarioCheck) }

    /// The scenarios: ids or files. All installed scenarios if you name none.
    public static var optScenarioCheckScenarios: Message { Message(.optScenarioCheckScenarios) }

    /// The most states of a story to explore.
    public static var optScenarioCheckStates: Message { Message(.optScenarioCheckStates) }

    /// --states must be from 1 to 1000000000.
    public static var wrongScenarioCheck: Message { Message(.wrongScenarioCheck) }

    /// List, read, check, draw, print, start, import and export scenarios.
    public static var aboutScenario: Message { Message(.aboutScenario) }

    /// Export a branching scenario in another program’s format.
    public static var aboutScenarioExport: Message { Message(.aboutScenarioExport) }

    /// Twee 3 can be opened in Twine, where it plays as a SugarCube story, and can be imported again.
    public static var moreScenarioExport: Message { Message(.moreScenarioExport) }

    /// Export as Twee 3.
    public static var optScenarioExportTwee: Message { Message(.optScenarioExportTwee) }

    /// Write it to this file instead of standard output.
    public static var optScenarioExportOutput: Message { Message(.optScenarioExportOutput) }

    /// Say which format you want: --twee.
    public static var wrongScenarioExport: Message { Message(.wrongScenarioExport) }

    /// See the course of a scenario at a glance: as an outline, or as a graph for Graphviz.
    public static var aboutScenarioGraph: Message { Message(.aboutScenarioGraph) }

    /// To draw a picture: jobhunter scenario graph ID --dot | dot -Tsvg > map.svg
    public static var moreScenarioGraph: Message { Message(.moreScenarioGraph) }

    /// Print it in Graphviz’s DOT language.
    public static var optScenarioGraphDot: Message { Message(.optScenarioGraphDot) }

    /// Turn a Twine story (Twee 3, HTML, JSON) or an H5P Branching Scenario into a scenario.
    public static var aboutScenarioImport: Message { Message(.aboutScenarioImport) }

    /// It goes into the folder Scenarios of the data folder, where every command finds it by its id. Whatever has no equivalent stays as text and is listed with file, line and column. Exit code 65 if nothing can be imported, or if the result needs work before it can be played.
    public static var moreScenarioImport: Message { Message(.moreScenarioImport) }

    /// The file: .twee, .tw, .html, .json or .h5p.
    public static var optScenarioImportFile: Message { Message(.optScenarioImportFile) }

    /// Write it to this file instead; - for standard output.
    public static var optScenarioImportOutput: Message { Message(.optScenarioImportOutput) }

    /// The range for counters that have none, such as 0..100; -10..10 by default.
    public static var optScenarioImportBounds: Message { Message(.optScenarioImportBounds) }

    /// Which story in an archive.
    public static var optScenarioImportStory: Message { Message(.optScenarioImportStory) }

    /// Read the markup of this story format, whatever the file says.
    public static var optScenarioImportFormat: Message { Message(.optScenarioImportFormat) }

    /// Print the findings as JSON, for other programs.
    public static var optScenarioImportJson: Message { Message(.optScenarioImportJson) }

    /// List the scenarios you can play.
    public static var aboutScenarioList: Message { Message(.aboutScenarioList) }

    /// Start a scenario of your own: a small, valid file that explains itself.
    public static var aboutScenarioNew: Message { Message(.aboutScenarioNew) }

    /// Put it into the folder Scenarios of the data folder, where every command finds it by its id.
    public static var moreScenarioNew: Message { Message(.moreScenarioNew) }

    /// For a group (roleplay) or for one person (branching).
    public static var optScenarioNewKind: Message { Message(.optScenarioNewKind) }

    /// The file to write, such as late-bus.json; its name becomes the id.
    public static var optScenarioNewFile: Message { Message(.optScenarioNewFile) }

    /// Make the paper handouts: role cards, observation sheets, the facilitator’s sheet.
    public static var aboutScenarioPrint: Message { Message(.aboutScenarioPrint) }

    /// In Markdown. Without --output, the sheets follow one another, each on a page of its own (form feed). With --output, each sheet goes into its own file, so that no brief ends up on someone else’s paper.
    public static var moreScenarioPrint: Message { Message(.moreScenarioPrint) }

    /// Write each sheet into this folder.
    public static var optScenarioPrintOutput: Message { Message(.optScenarioPrintOutput) }

    /// Replace sheets that exist.
    public static var optScenarioPrintReplace: Message { Message(.optScenarioPrintReplace) }

    /// Read about a scenario before you play it.
    public static var aboutScenarioShow: Message { Message(.aboutScenarioShow) }

    /// For a role-play: what everyone may know and the facilitator’s outline; private briefs only with --private. For a story: what it is about, without giving away how it goes.
    public static var moreScenarioShow: Message { Message(.moreScenarioShow) }

    /// Include the private briefs and secret injects of a role-play.
    public static var optScenarioShowWithPrivateParts: Message { Message(.optScenarioShowWithPrivateParts) }

    /// Print it as a scenario file, for other programs; complete only with --private.
    public static var optScenarioShowJson: Message { Message(.optScenarioShowJson) }

    /// List, read, resume, verify and export recorded sessions.
    public static var aboutSession: Message { Message(.aboutSession) }

    /// Export the whole record of a session: enough to recompute every score.
    public static var aboutSessionExport: Message { Message(.aboutSessionExport) }

    /// The format is session/2; its JSON Schema is docs/schemas/session.schema.json.
    public static var moreSessionExport: Message { Message(.moreSessionExport) }

    /// json for one document, ndjson for one event per line.
    public static var optSessionExportFormat: Message { Message(.optSessionExportFormat) }

    /// List the recorded sessions, newest first.
    public static var aboutSessionList: Message { Message(.aboutSessionList) }

    /// Look into each session: how many people, whether it is damaged, whether it is open elsewhere.
    public static var optSessionListLong: Message { Message(.optSessionListLong) }

    /// Replay a session step by step, with its pauses and without anyone’s secrets.
    public static var aboutSessionReplay: Message { Message(.aboutSessionReplay) }

    /// A pause of more than ten minutes counts as a break and is cut to ten minutes.
    public static var moreSessionReplay: Message { Message(.moreSessionReplay) }

    /// How many times as fast as it was played: 0.1 to 10000.
    public static var optSessionReplaySpeed: Message { Message(.optSessionReplaySpeed) }

    /// Take the next step whenever a line is typed, instead of by the clock.
    public static var optSessionReplayStep: Message { Message(.optSessionReplayStep) }

    /// --speed is {speed}; it must be from 0.1 to 10000.
    public static func wrongSessionReplay(speed: String) -> Message {
        Message(.wrongSessionReplay, ["speed": .text(speed)])
    }

    /// Show what one audience is told, shown and asked right now.
    public static var aboutSessionMoment: Message { Message(.aboutSessionMoment) }

    /// For a screen or program beside the one that leads the session. docs/file-formats.md describes the JSON.
    public static var moreSessionMoment: Message { Message(.moreSessionMoment) }

    /// Who it is for: table, facilitator, or a person’s name or seat.
    public static var optSessionMomentAudience: Message { Message(.optSessionMomentAudience) }

    /// audience
    public static var valueAudience: Message { Message(.valueAudience) }

    /// Write the report of a session, in Markdown unless you choose another format.
    public static var aboutSessionReport: Message { Message(.aboutSessionReport) }

    /// It says what was played and said, and nothing about who voted for whom. The HTML is one self-contained file that prints well; docs/reports.md explains how each figure is worked out. --pdf without --output writes into the folder “reports” of the data folder.
    public static var moreSessionReport: Message { Message(.moreSessionReport) }

    /// The format.
    public static var optSessionReportFormat: Message { Message(.optSessionReportFormat) }

    /// Resume a session where it was left.
    public static var aboutSessionResume: Message { Message(.aboutSessionResume) }

    /// The guide for a debrief still to come: its id or a file. “short” asks three questions.
    public static var optSessionResumeGuide: Message { Message(.optSessionResumeGuide) }

    /// Show what happened in a session, step by step, without anyone’s secrets.
    public static var aboutSessionShow: Message { Message(.aboutSessionShow) }

    /// Keep following while the session goes on in another program.
    public static var optSessionShowFollow: Message { Message(.optSessionShowFollow) }

    /// Show what everyone could see after this event; “session timeline” lists the numbers.
    public static var optSessionShowAt: Message { Message(.optSessionShowAt) }

    /// --follow goes on from the end, --at looks back: choose one.
    public static var wrongSessionShow: Message { Message(.wrongSessionShow) }

    /// List the steps of a session with their numbers and times; undone steps are marked.
    public static var aboutSessionTimeline: Message { Message(.aboutSessionTimeline) }

    /// jobhunter session show --at NUMBER shows what everyone could see after a step.
    public static var moreSessionTimeline: Message { Message(.moreSessionTimeline) }

    /// Check a record: the file, the checksums, every event, and that it can be replayed.
    public static var aboutSessionVerify: Message { Message(.aboutSessionVerify) }

    /// Exit code 74 if anything is wrong. Checks all sessions if you name none.
    public static var moreSessionVerify: Message { Message(.moreSessionVerify) }

    /// See and change how JobHunter looks and speaks.
    public static var aboutSettings: Message { Message(.aboutSettings) }

    /// Options on the command line come first, then NO_COLOR, then the settings file, then the defaults. The file is settings.json in JOBHUNTER_HOME, or in jobhunter in the XDG configuration folder (~/.config).
    public static var moreSettings: Message { Message(.moreSettings) }

    /// List every setting, its value and what it does.
    public static var aboutSettingsList: Message { Message(.aboutSettingsList) }

    /// Show the value of one setting.
    public static var aboutSettingsGet: Message { Message(.aboutSettingsGet) }

    /// The setting, such as colours.
    public static var optSetting: Message { Message(.optSetting) }

    /// Change a setting.
    public static var aboutSettingsSet: Message { Message(.aboutSettingsSet) }

    /// Its value, such as dark.
    public static var optSettingsSetValue: Message { Message(.optSettingsSetValue) }

    /// Show the workshop to the group on a second screen or terminal: what everyone may see, and nothing else.
    public static var aboutTable: Message { Message(.aboutTable) }

    /// It waits for a workshop to start on this computer, follows it, then moves on to the next one. It never shows what people practise on their own. Set the projector to extend the screen, not to mirror it; open a second terminal window there and start it in that window.
    public static var moreTable: Message { Message(.moreTable) }

    /// The session’s id, or the first letters of it; by default, whichever is being led.
    public static var optTableSession: Message { Message(.optTableSession) }

    /// Lead soft-skills workshops: play the job-hunter game, keep the record, make the report.
    public static var aboutJobHunter: Message { Message(.aboutJobHunter) }

    /// Without a subcommand, it resumes what was interrupted, or starts a workshop.
    public static var moreJobHunter: Message { Message(.moreJobHunter) }

    /// Exit codes: 0 done; 64 wrong usage; 65 a file or option contains something that cannot be used; 66 a file or session does not exist; 69 the session is open in another program; 70 a fault in JobHunter; 73 the file cannot be written there; 74 reading or writing failed; 76 the data come from a newer version or another program.
    public static var moreExitCodes: Message { Message(.moreExitCodes) }

    /// Speak this language this time; works with every command: en, fr, …
    public static var optLang: Message { Message(.optLang) }

    /// Where to write it; standard output by default, or with -.
    public static var optDeliveryOutput: Message { Message(.optDeliveryOutput) }

    /// Make a PDF file, using Chromium, Chrome or Edge. Name the file with --output.
    public static var optDeliveryPdf: Message { Message(.optDeliveryPdf) }

    /// For this many people, without names.
    public static var optPrinteesPeople: Message { Message(.optPrinteesPeople) }

    /// For the people of this session: its id, or the first letters of it.
    public static var optPrinteesSession: Message { Message(.optPrinteesSession) }

    /// A ready-made set of rules; “rules presets” explains them.
    public static var optRuleOptionsPreset: Message { Message(.optRuleOptionsPreset) }

    /// Take the rules from a file (rules/1).
    public static var optRuleOptionsFile: Message { Message(.optRuleOptionsFile) }

    /// How many rounds you plan to play: 1 to 20.
    public static var optRuleOptionsRounds: Message { Message(.optRuleOptionsRounds) }

    /// Skills revealed each round: 1 to 6.
    public static var optRuleOptionsSkills: Message { Message(.optRuleOptionsSkills) }

    /// Job cards in a hand: 1 to 12.
    public static var optRuleOptionsHand: Message { Message(.optRuleOptionsHand) }

    /// Share of silly jobs, in percent: 0 to 100.
    public static var optRuleOptionsSilly: Message { Message(.optRuleOptionsSilly) }

    /// Job cards each player may swap during the game: 0 to 12.
    public static var optRuleOptionsSwaps: Message { Message(.optRuleOptionsSwaps) }

    /// Time for a pitch, in seconds: 10 to 900. It is a signal, never a cut-off.
    public static var optRuleOptionsPitchSeconds: Message { Message(.optRuleOptionsPitchSeconds) }

    /// What voters choose; a rubric scores by winner or rank, by winner unless you say so.
    public static var optRuleOptionsBallot: Message { Message(.optRuleOptionsBallot) }

    /// How votes are collected.
    public static var optRuleOptionsCollect: Message { Message(.optRuleOptionsCollect) }

    /// How votes become points.
    public static var optRuleOptionsScoring: Message { Message(.optRuleOptionsScoring) }

    /// What happens if a round ends in a tie.
    public static var optRuleOptionsTie: Message { Message(.optRuleOptionsTie) }

    /// What happens if the game ends in a tie.
    public static var optRuleOptionsFinalTie: Message { Message(.optRuleOptionsFinalTie) }

    /// Play in pairs.
    public static var optRuleOptionsPairs: Message { Message(.optRuleOptionsPairs) }

    /// Play in this many teams: 2 to 12.
    public static var optRuleOptionsTeams: Message { Message(.optRuleOptionsTeams) }

    /// Show jobs as soon as they are chosen.
    public static var optRuleOptionsOpenJobs: Message { Message(.optRuleOptionsOpenJobs) }

    /// Play together: show every skill, no points.
    public static var optRuleOptionsCooperative: Message { Message(.optRuleOptionsCooperative) }

    /// Show totals during the game.
    public static var optRuleOptionsShowScores: Message { Message(.optRuleOptionsShowScores) }

    /// Observers do not vote.
    public static var optRuleOptionsNoObserverVotes: Message { Message(.optRuleOptionsNoObserverVotes) }

    /// Also ask voters to rate each skill; the ratings score no points.
    public static var optRuleOptionsFeedback: Message { Message(.optRuleOptionsFeedback) }

    /// Draw skills from any dimension, not one of each.
    public static var optRuleOptionsAnyDimension: Message { Message(.optRuleOptionsAnyDimension) }

    /// Use no colours; NO_COLOR does the same.
    public static var optScreenOptionsNoColor: Message { Message(.optScreenOptionsNoColor) }

    /// Draw boxes and signs with plain letters.
    public static var optScreenOptionsAscii: Message { Message(.optScreenOptionsAscii) }

    /// Leave the mouse free for selecting text.
    public static var optScreenOptionsNoMouse: Message { Message(.optScreenOptionsNoMouse) }

    /// Show what matters most in large letters.
    public static var optScreenOptionsLargeType: Message { Message(.optScreenOptionsLargeType) }

    /// The session’s id, or the first letters of it; by default, the last one led with a group.
    public static var optSessionChoiceSession: Message { Message(.optSessionChoiceSession) }

    /// The folder of the record.
    public static var optPlacesDataFolder: Message { Message(.optPlacesDataFolder) }

    /// By default JOBHUNTER_HOME, or jobhunter in the XDG data folder (~/.local/share).
    public static var morePlaces: Message { Message(.morePlaces) }

    /// file
    public static var valueFile: Message { Message(.valueFile) }

    /// count
    public static var valueCount: Message { Message(.valueCount) }

    /// day
    public static var valueDay: Message { Message(.valueDay) }

    /// names
    public static var valueNames: Message { Message(.valueNames) }

    /// guide
    public static var valueGuide: Message { Message(.valueGuide) }

    /// name
    public static var valueName: Message { Message(.valueName) }

    /// number
    public static var valueNumber: Message { Message(.valueNumber) }

    /// tag
    public static var valueTag: Message { Message(.valueTag) }

    /// session:event
    public static var valueSessionEvent: Message { Message(.valueSessionEvent) }

    /// session:seat
    public static var valueSessionSeat: Message { Message(.valueSessionSeat) }

    /// deck
    public static var valueDeck: Message { Message(.valueDeck) }

    /// now|end
    public static var valueNowEnd: Message { Message(.valueNowEnd) }

    /// id
    public static var valueId: Message { Message(.valueId) }

    /// scenario
    public static var valueScenario: Message { Message(.valueScenario) }

    /// range
    public static var valueRange: Message { Message(.valueRange) }

    /// folder
    public static var valueFolder: Message { Message(.valueFolder) }

    /// times
    public static var valueTimes: Message { Message(.valueTimes) }

    /// event
    public static var valueEvent: Message { Message(.valueEvent) }

    /// percent
    public static var valuePercent: Message { Message(.valuePercent) }

    /// seconds
    public static var valueSeconds: Message { Message(.valueSeconds) }

    /// method
    public static var valueMethod: Message { Message(.valueMethod) }

    /// way
    public static var valueWay: Message { Message(.valueWay) }

    /// rule
    public static var valueRule: Message { Message(.valueRule) }

    /// Usage: {synopsis}
    public static func helpUsage(synopsis: String) -> Message {
        Message(.helpUsage, ["synopsis": .text(synopsis)])
    }

    /// Arguments
    public static var helpArguments: Message { Message(.helpArguments) }

    /// Options
    public static var helpOptions: Message { Message(.helpOptions) }

    /// {title}
    public static func helpGroup(title: String) -> Message {
        Message(.helpGroup, ["title": .text(title)])
    }

    /// With every command
    public static var helpEverywhere: Message { Message(.helpEverywhere) }

    /// Commands
    public static var helpCommands: Message { Message(.helpCommands) }

    /// “{command} <command> --help” tells you more about each.
    public static func helpOfCommand(command: String) -> Message {
        Message(.helpOfCommand, ["command": .text(command)])
    }

    /// One of: {values}.
    public static func helpValues(values: String) -> Message {
        Message(.helpValues, ["values": .text(values)])
    }

    /// Default: {value}.
    public static func helpDefault(value: String) -> Message {
        Message(.helpDefault, ["value": .text(value)])
    }

    /// Print the version and exit.
    public static var optVersion: Message { Message(.optVersion) }

    /// Show this help and exit.
    public static var optHelp: Message { Message(.optHelp) }

    /// How people vote: {methods}. By default, as the session does, or single.
    public static func optPrintBallotsBallot(methods: String) -> Message {
        Message(.optPrintBallotsBallot, ["methods": .text(methods)])
    }

    /// command
    public static var valueCommand: Message { Message(.valueCommand) }

    /// options
    public static var valueOptions: Message { Message(.valueOptions) }

    /// {what} See “{command} --help”.
    public static func wrongArguments(what: String, command: String) -> Message {
        Message(.wrongArguments, ["what": .text(what), "command": .text(command)])
    }

    /// {isNear, select, yes {There is no option {option}. Did you mean {nearest}?} other {There is no option {option}.}}
    public static func wrongOption(option: String, isNear: String, nearest: String) -> Message {
        Message(.wrongOption, ["option": .text(option), "isNear": .text(isNear), "nearest": .text(nearest)])
    }

    /// A value is missing: {option}.
    public static func wrongMissingValue(option: String) -> Message {
        Message(.wrongMissingValue, ["option": .text(option)])
    }

    /// {option} can’t be “{value}”.
    public static func wrongValue(value: String, option: String) -> Message {
        Message(.wrongValue, ["value": .text(value), "option": .text(option)])
    }

    /// {option} can’t be “{value}”. It can be {values}.
    public static func wrongValueOfSeveral(option: String, value: String, values: [String]) -> Message {
        Message(.wrongValueOfSeveral, ["option": .text(option), "value": .text(value), "values": .names(values)])
    }

    /// {option} takes no value, but “{value}” was given.
    public static func wrongSurplusValue(option: String, value: String) -> Message {
        Message(.wrongSurplusValue, ["option": .text(option), "value": .text(value)])
    }

    /// {argument} is missing.
    public static func wrongMissingArgument(argument: String) -> Message {
        Message(.wrongMissingArgument, ["argument": .text(argument)])
    }

    /// Not expected here: {words}.
    public static func wrongSurplus(words: [String]) -> Message {
        Message(.wrongSurplus, ["words": .names(words)])
    }

    /// Workshop
    public static var titleWorkshop: Message { Message(.titleWorkshop) }

    /// Debrief
    public static var titleDebrief: Message { Message(.titleDebrief) }

    /// Role-play
    public static var titleRolePlay: Message { Message(.titleRolePlay) }

    /// session
    public static var valueSession: Message { Message(.valueSession) }

    /// people
    public static var valuePeople: Message { Message(.valuePeople) }

    /// setting
    public static var valueSetting: Message { Message(.valueSetting) }

    /// value
    public static var valueValue: Message { Message(.valueValue) }

    /// decks
    public static var valueDecks: Message { Message(.valueDecks) }

    /// code
    public static var valueCode: Message { Message(.valueCode) }

    /// months
    public static var valueMonths: Message { Message(.valueMonths) }

    /// outcome
    public static var valueOutcome: Message { Message(.valueOutcome) }

    /// purpose
    public static var valuePurpose: Message { Message(.valuePurpose) }

    /// catalogues
    public static var valueCatalogues: Message { Message(.valueCatalogues) }

    /// keys
    public static var valueKeys: Message { Message(.valueKeys) }

    /// guides
    public static var valueGuides: Message { Message(.valueGuides) }

    /// scenarios
    public static var valueScenarios: Message { Message(.valueScenarios) }

    /// kind
    public static var valueKind: Message { Message(.valueKind) }

    /// After --lang, say which language: {names}.
    public static func langMissing(names: [String]) -> Message {
        Message(.langMissing, ["names": .names(names)])
    }

    /// JobHunter doesn’t speak “{tag}” here. It speaks {names}; “jobhunter language new {tag}” begins a catalogue for it.
    public static func langUnknown(tag: String, names: [String]) -> Message {
        Message(.langUnknown, ["tag": .text(tag), "names": .names(names)])
    }

    /// This session was begun in “{tag}”, which JobHunter doesn’t speak here, so you see it in English.
    public static func sessionLanguageUnknown(tag: String) -> Message {
        Message(.sessionLanguageUnknown, ["tag": .text(tag)])
    }

    /// {setting} cannot be “{word}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}It can be {names}.
    public static func settingBadValue(setting: String, word: String, nearest: String, isNear: Value, names: [String]) -> Message {
        Message(.settingBadValue, ["setting": .text(setting), "word": .text(word), "nearest": .text(nearest), "isNear": isNear, "names": .names(names)])
    }

    /// Changed: {setting}: {value}.
    public static func settingSaved(setting: Message, value: Value) -> Message {
        Message(.settingSaved, ["setting": .message(setting), "value": value])
    }

    /// Set to {value}, but {by} overrides it while this program runs.
    public static func settingOverruled(value: Value, by: String) -> Message {
        Message(.settingOverruled, ["value": value, "by": .text(by)])
    }

    /// This applies until the program ends; it could not be saved: {reason}
    public static func settingsNotKept(reason: Message) -> Message {
        Message(.settingsNotKept, ["reason": .message(reason)])
    }

    /// The settings cannot be used, so the defaults apply: {reason}
    public static func settingsDamaged(reason: Value) -> Message {
        Message(.settingsDamaged, ["reason": reason])
    }

    /// {path} cannot be written.
    public static func settingsNotWritten(path: String) -> Message {
        Message(.settingsNotWritten, ["path": .text(path)])
    }

    /// colours
    public static var settingColours: Message { Message(.settingColours) }

    /// large type
    public static var settingLargeType: Message { Message(.settingLargeType) }

    /// sound
    public static var settingSound: Message { Message(.settingSound) }

    /// pitch clock
    public static var settingTimers: Message { Message(.settingTimers) }

    /// keyboard
    public static var settingKeyLayout: Message { Message(.settingKeyLayout) }

    /// less movement
    public static var settingReducedMotion: Message { Message(.settingReducedMotion) }

    /// mouse
    public static var settingMouse: Message { Message(.settingMouse) }

    /// lines and signs
    public static var settingBorders: Message { Message(.settingBorders) }

    /// language
    public static var settingLanguage: Message { Message(.settingLanguage) }

    /// {value, select, auto {Colours that can be read on light and dark backgrounds, unless NO_COLOR is set.} light {Deep colours, for a light background.} dark {Bright colours, for a dark background.} other {No colours; bold type and signs say everything.}}
    public static func settingColoursSays(value: String) -> Message {
        Message(.settingColoursSays, ["value": .text(value)])
    }

    /// {value, select, on {What matters now is shown in large letters, for the back of the room.} other {Cards and names in normal letters.}}
    public static func settingLargeTypeSays(value: String) -> Message {
        Message(.settingLargeTypeSays, ["value": .text(value)])
    }

    /// {value, select, bell {The terminal bell rings when the time for a pitch is up.} other {The program never makes a sound.}}
    public static func settingSoundSays(value: String) -> Message {
        Message(.settingSoundSays, ["value": .text(value)])
    }

    /// {value, select, shown {The time of a pitch is shown as a bar and in figures.} other {No clock on the screen during pitches, for people who speak better without one.}}
    public static func settingTimersSays(value: String) -> Message {
        Message(.settingTimersSays, ["value": .text(value)])
    }

    /// {value, select, azerty {The signs of the top row count as its figures, so no one needs Shift to choose.} other {The top row gives figures without Shift.}}
    public static func settingKeyLayoutSays(value: String) -> Message {
        Message(.settingKeyLayoutSays, ["value": .text(value)])
    }

    /// {value, select, on {A running clock moves every ten seconds; nothing else moves by itself.} other {A running clock moves every second.}}
    public static func settingReducedMotionSays(value: String) -> Message {
        Message(.settingReducedMotionSays, ["value": .text(value)])
    }

    /// {value, select, on {The program responds to clicks and the wheel; hold Shift to select text.} other {The mouse selects text, as everywhere else.}}
    public static func settingMouseSays(value: String) -> Message {
        Message(.settingMouseSays, ["value": .text(value)])
    }

    /// {value, select, auto {Boxes and signs as fine as the terminal can show them.} other {Boxes and signs in plain letters, for old terminals and some screen readers.}}
    public static func settingBordersSays(value: String) -> Message {
        Message(.settingBordersSays, ["value": .text(value)])
    }

    /// {value, select, auto {The language of the system if the program speaks it, otherwise English.} other {The program speaks this language.}}
    public static func settingLanguageSays(value: String) -> Message {
        Message(.settingLanguageSays, ["value": .text(value)])
    }

    /// {value, select, auto {automatic} light {for light backgrounds} dark {for dark backgrounds} none {none} off {off} on {on} bell {bell} shown {shown} hidden {hidden} azerty {AZERTY} qwerty {QWERTY} qwertz {QWERTZ} ascii {plain letters} other {{value}}}
    public static func settingWord(value: String) -> Message {
        Message(.settingWord, ["value": .text(value)])
    }

    /// records
    public static var placeRecords: Message { Message(.placeRecords) }

    /// timeline
    public static var placeTimeline: Message { Message(.placeTimeline) }

    /// look at what was recorded
    public static var recordsAtHome: Message { Message(.recordsAtHome) }

    /// Find:
    public static var recordsFind: Message { Message(.recordsFind) }

    /// Nothing found. Press Esc to show everything again.
    public static var recordsNothingFound: Message { Message(.recordsNothingFound) }

    /// Nothing has been recorded yet. What you play is kept here.
    public static var recordsNone: Message { Message(.recordsNone) }

    /// unreadable session ({id})
    public static func recordsNameless(id: String) -> Message {
        Message(.recordsNameless, ["id": .text(id)])
    }

    /// {state}, {people, plural, =0 {no one} one {# person} other {# people}}
    public static func recordsCount(state: Message, people: Int) -> Message {
        Message(.recordsCount, ["state": .message(state), "people": .number(people)])
    }

    /// can be resumed
    public static var recordsOpen: Message { Message(.recordsOpen) }

    /// closed
    public static var recordsClosed: Message { Message(.recordsClosed) }

    /// damaged
    public static var recordsDamaged: Message { Message(.recordsDamaged) }

    /// led elsewhere
    public static var recordsHeld: Message { Message(.recordsHeld) }

    /// {id}  {date}  {title}: {state}, {people, plural, =0 {no one} one {# person} other {# people}}
    public static func recordsListLine(id: String, date: String, title: String, state: Message, people: Int) -> Message {
        Message(.recordsListLine, ["id": .text(id), "date": .text(date), "title": .text(title), "state": .message(state), "people": .number(people)])
    }

    /// From {first} to {last}: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} without breaks, {games, plural, =0 {no game} one {# game} other {# games}}.
    public static func recordsWhen(first: String, last: String, minutes: Int, games: Int) -> Message {
        Message(.recordsWhen, ["first": .text(first), "last": .text(last), "minutes": .number(minutes), "games": .number(games)])
    }

    /// {count, plural, =0 {No one was there.} one {One person was there: {names}.} other {# people were there: {names}.}}
    public static func recordsPeople(names: [String], count: Int) -> Message {
        Message(.recordsPeople, ["names": .names(names), "count": .number(count)])
    }

    /// resume it
    public static var recordsGoOn: Message { Message(.recordsGoOn) }

    /// see step by step what happened
    public static var recordsTimeline: Message { Message(.recordsTimeline) }

    /// play it back
    public static var recordsReplay: Message { Message(.recordsReplay) }

    /// read the report
    public static var recordsReport: Message { Message(.recordsReport) }

    /// write the whole record to a file
    public static var recordsExport: Message { Message(.recordsExport) }

    /// check the record
    public static var recordsVerify: Message { Message(.recordsVerify) }

    /// This session is closed. You can read it but not resume it.
    public static var recordsIsClosed: Message { Message(.recordsIsClosed) }

    /// The record of this session is damaged, so it cannot be resumed.
    public static var recordsIsDamaged: Message { Message(.recordsIsDamaged) }

    /// Another program is leading this session. Stop it there first.
    public static var recordsIsHeld: Message { Message(.recordsIsHeld) }

    /// Nothing has happened in this session yet.
    public static var recordsIsEmpty: Message { Message(.recordsIsEmpty) }

    /// Written to {path}, for your eyes only.
    public static func recordsWritten(path: String) -> Message {
        Message(.recordsWritten, ["path": .text(path)])
    }

    /// It is already there, word for word: {path}
    public static func recordsThereAlready(path: String) -> Message {
        Message(.recordsThereAlready, ["path": .text(path)])
    }

    /// Replace the file?
    public static var recordsReplaceTitle: Message { Message(.recordsReplaceTitle) }

    /// There is already something else in {path}. Replacing it will lose it.
    public static func recordsReplace(path: String) -> Message {
        Message(.recordsReplace, ["path": .text(path)])
    }

    /// The file {path} was kept. This was not written.
    public static func recordsKept(path: String) -> Message {
        Message(.recordsKept, ["path": .text(path)])
    }

    /// Still working. Press Esc to stop.
    public static var recordsBusy: Message { Message(.recordsBusy) }

    /// Still reading.
    public static var recordsReading: Message { Message(.recordsReading) }

    /// Stopped.
    public static var recordsStopped: Message { Message(.recordsStopped) }

    /// The record of this session has been checked: everything is in order.
    public static var recordsInOrder: Message { Message(.recordsInOrder) }

    /// open
    public static var recordsKeyOpen: Message { Message(.recordsKeyOpen) }

    /// filter
    public static var recordsKeyFind: Message { Message(.recordsKeyFind) }

    /// type part of it to find it; Esc shows everything again
    public static var recordsKeyFindHelp: Message { Message(.recordsKeyFindHelp) }

    /// read again
    public static var recordsKeyAgain: Message { Message(.recordsKeyAgain) }

    /// stop
    public static var recordsKeyStop: Message { Message(.recordsKeyStop) }

    /// replace the file
    public static var recordsKeyReplace: Message { Message(.recordsKeyReplace) }

    /// keep the file
    public static var recordsKeyKeep: Message { Message(.recordsKeyKeep) }

    /// scroll back
    public static var recordsKeyUp: Message { Message(.recordsKeyUp) }

    /// scroll by one page
    public static var recordsKeyPage: Message { Message(.recordsKeyPage) }

    /// to the first
    public static var recordsKeyFirst: Message { Message(.recordsKeyFirst) }

    /// to the last
    public static var recordsKeyLast: Message { Message(.recordsKeyLast) }

    /// {time}  {step}
    public static func timelineLine(time: String, step: Message) -> Message {
        Message(.timelineLine, ["time": .text(time), "step": .message(step)])
    }

    /// {time}  (undone) {step}
    public static func timelineUndoneLine(time: String, step: Message) -> Message {
        Message(.timelineUndoneLine, ["time": .text(time), "step": .message(step)])
    }

    /// (undone) {step}
    public static func timelineUndone(step: Message) -> Message {
        Message(.timelineUndone, ["step": .message(step)])
    }

    /// Nothing has happened yet.
    public static var timelineEmpty: Message { Message(.timelineEmpty) }

    /// There is no event {number}. {last, plural, =0 {Nothing has happened yet.} other {The last one is #.}}
    public static func timelineNoMoment(number: Int, last: Int) -> Message {
        Message(.timelineNoMoment, ["number": .number(number), "last": .number(last)])
    }

    /// {place} of {count}, paused, speed {factor}
    public static func replayStands(place: Int, count: Int, factor: Int) -> Message {
        Message(.replayStands, ["place": .number(place), "count": .number(count), "factor": .number(factor)])
    }

    /// {place} of {count}, playing, speed {factor}
    public static func replayRuns(place: Int, count: Int, factor: Int) -> Message {
        Message(.replayRuns, ["place": .number(place), "count": .number(count), "factor": .number(factor)])
    }

    /// {place} of {count}, one key per step
    public static func replaySteps(place: Int, count: Int) -> Message {
        Message(.replaySteps, ["place": .number(place), "count": .number(count)])
    }

    /// next
    public static var replayKeyNext: Message { Message(.replayKeyNext) }

    /// previous
    public static var replayKeyBefore: Message { Message(.replayKeyBefore) }

    /// play
    public static var replayKeyPlay: Message { Message(.replayKeyPlay) }

    /// pause
    public static var replayKeyPause: Message { Message(.replayKeyPause) }

    /// faster
    public static var replayKeyFaster: Message { Message(.replayKeyFaster) }

    /// slower
    public static var replayKeySlower: Message { Message(.replayKeySlower) }

    /// {title}, as it was on {date}
    public static func replayHeading(title: String, date: String) -> Message {
        Message(.replayHeading, ["title": .text(title), "date": .text(date)])
    }

    /// Enter continues; the end of the input stops.
    public static var replayStepHint: Message { Message(.replayStepHint) }

    /// That is the end of the record.
    public static var replayEnd: Message { Message(.replayEnd) }

    /// library
    public static var placeLibrary: Message { Message(.placeLibrary) }

    /// what the check found
    public static var placeFindings: Message { Message(.placeFindings) }

    /// look at the decks
    public static var libraryAtHome: Message { Message(.libraryAtHome) }

    /// {title} ({language})
    public static func libraryTitle(title: String, language: String) -> Message {
        Message(.libraryTitle, ["title": .text(title), "language": .text(language)])
    }

    /// {check}; {origin}; {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
    public static func libraryDetail(check: Message, origin: Message, skills: Int, jobs: Int) -> Message {
        Message(.libraryDetail, ["check": .message(check), "origin": .message(origin), "skills": .number(skills), "jobs": .number(jobs)])
    }

    /// {check}; {origin}
    public static func libraryBrokenDetail(check: Message, origin: Message) -> Message {
        Message(.libraryBrokenDetail, ["check": .message(check), "origin": .message(origin)])
    }

    /// in order
    public static var libraryInOrder: Message { Message(.libraryInOrder) }

    /// {count, plural, one {# warning} other {# warnings}}
    public static func libraryWarnings(count: Int) -> Message {
        Message(.libraryWarnings, ["count": .number(count)])
    }

    /// cannot be used, {count, plural, one {# error} other {# errors}}
    public static func libraryErrors(count: Int) -> Message {
        Message(.libraryErrors, ["count": .number(count)])
    }

    /// cannot be read
    public static var libraryUnreadable: Message { Message(.libraryUnreadable) }

    /// not used: another deck has the same id
    public static var libraryHidden: Message { Message(.libraryHidden) }

    /// your own
    public static var libraryOwn: Message { Message(.libraryOwn) }

    /// built in
    public static var libraryBundled: Message { Message(.libraryBundled) }

    /// The check found nothing wrong.
    public static var libraryNoFindings: Message { Message(.libraryNoFindings) }

    /// realistic job
    public static var libraryRealistic: Message { Message(.libraryRealistic) }

    /// silly job
    public static var librarySilly: Message { Message(.librarySilly) }

    /// check results
    public static var libraryKeyFindings: Message { Message(.libraryKeyFindings) }

    /// {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}; {origin}; {check}; {path}
    public static func libraryListLine(id: String, title: String, language: String, skills: Int, jobs: Int, origin: Message, check: Message, path: String) -> Message {
        Message(.libraryListLine, ["id": .text(id), "title": .text(title), "language": .text(language), "skills": .number(skills), "jobs": .number(jobs), "origin": .message(origin), "check": .message(check), "path": .text(path)])
    }

    /// {id}: {check}; {origin}; {path}
    public static func libraryListBroken(id: String, check: Message, origin: Message, path: String) -> Message {
        Message(.libraryListBroken, ["id": .text(id), "check": .message(check), "origin": .message(origin), "path": .text(path)])
    }

    /// Nothing to undo.
    public static var nothingToUndo: Message { Message(.nothingToUndo) }

    /// Nothing to redo.
    public static var nothingToRedo: Message { Message(.nothingToRedo) }

    /// Choosing a step undoes it and everything after it.
    public static var undoExplained: Message { Message(.undoExplained) }

    /// undone
    public static var undoneWithIt: Message { Message(.undoneWithIt) }

    /// earlier steps
    public static var undoEarlier: Message { Message(.undoEarlier) }

    /// Go forward to just after which step?
    public static var redoPrompt: Message { Message(.redoPrompt) }

    /// the beginning
    public static var redoBeginning: Message { Message(.redoBeginning) }

    /// Go back? {count, plural, one {The ballot} other {The # ballots}} in the box would be destroyed for good.
    public static func confirmUndoVote(count: Int) -> Message {
        Message(.confirmUndoVote, ["count": .number(count)])
    }

    /// go back and destroy the ballots
    public static var confirmUndoVoteYes: Message { Message(.confirmUndoVoteYes) }

    /// Count now? {missing, plural, =0 {Everyone in the room has voted.} one {One person has not voted yet: {names}.} other {# people have not voted yet: {names}.}} Counting destroys the ballots.
    public static func confirmCountEarly(names: [String], missing: Int) -> Message {
        Message(.confirmCountEarly, ["names": .names(names), "missing": .number(missing)])
    }

    /// Is {who} leaving for good?
    public static func confirmLeave(who: String) -> Message {
        Message(.confirmLeave, ["who": .text(who)])
    }

    /// yes, {who} is leaving for good
    public static func confirmLeaveYes(who: String) -> Message {
        Message(.confirmLeaveYes, ["who": .text(who)])
    }

    /// Leave “{title}” before its end?
    public static func confirmStoryLeave(title: String) -> Message {
        Message(.confirmStoryLeave, ["title": .text(title)])
    }

    /// leave it
    public static var confirmStoryLeaveYes: Message { Message(.confirmStoryLeaveYes) }

    /// Stop this practice before its end?
    public static var confirmPracticeLeave: Message { Message(.confirmPracticeLeave) }

    /// stop it
    public static var confirmPracticeLeaveYes: Message { Message(.confirmPracticeLeaveYes) }

    /// Close “{title}” for good? After that, nothing can be added or undone.
    public static func confirmFinish(title: String) -> Message {
        Message(.confirmFinish, ["title": .text(title)])
    }

    /// close it
    public static var confirmFinishYes: Message { Message(.confirmFinishYes) }

    /// There is no one in the room.
    public static var nobodyIsHere: Message { Message(.nobodyIsHere) }

    /// No one is out, and no one has left.
    public static var nobodyIsAway: Message { Message(.nobodyIsAway) }

    /// There is no one else left to speak.
    public static var nobodyElseSpeaks: Message { Message(.nobodyElseSpeaks) }

    /// No one has spoken yet.
    public static var nobodyHasSpoken: Message { Message(.nobodyHasSpoken) }

    /// No one has voted yet.
    public static var nobodyHasVoted: Message { Message(.nobodyHasVoted) }

    /// There is no one left to ask.
    public static var nobodyToAsk: Message { Message(.nobodyToAsk) }

    /// what to say now, the time, your notes
    public static var menuScript: Message { Message(.menuScript) }

    /// write a note for your eyes only
    public static var menuNote: Message { Message(.menuNote) }

    /// What would you like to note? No one else will see it on a screen.
    public static var askPrivateNote: Message { Message(.askPrivateNote) }

    /// note that {who} showed “{skill}”
    public static func noteSkill(who: Value, skill: String) -> Message {
        Message(.noteSkill, ["who": who, "skill": .text(skill)])
    }

    /// {who}, “{skill}”: what did you hear? Press Enter to note the skill alone.
    public static func askTagText(who: Value, skill: String) -> Message {
        Message(.askTagText, ["who": who, "skill": .text(skill)])
    }

    /// {who}: {skill}
    public static func noteSkillOnly(who: Value, skill: String) -> Message {
        Message(.noteSkillOnly, ["who": who, "skill": .text(skill)])
    }

    /// {who}, {skill}: {text}
    public static func noteHeard(who: Value, skill: String, text: String) -> Message {
        Message(.noteHeard, ["who": who, "skill": .text(skill), "text": .text(text)])
    }

    /// {who}: {text}
    public static func noteHeardNoSkill(who: Value, text: String) -> Message {
        Message(.noteHeardNoSkill, ["who": who, "text": .text(text)])
    }

    /// a private note by the facilitator
    public static var stepPrivateNote: Message { Message(.stepPrivateNote) }

    /// The facilitator’s side
    public static var sideTitle: Message { Message(.sideTitle) }

    /// What to say now
    public static var sideSay: Message { Message(.sideSay) }

    /// What comes next
    public static var sideNext: Message { Message(.sideNext) }

    /// Time
    public static var sideTime: Message { Message(.sideTime) }

    /// People
    public static var sidePeople: Message { Message(.sidePeople) }

    /// Last steps
    public static var sideSteps: Message { Message(.sideSteps) }

    /// Notes on pitches, for the report
    public static var sideNotes: Message { Message(.sideNotes) }

    /// Your own notes
    public static var sideOwnNotes: Message { Message(.sideOwnNotes) }

    /// The score
    public static var sideScore: Message { Message(.sideScore) }

    /// Someone else has the keyboard now.
    public static var sideHidden: Message { Message(.sideHidden) }

    /// {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
    public static func clockSession(elapsed: Int, expected: Int) -> Message {
        Message(.clockSession, ["elapsed": .number(elapsed), "expected": .number(expected)])
    }

    /// This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
    public static func clockStage(stage: Message, elapsed: Int, expected: Int) -> Message {
        Message(.clockStage, ["stage": .message(stage), "elapsed": .number(elapsed), "expected": .number(expected)])
    }

    /// This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far.
    public static func clockStageOpen(stage: Message, elapsed: Int) -> Message {
        Message(.clockStageOpen, ["stage": .message(stage), "elapsed": .number(elapsed)])
    }

    /// Welcome. Today we play with everyday skills. You don’t have to be good at anything. Anyone may pass.
    public static var scriptLobby: Message { Message(.scriptLobby) }

    /// Everyone has job cards. In each round there are some skills on the table. You argue that your job needs them most.
    public static var scriptOpening: Message { Message(.scriptOpening) }

    /// Who will read the skills aloud? Does everyone know what they mean? Give an example from your day.
    public static var scriptResearch: Message { Message(.scriptResearch) }

    /// Choose a job that needs these skills. No one sees your cards. You may pass.
    public static var scriptChoosing: Message { Message(.scriptChoosing) }

    /// {who}, you have {seconds} seconds. Tell us when your job needs these skills.
    public static func scriptNextPitch(who: Value, seconds: Int) -> Message {
        Message(.scriptNextPitch, ["who": who, "seconds": .number(seconds)])
    }

    /// Let’s listen to {who}. Which of the skills do you hear?
    public static func scriptPitch(who: String) -> Message {
        Message(.scriptPitch, ["who": .text(who)])
    }

    /// Thank you, everyone. Now we decide.
    public static var scriptPitchesDone: Message { Message(.scriptPitchesDone) }

    /// {question} Vote alone at the keyboard, not for yourself. {method, select, single {} medals {Gold counts 2, silver 1. } ranked {Put the pitches in order, the best first. } approval {Name everyone who convinced you. } score {Give each pitch 0 to 5. } other {Rate each pitch, skill by skill, from 0 to 3. }}No one will ever see how you voted.
    public static func scriptVote(question: Message, method: String) -> Message {
        Message(.scriptVote, ["question": .message(question), "method": .text(method)])
    }

    /// {question} {method, select, medals {Both hands for gold, one hand for silver, none for yourself. Count the hands: gold is 2, silver 1.} score {Show none to five fingers for each pitch except your own. Count all fingers.} other {Hands up, one vote each, not for yourself.}}
    public static func scriptHands(question: Message, method: String) -> Message {
        Message(.scriptHands, ["question": .message(question), "method": .text(method)])
    }

    /// {question} {method, select, medals {Tick gold for one, silver for another, none for yourself. Fold the paper. Type the points: gold is 2, silver 1.} score {Write 0 to 5 for each pitch except your own. Fold the paper. Type the points of each pitch, added up.} other {Tick one, not your own. Fold the paper.}}
    public static func scriptPaper(question: Message, method: String) -> Message {
        Message(.scriptPaper, ["question": .message(question), "method": .text(method)])
    }

    /// For each skill: whose pitch showed it?
    public static var scriptVoteTogether: Message { Message(.scriptVoteTogether) }

    /// What convinced you? Who would like to say it in one sentence?
    public static var scriptResult: Message { Message(.scriptResult) }

    /// Two good pitches can be equally good. Here is what the rules say about it.
    public static var scriptTie: Message { Message(.scriptTie) }

    /// A round of applause for everyone. Now let’s talk about what you showed.
    public static var scriptFinished: Message { Message(.scriptFinished) }

    /// Ask, then wait: ten seconds of silence are fine. Type what people say in their own words.
    public static var scriptTalkGroup: Message { Message(.scriptTalkGroup) }

    /// One person at a time, one thing each. Passing is fine.
    public static var scriptTalkEach: Message { Message(.scriptTalkEach) }

    /// Thank you, everyone. When do we meet again?
    public static var scriptGoodbye: Message { Message(.scriptGoodbye) }

    /// First time: say no more than this. The rules are explained on the way, when they are needed.
    public static var hintLobby: Message { Message(.hintLobby) }

    /// First time: some jobs are silly on purpose. They help people laugh, and they may win.
    public static var hintOpening: Message { Message(.hintOpening) }

    /// First time: replace a card that no one understands; don’t discuss it.
    public static var hintResearch: Message { Message(.hintResearch) }

    /// First time: use one card to show how any job can be argued for.
    public static var hintChoosing: Message { Message(.hintChoosing) }

    /// First time: everyone claps after each pitch, and no one comments.
    public static var hintInterview: Message { Message(.hintInterview) }

    /// First time: show how to pass the keyboard with no one looking over a shoulder.
    public static var hintVote: Message { Message(.hintVote) }

    /// First time: count aloud, and call each pitch by its number.
    public static var hintHands: Message { Message(.hintHands) }

    /// First time: show where the pitch number is on the ballot.
    public static var hintPaper: Message { Message(.hintPaper) }

    /// First time: praise one moment you saw, not the person who won.
    public static var hintResult: Message { Message(.hintResult) }

    /// The cards are dealt.
    public static var nextBegin: Message { Message(.nextBegin) }

    /// The first round.
    public static var nextFirstRound: Message { Message(.nextFirstRound) }

    /// The skills are laid on the table.
    public static var nextSkills: Message { Message(.nextSkills) }

    /// Everyone picks a job.
    public static var nextChoosing: Message { Message(.nextChoosing) }

    /// The pitches, in random order.
    public static var nextPitches: Message { Message(.nextPitches) }

    /// The vote.
    public static var nextVote: Message { Message(.nextVote) }

    /// The result, for everyone at once.
    public static var nextResult: Message { Message(.nextResult) }

    /// The debrief.
    public static var nextTalk: Message { Message(.nextTalk) }

    /// Another vote, among those tied.
    public static var nextRevote: Message { Message(.nextRevote) }

    /// 30 more seconds for each of those tied.
    public static var nextPitchOff: Message { Message(.nextPitchOff) }

    /// Round {round} of {rounds}.
    public static func nextRound(round: Int, rounds: Int) -> Message {
        Message(.nextRound, ["round": .number(round), "rounds": .number(rounds)])
    }

    /// The end of the game.
    public static var nextEnd: Message { Message(.nextEnd) }

    /// {phase}.
    public static func nextPhase(phase: Message) -> Message {
        Message(.nextPhase, ["phase": .message(phase)])
    }

    /// Everyone leaves their role.
    public static var nextLeaving: Message { Message(.nextLeaving) }

    /// How the players see themselves, then what was seen.
    public static var nextSelfAssessment: Message { Message(.nextSelfAssessment) }

    /// What the observers saw.
    public static var nextReview: Message { Message(.nextReview) }

    /// Question {place} of {count}.
    public static func nextQuestion(place: Int, count: Int) -> Message {
        Message(.nextQuestion, ["place": .number(place), "count": .number(count)])
    }

    /// The end of the session.
    public static var nextGoodbye: Message { Message(.nextGoodbye) }

    /// The session is closed and the report written.
    public static var nextClose: Message { Message(.nextClose) }

    /// They share first place in this round.
    public static var tieIsShared: Message { Message(.tieIsShared) }

    /// {key}: {label}, not now. {reason}
    public static func helpNotNow(key: String, label: Message, reason: Message) -> Message {
        Message(.helpNotNow, ["key": .text(key), "label": .message(label), "reason": .message(reason)])
    }

    /// {key} or {shortcut}: {label}, not now. {reason}
    public static func helpNotNowOr(key: String, shortcut: String, label: Message, reason: Message) -> Message {
        Message(.helpNotNowOr, ["key": .text(key), "shortcut": .text(shortcut), "label": .message(label), "reason": .message(reason)])
    }

    /// and {count} more
    public static func andMore(count: Int) -> Message {
        Message(.andMore, ["count": .number(count)])
    }

    /// {count, plural, one {# other} other {# others}}
    public static func others(count: Int) -> Message {
        Message(.others, ["count": .number(count)])
    }

    /// {count, plural, one {# person} other {# people}}
    public static func positionPeople(count: Int) -> Message {
        Message(.positionPeople, ["count": .number(count)])
    }

    /// {done} of {count} have chosen
    public static func positionChoosing(done: Int, count: Int) -> Message {
        Message(.positionChoosing, ["done": .number(done), "count": .number(count)])
    }

    /// speaker {place} of {count}
    public static func positionSpeaker(place: Int, count: Int) -> Message {
        Message(.positionSpeaker, ["place": .number(place), "count": .number(count)])
    }

    /// {done} of {count} have voted
    public static func positionVotes(done: Int, count: Int) -> Message {
        Message(.positionVotes, ["done": .number(done), "count": .number(count)])
    }

    /// {done} of {count} counted
    public static func positionTotals(done: Int, count: Int) -> Message {
        Message(.positionTotals, ["done": .number(done), "count": .number(count)])
    }

    /// question {place} of {count}
    public static func positionQuestion(place: Int, count: Int) -> Message {
        Message(.positionQuestion, ["place": .number(place), "count": .number(count)])
    }

    /// {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}
    public static func talkTime(elapsed: Int, expected: Int) -> Message {
        Message(.talkTime, ["elapsed": .number(elapsed), "expected": .number(expected)])
    }

    /// what to say
    public static var keySay: Message { Message(.keySay) }

    /// what to say now, the time, your notes
    public static var keySayHelp: Message { Message(.keySayHelp) }

    /// find
    public static var keyPalette: Message { Message(.keyPalette) }

    /// find any action by its name
    public static var keyPaletteHelp: Message { Message(.keyPaletteHelp) }

    /// large type
    public static var keyLarge: Message { Message(.keyLarge) }

    /// large type on or off
    public static var keyLargeHelp: Message { Message(.keyLargeHelp) }

    /// Large type: on.
    public static var largeTypeOn: Message { Message(.largeTypeOn) }

    /// Large type: on. In a window of this size it makes no difference here.
    public static var largeTypeUnseen: Message { Message(.largeTypeUnseen) }

    /// Large type: off.
    public static var largeTypeOff: Message { Message(.largeTypeOff) }

    /// mouse
    public static var keyMouse: Message { Message(.keyMouse) }

    /// scroll back one page
    public static var keyPageBack: Message { Message(.keyPageBack) }

    /// the next value of the selected row
    public static var keyNextValue: Message { Message(.keyNextValue) }

    /// the previous value of the selected row
    public static var keyPreviousValue: Message { Message(.keyPreviousValue) }

    /// one more team
    public static var keyMoreTeams: Message { Message(.keyMoreTeams) }

    /// one team fewer
    public static var keyFewerTeams: Message { Message(.keyFewerTeams) }

    /// move the selected person to the next team
    public static var keyNextTeam: Message { Message(.keyNextTeam) }

    /// move the selected person to the previous team
    public static var keyPreviousTeam: Message { Message(.keyPreviousTeam) }

    /// type a number for the selected rule; any figure starts it
    public static var keyNumber: Message { Message(.keyNumber) }

    /// page back through the cards
    public static var keyCardsBack: Message { Message(.keyCardsBack) }

    /// put the selected name back on the line to change it
    public static var keyTakeBack: Message { Message(.keyTakeBack) }

    /// Only the number of teams drawn at random can be changed here.
    public static var setupChangeDrawn: Message { Message(.setupChangeDrawn) }

    /// turn the mouse on, or off to select text
    public static var keyMouseHelp: Message { Message(.keyMouseHelp) }

    /// continue
    public static var keySkip: Message { Message(.keySkip) }

    /// select
    public static var keySelect: Message { Message(.keySelect) }

    /// select the row below or above
    public static var keySelectHelp: Message { Message(.keySelectHelp) }

    /// select one page down or up
    public static var keySelectPage: Message { Message(.keySelectPage) }

    /// select the first or the last row
    public static var keySelectEnds: Message { Message(.keySelectEnds) }

    /// move within what you are typing
    public static var keyEditMove: Message { Message(.keyEditMove) }

    /// move by a word
    public static var keyEditMoveWord: Message { Message(.keyEditMoveWord) }

    /// move to the beginning or end
    public static var keyEditEnds: Message { Message(.keyEditEnds) }

    /// delete the letter before or here
    public static var keyEditDelete: Message { Message(.keyEditDelete) }

    /// delete the word before
    public static var keyEditDeleteWord: Message { Message(.keyEditDeleteWord) }

    /// delete everything before or after
    public static var keyEditDeleteLine: Message { Message(.keyEditDeleteLine) }

    /// undo the last change to what you typed
    public static var keyEditUndo: Message { Message(.keyEditUndo) }

    /// facilitator
    public static var keyFacilitator: Message { Message(.keyFacilitator) }

    /// Pass the keyboard to {who}. {who}, press Enter when no one else is looking. {key} and Enter calls the facilitator.
    public static func handOverOr(who: String, key: String) -> Message {
        Message(.handOverOr, ["who": .text(who), "key": .text(key)])
    }

    /// Only Enter alone opens it, when no one else is looking.
    public static var handOverOnly: Message { Message(.handOverOnly) }

    /// undo: take steps back, from a list
    public static var keyUndoHelp: Message { Message(.keyUndoHelp) }

    /// people: someone joins, leaves or is renamed
    public static var keyPeopleHelp: Message { Message(.keyPeopleHelp) }

    /// redo: restore what you undid
    public static var keyRedoHelp: Message { Message(.keyRedoHelp) }

    /// {key} does nothing here. Press {help}: {label}.
    public static func keyUnknown(key: String, help: String, label: String) -> Message {
        Message(.keyUnknown, ["key": .text(key), "help": .text(help), "label": .text(label)])
    }

    /// That key does nothing here. Press {help}: {label}.
    public static func keyUnknownSecret(help: String, label: String) -> Message {
        Message(.keyUnknownSecret, ["help": .text(help), "label": .text(label)])
    }

    /// {number}_ Type the next figure, or Esc.
    public static func numberBegun(number: Value) -> Message {
        Message(.numberBegun, ["number": number])
    }

    /// {number}_ Enter: {choice}. Or type the next figure, or Esc.
    public static func numberStands(number: Value, choice: Value) -> Message {
        Message(.numberStands, ["number": number, "choice": choice])
    }

    /// There is no {number} here.
    public static func numberUnknown(number: String) -> Message {
        Message(.numberUnknown, ["number": .text(number)])
    }

    /// There is no such number here.
    public static var numberUnknownSecret: Message { Message(.numberUnknownSecret) }

    /// Nothing is selected yet. Type a number, or move with the arrows.
    public static var nothingSelected: Message { Message(.nothingSelected) }

    /// What you typed has not been sent yet. Press Enter to send it, or Esc.
    public static var sendFirst: Message { Message(.sendFirst) }

    /// {sign} {count} more
    public static func listMore(sign: String, count: Int) -> Message {
        Message(.listMore, ["sign": .text(sign), "count": .number(count)])
    }

    /// {sign} {count, plural, one {# more line} other {# more lines}}. Press x to read all of it.
    public static func practiceExamplesMore(sign: String, count: Int) -> Message {
        Message(.practiceExamplesMore, ["sign": .text(sign), "count": .number(count)])
    }

    /// Mouse on: click a row, a card or a hint.
    public static var mouseTaken: Message { Message(.mouseTaken) }

    /// Mouse off: you can select text.
    public static var mouseReleased: Message { Message(.mouseReleased) }

    /// What would you like to do?
    public static var paletteTitle: Message { Message(.paletteTitle) }

    /// No action contains these letters.
    public static var paletteNothing: Message { Message(.paletteNothing) }

    /// Find:
    public static var listFilter: Message { Message(.listFilter) }

    /// Nothing found. Press Esc to show everything again.
    public static var listNothing: Message { Message(.listNothing) }

    /// There is nothing here yet.
    public static var listEmpty: Message { Message(.listEmpty) }

    /// Enter
    public static var keyNameEnter: Message { Message(.keyNameEnter) }

    /// Esc
    public static var keyNameEscape: Message { Message(.keyNameEscape) }

    /// Space
    public static var keyNameSpace: Message { Message(.keyNameSpace) }

    /// Tab
    public static var keyNameTab: Message { Message(.keyNameTab) }

    /// Shift-Tab
    public static var keyNameBackTab: Message { Message(.keyNameBackTab) }

    /// Backspace
    public static var keyNameBackspace: Message { Message(.keyNameBackspace) }

    /// Delete
    public static var keyNameDelete: Message { Message(.keyNameDelete) }

    /// Insert
    public static var keyNameInsert: Message { Message(.keyNameInsert) }

    /// Home
    public static var keyNameHome: Message { Message(.keyNameHome) }

    /// End
    public static var keyNameEnd: Message { Message(.keyNameEnd) }

    /// PgUp
    public static var keyNamePageUp: Message { Message(.keyNamePageUp) }

    /// PgDn
    public static var keyNamePageDown: Message { Message(.keyNamePageDown) }

    /// Ctrl-
    public static var keyNameControl: Message { Message(.keyNameControl) }

    /// Alt-
    public static var keyNameAlt: Message { Message(.keyNameAlt) }

    /// There is no scenario. To start one: jobhunter scenario new branching FILE
    public static var noScenarios: Message { Message(.noScenarios) }

    /// {id}: {title} ({language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
    public static func scenarioListLine(id: String, title: String, language: String, kind: String, minutes: Int) -> Message {
        Message(.scenarioListLine, ["id": .text(id), "title": .text(title), "language": .text(language), "kind": .text(kind), "minutes": .number(minutes)])
    }

    /// {id}: cannot be used; see jobhunter scenario check {path}
    public static func scenarioListBroken(id: String, path: String) -> Message {
        Message(.scenarioListBroken, ["id": .text(id), "path": .text(path)])
    }

    /// {title} ({id}, version {version}, {language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
    public static func scenarioHeading(title: String, id: String, version: Int, language: String, kind: String, minutes: Int) -> Message {
        Message(.scenarioHeading, ["title": .text(title), "id": .text(id), "version": .number(version), "language": .text(language), "kind": .text(kind), "minutes": .number(minutes)])
    }

    /// Trains: {names}.
    public static func scenarioSkills(names: [String]) -> Message {
        Message(.scenarioSkills, ["names": .names(names)])
    }

    /// {least} to {most} people, {observers, plural, =0 {with or without observers} one {at least # of them observing} other {at least # of them observing}}.
    public static func scenarioGroup(least: Int, most: Int, observers: Int) -> Message {
        Message(.scenarioGroup, ["least": .number(least), "most": .number(most), "observers": .number(observers)])
    }

    /// Stop word: {word}. {optOut, select, yes {Anyone may give a role back at any time.} other {Roles are played to the end.}}
    public static func scenarioSafety(word: String, optOut: String) -> Message {
        Message(.scenarioSafety, ["word": .text(word), "optOut": .text(optOut)])
    }

    /// Off limits: {text}
    public static func scenarioOffLimits(text: String) -> Message {
        Message(.scenarioOffLimits, ["text": .text(text)])
    }

    /// Role: {name}{count, plural, =1 {} other { (# people)}}{optional, select, yes { (optional)} other {}}. {line}
    public static func scenarioRole(name: String, count: Int, optional: String, line: String) -> Message {
        Message(.scenarioRole, ["name": .text(name), "count": .number(count), "optional": .text(optional), "line": .text(line)])
    }

    /// Only for {name}: {brief} Goal: {goal}
    public static func scenarioBrief(name: String, brief: String, goal: String) -> Message {
        Message(.scenarioBrief, ["name": .text(name), "brief": .text(brief), "goal": .text(goal)])
    }

    /// {kind, select, briefing {Briefing} warm-up {Warm-up} play {Play} replay {Replay} break {Break} other {Debrief}}, {minutes, plural, one {# minute} other {# minutes}}
    public static func scenarioPhase(kind: String, minutes: Int) -> Message {
        Message(.scenarioPhase, ["kind": .text(kind), "minutes": .number(minutes)])
    }

    /// For the facilitator: {text}
    public static func scenarioFacilitator(text: String) -> Message {
        Message(.scenarioFacilitator, ["text": .text(text)])
    }

    /// Beat {id}: {cue}
    public static func scenarioBeat(id: String, cue: String) -> Message {
        Message(.scenarioBeat, ["id": .text(id), "cue": .text(cue)])
    }

    /// Beat {id} ({lead}): {cue}
    public static func scenarioBeatLed(id: String, lead: String, cue: String) -> Message {
        Message(.scenarioBeatLed, ["id": .text(id), "lead": .text(lead), "cue": .text(cue)])
    }

    /// From beat {id}.
    public static func scenarioReplayFrom(id: String) -> Message {
        Message(.scenarioReplayFrom, ["id": .text(id)])
    }

    /// {one} and {other} swap roles.
    public static func scenarioSwap(one: String, other: String) -> Message {
        Message(.scenarioSwap, ["one": .text(one), "other": .text(other)])
    }

    /// {asked, select, players {Players} observers {Observers} all {Everyone in turn} other {The group}}: {question}
    public static func scenarioStep(asked: String, question: String) -> Message {
        Message(.scenarioStep, ["asked": .text(asked), "question": .text(question)])
    }

    /// Inject {id} ({purpose}), {when}: {channel, select, announcement {said aloud} card {a card} other {whispered}}{everybody, select, yes {} other { to {names}}}
    public static func scenarioInject(id: String, purpose: String, when: Message, channel: String, names: [String], everybody: String) -> Message {
        Message(.scenarioInject, ["id": .text(id), "purpose": .text(purpose), "when": .message(when), "channel": .text(channel), "names": .names(names), "everybody": .text(everybody)])
    }

    /// {seconds, plural, =0 {after the beat {beat}} one {# second after the beat {beat}} other {# seconds after the beat {beat}}}
    public static func scenarioInjectAfter(beat: String, seconds: Int) -> Message {
        Message(.scenarioInjectAfter, ["beat": .text(beat), "seconds": .number(seconds)])
    }

    /// {seconds, plural, one {# second into {phase}} other {# seconds into {phase}}}
    public static func scenarioInjectAt(phase: String, seconds: Int) -> Message {
        Message(.scenarioInjectAt, ["phase": .text(phase), "seconds": .number(seconds)])
    }

    /// by hand
    public static var scenarioInjectByHand: Message { Message(.scenarioInjectByHand) }

    /// Only if {name} is played.
    public static func scenarioInjectNeeds(name: String) -> Message {
        Message(.scenarioInjectNeeds, ["name": .text(name)])
    }

    /// {behaviour} ({skill})
    public static func scenarioItem(behaviour: String, skill: String) -> Message {
        Message(.scenarioItem, ["behaviour": .text(behaviour), "skill": .text(skill)])
    }

    /// {name}: {behaviour} ({skill})
    public static func scenarioItemOf(name: String, behaviour: String, skill: String) -> Message {
        Message(.scenarioItemOf, ["name": .text(name), "behaviour": .text(behaviour), "skill": .text(skill)])
    }

    /// It starts at {id}.
    public static func scenarioStart(id: String) -> Message {
        Message(.scenarioStart, ["id": .text(id)])
    }

    /// Ending {id} ({outcome, select, success {success} mixed {mixed} other {setback}})
    public static func scenarioEnding(id: String, outcome: String) -> Message {
        Message(.scenarioEnding, ["id": .text(id), "outcome": .text(outcome)])
    }

    /// To think about: {question}
    public static func scenarioThink(question: String) -> Message {
        Message(.scenarioThink, ["question": .text(question)])
    }

    /// {id}{checkpoint, select, yes { (checkpoint)} other {}}
    public static func scenarioNode(id: String, checkpoint: String) -> Message {
        Message(.scenarioNode, ["id": .text(id), "checkpoint": .text(checkpoint)])
    }

    /// continues to {id}
    public static func scenarioGoesOn(id: String) -> Message {
        Message(.scenarioGoesOn, ["id": .text(id)])
    }

    /// by chance ({share} %) to {id}
    public static func scenarioChance(share: Int, id: String) -> Message {
        Message(.scenarioChance, ["share": .number(share), "id": .text(id)])
    }

    /// {id} to {goto}
    public static func scenarioChoice(id: String, goto: String) -> Message {
        Message(.scenarioChoice, ["id": .text(id), "goto": .text(goto)])
    }

    /// {id} to {goto}, if {condition}
    public static func scenarioChoiceIf(id: String, goto: String, condition: String) -> Message {
        Message(.scenarioChoiceIf, ["id": .text(id), "goto": .text(goto), "condition": .text(condition)])
    }

    /// {id} to {goto}, once
    public static func scenarioChoiceOnce(id: String, goto: String) -> Message {
        Message(.scenarioChoiceOnce, ["id": .text(id), "goto": .text(goto)])
    }

    /// {id} to {goto}, once, if {condition}
    public static func scenarioChoiceIfOnce(id: String, goto: String, condition: String) -> Message {
        Message(.scenarioChoiceIfOnce, ["id": .text(id), "goto": .text(goto), "condition": .text(condition)])
    }

    /// {title}: {nodes, plural, one {# node} other {# nodes}}, {choices, plural, one {# choice} other {# choices}}, {endings, plural, one {# ending} other {# endings}}, {words, plural, one {# word} other {# words}}, {minutes, plural, one {# minute} other {# minutes}} to read it all
    public static func scenarioStoryFigures(title: String, nodes: Int, choices: Int, endings: Int, words: Int, minutes: Int) -> Message {
        Message(.scenarioStoryFigures, ["title": .text(title), "nodes": .number(nodes), "choices": .number(choices), "endings": .number(endings), "words": .number(words), "minutes": .number(minutes)])
    }

    /// {title}: {roles, plural, one {# role} other {# roles}}, {beats, plural, one {# beat} other {# beats}}, {injects, plural, one {# inject} other {# injects}}, {items, plural, one {# observation item} other {# observation items}}, {words, plural, one {# word} other {# words}}; the longest brief has {brief}
    public static func scenarioRolePlayFigures(title: String, roles: Int, beats: Int, injects: Int, items: Int, words: Int, brief: Int) -> Message {
        Message(.scenarioRolePlayFigures, ["title": .text(title), "roles": .number(roles), "beats": .number(beats), "injects": .number(injects), "items": .number(items), "words": .number(words), "brief": .number(brief)])
    }

    /// Proved: {states, plural, one {# state} other {# states}}; each has a way on and a way to an ending.
    public static func scenarioProved(states: Int) -> Message {
        Message(.scenarioProved, ["states": .number(states)])
    }

    /// Explored: {states, plural, one {# state} other {# states}}; some have no way to an ending.
    public static func scenarioNotSound(states: Int) -> Message {
        Message(.scenarioNotSound, ["states": .number(states)])
    }

    /// Not proved: there are more than {states, plural, one {# state} other {# states}}. Explore more with --states.
    public static func scenarioNotProved(states: Int) -> Message {
        Message(.scenarioNotProved, ["states": .number(states)])
    }

    /// A play takes {least} to {most, select, unbounded {any number of choices, because there are loops} unknown {an unknown number of choices} other {{most} choices}}.
    public static func scenarioLength(least: Int, most: Value) -> Message {
        Message(.scenarioLength, ["least": .number(least), "most": most])
    }

    /// {nodes} of {allNodes} nodes can be reached, and {choices} of {allChoices} choices can be taken.
    public static func scenarioCoverage(nodes: Int, allNodes: Int, choices: Int, allChoices: Int) -> Message {
        Message(.scenarioCoverage, ["nodes": .number(nodes), "allNodes": .number(allNodes), "choices": .number(choices), "allChoices": .number(allChoices)])
    }

    /// {id} ({outcome, select, success {success} mixed {mixed} other {setback}}): {share} % of random plays
    public static func scenarioShare(id: String, outcome: String, share: String) -> Message {
        Message(.scenarioShare, ["id": .text(id), "outcome": .text(outcome), "share": .text(share)])
    }

    /// {skill}: scores from {least} to {most}
    public static func scenarioScore(skill: String, least: Value, most: Value) -> Message {
        Message(.scenarioScore, ["skill": .text(skill), "least": least, "most": most])
    }

    /// All skills together: from {least} to {most}
    public static func scenarioTotal(least: Value, most: Value) -> Message {
        Message(.scenarioTotal, ["least": least, "most": most])
    }

    /// any low number
    public static var scenarioAnyLow: Message { Message(.scenarioAnyLow) }

    /// any high number
    public static var scenarioAnyHigh: Message { Message(.scenarioAnyHigh) }

    /// an unknown number
    public static var scenarioUnknownScore: Message { Message(.scenarioUnknownScore) }

    /// {files, plural, one {# scenario} other {# scenarios}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
    public static func scenarioCheckSummary(files: Int, errors: Int, warnings: Int) -> Message {
        Message(.scenarioCheckSummary, ["files": .number(files), "errors": .number(errors), "warnings": .number(warnings)])
    }

    /// The name of the file becomes the id: use small letters, digits and single hyphens, such as late-bus.json.
    public static var scenarioNewBadName: Message { Message(.scenarioNewBadName) }

    /// Your new scenario is in {path}
    public static func scenarioNewMade(path: String) -> Message {
        Message(.scenarioNewMade, ["path": .text(path)])
    }

    /// {count, plural, one {# sheet} other {# sheets}} written to {path}
    public static func scenarioPrinted(count: Int, path: String) -> Message {
        Message(.scenarioPrinted, ["count": .number(count), "path": .text(path)])
    }

    /// Role card: {name}
    public static func sheetRole(name: String) -> Message {
        Message(.sheetRole, ["name": .text(name)])
    }

    /// Only for you. Do not show this card.
    public static var sheetRolePrivate: Message { Message(.sheetRolePrivate) }

    /// What you want: {goal}
    public static func sheetRoleGoal(goal: String) -> Message {
        Message(.sheetRoleGoal, ["goal": .text(goal)])
    }

    /// What everyone knows: {line}
    public static func sheetRoleEverybody(line: String) -> Message {
        Message(.sheetRoleEverybody, ["line": .text(line)])
    }

    /// You may stop at any time: say "{word}".
    public static func sheetRoleStop(word: String) -> Message {
        Message(.sheetRoleStop, ["word": .text(word)])
    }

    /// Observation sheet: {title}
    public static func sheetObserver(title: String) -> Message {
        Message(.sheetObserver, ["title": .text(title)])
    }

    /// Write down what you see and hear first. Rate afterwards.
    public static var sheetObserverHow: Message { Message(.sheetObserverHow) }

    /// Observer:
    public static var sheetObserverName: Message { Message(.sheetObserverName) }

    /// Which take:
    public static var sheetObserverTake: Message { Message(.sheetObserverTake) }

    /// Behaviour
    public static var sheetObserverBehaviour: Message { Message(.sheetObserverBehaviour) }

    /// “{title}” has nothing to observe: its file has no "observation".
    public static func printNoGrid(title: String) -> Message {
        Message(.printNoGrid, ["title": .text(title)])
    }

    /// What you look for
    public static var sheetObserverHeading: Message { Message(.sheetObserverHeading) }

    /// Seen or heard
    public static var sheetObserverQuote: Message { Message(.sheetObserverQuote) }

    /// seen
    public static var sheetSeen: Message { Message(.sheetSeen) }

    /// {name}: {description}
    public static func sheetScale(name: String, description: String) -> Message {
        Message(.sheetScale, ["name": .text(name), "description": .text(description)])
    }

    /// Facilitator: {title}
    public static func sheetFacilitator(title: String) -> Message {
        Message(.sheetFacilitator, ["title": .text(title)])
    }

    /// People and safety
    public static var sheetPeople: Message { Message(.sheetPeople) }

    /// Roles
    public static var sheetCast: Message { Message(.sheetCast) }

    /// How it runs
    public static var sheetCourse: Message { Message(.sheetCourse) }

    /// Injects
    public static var sheetInjects: Message { Message(.sheetInjects) }

    /// Leaving the roles
    public static var sheetDeroling: Message { Message(.sheetDeroling) }

    /// Trainer: {title}
    public static func trainerSheet(title: String) -> Message {
        Message(.trainerSheet, ["title": .text(title)])
    }

    /// Endings
    public static var sheetEndings: Message { Message(.sheetEndings) }

    /// Questions for afterwards
    public static var sheetQuestions: Message { Message(.sheetQuestions) }

    /// {id}: {nodes, plural, one {# node} other {# nodes}} and {endings, plural, one {# ending} other {# endings}} written to {path}
    public static func scenarioImported(id: String, nodes: Int, endings: Int, path: String) -> Message {
        Message(.scenarioImported, ["id": .text(id), "nodes": .number(nodes), "endings": .number(endings), "path": .text(path)])
    }

    /// The story has {passages, plural, one {# passage} other {# passages}} and {links, plural, one {# link} other {# links}}, {missing} of them to a missing passage; {unreachable, plural, one {# passage} other {# passages}} out of reach ({perhaps} perhaps not); {deadEnds, plural, one {# passage} other {# passages}} without a link; {dynamic, plural, one {# passage} other {# passages}} with links that were not checked
    public static func scenarioImportGraph(passages: Int, links: Int, missing: Int, unreachable: Int, perhaps: Int, deadEnds: Int, dynamic: Int) -> Message {
        Message(.scenarioImportGraph, ["passages": .number(passages), "links": .number(links), "missing": .number(missing), "unreachable": .number(unreachable), "perhaps": .number(perhaps), "deadEnds": .number(deadEnds), "dynamic": .number(dynamic)])
    }

    /// Nothing could be imported from {path}
    public static func scenarioImportRefused(path: String) -> Message {
        Message(.scenarioImportRefused, ["path": .text(path)])
    }

    /// What was imported needs work before it can be played
    public static var scenarioImportNeedsWork: Message { Message(.scenarioImportNeedsWork) }

    /// {id} is a role-play for a group; only branching scenarios can be exported
    public static func scenarioExportRolePlay(id: String) -> Message {
        Message(.scenarioExportRolePlay, ["id": .text(id)])
    }

    /// role-play
    public static var placeRolePlay: Message { Message(.placeRolePlay) }

    /// The role-play “{title}” begins.
    public static func rolePlayBegins(title: String) -> Message {
        Message(.rolePlayBegins, ["title": .text(title)])
    }

    /// {role}: {line}
    public static func rolePlayRole(role: String, line: String) -> Message {
        Message(.rolePlayRole, ["role": .text(role), "line": .text(line)])
    }

    /// {role}: {line} Played by {names}.
    public static func rolePlayRoleCast(role: String, line: String, names: Value) -> Message {
        Message(.rolePlayRoleCast, ["role": .text(role), "line": .text(line), "names": names])
    }

    /// {role}: {line} {optional, select, yes {No one plays it; the play works without it.} other {No one plays it yet.}}
    public static func rolePlayRoleOpen(role: String, line: String, optional: String) -> Message {
        Message(.rolePlayRoleOpen, ["role": .text(role), "line": .text(line), "optional": .text(optional)])
    }

    /// Anyone can say “{word}” to stop the play at once. No one asks why.
    public static func rolePlaySafety(word: String) -> Message {
        Message(.rolePlaySafety, ["word": .text(word)])
    }

    /// Off limits: {text}
    public static func rolePlayOffLimits(text: String) -> Message {
        Message(.rolePlayOffLimits, ["text": .text(text)])
    }

    /// It is meant for {least} to {most} people.
    public static func rolePlayGroup(least: Int, most: Int) -> Message {
        Message(.rolePlayGroup, ["least": .number(least), "most": .number(most)])
    }

    /// {who} plays {role}.
    public static func rolePlayGiven(who: Value, role: Value) -> Message {
        Message(.rolePlayGiven, ["who": who, "role": role])
    }

    /// {who} has no role now.
    public static func rolePlayPutDown(who: Value) -> Message {
        Message(.rolePlayPutDown, ["who": who])
    }

    /// {who} gives the role back. That’s fine.
    public static func rolePlayOptedOut(who: Value) -> Message {
        Message(.rolePlayOptedOut, ["who": who])
    }

    /// {who} and {other} swap roles.
    public static func rolePlaySwapped(who: Value, other: Value) -> Message {
        Message(.rolePlaySwapped, ["who": who, "other": other])
    }

    /// {who} is ready.
    public static func rolePlayReady(who: Value) -> Message {
        Message(.rolePlayReady, ["who": who])
    }

    /// {kind}, {minutes, plural, one {# minute} other {# minutes}}.
    public static func rolePlayPhase(kind: Message, minutes: Int) -> Message {
        Message(.rolePlayPhase, ["kind": .message(kind), "minutes": .number(minutes)])
    }

    /// Take {number}. Go!
    public static func rolePlayTake(number: Value) -> Message {
        Message(.rolePlayTake, ["number": number])
    }

    /// Take {number}, from here: {cue}
    public static func rolePlayTakeFrom(number: Value, cue: Value) -> Message {
        Message(.rolePlayTakeFrom, ["number": number, "cue": cue])
    }

    /// The take is over. Thank you.
    public static var rolePlayTakeOver: Message { Message(.rolePlayTakeOver) }

    /// Now: {cue}
    public static func rolePlayBeat(cue: Value) -> Message {
        Message(.rolePlayBeat, ["cue": cue])
    }

    /// Listen: {text}
    public static func rolePlayAnnounced(text: String) -> Message {
        Message(.rolePlayAnnounced, ["text": .text(text)])
    }

    /// A card for {names}.
    public static func rolePlayCardFor(names: [String]) -> Message {
        Message(.rolePlayCardFor, ["names": .names(names)])
    }

    /// A whisper for {names}.
    public static func rolePlayWhisperFor(names: [String]) -> Message {
        Message(.rolePlayWhisperFor, ["names": .names(names)])
    }

    /// Freeze. Everyone stays still.
    public static var rolePlayFrozen: Message { Message(.rolePlayFrozen) }

    /// The play continues.
    public static var rolePlayResumed: Message { Message(.rolePlayResumed) }

    /// {who} answers questions as {role}.
    public static func rolePlayHotSeat(who: Value, role: String) -> Message {
        Message(.rolePlayHotSeat, ["who": who, "role": .text(role)])
    }

    /// No more questions. Thank you.
    public static var rolePlayHotSeatOver: Message { Message(.rolePlayHotSeatOver) }

    /// Stop. Everything stands still. No one has to say why.
    public static var rolePlayStopped: Message { Message(.rolePlayStopped) }

    /// We carry on. No one plays until you say so.
    public static var rolePlayWentOn: Message { Message(.rolePlayWentOn) }

    /// Now everyone leaves their role.
    public static var rolePlayLeaving: Message { Message(.rolePlayLeaving) }

    /// {who} has left their role.
    public static func rolePlayLeft(who: Value) -> Message {
        Message(.rolePlayLeft, ["who": who])
    }

    /// The players speak first: how do you see yourselves?
    public static var rolePlaySelfAssessment: Message { Message(.rolePlaySelfAssessment) }

    /// Now the observers: how do you rate what you saw?
    public static var rolePlayReview: Message { Message(.rolePlayReview) }

    /// {who} is done.
    public static func rolePlayPassed(who: Value) -> Message {
        Message(.rolePlayPassed, ["who": who])
    }

    /// The role-play is over.
    public static var rolePlayOver: Message { Message(.rolePlayOver) }

    /// Briefing
    public static var phaseBriefing: Message { Message(.phaseBriefing) }

    /// Warm-up
    public static var phaseWarmUp: Message { Message(.phaseWarmUp) }

    /// The play
    public static var phasePlay: Message { Message(.phasePlay) }

    /// The play again
    public static var phaseReplay: Message { Message(.phaseReplay) }

    /// A break
    public static var phasePause: Message { Message(.phasePause) }

    /// The debrief
    public static var phaseDebrief: Message { Message(.phaseDebrief) }

    /// help
    public static var purposeHelp: Message { Message(.purposeHelp) }

    /// pressure
    public static var purposePressure: Message { Message(.purposePressure) }

    /// a twist
    public static var purposeTwist: Message { Message(.purposeTwist) }

    /// an end
    public static var purposeClose: Message { Message(.purposeClose) }

    /// Who plays whom?
    public static var rolePlayCastingPrompt: Message { Message(.rolePlayCastingPrompt) }

    /// draw who plays
    public static var rolePlayDraw: Message { Message(.rolePlayDraw) }

    /// give a role by hand
    public static var rolePlayGiveRole: Message { Message(.rolePlayGiveRole) }

    /// take a role away from someone
    public static var rolePlayTakeRole: Message { Message(.rolePlayTakeRole) }

    /// someone else takes over a role
    public static var rolePlayOtherTakes: Message { Message(.rolePlayOtherTakes) }

    /// two players swap roles
    public static var rolePlaySwap: Message { Message(.rolePlaySwap) }

    /// someone gives a role back
    public static var rolePlayGivesBack: Message { Message(.rolePlayGivesBack) }

    /// someone reads their brief again
    public static var rolePlayReadAgain: Message { Message(.rolePlayReadAgain) }

    /// change who plays
    public static var rolePlayRolesMenu: Message { Message(.rolePlayRolesMenu) }

    /// Which role?
    public static var rolePlayAskRole: Message { Message(.rolePlayAskRole) }

    /// Who plays {role}?
    public static func rolePlayAskWhoPlays(role: String) -> Message {
        Message(.rolePlayAskWhoPlays, ["role": .text(role)])
    }

    /// Whose role?
    public static var rolePlayAskWhose: Message { Message(.rolePlayAskWhose) }

    /// Who takes over?
    public static var rolePlayAskSuccessor: Message { Message(.rolePlayAskSuccessor) }

    /// Who?
    public static var rolePlayAskFirst: Message { Message(.rolePlayAskFirst) }

    /// With whom?
    public static var rolePlayAskSecond: Message { Message(.rolePlayAskSecond) }

    /// Who wants to read?
    public static var rolePlayAskReader: Message { Message(.rolePlayAskReader) }

    /// {who} ({role})
    public static func rolePlayWho(who: String, role: String) -> Message {
        Message(.rolePlayWho, ["who": .text(who), "role": .text(role)])
    }

    /// next: {phase}
    public static func rolePlayGoOn(phase: Message) -> Message {
        Message(.rolePlayGoOn, ["phase": .message(phase)])
    }

    /// next: leave the roles
    public static var rolePlayGoOnLeaving: Message { Message(.rolePlayGoOnLeaving) }

    /// skip this: {phase}
    public static func rolePlaySkip(phase: Message) -> Message {
        Message(.rolePlaySkip, ["phase": .message(phase)])
    }

    /// skip this: leave the roles
    public static var rolePlaySkipLeaving: Message { Message(.rolePlaySkipLeaving) }

    /// {text}
    public static func rolePlayScript(text: String) -> Message {
        Message(.rolePlayScript, ["text": .text(text)])
    }

    /// {kind}: what would you like to do?
    public static func rolePlayPhasePrompt(kind: Message) -> Message {
        Message(.rolePlayPhasePrompt, ["kind": .message(kind)])
    }

    /// begin: action!
    public static var rolePlayStart: Message { Message(.rolePlayStart) }

    /// play it again
    public static var rolePlayStartAgain: Message { Message(.rolePlayStartAgain) }

    /// play from a certain moment
    public static var rolePlayFromBeat: Message { Message(.rolePlayFromBeat) }

    /// From which moment?
    public static var rolePlayAskBeat: Message { Message(.rolePlayAskBeat) }

    /// next: {cue}
    public static func rolePlayMarkBeat(cue: String) -> Message {
        Message(.rolePlayMarkBeat, ["cue": .text(cue)])
    }

    /// Take {number} is being played. What would you like to do?
    public static func rolePlayPlaying(number: Int) -> Message {
        Message(.rolePlayPlaying, ["number": .number(number)])
    }

    /// Everyone is standing still. What would you like to do?
    public static var rolePlayFrozenPrompt: Message { Message(.rolePlayFrozenPrompt) }

    /// freeze
    public static var rolePlayFreeze: Message { Message(.rolePlayFreeze) }

    /// continue playing
    public static var rolePlayResume: Message { Message(.rolePlayResume) }

    /// end the take
    public static var rolePlayEndTake: Message { Message(.rolePlayEndTake) }

    /// make something happen
    public static var rolePlayInject: Message { Message(.rolePlayInject) }

    /// What happens?
    public static var rolePlayAskInject: Message { Message(.rolePlayAskInject) }

    /// {id}: {channel, select, card {a card} whisper {a whisper} other {an announcement}} for {names} ({purpose})
    public static func rolePlayInjectCard(id: String, channel: String, names: [String], purpose: Value) -> Message {
        Message(.rolePlayInjectCard, ["id": .text(id), "channel": .text(channel), "names": .names(names), "purpose": purpose])
    }

    /// {id}: announce “{text}” ({purpose})
    public static func rolePlayInjectAnnounced(id: String, text: String, purpose: Value) -> Message {
        Message(.rolePlayInjectAnnounced, ["id": .text(id), "text": .text(text), "purpose": purpose])
    }

    /// {inject}, due at {time}
    public static func rolePlayInjectDue(inject: Message, time: Message) -> Message {
        Message(.rolePlayInjectDue, ["inject": .message(inject), "time": .message(time)])
    }

    /// someone reads a card
    public static var rolePlayReadCard: Message { Message(.rolePlayReadCard) }

    /// question a role in the hot seat
    public static var rolePlayHotSeatMenu: Message { Message(.rolePlayHotSeatMenu) }

    /// Who answers, in their role?
    public static var rolePlayAskHotSeat: Message { Message(.rolePlayAskHotSeat) }

    /// no more questions
    public static var rolePlayHotSeatDone: Message { Message(.rolePlayHotSeatDone) }

    /// an observer notes something
    public static var rolePlayNote: Message { Message(.rolePlayNote) }

    /// Who noticed something?
    public static var rolePlayAskObserver: Message { Message(.rolePlayAskObserver) }

    /// {who}, what did you see?
    public static func rolePlayAskItem(who: String) -> Message {
        Message(.rolePlayAskItem, ["who": .text(who)])
    }

    /// {behaviour}
    public static func rolePlayItem(behaviour: String) -> Message {
        Message(.rolePlayItem, ["behaviour": .text(behaviour)])
    }

    /// {role}: {behaviour}
    public static func rolePlayItemOf(role: String, behaviour: String) -> Message {
        Message(.rolePlayItemOf, ["role": .text(role), "behaviour": .text(behaviour)])
    }

    /// {behaviour}. Type what was said, or press Enter if you only saw it.
    public static func rolePlayAskWords(behaviour: Message) -> Message {
        Message(.rolePlayAskWords, ["behaviour": .message(behaviour)])
    }

    /// seen
    public static var rolePlayTick: Message { Message(.rolePlayTick) }

    /// Your notes so far: {count, plural, one {# thing} other {# things}}.
    public static func rolePlayNoted(count: Int) -> Message {
        Message(.rolePlayNoted, ["count": .number(count)])
    }

    /// Someone said “{word}”. Is everyone all right? Take your time.
    public static func rolePlayStoppedPrompt(word: String) -> Message {
        Message(.rolePlayStoppedPrompt, ["word": .text(word)])
    }

    /// carry on
    public static var rolePlayGoOnPlaying: Message { Message(.rolePlayGoOnPlaying) }

    /// end the play and leave the roles
    public static var rolePlayEndPlay: Message { Message(.rolePlayEndPlay) }

    /// leave this and move on
    public static var rolePlayMoveOn: Message { Message(.rolePlayMoveOn) }

    /// end the play now
    public static var rolePlayEndNow: Message { Message(.rolePlayEndNow) }

    /// End the play now? Everyone leaves their role; then comes the debrief.
    public static var rolePlayConfirmEnd: Message { Message(.rolePlayConfirmEnd) }

    /// {who}, you play {role}.
    public static func rolePlayYouAre(who: String, role: String) -> Message {
        Message(.rolePlayYouAre, ["who": .text(who), "role": .text(role)])
    }

    /// {text}
    public static func rolePlayBrief(text: String) -> Message {
        Message(.rolePlayBrief, ["text": .text(text)])
    }

    /// What you want: {text}
    public static func rolePlayGoal(text: String) -> Message {
        Message(.rolePlayGoal, ["text": .text(text)])
    }

    /// For you: {text}
    public static func rolePlayReceived(text: String) -> Message {
        Message(.rolePlayReceived, ["text": .text(text)])
    }

    /// {who}, have you read your brief?
    public static func rolePlayHaveRead(who: String) -> Message {
        Message(.rolePlayHaveRead, ["who": .text(who)])
    }

    /// I have read it
    public static var rolePlayIHaveRead: Message { Message(.rolePlayIHaveRead) }

    /// I would rather not play this role
    public static var rolePlayRatherNot: Message { Message(.rolePlayRatherNot) }

    /// Give the role back? No one asks why.
    public static var rolePlayConfirmRatherNot: Message { Message(.rolePlayConfirmRatherNot) }

    /// give it back
    public static var rolePlayConfirmRatherNotYes: Message { Message(.rolePlayConfirmRatherNotYes) }

    /// read it in full
    public static var rolePlayReadAll: Message { Message(.rolePlayReadAll) }

    /// I am done
    public static var rolePlayDoneReading: Message { Message(.rolePlayDoneReading) }

    /// {who}, this is for you alone.
    public static func rolePlayReadPrompt(who: String) -> Message {
        Message(.rolePlayReadPrompt, ["who": .text(who)])
    }

    /// {who}: {question}
    public static func rolePlayAskLeave(who: String, question: String) -> Message {
        Message(.rolePlayAskLeave, ["who": .text(who), "question": .text(question)])
    }

    /// I have left my role
    public static var rolePlayHasLeft: Message { Message(.rolePlayHasLeft) }

    /// pass
    public static var rolePlayPass: Message { Message(.rolePlayPass) }

    /// Waiting for {names}.
    public static func rolePlayWaiting(names: [String]) -> Message {
        Message(.rolePlayWaiting, ["names": .names(names)])
    }

    /// Everyone is ready. What would you like to do?
    public static var rolePlayWaitingNobody: Message { Message(.rolePlayWaitingNobody) }

    /// {who}, “{behaviour}”: how do you see yourself?
    public static func rolePlayAskOneself(who: String, behaviour: String) -> Message {
        Message(.rolePlayAskOneself, ["who": .text(who), "behaviour": .text(behaviour)])
    }

    /// {who}, take {take}, “{behaviour}”: how do you rate it?
    public static func rolePlayAskRating(who: String, take: Int, behaviour: String) -> Message {
        Message(.rolePlayAskRating, ["who": .text(who), "take": .number(take), "behaviour": .text(behaviour)])
    }

    /// Your notes: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}{quotes, select, none {} other {, {quotes}}}
    public static func rolePlayYourNotes(ticks: Int, quotes: Value) -> Message {
        Message(.rolePlayYourNotes, ["ticks": .number(ticks), "quotes": quotes])
    }

    /// no answer
    public static var rolePlaySkipItem: Message { Message(.rolePlaySkipItem) }

    /// not seen
    public static var levelNotSeen: Message { Message(.levelNotSeen) }

    /// seen
    public static var levelSeen: Message { Message(.levelSeen) }

    /// {name}: {description}
    public static func levelAnchored(name: String, description: String) -> Message {
        Message(.levelAnchored, ["name": .text(name), "description": .text(description)])
    }

    /// play a situation
    public static var rolePlayPlayBriefly: Message { Message(.rolePlayPlayBriefly) }

    /// Which situation?
    public static var rolePlayAskScenario: Message { Message(.rolePlayAskScenario) }

    /// {title} ({minutes, plural, one {# minute} other {# minutes}})
    public static func rolePlayScenario(title: String, minutes: Int) -> Message {
        Message(.rolePlayScenario, ["title": .text(title), "minutes": .number(minutes)])
    }

    /// The role-play “{title}”. Roles are being given out.
    public static func rolePlayCasting(title: Value) -> Message {
        Message(.rolePlayCasting, ["title": title])
    }

    /// The role-play “{title}”. {phase}.
    public static func rolePlayWhere(title: Value, phase: Message) -> Message {
        Message(.rolePlayWhere, ["title": title, "phase": .message(phase)])
    }

    /// leaving the roles
    public static var stageLeavingRoles: Message { Message(.stageLeavingRoles) }

    /// how players see themselves
    public static var stageSelfAssessment: Message { Message(.stageSelfAssessment) }

    /// what observers saw
    public static var stageReview: Message { Message(.stageReview) }

    /// the play
    public static var stagePlaying: Message { Message(.stagePlaying) }

    /// giving out roles
    public static var stageCastingRoles: Message { Message(.stageCastingRoles) }

    /// {count, plural, =0 {No takes yet.} one {One take so far.} other {# takes so far.}}
    public static func rolePlayTakesSoFar(count: Int) -> Message {
        Message(.rolePlayTakesSoFar, ["count": .number(count)])
    }

    /// stop (“{word}”)
    public static func stopOffer(word: String) -> Message {
        Message(.stopOffer, ["word": .text(word)])
    }

    /// stop word
    public static var keyStop: Message { Message(.keyStop) }

    /// The time for this part is up.
    public static var playTimeIsUp: Message { Message(.playTimeIsUp) }

    /// Time for: {inject}.
    public static func playInjectDue(inject: Message) -> Message {
        Message(.playInjectDue, ["inject": .message(inject)])
    }

    /// part {place} of {count}
    public static func positionPhase(place: Int, count: Int) -> Message {
        Message(.positionPhase, ["place": .number(place), "count": .number(count)])
    }

    /// {spoken} of {total}
    public static func playClock(spoken: Message, total: Message) -> Message {
        Message(.playClock, ["spoken": .message(spoken), "total": .message(total)])
    }

    /// FREEZE
    public static var playFrozenBanner: Message { Message(.playFrozenBanner) }

    /// STOP
    public static var playStoppedBanner: Message { Message(.playStoppedBanner) }

    /// Next: {cue}
    public static func playNext(cue: String) -> Message {
        Message(.playNext, ["cue": .text(cue)])
    }

    /// Now: {cue}
    public static func playNow(cue: String) -> Message {
        Message(.playNow, ["cue": .text(cue)])
    }

    /// {who} answers as {role}
    public static func playHotSeatBanner(who: Value, role: String) -> Message {
        Message(.playHotSeatBanner, ["who": who, "role": .text(role)])
    }

    /// Watching: {names}
    public static func playWatching(names: Value) -> Message {
        Message(.playWatching, ["names": names])
    }

    /// {question} Type what people say, one line each. Enter moves on.
    public static func debriefOwnGroup(question: String) -> Message {
        Message(.debriefOwnGroup, ["question": .text(question)])
    }

    /// {who}: {question} Enter to pass.
    public static func debriefOwnEach(who: String, question: String) -> Message {
        Message(.debriefOwnEach, ["who": .text(who), "question": .text(question)])
    }

    /// {question} None of the people asked are here.
    public static func debriefNobodyAsked(question: Message) -> Message {
        Message(.debriefNobodyAsked, ["question": .message(question)])
    }

    /// What was seen:
    public static var findingsHeading: Message { Message(.findingsHeading) }

    /// {behaviour}. {seen}
    public static func findingLine(behaviour: String, seen: Value) -> Message {
        Message(.findingLine, ["behaviour": .text(behaviour), "seen": seen])
    }

    /// {role}: {behaviour}. {seen}
    public static func findingLineOf(role: String, behaviour: String, seen: Value) -> Message {
        Message(.findingLineOf, ["role": .text(role), "behaviour": .text(behaviour), "seen": seen])
    }

    /// Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}
    public static func findingTake(take: Int, ticks: Int) -> Message {
        Message(.findingTake, ["take": .number(take), "ticks": .number(ticks)])
    }

    /// Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}, {quotes}
    public static func findingTakeQuoted(take: Int, ticks: Int, quotes: [Message]) -> Message {
        Message(.findingTakeQuoted, ["take": .number(take), "ticks": .number(ticks), "quotes": .messages(quotes)])
    }

    /// rated {levels}
    public static func findingRated(levels: [Message]) -> Message {
        Message(.findingRated, ["levels": .messages(levels)])
    }

    /// {level} ×{count}
    public static func findingLevel(level: Message, count: Int) -> Message {
        Message(.findingLevel, ["level": .message(level), "count": .number(count)])
    }

    /// Nothing was noted.
    public static var findingNothing: Message { Message(.findingNothing) }

    /// The players about themselves: {levels}.
    public static func findingOwn(levels: [Message]) -> Message {
        Message(.findingOwn, ["levels": .messages(levels)])
    }

    /// “{text}”
    public static func quoted(text: String) -> Message {
        Message(.quoted, ["text": .text(text)])
    }

    /// Role-play: {title}
    public static func reportRolePlay(title: String) -> Message {
        Message(.reportRolePlay, ["title": .text(title)])
    }

    /// The stop word was said {count, plural, one {once} other {# times}}.
    public static func reportRolePlayStopped(count: Int) -> Message {
        Message(.reportRolePlayStopped, ["count": .number(count)])
    }

    /// {who}: {roles}
    public static func reportCast(who: String, roles: [String]) -> Message {
        Message(.reportCast, ["who": .text(who), "roles": .names(roles)])
    }

    /// Who played
    public static var reportCastHeading: Message { Message(.reportCastHeading) }

    /// Take {number}
    public static func reportTake(number: Int) -> Message {
        Message(.reportTake, ["number": .number(number)])
    }

    /// Takes
    public static var reportTakeHeading: Message { Message(.reportTakeHeading) }

    /// Each take: what was played, and for how long, without pauses
    public static var reportTakesCaption: Message { Message(.reportTakesCaption) }

    /// Take
    public static var reportTakeColumn: Message { Message(.reportTakeColumn) }

    /// Part
    public static var reportPhaseColumn: Message { Message(.reportPhaseColumn) }

    /// Played
    public static var reportPlayed: Message { Message(.reportPlayed) }

    /// From
    public static var reportTakeFrom: Message { Message(.reportTakeFrom) }

    /// What happened in take {number}
    public static func reportCourseCaption(number: Int) -> Message {
        Message(.reportCourseCaption, ["number": .number(number)])
    }

    /// What
    public static var reportCourseWhat: Message { Message(.reportCourseWhat) }

    /// When
    public static var reportCourseWhen: Message { Message(.reportCourseWhen) }

    /// announcement: {text}
    public static func reportInjectAnnounced(text: String) -> Message {
        Message(.reportInjectAnnounced, ["text": .text(text)])
    }

    /// a card for {names}
    public static func reportInjectCard(names: Value) -> Message {
        Message(.reportInjectCard, ["names": names])
    }

    /// a whisper for {names}
    public static func reportInjectWhisper(names: Value) -> Message {
        Message(.reportInjectWhisper, ["names": names])
    }

    /// {who} answered questions as {role}
    public static func reportHotSeat(who: String, role: String) -> Message {
        Message(.reportHotSeat, ["who": .text(who), "role": .text(role)])
    }

    /// What was seen
    public static var reportObserved: Message { Message(.reportObserved) }

    /// Nothing was noted.
    public static var reportNotObserved: Message { Message(.reportNotObserved) }

    /// How often it was noted, and how it was rated
    public static var reportSeenCaption: Message { Message(.reportSeenCaption) }

    /// In
    public static var reportSeenIn: Message { Message(.reportSeenIn) }

    /// Noted
    public static var reportTicks: Message { Message(.reportTicks) }

    /// The players, about themselves
    public static var reportOwnView: Message { Message(.reportOwnView) }

    /// the role-play began
    public static var stepRolePlayBegan: Message { Message(.stepRolePlayBegan) }

    /// {who} was given a role
    public static func stepRoleGiven(who: Value) -> Message {
        Message(.stepRoleGiven, ["who": who])
    }

    /// {who} put a role down
    public static func stepRolePutDown(who: Value) -> Message {
        Message(.stepRolePutDown, ["who": who])
    }

    /// {who} gave a role back
    public static func stepOptedOut(who: Value) -> Message {
        Message(.stepOptedOut, ["who": who])
    }

    /// {who} and {other} swapped roles
    public static func stepRolesSwapped(who: Value, other: Value) -> Message {
        Message(.stepRolesSwapped, ["who": who, "other": other])
    }

    /// {who} read their brief
    public static func stepBriefRead(who: Value) -> Message {
        Message(.stepBriefRead, ["who": who])
    }

    /// a phase began: {phase}
    public static func stepPhaseBegan(phase: Message) -> Message {
        Message(.stepPhaseBegan, ["phase": .message(phase)])
    }

    /// a take began
    public static var stepTakeBegan: Message { Message(.stepTakeBegan) }

    /// a take ended
    public static var stepTakeEnded: Message { Message(.stepTakeEnded) }

    /// a moment was reached: {cue}
    public static func stepBeat(cue: Value) -> Message {
        Message(.stepBeat, ["cue": cue])
    }

    /// something happened: {id}
    public static func stepInject(id: String) -> Message {
        Message(.stepInject, ["id": .text(id)])
    }

    /// freeze
    public static var stepFrozen: Message { Message(.stepFrozen) }

    /// the play continued
    public static var stepPlayResumed: Message { Message(.stepPlayResumed) }

    /// {who} answered questions
    public static func stepHotSeat(who: Value) -> Message {
        Message(.stepHotSeat, ["who": who])
    }

    /// the questions ended
    public static var stepHotSeatLeft: Message { Message(.stepHotSeatLeft) }

    /// the stop word was said
    public static var stepStopWord: Message { Message(.stepStopWord) }

    /// the session continued after the stop word
    public static var stepWentOn: Message { Message(.stepWentOn) }

    /// {who} saw something
    public static func stepTicked(who: Value) -> Message {
        Message(.stepTicked, ["who": who])
    }

    /// {who} wrote down what was said
    public static func stepQuoted(who: Value) -> Message {
        Message(.stepQuoted, ["who": who])
    }

    /// everyone leaves their role
    public static var stepLeaving: Message { Message(.stepLeaving) }

    /// {who} left their role
    public static func stepRoleLeft(who: Value) -> Message {
        Message(.stepRoleLeft, ["who": who])
    }

    /// players spoke about themselves
    public static var stepSelfAssessment: Message { Message(.stepSelfAssessment) }

    /// {who} gave their own view
    public static func stepSelfAssessed(who: Value) -> Message {
        Message(.stepSelfAssessed, ["who": who])
    }

    /// observers rated
    public static var stepReview: Message { Message(.stepReview) }

    /// {who} rated something
    public static func stepRated(who: Value) -> Message {
        Message(.stepRated, ["who": who])
    }

    /// {who} was done
    public static func stepRolePlayPassed(who: Value) -> Message {
        Message(.stepRolePlayPassed, ["who": who])
    }

    /// the role-play ended
    public static var stepRolePlayEnded: Message { Message(.stepRolePlayEnded) }

    /// There is no role-play in progress.
    public static var refusedNoRolePlay: Message { Message(.refusedNoRolePlay) }

    /// This scenario cannot be played: {faults}.
    public static func refusedScenario(faults: [Message]) -> Message {
        Message(.refusedScenario, ["faults": .messages(faults)])
    }

    /// it has no roles
    public static var scenarioNoRoles: Message { Message(.scenarioNoRoles) }

    /// none of its phases plays the situation
    public static var scenarioNoPlay: Message { Message(.scenarioNoPlay) }

    /// the phase {phase} comes after the debrief
    public static func scenarioAfterDebrief(phase: String) -> Message {
        Message(.scenarioAfterDebrief, ["phase": .text(phase)])
    }

    /// That is not part of this stage of the role-play: {part}.
    public static func refusedNotInThisPart(part: Message) -> Message {
        Message(.refusedNotInThisPart, ["part": .message(part)])
    }

    /// Someone said the stop word. First decide whether the play continues.
    public static var refusedPlayStopped: Message { Message(.refusedPlayStopped) }

    /// Everything has already stopped.
    public static var refusedAlreadyStopped: Message { Message(.refusedAlreadyStopped) }

    /// No one has stopped the play.
    public static var refusedNotStopped: Message { Message(.refusedNotStopped) }

    /// There is no role {id}.
    public static func refusedNoSuchRole(id: String) -> Message {
        Message(.refusedNoSuchRole, ["id": .text(id)])
    }

    /// Someone already plays {role}.
    public static func refusedRoleIsFull(role: String) -> Message {
        Message(.refusedRoleIsFull, ["role": .text(role)])
    }

    /// {who} already has a role.
    public static func refusedPlaysAlready(who: Value) -> Message {
        Message(.refusedPlaysAlready, ["who": who])
    }

    /// {who} has no role.
    public static func refusedPlaysNoRole(who: Value) -> Message {
        Message(.refusedPlaysNoRole, ["who": who])
    }

    /// {who} is not playing in this session.
    public static func refusedDoesNotPlay(who: Value) -> Message {
        Message(.refusedDoesNotPlay, ["who": who])
    }

    /// That is the same person twice.
    public static var refusedSameSeatTwice: Message { Message(.refusedSameSeatTwice) }

    /// There is no one to draw.
    public static var refusedNobodyToCast: Message { Message(.refusedNobodyToCast) }

    /// {who} has already read the brief.
    public static func refusedAlreadyReady(who: Value) -> Message {
        Message(.refusedAlreadyReady, ["who": who])
    }

    /// Nothing is being played.
    public static var refusedNoTake: Message { Message(.refusedNoTake) }

    /// There is no moment {id} here.
    public static func refusedNoSuchBeat(id: String) -> Message {
        Message(.refusedNoSuchBeat, ["id": .text(id)])
    }

    /// That moment has already come.
    public static var refusedBeatMarked: Message { Message(.refusedBeatMarked) }

    /// There is no inject called {id}.
    public static func refusedNoSuchInject(id: String) -> Message {
        Message(.refusedNoSuchInject, ["id": .text(id)])
    }

    /// That has already happened in this take.
    public static var refusedInjectFired: Message { Message(.refusedInjectFired) }

    /// No one plays {role}.
    public static func refusedRoleNotPlayed(role: String) -> Message {
        Message(.refusedRoleNotPlayed, ["role": .text(role)])
    }

    /// It is already the first choice.
    public static var isFirstChoice: Message { Message(.isFirstChoice) }

    /// The scenario has no moments to start from.
    public static var noMoments: Message { Message(.noMoments) }

    /// Freeze the play first, or end the take.
    public static var freezeFirst: Message { Message(.freezeFirst) }

    /// There is nothing left that could happen.
    public static var nothingToHappen: Message { Message(.nothingToHappen) }

    /// No one has been given a card.
    public static var nobodyHasACard: Message { Message(.nobodyHasACard) }

    /// No one plays a role.
    public static var nobodyPlays: Message { Message(.nobodyPlays) }

    /// No one can note anything now.
    public static var nobodyCanNote: Message { Message(.nobodyCanNote) }

    /// No one is free to play.
    public static var nobodyIsFree: Message { Message(.nobodyIsFree) }

    /// All roles are taken.
    public static var noRoleIsOpen: Message { Message(.noRoleIsOpen) }

    /// A swap needs two players.
    public static var nobodyToSwapWith: Message { Message(.nobodyToSwapWith) }

    /// Everyone is already standing still.
    public static var refusedAlreadyFrozen: Message { Message(.refusedAlreadyFrozen) }

    /// The play is running.
    public static var refusedNotFrozen: Message { Message(.refusedNotFrozen) }

    /// No one is answering questions now.
    public static var refusedNobodyInHotSeat: Message { Message(.refusedNobodyInHotSeat) }

    /// {who} is already answering questions.
    public static func refusedAlreadyInHotSeat(who: Value) -> Message {
        Message(.refusedAlreadyInHotSeat, ["who": who])
    }

    /// {who} is playing; the observers take the notes.
    public static func refusedPlaysARole(who: Value) -> Message {
        Message(.refusedPlaysARole, ["who": who])
    }

    /// {id} is not being observed now.
    public static func refusedNoSuchItem(id: String) -> Message {
        Message(.refusedNoSuchItem, ["id": .text(id)])
    }

    /// There is no level {level}. The levels are {levels}.
    public static func refusedNoSuchLevel(level: Int, levels: Int) -> Message {
        Message(.refusedNoSuchLevel, ["level": .number(level), "levels": .number(levels)])
    }

    /// {who} has not noted that in this take. First note what you saw, then rate it.
    public static func refusedNoEvidence(who: Value) -> Message {
        Message(.refusedNoEvidence, ["who": who])
    }

    /// The players speak about themselves first.
    public static var refusedSelfAssessmentFirst: Message { Message(.refusedSelfAssessmentFirst) }

    /// That does not belong to a role {who} played.
    public static func refusedNotYourBehaviour(who: Value) -> Message {
        Message(.refusedNotYourBehaviour, ["who": who])
    }

    /// {who} is not being asked now.
    public static func refusedNotAsked(who: Value) -> Message {
        Message(.refusedNotAsked, ["who": who])
    }

    /// Which situation? Type its number.
    public static var setupScenario: Message { Message(.setupScenario) }

    /// This situation needs {needed, plural, one {# player} other {# players}}. You named {count}.
    public static func roleplayTooFewNames(needed: Int, count: Int) -> Message {
        Message(.roleplayTooFewNames, ["needed": .number(needed), "count": .number(count)])
    }

    /// Who can play? Type {needed, plural, one {# name} other {# names}} or more, separated by commas. Anyone without a role observes. Enter alone starts with {seats, plural, one {# seat} other {# seats}}.
    public static func rolePlayNames(needed: Int, seats: Int) -> Message {
        Message(.rolePlayNames, ["needed": .number(needed), "seats": .number(seats)])
    }

    /// {id} is a story for one person, not a role-play.
    public static func roleplayIsAStory(id: String) -> Message {
        Message(.roleplayIsAStory, ["id": .text(id)])
    }

    /// No role-play is installed.
    public static var noRolePlays: Message { Message(.noRolePlays) }

    /// “{title}”: you decide what you say and do.
    public static func storyBegins(title: String) -> Message {
        Message(.storyBegins, ["title": .text(title)])
    }

    /// {text}
    public static func storyTells(text: String) -> Message {
        Message(.storyTells, ["text": .text(text)])
    }

    /// {who}: {text}
    public static func storySays(who: String, text: String) -> Message {
        Message(.storySays, ["who": .text(who), "text": .text(text)])
    }

    /// [{text}]
    public static func storyMedia(text: String) -> Message {
        Message(.storyMedia, ["text": .text(text)])
    }

    /// {outcome} {text}
    public static func storyEnds(outcome: Message, text: String) -> Message {
        Message(.storyEnds, ["outcome": .message(outcome), "text": .text(text)])
    }

    /// It turned out well.
    public static var outcomeSuccess: Message { Message(.outcomeSuccess) }

    /// It turned out partly well.
    public static var outcomeMixed: Message { Message(.outcomeMixed) }

    /// It went wrong, and that is what practice is for.
    public static var outcomeSetback: Message { Message(.outcomeSetback) }

    /// You practised “{skill}”: {times, plural, =0 {at the start} one {in one step} other {in # steps}}, {points, plural, one {# point} other {# points}}.
    public static func storyPractised(skill: String, times: Int, points: Int) -> Message {
        Message(.storyPractised, ["skill": .text(skill), "times": .number(times), "points": .number(points)])
    }

    /// To think about: {text}
    public static func storyDebrief(text: String) -> Message {
        Message(.storyDebrief, ["text": .text(text)])
    }

    /// You made no decisions.
    public static var storyNoDecision: Message { Message(.storyNoDecision) }

    /// Your way:
    public static var storyWay: Message { Message(.storyWay) }

    /// Step {number}: {text}
    public static func storyLesson(number: Int, text: String) -> Message {
        Message(.storyLesson, ["number": .number(number), "text": .text(text)])
    }

    /// Then: {text}
    public static func storyConsequenceThen(text: String) -> Message {
        Message(.storyConsequenceThen, ["text": .text(text)])
    }

    /// A trainer would say: {text}
    public static func storyCoaching(text: String) -> Message {
        Message(.storyCoaching, ["text": .text(text)])
    }

    /// Back to that moment. What you tried stays in the record.
    public static var storyWentBack: Message { Message(.storyWentBack) }

    /// From the start again. What you tried stays in the record.
    public static var storyRestarted: Message { Message(.storyRestarted) }

    /// You left the story before its end.
    public static var storyLeft: Message { Message(.storyLeft) }

    /// “{title}”, step {step}.
    public static func storyWhere(title: String, step: Int) -> Message {
        Message(.storyWhere, ["title": .text(title), "step": .number(step)])
    }

    /// What do you do?
    public static var storyChoosePrompt: Message { Message(.storyChoosePrompt) }

    /// And then?
    public static var storyGoOnPrompt: Message { Message(.storyGoOnPrompt) }

    /// continue
    public static var storyGoOn: Message { Message(.storyGoOn) }

    /// There is nothing to choose here.
    public static var storyStuck: Message { Message(.storyStuck) }

    /// leave the story now
    public static var storyLeave: Message { Message(.storyLeave) }

    /// play it again from the start
    public static var storyAgain: Message { Message(.storyAgain) }

    /// go back to an earlier moment
    public static var storyGoBack: Message { Message(.storyGoBack) }

    /// Go back to which moment?
    public static var askCheckpoint: Message { Message(.askCheckpoint) }

    /// step {step}: {text}
    public static func checkpointLine(step: Int, text: String) -> Message {
        Message(.checkpointLine, ["step": .number(step), "text": .text(text)])
    }

    /// look back at your way
    public static var storyLookBack: Message { Message(.storyLookBack) }

    /// compare with another time
    public static var storyCompare: Message { Message(.storyCompare) }

    /// Compare with which time?
    public static var askCompare: Message { Message(.askCompare) }

    /// {count, plural, one {one decision} other {# decisions}}. {end}
    public static func wayEnded(count: Int, end: Message) -> Message {
        Message(.wayEnded, ["count": .number(count), "end": .message(end)])
    }

    /// {count, plural, one {one decision} other {# decisions}}, then you tried another way.
    public static func wayGivenUp(count: Int) -> Message {
        Message(.wayGivenUp, ["count": .number(count)])
    }

    /// You went the same way both times.
    public static var compareSame: Message { Message(.compareSame) }

    /// {count, plural, =0 {The two ways part at once.} one {The first step is the same.} other {The first # steps are the same.}}
    public static func compareCommon(count: Int) -> Message {
        Message(.compareCommon, ["count": .number(count)])
    }

    /// At that point you heard: {text}
    public static func compareParting(text: String) -> Message {
        Message(.compareParting, ["text": .text(text)])
    }

    /// The first time:
    public static var compareFirst: Message { Message(.compareFirst) }

    /// The second time:
    public static var compareSecond: Message { Message(.compareSecond) }

    /// You stopped there.
    public static var compareGivenUp: Message { Message(.compareGivenUp) }

    /// “{skill}”: {first} the first time, {second} the second time.
    public static func compareScores(skill: String, first: Int, second: Int) -> Message {
        Message(.compareScores, ["skill": .text(skill), "first": .number(first), "second": .number(second)])
    }

    /// What would you like to do?
    public static var practiceOverPrompt: Message { Message(.practiceOverPrompt) }

    /// finish and make the report
    public static var practiceFinish: Message { Message(.practiceFinish) }

    /// write down a thought
    public static var practiceKeep: Message { Message(.practiceKeep) }

    /// What do you want to keep?
    public static var askThought: Message { Message(.askThought) }

    /// practise a pitch
    public static var practicePitchToo: Message { Message(.practicePitchToo) }

    /// You practise a pitch. Draw skills and a job, get ready, and speak or write. Then you rate it yourself.
    public static var practiceBegins: Message { Message(.practiceBegins) }

    /// No cards have been drawn yet.
    public static var practiceNoCards: Message { Message(.practiceNoCards) }

    /// Draw your cards.
    public static var practiceDrawPrompt: Message { Message(.practiceDrawPrompt) }

    /// draw from all skills
    public static var practiceDraw: Message { Message(.practiceDraw) }

    /// draw from the skills you have practised least
    public static var practiceDrawLeast: Message { Message(.practiceDrawLeast) }

    /// {more, plural, =0 {You have practised these least: {names}.} one {You have practised these least: {names}, and one more.} other {You have practised {count} skills least, such as {names}.}}
    public static func practiceLeast(names: [String], count: Int, more: Int) -> Message {
        Message(.practiceLeast, ["names": .names(names), "count": .number(count), "more": .number(more)])
    }

    /// You apply as: {job}. {summary}
    public static func practiceJob(job: String, summary: String) -> Message {
        Message(.practiceJob, ["job": .text(job), "summary": .text(summary)])
    }

    /// Get ready: {seconds} seconds is about right. Think of a situation in which you showed each skill.
    public static func practicePrepare(seconds: Int) -> Message {
        Message(.practicePrepare, ["seconds": .number(seconds)])
    }

    /// speak now
    public static var practiceAloud: Message { Message(.practiceAloud) }

    /// type it now
    public static var practiceTyped: Message { Message(.practiceTyped) }

    /// explain the cards
    public static var practiceExplain: Message { Message(.practiceExplain) }

    /// draw different cards
    public static var practiceRedraw: Message { Message(.practiceRedraw) }

    /// Speak now. {seconds} seconds.
    public static func practiceSpeaks(seconds: Int) -> Message {
        Message(.practiceSpeaks, ["seconds": .number(seconds)])
    }

    /// Type now. {seconds} seconds.
    public static func practiceTypes(seconds: Int) -> Message {
        Message(.practiceTypes, ["seconds": .number(seconds)])
    }

    /// You are speaking.
    public static var practiceSpeakPrompt: Message { Message(.practiceSpeakPrompt) }

    /// Type a line; an empty line ends the pitch.
    public static var practiceTypePrompt: Message { Message(.practiceTypePrompt) }

    /// the pitch is over
    public static var practiceDone: Message { Message(.practiceDone) }

    /// stop this practice
    public static var practiceLeave: Message { Message(.practiceLeave) }

    /// It took {time}.
    public static func practiceTook(time: Message) -> Message {
        Message(.practiceTook, ["time": .message(time)])
    }

    /// Time to start, whenever you like.
    public static var practiceReadyTimeIsUp: Message { Message(.practiceReadyTimeIsUp) }

    /// see the two examples again
    public static var practiceExamples: Message { Message(.practiceExamples) }

    /// see your own words again
    public static var practiceOwnWords: Message { Message(.practiceOwnWords) }

    /// The practice is over.
    public static var practiceOver: Message { Message(.practiceOver) }

    /// practise another pitch
    public static var practiceAgain: Message { Message(.practiceAgain) }

    /// Your ratings, out of 3: skill named {named}, situation {situation}, job {job}, result {result}.
    public static func practiceLevels(named: Value, situation: Value, job: Value, result: Value) -> Message {
        Message(.practiceLevels, ["named": named, "situation": situation, "job": job, "result": result])
    }

    /// {question} – {level}
    public static func practiceRating(question: Message, level: Message) -> Message {
        Message(.practiceRating, ["question": .message(question), "level": .message(level)])
    }

    /// Did you name the skill?
    public static var rateNamed: Message { Message(.rateNamed) }

    /// Did you describe a real situation?
    public static var rateSituation: Message { Message(.rateSituation) }

    /// Did you link it to the job?
    public static var rateJob: Message { Message(.rateJob) }

    /// Did you say what came of it?
    public static var rateResult: Message { Message(.rateResult) }

    /// {level, select, 0 {no skill was named} 1 {it was there, in other words} 2 {it was named} other {it was named, with what it means to me}}
    public static func levelNamed(level: Value) -> Message {
        Message(.levelNamed, ["level": level])
    }

    /// {level, select, 0 {no situation} 1 {in general, such as “always” or “often”} 2 {one situation, with when and where} other {one situation, and what I did in it, step by step}}
    public static func levelSituation(level: Value) -> Message {
        Message(.levelSituation, ["level": level])
    }

    /// {level, select, 0 {the job did not come up} 1 {the job was named} 2 {why the job needs it} other {when and how I would use it in this job}}
    public static func levelJob(level: Value) -> Message {
        Message(.levelJob, ["level": level])
    }

    /// {level, select, 0 {no result} 1 {“it went well”} 2 {what changed} other {what changed, for whom, and how it could be seen}}
    public static func levelResult(level: Value) -> Message {
        Message(.levelResult, ["level": level])
    }

    /// Next time: begin with the words on the card.
    public static var adviceNamed: Message { Message(.adviceNamed) }

    /// Next time: think of one day, one place, and the first thing you did.
    public static var adviceSituation: Message { Message(.adviceSituation) }

    /// Next time: end with “and as your new …, I would …”.
    public static var adviceJob: Message { Message(.adviceJob) }

    /// Next time: say who was better off because of it, and how you know.
    public static var adviceResult: Message { Message(.adviceResult) }

    /// Two examples: the same person twice, for another job. Compare yours with them.
    public static var exampleHeading: Message { Message(.exampleHeading) }

    /// First try, “Plan the steps”, for office cleaner: “I am well organised. I always plan my work. I think that is useful for cleaning.” The skill is named; the rest is general.
    public static var exampleMethodologicalBefore: Message { Message(.exampleMethodologicalBefore) }

    /// Second try: “I plan the steps before I start. When we moved last spring, I wrote a list for each room and a number for each box. On the day, four friends worked from my list and we gave the keys back at noon, two hours early. With ten offices to clean, I would first write a list like that for the rooms.” Named, one situation step by step, a result you can see, linked to the job.
    public static var exampleMethodologicalAfter: Message { Message(.exampleMethodologicalAfter) }

    /// First try, “Ask for help”, for kitchen helper: “I am good with people and I am not afraid to ask. That always works.” The skill is only hinted at; no situation, no job.
    public static var exampleSocialBefore: Message { Message(.exampleSocialBefore) }

    /// Second try: “I ask for help in good time. When I trained at the canteen, the dishwasher stopped at half past eleven. I told the cook at once, and asked who knew the machine. Samir showed me the filter, and lunch was served on time. In your kitchen I would ask before the plates pile up, not after.” Named, one situation step by step, a result you can see, linked to the job.
    public static var exampleSocialAfter: Message { Message(.exampleSocialAfter) }

    /// First try, “Keep a promise”, for delivery driver: “People can count on me. I keep my word, everyone says so.” The skill is there in other words; nothing you could see.
    public static var exampleContributoryBefore: Message { Message(.exampleContributoryBefore) }

    /// Second try: “I keep my promises. I had told my neighbour I would take her to the hospital on Tuesday at seven. On Monday my car broke down. I rang her the same evening, found a taxi for the same price, and she was there on time. As your driver I would call a customer as soon as I see I am going to be late, and say when I will be there.” Named, one situation step by step, a result you can see, linked to the job.
    public static var exampleContributoryAfter: Message { Message(.exampleContributoryAfter) }

    /// the story began
    public static var stepStoryBegan: Message { Message(.stepStoryBegan) }

    /// “{text}”
    public static func stepStoryChoice(text: String) -> Message {
        Message(.stepStoryChoice, ["text": .text(text)])
    }

    /// the story continued
    public static var stepStoryWentOn: Message { Message(.stepStoryWentOn) }

    /// back to an earlier moment
    public static var stepStoryWentBack: Message { Message(.stepStoryWentBack) }

    /// from the start again
    public static var stepStoryRestarted: Message { Message(.stepStoryRestarted) }

    /// the story was left
    public static var stepStoryLeft: Message { Message(.stepStoryLeft) }

    /// a thought
    public static var stepThought: Message { Message(.stepThought) }

    /// the practice began
    public static var stepPracticeBegan: Message { Message(.stepPracticeBegan) }

    /// cards drawn
    public static var stepPracticeDrawn: Message { Message(.stepPracticeDrawn) }

    /// the pitch started
    public static var stepPracticeStarted: Message { Message(.stepPracticeStarted) }

    /// a line typed
    public static var stepPracticeLine: Message { Message(.stepPracticeLine) }

    /// the practice was stopped
    public static var stepPracticeLeft: Message { Message(.stepPracticeLeft) }

    /// There is no story in progress.
    public static var refusedNoStory: Message { Message(.refusedNoStory) }

    /// There is no pitch practice in progress.
    public static var refusedNoPitchPractice: Message { Message(.refusedNoPitchPractice) }

    /// This story cannot be played: it leads to “{place}”, which is not in it.
    public static func refusedStoryNotWhole(place: String) -> Message {
        Message(.refusedStoryNotWhole, ["place": .text(place)])
    }

    /// That cannot be chosen here.
    public static var refusedNotAChoiceHere: Message { Message(.refusedNotAChoiceHere) }

    /// The story is waiting for a choice, or has ended.
    public static var refusedNothingToGoOnTo: Message { Message(.refusedNothingToGoOnTo) }

    /// There is no such moment to go back to.
    public static var refusedNoSuchCheckpoint: Message { Message(.refusedNoSuchCheckpoint) }

    /// The story is at its start.
    public static var refusedAtTheStart: Message { Message(.refusedAtTheStart) }

    /// That cannot be done {stage, select, opening {before cards are drawn} preparing {while you get ready} pitching {during the pitch} assessing {while you rate the pitch} other {any more: the practice is over}}.
    public static func refusedNotInPractice(stage: String) -> Message {
        Message(.refusedNotInPractice, ["stage": .text(stage)])
    }

    /// This pitch is given aloud; nothing is typed.
    public static var refusedPitchIsSpoken: Message { Message(.refusedPitchIsSpoken) }

    /// step {step}
    public static func placeStoryStep(step: Int) -> Message {
        Message(.placeStoryStep, ["step": .number(step)])
    }

    /// step {step}, can go back to {checkpoint}
    public static func placeFromCheckpoint(step: Int, checkpoint: Int) -> Message {
        Message(.placeFromCheckpoint, ["step": .number(step), "checkpoint": .number(checkpoint)])
    }

    /// a pitch
    public static var placePractice: Message { Message(.placePractice) }

    /// getting ready
    public static var placePreparing: Message { Message(.placePreparing) }

    /// the pitch
    public static var placePitching: Message { Message(.placePitching) }

    /// your own rating
    public static var placeAssessing: Message { Message(.placeAssessing) }

    /// The player decides alone, at their own pace. A wrong turn costs nothing here.
    public static var scriptStory: Message { Message(.scriptStory) }

    /// Ask what surprised them, and what they would try next time.
    public static var scriptStoryOver: Message { Message(.scriptStoryOver) }

    /// An ending, and from there back to a checkpoint or on to the report.
    public static var nextStory: Message { Message(.nextStory) }

    /// One person practises a pitch alone. Their words and their rating are their own.
    public static var scriptPracticeOpening: Message { Message(.scriptPracticeOpening) }

    /// Give them time to get ready. They may draw other cards.
    public static var scriptPracticePreparing: Message { Message(.scriptPracticePreparing) }

    /// Listen, or let them write. The clock is a guide, not an end.
    public static var scriptPracticePitching: Message { Message(.scriptPracticePitching) }

    /// They rate themselves. Say nothing until they have.
    public static var scriptPracticeAssessing: Message { Message(.scriptPracticeAssessing) }

    /// Ask what they want to take away from it.
    public static var scriptPracticeOver: Message { Message(.scriptPracticeOver) }

    /// The cards are drawn.
    public static var nextPracticeCards: Message { Message(.nextPracticeCards) }

    /// The pitch.
    public static var nextPracticePitch: Message { Message(.nextPracticePitch) }

    /// Their own rating.
    public static var nextPracticeJudgement: Message { Message(.nextPracticeJudgement) }

    /// A thought to keep, and the report.
    public static var nextPracticeEnd: Message { Message(.nextPracticeEnd) }

    /// {elapsed, plural, one {# minute} other {# minutes}} so far.
    public static func clockSessionOpen(elapsed: Int) -> Message {
        Message(.clockSessionOpen, ["elapsed": .number(elapsed)])
    }

    /// Story: {title}
    public static func reportStory(title: String) -> Message {
        Message(.reportStory, ["title": .text(title)])
    }

    /// Played by {who}.
    public static func reportStoryWho(who: Value) -> Message {
        Message(.reportStoryWho, ["who": who])
    }

    /// The way
    public static var reportStoryWay: Message { Message(.reportStoryWay) }

    /// {told} – “{text}”
    public static func reportStoryDecision(told: Message, text: String) -> Message {
        Message(.reportStoryDecision, ["told": .message(told), "text": .text(text)])
    }

    /// What followed: {text}
    public static func reportStoryConsequence(text: String) -> Message {
        Message(.reportStoryConsequence, ["text": .text(text)])
    }

    /// A trainer would say: {text}
    public static func reportStoryCoaching(text: String) -> Message {
        Message(.reportStoryCoaching, ["text": .text(text)])
    }

    /// Skills practised
    public static var reportStorySkills: Message { Message(.reportStorySkills) }

    /// Steps
    public static var reportStorySteps: Message { Message(.reportStorySteps) }

    /// Points
    public static var reportStoryPoints: Message { Message(.reportStoryPoints) }

    /// Last time
    public static var reportStoryBefore: Message { Message(.reportStoryBefore) }

    /// This time
    public static var reportStoryThis: Message { Message(.reportStoryThis) }

    /// Points both times
    public static var reportStoryComparedPoints: Message { Message(.reportStoryComparedPoints) }

    /// Other ways tried
    public static var reportStoryOther: Message { Message(.reportStoryOther) }

    /// Compared with last time
    public static var reportStoryCompared: Message { Message(.reportStoryCompared) }

    /// To think about
    public static var reportStoryDebrief: Message { Message(.reportStoryDebrief) }

    /// In my own words
    public static var reportThoughts: Message { Message(.reportThoughts) }

    /// A pitch practised
    public static var reportPractice: Message { Message(.reportPractice) }

    /// Cards drawn: {names}. The job: {job}.
    public static func reportPracticeCards(names: [String], job: String) -> Message {
        Message(.reportPracticeCards, ["names": .names(names), "job": .text(job)])
    }

    /// No cards were drawn.
    public static var reportPracticeNoCards: Message { Message(.reportPracticeNoCards) }

    /// The pitch
    public static var reportPracticePitch: Message { Message(.reportPracticePitch) }

    /// How
    public static var reportPracticeManner: Message { Message(.reportPracticeManner) }

    /// aloud
    public static var reportPracticeAloud: Message { Message(.reportPracticeAloud) }

    /// typed
    public static var reportPracticeTyped: Message { Message(.reportPracticeTyped) }

    /// No pitch was given.
    public static var reportPracticeNotGiven: Message { Message(.reportPracticeNotGiven) }

    /// My own rating
    public static var reportPracticeJudgement: Message { Message(.reportPracticeJudgement) }

    /// {question} – {level} ({number} of 3)
    public static func reportPracticeLevel(question: Message, level: Message, number: Int) -> Message {
        Message(.reportPracticeLevel, ["question": .message(question), "level": .message(level), "number": .number(number)])
    }

    /// lead a role-play
    public static var homeRolePlay: Message { Message(.homeRolePlay) }

    /// a group plays, observes, talks
    public static var homeRolePlayDetail: Message { Message(.homeRolePlayDetail) }

    /// {minutes, plural, one {# minute} other {# minutes}}, {least} to {most, plural, one {# person} other {# people}}
    public static func rolePlayDetail(minutes: Int, least: Int, most: Int) -> Message {
        Message(.rolePlayDetail, ["minutes": .number(minutes), "least": .number(least), "most": .number(most)])
    }

    /// practise alone
    public static var homePractise: Message { Message(.homePractise) }

    /// a story, or a pitch
    public static var homePractiseDetail: Message { Message(.homePractiseDetail) }

    /// practise alone
    public static var placePractise: Message { Message(.placePractise) }

    /// What would you like to practise?
    public static var practiseWhich: Message { Message(.practiseWhich) }

    /// A pitch, with cards drawn
    public static var practisePitch: Message { Message(.practisePitch) }

    /// {minutes, plural, one {# minute} other {# minutes}}: {names}
    public static func practiseStoryDetail(minutes: Int, names: [String]) -> Message {
        Message(.practiseStoryDetail, ["minutes": .number(minutes), "names": .names(names)])
    }

    /// {key}: {title} ({detail})
    public static func practiseOffer(key: Int, title: Message, detail: Message) -> Message {
        Message(.practiseOffer, ["key": .number(key), "title": .message(title), "detail": .message(detail)])
    }

    /// Type one of the numbers.
    public static var practiseAgainWhich: Message { Message(.practiseAgainWhich) }

    /// Guest
    public static var practiseName: Message { Message(.practiseName) }

    /// Your name or a code, for your own record. You can also just press Enter.
    public static var practiseAskName: Message { Message(.practiseAskName) }

    /// “{title}” is for a group. Play it with: jobhunter roleplay
    public static func practiseNotAStory(title: String) -> Message {
        Message(.practiseNotAStory, ["title": .text(title)])
    }

    /// The check has some remarks about this file. To see them: jobhunter scenario check {path}
    public static func practiseRemarks(path: String) -> Message {
        Message(.practiseRemarks, ["path": .text(path)])
    }

    /// 5 minutes, drawn at random
    public static var practisePitchDetail: Message { Message(.practisePitchDetail) }

    /// Pitch practice
    public static var practiseTitlePitch: Message { Message(.practiseTitlePitch) }

    /// {who} has not played “{title}” twice yet, so there is nothing to compare.
    public static func practiseNothingToCompare(who: String, title: String) -> Message {
        Message(.practiseNothingToCompare, ["who": .text(who), "title": .text(title)])
    }

    /// {who} has not played a story yet, so there is nothing to compare.
    public static func practiseNoStoryYet(who: String) -> Message {
        Message(.practiseNoStoryYet, ["who": .text(who)])
    }

    /// “{title}”: {first} and {second}
    public static func practiseCompareHeading(title: String, first: String, second: String) -> Message {
        Message(.practiseCompareHeading, ["title": .text(title), "first": .text(first), "second": .text(second)])
    }

    /// There are no guides.
    public static var noGuides: Message { Message(.noGuides) }

    /// {id}: {title} ({language}), {count, plural, one {# question} other {# questions}}, {minutes, plural, one {# minute} other {# minutes}}
    public static func guideListLine(id: String, title: String, language: String, count: Int, minutes: Int) -> Message {
        Message(.guideListLine, ["id": .text(id), "title": .text(title), "language": .text(language), "count": .number(count), "minutes": .number(minutes)])
    }

    /// {id}: cannot be used; see jobhunter guide check {path}
    public static func guideListBroken(id: String, path: String) -> Message {
        Message(.guideListBroken, ["id": .text(id), "path": .text(path)])
    }

    /// {files, plural, one {# guide} other {# guides}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
    public static func guideCheckSummary(files: Int, errors: Int, warnings: Int) -> Message {
        Message(.guideCheckSummary, ["files": .number(files), "errors": .number(errors), "warnings": .number(warnings)])
    }

    /// The short one: three questions
    public static var guideShort: Message { Message(.guideShort) }

    /// {title}, {minutes, plural, one {# minute} other {# minutes}}
    public static func guideWithMinutes(title: String, minutes: Int) -> Message {
        Message(.guideWithMinutes, ["title": .text(title), "minutes": .number(minutes)])
    }

    /// Source: {text}
    public static func guideSource(text: String) -> Message {
        Message(.guideSource, ["text": .text(text)])
    }

    /// {phase}; {asked}; {how}; {minutes, plural, one {# minute} other {# minutes}}
    public static func guideQuestion(phase: String, asked: Message, how: Message, minutes: Int) -> Message {
        Message(.guideQuestion, ["phase": .text(phase), "asked": .message(asked), "how": .message(how), "minutes": .number(minutes)])
    }

    /// asked of the whole group
    public static var guideAsksGroup: Message { Message(.guideAsksGroup) }

    /// asked of each person
    public static var guideAsksEach: Message { Message(.guideAsksEach) }

    /// asked of each player in the role-play
    public static var guideAsksPlayers: Message { Message(.guideAsksPlayers) }

    /// asked of each observer of the role-play
    public static var guideAsksObservers: Message { Message(.guideAsksObservers) }

    /// The answer is something to do.
    public static var guideAsksCommitment: Message { Message(.guideAsksCommitment) }

    /// The answer is something to do, by a certain day.
    public static var guideAsksDay: Message { Message(.guideAsksDay) }

    /// If no one speaks: {text}
    public static func guideIfSilent(text: String) -> Message {
        Message(.guideIfSilent, ["text": .text(text)])
    }

    /// just talk
    public static var mannerTalk: Message { Message(.mannerTalk) }

    /// write first, then talk
    public static var mannerWriteFirst: Message { Message(.mannerWriteFirst) }

    /// in pairs first
    public static var mannerPairs: Message { Message(.mannerPairs) }

    /// one after another
    public static var mannerRound: Message { Message(.mannerRound) }

    /// in silence
    public static var mannerSilent: Message { Message(.mannerSilent) }

    /// {phase}: {how}. About {minutes, plural, one {# minute} other {# minutes}}.
    public static func questionLead(phase: String, how: Message, minutes: Int) -> Message {
        Message(.questionLead, ["phase": .text(phase), "how": .message(how), "minutes": .number(minutes)])
    }

    /// use another debrief guide
    public static var debriefOtherGuide: Message { Message(.debriefOtherGuide) }

    /// Which guide would you like to use?
    public static var debriefWhichGuide: Message { Message(.debriefWhichGuide) }

    /// look at a moment from what was played
    public static var momentMenu: Message { Message(.momentMenu) }

    /// Which moment?
    public static var momentPrompt: Message { Message(.momentPrompt) }

    /// no one speaks: what can I ask?
    public static var ifSilentMenu: Message { Message(.ifSilentMenu) }

    /// Try this: {text}
    public static func ifSilentSay(text: String) -> Message {
        Message(.ifSilentSay, ["text": .text(text)])
    }

    /// put a topic aside for later
    public static var parkMenu: Message { Message(.parkMenu) }

    /// Which topic? It comes back at the end. Enter goes back.
    public static var askParked: Message { Message(.askParked) }

    /// how everyone feels, as faces
    public static var facesMenu: Message { Message(.facesMenu) }

    /// How is everyone feeling?
    public static var facesPrompt: Message { Message(.facesPrompt) }

    /// count the faces: how people felt before the session
    public static var facesCountBefore: Message { Message(.facesCountBefore) }

    /// count the faces: how people feel now
    public static var facesCountAfter: Message { Message(.facesCountAfter) }

    /// someone keeps their face for their logbook
    public static var faceKeep: Message { Message(.faceKeep) }

    /// Everyone closes their eyes. Think of how you felt when you came today. Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
    public static var askFacesBefore: Message { Message(.askFacesBefore) }

    /// Everyone closes their eyes. How are you now? Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
    public static var askFacesAfter: Message { Message(.askFacesAfter) }

    /// Type five whole numbers, such as 0 1 2 3 0.
    public static var notFiveNumbers: Message { Message(.notFiveNumbers) }

    /// Who wants to keep their face?
    public static var askWhoKeepsFace: Message { Message(.askWhoKeepsFace) }

    /// {who}, which face will you keep? No one else sees it. Press Enter to keep none.
    public static func askOwnFace(who: String) -> Message {
        Message(.askOwnFace, ["who": .text(who)])
    }

    /// before the session: {face}
    public static func faceBefore(face: Message) -> Message {
        Message(.faceBefore, ["face": .message(face)])
    }

    /// now: {face}
    public static func faceAfter(face: Message) -> Message {
        Message(.faceAfter, ["face": .message(face)])
    }

    /// very bad
    public static var faceVeryBad: Message { Message(.faceVeryBad) }

    /// bad
    public static var faceBad: Message { Message(.faceBad) }

    /// so-so
    public static var faceSoSo: Message { Message(.faceSoSo) }

    /// good
    public static var faceGood: Message { Message(.faceGood) }

    /// very good
    public static var faceVeryGood: Message { Message(.faceVeryGood) }

    /// {count} {face}
    public static func faceCount(count: Int, face: Message) -> Message {
        Message(.faceCount, ["count": .number(count), "face": .message(face)])
    }

    /// Before the session: {faces}.
    public static func facesBefore(faces: [Message]) -> Message {
        Message(.facesBefore, ["faces": .messages(faces)])
    }

    /// Now: {faces}.
    public static func facesAfter(faces: [Message]) -> Message {
        Message(.facesAfter, ["faces": .messages(faces)])
    }

    /// No one showed a face.
    public static var facesNobody: Message { Message(.facesNobody) }

    /// How people felt
    public static var facesHeading: Message { Message(.facesHeading) }

    /// How many people showed each face
    public static var facesCaption: Message { Message(.facesCaption) }

    /// When
    public static var facesMoment: Message { Message(.facesMoment) }

    /// Before the session
    public static var facesBeforeName: Message { Message(.facesBeforeName) }

    /// At the debrief
    public static var facesAfterName: Message { Message(.facesAfterName) }

    /// By which day? For example Friday, in two weeks, 24/12 or 2026-12-24. Press Enter to leave it open.
    public static var askDay: Message { Message(.askDay) }

    /// I could not read “{line}” as a day. Type it as 2026-12-24, 24/12, 24 December, Friday, next week or in two weeks.
    public static func notADay(line: String) -> Message {
        Message(.notADay, ["line": .text(line)])
    }

    /// {day} is in the past. Choose today or later.
    public static func dayIsPast(day: Message) -> Message {
        Message(.dayIsPast, ["day": .message(day)])
    }

    /// {weekday}, {day}
    public static func dayTold(weekday: Message, day: String) -> Message {
        Message(.dayTold, ["weekday": .message(weekday), "day": .text(day)])
    }

    /// Monday
    public static var monday: Message { Message(.monday) }

    /// Tuesday
    public static var tuesday: Message { Message(.tuesday) }

    /// Wednesday
    public static var wednesday: Message { Message(.wednesday) }

    /// Thursday
    public static var thursday: Message { Message(.thursday) }

    /// Friday
    public static var friday: Message { Message(.friday) }

    /// Saturday
    public static var saturday: Message { Message(.saturday) }

    /// Sunday
    public static var sunday: Message { Message(.sunday) }

    /// Noted, for {day}.
    public static func notedForDay(day: Message) -> Message {
        Message(.notedForDay, ["day": .message(day)])
    }

    /// Put aside. It comes back at the end.
    public static var topicParked: Message { Message(.topicParked) }

    /// Put aside for another time:
    public static var parkedHeading: Message { Message(.parkedHeading) }

    /// - {text}
    public static func parkedTopic(text: String) -> Message {
        Message(.parkedTopic, ["text": .text(text)])
    }

    /// a topic was put aside
    public static var stepParked: Message { Message(.stepParked) }

    /// the faces were counted
    public static var stepFaces: Message { Message(.stepFaces) }

    /// someone kept a face
    public static var stepFaceKept: Message { Message(.stepFaceKept) }

    /// Give five numbers of 0 or more that add up to at most {count, plural, one {# person} other {# people}} in the room.
    public static func refusedFaces(count: Int) -> Message {
        Message(.refusedFaces, ["count": .number(count)])
    }

    /// Round {round}: the votes went {pitches} ways. {most} of {sum} was the most for one pitch.
    public static func momentSplitVote(round: Int, pitches: Int, most: Int, sum: Int) -> Message {
        Message(.momentSplitVote, ["round": .number(round), "pitches": .number(pitches), "most": .number(most), "sum": .number(sum)])
    }

    /// Round {round}: {names} were tied.
    public static func momentTie(round: Int, names: Value) -> Message {
        Message(.momentTie, ["round": .number(round), "names": names])
    }

    /// At the end, {names} shared first place, with {points, plural, one {# point} other {# points}}.
    public static func momentTieAtEnd(names: Value, points: Int) -> Message {
        Message(.momentTieAtEnd, ["names": names, "points": .number(points)])
    }

    /// {before} led until round {round}. After it, {after} led.
    public static func momentLateSwing(before: Value, round: Int, after: Value) -> Message {
        Message(.momentLateSwing, ["before": before, "round": .number(round), "after": after])
    }

    /// Round {round}: {signs, plural, one {# note, reason or rating names} other {# notes, reasons and ratings name}} a skill. None names {skills}.
    public static func momentSkillsNotShown(round: Int, signs: Int, skills: [String]) -> Message {
        Message(.momentSkillsNotShown, ["round": .number(round), "signs": .number(signs), "skills": .names(skills)])
    }

    /// Round {round}: {count} skills were heard in the pitch by {names}: {skills}.
    public static func momentManySkills(round: Int, count: Int, names: Value, skills: [String]) -> Message {
        Message(.momentManySkills, ["round": .number(round), "count": .number(count), "names": names, "skills": .names(skills)])
    }

    /// “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
    public static func momentSeenOften(behaviour: String, count: Int, takes: Int) -> Message {
        Message(.momentSeenOften, ["behaviour": .text(behaviour), "count": .number(count), "takes": .number(takes)])
    }

    /// {role}: “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
    public static func momentSeenOftenIn(role: String, behaviour: String, count: Int, takes: Int) -> Message {
        Message(.momentSeenOftenIn, ["role": .text(role), "behaviour": .text(behaviour), "count": .number(count), "takes": .number(takes)])
    }

    /// The first take got to: “{before}” Take {take} got to: “{after}”
    public static func momentReplayChanged(before: String, take: Int, after: String) -> Message {
        Message(.momentReplayChanged, ["before": .text(before), "take": .number(take), "after": .text(after)])
    }

    /// What did different people hear in the pitches?
    public static var askSplitVote: Message { Message(.askSplitVote) }

    /// What was strong in each of these pitches?
    public static var askTie: Message { Message(.askTie) }

    /// What changed in the last round?
    public static var askLateSwing: Message { Message(.askLateSwing) }

    /// Why is this hard to show? Who can give an example?
    public static var askSkillsNotShown: Message { Message(.askSkillsNotShown) }

    /// How did so many skills fit into one pitch?
    public static var askManySkills: Message { Message(.askManySkills) }

    /// What did this behaviour lead to?
    public static var askSeenOften: Message { Message(.askSeenOften) }

    /// What was done differently, and what did it change?
    public static var askReplayChanged: Message { Message(.askReplayChanged) }

    /// Debrief so far: {minutes, plural, one {# minute} other {# minutes}}, {share} percent of the session. A third is a good share.
    public static func clockTalk(minutes: Int, share: Int) -> Message {
        Message(.clockTalk, ["minutes": .number(minutes), "share": .number(share)])
    }

    /// This question: {elapsed, plural, one {# minute} other {# minutes}} so far, of {planned}
    public static func questionTime(elapsed: Int, planned: Int) -> Message {
        Message(.questionTime, ["elapsed": .number(elapsed), "planned": .number(planned)])
    }

    /// question: {elapsed} of {planned}
    public static func questionTimeShort(elapsed: Int, planned: Int) -> Message {
        Message(.questionTimeShort, ["elapsed": .number(elapsed), "planned": .number(planned)])
    }

    /// Not heard yet: {names}
    public static func notYetSpoken(names: Value) -> Message {
        Message(.notYetSpoken, ["names": names])
    }

    /// Not voted yet: {names}
    public static func notYetVoted(names: Value) -> Message {
        Message(.notYetVoted, ["names": names])
    }

    /// Who is here? Type the names, separated by commas.
    public static var debriefNames: Message { Message(.debriefNames) }

    /// Name at least one person.
    public static var debriefTooFew: Message { Message(.debriefTooFew) }

    /// {text} (by {day})
    public static func answerByDay(text: Value, day: String) -> Message {
        Message(.answerByDay, ["text": text, "day": .text(day)])
    }

    /// Seat {number}
    public static func seatWord(number: String) -> Message {
        Message(.seatWord, ["number": .text(number)])
    }

    /// logbook
    public static var purposeLogbook: Message { Message(.purposeLogbook) }

    /// follow-up
    public static var purposeFollowUp: Message { Message(.purposeFollowUp) }

    /// We keep a page about you over several workshops: which ones you took part in, which skills you practised, what was noted about your pitches and in role-plays, how you saw yourself, what you practised alone, what you said yourself, and your real name if you give it. It stays on this computer. You can read it, take a copy home, and have it erased at any time. If you say no, you can still take part in everything.
    public static var consentLogbookWording: Message { Message(.consentLogbookWording) }

    /// One, three and six months after a workshop we ask you what became of what you said you would do, and note your answer in your logbook. You do not have to answer. If you say no, no one asks.
    public static var consentFollowUpWording: Message { Message(.consentFollowUpWording) }

    /// Does this person agree? Type yes if they do.
    public static var consentAsk: Message { Message(.consentAsk) }

    /// Nothing was recorded, because the answer was not yes.
    public static var consentNotGiven: Message { Message(.consentNotGiven) }

    /// Recorded: {code} agrees to {purpose}.
    public static func consentGiven(code: String, purpose: Message) -> Message {
        Message(.consentGiven, ["code": .text(code), "purpose": .message(purpose)])
    }

    /// Recorded: {code} withdraws from {purpose}. Everything based on it was removed.
    public static func consentTakenBack(code: String, purpose: Message) -> Message {
        Message(.consentTakenBack, ["code": .text(code), "purpose": .message(purpose)])
    }

    /// {purpose}, agreed to on {given}: {text}
    public static func consentHolds(purpose: Message, given: String, text: String) -> Message {
        Message(.consentHolds, ["purpose": .message(purpose), "given": .text(given), "text": .text(text)])
    }

    /// {purpose}, agreed to on {given}, withdrawn on {withdrawn}: {text}
    public static func consentWithdrawn(purpose: Message, given: String, withdrawn: String, text: String) -> Message {
        Message(.consentWithdrawn, ["purpose": .message(purpose), "given": .text(given), "withdrawn": .text(withdrawn), "text": .text(text)])
    }

    /// Added {code}. Only the code is kept until this person agrees to more: jobhunter person consent {code} logbook
    public static func personAdded(code: String) -> Message {
        Message(.personAdded, ["code": .text(code)])
    }

    /// There is no one in the logbook.
    public static var personNobody: Message { Message(.personNobody) }

    /// {code}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
    public static func personLine(code: String, consents: Message, sessions: Int) -> Message {
        Message(.personLine, ["code": .text(code), "consents": .message(consents), "sessions": .number(sessions)])
    }

    /// {code}, {name}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
    public static func personLineNamed(code: String, name: String, consents: Message, sessions: Int) -> Message {
        Message(.personLineNamed, ["code": .text(code), "name": .text(name), "consents": .message(consents), "sessions": .number(sessions)])
    }

    /// agrees to {names}
    public static func personAgreesTo(names: [Message]) -> Message {
        Message(.personAgreesTo, ["names": .messages(names)])
    }

    /// agrees to nothing
    public static var personAgreesToNothing: Message { Message(.personAgreesToNothing) }

    /// {session}, {date}, {title}: seat {seat}, called {name} there
    public static func personSeat(session: String, date: String, title: String, seat: String, name: String) -> Message {
        Message(.personSeat, ["session": .text(session), "date": .text(date), "title": .text(title), "seat": .text(seat), "name": .text(name)])
    }

    /// A real name is kept; show it with --with-names.
    public static var personNameKept: Message { Message(.personNameKept) }

    /// The real name of {code} is kept, and shown only with --with-names.
    public static func personNameSet(code: String) -> Message {
        Message(.personNameSet, ["code": .text(code)])
    }

    /// The real name of {code} has been removed.
    public static func personNameForgotten(code: String) -> Message {
        Message(.personNameForgotten, ["code": .text(code)])
    }

    /// Seat {seat} of session {session} is now in the logbook of {code}.
    public static func personLinked(seat: String, session: String, code: String) -> Message {
        Message(.personLinked, ["seat": .text(seat), "session": .text(session), "code": .text(code)])
    }

    /// Seat {seat} of session {session} is no longer in the logbook of {code}.
    public static func personUnlinked(seat: String, session: String, code: String) -> Message {
        Message(.personUnlinked, ["seat": .text(seat), "session": .text(session), "code": .text(code)])
    }

    /// The real name is kept too, but left out here; include it with --with-names.
    public static var personExportNameLeftOut: Message { Message(.personExportNameLeftOut) }

    /// No one has the code {code}. To see all codes: jobhunter person list
    public static func refusedNoPerson(code: String) -> Message {
        Message(.refusedNoPerson, ["code": .text(code)])
    }

    /// Someone already has the code {code}.
    public static func refusedPersonExists(code: String) -> Message {
        Message(.refusedPersonExists, ["code": .text(code)])
    }

    /// {code} cannot be a code: use 1 to 24 letters, digits and hyphens, not beginning with a hyphen.
    public static func refusedCode(code: String) -> Message {
        Message(.refusedCode, ["code": .text(code)])
    }

    /// {code} has not agreed to {purpose}. Ask first: jobhunter person consent {code} {word}
    public static func refusedNoConsent(code: String, purpose: Message, word: String) -> Message {
        Message(.refusedNoConsent, ["code": .text(code), "purpose": .message(purpose), "word": .text(word)])
    }

    /// Session {session} has no seat that matches {seat}.
    public static func refusedNoSeat(session: String, seat: String) -> Message {
        Message(.refusedNoSeat, ["session": .text(session), "seat": .text(seat)])
    }

    /// In session {session}, several people are called {seat}. Name the seat: {names}.
    public static func refusedSeveralSeats(session: String, seat: String, names: [String]) -> Message {
        Message(.refusedSeveralSeats, ["session": .text(session), "seat": .text(seat), "names": .names(names)])
    }

    /// Seat {seat} of session {session} is already in the logbook of {code}.
    public static func refusedSeatTaken(seat: String, session: String, code: String) -> Message {
        Message(.refusedSeatTaken, ["seat": .text(seat), "session": .text(session), "code": .text(code)])
    }

    /// There is no commitment {key} by anyone who agreed to be asked. To see all: jobhunter followup list
    public static func refusedNoCommitment(key: String) -> Message {
        Message(.refusedNoCommitment, ["key": .text(key)])
    }

    /// There is already a file {path}, and it was not overwritten.
    public static func refusedFileExists(path: String) -> Message {
        Message(.refusedFileExists, ["path": .text(path)])
    }

    /// There is already a record at {path}. --replace puts the copy in its place and keeps the old one aside.
    public static func refusedJournalExists(path: String) -> Message {
        Message(.refusedJournalExists, ["path": .text(path)])
    }

    /// Write a seat as SESSION:SEAT, such as k3x9ab2c:s2, not as {text}.
    public static func refusedPlace(text: String) -> Message {
        Message(.refusedPlace, ["text": .text(text)])
    }

    /// Write a commitment as SESSION:EVENT, such as k3x9ab2c:41, not as {text}.
    public static func refusedCommitmentKey(text: String) -> Message {
        Message(.refusedCommitmentKey, ["text": .text(text)])
    }

    /// Logbook of {code}
    public static func logbookTitle(code: String) -> Message {
        Message(.logbookTitle, ["code": .text(code)])
    }

    /// Workshops
    public static var logbookSessions: Message { Message(.logbookSessions) }

    /// Skills practised
    public static var logbookSkills: Message { Message(.logbookSkills) }

    /// What others said
    public static var logbookOthers: Message { Message(.logbookOthers) }

    /// What you said
    public static var logbookOwn: Message { Message(.logbookOwn) }

    /// Nothing yet.
    public static var logbookNothing: Message { Message(.logbookNothing) }

    /// {date}, {title}, as {name}: {pitches, plural, =0 {no pitches} one {# pitch} other {# pitches}}{rolePlays, plural, =0 {} one {, # role-play} other {, # role-plays}}{practices, plural, =0 {} one {, practised alone once} other {, practised alone # times}}
    public static func logbookSession(date: String, title: String, name: String, pitches: Int, rolePlays: Int, practices: Int) -> Message {
        Message(.logbookSession, ["date": .text(date), "title": .text(title), "name": .text(name), "pitches": .number(pitches), "rolePlays": .number(rolePlays), "practices": .number(practices)])
    }

    /// {skill}: {times, plural, one {once} other {# times}}, in {sessions, plural, one {# workshop} other {# workshops}}
    public static func logbookSkill(skill: String, times: Int, sessions: Int) -> Message {
        Message(.logbookSkill, ["skill": .text(skill), "times": .number(times), "sessions": .number(sessions)])
    }

    /// {date}: {text}
    public static func logbookDated(date: String, text: String) -> Message {
        Message(.logbookDated, ["date": .text(date), "text": .text(text)])
    }

    /// Round {round}, {job}, {seconds, plural, one {# second} other {# seconds}}, with the skills {skills}
    public static func logbookPitch(round: Int, job: String, seconds: Int, skills: [String]) -> Message {
        Message(.logbookPitch, ["round": .number(round), "job": .text(job), "seconds": .number(seconds), "skills": .names(skills)])
    }

    /// {whose, select, team {About your team} other {About you}}, {skill}: {text}
    public static func logbookNote(whose: String, skill: String, text: String) -> Message {
        Message(.logbookNote, ["whose": .text(whose), "skill": .text(skill), "text": .text(text)])
    }

    /// {whose, select, team {About your team} other {About you}}: {text}
    public static func logbookNoteNoSkill(whose: String, text: String) -> Message {
        Message(.logbookNoteNoSkill, ["whose": .text(whose), "text": .text(text)])
    }

    /// {whose, select, team {About your team} other {About you}}: {count, plural, one {# voter} other {# voters}} named {skill} as best shown
    public static func logbookReason(whose: String, count: Int, skill: String) -> Message {
        Message(.logbookReason, ["whose": .text(whose), "count": .number(count), "skill": .text(skill)])
    }

    /// {whose, select, team {The pitch you gave for your team} other {Your pitch}}, {skill}: overall, {level}
    public static func logbookRating(whose: String, skill: String, level: Message) -> Message {
        Message(.logbookRating, ["whose": .text(whose), "skill": .text(skill), "level": .message(level)])
    }

    /// {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; seen {count, plural, one {once} other {# times}} in take {take}
    public static func logbookSeen(whose: String, skill: String, behaviour: String, count: Int, take: Int) -> Message {
        Message(.logbookSeen, ["whose": .text(whose), "skill": .text(skill), "behaviour": .text(behaviour), "count": .number(count), "take": .number(take)])
    }

    /// {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; heard in take {take}: “{text}”
    public static func logbookQuote(whose: String, skill: String, behaviour: String, take: Int, text: String) -> Message {
        Message(.logbookQuote, ["whose": .text(whose), "skill": .text(skill), "behaviour": .text(behaviour), "take": .number(take), "text": .text(text)])
    }

    /// How you saw yourself, and how observers rated you
    public static var logbookComparedHeading: Message { Message(.logbookComparedHeading) }

    /// {behaviour}: you said {own}; observers said {levels}
    public static func logbookCompared(behaviour: String, own: Message, levels: [Message]) -> Message {
        Message(.logbookCompared, ["behaviour": .text(behaviour), "own": .message(own), "levels": .messages(levels)])
    }

    /// {behaviour}: you said {own}
    public static func logbookOwnLevel(behaviour: String, own: Message) -> Message {
        Message(.logbookOwnLevel, ["behaviour": .text(behaviour), "own": .message(own)])
    }

    /// {behaviour}: observers said {levels}
    public static func logbookRated(behaviour: String, levels: [Message]) -> Message {
        Message(.logbookRated, ["behaviour": .text(behaviour), "levels": .messages(levels)])
    }

    /// {levels} in take {take}{whose, select, team { (several played this role)} other {}}
    public static func logbookTakeLevels(levels: [Message], take: Int, whose: String) -> Message {
        Message(.logbookTakeLevels, ["levels": .messages(levels), "take": .number(take), "whose": .text(whose)])
    }

    /// From practising alone: {text}
    public static func logbookThought(text: String) -> Message {
        Message(.logbookThought, ["text": .text(text)])
    }

    /// {question}: {text}
    public static func logbookAnswer(question: String, text: String) -> Message {
        Message(.logbookAnswer, ["question": .text(question), "text": .text(text)])
    }

    /// {date}: {text}
    public static func logbookCommitment(date: String, text: String) -> Message {
        Message(.logbookCommitment, ["date": .text(date), "text": .text(text)])
    }

    /// {date}: {text} (by {day})
    public static func logbookCommitmentByDay(date: String, text: String, day: String) -> Message {
        Message(.logbookCommitmentByDay, ["date": .text(date), "text": .text(text), "day": .text(day)])
    }

    /// Before the session: {face}
    public static func logbookFaceBefore(face: Message) -> Message {
        Message(.logbookFaceBefore, ["face": .message(face)])
    }

    /// At the debrief: {face}
    public static func logbookFaceAfter(face: Message) -> Message {
        Message(.logbookFaceAfter, ["face": .message(face)])
    }

    /// After {months, plural, one {# month} other {# months}} ({date}): {outcome}
    public static func logbookFollowUp(months: Int, date: String, outcome: Message) -> Message {
        Message(.logbookFollowUp, ["months": .number(months), "date": .text(date), "outcome": .message(outcome)])
    }

    /// After {months, plural, one {# month} other {# months}} ({date}): {outcome}. {text}
    public static func logbookFollowUpWords(months: Int, date: String, outcome: Message, text: String) -> Message {
        Message(.logbookFollowUpWords, ["months": .number(months), "date": .text(date), "outcome": .message(outcome), "text": .text(text)])
    }

    /// done
    public static var outcomeDone: Message { Message(.outcomeDone) }

    /// partly done
    public static var outcomePartly: Message { Message(.outcomePartly) }

    /// not yet
    public static var outcomeNotYet: Message { Message(.outcomeNotYet) }

    /// something else became more important
    public static var outcomeChanged: Message { Message(.outcomeChanged) }

    /// no answer
    public static var outcomeNoAnswer: Message { Message(.outcomeNoAnswer) }

    /// Everything kept about {code}
    public static func exportTitle(code: String) -> Message {
        Message(.exportTitle, ["code": .text(code)])
    }

    /// Known since {date}
    public static func exportSince(date: String) -> Message {
        Message(.exportSince, ["date": .text(date)])
    }

    /// Real name: {name}
    public static func exportName(name: String) -> Message {
        Message(.exportName, ["name": .text(name)])
    }

    /// A real name is kept, but left out of this copy.
    public static var exportNameLeftOut: Message { Message(.exportNameLeftOut) }

    /// What was agreed to
    public static var exportConsents: Message { Message(.exportConsents) }

    /// Seat {seat} of session {session}, called {names}
    public static func exportSeat(seat: String, session: String, names: [String]) -> Message {
        Message(.exportSeat, ["seat": .text(seat), "session": .text(session), "names": .names(names)])
    }

    /// Came on {date}
    public static func exportCame(date: String) -> Message {
        Message(.exportCame, ["date": .text(date)])
    }

    /// Points in a game: {points}
    public static func exportPoints(points: Int) -> Message {
        Message(.exportPoints, ["points": .number(points)])
    }

    /// Voted {count, plural, =0 {in no vote} one {in # vote} other {in # votes}}; for whom is not known to anyone
    public static func exportVotes(count: Int) -> Message {
        Message(.exportVotes, ["count": .number(count)])
    }

    /// Role-play {title}: played {role} in {takes, plural, one {# take} other {# takes}}
    public static func exportRole(title: String, role: String, takes: Int) -> Message {
        Message(.exportRole, ["title": .text(title), "role": .text(role), "takes": .number(takes)])
    }

    /// Role-play {title}: gave a role back {count, plural, one {once} other {# times}}
    public static func exportOptOuts(title: String, count: Int) -> Message {
        Message(.exportOptOuts, ["title": .text(title), "count": .number(count)])
    }

    /// Role-play {title}: answered questions as a role {count, plural, one {once} other {# times}}
    public static func exportHotSeats(title: String, count: Int) -> Message {
        Message(.exportHotSeats, ["title": .text(title), "count": .number(count)])
    }

    /// Role-play {title}: noted something about others {count, plural, one {once} other {# times}}
    public static func exportNoted(title: String, count: Int) -> Message {
        Message(.exportNoted, ["title": .text(title), "count": .number(count)])
    }

    /// Story {title}: chose {choices}. It ended: {ending}
    public static func exportStory(title: String, choices: [String], ending: String) -> Message {
        Message(.exportStory, ["title": .text(title), "choices": .names(choices), "ending": .text(ending)])
    }

    /// Story {title}: chose {choices}, and left before an ending
    public static func exportStoryLeft(title: String, choices: [String]) -> Message {
        Message(.exportStoryLeft, ["title": .text(title), "choices": .names(choices)])
    }

    /// Practised a pitch alone: {job}, {seconds, plural, one {# second} other {# seconds}}, with the skills {skills}
    public static func exportPractisePitch(job: String, seconds: Int, skills: [String]) -> Message {
        Message(.exportPractisePitch, ["job": .text(job), "seconds": .number(seconds), "skills": .names(skills)])
    }

    /// Started to practise a pitch alone, and did not give one
    public static var exportPractiseNotGiven: Message { Message(.exportPractiseNotGiven) }

    /// Typed in a pitch practised alone: {text}
    public static func exportPractiseLine(text: String) -> Message {
        Message(.exportPractiseLine, ["text": .text(text)])
    }

    /// Private note by the facilitator: {text}
    public static func exportPrivateNote(text: String) -> Message {
        Message(.exportPrivateNote, ["text": .text(text)])
    }

    /// A job you wrote, or words that were undone but are still in the record: {text}
    public static func exportOtherWords(text: String) -> Message {
        Message(.exportOtherWords, ["text": .text(text)])
    }

    /// This cannot be undone. Type erase to continue.
    public static var eraseAsk: Message { Message(.eraseAsk) }

    /// Nothing was erased, because the answer was not erase.
    public static var eraseNotDone: Message { Message(.eraseNotDone) }

    /// Say who: a code, or --seat SESSION:SEAT, or --finish for an erasure that was interrupted.
    public static var eraseWhom: Message { Message(.eraseWhom) }

    /// No erasure was interrupted. There is nothing left to do.
    public static var eraseNothingLeft: Message { Message(.eraseNothingLeft) }

    /// Erased. {events, plural, =0 {No events} one {# event} other {# events}} in the record changed; counts and points stay.
    public static func eraseDone(events: Int) -> Message {
        Message(.eraseDone, ["events": .number(events)])
    }

    /// The interrupted erasure is finished. {events, plural, =0 {No further events} one {# further event} other {# further events}} in the record changed; everything beside it was searched for the same names and words.
    public static func eraseFinished(events: Int) -> Message {
        Message(.eraseFinished, ["events": .number(events)])
    }

    /// What was removed or withdrawn earlier has now been overwritten.
    public static var eraseOverwritten: Message { Message(.eraseOverwritten) }

    /// The names and words are out of the record, but old pages may still be in its files. {reason} Then finish it: jobhunter person erase --finish
    public static func eraseUnfinished(reason: String) -> Message {
        Message(.eraseUnfinished, ["reason": .text(reason)])
    }

    /// {count, plural, one {One logbook} other {# logbooks}} removed, with code, name, consents, links and follow-up.
    public static func receiptPeople(count: Int) -> Message {
        Message(.receiptPeople, ["count": .number(count)])
    }

    /// Seat {seat} of session {session}: name and words removed.
    public static func receiptSeat(seat: String, session: String) -> Message {
        Message(.receiptSeat, ["seat": .text(seat), "session": .text(session)])
    }

    /// Session {session}: removed entirely.
    public static func receiptSession(session: String) -> Message {
        Message(.receiptSession, ["session": .text(session)])
    }

    /// Removed, because it contained the words and can be made again: {path}
    public static func receiptFile(path: String) -> Message {
        Message(.receiptFile, ["path": .text(path)])
    }

    /// Rewritten without them: {path}
    public static func receiptCopy(path: String) -> Message {
        Message(.receiptCopy, ["path": .text(path)])
    }

    /// NOT reached, because it is damaged; delete it: {path}
    public static func receiptDamagedCopy(path: String) -> Message {
        Message(.receiptDamagedCopy, ["path": .text(path)])
    }

    /// NOT reached: {path} contains the same name or words. Check whether they are theirs.
    public static func receiptOther(path: String) -> Message {
        Message(.receiptOther, ["path": .text(path)])
    }

    /// NOT reached: the copy written to {path}. Delete it, or make a new one.
    public static func receiptElsewhere(path: String) -> Message {
        Message(.receiptElsewhere, ["path": .text(path)])
    }

    /// NOT reached: the name is in the file name {path}. Rename or delete it.
    public static func receiptNamed(path: String) -> Message {
        Message(.receiptNamed, ["path": .text(path)])
    }

    /// NOT searched, because it is not text (a PDF or a picture, for example): {path}. Check it, or delete it.
    public static func receiptUnsearched(path: String) -> Message {
        Message(.receiptUnsearched, ["path": .text(path)])
    }

    /// Left as it is: others mention them by name in event {event} of session {session}. --mentions removes the name there too.
    public static func receiptMention(event: Int, session: String) -> Message {
        Message(.receiptMention, ["event": .number(event), "session": .text(session)])
    }

    /// Left as {count, plural, one {it is: # event} other {they are: # events}} of session {session}, in which they have no seat, {count, plural, one {contains} other {contain}} the name. Check whether it is about them.
    public static func receiptMentionElsewhere(count: Int, session: String) -> Message {
        Message(.receiptMentionElsewhere, ["count": .number(count), "session": .text(session)])
    }

    /// Left as it is: event {event} of session {session} contains something that is only like the name. Check whether it is about them.
    public static func receiptAlike(event: Int, session: String) -> Message {
        Message(.receiptAlike, ["event": .number(event), "session": .text(session)])
    }

    /// Left as it is: {path} contains something that is only like the name. Check whether it is about them.
    public static func receiptAlikeFile(path: String) -> Message {
        Message(.receiptAlikeFile, ["path": .text(path)])
    }

    /// Left as {count, plural, one {it is: # private note of the facilitator that does} other {they are: # private notes of the facilitator that do}} not name them, in session {session}. Check whether they are about them.
    public static func receiptNotes(count: Int, session: String) -> Message {
        Message(.receiptNotes, ["count": .number(count), "session": .text(session)])
    }

    /// No program can reach paper, files and copies elsewhere (exports, reports, PDF), USB sticks, e-mails, the window or the history of the shell where a name was typed, and what people remember. Notes they wrote about others stay with those others, without their name.
    public static var receiptPaper: Message { Message(.receiptPaper) }

    /// No follow-ups are due by {date}.
    public static func followUpNone(date: String) -> Message {
        Message(.followUpNone, ["date": .text(date)])
    }

    /// {date}  {code}  {key}  after {months, plural, one {# month} other {# months}}: {text}
    public static func followUpLine(date: String, code: String, key: String, months: Int, text: String) -> Message {
        Message(.followUpLine, ["date": .text(date), "code": .text(code), "key": .text(key), "months": .number(months), "text": .text(text)])
    }

    /// Recorded: {key} after {months, plural, one {# month} other {# months}}, {outcome}.
    public static func followUpNoted(key: String, months: Int, outcome: Message) -> Message {
        Message(.followUpNoted, ["key": .text(key), "months": .number(months), "outcome": .message(outcome)])
    }

    /// Follow-ups are after 1, 3 and 6 months; {months} is not one of these.
    public static func followUpMonths(months: Int) -> Message {
        Message(.followUpMonths, ["months": .number(months)])
    }

    /// {key} is due after {months, plural, one {# month} other {# months}}, from {date}. If you have already asked, add --early.
    public static func followUpTooEarly(key: String, months: Int, date: String) -> Message {
        Message(.followUpTooEarly, ["key": .text(key), "months": .number(months), "date": .text(date)])
    }

    /// Recorded: {key} after {months, plural, one {# month} other {# months}}, {outcome}. This is answer {count} to it; earlier answers stay.
    public static func followUpNotedAgain(key: String, months: Int, outcome: Message, count: Int) -> Message {
        Message(.followUpNotedAgain, ["key": .text(key), "months": .number(months), "outcome": .message(outcome), "count": .number(count)])
    }

    /// Figures are shown only for five different people or more, so that no one can be identified. The closed sessions of this period do not have that many.
    public static var statsTooFew: Message { Message(.statsTooFew) }

    /// Some sessions are left out until more people join them, or because they fall on both sides of one of your dates.
    public static var statsLeftOut: Message { Message(.statsLeftOut) }

    /// Skills seen by fewer than five people, or written on the spot, are left out.
    public static var statsSkillsLeftOut: Message { Message(.statsSkillsLeftOut) }

    /// {count, plural, one {# session is not closed and is} other {# sessions are not closed and are}} not counted.
    public static func statsNotClosed(count: Int) -> Message {
        Message(.statsNotClosed, ["count": .number(count)])
    }

    /// {count, plural, one {# session is damaged and is} other {# sessions are damaged and are}} not counted.
    public static func statsDamaged(count: Int) -> Message {
        Message(.statsDamaged, ["count": .number(count)])
    }

    /// {place} of {count} sessions read.
    public static func lookedInto(place: Int, count: Int) -> Message {
        Message(.lookedInto, ["place": .number(place), "count": .number(count)])
    }

    /// Sessions: {count}
    public static func statsSessions(count: Int) -> Message {
        Message(.statsSessions, ["count": .number(count)])
    }

    /// Participants, counted each time they came: {count}
    public static func statsParticipants(count: Int) -> Message {
        Message(.statsParticipants, ["count": .number(count)])
    }

    /// Minutes worked, without breaks: {count}
    public static func statsMinutes(count: Int) -> Message {
        Message(.statsMinutes, ["count": .number(count)])
    }

    /// Rounds: {count}
    public static func statsRounds(count: Int) -> Message {
        Message(.statsRounds, ["count": .number(count)])
    }

    /// Pitches: {count}
    public static func statsPitches(count: Int) -> Message {
        Message(.statsPitches, ["count": .number(count)])
    }

    /// Minutes of speech in pitches: {count}
    public static func statsSpeech(count: Int) -> Message {
        Message(.statsSpeech, ["count": .number(count)])
    }

    /// Votes counted: {count}
    public static func statsVotes(count: Int) -> Message {
        Message(.statsVotes, ["count": .number(count)])
    }

    /// Sessions with a debrief: {count}
    public static func statsDebriefed(count: Int) -> Message {
        Message(.statsDebriefed, ["count": .number(count)])
    }

    /// Commitments: {count}
    public static func statsCommitments(count: Int) -> Message {
        Message(.statsCommitments, ["count": .number(count)])
    }

    /// Role-plays: {count}
    public static func statsRolePlays(count: Int) -> Message {
        Message(.statsRolePlays, ["count": .number(count)])
    }

    /// Stories and pitches practised alone: {count}
    public static func statsPractices(count: Int) -> Message {
        Message(.statsPractices, ["count": .number(count)])
    }

    /// Skill {skill}: {rounds, plural, one {# round} other {# rounds}}
    public static func statsSkill(skill: String, rounds: Int) -> Message {
        Message(.statsSkill, ["skill": .text(skill), "rounds": .number(rounds)])
    }

    /// Nothing has been kept longer than {months, plural, one {# month} other {# months}} since it was last used.
    public static func retentionNothing(months: Int) -> Message {
        Message(.retentionNothing, ["months": .number(months)])
    }

    /// Session {id}, {title}, last used on {date}: removed entirely.
    public static func retentionSession(id: String, title: String, date: String) -> Message {
        Message(.retentionSession, ["id": .text(id), "title": .text(title), "date": .text(date)])
    }

    /// Session {id}, {title}, last used on {date}: stays for a logbook; everyone else in it becomes a seat.
    public static func retentionReduced(id: String, title: String, date: String) -> Message {
        Message(.retentionReduced, ["id": .text(id), "title": .text(title), "date": .text(date)])
    }

    /// Logbook {code}: no contact since then; removed with all seats in it.
    public static func retentionPerson(code: String) -> Message {
        Message(.retentionPerson, ["code": .text(code)])
    }

    /// Nothing was changed. To erase all this, add --apply.
    public static var retentionDry: Message { Message(.retentionDry) }

    /// All this has been erased.
    public static var retentionDone: Message { Message(.retentionDone) }

    /// The copy is at {path}, checked from the first byte to the last. It contains names: keep it as safe as this computer.
    public static func backupMade(path: String) -> Message {
        Message(.backupMade, ["path": .text(path)])
    }

    /// The copy is at {path}, but {count, plural, one {# thing is} other {# things are}} wrong in the record itself. See: jobhunter doctor
    public static func backupUnsound(path: String, count: Int) -> Message {
        Message(.backupUnsound, ["path": .text(path), "count": .number(count)])
    }

    /// The record cannot be written to, so it does not know about this copy. An erasure will not mention it.
    public static var backupForgotten: Message { Message(.backupForgotten) }

    /// A copy of the record needs a file: name one.
    public static var copyNeedsFile: Message { Message(.copyNeedsFile) }

    /// {sessions, plural, one {# session is} other {# sessions are}} back from {path}.
    public static func restoreDone(sessions: Int, path: String) -> Message {
        Message(.restoreDone, ["sessions": .number(sessions), "path": .text(path)])
    }

    /// The record that was there is kept at {path}.
    public static func restoreAside(path: String) -> Message {
        Message(.restoreAside, ["path": .text(path)])
    }

    /// {count, plural, one {# erasure that is} other {# erasures that are}} newer than the copy {count, plural, one {was} other {were}} done again.
    public static func restoreErased(count: Int) -> Message {
        Message(.restoreErased, ["count": .number(count)])
    }

    /// The record that was there could not be read, so erasures newer than the copy are not known. Erase again anyone who asked for it.
    public static var restoreForgotten: Message { Message(.restoreForgotten) }

    /// There was no record here before, so it is not known who was erased since this copy was made. Erase again anyone who asked for it: jobhunter person erase
    public static var restoreFirst: Message { Message(.restoreFirst) }

    /// There is no file {path}.
    public static func restoreNotThere(path: String) -> Message {
        Message(.restoreNotThere, ["path": .text(path)])
    }

    /// All is well: folder, files, checksums and every event.
    public static var doctorFine: Message { Message(.doctorFine) }

    /// {count, plural, one {# thing needs} other {# things need}} attention.
    public static func doctorFaults(count: Int) -> Message {
        Message(.doctorFaults, ["count": .number(count)])
    }

    /// Nothing has been recorded yet in {path}.
    public static func doctorNoJournal(path: String) -> Message {
        Message(.doctorNoJournal, ["path": .text(path)])
    }

    /// {path} can be read by others (mode {mode}). To fix it: chmod {right} {path}
    public static func doctorOpen(path: String, mode: String, right: String) -> Message {
        Message(.doctorOpen, ["path": .text(path), "mode": .text(mode), "right": .text(right)])
    }

    /// {count, plural, one {# erasure was} other {# erasures were}} interrupted. To finish: jobhunter person erase --finish
    public static func doctorUnfinished(count: Int) -> Message {
        Message(.doctorUnfinished, ["count": .number(count)])
    }

    /// {path} was left half written by a program that was stopped. It will be removed when the record is next opened for changes. This is normal.
    public static func doctorLeftOver(path: String) -> Message {
        Message(.doctorLeftOver, ["path": .text(path)])
    }

    /// {path} holds {bytes, plural, one {# byte} other {# bytes}} of changes on their way into the record. This is normal.
    public static func doctorPendingLog(path: String, bytes: Int) -> Message {
        Message(.doctorPendingLog, ["path": .text(path), "bytes": .number(bytes)])
    }

    /// {path} holds changes to a record that is not there. The next record that is made will keep it in the folder backups.
    public static func doctorStrayLog(path: String) -> Message {
        Message(.doctorStrayLog, ["path": .text(path)])
    }

    /// {path} is damaged, and the last changes before the program was stopped are lost. Compare the record with what you remember.
    public static func doctorSpoiltLog(path: String) -> Message {
        Message(.doctorSpoiltLog, ["path": .text(path)])
    }

    /// Can be saved: session {id}, {title}: {saved} of {written} events.
    public static func doctorCanSave(id: String, title: String, saved: Int, written: Int) -> Message {
        Message(.doctorCanSave, ["id": .text(id), "title": .text(title), "saved": .number(saved), "written": .number(written)])
    }

    /// Cannot be saved: session {id}.
    public static func doctorLost(id: String) -> Message {
        Message(.doctorLost, ["id": .text(id)])
    }

    /// Cannot be saved: {what}, along with everything that depends on it.
    public static func doctorLeftOut(what: Message) -> Message {
        Message(.doctorLeftOut, ["what": .message(what)])
    }

    /// Can be saved: {count, plural, =0 {no logbook} one {the logbook of {names}} other {the logbooks of {names}}}.
    public static func doctorPeople(names: [String], count: Int) -> Message {
        Message(.doctorPeople, ["names": .names(names), "count": .number(count)])
    }

    /// {count} of {total} pages of the file cannot be read. What was on them is lost.
    public static func doctorPages(count: Int, total: Int) -> Message {
        Message(.doctorPages, ["count": .number(count), "total": .number(total)])
    }

    /// Save it into a new file, and leave this one as it is: jobhunter doctor --save-to FILE. Then put it in place: jobhunter restore FILE --replace
    public static var doctorSaveHint: Message { Message(.doctorSaveHint) }

    /// None of it can be read. Go back to a copy, if there is one: jobhunter restore FILE --replace
    public static var doctorNothing: Message { Message(.doctorNothing) }

    /// Everything that can be trusted was saved into {path}. The record itself was not touched.
    public static func doctorSaved(path: String) -> Message {
        Message(.doctorSaved, ["path": .text(path)])
    }

    /// {tag}: {name}; {origin, select, builtIn {in the program} other {from {path}}}; {said} of {count} messages
    public static func languageListLine(tag: String, name: String, origin: String, path: String, said: Int, count: Int) -> Message {
        Message(.languageListLine, ["tag": .text(tag), "name": .text(name), "origin": .text(origin), "path": .text(path), "said": .number(said), "count": .number(count)])
    }

    /// {path}:{line}: {severity, select, error {error} other {warning}}: {key}: {text}
    public static func languageFinding(path: String, line: Int, severity: String, key: String, text: Message) -> Message {
        Message(.languageFinding, ["path": .text(path), "line": .number(line), "severity": .text(severity), "key": .text(key), "text": .message(text)])
    }

    /// {path}:{line}: {text}
    public static func languageFileFault(path: String, line: Int, text: Message) -> Message {
        Message(.languageFileFault, ["path": .text(path), "line": .number(line), "text": .message(text)])
    }

    /// {files, plural, one {# catalogue} other {# catalogues}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
    public static func languageCheckSummary(files: Int, errors: Int, warnings: Int) -> Message {
        Message(.languageCheckSummary, ["files": .number(files), "errors": .number(errors), "warnings": .number(warnings)])
    }

    /// A catalogue to begin with: {path}. It is all English still; write your words over it. Check them with: jobhunter language check {path}
    public static func languageNewMade(path: String) -> Message {
        Message(.languageNewMade, ["path": .text(path)])
    }

    /// The pseudo-language: {path}. See it with: jobhunter settings set language {tag}
    public static func languagePseudoMade(path: String, tag: String) -> Message {
        Message(.languagePseudoMade, ["path": .text(path), "tag": .text(tag)])
    }

    /// “{tag}” is no tag of a language. Write two or three small letters, and a region if it matters: fr, fr-BE.
    public static func languageUnknownTag(tag: String) -> Message {
        Message(.languageUnknownTag, ["tag": .text(tag)])
    }

    /// The program does not speak “{tag}”. It speaks {names}. Begin a catalogue with: jobhunter language new {tag}
    public static func languageNotSpoken(tag: String, names: [String]) -> Message {
        Message(.languageNotSpoken, ["tag": .text(tag), "names": .names(names)])
    }

    /// There is no message “{key}”. Keys stand on the left in a catalogue: jobhunter language show
    public static func languageUnknownKey(key: String) -> Message {
        Message(.languageUnknownKey, ["key": .text(key)])
    }

    /// {path} cannot be used, so its words are left out. See why: jobhunter language check {path}
    public static func languageLeftOut(path: String) -> Message {
        Message(.languageLeftOut, ["path": .text(path)])
    }

    /// {key}: {text}
    public static func languageShowKey(key: String, text: String) -> Message {
        Message(.languageShowKey, ["key": .text(key), "text": .text(text)])
    }

    /// For example: {text}
    public static func languageShowSample(text: String) -> Message {
        Message(.languageShowSample, ["text": .text(text)])
    }

    /// {context}. {text}
    public static func languageShowNote(context: String, text: String) -> Message {
        Message(.languageShowNote, ["context": .text(context), "text": .text(text)])
    }

    /// {name}: {text} Such as: {example}
    public static func languageShowValue(name: String, text: String, example: String) -> Message {
        Message(.languageShowValue, ["name": .text(name), "text": .text(text), "example": .text(example)])
    }

    /// The file is not JSON. {reason}
    public static func languageSyntax(reason: Message) -> Message {
        Message(.languageSyntax, ["reason": .message(reason)])
    }

    /// A catalogue is one JSON object, in curly brackets. Begin one with: jobhunter language new fr
    public static var languageNotAnObject: Message { Message(.languageNotAnObject) }

    /// The file does not say its language. Begin it with "@@locale" and the tag, such as "fr".
    public static var languageNoTag: Message { Message(.languageNoTag) }

    /// “{tag}” is no tag of a language. Write it as fr or fr-BE.
    public static func languageBadTag(tag: String) -> Message {
        Message(.languageBadTag, ["tag": .text(tag)])
    }

    /// The message {key} is no text. Put its words in double quotes.
    public static func languageNotText(key: String) -> Message {
        Message(.languageNotText, ["key": .text(key)])
    }

    /// In the note on {key}, “{part}” is not as it should be. Copy the note again with: jobhunter language new
    public static func languageBadNote(key: String, part: String) -> Message {
        Message(.languageBadNote, ["key": .text(key), "part": .text(part)])
    }

    /// This message is missing, so it is said in English. Translate: {text}
    public static func languageMissing(text: String) -> Message {
        Message(.languageMissing, ["text": .text(text)])
    }

    /// The program has no message of this name. Correct the name, or take the message out.
    public static var languageUnknown: Message { Message(.languageUnknown) }

    /// A curly bracket is opened and not closed. Close it, or take it out.
    public static var languageUnclosedBrace: Message { Message(.languageUnclosedBrace) }

    /// A curly bracket is closed that was not opened. Take it out.
    public static var languageStrayBrace: Message { Message(.languageStrayBrace) }

    /// “{name}” is no name of a value. Copy the name from the English message; names are not translated.
    public static func languageBadName(name: String) -> Message {
        Message(.languageBadName, ["name": .text(name)])
    }

    /// “{name}” is no kind of choice. Write plural or select.
    public static func languageUnknownKind(name: String) -> Message {
        Message(.languageUnknownKind, ["name": .text(name)])
    }

    /// “{form}” cannot be the name of a form. Write it as in the English message, with its words in curly brackets behind it.
    public static func languageBadForm(form: String) -> Message {
        Message(.languageBadForm, ["form": .text(form)])
    }

    /// The form “{form}” is there twice. Keep one of them.
    public static func languageSameForm(form: String) -> Message {
        Message(.languageSameForm, ["form": .text(form)])
    }

    /// The choice by {name} has no form “other”. Add it; it serves for all that no other form names.
    public static func languageNoOther(name: String) -> Message {
        Message(.languageNoOther, ["name": .text(name)])
    }

    /// More than {limit} choices stand inside one another. Write whole sentences instead.
    public static func languageTooDeep(limit: Int) -> Message {
        Message(.languageTooDeep, ["limit": .number(limit)])
    }

    /// The value {name} is missing. Put its name in curly brackets where it is to be said; a single quote before a bracket must be a curly one (’).
    public static func languageLostValue(name: String) -> Message {
        Message(.languageLostValue, ["name": .text(name)])
    }

    /// There is no value “{name}” in this message. {count, plural, =0 {It has none.} one {The only one is {names}.} other {There are {names}.}} Names are not translated.
    public static func languageUnknownValue(name: String, count: Int, names: [String]) -> Message {
        Message(.languageUnknownValue, ["name": .text(name), "count": .number(count), "names": .names(names)])
    }

    /// The form “{form}” is never chosen, for there are {names}. Leave these words in English; translate what stands in their brackets.
    public static func languageUnknownWord(form: String, names: [String]) -> Message {
        Message(.languageUnknownWord, ["form": .text(form), "names": .names(names)])
    }

    /// This language has no plural form “{form}”; it has {names}. Take the form out.
    public static func languageUnknownPlural(form: String, names: [String]) -> Message {
        Message(.languageUnknownPlural, ["form": .text(form), "names": .names(names)])
    }

    /// In this language the form “one” serves for other numbers than 1 too. Say the number in it, or add the form =0 or =1.
    public static var languageOneWithoutNumber: Message { Message(.languageOneWithoutNumber) }

    /// It holds a character nobody can see ({code}). Take it out.
    public static func languageInvisible(code: String) -> Message {
        Message(.languageInvisible, ["code": .text(code)])
    }

    /// Spaces at its beginning and end have to be as in English. Correct them.
    public static var languageEdgeSpace: Message { Message(.languageEdgeSpace) }

    /// A choice begins or ends in the middle of a word. Write the whole word into each form.
    public static var languageGlued: Message { Message(.languageGlued) }

    /// The plural form “{form}” is missing, so “other” is said for its numbers. Add it.
    public static func languageMissingPlural(form: String) -> Message {
        Message(.languageMissingPlural, ["form": .text(form)])
    }

    /// It ends {found, select, none {without a sign} other {with “{found}”}}, the English one {english, select, none {without} other {with “{english}”}}. Make them alike if your language does.
    public static func languageOtherEnd(found: String, english: String) -> Message {
        Message(.languageOtherEnd, ["found": .text(found), "english": .text(english)])
    }

    /// Its numbers differ from the English ones: {names}. Correct them if that is a slip.
    public static func languageOtherNumbers(names: [String]) -> Message {
        Message(.languageOtherNumbers, ["names": .names(names)])
    }

    /// There are two spaces together. Leave one.
    public static var languageDoubleSpace: Message { Message(.languageDoubleSpace) }

    /// “{word}” is there twice together. Leave one.
    public static func languageDoubleWord(word: String) -> Message {
        Message(.languageDoubleWord, ["word": .text(word)])
    }

    /// It is the same as in English. Translate it, if it is not the same in your language.
    public static var languageUnchanged: Message { Message(.languageUnchanged) }

    /// The English words have changed since this was translated. They were: {text}
    public static func languageStale(text: String) -> Message {
        Message(.languageStale, ["text": .text(text)])
    }

    /// A sentence has {count} words: “{text}”. Participants read at most {limit}; make two of it.
    public static func languageLongSentence(count: Int, text: String, limit: Int) -> Message {
        Message(.languageLongSentence, ["count": .number(count), "text": .text(text), "limit": .number(limit)])
    }

    /// It is {count} letters wide, and there is room for {limit}. Find shorter words.
    public static func languageWide(count: Int, limit: Int) -> Message {
        Message(.languageWide, ["count": .number(count), "limit": .number(limit)])
    }

    /// “{word}” before {name} has to change with some names. Build the sentence without it.
    public static func languageWordBefore(word: String, name: String) -> Message {
        Message(.languageWordBefore, ["word": .text(word), "name": .text(name)])
    }

    /// It has a middle dot, which many people cannot read. Write the words out.
    public static var languageMiddleDot: Message { Message(.languageMiddleDot) }

    /// It has straight quotation marks. Write those of your language.
    public static var languageStraightQuote: Message { Message(.languageStraightQuote) }

    /// Something has changed in the meantime, so this is no longer asked.
    public static var questionGone: Message { Message(.questionGone) }

    /// Something has changed in the meantime. {reason}
    public static func questionImpossible(reason: Message) -> Message {
        Message(.questionImpossible, ["reason": .message(reason)])
    }

    /// There is nothing for you to do right now.
    public static var nothingAsked: Message { Message(.nothingAsked) }

    /// Your job cards: {names}
    public static func ownJobs(names: [String]) -> Message {
        Message(.ownJobs, ["names": .names(names)])
    }

    /// You have chosen: {job}
    public static func ownJob(job: String) -> Message {
        Message(.ownJob, ["job": .text(job)])
    }

    /// No one in this session is called “{name}”. Use table, facilitator, or a name or seat from jobhunter session show.
    public static func momentNoAudience(name: String) -> Message {
        Message(.momentNoAudience, ["name": .text(name)])
    }

    /// The file is empty.
    public static var diagnosticEmptyFile: Message { Message(.diagnosticEmptyFile) }

    /// The file begins with a byte order mark. Save it as UTF-8 without one.
    public static var diagnosticByteOrderMark: Message { Message(.diagnosticByteOrderMark) }

    /// The file is in {encoding}. Save it as UTF-8.
    public static func diagnosticOtherEncoding(encoding: Value) -> Message {
        Message(.diagnosticOtherEncoding, ["encoding": encoding])
    }

    /// The byte {byte} is not valid UTF-8 here. Save the file as UTF-8.
    public static func diagnosticBrokenUTF8(byte: Value) -> Message {
        Message(.diagnosticBrokenUTF8, ["byte": byte])
    }

    /// The file ends too early. Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}}.
    public static func diagnosticEndsEarly(expected: String) -> Message {
        Message(.diagnosticEndsEarly, ["expected": .text(expected)])
    }

    /// Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}} here, not “{found}”.
    public static func diagnosticUnexpected(expected: String, found: Value) -> Message {
        Message(.diagnosticUnexpected, ["expected": .text(expected), "found": found])
    }

    /// There is a comma with nothing after it. Remove it.
    public static var diagnosticTrailingComma: Message { Message(.diagnosticTrailingComma) }

    /// JSON has no comments. Remove this one.
    public static var diagnosticJsonComment: Message { Message(.diagnosticJsonComment) }

    /// JSON puts text in double quotes, not single ones.
    public static var diagnosticSingleQuote: Message { Message(.diagnosticSingleQuote) }

    /// {fault, select, leadingZero {Write this number without the zero in front.} leadingPlus {Write this number without the plus sign.} noDigitAfterMinus {A minus sign needs a digit after it.} noDigitBeforePoint {Write a digit before the decimal point.} noDigitAfterPoint {Write a digit after the decimal point.} other {The exponent of this number has no digits.}}
    public static func diagnosticMalformedNumber(fault: String) -> Message {
        Message(.diagnosticMalformedNumber, ["fault": .text(fault)])
    }

    /// A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write it as an escape, or remove it.
    public static func diagnosticControlCharacter(character: Value) -> Message {
        Message(.diagnosticControlCharacter, ["character": character])
    }

    /// A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write {escape} instead.
    public static func diagnosticBareCharacter(character: Value, escape: Value) -> Message {
        Message(.diagnosticBareCharacter, ["character": character, "escape": escape])
    }

    /// {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
    public static func diagnosticBareForbiddenCharacter(character: Value) -> Message {
        Message(.diagnosticBareForbiddenCharacter, ["character": character])
    }

    /// In a text, \ must not be followed by “{found}”. Write a backslash itself as \\.
    public static func diagnosticUnknownEscape(found: Value) -> Message {
        Message(.diagnosticUnknownEscape, ["found": found])
    }

    /// After \u there must be four hexadecimal digits.
    public static var diagnosticMalformedUnicodeEscape: Message { Message(.diagnosticMalformedUnicodeEscape) }

    /// This \u escape is only half of a character. Write both halves.
    public static var diagnosticLoneSurrogate: Message { Message(.diagnosticLoneSurrogate) }

    /// The file should end here. Remove “{found}” and whatever follows.
    public static func diagnosticTextAfterValue(found: Value) -> Message {
        Message(.diagnosticTextAfterValue, ["found": found])
    }

    /// The key “{key}” is in this object twice. Keep one of them.
    public static func diagnosticDuplicateKey(key: String) -> Message {
        Message(.diagnosticDuplicateKey, ["key": .text(key)])
    }

    /// There are more than {limit} objects and lists inside one another.
    public static func diagnosticTooDeep(limit: Int) -> Message {
        Message(.diagnosticTooDeep, ["limit": .number(limit)])
    }

    /// The file is too large: it has more than {limit} bytes.
    public static func diagnosticTooLarge(limit: Int) -> Message {
        Message(.diagnosticTooLarge, ["limit": .number(limit)])
    }

    /// The file is in the format “{found}”, and this version of JobHunter reads “{known}”. Use a newer version of JobHunter.
    public static func diagnosticNewerFormat(found: String, known: Value) -> Message {
        Message(.diagnosticNewerFormat, ["found": .text(found), "known": known])
    }

    /// The format must be “{expected}” here, not “{found}”.
    public static func diagnosticWrongFormat(found: String, expected: Value) -> Message {
        Message(.diagnosticWrongFormat, ["found": .text(found), "expected": expected])
    }

    /// The key “{key}” has no meaning here.
    public static func diagnosticUnknownKey(key: String) -> Message {
        Message(.diagnosticUnknownKey, ["key": .text(key)])
    }

    /// The key “{key}” is missing here.
    public static func diagnosticMissingKey(key: Value) -> Message {
        Message(.diagnosticMissingKey, ["key": key])
    }

    /// {expected, select, text {This must be text in double quotes, not {found}.} boolean {This must be true or false, not {found}.} share {This must be a number from 0 to 1 with at most two decimals, not {found}.} list {This must be a list in square brackets, not {found}.} object {This must be an object in curly brackets, not {found}.} wordOrObject {This must be a word or an object, not {found}.} nothing {Nothing may stand here. Leave it out.} other {This can only be true, not {found}.}}
    public static func diagnosticWrongType(expected: String, found: Value) -> Message {
        Message(.diagnosticWrongType, ["expected": .text(expected), "found": found])
    }

    /// This must be a whole number from {least} to {most}, not {found}.
    public static func diagnosticNotWholeNumber(least: Int, most: Int, found: Value) -> Message {
        Message(.diagnosticNotWholeNumber, ["least": .number(least), "most": .number(most), "found": found])
    }

    /// This must be a whole number of {least} or more, not {found}.
    public static func diagnosticNotCount(least: Int, found: Value) -> Message {
        Message(.diagnosticNotCount, ["least": .number(least), "found": found])
    }

    /// This must be a whole number from {least} to {most}, not {found}.
    public static func diagnosticOutOfRange(least: Int, most: Int, found: Value) -> Message {
        Message(.diagnosticOutOfRange, ["least": .number(least), "most": .number(most), "found": found])
    }

    /// This must be a whole number of {least} or more, not {found}.
    public static func diagnosticBelowRange(least: Int, found: Value) -> Message {
        Message(.diagnosticBelowRange, ["least": .number(least), "found": found])
    }

    /// This must be a number from 0 to 1 with at most two decimals, not {found}.
    public static func diagnosticShareOutOfRange(found: Value) -> Message {
        Message(.diagnosticShareOutOfRange, ["found": found])
    }

    /// “{word}” cannot stand here. Write one of these: {allowed}.
    public static func diagnosticUnknownWord(word: String, allowed: [String]) -> Message {
        Message(.diagnosticUnknownWord, ["word": .text(word), "allowed": .names(allowed)])
    }

    /// This text has {found, plural, one {# character} other {# characters}}. It may have {least} to {most}.
    public static func diagnosticWrongLength(found: Int, least: Int, most: Int) -> Message {
        Message(.diagnosticWrongLength, ["found": .number(found), "least": .number(least), "most": .number(most)])
    }

    /// There is nothing to read in this text.
    public static var diagnosticBlankText: Message { Message(.diagnosticBlankText) }

    /// This list has {found, plural, one {# entry} other {# entries}}. It may have {least} to {most}.
    public static func diagnosticWrongCount(found: Int, least: Int, most: Int) -> Message {
        Message(.diagnosticWrongCount, ["found": .number(found), "least": .number(least), "most": .number(most)])
    }

    /// {shape, select, id {“{found}” cannot be an id. Use small letters, digits and single hyphens, as in “ask-for-help”.} variable {“{found}” cannot be the name of a variable. Begin with a small letter, then use small letters, digits and single hyphens.} language {“{found}” is not a language tag. Write it like “en” or “fr-BE”.} other {“{found}” is not the address of an ESCO skill. Begin it with “http://data.europa.eu/esco/skill/”.}}
    public static func diagnosticWrongShape(shape: String, found: String) -> Message {
        Message(.diagnosticWrongShape, ["shape": .text(shape), "found": .text(found)])
    }

    /// {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
    public static func diagnosticForbiddenCharacter(character: Value) -> Message {
        Message(.diagnosticForbiddenCharacter, ["character": character])
    }

    /// The id “{id}” already belongs to {first}. Give each its own.
    public static func diagnosticDuplicateID(id: String, first: Value) -> Message {
        Message(.diagnosticDuplicateID, ["id": .text(id), "first": first])
    }

    /// There {found, plural, one {is only # skill card} other {are only # skill cards}}. A good game needs {recommended} or more.
    public static func diagnosticFewSkills(found: Int, recommended: Int) -> Message {
        Message(.diagnosticFewSkills, ["found": .number(found), "recommended": .number(recommended)])
    }

    /// There {found, plural, one {is only # job card} other {are only # job cards}}. With {recommended} or more, six people can be dealt five each.
    public static func diagnosticFewJobs(found: Int, recommended: Int) -> Message {
        Message(.diagnosticFewJobs, ["found": .number(found), "recommended": .number(recommended)])
    }

    /// {found, plural, one {# job card is} other {# job cards are}} too few for {people} people. Have {needed} or more, deal smaller hands or add a second deck.
    public static func diagnosticShortHands(found: Int, people: Int, needed: Int) -> Message {
        Message(.diagnosticShortHands, ["found": .number(found), "people": .number(people), "needed": .number(needed)])
    }

    /// No skill card has the dimension “{dimension}”.
    public static func diagnosticEmptyDimension(dimension: Value) -> Message {
        Message(.diagnosticEmptyDimension, ["dimension": dimension])
    }

    /// No job card is of the kind “{kind}”.
    public static func diagnosticNoJobOfKind(kind: Value) -> Message {
        Message(.diagnosticNoJobOfKind, ["kind": kind])
    }

    /// The name “{name}” already belongs to {first}.
    public static func diagnosticDuplicateName(name: String, first: Value) -> Message {
        Message(.diagnosticDuplicateName, ["name": .text(name), "first": first])
    }

    /// A sentence here has {words} words. It is easier to read with {limit} or fewer.
    public static func diagnosticLongSentence(words: Int, limit: Int) -> Message {
        Message(.diagnosticLongSentence, ["words": .number(words), "limit": .number(limit)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a variable, visited(…), chosen(…), “not” or “(”.
    public static func diagnosticConditionNeedsStatement(found: [String]) -> Message {
        Message(.diagnosticConditionNeedsStatement, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “and” or “or”, or end it.
    public static func diagnosticConditionNeedsJoint(found: [String]) -> Message {
        Message(.diagnosticConditionNeedsJoint, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a comparison, “and” or “or”, or end it.
    public static func diagnosticConditionNeedsComparison(found: [String]) -> Message {
        Message(.diagnosticConditionNeedsComparison, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a whole number.
    public static func diagnosticConditionNeedsNumber(found: [String]) -> Message {
        Message(.diagnosticConditionNeedsNumber, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a name in quotes.
    public static func diagnosticConditionNeedsName(found: [String]) -> Message {
        Message(.diagnosticConditionNeedsName, ["found": .names(found)])
    }

    /// {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “{sign}”.
    public static func diagnosticConditionNeedsSign(found: [String], sign: Value) -> Message {
        Message(.diagnosticConditionNeedsSign, ["found": .names(found), "sign": sign])
    }

    /// The condition has too many brackets inside one another. Make it simpler.
    public static var diagnosticConditionTooDeep: Message { Message(.diagnosticConditionTooDeep) }

    /// A quote in the condition is never closed.
    public static var diagnosticConditionUnclosedQuote: Message { Message(.diagnosticConditionUnclosedQuote) }

    /// “{variable}” is a counter. Use it with a number, as in “trust >= 1”.
    public static func diagnosticCounterAsFlag(variable: String) -> Message {
        Message(.diagnosticCounterAsFlag, ["variable": .text(variable)])
    }

    /// “{variable}” is a flag, either true or false. In a condition, write its name alone or after “not”.
    public static func diagnosticFlagAsCounter(variable: String) -> Message {
        Message(.diagnosticFlagAsCounter, ["variable": .text(variable)])
    }

    /// This scenario has no variable “{name}”.
    public static func diagnosticUnknownVariable(name: String) -> Message {
        Message(.diagnosticUnknownVariable, ["name": .text(name)])
    }

    /// This scenario has no node or ending “{name}”.
    public static func diagnosticUnknownPlace(name: String) -> Message {
        Message(.diagnosticUnknownPlace, ["name": .text(name)])
    }

    /// This scenario has no choice “{name}”.
    public static func diagnosticUnknownChoice(name: String) -> Message {
        Message(.diagnosticUnknownChoice, ["name": .text(name)])
    }

    /// This scenario has no skill “{name}”.
    public static func diagnosticUnknownSkill(name: String) -> Message {
        Message(.diagnosticUnknownSkill, ["name": .text(name)])
    }

    /// This scenario has no role “{name}”.
    public static func diagnosticUnknownRole(name: String) -> Message {
        Message(.diagnosticUnknownRole, ["name": .text(name)])
    }

    /// This scenario has no beat “{name}”.
    public static func diagnosticUnknownBeat(name: String) -> Message {
        Message(.diagnosticUnknownBeat, ["name": .text(name)])
    }

    /// This scenario has no phase “{name}”.
    public static func diagnosticUnknownPhase(name: String) -> Message {
        Message(.diagnosticUnknownPhase, ["name": .text(name)])
    }

    /// A variable cannot be called “{name}”, which means something else in conditions. Choose another name.
    public static func diagnosticReservedName(name: String) -> Message {
        Message(.diagnosticReservedName, ["name": .text(name)])
    }

    /// Nothing leads on from this node. Give it one of “choices”, “goto” and “random”.
    public static var diagnosticNoWayOut: Message { Message(.diagnosticNoWayOut) }

    /// This node leads on in more than one way: {keys}. Keep one of them.
    public static func diagnosticSeveralWaysOut(keys: [String]) -> Message {
        Message(.diagnosticSeveralWaysOut, ["keys": .names(keys)])
    }

    /// The smallest value, {least}, is above the largest, {greatest}.
    public static func diagnosticReversedBounds(least: Int, greatest: Int) -> Message {
        Message(.diagnosticReversedBounds, ["least": .number(least), "greatest": .number(greatest)])
    }

    /// The counter begins at {initial}, outside its limits {least} to {greatest}.
    public static func diagnosticInitialOutOfBounds(initial: Int, least: Int, greatest: Int) -> Message {
        Message(.diagnosticInitialOutOfBounds, ["initial": .number(initial), "least": .number(least), "greatest": .number(greatest)])
    }

    /// Nobody can go on after {way}. Add a choice without a condition.
    public static func diagnosticStuck(way: Value) -> Message {
        Message(.diagnosticStuck, ["way": way])
    }

    /// No ending can be reached any more after {way}.
    public static func diagnosticEndingLost(way: Value) -> Message {
        Message(.diagnosticEndingLost, ["way": way])
    }

    /// No way leads from this node to an ending.
    public static var diagnosticNoEnding: Message { Message(.diagnosticNoEnding) }

    /// The phases take {phases, plural, one {# minute} other {# minutes}} together, but the whole role-play takes {total}.
    public static func diagnosticMinutesDiffer(phases: Int, total: Int) -> Message {
        Message(.diagnosticMinutesDiffer, ["phases": .number(phases), "total": .number(total)])
    }

    /// The smallest group has {least, plural, one {# person} other {# people}}, but {roles} must play and {observers} must observe.
    public static func diagnosticGroupTooSmall(least: Int, roles: Int, observers: Int) -> Message {
        Message(.diagnosticGroupTooSmall, ["least": .number(least), "roles": .number(roles), "observers": .number(observers)])
    }

    /// The beat “{beat}” is not played before this phase.
    public static func diagnosticReplayNotPlayed(beat: String) -> Message {
        Message(.diagnosticReplayNotPlayed, ["beat": .text(beat)])
    }

    /// The skill “{name}” is neither scored nor observed.
    public static func diagnosticUntrainedSkill(name: String) -> Message {
        Message(.diagnosticUntrainedSkill, ["name": .text(name)])
    }

    /// The picture or sound has no “alt”. Say there in words what it shows.
    public static var diagnosticMediaWithoutAlt: Message { Message(.diagnosticMediaWithoutAlt) }

    /// Nothing is played. Add a phase of the kind “play”.
    public static var diagnosticNoPlay: Message { Message(.diagnosticNoPlay) }

    /// Nothing leads to “{name}”.
    public static func diagnosticUnreachableNode(name: String) -> Message {
        Message(.diagnosticUnreachableNode, ["name": .text(name)])
    }

    /// Nobody can get to “{name}”. Look at the conditions of the choices that lead there.
    public static func diagnosticNeverReached(name: String) -> Message {
        Message(.diagnosticNeverReached, ["name": .text(name)])
    }

    /// This condition is true whenever it is asked. Leave it out, or change the story so that it matters.
    public static var diagnosticAlwaysTrue: Message { Message(.diagnosticAlwaysTrue) }

    /// This condition is never true. Leave the choice out, or change the story so that it can be taken.
    public static var diagnosticAlwaysFalse: Message { Message(.diagnosticAlwaysFalse) }

    /// No condition reads the variable “{name}”. Use it or leave it out.
    public static func diagnosticNeverRead(name: String) -> Message {
        Message(.diagnosticNeverRead, ["name": .text(name)])
    }

    /// Nothing changes the variable “{name}”. Use it or leave it out.
    public static func diagnosticNeverWritten(name: String) -> Message {
        Message(.diagnosticNeverWritten, ["name": .text(name)])
    }

    /// Nobody ends in this band: scores go from {least} to {greatest}.
    public static func diagnosticUnreachableBand(least: Value, greatest: Value) -> Message {
        Message(.diagnosticUnreachableBand, ["least": least, "greatest": greatest])
    }

    /// {outcome, select, setback {The best band can be shown after a setback.} success {The worst band can be shown after a success.} other {The worst band can be shown after a mixed ending.}} Name in “outcomes” the endings it fits, or let the last choices score more.
    public static func diagnosticBandAgainstEnding(outcome: String) -> Message {
        Message(.diagnosticBandAgainstEnding, ["outcome": .text(outcome)])
    }

    /// People would go into this break in their roles. Put it before the first take, or after the last one.
    public static var diagnosticBreakInRole: Message { Message(.diagnosticBreakInRole) }

    /// {nodes} nodes in a row offer a single choice. Join them, or offer a real choice.
    public static func diagnosticOneChoiceChain(nodes: Int) -> Message {
        Message(.diagnosticOneChoiceChain, ["nodes": .number(nodes)])
    }

    /// The choice “{text}” is offered twice in this node.
    public static func diagnosticDuplicateChoiceText(text: String) -> Message {
        Message(.diagnosticDuplicateChoiceText, ["text": .text(text)])
    }

    /// This choice scores without feedback. Say what happens (“consequence”), or what a trainer would say (“coaching”).
    public static var diagnosticScoredWithoutFeedback: Message { Message(.diagnosticScoredWithoutFeedback) }

    /// In all {menus} scored nodes the best answer comes first. Change the order here and there.
    public static func diagnosticBestAlwaysFirst(menus: Int) -> Message {
        Message(.diagnosticBestAlwaysFirst, ["menus": .number(menus)])
    }

    /// In all {menus} scored nodes the best answer is the longest. Make another answer longer here and there.
    public static func diagnosticBestAlwaysLongest(menus: Int) -> Message {
        Message(.diagnosticBestAlwaysLongest, ["menus": .number(menus)])
    }

    /// This text has {words} words. It is easier to read with {limit} or fewer.
    public static func diagnosticLongText(words: Int, limit: Int) -> Message {
        Message(.diagnosticLongText, ["words": .number(words), "limit": .number(limit)])
    }

    /// This role card has {words} words. It is easier to read with {limit} or fewer.
    public static func diagnosticLongBrief(words: Int, limit: Int) -> Message {
        Message(.diagnosticLongBrief, ["words": .number(words), "limit": .number(limit)])
    }

    /// The role “{name}” leads no beat and gets no inject.
    public static func diagnosticIdleRole(name: String) -> Message {
        Message(.diagnosticIdleRole, ["name": .text(name)])
    }

    /// This behaviour says “and”, so it asks for two things at once. Make two items of it.
    public static var diagnosticDoubleItem: Message { Message(.diagnosticDoubleItem) }

    /// Nobody can see or hear “{word}”. Write what an observer sees or hears.
    public static func diagnosticUnseenVerb(word: String) -> Message {
        Message(.diagnosticUnseenVerb, ["word": .text(word)])
    }

    /// {items} items are too many for {observers, plural, one {# observer} other {# observers}}. One observer can watch about {limit}.
    public static func diagnosticManyItems(items: Int, observers: Int, limit: Int) -> Message {
        Message(.diagnosticManyItems, ["items": .number(items), "observers": .number(observers), "limit": .number(limit)])
    }

    /// Nothing is debriefed. Add a phase of the kind “debrief”.
    public static var diagnosticNoDebrief: Message { Message(.diagnosticNoDebrief) }

    /// Not everything was checked: there are more than {states} states. Check more of them with --states.
    public static func diagnosticNotProved(states: Int) -> Message {
        Message(.diagnosticNotProved, ["states": .number(states)])
    }

    /// This is neither Twee, nor Twine HTML or JSON, nor H5P.
    public static var diagnosticUnknownKind: Message { Message(.diagnosticUnknownKind) }

    /// This is {kind}, which cannot be imported.
    public static func diagnosticUnsupportedKind(kind: Value) -> Message {
        Message(.diagnosticUnsupportedKind, ["kind": kind])
    }

    /// {reason}
    public static func diagnosticImportSyntax(reason: Message) -> Message {
        Message(.diagnosticImportSyntax, ["reason": .message(reason)])
    }

    /// There is no Twine story in this file.
    public static var diagnosticNoStory: Message { Message(.diagnosticNoStory) }

    /// This file holds several stories: {names}. Choose one with --story.
    public static func diagnosticSeveralStories(names: [String]) -> Message {
        Message(.diagnosticSeveralStories, ["names": .names(names)])
    }

    /// This file has no story “{name}”. It has {available}.
    public static func diagnosticNoSuchStory(name: String, available: [String]) -> Message {
        Message(.diagnosticNoSuchStory, ["name": .text(name), "available": .names(available)])
    }

    /// There is nothing to play: no passage leads on.
    public static var diagnosticNoPassage: Message { Message(.diagnosticNoPassage) }

    /// The story would never end, because every passage leads on.
    public static var diagnosticImportNoEnding: Message { Message(.diagnosticImportNoEnding) }

    /// {fault, select, twice {The archive holds “{name}” twice.} encrypted {“{name}” is encrypted.} tooLarge {“{name}” unpacks to more than {number} bytes.} method {“{name}” is packed in a way that cannot be read (method {number}).} damaged {“{name}” is damaged.} outside {“{name}” lies outside the archive.} noArchive {This is no ZIP archive, or its end is missing.} part {This is one part of several.} zip64 {This is an archive of the ZIP64 kind, which cannot be read.} tooMany {The archive holds more than {number} files.} list {The archive’s list of files is damaged.} missing {The archive has no “{name}”.} other {There is not enough memory to unpack “{name}”.}}
    public static func diagnosticBadArchive(fault: String, name: String, number: Int) -> Message {
        Message(.diagnosticBadArchive, ["fault": .text(fault), "name": .text(name), "number": .number(number)])
    }

    /// Some bytes here are not UTF-8. They show as “�”.
    public static var diagnosticImportEncoding: Message { Message(.diagnosticImportEncoding) }

    /// {fault, select, textAfterTags {There is text after the tags of this passage header.} bareBracket {A bracket in this passage header needs a backslash before it.} other {The tags of this passage header are not closed.}}
    public static func diagnosticBadHeader(fault: String) -> Message {
        Message(.diagnosticBadHeader, ["fault": .text(fault)])
    }

    /// A passage without a name is left out.
    public static var diagnosticNamelessPassage: Message { Message(.diagnosticNamelessPassage) }

    /// The metadata cannot be read and is left out. {reason}
    public static func diagnosticBadMetadata(reason: Message) -> Message {
        Message(.diagnosticBadMetadata, ["reason": .message(reason)])
    }

    /// The story data cannot be read and is left out. {reason}
    public static func diagnosticBadStoryData(reason: Message) -> Message {
        Message(.diagnosticBadStoryData, ["reason": .message(reason)])
    }

    /// The passage “{name}” is in the file twice. The later one counts.
    public static func diagnosticDuplicatePassage(name: String) -> Message {
        Message(.diagnosticDuplicatePassage, ["name": .text(name)])
    }

    /// {expected, select, text {“{key}” must be text.} object {“{key}” must be an object.} other {“{key}” must be a list.}}
    public static func diagnosticImportWrongType(expected: String, key: String) -> Message {
        Message(.diagnosticImportWrongType, ["expected": .text(expected), "key": .text(key)])
    }

    /// The story is to begin with “{name}”, which is not there.
    public static func diagnosticNoStart(name: String) -> Message {
        Message(.diagnosticNoStart, ["name": .text(name)])
    }

    /// The element “{element}” is not closed.
    public static func diagnosticUnclosedElement(element: Value) -> Message {
        Message(.diagnosticUnclosedElement, ["element": element])
    }

    /// In “{passage}”, a link leads to “{target}”, which is not there. It stays as text.
    public static func diagnosticMissingTarget(passage: String, target: String) -> Message {
        Message(.diagnosticMissingTarget, ["passage": .text(passage), "target": .text(target)])
    }

    /// In “{passage}”, only playing can tell where “{link}” leads. It is not checked and stays as text.
    public static func diagnosticDynamicLink(passage: String, link: String) -> Message {
        Message(.diagnosticDynamicLink, ["passage": .text(passage), "link": .text(link)])
    }

    /// In “{passage}”, a link leads out of the story to “{target}”. It stays as text.
    public static func diagnosticExternalLink(passage: String, target: String) -> Message {
        Message(.diagnosticExternalLink, ["passage": .text(passage), "target": .text(target)])
    }

    /// In “{passage}”, a link keeps its target and loses “{name}”.
    public static func diagnosticLinkSimplified(passage: String, name: String) -> Message {
        Message(.diagnosticLinkSimplified, ["passage": .text(passage), "name": .text(name)])
    }

    /// In “{passage}”, a link is not closed on its line. It stays as text.
    public static func diagnosticUnclosedLink(passage: String) -> Message {
        Message(.diagnosticUnclosedLink, ["passage": .text(passage)])
    }

    /// In “{passage}”, no way on was understood. Give it choices before you play the story.
    public static func diagnosticNoWayOn(passage: String) -> Message {
        Message(.diagnosticNoWayOn, ["passage": .text(passage)])
    }

    /// In “{passage}”, “{name}” is not supported and stays as text.
    public static func diagnosticUnknownMarkup(passage: String, name: String) -> Message {
        Message(.diagnosticUnknownMarkup, ["passage": .text(passage), "name": .text(name)])
    }

    /// The markup of the story format “{name}” is not read. Only its links are.
    public static func diagnosticFormatUnread(name: String) -> Message {
        Message(.diagnosticFormatUnread, ["name": .text(name)])
    }

    /// In “{passage}”, a macro is not closed.
    public static func diagnosticUnclosedMacro(passage: String) -> Message {
        Message(.diagnosticUnclosedMacro, ["passage": .text(passage)])
    }

    /// In “{passage}”, text that a condition shows or hides stays, with its markup.
    public static func diagnosticConditionalText(passage: String) -> Message {
        Message(.diagnosticConditionalText, ["passage": .text(passage)])
    }

    /// In “{passage}”, a change that depends on a condition stays as text.
    public static func diagnosticConditionalEffect(passage: String) -> Message {
        Message(.diagnosticConditionalEffect, ["passage": .text(passage)])
    }

    /// In “{passage}”, a change cannot be made by a scenario and is left out.
    public static func diagnosticEffectKept(passage: String) -> Message {
        Message(.diagnosticEffectKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, a condition cannot be asked by a scenario. What it guards is always there.
    public static func diagnosticConditionKept(passage: String) -> Message {
        Message(.diagnosticConditionKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, a condition asks for a change that is made only on leaving.
    public static func diagnosticOrderLost(passage: String) -> Message {
        Message(.diagnosticOrderLost, ["passage": .text(passage)])
    }

    /// In “{passage}”, several jumps may be made at once. Only the last of them is.
    public static func diagnosticSeveralJumps(passage: String) -> Message {
        Message(.diagnosticSeveralJumps, ["passage": .text(passage)])
    }

    /// The first value of “{name}” cannot be read, so the variable is left out.
    public static func diagnosticInitialUnread(name: String) -> Message {
        Message(.diagnosticInitialUnread, ["name": .text(name)])
    }

    /// The special passage “{name}” is left out, except for first values of variables.
    public static func diagnosticSpecialPassage(name: String) -> Message {
        Message(.diagnosticSpecialPassage, ["name": .text(name)])
    }

    /// The story’s script is left out.
    public static var diagnosticStoryScriptLeftOut: Message { Message(.diagnosticStoryScriptLeftOut) }

    /// The script or style “{name}” is left out.
    public static func diagnosticScriptLeftOut(name: String) -> Message {
        Message(.diagnosticScriptLeftOut, ["name": .text(name)])
    }

    /// In “{passage}”, HTML tags stay as text.
    public static func diagnosticHtmlKept(passage: String) -> Message {
        Message(.diagnosticHtmlKept, ["passage": .text(passage)])
    }

    /// In “{passage}”, there are more than 50 choices. The rest are left out.
    public static func diagnosticTooManyChoices(passage: String) -> Message {
        Message(.diagnosticTooManyChoices, ["passage": .text(passage)])
    }

    /// A text of more than {limit} characters is cut.
    public static func diagnosticTextCut(limit: Int) -> Message {
        Message(.diagnosticTextCut, ["limit": .number(limit)])
    }

    /// In “{passage}”, the picture, sound or film “{file}” is left out.
    public static func diagnosticMediaLeftOut(passage: String, file: String) -> Message {
        Message(.diagnosticMediaLeftOut, ["passage": .text(passage), "file": .text(file)])
    }

    /// Content of the kind “{kind}” is left out.
    public static func diagnosticContentLeftOut(kind: String) -> Message {
        Message(.diagnosticContentLeftOut, ["kind": .text(kind)])
    }

    /// Scores from inside “{kind}” are left out.
    public static func diagnosticScoreLeftOut(kind: String) -> Message {
        Message(.diagnosticScoreLeftOut, ["kind": .text(kind)])
    }

    /// The file names no story format. Its markup looks like {name}.
    public static func diagnosticFormatGuessed(name: Value) -> Message {
        Message(.diagnosticFormatGuessed, ["name": name])
    }

    /// The file names no story format, so only links are read. Name one with --format.
    public static var diagnosticFormatUnknown: Message { Message(.diagnosticFormatUnknown) }

    /// The file does not say where the story begins. It begins with “{name}”.
    public static func diagnosticStartAssumed(name: String) -> Message {
        Message(.diagnosticStartAssumed, ["name": .text(name)])
    }

    /// The counter “{name}” gets the limits {least} to {greatest}. Choose others with --bounds.
    public static func diagnosticBoundsAssumed(name: String, least: Int, greatest: Int) -> Message {
        Message(.diagnosticBoundsAssumed, ["name": .text(name), "least": .number(least), "greatest": .number(greatest)])
    }

    /// The variable “{name}” has no first value. It begins as {value}.
    public static func diagnosticInitialAssumed(name: String, value: Value) -> Message {
        Message(.diagnosticInitialAssumed, ["name": .text(name), "value": value])
    }

    /// Endings without the tag success, mixed or setback count as mixed. This is the first.
    public static var diagnosticOutcomeAssumed: Message { Message(.diagnosticOutcomeAssumed) }

    /// The file names no language. It is taken to be “{tag}”.
    public static func diagnosticLanguageAssumed(tag: Value) -> Message {
        Message(.diagnosticLanguageAssumed, ["tag": tag])
    }

    /// Going by its words, the story takes {minutes, plural, one {# minute} other {# minutes}}.
    public static func diagnosticMinutesReckoned(minutes: Int) -> Message {
        Message(.diagnosticMinutesReckoned, ["minutes": .number(minutes)])
    }

    /// {file}:{line}:{column}: {severity, select, error {error} warning {warning} other {note}}: {text} [{code}]
    public static func diagnosticLine(file: String, line: Int, column: Int, severity: String, text: Message, code: String) -> Message {
        Message(.diagnosticLine, ["file": .text(file), "line": .number(line), "column": .number(column), "severity": .text(severity), "text": .message(text), "code": .text(code)])
    }

    /// {text} ({path})
    public static func diagnosticAt(text: Message, path: String) -> Message {
        Message(.diagnosticAt, ["text": .message(text), "path": .text(path)])
    }

    /// {text} Did you mean “{name}”?
    public static func diagnosticNearest(text: Message, name: String) -> Message {
        Message(.diagnosticNearest, ["text": .message(text), "name": .text(name)])
    }

    /// {text} See also line {line}.
    public static func diagnosticRelated(text: Message, line: Int) -> Message {
        Message(.diagnosticRelated, ["text": .message(text), "line": .number(line)])
    }

    /// {path}: There is no such file.
    public static func contentFileMissing(path: String) -> Message {
        Message(.contentFileMissing, ["path": .text(path)])
    }

    /// {path}: The file cannot be read. Are you allowed to open it?
    public static func contentFileUnreadable(path: String) -> Message {
        Message(.contentFileUnreadable, ["path": .text(path)])
    }

    /// {path}: This is a folder, not a file.
    public static func contentFileFolder(path: String) -> Message {
        Message(.contentFileFolder, ["path": .text(path)])
    }

    /// {path}: The file is too large: it has more than {limit} bytes.
    public static func contentFileTooLarge(path: String, limit: Int) -> Message {
        Message(.contentFileTooLarge, ["path": .text(path), "limit": .number(limit)])
    }

    /// {kind, select, deck {There is no deck “{name}”.} scenario {There is no scenario “{name}”.} other {There is no guide “{name}”.}}
    public static func libraryNotFound(kind: String, name: String) -> Message {
        Message(.libraryNotFound, ["kind": .text(kind), "name": .text(name)])
    }

    /// {text} There {names, plural, one {is {names}} other {are {names}}}.
    public static func libraryAvailable(text: Message, names: [String]) -> Message {
        Message(.libraryAvailable, ["text": .message(text), "names": .names(names)])
    }

    /// {kind, select, deck {{text} No deck is installed.} scenario {{text} No scenario is installed.} other {{text} No guide is installed.}}
    public static func libraryEmpty(kind: String, text: Message) -> Message {
        Message(.libraryEmpty, ["kind": .text(kind), "text": .message(text)])
    }

    /// This template has not been translated yet, so the new file is in English.
    public static var templateInEnglish: Message { Message(.templateInEnglish) }
}
