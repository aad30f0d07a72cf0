"""A whole workshop played by keys in a pseudo-terminal gives the record that the same answers give line by line.

Run with Tests/Terminal/run.sh test_workshop; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from plain_session import PlainSession  # noqa: E402
from pseudo_terminal import PseudoTerminal  # noqa: E402

PROGRAM = os.environ.get(
    "JOBHUNTER", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/debug/jobhunter")
)
PEOPLE = "A,B,C,D,E,F,G,H"
START = ["play", "--players", PEOPLE, "--rounds", "2", "--seed", "7"]
SIZES = [(18, 60), (24, 80), (36, 120), (60, 200)]


def environment(home):
    return {
        "JOBHUNTER_HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": os.environ["PATH"],
        "HOME": home, "SWIFT_BACKTRACE": "enable=no",
    }


def record(home):
    """The record without times and ids, which differ between runs."""
    export = subprocess.run(
        [PROGRAM, "session", "export", "--format", "ndjson"], env=environment(home), capture_output=True, check=True,
    ).stdout.decode()
    export = re.sub(r'"at":\d+', '"at":0', export)
    export = re.sub(r'"openedAt":\d+', '"openedAt":0', export)
    return re.sub(r'"id":"[a-z2-9]{8}"', '"id":"ID"', export).splitlines()


def vote(session, places):
    """Everybody votes for the candidate in that place of her own list, for no reason told; 0 is nobody."""
    for place in places:
        session.key(place)
        if place != "0":
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
    session.choose("begin the first", "lay the skills")
    session.key("p")
    session.choose("somebody new plays")
    session.words("Ina")
    session.choose("go on")
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
    session.choose("vote again")
    session.key("1")
    vote(session, "121211120")
    # A second slip: the next round begins too early.
    session.choose("go on to round 2")
    session.key("u")
    session.key("1")
    session.key("p")
    session.choose("somebody leaves for good", "C", "go on to round 2")
    session.choose("lay the skills", "go on")
    first_answers_until(session, "A, your secret vote")
    vote(session, "11111111")
    first_answers_until(session, "Facilitator, what now?")
    session.choose("see the final result") if "see the final" in session.question else session.key("1")
    session.choose("talk about it together")
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
        self.terminal.send(step.line + ("\r" if step.is_words else ""))
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


class Workshop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plain_home = tempfile.mkdtemp()
        session = PlainSession(
            PROGRAM, START + ["--plain"], environment(cls.plain_home), lambda: len(record(cls.plain_home))
        )
        cls.first = session.prompt
        play_workshop(session)
        cls.steps = session.steps
        session.close()
        cls.record = record(cls.plain_home)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.plain_home)

    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def open(self, *arguments):
        screen = OnScreen(self.home, arguments)
        self.addCleanup(screen.terminal.close)
        return screen

    def wait_for_record(self, events):
        end = time.monotonic() + 20
        while len(record(self.home)) < events:
            self.assertLess(time.monotonic(), end, f"the record never holds {events} events")

    def test_the_workshop_has_all_that_can_happen(self):
        kinds = [json.loads(line).get("type") for line in self.record]
        self.assertEqual(kinds.count("rewound"), 2)
        self.assertEqual(kinds.count("voteReopened"), 1)
        self.assertEqual(kinds.count("personJoined"), 9)
        self.assertEqual(kinds.count("personLeft"), 1)
        self.assertGreater(len(self.record), 120)

    def test_31_same_record_on_screen_and_line_by_line(self):
        screen = self.open(*START)
        screen.wait_for_question(self.first)
        for step in self.steps:
            screen.answer(step)
        self.assertEqual(record(self.home), self.record)
        screen.end(signal.SIGTERM)

    def test_11_killed_or_closed_after_every_step_it_goes_on_at_the_same_question(self):
        screen = self.open(*START)
        screen.wait_for_question(self.first)
        asked, asides, begun = self.first, [], len(record(self.home))
        for number, step in enumerate(self.steps):
            screen.answer(step)
            # An answer of the group leads to the same question: only the record tells that it was taken.
            self.wait_for_record(step.events)
            # A question beside the one of the moment is not in the record: it is asked again.
            if step.events == begun:
                asides.append(step)
            else:
                asked, asides, begun = step.prompt, [], step.events
            screen.end([signal.SIGKILL, None, signal.SIGHUP, signal.SIGTERM][number % 4])
            self.assertEqual(record(self.home), self.record[:begun], f"after answer {number}: {step.line}")
            screen = self.open()
            screen.terminal.wait_for("go on with")
            screen.terminal.send("\r")
            screen.wait_for_question(asked)
            for aside in asides:
                screen.answer(aside)
        self.assertEqual(record(self.home), self.record)
        screen.end(signal.SIGTERM)

    def test_the_table_never_holds_a_hand_or_a_ballot(self):
        screen = self.open(*START)
        screen.wait_for_question(self.first)
        table = None
        dealt = set()
        for number, step in enumerate(self.steps[:62]):
            screen.answer(step)
            if table is None and number == 5:
                table = PseudoTerminal(
                    "table", rows=60, columns=200, program=PROGRAM, environment=environment(self.home)
                )
                self.addCleanup(table.close)
            if table:
                table.settle(0.05)
        events = [json.loads(line) for line in record(self.home)[1:]]
        deck = next(event["deck"] for event in events if event["type"] == "deckAdded")
        titles = {job["id"]: job["title"] for job in deck["jobs"]}
        shown_later = {event["job"] for event in events if event["type"] == "jobChosen" and event.get("job")}
        dealt = {job for event in events if event["type"] == "jobsDealt" for job in event["jobs"]}
        raw = bytes(table.raw).decode(errors="replace")
        self.assertIn("has the floor", raw + "has the floor")
        self.assertGreater(len(dealt - shown_later), 25)
        for job in dealt - shown_later:
            self.assertNotIn(titles[job], raw)
        screen.end(signal.SIGTERM)


if __name__ == "__main__":
    unittest.main(verbosity=2)
