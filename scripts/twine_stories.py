"""Random Twine stories for check-story-runtimes.py, in the markup of SugarCube, Harlowe or Chapbook.

Each passage is marked by its name, each link by words of its own.
"""
import json
import uuid

FORMATS = ("SugarCube", "Harlowe", "Chapbook")


class Writer:
    """Writes a story of what the importer claims to map, and of one kind of what it does not claim, if that is named."""

    def __init__(self, format, chance, foreign=None):
        self.format, self.chance, self.foreign_kind, self.words = format, chance, foreign, 0

    def story(self):
        count = self.chance.randint(4, 8)
        self.names = [f"P{i}" for i in range(count)]
        passages = [(name, "", self.passage(i)) for i, name in enumerate(self.names)]
        extra = []
        if self.foreign_kind:
            extra = around(self).get(self.foreign_kind, [])
        begin = {"SugarCube": ("StoryInit", "", "<<set $x to 0>><<set $f to false>>"),
                 "Harlowe": ("Init", "startup", "(set: $x to 0)(set: $f to false)")}
        if self.format in begin:
            return [begin[self.format]] + passages + extra, "P0"
        # Chapbook sets first values in a passage nothing leads back to.
        return [("Begin", "", "x: 0\nf: false\n--\nHere is Begin.\n[[" + self.word() + "->P0]]")] + passages + extra, "Begin"

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
            if part == self.jump and self.format == "SugarCube" and self.jump in used:
                continue
            used.append(part)
            is_first = part == self.change
            (before if is_first else parts).append(part())
        if self.foreign_kind and self.chance.random() < 0.6:
            made = foreign(self)[self.foreign_kind]()
            (before if self.foreign_kind in IN_VARIABLES else parts).append(made)
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
        if self.format == "SugarCube":
            parts += [self.switch]
        if self.format == "Harlowe":
            parts += [self.bare]
        if self.format == "Chapbook":
            parts += [self.unless, self.link_insert]
        return parts

    def target(self):
        return self.chance.choice(self.names)

    def link(self):
        return self.link_to(self.target())

    def link_to(self, target):
        word = self.word()
        return self.chance.choice([f"[[{word}->{target}]]", f"[[{target}<-{word}]]", f"[[{word}|{target}]]"])

    def condition(self, depth=0):
        kind = self.chance.randint(0, 6 if depth < 2 else 3)
        number = self.chance.randint(-1, 3)
        if kind <= 1:
            words = {"SugarCube": ["gt", "lte", "is", "isnot", "<", ">=", "eq", "neq", "==="],
                     "Harlowe": [">", "<=", "is", "is not", "<", ">="],
                     "Chapbook": [">", "<=", "===", "!==", "<", ">=", "==", "!="]}[self.format]
            word = self.chance.choice(words)
            if self.chance.random() < 0.15 and self.format != "Harlowe":
                return f"{number} {word} {self.variable('x')}"
            return f"{self.variable('x')} {word} {number}"
        if kind == 2:
            return self.variable("f")
        if kind == 3:
            if self.format == "SugarCube":
                return f'{self.chance.choice(["visited", "hasVisited"])}("{self.target()}")'
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
            return {"SugarCube": self.chance.choice([f"<<set $x += {step}>>", f"<<set $x to $x + {step}>>", "<<set $x++>>", f"<<set $x -= {step}>>"]),
                    "Harlowe": self.chance.choice([f"(set: $x to it + {step})", f"(set: $x to $x - {step})", f"(put: {step} into $x)"]),
                    "Chapbook": self.chance.choice([f"x: x + {step}", f"x: x - {step}", f"x: {step}"])}[self.format]
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
        return text + {"SugarCube": "<</if>>", "Harlowe": "", "Chapbook": self.chance.choice(["[continue]", "[cont]", "[continued]"])}[self.format]

    def conditional(self):
        return self.when((self.condition(), self.link()))

    def branches(self):
        branches = [(self.condition(), self.link())]
        if self.format != "Chapbook":
            branches += [(self.condition(), self.link()) for _ in range(self.chance.randint(0, 2))]
        return self.when(*branches, (None, self.link()))

    def nested(self, depth=0):
        inner = self.when((self.condition(), self.link()), (None, self.link()))
        if depth < 2 and self.chance.random() < 0.4:
            inner = self.nested(depth + 1)
        return self.when((self.condition(), inner), (None, self.link()))

    def jump(self):
        later = self.names[self.index + 1:]
        target = self.chance.choice(later)
        jump = f'<<goto "{target}">>' if self.format == "SugarCube" else f'(go-to: "{target}")'
        if self.chance.random() < 0.3:
            return self.when((self.condition(), jump), (None, self.link()))
        if self.chance.random() < 0.2:
            return self.when((self.condition(), self.when((self.condition(), jump), (None, self.link()))))
        return self.when((self.condition(), jump))

    def setting_link(self):
        word, target, other = self.word(), self.target(), self.target()
        if self.format == "Harlowe":
            return self.chance.choice([
                f'(link: "{word}")[{self.assignment()}(go-to: "{target}")]', f'(link-goto: "{word}", "{target}")',
                f'(link-reveal-goto: "{word}", "{target}")[{self.assignment()}]',
                f'(link: "{word}")[' + self.when((self.condition(), f'(go-to: "{target}")'), (None, f'(go-to: "{other}")')) + "]"])
        return self.chance.choice([
            f"[[{word}|{target}][$x += 1]]", f"[[{word}->{target}][$x to 2; $f to true]]",
            f'<<link "{word}" "{target}">>{self.assignment()}<</link>>', f'<<button "{word}" "{target}">><</button>>',
            f'<<link "{word}">>{self.assignment()}<<goto "{target}">><</link>>', f"<<link [[{word}|{target}]]>><</link>>",
            f'<<link "{word}">>' + self.when((self.condition(), f'<<goto "{target}">>'), (None, f'<<goto "{other}">>')) + "<</link>>"])

    def switch(self):
        numbers = self.chance.sample(range(-1, 5), 3)
        default = f"<<default>>{self.link()}" if self.chance.random() < 0.6 else ""
        return f"<<switch $x>><<case {numbers[0]} {numbers[1]}>>{self.link()}<<case {numbers[2]}>>{self.link()}{default}<</switch>>"

    def bare(self):
        return f"({self.chance.choice(['if', 'unless'])}: {self.condition()}){self.link()}"

    def unless(self):
        return f"[unless {self.condition()}]\n{self.link()}\n[cont]"

    def link_insert(self):
        return f"{{link to: '{self.target()}', label: '{self.word()}'}}"


# What changes nothing but variables, and stands where Chapbook wants it.
IN_VARIABLES = {"conditional value", "doubled", "from a condition", "by chance"}


def kinds(format):
    """The kinds of markup that stories of a format may hold beside what is mapped."""
    import random
    writer = Writer(format, random.Random(0))
    writer.names, writer.index = ["P0", "P1"], 0
    return list(foreign(writer))


def foreign(writer):
    """What is not claimed to be mapped, with links and changes in it, by kind."""
    return {"SugarCube": sugarcube, "Harlowe": harlowe, "Chapbook": chapbook}[writer.format](writer)


def sugarcube(w):
    link, change, word, target, condition = w.link, w.assignment, w.word, w.target, w.condition
    last = lambda: w.names[-1]
    return {
        "linkreplace": lambda: f'<<linkreplace "{word()}">>{link()}<</linkreplace>>',
        "linkappend": lambda: f'<<linkappend "{word()}">>{link()}{change()}<</linkappend>>',
        "switch of texts": lambda: f'<<set $s to "a">><<switch $s>><<case "a">>{link()}<<default>>{link()}<</switch>>',
        "switch with changes": lambda: f"<<switch $x>><<case 1 2>>{change()}<<default>>{link()}<</switch>>",
        "switch with a jump": lambda: f'<<switch $x>><<case 1 2>><<goto "{last()}">><<default>>{link()}<</switch>>',
        "link that stays": lambda: f'<<link "{word()}">>{change()}<</link>>',
        "loop of changes": lambda: f"<<for _i to 0; _i lt 2; _i++>>{change()}<</for>>",
        "loop of links": lambda: f"<<for _i to 0; _i lt 2; _i++>>{link()}<</for>>",
        "change in a branch": lambda: w.when((condition(), change())),
        "changes in branches": lambda: w.when((condition(), change()), (None, change())),
        "change and link in a branch": lambda: w.when((condition(), change() + link()), (None, link())),
        "link with code": lambda: f'<<link "{word()}" {target()}>><<run $list to []>><</link>>',
        "text compared": lambda: f'<<set $t to "a" + "b">><<if $t is "ab">>{link()}<</if>>',
        "return": lambda: '<<return "Back">>',
        "append": lambda: f'<<append "#nowhere">>{change()}<</append>>',
        "data-passage": lambda: f'<a data-passage="{target()}">{word()}</a>',
        "actions": lambda: f'<<actions "{target()}">>',
        "include": lambda: f'<<include "{last()}">>',
        "widget": lambda: "<<shown>>",
        "repeated jumps": lambda: w.when((condition(), f'<<goto "{last()}">>')) + w.when((condition(), f'<<goto "{last()}">>')),
        "jump in nested branches": lambda: w.when((condition(), w.when((condition(), f'<<goto "{last()}">>'), (None, change()))), (None, link())),
        "random condition": lambda: w.when(("random(1, 2) is 1", link()), (None, link())),
        "chance of a target": lambda: f'[[{word()}|either("{target()}", "{target()}")]]',
        "visits counted": lambda: w.when((f'visited("{target()}") gt 1', link())),
        "visits of this": lambda: w.when(("visited() gt 1", link()), (None, link())),
        "previous": lambda: w.when((f'previous() is "{target()}"', link())),
        "two variables": lambda: f"<<set $y to 1>>" + w.when(("$x gt $y", link())),
        "arithmetic": lambda: w.when(("$x + 1 gt 2", link())),
        "not without brackets": lambda: w.when(("not $x gt 1", link())) + w.when(("!$x is false", link())),
        "mixed and or": lambda: w.when((f"$x gt 1 or $f and {condition()}", link())) + w.when(("not $f and $x is 0", link())),
        "counter as truth": lambda: w.when(("$x", link())) + w.when(("$x is true", link())) + w.when(("not $x", link())),
        "flag compared": lambda: w.when(("$f is true", link()), ("$f is false", link())) + w.when(("$f isnot true", link())),
        "is with or": lambda: w.when(("$x is 1 or 2", link())),
        "never set": lambda: w.when(("$never", link()), (None, link())) + w.when(("$none gt 0", link()), (None, link())),
        "switch of a flag": lambda: f"<<switch $f>><<case true>>{link()}<<case false>>{link()}<</switch>>",
        "nested switch": lambda: f"<<switch $x>> words <<case 0>>{w.switch()}<<default>>{w.nested()}<</switch>>",
        "number is not": lambda: f"<<if $x is not 1>>{link()}<<elseif $f is not true>>{link()}<</if>>",
        "code in conditions": lambda: f"<<if $x > 1 && !$f || $x === 0>>{link()}<</if>><<if $x != 1>>{link()}<</if>>",
        "defined": lambda: w.when(("def $x and ndef $z", link())),
        "doubled": lambda: "<<set $x to $x * 2>>",
        "it": lambda: "<<set $x to it + 1>>",
        "stepped": lambda: "<<set $x++>>",
        "from a condition": lambda: "<<set $f to $x gt 1>>",
        "turned round": lambda: "<<set $f to not $f>>",
        "unset": lambda: "<<unset $x>>",
        "by chance": lambda: "<<set $x to random(0, 3)>>",
        "change in the middle": lambda: f"<<if $x gt 0>>{link()}<</if>>{change()}<<if $x gt 1>>{link()}<</if>>",
        "change behind links": lambda: f"{link()}{change()}",
        "hidden by style": lambda: f"@@display:none;{link()}@@",
        "comments": lambda: f"/* {link()} */<!-- {link()} -->/% {link()} %/{link()}",
        "verbatim": lambda: f"{{{{{{{link()}}}}}}}<nowiki>{link()}</nowiki>\"\"\"{link()}\"\"\"",
        "html": lambda: f"<div class='a'>{link()}</div><span>{link()}</span>",
        "silently": lambda: f"<<silently>>{link()}{change()}<</silently>><<nobr>>{link()}<</nobr>>",
        "timed": lambda: f"<<timed 0s>>{link()}<</timed>>",
        "do": lambda: f"<<do>>{link()}<</do>>",
        "setter with code": lambda: f"[[{word()}|{target()}][$list to [], $x += 1]]",
        "variable in words": lambda: f"[[$x {word()}|{target()}]]",
        "target in a variable": lambda: f'<<set $to to "{target()}">>[[{word()}|$to]]',
        "link in a list": lambda: f"* {link()}\n* {link()}\n!Head {link()}",
        "header": lambda: "",
        "footer": lambda: "",
        "done": lambda: "",
        "nobr passage": lambda: link(),
    }


def harlowe(w):
    link, change, word, target, condition = w.link, w.assignment, w.word, w.target, w.condition
    last = lambda: w.names[-1]
    return {
        "style": lambda: f'(text-style: "bold")[{link()}]', "style of a link": lambda: f'(text-style: "bold"){link()}',
        "link that stays": lambda: f'(link: "{word()}")[{change()}]', "hidden": lambda: f"(hidden:)[{link()}]",
        "link-repeat": lambda: f'(link-repeat: "{word()}")[{change()}]',
        "change in a branch": lambda: w.when((condition(), change())),
        "changes in branches": lambda: w.when((condition(), change()), (None, change())),
        "change and link in a branch": lambda: w.when((condition(), change() + link()), (None, link())),
        "hidden hook": lambda: f"|a)[{link()}]", "named hook": lambda: f"|a>[{link()}]", "collapsed": lambda: f"{{{link()}}}",
        "shown hook": lambda: f"|b)[{link()}](show: ?b)", "taken away": lambda: f"|c>[{link()}](replace: ?c)[{link()}]",
        "link-reveal": lambda: f'(link-reveal: "{word()}")[{link()}]', "link-replace": lambda: f'(link-replace: "{word()}")[{link()}]',
        "text compared": lambda: f'(set: $t to "a" + "b")(if: $t is "ab")[{link()}]',
        "loop of changes": lambda: f"(for: each _i, 1, 2)[{change()}]", "loop of links": lambda: f"(for: each _i, 1, 2)[{link()}]",
        "undo": lambda: f'(link-undo: "{word()}")',
        "joined changers": lambda: f'(if: $x > 1)+(text-style: "bold")[{link()}]',
        "link-reveal-goto": lambda: f'(link-reveal-goto: "{word()}", "{target()}")[{change()}]',
        "else behind words": lambda: f"(if: {condition()})[{link()}] words (else:)[{link()}]",
        "else-if behind a line": lambda: f"(if: {condition()})[{link()}]\n\n(else-if: {condition()})[{link()}]\n(else:)[{link()}]",
        "else of unless": lambda: f"(unless: {condition()})[{link()}](else:)[{link()}]",
        "else alone": lambda: f"(else:)[{link()}]",
        "elseif": lambda: f"(if: {condition()})[{link()}](elseif: {condition()})[{link()}]",
        "repeated jumps": lambda: w.when((condition(), f'(go-to: "{last()}")')) + w.when((condition(), f'(go-to: "{last()}")')),
        "jump in nested branches": lambda: w.when((condition(), w.when((condition(), f'(go-to: "{last()}")'), (None, change()))), (None, link())),
        "random condition": lambda: f"(if: (random: 1, 2) is 1)[{link()}](else:)[{link()}]",
        "chance of a target": lambda: f'(link-goto: "{word()}", (either: "{target()}", "{target()}"))',
        "visits": lambda: f"(if: visits > 1)[{link()}](else:)[{link()}]",
        "visited": lambda: f'(if: (visited: "{target()}"))[{link()}]',
        "history counted": lambda: f"(if: (history:)'s length > 2)[{link()}]",
        "two variables": lambda: f"(set: $y to 1)(if: $x > $y)[{link()}]", "arithmetic": lambda: f"(if: $x + 1 > 2)[{link()}]",
        "not without brackets": lambda: f"(if: not $f and $x is 0)[{link()}](if: not $x > 1)[{link()}]",
        "not of the history": lambda: f'(if: not (history:) contains "{target()}")[{link()}]',
        "code in conditions": lambda: f"(if: $x > 1 && $f)[{link()}](if: $x == 0)[{link()}](if: !$f)[{link()}]",
        "words of SugarCube": lambda: f"(if: $x gt 1)[{link()}](if: $x isnot 0)[{link()}]",
        "added": lambda: "(set: $x += 1)", "taken": lambda: "(set: $x -= 1)", "stepped": lambda: "(set: $x++)", "equals": lambda: "(set: $x = 2)",
        "not of a comparison": lambda: f"(if: not ($x > 1))[{link()}]",
        "mixed and or": lambda: f"(if: $x > 1 or $f and {condition()})[{link()}]",
        "counter as truth": lambda: f"(if: $x)[{link()}]",
        "flag compared": lambda: f"(if: $f is true)[{link()}](else-if: $f is false)[{link()}](if: $f is not true)[{link()}]",
        "counter is true": lambda: f"(if: $x is true)[{link()}]",
        "is with or": lambda: f"(if: $x is 1 or 2)[{link()}]", "is not with and": lambda: f"(if: $x is not 1 and 2)[{link()}]",
        "two-sided": lambda: f"(if: $x > 0 and < 3)[{link()}]", "is in": lambda: f"(if: $x is in (a: 1, 2))[{link()}]",
        "number first": lambda: f"(if: 1 < $x)[{link()}]",
        "never set": lambda: f"(if: $never is 0)[{link()}](else:)[{link()}]",
        "doubled": lambda: "(set: $x to it * 2)", "from a condition": lambda: "(set: $f to $x > 1)", "turned round": lambda: "(set: $f to not it)",
        "by chance": lambda: "(set: $x to (random: 0, 3))", "two at once": lambda: "(set: $x to it + 1, $f to true)",
        "change in the middle": lambda: f"(if: $x > 0)[{link()}]{change()}(if: $x > 1)[{link()}]",
        "change in a hook": lambda: f"[{change()}]<a| (text-style: 'bold')[{change()}]", "change behind links": lambda: f"{link()}{change()}",
        "temporary": lambda: f"(set: _t to $x + 1)(if: _t > 1)[{link()}]",
        "comments": lambda: f"<!-- {link()} -->{link()}", "verbatim": lambda: f"`{link()}` (verbatim:)[{link()}]",
        "html": lambda: f"<div class='a'>{link()}</div><span>{link()}</span>", "columns": lambda: f"=|\n{link()}\n|=\n{link()}\n|==|",
        "list": lambda: f"* {link()}\n* {link()}\n# {link()}",
        "display": lambda: f'(display: "{last()}")', "live": lambda: f"(live: 0.1s)[{link()}(stop:)]", "after": lambda: f"(after: 0.1s)[{link()}]",
        "cond": lambda: f'(link-goto: "{word()}", (cond: $x > 1, "{target()}", "{target()}"))',
        "changer in a variable": lambda: f"(set: $c to (if: $x > 1))$c[{link()}]",
        "condition in a variable": lambda: f"(set: $b to $x > 1)(if: $b)[{link()}]", "truth before a hook": lambda: f"$f[{link()}]",
        "if with a flag off": lambda: f"(if: false)[{link()}](if: true)[{link()}]",
        "click": lambda: f"|d>[words](click: ?d)[{link()}]", "click-goto": lambda: f'|e>[{word()}](click-goto: ?e, "{target()}")',
        "cycling": lambda: f'(cycling-link: bind $k, "{word()}", "{word()}")', "redirect": lambda: f'(redirect: "{last()}")',
        "variable in words": lambda: f"[[$x {word()}->{target()}]]", "target in a variable": lambda: f'(set: $to to "{target()}")(link-goto: "{word()}", $to)',
        "header": lambda: "", "footer": lambda: "",
    }


def chapbook(w):
    link, word, target, condition = w.link, w.word, w.target, w.condition
    last = lambda: w.names[-1]
    return {
        "link to": lambda: f"{{link to: '{target()}', label: '{word()}'}}", "align": lambda: f"[align center]\n{link()}\n[continue]",
        "reveal": lambda: f"{{reveal link: '{word()}', text: 'more'}}", "reveal a passage": lambda: f"{{reveal link: '{word()}', passage: '{last()}'}}",
        "note": lambda: f"[note]\n{link()}\n[continue]", "embed": lambda: f"{{embed passage: '{last()}'}}",
        "if joined": lambda: f"[if {condition()}; align center]\n{link()}\n[cont]", "if append": lambda: f"[if {condition()}; append]\n{link()}\n[cont]",
        "ifalways": lambda: f"[ifalways]\n{link()}\n[ifnever]\n{link()}\n[cont]", "else twice": lambda: f"[if {condition()}]\n{link()}\n[else]\n{link()}\n[else]\n{link()}\n[cont]",
        "else alone": lambda: f"[else]\n{link()}\n[cont]", "else far": lambda: f"[if {condition()}]\n{link()}\n[cont]\n{link()}\n[else]\n{link()}\n[cont]",
        "unless and else": lambda: f"[unless {condition()}]\n{link()}\n[else]\n{link()}\n[cont]", "if and unless": lambda: f"[if x > 0; unless f]\n{link()}\n[cont]",
        "two ifs joined": lambda: f"[if x > 0; if f]\n{link()}\n[else]\n{link()}\n[cont]", "if in lines": lambda: f"[if x > 0]\n\n[if f]\n{link()}\n[cont]",
        "after": lambda: f"[after 100 ms]\n{link()}\n[cont]", "back": lambda: f"{{back link, label: '{word()}'}}",
        "capitals": lambda: f"[IF {condition()}]\n{link()}\n[CONTINUE]",
        "not without brackets": lambda: f"[if !x > 1]\n{link()}\n[cont]", "mixed and or": lambda: f"[if x > 1 || f && {condition()}]\n{link()}\n[cont]",
        "counter as truth": lambda: f"[if x]\n{link()}\n[else]\n{link()}\n[cont]", "counter is true": lambda: f"[if x === true]\n{link()}\n[cont]\n[if x == true]\n{link()}\n[cont]",
        "flag compared": lambda: f"[if f === true]\n{link()}\n[cont]\n[if f === false]\n{link()}\n[cont]\n[if f !== true]\n{link()}\n[cont]",
        "assignment": lambda: f"[if x = 1]\n{link()}\n[cont]", "visits": lambda: f"[if passage.visits > 1]\n{link()}\n[else]\n{link()}\n[cont]",
        "name of the passage": lambda: f"[if passage.name === 'P1']\n{link()}\n[cont]", "text compared": lambda: f"[if passage.from === 'P1']\n{link()}\n[cont]",
        "two variables": lambda: f"[if x > f]\n{link()}\n[cont]", "arithmetic": lambda: f"[if x + 1 > 2]\n{link()}\n[cont]",
        "random condition": lambda: f"[if random.coinFlip]\n{link()}\n[else]\n{link()}\n[cont]", "number first": lambda: f"[if 1 < x]\n{link()}\n[cont]",
        "words and": lambda: f"[if x > 1 and f]\n{link()}\n[cont]",
        "conditional value": lambda: "x (x > 1): 0", "doubled": lambda: "x: x * 2", "from a condition": lambda: "f: x > 1", "by chance": lambda: "x: random.d4",
        "javascript": lambda: f"[JavaScript]\nwrite('a');\n[continue]\n{link()}", "css": lambda: f"[CSS]\n.a {{ color: red }}\n[continue]\n{link()}",
        "html": lambda: f"<div class='a'>{link()}</div>", "comments": lambda: f"<!-- {link()} -->{link()}", "variable in words": lambda: f"[[{{x}} {word()}->{target()}]]",
        "forks": lambda: f"> {link()}\n> {link()}", "list": lambda: f"- {link()}\n- {link()}", "code": lambda: f"`{link()}`",
        "cycling": lambda: f"{{cycling link for: 'k', choices: ['{word()}', '{word()}']}}", "rule in the text": lambda: f"{link()}\n--\n{link()}",
        "escaped": lambda: f"\\[if x > 1]\n{link()}",
    }


def around(w):
    """Passages that kinds of markup bring along, with what is around every other passage."""
    if w.format == "SugarCube":
        return {"widget": [("Widgets", "widget", f'<<widget "shown">>{w.link()}<<set $x += 1>><</widget>>')],
                "header": [("PassageHeader", "", "<<set $x += 1>>")], "footer": [("PassageFooter", "", w.link())],
                "done": [("PassageDone", "", "<<set $x += 1>>")]}
    if w.format == "Harlowe":
        return {"header": [("Head", "header", "(set: $x to it + 1)")], "footer": [("Foot", "footer", w.link())]}
    return {}


def twee(passages, format, start):
    data = json.dumps({"ifid": str(uuid.uuid4()).upper(), "format": format, "start": start})
    parts = [f":: StoryTitle\n{start}", f":: StoryData\n{data}"]
    parts += [f":: {name}{f' [{tags}]' if tags else ''}\n{text}" for name, tags, text in passages]
    return "\n\n".join(parts) + "\n"
