#!/usr/bin/env python3
"""Cuts the power at every moment of what writes files, and looks whether the program then finds all that it promised.

Each command runs once under strace. Of what it did to files the disks are built that a power cut could have left (power_cut_disk.py), and
the program opens each: what was told as done is there and whole, what was told as erased is gone, and nothing can be read by others.
"""

import argparse
import collections
import concurrent.futures
import itertools
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from power_cut_disk import Recording

NAME, CODE = "Zebulon", "K7"
PLAY = ["play", "--plain", "--players", f"{NAME},Ben,Chloe,Dan", "--rounds", "1", "--seed", "7", "--guide", "short"]
# Skills, four pitches, four secret ballots, the debriefing, and to the report.
ANSWERS = "1 1 1  1 2 3 1  1 1 1 1 1 1 1 1  1 1 2 - 2 3 2 0  1 1 Good Nervous - Words - Monday - 0 Time".split()
BALLOT = b'{"choice"'


class Program:
    """The program, run on the data folder below a root."""

    def __init__(self, path):
        self.path = os.path.abspath(path)

    def environment(self, root):
        return {**os.environ, "JOBHUNTER_HOME": root + "/data", "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}

    def run(self, root, *arguments, given=""):
        return subprocess.run(
            [self.path, *arguments], input=given, capture_output=True, text=True, env=self.environment(root), check=False
        )

    def need(self, root, *arguments, given=""):
        run = self.run(root, *arguments, given=given)
        if run.returncode != 0:
            raise SystemExit(f"{' '.join(arguments)} left with {run.returncode}: {run.stdout}{run.stderr}")
        return run.stdout

    def play(self, root, answers=len(ANSWERS), first="Ulla"):
        self.need(root, *[word.replace(NAME, first) for word in PLAY], given=typed(answers))


def typed(answers):
    return "".join(("" if answer == "-" else answer) + "\n" for answer in ANSWERS[:answers])


def records(database):
    """The events of every session in a database; nothing where there is none."""
    if not os.path.exists(database):
        return {}
    with sqlite3.connect(database) as db:
        found = {session: [] for (session,) in db.execute("SELECT id FROM session")}
        for session, body in db.execute("SELECT session, body FROM event ORDER BY session, number"):
            found[session].append(body)
        return found


def holds(root, words):
    """The files below a folder in which some bytes stand."""
    found = []
    for folder, _, files in os.walk(root):
        for name in files:
            with open(os.path.join(folder, name), "rb") as file:
                if words in file.read():
                    found.append(os.path.join(folder, name)[len(root) :])
    return found


class Case:
    """One command, and what must be so after a power cut."""

    given, secret, mustBeSound = "", None, True

    def __init__(self, program):
        self.program = program

    def prepare(self, root):
        """Makes what is there before."""

    def prepareRunning(self, root):
        """Makes a record whose last steps stand in its log only, as a program leaves it that was killed."""
        os.mkdir(root + "/data", 0o700)
        self.program.play(root, answers=3)
        recording = Recording([self.program.path, *PLAY], root, self.program.environment(root), typed(9).encode())
        moment = recording.said[-1][0]
        recording.disk(moment, set(recording.pending(moment))).write(root)

    def record(self, root):
        """Runs the command once, and notes how things stood before and after."""
        self.prepare(root)
        self.before = records(self.copied(root))
        arguments = [word.replace("ROOT", root) for word in self.command]
        self.recording = Recording([self.program.path, *arguments], root, self.program.environment(root), self.given.encode())
        if self.recording.status != 0:
            raise SystemExit(f"{' '.join(self.command)}: {self.recording.status} {self.recording.complaint.decode()}")
        self.after = records(root + "/data/jobhunter.sqlite")

    def copied(self, root):
        """The record in a place where it may be opened without changing it."""
        shutil.rmtree(root + ".copy", ignore_errors=True)
        shutil.copytree(root + "/data", root + ".copy")
        return root + ".copy/jobhunter.sqlite"

    def acknowledged(self, root, moment):
        """What had been told as done when the program last spoke, had all been written by then; and whether the secret was gone."""
        said = self.recording.said_before(moment)
        isGone = self.secret is not None and said is not None
        for at in (moment, said or 0):
            self.recording.disk(at, set(self.recording.pending(at))).write(root)
            isGone = isGone and not holds(root, self.secret)
        return said is not None and self.done(root), isGone

    def done(self, root):
        """What was told as done, of the disk at that moment."""
        return True

    def look(self, root, isDone, isGone):
        """Opens a disk; yields what is wrong with it."""
        for folder, folders, files in os.walk(root + "/data"):
            for path in [os.path.join(folder, name) for name in folders + files]:
                if os.stat(path).st_mode & 0o077:
                    yield f"others may read {path[len(root):]}"
        if isGone:
            for path in holds(root + "/data", self.secret):
                yield f"{self.secret.decode()} is back in {path}"
        if self.mustBeSound:
            yield from self.soundness(root)
        yield from self.check(root, isDone)

    def soundness(self, root, allowed=()):
        doctor = self.program.run(root, "doctor")
        if doctor.returncode != 0 and not any(word in doctor.stdout for word in allowed):
            yield f"doctor: {doctor.returncode} {doctor.stdout}{doctor.stderr}"
        if os.path.exists(root + "/data/jobhunter.sqlite"):
            for arguments in [("session", "verify"), ("person", "list")]:
                run = self.program.run(root, *arguments)
                if run.returncode != 0:
                    yield f"{arguments}: {run.returncode} {run.stdout}{run.stderr}"

    def restored(self, root, copy):
        """The events of a copy, put back in a folder of its own; nothing if that is refused."""
        home = root + "/home"
        run = self.program.run(root, "restore", copy, "--data-dir", home)
        found = records(home + "/jobhunter.sqlite") if run.returncode == 0 else None
        shutil.rmtree(home, ignore_errors=True)
        return found


class Journal(Case):
    """A workshop that is played: no step that was answered is lost, and no ballot comes back after the count."""

    name, command, given, secret = "play", PLAY, typed(len(ANSWERS)), BALLOT

    def prepare(self, root):
        os.mkdir(root + "/data", 0o700)
        self.program.play(root, answers=3)

    def done(self, root):
        return records(root + "/data/jobhunter.sqlite")

    def check(self, root, acknowledged):
        found = records(root + "/data/jobhunter.sqlite")
        for session, events in {**self.before, **(acknowledged or {})}.items():
            if found.get(session, [])[: len(events)] != events or session not in found:
                yield f"of {len(events)} acknowledged events of {session} {len(found.get(session, []))} are left"
        for session, events in found.items():
            if events != self.after.get(session, [])[: len(events)]:
                yield f"{session} holds events that never were"


class FirstStart(Journal):
    """The very first start, in a folder that is not there."""

    name = "first start"

    def prepare(self, root):
        pass

    def copied(self, root):
        return root + "/data/jobhunter.sqlite"

    def record(self, root):
        self.given = typed(3)
        super().record(root)

    def check(self, root, acknowledged):
        yield from super().check(root, acknowledged)
        self.program.play(root, answers=2)
        yield from self.soundness(root)


class Backup(Case):
    """A copy on a stick is whole, or not there, or refused; told as made it is whole."""

    name, command = "backup", ["backup", "ROOT/stick/copy.sqlite"]

    def prepare(self, root):
        self.prepareRunning(root)
        os.mkdir(root + "/stick", 0o700)

    def check(self, root, isDone):
        if records(root + "/data/jobhunter.sqlite") != self.before:
            yield "the record is another one"
        copy = root + "/stick/copy.sqlite"
        restored = self.restored(root, copy) if os.path.exists(copy) else None
        if restored != self.before and (isDone or restored is not None):
            yield f"the copy holds {restored and {key: len(value) for key, value in restored.items()}}"
        if not os.path.exists(copy):
            self.program.need(root, "backup", copy)
            if os.listdir(root + "/stick") != ["copy.sqlite"]:
                yield f"on the stick: {os.listdir(root + '/stick')}"


class Restore(Case):
    """In the place of the record there is the old one or the new one, whole; and once it is the new one, the old one is kept."""

    name, command = "restore", ["restore", "ROOT/copy.sqlite", "--replace"]

    def prepare(self, root):
        self.prepareRunning(root)
        self.program.need(root, "backup", root + "/copy.sqlite")
        self.program.play(root, answers=5)
        old = self.copied(root)
        self.prepareLog(root)
        self.old = records(old)

    def prepareLog(self, root):
        """Leaves the last steps of another session in the log only."""
        recording = Recording([self.program.path, *PLAY], root, self.program.environment(root), typed(9).encode())
        moment = recording.said[-1][0]
        recording.disk(moment, set(recording.pending(moment))).write(root)

    def check(self, root, isDone):
        found = records(root + "/data/jobhunter.sqlite")
        if found != self.after and (isDone or found != self.before):
            yield f"the record is neither the old nor the new one: { {key: len(value) for key, value in found.items()} }"
        if found == self.after:
            kept = [name for name in os.listdir(root + "/data/backups") if name.startswith("before-restore")] if os.path.isdir(
                root + "/data/backups"
            ) else []
            if not any(self.restored(root, f"{root}/data/backups/{name}") == self.before for name in kept):
                yield f"the old record is not kept: {kept}"
        self.program.need(root, "restore", root + "/copy.sqlite", "--replace")
        if records(root + "/data/jobhunter.sqlite") != self.after:
            yield "a second restore did not put it back"


class Rescue(Case):
    """What is saved of a damaged record is whole, or not there; the damaged record stays as it is."""

    name, command, mustBeSound = "doctor --save-to", ["doctor", "--save-to", "ROOT/saved.sqlite"], False

    def prepare(self, root):
        os.mkdir(root + "/data", 0o700)
        self.program.play(root)
        self.program.play(root)
        record = root + "/data/jobhunter.sqlite"
        os.truncate(record, os.path.getsize(record) - 4096)

    def record(self, root):
        self.prepare(root)
        with open(root + "/data/jobhunter.sqlite", "rb") as file:
            self.damaged = file.read()
        command = [self.program.path, "doctor", "--save-to", root + "/saved.sqlite"]
        self.recording = Recording(command, root, self.program.environment(root))
        self.after = records(root + "/saved.sqlite")
        if not self.after:
            raise SystemExit(f"nothing was saved: {self.recording.complaint.decode()}")

    def check(self, root, isDone):
        with open(root + "/data/jobhunter.sqlite", "rb") as file:
            if file.read() != self.damaged:
                yield "the damaged record was changed"
        saved = root + "/saved.sqlite"
        restored = self.restored(root, saved) if os.path.exists(saved) else None
        if restored != self.after and (isDone or restored is not None):
            yield f"what was saved holds {restored and {key: len(value) for key, value in restored.items()}}"


class Erasure(Case):
    """Somebody told as erased is gone from every file; an erasure that was cut off is not begun, or is told of and can be finished."""

    name, command, secret = "person erase", ["person", "erase", CODE, "--yes"], NAME.encode()
    mustBeSound = False

    def prepare(self, root):
        self.prepareRunning(root)
        session = max(records(root + "/data/jobhunter.sqlite").items(), key=lambda item: len(item[1]))[0]
        for folder in ["backups", "reports", "exports"]:
            os.makedirs(f"{root}/data/{folder}", 0o700)
        for arguments in [
            ("person", "add", CODE),
            ("person", "consent", CODE, "logbook", "--yes"),
            ("person", "link", CODE, f"{session}:s1"),
            ("backup", root + "/data/backups/copy.sqlite"),
            ("session", "report", session, "--output", root + "/data/reports/monday.md"),
        ]:
            self.program.need(root, *arguments, given="yes\n")
        with open(f"{root}/data/exports/{session}.json", "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(self.program.need(root, "session", "export", session))

    def check(self, root, isDone):
        yield from self.soundness(root, allowed=["erasure"])
        again = self.program.run(root, "person", "erase", CODE, "--yes")
        if again.returncode == 0 and isDone:
            yield "she is there again"
        if again.returncode != 0:
            left = holds(root + "/data", self.secret)
            isTold = self.program.run(root, "doctor").returncode != 0
            if left and not isTold:
                yield f"doctor does not tell that she still stands in {left}"
            self.program.need(root, "person", "erase", "--finish")
        for path in holds(root + "/data", self.secret):
            yield f"her name is left in {path}"
        yield from self.soundness(root)


CASES = [Journal, FirstStart, Backup, Restore, Rescue, Erasure]


def cuts(recording, chance):
    """Every way to cut, each kind in turn: everything pending lost, everything there, one lost, one alone, and by chance."""
    kinds = [[], [], [], [], []]
    for moment in range(recording.moments + 1):
        pending = recording.pending(moment)
        kinds[0].append((moment, frozenset(), False))
        kinds[1].append((moment, frozenset(pending), False))
        for number in pending:
            kinds[2].append((moment, frozenset(pending) - {number}, False))
            kinds[3].append((moment, frozenset({number}), False))
        for _ in range(4 if pending else 0):
            kinds[4].append((moment, frozenset(number for number in pending if chance.random() < 0.6), True))
    for kind in kinds:
        chance.shuffle(kind)
    return [way for ways in itertools.zip_longest(*kinds) for way in ways if way]


def check(case, disks, seed, place):
    """Builds disks until so many were looked at, and says what was found."""
    root = f"{place}/{case.name.replace(' ', '-')}"
    os.mkdir(root)
    case.record(root)
    chance = random.Random(seed)
    ways = cuts(case.recording, chance)
    seen, found = set(), []
    for number, (moment, kept, isTorn) in enumerate(ways):
        if len(seen) == disks:
            break
        disk = case.recording.disk(moment, kept, random.Random(seed + number) if isTorn else None)
        told = case.acknowledged(root + ".said", moment)
        mark = (disk.fingerprint(), repr(told))
        if mark in seen:
            continue
        seen.add(mark)
        disk.write(root)
        for fault in case.look(root, *told):
            what = lost(case.recording, moment, kept) + (", torn" if isTorn else "")
            found.append(f"{case.name}, cut at {moment} of {case.recording.moments}, lost {what}: {fault}")
    return f"{case.name}: {len(case.recording.changes)} changes, {len(ways)} ways to cut, {len(seen)} disks opened, {len(found)} faults", found


def lost(recording, moment, kept):
    """What a cut took, in few words."""
    changes = [recording.changes[number] for number in recording.pending(moment) if number not in kept]
    counts = collections.Counter(f"{change.kind} {change.name}" for change in changes)
    return ", ".join(f"{count} x {what}" for what, count in counts.items()) or "nothing"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--disks", type=int, default=400, help="how many disks of each command (default 400)")
    parser.add_argument("--only", default="", help="only commands in whose name this stands")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("check-power-cuts: nothing was checked, because strace is not installed", file=sys.stderr)
        sys.exit(0 if sys.platform == "darwin" else 69)
    os.umask(0o022)
    program = Program(options.program)
    place = tempfile.mkdtemp(prefix="power-cuts-")
    try:
        cases = [case(program) for case in CASES if re.search(options.only, case.name)]
        with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
            results = [pool.submit(check, case, options.disks, options.seed, place) for case in cases]
            faults = []
            for result in results:
                line, found = result.result()
                print(line, flush=True)
                faults += found
    finally:
        shutil.rmtree(place, ignore_errors=True)
    for fault in faults[:40]:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
