#!/usr/bin/env python3
"""Scores a recorded session a second time.

Written from docs/rules.md (what counts) and docs/schemas/session.schema.json (how it is written), and from nothing
else: it shares no code with the program, so that where the two differ, one of them is wrong.

    rescore.py [FILE]        a session as one JSON object or as lines of JSON; standard input without FILE or with "-"

Prints one JSON object: the games of the session that are in effect, with the tallies of each counted round as exact
fractions, its winners and points, and the totals and winners of the game. Exit codes are those of docs/exit-codes.md.
"""

import json
import sys
from fractions import Fraction

FORMAT = 2
USAGE, BAD_DATA, NO_INPUT, OTHER_FORMAT = 64, 65, 66, 76

# By the question of a vote: the marks that answer it, and what one that is no level weighs where p pitches were heard.
MARKS = {
    "single": "vote",
    "medals": "place",
    "ranked": "place",
    "approval": "vote",
    "score": "level",
    "rubric": "level",
    "skillsShown": "shown",
}
PLACE_WEIGHT = {"medals": lambda place, p: 2 - place, "ranked": lambda place, p: p - 1 - place}
# By the question: the highest level, and whether it is one of a skill.
LEVELS = {"score": (5, False), "rubric": (3, True)}
# By the question: what one voter gives in all of so many candidates, where totals can be typed.
TYPED = {"single": lambda candidates: 1, "medals": lambda candidates: 3, "score": lambda candidates: 5 * candidates}

GAME_EVENTS = {
    "entrantJoined", "memberJoined", "roundBegan", "skillsRevealed", "skillRedrawn", "skillWritten", "pitchStarted", "pitchEnded",
    "pitchSkipped", "voteOpened", "voteCounted", "voteReopened", "voteSkipped", "tieBreakBegan", "finalBegan",
    "gameEnded",
}

SCORELESS = {
    "personRenamed", "deckAdded", "jobsDealt", "jobsReshuffled", "jobSwapped", "jobWritten",
    "skillsReshuffled", "choosingOpened", "jobChosen", "entrantPassed", "orderDrawn", "pitchPaused", "pitchResumed",
    "pitchExtended", "noteTaken", "ballotCast", "ballotWithdrawn", "totalNoted", "debriefBegan", "questionAnswered",
    "questionPassed", "topicParked", "facesCounted", "faceKept", "debriefMovedOn", "debriefEnded", "noted", "sessionClosed",
    "sessionPutDown", "sessionTakenUp",
    # What somebody practises alone gives no points.
    "storyAdded", "storyBegan", "storyChoiceMade", "storyWentOn", "storyWentBack", "storyRestarted",
    "storyThoughtKept", "storyLeft", "practiceBegan", "practiceDrawn", "practiceStarted", "practicePaused",
    "practiceResumed", "practiceExtended", "practiceLineWritten", "practiceDone", "practiceRated",
    "practiceThoughtKept", "practiceLeft",
    # A role-play gives no points.
    "scenarioAdded", "rolePlayBegan", "roleGiven", "rolePutDown", "optedOut", "rolesSwapped", "briefConfirmed",
    "phaseBegan", "takeBegan", "takeEnded", "beatMarked", "injectFired", "playFrozen", "playResumed", "hotSeatTaken",
    "hotSeatLeft", "playStopped", "playWentOn", "behaviourTicked", "behaviourQuoted", "leavingBegan", "roleLeft",
    "selfAssessmentBegan", "selfAssessed", "reviewBegan", "behaviourRated", "rolePlayPassed", "rolePlayEnded",
}


class BadRecord(Exception):
    """A record that cannot be scored, with a sentence that says why."""

    code = BAD_DATA


class OtherFormat(BadRecord):
    """A record of another program or a later one."""

    code = OTHER_FORMAT


# Reading


def read_session(text):
    """A session written as one object or as lines: its document, and its events."""
    if not text.strip():
        raise BadRecord("The input is empty: there is no session in it.")
    try:
        document = json.loads(text)
        return document, document.get("events") if isinstance(document, dict) else None
    except ValueError as error:
        trouble = error
    # Not one object; it may be lines. A line feed inside a text is escaped in JSON, so each one ends a line.
    values = []
    for number, line in enumerate(text.rstrip("\n").split("\n"), 1):
        try:
            values.append(json.loads(line))
        except ValueError as error:
            if number == 1:
                raise BadRecord(f"The input is not JSON: {trouble}.") from None
            raise BadRecord(f"Line {number} is not JSON: {error}.") from None
    return values[0], values[1:]


def checked_session(document, events):
    """The header and the events, once the form is known and the events are numbered without gaps."""
    if not isinstance(document, dict) or "header" not in document or not isinstance(document["header"], dict):
        raise BadRecord("This is no session: it has no header.")
    if document.get("schema") != f"session/{FORMAT}" or document["header"].get("format") != FORMAT:
        raise OtherFormat(
            f"This session is written as {document.get('schema')}, format {document['header'].get('format')}, and this "
            f"script reads session/{FORMAT}: use the rescore.py that came with the program that wrote it."
        )
    if not isinstance(events, list):
        raise BadRecord("The events of the session are not a list.")
    for number, event in enumerate(events, 1):
        if not isinstance(event, dict) or event.get("n") != number:
            raise BadRecord(f"Event {number} is missing or has another number.")
    return document["header"], events


def effective(events):
    """The events in effect: each `rewound` takes the session back to where it stood after an earlier event."""
    kept = []
    place = len(events)
    while place > 0:
        event = events[place - 1]
        if event["type"] == "rewound":
            if not 0 <= event["to"] < place:
                raise BadRecord(f"Event {place} goes to event {event['to']}, which is not before it.")
            place = event["to"]
        else:
            kept.append(event)
            place -= 1
    return kept[::-1]


# Votes


class Count:
    """One counted vote."""

    def __init__(self, event):
        self.terms = event["terms"]
        self.question = self.terms["question"]
        self.candidates = self.terms["candidates"]
        self.pitches = self.terms["pitches"]
        self.ballots = event["ballots"]
        self.abstentions = event["abstentions"]
        self.marks = event["marks"]
        self.check(event["reasons"])

    def check(self, reasons):
        """Refuses marks that no set of ballots could have left."""
        skills = self.terms["skills"]
        typed = any(mark["mark"] == "typed" for mark in self.marks)
        allowed = "typed" if typed and self.question in TYPED else MARKS[self.question]
        for mark in self.marks:
            if mark["mark"] != allowed:
                raise BadRecord(f"a mark \"{mark['mark']}\" does not answer the question {self.question}")
            if mark["entrant"] not in self.candidates:
                raise BadRecord(f"{mark['entrant']} has a mark and is no candidate")
            highest, of_skills = LEVELS.get(self.question, (0, allowed == "shown"))
            if mark["count"] < 1 or not 0 <= mark.get("level", 0) <= highest or mark.get("place", 0) < 0:
                raise BadRecord(f"a mark of {mark['entrant']} is outside its range")
            if mark.get("skill") not in (skills if of_skills else [None]):
                raise BadRecord(f"{mark.get('skill')} is rated and does not lie on the table")
        for reason in reasons:
            if reason["entrant"] not in self.candidates or reason["skill"] not in skills:
                raise BadRecord("a reason names something that was not there")
        if typed:
            if self.ballots:
                raise BadRecord("totals were typed although ballots lay in the box")
        else:
            self.check_sums(skills)

    def check_sums(self, skills):
        cast = self.ballots - self.abstentions
        if cast < 0:
            raise BadRecord("there are more abstentions than ballots")
        if self.question == "single" and self.given("vote") != cast:
            raise BadRecord(f"{self.given('vote')} votes were given by {cast} people")
        if self.question == "medals" and (self.placed(0) != cast or any(mark["place"] > 1 for mark in self.marks)):
            raise BadRecord(f"gold was given {self.placed(0)} times by {cast} people, or there was a third medal")
        if MARKS[self.question] == "place":
            limit = cast
            for place in range(len(self.candidates)):
                if self.placed(place) > limit:
                    raise BadRecord(f"{self.placed(place)} people put somebody on place {place} and {limit} could")
                limit = self.placed(place)
        for candidate in self.candidates:
            own = [mark for mark in self.marks if mark["entrant"] == candidate]
            if self.question == "rubric":
                raters = {sum(mark["count"] for mark in own if mark["skill"] == skill) for skill in skills}
                if len(raters) > 1 or any(number > cast for number in raters):
                    raise BadRecord(f"not everybody who rated {candidate} rated every skill")
            elif self.question != "skillsShown" and sum(mark["count"] for mark in own) > cast:
                raise BadRecord(f"{candidate} has more marks than there are ballots")
        if self.question == "skillsShown" and any(self.naming(skill) > cast for skill in skills):
            raise BadRecord("a skill was named oftener than there are ballots")

    def given(self, kind):
        return sum(mark["count"] for mark in self.marks if mark["mark"] == kind)

    def placed(self, place):
        return sum(mark["count"] for mark in self.marks if mark["place"] == place)

    def naming(self, skill):
        return sum(mark["count"] for mark in self.marks if mark["skill"] == skill)

    def tally(self, candidate):
        """T: the sum of the weights of the candidate's marks; for a rubric, the mean of all levels given to her."""
        weight = levels = 0
        for mark in self.marks:
            if mark["entrant"] != candidate:
                continue
            kind, count = mark["mark"], mark["count"]
            if kind in ("vote", "typed"):
                weight += count
            elif kind == "place":
                weight += PLACE_WEIGHT[self.question](mark["place"], self.pitches) * count
            elif kind == "level":
                weight += mark["level"] * count
                levels += count
        return Fraction(weight, levels or 1) if self.question == "rubric" else Fraction(weight)

    def tallies(self):
        return {candidate: self.tally(candidate) for candidate in self.candidates}

    def leaders(self):
        """All with the highest T above 0."""
        tallies = self.tallies()
        best = max(tallies.values(), default=Fraction(0))
        return [candidate for candidate in self.candidates if tallies[candidate] == best > 0]

    def skills_shown(self):
        """The skills for which at least half of all ballots, abstentions included, name some pitch."""
        named = {skill: self.naming(skill) for skill in self.terms["skills"]}
        return [skill for skill in self.terms["skills"] if named[skill] > 0 and 2 * named[skill] >= self.ballots]


class Contest:
    """Pitches and the vote on them: the main part of a round, the breaking of its tie, or the final."""

    def __init__(self, order=None):
        self.order = order
        self.heard = []
        self.speaking = None
        self.is_rated = False
        self.count = None
        self.taken_back = 0

    @property
    def candidates(self):
        """Whose pitch was heard; when a tie is broken, those who are tied."""
        return self.heard if self.order is None else self.order


class Round:
    """One round of a game."""

    def __init__(self, number):
        self.number = number
        self.skills = []
        self.main = Contest()
        self.second = None
        self.without_vote = False

    @property
    def is_counted(self):
        return self.main.count is not None or self.without_vote

    def winners(self):
        """All with the highest T, or whoever leads the second vote."""
        second = self.second.count.leaders() if self.second and self.second.count else []
        return second or (self.main.count.leaders() if self.main.count else [])

    def points(self, scoring):
        if self.main.count is None:
            return {}
        tallies = self.main.count.tallies()
        # Ratings in place of a vote give an order and no votes.
        if scoring == "votes" and self.main.count.question != "rubric":
            return {candidate: int(tally) for candidate, tally in tallies.items()}
        if scoring != "rank":
            winners = self.winners()
            return {candidate: int(candidate in winners) for candidate in tallies}
        return {candidate: sum(other < tally for other in tallies.values()) for candidate, tally in tallies.items()}


# Games


class Game:
    """One game, led through its events."""

    def __init__(self, event):
        self.rules = event["rules"]
        self.entrants = []
        self.entrant_of = {}
        self.members = {}
        for entrant in event["entrants"]:
            self.join(entrant)
        self.rounds = []
        self.final = None
        self.end = None
        if len(self.entrants) == 2 and self.is_competitive and self.rules["ballot"] != "rubric":
            raise BadRecord("two hands against each other are rated and not voted on")

    def join(self, entrant):
        self.entrants.append(entrant["id"])
        self.members[entrant["id"]] = [member["seat"] for member in entrant["members"]]
        for member in entrant["members"]:
            self.entrant_of[member["seat"]] = entrant["id"]

    @property
    def is_competitive(self):
        return self.rules["variant"] == "competitive"

    @property
    def contest(self):
        if not self.rounds:
            raise BadRecord("no round has begun")
        return self.final or self.rounds[-1].second or self.rounds[-1].main

    def totals(self):
        """The sum over the counted rounds."""
        totals = dict.fromkeys(self.entrants, 0)
        for each in self.rounds:
            for entrant, points in each.points(self.rules["scoring"]).items():
                totals[entrant] += points
        return totals

    def leaders(self):
        totals = self.totals()
        best = max(totals.values())
        return [entrant for entrant in self.entrants if totals[entrant] == best > 0]

    def winners(self):
        """All with the highest total above 0, or whoever leads the vote of the final."""
        final = self.final.count.leaders() if self.final and self.final.count else []
        return final or self.leaders()

    def group_score(self):
        counted = [each for each in self.rounds if each.is_counted]
        return {
            "shown": sum(len(each.main.count.skills_shown()) for each in counted if each.main.count),
            "revealed": sum(len(each.skills) for each in counted),
        }

    # Events

    def take(self, kind, event, voters, stays):
        if self.end is not None:
            raise BadRecord("the game was over")
        if kind == "entrantJoined":
            self.join(event["entrant"])
        elif kind == "memberJoined":
            self.entrant_of[event["member"]["seat"]] = event["entrant"]
            self.members[event["entrant"]].append(event["member"]["seat"])
        elif kind == "roundBegan":
            if event["round"] != len(self.rounds) + 1 or event["round"] > self.rules["rounds"]:
                raise BadRecord(f"round {event['round']} cannot begin after round {len(self.rounds)}")
            if self.rounds and not self.rounds[-1].is_counted:
                raise BadRecord("the round before was not counted")
            self.rounds.append(Round(event["round"]))
        elif kind in ("skillsRevealed", "skillRedrawn", "skillWritten"):
            self.take_skill(kind, event)
        elif kind in ("pitchStarted", "pitchEnded", "pitchSkipped"):
            self.take_pitch(kind, event)
        elif kind == "gameEnded":
            self.end = event["end"]
            if self.end == "completed" and not (
                len(self.rounds) == self.rules["rounds"] and all(each.is_counted for each in self.rounds)
            ):
                raise BadRecord("the game cannot be complete, because not every round was counted")
        else:
            self.take_vote(kind, event, voters, stays)

    def take_skill(self, kind, event):
        if not self.rounds:
            raise BadRecord("no round has begun")
        table = self.rounds[-1].skills
        if kind == "skillsRevealed":
            table.extend(event["skills"])
            return
        given = event.get("inPlaceOf") if kind == "skillWritten" else event["given"]
        drawn = event["skill"]["id"] if kind == "skillWritten" else event["drawn"]
        if given is None:
            table.append(drawn)
        elif given in table:
            table[table.index(given)] = drawn
        else:
            raise BadRecord(f"{given} does not lie on the table")

    def take_pitch(self, kind, event):
        contest = self.contest
        if kind == "pitchStarted":
            contest.speaking = event["entrant"]
        elif kind == "pitchEnded":
            if contest.speaking is None:
                raise BadRecord("nobody was pitching")
            contest.heard.append(contest.speaking)
            contest.speaking = None
        elif contest.speaking == event["entrant"]:
            contest.speaking = None

    def take_vote(self, kind, event, voters, stays):
        def in_the_game(entrants):
            """Those who have not left for good: nobody else's tie is broken."""
            return [entrant for entrant in entrants if any(stays(seat) for seat in self.members[entrant])]

        contest = self.contest
        if kind == "voteOpened":
            contest.count = None
            contest.is_rated = self.is_decided(event["terms"]["candidates"], voters(self.rules["observersVote"]))
        elif kind == "voteCounted":
            contest.count = Count(event)
            self.check_terms(contest, event["terms"])
            self.check_typed(contest.count, voters)
        elif kind == "voteReopened":
            if contest.count is None:
                raise BadRecord("there was no count to take back")
            contest.count = None
            contest.taken_back += 1
        elif kind == "voteSkipped":
            if contest.order is not None:
                raise BadRecord("a tie is always voted on")
            if len(contest.heard) > 1:
                raise BadRecord(f"{len(contest.heard)} pitches were heard and nobody voted")
            self.rounds[-1].without_vote = True
        elif kind == "tieBreakBegan":
            tied = in_the_game(self.rounds[-1].main.count.leaders()) if self.rounds[-1].main.count else []
            if self.rules["tie"] == "shared" or sorted(event["order"]) != sorted(tied) or len(tied) < 2:
                raise BadRecord(f"a tie is broken among {event['order']} where {tied} lead")
            self.rounds[-1].second = Contest(event["order"])
        elif kind == "finalBegan":
            leaders = in_the_game(self.leaders())
            if self.rules["finalTie"] != "pitchOff" or sorted(event["order"]) != sorted(leaders) or len(leaders) < 2:
                raise BadRecord(f"a final begins among {event['order']} where {leaders} lead")
            self.final = Contest(event["order"])

    def is_decided(self, candidates, voters):
        """Whether a vote among these is known before it is held, so that they are rated instead."""
        if not self.is_competitive or len(candidates) != 2:
            return False
        if len(self.entrants) == 2:
            return True
        bound = [sum(self.entrant_of.get(seat) == candidate for seat in voters) for candidate in candidates]
        return len(voters) - sum(bound) <= abs(bound[0] - bound[1])

    def check_terms(self, contest, terms):
        """Refuses a count of another vote than the one the rules ask for now."""
        method = self.rules["ballot"] if contest is not self.final else "single"
        method = "rubric" if contest.is_rated else method
        question = method if self.is_competitive else "skillsShown"
        if terms["question"] != question:
            raise BadRecord(f"the vote was on {terms['question']} where the rules ask for {question}")
        if sorted(terms["candidates"]) != sorted(contest.candidates):
            raise BadRecord(f"the candidates are {terms['candidates']} where {contest.candidates} should be")
        if contest is not self.final and terms["pitches"] != len(self.rounds[-1].main.heard):
            raise BadRecord(f"{terms['pitches']} pitches are counted where {len(self.rounds[-1].main.heard)} were heard")
        if terms["skills"] != self.rounds[-1].skills:
            raise BadRecord(f"the skills are {terms['skills']} where {self.rounds[-1].skills} lie on the table")

    def check_typed(self, count, voters):
        limit = len(voters(self.rules["observersVote"])) * TYPED.get(count.question, lambda candidates: 0)(len(count.candidates))
        if count.given("typed") > limit:
            raise BadRecord(f"the typed totals add up to {count.given('typed')}; the voters could give {limit}")

    # Result

    def result(self, number):
        competitive = self.is_competitive
        return {
            "game": number,
            "variant": self.rules["variant"],
            "end": self.end,
            "rounds": [self.round_result(each) for each in self.rounds if each.is_counted],
            "final": fractions(self.final),
            "totals": self.totals() if competitive else {},
            "winners": sorted(self.winners()) if competitive and self.end else [],
            "groupScore": None if competitive else self.group_score(),
        }

    def round_result(self, each):
        competitive = self.is_competitive
        return {
            "round": each.number,
            "voted": each.main.count is not None,
            "tallies": fractions(each.main) if competitive else None,
            "secondTallies": fractions(each.second),
            "takenBack": sum(contest.taken_back for contest in (each.main, each.second) if contest and contest.count),
            "winners": sorted(each.winners()) if competitive else [],
            "points": each.points(self.rules["scoring"]) if competitive else {},
            "skillsShown": [] if competitive or not each.main.count else each.main.count.skills_shown(),
        }


def fractions(contest):
    """The tallies of a contest as texts such as "7/3" or "2", or nothing if it is not counted."""
    if contest is None or contest.count is None:
        return None
    return {candidate: str(tally) for candidate, tally in contest.count.tallies().items()}


def rescore(document, events):
    """Scores a session; `document` holds the header."""
    header, events = checked_session(document, events)
    games = []
    people = {}

    def voters(with_observers):
        kinds = ("participant", "observer") if with_observers else ("participant",)
        return [seat for seat, person in people.items() if person["present"] and person["kind"] in kinds]

    def stays(seat):
        return people[seat]["kind"] == "participant" and not people[seat]["gone"]

    for event in effective(events):
        kind = event["type"]
        try:
            if kind == "personJoined":
                people[event["seat"]] = {"kind": event["kind"], "present": True, "gone": False}
            elif kind == "personKindChanged":
                people[event["seat"]]["kind"] = event["kind"]
            elif kind in ("personWentAway", "personLeft", "personCameBack"):
                people[event["seat"]]["present"] = kind == "personCameBack"
                people[event["seat"]]["gone"] = kind == "personLeft"
            elif kind == "gameBegan":
                games.append(Game(event))
            elif kind in SCORELESS:
                continue
            elif kind not in GAME_EVENTS:
                raise BadRecord(f"the type \"{kind}\" is unknown")
            elif not games:
                raise BadRecord(f"{kind} happened before any game")
            else:
                games[-1].take(kind, event, voters, stays)
        except BadRecord as error:
            raise BadRecord(f"Event {event['n']} cannot be: {error}.") from None
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise BadRecord(f"Event {event['n']} lacks something or holds it in another form ({error!r}).") from None
    return {"session": header.get("id"), "games": [game.result(place) for place, game in enumerate(games, 1)]}


def main(arguments):
    if len(arguments) > 1 or any(argument.startswith("-") and argument != "-" for argument in arguments):
        print(__doc__, file=sys.stderr)
        return USAGE
    try:
        if arguments and arguments[0] != "-":
            with open(arguments[0], encoding="utf-8") as file:
                text = file.read()
        else:
            text = sys.stdin.buffer.read().decode("utf-8")
        document, events = read_session(text)
        print(json.dumps(rescore(document, events), ensure_ascii=False, indent=2))
    except OSError as error:
        print(f"rescore: {error.filename} cannot be read: {error.strerror}.", file=sys.stderr)
        return NO_INPUT
    except UnicodeDecodeError:
        print("rescore: The input is not UTF-8 text.", file=sys.stderr)
        return BAD_DATA
    except BadRecord as error:
        print(f"rescore: {error}", file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
