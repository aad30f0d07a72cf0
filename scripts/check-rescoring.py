#!/usr/bin/env python3
"""Compares the program's scores of random sessions with those of scripts/rescore.py, and says what was seen.

    rescoring-samples --sessions 600 | check-rescoring.py --sessions 600

Fails on any difference, when not that many sessions were compared, when a combination of rules or a course of events
never came up, and when a falsified count is not noticed.
"""

import argparse
import collections
import copy
import itertools
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.dont_write_bytecode = True
import rescore

METHODS = ("single", "medals", "ranked", "approval", "score", "rubric")


def playable(variant, method, collection, scoring, tie, final):
    """Whether the rules page allows this combination."""
    if variant == "cooperative":
        return collection == "secret" and tie == "shared" and final == "coWinners"
    if method == "rubric" and scoring == "votes":
        return False
    return collection == "secret" or method in ("single", "medals", "score")


COMBINATIONS = [
    combination
    for combination in itertools.product(
        ("competitive", "cooperative"), METHODS, ("secret", "hands", "paper"), ("votes", "winner", "rank"),
        ("shared", "revote", "pitchOff"), ("coWinners", "pitchOff"),
    )
    if playable(*combination)
]

COURSES = (
    "several games in a session", "a game ended early", "a round without a vote", "a tie for a round",
    "a second vote", "a second vote that leaves a tie", "a second vote nobody wins", "a last vote",
    "a last vote that leaves a tie", "a count taken back", "a count undone", "totals typed", "totals typed in a secret vote",
    "somebody who came late", "a group of several people", "a ranking cut short", "a mean that is no whole number",
    "a skill shown", "a skill not shown", "everybody abstains",
)


def combination_of(rules):
    return tuple(rules[name] for name in ("variant", "ballot", "collection", "scoring", "tie", "finalTie"))


# Ballots


def direct_tally(ballots, candidate, pitches):
    """T from whole ballots, as the rules page tells it; the program keeps only marks."""
    weights = []
    for ballot in ballots:
        choice = ballot["choice"]
        if choice == "one":
            weights.append(Fraction(ballot["entrant"] == candidate))
        elif choice == "two":
            weights.append(Fraction(2 * (ballot["first"] == candidate) + (ballot.get("second") == candidate)))
        elif choice == "order" and candidate in ballot["entrants"]:
            weights.append(Fraction(pitches - 1 - ballot["entrants"].index(candidate)))
        elif choice == "any":
            weights.append(Fraction(candidate in ballot["entrants"]))
        elif choice == "levels":
            weights += [Fraction(rating["level"]) for rating in ballot["ratings"] if rating["entrant"] == candidate]
    return sum(weights, Fraction(0))


def direct_mean(ballots, candidate):
    """The mean over the voters of the mean over the skills; 0 if nobody rated her."""
    levels = [[rating["level"] for rating in ballot.get("ratings", []) if rating["entrant"] == candidate] for ballot in ballots]
    means = [Fraction(sum(given), len(given)) for given in levels if given]
    return sum(means, Fraction(0)) / (len(means) or 1)


def shown(ballots, skill):
    naming = sum(any(each["skill"] == skill for each in ballot.get("shown", [])) for ballot in ballots)
    return naming > 0 and Fraction(naming) >= Fraction(len(ballots), 2)


def difference_of_count(event, ballots):
    """What differs between a count and the ballots it was made of, if anything."""
    count = rescore.Count(event)
    if count.ballots != len(ballots) or count.abstentions != sum(each["choice"] == "abstain" for each in ballots):
        return f"{count.ballots} ballots with {count.abstentions} abstentions are counted of {ballots}"
    if count.question == "skillsShown":
        found = [skill for skill in count.terms["skills"] if shown(ballots, skill)]
        return None if found == count.skills_shown() else f"{found} were shown, not {count.skills_shown()}"
    for candidate in count.candidates:
        direct = direct_mean(ballots, candidate) if count.question == "rubric" else direct_tally(ballots, candidate, count.pitches)
        if direct != count.tally(candidate):
            return f"the ballots give {candidate} {direct}, the marks {count.tally(candidate)}"
    return None


# Coverage


class Coverage:
    """What the samples have shown."""

    def __init__(self):
        self.sessions = self.counts = self.ballots = 0
        self.games = collections.Counter()
        self.courses = collections.Counter()

    def note(self, sample, scores):
        self.sessions += 1
        events = rescore.effective(sample["session"]["events"])
        all_counts = sum(event["type"] == "voteCounted" for event in sample["session"]["events"])
        counts = [event for event in events if event["type"] == "voteCounted"]
        began = [event for event in events if event["type"] == "gameBegan"]
        seen = self.courses
        seen["several games in a session"] += len(began) > 1
        seen["a count undone"] += all_counts > len(counts)
        seen["somebody who came late"] += any(event["type"] == "entrantJoined" for event in events)
        for event, game in zip(began, scores["games"]):
            if game["end"] and any(each["voted"] for each in game["rounds"]):
                self.games[combination_of(event["rules"])] += 1
            seen["a group of several people"] += any(len(entrant["members"]) > 1 for entrant in event["entrants"])
            self.note_game(game)
        for count in counts:
            self.note_count(count)

    def note_game(self, game):
        seen = self.courses
        seen["a game ended early"] += game["end"] == "early"
        for each in game["rounds"]:
            second = each["secondTallies"]
            seen["a round without a vote"] += not each["voted"]
            seen["a tie for a round"] += len(each["winners"]) > 1 and second is None
            seen["a second vote"] += second is not None
            seen["a second vote nobody wins"] += second is not None and set(second.values()) == {"0"}
            seen["a second vote that leaves a tie"] += second is not None and leaders(second) > 1
            seen["a count taken back"] += each["takenBack"] > 0
            seen["a mean that is no whole number"] += any("/" in tally for tally in (each["tallies"] or {}).values())
        seen["a last vote"] += game["final"] is not None
        seen["a last vote that leaves a tie"] += game["final"] is not None and leaders(game["final"]) > 1

    def note_count(self, event):
        seen = self.courses
        self.counts += 1
        typed = any(mark["mark"] == "typed" for mark in event["marks"])
        seen["totals typed"] += typed
        seen["totals typed in a secret vote"] += typed and event["terms"]["collection"] == "secret"
        seen["everybody abstains"] += 0 < event["ballots"] == event["abstentions"]
        count = rescore.Count(event)
        if count.question == "ranked":
            seen["a ranking cut short"] += count.placed(1) < count.placed(0)
        if count.question == "skillsShown":
            seen["a skill shown"] += len(count.skills_shown()) > 0
            seen["a skill not shown"] += len(count.skills_shown()) < len(count.terms["skills"])

    def missing(self):
        never = [" ".join(combination) for combination in COMBINATIONS if not self.games[combination]]
        strange = [" ".join(combination) for combination in self.games if combination not in COMBINATIONS]
        return never + [f"{each} (not allowed)" for each in strange] + [each for each in COURSES if not self.courses[each]]

    def report(self):
        lines = ["Games compared, by variant, ballot, collection and scoring; columns: tie rule, then final tie rule"]
        columns = list(itertools.product(("shared", "revote", "pitchOff"), ("coWinners", "pitchOff")))
        heads = [f"{tie}/{'co' if final == 'coWinners' else 'pitch'}" for tie, final in columns]
        lines.append(" " * 40 + "".join(f"{head:>16}" for head in heads))
        for row in sorted({combination[:4] for combination in COMBINATIONS}, key=str):
            cells = [self.games[row + column] if row + column in COMBINATIONS else "-" for column in columns]
            lines.append(f"{' '.join(row):<40}" + "".join(f"{cell:>16}" for cell in cells))
        lines += [""] + [f"{each:<34}{self.courses[each]:>8}" for each in COURSES]
        return "\n".join(lines)


def leaders(tallies):
    best = max(map(Fraction, tallies.values()))
    return sum(Fraction(tally) == best for tally in tallies.values()) if best > 0 else 0


# Checks


def compare(sample, coverage):
    """What differs in one sample, if anything."""
    session = sample["session"]
    try:
        scores = rescore.rescore(session, session["events"])
    except rescore.BadRecord as error:
        return str(error)
    if scores != sample["expected"]:
        return f"the program has\n  {json.dumps(sample['expected'])}\nand the re-scorer\n  {json.dumps(scores)}"
    for vote in sample["counted"]:
        difference = difference_of_count(session["events"][vote["event"] - 1], vote["ballots"])
        if difference:
            return difference
        coverage.ballots += len(vote["ballots"])
    coverage.note(sample, scores)
    return None


def falsified(sample):
    """The sample with one vote more in its last count in effect, and one voter more to have given it."""
    sample = copy.deepcopy(sample)
    for event in reversed(rescore.effective(sample["session"]["events"])):
        if event["type"] == "voteCounted" and event["terms"]["question"] == "single" and event["ballots"]:
            event["ballots"] += 1
            candidate = event["terms"]["candidates"][0]
            own = [mark for mark in event["marks"] if mark["entrant"] == candidate]
            if own:
                own[0]["count"] += 1
            else:
                event["marks"].append({"entrant": candidate, "mark": "vote", "count": 1})
            return sample
    return None


def self_test(samples):
    """What the checks fail to notice, if anything."""
    fakes = [fake for fake in map(falsified, samples) if fake]
    if not fakes:
        return "No count could be falsified."
    if not all(compare(fake, Coverage()) for fake in fakes):
        return "A falsified count was not noticed."
    script = rescore.__file__
    session = samples[0]["session"]
    expected = samples[0]["expected"]
    whole = json.dumps(session)
    head = {key: value for key, value in session.items() if key != "events"}
    lines = "\n".join(map(json.dumps, [head] + session["events"])) + "\n"
    for text in (whole, lines):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "session.json")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            for arguments, given in (([path], ""), (["-"], text), ([], text)):
                answer = subprocess.run([sys.executable, script] + arguments, input=given, capture_output=True, text=True)
                if answer.returncode or json.loads(answer.stdout) != expected:
                    return f"rescore.py {arguments} gave {answer.returncode}: {answer.stderr}"
    refusals = (
        ("", 65, "rescore: The input is empty: there is no session in it.\n"),
        ("Hello", 65, "rescore: The input is not JSON: Expecting value: line 1 column 1 (char 0).\n"),
        (lines[:-4], 65, None),
        (whole.replace("session/2", "session/1"), 76, None),
        ("[]", 65, "rescore: This is no session: it has no header.\n"),
    )
    for text, code, message in refusals:
        answer = subprocess.run([sys.executable, script], input=text, capture_output=True, text=True)
        if answer.returncode != code or answer.stdout or message not in (None, answer.stderr):
            return f"Bad input was answered by {answer.returncode}: {answer.stderr}"
    if subprocess.run([sys.executable, script, "/no/such/file"], capture_output=True).returncode != 66:
        return "A missing file was not noticed."
    return None


def main():
    options = argparse.ArgumentParser(description="Compares the scores of random sessions with those of rescore.py.")
    options.add_argument("--sessions", type=int, required=True, help="how many sessions have to come")
    wanted = options.parse_args().sessions
    coverage = Coverage()
    kept = []
    for number, line in enumerate(sys.stdin, 1):
        sample = json.loads(line)
        difference = compare(sample, coverage)
        if difference:
            print(f"Sample {number} ({sample['session']['header']['id']}): {difference}", file=sys.stderr)
            return 1
        if len(kept) < 40:
            kept.append(sample)
    if coverage.sessions != wanted or not coverage.counts:
        print(f"{coverage.sessions} of {wanted} sessions came, with {coverage.counts} counts.", file=sys.stderr)
        return 1
    print(coverage.report())
    problem = self_test(kept)
    if problem:
        print(problem, file=sys.stderr)
        return 1
    missing = coverage.missing()
    if missing:
        print("Never seen:\n  " + "\n  ".join(missing), file=sys.stderr)
        return 1
    print(
        f"\n{coverage.sessions} sessions, {sum(coverage.games.values())} games, {coverage.counts} counts in effect and "
        f"{coverage.ballots} ballots scored twice without a difference; {len(COMBINATIONS)} combinations of rules."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
