"""Runs a full-screen program in a pseudo-terminal and reads its screen with pyte."""

import errno
import fcntl
import os
import select
import signal
import struct
import termios
import time

import pyte

PROGRAM = os.environ.get(
    "TERMINAL_DEMO",
    os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/debug/terminal-demo"),
)


class Screen(pyte.Screen):
    """A screen that also scrolls when it is told to (SU and SD), which pyte's does not."""

    def scroll_up(self, count=1):
        self.scroll(count or 1, self.delete_lines)

    def scroll_down(self, count=1):
        self.scroll(count or 1, self.insert_lines)

    def scroll(self, count, change):
        place = self.cursor.y, self.cursor.x
        self.cursor.y = self.margins.top if self.margins else 0
        change(count)
        self.cursor.y, self.cursor.x = place


class Stream(pyte.ByteStream):
    """Knows the two sequences beside all that pyte knows."""

    csi = dict(pyte.ByteStream.csi, S="scroll_up", T="scroll_down")
    events = pyte.ByteStream.events | {"scroll_up", "scroll_down"}


class PseudoTerminal:
    """One program, its screen, and every byte it ever wrote."""

    def __init__(self, *arguments, rows=24, columns=80, program=PROGRAM, environment=None):
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.raw = bytearray()
        self.chunks = []
        self.status = None
        values = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            # Where a toolchain is installed the backtracer would stop and ask.
            "SWIFT_BACKTRACE": "enable=no",
        }
        values.update(environment or {})
        values = {name: value for name, value in values.items() if value is not None}
        self.fd, inner = os.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        # Noted before the program can have changed anything.
        self.modes = termios.tcgetattr(self.fd)
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.fd)
            os.login_tty(inner)
            os.execve(program, [program, *arguments], values)
        os.close(inner)

    def pump(self, timeout):
        """Reads what comes within a time: the bytes, b'' for none, None at the end."""
        ready, _, _ = select.select([self.fd], [], [], timeout)
        if not ready:
            return b""
        try:
            data = os.read(self.fd, 65536)
        except OSError as error:
            if error.errno == errno.EIO:
                return None
            raise
        if not data:
            return None
        self.raw += data
        self.chunks.append(data)
        self.stream.feed(data)
        return data

    def wait_for(self, wanted, timeout=10.0):
        """Reads until a text is on the screen, or a function of its lines holds."""
        holds = wanted if callable(wanted) else lambda lines: any(wanted in line for line in lines)
        end = time.monotonic() + timeout
        while not holds(self.lines):
            if time.monotonic() > end or self.pump(0.05) is None:
                raise AssertionError(f"waited for {wanted!r}; the screen:\n{self.text}")

    def wait_until_gone(self, unwanted, timeout=10.0):
        self.wait_for(lambda lines: not any(unwanted in line for line in lines), timeout)

    def settle(self, quiet=0.15):
        """Reads until nothing has come for a while."""
        while self.pump(quiet):
            pass

    def send(self, data):
        data = data.encode() if isinstance(data, str) else data
        while data:
            data = data[os.write(self.fd, data[:1024]):]
            # The program must be able to answer before it is told more.
            if data:
                self.pump(0)

    def press(self, data, wanted):
        self.send(data)
        self.wait_for(wanted)

    def signal(self, number):
        os.kill(self.pid, number)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    @property
    def lines(self):
        return self.screen.display

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.lines)

    @property
    def cursor(self):
        return self.screen.cursor.y, self.screen.cursor.x

    def wait_for_end(self, timeout=15.0):
        """Reads until the program has ended; its exit status, negative for a signal."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            self.pump(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                while self.pump(0.02):
                    pass
                return self.status
        raise AssertionError(f"it is still running; the screen:\n{self.text}")

    @property
    def after_the_screen(self):
        """What was written after the screen was given back."""
        return bytes(self.raw).rpartition(b"\x1b[?1049l")[2]

    def damage(self):
        """What the program left broken for the shell; nothing, if all is well."""
        raw = bytes(self.raw)
        found = []
        for name, on, off in [
            ("alternate screen", b"\x1b[?1049h", b"\x1b[?1049l"),
            ("mouse", b"\x1b[?1000h", b"\x1b[?1000l"),
            ("paste mode", b"\x1b[?2004h", b"\x1b[?2004l"),
            ("keypad mode", b"\x1b[?1h", b"\x1b[?1l"),
        ]:
            if raw.rfind(on) > raw.rfind(off):
                found.append(name)
        if raw.rfind(b"\x1b[?25l") > raw.rfind(b"\x1b[?25h"):
            found.append("hidden cursor")
        if termios.tcgetattr(self.fd) != self.modes:
            found.append("line discipline")
        return found

    def cpu_ticks(self):
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def memory_kib(self):
        with open(f"/proc/{self.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    def close(self):
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        try:
            os.close(self.fd)
        except OSError:
            pass
