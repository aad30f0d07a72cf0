"""Practising alone by keys in a pseudo-terminal gives the record that the same answers give line by line.

Usage: python3 Tests/Terminal/test_practise.py PROGRAM
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
import test_workshop  # noqa: E402  (it takes the program's name from the arguments)
from test_workshop import PROGRAM, Screen, environment, events  # noqa: E402

STORY = os.path.join(os.path.dirname(__file__), "../CommandLineTests/Stories/wrong-parcel.json")

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
    def setUp(self):
        self.homes = [tempfile.mkdtemp(), tempfile.mkdtemp()]

    def tearDown(self):
        for home in self.homes:
            shutil.rmtree(home)

    def press(self, screen, steps):
        for number, (kind, text) in enumerate(steps):
            screen.press(text + ("\r" if kind == "w" else ""))
            if number % 5 == 0:
                screen.resize(*[(60, 18), (120, 36), (80, 24)][number // 5 % 3])
                screen.settle()

    def test_same_record_on_screen_and_line_by_line(self):
        for name, (start, steps) in PRACTICES.items():
            with self.subTest(name):
                homes = [tempfile.mkdtemp(dir=home) for home in self.homes]
                subprocess.run(
                    [PROGRAM] + start + ["--plain"], env=environment(homes[0]), check=True, capture_output=True,
                    input="".join(text + "\n" for _, text in steps).encode(),
                )
                expected = events(homes[0])
                self.assertGreater(len(expected), 12)
                screen = Screen(start, homes[1])
                self.press(screen, steps)
                screen.close(signal.SIGTERM)
                self.assertEqual(events(homes[1]), expected)

    def test_killed_it_goes_on(self):
        for name, (start, steps) in PRACTICES.items():
            for cut in range(1, len(steps), 4):
                with self.subTest(name, cut=cut):
                    home = tempfile.mkdtemp(dir=self.homes[0])
                    screen = Screen(start, home)
                    self.press(screen, steps[:cut])
                    screen.close(signal.SIGKILL)
                    before = events(home)
                    resumed = subprocess.run(
                        [PROGRAM, "session", "resume", "--plain"], env=environment(home), capture_output=True, input=b"",
                    )
                    self.assertEqual(resumed.returncode, 0)
                    self.assertEqual(events(home), before)


del test_workshop.Workshop

if __name__ == "__main__":
    unittest.main()
