"""The records' and the library's screens in a pseudo-terminal, beside a session that another program leads.

Run with Tests/Terminal/run.sh test_records; needs pyte. JOBHUNTER names another program than that of the debug build.
"""

import glob
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pseudo_terminal import PseudoTerminal  # noqa: E402
from workshop import PROGRAM, START, OnScreen, environment, record, recorded_steps  # noqa: E402


class Records(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.first, cls.steps, _ = recorded_steps()

    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)
        self.leader = OnScreen(self.home, START)
        self.addCleanup(self.leader.terminal.close)
        self.leader.wait_for_question(self.first)
        for step in self.steps[:9]:
            self.leader.answer(step)

    def open(self, rows, columns):
        reader = PseudoTerminal(
            rows=rows, columns=columns, program=PROGRAM, environment=environment(self.home)
        )
        self.addCleanup(reader.close)
        return reader

    def open_the_records(self, reader):
        reader.wait_for("look at what was recorded")
        row = next(line for line in reader.lines if "look at what was recorded" in line)
        reader.send(row.split("look at")[0].split()[-1])

    def test_reading_does_not_get_in_the_way_of_leading_and_shows_no_hand(self):
        before = record(self.home)
        reader = self.open(50, 200)
        self.open_the_records(reader)
        reader.wait_for("led elsewhere, 9 people")
        reader.press("\r", "is leading this session. Stop it there first.")
        reader.press("t", "the skills were laid on the table")
        reader.send("\r")
        for _ in range(25):
            reader.send("n")
        reader.wait_for("paused")
        events = [json.loads(line) for line in before[1:]]
        deck = next(event["deck"] for event in events if event["type"] == "deckAdded")
        titles = {job["id"]: job["title"] for job in deck["jobs"]}
        dealt = {job for event in events if event["type"] == "jobsDealt" for job in event["jobs"]}
        self.assertGreater(len(dealt), 30)
        raw = bytes(reader.raw).decode(errors="replace")
        for job in dealt:
            self.assertNotIn(titles[job], raw)
        for step in self.steps[9:13]:
            self.leader.answer(step)
        self.assertGreater(len(record(self.home)), len(before))
        self.leader.end(signal.SIGTERM)

    def test_the_record_is_written_for_its_owner_alone_and_playing_it_back_changes_nothing(self):
        self.leader.end(signal.SIGTERM)
        before = record(self.home)
        reader = self.open(30, 100)
        self.open_the_records(reader)
        reader.wait_for("can be resumed, 9 people")
        reader.press("\r", "play it back")
        reader.press("p", ", speed 10")
        reader.send("++q")
        reader.press("e", "for your eyes only")
        path, = glob.glob(self.home + "/exports/*.json")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(json.load(file)["schema"], "session/2")
        reader.press("q", "play it back")
        reader.press("r", "for your eyes only")
        path, = glob.glob(self.home + "/reports/*.md")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        report = subprocess.run([PROGRAM, "session", "report"], env=environment(self.home), capture_output=True)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read().strip(), report.stdout.decode().strip())
        reader.press("q", "play it back")
        reader.send("qq")
        reader.wait_for("look at the decks")
        row = next(line for line in reader.lines if "look at the decks" in line)
        reader.press(row.split("look at")[0].split()[-1], "Everyday work")
        reader.press("\r", "methodological")
        reader.signal(signal.SIGTERM)
        reader.wait_for_end()
        self.assertEqual(record(self.home), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
