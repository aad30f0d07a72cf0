"""A whole workshop played by keys in a pseudo-terminal gives the record that the same answers give line by line.

Usage: python3 Tests/Terminal/test_workshop.py PROGRAM
"""

import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ".build/debug/jobhunter"
START = ["play", "--players", "A,B,C,D,E,F,G,H", "--rounds", "2", "--seed", "7"]


def answers():
    """The answers of a workshop of eight with a latecomer, a leaver, an undo and a reopened vote.

    "c" is a choice: one key on a screen, one line in plain mode. "w" are words: typed and sent with Enter.
    """
    steps = [("c", "1"), ("c", "1"), ("c", "p"), ("c", "1"), ("w", "Ina"), ("c", "1")]
    steps += [("c", "1")] * 8
    steps += [("c", "1"), ("c", "1"), ("c", "u"), ("c", "1")]  # A slip: the first pitch goes on again.
    steps += [("c", "1")] + [("c", "1"), ("c", "1")] * 7
    steps += [("c", "1"), ("c", "0")] * 9
    steps += [("c", "2"), ("c", "1")]  # The vote is opened again.
    steps += [("c", "2"), ("c", "0")] * 9
    steps += [("c", "1"), ("c", "p"), ("c", "4"), ("c", "3"), ("c", "1"), ("c", "1")]  # C leaves for good.
    return steps


def events(home):
    """The record without times and ids, which differ between runs."""
    export = subprocess.run(
        [PROGRAM, "session", "export", "--format", "ndjson"],
        env=environment(home), capture_output=True, check=True,
    ).stdout.decode()
    export = re.sub(r'"at":\d+', '"at":0', export)
    export = re.sub(r'"openedAt":\d+', '"openedAt":0', export)
    return re.sub(r'"id":"[a-z2-9]{8}"', '"id":"ID"', export).splitlines()


def environment(home):
    return dict(os.environ, JOBHUNTER_HOME=home, TERM="xterm-256color", LANG="C.UTF-8")


class Screen:
    """The program in a pseudo-terminal of its own."""

    def __init__(self, arguments, home, columns=80, rows=24):
        self.seen = b""
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.execve(PROGRAM, [PROGRAM] + arguments, environment(home))
        self.resize(columns, rows)
        self.settle(first=5)

    def resize(self, columns, rows):
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, keys):
        os.write(self.file, keys.encode())
        self.settle()

    def settle(self, first=2.0):
        """Reads until nothing comes any more."""
        wait = first
        while select.select([self.file], [], [], wait)[0]:
            try:
                part = os.read(self.file, 65536)
            except OSError:
                return
            if not part:
                return
            self.seen += part
            wait = 0.06

    def last(self):
        """What was drawn since the last look, as text without the terminal's codes."""
        text = re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]", b"", self.seen).decode(errors="replace")
        self.seen = b""
        return text

    def close(self, number=signal.SIGKILL):
        os.kill(self.pid, number)
        os.waitpid(self.pid, 0)
        os.close(self.file)


class Workshop(unittest.TestCase):
    def setUp(self):
        self.homes = [tempfile.mkdtemp(), tempfile.mkdtemp()]

    def tearDown(self):
        for home in self.homes:
            shutil.rmtree(home)

    def play(self, home, steps, screen):
        sizes = [(60, 18), (100, 30), (80, 24)]
        for number, (kind, text) in enumerate(steps):
            if "Pass the keyboard" in screen.last():
                screen.press("\r")
                screen.last()
            screen.press(text + ("\r" if kind == "w" else ""))
            if number % 9 == 0:
                screen.resize(*sizes[number // 9 % len(sizes)])
                screen.settle()

    def test_same_record_on_screen_and_line_by_line(self):
        steps = answers()
        subprocess.run(
            [PROGRAM] + START + ["--plain"], env=environment(self.homes[0]), check=True, capture_output=True,
            input="".join(text + "\n" for _, text in steps).encode(),
        )
        expected = events(self.homes[0])
        self.assertGreater(len(expected), 70)
        screen = Screen(START, self.homes[1])
        self.play(self.homes[1], steps, screen)
        screen.close(signal.SIGTERM)
        self.assertEqual(events(self.homes[1]), expected)

    def test_killed_screen_goes_on_line_by_line(self):
        screen = Screen(START, self.homes[0])
        self.play(self.homes[0], answers()[:12], screen)
        screen.close(signal.SIGKILL)
        before = events(self.homes[0])
        resumed = subprocess.run(
            [PROGRAM, "session", "resume", "--plain"], env=environment(self.homes[0]), capture_output=True, input=b"",
        )
        self.assertEqual(resumed.returncode, 0)
        self.assertIn("choose a job", resumed.stdout.decode())
        self.assertEqual(events(self.homes[0]), before)

    def test_the_table_never_shows_a_hand_or_a_ballot(self):
        screen = Screen(START, self.homes[0])
        self.play(self.homes[0], answers()[:8], screen)
        record = [json.loads(line) for line in events(self.homes[0])[1:]]
        deck = next(event["deck"] for event in record if event["type"] == "deckAdded")
        titles = {job["id"]: job["title"] for job in deck["jobs"]}
        table = Screen(["table"], self.homes[0], 200, 60)
        self.play(self.homes[0], answers()[8:11], screen)
        table.settle()
        shown = table.seen.decode(errors="replace")
        self.assertIn("H", shown)
        dealt = {job for event in record if event["type"] == "jobsDealt" for job in event["jobs"]}
        self.assertGreater(len(dealt), 30)
        for job in dealt:
            self.assertNotIn(titles[job], shown)
        table.close()
        screen.close()

    def test_set_up_by_keys_begins_the_workshop_and_comes_back_home(self):
        screen = Screen(["play"], self.homes[0])
        screen.press("1")
        for keys in ["Ana\r", "Ben\r", "Cho\r", "Dan\r", "\r", "4", "2", "\r", "\r", "\r", "\r"]:
            screen.press(keys)
        screen.last()
        screen.press("\r")
        record = [json.loads(line) for line in events(self.homes[0])]
        self.assertEqual([event["name"] for event in record if event.get("type") == "personJoined"], ["Ana", "Ben", "Cho", "Dan"])
        began = next(event for event in record if event.get("type") == "gameBegan")
        self.assertEqual(len(began["entrants"]), 2)
        screen.last()
        screen.press("q")
        home = screen.last()
        self.assertIn("is saved", home)
        self.assertIn("go on with", home)
        screen.press("1")
        self.assertIn("opening", screen.last())
        screen.close()

    def test_three_keys_from_home_to_the_first_cards(self):
        screen = Screen(["play"], self.homes[0])
        screen.press("2")
        screen.press("1")
        screen.press("1")
        self.assertTrue(any("skillsRevealed" in event or "skillRevealed" in event for event in events(self.homes[0])))
        screen.close()

    def test_settings_changed_on_the_screen_are_kept_and_hold_at_once(self):
        screen = Screen(["play"], self.homes[0])
        self.assertIn(b"\x1b[3", screen.seen)
        screen.press("3")
        screen.last()
        for _ in range(3):
            screen.press("\r")  # Light, dark, none.
        screen.seen = b""
        screen.press("j")
        self.assertIsNone(re.search(rb"\x1b\[[0-9;]*3[1-6]m", screen.seen))
        with open(os.path.join(self.homes[0], "settings.json")) as file:
            self.assertEqual(json.load(file)["colours"], "none")
        screen.press("k\r")  # As fits again.
        screen.press("q")
        self.assertIsNotNone(re.search(rb"\x1b\[[0-9;]*3[1-6]", screen.seen))
        screen.close()


if __name__ == "__main__":
    unittest.main()
