"""A real terminal emulator with a real shell in it: for stopping, going on, and what the eye sees."""

import os
import subprocess
import time
import uuid


class TmuxSession:
    def __init__(self, rows=24, columns=80):
        self.socket = f"terminal-{uuid.uuid4().hex[:8]}"
        hidden = ("TMUX", "LINES", "COLUMNS", "NO_COLOR", "TERM")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        environment.update(LANG="C.UTF-8", TERM="xterm-256color", SWIFT_BACKTRACE="enable=no")
        shell = "exec env PS1='ready$ ' bash --norc --noprofile"
        size = ["-x", str(columns), "-y", str(rows)]
        command = ["tmux", "-L", self.socket, "-u", "-f", "/dev/null", "new-session", "-d", *size, shell]
        subprocess.run(command, env=environment, check=True)
        self.run("set", "-g", "escape-time", "0")
        self.run("set", "-g", "status", "off")
        self.run("set", "-g", "window-size", "manual")

    def run(self, *arguments):
        command = ["tmux", "-L", self.socket, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def press(self, *names):
        self.run("send-keys", *names)

    def type(self, text):
        self.run("send-keys", "-l", text)

    def resize(self, rows, columns):
        self.run("resize-window", "-x", str(columns), "-y", str(rows))

    def screen(self, escapes=False):
        return self.run("capture-pane", "-p", *(["-e"] if escapes else []))

    def flag(self, name):
        return self.run("display", "-p", "#{" + name + "}").strip()

    def wait_for(self, wanted, timeout=15):
        holds = wanted if callable(wanted) else lambda screen: wanted in screen
        end = time.monotonic() + timeout
        while True:
            screen = self.screen()
            if holds(screen):
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"waited for {wanted!r}; the screen:\n{screen}")
            time.sleep(0.02)

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)
