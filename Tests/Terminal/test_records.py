"""The records' and the library's screens in a pseudo-terminal, beside a session that another program leads.

Usage: python3 Tests/Terminal/test_records.py PROGRAM
"""

import glob
import json
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import unittest

from test_workshop import PROGRAM, START, Screen, answers, environment, events


class Records(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.leader = Screen(START, self.home)

    def tearDown(self):
        shutil.rmtree(self.home)

    def lead(self, steps):
        for kind, text in steps:
            if "Pass the keyboard" in self.leader.last():
                self.leader.press("\r")
                self.leader.last()
            self.leader.press(text + ("\r" if kind == "w" else ""))

    def await_text(self, screen, text):
        """Everything drawn until a text is drawn, which comes from work done aside."""
        drawn = ""
        end = time.monotonic() + 20
        while text not in drawn and time.monotonic() < end:
            screen.settle(first=0.3)
            drawn += screen.last()
        self.assertIn(text, drawn)
        return drawn

    def test_reading_does_not_get_in_the_way_of_leading_and_shows_no_hand(self):
        self.lead(answers()[:9])
        before = events(self.home)
        reader = Screen([], self.home, 200, 50)
        raw = reader.seen
        self.await_text(reader, "look at what was recorded")
        reader.press("4")
        self.await_text(reader, "led elsewhere, 9 people")
        reader.press("\r")
        self.await_text(reader, "led by another program. Stop it there first.")
        reader.press("t")
        self.await_text(reader, "the skills were laid on the table")
        reader.press("\r")
        for _ in range(25):
            reader.press("n")
            raw += reader.seen
        self.assertIn("it stands", reader.last())
        record = [json.loads(line) for line in before[1:]]
        deck = next(event["deck"] for event in record if event["type"] == "deckAdded")
        titles = {job["id"]: job["title"] for job in deck["jobs"]}
        dealt = {job for event in record if event["type"] == "jobsDealt" for job in event["jobs"]}
        self.assertGreater(len(dealt), 30)
        for job in dealt:
            self.assertNotIn(titles[job], raw.decode(errors="replace"))
        self.lead(answers()[9:13])
        self.assertGreater(len(events(self.home)), len(before))
        reader.close(signal.SIGKILL)
        self.leader.close()

    def test_the_record_is_written_for_its_owner_alone_and_playing_it_back_changes_nothing(self):
        self.lead(answers()[:9])
        self.leader.close()
        before = events(self.home)
        reader = Screen([], self.home, 100, 30)
        reader.press("4")
        self.await_text(reader, "can go on, 9 people")
        reader.press("\r")
        self.await_text(reader, "play it back")
        reader.press("p")
        self.await_text(reader, ", speed 10")
        reader.press("++")
        self.await_text(reader, "6")
        reader.press("q")
        reader.press("e")
        self.await_text(reader, "for you alone to read")
        path, = glob.glob(self.home + "/exports/*.json")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(json.load(file)["schema"], "session/1")
        reader.press("q")
        reader.press("r")
        self.await_text(reader, "for you alone to read")
        path, = glob.glob(self.home + "/reports/*.md")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        report = subprocess.run([PROGRAM, "session", "report"], env=environment(self.home), capture_output=True)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read().strip(), report.stdout.decode().strip())
        reader.press("q")
        reader.press("q")
        reader.press("q")
        self.await_text(reader, "look at the decks")
        reader.press("5")
        self.await_text(reader, "Everyday work")
        reader.press("\r")
        self.await_text(reader, "methodological")
        reader.close(signal.SIGTERM)
        self.assertEqual(events(self.home), before)


if __name__ == "__main__":
    unittest.main()
