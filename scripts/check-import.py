#!/usr/bin/env python3
"""Reads Twine stories a second time, as the specifications say, and compares with `jobhunter scenario import --json`.

    scripts/check-import.py .build/debug/jobhunter [--tweego TWEEGO] STORY…

An independent and plain reading of Twee 3 (3.0.2), Twine 2 HTML (1.0.2) and JSON (1.0), and of Twine's rule for links. Says for
each story what differs: passages, links, missing targets, unreachable passages, dead ends. Leaves with 1 if anything does.

With --tweego, passages and their texts are those that Tweego reads (it writes each story out as Twee 3); it knows no links,
so these are found in its texts by the same rule.
"""
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

LINK = re.compile(r"\[\[.*?\]\]")
OUT = re.compile(r"^\w+:///?\w")


def twee(text):
    passages, data, current = {}, {}, None
    for line in re.split(r"\r\n|\n|\r", text.removeprefix("\ufeff")):
        if line.startswith("::"):
            current = None
            name, rest = unescaped(line[2:], "[{")
            tags = ""
            if rest.startswith("["):
                tags, rest = unescaped(rest[1:], "]")
                if not rest:
                    tags = ""
            if name.strip():
                current = name.strip()
                passages[current] = {"tags": tags.split(), "lines": []}
        elif current is not None:
            passages[current]["lines"].append(line)
    told = {name: {"tags": p["tags"], "text": "\n".join(p["lines"])} for name, p in passages.items()}
    told.pop("StoryTitle", None)
    try:
        data = json.loads(told.pop("StoryData", {}).get("text", "{}"))
    except ValueError:
        pass
    start = data.get("start") if isinstance(data, dict) else None
    return told, start if start in told else "Start" if "Start" in told else None


def unescaped(text, ends):
    result, at = "", 0
    while at < len(text) and text[at] not in ends:
        if text[at] == "\\" and at + 1 < len(text):
            at += 1
        result += text[at]
        at += 1
    return result, text[at:]


class Published(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stories, self.current = [], None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "tw-storydata":
            self.stories.append({"start": values.get("startnode"), "pids": {}, "passages": {}})
        elif tag == "tw-passagedata" and self.stories:
            self.current = (values.get("name") or "").strip()
            self.stories[-1]["pids"][values.get("pid")] = self.current
            self.stories[-1]["passages"][self.current] = {"tags": (values.get("tags") or "").split(), "text": ""}

    def handle_endtag(self, tag):
        if tag == "tw-passagedata":
            self.current = None

    def handle_data(self, data):
        if self.current:
            self.stories[-1]["passages"][self.current]["text"] += data


def published(text):
    parser = Published()
    parser.feed(text)
    parser.close()
    story = parser.stories[0]
    passages = {name: passage for name, passage in story["passages"].items() if name}
    start = story["pids"].get(story["start"]) if story["start"] else None
    return passages, start if start in passages else "Start" if "Start" in passages else None


def target(inside):
    inside = inside.split("][")[0]
    for mark, pick in (("->", -1), ("<-", 0), ("|", -1)):
        parts = inside.split(mark)
        if len(parts) > 1 and parts[pick]:
            return parts[pick].strip()
    return inside.strip()


def graph(passages, start, is_dynamic):
    told = {n: p for n, p in passages.items() if not {"script", "stylesheet"} & set(p["tags"])}
    links = {}
    for name, passage in told.items():
        found = [target(m[2:-2]) for m in LINK.findall(passage["text"])]
        found = [t for t in found if t and not OUT.match(t) and not (is_dynamic and t.startswith("$"))]
        links[name] = list(dict.fromkeys(found))
    reached, open_ = set(), [start]
    while open_:
        name = open_.pop()
        if name in told and name not in reached:
            reached.add(name)
            open_ += links[name]
    return {
        "passages": list(told),
        "links": [(n, t) for n in told for t in links[n]],
        "missing": [(n, t) for n in told for t in links[n] if t not in told],
        "unreachable": [n for n in told if n not in reached],
        "deadEnds": [n for n in told if not links[n]],
    }


def ours(program, path):
    with tempfile.TemporaryDirectory() as home:
        run = subprocess.run(
            [program, "scenario", "import", path, "--json", "--output", f"{home}/out.json"],
            capture_output=True, text=True, timeout=600,
        )
    document = json.loads(run.stdout)
    found = document.get("brackets")
    if found is None:
        return None, [d["code"] for d in document["diagnostics"] if d["severity"] == "error"]
    for key in ("links", "missing"):
        found[key] = [(link["from"], link["to"]) for link in found[key]]
    return found, [d["code"] for d in document["diagnostics"]]


def by_tweego(tweego, path):
    """What Tweego reads: its Twee 3 of the story. It wants some story format to be there, though it uses none."""
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(f"{home}/storyformats/none")
        with open(f"{home}/storyformats/none/format.js", "w", encoding="utf-8") as out:
            out.write('window.storyFormat({"name":"None","version":"1.0.0","source":""});')
        run = subprocess.run(
            [tweego, "--format=none", "--decompile-twee3", f"--output={home}/out.twee", os.path.abspath(path)],
            capture_output=True, text=True, timeout=600, env={**os.environ, "TWEEGO_PATH": f"{home}/storyformats"},
        )
        if not os.path.exists(f"{home}/out.twee"):
            return None, run.stderr.strip().splitlines()[-1:]
        with open(f"{home}/out.twee", encoding="utf-8") as written:
            return twee(written.read())


def main():
    program, *paths = sys.argv[1:]
    tweego = paths[1] if paths[:1] == ["--tweego"] else None
    paths = paths[2:] if tweego else paths
    compared = differing = passages_seen = links_seen = 0
    for path in paths:
        text = open(path, "rb").read().decode("utf-8", "replace")
        found, codes = ours(program, path)
        if found is None:
            print(f"{path}: not imported ({', '.join(codes)})")
            continue
        if tweego:
            passages, start = by_tweego(tweego, path)
            if passages is None:
                print(f"{path}: not read by Tweego ({start})")
                continue
        elif "<tw-storydata" in text:
            passages, start = published(text)
        elif text.lstrip().startswith("{"):
            story = json.loads(text)
            passages = {p["name"].strip(): p for p in story["passages"]}
            start = story.get("start") if story.get("start") in passages else "Start" if "Start" in passages else None
        else:
            passages, start = twee(text)
        expected = graph(passages, start or found.get("start"), found["format"] != "")
        compared += 1
        passages_seen += len(expected["passages"])
        links_seen += len(expected["links"])
        wrong = False
        for key, value in expected.items():
            if list(map(str, value)) != list(map(str, found[key])):
                wrong = True
                print(f"{path}: {key} differ")
                print("   only here: ", [v for v in value if v not in found[key]][:5])
                print("   only there:", [v for v in found[key] if v not in value][:5])
        differing += wrong
        figures = ", ".join(f"{len(value)} {key}" for key, value in expected.items())
        print(f"{path}: {'DIFFERS' if wrong else 'same'}: {figures}, {len(found['dynamic'])} dynamic")
    print(f"{compared} stories with {passages_seen} passages and {links_seen} links compared, {differing} differ")
    sys.exit(1 if differing else 0)


main()
