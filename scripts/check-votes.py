#!/usr/bin/env python3
"""Compares plurality, Borda, approval and score counts of random sessions with those of votelib.

    rescoring-samples --sessions 600 | check-votes.py

Needs votelib (`make check-votes` installs it for the moment). Fails on any difference, when a method never came up, and
when a falsified count is not noticed.
"""

import collections
import json
import sys

import votelib.component.rankscore
import votelib.convert
import votelib.evaluate.core

sys.dont_write_bytecode = True
import rescore


class FixedBorda(votelib.component.rankscore.Borda):
    """Borda points for the pitches of the round, even if some of them were ranked by nobody."""

    def __init__(self, pitches):
        super().__init__(base=0)
        super().set_n_candidates(pitches)

    def set_n_candidates(self, n_candidates):
        """Keeps to the number of pitches."""


def tallies_of_library(count, ballots):
    """The tallies votelib gives for the ballots."""
    given = [ballot for ballot in ballots if ballot["choice"] != "abstain"]
    if count.question == "single":
        tallies = dict(collections.Counter(ballot["entrant"] for ballot in given))
    elif count.question == "ranked":
        # By place and not by name: votelib takes a text in a ranking for several candidates who share a rank.
        votes = dict(collections.Counter(tuple(map(count.candidates.index, ballot["entrants"])) for ballot in given))
        places = votelib.convert.RankedToPositionalVotes(FixedBorda(count.pitches)).convert(votes)
        tallies = {count.candidates[place]: tally for place, tally in places.items()}
    elif count.question == "score":
        scores = (frozenset((each["entrant"], each["level"]) for each in ballot["ratings"]) for ballot in given)
        tallies = votelib.convert.ScoreToSimpleVotes("sum").convert(dict(collections.Counter(scores)))
    else:
        votes = dict(collections.Counter(frozenset(ballot["entrants"]) for ballot in given))
        tallies = votelib.convert.ApprovalToSimpleVotes().convert(votes)
    return {candidate: tallies.get(candidate, 0) for candidate in count.candidates}


def leaders_of_library(tallies):
    """Everybody votelib elects to one seat, all who tie for it included."""
    elected = votelib.evaluate.core.Plurality().evaluate(tallies, 1)
    return {candidate for each in elected for candidate in (each if isinstance(each, frozenset) else [each])}


def difference(count, ballots):
    """What differs between the program's count and the library's, if anything."""
    tallies = tallies_of_library(count, ballots)
    if tallies != {candidate: int(tally) for candidate, tally in count.tallies().items()}:
        return f"votelib counts {tallies}, the program {count.tallies()}"
    if any(tallies.values()) and leaders_of_library(tallies) != set(count.leaders()):
        return f"votelib elects {leaders_of_library(tallies)}, the program {count.leaders()}"
    return None


def main():
    seen = collections.Counter()
    ties = 0
    for line in sys.stdin:
        sample = json.loads(line)
        for vote in sample["counted"]:
            event = sample["session"]["events"][vote["event"] - 1]
            if event["terms"]["question"] not in ("single", "ranked", "approval", "score"):
                continue
            count = rescore.Count(event)
            found = difference(count, vote["ballots"])
            if found:
                print(f"{sample['session']['header']['id']}, event {event['n']}: {found}", file=sys.stderr)
                return 1
            given = [ballot for ballot in vote["ballots"] if ballot.get("entrant") or ballot.get("entrants") or any(each["level"] for each in ballot.get("ratings", []))]
            if given and not difference(count, vote["ballots"] + given[:1]):
                print(f"A ballot too many in {sample['session']['header']['id']} was not noticed.", file=sys.stderr)
                return 1
            seen[count.question] += 1
            ties += len(count.leaders()) > 1
    if len(seen) < 4 or not ties:
        print(f"Too little was compared: {dict(seen)}, {ties} ties.", file=sys.stderr)
        return 1
    print(f"votelib agrees on {dict(seen)}, {ties} of them ties.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
