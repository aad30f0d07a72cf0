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
        What would you like to do next?
        people joining or leaving
        undo
        redo
        say where we are
        end the game now
        stop here and carry on another time
        End the game now? The rounds counted so far will stand.
        end the game
        Go back to before which step?
        {count, plural, =0 {No one is here yet.} one {One person is here: {names}.} other {# people are here: {names}.}}
        Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}, {seconds} seconds for each pitch.
        What would you like to do next?
        begin the game
        change the rules
        Which rule would you like to change?
        rounds, now {now}
        seconds for each pitch, now {now}
        skills in each round, now {now}
        play alone or in pairs
        compete or play together
        How many rounds?
        How many seconds for each pitch?
        How many skills in each round?
        “{line}” is not a number I can use here.
        Who is joining or leaving?
        someone new joins to play
        someone new joins to watch
        someone steps out for a while
        someone leaves for good
        someone is back
        someone’s name changes
        someone switches between playing, watching and leading
        {count, plural, =0 {No one is here.} one {Here: {names}.} other {Here (#): {names}.}}
        Out for a while: {names}.
        Left: {names}.
        What is their name?
        What is the observer’s name?
        What is the new name?
        Who is stepping out for a while?
        Who is leaving?
        Who is back?
        Whose name changes?
        Who?
        What will they do from now on?
        play
        watch and vote
        lead
        {who} is here.
        {who} is here to watch.
        {who} is here to lead.
        The name is now {who}.
        From now on, {who} plays.
        From now on, {who} watches.
        From now on, {who} leads.
        {who} has stepped out.
        {who} is back.
        {who} has left.
        The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}.
        The game begins. Deck: {deck}. {rounds, plural, one {# round} other {# rounds}}. You play together: try to show every skill.
        {names} play together.
        Everyone has job cards.
        The job cards are dealt.
        The deck has too few job cards for hands of {wanted}. Everyone starts with {fewest, plural, one {# job card} other {# job cards}}.
        The deck has too few job cards for hands of {wanted}. Some start with {fewest, plural, one {# job card} other {# job cards}}, some with {most}.
        The deck has too few job cards for hands of {wanted}. {empty, plural, one {One hand is} other {# hands are}} empty; the others have {most, plural, one {# job card} other {up to # job cards}}.
        Adding a second deck would help.
        With hands of {fewest}, everyone would have the same number. A second deck would give more.
        Adding a second deck would help. So would pairs or larger teams.
        {who} {who, plural, one {has} other {have}} {count, plural, =0 {no job cards} one {# job card} other {# job cards}}.
        {who} {who, plural, one {plays} other {play}} from round {round}.
        {who} joins the team of {team} and plays from round {round}.
        What would you like to do next?
        {rounds, plural, one {start the round} other {start the first of # rounds}}
        The job pile ran out, so the returned cards were shuffled.
        {who} {who, plural, one {has} other {have}} swapped a job card.
        {who} {who, plural, one {has} other {have}} written a job card.
        Round {round} of {rounds}. Research.
        {who}, lay the skills on the table.
        lay the skills on the table
        Skill {place} of {count}: {skill} ({dimension}). {definition}
        {skill} ({dimension}). {definition}
        What you might see: {text}
        The opposite: {text}
        To think about: {text}
        methodological
        social
        contributory
        There are no more skills in the deck. {missing, plural, one {One is} other {# are}} missing this round.
        The skill pile ran out, so the skills already played were shuffled.
        There is a new skill on the table.
        next: everyone picks a job
        explain a skill
        replace a skill
        write your own skill
        Which skill would you like explained?
        Which skill would you like to replace?
        What is the skill called? Use a verb, such as “Ask for help”.
        What kind of skill is “{skill}”?
        Everyone picks a job card, or passes. Would your job need these skills?
        {who}, choose a job.
        pass
        swap a card
        write your own job
        explain my jobs
        Which card would you like to swap?
        What is the job called?
        {job}. {summary}
        At work: {text}
        {who} {who, plural, one {has} other {have}} chosen.
        {who} {who, plural, one {applies} other {apply}} as {job}.
        {who} {who, plural, one {passes} other {pass}} this round.
        No one has a job to choose. What would you like to do next?
        Waiting for {names}. What would you like to do?
        carry on without waiting
        keep asking
        No one pitches this round.
        Now the interviews. The speaking order has been drawn.
        {place}. {who}: {job}
        {place}. {who}
        Next: {who}.
        {who} {who, plural, one {begins} other {begin}}
        {who} would rather pass
        someone else first
        Who speaks now?
        continue
        {who} has the floor for {seconds} seconds.
        done
        stop the clock
        restart the clock
        add 30 seconds
        pass after all
        note something you heard
        Whose pitch is this about?
        Which skill did {who} show?
        none of them
        What did you hear?
        {who} is speaking, as {job}. {seconds} seconds.
        {who} is speaking. {seconds} seconds.
        The clock is stopped.
        The clock is running.
        {seconds, plural, one {One more second.} other {# more seconds.}}
        Thank you. The pitch is over.
        Noted.
        {count, plural, =0 {No one has spoken yet.} other {Heard so far: {names}.}}
        There were fewer than two pitches, so there is no vote this round.
        Time to vote. {question} {names}. You cannot vote for your own pitch.{method, select, single {} medals { Gold counts 2, silver 1.} ranked { Put the pitches in order.} approval { Name everyone who convinced you.} score { Give each pitch 0 to 5.} other { Rate each pitch, skill by skill.}}
        Whose job needs these skills most? Who showed it best?
        There are two sides, and no one votes for their own pitch. So a vote would be decided before it began. Instead, rate each pitch, skill by skill. The better average wins the round.
        Between these two, a vote would be decided before it began. So both are rated instead, skill by skill. The better average wins.
        Time to vote. Which pitch showed which skill?
        {who}, your secret vote. {question}
        {who}, your secret ballot. {question}
        You are not voting. Please press Enter anyway, so no one can tell.
        {who}, there is no one you can vote for. Press Enter.
        You chose more than one, so there is no reason to give. Press Enter.
        No pitch came first on your ballot, so there is no reason to give. Press Enter.
        continue
        {who}, your secret vote. {question} Who gets gold? It counts 2.
        And silver? It counts 1.
        no silver
        {who}, your secret vote. {question} Type the numbers, best first, such as {example}.
        {who}, your secret vote. {question} Type the number of everyone who convinced you, such as {example}.
        {who}: how well did they show each skill? Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
        Feedback for {who}; it does not affect the score. Type {count, plural, one {one digit} other {# digits}}, or - for no rating.
        {who}: how convincing was this pitch? Type 0 to {highest}, or - for no rating.
        0 not mentioned, 1 mentioned, 2 shown with a real example, 3 shown and linked to the job.
        0 means not at all, {highest} means it could not be better.
        no rating
        {who}, who showed “{skill}”?
        no one
        {who}: {job}
        Which skill was the reason? Press Enter for none.
        no reason
        I would rather not vote
        go back
        Type each number once, with spaces between. You can choose from {numbers}.
        Type {count, plural, one {one digit} other {# digits, one for each skill,}} from 0 to {highest}.
        {who} has voted. {voted} of {voters}.
        {who} has voted. All votes are in.
        {who} has taken their vote back.
        {voted} of {voters} have voted.
        {count, plural, =0 {No one has to vote.} other {Waiting for {names}.}} What would you like to do?
        count now
        Only one person has voted, so the result would reveal that vote. {missing, plural, one {One person has} other {# people have}} not voted yet: {names}. Count anyway?
        count
        someone wants to change their vote
        Who wants to vote again?
        Show of hands. What would you like to do next?
        Paper ballots. What would you like to do next?
        type the totals
        {method, select, medals {How many points on paper for {number} {who}? Gold 2, silver 1.} score {How many points on paper for {number} {who}, all papers together?} other {How many papers name {number} {who}?}}
        {method, select, medals {Hands up for {number} {who}: both for gold, one for silver. How many hands?} score {Fingers up for {number} {who}: none to five. How many fingers in all?} other {Hands up for {number} {who}. How many?}}
        Which total would you like to type again?
        {who}, now {total}
        {who}: {total}.
        Hands up for {number} {who}
        Paper ballots: fold them and put them in the box.
        {given} counted so far; {voters, plural, one {# person votes} other {# people vote}}.
        All hands have been counted.
        {number} {who}: {total}
        {totals}. Is this right?
        yes, count
        no, correct one
        The votes have been counted.
        {who}: {count, plural, one {# vote} other {# votes}}.
        {who}: {count, plural, one {# point} other {# points}}.
        {who}: average level {count}.
        {count, plural, one {One blank ballot.} other {# blank ballots.}}
        {who} {who, plural, one {was} other {were}} chosen for “{skill}”{count, plural, one {.} other {, # times.}}
        No one got a vote.
        pass the keyboard: each speaker reads the ratings of their pitch
        {skill}: overall, {level}.
        {level, select, 0 {not mentioned} 1 {mentioned} 2 {shown with a real example} other {shown and linked to the job}}
        {who}, this is what the others heard in your pitch. No one else sees it.
        thanks, I have read it
        {who} convinced the group the most.
        {names} convinced the group equally.
        The tie will be broken next.
        {who}: {points, plural, one {# point} other {# points}} this round.
        Shown: {skill}.
        Not shown yet: {skill}.
        The count has been taken back. Everyone votes again.
        take the count back: everyone votes again
        Take the count back? Everyone votes again.
        If different people vote this time, comparing the two results could reveal someone’s vote. Let the same people vote.
        vote again
        next: vote again among those tied
        next: 30 more seconds for each of those tied
        next: round {round}
        next: the end of the game
        {names} are tied. Now the tie-break.
        {names} are tied for first place. One last pitch of 30 seconds each.
        The game is over.
        The game ends here. The rounds counted so far stand.
        {who}: {points, plural, one {# point} other {# points}}.
        {names} {names, plural, one {wins} other {win}} the game. Thank you, everyone.
        {names} win the game together. Thank you, everyone.
        No one scored, so no one has won. Thank you, everyone.
        Together you showed {shown} of {revealed} skills. Thank you, everyone.
        So far you showed {shown} of {revealed} skills together.
        The score so far: {totals}.
        {who} {points}
        What would you like to do next?
        debrief together
        play another game
        finish and get the report
        Let’s talk about it. Anyone may pass.
        Debrief, question {place} of {count}.
        How was it for you? Type what people say, one line each; no names are kept. Enter moves on.
        What did we learn? Type what people say, one line each. Enter moves on.
        {who}, what is one thing you will try in the next few weeks? Enter to pass.
        {question}
        continue
        pass
        end the debrief
        End the debrief here? {count, plural, =0 {This is the last question.} one {One question has not been asked.} other {# questions have not been asked.}}
        end the debrief
        Thank you for sharing.
        {who} passes.
        What would you like to do next?
        How it felt
        What we learned
        What we will try
        Back to an earlier moment.
        The cards are dealt. The first round has not started.
        Round {round} of {rounds}: {stage}.
        opening
        research
        choosing a job
        interviews
        vote
        result
        end of the game
        The session is closed.
        {who} joined
        {who} changed their name
        {who} changed what they do
        {who} stepped out
        {who} came back
        {who} left
        {who} {who, plural, one {has} other {have}} chosen a job
        {who} {who, plural, one {has} other {have}} passed
        {who} {who, plural, one {has} other {have}} swapped a card
        {who} {who, plural, one {has} other {have}} written a job
        the clock was stopped
        the clock was restarted
        the pitch was given more time
        the pitch ended
        the pitch of {who} ended
        {who} voted
        {total} for {who}
        {who} took their vote back
        there was no vote
        {who} passed
        someone went back to an earlier moment
        the session was paused
        the session was resumed
        the session was closed
        the game began
        the debrief began
        an answer was noted
        the next question
        the debrief ended
        round {round} began
        the skills were laid on the table
        a skill was replaced
        the skill “{skill}” was written
        everyone picks a job
        the order was drawn
        {who} began to speak
        a note was made
        the vote opened
        the votes were counted
        the vote was reopened
        the tie-break began
        the final began
        the game ended
        Only the facilitator can do this.
        Only {who} or the facilitator can do this.
        This session is closed.
        There is no moment {number}; the last one is {last}.
        Something has changed in the meantime. Please look again, then choose.
        There is no game in progress.
        There is no debrief in progress.
        Something else is in progress. End it first.
        There is no seat {id}.
        The room is full: {limit} at most.
        That is already the case for {who}.
        You cannot play by these rules: {faults}.
        The game needs {needed, plural, one {# player} other {# players}}; {present, plural, =0 {no one is} one {# is} other {# are}} here.
        Every player must be in exactly one team, and there must be at least two teams.
        That is not possible now ({stage}).
        No one is playing as {id}.
        The skills are already on the table.
        That skill is not on the table.
        The table is full: {limit} skills at most.
        There are no cards left to draw.
        That job card is not in the hand.
        That job has already been played. The others come first.
        {limit, plural, =0 {This game has no card swaps.} one {The one swap in this game has been used.} other {All # swaps in this game have been used.}}
        That job is chosen for this round. Choose another one first.
        {who} {who, plural, one {plays} other {play}} from round {round}.
        {who} {who, plural, one {is} other {are}} not in the room.
        {who} {who, plural, one {has} other {have}} already decided that.
        {who} {who, plural, one {is} other {are}} speaking. End that pitch first.
        No one is speaking now.
        The clock is already running.
        The clock is already stopped.
        There is no one left to speak.
        {who} {who, plural, one {is} other {are}} not pitching now.
        {who} {who, plural, one {has} other {have}} already spoken.
        You can add between {least} and {most} seconds.
        There is no vote open.
        {who} cannot vote now.
        Only {who} can cast this ballot.
        You cannot vote for your own pitch.
        You cannot vote for {who} now.
        This vote needs a different kind of ballot.
        The same name is on the ballot twice.
        The same skill is on the ballot twice.
        {level} is not a level. Levels go from 0 to {highest}.
        Rate {who} on every skill, or not at all.
        The reason names {who}, who was not chosen on this ballot.
        This vote does not ask for feedback.
        {who} has not voted.
        In this vote, type totals rather than single ballots.
        In this vote, ballots are cast one by one.
        {count, plural, one {One vote is} other {# votes are}} already in the box. Totals would count them twice.
        The total for {who} is below zero.
        The totals add up to {sum}; the most they can be is {limit}.
        The most {who} can have is {limit}.
        There is no count to take back.
        This question is for the whole group.
        This question goes to each person: say who is answering.
        {who} has already answered.
        {who} is not in the room.
        Nothing was typed.
        That is {count} characters long; the most is {limit}.
        It contains a character that cannot be shown ({code}).
        {option} is {value} but must be from {least} to {most}
        ratings give an order rather than votes, so scoring must be winner or rank
        typed totals work with one vote each, with medals or with a score
        feedback needs ballots at the keyboard and a method other than the rubric
        playing together needs ballots at the keyboard, without feedback
        playing together has no winners, so there are no ties to break
        Report: {title}
        In short
        Date: {date}
        Time worked: {minutes, plural, one {# minute} other {# minutes}}.
        {count, plural, one {# person} other {# people}} playing.
        {count, plural, one {# person} other {# people}} watching.
        {count, plural, one {# person} other {# people}} leading.
        No one came.
        People
        {who}
        {who} (watched)
        {who} (led)
        {who} (left early)
        The game
        Deck: {deck}. {played, plural, one {# round} other {# rounds}} played of {planned} planned.
        The game ended early.
        The game is not over yet.
        The rules
        Round {round}
        Skills: {names}
        Pitches, in the order they were given
        Who
        Spoke as no.
        Speaker
        Job
        Time spoken
        Passed: {names}
        Votes
        Points from the vote
        Mean level
        {ballots, plural, one {# ballot} other {# ballots}} counted{abstentions, plural, =0 {} one {, # of them blank} other {, # of them blank}}.
        Votes to break the tie
        Final pitch for first place
        {count, plural, one {A first count was taken back.} other {# counts were taken back.}}
        Reasons given with the votes
        Ratings, all pitches together: from 0, not mentioned, to 3, shown and linked to the job
        Skill
        Times
        Most votes in the round: {names}
        Points
        What the group showed
        Shown: {skill}, by {pitches}.
        {who} (on {count, plural, one {# ballot} other {# ballots}})
        Total
        Points of each round
        Points
        {values}.
        {who} {value}
        First: {names}
        Together: {shown} of {revealed} skills shown.
        Skills and the evidence for them
        Skills that were on the table
        Kind
        Rounds
        Named as a reason
        Notes
        Rounds in which it was shown
        What was heard
        {who}, round {round}, {skill}
        {who}, round {round}
        Debrief
        {heading} ({time})
        {text}
        {who}: {text}
        Nothing was played.
        Figures
        Figures for the group, and how each is worked out
        Figure
        Value
        How it is worked out
        People who pitched
        Participants who gave at least one pitch, out of all participants.
        Pitches
        All pitches begun, including those to break a tie.
        Total pitch time
        The time the clock ran, over all pitches.
        Average pitch
        The total pitch time divided by the number of pitches.
        Passes
        Times someone passed in a round, out of these and the pitches of the rounds.
        Skills on the table
        Different skills that were on the table, without those that were replaced.
        Skills with evidence
        Those given as a reason, noted or counted as shown, out of the different skills on the table.
        Time worked
        The time from each step to the next, added up, without breaks of more than 30 minutes and without the time when the program was not running.
        Time for the debrief
        The time worked during the debrief, out of all time worked. A third is good practice.
        People who felt good
        Faces good and very good at the debrief, out of all faces shown then; the last count.
        People with a plan
        Participants who said what they will try, out of all participants.
        Pitches by each person
        Share of total pitch time
        Time spoken
        {number}
        {part} of {whole} ({percent} %)
        {part} of {whole} ({percent} %)
        {minutes}:{seconds}
        {names}
        –
        {count, plural, one {# round} other {# rounds}} planned.
        Everyone plays for themselves.
        People play in pairs.
        People play in {count} teams.
        {count, plural, one {# skill} other {# skills}} on the table in each round.
        Everyone starts with {count, plural, one {# job card} other {# job cards}}.
        A pitch may last {seconds} seconds; the clock is only a guide.
        Votes are secret, at the keyboard.
        Votes are by show of hands.
        Votes are on paper.
        The group plays together: a skill counts as shown when at least half of the ballots say so. There are no points.
        {method, select, single {A ballot names one pitch.} medals {A ballot gives gold, worth 2, and silver, worth 1.} ranked {A ballot puts the pitches in order; a better place is worth more.} approval {A ballot names as many pitches as the voter likes.} score {A ballot gives each pitch 0 to 5; the sum counts.} other {A ballot gives each pitch a level from 0 to 3 for each skill; the average counts.}}
        You score the votes you receive.
        The winner of a round gets one point.
        A pitch gets one point for each pitch with a lower result.
        When a round is tied, everyone tied wins it.
        When a round is tied, there is a second vote.
        When a round is tied, there is a short second pitch and a second vote.
        When the game is tied, everyone tied wins.
        When the game is tied, there is a short final pitch and a final vote.
        --pdf prints the HTML report; leave out --format {format}.
        A PDF needs a file: name one with --output, or leave out --output.
        There is no browser here that can print. Install Chromium or Google Chrome, or save the HTML, open it in any browser and print it to a PDF file.
        {browser} could not print: {reason}.
        it did not finish
        it ended with code {code}
        it printed nothing
        Printed to {path}
        Say who it is for: --people with a number, or --session with an id.
        {option} is {number}; it must be from 1 to {limit}.
        There is no one in session {id}, so there is nothing to print.
        Paper ballots work with {methods}, not {method}.
        Cards: {title}
        Skill, {dimension}
        Job
        {count, plural, one {# more is} other {# more are}} in the deck.
        Ballots
        Ballots: {title}
        Round ____
        {question} Tick one, not your own.
        {question} Gold for one, silver for another, none for your own.
        {question} Give each pitch a number from 0 to {highest}, except your own.
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
        Facilitator:
        Names and signatures
        No.
        Name
        Signature, first half
        Signature, second half
        Facilitator’s signature:
        Certificate of participation
        Certificates: {title}
        took part in a workshop on soft skills
        took part in a role-play on soft skills
        practised soft skills
        took part in a debrief on soft skills
        Session {id} is not over, so its certificates cannot be printed yet. Resume it and choose to finish first.
        {title}, {date}
        The group worked on: {names}.
        The group worked on: {names}; and on {count, plural, one {# more} other {# more}}.
        Place and date
        Name and signature
        Pass the keyboard to {who}. {who}, press Enter when no one else is looking.
        Thank you. Pass the keyboard on.
        {key} {label}
        ? more
        {prompt} {choices}.
        {prompt}. {choices}.
        Time’s up. Please finish your sentence.
        “{line}” is not one of the answers. Type ? to see them all.
        That is not one of the answers. Type ? to see them all.
        That line is {count} characters long; the most is {limit}.
        That line is not UTF-8 text.
        You can type:
        {key}: {label}
        {key} or {shortcut}: {label}
        your own words
        a name
        numbers, as the question says
        a day: 2026-12-24, 24/12, 24 December, Friday, next week, in two weeks
        “{line}” alone does nothing here and has not been written down. Type words, or ? to see what you can do.
        ?: this list
        Who is playing? Type first names, separated by commas.
        Three to 40 first names, such as: Ana, Ben, Chloé. More people can join later, at any time.
        You need at least three people; this line names {count}.
        Welcome back to {title}.
        “{title}” was interrupted ({detail}). 1 resume it, 2 start a new session.
        Type 1 to resume it, or 2 to start a new session.
        {when}, {place}, {count, plural, one {# person} other {# people}}
        round {round}
        not started
        resume it
        start again from the beginning
        You stopped in the middle of “{title}” ({detail}). What would you like to do?
        You stopped in the middle of “{title}” ({detail}). 1 resume it, 2 start again from the beginning.
        today {time}
        yesterday {time}
        {day} {time}
        interrupted
        There was no more input, and nothing was started.
        Saved. To carry on: {command}
        The report has been saved in {path}
        The report was not saved: {reason} The session is safe. To write the report again: jobhunter session report
        That name cannot be used. {reason}
        The name “{name}” cannot be used. {reason}
        That session title cannot be used. {reason}
        Each line was taken as one person, such as {example}: {count, plural, one {# person} other {# people}}. If that is wrong, put one person on each line, or commas between them.
        There are too few people for {wanted, plural, other {# teams}}: {count, plural, other {# people}} are playing, each alone.
        There is no deck. To start one: jobhunter deck new ID
        {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
        {id}: cannot be used; see jobhunter deck check {path}
        {title} ({id}, version {version}, {language}). Licence: {licence}. By {authors}.
        {count, plural, one {# skill} other {# skills}}
        {count, plural, one {# realistic job} other {# realistic jobs}}
        {count, plural, one {# silly job} other {# silly jobs}}
        {decks, plural, one {# deck} other {# decks}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        That cannot be the id of a deck: use small letters, digits and single hyphens, such as kitchen-team.
        Your new deck is in {path}
        Session {id} is closed. To read it: jobhunter session report {id}
        There are no sessions yet.
        There is no group session yet. To open a practice, give its id, as shown by: jobhunter session list
        {id}  {date}  {title}: {state}
        {title} ({id}), opened {date}
        {number}. {time} {text}
        {sessions, plural, one {# session} other {# sessions}} checked: everything is in order.
        {count, plural, one {# thing is} other {# things are}} wrong with the record. Nothing was changed.
        There are no sessions yet: nothing is recorded in {path}
        {path} is not a folder. Name another one with --data-dir.
        You may not read or write {path}. Ask its owner, or name another folder with --data-dir.
        Nothing can be written to {path}. Name another folder with --data-dir.
        The disk with {path} is full. Everything acknowledged so far is safe. Free some space and carry on.
        Another program is using {path}. Try again in a moment.
        {path} was not written by this program. It was left as it is.
        {path} belongs to another program. It was left as it is.
        {path} was written by a newer version of this program (format {version}; this one knows {known}). Use that version. It was left as it is.
        {path} was written by an older version of this program. Open it for writing once: jobhunter session resume.
        {path} is damaged: {findings}. It was left as it is.
        There is no session “{id}”. See jobhunter session list.
        There are no sessions yet.
        “{id}” could be {names}. Type more letters.
        There is already a session {id}.
        Session {id} is being led by process {process} of {user} on {host}. Stop it there first.
        Session {id} is being led by another program. Stop it there first.
        {event, plural, =0 {The record of session {id} is damaged from the beginning.} other {The record of session {id} is damaged after event #. Everything before it can be read and exported.}}
        Damaged, or changed by another program, and therefore not used: {what}. To see what can be saved: jobhunter doctor
        Session {id} was recorded in a format this version of JobHunter cannot read (session/{version}). Nothing was changed: open it with the version that recorded it.
        Session {id} is played by rules this program does not know ({version}). You can read it but not resume it.
        Session {id} was changed by another program. Resume it again.
        This could not be recorded, so it did not happen. Session {id} is safe.
        Session {id} is no longer open here. Resume it to continue.
        {path} cannot be used: {reason}.
        The record {path} was removed while it was in use. Everything acknowledged before is in the file that was removed. Put it back, then carry on.
        This could not be saved. {reason, select, busy {Another program is using the record.} full {The disk is full: please free some space.} gone {The record was removed: please put it back.} other {The record cannot be written at the moment.}} Everything before it is safe. Answer again to try once more.
        Nothing can be written to standard output: {reason}. Everything acknowledged is safe.
        Nothing can be written to standard error: {reason}. Everything acknowledged is safe.
        Written to {path}
        There is already a file: {path}
        There is already a file: {path}. Name another one, or add --replace to overwrite it.
        {path} cannot be written, because its folder does not exist.
        You do not have permission to write {path}.
        {path} is in a place where nothing can be written.
        There is no space left for {path}. Nothing was written.
        {path} cannot be written, because part of its path is a file and not a folder.
        {path} is a folder. Name a file.
        {path} cannot be written: {reason}.
        The record {path} cannot be used: {reason}.
        The file is damaged: {text}
        The table {table} refers to a session that is not there.
        Session {id}: the record is damaged after event {event}.
        Session {id}: recorded in a format this version of JobHunter cannot read (session/{version}). Open it with the version that recorded it.
        Session {id}: what the lists show differs from what happened.
        Session {id}: {count, plural, one {a ballot has} other {# ballots have}} been kept although no vote is open.
        Session {id}: {count, plural, one {a ballot} other {# ballots}} of the open vote cannot be read.
        Session {id}: the list of voters and the ballot box disagree about {count, plural, one {one person} other {# people}}.
        Session {id}: a vote was open when this copy was made, and copies hold no ballots. {count, plural, one {One person votes} other {# people vote}} again when it is resumed. This is normal.
        Damaged, or changed by another program: {what}.
        {kind, select, person {the code or the name of {code}} consent {what {code} agreed to} seat {a seat of {code}} answer {an answer about a commitment of {code}} erasure {what was erased} copy {where a copy was written} other {the order in which sessions were closed}}
        before the game
        debrief
        round {round} of {rounds}
        Who is here
        out for a while
        watching
        leading
        Then: {names}
        Heard: {names}
        {spoken} of {total}
        {spoken} of {total}, clock stopped
        {spoken} of {total}, time’s up
        This window is {columns} columns by {rows} rows. It needs at least {leastColumns} by {leastRows}.
        What you typed has not been sent. Press Esc again to discard it.
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
        The workshop will start in a moment.
        Pause
        We will continue in a moment.
        show the table on a second screen
        The table on a second screen
        1. Connect the projector. Set it to extend the screen, not to mirror it: hands and ballots stay on this one.
        2. Open a second terminal window there, as large as the screen (often F11).
        3. There, type this and press Enter: {command}
        4. Lead from this window. The other one waits, follows, and shows when you pause. It never shows a hand, a ballot, a brief, or what someone practises alone.
        In a second terminal window, on the projector’s screen: {command}
        Second screen
        This is not a terminal that can show a full screen, so the workshop continues line by line.
        home
        Everyday skills, played. Nothing leaves this computer.
        resume “{title}”
        start right away with {count} seats; names can come later
        Seat {number}
        {preset, select, quick {quick} standard {standard} long {long} first-time {first time} cooperative {together} trainer {for trainers} given {as on the command line} other {as the deck suggests}}
        {preset, select, quick {Two short rounds, for a taste of the game or a tight timetable.} standard {Three rounds, one vote each: the game as intended.} long {Four rounds with gold and silver, for groups that like to talk.} first-time {Two rounds with open jobs, many of them silly, and more swaps: no one has to be good at it.} cooperative {Three rounds in which the group shows the skills together; no one gets points.} trainer {Two long rounds with ratings, running scores and tie-breaks, so that future facilitators see every part.} given {The rules given when the program was started.} other {The rules the authors of the deck had in mind.}}
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
        debrief
        in all
        {minutes} min
        Welcome {welcome} min; {rounds, plural, one {one round} other {# rounds}} of {round} min (skills and jobs {research}, pitches {interview}, vote {vote}, result {result}); debrief {debrief} min; {total} min in all.
        every rule, with what it means
        Which rule? Each line shows its current value.
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
        skills in each round
        a mix of skills
        choosing a job
        time for each pitch
        the ballot
        how people vote
        ratings alongside the vote
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
        {value, select, single {one vote} medals {gold and silver} ranked {in order} approval {everyone who convinced you} score {0 to 5 each} other {ratings}}
        {value, select, secret {at the keyboard} hands {by show of hands} other {on paper}}
        {value, select, votes {one point per vote} winner {one point to the winner} other {by place}}
        {value, select, shared {shared} revote {vote again} other {speak again}}
        {value, select, coWinners {shared} other {speak again}}
        {value, select, competitive {for points} other {together}}
        {now, plural, one {Everyone speaks and votes once.} other {Everyone speaks and votes # times; each round takes about as long as the first.}}
        {value, select, alone {Everyone plays alone and speaks in every round.} pairs {Two people share a hand and a score and take turns to speak; if someone is left over, there is one group of three. Two pairs are rated, because votes would be decided in advance.} other {People are drawn into {now} teams; a team has one hand, one score and one speaker in each round.{now, plural, =2 { Two teams are rated, because votes would be decided in advance.} other {}}}}
        {now, plural, one {Everyone holds one job card and has no choice.} other {Everyone holds # job cards; more cards give more choice and take longer to read.}}
        {now, plural, =0 {All jobs are real, so the talk stays close to work.} other {# in a hundred jobs are silly; they break the ice and make fun of no one’s own job.}}
        {now, plural, =0 {No one may swap a card; everyone plays what they were dealt.} one {Everyone may swap one card in the whole game, no reason needed.} other {Everyone may swap # cards in the whole game, no reason needed.}}
        {now, plural, one {One skill is on the table, so everyone argues with the same one.} other {# skills are on the table; more give people more to argue with and more to remember.}}
        {value, select, on {The three kinds of skills take turns, so each round has a mix.} other {Skills come as they are drawn, so a round may have only one kind.}}
        {value, select, secret {Chosen jobs stay hidden until everyone has chosen, so no one copies.} other {A chosen job is shown at once, which helps anyone who does not know what to choose.}}
        The clock signals after {now} seconds; no one is cut off.
        {value, select, single {Each voter names one pitch: the easiest to explain.} medals {Each voter gives gold and, if they like, silver: fewer ties, a little longer.} ranked {Each voter puts the pitches in order: the finest result, slow with many people.} approval {Each voter names every pitch that convinced them: kind, and often tied.} score {Each voter gives every pitch 0 to 5, and the sum decides: fine differences, a little longer.} other {Each voter rates every pitch on every skill: it trains the eye, is slow, and scores by winner or by place.}}
        {value, select, secret {Everyone votes alone at the keyboard, and no one ever learns who voted for whom.} hands {Hands are counted and the totals typed in: quick, and everyone sees who votes for whom.} other {Votes are written on paper and the totals typed in: secret, without passing the keyboard.}}
        {value, select, on {Voters may also rate the pitches skill by skill; this does not affect the score and takes longer.} other {Votes carry no ratings, so voting is quick.}}
        {value, select, on {Observers vote too.} other {Only players vote.}}
        {value, select, votes {Each vote is a point, so hardly anyone ends with none.} winner {Only the winner of a round gets a point: clear, but many end with none.} other {A pitch gets a point for each pitch it beats, so good places count too.}}
        {value, select, shared {A tied round has several winners, and no one speaks again.} revote {The group votes once more, only on those tied.} other {Those tied speak again for 30 seconds, and a second vote decides.}}
        {value, select, coWinners {A tied game has several winners.} other {Those tied speak for 30 more seconds, and a final vote decides.}}
        {value, select, on {Totals are shown after each round: more suspense, but some lose heart.} other {Totals stay hidden until the end, so no one votes by the score.}}
        {value, select, competitive {Pitches are compared and points are counted.} other {The group tries to show every skill together; no one gets points.}}
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
        “{title}” has been saved. It is first on this list.
        “{title}” is finished. The report has been saved in {path}
        Which language will you lead the workshop in?
        Who is playing? Type a first name and press Enter; you can paste a whole list.
        No one yet. Press Enter to continue with {count} seats; names can come later.
        {count, plural, =0 {no one yet} one {# person} other {# people}}
        At most {limit} people can play; this list has {count}.
        You need at least three people; there {count, plural, one {is #} other {are #}}.
        {names} {count, plural, one {appears more than once} other {appear more than once}}; numbers will tell them apart.
        Without names, {count} seats play.
        “{text}” has been typed but is not on the list. Press Enter to add it, or Esc twice to discard it.
        The workshop you set up has not started. Press Esc again to discard it.
        How will people play?
        everyone alone
        in pairs, drawn
        in {count} teams, drawn
        in teams made by hand
        To make teams by hand you need names; go back and type them.
        Who plays with whom? Left and right move a person to another team.
        team {number}
        There is only one team; you need two.
        Team {number} is empty; move someone into it, or out of the last team.
        Which cards? Enter takes the deck shown, Space combines several.
        {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}
        This file has mistakes; see deck check.
        No deck is installed, so there is nothing to play.
        These decks are in different languages.
        How much time is there?
        You can change any rule; left and right go through its values.
        Not possible: {faults}.
        Skipped: {faults}.
        Ready. Press Enter to begin.
        Name of the workshop
        name: {title}
        people: {names}
        cards: {deck}
        teams: {teams}
        time: about {minutes} minutes, {preset}
        rules: {count, plural, =0 {as in the set} one {# changed} other {# changed}}
        language: {language} ({place} of {count})
        {number}: {names}
        everyone alone
        Saved groups
        There are no saved groups yet.
        This file has mistakes: {fault}
        Save this group
        What would you like to call this group?
        The group “{name}” has been saved.
        The group “{name}” has been deleted.
        Delete a group
        Delete “{name}” with its {count, plural, one {# name} other {# names}} for good?
        Replace a group
        There is already a group “{name}”. Replace it?
        There are no names to save yet.
        {name}: {names}
        {name}: no one
        {name}: cannot be used; {fault}
        There is no group “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}{count, plural, =0 {There are no saved groups.} one {The only one is {names}.} other {The saved groups are {names}.}}
        A group’s name cannot contain a slash or begin with a full stop.
        There is already a group “{name}”; add --replace to replace it.
        {path} cannot be written.
        continue
        add
        start now
        go back
        saved groups
        save group
        remove
        delete
        keep
        replace
        combine
        change
        move
        name
        cards
        go to the next step with the current settings
        go back one step and keep everything
        leave without starting a workshop
        start right away with the current settings
        use a saved group
        save these names as a group
        remove the selected person from the list
        combine this deck with others, or leave it out
        page through the cards
        name the workshop
        settings
        Enter goes to the next value. Changes are saved at once.
        {setting} = {value}. {says}
        There is no setting called “{name}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}The settings are {names}.
        Copy the whole record into a new file, check the copy, and leave out the ballots of votes still open.
        The file to write. It must not exist yet.
        Check the data folder and the record, and rescue what can be rescued from a damaged one.
        It never changes what it looks at. Exit code 74 if anything needs your attention.
        Rescue everything in the record that can still be trusted into this new file.
        Print JSON, for other programs.
        Check a copy and put it in place of the record; whatever was erased since then is erased again.
        The copy. The file itself is not changed.
        Do it even if there is a record already; that one moves to the folder “backups”.
        See what has been kept long enough, and erase it.
        A session is erased as a whole. If it is in the logbook of someone you are still in touch with, it is kept for them, and everyone else in it becomes a numbered seat.
        Show what would be erased, and change nothing.
        Erase it.
        How many months to keep things after they were last used: 1 to 120.
        Choose one: --dry-run shows what would be erased, --apply erases it.
        --months is {months}; it must be from 1 to 120.
        Figures over all closed sessions, in which no one can be recognised.
        Sessions are counted in blocks of at least five different people; docs/privacy.md says why.
        The first day to count.
        The last day to count.
        Lead the debrief of a game played elsewhere, with paper cards: questions, commitments, report.
        It starts a session with the people you name and goes straight to the questions. In a terminal it fills the window; with --plain, or without a terminal, it works line by line. When the input ends, everything is saved and you can resume.
        Work line by line: for screen readers, remote shells and scripts.
        The people who played, separated by commas.
        The people who watched, separated by commas.
        The debrief guide: its id or a file. “short” asks three questions.
        A title for the session.
        Where to save the report; - for standard output only.
        Screen
        Check decks and list everything that is wrong, with file, line and column.
        Exit code 65 if a deck cannot be used; 0 if there are only warnings.
        The decks: ids or files. All installed decks if you name none.
        Check whether this many people can be dealt full hands.
        --people must be from 3 to {most}.
        List, read and check card decks, and start your own.
        List the decks you can play with.
        Also show where each comes from and the result of its check; “deck check” lists the details.
        Start a deck of your own: a small, valid file that explains itself.
        It goes into the folder CardDecks of the data folder, where every command finds it by its id.
        Its id: lower-case letters, digits and single hyphens, such as kitchen-team.
        Write it to this file instead.
        Read the cards of a deck.
        The deck: its id or a file.
        Print it as a deck file, for other programs.
        Save groups of people under a name, for “play --group” and for setting up.
        List the saved groups.
        Show the names in a group.
        The name of the group.
        Print it as a group file, for other programs.
        Save a group: give the names here, or type one per line on standard input.
        A name for the group.
        The people’s names, separated by commas or spaces.
        Replace a group of the same name.
        Delete a group for good.
        The full name of the group.
        Check debrief guides and list everything that is wrong.
        Exit code 65 if a guide cannot be used; 0 if there are only warnings.
        The guides: ids or files. All installed guides if you name none.
        List, read and check debrief guides.
        List the debrief guides.
        Read the questions of a guide.
        The guide: its id or a file.
        Check catalogues and list everything that is wrong.
        Exit code 65 if a message cannot be used; 0 if there are only warnings.
        The catalogues: tags or files. If you name none: all your own, or the English one.
        For translators: list, start and check catalogues of the program’s words.
        A catalogue is a file such as fr.arb. Put it into the folder Languages of JOBHUNTER_HOME, or of jobhunter in the XDG configuration folder (~/.config), and the program uses its words.
        List the languages JobHunter speaks.
        Start a catalogue: every message in English, with a note on what it is for.
        It goes where the program finds it, so whatever you translate is used straight away.
        The language tag, such as fr.
        Make the pseudo-language: English with accents, in brackets and a third longer.
        Anything still in plain English is missing from the catalogue; anything cut off has too little room.
        Replace the file if it exists.
        Show messages: their words, an example, what they are for and what their values mean.
        Without a key, it lists all messages briefly.
        The keys of the messages, as written in a catalogue.
        Show this language instead of English.
        See who to ask about a commitment after 1, 3 and 6 months, and note the answer.
        List the follow-ups due by a given day, for people who agreed to be asked.
        The last day to include, such as 2026-12-24, 24/12, friday or “in two weeks”; today by default.
        Note what became of a commitment.
        The commitment, as the list shows it: k3x9ab2c:41.
        After how many months: 1, 3 or 6.
        What became of it.
        What they said, in their own words.
        Note it even though it is not due yet.
        Add a person by a code; nothing else is kept until they agree.
        Keep logbooks for people who agree to one: consent, report, export, erasure.
        The person’s code, such as K7.
        Record that a person agrees to something, in the words shown, or withdraws their consent.
        What they agree to: logbook or follow-up.
        Withdraw the consent; whatever depended on it is removed.
        The words were read to the person and they agreed; don’t ask again.
        Erase a person’s name, words and logbook from every file of the record; counts and points stay.
        Afterwards, a receipt tells you what could not be reached. People who never had a logbook are erased by their seats: jobhunter person erase --seat k3x9ab2c:s2
        The person’s code, if they have one.
        A seat of theirs that is in no logbook; can be given several times.
        Also take their name out of what other people said.
        Finish an erasure that was interrupted.
        Don’t ask for confirmation.
        Export everything kept about a person, and nothing about anyone else.
        Other people’s names become numbered seats. The JSON format is person/1 (docs/file-formats.md).
        json for other programs, markdown for reading.
        Include the real name, if it is kept.
        Add a seat of a session to a person’s logbook, if they agreed to have one.
        Their seat, by number or name: k3x9ab2c:s2 or k3x9ab2c:Ana.
        Take a seat of a session out of a person’s logbook.
        Their seat, by number or name.
        List the people who have a code.
        Include real names, where they are kept.
        Save a person’s real name, or forget it; it is shown only with --with-names.
        The real name; leave it out to forget the one that is kept.
        Print a person’s logbook page, in Markdown.
        Show what a person agreed to, and which seats were theirs.
        Print everything kept about them as JSON, for other programs.
        Lead a workshop, from the names to the report.
        In a terminal it fills the window. With --plain, or without a terminal, it works line by line: type numbers to choose, or ? for a list of choices. When the input ends, everything is saved and you can resume.
        The players’ names, separated by commas.
        Observers, who watch and may vote; names separated by commas.
        Play with a saved group.
        A team put together by hand: its names, separated by commas. Repeat the option for each team.
        The deck: its id or a file. Several decks are joined.
        A seed for everything random, to get the same draws again.
        Rules
        Practise on your own: play a story in which you decide, or give a pitch and rate it yourself.
        Without a scenario, it asks what you would like to practise. With --name it remembers you: it suggests the skills you have practised least, and can compare two runs through the same story.
        The story: its id or a file.
        Practise a pitch instead of a story.
        Compare your last two runs through the story, then stop.
        Your name or a code, for your own record.
        When to show the trainer’s comments: after each choice (now) or at the end (end).
        The deck for a pitch: its id or a file.
        Give either a scenario or --pitch, not both.
        --compare works with stories only.
        An attendance sheet for everyone to sign.
        Paper ballots for one round, to cut apart.
        The cards of a deck, nine to a page, 63 x 88 mm each, with cutting marks.
        The deck: its id or a file.
        A certificate for each person who took part in a finished session; it judges no one.
        The session: its id, or the first letters of it.
        Make pages to print: cards, ballots, observation grids, attendance sheets, certificates.
        The pages are HTML for A4 paper, in one self-contained file: open it in a browser and print it at 100 %. --pdf does that for you.
        Sheets for the observers of a role-play to note what they see.
        The role-play: its id or a file.
        How many observers.
        Lead a role-play: casting, briefs, takes, observers, stepping out of role, debrief, report.
        Without a scenario, it asks which one. In a terminal it fills the window; with --plain, or without a terminal, it works line by line. Anyone who types ! or the scenario’s stop word stops the play at once. When the input ends, everything is saved and you can resume.
        The scenario: its id or a file.
        The people who can play, separated by commas.
        The people who only watch, separated by commas.
        See what each rule means, and which ready-made sets there are.
        List every rule, its value and what that means.
        Show the values of a ready-made set.
        See every value of one rule and what it means.
        The rule, as it is called in rules files and by “rules list”, such as ballot.
        List the ready-made sets of rules and how long each takes.
        For how many people: 3 to 40.
        Check scenarios: list everything that is wrong, count what can be counted, prove what can be proved.
        A branching story is explored state by state: from every state there must be a way forward and a way to an ending. docs/scenario-checks.md explains each finding by its code. Exit code 65 if a scenario cannot be used; 0 if there are only warnings.
        The scenarios: ids or files. All installed scenarios if you name none.
        The most states of a story to explore.
        --states must be from 1 to 1000000000.
        List, read, check, draw, print, start, import and export scenarios.
        Export a branching scenario in another program’s format.
        Twee 3 can be opened in Twine, where it plays as a SugarCube story, and can be imported again.
        Export as Twee 3.
        Write it to this file instead of standard output.
        Say which format you want: --twee.
        See the course of a scenario at a glance: as an outline, or as a graph for Graphviz.
        To draw a picture: jobhunter scenario graph ID --dot | dot -Tsvg > map.svg
        Print it in Graphviz’s DOT language.
        Turn a Twine story (Twee 3, HTML, JSON) or an H5P Branching Scenario into a scenario.
        It goes into the folder Scenarios of the data folder, where every command finds it by its id. Whatever has no equivalent stays as text and is listed with file, line and column. Exit code 65 if nothing can be imported, or if the result needs work before it can be played.
        The file: .twee, .tw, .html, .json or .h5p.
        Write it to this file instead; - for standard output.
        The range for counters that have none, such as 0..100; -10..10 by default.
        Which story in an archive.
        Read the markup of this story format, whatever the file says.
        Print the findings as JSON, for other programs.
        List the scenarios you can play.
        Start a scenario of your own: a small, valid file that explains itself.
        Put it into the folder Scenarios of the data folder, where every command finds it by its id.
        For a group (roleplay) or for one person (branching).
        The file to write, such as late-bus.json; its name becomes the id.
        Make the paper handouts: role cards, observation sheets, the facilitator’s sheet.
        In Markdown. Without --output, the sheets follow one another, each on a page of its own (form feed). With --output, each sheet goes into its own file, so that no brief ends up on someone else’s paper.
        Write each sheet into this folder.
        Replace sheets that exist.
        Read about a scenario before you play it.
        For a role-play: what everyone may know and the facilitator’s outline; private briefs only with --private. For a story: what it is about, without giving away how it goes.
        Include the private briefs and secret injects of a role-play.
        Print it as a scenario file, for other programs; complete only with --private.
        List, read, resume, verify and export recorded sessions.
        Export the whole record of a session: enough to recompute every score.
        The format is session/2; its JSON Schema is docs/schemas/session.schema.json.
        json for one document, ndjson for one event per line.
        List the recorded sessions, newest first.
        Look into each session: how many people, whether it is damaged, whether it is open elsewhere.
        Replay a session step by step, with its pauses and without anyone’s secrets.
        A pause of more than ten minutes counts as a break and is cut to ten minutes.
        How many times as fast as it was played: 0.1 to 10000.
        Take the next step whenever a line is typed, instead of by the clock.
        --speed is {speed}; it must be from 0.1 to 10000.
        Show what one audience is told, shown and asked right now.
        For a screen or program beside the one that leads the session. docs/file-formats.md describes the JSON.
        Who it is for: table, facilitator, or a person’s name or seat.
        audience
        Write the report of a session, in Markdown unless you choose another format.
        It says what was played and said, and nothing about who voted for whom. The HTML is one self-contained file that prints well; docs/reports.md explains how each figure is worked out. --pdf without --output writes into the folder “reports” of the data folder.
        The format.
        Resume a session where it was left.
        The guide for a debrief still to come: its id or a file. “short” asks three questions.
        Show what happened in a session, step by step, without anyone’s secrets.
        Keep following while the session goes on in another program.
        Show what everyone could see after this event; “session timeline” lists the numbers.
        --follow goes on from the end, --at looks back: choose one.
        List the steps of a session with their numbers and times; undone steps are marked.
        jobhunter session show --at NUMBER shows what everyone could see after a step.
        Check a record: the file, the checksums, every event, and that it can be replayed.
        Exit code 74 if anything is wrong. Checks all sessions if you name none.
        See and change how JobHunter looks and speaks.
        Options on the command line come first, then NO_COLOR, then the settings file, then the defaults. The file is settings.json in JOBHUNTER_HOME, or in jobhunter in the XDG configuration folder (~/.config).
        List every setting, its value and what it does.
        Show the value of one setting.
        The setting, such as colours.
        Change a setting.
        Its value, such as dark.
        Show the workshop to the group on a second screen or terminal: what everyone may see, and nothing else.
        It waits for a workshop to start on this computer, follows it, then moves on to the next one. It never shows what people practise on their own. Set the projector to extend the screen, not to mirror it; open a second terminal window there and start it in that window.
        The session’s id, or the first letters of it; by default, whichever is being led.
        Lead soft-skills workshops: play the job-hunter game, keep the record, make the report.
        Without a subcommand, it resumes what was interrupted, or starts a workshop.
        Exit codes: 0 done; 64 wrong usage; 65 a file or option contains something that cannot be used; 66 a file or session does not exist; 69 the session is open in another program; 70 a fault in JobHunter; 73 the file cannot be written there; 74 reading or writing failed; 76 the data come from a newer version or another program.
        Speak this language this time; works with every command: en, fr, …
        Where to write it; standard output by default, or with -.
        Make a PDF file, using Chromium, Chrome or Edge. Name the file with --output.
        For this many people, without names.
        For the people of this session: its id, or the first letters of it.
        A ready-made set of rules; “rules presets” explains them.
        Take the rules from a file (rules/1).
        How many rounds you plan to play: 1 to 20.
        Skills revealed each round: 1 to 6.
        Job cards in a hand: 1 to 12.
        Share of silly jobs, in percent: 0 to 100.
        Job cards each player may swap during the game: 0 to 12.
        Time for a pitch, in seconds: 10 to 900. It is a signal, never a cut-off.
        What voters choose; a rubric scores by winner or rank, by winner unless you say so.
        How votes are collected.
        How votes become points.
        What happens if a round ends in a tie.
        What happens if the game ends in a tie.
        Play in pairs.
        Play in this many teams: 2 to 12.
        Show jobs as soon as they are chosen.
        Play together: show every skill, no points.
        Show totals during the game.
        Observers do not vote.
        Also ask voters to rate each skill; the ratings score no points.
        Draw skills from any dimension, not one of each.
        Use no colours; NO_COLOR does the same.
        Draw boxes and signs with plain letters.
        Leave the mouse free for selecting text.
        Show what matters most in large letters.
        The session’s id, or the first letters of it; by default, the last one led with a group.
        The folder of the record.
        By default JOBHUNTER_HOME, or jobhunter in the XDG data folder (~/.local/share).
        file
        count
        day
        names
        guide
        name
        number
        tag
        session:event
        session:seat
        deck
        now|end
        id
        scenario
        range
        folder
        times
        event
        percent
        seconds
        method
        way
        rule
        Usage: {synopsis}
        Arguments
        Options
        {title}
        With every command
        Commands
        “{command} <command> --help” tells you more about each.
        One of: {values}.
        Default: {value}.
        Print the version and exit.
        Show this help and exit.
        How people vote: {methods}. By default, as the session does, or single.
        command
        options
        {what} See “{command} --help”.
        {isNear, select, yes {There is no option {option}. Did you mean {nearest}?} other {There is no option {option}.}}
        A value is missing: {option}.
        {option} can’t be “{value}”.
        {option} can’t be “{value}”. It can be {values}.
        {option} takes no value, but “{value}” was given.
        {argument} is missing.
        Not expected here: {words}.
        Workshop
        Debrief
        Role-play
        session
        people
        setting
        value
        decks
        code
        months
        outcome
        purpose
        catalogues
        keys
        guides
        scenarios
        kind
        After --lang, say which language: {names}.
        JobHunter doesn’t speak “{tag}” here. It speaks {names}; “jobhunter language new {tag}” begins a catalogue for it.
        This session was begun in “{tag}”, which JobHunter doesn’t speak here, so you see it in English.
        {setting} cannot be “{word}”. {isNear, select, yes {Did you mean “{nearest}”? } other {}}It can be {names}.
        Changed: {setting}: {value}.
        Set to {value}, but {by} overrides it while this program runs.
        This applies until the program ends; it could not be saved: {reason}
        The settings cannot be used, so the defaults apply: {reason}
        {path} cannot be written.
        colours
        large type
        sound
        pitch clock
        keyboard
        less movement
        mouse
        lines and signs
        language
        {value, select, auto {Colours that can be read on light and dark backgrounds, unless NO_COLOR is set.} light {Deep colours, for a light background.} dark {Bright colours, for a dark background.} other {No colours; bold type and signs say everything.}}
        {value, select, on {What matters now is shown in large letters, for the back of the room.} other {Cards and names in normal letters.}}
        {value, select, bell {The terminal bell rings when the time for a pitch is up.} other {The program never makes a sound.}}
        {value, select, shown {The time of a pitch is shown as a bar and in figures.} other {No clock on the screen during pitches, for people who speak better without one.}}
        {value, select, azerty {The signs of the top row count as its figures, so no one needs Shift to choose.} other {The top row gives figures without Shift.}}
        {value, select, on {A running clock moves every ten seconds; nothing else moves by itself.} other {A running clock moves every second.}}
        {value, select, on {The program responds to clicks and the wheel; hold Shift to select text.} other {The mouse selects text, as everywhere else.}}
        {value, select, auto {Boxes and signs as fine as the terminal can show them.} other {Boxes and signs in plain letters, for old terminals and some screen readers.}}
        {value, select, auto {The language of the system if the program speaks it, otherwise English.} other {The program speaks this language.}}
        {value, select, auto {automatic} light {for light backgrounds} dark {for dark backgrounds} none {none} off {off} on {on} bell {bell} shown {shown} hidden {hidden} azerty {AZERTY} qwerty {QWERTY} qwertz {QWERTZ} ascii {plain letters} other {{value}}}
        records
        timeline
        look at what was recorded
        Find:
        Nothing found. Press Esc to show everything again.
        Nothing has been recorded yet. What you play is kept here.
        unreadable session ({id})
        {state}, {people, plural, =0 {no one} one {# person} other {# people}}
        can be resumed
        closed
        damaged
        led elsewhere
        {id}  {date}  {title}: {state}, {people, plural, =0 {no one} one {# person} other {# people}}
        From {first} to {last}: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} without breaks, {games, plural, =0 {no game} one {# game} other {# games}}.
        {count, plural, =0 {No one was there.} one {One person was there: {names}.} other {# people were there: {names}.}}
        resume it
        see step by step what happened
        play it back
        read the report
        write the whole record to a file
        check the record
        This session is closed. You can read it but not resume it.
        The record of this session is damaged, so it cannot be resumed.
        Another program is leading this session. Stop it there first.
        Nothing has happened in this session yet.
        Written to {path}, for your eyes only.
        It is already there, word for word: {path}
        Replace the file?
        There is already something else in {path}. Replacing it will lose it.
        The file {path} was kept. This was not written.
        Still working. Press Esc to stop.
        Still reading.
        Stopped.
        The record of this session has been checked: everything is in order.
        open
        filter
        type part of it to find it; Esc shows everything again
        read again
        stop
        replace the file
        keep the file
        scroll back
        scroll by one page
        to the first
        to the last
        {time}  {step}
        {time}  (undone) {step}
        (undone) {step}
        Nothing has happened yet.
        There is no event {number}. {last, plural, =0 {Nothing has happened yet.} other {The last one is #.}}
        {place} of {count}, paused, speed {factor}
        {place} of {count}, playing, speed {factor}
        {place} of {count}, one key per step
        next
        previous
        play
        pause
        faster
        slower
        {title}, as it was on {date}
        Enter continues; the end of the input stops.
        That is the end of the record.
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
        not used: another deck has the same id
        your own
        built in
        The check found nothing wrong.
        realistic job
        silly job
        check results
        {id}: {title} ({language}), {skills, plural, one {# skill} other {# skills}}, {jobs, plural, one {# job} other {# jobs}}; {origin}; {check}; {path}
        {id}: {check}; {origin}; {path}
        Nothing to undo.
        Nothing to redo.
        Choosing a step undoes it and everything after it.
        undone
        earlier steps
        Go forward to just after which step?
        the beginning
        Go back? {count, plural, one {The ballot} other {The # ballots}} in the box would be destroyed for good.
        go back and destroy the ballots
        Count now? {missing, plural, =0 {Everyone in the room has voted.} one {One person has not voted yet: {names}.} other {# people have not voted yet: {names}.}} Counting destroys the ballots.
        Is {who} leaving for good?
        yes, {who} is leaving for good
        Leave “{title}” before its end?
        leave it
        Stop this practice before its end?
        stop it
        Close “{title}” for good? After that, nothing can be added or undone.
        close it
        There is no one in the room.
        No one is out, and no one has left.
        There is no one else left to speak.
        No one has spoken yet.
        No one has voted yet.
        There is no one left to ask.
        what to say now, the time, your notes
        write a note for your eyes only
        What would you like to note? No one else will see it on a screen.
        note that {who} showed “{skill}”
        {who}, “{skill}”: what did you hear? Press Enter to note the skill alone.
        {who}: {skill}
        {who}, {skill}: {text}
        {who}: {text}
        a private note by the facilitator
        The facilitator’s side
        What to say now
        What comes next
        Time
        People
        Last steps
        Notes on pitches, for the report
        Your own notes
        The score
        Someone else has the keyboard now.
        {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
        This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far, of about {expected}.
        This stage ({stage}): {elapsed, plural, one {# minute} other {# minutes}} so far.
        Welcome. Today we play with everyday skills. You don’t have to be good at anything. Anyone may pass.
        Everyone has job cards. In each round there are some skills on the table. You argue that your job needs them most.
        Who will read the skills aloud? Does everyone know what they mean? Give an example from your day.
        Choose a job that needs these skills. No one sees your cards. You may pass.
        {who}, you have {seconds} seconds. Tell us when your job needs these skills.
        Let’s listen to {who}. Which of the skills do you hear?
        Thank you, everyone. Now we decide.
        {question} Vote alone at the keyboard, not for yourself. {method, select, single {} medals {Gold counts 2, silver 1. } ranked {Put the pitches in order, the best first. } approval {Name everyone who convinced you. } score {Give each pitch 0 to 5. } other {Rate each pitch, skill by skill, from 0 to 3. }}No one will ever see how you voted.
        {question} {method, select, medals {Both hands for gold, one hand for silver, none for yourself. Count the hands: gold is 2, silver 1.} score {Show none to five fingers for each pitch except your own. Count all fingers.} other {Hands up, one vote each, not for yourself.}}
        {question} {method, select, medals {Tick gold for one, silver for another, none for yourself. Fold the paper. Type the points: gold is 2, silver 1.} score {Write 0 to 5 for each pitch except your own. Fold the paper. Type the points of each pitch, added up.} other {Tick one, not your own. Fold the paper.}}
        For each skill: whose pitch showed it?
        What convinced you? Who would like to say it in one sentence?
        Two good pitches can be equally good. Here is what the rules say about it.
        A round of applause for everyone. Now let’s talk about what you showed.
        Ask, then wait: ten seconds of silence are fine. Type what people say in their own words.
        One person at a time, one thing each. Passing is fine.
        Thank you, everyone. When do we meet again?
        First time: say no more than this. The rules are explained on the way, when they are needed.
        First time: some jobs are silly on purpose. They help people laugh, and they may win.
        First time: replace a card that no one understands; don’t discuss it.
        First time: use one card to show how any job can be argued for.
        First time: everyone claps after each pitch, and no one comments.
        First time: show how to pass the keyboard with no one looking over a shoulder.
        First time: count aloud, and call each pitch by its number.
        First time: show where the pitch number is on the ballot.
        First time: praise one moment you saw, not the person who won.
        The cards are dealt.
        The first round.
        The skills are laid on the table.
        Everyone picks a job.
        The pitches, in random order.
        The vote.
        The result, for everyone at once.
        The debrief.
        Another vote, among those tied.
        30 more seconds for each of those tied.
        Round {round} of {rounds}.
        The end of the game.
        {phase}.
        Everyone leaves their role.
        How the players see themselves, then what was seen.
        What the observers saw.
        Question {place} of {count}.
        The end of the session.
        The session is closed and the report written.
        They share first place in this round.
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
        Large type: on. In a window of this size it makes no difference here.
        Large type: off.
        mouse
        scroll back one page
        the next value of the selected row
        the previous value of the selected row
        one more team
        one team fewer
        move the selected person to the next team
        move the selected person to the previous team
        type a number for the selected rule; any figure starts it
        page back through the cards
        put the selected name back on the line to change it
        Only the number of teams drawn at random can be changed here.
        turn the mouse on, or off to select text
        continue
        select
        select the row below or above
        select one page down or up
        select the first or the last row
        move within what you are typing
        move by a word
        move to the beginning or end
        delete the letter before or here
        delete the word before
        delete everything before or after
        undo the last change to what you typed
        facilitator
        Pass the keyboard to {who}. {who}, press Enter when no one else is looking. {key} and Enter calls the facilitator.
        Only Enter alone opens it, when no one else is looking.
        undo: take steps back, from a list
        people: someone joins, leaves or is renamed
        redo: restore what you undid
        {key} does nothing here. Press {help}: {label}.
        That key does nothing here. Press {help}: {label}.
        {number}_ Type the next figure, or Esc.
        {number}_ Enter: {choice}. Or type the next figure, or Esc.
        There is no {number} here.
        There is no such number here.
        Nothing is selected yet. Type a number, or move with the arrows.
        What you typed has not been sent yet. Press Enter to send it, or Esc.
        {sign} {count} more
        {sign} {count, plural, one {# more line} other {# more lines}}. Press x to read all of it.
        Mouse on: click a row, a card or a hint.
        Mouse off: you can select text.
        What would you like to do?
        No action contains these letters.
        Find:
        Nothing found. Press Esc to show everything again.
        There is nothing here yet.
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
        There is no scenario. To start one: jobhunter scenario new branching FILE
        {id}: {title} ({language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
        {id}: cannot be used; see jobhunter scenario check {path}
        {title} ({id}, version {version}, {language}), {kind, select, roleplay {for a group} other {for one person}}, {minutes, plural, one {# minute} other {# minutes}}
        Trains: {names}.
        {least} to {most} people, {observers, plural, =0 {with or without observers} one {at least # of them observing} other {at least # of them observing}}.
        Stop word: {word}. {optOut, select, yes {Anyone may give a role back at any time.} other {Roles are played to the end.}}
        Off limits: {text}
        Role: {name}{count, plural, =1 {} other { (# people)}}{optional, select, yes { (optional)} other {}}. {line}
        Only for {name}: {brief} Goal: {goal}
        {kind, select, briefing {Briefing} warm-up {Warm-up} play {Play} replay {Replay} break {Break} other {Debrief}}, {minutes, plural, one {# minute} other {# minutes}}
        For the facilitator: {text}
        Beat {id}: {cue}
        Beat {id} ({lead}): {cue}
        From beat {id}.
        {one} and {other} swap roles.
        {asked, select, players {Players} observers {Observers} all {Everyone in turn} other {The group}}: {question}
        Inject {id} ({purpose}), {when}: {channel, select, announcement {said aloud} card {a card} other {whispered}}{everybody, select, yes {} other { to {names}}}
        {seconds, plural, =0 {after the beat {beat}} one {# second after the beat {beat}} other {# seconds after the beat {beat}}}
        {seconds, plural, one {# second into {phase}} other {# seconds into {phase}}}
        by hand
        Only if {name} is played.
        {behaviour} ({skill})
        {name}: {behaviour} ({skill})
        It starts at {id}.
        Ending {id} ({outcome, select, success {success} mixed {mixed} other {setback}})
        To think about: {question}
        {id}{checkpoint, select, yes { (checkpoint)} other {}}
        continues to {id}
        by chance ({share} %) to {id}
        {id} to {goto}
        {id} to {goto}, if {condition}
        {id} to {goto}, once
        {id} to {goto}, once, if {condition}
        {title}: {nodes, plural, one {# node} other {# nodes}}, {choices, plural, one {# choice} other {# choices}}, {endings, plural, one {# ending} other {# endings}}, {words, plural, one {# word} other {# words}}, {minutes, plural, one {# minute} other {# minutes}} to read it all
        {title}: {roles, plural, one {# role} other {# roles}}, {beats, plural, one {# beat} other {# beats}}, {injects, plural, one {# inject} other {# injects}}, {items, plural, one {# observation item} other {# observation items}}, {words, plural, one {# word} other {# words}}; the longest brief has {brief}
        Proved: {states, plural, one {# state} other {# states}}; each has a way on and a way to an ending.
        Explored: {states, plural, one {# state} other {# states}}; some have no way to an ending.
        Not proved: there are more than {states, plural, one {# state} other {# states}}. Explore more with --states.
        A play takes {least} to {most, select, unbounded {any number of choices, because there are loops} unknown {an unknown number of choices} other {{most} choices}}.
        {nodes} of {allNodes} nodes can be reached, and {choices} of {allChoices} choices can be taken.
        {id} ({outcome, select, success {success} mixed {mixed} other {setback}}): {share} % of random plays
        {skill}: scores from {least} to {most}
        All skills together: from {least} to {most}
        any low number
        any high number
        an unknown number
        {files, plural, one {# scenario} other {# scenarios}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        The name of the file becomes the id: use small letters, digits and single hyphens, such as late-bus.json.
        Your new scenario is in {path}
        {count, plural, one {# sheet} other {# sheets}} written to {path}
        Role card: {name}
        Only for you. Do not show this card.
        What you want: {goal}
        What everyone knows: {line}
        You may stop at any time: say "{word}".
        Observation sheet: {title}
        Write down what you see and hear first. Rate afterwards.
        Observer:
        Which take:
        Behaviour
        “{title}” has nothing to observe: its file has no "observation".
        What you look for
        Seen or heard
        seen
        {name}: {description}
        Facilitator: {title}
        People and safety
        Roles
        How it runs
        Injects
        Leaving the roles
        Trainer: {title}
        Endings
        Questions for afterwards
        {id}: {nodes, plural, one {# node} other {# nodes}} and {endings, plural, one {# ending} other {# endings}} written to {path}
        The story has {passages, plural, one {# passage} other {# passages}} and {links, plural, one {# link} other {# links}}, {missing} of them to a missing passage; {unreachable, plural, one {# passage} other {# passages}} out of reach ({perhaps} perhaps not); {deadEnds, plural, one {# passage} other {# passages}} without a link; {dynamic, plural, one {# passage} other {# passages}} with links that were not checked
        Nothing could be imported from {path}
        What was imported needs work before it can be played
        {id} is a role-play for a group; only branching scenarios can be exported
        role-play
        The role-play “{title}” begins.
        {role}: {line}
        {role}: {line} Played by {names}.
        {role}: {line} {optional, select, yes {No one plays it; the play works without it.} other {No one plays it yet.}}
        Anyone can say “{word}” to stop the play at once. No one asks why.
        Off limits: {text}
        It is meant for {least} to {most} people.
        {who} plays {role}.
        {who} has no role now.
        {who} gives the role back. That’s fine.
        {who} and {other} swap roles.
        {who} is ready.
        {kind}, {minutes, plural, one {# minute} other {# minutes}}.
        Take {number}. Go!
        Take {number}, from here: {cue}
        The take is over. Thank you.
        Now: {cue}
        Listen: {text}
        A card for {names}.
        A whisper for {names}.
        Freeze. Everyone stays still.
        The play continues.
        {who} answers questions as {role}.
        No more questions. Thank you.
        Stop. Everything stands still. No one has to say why.
        We carry on. No one plays until you say so.
        Now everyone leaves their role.
        {who} has left their role.
        The players speak first: how do you see yourselves?
        Now the observers: how do you rate what you saw?
        {who} is done.
        The role-play is over.
        Briefing
        Warm-up
        The play
        The play again
        A break
        The debrief
        help
        pressure
        a twist
        an end
        Who plays whom?
        draw who plays
        give a role by hand
        take a role away from someone
        someone else takes over a role
        two players swap roles
        someone gives a role back
        someone reads their brief again
        change who plays
        Which role?
        Who plays {role}?
        Whose role?
        Who takes over?
        Who?
        With whom?
        Who wants to read?
        {who} ({role})
        next: {phase}
        next: leave the roles
        skip this: {phase}
        skip this: leave the roles
        {text}
        {kind}: what would you like to do?
        begin: action!
        play it again
        play from a certain moment
        From which moment?
        next: {cue}
        Take {number} is being played. What would you like to do?
        Everyone is standing still. What would you like to do?
        freeze
        continue playing
        end the take
        make something happen
        What happens?
        {id}: {channel, select, card {a card} whisper {a whisper} other {an announcement}} for {names} ({purpose})
        {id}: announce “{text}” ({purpose})
        {inject}, due at {time}
        someone reads a card
        question a role in the hot seat
        Who answers, in their role?
        no more questions
        an observer notes something
        Who noticed something?
        {who}, what did you see?
        {behaviour}
        {role}: {behaviour}
        {behaviour}. Type what was said, or press Enter if you only saw it.
        seen
        Your notes so far: {count, plural, one {# thing} other {# things}}.
        Someone said “{word}”. Is everyone all right? Take your time.
        carry on
        end the play and leave the roles
        leave this and move on
        end the play now
        End the play now? Everyone leaves their role; then comes the debrief.
        {who}, you play {role}.
        {text}
        What you want: {text}
        For you: {text}
        {who}, have you read your brief?
        I have read it
        I would rather not play this role
        Give the role back? No one asks why.
        give it back
        read it in full
        I am done
        {who}, this is for you alone.
        {who}: {question}
        I have left my role
        pass
        Waiting for {names}.
        Everyone is ready. What would you like to do?
        {who}, “{behaviour}”: how do you see yourself?
        {who}, take {take}, “{behaviour}”: how do you rate it?
        Your notes: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}{quotes, select, none {} other {, {quotes}}}
        no answer
        not seen
        seen
        {name}: {description}
        play a situation
        Which situation?
        {title} ({minutes, plural, one {# minute} other {# minutes}})
        The role-play “{title}”. Roles are being given out.
        The role-play “{title}”. {phase}.
        leaving the roles
        how players see themselves
        what observers saw
        the play
        giving out roles
        {count, plural, =0 {No takes yet.} one {One take so far.} other {# takes so far.}}
        stop (“{word}”)
        stop word
        The time for this part is up.
        Time for: {inject}.
        part {place} of {count}
        {spoken} of {total}
        FREEZE
        STOP
        Next: {cue}
        Now: {cue}
        {who} answers as {role}
        Watching: {names}
        {question} Type what people say, one line each. Enter moves on.
        {who}: {question} Enter to pass.
        {question} None of the people asked are here.
        What was seen:
        {behaviour}. {seen}
        {role}: {behaviour}. {seen}
        Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}
        Take {take}: {ticks, plural, =0 {no tick} one {# tick} other {# ticks}}, {quotes}
        rated {levels}
        {level} ×{count}
        Nothing was noted.
        The players about themselves: {levels}.
        “{text}”
        Role-play: {title}
        The stop word was said {count, plural, one {once} other {# times}}.
        {who}: {roles}
        Who played
        Take {number}
        Takes
        Each take: what was played, and for how long, without pauses
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
        How often it was noted, and how it was rated
        In
        Noted
        The players, about themselves
        the role-play began
        {who} was given a role
        {who} put a role down
        {who} gave a role back
        {who} and {other} swapped roles
        {who} read their brief
        a phase began: {phase}
        a take began
        a take ended
        a moment was reached: {cue}
        something happened: {id}
        freeze
        the play continued
        {who} answered questions
        the questions ended
        the stop word was said
        the session continued after the stop word
        {who} saw something
        {who} wrote down what was said
        everyone leaves their role
        {who} left their role
        players spoke about themselves
        {who} gave their own view
        observers rated
        {who} rated something
        {who} was done
        the role-play ended
        There is no role-play in progress.
        This scenario cannot be played: {faults}.
        it has no roles
        none of its phases plays the situation
        the phase {phase} comes after the debrief
        That is not part of this stage of the role-play: {part}.
        Someone said the stop word. First decide whether the play continues.
        Everything has already stopped.
        No one has stopped the play.
        There is no role {id}.
        Someone already plays {role}.
        {who} already has a role.
        {who} has no role.
        {who} is not playing in this session.
        That is the same person twice.
        There is no one to draw.
        {who} has already read the brief.
        Nothing is being played.
        There is no moment {id} here.
        That moment has already come.
        There is no inject called {id}.
        That has already happened in this take.
        No one plays {role}.
        It is already the first choice.
        The scenario has no moments to start from.
        Freeze the play first, or end the take.
        There is nothing left that could happen.
        No one has been given a card.
        No one plays a role.
        No one can note anything now.
        No one is free to play.
        All roles are taken.
        A swap needs two players.
        Everyone is already standing still.
        The play is running.
        No one is answering questions now.
        {who} is already answering questions.
        {who} is playing; the observers take the notes.
        {id} is not being observed now.
        There is no level {level}. The levels are {levels}.
        {who} has not noted that in this take. First note what you saw, then rate it.
        The players speak about themselves first.
        That does not belong to a role {who} played.
        {who} is not being asked now.
        Which situation? Type its number.
        This situation needs {needed, plural, one {# player} other {# players}}. You named {count}.
        Who can play? Type {needed, plural, one {# name} other {# names}} or more, separated by commas. Anyone without a role observes. Enter alone starts with {seats, plural, one {# seat} other {# seats}}.
        {id} is a story for one person, not a role-play.
        No role-play is installed.
        “{title}”: you decide what you say and do.
        {text}
        {who}: {text}
        [{text}]
        {outcome} {text}
        It turned out well.
        It turned out partly well.
        It went wrong, and that is what practice is for.
        You practised “{skill}”: {times, plural, =0 {at the start} one {in one step} other {in # steps}}, {points, plural, one {# point} other {# points}}.
        To think about: {text}
        You made no decisions.
        Your way:
        Step {number}: {text}
        Then: {text}
        A trainer would say: {text}
        Back to that moment. What you tried stays in the record.
        From the start again. What you tried stays in the record.
        You left the story before its end.
        “{title}”, step {step}.
        What do you do?
        And then?
        continue
        There is nothing to choose here.
        leave the story now
        play it again from the start
        go back to an earlier moment
        Go back to which moment?
        step {step}: {text}
        look back at your way
        compare with another time
        Compare with which time?
        {count, plural, one {one decision} other {# decisions}}. {end}
        {count, plural, one {one decision} other {# decisions}}, then you tried another way.
        You went the same way both times.
        {count, plural, =0 {The two ways part at once.} one {The first step is the same.} other {The first # steps are the same.}}
        At that point you heard: {text}
        The first time:
        The second time:
        You stopped there.
        “{skill}”: {first} the first time, {second} the second time.
        What would you like to do?
        finish and make the report
        write down a thought
        What do you want to keep?
        practise a pitch
        You practise a pitch. Draw skills and a job, get ready, and speak or write. Then you rate it yourself.
        No cards have been drawn yet.
        Draw your cards.
        draw from all skills
        draw from the skills you have practised least
        {more, plural, =0 {You have practised these least: {names}.} one {You have practised these least: {names}, and one more.} other {You have practised {count} skills least, such as {names}.}}
        You apply as: {job}. {summary}
        Get ready: {seconds} seconds is about right. Think of a situation in which you showed each skill.
        speak now
        type it now
        explain the cards
        draw different cards
        Speak now. {seconds} seconds.
        Type now. {seconds} seconds.
        You are speaking.
        Type a line; an empty line ends the pitch.
        the pitch is over
        stop this practice
        It took {time}.
        Time to start, whenever you like.
        see the two examples again
        see your own words again
        The practice is over.
        practise another pitch
        Your ratings, out of 3: skill named {named}, situation {situation}, job {job}, result {result}.
        {question} – {level}
        Did you name the skill?
        Did you describe a real situation?
        Did you link it to the job?
        Did you say what came of it?
        {level, select, 0 {no skill was named} 1 {it was there, in other words} 2 {it was named} other {it was named, with what it means to me}}
        {level, select, 0 {no situation} 1 {in general, such as “always” or “often”} 2 {one situation, with when and where} other {one situation, and what I did in it, step by step}}
        {level, select, 0 {the job did not come up} 1 {the job was named} 2 {why the job needs it} other {when and how I would use it in this job}}
        {level, select, 0 {no result} 1 {“it went well”} 2 {what changed} other {what changed, for whom, and how it could be seen}}
        Next time: begin with the words on the card.
        Next time: think of one day, one place, and the first thing you did.
        Next time: end with “and as your new …, I would …”.
        Next time: say who was better off because of it, and how you know.
        Two examples: the same person twice, for another job. Compare yours with them.
        First try, “Plan the steps”, for office cleaner: “I am well organised. I always plan my work. I think that is useful for cleaning.” The skill is named; the rest is general.
        Second try: “I plan the steps before I start. When we moved last spring, I wrote a list for each room and a number for each box. On the day, four friends worked from my list and we gave the keys back at noon, two hours early. With ten offices to clean, I would first write a list like that for the rooms.” Named, one situation step by step, a result you can see, linked to the job.
        First try, “Ask for help”, for kitchen helper: “I am good with people and I am not afraid to ask. That always works.” The skill is only hinted at; no situation, no job.
        Second try: “I ask for help in good time. When I trained at the canteen, the dishwasher stopped at half past eleven. I told the cook at once, and asked who knew the machine. Samir showed me the filter, and lunch was served on time. In your kitchen I would ask before the plates pile up, not after.” Named, one situation step by step, a result you can see, linked to the job.
        First try, “Keep a promise”, for delivery driver: “People can count on me. I keep my word, everyone says so.” The skill is there in other words; nothing you could see.
        Second try: “I keep my promises. I had told my neighbour I would take her to the hospital on Tuesday at seven. On Monday my car broke down. I rang her the same evening, found a taxi for the same price, and she was there on time. As your driver I would call a customer as soon as I see I am going to be late, and say when I will be there.” Named, one situation step by step, a result you can see, linked to the job.
        the story began
        “{text}”
        the story continued
        back to an earlier moment
        from the start again
        the story was left
        a thought
        the practice began
        cards drawn
        the pitch started
        a line typed
        the practice was stopped
        There is no story in progress.
        There is no pitch practice in progress.
        This story cannot be played: it leads to “{place}”, which is not in it.
        That cannot be chosen here.
        The story is waiting for a choice, or has ended.
        There is no such moment to go back to.
        The story is at its start.
        That cannot be done {stage, select, opening {before cards are drawn} preparing {while you get ready} pitching {during the pitch} assessing {while you rate the pitch} other {any more: the practice is over}}.
        This pitch is given aloud; nothing is typed.
        step {step}
        step {step}, can go back to {checkpoint}
        a pitch
        getting ready
        the pitch
        your own rating
        The player decides alone, at their own pace. A wrong turn costs nothing here.
        Ask what surprised them, and what they would try next time.
        An ending, and from there back to a checkpoint or on to the report.
        One person practises a pitch alone. Their words and their rating are their own.
        Give them time to get ready. They may draw other cards.
        Listen, or let them write. The clock is a guide, not an end.
        They rate themselves. Say nothing until they have.
        Ask what they want to take away from it.
        The cards are drawn.
        The pitch.
        Their own rating.
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
        Last time
        This time
        Points both times
        Other ways tried
        Compared with last time
        To think about
        In my own words
        A pitch practised
        Cards drawn: {names}. The job: {job}.
        No cards were drawn.
        The pitch
        How
        aloud
        typed
        No pitch was given.
        My own rating
        {question} – {level} ({number} of 3)
        lead a role-play
        a group plays, observes, talks
        {minutes, plural, one {# minute} other {# minutes}}, {least} to {most, plural, one {# person} other {# people}}
        practise alone
        a story, or a pitch
        practise alone
        What would you like to practise?
        A pitch, with cards drawn
        {minutes, plural, one {# minute} other {# minutes}}: {names}
        {key}: {title} ({detail})
        Type one of the numbers.
        Guest
        Your name or a code, for your own record. You can also just press Enter.
        “{title}” is for a group. Play it with: jobhunter roleplay
        The check has some remarks about this file. To see them: jobhunter scenario check {path}
        5 minutes, drawn at random
        Pitch practice
        {who} has not played “{title}” twice yet, so there is nothing to compare.
        {who} has not played a story yet, so there is nothing to compare.
        “{title}”: {first} and {second}
        There are no guides.
        {id}: {title} ({language}), {count, plural, one {# question} other {# questions}}, {minutes, plural, one {# minute} other {# minutes}}
        {id}: cannot be used; see jobhunter guide check {path}
        {files, plural, one {# guide} other {# guides}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.
        The short one: three questions
        {title}, {minutes, plural, one {# minute} other {# minutes}}
        Source: {text}
        {phase}; {asked}; {how}; {minutes, plural, one {# minute} other {# minutes}}
        asked of the whole group
        asked of each person
        asked of each player in the role-play
        asked of each observer of the role-play
        The answer is something to do.
        The answer is something to do, by a certain day.
        If no one speaks: {text}
        just talk
        write first, then talk
        in pairs first
        one after another
        in silence
        {phase}: {how}. About {minutes, plural, one {# minute} other {# minutes}}.
        use another debrief guide
        Which guide would you like to use?
        look at a moment from what was played
        Which moment?
        no one speaks: what can I ask?
        Try this: {text}
        put a topic aside for later
        Which topic? It comes back at the end. Enter goes back.
        how everyone feels, as faces
        How is everyone feeling?
        count the faces: how people felt before the session
        count the faces: how people feel now
        someone keeps their face for their logbook
        Everyone closes their eyes. Think of how you felt when you came today. Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
        Everyone closes their eyes. How are you now? Show one finger for very bad, up to five for very good. How many show 1, 2, 3, 4 and 5? Type five numbers; Enter goes back.
        Type five whole numbers, such as 0 1 2 3 0.
        Who wants to keep their face?
        {who}, which face will you keep? No one else sees it. Press Enter to keep none.
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
        No one showed a face.
        How people felt
        How many people showed each face
        When
        Before the session
        At the debrief
        By which day? For example Friday, in two weeks, 24/12 or 2026-12-24. Press Enter to leave it open.
        I could not read “{line}” as a day. Type it as 2026-12-24, 24/12, 24 December, Friday, next week or in two weeks.
        {day} is in the past. Choose today or later.
        {weekday}, {day}
        Monday
        Tuesday
        Wednesday
        Thursday
        Friday
        Saturday
        Sunday
        Noted, for {day}.
        Put aside. It comes back at the end.
        Put aside for another time:
        - {text}
        a topic was put aside
        the faces were counted
        someone kept a face
        Give five numbers of 0 or more that add up to at most {count, plural, one {# person} other {# people}} in the room.
        Round {round}: the votes went {pitches} ways. {most} of {sum} was the most for one pitch.
        Round {round}: {names} were tied.
        At the end, {names} shared first place, with {points, plural, one {# point} other {# points}}.
        {before} led until round {round}. After it, {after} led.
        Round {round}: {signs, plural, one {# note, reason or rating names} other {# notes, reasons and ratings name}} a skill. None names {skills}.
        Round {round}: {count} skills were heard in the pitch by {names}: {skills}.
        “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
        {role}: “{behaviour}” was noted {count} times, in {takes, plural, one {# take} other {# takes}}.
        The first take got to: “{before}” Take {take} got to: “{after}”
        What did different people hear in the pitches?
        What was strong in each of these pitches?
        What changed in the last round?
        Why is this hard to show? Who can give an example?
        How did so many skills fit into one pitch?
        What did this behaviour lead to?
        What was done differently, and what did it change?
        Debrief so far: {minutes, plural, one {# minute} other {# minutes}}, {share} percent of the session. A third is a good share.
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
        We keep a page about you over several workshops: which ones you took part in, which skills you practised, what was noted about your pitches and in role-plays, how you saw yourself, what you practised alone, what you said yourself, and your real name if you give it. It stays on this computer. You can read it, take a copy home, and have it erased at any time. If you say no, you can still take part in everything.
        One, three and six months after a workshop we ask you what became of what you said you would do, and note your answer in your logbook. You do not have to answer. If you say no, no one asks.
        Does this person agree? Type yes if they do.
        Nothing was recorded, because the answer was not yes.
        Recorded: {code} agrees to {purpose}.
        Recorded: {code} withdraws from {purpose}. Everything based on it was removed.
        {purpose}, agreed to on {given}: {text}
        {purpose}, agreed to on {given}, withdrawn on {withdrawn}: {text}
        Added {code}. Only the code is kept until this person agrees to more: jobhunter person consent {code} logbook
        There is no one in the logbook.
        {code}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
        {code}, {name}: {consents}; {sessions, plural, =0 {no sessions} one {# session} other {# sessions}}
        agrees to {names}
        agrees to nothing
        {session}, {date}, {title}: seat {seat}, called {name} there
        A real name is kept; show it with --with-names.
        The real name of {code} is kept, and shown only with --with-names.
        The real name of {code} has been removed.
        Seat {seat} of session {session} is now in the logbook of {code}.
        Seat {seat} of session {session} is no longer in the logbook of {code}.
        The real name is kept too, but left out here; include it with --with-names.
        No one has the code {code}. To see all codes: jobhunter person list
        Someone already has the code {code}.
        {code} cannot be a code: use 1 to 24 letters, digits and hyphens, not beginning with a hyphen.
        {code} has not agreed to {purpose}. Ask first: jobhunter person consent {code} {word}
        Session {session} has no seat that matches {seat}.
        In session {session}, several people are called {seat}. Name the seat: {names}.
        Seat {seat} of session {session} is already in the logbook of {code}.
        There is no commitment {key} by anyone who agreed to be asked. To see all: jobhunter followup list
        There is already a file {path}, and it was not overwritten.
        There is already a record at {path}. --replace puts the copy in its place and keeps the old one aside.
        Write a seat as SESSION:SEAT, such as k3x9ab2c:s2, not as {text}.
        Write a commitment as SESSION:EVENT, such as k3x9ab2c:41, not as {text}.
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
        {whose, select, team {The pitch you gave for your team} other {Your pitch}}, {skill}: overall, {level}
        {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; seen {count, plural, one {once} other {# times}} in take {take}
        {whose, select, team {About a role that several played} other {About you}}, {skill}: {behaviour}; heard in take {take}: “{text}”
        How you saw yourself, and how observers rated you
        {behaviour}: you said {own}; observers said {levels}
        {behaviour}: you said {own}
        {behaviour}: observers said {levels}
        {levels} in take {take}{whose, select, team { (several played this role)} other {}}
        From practising alone: {text}
        {question}: {text}
        {date}: {text}
        {date}: {text} (by {day})
        Before the session: {face}
        At the debrief: {face}
        After {months, plural, one {# month} other {# months}} ({date}): {outcome}
        After {months, plural, one {# month} other {# months}} ({date}): {outcome}. {text}
        done
        partly done
        not yet
        something else became more important
        no answer
        Everything kept about {code}
        Known since {date}
        Real name: {name}
        A real name is kept, but left out of this copy.
        What was agreed to
        Seat {seat} of session {session}, called {names}
        Came on {date}
        Points in a game: {points}
        Voted {count, plural, =0 {in no vote} one {in # vote} other {in # votes}}; for whom is not known to anyone
        Role-play {title}: played {role} in {takes, plural, one {# take} other {# takes}}
        Role-play {title}: gave a role back {count, plural, one {once} other {# times}}
        Role-play {title}: answered questions as a role {count, plural, one {once} other {# times}}
        Role-play {title}: noted something about others {count, plural, one {once} other {# times}}
        Story {title}: chose {choices}. It ended: {ending}
        Story {title}: chose {choices}, and left before an ending
        Practised a pitch alone: {job}, {seconds, plural, one {# second} other {# seconds}}, with the skills {skills}
        Started to practise a pitch alone, and did not give one
        Typed in a pitch practised alone: {text}
        Private note by the facilitator: {text}
        A job you wrote, or words that were undone but are still in the record: {text}
        This cannot be undone. Type erase to continue.
        Nothing was erased, because the answer was not erase.
        Say who: a code, or --seat SESSION:SEAT, or --finish for an erasure that was interrupted.
        No erasure was interrupted. There is nothing left to do.
        Erased. {events, plural, =0 {No events} one {# event} other {# events}} in the record changed; counts and points stay.
        The interrupted erasure is finished. {events, plural, =0 {No further events} one {# further event} other {# further events}} in the record changed; everything beside it was searched for the same names and words.
        What was removed or withdrawn earlier has now been overwritten.
        The names and words are out of the record, but old pages may still be in its files. {reason} Then finish it: jobhunter person erase --finish
        {count, plural, one {One logbook} other {# logbooks}} removed, with code, name, consents, links and follow-up.
        Seat {seat} of session {session}: name and words removed.
        Session {session}: removed entirely.
        Removed, because it contained the words and can be made again: {path}
        Rewritten without them: {path}
        NOT reached, because it is damaged; delete it: {path}
        NOT reached: {path} contains the same name or words. Check whether they are theirs.
        NOT reached: the copy written to {path}. Delete it, or make a new one.
        NOT reached: the name is in the file name {path}. Rename or delete it.
        NOT searched, because it is not text (a PDF or a picture, for example): {path}. Check it, or delete it.
        Left as it is: others mention them by name in event {event} of session {session}. --mentions removes the name there too.
        Left as {count, plural, one {it is: # event} other {they are: # events}} of session {session}, in which they have no seat, {count, plural, one {contains} other {contain}} the name. Check whether it is about them.
        Left as it is: event {event} of session {session} contains something that is only like the name. Check whether it is about them.
        Left as it is: {path} contains something that is only like the name. Check whether it is about them.
        Left as {count, plural, one {it is: # private note of the facilitator that does} other {they are: # private notes of the facilitator that do}} not name them, in session {session}. Check whether they are about them.
        No program can reach paper, files and copies elsewhere (exports, reports, PDF), USB sticks, e-mails, the window or the history of the shell where a name was typed, and what people remember. Notes they wrote about others stay with those others, without their name.
        No follow-ups are due by {date}.
        {date}  {code}  {key}  after {months, plural, one {# month} other {# months}}: {text}
        Recorded: {key} after {months, plural, one {# month} other {# months}}, {outcome}.
        Follow-ups are after 1, 3 and 6 months; {months} is not one of these.
        {key} is due after {months, plural, one {# month} other {# months}}, from {date}. If you have already asked, add --early.
        Recorded: {key} after {months, plural, one {# month} other {# months}}, {outcome}. This is answer {count} to it; earlier answers stay.
        Figures are shown only for five different people or more, so that no one can be identified. The closed sessions of this period do not have that many.
        Some sessions are left out until more people join them, or because they fall on both sides of one of your dates.
        Skills seen by fewer than five people, or written on the spot, are left out.
        {count, plural, one {# session is not closed and is} other {# sessions are not closed and are}} not counted.
        {count, plural, one {# session is damaged and is} other {# sessions are damaged and are}} not counted.
        {place} of {count} sessions read.
        Sessions: {count}
        Participants, counted each time they came: {count}
        Minutes worked, without breaks: {count}
        Rounds: {count}
        Pitches: {count}
        Minutes of speech in pitches: {count}
        Votes counted: {count}
        Sessions with a debrief: {count}
        Commitments: {count}
        Role-plays: {count}
        Stories and pitches practised alone: {count}
        Skill {skill}: {rounds, plural, one {# round} other {# rounds}}
        Nothing has been kept longer than {months, plural, one {# month} other {# months}} since it was last used.
        Session {id}, {title}, last used on {date}: removed entirely.
        Session {id}, {title}, last used on {date}: stays for a logbook; everyone else in it becomes a seat.
        Logbook {code}: no contact since then; removed with all seats in it.
        Nothing was changed. To erase all this, add --apply.
        All this has been erased.
        The copy is at {path}, checked from the first byte to the last. It contains names: keep it as safe as this computer.
        The copy is at {path}, but {count, plural, one {# thing is} other {# things are}} wrong in the record itself. See: jobhunter doctor
        The record cannot be written to, so it does not know about this copy. An erasure will not mention it.
        A copy of the record needs a file: name one.
        {sessions, plural, one {# session is} other {# sessions are}} back from {path}.
        The record that was there is kept at {path}.
        {count, plural, one {# erasure that is} other {# erasures that are}} newer than the copy {count, plural, one {was} other {were}} done again.
        The record that was there could not be read, so erasures newer than the copy are not known. Erase again anyone who asked for it.
        There was no record here before, so it is not known who was erased since this copy was made. Erase again anyone who asked for it: jobhunter person erase
        There is no file {path}.
        All is well: folder, files, checksums and every event.
        {count, plural, one {# thing needs} other {# things need}} attention.
        Nothing has been recorded yet in {path}.
        {path} can be read by others (mode {mode}). To fix it: chmod {right} {path}
        {count, plural, one {# erasure was} other {# erasures were}} interrupted. To finish: jobhunter person erase --finish
        {path} was left half written by a program that was stopped. It will be removed when the record is next opened for changes. This is normal.
        {path} holds {bytes, plural, one {# byte} other {# bytes}} of changes on their way into the record. This is normal.
        {path} holds changes to a record that is not there. The next record that is made will keep it in the folder backups.
        {path} is damaged, and the last changes before the program was stopped are lost. Compare the record with what you remember.
        Can be saved: session {id}, {title}: {saved} of {written} events.
        Cannot be saved: session {id}.
        Cannot be saved: {what}, along with everything that depends on it.
        Can be saved: {count, plural, =0 {no logbook} one {the logbook of {names}} other {the logbooks of {names}}}.
        {count} of {total} pages of the file cannot be read. What was on them is lost.
        Save it into a new file, and leave this one as it is: jobhunter doctor --save-to FILE. Then put it in place: jobhunter restore FILE --replace
        None of it can be read. Go back to a copy, if there is one: jobhunter restore FILE --replace
        Everything that can be trusted was saved into {path}. The record itself was not touched.
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
        The file is not JSON. {reason}
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
        Something has changed in the meantime, so this is no longer asked.
        Something has changed in the meantime. {reason}
        There is nothing for you to do right now.
        Your job cards: {names}
        You have chosen: {job}
        No one in this session is called “{name}”. Use table, facilitator, or a name or seat from jobhunter session show.
        The file is empty.
        The file begins with a byte order mark. Save it as UTF-8 without one.
        The file is in {encoding}. Save it as UTF-8.
        The byte {byte} is not valid UTF-8 here. Save the file as UTF-8.
        The file ends too early. Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}}.
        Expected {expected, select, value {a value} valueOrCloseBracket {a value or “]”} key {a key in double quotes} keyOrCloseBrace {a key in double quotes or “'}'”} colon {“:”} commaOrCloseBrace {“,” or “'}'”} commaOrCloseBracket {“,” or “]”} closingQuote {a closing double quote} other {the end of the file}} here, not “{found}”.
        There is a comma with nothing after it. Remove it.
        JSON has no comments. Remove this one.
        JSON puts text in double quotes, not single ones.
        {fault, select, leadingZero {Write this number without the zero in front.} leadingPlus {Write this number without the plus sign.} noDigitAfterMinus {A minus sign needs a digit after it.} noDigitBeforePoint {Write a digit before the decimal point.} noDigitAfterPoint {Write a digit after the decimal point.} other {The exponent of this number has no digits.}}
        A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write it as an escape, or remove it.
        A text contains {character, select, lineBreak {a line break} tab {a tab} other {the invisible character {character}}}. Write {escape} instead.
        {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
        In a text, \ must not be followed by “{found}”. Write a backslash itself as \\.
        After \u there must be four hexadecimal digits.
        This \u escape is only half of a character. Write both halves.
        The file should end here. Remove “{found}” and whatever follows.
        The key “{key}” is in this object twice. Keep one of them.
        There are more than {limit} objects and lists inside one another.
        The file is too large: it has more than {limit} bytes.
        The file is in the format “{found}”, and this version of JobHunter reads “{known}”. Use a newer version of JobHunter.
        The format must be “{expected}” here, not “{found}”.
        The key “{key}” has no meaning here.
        The key “{key}” is missing here.
        {expected, select, text {This must be text in double quotes, not {found}.} boolean {This must be true or false, not {found}.} share {This must be a number from 0 to 1 with at most two decimals, not {found}.} list {This must be a list in square brackets, not {found}.} object {This must be an object in curly brackets, not {found}.} wordOrObject {This must be a word or an object, not {found}.} nothing {Nothing may stand here. Leave it out.} other {This can only be true, not {found}.}}
        This must be a whole number from {least} to {most}, not {found}.
        This must be a whole number of {least} or more, not {found}.
        This must be a whole number from {least} to {most}, not {found}.
        This must be a whole number of {least} or more, not {found}.
        This must be a number from 0 to 1 with at most two decimals, not {found}.
        “{word}” cannot stand here. Write one of these: {allowed}.
        This text has {found, plural, one {# character} other {# characters}}. It may have {least} to {most}.
        There is nothing to read in this text.
        This list has {found, plural, one {# entry} other {# entries}}. It may have {least} to {most}.
        {shape, select, id {“{found}” cannot be an id. Use small letters, digits and single hyphens, as in “ask-for-help”.} variable {“{found}” cannot be the name of a variable. Begin with a small letter, then use small letters, digits and single hyphens.} language {“{found}” is not a language tag. Write it like “en” or “fr-BE”.} other {“{found}” is not the address of an ESCO skill. Begin it with “http://data.europa.eu/esco/skill/”.}}
        {character, select, lineBreak {This text must not contain a line break. Put a space instead.} tab {This text must not contain a tab. Put a space instead.} other {This text must not contain the invisible character {character}. Remove it.}}
        The id “{id}” already belongs to {first}. Give each its own.
        There {found, plural, one {is only # skill card} other {are only # skill cards}}. A good game needs {recommended} or more.
        There {found, plural, one {is only # job card} other {are only # job cards}}. With {recommended} or more, six people can be dealt five each.
        {found, plural, one {# job card is} other {# job cards are}} too few for {people} people. Have {needed} or more, deal smaller hands or add a second deck.
        No skill card has the dimension “{dimension}”.
        No job card is of the kind “{kind}”.
        The name “{name}” already belongs to {first}.
        A sentence here has {words} words. It is easier to read with {limit} or fewer.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a variable, visited(…), chosen(…), “not” or “(”.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “and” or “or”, or end it.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a comparison, “and” or “or”, or end it.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a whole number.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write a name in quotes.
        {found, plural, =0 {The condition ends too early} other {The condition cannot have {found} here}}: write “{sign}”.
        The condition has too many brackets inside one another. Make it simpler.
        A quote in the condition is never closed.
        “{variable}” is a counter. Use it with a number, as in “trust >= 1”.
        “{variable}” is a flag, either true or false. In a condition, write its name alone or after “not”.
        This scenario has no variable “{name}”.
        This scenario has no node or ending “{name}”.
        This scenario has no choice “{name}”.
        This scenario has no skill “{name}”.
        This scenario has no role “{name}”.
        This scenario has no beat “{name}”.
        This scenario has no phase “{name}”.
        A variable cannot be called “{name}”, which means something else in conditions. Choose another name.
        Nothing leads on from this node. Give it one of “choices”, “goto” and “random”.
        This node leads on in more than one way: {keys}. Keep one of them.
        The smallest value, {least}, is above the largest, {greatest}.
        The counter begins at {initial}, outside its limits {least} to {greatest}.
        Nobody can go on after {way}. Add a choice without a condition.
        No ending can be reached any more after {way}.
        No way leads from this node to an ending.
        The phases take {phases, plural, one {# minute} other {# minutes}} together, but the whole role-play takes {total}.
        The smallest group has {least, plural, one {# person} other {# people}}, but {roles} must play and {observers} must observe.
        The beat “{beat}” is not played before this phase.
        The skill “{name}” is neither scored nor observed.
        The picture or sound has no “alt”. Say there in words what it shows.
        Nothing is played. Add a phase of the kind “play”.
        Nothing leads to “{name}”.
        Nobody can get to “{name}”. Look at the conditions of the choices that lead there.
        This condition is true whenever it is asked. Leave it out, or change the story so that it matters.
        This condition is never true. Leave the choice out, or change the story so that it can be taken.
        No condition reads the variable “{name}”. Use it or leave it out.
        Nothing changes the variable “{name}”. Use it or leave it out.
        Nobody ends in this band: scores go from {least} to {greatest}.
        {outcome, select, setback {The best band can be shown after a setback.} success {The worst band can be shown after a success.} other {The worst band can be shown after a mixed ending.}} Name in “outcomes” the endings it fits, or let the last choices score more.
        People would go into this break in their roles. Put it before the first take, or after the last one.
        {nodes} nodes in a row offer a single choice. Join them, or offer a real choice.
        The choice “{text}” is offered twice in this node.
        This choice scores without feedback. Say what happens (“consequence”), or what a trainer would say (“coaching”).
        In all {menus} scored nodes the best answer comes first. Change the order here and there.
        In all {menus} scored nodes the best answer is the longest. Make another answer longer here and there.
        This text has {words} words. It is easier to read with {limit} or fewer.
        This role card has {words} words. It is easier to read with {limit} or fewer.
        The role “{name}” leads no beat and gets no inject.
        This behaviour says “and”, so it asks for two things at once. Make two items of it.
        Nobody can see or hear “{word}”. Write what an observer sees or hears.
        {items} items are too many for {observers, plural, one {# observer} other {# observers}}. One observer can watch about {limit}.
        Nothing is debriefed. Add a phase of the kind “debrief”.
        Not everything was checked: there are more than {states} states. Check more of them with --states.
        This is neither Twee, nor Twine HTML or JSON, nor H5P.
        This is {kind}, which cannot be imported.
        {reason}
        There is no Twine story in this file.
        This file holds several stories: {names}. Choose one with --story.
        This file has no story “{name}”. It has {available}.
        There is nothing to play: no passage leads on.
        The story would never end, because every passage leads on.
        {fault, select, twice {The archive holds “{name}” twice.} encrypted {“{name}” is encrypted.} tooLarge {“{name}” unpacks to more than {number} bytes.} method {“{name}” is packed in a way that cannot be read (method {number}).} damaged {“{name}” is damaged.} outside {“{name}” lies outside the archive.} noArchive {This is no ZIP archive, or its end is missing.} part {This is one part of several.} zip64 {This is an archive of the ZIP64 kind, which cannot be read.} tooMany {The archive holds more than {number} files.} list {The archive’s list of files is damaged.} missing {The archive has no “{name}”.} other {There is not enough memory to unpack “{name}”.}}
        Some bytes here are not UTF-8. They show as “�”.
        {fault, select, textAfterTags {There is text after the tags of this passage header.} bareBracket {A bracket in this passage header needs a backslash before it.} other {The tags of this passage header are not closed.}}
        A passage without a name is left out.
        The metadata cannot be read and is left out. {reason}
        The story data cannot be read and is left out. {reason}
        The passage “{name}” is in the file twice. The later one counts.
        {expected, select, text {“{key}” must be text.} object {“{key}” must be an object.} other {“{key}” must be a list.}}
        The story is to begin with “{name}”, which is not there.
        The element “{element}” is not closed.
        In “{passage}”, a link leads to “{target}”, which is not there. It stays as text.
        In “{passage}”, only playing can tell where “{link}” leads. It is not checked and stays as text.
        In “{passage}”, a link leads out of the story to “{target}”. It stays as text.
        In “{passage}”, a link keeps its target and loses “{name}”.
        In “{passage}”, a link is not closed on its line. It stays as text.
        In “{passage}”, no way on was understood. Give it choices before you play the story.
        In “{passage}”, “{name}” is not supported and stays as text.
        The markup of the story format “{name}” is not read. Only its links are.
        In “{passage}”, a macro is not closed.
        In “{passage}”, text that a condition shows or hides stays, with its markup.
        In “{passage}”, a change that depends on a condition stays as text.
        In “{passage}”, a change cannot be made by a scenario and is left out.
        In “{passage}”, a condition cannot be asked by a scenario. What it guards is always there.
        In “{passage}”, a condition asks for a change that is made only on leaving.
        In “{passage}”, several jumps may be made at once. Only the last of them is.
        The first value of “{name}” cannot be read, so the variable is left out.
        The special passage “{name}” is left out, except for first values of variables.
        The story’s script is left out.
        The script or style “{name}” is left out.
        In “{passage}”, HTML tags stay as text.
        In “{passage}”, there are more than 50 choices. The rest are left out.
        A text of more than {limit} characters is cut.
        In “{passage}”, the picture, sound or film “{file}” is left out.
        Content of the kind “{kind}” is left out.
        Scores from inside “{kind}” are left out.
        The file names no story format. Its markup looks like {name}.
        The file names no story format, so only links are read. Name one with --format.
        The file does not say where the story begins. It begins with “{name}”.
        The counter “{name}” gets the limits {least} to {greatest}. Choose others with --bounds.
        The variable “{name}” has no first value. It begins as {value}.
        Endings without the tag success, mixed or setback count as mixed. This is the first.
        The file names no language. It is taken to be “{tag}”.
        Going by its words, the story takes {minutes, plural, one {# minute} other {# minutes}}.
        {file}:{line}:{column}: {severity, select, error {error} warning {warning} other {note}}: {text} [{code}]
        {text} ({path})
        {text} Did you mean “{name}”?
        {text} See also line {line}.
        {path}: There is no such file.
        {path}: The file cannot be read. Are you allowed to open it?
        {path}: This is a folder, not a file.
        {path}: The file is too large: it has more than {limit} bytes.
        {kind, select, deck {There is no deck “{name}”.} scenario {There is no scenario “{name}”.} other {There is no guide “{name}”.}}
        {text} There {names, plural, one {is {names}} other {are {names}}}.
        {kind, select, deck {{text} No deck is installed.} scenario {{text} No scenario is installed.} other {{text} No guide is installed.}}
        This template has not been translated yet, so the new file is in English.
        """##
}
