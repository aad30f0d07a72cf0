"""The terminal, end to end: every test names the point of the front-end checklist that it holds.

Run with Tests/Terminal/run.sh; needs pyte, tmux and (for one test) strace.
"""

import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PROGRAM, PseudoTerminal  # noqa: E402
from tmux_session import TmuxSession  # noqa: E402

READY = "? help"
COLOR = re.compile(rb"\x1b\[[0-9;]*\b(3[0-9]|4[0-9]|9[0-7]|10[0-7])(;[0-9]+)*m")


class TerminalTest(unittest.TestCase):
    def open(self, *arguments, wanted=READY, **options):
        terminal = PseudoTerminal(*arguments, **options)
        self.addCleanup(terminal.close)
        if wanted:
            terminal.wait_for(wanted)
            terminal.settle(0.05)
        return terminal


class Drawing(TerminalTest):
    def test_13_a_key_sends_what_changed_and_no_more(self):
        """How quick it is stands in `make bench`: a bound in time would only measure how busy this machine is."""
        terminal = self.open()
        sizes = []
        for index in range(60):
            before = len(terminal.raw)
            terminal.send("jk"[index % 2])
            self.assertTrue(terminal.pump(5))
            terminal.settle(0.01)
            sizes.append(len(terminal.raw) - before)
        self.assertLess(statistics.median(sizes), 400)

    @unittest.skipUnless(shutil.which("strace"), "strace is not installed")
    def test_14_one_write_a_frame(self):
        with tempfile.NamedTemporaryFile() as log:
            tracer = shutil.which("strace")
            terminal = self.open(
                "-f", "-y", "-e", "trace=write,writev", "-o", log.name, PROGRAM, program=tracer, wanted=None
            )
            terminal.wait_for(READY)
            terminal.settle(0.3)

            def writes():
                with open(log.name, errors="replace") as lines:
                    return [line for line in lines if re.search("write[v]?\\([0-9]+</dev/(pts|tty)", line)]

            for key, wanted in [("j", "2/40"), ("?", "All keys"), ("\x1b", "Écoute"), ("c", "methodological")]:
                before = len(writes())
                terminal.press(key, wanted)
                terminal.settle(0.3)
                self.assertEqual(len(writes()) - before, 1, f"after {key!r}: {writes()[before:]}")

    def test_14_an_unchanged_screen_writes_nothing_and_idles_at_no_cost(self):
        terminal = self.open()
        terminal.settle(0.3)
        written, ticks = len(terminal.raw), terminal.cpu_ticks()
        terminal.settle(1.0)
        self.assertEqual(len(terminal.raw), written)
        self.assertEqual(terminal.cpu_ticks(), ticks)

    def test_14_a_key_that_changes_nothing_writes_nothing(self):
        terminal = self.open()
        terminal.press("?", "All keys")
        terminal.settle(0.2)
        terminal.send("k")
        terminal.settle(0.2)
        written = len(terminal.raw)
        terminal.send("\x1b[99;99u")
        terminal.settle(0.3)
        self.assertEqual(len(terminal.raw), written)

    def test_15_no_blank_frame_in_between(self):
        terminal = self.open()
        for key in ["j", "?", "\x1b", "c", "\x1b", "w", "\x1b", "\x10", "\x1b"]:
            terminal.send(key)
            while terminal.pump(0.1):
                self.assertIn("Demonstration", terminal.lines[0])
                self.assertTrue(terminal.lines[23].strip())

    def test_16_resize_is_followed(self):
        terminal = self.open()
        for rows, columns in [(18, 60), (24, 80), (60, 200), (100, 300)]:
            terminal.resize(rows, columns)
            terminal.wait_for(
                lambda lines: READY in lines[-1] and "1/40" in lines[0] and lines[0].rstrip().endswith("1/40")
            )
            self.assertEqual(len(terminal.lines[0].rstrip()), columns)

    def test_16_too_small_says_both_sizes_and_one_by_one_does_not_crash(self):
        terminal = self.open()
        terminal.resize(10, 59)
        terminal.wait_for("This window is 59x10; please make it at least 60x18")
        terminal.resize(1, 1)
        terminal.settle()
        terminal.send("j")
        terminal.settle()
        terminal.resize(24, 80)
        terminal.wait_for("2/40")

    def test_16_a_window_resized_there_and_back_before_anybody_looks_is_whole(self):
        terminal = self.open()
        terminal.settle()
        before = list(terminal.lines)
        # The emulator clips at once; the program hears of it when the window is as it was.
        terminal.screen.resize(18, 60)
        terminal.screen.resize(24, 80)
        self.assertNotEqual(list(terminal.lines), before)
        terminal.signal(signal.SIGWINCH)
        terminal.wait_for(lambda lines: list(lines) == before)

    def test_16_a_storm_of_resizes_ends_in_the_right_frame(self):
        terminal = self.open()
        for step in range(40):
            terminal.resize(18 + step % 30, 60 + step * 3)
        terminal.resize(24, 80)
        terminal.settle(0.3)
        terminal.send("\x0c")
        terminal.settle(0.3)
        self.assertTrue(terminal.lines[0].rstrip().endswith("1/40"))
        self.assertIn(READY, terminal.lines[23])

    def test_17_nothing_leaves_its_box(self):
        session = TmuxSession()
        self.addCleanup(session.close)
        session.wait_for("ready$")
        session.type(PROGRAM)
        session.press("Enter")
        screen = session.wait_for(READY).split("\n")
        for line in screen[3:19]:
            self.assertTrue(line.startswith("║") and line.rstrip().endswith("║"), line)
        for row, shown in [(5, "● 日本語のカード"), (6, "▲ Feedback 👩 and dice 🎲"), (8, "Combining é ä")]:
            self.assertIn(shown, unicodedata.normalize("NFC", screen[row]))
        self.assertIn("Unassigned � and control �", screen[10])

    def test_18_slow_work_never_stops_input(self):
        terminal = self.open()
        terminal.send("s")
        terminal.press("j", "2/40")
        terminal.wait_for("Still working; s cancels.")
        terminal.press("k", "1/40")
        terminal.press("s", "Cancelled.")
        terminal.wait_until_gone("Still working")

    def test_19_a_toast_goes_by_itself(self):
        terminal = self.open()
        terminal.press("v", "Nobody has voted yet.")
        terminal.wait_until_gone("! vote again: Nobody")


class Color(TerminalTest):
    def test_20_only_the_palette_on_the_terminals_own_background(self):
        terminal = self.open()
        for key in ["?", "\x1b", "c"]:
            terminal.send(key)
            terminal.settle()
        raw = bytes(terminal.raw)
        self.assertRegex(raw, COLOR)
        for parameters in re.findall(rb"\x1b\[([0-9;]*)m", raw):
            for number in (int(part or 0) for part in parameters.split(b";")):
                self.assertNotIn(number, [30, 37, 38, 48, 90, 97, *range(40, 48), *range(100, 108)])

    def test_21_no_color(self):
        for arguments, environment in [([], {"NO_COLOR": "1"}), (["--no-color"], {})]:
            terminal = self.open(*arguments, environment=environment)
            terminal.press("c", "methodological")
            self.assertNotRegex(bytes(terminal.raw), COLOR)

    def test_21_an_empty_no_color_means_nothing(self):
        self.assertRegex(bytes(self.open(environment={"NO_COLOR": ""}).raw), COLOR)

    def test_22_the_same_text_without_color(self):
        self.assertEqual(self.open().text, self.open("--no-color").text)

    def test_23_unknown_and_old_terminals_are_usable(self):
        for name in ["no-such-terminal", "linux", "screen", "vt100", "xterm-kitty", "tmux-256color", "ansi"]:
            with self.subTest(name):
                terminal = self.open(environment={"TERM": name})
                self.assertIn("Tour de table", terminal.lines[3])
                terminal.send("q")
                self.assertEqual(terminal.wait_for_end(), 0)
                self.assertEqual(terminal.damage(), [])

    def test_23_dumb_and_missing_terminals_are_refused_with_a_sentence(self):
        for environment, reason in [({"TERM": "dumb"}, "cannotMoveCursor"), ({"TERM": None}, "unknownTerminal")]:
            terminal = self.open(environment=environment, wanted=None)
            self.assertEqual(terminal.wait_for_end(), 2)
            self.assertEqual(
                bytes(terminal.raw).decode(),
                f"terminal-demo: the screen cannot be opened ({reason}); a plain mode would go on here\r\n",
            )
            self.assertEqual(terminal.damage(), [])

    def test_23_a_pipe_is_refused_with_a_sentence(self):
        done = subprocess.run([PROGRAM], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, "")
        self.assertIn("notATerminal", done.stderr)

    def test_24_accents_are_right_without_a_language(self):
        for environment in [{"LANG": None}, {"LANG": "C"}, {"LC_ALL": "C"}, {"LANG": "xx_YY.nonsense"}]:
            with self.subTest(environment):
                terminal = self.open(environment=environment)
                self.assertIn("Tour de table — présentations", terminal.text)
                terminal.send("wé")
                terminal.wait_for("║ é")

    def test_24_ascii_borders(self):
        text = self.open("--ascii").text
        self.assertNotRegex(text, "[\u2500-\u259f›▸…]")
        self.assertIn("+=", text)


class GoodCitizen(TerminalTest):
    def check_given_back(self, end, status):
        terminal = self.open()
        terminal.send(end) if isinstance(end, (bytes, str)) else terminal.signal(end)
        self.assertEqual(terminal.wait_for_end(), status)
        self.assertEqual(terminal.damage(), [])
        return terminal

    def test_25_given_back_after_quit(self):
        self.check_given_back("q", 0)

    def test_25_given_back_after_control_c(self):
        self.check_given_back("\x03", 130)

    def test_25_given_back_after_term(self):
        self.check_given_back(signal.SIGTERM, 143)

    def test_25_given_back_after_hup(self):
        self.check_given_back(signal.SIGHUP, 129)

    def test_25_given_back_after_quit_signal(self):
        self.check_given_back(signal.SIGQUIT, 131)

    def test_25_given_back_after_a_trap(self):
        self.check_given_back("T", -signal.SIGILL)

    def test_25_given_back_after_a_segfault(self):
        self.check_given_back("S", -signal.SIGSEGV)

    def test_25_given_back_after_a_segfault_sent_from_outside(self):
        self.check_given_back(signal.SIGSEGV, -signal.SIGSEGV)

    def test_25_given_back_after_a_stack_overflow(self):
        self.check_given_back("O", -signal.SIGSEGV)

    def test_25_given_back_after_abort(self):
        self.check_given_back("A", -signal.SIGABRT)

    def test_25_given_back_after_exit(self):
        self.check_given_back("E", 7)

    def test_25_given_back_after_exit_in_a_task(self):
        self.check_given_back("I", 7)

    def test_25_given_back_after_a_crash_in_a_task(self):
        self.check_given_back("K", -signal.SIGILL)

    def test_25_given_back_when_a_hung_program_is_interrupted_twice(self):
        terminal = self.open()
        terminal.send("H")
        terminal.settle()
        terminal.send("\x03")
        terminal.settle()
        terminal.send("\x03")
        self.assertEqual(terminal.wait_for_end(), -signal.SIGINT)
        self.assertEqual(terminal.damage(), [])

    def test_25_given_back_twice_when_opened_twice(self):
        terminal = self.open("--twice")
        terminal.press("j", "2/40")
        terminal.send("q")
        terminal.wait_for("1/40")
        self.assertIn(b"goodbye", bytes(terminal.raw))
        terminal.press("j", "2/40")
        self.assertRegex(bytes(terminal.after_the_screen), COLOR)
        terminal.send("T")
        self.assertEqual(terminal.wait_for_end(), -signal.SIGILL)
        self.assertEqual(terminal.damage(), [])

    def test_25_given_back_in_every_screen(self):
        for keys, wanted in [("w", "Names"), ("c", "methodological"), ("?", "All keys"), ("x", "Erase"), ("/", "Find:")]:
            terminal = self.open()
            terminal.press(keys, wanted)
            terminal.signal(signal.SIGTERM)
            self.assertEqual(terminal.wait_for_end(), 143)
            self.assertEqual(terminal.damage(), [])

    def test_26_the_error_can_be_read_afterwards(self):
        terminal = self.check_given_back("T", -signal.SIGILL)
        self.assertIn("deliberate trap — accès refusé".encode(), terminal.after_the_screen)
        terminal = self.check_given_back("K", -signal.SIGILL)
        self.assertIn(b"deliberate trap in a task", terminal.after_the_screen)

    def test_26_nothing_printed_lands_on_the_page(self):
        terminal = self.open()
        before = terminal.lines[:20]
        terminal.press("N", "keys 1")
        terminal.settle()
        self.assertEqual(terminal.lines[:20], before)
        self.assertNotIn(b"noise on", bytes(terminal.raw))
        terminal.send("q")
        terminal.wait_for_end()
        self.assertIn(
            b"noise on standard output\r\nnoise on standard error\r\ngoodbye\r\n", terminal.after_the_screen
        )

    def test_26_an_error_stream_in_a_file_is_left_alone(self):
        with tempfile.NamedTemporaryFile() as errors:
            terminal = self.open(
                "-c", f'exec "{PROGRAM}" 2> "{errors.name}"', program="/bin/sh"
            )
            terminal.press("N", "keys 1")
            terminal.settle()
            self.assertEqual(errors.read(), b"noise on standard error\n")

    def test_27_stop_and_go_on_after_a_resize(self):
        session = TmuxSession()
        self.addCleanup(session.close)
        session.wait_for("ready$")
        session.type(f"stty -a; {PROGRAM}; echo ended=$?; stty -a")
        session.press("Enter")
        session.wait_for(READY)
        self.assertEqual(session.flag("alternate_on"), "1")
        session.press("C-z")
        session.wait_for("Stopped")
        self.assertEqual(session.flag("alternate_on"), "0")
        self.assertEqual(session.flag("mouse_any_flag"), "0")
        self.assertEqual(session.flag("cursor_flag"), "1")
        session.resize(30, 100)
        session.type("fg")
        session.press("Enter")
        session.wait_for(lambda screen: READY in screen.split("\n")[29])
        self.assertEqual(session.flag("mouse_any_flag"), "1")
        session.type("j")
        session.wait_for("2/40")
        session.type("q")
        session.wait_for("goodbye")
        self.assertEqual(session.flag("alternate_on"), "0")

    def test_27_stopped_from_outside_and_gone_on(self):
        terminal = self.open()
        terminal.signal(signal.SIGSTOP)
        terminal.settle()
        terminal.screen.reset()
        terminal.signal(signal.SIGCONT)
        terminal.wait_for(READY)
        terminal.press("j", "2/40")

    def test_27_control_l_repaints(self):
        terminal = self.open()
        before = terminal.text
        terminal.screen.reset()
        terminal.send("\x0c")
        terminal.wait_for(READY)
        self.assertEqual(terminal.text, before)

    def test_27_control_s_does_not_freeze(self):
        terminal = self.open()
        terminal.send("\x13")
        terminal.press("j", "2/40")

    def test_28_escape_alone_is_a_key(self):
        terminal = self.open()
        for _ in range(7):
            terminal.press("?", "All keys")
            terminal.settle(0.05)
            terminal.send("\x1b")
            terminal.wait_until_gone("All keys")

    def test_28_unknown_sequences_do_nothing(self):
        terminal = self.open()
        sequences = [
            "\x1b[99;5u", "\x1b[1;2Q", "\x1bOz", "\x1b[?62;c", "\x1b]11;rgb:ffff/ffff/ffff\x07",
            "\x1b]10;rgb:0/0/0\x1b\\", "\x1bP1$r0m\x1b\\", "\x1b[27;5;9~", "\x1b[[Z", "\x1bq", "\x1b[I", "\x1b[O",
        ]
        for sequence in sequences:
            with self.subTest(repr(sequence)):
                terminal.send(sequence)
                terminal.settle(0.1)
                self.assertTrue(terminal.lines[0].rstrip().endswith("1/40"), terminal.text)
                self.assertIn(READY, terminal.lines[23])
        terminal.press("j", "2/40")

    def test_28_every_form_of_a_key_is_known(self):
        terminal = self.open()
        for down, up in [("\x1bOB", "\x1bOA"), ("\x1b[B", "\x1b[A"), ("j", "k")]:
            terminal.press(down, "2/40")
            terminal.press(up, "1/40")
        for end, home in [("\x1bOF", "\x1bOH"), ("\x1b[F", "\x1b[H"), ("\x1b[4~", "\x1b[1~")]:
            terminal.press(end, "40/40")
            terminal.press(home, "1/40")
        terminal.press("\x1b[6~", "16/40")
        terminal.press("\x1b[5~", "1/40")
        terminal.press("\x1bOP", "All keys")

    def test_28_letters_of_another_script_press_their_latin_key(self):
        terminal = self.open()
        terminal.press("с", "methodological")  # the Cyrillic letter on the key C
        terminal.press("\x1b", "Écoute")

    def test_28_random_bytes_end_nothing(self):
        terminal = self.open()
        terminal.press("w", "Names")
        state = 12345
        junk = bytearray()
        for _ in range(20000):
            state = (1103515245 * state + 12345) % 2**31
            byte = state >> 16 & 0xFF
            # ^C, ^\ and ^Z are meant to end or stop it.
            junk.append(byte if byte not in (3, 26, 28) else 32)
        terminal.send(bytes(junk) + b"\x1b[201~")
        terminal.settle(0.5)
        terminal.signal(signal.SIGTERM)
        self.assertEqual(terminal.wait_for_end(), 143)
        self.assertEqual(terminal.damage(), [])

    def test_29_the_mouse_selects_and_scrolls(self):
        terminal = self.open()
        self.assertIn(b"\x1b[?1006;1000h", bytes(terminal.raw))
        terminal.press("\x1b[<0;10;8M\x1b[<0;10;8m", "5/40")
        terminal.press("\x1b[<65;10;8M", "6/40")
        terminal.press("\x1b[<64;10;8M", "5/40")

    def test_29_the_mouse_can_be_left_alone(self):
        terminal = self.open("--no-mouse")
        terminal.send("q")
        terminal.wait_for_end()
        self.assertNotIn(b"1000h", bytes(terminal.raw))
        terminal = self.open()
        terminal.press("m", "The mouse is yours.")
        raw = bytes(terminal.raw)
        self.assertGreater(raw.rfind(b"1000l"), raw.rfind(b"1000h"))

    def test_30_a_closed_window_ends_the_program(self):
        terminal = self.open()
        os.close(terminal.fd)
        end = time.monotonic() + 10
        while os.waitpid(terminal.pid, os.WNOHANG)[0] == 0:
            self.assertLess(time.monotonic(), end, "it still runs without a terminal")
            time.sleep(0.02)
        terminal.status = 129
        terminal.fd = os.open("/dev/null", os.O_RDONLY)


class Typing(TerminalTest):
    def test_12_a_paste_of_10_kb_is_one_edit_and_no_command(self):
        terminal = self.open()
        terminal.press("w", "One name a line.")
        names = "\r".join(f"Participant {index} q x ?" for index in range(400))
        self.assertGreater(len(names), 8000)
        names += "\r" + "y" * (10240 - len(names))
        terminal.send(f"\x1b[200~{names}\x1b[201~")
        terminal.wait_for("401 names")
        terminal.wait_for(f"last paste of {len(names)}")
        terminal.press("\x1f", "0 names")  # one undo takes all of it back

    def test_12_a_paste_outside_a_field_does_nothing(self):
        terminal = self.open()
        terminal.send("\x1b[200~qqq\rTSOAE\x1b[201~")
        terminal.wait_for("last paste of 9")
        self.assertTrue(terminal.lines[0].rstrip().endswith("1/40"))

    def test_12_letters_in_a_field_are_no_commands(self):
        terminal = self.open()
        terminal.press("w", "One name a line.")
        terminal.press("q?xTé日🎲e\u0301", "║ q?xTé日🎲é")

    def test_12_what_was_typed_ahead_does_not_reach_the_shell(self):
        terminal = self.open("-c", f'"{PROGRAM}"; read -t 0.5 line; echo "got=[$line]"', program="/bin/bash")
        terminal.send("qrm -rf something\r")
        terminal.wait_for_end()
        self.assertIn(b"got=[]", bytes(terminal.raw))

    def test_32_the_cursor_stands_on_the_focus(self):
        terminal = self.open()
        self.assertEqual(terminal.cursor, (3, 7))
        terminal.press("j", "2/40")
        self.assertEqual(terminal.cursor, (4, 7))
        terminal.press("/", "Find:")
        self.assertEqual(terminal.cursor, (19, 8))
        terminal.press("ec", "Find: ec")
        self.assertEqual(terminal.cursor, (19, 10))
        terminal.press("\x1b", "2/40")
        terminal.press("w", "One name")
        self.assertEqual(terminal.cursor, (3, 2))
        terminal.press("日b", "日b")
        self.assertEqual(terminal.cursor, (3, 5))
        self.assertFalse(terminal.screen.cursor.hidden)
        self.assertNotIn(b"\x1b[?25l", bytes(terminal.raw))


if __name__ == "__main__":
    unittest.main(verbosity=2)
