"""A whole workshop played by keys in a pseudo-terminal gives the record that the same answers give line by line.

Run with Tests/Terminal/run.sh test_workshop; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import json
import os
import shutil
import signal
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from plain_session import PlainSession  # noqa: E402
from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, START, OnScreen, environment, kinds, played, record, recorded_steps, squeezed  # noqa: E402


class Workshop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.first, cls.steps, cls.record = recorded_steps()

    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def open(self, *arguments):
        screen = OnScreen(self.home, arguments)
        self.addCleanup(screen.terminal.close)
        return screen

    def wait_for_record(self, events):
        end = time.monotonic() + 20
        while len(played(self.home)) < events:
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
        self.assertEqual(kinds(record(self.home))[len(self.record):], ["sessionPutDown"])

    def test_11_killed_or_closed_after_every_step_of_the_first_quarter_it_goes_on_at_the_same_question(self):
        self.end_after_every_step(quarter=0)

    def test_11_killed_or_closed_after_every_step_of_the_second_quarter_it_goes_on_at_the_same_question(self):
        self.end_after_every_step(quarter=1)

    def test_11_killed_or_closed_after_every_step_of_the_third_quarter_it_goes_on_at_the_same_question(self):
        self.end_after_every_step(quarter=2)

    def test_11_killed_or_closed_after_every_step_of_the_last_quarter_it_goes_on_at_the_same_question(self):
        self.end_after_every_step(quarter=3)

    def quarter(self, number):
        """Where a quarter of the answers begins and ends: after an answer that the record tells."""
        def cut(part):
            place = part * len(self.steps) // 4
            while 0 < place < len(self.steps) and self.steps[place - 1].events == self.steps[place - 2].events:
                place += 1
            return place
        return cut(number), cut(number + 1)

    def play_line_by_line(self, steps):
        """Plays the first answers in the home of the test and stops there."""
        session = PlainSession(PROGRAM, START + ["--plain"], environment(self.home), lambda: 0)
        for step in steps:
            session.say(step.line, step.is_words)
        session.close()

    def end_after_every_step(self, quarter):
        first, last = self.quarter(quarter)
        resume = ["session", "resume", "--guide", "short"]
        if first:
            self.play_line_by_line(self.steps[:first])
        screen = self.open(*(resume if first else START))
        asked, asides = self.steps[first - 1].prompt if first else self.first, []
        screen.wait_for_question(asked)
        begun = len(played(self.home))
        taken_up = kinds(record(self.home)).count("sessionTakenUp")
        for number, step in enumerate(self.steps[first:last], first):
            screen.answer(step)
            # An answer of the group leads to the same question: only the record tells that it was taken.
            self.wait_for_record(step.events)
            # A question beside the one of the moment is not in the record: it is asked again.
            if step.events == begun:
                asides.append(step)
            else:
                asked, asides, begun = step.prompt, [], step.events
            end = [signal.SIGKILL, None, signal.SIGHUP, signal.SIGTERM][number % 4]
            screen.end(end)
            self.assertEqual(played(self.home), self.record[:begun], f"after answer {number}: {step.line}")
            # Whatever leaves it time notes that it leaves.
            is_put_down = kinds(record(self.home))[-1] == "sessionPutDown"
            self.assertEqual(is_put_down, end != signal.SIGKILL, f"after answer {number}: {step.line}")
            # The guide is a choice for the sitting, not of the record.
            screen = self.open(*resume)
            screen.wait_for_question(asked)
            for aside in asides:
                screen.answer(aside)
        self.assertEqual(played(self.home), self.record[:self.steps[last - 1].events])
        self.assertEqual(kinds(record(self.home)).count("sessionTakenUp") - taken_up, last - first)
        screen.end(signal.SIGTERM)

    def test_the_table_never_holds_a_hand_or_a_ballot(self):
        screen = self.open(*START)
        screen.wait_for_question(self.first)
        table, seen = None, []
        for number, step in enumerate(self.steps[:62]):
            screen.answer(step)
            if table is None and number == 5:
                table = PseudoTerminal(
                    "table", rows=60, columns=200, program=PROGRAM, environment=environment(self.home)
                )
                self.addCleanup(table.close)
            if table:
                table.settle(0.05)
                seen.append(squeezed(table.text))
        events = [json.loads(line) for line in record(self.home)[1:]]
        deck = next(event["deck"] for event in events if event["type"] == "deckAdded")
        titles = {job["id"]: job["title"] for job in deck["jobs"]}
        shown_later = {event["job"] for event in events if event["type"] == "jobChosen" and event.get("job")}
        dealt = {job for event in events if event["type"] == "jobsDealt" for job in event["jobs"]}
        raw = bytes(table.raw).decode(errors="replace")
        # It has followed the pitches: jobs that were revealed are told.
        told = [job for job in shown_later if any(squeezed(titles[job]) in text for text in seen)]
        self.assertGreater(len(told), 3)
        self.assertGreater(len(dealt - shown_later), 25)
        for job in dealt - shown_later:
            self.assertNotIn(titles[job], raw)
        screen.end(signal.SIGTERM)


if __name__ == "__main__":
    unittest.main(verbosity=2)
