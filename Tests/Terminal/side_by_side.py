"""Runs the tests of this folder side by side, each in a process of its own: they wait for screens more than they compute."""

import concurrent.futures
import os
import re
import subprocess
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
#: What a test waits for may come late when the others hold the cores: four for two cores keep far below every limit.
AT_ONCE = 2 * (os.cpu_count() or 1)


def tests(suite):
    """The names of the single tests of a suite."""
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from tests(part)
        else:
            yield part.id()


def run(name):
    begun = time.monotonic()
    command = [sys.executable, "-m", "unittest", "--verbose", name]
    ended = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    # A test that was left out ends well too: its count is what tells that it was run.
    count = re.search(r"^Ran (\d+) test", ended.stdout, re.MULTILINE)
    return name, ended.returncode == 0, int(count.group(1)) if count else 0, "skipped" in ended.stdout, ended.stdout, time.monotonic() - begun


def main():
    sys.path.insert(0, HERE)
    names = list(tests(unittest.defaultTestLoader.loadTestsFromNames(sys.argv[1:])))
    failed, skipped, ran = [], [], 0
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for future in concurrent.futures.as_completed([pool.submit(run, name) for name in names]):
            name, passed, count, left_out, output, seconds = future.result()
            ran += count
            print(f"{'ok' if passed else 'FAILED'} {name} ({seconds:.1f} s)", flush=True)
            if left_out:
                skipped.append(name)
            if not passed:
                failed.append(name)
            if not passed or left_out:
                print(output, flush=True)
    print(f"{ran} terminal tests, {len(failed)} failed, {len(skipped)} left out.")
    return 1 if failed or ran < len(names) or not names else 0


sys.exit(main())
