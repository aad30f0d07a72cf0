#!/usr/bin/env python3
"""Plays generated Twine stories in the real run-time of their story format and in jobhunter, and compares the choices.

    scripts/check-story-runtimes.py .build/debug/jobhunter [--stories N] [--plays N] [--seed N] FORMAT.js…

FORMAT.js is a built story format: the `format.js` of SugarCube, Harlowe or Chapbook as Twine 2 has it, for example from
https://github.com/klembot/twinejs, folder public/story-formats. It is not part of this repository and must not be.

Half of the stories hold only what the importer claims to map, and have to be imported without a warning; the other half
holds also what it does not. Each story is played by random clicks in Chromium (`chromium` and `chromedriver` must be
installed), and then by the same choices with `jobhunter practise --plain`. Said at the end: how many plays show the same
choices at every step, how many part ways in a story of which a warning tells, and how many part ways without one. Leaves
with 1 if there is any of these.
"""
import argparse
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

FORMATS = {
    # Where the passage is shown, what can be clicked, and what of that is not the story's.
    "SugarCube": ("#passages", "a.link-internal, a.link-broken, a[data-passage], button", "nothing"),
    "Harlowe": ("tw-story", "tw-link, tw-broken-link, .enchantment-link", "tw-sidebar"),
    "Chapbook": ("article:not([aria-hidden])", "a, button, passage-link, reveal-link", "[aria-hidden]"),
}
MOST_STEPS = 10


# Stories


class Writer:
    """Writes a random story; each passage is marked by its name, each link by words of its own."""

    def __init__(self, format, chance, is_plain):
        self.format, self.chance, self.is_plain, self.words = format, chance, is_plain, 0

    def story(self):
        count = self.chance.randint(4, 8)
        self.names = [f"P{i}" for i in range(count)]
        passages = [(name, "", self.passage(i)) for i, name in enumerate(self.names)]
        begin = {"SugarCube": ("StoryInit", "", "<<set $x to 0>><<set $f to false>>"),
                 "Harlowe": ("Init", "startup", "(set: $x to 0)(set: $f to false)")}
        if self.format in begin:
            return [begin[self.format]] + passages, "P0"
        # Chapbook sets first values in a passage nothing leads back to.
        return [("Begin", "", "x: 0\nf: false\n--\nHere is Begin.\n[[" + self.word() + "->P0]]")] + passages, "Begin"

    def word(self):
        self.words += 1
        return f"w{self.words}"

    def passage(self, index):
        self.index = index
        if index == len(self.names) - 1 or index > 2 and self.chance.random() < 0.2:
            return f"Here is {self.names[index]}."
        before, parts, used = [], [], []
        for _ in range(self.chance.randint(1, 4)):
            part = self.chance.choice(self.parts())
            # SugarCube makes all jumps whose conditions hold, one after the other: that is said, and not mapped.
            if part == self.jump and self.is_plain and self.format == "SugarCube" and self.jump in used:
                continue
            used.append(part)
            is_first = part == self.change and (self.is_plain or self.format == "Chapbook" or self.chance.random() < 0.5)
            (before if is_first else parts).append(part())
        if self.is_plain or self.chance.random() < 0.8:
            parts += [self.link() for _ in range(self.chance.randint(1, 2))]
        self.chance.shuffle(parts)
        text = f"Here is {self.names[index]}.\n" + "\n".join(parts)
        if self.format == "Chapbook":
            return "\n".join(before + ["--", text]) if before else text
        return "\n".join(before + [text])

    def parts(self):
        parts = [self.change, self.conditional, self.conditional, self.branches]
        if self.format != "Chapbook":
            parts += [self.jump, self.jump, self.setting_link, self.nested]
        if self.format == "Harlowe":
            parts += [self.bare]
        if not self.is_plain:
            parts += [self.foreign, self.foreign]
        return parts

    def target(self):
        return self.chance.choice(self.names)

    def link(self):
        return self.link_to(self.target())

    def link_to(self, target):
        return f"[[{self.word()}->{target}]]"

    def condition(self, depth=0):
        kind = self.chance.randint(0, 6 if depth < 2 else 3)
        number = self.chance.randint(-1, 3)
        if kind <= 1:
            words = {"SugarCube": ["gt", "lte", "is", "isnot", "<", ">="], "Harlowe": [">", "<=", "is", "is not", "<", ">="],
                     "Chapbook": [">", "<=", "===", "!==", "<", ">="]}[self.format]
            return f"{self.variable('x')} {self.chance.choice(words)} {number}"
        if kind == 2:
            return self.variable("f")
        if kind == 3:
            if self.format == "SugarCube":
                return f'visited("{self.target()}")'
            if self.format == "Harlowe":
                return f'(history:) contains "{self.target()}"'
            return "!" + self.variable("f")
        one, other = self.condition(depth + 1), self.condition(depth + 1)
        if kind == 4:
            return f"!({one})" if self.format == "Chapbook" else f"not ({one})"
        word = self.chance.choice(["&&", "||"] if self.format == "Chapbook" else ["and", "or"])
        return f"({one}) {word} ({other})"

    def variable(self, name):
        return name if self.format == "Chapbook" else "$" + name

    def assignment(self):
        if self.chance.random() < 0.5:
            step = self.chance.randint(1, 2)
            return {"SugarCube": f"<<set $x += {step}>>", "Harlowe": f"(set: $x to it + {step})", "Chapbook": f"x: x + {step}"}[self.format]
        truth = self.chance.choice(["true", "false"])
        return {"SugarCube": f"<<set $f to {truth}>>", "Harlowe": f"(set: $f to {truth})", "Chapbook": f"f: {truth}"}[self.format]

    def change(self):
        return self.assignment()

    def when(self, *branches):
        """Branches of (condition, text); without a condition for the last."""
        text = ""
        for number, (condition, inside) in enumerate(branches):
            if self.format == "SugarCube":
                text += f"<<{'if' if number == 0 else 'elseif'} {condition}>>{inside}" if condition else f"<<else>>{inside}"
            elif self.format == "Harlowe":
                opening = f"({'if' if number == 0 else 'else-if'}: {condition})" if condition else "(else:)"
                text += f"{opening}[{inside}]"
            else:
                text += f"[if {condition}]\n{inside}\n" if condition else f"[else]\n{inside}\n"
        return text + {"SugarCube": "<</if>>", "Harlowe": "", "Chapbook": "[continue]"}[self.format]

    def conditional(self):
        return self.when((self.condition(), self.link()))

    def branches(self):
        branches = [(self.condition(), self.link())]
        if self.format != "Chapbook" and self.chance.random() < 0.5:
            branches.append((self.condition(), self.link()))
        return self.when(*branches, (None, self.link()))

    def nested(self):
        inner = self.when((self.condition(), self.link()), (None, self.link()))
        return self.when((self.condition(), inner), (None, self.link()))

    def jump(self):
        later = self.names[self.index + 1:]
        target = self.chance.choice(later)
        jump = f'<<goto "{target}">>' if self.format == "SugarCube" else f'(go-to: "{target}")'
        if self.chance.random() < 0.3:
            return self.when((self.condition(), jump), (None, self.link()))
        return self.when((self.condition(), jump))

    def setting_link(self):
        word, target = self.word(), self.target()
        if self.format == "Harlowe":
            return f'(link: "{word}")[{self.assignment()}(go-to: "{target}")]'
        return self.chance.choice([f"[[{word}|{target}][$x += 1]]", f'<<link "{word}" "{target}">>{self.assignment()}<</link>>',
                                   f'<<link "{word}">>{self.assignment()}<<goto "{target}">><</link>>', f"<<link [[{word}|{target}]]>><</link>>"])

    def bare(self):
        return f"({self.chance.choice(['if', 'unless'])}: {self.condition()}){self.link()}"

    def foreign(self):
        """What is not mapped, with a link or a change in it."""
        link, change = self.link(), self.assignment()
        if self.format == "SugarCube":
            return self.chance.choice([
                f'<<linkreplace "{self.word()}">>{link}<</linkreplace>>', f"<<switch $x>><<case 1 2>>{link}<<default>>{change}<</switch>>",
                f'<<link "{self.word()}">>{change}<</link>>', f"<<for _i to 0; _i lt 2; _i++>>{change}<</for>>", self.when((self.condition(), change)),
                f'<<link "{self.word()}" {self.target()}>><<run $list to []>><</link>>', f'<<set $t to "a" + "b">><<if $t is "ab">>{link}<</if>>',
                '<<return "Back">>', f'<<append "#nowhere">>{change}<</append>>', f'<a data-passage="{self.target()}">{self.word()}</a>',
                f'<<actions "{self.target()}">>', f"<<include \"{self.names[-1]}\">>",
            ])
        if self.format == "Harlowe":
            return self.chance.choice([
                f'(text-style: "bold")[{link}]', f'(text-style: "bold"){link}', f'(link: "{self.word()}")[{change}]', f"(hidden:)[{link}]",
                f'(link-repeat: "{self.word()}")[{change}]', self.when((self.condition(), change)), f"|a)[{link}]", f"{{{link}}}",
                f'(link-reveal: "{self.word()}")[{link}]', f'(set: $t to "a" + "b")(if: $t is "ab")[{link}]', f"(for: each _i, 1, 2)[{change}]",
                f'(link-undo: "{self.word()}")', f'(if: $x > 1)+(text-style: "bold")[{link}]', f'(link-reveal-goto: "{self.word()}", "{self.target()}")[{change}]',
            ])
        return self.chance.choice([
            f"{{link to: '{self.target()}', label: '{self.word()}'}}", f"[unless {self.condition()}]\n{link}\n[continue]", f"[align center]\n{link}\n[continue]",
            f"{{reveal link: '{self.word()}', text: 'more'}}", f"[note]\n{link}\n[continue]", f"{{embed passage: '{self.names[-1]}'}}",
        ])


def twee(passages, format, start):
    data = json.dumps({"ifid": str(uuid.uuid4()).upper(), "format": format, "start": start})
    parts = [f":: StoryTitle\n{start}", f":: StoryData\n{data}"]
    parts += [f":: {name}{f' [{tags}]' if tags else ''}\n{text}" for name, tags, text in passages]
    return "\n\n".join(parts) + "\n"


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
  const worker = async () => { while (queue.length) { const [story, index] = queue.shift(); results[index] = await play(story); } };
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
    """Where the two part ways; nothing if they do not."""
    seen = practice.text
    for number, step in enumerate(steps):
        wanted = step["links"]
        # Where nobody chooses, it goes on by itself.
        while not practice.is_over and [words for _, words in practice.choices] == ["…"]:
            practice.answer(practice.choices[0][0])
            seen = practice.text
        marks = re.findall(r"Here is (\w+)\.", step["text"])
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
    return scenario, warnings, run.returncode


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("formats", nargs="+", metavar="FORMAT.js")
    options.add_argument("--stories", type=int, default=60, help="for each format")
    options.add_argument("--plays", type=int, default=2, help="of each story")
    options.add_argument("--verbose", action="store_true", help="show the differences that are said, too")
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
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
    stories, queue = [], []
    for number in range(options.stories):
        is_plain = number % 2 == 0
        passages, start = Writer(format, chance, is_plain).story()
        text = twee(passages, format, start)
        stories.append((number, is_plain, text) + imported(options.program, text, folder, f"{format}-{version}-{number}"))
        root, links, without = FORMATS[format]
        page = published(source, passages, format, start)
        for _ in range(options.plays):
            picks = [chance.random() for _ in range(MOST_STEPS)]
            queue.append({"html": page, "root": root, "links": links, "not": without, "picks": picks})
    played = browser.play(queue)
    counts = {"same": 0, "differ, said": 0, "not playable, said": 0, "DIFFER UNSAID": 0}
    loud = 0
    for number, is_plain, text, scenario, warnings, status in stories:
        if is_plain and warnings:
            loud += 1
            print(f"--- {format} story {number} should be mapped whole: {warnings[0]['message']}\n{text}")
        for steps in played[number * options.plays:(number + 1) * options.plays]:
            if status != 0:
                counts["not playable, said"] += 1
                continue
            with tempfile.TemporaryDirectory() as data:
                practice = Practice(options.program, scenario, data)
                difference = parts(practice, steps)
                practice.close()
            if difference is None:
                counts["same"] += 1
            elif warnings:
                counts["differ, said"] += 1
                if options.verbose:
                    print(f"{format} story {number}: {difference}; said: " + "; ".join(sorted({each["message"] for each in warnings})))
            else:
                counts["DIFFER UNSAID"] += 1
                print(f"--- {format} story {number}: {difference}\n{text}")
    print(f"{format} {version}: {len(stories)} stories, {len(played)} plays: " + ", ".join(f"{value} {key}" for key, value in counts.items())
          + f"; {loud} stories with a needless warning", flush=True)
    return counts["DIFFER UNSAID"] + loud


if __name__ == "__main__":
    sys.exit(main())
