"""Practising alone by keys in a pseudo-terminal gives the record that the same answers give line by line.

Run with Tests/Terminal/run.sh test_practise; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, SIZES, environment, kinds, played, record, run  # noqa: E402

STORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../CommandLineTests/Stories/wrong-parcel.json")

# "c" is a choice: one key on a screen, one line in plain mode. "w" are words, or nothing: sent with Enter.
PRACTICES = {
    "a story": (
        ["practise", STORY, "--seed", "4", "--name", "Ana"],
        [("c", "1"), ("c", "1"), ("c", "1"), ("c", "a"), ("c", "2"), ("c", "1"), ("c", "u"), ("c", "1"),
         ("c", "1"), ("c", "1"), ("c", "1"), ("c", "b"), ("c", "1"), ("c", "1"), ("c", "n"), ("w", "Say it first")],
    ),
    "a pitch": (
        ["practise", "--pitch", "--seed", "4", "--name", "Ana"],
        [("c", "1"), ("c", "4"), ("c", "2"), ("w", "I ask for help in time."), ("w", "Last March I did."), ("w", ""),
         ("c", "3"), ("c", "2"), ("c", "1"), ("c", "0"), ("c", "2"), ("c", "1"), ("c", "1"), ("c", "z"), ("c", "z"),
         ("c", "1"), ("c", "2")],
    ),
}


class Practise(unittest.TestCase):
    def home(self):
        home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, home)
        return home

    def line_by_line(self, start, steps):
        """The record of answers given line by line."""
        home = self.home()
        subprocess.run(
            [PROGRAM] + start + ["--plain"], env=environment(home), check=True, capture_output=True,
            input="".join(text + "\n" for _, text in steps).encode(),
        )
        self.assertEqual(kinds(record(home))[-1], "sessionPutDown")
        return played(home)

    def on_screen(self, start, steps, home):
        """Gives answers on a screen that changes its size; returns when the first question had come and all were sent."""
        terminal = PseudoTerminal(*start, program=PROGRAM, environment=environment(home))
        self.addCleanup(terminal.close)
        terminal.wait_for("all keys")
        for number, (kind, text) in enumerate(steps):
            terminal.send(text + ("\r" if kind == "w" else ""))
            terminal.pump(0)
            if number % 5 == 0:
                terminal.resize(*SIZES[number // 5 % len(SIZES)])
        return terminal

    def wait_for_record(self, terminal, home, wanted):
        end = time.monotonic() + 20
        while played(home) != wanted:
            self.assertLess(time.monotonic(), end, f"the record is never the same; the screen:\n{terminal.text}")
            terminal.pump(0.05)

    def test_same_record_on_screen_and_line_by_line(self):
        for name, (start, steps) in PRACTICES.items():
            with self.subTest(name):
                expected = self.line_by_line(start, steps)
                self.assertGreater(len(expected), 12)
                home = self.home()
                terminal = self.on_screen(start, steps, home)
                self.wait_for_record(terminal, home, expected)
                terminal.signal(signal.SIGTERM)
                self.assertEqual(terminal.wait_for_end(), 128 + signal.SIGTERM)
                self.assertEqual(terminal.damage(), [])

    def test_killed_it_goes_on(self):
        for name, (start, steps) in PRACTICES.items():
            for cut in range(1, len(steps), 4):
                with self.subTest(name, cut=cut):
                    expected = self.line_by_line(start, steps[:cut])
                    home = self.home()
                    terminal = self.on_screen(start, steps[:cut], home)
                    self.wait_for_record(terminal, home, expected)
                    terminal.signal(signal.SIGKILL)
                    terminal.wait_for_end()
                    practice = run(home, "session", "list").split(" ", 1)[0]
                    resumed = subprocess.run(
                        [PROGRAM, "session", "resume", practice, "--plain"], env=environment(home), capture_output=True, input=b"",
                    )
                    self.assertEqual(resumed.returncode, 0)
                    self.assertEqual(played(home), expected)
                    self.assertEqual(kinds(record(home))[-2:], ["sessionTakenUp", "sessionPutDown"])

    def test_from_home_a_pitch_is_practised_and_left_for_home(self):
        home = self.home()
        terminal = PseudoTerminal(program=PROGRAM, environment=environment(home))
        self.addCleanup(terminal.close)
        terminal.press("4", "What would you like to practise?")
        terminal.press("1", "name")
        terminal.send("Ana\r")
        terminal.wait_until_gone("for your own record")
        terminal.wait_for("all keys")
        self.wait_until_begun(terminal, home)
        terminal.press("q", "has been saved")

    def wait_until_begun(self, terminal, home):
        end = time.monotonic() + 20
        while not any("practiceBegan" in event for event in record(home)):
            self.assertLess(time.monotonic(), end, f"it never begins; the screen:\n{terminal.text}")
            terminal.pump(0.05)


if __name__ == "__main__":
    unittest.main(verbosity=2)
