"""The scenarios that come with the program, by keys in a pseudo-terminal, give the record of the same answers line by line.

Run with Tests/Terminal/run.sh test_bundled; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import glob
import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from plain_session import PlainSession  # noqa: E402
from workshop import PROGRAM, SIZES, OnScreen, environment, played, record  # noqa: E402

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../CommandLineTests/Transcripts/bundled")


def transcript(path):
    """The arguments, and each answer: whether it is words, and what is typed."""
    with open(path) as file:
        lines = file.read().splitlines()
    return shlex.split(lines[0][2:]), [(line[0] == "w", line[2:]) for line in lines[1:]]

# What is said when each phase of a role-play begins, and some moments within them.
MOMENTS = [
    "Who plays whom? 1 next", "Briefing, 6", "A is ready.", "Warm-up, 4", "The play, 8", "Take 1. Go!", "Freeze. ",
    "answers questions as", "The play continues.", "The take is over.", "The play again, 8", "Take 2, from here",
    "Stop. Everything stands still.", "A break, 3", "Now everyone leaves their role.", "has left their role.",
    "The players speak first", "Now the observers", "The role-play is over.", "in the other role?",
    "What would you like to do next?",
]


class Bundled(unittest.TestCase):
    def home(self):
        home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, home)
        return home

    def line_by_line(self, start, answers, home=None, count_events=None):
        """The first question, every answer with what it led to, the record, and what was said after each answer."""
        home = home or self.home()
        session = PlainSession(PROGRAM, start + ["--plain"], environment(home), count_events or (lambda: 0))
        first = session.prompt
        said = []
        for is_words, line in answers:
            session.say(line, is_words)
            said.append(session.said)
        session.close()
        return first, session.steps, played(home), said

    def lead(self, screen, first, steps):
        """Answers question by question: whoever is asked takes the keyboard first."""
        screen.wait_for_question(first)
        for step in steps[:-1]:
            screen.answer(step)

    def type_ahead(self, screen, steps):
        """Types all answers but the last without waiting: nobody else has to take the keyboard."""
        screen.terminal.wait_for("all keys")
        for number, step in enumerate(steps[:-1]):
            screen.terminal.send(step.typed)
            screen.terminal.pump(0)
            if number % 5 == 0:
                screen.terminal.resize(*SIZES[number // 5 % len(SIZES)])

    def test_same_record_on_screen_and_line_by_line(self):
        paths = sorted(glob.glob(FOLDER + "/*.txt"))
        self.assertEqual(len(paths), 8)
        for path in paths:
            with self.subTest(os.path.basename(path)):
                start, answers = transcript(path)
                first, steps, expected, _ = self.line_by_line(start, answers)
                self.assertIn("sessionClosed", expected[-1])
                screen = OnScreen(self.home(), start)
                self.addCleanup(screen.terminal.close)
                if start[0] == "roleplay":
                    self.lead(screen, first, steps)
                else:
                    self.type_ahead(screen, steps)
                screen.terminal.send(steps[-1].typed)
                self.assertEqual(screen.terminal.wait_for_end(), 0)
                self.assertIn(b"# Report: ", screen.terminal.after_the_screen)
                self.assertEqual(screen.terminal.damage(), [])
                self.assertEqual(record(screen.home), expected)

    def wait_for_record(self, home, events):
        end = time.monotonic() + 20
        while len(played(home)) < events:
            self.assertLess(time.monotonic(), end, f"the record never holds {events} events")

    def test_killed_or_closed_at_every_phase_it_goes_on_at_the_same_question(self):
        start, answers = transcript(FOLDER + "/late-arrival.txt")
        plain = self.home()
        first, steps, expected, said = self.line_by_line(start, answers, plain, lambda: len(played(plain)))
        places = [next(n for n, text in enumerate(said) if moment in text) for moment in MOMENTS]
        home = self.home()
        screen = OnScreen(home, start)
        self.addCleanup(screen.terminal.close)
        screen.wait_for_question(first)
        for number, step in enumerate(steps[:-1]):
            screen.answer(step)
            if number not in places:
                continue
            for end in [signal.SIGKILL, None]:
                self.wait_for_record(home, step.events)
                screen.end(end)
                self.assertEqual(played(home), expected[:step.events], f"after answer {number}: {step.line}")
                screen = OnScreen(home, [])
                self.addCleanup(screen.terminal.close)
                screen.terminal.wait_for("resume “")
                screen.terminal.send("\r")
                screen.wait_for_question(step.prompt)
        screen.terminal.send(steps[-1].typed)
        screen.terminal.wait_for("is finished")
        self.assertEqual(played(home), expected)


if __name__ == "__main__":
    unittest.main(verbosity=2)
