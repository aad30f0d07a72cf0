"""Twelve people at one screen: lists of ten rows and more by keys, from the room to the record, also in a small window.

Run with Tests/Terminal/run.sh test_crowd; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import json
import os
import re
import shutil
import signal
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, environment, kinds, record  # noqa: E402

NAMES = [
    "Ana", "Ben", "Cat", "Dan", "فاطمة الزهراء", "Finn", "Gül", "Hugo", "Jean-Baptiste-Emmanuel de la Tour", "Jon", "Kim",
    "Léa",
]


class Crowd(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def open(self, rows, columns):
        start = ["play", "--players", ",".join(NAMES), "--rounds", "1", "--seed", "5"]
        self.terminal = PseudoTerminal(
            *start, rows=rows, columns=columns, program=PROGRAM, environment=environment(self.home)
        )
        self.addCleanup(self.terminal.close)
        self.terminal.wait_for("start the round")

    def press(self, keys, then):
        self.terminal.settle(0.1)
        self.terminal.press(keys, then)

    def events(self, kind):
        return [event for event in map(json.loads, record(self.home)) if event.get("type") == kind]

    def wait_for_event(self, kind, count=1):
        end = time.monotonic() + 20
        while len(self.events(kind)) < count:
            self.assertLess(time.monotonic(), end, f"there are never {count} {kind}:\n{self.terminal.text}")
            self.terminal.pump(0.05)

    def take_keyboard(self):
        self.terminal.wait_for("Pass the keyboard to")
        self.terminal.send("\r")
        self.terminal.wait_until_gone("Pass the keyboard to")

    def row(self, words):
        """The number of a row, which is brought into sight with the arrow keys."""
        for _ in range(30):
            self.terminal.settle(0.05)
            for line in self.terminal.lines:
                # Rows stand beside each other where there is room for columns.
                found = re.search(r"(?:^|\s)(\d+)\s+(?:–\s)?" + re.escape(words), line)
                if found:
                    return found.group(1)
            self.terminal.send("\x1b[B")
        raise AssertionError(f"no row begins with {words!r}:\n{self.terminal.text}")

    def play(self, rows, columns):
        self.open(rows, columns)
        self.press("1", "lay the skills")
        self.press("1", "next: everyone")
        self.wait_for_event("skillsRevealed")
        self.press("1", "Pass the keyboard to")
        for count in range(1, 13):
            self.take_keyboard()
            self.terminal.send("1")
            self.wait_for_event("jobChosen", count)
        for count in range(1, 13):
            self.terminal.settle(0.1)
            self.terminal.send("1")
            self.wait_for_event("pitchStarted", count)
            self.terminal.send("1")
            self.wait_for_event("pitchEnded", count)

        # Candidates are numbered as they spoke. Everybody votes for the eleventh, who votes for the twelfth.
        spoke = [event["entrant"] for event in self.events("pitchStarted")]
        eleventh, twelfth = (NAMES[int(entrant[1:]) - 1] for entrant in spoke[10:])
        for count in range(1, 13):
            self.terminal.wait_for("Pass the keyboard to")
            name, number = (twelfth, "12") if NAMES[count - 1] == eleventh else (eleventh, "11")
            self.take_keyboard()
            self.assertEqual(self.row(name), number)
            self.terminal.send(number)
            self.terminal.wait_for("Which skill was the reason")
            self.terminal.send("0")
            self.wait_for_event("ballotCast", count)
        self.wait_for_event("voteCounted")
        [counted] = self.events("voteCounted")
        votes = {mark["entrant"]: mark["count"] for mark in counted["marks"] if mark["mark"] == "vote"}
        self.assertEqual(votes, {spoke[10]: 11, spoke[11]: 1})

        # The eleventh person leaves: asked by name, and only the key that is named confirms it.
        self.press("p", "Who is joining or leaving")
        self.press(self.row("someone leaves for good"), "Who is leaving")
        number = self.row("Kim")
        self.assertEqual(number, "11")
        self.press(number, "Is Kim leaving for good")
        self.press("\r", "Who is leaving")
        self.assertEqual(self.events("personLeft"), [])
        self.press(number, "Is Kim leaving for good")
        self.terminal.send("c")
        self.wait_for_event("personLeft")
        joined = {event["name"]: event["seat"] for event in self.events("personJoined")}
        self.assertEqual([event["seat"] for event in self.events("personLeft")], [joined["Kim"]])

    def test_two_figures_do_what_they_say_in_a_small_window(self):
        self.play(18, 60)

    def test_two_figures_do_what_they_say_in_a_usual_window(self):
        self.play(24, 80)


if __name__ == "__main__":
    unittest.main(verbosity=2)
