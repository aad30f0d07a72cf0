"""Plays a workshop line by line, choosing answers by their words, and notes what each answer led to."""

import re
import select
import subprocess
import os


class Step:
    """One answer: what was typed, whether as words, and the question it led to."""

    def __init__(self, line, is_words, prompt, events):
        self.line = line
        self.is_words = is_words
        #: What is typed on a screen: only words end with Enter.
        self.typed = line + ("\r" if is_words else "")
        #: The question that stands after it.
        self.prompt = prompt
        #: How long the record is after it.
        self.events = events


#: An answer in a list: its number or letter, and maybe another.
ROW = re.compile(r"(\d+|[a-z!])(?: or \S+)?: ")


class PlainSession:
    """The program line by line; every answer is remembered as a `Step`."""

    def __init__(self, program, arguments, environment, count_events):
        self.steps = []
        self.count_events = count_events
        self.process = subprocess.Popen(
            [program, *arguments], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.said = self.read()

    def read(self):
        """Reads to the next question, or to the end."""
        text = b""
        output = self.process.stdout.fileno()
        while not text.endswith(b"> "):
            ready, _, _ = select.select([output], [], [], 30)
            part = os.read(output, 65536) if ready else b""
            if not part:
                break
            text += part
        return text.decode()

    @property
    def question(self):
        """The line that asks, and below it a list of its answers if they are not in it."""
        lines = self.said.rstrip("> ").rstrip("\n").split("\n")
        first = len(lines) - 1
        while first > 0 and ROW.match(lines[first]):
            first -= 1
        return "\n".join(lines[first:])

    @property
    def prompt(self):
        """The question without its answers."""
        asked, _, rows = self.question.partition("\n")
        if rows:
            return asked
        parts = re.split(r"(?<=[.?!:]) (?:[0-9]+|[a-z]) ", asked)
        return parts[0] if len(parts) > 1 else asked.split(" 1 ")[0]

    def say(self, line, is_words):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        self.said = self.read()
        self.steps.append(Step(line, is_words, self.prompt, self.count_events()))

    def choose(self, *labels):
        """Takes the answers with these words, one after another."""
        for label in labels:
            found = re.search(r"(?:^|[ (])([0-9]+|[a-z]) " + re.escape(label), self.question)
            if not found:
                raise AssertionError(f"no answer {label!r} in: {self.question}")
            self.say(found.group(1), is_words=False)

    def key(self, letter):
        """Takes an answer by a key that works everywhere."""
        self.say(letter, is_words=False)

    def words(self, text):
        self.say(text, is_words=True)

    def close(self):
        self.process.stdin.close()
        self.process.stdout.read()
        self.process.stdout.close()
        self.process.wait()
