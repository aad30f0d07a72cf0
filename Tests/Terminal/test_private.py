"""What is for one person alone is gone from the glass before anybody else looks, line by line and on a full screen.

Run with Tests/Terminal/run.sh test_private; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import os
import shutil
import signal
import sys
import tempfile
import termios
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, environment, kinds, record  # noqa: E402

START = ["play", "--players", "Ana,Ben,Chloe,Dan", "--rounds", "1", "--seed", "7"]
NO_SECOND_SCREEN = ["vt100", "linux"]


class Private(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def open(self, *arguments, rows=24, term="xterm-256color"):
        values = dict(environment(self.home), TERM=term)
        terminal = PseudoTerminal(
            *START, *arguments, rows=rows, columns=100, program=PROGRAM, environment=values
        )
        self.addCleanup(terminal.close)
        return terminal

    def take_the_keyboard(self, terminal, wanted):
        # Keys pressed before the echo is off are thrown away, so that nobody else's become a vote.
        self.wait_for_echo(terminal, False)
        terminal.press("\n", wanted)

    def to_first_hand(self, terminal):
        for _ in range(3):
            terminal.settle()
            terminal.send("1\n")
        terminal.wait_for("Pass the keyboard to Ana")
        self.take_the_keyboard(terminal, "choose a job")

    def to_first_ballot(self, terminal):
        self.to_first_hand(terminal)
        terminal.press("1\n", "Pass the keyboard to Ben")
        for name in ["Ben", "Chloe", "Dan"]:
            self.take_the_keyboard(terminal, f"{name}, choose a job")
            terminal.send("1\n")
            terminal.wait_until_gone(f"{name}, choose a job")
        while "Pass the keyboard to Ana" not in terminal.text:
            terminal.settle()
            if "Pass the keyboard to Ana" not in terminal.text:
                terminal.send("1\n")
        self.take_the_keyboard(terminal, "your secret vote")

    def echoes(self, terminal):
        return bool(termios.tcgetattr(terminal.fd)[3] & termios.ECHO)

    def wait_for_echo(self, terminal, wanted):
        end = time.monotonic() + 10
        while self.echoes(terminal) != wanted:
            self.assertLess(time.monotonic(), end, f"the echo never is {wanted}")
            terminal.pump(0.02)

    def test_a_hand_is_gone_at_any_height(self):
        for rows, term in [(24, "xterm-256color"), (70, "xterm-256color"), (100, "screen"), (100, "dumb"), (24, "vt100")]:
            with self.subTest(rows=rows, term=term):
                terminal = self.open("--plain", rows=rows, term=term)
                self.to_first_hand(terminal)
                terminal.press("1\n", "Pass the keyboard to Ben")
                self.assertNotIn("choose a job", terminal.text)
                self.assertNotIn("> 1", terminal.text)

    def test_a_terminal_that_can_forgets_the_lines_that_scrolled_off(self):
        terminal = self.open("--plain")
        self.to_first_hand(terminal)
        terminal.press("1\n", "Pass the keyboard to Ben")
        self.assertIn(b"\x1b[3J", bytes(terminal.raw))

    def test_a_ballot_is_gone_and_so_is_what_was_asked_last(self):
        terminal = self.open("--plain", "--ballot", "medals", rows=100)
        self.to_first_ballot(terminal)
        terminal.send("a\n")
        terminal.wait_for("You are not voting")
        while "Pass the keyboard to Ben" not in terminal.text:
            terminal.settle()
            terminal.send("\n" if "Pass the keyboard to Ben" not in terminal.text else "")
        for words in ["secret vote", "silver", "You are not voting", "Because"]:
            self.assertNotIn(words, terminal.text)

    def test_stopped_and_gone_on_a_ballot_is_hidden_again(self):
        terminal = self.open("--plain")
        self.to_first_ballot(terminal)
        self.wait_for_echo(terminal, False)
        terminal.send("\x1a")
        terminal.wait_until_gone("your secret vote")
        self.wait_for_echo(terminal, True)
        # Whoever has the terminal meanwhile may change it.
        terminal.signal(signal.SIGCONT)
        terminal.wait_for("Pass the keyboard to Ana")
        self.take_the_keyboard(terminal, "your secret vote")
        self.wait_for_echo(terminal, False)

    def test_interrupted_line_by_line_a_ballot_is_gone(self):
        for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
            with self.subTest(number=number):
                terminal = self.open("--plain")
                self.to_first_ballot(terminal)
                terminal.signal(number)
                self.assertEqual(terminal.wait_for_end(), 128 + number)
                self.assertNotIn("secret vote", terminal.text)
                self.assertTrue(self.echoes(terminal))
                self.assertEqual(kinds(record(self.home))[-1], "sessionPutDown")

    def test_line_by_line_control_c_and_a_closed_window_put_the_session_down(self):
        for ending in ["\x03", "\x1c", None]:
            with self.subTest(ending=ending):
                terminal = self.open("--plain")
                terminal.wait_for("start the round")
                if ending:
                    terminal.send(ending)
                    self.assertIn(terminal.wait_for_end(), [128 + signal.SIGINT, 128 + signal.SIGQUIT])
                    self.assertIn("Saved. To carry on", terminal.text)
                else:
                    os.close(terminal.fd)
                    os.waitpid(terminal.pid, 0)
                    terminal.fd, terminal.status = os.open("/dev/null", os.O_RDONLY), 0
                events = kinds(record(self.home))
                self.assertEqual(events[-1], "sessionPutDown")
                self.assertNotIn("roundBegan", events)

    def test_without_a_second_screen_the_page_is_cleared_when_the_program_ends(self):
        for term in NO_SECOND_SCREEN:
            for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
                with self.subTest(term=term, number=number):
                    terminal = self.open(term=term)
                    for key in "111":
                        terminal.settle()
                        terminal.send(key)
                    terminal.wait_for("press Enter when no one else is looking")
                    terminal.press("\r", "choose a job")
                    terminal.signal(number)
                    terminal.wait_for_end()
                    self.assertNotIn("choose a job", terminal.text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
