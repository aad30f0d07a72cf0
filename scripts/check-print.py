#!/usr/bin/env python3
"""Opens every page the program makes in a real browser, prints it, and measures what comes out.

    check-print.py PROGRAM AXE [--keep FOLDER]

PROGRAM is the built jobhunter, AXE the file axe.min.js of axe-core; needs chromium, chromedriver and poppler-utils. Checks
for every page: no script, nothing fetched (by a log of the browser's network), nothing that overflows its box, no finding
of axe-core; and of its PDF: A4, the right number of pages. Cards lie on a grid of 63 x 88 mm, on the screen and in the PDF.
"""

import argparse
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

MILLIMETRE = 96 / 25.4
POINT = 72 / 25.4
NAMES = ["Ana", "=cmd()", "<script>alert(1)", "👨‍👩‍👧‍👦", "علي", "Chloé O'Hara & Co"]

FLAGS = [
    "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
]
if os.geteuid() == 0:
    FLAGS.append("--no-sandbox")

failures = []
checks = 0


def expect(holds, what):
    global checks
    checks += 1
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}")


class Driver:
    """A browser led by the WebDriver protocol, without a library."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.process = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL)
        self.address = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                self.ask("GET", "/status")
                break
            except OSError:
                time.sleep(0.1)
        options = {"goog:chromeOptions": {"args": FLAGS}}
        answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": options}})
        self.session = f"/session/{answer['sessionId']}"

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def open(self, file):
        self.ask("POST", f"{self.session}/url", {"url": f"file://{file}"})

    def run(self, script, *arguments, wait=False):
        kind = "async" if wait else "sync"
        return self.ask("POST", f"{self.session}/execute/{kind}", {"script": script, "args": list(arguments)})

    def close(self):
        self.ask("DELETE", self.session)
        self.process.terminate()
        self.process.wait()


class Program:
    """The program with a data folder of its own."""

    def __init__(self, path, folder):
        self.path = os.path.abspath(path)
        self.folder = folder
        self.environment = {**os.environ, "JOBHUNTER_HOME": os.path.join(folder, "data")}

    def __call__(self, *arguments, text=""):
        run = subprocess.run(
            [self.path, *arguments], input=text, capture_output=True, text=True, env=self.environment, check=False
        )
        if run.returncode:
            raise SystemExit(f"jobhunter {' '.join(arguments)} left with {run.returncode}: {run.stderr}")
        return run.stdout

    def sessions(self):
        return {session["title"]: session["id"] for session in json.loads(self("session", "list", "--json"))}


def votes(people):
    """Everybody votes for the first pitch and gives no reason; whose pitch it is abstains, which takes two answers more."""
    return ["1", "0"] * (people + 1)


def play(program):
    """A session of six people with hostile names, three rounds and a role-play, one just begun, and one of forty people."""
    lines = []
    for _ in range(3):
        lines += ["1", "1", "1"] + ["1"] * 6 + ["1"] * 12 + votes(6)
    lines += ["1", "1", "Good fun", "=1+1 <b>", "", "Say what you did", "", "I will ask for help", "", "", "", "", ""]
    # A situation is played by its natural next steps; when it is talked about, everybody passes. A few lines more than are
    # asked for do no harm.
    lines += ["3", "1"] + ["1"] * 250 + ["", "1"] * 60 + ["1", "c"]
    program(
        "play", "--plain", "--players", ",".join(NAMES), "--title", "Six <b>", "--seed", "7", "--guide", "short",
        text="\n".join(lines),
    )
    expect("## Role-play" in program("session", "report", program.sessions()["Six <b>"]), "no role-play was played")
    program("play", "--plain", "--players", "A,B,C", "--title", "Begun", "--seed", "1")
    forty = ",".join(f"Person with a long name {number}" for number in range(1, 41))
    lines = ["1", "1", "1"] + ["1"] * 40 + ["1"] * 80 + votes(40) + ["1", "3", "c"]
    program("play", "--plain", "--players", forty, "--title", "Forty", "--rounds", "1", "--hand", "1", text="\n".join(lines))


def extreme_deck(folder):
    """A deck in which every text is as long as it may be, and one of words nobody can break."""
    def text(limit, seed):
        words = ["Somebody", "asks", "for", "help", "without", "waiting", "too", "long", "when", "the", "machine", "stops"]
        result = " ".join(words[(seed + place) % len(words)] for place in range(limit))
        return result[:limit].strip()

    def skill(number, dimension, length, points, unbroken=False):
        def make(limit, seed):
            return "W" * min(length, limit) if unbroken else text(min(length, limit), seed)
        return {
            "id": f"skill-{number}", "name": make(60, number), "dimension": dimension, "definition": make(400, number),
            "behaviours": [make(400, number + place) for place in range(points)], "prompts": ["Why?"],
            "counterExample": "Nobody does.",
        }

    dimensions = ["methodological", "social", "contributory"]
    lengths = [(20, 3), (60, 3), (120, 4), (200, 5), (300, 8), (400, 12), (80, 12), (150, 12), (400, 3)]
    skills = [skill(place, dimensions[place % 3], *size) for place, size in enumerate(lengths)]
    skills += [skill(20, "social", 400, 12, True), skill(21, "social", 60, 3, True), skill(22, "social", 150, 4, True)]
    jobs = [
        {"id": f"job-{n}", "title": text(60, n), "kind": "realistic", "summary": text(400, n), "situations": [text(400, n)] * n}
        for n in (1, 6, 12)
    ]
    deck = {
        "schema": "deck/1", "id": "extreme", "version": 1, "title": "Extreme", "language": "en", "authors": ["Nobody"],
        "licence": "CC0-1.0", "sources": [], "skills": skills, "jobs": jobs,
    }
    file = os.path.join(folder, "extreme.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump(deck, out)
    return file


def pages(program, folder):
    """Every kind of page: its name, the command that makes it, and how many pages of paper it takes, if that is fixed."""
    sessions = program.sessions()
    cards = json.loads(open(os.path.join(os.path.dirname(__file__), "../CardDecks/everyday-work.json"), encoding="utf-8").read())
    count = len(cards["skills"]) + len(cards["jobs"])
    report = ("session", "report", "--format", "html")
    return [
        ("report-six", (*report, sessions["Six <b>"]), range(4, 13)),
        ("report-begun", (*report, sessions["Begun"]), range(1, 3)),
        ("report-forty", (*report, sessions["Forty"]), range(4, 14)),
        ("cards", ("print", "cards"), [-(-count // 9)]),
        ("cards-extreme", ("print", "cards", "--deck", extreme_deck(folder)), [2]),
        ("ballots-six", ("print", "ballots", "--people", "6"), [1]),
        ("ballots-score", ("print", "ballots", "--people", "12", "--ballot", "score"), [3]),
        ("ballots-numbered", ("print", "ballots", "--people", "40", "--ballot", "medals"), [20]),
        ("ballots-session", ("print", "ballots", "--session", sessions["Six <b>"]), [1]),
        ("ballots-forty", ("print", "ballots", "--session", sessions["Forty"], "--ballot", "medals"), [40]),
        ("attendance-empty", ("print", "attendance", "--people", "12"), [1]),
        ("attendance-six", ("print", "attendance", "--session", sessions["Six <b>"]), [1]),
        ("attendance-forty", ("print", "attendance", "--session", sessions["Forty"]), [2, 3]),
        ("grids", ("print", "grids", "--scenario", "late-arrival", "--people", "3"), [3]),
        ("grids-described", ("print", "grids", "--scenario", "misunderstanding"), [1]),
        ("certificates", ("print", "certificates", "--session", sessions["Six <b>"]), [6]),
        ("certificates-forty", ("print", "certificates", "--session", sessions["Forty"]), [40]),
    ]


OVERFLOWS = """
return [...document.querySelectorAll('.card, .ballot, .certificate, .sheet, td, th, p, li')].filter(
    box => box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflow === 'hidden' && !box.matches('.unseen')
        || box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline' && box.clientWidth > 1
).map(box => box.className + ': ' + box.textContent.slice(0, 60));
"""

BOXES = """
return [...document.querySelectorAll(arguments[0])].map(box => {
    const r = box.getBoundingClientRect(), sheet = box.closest('.sheet').getBoundingClientRect();
    return [r.left - sheet.left, r.top - sheet.top, r.width, r.height];
});
"""

# Sheets repeat themselves: of a page of thousands of elements, the first is looked at for all.
AXE = """
const done = arguments[arguments.length - 1];
const part = document.querySelectorAll('*').length > 3000 ? document.querySelector('.sheet') : null;
axe.run(part ?? document).then(found => done(found), error => done({error: String(error)}));
"""


def check_page(driver, axe, name, file):
    driver.open(file)
    expect(driver.run("return document.scripts.length") == 0, f"{name} holds a script")
    expect(driver.run("return performance.getEntriesByType('resource').length") == 0, f"{name} fetches something")
    expect(driver.run("return document.documentElement.lang") == "en", f"{name} has no language")
    expect(driver.run("return document.querySelectorAll('h1').length") == 1, f"{name} has not one heading of the first level")
    policy = "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content"
    expect(driver.run(policy).startswith("default-src 'none'"), f"{name} has no strict policy")
    overflows = driver.run(OVERFLOWS)
    expect(not overflows, f"{name} overflows: {overflows[:3]}")
    driver.ask("POST", f"{driver.session}/timeouts", {"script": 120_000})
    driver.run(axe)
    result = driver.run(AXE, wait=True)
    expect("error" not in result, f"{name}: axe-core failed: {result.get('error')}")
    findings = [(found["id"], found["help"], found["nodes"][0]["html"][:100]) for found in result.get("violations", [])]
    expect(not findings, f"{name} has findings of axe-core: {findings}")
    return len(result.get("passes", []))


def check_names(driver, file):
    driver.open(file)
    text = driver.run("return document.body.innerText")
    for name in NAMES:
        expect(name in text, f"the report does not show {name!r} as it is")


def check_grid(driver, name, file, pdf):
    driver.open(file)
    boxes = [[value / MILLIMETRE for value in box] for box in driver.run(BOXES, ".card")]
    for place, (left, top, width, height) in enumerate(boxes):
        wanted = (10.5 + 63 * (place % 9 % 3), 16.5 + 88 * (place % 9 // 3), 63, 88)
        near = all(abs(found - right) < 0.05 for found, right in zip((left, top, width, height), wanted))
        expect(near, f"{name}: card {place + 1} lies at {left:.2f}, {top:.2f}, {width:.2f} x {height:.2f} mm; not at {wanted}")
    words = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    first = words.split("</page>")[0]
    kinds = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(?:Skill,)</word>', first)
    columns = sorted({round(float(x) / POINT, 1) for x, _ in kinds})
    rows = sorted({round(float(y) / POINT, 1) for _, y in kinds})
    expect(len(kinds) == 9, f"{name}: {len(kinds)} cards are on the first page of the PDF")
    for places, pitch in ((columns, 63), (rows, 88)):
        steps = [after - before for before, after in zip(places, places[1:]) if after - before > 5]
        expect(steps and all(abs(step - pitch) < 0.4 for step in steps), f"{name}: the PDF has steps of {steps}, not {pitch} mm")
    print(f"{name}: {len(boxes)} cards of 63 x 88 mm; steps in the PDF {columns} and {rows} mm")


def check_pdf(name, pdf, wanted):
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    count = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    expect(abs(width - 595.28) < 1 and abs(height - 841.89) < 1, f"{name} is not A4 but {width} x {height} points")
    expect(count in wanted, f"{name} takes {count} pages, not {wanted}")
    return count


def addresses_asked_for(file, folder):
    """The hosts the browser wants something from when it prints a page, by its own log of the network."""
    log = os.path.join(folder, "network.json")
    command = ["chromium", *FLAGS, f"--user-data-dir={folder}/profile", f"--log-net-log={log}", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--print-to-pdf={folder}/network.pdf", f"file://{file}"], capture_output=True, check=True, timeout=120
    )
    with open(log, encoding="utf-8") as lines:
        return set(re.findall(r'"url":"(?:https?|wss?|ftp)://([^"/:]+)', lines.read()))


class Network:
    """Tells what a page asks for from what this browser asks for by itself, whatever it shows."""

    def __init__(self, folder):
        self.folder = folder
        empty, greedy = os.path.join(folder, "empty.html"), os.path.join(folder, "greedy.html")
        for file, body in ((empty, ""), (greedy, "<img src='http://elsewhere.example/x.png' alt=''>")):
            with open(file, "w", encoding="utf-8") as page:
                page.write(f"<!DOCTYPE html><title>Page</title>{body}")
        self.own = set.union(*(addresses_asked_for(empty, folder) for _ in range(3)))
        expect("elsewhere.example" in addresses_asked_for(greedy, folder), "a page that fetches a picture is not noticed")

    def check(self, name, file):
        hosts = addresses_asked_for(file, self.folder) - self.own
        expect(not hosts, f"{name} made the browser ask for {sorted(hosts)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("axe")
    parser.add_argument("--keep", help="a folder for the pages and their PDF files")
    options = parser.parse_args()
    with open(options.axe, encoding="utf-8") as source:
        axe = source.read() + "\nwindow.axe = axe;"
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.abspath(options.keep or folder)
        os.makedirs(out, exist_ok=True)
        program = Program(options.program, folder)
        play(program)
        network = Network(folder)
        driver = Driver()
        try:
            for name, command, wanted in pages(program, folder):
                file, pdf = os.path.join(out, f"{name}.html"), os.path.join(out, f"{name}.pdf")
                program(*command, "--output", file)
                program(*command, "--output", pdf, "--pdf")
                passes = check_page(driver, axe, name, file)
                count = check_pdf(name, pdf, wanted)
                network.check(name, file)
                print(f"{name}: {count} pages, {passes} rules of axe-core passed")
                if name == "cards":
                    check_grid(driver, name, file, pdf)
                if name == "report-six":
                    check_names(driver, file)
        finally:
            driver.close()
    print(f"{checks} checks, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
