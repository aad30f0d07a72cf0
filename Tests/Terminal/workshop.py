"""The built program, a workshop of eight people played with it, and the same by keys on a full screen."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from plain_session import PlainSession  # noqa: E402
from pseudo_terminal import PseudoTerminal  # noqa: E402

PROGRAM = os.environ.get(
    "JOBHUNTER", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/debug/jobhunter")
)
PEOPLE = "A,B,C,D,E,F,G,H"
START = ["play", "--players", PEOPLE, "--rounds", "2", "--seed", "7", "--guide", "short"]
SIZES = [(18, 60), (24, 80), (36, 120), (60, 200)]


def environment(home):
    return {
        "JOBHUNTER_HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": os.environ["PATH"],
        "HOME": home, "SWIFT_BACKTRACE": "enable=no",
    }


def run(home, *arguments):
    """What a command writes to standard output."""
    done = subprocess.run([PROGRAM, *arguments], env=environment(home), capture_output=True, check=True)
    return done.stdout.decode()


def record(home):
    """The record without times and ids, which differ between runs."""
    # A practice has to be named.
    last = run(home, "session", "list").split(" ", 1)[0]
    export = run(home, "session", "export", last, "--format", "ndjson")
    export = re.sub(r'"at":\d+', '"at":0', export)
    export = re.sub(r'"openedAt":\d+', '"openedAt":0', export)
    return re.sub(r'"id":"[a-z2-9]{8}"', '"id":"ID"', export).splitlines()


#: What the program itself notes when it begins and ends to lead a session that goes on.
MARKS = {"sessionTakenUp", "sessionPutDown"}


def kinds(events):
    return [json.loads(line).get("type") for line in events]


def without_marks(events):
    """A record as if one program had led the session all the time: without the marks, and numbered so."""
    kept, numbers = [], {0: 0}
    for line in events:
        event = json.loads(line)
        if "n" not in event:
            kept.append(line)
            continue
        is_mark = event["type"] in MARKS
        numbers[event["n"]] = max(numbers.values()) + (0 if is_mark else 1)
        if is_mark:
            continue
        line = line.replace(f'"n":{event["n"]},', f'"n":{numbers[event["n"]]},', 1)
        if event["type"] == "rewound":
            line = line.replace(f'"to":{event["to"]}', f'"to":{numbers[event["to"]]}')
        kept.append(line)
    return kept


def played(home):
    """The record of what was played, whoever led it and how often it was put down."""
    return without_marks(record(home))


def vote(session, places):
    """Everybody votes for the candidate in that place of her own list, for no reason told; 0 is nobody."""
    for place in places:
        # One's own number is missing in the list.
        numbers = re.findall(r"(?:[?.] |, )([1-9]) ", session.question)
        session.key("0" if place == "0" else numbers[int(place) - 1])
        session.key("0")


def first_answers_until(session, words):
    """Takes the first answer again and again until a question begins with these words."""
    for _ in range(200):
        if session.prompt.startswith(words):
            return
        session.key("1")
    raise AssertionError(f"never asked {words!r}; now: {session.question}")


def play_workshop(session):
    """Eight people with a latecomer, a leaver, a tie, two undos and a reopened vote, to the last question."""
    session.choose("start the first", "lay the skills")
    session.key("p")
    session.choose("someone new joins to play")
    session.words("Ina")
    session.choose("next: everyone picks a job")
    first_answers_until(session, "Next: ")
    # A slip: the first pitch is ended too early, and goes on again.
    session.key("1")
    session.choose("done")
    session.key("u")
    session.key("1")
    session.choose("done")
    first_answers_until(session, "A, your secret vote")
    vote(session, "121212121")
    # Not everybody was ready: the count is taken back, and the second vote is a tie.
    session.choose("take the count back")
    session.key("1")
    vote(session, "121211120")
    # A second slip: the next round begins too early.
    session.choose("next: round 2")
    session.key("u")
    session.key("1")
    session.key("p")
    session.choose("someone leaves for good", "C", "yes, C is leaving for good", "next: round 2")
    session.choose("lay the skills", "next: everyone picks a job")
    first_answers_until(session, "A, your secret vote")
    vote(session, "11111111")
    first_answers_until(session, "What would you like to do next?")
    session.choose("see the final result") if "see the final" in session.question else session.key("1")
    session.choose("debrief together")
    session.words("We laughed a lot.")
    session.words("")
    session.words("Asking is allowed.")
    session.words("")
    for name in ["A", "B", "D", "E", "F", "G"]:
        session.words(f"{name} will ask sooner.")
    session.words("")
    session.words("")


class OnScreen:
    """The same workshop by keys on a full screen."""

    def __init__(self, home, arguments):
        self.home = home
        self.resizes = 0
        self.terminal = PseudoTerminal(*arguments, program=PROGRAM, environment=environment(home))

    def wait_for_question(self, prompt):
        """Waits until a question is on the screen; whoever it is for takes the keyboard first.

        Long questions are wrapped, so the words are compared without the spaces between them.
        """
        wanted = squeezed(prompt)[:40]
        taken = [None]

        def is_asked(lines):
            text = squeezed("".join(lines))
            handed = re.search(r"Passthekeyboardto(.*?)\.", text)
            if handed and handed.group(1) != taken[0]:
                taken[0] = handed.group(1)
                self.terminal.send("\r")
            return not handed and wanted in text

        self.terminal.wait_for(is_asked, timeout=20)

    def answer(self, step):
        """Gives an answer, while the window changes its size, and waits for the next question."""
        rows, columns = SIZES[self.resizes % len(SIZES)]
        self.resizes += 1
        self.terminal.resize(rows, columns)
        self.terminal.send(step.typed)
        # Where the next question has the same words, it is the one of before that would be found.
        self.terminal.settle()
        self.wait_for_question(step.prompt)
        self.terminal.resize(24, 80)

    def end(self, number):
        """Ends the program from outside: by a signal, or by closing its window."""
        if number is None:
            os.close(self.terminal.fd)
            os.waitpid(self.terminal.pid, 0)
            self.terminal.fd = os.open("/dev/null", os.O_RDONLY)
        else:
            self.terminal.signal(number)
            self.terminal.wait_for_end()
        self.terminal.status = 0
        self.terminal.close()


def squeezed(text):
    return re.sub(r"\s+", "", text)


def recorded_steps():
    """Plays the workshop line by line: its first question, every answer with what it led to, and the record."""
    home = tempfile.mkdtemp()
    session = PlainSession(PROGRAM, START + ["--plain"], environment(home), lambda: len(played(home)))
    first = session.prompt
    play_workshop(session)
    session.close()
    events = played(home)
    shutil.rmtree(home)
    return first, session.steps, events
