"""Home, setting up and the settings in a pseudo-terminal.

Run with Tests/Terminal/run.sh test_home; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import json
import os
import re
import shutil
import signal
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, environment, record  # noqa: E402

COLOR = re.compile(rb"\x1b\[[0-9;]*3[1-6]m")


class Home(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)
        self.terminal = PseudoTerminal(program=PROGRAM, environment=environment(self.home))
        self.addCleanup(self.terminal.close)
        self.terminal.wait_for("start right away")

    def choose(self, words):
        """Presses the key of a row."""
        row = next(line for line in self.terminal.lines if re.search(r"\d  " + words, line))
        self.terminal.send(re.search(r"(\d)  " + words, row).group(1))

    def test_three_keys_from_home_to_the_first_cards(self):
        self.choose("start right away")
        self.terminal.wait_for("start the first")
        self.terminal.press("1", "lay the skills")
        self.terminal.press("1", "everyone picks a job")
        self.assertTrue(any("skillsRevealed" in event for event in record(self.home)))

    def test_what_is_typed_ahead_reaches_the_next_screen(self):
        self.terminal.send("2")
        self.terminal.send("11")
        self.terminal.wait_for("everyone picks a job")

    def test_setting_up_by_keys_begins_the_workshop_and_comes_back_home(self):
        self.choose("start a workshop")
        for name in ["Ana", "Ben", "Cho", "Dan"]:
            self.terminal.press(name + "\r", name)
        # No more names; teams by pairs; the cards, the rules and the summary as they are.
        for keys in ["\r", "4", "2", "\r", "\r", "\r", "\r", "\r"]:
            self.terminal.send(keys)
        self.terminal.wait_for("start the first")
        events = [json.loads(line) for line in record(self.home)]
        names = [event["name"] for event in events if event.get("type") == "personJoined"]
        self.assertEqual(names, ["Ana", "Ben", "Cho", "Dan"])
        began = next(event for event in events if event.get("type") == "gameBegan")
        self.assertEqual(len(began["entrants"]), 2)
        self.terminal.press("q", "has been saved")
        self.terminal.wait_for("resume “")
        self.terminal.press("a", "start the first")

    def test_a_role_play_begins_from_home_with_pasted_names_and_comes_back(self):
        self.choose("lead a role-play")
        self.terminal.wait_for("Which situation?")
        self.choose("Late for the third time")
        self.terminal.press("\x1b[200~Ana\nBen\nCho\nDan\x1b[201~", "> Ana, Ben, Cho, Dan")
        self.terminal.press("\r", "draw who plays")
        events = [json.loads(line) for line in record(self.home)]
        names = [event["name"] for event in events if event.get("type") == "personJoined"]
        self.assertEqual(names, ["Ana", "Ben", "Cho", "Dan"])
        self.assertEqual([event["type"] for event in events[-2:]], ["scenarioAdded", "rolePlayBegan"])
        self.terminal.press("q", "has been saved")
        self.terminal.press("a", "draw who plays")

    def test_without_names_a_role_play_begins_with_seats(self):
        self.choose("lead a role-play")
        self.terminal.press("3", "Who can play?")
        self.terminal.press("\r", "draw who plays")
        events = [json.loads(line) for line in record(self.home)]
        names = [event["name"] for event in events if event.get("type") == "personJoined"]
        self.assertEqual(names, ["Seat 1", "Seat 2", "Seat 3", "Seat 4"])

    def test_whoever_ends_the_choosing_from_outside_learns_it_from_the_status(self):
        for command in ["roleplay", "practise"]:
            for number in [signal.SIGHUP, signal.SIGTERM]:
                with self.subTest(command, signal=number):
                    terminal = PseudoTerminal(command, program=PROGRAM, environment=environment(self.home))
                    self.addCleanup(terminal.close)
                    terminal.wait_for("filter")
                    terminal.signal(number)
                    self.assertEqual(terminal.wait_for_end(), 128 + number)
                    self.assertEqual(terminal.damage(), [])

    def test_settings_changed_on_the_screen_are_kept_and_hold_at_once(self):
        self.assertRegex(bytes(self.terminal.raw), COLOR)
        self.choose("settings")
        self.terminal.wait_for("olours")
        for word in ["light", "dark", "none"]:
            self.terminal.press("\r", word)
        self.terminal.settle()
        written = len(self.terminal.raw)
        self.terminal.send("j")
        self.terminal.settle()
        self.assertGreater(len(self.terminal.raw), written)
        self.assertNotRegex(bytes(self.terminal.raw[written:]), COLOR)
        with open(os.path.join(self.home, "settings.json")) as file:
            self.assertEqual(json.load(file)["colours"], "none")
        self.terminal.press("k\rq", "start right away")
        self.terminal.settle()
        self.assertRegex(bytes(self.terminal.raw[written:]), COLOR)

    def test_a_closed_window_and_a_signal_end_every_screen_with_nothing_begun(self):
        ways = {"home": "", "setting up": "1", "role-play": "3", "practising": "4", "records": "5", "library": "6", "settings": "7"}
        for name, keys in ways.items():
            for number in [signal.SIGHUP, signal.SIGTERM]:
                with self.subTest(name, signal=number):
                    terminal = PseudoTerminal(program=PROGRAM, environment=environment(self.home))
                    self.addCleanup(terminal.close)
                    terminal.wait_for("start right away")
                    terminal.send(keys)
                    if keys:
                        terminal.wait_until_gone("start right away")
                    terminal.signal(number)
                    self.assertEqual(terminal.wait_for_end(), 128 + number)
                    self.assertEqual(terminal.damage(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
