"""A role-play led by keys in a pseudo-terminal gives the record that the same answers give line by line.

Run with Tests/Terminal/run.sh test_roleplay. JOBHUNTER names another program than that of the debug build.
"""

import fcntl
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

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from workshop import without_marks  # noqa: E402

PROGRAM = os.environ.get(
    "JOBHUNTER", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/debug/jobhunter")
)


SITUATION = os.path.join(os.path.dirname(__file__), "..", "CommandLineTests", "Transcripts", "late.json")
START_ROLEPLAY = ["roleplay", SITUATION, "--players", "A,B,C,D", "--seed", "7", "--guide", "short"]


def roleplay_answers():
    """A role-play from the cast to the last question: notes, a freeze, a hot seat, swapped roles, the stop word."""
    steps = [("c", "1")] * 8 + [("c", "3"), ("c", "1")]
    steps += [("c", "n"), ("c", "1"), ("w", "I am sorry I am late"), ("c", "n"), ("c", "2"), ("w", "1")]
    steps += [("c", key) for key in "2616c211"] + [("c", "1")] * 4 + [("c", "!")] + [("c", "1")] * 5
    steps += [("c", "1")] * 4 + [("c", "n"), ("c", "3"), ("w", "1")] + [("c", "1")] * 3
    steps += [("c", "1"), ("c", "1"), ("c", "0")] + [("c", key) for key in "2132021322"]
    return steps + [("w", "I was ashamed"), ("w", ""), ("w", "It was hard to wait"), ("w", "Sam looked at the floor"), ("w", "")]


def on_screen(steps):
    """The same answers on a screen, where only words end with Enter."""
    return [text + ("\r" if kind == "w" else "") for kind, text in steps]


def events(home):
    """The record of what was played, without times and ids, which differ between runs."""
    export = subprocess.run(
        [PROGRAM, "session", "export", "--format", "ndjson"],
        env=environment(home), capture_output=True, check=True,
    ).stdout.decode()
    export = re.sub(r'"at":\d+', '"at":0', export)
    export = re.sub(r'"openedAt":\d+', '"openedAt":0', export)
    return without_marks(re.sub(r'"id":"[a-z2-9]{8}"', '"id":"ID"', export).splitlines())


def environment(home):
    return dict(os.environ, JOBHUNTER_HOME=home, TERM="xterm-256color", LANG="C.UTF-8")


def shown(raw):
    """What was drawn, as text without the terminal's codes."""
    return re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]", b"", raw).decode(errors="replace")


class Screen:
    """The program in a pseudo-terminal of its own."""

    def __init__(self, arguments, home, columns=80, rows=24):
        self.seen = b""
        #: Every byte it ever wrote.
        self.everything = b""
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
            self.everything += part
            wait = 0.06

    def last(self):
        """What was drawn since the last look, as text without the terminal's codes."""
        text = shown(self.seen)
        self.seen = b""
        return text

    def close(self, number=signal.SIGKILL):
        os.kill(self.pid, number)
        os.waitpid(self.pid, 0)
        os.close(self.file)


class RolePlay(unittest.TestCase):
    def setUp(self):
        self.homes = [tempfile.mkdtemp(), tempfile.mkdtemp()]

    def tearDown(self):
        for home in self.homes:
            shutil.rmtree(home)

    def play(self, steps, screen):
        sizes = [(60, 18), (100, 30), (80, 24)]
        for number, typed in enumerate(steps):
            if "Pass the keyboard" in screen.last():
                screen.press("\r")
                screen.last()
            screen.press(typed)
            if number % 9 == 0:
                screen.resize(*sizes[number // 9 % len(sizes)])
                screen.settle()

    def test_role_play_gives_the_same_record_on_screen_and_line_by_line(self):
        steps = roleplay_answers()
        subprocess.run(
            [PROGRAM] + START_ROLEPLAY + ["--plain"], env=environment(self.homes[0]), check=True, capture_output=True,
            input="".join(text + "\n" for _, text in steps).encode(),
        )
        expected = events(self.homes[0])
        self.assertIn("debriefEnded", expected[-1])
        screen = Screen(START_ROLEPLAY, self.homes[1])
        self.play(on_screen(steps), screen)
        screen.close(signal.SIGTERM)
        self.assertEqual(events(self.homes[1]), expected)

    def test_the_table_never_holds_a_private_word(self):
        home = self.homes[0]
        screen = Screen(START_ROLEPLAY, home)
        table = Screen(["table"], home, columns=200, rows=60)
        for typed in on_screen(roleplay_answers()):
            self.play([typed], screen)
            table.settle(first=0.02)
        screen.close(signal.SIGTERM)
        table.settle()
        seen = table.everything
        table.close()
        for public in ["Opened the shop alone.", "A answers as Sam", "leaving the roles", "A: I was ashamed"]:
            self.assertIn(public, shown(seen), public)
        self.assertNotIn(b"CANARY", seen)
        # The laptop showed each of them, to whoever had taken it.
        for private in ["BRIEF-SAM", "GOAL-DIALLO", "BRIEF-ALEX"]:
            self.assertIn("CANARY-" + private, shown(screen.everything))


if __name__ == "__main__":
    unittest.main(verbosity=2)
