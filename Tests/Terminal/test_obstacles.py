"""What is in the way of writing for a moment: told on the screen, asked again, and nothing is lost.

Run with Tests/Terminal/run.sh test_obstacles; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import os
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, environment, kinds, record, run  # noqa: E402

START = ["play", "--players", "Ana,Ben,Chloe", "--rounds", "1", "--seed", "7"]


class Obstacles(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)
        self.file = os.path.join(self.home, "jobhunter.sqlite")
        self.terminal = PseudoTerminal(*START, program=PROGRAM, environment=environment(self.home))
        self.addCleanup(self.terminal.close)
        self.terminal.wait_for("start the round")

    def type_a_name(self):
        self.terminal.press("p", "someone new joins to play")
        self.terminal.press("1", "name")
        self.terminal.press("Zoe", "> Zoe")

    def expect_refused(self):
        """Tells in a sentence, asks the same, and what was typed is there."""
        before = record(self.home) if os.path.exists(self.file) else None
        self.terminal.send("\r")
        self.terminal.wait_for("This could not be saved.", timeout=30)
        self.terminal.wait_for("> Zoe")
        return before

    def expect_saved(self, before):
        self.terminal.send("\r")
        self.terminal.wait_until_gone("> Zoe", timeout=30)
        after = record(self.home)
        self.assertEqual(after[:len(before)], before)
        self.assertIn('"name":"Zoe"', "".join(after[len(before):]))
        self.terminal.signal(signal.SIGTERM)
        self.assertEqual(self.terminal.wait_for_end(), 128 + signal.SIGTERM)
        self.assertEqual(kinds(record(self.home))[-1], "sessionPutDown")
        run(self.home, "session", "verify")

    def test_another_program_keeps_the_record_busy_and_lets_it_go(self):
        self.type_a_name()
        other = sqlite3.connect(self.file, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        before = self.expect_refused()
        self.expect_refused()
        other.execute("ROLLBACK")
        self.expect_saved(before)

    def test_no_more_can_be_written_for_a_while(self):
        self.type_a_name()
        limits = resource.prlimit(self.terminal.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.terminal.pid, resource.RLIMIT_FSIZE, (4096, limits[1]))
        before = self.expect_refused()
        resource.prlimit(self.terminal.pid, resource.RLIMIT_FSIZE, limits)
        self.expect_saved(before)

    def test_the_record_is_taken_away_and_put_back(self):
        self.type_a_name()
        before = record(self.home)
        away = os.path.join(self.home, "away")
        os.mkdir(away)
        for end in ["", "-wal", "-shm"]:
            if os.path.exists(self.file + end):
                os.rename(self.file + end, os.path.join(away, "jobhunter.sqlite" + end))
        self.expect_refused()
        for name in os.listdir(away):
            os.rename(os.path.join(away, name), os.path.join(self.home, name))
        self.expect_saved(before)

    def test_signals_that_interrupt_what_is_written_change_nothing(self):
        self.type_a_name()
        before = record(self.home)
        self.terminal.send("\r")
        for _ in range(200):
            self.terminal.signal(signal.SIGWINCH)
        self.terminal.wait_until_gone("> Zoe", timeout=30)
        self.assertIn('"name":"Zoe"', "".join(record(self.home)[len(before):]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
