#!/usr/bin/env python3
"""Plays generated Twine stories in the real run-time of their story format and in jobhunter, and compares the choices.

    scripts/check-story-runtimes.py .build/debug/jobhunter [--stories N] [--plays N] [--seed N] FORMAT.js…

FORMAT.js is a built story format: the `format.js` of SugarCube, Harlowe or Chapbook as Twine 2 has it, for example from
https://github.com/klembot/twinejs, folder public/story-formats. It is not part of this repository and must not be.

Half of the stories hold only what the importer claims to map, and have to be imported without a warning; each of the others
holds one kind of markup beside (`--kinds` names them). Each story is played by random clicks in Chromium (`chromium` and
`chromedriver` must be installed), and then by the same choices with `jobhunter practise --plain`. Said at the end: how many
plays show the same choices at every step, how many part ways where a warning tells of it (of a passage that was seen by then,
or of one that is no step of the tale), and how many part ways without one. Leaves with 1 if there is any of these.
"""
import argparse
import collections
import html
import json
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

from twine_stories import Writer, kinds, twee

FORMATS = {
    # Where the passage is shown, what can be clicked, and what of that is not the story's.
    "SugarCube": ("#passages", "a.link-internal, a.link-broken, a[data-passage], button", "nothing"),
    "Harlowe": ("tw-story", "tw-link, tw-broken-link, .enchantment-link", "tw-sidebar"),
    "Chapbook": ("article:not([aria-hidden])", "a, button, passage-link, reveal-link", "[aria-hidden]"),
}
MOST_STEPS = 10


# The real run-time


PLAYER = r"""
const [stories, done] = arguments;
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
async function play(story) {
  const frame = document.createElement("iframe");
  frame.style = "width: 900px; height: 3000px";
  frame.srcdoc = story.html;
  document.body.append(frame);
  await new Promise(resolve => frame.onload = resolve);
  const look = () => {
    const roots = [...frame.contentDocument.querySelectorAll(story.root)];
    const root = roots[roots.length - 1];
    if (!root) return null;
    const isShown = element => {
      for (let at = element; at && at.nodeType === 1; at = at.parentElement) {
        const style = frame.contentWindow.getComputedStyle(at);
        if (style.display === "none" || style.visibility === "hidden") return false;
      }
      return !element.closest(story.not);
    };
    const elements = [...root.querySelectorAll(story.links)].filter(isShown);
    // What fades out is of the passage before.
    const told = [...root.childNodes].filter(node => !(node.matches && node.matches("[aria-hidden]")));
    return {text: told.map(node => node.innerText ?? node.textContent).join("\n"), links: elements.map(each => each.innerText.trim()), elements};
  };
  // A run-time that goes on by itself changes what is shown: wait until nothing does for a while.
  const settled = async () => {
    let last = null, same = 0;
    for (let round = 0; round < 200; round += 1) {
      await sleep(40);
      const now = look();
      const key = now && JSON.stringify([now.text, now.links]);
      same = key !== null && key === last ? same + 1 : 0;
      if (same >= 8) return now;
      last = key;
    }
    return null;
  };
  const steps = [];
  for (const pick of [...story.picks, null]) {
    const now = await settled();
    if (!now) { steps.push({text: "", links: [], clicked: null}); break; }
    const index = pick === null || now.elements.length === 0 ? null : Math.floor(pick * now.elements.length);
    steps.push({text: now.text, links: now.links, clicked: index});
    if (index === null) break;
    now.elements[index].click();
  }
  frame.remove();
  return steps;
}
(async () => {
  const results = [];
  const queue = stories.map((story, index) => [story, index]);
  const worker = async () => { while (queue.length) { const [story, index] = queue.shift(); results[index] = await Promise.race([play(story), sleep(120000)]) ?? null; } };
  await Promise.all(Array.from({length: 6}, worker));
  done(JSON.stringify(results));
})().catch(error => done(JSON.stringify({error: String(error)})));
"""

# Nothing of one play may be found again by the next, and no dialog may stop one.
ALONE = """<script>
for (const name of ["sessionStorage", "localStorage"]) {
  const kept = new Map();
  Object.defineProperty(window, name, {value: {getItem: key => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, String(value)),
    removeItem: key => kept.delete(key), clear: () => kept.clear(), key: index => [...kept.keys()][index] ?? null, get length() { return kept.size }}});
}
window.alert = window.confirm = window.prompt = () => null;
</script>"""


class Browser:
    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                self.call("GET", "/status")
                break
            except OSError:
                time.sleep(0.1)
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}, "timeouts": {"script": 3_000_000}}
        self.session = "/session/" + self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        page = os.path.join(folder, "empty.html")
        with open(page, "w") as file:
            file.write("<!DOCTYPE html><meta charset=utf-8><body>")
        self.call("POST", self.session + "/url", {"url": "file://" + page})

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=3600) as answer:
            return json.load(answer)["value"]

    def play(self, stories):
        return json.loads(self.call("POST", self.session + "/execute/async", {"script": PLAYER, "args": [stories]}))

    def close(self):
        try:
            self.call("DELETE", self.session)
        finally:
            self.driver.terminate()


def format_of(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    value = lambda key: json.JSONDecoder().raw_decode(text, re.search(rf'["\']?{key}["\']?\s*:\s*(?=")', text).end())[0]
    return value("name"), value("version"), value("source")


def published(source, passages, format, start):
    escaped = lambda text: html.escape(text, quote=True)
    title = "T" + uuid.uuid4().hex
    body = "".join(
        f'<tw-passagedata pid="{pid}" name="{escaped(name)}" tags="{escaped(tags)}" position="1,1" size="1,1">{escaped(text)}</tw-passagedata>'
        for pid, (name, tags, text) in enumerate(passages, 1))
    pid = 1 + [name for name, _, _ in passages].index(start)
    data = (f'<tw-storydata name="{title}" startnode="{pid}" creator="x" creator-version="1" ifid="{str(uuid.uuid4()).upper()}" format="{format}" '
            'format-version="1" options="" hidden><style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css"></style>'
            f'<script role="script" id="twine-user-script" type="text/twine-javascript"></script>{body}</tw-storydata>')
    page = re.sub(r"(<head[^>]*>)", lambda found: found[1] + ALONE, source, count=1)
    return page.replace("{{STORY_NAME}}", title).replace("{{STORY_DATA}}", data)


# The same in jobhunter


class Practice:
    def __init__(self, program, scenario, folder):
        self.process = subprocess.Popen([program, "practise", scenario, "--plain", "--name", "Ana", "--data-dir", folder],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.read()

    def read(self):
        text = b""
        while not text.endswith(b"\n> ") and text != b"> ":
            more = os.read(self.process.stdout.fileno(), 65536)
            if not more:
                break
            text += more
        self.text = text.decode()

    def answer(self, number):
        self.process.stdin.write(f"{number}\n".encode())
        self.process.stdin.flush()
        self.read()

    @property
    def choices(self):
        return re.findall(r"(?m)^(\d+): (.*)$", self.text)

    @property
    def is_over(self):
        return "What now?" in self.text or not self.text.endswith("> ")

    def close(self):
        self.process.kill()
        self.process.wait()


def parts(practice, steps):
    """Where the two part ways, with what was seen by then; nothing if they do not."""
    visited = set()
    difference = first_difference(practice, steps, visited)
    return difference and (difference, visited)


def first_difference(practice, steps, visited):
    seen = practice.text
    for number, step in enumerate(steps):
        wanted = step["links"]
        # Where nobody chooses, it goes on by itself.
        for _ in range(MOST_STEPS):
            if practice.is_over or [words for _, words in practice.choices] != ["…"]:
                break
            practice.answer(practice.choices[0][0])
            seen = practice.text
        marks = re.findall(r"Here is (\w+)\.", step["text"])
        visited.update(marks, re.findall(r"Here is (\w+)\.", seen))
        if not marks or f"Here is {marks[0]}." not in seen:
            return f"step {number}: there {marks}, here {re.findall(r'Here is (.*)[.]', seen)}"
        if practice.is_over:
            return None if not wanted else f"step {number}: there {wanted}, here the end"
        here = [words for _, words in practice.choices]
        if not here and len(wanted) == 1:
            if step["clicked"] is None:
                return None
            practice.answer(1)
            seen = practice.text
            continue
        if sorted(here) != sorted(wanted):
            return f"step {number}: there {wanted}, here {here}"
        if step["clicked"] is None:
            return None
        practice.answer(next(number for number, words in practice.choices if words == wanted[step["clicked"]]))
        seen = practice.text
    return None


def imported(program, text, folder, name):
    story, scenario = os.path.join(folder, f"{name}.twee"), os.path.join(folder, f"{name}.json")
    with open(story, "w") as file:
        file.write(text)
    run = subprocess.run([program, "scenario", "import", story, "--output", scenario, "--bounds=-1000..1000", "--json"], capture_output=True, text=True)
    if not run.stdout:
        sys.exit(f"{run.stderr}\n{text}")
    told = json.loads(run.stdout)["diagnostics"]
    warnings = [each for each in told if each["severity"] != "note" and each["file"] == story]
    headers = [(number, line[3:].split(" [")[0]) for number, line in enumerate(text.split("\n"), 1) if line.startswith(":: ")]
    for each in warnings:
        each["passage"] = next((name for number, name in reversed(headers) if number <= each["line"]), None)
    return scenario, warnings, run.returncode


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("formats", nargs="+", metavar="FORMAT.js")
    options.add_argument("--stories", type=int, default=100, help="for each format")
    options.add_argument("--plays", type=int, default=2, help="of each story")
    options.add_argument("--kinds", help="only stories with markup of these kinds, with commas between; `all` for each in turn")
    options.add_argument("--verbose", action="store_true", help="show the differences that are said, too")
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    sys.stdout.reconfigure(line_buffering=True)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(folder)
        try:
            for path in options.formats:
                failures += compare(browser, options, folder, *format_of(path))
        finally:
            browser.close()
    return 1 if failures else 0


def compare(browser, options, folder, format, version, source):
    chance = random.Random(f"{format} {options.seed}")
    known = kinds(format)
    wanted = known if options.kinds in (None, "all") else [kind for kind in options.kinds.split(",") if kind in known]
    stories, queue = [], []
    for number in range(options.stories):
        # Of the kinds each comes in turn, beginning elsewhere with each seed.
        at = number if options.kinds else number // 2
        kind = None if options.kinds is None and number % 2 == 0 else wanted[(at + 17 * options.seed) % len(wanted)]
        passages, start = Writer(format, chance, kind).story()
        text = twee(passages, format, start)
        stories.append((number, kind, text) + imported(options.program, text, folder, f"{format}-{version}-{number}"))
        root, links, without = FORMATS[format]
        page = published(source, passages, format, start)
        for _ in range(options.plays):
            picks = [chance.random() for _ in range(MOST_STEPS)]
            queue.append({"html": page, "root": root, "links": links, "not": without, "picks": picks})
    # All pages at once can be more than the browser's driver takes.
    played = [steps for at in range(0, len(queue), 40) for steps in browser.play(queue[at:at + 40])]
    outcomes = ("same", "differ, said", "not playable, said", "DIFFER UNSAID")
    counts = collections.defaultdict(collections.Counter)
    loud = 0
    for number, kind, text, scenario, warnings, status in stories:
        if kind is None and warnings:
            loud += 1
            print(f"--- {format} story {number} should be mapped whole: {warnings[0]['message']}\n{text}")
        for steps in played[number * options.plays:(number + 1) * options.plays]:
            if steps is None:
                print(f"{format} story {number} ({kind}) cannot be played there within two minutes")
                continue
            if status != 0:
                counts[kind]["not playable, said"] += 1
                if options.verbose:
                    print(f"{format} story {number} ({kind}): refused; " + "; ".join(sorted({each["message"] for each in warnings})))
                continue
            with tempfile.TemporaryDirectory() as data:
                practice = Practice(options.program, scenario, data)
                difference = parts(practice, steps)
                practice.close()
            if difference is None:
                counts[kind]["same"] += 1
                continue
            difference, visited = difference
            # Where a story begins is gone through, also if it leads on at once.
            near = [each for each in warnings if each["passage"] in {*visited, "P0"} or not re.match(r"P\d|Begin$", each["passage"] or "")]
            if near:
                counts[kind]["differ, said"] += 1
                if options.verbose:
                    print(f"{format} story {number} ({kind}): {difference}; said: " + "; ".join(sorted({each["message"] for each in near})))
            else:
                counts[kind]["DIFFER UNSAID"] += 1
                print(f"--- {format} story {number} ({kind}): {difference}; seen: {sorted(visited)}\n{text}")
    total = sum(counts.values(), collections.Counter())
    for kind in sorted((kind for kind in counts if kind), key=known.index):
        print(f"  {kind:30}" + "".join(f"  {counts[kind][outcome]:3} {outcome}" for outcome in outcomes if counts[kind][outcome]))
    for name, part in (("what is mapped alone", counts[None]), ("all", total)):
        print(f"{format} {version}, {name}: {sum(part.values())} plays: " + ", ".join(f"{part[outcome]} {outcome}" for outcome in outcomes))
    print(f"{format} {version}: {len(stories)} stories, {loud} with a needless warning", flush=True)
    return total["DIFFER UNSAID"] + loud


if __name__ == "__main__":
    sys.exit(main())
