#!/usr/bin/env python3
"""Plays our games of goofspiel again in OpenSpiel, then measures how fast both play.

Fails on any difference in a score, when fewer than 500 games were compared, and when a falsified game is not noticed.
Speed is games for each second of processor time, all on one core where the system can arrange it, measured in turn.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time

import pyspiel

PLAYERS = 6
GAME = pyspiel.load_game(
    f"goofspiel(players={PLAYERS},num_cards=13,points_order=random,returns_type=total_points,imp_info=false)"
)


# Scores


def difference(record):
    """What OpenSpiel says against a game, if anything."""
    state = GAME.new_initial_state()
    actions = iter(record["actions"])
    try:
        while not state.is_terminal():
            if state.is_chance_node():
                card = next(actions)
                if card not in dict(state.chance_outcomes()):
                    return f"card {card} cannot be turned up"
                state.apply_action(card)
            else:
                bids = [next(actions) for _ in range(PLAYERS)]
                if any(bid not in state.legal_actions(player) for player, bid in enumerate(bids)):
                    return f"the bids {bids} are not allowed"
                state.apply_actions(bids)
    except StopIteration:
        return "the game ends too soon"
    if next(actions, None) is not None:
        return "the game goes on after its end"
    if [int(points) for points in state.returns()] != record["score"]:
        return f"OpenSpiel scores {state.returns()}, the game {record['score']}"
    return None


def falsified(record):
    """The game with wrong scores or wrong actions, in every way that has to be noticed."""
    score, actions = record["score"], record["actions"]
    yield {"actions": actions, "score": [score[0] + 1] + score[1:]}
    yield {"actions": actions[:-1], "score": score}
    yield {"actions": actions + [0], "score": score}
    yield {"actions": actions[:8] + [actions[1]] + actions[9:], "score": score}


def compare(path):
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    for number, record in enumerate(records, 1):
        found = difference(record)
        if found:
            sys.exit(f"Game {number}: {found}.")
    if len(records) < 500:
        sys.exit(f"Only {len(records)} games were compared.")
    for fake in falsified(records[0]):
        if difference(fake) is None:
            sys.exit("A falsified game was not noticed.")
    print(f"{len(records)} games have the same scores in OpenSpiel; falsified ones are noticed.")


# Speed


def rate_in_cpp(seconds):
    """OpenSpiel's own loop in C++ (evaluate_bots) with its uniformly random bots; Python is entered once a game."""
    bots = [pyspiel.make_uniform_random_bot(player, player + 1) for player in range(PLAYERS)]
    return rate(seconds, lambda number: pyspiel.evaluate_bots(GAME.new_initial_state(), bots, number))


def rate_from_python(seconds):
    """OpenSpiel with every move chosen in Python."""

    def play(_):
        state = GAME.new_initial_state()
        while not state.is_terminal():
            if state.is_chance_node():
                state.apply_action(random.choice(state.chance_outcomes())[0])
            else:
                state.apply_actions([random.choice(state.legal_actions(player)) for player in range(PLAYERS)])

    return rate(seconds, play)


def rate(seconds, play):
    games = 0
    start = time.process_time()
    while time.process_time() - start < seconds:
        for _ in range(50):
            play(games)
            games += 1
    return games / (time.process_time() - start)


def rate_of_ours(program, seconds):
    """Our games, with the views of all six players and of the table taken after every event."""
    answer = subprocess.run([program, "--goofspiel-rate", str(seconds)], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)["gamesPerSecond"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--games", required=True, help="a file of games, one line of JSON each")
    parser.add_argument("--ours", required=True, help="the program that plays ours")
    parser.add_argument("--seconds", type=float, default=2, help="how long each measurement takes")
    parser.add_argument("--repeats", type=int, default=5, help="how many measurements of each")
    options = parser.parse_args()
    compare(options.games)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rows = []
    for _ in range(options.repeats):
        rows.append((
            rate_of_ours(options.ours, options.seconds),
            rate_in_cpp(options.seconds),
            rate_from_python(options.seconds),
        ))
    ours, cpp, python = (statistics.median(column) for column in zip(*rows))
    print(f"\n{'goofspiel, 6 players, 13 cards, random play':<58}{'games/s':>10}  {'ours is':>8}")
    print(f"{'ours, with 7 views after every event':<58}{ours:>10.0f}")
    for name, figure, place in (
        ("OpenSpiel 2.0.2, its C++ loop, no views", cpp, 1),
        ("OpenSpiel 2.0.2, driven from Python, no views", python, 2),
    ):
        ratio = statistics.median(row[0] / row[place] for row in rows)
        print(f"{name:<58}{figure:>10.0f}  {ratio:>7.1f}×")


if __name__ == "__main__":
    main()
