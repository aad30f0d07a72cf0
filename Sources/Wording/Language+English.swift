extension Language {
    /// English.
    public static let english = Language(
        tag: "en",
        pattern: english(_:),
        pluralForm: { $0 == 1 ? "one" : "other" }
    )

    private static func english(_ key: MessageKey) -> String {
        switch key {
        // MARK: Lists and pieces

        case .plain: "{text}"
        case .names: "{names}"
        case .listSeparator: ", "
        case .listEnd: "{most} and {last}"
        case .numbered: "{number} {text}"
        case .decimal: "{whole}.{rest}"

        // MARK: Choices found everywhere

        case .goBack: "go back"
        case .callFacilitator: "call the facilitator"
        case .askMeLater: "ask me later"
        case .whatNow: "Facilitator, what now?"
        case .menuPeople: "somebody comes or goes"
        case .menuUndo: "undo"
        case .menuRedo: "redo"
        case .menuTellAgain: "say again where we are"
        case .menuEndGame: "end the game now"
        case .menuLeave: "stop here and go on another time"
        case .confirmEndGame: "End the game now? The rounds counted so far count."
        case .confirmEndGameYes: "end the game"
        case .undoPrompt: "Go back to before which step?"

        // MARK: Lobby

        case .lobbyPeople:
            "{count, plural, =0 {Nobody is here yet.} one {One person is here: {names}.} other {# people "
                + "are here: {names}.}}"
        case .lobbyPlan:
            "Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}, {seconds} seconds for a pitch."
        case .lobbyPrompt: "Facilitator, what now?"
        case .lobbyBegin: "begin the game"
        case .lobbyRules: "change the rules"
        case .rulesPrompt: "Which rule?"
        case .rulesRounds: "rounds, now {now}"
        case .rulesSeconds: "seconds for a pitch, now {now}"
        case .rulesSkills: "skills in a round, now {now}"
        case .rulesTogether: "play alone or in pairs"
        case .rulesCooperative: "play against each other or together"
        case .askRounds: "How many rounds?"
        case .askSeconds: "How many seconds for a pitch?"
        case .askSkills: "How many skills in a round?"
        case .notANumber: "“{line}” is not a number I can use here."

        // MARK: People

        case .peoplePrompt: "Who comes or goes?"
        case .peopleJoin: "somebody new plays"
        case .peopleObserve: "somebody new watches"
        case .peopleAway: "somebody goes out for a while"
        case .peopleLeave: "somebody leaves for good"
        case .peopleBack: "somebody is back"
        case .peopleRename: "somebody has another name"
        case .peopleKind: "somebody plays, watches or leads from now on"
        case .peopleHere: "{count, plural, =0 {Nobody is here.} one {Here: {names}.} other {Here are #: {names}.}}"
        case .peopleAreAway: "Out for a while: {names}."
        case .peopleHaveLeft: "Left: {names}."
        case .askName: "Her or his name?"
        case .askObserverName: "The name of the observer?"
        case .askNewName: "The new name?"
        case .askWhoGoes: "Who goes out for a while?"
        case .askWhoLeaves: "Who leaves?"
        case .askWhoIsBack: "Who is back?"
        case .askWhoIsRenamed: "Whose name changes?"
        case .askWhoChangesPart: "Who?"
        case .askPart: "What does this person do from now on?"
        case .partParticipant: "play"
        case .partObserver: "watch and vote"
        case .partFacilitator: "lead"
        case .joined: "{who} is here."
        case .joinedAsObserver: "{who} is here and watches."
        case .joinedAsFacilitator: "{who} is here and leads."
        case .renamed: "The name is now {who}."
        case .nowPlays: "{who} plays from now on."
        case .nowWatches: "{who} watches from now on."
        case .nowLeads: "{who} leads from now on."
        case .wentAway: "{who} is out for a while."
        case .cameBack: "{who} is back."
        case .leftForGood: "{who} has left."

        // MARK: The game

        case .gameBegins: "The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}."
        case .cooperationBegins:
            "The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}. You play "
                + "together: show every skill."
        case .playTogether: "{names} play together."
        case .handsDealt: "Everybody has job cards."
        case .handDealt:
            "{who} {who, plural, one {has} other {have}} {count, plural, one {# job card} other {# job cards}}."
        case .playsFrom: "{who} {who, plural, one {plays} other {play}} from round {round} on."
        case .joinsTeam: "{who} joins the team of {team} and plays from round {round} on."
        case .openingPrompt: "Facilitator, what now?"
        case .openingBegin: "begin the first of {rounds, plural, one {# round} other {# rounds}}"
        case .jobsReshuffled: "The job pile ran out. The cards given back were shuffled."
        case .jobSwapped: "{who} {who, plural, one {has} other {have}} swapped a job card."
        case .jobWritten: "{who} {who, plural, one {has} other {have}} written a job card."

        // MARK: Research

        case .roundBegins: "Round {round} of {rounds}. Research."
        case .revealPrompt: "{who}, lay the skills on the table."
        case .revealSkills: "lay the skills on the table"
        case .skillLine: "Skill {place} of {count}: {skill} ({dimension}). {definition}"
        case .skillExplained: "{skill} ({dimension}). {definition}"
        case .skillBehaviour: "What one sees: {text}"
        case .skillCounterExample: "What is missing without it: {text}"
        case .skillPrompt: "To think about: {text}"
        case .dimensionMethodological: "methodological"
        case .dimensionSocial: "social"
        case .dimensionContributory: "contributory"
        case .skillsShort:
            "The deck has no more skills: {missing, plural, one {# is missing} other {# are missing}} in this round."
        case .skillsReshuffled: "The skill pile ran out. The skills already played were shuffled."
        case .newSkill: "A new skill lies on the table."
        case .openChoosing: "go on: everybody picks a job"
        case .explainSkill: "explain a skill"
        case .redrawSkill: "replace a skill"
        case .writeSkill: "write a skill of our own"
        case .askWhichToExplain: "Explain which skill?"
        case .askWhichToRedraw: "Replace which skill?"
        case .askSkillName: "The name of the skill? A verb, such as “Ask for help”."
        case .askDimension: "What kind of skill is “{skill}”?"

        // MARK: Choosing

        case .choosingOpens: "Everybody picks a job card, or passes. Would your job need these skills?"
        case .chooseJob: "{who}, choose a job."
        case .pass: "pass"
        case .swapJob: "swap a card"
        case .writeJob: "write a job of your own"
        case .tellJobs: "explain my jobs"
        case .askWhichToSwap: "Which card do you give back?"
        case .askJobTitle: "The name of the job?"
        case .jobExplained: "{job}. {summary}"
        case .jobSituation: "At work: {text}"
        case .hasChosen: "{who} {who, plural, one {has} other {have}} chosen."
        case .appliesAs: "{who} {who, plural, one {applies} other {apply}} as {job}."
        case .passes: "{who} {who, plural, one {passes} other {pass}} in this round."
        case .nobodyToChoose: "Nobody has to choose. Facilitator, what now?"
        case .waitingForChoices: "Waiting for {names}. Facilitator, what now?"
        case .closeChoosing: "go on without waiting"
        case .goOnAsking: "go on asking"
        case .nobodyPitches: "Nobody pitches in this round."

        // MARK: Interviews

        case .interviewsBegin: "The interviews. The order is drawn."
        case .speakerLine: "{place}. {who}: {job}"
        case .nextPitch: "Next: {who}."
        case .startPitch: "{who} {who, plural, one {begins} other {begin}}"
        case .passPitch: "{who} would rather pass"
        case .otherFirst: "somebody else first"
        case .askWhoIsFirst: "Who speaks now?"
        case .closeInterview: "go on"
        case .pitchRunning: "{who} has the floor for {seconds} seconds."
        case .endPitch: "done"
        case .pausePitch: "stop the clock"
        case .resumePitch: "let the clock run"
        case .extendPitch: "30 seconds more"
        case .passRunningPitch: "pass after all"
        case .takeNote: "note what was heard"
        case .askNoteOnWhom: "About whose pitch?"
        case .askNoteSkill: "Which skill did {who} show?"
        case .noSkill: "none of them"
        case .askNoteText: "What was heard?"
        case .pitchStarts: "{who} speaks now, as {job}. {seconds} seconds."
        case .pitchPaused: "The clock stands."
        case .pitchResumed: "The clock runs."
        case .pitchExtended: "{seconds, plural, one {# second more.} other {# seconds more.}}"
        case .pitchEnded: "Thank you. The pitch is over."
        case .noted: "Noted."
        case .heardSoFar: "{count, plural, =0 {Nobody has spoken yet.} other {Heard so far: {names}.}}"

        // MARK: The vote

        case .voteSkipped: "Fewer than two pitches were heard, so there is no vote in this round."
        case .voteOpens: "The vote. Who used the skills best: {names}? Nobody votes for herself or himself."
        case .voteOpensTogether: "The vote. Which pitch showed which skill?"
        case .askVote: "{who}, your secret vote. Who used the skills best?"
        case .askGold: "{who}, your secret vote. Who gets gold?"
        case .askSilver: "And silver?"
        case .noSilver: "no silver"
        case .askRanking: "{who}, your secret vote. Type the numbers from the best down, such as 2 1."
        case .askApproval: "{who}, your secret vote. Type the numbers of all you would hire, such as 1 3."
        case .askLevels:
            "{who}: how well was each skill shown? Type {count, plural, one {one digit} other {# digits}}, "
                + "or - for no rating."
        case .askFeedback:
            "Feedback for {who}, which scores nothing. Type {count, plural, one {one digit} other {# "
                + "digits}}, or - for no rating."
        case .levelsMeaning: "0 not named, 1 named, 2 shown by a concrete situation, 3 shown and tied to the job."
        case .noRating: "no rating"
        case .askShown: "{who}, who showed “{skill}”?"
        case .nobodyShowed: "nobody"
        case .candidate: "{who}: {job}"
        case .askReason: "Because of which skill? Enter for no reason."
        case .noReason: "no reason"
        case .abstain: "I would rather not vote"
        case .startBallotAgain: "go back"
        case .notAList: "Type each number once, from 1 to {count}, with spaces between."
        case .notLevels: "Type {count, plural, one {one digit} other {# digits}} from 0 to 3, one for each skill."
        case .hasVoted: "{who} has voted. {voted} of {voters}."
        case .hasVotedLast: "{who} has voted. All votes are in."
        case .ballotWithdrawn: "{who} has taken the vote back."
        case .votedSoFar: "{voted} of {voters} have voted."
        case .waitingForVotes:
            "{count, plural, =0 {Nobody has to vote.} other {Waiting for {names}.}} Facilitator, what now?"
        case .countNow: "count now"
        case .confirmCount: "Only one person has voted: the result would tell how. Count all the same?"
        case .confirmCountYes: "count"
        case .changeBallot: "somebody wants to vote again"
        case .askWhoVotesAgain: "Who votes again?"
        case .handsPrompt: "Show of hands. Facilitator, what now?"
        case .paperPrompt: "Paper ballots. Facilitator, what now?"
        case .typeTotals: "type the totals"
        case .askTotal: "How many for {who}?"
        case .totalOf: "{who}: {total}"
        case .confirmTotals: "Is this right?"
        case .confirmTotalsYes: "yes, count"
        case .confirmTotalsNo: "no, type again"

        // MARK: The result

        case .resultHeading: "The votes are counted."
        case .tallyVotes: "{who}: {count, plural, one {# vote} other {# votes}}."
        case .tallyPoints: "{who}: {count, plural, one {# point} other {# points}}."
        case .tallyMean: "{who}: mean level {count}."
        case .abstentions: "{count, plural, one {One ballot without a choice.} other {# ballots without a choice.}}"
        case .reasonGiven:
            "{who} {who, plural, one {was} other {were}} chosen for “{skill}”{count, plural, one {.} other "
                + "{, # times.}}"
        case .nobodyLeads: "Nobody got a vote."
        case .winsContest: "{who} convinced the group most."
        case .sharesContest: "{names} convinced the group equally."
        case .tieWillBeBroken: "The tie will be broken next."
        case .pointsOf: "{who}: {points, plural, one {# point} other {# points}} in this round."
        case .skillWasShown: "Shown: {skill}."
        case .skillWasNotShown: "Not shown yet: {skill}."
        case .voteReopened: "The count is taken back. Everybody votes again."
        case .reopenVote: "vote again"
        case .confirmReopen: "Take the count back? Everybody votes again."
        case .confirmReopenYes: "vote again"
        case .goToRevote: "go on: vote again among the first"
        case .goToPitchOff: "go on: 30 seconds more for each of the first"
        case .goToRound: "go on to round {round}"
        case .goToEnd: "go on to the end"
        case .tieBreakBegins: "{names} are level. The tie is broken now."
        case .finalBegins: "{names} share the top of the game. One last pitch of 30 seconds each."

        // MARK: The end

        case .gameEnds: "The game is over."
        case .gameEndsEarly: "The game ends here. What was counted counts."
        case .total: "{who}: {points, plural, one {# point} other {# points}}."
        case .winsGame: "{names} {names, plural, one {wins} other {win}} the game. Thank you all."
        case .winGame: "{names} win the game together. Thank you all."
        case .groupScore: "Together you showed {shown} of {revealed} skills. Thank you all."
        case .finishedPrompt: "Facilitator, what now?"
        case .finishedDebrief: "talk about it together"
        case .finishedAgain: "play another game"
        case .finishedReport: "finish, with the report"

        // MARK: Debriefing

        case .debriefBegins: "Let us talk about it. Anybody may pass."
        case .debriefWhere: "The debriefing, question {place} of {count}."
        case .debriefFeelings:
            "How was it for you? Type what is said, a line for each; no names are kept. Enter goes on."
        case .debriefLearned: "What did we learn? Type what is said, a line for each. Enter goes on."
        case .debriefCommitment: "{who}, one thing you will try in the next weeks? Enter to pass."
        case .debriefOther: "{question}"
        case .debriefGoOn: "go on"
        case .debriefPass: "pass"
        case .debriefEnd: "end the debriefing"
        case .debriefEnded: "Thank you for talking."
        case .passedInDebrief: "{who} passes."
        case .afterDebriefPrompt: "Facilitator, what now?"
        case .headingFeelings: "How it was"
        case .headingLearned: "What we learned"
        case .headingCommitments: "What we will try"

        // MARK: Where things stand

        case .wentBack: "Back to an earlier moment."
        case .situationOpening: "The cards are dealt. The first round has not begun."
        case .situationRound: "Round {round} of {rounds}: {stage}."
        case .stageOpening: "opening"
        case .stageResearch: "research"
        case .stageChoosing: "choosing a job"
        case .stageInterview: "interviews"
        case .stageRecruitment: "vote"
        case .stageResult: "result"
        case .stageFinished: "end of the game"
        case .sessionClosed: "The session is closed."

        // MARK: Steps that can be undone

        case .stepJoined: "{who} came"
        case .stepRenamed: "{who} got another name"
        case .stepKind: "{who} changed part"
        case .stepAway: "{who} went out"
        case .stepBack: "{who} came back"
        case .stepLeft: "{who} left"
        case .stepChosen: "{who} {who, plural, one {has} other {have}} chosen a job"
        case .stepPassed: "{who} {who, plural, one {has} other {have}} passed"
        case .stepSwapped: "{who} {who, plural, one {has} other {have}} swapped a card"
        case .stepJobWritten: "{who} {who, plural, one {has} other {have}} written a job"
        case .stepPaused: "the clock was stopped"
        case .stepResumed: "the clock went on"
        case .stepExtended: "the pitch got more time"
        case .stepPitchEnded: "the pitch ended"
        case .stepVoted: "{who} voted"
        case .stepVoteTakenBack: "{who} took the vote back"
        case .stepVoteSkipped: "there was no vote"
        case .stepDebriefPassed: "{who} passed"
        case .stepWentBack: "somebody went back in time"
        case .stepClosed: "the session was closed"
        case .stepGameBegan: "the game began"
        case .stepDebriefBegan: "the debriefing began"
        case .stepAnswer: "an answer was noted"
        case .stepNextQuestion: "the next question"
        case .stepDebriefEnded: "the debriefing ended"
        case .stepRound: "round {round} began"
        case .stepReveal: "the skills were laid on the table"
        case .stepRedraw: "a skill was replaced"
        case .stepSkillWritten: "the skill “{skill}” was written"
        case .stepChoosing: "everybody picks a job"
        case .stepOrder: "the order was drawn"
        case .stepPitch: "{who} began to speak"
        case .stepNote: "a note was taken"
        case .stepVote: "the vote opened"
        case .stepCount: "the votes were counted"
        case .stepReopen: "the vote was opened again"
        case .stepTieBreak: "the tie-break began"
        case .stepFinal: "the final began"
        case .stepGameEnded: "the game ended"

        // MARK: Refusals

        case .refusedOnlyFacilitator: "Only the facilitator can do this."
        case .refusedOnlyOneself: "Only {who} or the facilitator can do this."
        case .refusedSessionClosed: "This session is closed."
        case .refusedNoSuchMoment: "There is no moment {number}; the last one is {last}."
        case .refusedNoGame: "No game is going on."
        case .refusedNoDebrief: "No debriefing is going on."
        case .refusedActivityRunning: "Something else is going on. End it first."
        case .refusedNoSuchSeat: "Nobody has the seat {id}."
        case .refusedFull: "The room is full: {limit} at most."
        case .refusedAlreadySo: "Nothing changes for {who}."
        case .refusedUnplayable: "These rules cannot be played: {faults}."
        case .refusedTooFew:
            "The game needs {needed, plural, one {# person} other {# people}} who play; {present, plural, "
                + "=0 {nobody is} one {# is} other {# are}} here."
        case .refusedTeams: "Every player belongs to exactly one team, and there are two teams or more."
        case .refusedNotNow: "This is not possible now ({stage})."
        case .refusedNoSuchEntrant: "Nobody plays as {id}."
        case .refusedAlreadyRevealed: "The skills lie on the table already."
        case .refusedSkillNotOnTable: "This skill does not lie on the table."
        case .refusedTableFull: "The table is full: {limit} skills at most."
        case .refusedNothingToDraw: "No card is left to draw."
        case .refusedJobNotInHand: "This job card is not in the hand."
        case .refusedJobPlayed: "This job was played already. The others come first."
        case .refusedNoSwapLeft:
            "{limit, plural, =0 {Cards cannot be swapped in this game.} one {The one swap of the game is "
                + "used.} other {All # swaps of the game are used.}}"
        case .refusedJobIsChosen: "This job is chosen for the round. Choose another one first."
        case .refusedPlaysLater: "{who} {who, plural, one {plays} other {play}} from round {round} on."
        case .refusedEntrantAbsent: "{who} {who, plural, one {is} other {are}} not in the room."
        case .refusedAlreadyChosen: "{who} {who, plural, one {has} other {have}} decided so already."
        case .refusedPitchRunning: "{who} {who, plural, one {is} other {are}} speaking. End that pitch first."
        case .refusedNoPitch: "Nobody is speaking now."
        case .refusedClockRunning: "The clock runs already."
        case .refusedClockStopped: "The clock stands already."
        case .refusedNobodyToPitch: "Nobody is left to speak."
        case .refusedNotPitching: "{who} {who, plural, one {does} other {do}} not pitch now."
        case .refusedAlreadyHeard: "{who} {who, plural, one {has} other {have}} been heard already."
        case .refusedExtension: "Between {least} and {most} seconds can be added."
        case .refusedNoVote: "No vote is open."
        case .refusedMayNotVote: "{who} does not vote now."
        case .refusedOnlyTheVoter: "Only {who} can vote with this ballot."
        case .refusedOwnPitch: "Nobody votes for her or his own pitch."
        case .refusedNotACandidate: "{who} cannot be voted for now."
        case .refusedWrongBallot: "This vote asks for another kind of ballot."
        case .refusedSameCandidate: "The same name stands twice on the ballot."
        case .refusedSameSkill: "The same skill stands twice on the ballot."
        case .refusedLevel: "{level} is not a level. Levels go from 0 to 3."
        case .refusedRatingIncomplete: "Rate {who} on every skill, or not at all."
        case .refusedReasonWithoutVote: "The reason names {who}, whom the ballot does not choose."
        case .refusedFeedbackNotAsked: "No feedback is asked for in this vote."
        case .refusedHasNotVoted: "{who} has not voted."
        case .refusedTotalsExpected: "Totals are typed in this vote, not single ballots."
        case .refusedBallotsExpected: "Ballots are cast one by one in this vote."
        case .refusedBallotsInBox:
            "{count, plural, one {One vote is} other {# votes are}} in the box already. Totals would count them twice."
        case .refusedNegativeTotal: "The total for {who} is below zero."
        case .refusedTotalsTooHigh: "The totals add up to {sum}; {limit} is the most there can be."
        case .refusedNothingToReopen: "There is no count to take back."
        case .refusedAskedToGroup: "This question is for the whole group."
        case .refusedAskedToEach: "This question is for each person: say who answers."
        case .refusedAlreadyAnswered: "{who} has answered already."
        case .refusedAbsent: "{who} is not in the room."
        case .textEmpty: "Nothing was typed."
        case .textTooLong: "This has {count} characters; {limit} is the most."
        case .textControl: "There is a character in it that cannot be shown ({code})."
        case .rulesOutOfRange: "{option} is {value}, and goes from {least} to {most}"
        case .rulesRubricScoring: "a rubric scores by winner or by rank"
        case .rulesTotals: "typed totals go with one vote each, or with medals"
        case .rulesFeedback: "feedback needs ballots at the keyboard and another method than the rubric"
        case .rulesCooperationBallots: "playing together needs ballots at the keyboard, without feedback"
        case .rulesCooperationTies: "playing together has no winners, so there are no ties to break"

        // MARK: Report

        case .reportTitle: "Report: {title}"
        case .reportFacts: "In short"
        case .reportDate: "Date: {date}"
        case .reportWorked: "Time worked: {minutes, plural, one {# minute} other {# minutes}}."
        case .reportParticipants: "{count, plural, one {# person} other {# people}} there to play."
        case .reportObservers: "{count, plural, one {# person} other {# people}} there to watch."
        case .reportFacilitators: "{count, plural, one {# person} other {# people}} there to lead."
        case .reportNobody: "Nobody has come."
        case .reportPeople: "People"
        case .reportPlays: "{who}"
        case .reportWatches: "{who} (watched)"
        case .reportLeads: "{who} (led)"
        case .reportLeft: "{who} (left early)"
        case .reportGame: "The game"
        case .reportGameLine:
            "Deck: {deck}. {played, plural, one {# round} other {# rounds}} played of {planned} planned."
        case .reportGameEarly: "The game was ended early."
        case .reportGameOpen: "The game is not over yet."
        case .reportRules: "The rules"
        case .reportRound: "Round {round}"
        case .reportSkills: "Skills: {names}"
        case .reportPitches: "Pitches in the order they were given"
        case .reportWho: "Who"
        case .reportPlace: "Place"
        case .reportSpeaker: "Speaker"
        case .reportJob: "Job"
        case .reportSpoken: "Time spoken"
        case .reportPassed: "Passed: {names}"
        case .reportVotes: "Votes"
        case .reportVotePoints: "Points of the vote"
        case .reportMeanLevel: "Mean level"
        case .reportBallots:
            "{ballots, plural, one {# ballot} other {# ballots}} counted{abstentions, plural, =0 {} one {, # of them "
                + "without a choice} other {, # of them without a choice}}."
        case .reportTieBreakVotes: "Votes to break the tie"
        case .reportFinal: "Last pitch for the first place"
        case .reportReopened: "{count, plural, one {A first count was taken back.} other {# counts were taken back.}}"
        case .reportReasons: "Reasons given with the votes"
        case .reportSkill: "Skill"
        case .reportTimes: "Times"
        case .reportRoundWinners: "Most votes in the round: {names}"
        case .reportTotals: "Points"
        case .reportTotal: "Total"
        case .reportPointsCaption: "Points of each round"
        case .reportPointsPlot: "Points"
        case .reportPlotValues: "{values}."
        case .reportPlotValue: "{who} {value}"
        case .reportWinners: "First: {names}"
        case .reportTogether: "Together: {shown} of {revealed} skills shown."
        case .reportEvidence: "Skills and what speaks for them"
        case .reportEvidenceCaption: "Skills that lay on the table"
        case .reportDimension: "Kind"
        case .reportRounds: "Rounds"
        case .reportNamedAsReason: "Named as a reason"
        case .reportNotes: "Notes"
        case .reportShown: "Rounds in which it was shown"
        case .reportHeard: "What was heard"
        case .reportNote: "{who}, round {round}, {skill}"
        case .reportNoteNoSkill: "{who}, round {round}"
        case .reportDebrief: "Talking about it"
        case .reportAnswer: "{text}"
        case .reportCommitment: "{who}: {text}"
        case .reportNothing: "Nothing was played."
        case .reportIndicators: "Figures"
        case .reportIndicatorsCaption: "Figures of the group, and how each is worked out"
        case .reportIndicator: "Figure"
        case .reportValue: "Value"
        case .reportFormula: "How it is worked out"
        case .reportParticipation: "People who pitched"
        case .reportParticipationFormula:
            "Those there to play who gave at least one pitch, out of all who were there to play."
        case .reportTurns: "Pitches"
        case .reportTurnsFormula: "All pitches begun, those to break a tie included."
        case .reportSpeech: "Time of all pitches"
        case .reportSpeechFormula: "The time the clocks of all pitches ran."
        case .reportMeanTurn: "Time of one pitch"
        case .reportMeanTurnFormula: "The time of all pitches, shared out over the pitches."
        case .reportPasses: "Passes"
        case .reportPassesFormula: "Times somebody passed in a round, out of these and the pitches of the rounds."
        case .reportSkillsCovered: "Skills on the table"
        case .reportSkillsCoveredFormula: "Different skills that lay on the table, those that were replaced left out."
        case .reportSkillsEvident: "Skills with something that speaks for them"
        case .reportSkillsEvidentFormula:
            "Those named as a reason, noted or found shown, out of the different skills on the table."
        case .reportWorkedName: "Time worked"
        case .reportWorkedFormula:
            "The time from each step to the next, added up; pauses of more than 30 minutes are left out."
        case .reportDebriefTime: "Time for talking about it"
        case .reportDebriefTimeFormula:
            "The time worked while you talked about it, out of all time worked. A third is good practice."
        case .reportCommitments: "People with a plan"
        case .reportCommitmentsFormula:
            "Those there to play who said what they will try, out of all who were there to play."
        case .reportSpeechCaption: "Pitches of each person"
        case .reportSpeechShare: "Share of all time spoken"
        case .reportSpeechPlot: "Time spoken"
        case .reportNumber: "{number}"
        case .reportShare: "{part} of {whole} ({percent} %)"
        case .reportTimeShare: "{part} of {whole} ({percent} %)"
        case .reportTime: "{minutes}:{seconds}"
        case .reportNames: "{names}"
        case .reportEmptyCell: "–"
        case .reportRuleRounds: "{count, plural, one {# round is} other {# rounds are}} planned."
        case .reportRuleAlone: "Everybody plays for herself or himself."
        case .reportRulePairs: "People play in pairs."
        case .reportRuleTeams: "People play in {count} teams."
        case .reportRuleSkills: "{count, plural, one {# skill lies} other {# skills lie}} on the table in a round."
        case .reportRuleHand: "Everybody begins with {count, plural, one {# job card} other {# job cards}}."
        case .reportRulePitch: "A pitch may last {seconds} seconds; the clock only tells, it stops nobody."
        case .reportRuleSecret: "Votes are secret, at the keyboard."
        case .reportRuleHands: "Votes are a show of hands."
        case .reportRulePaper: "Votes are on paper."
        case .reportRuleTogether:
            "The group plays together: at least half of the ballots must find a skill shown. There are no points."
        case .reportRuleSingle: "A ballot names one pitch."
        case .reportRuleMedals: "A ballot gives gold, worth 2, and silver, worth 1."
        case .reportRuleRanked: "A ballot puts the pitches in order; a better place is worth more."
        case .reportRuleApproval: "A ballot names as many pitches as it likes."
        case .reportRuleRubric: "A ballot gives each pitch a level from 0 to 3 for each skill; the mean counts."
        case .reportRuleVotes: "Points are the votes received."
        case .reportRuleWinner: "Whoever wins a round gets one point."
        case .reportRuleRank: "A pitch gets one point for each pitch with less."
        case .reportRuleShared: "When a round is tied, all of them win it."
        case .reportRuleRevote: "When a round is tied, there is a second vote."
        case .reportRulePitchOff: "When a round is tied, there is a short second pitch and a second vote."
        case .reportRuleCoWinners: "When the game is tied, all of them win."
        case .reportRuleFinalPitchOff: "When the game is tied, there is a short last pitch and a last vote."
        case .reportFormatForPDF: "--pdf prints the HTML; leave out --format {format}."
        case .reportFileNotWritten: "The report could not be written to {path}"
        case .pdfNeedsFile: "A PDF goes into a file: name one with --output, or leave --output out."
        case .pdfNoBrowser:
            "There is no browser that can print. Install Chromium or Google Chrome, or save the HTML, open it "
                + "in any browser and print it to a PDF file from there."
        case .pdfFailed: "{browser} could not print: {reason}."
        case .pdfTooSlow: "it did not come to an end"
        case .pdfStatus: "it left with code {code}"
        case .pdfNothing: "it printed nothing"
        case .pdfSaved: "Printed to {path}"
        case .printNeedsPeople: "Say for whom: --people with a number, or --session with an id."
        case .printTooMany: "{option} is {number}, and goes from 1 to {limit}."
        case .printNobody: "Nobody is in the session {id}, so there is nothing to print."
        case .printBallotMethod: "Paper carries single or medals, not {method}."
        case .sheetCards: "Cards: {title}"
        case .sheetSkillCard: "Skill, {dimension}"
        case .sheetJobCard: "Job"
        case .sheetMore: "{count, plural, one {# more is} other {# more are}} in the deck."
        case .sheetBallots: "Ballots"
        case .sheetBallotsOf: "Ballots: {title}"
        case .sheetBallotRound: "Round ____"
        case .sheetBallotSingle: "Which pitch was best? Tick one, not your own."
        case .sheetBallotMedals: "Gold for the best pitch, silver for the second. None for your own."
        case .sheetBallotGold: "Gold"
        case .sheetBallotSilver: "Silver"
        case .sheetBallotFold: "Fold and put it in the box. You may leave it empty."
        case .sheetBallotPitch: "Pitch {number}"
        case .sheetAttendance: "Attendance"
        case .sheetAttendanceOf: "Attendance: {title}"
        case .sheetOrganisation: "Organisation:"
        case .sheetWorkshop: "Workshop:"
        case .sheetDate: "Date:"
        case .sheetTimes: "From – to:"
        case .sheetTrainer: "Led by:"
        case .sheetSignatures: "Names and signatures"
        case .sheetNumber: "No."
        case .sheetName: "Name"
        case .sheetMorning: "Signature, first half"
        case .sheetAfternoon: "Signature, second half"
        case .sheetTrainerSignature: "Signature of whoever led:"
        case .sheetCertificate: "Certificate of participation"
        case .sheetCertificates: "Certificates: {title}"
        case .sheetCertificateLine: "took part in a workshop on soft skills"
        case .sheetCertificateDate: "{title}, {date}"
        case .sheetCertificateSkills: "The group worked on: {names}."
        case .sheetCertificateMoreSkills:
            "The group worked on: {names}; and on {count, plural, one {# more} other {# more}}."
        case .sheetPlaceAndDate: "Place and date"
        case .sheetSignature: "Name and signature"

        // MARK: The plain front end

        case .handOver: "Pass the keyboard to {who}. {who}, press Enter when nobody else looks."
        case .handBack: "Thank you. Pass the keyboard on."
        case .promptChoice: "{key} {label}"
        case .promptMore: "? more"
        case .questionLine: "{prompt} {choices}."
        case .timeIsUp: "The time is over. Finish your sentence."
        case .notAChoice: "“{line}” is not one of the answers. Type ? to see them all."
        case .notAChoiceSecret: "That is not one of the answers. Type ? to see them all."
        case .lineTooLong: "That line has {count} characters; {limit} is the most."
        case .lineNotText: "That line is not UTF-8 text."
        case .helpHeading: "You can type:"
        case .helpChoice: "{key}: {label}"
        case .helpChoiceOr: "{key} or {shortcut}: {label}"
        case .helpWords: "or words of your own"
        case .helpQuestion: "?: this list"
        case .setupNames: "Who plays? Type the first names with commas between them."
        case .setupNamesHelp:
            "Three to 40 first names, such as: Ana, Ben, Chloé. More people can come later, at any moment."
        case .setupTooFew: "Three people or more are needed; this line names {count}."
        case .welcomeBack: "Welcome back to {title}."
        case .resumeOffer: "“{title}” was interrupted ({date}). 1 go on with it, 2 begin a new session."
        case .resumeOfferAgain: "Type 1 to go on with it, or 2 to begin a new session."
        case .nothingBegun: "There was no more input, and nothing was begun."
        case .savedHere: "Saved. Go on with: {command}"
        case .reportSaved: "The report is saved in {path}"
        case .reportNotSaved:
            "The report could not be written to {path}. The session is safe; use --report to name another file."
        case .nameRefused: "A name cannot be used. {reason}"

        // MARK: Decks

        case .noDecks: "There is no deck. Begin one with: jobhunter deck new ID"
        case .deckListLine:
            "{id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, "
                + "one {# job} other {# jobs}}"
        case .deckListBroken: "{id}: cannot be used; see jobhunter deck check {path}"
        case .deckHeading: "{title} ({id}, version {version}, {language}). Licence: {licence}. By {authors}."
        case .deckSkills: "{count, plural, one {# skill} other {# skills}}"
        case .deckRealisticJobs: "{count, plural, one {# realistic job} other {# realistic jobs}}"
        case .deckSillyJobs: "{count, plural, one {# silly job} other {# silly jobs}}"
        case .deckCheckSummary:
            "{decks, plural, one {# deck} other {# decks}} checked: {errors, plural, =0 {no errors} one {# "
                + "error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# "
                + "warnings}}."
        case .deckNewBadID:
            "This is no id for a deck: use small letters, digits and single hyphens, such as kitchen-team."
        case .deckNewExists: "There is a file already: {path}"
        case .deckNewFailed: "The deck could not be written to {path}"
        case .deckNewMade: "A deck to begin with: {path}"

        // MARK: Sessions

        case .sessionIsClosed: "The session {id} is closed. Read it with: jobhunter session report {id}"
        case .noSessions: "There is no session yet."
        case .sessionLine: "{id}  {date}  {title}: {state}"
        case .sessionClosedState: "closed"
        case .sessionOpenState: "can be resumed"
        case .sessionDamagedState: "damaged"
        case .sessionHeading: "{title} ({id}), opened {date}"
        case .sessionEvent: "{number}. {time} {text}"
        case .verifyFine: "{sessions, plural, one {# session} other {# sessions}} checked: everything is in order."
        case .verifyFailed:
            "{count, plural, one {# thing is} other {# things are}} wrong with the record. It was not changed."

        // MARK: The record

        case .storeMissing: "There is no session yet: nothing is recorded in {path}"
        case .storeNotADirectory: "{path} is not a folder. Name another one with --data-dir."
        case .storeNoPermission:
            "You may not read or write {path}. Ask its owner, or name another folder with --data-dir."
        case .storeReadOnly: "Nothing can be written to {path}. Name another folder with --data-dir."
        case .storeDiskFull: "The disk with {path} is full. What was acknowledged is safe. Free some room and go on."
        case .storeBusy: "Another program keeps {path} busy. Try again in a moment."
        case .storeNotADatabase: "{path} is not a record of this program. It was left as it is."
        case .storeForeign: "{path} belongs to another program. It was left as it is."
        case .storeNewer:
            "{path} was written by a newer version of this program (format {version}; this one knows "
                + "{known}). Use that version. It was left as it is."
        case .storeOlder:
            "{path} was written by an older version of this program. Open it for writing once: jobhunter "
                + "session resume."
        case .storeDamaged: "{path} is damaged: {findings}. It was left as it is."
        case .storeNoSession: "There is no session “{id}”. See jobhunter session list."
        case .storeNoSessionAtAll: "There is no session yet."
        case .storeAmbiguous: "“{id}” could be {names}. Type more letters."
        case .storeExists: "There is a session {id} already."
        case .storeHeldBy: "The session {id} is led by process {process} of {user} on {host}. Stop it there first."
        case .storeHeld: "The session {id} is led by another program. Stop it there first."
        case .storeUnreadable:
            "{event, plural, =0 {The record of the session {id} is damaged from its beginning.} other {The record of the "
                + "session {id} is damaged after event #. What came before can be read and exported.}}"
        case .storeUnknownFormat: "The session {id} is recorded in a form this program does not know ({version})."
        case .storeUnknownRules:
            "The session {id} is played by rules this program does not know ({version}). It can be read, not resumed."
        case .storeOvertaken: "The session {id} was changed by another program. Resume it again."
        case .storeUnwritable: "This could not be recorded, so it did not happen. The session {id} is safe."
        case .storeClosed: "The session {id} was put down. Resume it again."
        case .storeSystem: "{path} cannot be used: {operation} failed with error {code}."
        case .storeDatabase: "The record {path} cannot be used: {reason}."
        case .findingFile: "The file is damaged: {text}"
        case .findingOrphan: "The table {table} speaks of a session that is not there."
        case .findingDamage: "Session {id}: the record is damaged after event {event}."
        case .findingUnknownFormat: "Session {id}: recorded in a form this program does not know ({version})."
        case .findingSummary: "Session {id}: what lists show differs from what happened."
        case .findingStrayBallots:
            "Session {id}: {count, plural, one {a ballot is} other {# ballots are}} kept although no vote is open."
        case .findingUnreadableBallots:
            "Session {id}: {count, plural, one {a ballot} other {# ballots}} of the open vote cannot be read."
        case .findingRoll:
            "Session {id}: the list of those who voted and the ballot box differ for {count, plural, one "
                + "{one person} other {# people}}."

        // MARK: The screens

        case .placeLobby: "before the game"
        case .placeDebrief: "talking about it"
        case .placeRound: "round {round} of {rounds}"
        case .peopleHeading: "Who is here"
        case .tagAway: "out for a while"
        case .tagGone: "left"
        case .tagObserver: "watches"
        case .tagFacilitator: "leads"
        case .thenSpeak: "Then: {names}"
        case .heardAlready: "Heard: {names}"
        case .clockRuns: "{spoken} of {total}"
        case .clockStands: "{spoken} of {total}, the clock stands"
        case .clockOver: "{spoken} of {total}, the time is over"
        case .windowTooSmall:
            "This window has {columns} columns and {rows} rows. {leastColumns} by {leastRows} are needed."
        case .askDiscard: "What you typed is not sent. Press Esc again to throw it away."
        case .keyTake: "take the keyboard"
        case .keyChoose: "choose"
        case .keyChooseHelp: "take the selected answer, or press its key"
        case .keySend: "send"
        case .keyBack: "back"
        case .keyClose: "close"
        case .keyScroll: "scroll"
        case .keyHelp: "all keys"
        case .keyHelpHelp: "show all keys"
        case .keyHelpTitle: "What the keys do now"
        case .keyUndo: "undo"
        case .keyRedo: "redo"
        case .keyPeople: "people"
        case .keyLeave: "stop"
        case .keyLeaveTable: "close"
        case .tableNeedsTerminal: "The table needs a terminal of its own. Open another window and try again there."
        case .screenNotATerminal: "This is no terminal for a full screen, so the workshop goes on line by line."
        case .placeHome: "home"
        case .homeGreeting: "Everyday skills, played. Nothing leaves this computer."
        case .homeResume: "go on with “{title}”"
        case .homeBeginAtOnce: "begin at once with {count} seats; names can come later"
        case .seatName: "Seat {number}"

        // MARK: Setting up

        case .presetName:
            """
            {preset, select, quick {quick} standard {standard} long {long} first-time {for the first time} \
            cooperative {together} trainer {for trainers} given {as on the command line} other {as the deck suggests}}
            """
        case .presetSays:
            """
            {preset, select, quick {Two short rounds, for a taste or a tight timetable.} standard {Three rounds, one \
            vote each: the game as it is meant.} long {Four rounds with gold and silver, for groups that like to \
            talk.} first-time {Two rounds with open jobs, many of them silly, and more swaps: nobody has to be good \
            at it.} cooperative {Three rounds in which the group shows the skills together; nobody gets points.} \
            trainer {Two long rounds with ratings, running scores and tie-breaks, so that future facilitators meet \
            every part.} given {The rules asked for when the program was started.} other {The rules that the authors of the \
            deck had in mind.}}
            """
        case .presetMinutes: "about {minutes, plural, one {# minute} other {# minutes}}"
        case .presetLine: "{preset}: {minutes}. {says}"
        case .presetMenu: "a ready-made set of rules"
        case .presetPrompt: "Which set? The times are for {people, plural, one {# person} other {# people}}."
        case .planHeading: "Time for {people, plural, one {# person} other {# people}}"
        case .planWelcome: "welcome"
        case .planRound: "{rounds, plural, one {one round} other {each of # rounds}}"
        case .planResearch: "skills and jobs"
        case .planInterview: "pitches"
        case .planVote: "vote"
        case .planResult: "result"
        case .planDebrief: "talk about it"
        case .planTotal: "altogether"
        case .planMinutes: "{minutes} min"
        case .planLine:
            """
            Welcome {welcome} min; {rounds, plural, one {one round} other {# rounds}} of {round} min (skills and \
            jobs {research}, pitches {interview}, vote {vote}, result {result}); talk about it {debrief} min; \
            altogether {total} min.
            """
        case .rulesEvery: "every rule, with what it means"
        case .rulesEveryPrompt: "Which rule? Each line says what it is now."
        case .ruleKeyLine: "{key} is {word}: {says}"
        case .ruleKeyOption: "{word}: {says}"
        case .ruleRangeLine: "{key} goes from {least} to {most}."
        case .ruleLine: "{rule}: {value}. {says}"
        case .ruleOption: "{value}: {says}"
        case .ruleAsk: "Which value?"
        case .ruleAskNumber: "Which number, from {least} to {most}?"
        case .ruleUnknown:
            """
            There is no rule called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The rules \
            are {names}.
            """
        case .ruleRounds: "rounds"
        case .ruleGrouping: "who plays together"
        case .ruleHandSize: "job cards in a hand"
        case .ruleSillyShare: "silly jobs"
        case .ruleFreeSwaps: "free swaps"
        case .ruleSkillsPerRound: "skills in a round"
        case .ruleOneOfEachDimension: "a mix of skills"
        case .ruleJobChoice: "choosing a job"
        case .rulePitchSeconds: "time for a pitch"
        case .ruleBallot: "the ballot"
        case .ruleCollection: "how votes are given"
        case .ruleRubricFeedback: "ratings beside the vote"
        case .ruleObserversVote: "observers vote"
        case .ruleScoring: "points"
        case .ruleTie: "a tied round"
        case .ruleFinalTie: "a tied game"
        case .ruleShowRunningScores: "running scores"
        case .ruleVariant: "how to play"
        case .ruleNumber: "{now}"
        case .rulePercent: "{now} %"
        case .ruleSeconds: "{now} s"
        case .ruleFlag: "{value, select, on {yes} other {no}}"
        case .ruleGroupingWord: "{value, select, alone {alone} pairs {in pairs} other {{now} teams}}"
        case .ruleJobChoiceWord: "{value, select, secret {hidden} other {open}}"
        case .ruleBallotWord:
            """
            {value, select, single {one vote} medals {gold and silver} ranked {in order} approval {all good ones} \
            other {ratings}}
            """
        case .ruleCollectionWord: "{value, select, secret {at the keyboard} hands {by show of hands} other {on paper}}"
        case .ruleScoringWord:
            "{value, select, votes {a vote is a point} winner {the winner gets one} other {by place}}"
        case .ruleTieWord: "{value, select, shared {shared} revote {vote again} other {speak again}}"
        case .ruleFinalTieWord: "{value, select, coWinners {shared} other {speak again}}"
        case .ruleVariantWord: "{value, select, competitive {for points} other {together}}"
        case .ruleRoundsSays:
            """
            {now, plural, one {Everybody speaks and votes once.} other {Everybody speaks and votes # times; each \
            round takes about as long as the first.}}
            """
        case .ruleGroupingSays:
            """
            {value, select, alone {Everybody plays for herself and speaks in every round.} pairs {Two people share a \
            hand and a score and take turns to speak; an odd one out makes a three.} other {People are drawn into \
            {now} teams; a team has one hand, one score and one speaker in a round.}}
            """
        case .ruleHandSizeSays:
            """
            {now, plural, one {Everybody holds one job card and has no choice.} other {Everybody holds # job cards; \
            more give more choice and take longer to read.}}
            """
        case .ruleSillyShareSays:
            """
            {now, plural, =0 {All jobs are real ones, so the talk stays close to work.} other {# in a hundred jobs \
            are silly; they loosen tongues and mock nobody’s own job.}}
            """
        case .ruleFreeSwapsSays:
            """
            {now, plural, =0 {Nobody may swap a card; everybody plays what was dealt.} one {Everybody may swap one \
            card in the whole game, no reason asked.} other {Everybody may swap # cards in the whole game, no reason \
            asked.}}
            """
        case .ruleSkillsPerRoundSays:
            """
            {now, plural, one {One skill lies on the table, so everybody argues with the same one.} other {# skills \
            lie on the table; more give more to argue with and more to remember.}}
            """
        case .ruleOneOfEachDimensionSays:
            """
            {value, select, on {The three kinds of skills take turns, so each round has a mix.} other {Skills come \
            as they are drawn, so a round may have only one kind.}}
            """
        case .ruleJobChoiceSays:
            """
            {value, select, secret {A chosen job stays hidden until all have chosen, so nobody copies.} other {A \
            chosen job is shown at once, which helps whoever does not know what to take.}}
            """
        case .rulePitchSecondsSays: "The clock signals after {now} seconds; nobody is cut off."
        case .ruleBallotSays:
            """
            {value, select, single {Each voter names one pitch: the easiest to explain.} medals {Each voter gives \
            gold and, if wished, silver: fewer ties, a little longer.} ranked {Each voter puts the pitches in order: \
            the finest result, slow with many people.} approval {Each voter names every pitch found good: kind, and \
            often tied.} other {Each voter rates every pitch on every skill: it trains the eye, is slow, and scores \
            by winner or by place.}}
            """
        case .ruleCollectionSays:
            """
            {value, select, secret {Everybody votes alone at the keyboard, and nobody ever learns who voted for \
            whom.} hands {Hands are counted and the totals typed in: quick, and everybody sees who votes for whom.} \
            other {Votes are written on paper and the totals typed in: secret, without passing the keyboard.}}
            """
        case .ruleRubricFeedbackSays:
            """
            {value, select, on {Each voter may also rate the pitches skill by skill; it scores nothing and takes \
            longer.} other {Votes carry no ratings, so voting is quick.}}
            """
        case .ruleObserversVoteSays:
            "{value, select, on {Whoever watches votes too.} other {Only those who play vote.}}"
        case .ruleScoringSays:
            """
            {value, select, votes {Each vote is a point, so hardly anybody ends with none.} winner {Only the winner \
            of a round gets a point: clear, and many end with none.} other {A pitch gets a point for each pitch it \
            beats, so good places count too.}}
            """
        case .ruleTieSays:
            """
            {value, select, shared {A tied round has several winners, and nobody speaks again.} revote {The group \
            votes once more, on the tied alone.} other {The tied speak again for 30 seconds, and a second vote \
            decides.}}
            """
        case .ruleFinalTieSays:
            """
            {value, select, coWinners {A tied game has several winners.} other {The tied speak for 30 seconds more, \
            and a last vote decides.}}
            """
        case .ruleShowRunningScoresSays:
            """
            {value, select, on {Totals are shown after each round: more suspense, and some lose heart.} other \
            {Totals stay hidden until the end, so nobody votes by the score.}}
            """
        case .ruleVariantSays:
            """
            {value, select, competitive {Pitches are compared and points are counted.} other {The group tries to \
            show every skill together; nobody gets points.}}
            """
        case .languageName: "English"
        case .placeSetUp: "set up"
        case .placeLanguage: "language"
        case .placeGroup: "people"
        case .placeTeams: "teams"
        case .placeDecks: "cards"
        case .placePreset: "time"
        case .placeRules: "rules"
        case .placeBegin: "begin"
        case .homeSetUp: "start a workshop: people, cards, time, rules"
        case .homeSettings: "settings"
        case .homeSaved: "“{title}” is saved. It comes first here."
        case .homeFinished: "“{title}” is finished. The report is saved in {path}"
        case .setupLanguagePrompt: "In which language is the workshop led?"
        case .setupGroupPrompt: "Who plays? Type a first name and press Enter; a whole list can be pasted."
        case .setupGroupEmpty: "Nobody yet. Enter alone goes on with {count} seats; names can come later."
        case .setupCount: "{count, plural, =0 {nobody yet} one {# person} other {# people}}"
        case .setupTooMany: "{limit} people at most can play; this list has {count}."
        case .setupTooFewListed: "Three people or more are needed; there {count, plural, one {is #} other {are #}}."
        case .setupNamesakes:
            """
            {names} {count, plural, one {is there more than once} other {are there more than once}}; numbers will \
            tell them apart.
            """
        case .setupSeatsKept: "Without names {count} seats play."
        case .setupUnsent:
            "“{text}” is typed but not in the list. Press Enter to add it, or Esc twice to throw it away."
        case .setupDiscard: "What you set up is not begun. Press Esc again to throw it away."
        case .setupTeamsPrompt: "How do people play?"
        case .setupAlone: "everybody alone"
        case .setupPairs: "in pairs, drawn"
        case .setupDrawn: "in {count} teams, drawn"
        case .setupByHand: "in teams made by hand"
        case .setupTeamsNeedNames: "Teams are made by hand from names; go back and type them."
        case .setupHandPrompt: "Who plays with whom? Left and right move somebody to another team."
        case .setupTeam: "team {number}"
        case .setupOneTeam: "There is only one team; two are needed."
        case .setupEmptyTeam: "Team {number} has nobody; move somebody there, or out of the last team."
        case .setupDecksPrompt: "Which cards? Enter takes the one shown, Space joins several."
        case .setupDeckDetail:
            "{skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}"
        case .setupDeckBroken: "This file has mistakes; deck check tells them."
        case .setupNoDecks: "No deck is installed, so nothing can be played."
        case .setupDeckLanguages: "These decks are in different languages."
        case .setupPresetPrompt: "How much time is there?"
        case .setupRulesPrompt: "Every rule can be changed; left and right go through its values."
        case .setupRuleStays: "Not this one: {faults}."
        case .setupRulePassed: "Passed over: {faults}."
        case .setupBeginPrompt: "Ready. Enter begins."
        case .setupTitle: "The name of the workshop"
        case .setupTitleRow: "name: {title}"
        case .setupPeopleRow: "people: {names}"
        case .setupDeckRow: "cards: {deck}"
        case .setupTeamsRow: "teams: {teams}"
        case .setupPresetRow: "time: about {minutes} minutes, {preset}"
        case .setupRulesRow: "rules: {count, plural, =0 {as in the set} one {# changed} other {# changed}}"
        case .setupLanguageRow: "language: {language} ({place} of {count})"
        case .teamList: "{number}: {names}"
        case .teamsAlone: "everybody alone"
        case .groupsTitle: "Saved groups"
        case .groupsNone: "No group is saved yet."
        case .groupsBroken: "This file has mistakes: {fault}"
        case .groupSaveTitle: "Save this group"
        case .groupSavePrompt: "What is the group called?"
        case .groupSaved: "The group “{name}” is saved."
        case .groupDeleted: "The group “{name}” is deleted."
        case .groupDeleteTitle: "Delete a group"
        case .groupDeleteAsk: "Delete “{name}” with its {count, plural, one {# name} other {# names}} for good?"
        case .groupReplaceTitle: "Replace a group"
        case .groupReplaceAsk: "There is a group “{name}” already. Replace it?"
        case .groupNothingToSave: "There are no names to save yet."
        case .groupLine: "{name}: {names}"
        case .groupLineEmpty: "{name}: nobody"
        case .groupLineBroken: "{name}: cannot be used; {fault}"
        case .groupNotFound:
            """
            There is no group “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}\
            {count, plural, =0 {No group is saved.} one {The only one is {names}.} other {There are {names}.}}
            """
        case .groupNameSlash: "A group’s name cannot have a slash in it, nor begin with a full stop."
        case .groupExists: "There is a group “{name}” already; --replace puts this one in its place."
        case .groupNotWritten: "{path} cannot be written."
        case .keyNext: "go on"
        case .keyAdd: "add"
        case .keyBegin: "begin now"
        case .keyPrevious: "step back"
        case .keyGroups: "saved groups"
        case .keySaveGroup: "save group"
        case .keyRemove: "remove"
        case .keyDelete: "delete"
        case .keyKeep: "keep"
        case .keyReplace: "replace"
        case .keyMark: "join"
        case .keyChange: "change"
        case .keyMove: "move"
        case .keyName: "name"
        case .keyCards: "cards"
        case .keyStepHelp: "go to the next step with what is set"
        case .keyPreviousHelp: "go back one step, keeping everything"
        case .keyBeginHelp: "begin at once with what is set"
        case .keyGroupsHelp: "take a group that was saved"
        case .keySaveGroupHelp: "keep these names under a name"
        case .keyRemoveHelp: "take the selected person, or the last one, off the list"
        case .keyMarkHelp: "join this deck with others, or leave it out"
        case .keyCardsHelp: "turn the pages of the cards"
        case .keyTitleHelp: "name the workshop"

        // MARK: Settings

        case .placeSettings: "settings"
        case .settingsPrompt: "Enter goes to the next value. What is changed is kept at once."
        case .settingLine: "{setting} = {value}. {says}"
        case .settingUnknown:
            """
            There is no setting called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The \
            settings are {names}.
            """
        case .settingBadValue:
            """
            {setting} cannot be “{word}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}It can be \
            {names}.
            """
        case .settingSaved: "{setting} is {value} now."
        case .settingOverruled: "Set to {value}, but {by} says otherwise while this program runs."
        case .settingsNotKept: "This holds until the program ends; it cannot be kept: {reason}"
        case .settingsDamaged: "The settings cannot be used, so the defaults hold: {reason}"
        case .settingsNotWritten: "{path} cannot be written."
        case .settingColours: "colours"
        case .settingLargeType: "large type"
        case .settingSound: "sound"
        case .settingTimers: "clock of a pitch"
        case .settingKeyLayout: "keyboard"
        case .settingReducedMotion: "still screen"
        case .settingMouse: "mouse"
        case .settingBorders: "lines and signs"
        case .settingLanguage: "language"
        case .settingColoursSays:
            """
            {value, select, auto {Colours that can be read on light and dark backgrounds, unless NO_COLOR is set.} \
            light {Deep colours, for a light background.} dark {Bright colours, for a dark background.} other {No \
            colours; weight and signs say everything.}}
            """
        case .settingLargeTypeSays:
            """
            {value, select, on {What matters now is written large, for the back of the room.} other {Cards and names \
            in normal letters.}}
            """
        case .settingSoundSays:
            """
            {value, select, bell {The terminal bell rings when the time of a pitch is over.} other {Nothing ever \
            makes a sound.}}
            """
        case .settingTimersSays:
            """
            {value, select, shown {The time of a pitch is shown as a bar and in figures.} other {Pitches have no \
            clock on the screen, for people who speak better without one.}}
            """
        case .settingKeyLayoutSays:
            """
            {value, select, azerty {The signs of the top row mean its figures, so nobody needs Shift to choose.} \
            other {The top row has its figures without Shift.}}
            """
        case .settingReducedMotionSays:
            """
            {value, select, on {A running clock moves every ten seconds; nothing else moves by itself.} \
            other {A running clock moves every second.}}
            """
        case .settingMouseSays:
            """
            {value, select, on {The program takes clicks and the wheel; text is selected with Shift held.} \
            other {The mouse selects text as everywhere else.}}
            """
        case .settingBordersSays:
            """
            {value, select, auto {Boxes and signs as fine as the terminal can show them.} other {Boxes and signs of \
            plain letters, for old terminals and some screen readers.}}
            """
        case .settingLanguageSays:
            """
            {value, select, auto {The language of the system where the program speaks it, else English.} other {The \
            program speaks this language.}}
            """
        case .settingWord:
            """
            {value, select, auto {as fits} light {for light backgrounds} dark {for dark backgrounds} none {none} off \
            {off} on {on} bell {bell} shown {shown} hidden {hidden} azerty {AZERTY} qwerty {QWERTY} qwertz {QWERTZ} ascii \
            {plain letters} other {{value}}}
            """

        // MARK: The record's screens

        case .placeRecords: "records"
        case .placeTimeline: "timeline"
        case .recordsAtHome: "look at what was recorded"
        case .recordsFind: "Find:"
        case .recordsNothingFound: "Nothing found. Esc shows everything again."
        case .recordsNone: "Nothing is recorded yet. What you play is kept here."
        case .recordsNameless: "a session that cannot be read ({id})"
        case .recordsCount: "{state}, {people, plural, =0 {nobody} one {# person} other {# people}}"
        case .recordsOpen: "can go on"
        case .recordsClosed: "closed"
        case .recordsDamaged: "damaged"
        case .recordsHeld: "led elsewhere"
        case .recordsListLine:
            "{id}  {date}  {title}: {state}, {people, plural, =0 {nobody} one {# person} other {# people}}"
        case .recordsWhen:
            "From {first} to {last}: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} without "
                + "the breaks, {games, plural, =0 {no game} one {# game} other {# games}}."
        case .recordsPeople:
            "{count, plural, =0 {Nobody was there.} one {One person was there: {names}.} other {# people were there: "
                + "{names}.}}"
        case .recordsGoOn: "go on with it"
        case .recordsTimeline: "see step by step what happened"
        case .recordsReplay: "play it back"
        case .recordsReport: "read the report"
        case .recordsExport: "write the whole record to a file"
        case .recordsVerify: "check the record"
        case .recordsIsClosed: "This session is closed. It can be read and not gone on with."
        case .recordsIsDamaged: "The record of this session is damaged, so nobody can go on with it."
        case .recordsIsHeld: "This session is led by another program. Stop it there first."
        case .recordsIsEmpty: "Nothing happened in this session yet."
        case .recordsWritten: "Written to {path} for you alone to read."
        case .recordsThereAlready: "It is there already, word for word: {path}"
        case .recordsReplaceTitle: "Replace the file?"
        case .recordsReplace: "Something else stands in {path} already. If it is replaced, it is lost."
        case .recordsKept: "What stands in {path} was kept. This was not written."
        case .recordsNotWritten: "It could not be written to {path}"
        case .recordsBusy: "Still at it. Esc stops it."
        case .recordsReading: "Still reading."
        case .recordsStopped: "Stopped."
        case .recordsInOrder: "The record of this session was checked: everything is in order."
        case .recordsKeyOpen: "open"
        case .recordsKeyFind: "filter"
        case .recordsKeyFindHelp: "type a part of it to find it; Esc shows everything again"
        case .recordsKeyAgain: "read again"
        case .recordsKeyStop: "stop it"
        case .recordsKeyReplace: "replace the file"
        case .recordsKeyKeep: "keep the file"
        case .recordsKeyUp: "scroll back"
        case .recordsKeyPage: "scroll by a page"
        case .recordsKeyFirst: "to the first"
        case .recordsKeyLast: "to the last"
        case .timelineLine: "{time}  {step}"
        case .timelineUndoneLine: "{time}  (undone) {step}"
        case .timelineUndone: "(undone) {step}"
        case .timelineEmpty: "Nothing happened yet."
        case .timelineNoMoment:
            "There is no event {number}. {last, plural, =0 {Nothing happened yet.} other {The last one is #.}}"
        case .replayStands: "{place} of {count}, it stands, speed {factor}"
        case .replayRuns: "{place} of {count}, it plays, speed {factor}"
        case .replaySteps: "{place} of {count}, one key a step"
        case .replayKeyNext: "next"
        case .replayKeyBefore: "before"
        case .replayKeyPlay: "play"
        case .replayKeyPause: "pause"
        case .replayKeyFaster: "faster"
        case .replayKeySlower: "slower"
        case .replayHeading: "{title}, as it was on {date}"
        case .replayStepHint: "Enter goes on; the end of the input stops."
        case .replayEnd: "That is all that is recorded."

        // MARK: The library's screens

        case .placeLibrary: "library"
        case .placeFindings: "what the check found"
        case .libraryAtHome: "look at the decks"
        case .libraryTitle: "{title} ({language})"
        case .libraryDetail:
            "{check}; {origin}; {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# "
                + "jobs}}"
        case .libraryBrokenDetail: "{check}; {origin}"
        case .libraryInOrder: "in order"
        case .libraryWarnings: "{count, plural, one {# warning} other {# warnings}}"
        case .libraryErrors: "cannot be used, {count, plural, one {# error} other {# errors}}"
        case .libraryUnreadable: "cannot be read"
        case .libraryHidden: "not used, for another deck has its id"
        case .libraryOwn: "your own"
        case .libraryBundled: "built in"
        case .libraryNoFindings: "The check found nothing to complain about."
        case .libraryRealistic: "realistic job"
        case .librarySilly: "silly job"
        case .libraryKeyFindings: "check results"
        case .libraryListLine:
            "{id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} "
                + "other {# jobs}}; {origin}; {check}; {path}"
        case .libraryListBroken: "{id}: {check}; {origin}; {path}"

        // MARK: The palette and the facilitator's view

        case .nothingToUndo: "There is no step to take back."
        case .nothingToRedo: "No step was taken back."
        case .undoExplained: "A step is taken back together with all above it."
        case .undoneWithIt: "taken back"
        case .undoEarlier: "earlier steps"
        case .redoPrompt: "Go forward to just after which step?"
        case .redoBeginning: "the beginning"
        case .confirmUndoVote:
            "Go back? {count, plural, one {The ballot} other {The # ballots}} in the box would be destroyed and "
                + "could not be brought back."
        case .confirmUndoVoteYes: "go back and destroy the ballots"
        case .confirmCountEarly:
            "Count now? {voted} of {voters} have voted. The count destroys the box, and {names} can no longer vote."
        case .confirmFinish: "Close “{title}” for good? Nothing can be added or taken back afterwards."
        case .confirmFinishYes: "close it"
        case .nobodyIsHere: "Nobody is in the room."
        case .nobodyIsAway: "Nobody is out, and nobody has left."
        case .nobodyElseSpeaks: "Nobody else is left to speak."
        case .nobodyHasSpoken: "Nobody has spoken yet."
        case .nobodyHasVoted: "Nobody has voted yet."
        case .menuScript: "what to say now, the time, your notes"
        case .menuNote: "note something for your own eyes"
        case .askPrivateNote: "Your note? Nobody else will see it on a screen."
        case .noteSkill: "note that {who} showed “{skill}”"
        case .askTagText: "{who}, “{skill}”: what was heard? Enter alone notes the skill."
        case .noteSkillOnly: "{who}: {skill}"
        case .noteHeard: "{who}, {skill}: {text}"
        case .noteHeardNoSkill: "{who}: {text}"
        case .stepPrivateNote: "a private note of the facilitator"
        case .sideTitle: "The facilitator's side"
        case .sideSay: "What to say now"
        case .sideNext: "What comes next"
        case .sideTime: "Time"
        case .sidePeople: "People"
        case .sideSteps: "Last steps"
        case .sideNotes: "Your notes"
        case .sideHidden: "Somebody else has the keyboard now."
        case .clockSession: "{elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}."
        case .clockStage:
            "This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}."
        case .clockStageOpen: "This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far."
        case .scriptLobby:
            "Welcome. Today we play with everyday skills. Nobody has to be good at anything, and anybody may pass."
        case .scriptOpening:
            "Everybody has job cards. In each round some skills lie on the table, and you argue that your job "
                + "needs them most."
        case .scriptResearch:
            "Who reads the skills aloud? Does everybody know what they mean? Give an example from your day."
        case .scriptChoosing: "Choose a job that needs these skills. Nobody sees your cards. You may pass."
        case .scriptNextPitch: "{who}, you have {seconds} seconds. Tell us when your job needs these skills."
        case .scriptPitch: "Let us listen to {who}. Which of the skills do you hear?"
        case .scriptPitchesDone: "Thank you all. Now we decide."
        case .scriptVote: "Vote for whoever used the skills best. Nobody will ever see how you voted."
        case .scriptHands: "Who used the skills best? Hands up, one vote each, not for yourself."
        case .scriptPaper: "Who used the skills best? Write one name, fold the paper, not your own name."
        case .scriptVoteTogether: "For each skill: whose pitch showed it?"
        case .scriptResult: "What convinced you? Who wants to say it in one sentence?"
        case .scriptTie: "Two good pitches can be equally good. Here is what the rules do with it."
        case .scriptFinished: "Applause for everybody. Now let us talk about what you showed."
        case .scriptTalkGroup: "Ask, and wait: ten seconds of silence are fine. Type what is said in their own words."
        case .scriptTalkEach: "One person after the other, one thing each. Passing is fine."
        case .scriptGoodbye: "Thank you all. When do we meet again?"
        case .hintLobby: "First time: say only this much. The rules are told on the way, when they are needed."
        case .hintOpening: "First time: some jobs are silly on purpose. They help people laugh, and they may win."
        case .hintResearch: "First time: a card that nobody understands is replaced, not discussed."
        case .hintChoosing: "First time: show on one card how any job can be argued for."
        case .hintInterview: "First time: everybody claps after each pitch, and nobody comments."
        case .hintVote: "First time: show how the keyboard is passed, with nobody looking over a shoulder."
        case .hintResult: "First time: praise one moment you saw, not the person who won."
        case .nextBegin: "The cards are dealt."
        case .nextFirstRound: "The first round."
        case .nextSkills: "The skills are laid on the table."
        case .nextChoosing: "Everybody picks a job."
        case .nextPitches: "The pitches, in an order drawn by lot."
        case .nextVote: "The vote."
        case .nextResult: "The result, for everybody at once."
        case .nextTalk: "Talking about it together."
        case .nextQuestion: "Question {place} of {count}."
        case .nextGoodbye: "The end of the session."
        case .nextClose: "The session is closed, and the report is written."
        case .tieIsShared: "They share the first place of the round."
        case .helpNotNow: "{key}: {label}, not now. {reason}"
        case .helpNotNowOr: "{key} or {shortcut}: {label}, not now. {reason}"
        case .andMore: "and {count} more"
        case .positionPeople: "{count, plural, one {# person} other {# people}}"
        case .positionChoosing: "{done} of {count} have chosen"
        case .positionSpeaker: "speaker {place} of {count}"
        case .positionVotes: "{done} of {count} have voted"
        case .positionQuestion: "question {place} of {count}"
        case .talkTime: "{elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}"
        case .keySay: "what to say"
        case .keySayHelp: "show or hide what to say now, the time and your notes"
        case .keyPalette: "find"
        case .keyPaletteHelp: "find any action by its name"
        case .keyLarge: "large type"
        case .keyLargeHelp: "show everything as large as it fits, or in ordinary size"
        case .keyMouse: "mouse"
        case .keyPageBack: "scroll back by a page"
        case .keyNextValue: "the next value of the selected row"
        case .keyPreviousValue: "the previous value of the selected row"
        case .keyMoreTeams: "one team more"
        case .keyFewerTeams: "one team fewer"
        case .keyNextTeam: "move the selected person to the next team"
        case .keyPreviousTeam: "move the selected person to the team before"
        case .keyNumber: "type a number for the selected rule; any figure begins it"
        case .keyCardsBack: "turn the pages of the cards back"
        case .keyTakeBack: "take back the last name to change it"
        case .setupChangeDrawn: "Only the number of teams drawn by lot can be changed here."
        case .keyMouseHelp: "take the mouse, or release it to select text"
        case .keySkip: "go on"
        case .keySelect: "select"
        case .keyFacilitator: "facilitator"
        case .handOverOr:
            "Pass the keyboard to {who}. {who}, press Enter when nobody else looks. {key} and Enter calls the "
                + "facilitator."
        case .keyUndoHelp: "undo: take steps back, from a list"
        case .keyPeopleHelp: "people: somebody comes, goes or has another name"
        case .keyRedoHelp: "redo: bring back what was taken back"
        case .keyUnknown: "{key} does nothing here. Press {help}: {label}."
        case .keyUnknownSecret: "That key does nothing here. Press {help}: {label}."
        case .mouseTaken: "The mouse is taken: click a row, a card or a hint."
        case .mouseReleased: "The mouse is released: text can be selected."
        case .paletteTitle: "What do you want to do?"
        case .paletteNothing: "No action has these letters."
        case .listFilter: "Find:"
        case .listNothing: "Nothing found. Esc shows everything again."
        case .listEmpty: "Nothing here yet."
        case .keyNameEnter: "Enter"
        case .keyNameEscape: "Esc"
        case .keyNameSpace: "Space"
        case .keyNameTab: "Tab"
        case .keyNameBackTab: "Shift-Tab"
        case .keyNameBackspace: "Backspace"
        case .keyNameDelete: "Delete"
        case .keyNameInsert: "Insert"
        case .keyNameHome: "Home"
        case .keyNameEnd: "End"
        case .keyNamePageUp: "PgUp"
        case .keyNamePageDown: "PgDn"
        case .keyNameControl: "Ctrl-"
        case .keyNameAlt: "Alt-"

        // MARK: Scenarios

        // MARK: Role-play

        // MARK: Practice

        // MARK: Guides and moments

        // MARK: The logbook and privacy
        }
    }
}
