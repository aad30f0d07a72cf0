// swift-format-ignore-file
// Made from Languages/en.arb by `make catalogue`. Change that file, never this one.

/// The English patterns, a line for each key.
enum EnglishPatterns {
    static let text: StaticString = ##"""
        {text}
        {names}
        {text} (left)
        Lay the skills on the table.
        , 
        {most} and {last}
        ; 
        {number} {text}
        {whole}.{rest}
        go back
        call the facilitator
        ask me later
        Facilitator, what now?
        somebody comes or goes
        undo
        redo
        say again where we are
        end the game now
        stop here and go on another time
        End the game now? The rounds counted so far count.
        end the game
        Go back to before which step?
        {count, plural, =0 {Nobody is here yet.} one {One person is here: {names}.} other {# people are here: {names}.}}
        Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}, {seconds} seconds for a pitch.
        Facilitator, what now?
        begin the game
        change the rules
        Which rule?
        rounds, now {now}
        seconds for a pitch, now {now}
        skills in a round, now {now}
        play alone or in pairs
        play against each other or together
        How many rounds?
        How many seconds for a pitch?
        How many skills in a round?
        “{line}” is not a number I can use here.
        Who comes or goes?
        somebody new plays
        somebody new watches
        somebody goes out for a while
        somebody leaves for good
        somebody is back
        somebody has another name
        somebody plays, watches or leads from now on
        {count, plural, =0 {Nobody is here.} one {Here: {names}.} other {Here are #: {names}.}}
        Out for a while: {names}.
        Left: {names}.
        Her or his name?
        The name of the observer?
        The new name?
        Who goes out for a while?
        Who leaves?
        Who is back?
        Whose name changes?
        Who?
        What does this person do from now on?
        play
        watch and vote
        lead
        {who} is here.
        {who} is here and watches.
        {who} is here and leads.
        The name is now {who}.
        {who} plays from now on.
        {who} watches from now on.
        {who} leads from now on.
        {who} is out for a while.
        {who} is back.
        {who} has left.
        The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}.
        The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}. You play together: show every skill.
        {names} play together.
        Everybody has job cards.
        The job cards are dealt.
        The deck has too few job cards for hands of {wanted}. Everybody begins with {fewest, plural, one {# job card} other {# job cards}}.
        The deck has too few job cards for hands of {wanted}. Some begin with {fewest, plural, one {# job card} other {# job cards}}, some with {most}.
        The deck has too few job cards for hands of {wanted}. {empty, plural, one {One hand is} other {# hands are}} empty; the others have {most, plural, one {# job card} other {up to # job cards}}.
        A second deck helps.
        With hands of {fewest} everybody has the same; a second deck gives more.
        A second deck helps, and so does playing in pairs or larger teams.
        {who} {who, plural, one {has} other {have}} {count, plural, =0 {no job card} one {# job card} other {# job cards}}.
        {who} {who, plural, one {plays} other {play}} from round {round} on.
        {who} joins the team of {team} and plays from round {round} on.
        Facilitator, what now?
        {rounds, plural, one {begin the round} other {begin the first of # rounds}}
        The job pile ran out. The cards given back were shuffled.
        {who} {who, plural, one {has} other {have}} swapped a job card.
        {who} {who, plural, one {has} other {have}} written a job card.
        Round {round} of {rounds}. Research.
        {who}, lay the skills on the table.
        lay the skills on the table
        Skill {place} of {count}: {skill} ({dimension}). {definition}
        {skill} ({dimension}). {definition}
        What one sees: {text}
        The opposite: {text}
        To think about: {text}
        methodological
        social
        contributory
        The deck has no more skills: {missing, plural, one {# is missing} other {# are missing}} in this round.
        The skill pile ran out. The skills already played were shuffled.
        A new skill lies on the table.
        go on: everybody picks a job
        explain a skill
        replace a skill
        write a skill of our own
        Explain which skill?
        Replace which skill?
        The name of the skill? A verb, such as “Ask for help”.
        What kind of skill is “{skill}”?
        Everybody picks a job card, or passes. Would your job need these skills?
        {who}, choose a job.
        pass
        swap a card
        write a job of your own
        explain my jobs
        Which card do you give back?
        The name of the job?
        {job}. {summary}
        At work: {text}
        {who} {who, plural, one {has} other {have}} chosen.
        {who} {who, plural, one {applies} other {apply}} as {job}.
        {who} {who, plural, one {passes} other {pass}} in this round.
        Nobody has to choose. Facilitator, what now?
        Waiting for {names}. Facilitator, what now?
        go on without waiting
        go on asking
        Nobody pitches in this round.
        The interviews. The order is drawn.
        {place}. {who}: {job}
        {place}. {who}
        Next: {who}.
        {who} {who, plural, one {begins} other {begin}}
        {who} would rather pass
        somebody else first
        Who speaks now?
        go on
        {who} has the floor for {seconds} seconds.
        done
        stop the clock
        let the clock run
        30 seconds more
        pass after all
        note what was heard
        About whose pitch?
        Which skill did {who} show?
        none of them
        What was heard?
        {who} speaks now, as {job}. {seconds} seconds.
        {who} speaks now. {seconds} seconds.
        The clock stands.
        The clock runs.
        {seconds, plural, one {# second more.} other {# seconds more.}}
        Thank you. The pitch is over.
        Noted.
        {count, plural, =0 {Nobody has spoken yet.} other {Heard so far: {names}.}}
        Fewer than two pitches were heard, so there is no vote in this round.
        The vote. {question} {names}. Nobody votes for their own pitch.{method, select, single {} medals { Gold counts 2, silver 1.} ranked { Put the pitches in order.} approval { Name all that convince you.} score { Give each pitch 0 to 5.} other { Rate each pitch, skill by skill.}}
        Whose job needs these skills most? Who showed it best?
        Two play here, and nobody votes for their own pitch. So every vote would be fixed from the start. Each pitch is rated instead, skill by skill. The better mean wins the round.
        Between these two a vote would be fixed from the start. So both are rated instead, skill by skill. The better mean wins.
        The vote. Which pitch showed which skill?
        {who}, your secret vote. {question}
        {who}, your secret ballot. {question}
        You do not vote. Press Enter all the same, so that nobody can tell.
        {who}, there is nobody you can vote for. Press Enter.
        You chose several, so no reason is asked. Press Enter.
        No pitch came first on your ballot, so no reason is asked. Press Enter.
        go on
        {who}, your secret vote. {question} Who gets gold? It counts 2.
        And silver? It counts 1.
        no silver
        {who}, your secret vote. {question} Type the numbers from the best down, such as {example}.
        {who}, your secret vote. {question} Type the numbers of all that convince you, such as {example}.
        {who}: how well was each skill shown? Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
        Feedback for {who}, which scores nothing. Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
        {who}: how convincing was this pitch? Type 0 to {highest}, or - for no rating.
        0 not named, 1 named, 2 shown by a concrete situation, 3 shown and tied to the job.
        0 means not at all, {highest} means it could not be better.
        no rating
        {who}, who showed “{skill}”?
        nobody
        {who}: {job}
        Because of which skill? Enter for no reason.
        no reason
        I would rather not vote
        go back
        Type each number once, with spaces between. You can choose from {numbers}.
        Type {count, plural, one {one digit} other {# digits, one for each skill,}} from 0 to {highest}.
        {who} has voted. {voted} of {voters}.
        {who} has voted. All votes are in.
        {who} has taken the vote back.
        {voted} of {voters} have voted.
        {count, plural, =0 {Nobody has to vote.} other {Waiting for {names}.}} Facilitator, what now?
        count now
        Only one person has voted, so the result would tell how. {missing, plural, one {One person has} other {# people have}} not voted yet: {names}. Count all the same?
        count
        somebody wants to vote again
        Who votes again?
        Show of hands. Facilitator, what now?
        Paper ballots. Facilitator, what now?
        type the totals
        {method, select, medals {How many points on paper for {number} {who}? Gold 2, silver 1.} score {How many points on paper for {number} {who}, all papers together?} other {How many papers name {number} {who}?}}
        {method, select, medals {Hands up for {number} {who}: both for gold, one for silver. How many hands?} score {Fingers up for {number} {who}: none to five. How many fingers in all?} other {Hands up for {number} {who}. How many?}}
        Which total is to be typed again?
        {who}, now {total}
        {who}: {total}.
        Hands up for {number} {who}
        Paper ballots: fold them, and put them in the box.
        {given} counted so far; {voters, plural, one {# person votes} other {# people vote}}.
        All hands are counted.
        {number} {who}: {total}
        {totals}. Is this right?
        yes, count
        no, type one again
        The votes are counted.
        {who}: {count, plural, one {# vote} other {# votes}}.
        {who}: {count, plural, one {# point} other {# points}}.
        {who}: mean level {count}.
        {count, plural, one {One ballot without a choice.} other {# ballots without a choice.}}
        {who} {who, plural, one {was} other {were}} chosen for “{skill}”{count, plural, one {.} other {, # times.}}
        Nobody got a vote.
        pass the keyboard: each speaker reads how their pitch was rated
        {skill}: on the whole, {level}.
        {level, select, 0 {not named} 1 {named} 2 {shown by a concrete situation} other {shown and tied to the job}}
        {who}, this is what the others heard in your pitch. Nobody else sees it.
        thank you, I have read it
        {who} convinced the group most.
        {names} convinced the group equally.
        The tie will be broken next.
        {who}: {points, plural, one {# point} other {# points}} in this round.
        Shown: {skill}.
        Not shown yet: {skill}.
        The count is taken back. Everybody votes again.
        take the count back: everybody votes again
        Take the count back? Everybody votes again.
        If others vote this time, the two results together can tell how somebody voted. Let the same people vote.
        vote again
        go on: vote again among the first
        go on: 30 seconds more for each of the first
        go on to round {round}
        go on to the end
        {names} are level. The tie is broken now.
        {names} share the top of the game. One last pitch of 30 seconds each.
        The game is over.
        The game ends here. What was counted counts.
        {who}: {points, plural, one {# point} other {# points}}.
        {names} {names, plural, one {wins} other {win}} the game. Thank you all.
        {names} win the game together. Thank you all.
        Nobody has a point, so nobody has won. Thank you all.
        Together you showed {shown} of {revealed} skills. Thank you all.
        So far you showed {shown} of {revealed} skills together.
        The score so far: {totals}.
        {who} {points}
        Facilitator, what now?
        talk about it together
        play another game
        finish, with the report
        Let us talk about it. Anybody may pass.
        The debriefing, question {place} of {count}.
        How was it for you? Type what is said, a line for each; no names are kept. Enter goes on.
        What did we learn? Type what is said, a line for each. Enter goes on.
        {who}, one thing you will try in the next weeks? Enter to pass.
        {question}
        go on
        pass
        end the debriefing
        End the debriefing here? {count, plural, =0 {This is the last question.} one {One question has not been asked.} other {# questions have not been asked.}}
        end the debriefing
        Thank you for talking.
        {who} passes.
        Facilitator, what now?
        How it was
        What we learned
        What we will try
        Back to an earlier moment.
        The cards are dealt. The first round has not begun.
        Round {round} of {rounds}: {stage}.
        opening
        research
        choosing a job
        interviews
        vote
        result
        end of the game
        The session is closed.
        {who} came
        {who} got another name
        {who} changed part
        {who} went out
        {who} came back
        {who} left
        {who} {who, plural, one {has} other {have}} chosen a job
        {who} {who, plural, one {has} other {have}} passed
        {who} {who, plural, one {has} other {have}} swapped a card
        {who} {who, plural, one {has} other {have}} written a job
        the clock was stopped
        the clock went on
        the pitch got more time
        the pitch ended
        the pitch of {who} ended
        {who} voted
        {total} for {who}
        {who} took the vote back
        there was no vote
        {who} passed
        somebody went back in time
        the session was put down
        the session was taken up again
        the session was closed
        the game began
        the debriefing began
        an answer was noted
        the next question
        the debriefing ended
        round {round} began
        the skills were laid on the table
        a skill was replaced
        the skill “{skill}” was written
        everybody picks a job
        the order was drawn
        {who} began to speak
        a note was taken
        the vote opened
        the votes were counted
        the vote was opened again
        the tie-break began
        the final began
        the game ended
        Only the facilitator can do this.
        Only {who} or the facilitator can do this.
        This session is closed.
        There is no moment {number}; the last one is {last}.
        Something has changed in the meantime. Please look again, then choose.
        No game is going on.
        No debriefing is going on.
        Something else is going on. End it first.
        Nobody has the seat {id}.
        The room is full: {limit} at most.
        Nothing changes for {who}.
        These rules cannot be played: {faults}.
        The game needs {needed, plural, one {# person} other {# people}} who play; {present, plural, =0 {nobody is} one {# is} other {# are}} here.
        Every player belongs to exactly one team, and there are two teams or more.
        This is not possible now ({stage}).
        Nobody plays as {id}.
        The skills lie on the table already.
        This skill does not lie on the table.
        The table is full: {limit} skills at most.
        No card is left to draw.
        This job card is not in the hand.
        This job was played already. The others come first.
        {limit, plural, =0 {Cards cannot be swapped in this game.} one {The one swap of the game is used.} other {All # swaps of the game are used.}}
        This job is chosen for the round. Choose another one first.
        {who} {who, plural, one {plays} other {play}} from round {round} on.
        {who} {who, plural, one {is} other {are}} not in the room.
        {who} {who, plural, one {has} other {have}} decided so already.
        {who} {who, plural, one {is} other {are}} speaking. End that pitch first.
        Nobody is speaking now.
        The clock runs already.
        The clock stands already.
        Nobody is left to speak.
        {who} {who, plural, one {does} other {do}} not pitch now.
        {who} {who, plural, one {has} other {have}} been heard already.
        Between {least} and {most} seconds can be added.
        No vote is open.
        {who} does not vote now.
        Only {who} can vote with this ballot.
        Nobody votes for her or his own pitch.
        {who} cannot be voted for now.
        This vote asks for another kind of ballot.
        The same name stands twice on the ballot.
        The same skill stands twice on the ballot.
        {level} is not a level. Levels go from 0 to {highest}.
        Rate {who} on every skill, or not at all.
        The reason names {who}, whom the ballot does not choose.
        No feedback is asked for in this vote.
        {who} has not voted.
        Totals are typed in this vote, not single ballots.
        Ballots are cast one by one in this vote.
        {count, plural, one {One vote is} other {# votes are}} in the box already. Totals would count them twice.
        The total for {who} is below zero.
        The totals add up to {sum}; {limit} is the most there can be.
        {limit} is the most there can be for {who}.
        There is no count to take back.
        This question is for the whole group.
        This question is for each person: say who answers.
        {who} has answered already.
        {who} is not in the room.
        Nothing was typed.
        This has {count} characters; {limit} is the most.
        There is a character in it that cannot be shown ({code}).
        {option} is {value}, and goes from {least} to {most}
        ratings give an order and no votes, so scoring has to be winner or rank
        typed totals go with one vote each, with medals or with a score
        feedback needs ballots at the keyboard and another method than the rubric
        playing together needs ballots at the keyboard, without feedback
        playing together has no winners, so there are no ties to break
        Report: {title}
        In short
        Date: {date}
        Time worked: {minutes, plural, one {# minute} other {# minutes}}.
        {count, plural, one {# person} other {# people}} there to play.
        {count, plural, one {# person} other {# people}} there to watch.
        {count, plural, one {# person} other {# people}} there to lead.
        Nobody has come.
        People
        {who}
        {who} (watched)
        {who} (led)
        {who} (left early)
        The game
        Deck: {deck}. {played, plural, one {# round} other {# rounds}} played of {planned} planned.
        The game was ended early.
        The game is not over yet.
        The rules
        Round {round}
        Skills: {names}
        Pitches in the order they were given
        Who
        Spoke as no.
        Speaker
        Job
        Time spoken
        Passed: {names}
        Votes
        Points of the vote
        Mean level
        {ballots, plural, one {# ballot} other {# ballots}} counted{abstentions, plural, =0 {} one {, # of them without a choice} other {, # of them without a choice}}.
        Votes to break the tie
        Last pitch for the first place
        {count, plural, one {A first count was taken back.} other {# counts were taken back.}}
        Reasons given with the votes
        Ratings, all pitches together: 0 not named to 3 shown and tied to the job
        Skill
        Times
        Most votes in the round: {names}
        Points
        What the group showed
        Shown: {skill}, by {pitches}.
        {who} (found in {count, plural, one {# ballot} other {# ballots}})
        Total
        Points of each round
        Points
        {values}.
        {who} {value}
        First: {names}
        Together: {shown} of {revealed} skills shown.
        Skills and what speaks for them
        Skills that lay on the table
        Kind
        Rounds
        Named as a reason
        Notes
        Rounds in which it was shown
        What was heard
        {who}, round {round}, {skill}
        {who}, round {round}
        Talking about it
        {heading} ({time})
        {text}
        {who}: {text}
        Nothing was played.
        Figures
        Figures of the group, and how each is worked out
        Figure
        Value
        How it is worked out
        People who pitched
        Those there to play who gave at least one pitch, out of all who were there to play.
        Pitches
        All pitches begun, those to break a tie included.
        Time of all pitches
        The time the clocks of all pitches ran.
        Time of one pitch
        The time of all pitches, shared out over the pitches.
        Passes
        Times somebody passed in a round, out of these and the pitches of the rounds.
        Skills on the table
        Different skills that lay on the table, those that were replaced left out.
        Skills with something that speaks for them
        Those named as a reason, noted or found shown, out of the different skills on the table.
        Time worked
        The time from each step to the next, added up; breaks of more than 30 minutes are left out, and the time in which no program led the session.
        Time for talking about it
        The time worked while you talked about it, out of all time worked. A third is good practice.
        People who felt good
        Faces good and very good when it was talked about, out of all faces shown then; the last count.
        People with a plan
        Those there to play who said what they will try, out of all who were there to play.
        Pitches of each person
        Share of all time spoken
        Time spoken
        {number}
        {part} of {whole} ({percent} %)
        {part} of {whole} ({percent} %)
        {minutes}:{seconds}
        {names}
        –
        {count, plural, one {# round is} other {# rounds are}} planned.
        Everybody plays for herself or himself.
        People play in pairs.
        People play in {count} teams.
        {count, plural, one {# skill lies} other {# skills lie}} on the table in a round.
        Everybody begins with {count, plural, one {# job card} other {# job cards}}.
        A pitch may last {seconds} seconds; the clock only tells, it stops nobody.
        Votes are secret, at the keyboard.
        Votes are a show of hands.
        Votes are on paper.
        The group plays together: at least half of the ballots must find a skill shown. There are no points.
        {method, select, single {A ballot names one pitch.} medals {A ballot gives gold, worth 2, and silver, worth 1.} ranked {A ballot puts the pitches in order; a better place is worth more.} approval {A ballot names as many pitches as it likes.} score {A ballot gives each pitch 0 to 5; the sum counts.} other {A ballot gives each pitch a level from 0 to 3 for each skill; the mean counts.}}
        Points are the votes received.
        Whoever wins a round gets one point.
        A pitch gets one point for each pitch with less.
        When a round is tied, all of them win it.
        When a round is tied, there is a second vote.
        When a round is tied, there is a short second pitch and a second vote.
        When the game is tied, all of them win.
        When the game is tied, there is a short last pitch and a last vote.
        --pdf prints the HTML; leave out --format {format}.
        A PDF goes into a file: name one with --output, or leave --output out.
        There is no browser that can print. Install Chromium or Google Chrome, or save the HTML, open it in any browser and print it to a PDF file from there.
        {browser} could not print: {reason}.
        it did not come to an end
        it left with code {code}
        it printed nothing
        Printed to {path}
        Say for whom: --people with a number, or --session with an id.
        {option} is {number}, and goes from 1 to {limit}.
        Nobody is in the session {id}, so there is nothing to print.
        Paper carries {methods}, not {method}.
        Cards: {title}
        Skill, {dimension}
        Job
        {count, plural, one {# more is} other {# more are}} in the deck.
        Ballots
        Ballots: {title}
        Round ____
        {question} Tick one, not your own.
        {question} Gold for one, silver for another, none for your own.
        {question} Give each a number from 0 to {highest}, none to your own.
        Gold
        Silver
        Fold and put it in the box. You may leave it empty.
        Pitch {number}
        Attendance
        Attendance: {title}
        Organisation:
        Workshop:
        Date:
        From – to:
        Led by:
        Names and signatures
        No.
        Name
        Signature, first half
        Signature, second half
        Signature of whoever led:
        Certificate of participation
        Certificates: {title}
        took part in a workshop on soft skills
        took part in a role-play on soft skills
        practised soft skills
        took part in a talk about soft skills
        The session {id} is not over, so nobody's certificate can be printed yet. Finish it first: go on with it, and choose to finish.
        {title}, {date}
        The group worked on: {names}.
        The group worked on: {names}; and on {count, plural, one {# more} other {# more}}.
        Place and date
        Name and signature
        Pass the keyboard to {who}. {who}, press Enter when nobody else looks.
        Thank you. Pass the keyboard on.
        {key} {label}
        ? more
        {prompt} {choices}.
        {prompt}. {choices}.
        The time is over. Finish your sentence.
        “{line}” is not one of the answers. Type ? to see them all.
        That is not one of the answers. Type ? to see them all.
        That line has {count} characters; {limit} is the most.
        That line is not UTF-8 text.
        You can type:
        {key}: {label}
        {key} or {shortcut}: {label}
        words of your own
        a name
        numbers, as the question says
        a day: 2026-12-24, 24/12, 24 December, Friday, next week, in two weeks
        “{line}” alone does nothing here and is not written down. Type words, or ? for what can be done.
        ?: this list
        Who plays? Type the first names with commas between them.
        Three to 40 first names, such as: Ana, Ben, Chloé. More people can come later, at any moment.
        Three people or more are needed; this line names {count}.
        Welcome back to {title}.
        “{title}” was interrupted ({detail}). 1 go on with it, 2 begin a new session.
        Type 1 to go on with it, or 2 to begin a new session.
        {when}, {place}, {count, plural, one {# person} other {# people}}
        round {round}
        not begun
        go on with it
        begin again from the start
        You broke off “{title}” ({detail}). What do you want to do?
        You broke off “{title}” ({detail}). 1 go on with it, 2 begin again from the start.
        today {time}
        yesterday {time}
        {day} {time}
        broken off
        There was no more input, and nothing was begun.
        Saved. Go on with: {command}
        The report is saved in {path}
        The report is not saved: {reason} The session is safe. Write the report again with: jobhunter session report
        A name cannot be used. {reason}
        A name cannot be used: “{name}”. {reason}
        The title of the session cannot be used. {reason}
        Each row was taken for one person, such as {example}: {count, plural, one {# person} other {# people}}. Put one person on each line, or commas between them, if that is wrong.
        There are too few people for {wanted, plural, other {# teams}}: {count, plural, other {# people}} play, everybody alone.
        There is no deck. Begin one with: jobhunter deck new ID
        {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
        {id}: cannot be used; see jobhunter deck check {path}
        {title} ({id}, version {version}, {language}). Licence: {licence}. By {authors}.
        {count, plural, one {# skill} other {# skills}}
        {count, plural, one {# realistic job} other {# realistic jobs}}
        {count, plural, one {# silly job} other {# silly jobs}}
        {decks, plural, one {# deck} other {# decks}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        This is no id for a deck: use small letters, digits and single hyphens, such as kitchen-team.
        A deck to begin with: {path}
        The session {id} is closed. Read it with: jobhunter session report {id}
        There is no session yet.
        There is no group session yet. To open a practice, give its id: jobhunter session list
        {id}  {date}  {title}: {state}
        {title} ({id}), opened {date}
        {number}. {time} {text}
        {sessions, plural, one {# session} other {# sessions}} checked: everything is in order.
        {count, plural, one {# thing is} other {# things are}} wrong with the record. It was not changed.
        There is no session yet: nothing is recorded in {path}
        {path} is not a folder. Name another one with --data-dir.
        You may not read or write {path}. Ask its owner, or name another folder with --data-dir.
        Nothing can be written to {path}. Name another folder with --data-dir.
        The disk with {path} is full. What was acknowledged is safe. Free some room and go on.
        Another program keeps {path} busy. Try again in a moment.
        {path} is not a record of this program. It was left as it is.
        {path} belongs to another program. It was left as it is.
        {path} was written by a newer version of this program (format {version}; this one knows {known}). Use that version. It was left as it is.
        {path} was written by an older version of this program. Open it for writing once: jobhunter session resume.
        {path} is damaged: {findings}. It was left as it is.
        There is no session “{id}”. See jobhunter session list.
        There is no session yet.
        “{id}” could be {names}. Type more letters.
        There is a session {id} already.
        The session {id} is led by process {process} of {user} on {host}. Stop it there first.
        The session {id} is led by another program. Stop it there first.
        {event, plural, =0 {The record of the session {id} is damaged from its beginning.} other {The record of the session {id} is damaged after event #. What came before can be read and exported.}}
        Damaged, or changed by another program, and therefore not used: {what}. To see what can be saved: jobhunter doctor
        Session {id} was recorded in a format this version of JobHunter cannot read (session/{version}). Nothing was changed: open it with the version that recorded it.
        The session {id} is played by rules this program does not know ({version}). It can be read, not resumed.
        The session {id} was changed by another program. Resume it again.
        This could not be recorded, so it did not happen. The session {id} is safe.
        The session {id} was put down. Resume it again.
        {path} cannot be used: {reason}.
        The record {path} was taken away while it was in use. What was acknowledged before is in the file that was taken away. Put it back, then go on.
        This could not be saved. {reason, select, busy {Another program keeps the record busy.} full {The disk is full: free some room.} gone {The record was taken away: put it back.} other {The record cannot be written at the moment.}} All that was said before is safe. Answer again to try once more.
        Nothing can be written to standard output: {reason}. What was acknowledged is safe.
        Nothing can be written to standard error: {reason}. What was acknowledged is safe.
        Written to {path}
        There is a file already: {path}
        There is a file already: {path}. Name another one, or add --replace to write over it.
        {path} cannot be written, because its folder is not there.
        You may not write {path}.
        {path} lies where nothing can be written.
        There is no room left for {path}. Nothing was written.
        {path} cannot be written, because a part of its path is a file and not a folder.
        {path} is a folder. Name a file.
        {path} cannot be written: {reason}.
        The record {path} cannot be used: {reason}.
        The file is damaged: {text}
        The table {table} speaks of a session that is not there.
        Session {id}: the record is damaged after event {event}.
        Session {id}: recorded in a format this version of JobHunter cannot read (session/{version}). Open it with the version that recorded it.
        Session {id}: what lists show differs from what happened.
        Session {id}: {count, plural, one {a ballot is} other {# ballots are}} kept although no vote is open.
        Session {id}: {count, plural, one {a ballot} other {# ballots}} of the open vote cannot be read.
        Session {id}: the list of those who voted and the ballot box differ for {count, plural, one {one person} other {# people}}.
        Session {id}: a vote was open when this copy was made, and copies hold no ballots. {count, plural, one {One person votes} other {# people vote}} again when it is resumed. This is no fault.
        Damaged, or changed by another program: {what}.
        {kind, select, person {the code or the name of {code}} consent {what {code} agreed to} seat {a seat of {code}} answer {what became of a commitment of {code}} erasure {what was erased} copy {where a copy was written} other {the order in which sessions were closed}}
        before the game
        talking about it
        round {round} of {rounds}
        Who is here
        out for a while
        watches
        leads
        Then: {names}
        Heard: {names}
        {spoken} of {total}
        {spoken} of {total}, the clock stands
        {spoken} of {total}, the time is over
        This window has {columns} columns and {rows} rows. {leastColumns} by {leastRows} are needed.
        What you typed is not sent. Press Esc again to throw it away.
        take the keyboard
        choose
        take the selected answer, or press its key
        send
        back
        close
        scroll
        all keys
        show all keys
        What the keys do now
        undo
        redo
        people
        stop
        close
        The table needs a terminal of its own. Open another window and try again there.
        Welcome
        The workshop begins in a moment.
        Pause
        We go on in a moment.
        show the table on a second screen
        The table on a second screen
        1. Connect the projector. Set it to extend the screen, not to mirror it: hands and ballots stay on this one.
        2. Open a second terminal window there, as large as the screen (often F11).
        3. Type there, and press Enter: {command}
        4. Lead from this window. The other one waits, follows, and shows when you pause. It never shows a hand, a ballot, a brief, or what somebody practises alone.
        In a second terminal window, on the projector's screen: {command}
        Second screen
        This is no terminal for a full screen, so the workshop goes on line by line.
        home
        Everyday skills, played. Nothing leaves this computer.
        go on with “{title}”
        begin at once with {count} seats; names can come later
        Seat {number}
        {preset, select, quick {quick} standard {standard} long {long} first-time {first time} cooperative {together} trainer {for trainers} given {as on the command line} other {as the deck suggests}}
        {preset, select, quick {Two short rounds, for a taste or a tight timetable.} standard {Three rounds, one vote each: the game as it is meant.} long {Four rounds with gold and silver, for groups that like to talk.} first-time {Two rounds with open jobs, many of them silly, and more swaps: nobody has to be good at it.} cooperative {Three rounds in which the group shows the skills together; nobody gets points.} trainer {Two long rounds with ratings, running scores and tie-breaks, so that future facilitators meet every part.} given {The rules asked for when the program was started.} other {The rules that the authors of the deck had in mind.}}
        about {minutes, plural, one {# minute} other {# minutes}}
        {preset}: {minutes}. {says}
        a ready-made set of rules
        Which set? The times are for {people, plural, one {# person} other {# people}}.
        Time for {people, plural, one {# person} other {# people}}
        welcome
        {rounds, plural, one {one round} other {each of # rounds}}
        skills and jobs
        pitches
        vote
        result
        talk about it
        altogether
        {minutes} min
        Welcome {welcome} min; {rounds, plural, one {one round} other {# rounds}} of {round} min (skills and jobs {research}, pitches {interview}, vote {vote}, result {result}); talk about it {debrief} min; altogether {total} min.
        every rule, with what it means
        Which rule? Each line says what it is now.
        {key} is {word}: {says}
        {word}: {says}
        {key} goes from {least} to {most}.
        {rule}: {value}. {says}
        {value}: {says}
        Which value?
        Which number, from {least} to {most}?
        There is no rule called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The rules are {names}.
        rounds
        who plays together
        job cards in a hand
        silly jobs
        free swaps
        skills in a round
        a mix of skills
        choosing a job
        time for a pitch
        the ballot
        how votes are given
        ratings beside the vote
        observers vote
        points
        a tied round
        a tied game
        running scores
        how to play
        {now}
        {now} %
        {now} s
        {value, select, on {yes} other {no}}
        {value, select, alone {alone} pairs {in pairs} other {{now} teams}}
        {value, select, secret {hidden} other {open}}
        {value, select, single {one vote} medals {gold and silver} ranked {in order} approval {all good ones} score {0 to 5 each} other {ratings}}
        {value, select, secret {at the keyboard} hands {by show of hands} other {on paper}}
        {value, select, votes {a vote is a point} winner {the winner gets one} other {by place}}
        {value, select, shared {shared} revote {vote again} other {speak again}}
        {value, select, coWinners {shared} other {speak again}}
        {value, select, competitive {for points} other {together}}
        {now, plural, one {Everybody speaks and votes once.} other {Everybody speaks and votes # times; each round takes about as long as the first.}}
        {value, select, alone {Everybody plays alone and speaks in every round.} pairs {Two people share a hand and a score and take turns to speak; an odd one out makes a three. Two pairs are rated: votes would be fixed.} other {People are drawn into {now} teams; a team has one hand, one score and one speaker in a round.{now, plural, =2 { Two teams are rated: votes would be fixed.} other {}}}}
        {now, plural, one {Everybody holds one job card and has no choice.} other {Everybody holds # job cards; more give more choice and take longer to read.}}
        {now, plural, =0 {All jobs are real ones, so the talk stays close to work.} other {# in a hundred jobs are silly; they loosen tongues and mock nobody’s own job.}}
        {now, plural, =0 {Nobody may swap a card; everybody plays what was dealt.} one {Everybody may swap one card in the whole game, no reason asked.} other {Everybody may swap # cards in the whole game, no reason asked.}}
        {now, plural, one {One skill lies on the table, so everybody argues with the same one.} other {# skills lie on the table; more give more to argue with and more to remember.}}
        {value, select, on {The three kinds of skills take turns, so each round has a mix.} other {Skills come as they are drawn, so a round may have only one kind.}}
        {value, select, secret {A chosen job stays hidden until all have chosen, so nobody copies.} other {A chosen job is shown at once, which helps whoever does not know what to take.}}
        The clock signals after {now} seconds; nobody is cut off.
        {value, select, single {Each voter names one pitch: the easiest to explain.} medals {Each voter gives gold and, if wished, silver: fewer ties, a little longer.} ranked {Each voter puts the pitches in order: the finest result, slow with many people.} approval {Each voter names every pitch found good: kind, and often tied.} score {Each voter gives every pitch 0 to 5, and the sum decides: fine shades, a little longer.} other {Each voter rates every pitch on every skill: it trains the eye, is slow, and scores by winner or by place.}}
        {value, select, secret {Everybody votes alone at the keyboard, and nobody ever learns who voted for whom.} hands {Hands are counted and the totals typed in: quick, and everybody sees who votes for whom.} other {Votes are written on paper and the totals typed in: secret, without passing the keyboard.}}
        {value, select, on {Each voter may also rate the pitches skill by skill; it scores nothing and takes longer.} other {Votes carry no ratings, so voting is quick.}}
        {value, select, on {Whoever watches votes too.} other {Only those who play vote.}}
        {value, select, votes {Each vote is a point, so hardly anybody ends with none.} winner {Only the winner of a round gets a point: clear, and many end with none.} other {A pitch gets a point for each pitch it beats, so good places count too.}}
        {value, select, shared {A tied round has several winners, and nobody speaks again.} revote {The group votes once more, on the tied alone.} other {The tied speak again for 30 seconds, and a second vote decides.}}
        {value, select, coWinners {A tied game has several winners.} other {The tied speak for 30 seconds more, and a last vote decides.}}
        {value, select, on {Totals are shown after each round: more suspense, and some lose heart.} other {Totals stay hidden until the end, so nobody votes by the score.}}
        {value, select, competitive {Pitches are compared and points are counted.} other {The group tries to show every skill together; nobody gets points.}}
        English
        set up
        language
        people
        teams
        cards
        time
        rules
        begin
        start a workshop: people, cards, time, rules
        settings
        “{title}” is saved. It comes first here.
        “{title}” is finished. The report is saved in {path}
        In which language is the workshop led?
        Who plays? Type a first name and press Enter; a whole list can be pasted.
        Nobody yet. Enter alone goes on with {count} seats; names can come later.
        {count, plural, =0 {nobody yet} one {# person} other {# people}}
        {limit} people at most can play; this list has {count}.
        Three people or more are needed; there {count, plural, one {is #} other {are #}}.
        {names} {count, plural, one {is there more than once} other {are there more than once}}; numbers will tell them apart.
        Without names {count} seats play.
        “{text}” is typed but not in the list. Press Enter to add it, or Esc twice to throw it away.
        What you set up is not begun. Press Esc again to throw it away.
        How do people play?
        everybody alone
        in pairs, drawn
        in {count} teams, drawn
        in teams made by hand
        Teams are made by hand from names; go back and type them.
        Who plays with whom? Left and right move somebody to another team.
        team {number}
        There is only one team; two are needed.
        Team {number} has nobody; move somebody there, or out of the last team.
        Which cards? Enter takes the one shown, Space joins several.
        {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
        This file has mistakes; deck check tells them.
        No deck is installed, so nothing can be played.
        These decks are in different languages.
        How much time is there?
        Every rule can be changed; left and right go through its values.
        Not this one: {faults}.
        Passed over: {faults}.
        Ready. Enter begins.
        The name of the workshop
        name: {title}
        people: {names}
        cards: {deck}
        teams: {teams}
        time: about {minutes} minutes, {preset}
        rules: {count, plural, =0 {as in the set} one {# changed} other {# changed}}
        language: {language} ({place} of {count})
        {number}: {names}
        everybody alone
        Saved groups
        No group is saved yet.
        This file has mistakes: {fault}
        Save this group
        What is the group called?
        The group “{name}” is saved.
        The group “{name}” is deleted.
        Delete a group
        Delete “{name}” with its {count, plural, one {# name} other {# names}} for good?
        Replace a group
        There is a group “{name}” already. Replace it?
        There are no names to save yet.
        {name}: {names}
        {name}: nobody
        {name}: cannot be used; {fault}
        There is no group “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}{count, plural, =0 {No group is saved.} one {The only one is {names}.} other {There are {names}.}}
        A group’s name cannot have a slash in it, nor begin with a full stop.
        There is a group “{name}” already; --replace puts this one in its place.
        {path} cannot be written.
        go on
        add
        begin now
        step back
        saved groups
        save group
        remove
        delete
        keep
        replace
        join
        change
        move
        name
        cards
        go to the next step with what is set
        go back one step, keeping everything
        leave without beginning a workshop
        begin at once with what is set
        take a group that was saved
        keep these names under a name
        take the selected person off the list
        join this deck with others, or leave it out
        turn the pages of the cards
        name the workshop
        settings
        Enter goes to the next value. What is changed is kept at once.
        {setting} = {value}. {says}
        There is no setting called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The settings are {names}.
        {setting} cannot be “{word}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}It can be {names}.
        Changed: {setting}: {value}.
        Set to {value}, but {by} says otherwise while this program runs.
        This holds until the program ends; it cannot be kept: {reason}
        The settings cannot be used, so the defaults hold: {reason}
        {path} cannot be written.
        colours
        large type
        sound
        clock of a pitch
        keyboard
        still screen
        mouse
        lines and signs
        language
        {value, select, auto {Colours that can be read on light and dark backgrounds, unless NO_COLOR is set.} light {Deep colours, for a light background.} dark {Bright colours, for a dark background.} other {No colours; weight and signs say everything.}}
        {value, select, on {What matters now is written large, for the back of the room.} other {Cards and names in normal letters.}}
        {value, select, bell {The terminal bell rings when the time of a pitch is over.} other {Nothing ever makes a sound.}}
        {value, select, shown {The time of a pitch is shown as a bar and in figures.} other {Pitches have no clock on the screen, for people who speak better without one.}}
        {value, select, azerty {The signs of the top row mean its figures, so nobody needs Shift to choose.} other {The top row has its figures without Shift.}}
        {value, select, on {A running clock moves every ten seconds; nothing else moves by itself.} other {A running clock moves every second.}}
        {value, select, on {The program takes clicks and the wheel; text is selected with Shift held.} other {The mouse selects text as everywhere else.}}
        {value, select, auto {Boxes and signs as fine as the terminal can show them.} other {Boxes and signs of plain letters, for old terminals and some screen readers.}}
        {value, select, auto {The language of the system where the program speaks it, else English.} other {The program speaks this language.}}
        {value, select, auto {as fits} light {for light backgrounds} dark {for dark backgrounds} none {none} off {off} on {on} bell {bell} shown {shown} hidden {hidden} azerty {AZERTY} qwerty {QWERTY} qwertz {QWERTZ} ascii {plain letters} other {{value}}}
        records
        timeline
        look at what was recorded
        Find:
        Nothing found. Esc shows everything again.
        Nothing is recorded yet. What you play is kept here.
        unreadable session ({id})
        {state}, {people, plural, =0 {nobody} one {# person} other {# people}}
        can go on
        closed
        damaged
        led elsewhere
        {id}  {date}  {title}: {state}, {people, plural, =0 {nobody} one {# person} other {# people}}
        From {first} to {last}: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} without the breaks, {games, plural, =0 {no game} one {# game} other {# games}}.
        {count, plural, =0 {Nobody was there.} one {One person was there: {names}.} other {# people were there: {names}.}}
        go on with it
        see step by step what happened
        play it back
        read the report
        write the whole record to a file
        check the record
        This session is closed. It can be read and not gone on with.
        The record of this session is damaged, so nobody can go on with it.
        This session is led by another program. Stop it there first.
        Nothing happened in this session yet.
        Written to {path} for you alone to read.
        It is there already, word for word: {path}
        Replace the file?
        Something else stands in {path} already. If it is replaced, it is lost.
        What stands in {path} was kept. This was not written.
        Still at it. Esc stops it.
        Still reading.
        Stopped.
        The record of this session was checked: everything is in order.
        open
        filter
        type a part of it to find it; Esc shows everything again
        read again
        stop it
        replace the file
        keep the file
        scroll back
        scroll by a page
        to the first
        to the last
        {time}  {step}
        {time}  (undone) {step}
        (undone) {step}
        Nothing happened yet.
        There is no event {number}. {last, plural, =0 {Nothing happened yet.} other {The last one is #.}}
        {place} of {count}, it stands, speed {factor}
        {place} of {count}, it plays, speed {factor}
        {place} of {count}, one key a step
        next
        before
        play
        pause
        faster
        slower
        {title}, as it was on {date}
        Enter goes on; the end of the input stops.
        That is all that is recorded.
        library
        what the check found
        look at the decks
        {title} ({language})
        {check}; {origin}; {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
        {check}; {origin}
        in order
        {count, plural, one {# warning} other {# warnings}}
        cannot be used, {count, plural, one {# error} other {# errors}}
        cannot be read
        not used, for another deck has its id
        your own
        built in
        The check found nothing to complain about.
        realistic job
        silly job
        check results
        {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}; {origin}; {check}; {path}
        {id}: {check}; {origin}; {path}
        There is no step to take back.
        No step was taken back.
        Choosing a step takes it back, with everything that came after it.
        taken back
        earlier steps
        Go forward to just after which step?
        the beginning
        Go back? {count, plural, one {The ballot} other {The # ballots}} in the box would be destroyed and could not be brought back.
        go back and destroy the ballots
        Count now? {missing, plural, =0 {Everybody in the room has voted.} one {One person has not voted yet: {names}.} other {# people have not voted yet: {names}.}} The count destroys the box.
        {who} leaves for good. Is that right?
        yes, {who} leaves for good
        Leave “{title}” before its end?
        leave it
        Stop this practice before its end?
        stop it
        Close “{title}” for good? Nothing can be added or taken back afterwards.
        close it
        Nobody is in the room.
        Nobody is out, and nobody has left.
        Nobody else is left to speak.
        Nobody has spoken yet.
        Nobody has voted yet.
        Nobody is left to be asked.
        what to say now, the time, your notes
        note something for your own eyes
        Your note? Nobody else will see it on a screen.
        note that {who} showed “{skill}”
        {who}, “{skill}”: what was heard? Enter alone notes the skill.
        {who}: {skill}
        {who}, {skill}: {text}
        {who}: {text}
        a private note of the facilitator
        The facilitator's side
        What to say now
        What comes next
        Time
        People
        Last steps
        Noted about pitches, for the report
        Your own notes
        The score
        Somebody else has the keyboard now.
        {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
        This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
        This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far.
        Welcome. Today we play with everyday skills. Nobody has to be good at anything, and anybody may pass.
        Everybody has job cards. In each round some skills lie on the table, and you argue that your job needs them most.
        Who reads the skills aloud? Does everybody know what they mean? Give an example from your day.
        Choose a job that needs these skills. Nobody sees your cards. You may pass.
        {who}, you have {seconds} seconds. Tell us when your job needs these skills.
        Let us listen to {who}. Which of the skills do you hear?
        Thank you all. Now we decide.
        {question} Vote alone at the keyboard, not for yourself. {method, select, single {} medals {Gold counts 2, silver 1. } ranked {Put the pitches in order, the best first. } approval {Name all that convince you. } score {Give each pitch 0 to 5. } other {Rate each pitch, skill by skill, from 0 to 3. }}Nobody will ever see how you voted.
        {question} {method, select, medals {Both hands for gold, one hand for silver, none for yourself. Count the hands: gold is 2, silver 1.} score {Show none to five fingers for each pitch, but your own. Count all fingers.} other {Hands up, one vote each, not for yourself.}}
        {question} {method, select, medals {Tick gold for one, silver for another, none for yourself. Fold the paper. Type the points: gold is 2, silver 1.} score {Write 0 to 5 for each pitch, but your own. Fold the paper. Add up the points of each pitch, and type them.} other {Tick one, not your own. Fold the paper.}}
        For each skill: whose pitch showed it?
        What convinced you? Who wants to say it in one sentence?
        Two good pitches can be equally good. Here is what the rules do with it.
        Applause for everybody. Now let us talk about what you showed.
        Ask, and wait: ten seconds of silence are fine. Type what is said in their own words.
        One person after the other, one thing each. Passing is fine.
        Thank you all. When do we meet again?
        First time: say only this much. The rules are told on the way, when they are needed.
        First time: some jobs are silly on purpose. They help people laugh, and they may win.
        First time: a card that nobody understands is replaced, not discussed.
        First time: show on one card how any job can be argued for.
        First time: everybody claps after each pitch, and nobody comments.
        First time: show how the keyboard is passed, with nobody looking over a shoulder.
        First time: count aloud, and call each pitch by its number.
        First time: show where the number of a pitch stands on the paper.
        First time: praise one moment you saw, not the person who won.
        The cards are dealt.
        The first round.
        The skills are laid on the table.
        Everybody picks a job.
        The pitches, in an order drawn by lot.
        The vote.
        The result, for everybody at once.
        Talking about it together.
        The vote again, among the first.
        30 seconds more for each of the first.
        Round {round} of {rounds}.
        The end of the game.
        {phase}.
        Everybody leaves the role.
        How the players see themselves, then what was seen.
        What was seen, by those who watched.
        Question {place} of {count}.
        The end of the session.
        The session is closed, and the report is written.
        They share the first place of the round.
        {key}: {label}, not now. {reason}
        {key} or {shortcut}: {label}, not now. {reason}
        and {count} more
        {count, plural, one {# other} other {# others}}
        {count, plural, one {# person} other {# people}}
        {done} of {count} have chosen
        speaker {place} of {count}
        {done} of {count} have voted
        {done} of {count} counted
        question {place} of {count}
        {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}
        what to say
        what to say now, the time, your notes
        find
        find any action by its name
        large type
        large type on or off
        Large type: on.
        Large type: on. In a window of this size it changes nothing here.
        Large type: off.
        mouse
        scroll back by a page
        the next value of the selected row
        the previous value of the selected row
        one team more
        one team fewer
        move the selected person to the next team
        move the selected person to the team before
        type a number for the selected rule; any figure begins it
        turn the pages of the cards back
        take the selected name back into the line to change it
        Only the number of teams drawn by lot can be changed here.
        take the mouse, or release it to select text
        go on
        select
        select the row below or above
        select a page further on or back
        select the first or the last row
        move in what you are typing
        move by a word
        move to its beginning or end
        delete the letter before or here
        delete the word before
        delete all that is before or after
        take the last change of the words back
        facilitator
        Pass the keyboard to {who}. {who}, press Enter when nobody else looks. {key} and Enter calls the facilitator.
        Only Enter alone opens it, when nobody else looks.
        undo: take steps back, from a list
        people: somebody comes, goes or has another name
        redo: bring back what was taken back
        {key} does nothing here. Press {help}: {label}.
        That key does nothing here. Press {help}: {label}.
        {number}_ Type the next figure, or Esc.
        {number}_ Enter: {choice}. Or type the next figure, or Esc.
        There is no {number} here.
        There is no such number here.
        Nothing is selected yet. Type a number, or move with the arrows.
        What you typed is not sent yet. Press Enter to send it, or Esc.
        {sign} {count} more
        {sign} {count, plural, one {# more line} other {# more lines}}. Press x to read all of it.
        The mouse is taken: click a row, a card or a hint.
        The mouse is released: text can be selected.
        What do you want to do?
        No action has these letters.
        Find:
        Nothing found. Esc shows everything again.
        Nothing here yet.
        Enter
        Esc
        Space
        Tab
        Shift-Tab
        Backspace
        Delete
        Insert
        Home
        End
        PgUp
        PgDn
        Ctrl-
        Alt-
        There is no scenario. Begin one with: jobhunter scenario new branching FILE
        {id}: {title} ({language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
        {id}: cannot be used; see jobhunter scenario check {path}
        {title} ({id}, version {version}, {language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
        Trains: {names}.
        {least} to {most} people, {observers, plural, =0 {with or without observers} one {# of them observing at least} other {# of them observing at least}}.
        Stop word: {word}. {optOut, select, yes {Everybody may give a role back at any time.} other {Whoever takes a role plays it to the end.}}
        Off limits: {text}
        Role: {name}{count, plural, =1 {} other { (# people)}}{optional, select, yes { (may be left out)} other {}}. {line}
        Only for {name}: {brief} Goal: {goal}
        {kind, select, briefing {Briefing} warm-up {Warm-up} play {Play} replay {Replay} break {Break} other {Debriefing}}, {minutes, plural, one {# minute} other {# minutes}}
        For the facilitator: {text}
        Beat {id}: {cue}
        Beat {id} ({lead}): {cue}
        From the beat {id}.
        {one} and {other} change places.
        {asked, select, players {Players} observers {Observers} all {Everybody in turn} other {The group}}: {question}
        Inject {id} ({purpose}), {when}: {channel, select, announcement {said aloud} card {a card} other {whispered}}{everybody, select, yes {} other { to {names}}}
        {seconds, plural, =0 {after the beat {beat}} one {# second after the beat {beat}} other {# seconds after the beat {beat}}}
        {seconds, plural, one {# second into {phase}} other {# seconds into {phase}}}
        by hand
        Only where {name} is played.
        {behaviour} ({skill})
        {name}: {behaviour} ({skill})
        It starts at {id}.
        Ending {id} ({outcome, select, success {success} mixed {neither well nor badly} other {setback}})
        To think about: {question}
        {id}{checkpoint, select, yes { (checkpoint)} other {}}
        goes on to {id}
        by chance ({share} %) to {id}
        {id} to {goto}
        {id} to {goto}, if {condition}
        {id} to {goto}, once
        {id} to {goto}, once, if {condition}
        {title}: {nodes, plural, one {# node} other {# nodes}}, {choices, plural, one {# choice} other {# choices}}, {endings, plural, one {# ending} other {# endings}}, {words, plural, one {# word} other {# words}}, {minutes, plural, one {# minute} other {# minutes}} to read it all
        {title}: {roles, plural, one {# role} other {# roles}}, {beats, plural, one {# beat} other {# beats}}, {injects, plural, one {# inject} other {# injects}}, {items, plural, one {# grid item} other {# grid items}}, {words, plural, one {# word} other {# words}}, the longest brief has {brief}
        Proved: {states, plural, one {# state} other {# states}}; from each there is a way on, and a way to an ending.
        Explored: {states, plural, one {# state} other {# states}}; not every one has a way to an ending.
        Not proved: there are more than {states, plural, one {# state} other {# states}}. Explore more with --states.
        A play takes {least} to {most, select, unbounded {any number of choices, for there are loops} unknown {an unknown number of choices} other {{most} choices}}.
        {nodes} of {allNodes} nodes can be reached, and {choices} of {allChoices} choices can be taken.
        {id} ({outcome, select, success {success} mixed {neither well nor badly} other {setback}}): {share} % of random plays
        {skill}: scores from {least} to {most}
        All skills together: from {least} to {most}
        any low number
        any high number
        an unknown number
        {files, plural, one {# scenario} other {# scenarios}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        The name of the file becomes the id: use small letters, digits and single hyphens, such as late-bus.json.
        A scenario to begin with: {path}
        {count, plural, one {# sheet} other {# sheets}} written to {path}
        Role card: {name}
        Only for you. Do not show this card.
        What you want: {goal}
        What everybody knows: {line}
        You may stop at any time: say "{word}".
        Observation sheet: {title}
        Write down what you see and hear first. Rate afterwards.
        Who watches:
        Which take:
        Behaviour
        Nothing is observed in “{title}”: its file has no "observation".
        What you look for
        Seen or heard
        seen
        {name}: {description}
        Facilitator: {title}
        People and safety
        Roles
        Course
        Injects
        Leaving the roles
        Trainer: {title}
        Endings
        Questions for afterwards
        {id}: {nodes, plural, one {# node} other {# nodes}} and {endings, plural, one {# ending} other {# endings}} written to {path}
        The story has {passages, plural, one {# passage} other {# passages}}, {links, plural, one {# link} other {# links}}, {missing} of them missing their passage; {unreachable, plural, one {# passage} other {# passages}} out of reach ({perhaps} perhaps not); {deadEnds, plural, one {# passage} other {# passages}} without a link; {dynamic, plural, one {# passage} other {# passages}} with links that are not checked
        Nothing could be imported from {path}
        What was imported needs work before it can be played
        {id} is a role-play for a group; only branching scenarios can be exported
        role-play
        The role-play “{title}” begins.
        {role}: {line}
        {role}: {line} Played by {names}.
        {role}: {line} {optional, select, yes {Nobody plays it; the play can go without it.} other {Nobody plays it yet.}}
        Whoever says “{word}” stops the play at once. Anybody may, and nobody asks why.
        Off limits: {text}
        It is meant for {least} to {most} people.
        {who} plays {role}.
        {who} has no role now.
        {who} gives the role back. That is fine.
        {who} and {other} change roles.
        {who} is ready.
        {kind}, {minutes, plural, one {# minute} other {# minutes}}.
        Take {number}. Go!
        Take {number}, from here: {cue}
        The take is over. Thank you.
        Now: {cue}
        Listen: {text}
        A card for {names}.
        A whisper for {names}.
        Freeze. Everybody stands still.
        The play goes on.
        {who} answers questions as {role}.
        No more questions. Thank you.
        Stop. Everything stands still. Nobody has to say why.
        We go on. Nobody plays until you say so.
        Now everybody leaves the role.
        {who} has left the role.
        The players speak first: how do you see yourselves?
        Now the observers: how do you rate what you saw?
        {who} is done.
        The role-play is over.
        Briefing
        Warm-up
        The play
        The play again
        A break
        The debriefing
        help
        pressure
        a turn
        an end
        Who plays whom?
        draw who plays
        give a role by hand
        take a role from somebody
        somebody else takes over a role
        two players change roles
        somebody gives a role back
        somebody reads a brief again
        change who plays
        Which role?
        Who plays {role}?
        Whose role?
        Who takes it over?
        Who?
        With whom?
        Who reads?
        {who} ({role})
        go on: {phase}
        go on: leave the roles
        leave this out and go on: {phase}
        leave this out and go on: leave the roles
        {text}
        {kind}: what now?
        begin: action!
        play it again
        play from a moment on
        From which moment?
        next: {cue}
        Take {number} is being played. What now?
        Everybody stands still. What now?
        freeze
        go on playing
        end the take
        let something happen
        What happens?
        {id}: {channel, select, card {a card} whisper {a whisper} other {an announcement}} for {names} ({purpose})
        {id}: announce “{text}” ({purpose})
        {inject}, due at {time}
        somebody reads a card
        a role answers questions
        Who answers, as the role?
        no more questions
        an observer notes something
        Who noted something?
        {who}, what did you see?
        {behaviour}
        {role}: {behaviour}
        {behaviour}. Type what was said, or Enter if you only saw it.
        seen
        You noted so far: {count, plural, one {# thing} other {# things}}.
        Somebody said “{word}”. Is everybody all right? Take your time.
        go on
        end the play and leave the roles
        leave this and go on
        end the play now
        End the play now? Everybody leaves the role; then you talk about it.
        {who}, you play {role}.
        {text}
        What you want: {text}
        For you: {text}
        {who}, have you read your brief?
        I have read it
        I would rather not play this
        Give the role back? Nobody asks why.
        give it back
        read it in full
        I am done
        {who}, this is for you alone.
        {who}: {question}
        I have left my role
        pass
        We wait for {names}.
        Nobody is waited for. What now?
        {who}, “{behaviour}”: how do you see yourself?
        {who}, take {take}, “{behaviour}”: how do you rate it?
        You noted: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}{quotes, select, none {} other {, {quotes}}}
        no answer
        not seen
        seen
        {name}: {description}
        play a situation
        Which situation?
        {title} ({minutes, plural, one {# minute} other {# minutes}})
        The role-play “{title}”. Roles are being given.
        The role-play “{title}”. {phase}.
        leaving the roles
        how players see themselves
        what observers saw
        the play
        giving the roles
        {count, plural, =0 {No take yet.} one {One take so far.} other {# takes so far.}}
        stop (“{word}”)
        stop word
        The time for this part is up.
        It is time for: {inject}.
        part {place} of {count}
        {spoken} of {total}
        FREEZE
        STOP
        Next: {cue}
        Now: {cue}
        {who} answers as {role}
        Watching: {names}
        {question} Type what is said, a line for each. Enter goes on.
        {who}: {question} Enter to pass.
        {question} Nobody who is asked is here.
        What was seen:
        {behaviour}. {seen}
        {role}: {behaviour}. {seen}
        Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}
        Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}, {quotes}
        rated {levels}
        {level} ×{count}
        Nothing was noted.
        The players of themselves: {levels}.
        “{text}”
        Role-play: {title}
        The stop word was said {count, plural, one {once} other {# times}}.
        {who}: {roles}
        Who played
        Take {number}
        Takes
        Each take: what was played, and how long, without the time it stood still
        Take
        Part
        Played
        From
        What happened in take {number}
        What
        When
        announcement: {text}
        a card for {names}
        a whisper for {names}
        {who} answered questions as {role}
        What was seen
        Nothing was noted.
        How often it was noted, and how it was judged
        In
        Noted
        The players, of themselves
        the role-play began
        {who} got a role
        {who} put a role down
        {who} gave a role back
        {who} and {other} changed roles
        {who} read the brief
        a phase began: {phase}
        a take began
        a take ended
        a moment was reached: {cue}
        something happened: {id}
        freeze
        the play went on
        {who} answered questions
        the questions ended
        the stop word was said
        it went on after the stop word
        {who} saw something
        {who} wrote down what was said
        the roles are left
        {who} left the role
        players spoke of themselves
        {who} gave an own view
        observers rated
        {who} rated something
        {who} was done
        the role-play ended
        No role-play is going on.
        This scenario cannot be played: {faults}.
        it has no roles
        no phase of it plays the situation
        the phase {phase} comes after the debriefing
        Not in this part of the role-play: {part}.
        Somebody said the stop word. Say first whether the play goes on.
        Everything stands still already.
        Nobody has stopped the play.
        There is no role {id}.
        Somebody plays {role} already.
        {who} has a role already.
        {who} has no role.
        {who} does not play in this session.
        That is the same person twice.
        There is nobody to draw.
        {who} has read the brief already.
        Nothing is being played.
        There is no moment {id} here.
        This moment has come already.
        There is nothing called {id} to happen.
        That has happened already in this take.
        Nobody plays {role}.
        It is the first choice now.
        The scenario has no moments to begin from.
        Freeze the play first, or end the take.
        Nothing is left that could happen.
        Nobody has got a card.
        Nobody plays a role.
        Nobody has anything to note now.
        Nobody is free to play.
        Every role is taken.
        It takes two who play.
        Everybody stands still already.
        The play is going on.
        Nobody answers questions now.
        {who} answers questions already.
        {who} plays; those who watch take the notes.
        Nobody looks for {id} now.
        There is no level {level}. There are {levels}.
        {who} has noted nothing of the kind in this take. First what was seen, then the rating.
        First the players speak of themselves.
        This does not belong to a role that {who} played.
        {who} is not asked now.
        Which situation? Type its number.
        This situation needs {needed, plural, one {# player} other {# players}}. You gave {count}.
        Who can play? Type {needed, plural, one {# name} other {# names}} or more, separated by commas. Those without a role watch. Enter alone begins with {seats, plural, one {# seat} other {# seats}}.
        {id} is a story for one person, not a role-play.
        No role-play is installed.
        “{title}”: you decide what you say and do.
        {text}
        {who}: {text}
        [{text}]
        {outcome} {text}
        It turned out well.
        It turned out so-so.
        It went wrong, and that is what practice is for.
        You practised “{skill}”: {times, plural, =0 {at the start} one {in one step} other {in # steps}}, {points, plural, one {# point} other {# points}}.
        To think about: {text}
        Nothing was decided.
        Your way:
        Step {number}: {text}
        Then: {text}
        A trainer would say: {text}
        Back to before. What you tried stays in the record.
        Once more from the start. What you tried stays in the record.
        The story is left before its end.
        “{title}”, step {step}.
        What do you do?
        And then?
        go on
        Nothing can be chosen here.
        leave the story now
        play it again from the start
        go back to an earlier moment
        Back to which moment?
        step {step}: {text}
        look back at your way
        compare with another time
        Compare with which time?
        {count, plural, one {one decision} other {# decisions}}. {end}
        {count, plural, one {one decision} other {# decisions}}, then you went another way.
        Both times you went the same way.
        {count, plural, =0 {The two ways part at once.} one {The first step is the same.} other {The first # steps are the same.}}
        There you heard: {text}
        The earlier time:
        The later time:
        You stopped there.
        “{skill}”: {first} the earlier time, {second} the later time.
        What now?
        finish and make the report
        write down a thought
        What do you want to keep?
        practise a pitch
        You practise a pitch: skills and a job are drawn, you get ready, you speak or write, and you judge it yourself.
        No card is drawn yet.
        Your cards, please.
        draw from all skills
        draw from the skills practised least
        {more, plural, =0 {You have practised these least: {names}.} one {You have practised these least: {names}, and one more.} other {You have practised {count} skills least, such as {names}.}}
        You apply as: {job}. {summary}
        Get ready: {seconds} seconds are a good time. Find a situation in which you showed each skill.
        speak now
        type it now
        explain the cards
        draw other cards
        Speak now. {seconds} seconds.
        Type now. {seconds} seconds.
        You speak.
        Type a line; an empty line ends the pitch.
        the pitch is over
        stop this practice
        It took {time}.
        The time to get ready is over. Start when you like.
        the two examples again
        your own words again
        The practice is over.
        practise another pitch
        You judged, out of 3: skill named {named}, situation {situation}, job {job}, result {result}.
        {question} – {level}
        Did you name the skill?
        Did you tell a concrete situation?
        Did you tie it to the job?
        Did you tell what came of it?
        {level, select, 0 {no skill was named} 1 {it was there, in other words} 2 {it was named} other {it was named, and what it means to me}}
        {level, select, 0 {no situation} 1 {in general, such as “always” or “often”} 2 {one situation, with when and where} other {one situation, and what I did in it, step by step}}
        {level, select, 0 {the job did not come up} 1 {the job was named} 2 {why the job needs it} other {when and how I would use it in this job}}
        {level, select, 0 {no result} 1 {“it went well”} 2 {what changed} other {what changed, for whom, and how one could see it}}
        Next time: begin with the words on the card.
        Next time: think of one day, one place, and the first thing you did.
        Next time: end with “and as your new …, I would …”.
        Next time: say who was better off because of it, and how you know.
        Two examples, the same person twice, for another job. Hold yours against them.
        First try, “Plan the steps”, for office cleaner: “I am well organised. I always plan my work. I think that is useful for cleaning.” The skill is named; the rest is general.
        Second try: “I plan the steps before I start. When we moved last spring, I wrote a list for each room and a number for each box. On the day, four friends worked from my list and we gave the keys back at noon, two hours early. With ten offices to clean, I would write such a list for the rooms first.” Named, one situation step by step, a result one can see, tied to the job.
        First try, “Ask for help”, for kitchen helper: “I am good with people and I am not afraid to ask. That always works.” The skill is only hinted at; no situation, no job.
        Second try: “I ask for help in time. In my training at the canteen the dishwasher stopped at half past eleven. I told the cook at once, and asked who knew the machine. Samir showed me the filter, and lunch was served on time. In your kitchen I would ask before the plates pile up, not after.” Named, one situation step by step, a result one can see, tied to the job.
        First try, “Keep a promise”, for delivery driver: “People can count on me. I keep my word, everybody says so.” The skill is there in other words; nothing one could see.
        Second try: “I keep a promise. I had told my neighbour I would take her to the hospital on Tuesday at seven. On Monday my car broke down. I rang her the same evening, found a taxi for the same price, and she was there on time. As your driver I would call a customer as soon as I see I am late, and say by when I come.” Named, one situation step by step, a result one can see, tied to the job.
        the story began
        “{text}”
        the story went on
        back to an earlier moment
        once more from the start
        the story was left
        a thought
        the practice began
        cards drawn
        the pitch started
        a line typed
        the practice was stopped
        No story is being played now.
        No pitch is being practised now.
        This story cannot be played: it leads to “{place}”, which is not in it.
        This cannot be chosen here.
        The story waits for a choice, or has ended.
        There is no such moment to go back to.
        The story stands at its start.
        This cannot be done {stage, select, opening {before cards are drawn} preparing {while you get ready} pitching {during the pitch} assessing {while you judge the pitch} other {any more: the practice is over}}.
        This pitch is given aloud; nothing is typed.
        step {step}
        step {step}, back to {checkpoint} possible
        a pitch
        getting ready
        the pitch
        your judgement
        Whoever plays decides alone, at her own pace. A wrong turn costs nothing here.
        Ask what surprised her, and what she would try the next time.
        An ending, and from there back to a checkpoint or on to the report.
        One person practises a pitch alone. Her words and her judgement are her own.
        Leave her the time to get ready. Other cards may be drawn.
        Listen, or let her write. The clock is a signal, not an end.
        She judges herself. Say nothing until she has.
        Ask what she wants to keep of it.
        The cards are drawn.
        The pitch.
        Her own judgement.
        A thought to keep, and the report.
        {elapsed, plural, one {# minute} other {# minutes}} so far.
        Story: {title}
        Played by {who}.
        The way
        {told} – “{text}”
        What followed: {text}
        A trainer would say: {text}
        Skills practised
        Steps
        Points
        The time before
        This time
        Points both times
        Other ways tried
        Compared with the time before
        To think about
        Kept in my own words
        A pitch practised
        Cards drawn: {names}. The job: {job}.
        No cards were drawn.
        The pitch
        How
        aloud
        typed
        No pitch was given.
        My own judgement
        {question} – {level} ({number} of 3)
        lead a role-play
        a group plays, watches, talks
        {minutes, plural, one {# minute} other {# minutes}}, {least} to {most, plural, one {# person} other {# people}}
        practise alone
        a story, or a pitch
        practise alone
        What do you want to practise?
        A pitch, with cards drawn
        {minutes, plural, one {# minute} other {# minutes}}: {names}
        {key}: {title} ({detail})
        Type one of the numbers.
        Guest
        Your name or a code, for your own record. Enter alone is as good.
        “{title}” is for a group. Play it with: jobhunter roleplay
        The check has remarks about this file. See them with: jobhunter scenario check {path}
        5 minutes: whatever is drawn
        Pitch practice
        {who} has not played “{title}” twice yet, so there is nothing to compare.
        {who} has played no story yet, so there is nothing to compare.
        “{title}”: {first} and {second}
        There is no guide.
        {id}: {title} ({language}), {count, plural, one {# question} other {# questions}}, {minutes, plural, one {# minute} other {# minutes}}
        {id}: cannot be used; see jobhunter guide check {path}
        {files, plural, one {# guide} other {# guides}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        The short one: three questions
        {title}, {minutes, plural, one {# minute} other {# minutes}}
        Source: {text}
        {phase}; {asked}; {how}; {minutes, plural, one {# minute} other {# minutes}}
        asked of the whole group
        asked of each person
        asked of each who played the role-play
        asked of each who watched the role-play
        The answer is something to do.
        The answer is something to do; asks by which day.
        If nobody speaks: {text}
        just talk
        write first, then talk
        two by two first
        one after another
        in silence
        {phase}: {how}. About {minutes, plural, one {# minute} other {# minutes}}.
        talk about it by another guide
        By which guide?
        look at a moment of what was played
        Which moment?
        nobody speaks: what can I ask?
        Try this: {text}
        put a topic aside for later
        Which topic? It comes up again at the end. Enter goes back.
        how everybody feels, as faces
        How does everybody feel?
        count the faces: how people felt before the session
        count the faces: how people feel now
        somebody keeps her face for her logbook
        All close their eyes. Think of how you came here today. Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
        All close their eyes. How are you now? Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
        Type five whole numbers, such as 0 1 2 3 0.
        Who wants to keep her face?
        {who}, which face do you keep? Nobody else sees it. Enter to keep none.
        before the session: {face}
        now: {face}
        very bad
        bad
        so-so
        good
        very good
        {count} {face}
        Before the session: {faces}.
        Now: {faces}.
        Nobody showed a face.
        How people felt
        How many people showed each face
        When
        Before the session
        When talking about it
        By which day? Such as Friday, in two weeks, 24/12 or 2026-12-24. Enter leaves it open.
        “{line}” is no day I understand. Type it as 2026-12-24, 24/12, 24 December, Friday, next week or in two weeks.
        {day} is over. Say a day from today on.
        {weekday}, {day}
        Monday
        Tuesday
        Wednesday
        Thursday
        Friday
        Saturday
        Sunday
        Noted, for {day}.
        Put aside. It comes up again at the end.
        Put aside for another time:
        - {text}
        a topic was put aside
        the faces were counted
        somebody kept a face
        Give five numbers of 0 or more that add up to at most {count, plural, one {# person} other {# people}} in the room.
        Round {round}: the votes went {pitches} ways. {most} of {sum} was the most for one pitch.
        Round {round}: {names} had the same number.
        At the end {names} shared the first place, with {points, plural, one {# point} other {# points}}.
        {before} led until round {round}. After it {after} led.
        Round {round}: {signs, plural, one {# note, reason or rating names} other {# notes, reasons and ratings name}} a skill. None names {skills}.
        Round {round}: {count} skills were heard in the pitch of {names}: {skills}.
        “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
        {role}: “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
        The first take came to: “{before}” Take {take} came to: “{after}”
        What did different people hear in the pitches?
        What was strong in each of these pitches?
        What changed in the last round?
        Why is this hard to show? Who can give an example?
        How did so many skills fit into one pitch?
        What did this behaviour lead to?
        What was done differently, and what did it change?
        Talking about it so far: {minutes, plural, one {# minute} other {# minutes}}, {share} percent of the session. A third is a good share.
        This question: {elapsed, plural, one {# minute} other {# minutes}} so far, of {planned}
        question: {elapsed} of {planned}
        Not heard yet: {names}
        Not voted yet: {names}
        Who is here? Type the names, separated by commas.
        Name at least one person.
        {text} (by {day})
        Seat {number}
        logbook
        follow-up
        We keep a page about you over several workshops: in which you took part, which skills you practised, what was noted about your pitches and in role-plays, how you saw yourself, what you practised alone, what you said yourself, and your real name if you give it. It stays on this computer. You can read it, take a copy home, and have it erased at any time. If you say no, you can take part in everything all the same.
        One, three and six months after a workshop we ask you what became of what you said you would do, and note your answer in your logbook. You need not answer. If you say no, nobody asks.
        Does this person agree? Type yes if she does.
        Nothing was noted, because the answer was not yes.
        Noted: {code} agrees to {purpose}.
        Noted: {code} takes back {purpose}. What rested on it was removed.
        {purpose}, agreed to on {given}: {text}
        {purpose}, agreed to on {given} and taken back on {withdrawn}: {text}
        Added {code}. Nothing but the code is kept until this person agrees to more: jobhunter person consent {code} logbook
        Nobody is in the logbook.
        {code}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
        {code}, {name}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
        agrees to {names}
        agrees to nothing
        {session}, {date}, {title}: seat {seat}, called {name} there
        A real name is kept; --with-names shows it.
        The real name of {code} is kept, and told only with --with-names.
        The real name of {code} is forgotten.
        Seat {seat} of session {session} is now in the logbook of {code}.
        Seat {seat} of session {session} is no longer in the logbook of {code}.
        The real name is kept too, and left out here; --with-names puts it in.
        Nobody has the code {code}. jobhunter person list shows all codes.
        Somebody has the code {code} already.
        A code has 1 to 24 letters, digits and hyphens, and no hyphen in front: {code} cannot be one.
        {code} has not agreed to {purpose}. Ask first: jobhunter person consent {code} {word}
        The session {session} has no seat {seat} that could be meant.
        In the session {session} several people are called {seat}. Name the seat: {names}.
        Seat {seat} of the session {session} is in the logbook of {code} already.
        There is no commitment {key} of somebody who agreed to be asked. jobhunter followup list shows all.
        {path} is there already, and nothing was written over it.
        There is a record at {path} already. --replace puts the copy in its place and keeps the old one aside.
        Write a seat as SESSION:SEAT, such as k3x9ab2c:s2; {text} is not written so.
        Write a commitment as SESSION:EVENT, such as k3x9ab2c:41; {text} is not written so.
        Logbook of {code}
        Workshops
        Skills practised
        What others said
        What you said
        Nothing yet.
        {date}, {title}, as {name}: {pitches, plural, =0 {no pitches} one {# pitch} other {# pitches}}{rolePlays, plural, =0 {} one {, # role-play} other {, # role-plays}}{practices, plural, =0 {} one {, practised alone once} other {, practised alone # times}}
        {skill}: {times, plural, one {once} other {# times}}, in {sessions, plural, one {# workshop} other {# workshops}}
        {date}: {text}
        Round {round}, {job}, {seconds, plural, one {# second} other {# seconds}}, with the skills {skills}
        {whose, select, team {About your team} other {About you}}, {skill}: {text}
        {whose, select, team {About your team} other {About you}}: {text}
        {whose, select, team {About your team} other {About you}}: {count, plural, one {# voter} other {# voters}} named {skill} as best shown
        {whose, select, team {The pitch you gave for your team} other {Your pitch}}, {skill}: on the whole, {level}
        {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; seen {count, plural, one {once} other {# times}} in take {take}
        {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; heard in take {take}: “{text}”
        How you saw yourself, and how observers rated it
        {behaviour}: you said {own}; observers said {levels}
        {behaviour}: you said {own}
        {behaviour}: observers said {levels}
        {levels} in take {take}{whose, select, team { (several played this role)} other {}}
        Kept from practising alone: {text}
        {question}: {text}
        {date}: {text}
        {date}: {text} (by {day})
        Before the session: {face}
        When we talked about it: {face}
        After {months, plural, one {# month} other {# months}} ({date}): {outcome}
        After {months, plural, one {# month} other {# months}} ({date}): {outcome}. {text}
        done
        partly done
        not yet
        something else became more important
        no answer
        All that is kept about {code}
        Known since {date}
        Real name: {name}
        A real name is kept, and left out of this copy.
        What was agreed to
        Seat {seat} of session {session}, called {names}
        Came on {date}
        Points in a game: {points}
        Voted {count, plural, =0 {in no vote} one {in # vote} other {in # votes}}; for whom, nobody knows
        Role-play {title}: played {role} in {takes, plural, one {# take} other {# takes}}
        Role-play {title}: gave a role back {count, plural, one {once} other {# times}}
        Role-play {title}: answered questions as a role {count, plural, one {once} other {# times}}
        Role-play {title}: noted something about others {count, plural, one {once} other {# times}}
        Story {title}: chose {choices}. It ended: {ending}
        Story {title}: chose {choices}, and left before an ending
        Practised a pitch alone: {job}, {seconds, plural, one {# second} other {# seconds}}, with the skills {skills}
        Began to practise a pitch alone, and gave none
        Typed in a pitch practised alone: {text}
        Noted by the facilitator for her own eyes: {text}
        A job you wrote, or words that were taken back and still stand in the record: {text}
        This cannot be undone. Type erase to go on.
        Nothing was erased, because the answer was not erase.
        Say whom: a code, or --seat SESSION:SEAT, or --finish for what was interrupted.
        No erasure was interrupted. There is nothing left to do.
        Erased. {events, plural, =0 {No event} one {# event} other {# events}} of the record changed; counts and points stay.
        The erasure that was interrupted is finished. {events, plural, =0 {No further event} one {# further event} other {# further events}} of the record changed; everything beside it was searched for the same names and words.
        What was forgotten or taken back earlier is overwritten now.
        The names and words are out of the record, but old pages may still lie in its files. {reason} Then take it to its end: jobhunter person erase --finish
        {count, plural, one {One logbook} other {# logbooks}} gone, with code, name, consents, links and follow-up.
        Seat {seat} of session {session}: name and words gone.
        Session {session}: gone as a whole.
        Removed, because it held the words and can be made again: {path}
        Rewritten without them: {path}
        NOT reached, because it is damaged; delete it: {path}
        NOT reached: the same name or words stand in {path}. Look whether they are hers.
        NOT reached: the copy written to {path}. Delete it, or make a new one.
        NOT reached: {path} is called by the name. Rename or delete it.
        NOT searched, because it is not text, such as a PDF or a picture: {path}. Look into it, or delete it.
        Left as it is: others speak of her by name in event {event} of session {session}. --mentions takes the name out there too.
        Left as {count, plural, one {it is: # event} other {they are: # events}} of session {session}, in which she has no seat, {count, plural, one {holds} other {hold}} the name. See whether it means her.
        Left as it is: event {event} of session {session} holds something that is only like the name. See whether it means her.
        Left as it is: {path} holds something that is only like the name. See whether it means her.
        Left as {count, plural, one {it is: # private note of the facilitator that does} other {they are: # private notes of the facilitator that do}} not name her, in session {session}. See whether they are about her.
        No program reaches paper, files and copies elsewhere (exports, reports, PDF), USB sticks, e-mails, what stands in the window or the history of the shell where a name was typed, and what people remember. Notes she wrote about others stay with them, without her name.
        Nobody has to be asked by {date}.
        {date}  {code}  {key}  after {months, plural, one {# month} other {# months}}: {text}
        Noted: {key} after {months, plural, one {# month} other {# months}}, {outcome}.
        People are asked after 1, 3 and 6 months; {months} is none of these.
        {key} is asked about after {months, plural, one {# month} other {# months}}, from {date} on. If she was asked already, note it with --early.
        Noted: {key} after {months, plural, one {# month} other {# months}}, {outcome}. It is answer {count} to this; what was noted before stays.
        Figures are told only about five different people or more, so that nobody can be found in them. The closed sessions of this time do not hold as many.
        Some sessions are left out until more people join them, or because they lie on both sides of a day that was asked for.
        Skills that lay before fewer than five people, or were written on the spot, are not told.
        {count, plural, one {# session is not closed and is} other {# sessions are not closed and are}} not counted.
        {count, plural, one {# session is damaged and is} other {# sessions are damaged and are}} not counted.
        Looked into {place} of {count} sessions.
        Sessions: {count}
        Participants, each time they came: {count}
        Minutes of work, without breaks: {count}
        Rounds: {count}
        Pitches: {count}
        Minutes of speech in pitches: {count}
        Votes counted: {count}
        Sessions with a debriefing: {count}
        Commitments: {count}
        Role-plays: {count}
        Stories and pitches practised alone: {count}
        Skill {skill}: {rounds, plural, one {# round} other {# rounds}}
        Nothing has been kept longer than {months, plural, one {# month} other {# months}} since it was last used.
        Session {id}, {title}, last used on {date}: goes as a whole.
        Session {id}, {title}, last used on {date}: stays for a logbook; everybody else in it becomes a seat.
        Logbook {code}: no contact since then; goes with all seats in it.
        Nothing was changed. --apply erases all this.
        All this is erased.
        The copy is at {path}, checked from its first byte to its last. It holds names: keep it as safe as this computer.
        The copy is at {path}, but {count, plural, one {# thing is} other {# things are}} wrong in the record itself. See: jobhunter doctor
        The record cannot be written to, so it does not know of this copy. An erasure will not name it.
        A copy of the record goes into a file: name one.
        {sessions, plural, one {# session is} other {# sessions are}} back from {path}.
        The record that was there is kept at {path}.
        {count, plural, one {# erasure that is} other {# erasures that are}} newer than the copy {count, plural, one {was} other {were}} done again.
        The record that was there could not be read, so erasures newer than the copy are not known. Erase again whoever asked for it.
        There was no record here before, so it is not known who was erased since this copy was made. Erase again whoever asked for it: jobhunter person erase
        There is no file {path}.
        All is well: folder, files, checksums and every event.
        {count, plural, one {# thing needs} other {# things need}} care.
        Nothing was recorded yet in {path}.
        {path} can be read by others (mode {mode}). Set it right: chmod {right} {path}
        {count, plural, one {# erasure was} other {# erasures were}} interrupted. Take it to its end: jobhunter person erase --finish
        {path} was left half written by a program that was stopped. It goes when the record is next opened to be changed. This is no fault.
        {path} holds {bytes, plural, one {# byte} other {# bytes}} of changes on their way into the record. This is no fault.
        {path} holds changes to a record that is not there. The next record that is made keeps it in the folder backups.
        {path} is damaged, and the last changes before the program was stopped are lost. Compare the record with what you remember.
        Can be saved: session {id}, {title}: {saved} of {written} events.
        Cannot be saved: session {id}.
        Cannot be saved: {what}, along with everything that depends on it.
        Can be saved: {count, plural, =0 {no logbook} one {the logbook of {names}} other {the logbooks of {names}}}.
        {count} of {total} pages of the file cannot be read. What stood on them is lost.
        Save it into a new file, and leave this one as it is: jobhunter doctor --save-to FILE. Then put it in place: jobhunter restore FILE --replace
        Nothing of it can be read. Go back to a copy, if there is one: jobhunter restore FILE --replace
        What can be trusted was saved into {path}. The record itself was not touched.
        {tag}: {name}; {origin, select, builtIn {in the program} other {from {path}}}; {said} of {count} messages
        {path}:{line}: {severity, select, error {error} other {warning}}: {key}: {text}
        {path}:{line}: {text}
        {files, plural, one {# catalogue} other {# catalogues}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        A catalogue to begin with: {path}. It is all English still; write your words over it. Check them with: jobhunter language check {path}
        The pseudo-language: {path}. See it with: jobhunter settings set language {tag}
        “{tag}” is no tag of a language. Write two or three small letters, and a region if it matters: fr, fr-BE.
        The program does not speak “{tag}”. It speaks {names}. Begin a catalogue with: jobhunter language new {tag}
        There is no message “{key}”. Keys stand on the left in a catalogue: jobhunter language show
        {path} cannot be used, so its words are left out. See why: jobhunter language check {path}
        {key}: {text}
        For example: {text}
        {context}. {text}
        {name}: {text} Such as: {example}
        The file is no JSON here: {reason}.
        A catalogue is one JSON object, in curly brackets. Begin one with: jobhunter language new fr
        The file does not say its language. Begin it with "@@locale" and the tag, such as "fr".
        “{tag}” is no tag of a language. Write it as fr or fr-BE.
        The message {key} is no text. Put its words in double quotes.
        In the note on {key}, “{part}” is not as it should be. Copy the note again with: jobhunter language new
        This message is missing, so it is said in English. Translate: {text}
        The program has no message of this name. Correct the name, or take the message out.
        A curly bracket is opened and not closed. Close it, or take it out.
        A curly bracket is closed that was not opened. Take it out.
        “{name}” is no name of a value. Copy the name from the English message; names are not translated.
        “{name}” is no kind of choice. Write plural or select.
        “{form}” cannot be the name of a form. Write it as in the English message, with its words in curly brackets behind it.
        The form “{form}” is there twice. Keep one of them.
        The choice by {name} has no form “other”. Add it; it serves for all that no other form names.
        More than {limit} choices stand inside one another. Write whole sentences instead.
        The value {name} is missing. Put its name in curly brackets where it is to be said; a single quote before a bracket must be a curly one (’).
        There is no value “{name}” in this message. {count, plural, =0 {It has none.} one {The only one is {names}.} other {There are {names}.}} Names are not translated.
        The form “{form}” is never chosen, for there are {names}. Leave these words in English; translate what stands in their brackets.
        This language has no plural form “{form}”; it has {names}. Take the form out.
        In this language the form “one” serves for other numbers than 1 too. Say the number in it, or add the form =0 or =1.
        It holds a character nobody can see ({code}). Take it out.
        Spaces at its beginning and end have to be as in English. Correct them.
        A choice begins or ends in the middle of a word. Write the whole word into each form.
        The plural form “{form}” is missing, so “other” is said for its numbers. Add it.
        It ends {found, select, none {without a sign} other {with “{found}”}}, the English one {english, select, none {without} other {with “{english}”}}. Make them alike if your language does.
        Its numbers differ from the English ones: {names}. Correct them if that is a slip.
        There are two spaces together. Leave one.
        “{word}” is there twice together. Leave one.
        It is the same as in English. Translate it, if it is not the same in your language.
        The English words have changed since this was translated. They were: {text}
        A sentence has {count} words: “{text}”. Participants read at most {limit}; make two of it.
        It is {count} letters wide, and there is room for {limit}. Find shorter words.
        “{word}” before {name} has to change with some names. Build the sentence without it.
        It has a middle dot, which many people cannot read. Write the words out.
        It has straight quotation marks. Write those of your language.
        """##
}
