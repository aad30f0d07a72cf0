#!/usr/bin/env python3
"""Works out every number of a report a second time, from the exported session.

Written from docs/reports.md (what each number is), docs/file-formats.md (how reports and sessions are written) and
docs/rules.md, which scripts/rescore.py follows; it shares no code with the program.

    recompute-report.py SESSION REPORT [CSV]    a session as exported, its report as JSON, and the same as CSV
    recompute-report.py --samples N             lines of rescoring-samples --reports on standard input; N are expected

Fails if a number differs, is missing, or stands in the report without being known here; with --samples also if a part of
the report never came up, or if a falsified number is not noticed.
"""

import collections
from fractions import Fraction
import copy
import csv
import io
import json
import re
import sys

sys.dont_write_bytecode = True
import rescore

LONGEST_PAUSE = 30 * 60_000
LONGEST_STEP = 6 * 60 * 60_000
FACES = {"very-bad": "veryBad", "bad": "bad", "so-so": "soSo", "good": "good", "very-good": "veryGood"}
CSV_COLUMNS = ["section", "block", "row", "row_label", "column", "column_label", "text", "value", "unit"]


# Numbers as people read them


def half_up(part, whole):
    return (2 * part + whole) // (2 * whole)


def clock(milliseconds):
    seconds = half_up(milliseconds, 1000)
    return f"{seconds // 60}:{seconds % 60:02}"


def percent(part, whole):
    return half_up(100 * part, whole) if whole else 0


def shown(measure):
    if "count" in measure:
        return str(measure["count"])
    if "part" in measure:
        part, whole = measure["part"], measure["whole"]
        return f"{part} of {whole} ({percent(part, whole)} %)"
    if "numerator" in measure:
        upper, lower = measure["numerator"], measure["denominator"]
        if upper % lower == 0:
            return str(upper // lower)
        hundredths = half_up(100 * upper, lower)
        return f"{hundredths // 100}.{hundredths % 100:02}"
    if "milliseconds" in measure:
        return clock(measure["milliseconds"])
    part, whole = measure["partMilliseconds"], measure["wholeMilliseconds"]
    return f"{clock(part)} of {clock(whole)} ({percent(part, whole)} %)"


def for_spreadsheet(measure):
    """The value and the unit of a record of CSV."""
    if "count" in measure:
        return str(measure["count"]), "count"
    if "milliseconds" in measure:
        return str(measure["milliseconds"]), "milliseconds"
    if "numerator" in measure:
        return decimal(measure["numerator"], measure["denominator"]), "quotient"
    part = measure.get("part", measure.get("partMilliseconds"))
    whole = measure.get("whole", measure.get("wholeMilliseconds"))
    return decimal(part, whole), "share"


def decimal(part, whole):
    if whole == 0:
        return ""
    millionths = half_up(1_000_000 * part, whole)
    text = f"{millionths // 1_000_000}.{millionths % 1_000_000:06}".rstrip("0")
    return text.rstrip(".")


def count(number):
    return {"count": number}


def quotient(fraction):
    return {"numerator": fraction.numerator, "denominator": fraction.denominator}


def time(milliseconds):
    return {"milliseconds": milliseconds}


# The session


class Pitches:
    """The pitches of one contest, with their clocks."""

    def __init__(self, order=None):
        self.order = order
        self.pitches = []
        self.skipped = set()
        self.reasons = []

    @property
    def current(self):
        return self.pitches[-1] if self.pitches and not self.pitches[-1]["over"] else None

    def stop(self, now):
        pitch = self.current
        if pitch and pitch["since"] is not None:
            pitch["spoken"] += max(0, now - pitch["since"])
            pitch["since"] = None

    def take(self, kind, event):
        pitch = self.current
        if kind == "pitchStarted":
            self.skipped.discard(event["entrant"])
            self.pitches.append(
                {"entrant": event["entrant"], "speaker": event["speaker"], "spoken": 0, "since": event["time"], "over": False}
            )
        elif kind == "pitchPaused":
            self.stop(event["time"])
        elif kind == "pitchResumed" and pitch:
            pitch["since"] = event["time"]
        elif kind == "pitchEnded" and pitch:
            self.stop(event["time"])
            pitch["over"] = True
        elif kind == "pitchSkipped":
            self.pitches = [each for each in self.pitches if each["over"] or each["entrant"] != event["entrant"]]
            self.skipped.add(event["entrant"])

    def of(self, entrant):
        own = [pitch for pitch in self.pitches if pitch["entrant"] == entrant]
        return own[-1] if own else None


class Play:
    """One game: its scores as scripts/rescore.py has them, and who spoke, passed and was noted."""

    def __init__(self, event, number):
        self.id = f"game-{number}"
        self.rules = event["rules"]
        self.scores = rescore.Game(event)
        self.members = {entrant["id"]: list(entrant["members"]) for entrant in event["entrants"]}
        self.dealt = collections.Counter()
        self.rounds = []
        self.final = None
        self.notes = []

    @property
    def contest(self):
        last = self.rounds[-1]
        return self.final or last["second"] or last["main"]

    def take(self, kind, event, voters, stays):
        if kind in rescore.GAME_EVENTS:
            self.scores.take(kind, event, voters, stays)
        if kind == "entrantJoined":
            self.members[event["entrant"]["id"]] = list(event["entrant"]["members"])
        elif kind == "memberJoined":
            self.members[event["entrant"]].append(event["member"])
        elif kind == "jobsDealt":
            self.dealt[event["entrant"]] += len(event["jobs"])
        elif kind == "roundBegan":
            self.rounds.append({"main": Pitches(), "second": None, "choices": {}})
        elif kind == "jobChosen":
            self.rounds[-1]["choices"][event["entrant"]] = event["job"]
        elif kind == "entrantPassed":
            self.rounds[-1]["choices"][event["entrant"]] = None
        elif kind.startswith("pitch"):
            self.contest.take(kind, event)
        elif kind == "voteCounted":
            self.contest.reasons = event["reasons"]
            self.contest.counted = event
        elif kind == "noteTaken":
            self.notes.append(event)
        elif kind == "tieBreakBegan":
            self.rounds[-1]["second"] = Pitches(event["order"])
        elif kind == "finalBegan":
            self.final = Pitches(event["order"])
        elif kind == "gameEnded" and self.rounds:
            self.contest.stop(event["time"])

    def passed(self, place):
        """The entrants who passed in a round: as their choice, or at their turn in its main part."""
        each = self.rounds[place]
        return [
            entrant for entrant in self.members
            if each["choices"].get(entrant, "") is None or entrant in each["main"].skipped
        ]

    def contests(self):
        """All contests, each with its pitches and its scores."""
        for mine, theirs in zip(self.rounds, self.scores.rounds):
            yield mine["main"], theirs.main
            if mine["second"]:
                yield mine["second"], theirs.second
        if self.final:
            yield self.final, self.scores.final

    def skills(self):
        return list(dict.fromkeys(skill for each in self.scores.rounds for skill in each.skills))

    def reasons(self, skill):
        return sum(
            reason["count"] for mine, theirs in self.contests() if theirs.count
            for reason in mine.reasons if reason["skill"] == skill
        )

    def showing(self, skill):
        """In how many rounds the group found a skill shown; a group that competes is not asked."""
        if self.scores.is_competitive:
            return 0
        counts = [each.main.count for each in self.scores.rounds if each.main.count]
        return sum(skill in each.skills_shown() for each in counts)

    def speaks_for(self, skill):
        return self.reasons(skill) or self.showing(skill) or any(note.get("skill") == skill for note in self.notes)


class Talk:
    """A debriefing: what was said to which question, what was put aside, and the last count of faces of each moment."""

    def __init__(self, began, number):
        self.id = f"debrief-{number}"
        self.questions = began["questions"]
        self.answers = []
        self.parked = []
        self.faces = {}

    def take(self, kind, event):
        if kind == "questionAnswered":
            self.answers.append(event)
        elif kind == "topicParked":
            self.parked.append(event["topic"])
        elif kind == "facesCounted":
            self.faces[event["moment"]] = {name: event[word] for name, word in FACES.items()}

    def asks_for_plans(self):
        return any("commitment" in question for question in self.questions)

    def committed(self):
        """Who said what she will try, in answer to a question that asks for it."""
        asking = {question["id"] for question in self.questions if "commitment" in question}
        return {answer["seat"] for answer in self.answers if answer["question"] in asking and "seat" in answer}

    def said(self):
        """Every list of its sections, with how each line ends."""
        lists = {}
        for question in dict.fromkeys(question["id"] for question in self.questions):
            answers = [answer for answer in self.answers if answer["question"] == question]
            if answers:
                lists[(f"{self.id}-question-{question}", "answers")] = [ending(answer) for answer in answers]
        if self.parked:
            lists[(f"{self.id}-parked", "parked")] = self.parked
        return lists


def ending(answer):
    return f"{answer['text']} (by {answer['day']})" if "day" in answer else answer["text"]


class Walk:
    """A story played alone: the way kept, the ways given up for it, each as a list of steps (from, choice, to)."""

    KEPT = 20

    def __init__(self, event, story, number):
        self.id = f"story-{number}"
        self.story = story
        self.nodes = {node["id"]: node for node in story["nodes"]}
        self.choices = {
            choice["id"]: choice for node in story["nodes"] for choice in node.get("choices", [])
        }
        self.steps = []
        self.earlier = []

    @property
    def place(self):
        return self.steps[-1][2] if self.steps else self.story["start"]

    def give_up(self, steps):
        self.earlier = (self.earlier + [self.steps])[-self.KEPT:]
        self.steps = steps

    def take(self, kind, event):
        if kind == "storyChoiceMade":
            choice = self.choices[event["choice"]]
            self.steps = self.steps + [(self.place, choice["id"], choice["goto"])]
        elif kind == "storyWentOn":
            self.steps = self.steps + [(self.place, None, event["place"])]
        elif kind == "storyWentBack":
            last = max(place for place, step in enumerate(self.steps) if step[0] == event["place"])
            self.give_up(self.steps[:last])
        elif kind == "storyRestarted":
            self.give_up([])

    def scored(self, part):
        return list(part.get("score", {}).items())

    def entered(self, place):
        return self.scored(self.nodes[place]) if place in self.nodes else []

    def scores(self, steps):
        """By skill: in how many steps it was at stake, and its points; only skills that were scored for."""
        points, times = collections.Counter(), collections.Counter()
        at_stake = set()
        for skill, number in self.entered(self.story["start"]):
            points[skill] += number
            at_stake.add(skill)
        for _, choice, place in steps:
            made = self.scored(self.choices[choice]) if choice else []
            made += self.entered(place)
            for skill, number in made:
                points[skill] += number
            for skill in {skill for skill, _ in made}:
                times[skill] += 1
                at_stake.add(skill)
        return {
            skill["id"]: (times[skill["id"]], points[skill["id"]])
            for skill in self.story["skills"] if skill["id"] in at_stake
        }

    def end(self, steps):
        place = steps[-1][2] if steps else self.story["start"]
        return place if place not in self.nodes else None

    def parts(self, other):
        """Whether another way has other decisions than the one kept, or another end."""
        common = 0
        for one, two in zip(other, self.steps):
            if one[1:] != two[1:]:
                break
            common += 1
        decided = any(choice for _, choice, _ in other[common:] + self.steps[common:])
        return decided or self.end(other) != self.end(self.steps)


class Practice:
    """A pitch practised alone: its clock, and her own judgement."""

    def __init__(self, number):
        self.id = f"practice-{number}"
        self.since = self.spent = None
        self.spoken = None
        self.levels = {}

    def stop(self, now):
        if self.since is not None:
            self.spent += max(0, now - self.since)
            self.since = None

    def take(self, kind, event):
        if kind == "practiceStarted":
            self.spent, self.since = 0, event["time"]
        elif kind == "practicePaused":
            self.stop(event["time"])
        elif kind == "practiceResumed" and self.spent is not None and self.since is None:
            self.since = event["time"]
        elif kind in ("practiceDone", "practiceLeft") and self.spent is not None and self.spoken is None:
            self.stop(event["time"])
            self.spoken = self.spent
        elif kind == "practiceRated":
            self.levels[event["criterion"]] = event["level"]


class RolePlay:
    """A situation played by a group: how long, what came in when, and what was seen."""

    STEPS = {
        "roleGiven", "rolePutDown", "optedOut", "rolesSwapped", "briefConfirmed", "phaseBegan", "takeBegan", "takeEnded",
        "beatMarked", "injectFired", "playFrozen", "playResumed", "hotSeatTaken", "hotSeatLeft", "playStopped",
        "playWentOn", "behaviourTicked", "behaviourQuoted", "leavingBegan", "roleLeft", "selfAssessmentBegan",
        "selfAssessed", "reviewBegan", "behaviourRated", "rolePlayPassed", "rolePlayEnded",
    }
    ENDS_TAKE = {"takeEnded", "phaseBegan", "leavingBegan", "selfAssessmentBegan", "reviewBegan", "rolePlayEnded"}

    def __init__(self, scenario, number):
        self.id = f"role-play-{number}"
        self.grid = scenario.get("observation")
        self.phase = None
        self.takes = []
        self.stops = 0
        self.ticks, self.quotes = collections.Counter(), collections.Counter()
        self.ratings, self.own = {}, {}
        self.is_over = False

    def stop_clock(self, now):
        take = self.takes[-1] if self.takes else None
        if take and take["since"] is not None:
            take["shown"] += max(0, now - take["since"])
            take["since"] = None

    def now_played(self):
        return self.takes[-1] if self.takes and not self.takes[-1]["over"] else None

    def take(self, kind, event):
        now, take = event["time"], self.now_played()
        if take and (kind in self.ENDS_TAKE or kind == "takeBegan"):
            self.stop_clock(now)
            take["over"] = True
        if kind == "phaseBegan":
            self.phase = event["phase"]
        elif kind == "takeBegan":
            self.takes.append(
                {"phase": self.phase, "from": event.get("from"), "shown": 0, "since": now, "over": False, "course": [], "seats": 0}
            )
        elif kind in ("beatMarked", "injectFired") and take:
            at = take["shown"] + (max(0, now - take["since"]) if take["since"] is not None else 0)
            take["course"].append(at)
        elif kind == "playResumed" and take and take["since"] is None:
            take["since"] = now
        elif kind in ("playFrozen", "playStopped") and take:
            self.stop_clock(now)
        elif kind == "hotSeatTaken" and self.takes:
            self.takes[-1]["seats"] += 1
        elif kind == "behaviourTicked":
            self.ticks[event["item"], event["take"]] += 1
        elif kind == "behaviourQuoted":
            self.quotes[event["item"], event["take"]] += 1
        elif kind == "behaviourRated":
            self.ratings[event["seat"], event["item"], event["take"]] = event["level"]
        elif kind == "selfAssessed":
            self.own[event["seat"], event["item"]] = event["level"]
        elif kind == "rolePlayEnded":
            self.is_over = True
        self.stops += kind == "playStopped"


class Timed:
    """Whether time was taken after each event of a log: a clock ran, or a take or a debriefing was open."""

    def __init__(self, **changes):
        self.clock = self.take = self.phase = self.talk = False
        self.kinds = {}
        self.standing = False
        self.speaking = None
        self.__dict__.update(changes)

    def after(self, event):
        later = Timed(**self.__dict__)
        kind = event["type"]
        if kind == "scenarioAdded":
            phases = event["scenario"]["phases"]
            later.kinds = self.kinds | {event["scenario"]["id"]: {each["id"]: each["kind"] for each in phases}}
        elif kind in ("gameBegan", "rolePlayBegan", "storyBegan", "practiceBegan", "debriefBegan"):
            later.clock = later.take = later.phase = later.standing = False
            later.talk = kind == "debriefBegan"
            later.scenario = event.get("scenario")
        elif kind in ("debriefEnded", "sessionClosed"):
            later.talk = False
        elif kind in ("pitchStarted", "pitchResumed", "practiceDrawn", "practiceStarted", "practiceResumed"):
            later.clock = True
            later.speaking = event.get("entrant", self.speaking)
        elif kind == "pitchSkipped":
            later.clock = self.clock and event["entrant"] != self.speaking
        elif kind in ("pitchPaused", "pitchEnded", "gameEnded", "practicePaused", "practiceDone", "practiceLeft"):
            later.clock = False
        elif kind in RolePlay.ENDS_TAKE:
            later.take = False
            if kind != "takeEnded":
                played = ("play", "replay")
                later.phase = kind == "phaseBegan" and self.kinds[self.scenario][event["phase"]] not in played
                later.standing = later.phase
        elif kind == "takeBegan":
            later.take = True
        elif kind == "playStopped":
            later.phase = False
        elif kind == "playWentOn":
            later.phase = self.standing
        return later

    @property
    def is_so(self):
        return self.clock or self.take or self.phase or self.talk


def set_session_time(events):
    """Gives each event what the session's own clock showed; says how long was worked, and how much of it in a debriefing."""
    states = [Timed()]
    worked = talked = 0
    for place, event in enumerate(events):
        before = states[-1]
        if place and event["type"] != "sessionTakenUp" and events[place - 1]["type"] != "sessionPutDown":
            step = max(0, event["at"] - events[place - 1]["at"])
            if step <= (LONGEST_STEP if before.is_so else LONGEST_PAUSE):
                worked += step
                talked += step if before.talk else 0
        event["time"] = worked
        states.append(states[event["to"]] if event["type"] == "rewound" else before.after(event))
    return worked, talked


class Session:
    """What a session came to."""

    def __init__(self, document, events):
        self.header, self.events = rescore.checked_session(document, events)
        self.people = {}
        self.activities = []
        self.games = []
        self.debriefs = []
        self.scenarios = {}
        self.role_plays = []
        self.stories = {}
        self.alone = []
        self.worked, self.debriefing = set_session_time(self.events)
        for event in rescore.effective(self.events):
            self.take(event["type"], event)
        for game in self.games:
            for contest, _ in game.contests():
                contest.stop(self.worked)
        for play in self.role_plays:
            play.stop_clock(self.worked)

    def voters(self, with_observers):
        kinds = ("participant", "observer") if with_observers else ("participant",)
        return [seat for seat, person in self.people.items() if person["present"] and person["kind"] in kinds]

    def stays(self, seat):
        return self.people[seat]["kind"] == "participant" and not self.people[seat]["gone"]

    def take(self, kind, event):
        if kind == "personJoined":
            self.people[event["seat"]] = {"kind": event["kind"], "present": True, "gone": False}
        elif kind == "personKindChanged":
            self.people[event["seat"]]["kind"] = event["kind"]
        elif kind in ("personWentAway", "personLeft", "personCameBack"):
            self.people[event["seat"]]["present"] = kind == "personCameBack"
            self.people[event["seat"]]["gone"] = kind == "personLeft"
        elif kind == "gameBegan":
            self.games.append(Play(event, len(self.activities) + 1))
            self.activities.append(self.games[-1])
        elif kind == "debriefBegan":
            self.debriefs.append(Talk(event, len(self.activities) + 1))
            self.activities.append(self.debriefs[-1])
        elif kind in ("questionAnswered", "topicParked", "facesCounted"):
            self.debriefs[-1].take(kind, event)
        elif kind == "storyAdded":
            self.stories[event["story"]["id"]] = event["story"]
        elif kind in ("storyBegan", "practiceBegan"):
            number = len(self.activities) + 1
            is_story = kind == "storyBegan"
            self.alone.append(Walk(event, self.stories[event["story"]], number) if is_story else Practice(number))
            self.activities.append(self.alone[-1])
        elif kind.startswith(("story", "practice")):
            self.alone[-1].take(kind, event)
        elif kind == "scenarioAdded":
            self.scenarios[event["scenario"]["id"]] = event["scenario"]
        elif kind == "rolePlayBegan":
            self.role_plays.append(RolePlay(self.scenarios[event["scenario"]], len(self.activities) + 1))
            self.activities.append(self.role_plays[-1])
        elif kind in RolePlay.STEPS:
            self.role_plays[-1].take(kind, event)
        elif self.games and not kind.startswith(("person", "debrief", "question", "face", "session", "deck", "noted")):
            self.games[-1].take(kind, event, self.voters, self.stays)


# What the report has to say


class Expected(dict):
    """Every number by its place."""

    def words(self, place, **numbers):
        for name, number in numbers.items():
            self[(*place, name)] = number

    def row(self, section, table, row, **cells):
        for column, measure in cells.items():
            self[(section, table, row, column)] = measure

    def bar(self, section, plot, row, pieces, total):
        self[(section, plot, row, "pieces")] = pieces
        self[(section, plot, row, "total")] = total


def expected(session):
    numbers = Expected()
    worked, debriefing = session.worked, session.debriefing
    numbers.words(("facts", "facts", "worked"), minutes=half_up(worked, 60_000))
    for kind in ("participant", "observer", "facilitator"):
        people = sum(person["kind"] == kind for person in session.people.values())
        if people:
            numbers.words(("facts", "facts", kind), count=people)
    for game in session.games:
        expect_game(numbers, game)
    for debrief in session.debriefs:
        for moment, counts in debrief.faces.items():
            numbers.row(f"{debrief.id}-faces", "faces", moment, **{face: count(n) for face, n in counts.items()})
    for play in session.role_plays:
        expect_role_play(numbers, play)
    for each in session.alone:
        (expect_walk if isinstance(each, Walk) else expect_practice)(numbers, each)
    if session.games or session.debriefs:
        expect_indicators(numbers, session, worked, debriefing)
    return numbers


def expect_game(numbers, game):
    rules, scores = game.rules, game.scores
    played = sum(each.is_counted for each in scores.rounds)
    numbers.words((game.id, "game", "game"), played=played, planned=rules["rounds"])
    place = (f"{game.id}-rules", "rules")
    numbers.words((*place, "rounds"), count=rules["rounds"])
    if isinstance(rules["grouping"], dict):
        numbers.words((*place, "grouping"), count=rules["grouping"]["teams"])
    numbers.words((*place, "skills"), count=rules["skillsPerRound"])
    numbers.words((*place, "hand"), **hands(game))
    numbers.words((*place, "pitch"), seconds=rules["pitchSeconds"])
    for mine, theirs in zip(game.rounds, scores.rounds):
        section = f"{game.id}-round-{theirs.number}"
        numbers.words((section, "heading"), round=theirs.number)
        points = theirs.points(rules["scoring"]) if scores.is_competitive else {}
        expect_contest(numbers, section, "pitches", mine["main"], theirs.main, scores.is_competitive, points)
        if mine["second"]:
            expect_contest(numbers, section, "tie-break", mine["second"], theirs.second, True)
    if game.final:
        expect_contest(numbers, f"{game.id}-final", "final", game.final, scores.final, True)
    if scores.end is not None:
        expect_points(numbers, game)
    expect_skills(numbers, game)


def hands(game):
    """How many job cards everybody was dealt, as the sentence about it counts them."""
    wanted = game.rules["handSize"]
    dealt = [game.dealt[entrant] for entrant in game.members]
    fewest, most = min(dealt), max(dealt)
    if fewest >= wanted:
        return {"count": wanted}
    if fewest == 0:
        return {"wanted": wanted, "empty": dealt.count(0), "most": most}
    return {"wanted": wanted, "fewest": fewest} if fewest == most else {"wanted": wanted, "fewest": fewest, "most": most}


def expect_role_play(numbers, play):
    if play.stops:
        numbers.words((play.id, "stops", "stops"), count=play.stops)
    for number, take in enumerate(play.takes, 1):
        row = {"take": count(number), "time": time(take["shown"])}
        numbers.row(f"{play.id}-takes", "takes", f"take-{number}", **row)
        table = f"take-{number}-course"
        course = sorted(take["course"]) + [None] * take["seats"]
        if course:
            numbers.words((f"{play.id}-takes", f"{table}-caption"), number=number)
        for place, at in enumerate(course, 1):
            numbers.row(f"{play.id}-takes", table, str(place), at=at if at is None else time(at))
    if not play.is_over or not play.grid:
        return
    scale = play.grid["scale"]
    levels = 2 if scale["type"] == "checklist" else len(scale["levels"])
    for item in play.grid["items"]:
        expect_behaviour(numbers, play, item, levels)


def expect_behaviour(numbers, play, item, levels):
    section = f"{play.id}-seen-{item['id']}"
    own = [level for (_, rated), level in play.own.items() if rated == item["id"]]
    seen = {}
    for number, take in enumerate(play.takes, 1):
        if item.get("phase") not in (None, take["phase"]):
            continue
        rated = [level for (_, of, when), level in play.ratings.items() if (of, when) == (item["id"], number)]
        ticks, quotes = play.ticks[item["id"], number], play.quotes[item["id"], number]
        if ticks or quotes or rated:
            seen[number] = ticks, quotes, rated
    is_rated = own or any(rated for _, _, rated in seen.values())
    for number, (ticks, quotes, rated) in seen.items():
        row = f"take-{number}"
        numbers.words((section, "seen", row, "take"), number=number)
        cells = {"noted": count(ticks + quotes)}
        if is_rated:
            cells |= {f"level-{level}": count(rated.count(level)) if rated else None for level in range(levels)}
        numbers.row(section, "seen", row, **cells)
        for quote in range(1, quotes + 1):
            numbers.words((section, "quotes", f"{row}-{quote}"), number=number)
    if own:
        numbers.row(
            section, "seen", "own", noted=None, **{f"level-{level}": count(own.count(level)) for level in range(levels)}
        )


def expect_walk(numbers, walk):
    kept = walk.scores(walk.steps)
    for skill, (steps, points) in kept.items():
        numbers.row(f"{walk.id}-skills", "skills", skill, steps=count(steps), points=count(points))
    others = [steps for steps in walk.earlier if any(choice for _, choice, _ in steps)]
    if not others:
        return
    before = walk.scores(others[-1])
    if walk.parts(others[-1]):
        for skill in [each["id"] for each in walk.story["skills"] if each["id"] in before or each["id"] in kept]:
            numbers.row(
                f"{walk.id}-compared", "compared", skill,
                before=count(before.get(skill, (0, 0))[1]), this=count(kept.get(skill, (0, 0))[1]),
            )


def expect_practice(numbers, practice):
    if practice.spoken is not None:
        numbers.row(practice.id, "pitch", "pitch", time=time(practice.spoken))
    for criterion, level in practice.levels.items():
        numbers.words((f"{practice.id}-judgement", "judgement", criterion), number=level)


def expect_contest(numbers, section, table, mine, theirs, is_competitive, points=None):
    is_main = table == "pitches"
    entrants = [pitch["entrant"] for pitch in mine.pitches] if is_main else mine.order
    tallies = theirs.count.tallies() if theirs.count and is_competitive else None
    for place, entrant in enumerate(entrants, 1):
        pitch = mine.of(entrant)
        cells = {"time": time(pitch["spoken"]) if pitch else None}
        if is_main:
            cells["order"] = count(place)
        if tallies is not None:
            cells["tally"] = quotient(tallies[entrant]) if entrant in tallies else None
            if is_main:
                cells["points"] = count(points[entrant]) if entrant in points else None
        numbers.row(section, table, entrant, **cells)
    if theirs.count is None:
        return
    if theirs.count.ballots:
        place = (section, f"{table}-ballots", f"{table}-ballots")
        numbers.words(place, ballots=theirs.count.ballots, abstentions=theirs.count.abstentions)
    if theirs.taken_back:
        numbers.words((section, f"{table}-reopened", f"{table}-reopened"), count=theirs.taken_back)
    expect_ratings(numbers, section, table, mine.counted)
    for reason in mine.reasons:
        row = f"{reason['entrant']}/{reason['skill']}"
        numbers.row(section, f"{table}-reasons", row, times=count(reason["count"]))


def expect_ratings(numbers, section, table, event):
    """How the pitches together were rated, skill by skill; told of two pitches or more, each rated by three people or more."""
    terms = event["terms"]
    marks = event["marks"] if terms["question"] == "rubric" else event["feedback"]

    def rated(skill, entrants):
        own = [mark for mark in marks if mark["skill"] == skill and mark["entrant"] in entrants]
        raters = sum(mark["count"] for mark in own)
        return Fraction(sum(mark["level"] * mark["count"] for mark in own), raters) if raters >= 3 else None

    told = [each for each in terms["candidates"] if any(rated(skill, [each]) is not None for skill in terms["skills"])]
    if len(told) < 2:
        return
    for skill in terms["skills"]:
        mean = rated(skill, told)
        if mean is not None:
            numbers.row(section, f"{table}-ratings", skill, mean=quotient(mean))


def expect_points(numbers, game):
    scores, section = game.scores, f"{game.id}-points"
    if not scores.is_competitive:
        numbers.words((section, "together", "together"), **scores.group_score())
        return
    counted = [(each.number, each.points(game.rules["scoring"])) for each in scores.rounds if each.is_counted]
    totals = scores.totals()
    for number, _ in counted:
        numbers.words((section, "points", "columns", f"round-{number}"), round=number)
    for entrant, total in totals.items():
        cells = {f"round-{number}": count(points[entrant]) if entrant in points else None for number, points in counted}
        numbers.row(section, "points", entrant, **cells, total=count(total))
        if any(totals.values()):
            pieces = [count(points.get(entrant, 0)) for _, points in counted]
            numbers.bar(section, "points-plot", entrant, pieces, count(total))


def expect_skills(numbers, game):
    section = f"{game.id}-skills"
    skills = game.skills()
    for skill in skills:
        cells = {
            "rounds": count(sum(skill in each.skills for each in game.scores.rounds)),
            "reasons": count(game.reasons(skill)),
            "notes": count(sum(note.get("skill") == skill for note in game.notes)),
        }
        if not game.scores.is_competitive:
            cells["shown"] = count(game.showing(skill))
        numbers.row(section, "skills", skill, **cells)
    if skills:
        for number, note in enumerate(game.notes, 1):
            numbers.words((section, "notes", f"note-{number}"), round=note["round"])


def expect_indicators(numbers, session, worked, debriefing):
    def figure(name, measure):
        numbers.row("indicators", "indicators", name, value=measure)

    players = [seat for seat, person in session.people.items() if person["kind"] == "participant"]
    figure("worked", time(worked))
    if session.debriefs:
        figure("debrief-time", {"partMilliseconds": debriefing, "wholeMilliseconds": worked})
    if any(debrief.asks_for_plans() for debrief in session.debriefs):
        committed = set().union(*(debrief.committed() for debrief in session.debriefs))
        figure("commitments", {"part": len(committed & set(players)), "whole": len(players)})
    counted = [debrief.faces["after"] for debrief in session.debriefs if "after" in debrief.faces]
    if counted and sum(counted[-1].values()):
        figure("satisfaction", {"part": counted[-1]["good"] + counted[-1]["very-good"], "whole": sum(counted[-1].values())})
    if not session.games:
        return
    turns, spoken, passes = collections.Counter(), collections.Counter(), collections.Counter()
    main = passed = 0
    for game in session.games:
        for contest, _ in game.contests():
            for pitch in contest.pitches:
                turns[pitch["speaker"]] += 1
                spoken[pitch["speaker"]] += pitch["spoken"]
        for place, each in enumerate(game.rounds):
            main += len(each["main"].pitches)
            for entrant in game.passed(place):
                passed += 1
                for member in game.members[entrant]:
                    passes[member["seat"]] += member["playsFrom"] <= place + 1
    covered = {skill for game in session.games for skill in game.skills()}
    evident = {skill for game in session.games for skill in game.skills() if game.speaks_for(skill)}
    all_turns, all_spoken = turns.total(), spoken.total()
    figure("participation", {"part": sum(turns[seat] > 0 for seat in players), "whole": len(players)})
    figure("turns", count(all_turns))
    figure("speech", time(all_spoken))
    figure("mean-turn", time(half_up(all_spoken, all_turns)) if all_turns else None)
    figure("passes", {"part": passed, "whole": passed + main})
    figure("skills-covered", count(len(covered)))
    figure("skills-evident", {"part": len(evident), "whole": len(covered)})
    for seat in session.people:
        if seat not in players and not turns[seat] and not passes[seat]:
            continue
        numbers.row(
            "indicators", "speech", seat,
            turns=count(turns[seat]), time=time(spoken[seat]), passes=count(passes[seat]),
            share={"partMilliseconds": spoken[seat], "wholeMilliseconds": all_spoken},
        )
        if all_spoken:
            numbers.bar("indicators", "speech-plot", seat, [time(spoken[seat])], time(spoken[seat]))


# What the report says


class BadReport(Exception):
    pass


def numbers_of(report):
    """Every number of a report by its place; checks that each is shown as it is."""
    if report.get("schema") != "report/1":
        raise BadReport(f"this is {report.get('schema')}, and known is report/1")
    found = {}

    def words(place, value):
        for name, number in value.get("numbers", {}).items():
            found[(*place, name)] = number

    for section in report["sections"]:
        words((section["id"], "heading"), section["heading"])
        for block in section["blocks"]:
            place = (section["id"], block["id"])
            kind = block["kind"]
            if kind == "paragraph":
                words((*place, block["id"]), block["words"])
            elif kind == "list":
                for item in block["items"]:
                    words((*place, item["id"]), item["words"])
            elif kind == "quotes":
                for quote in block["quotes"]:
                    words((*place, quote["id"]), quote["about"])
            elif kind == "table":
                words((section["id"], f"{block['id']}-caption"), block["caption"])
                for column in block["columns"]:
                    words((*place, "columns", column["id"]), column["heading"])
                for row in block["rows"]:
                    for column, cell in row["cells"].items():
                        if cell is not None and "measure" not in cell:
                            words((*place, row["id"], column), cell)
                            continue
                        if cell is not None and cell["text"] != shown(cell["measure"]):
                            raise BadReport(f"{place} shows {cell['text']} for {cell['measure']}")
                        found[(*place, row["id"], column)] = cell and cell["measure"]
            elif kind == "plot":
                for bar in block["bars"]:
                    found[(*place, bar["id"], "pieces")] = bar["pieces"]
                    found[(*place, bar["id"], "total")] = bar["total"]
            else:
                raise BadReport(f"{place} is a {kind}, which is not known")
    return found


def differences(numbers, found):
    """What stands in one and not, or otherwise, in the other. A cell of words may be empty, and is no number."""
    for place in sorted(numbers.keys() | found.keys()):
        if place not in found:
            yield f"{'/'.join(place)} is missing; it should be {numbers[place]}"
        elif place not in numbers:
            if found[place] is not None or place[-1] not in ("job", "speaker", "dimension", "from"):
                yield f"{'/'.join(place)} is {found[place]}, and nobody knows what that is"
        elif numbers[place] != found[place]:
            yield f"{'/'.join(place)} is {found[place]}; it should be {numbers[place]}"


def unsaid(session, report):
    """Lines of a debriefing that are missing, are too many, or do not end as they should, with their day."""
    lists = {
        (section["id"], block["id"]): [item["words"]["text"] for item in block["items"]]
        for section in report["sections"]
        for block in section["blocks"]
        if section["id"].startswith("debrief-") and block["kind"] == "list"
    }
    wanted = {place: lines for debrief in session.debriefs for place, lines in debrief.said().items()}
    for place in sorted(wanted.keys() | lists.keys()):
        theirs, mine = lists.get(place, []), wanted.get(place, [])
        if len(theirs) != len(mine) or not all(line.endswith(end) for line, end in zip(theirs, mine)):
            yield f"{'/'.join(place)} says {theirs}; it should be {mine}"


def check_csv(text, report):
    """Compares the numbers and texts of the CSV with those of the JSON."""
    if not text.startswith("\ufeff"):
        raise BadReport("the CSV has no byte order mark")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    if rows[0] != CSV_COLUMNS:
        raise BadReport(f"the columns of the CSV are {rows[0]}")
    if any(len(row) != len(CSV_COLUMNS) for row in rows):
        raise BadReport("a record of the CSV has another number of fields")
    values = {}
    for section, block, row, _, column, _, _, value, unit in rows[1:]:
        if unit:
            values[(section, block, row, column)] = (value, unit)
    wanted = {}
    for place, number in numbers_of(report).items():
        if len(place) != 4 or place[-1] in ("pieces", "total") and place[1].endswith("-plot") or number is None:
            continue
        wanted[place] = (str(number), "count") if isinstance(number, int) else for_spreadsheet(number)
    wrong = {place for place in wanted.keys() | values.keys() if wanted.get(place) != values.get(place)}
    if wrong:
        place = sorted(wrong)[0]
        raise BadReport(f"the CSV has {values.get(place)} at {'/'.join(place)}; it should be {wanted.get(place)}")


def check(document, events, report, table):
    """Everything wrong with a report, and its numbers."""
    session = Session(document, events)
    numbers = expected(session)
    found = numbers_of(report)
    if table is not None:
        check_csv(table, report)
    return [*differences(numbers, found), *unsaid(session, report)], numbers


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--samples":
        return check_samples(int(arguments[1]))
    if len(arguments) not in (2, 3) or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return rescore.USAGE
    try:
        texts = [open(name, encoding="utf-8", newline="").read() for name in arguments]
        document, events = rescore.read_session(texts[0])
        wrong, numbers = check(document, events, json.loads(texts[1]), texts[2] if len(texts) > 2 else None)
    except OSError as error:
        print(f"recompute-report: {error.filename} cannot be read: {error.strerror}.", file=sys.stderr)
        return rescore.NO_INPUT
    except (rescore.BadRecord, BadReport, ValueError) as error:
        print(f"recompute-report: {error}", file=sys.stderr)
        return rescore.BAD_DATA
    for line in wrong:
        print(line)
    print(f"{len(numbers)} numbers worked out, {len(wrong)} of them wrong")
    return 1 if wrong else 0


PARTS = (
    "facts/facts", "rules/rules", "round/pitches", "round/tie-break", "final/final", "points/points", "points/points-plot",
    "points/together", "skills/skills", "skills/notes", "round/pitches-reasons", "round/pitches-reopened",
    "round/pitches-ballots", "round/pitches-ratings", "takes/takes", "takes/take-N-course", "seen/seen", "seen/quotes", "compared/compared", "practice/pitch",
    "judgement/judgement", "indicators/indicators", "indicators/speech", "indicators/speech-plot", "faces/faces",
)


def part(place):
    """The kind of section and of block a number stands in, such as `round/pitches`."""
    section = place[0].rstrip("0123456789").rstrip("-").split("-")
    return f"{'seen' if 'seen' in section else section[-1]}/{re.sub('[0-9]+', 'N', place[1])}"


def check_samples(wanted):
    seen = collections.Counter()
    sessions = total = falsified = 0
    for line in sys.stdin:
        whole = json.loads(line)
        for sample in (whole, whole["half"]):
            document, report = sample["session"], sample["report"]
            wrong, numbers = check(document, document["events"], report, sample["csv"])
            for difference in wrong[:20]:
                print(f"{report['session']}, {len(document['events'])} events: {difference}")
            if wrong:
                return 1
            for place in numbers:
                seen[part(place)] += 1
            total += len(numbers)
        if sessions % 10 == 0:
            falsified += 1
            if not notices(whole["session"], whole["report"], sessions):
                print(f"{whole['report']['session']}: a falsified number was not noticed")
                return 1
        sessions += 1
    missing = [part for part in PARTS if not seen[part]]
    if sessions != wanted or missing:
        print(f"{sessions} of {wanted} reports came; never seen: {', '.join(missing) or 'nothing'}")
        return 1
    print(f"{total} numbers of {sessions} sessions, reported at their end and halfway, worked out a second time, all the same; {falsified} falsifications noticed")
    return 0


def notices(document, report, turn):
    """Whether one number changed, a different one each time, is found."""
    report = copy.deepcopy(report)
    places = []

    def walk(value, inside):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(item, int) and inside:
                places.append((value, key))
            elif isinstance(item, (dict, list)):
                walk(item, inside or key in ("measure", "numbers", "pieces", "total"))

    walk(report, False)
    if not places:
        return True
    value, key = places[turn * 7919 % len(places)]
    value[key] += 1
    try:
        return bool(check(document, document["events"], report, None)[0])
    except BadReport:
        return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
