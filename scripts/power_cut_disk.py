"""What a program did to the files below a folder, and the disks a power cut could have left of it.

The rules are POSIX's and no file system's: before it is synced, each change may be there or not, in any order, and a write also in part.
What a folder holds is synced with the folder. A rename is whole or not at all. Shared memory (`-shm`) is left out: it never outlives a power cut.
"""

import hashlib
import os
import re
import shutil
import stat
import subprocess

CALLS = (
    "openat,open,creat,mkdir,mkdirat,rmdir,rename,renameat,renameat2,link,linkat,unlink,unlinkat,symlink,symlinkat,truncate,"
    "ftruncate,fallocate,write,writev,pwrite64,pwritev,pwritev2,copy_file_range,sendfile,fsync,fdatasync,sync,syncfs,"
    "close,dup,dup2,dup3,fcntl,chmod,fchmod,fchmodat"
)
LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)", re.S)
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
SECTOR = 512


class Change:
    """One change of a file or a folder; `synced` is the moment from which it is sure to be there."""

    def __init__(self, moment, name, node, kind, *what):
        self.moment, self.name, self.node, self.kind, self.what = moment, name, node, kind, what
        self.synced = None


class Recording:
    """A command run once: its changes in order, what it said and when, and how it ended."""

    def __init__(self, command, root, environment, given=b""):
        self.root = os.path.realpath(root)
        self.changes, self.said, self.moments = [], [], 0
        self.nodes, self.names, self.open = {}, {}, {}
        self.start = {}
        self._take_stock()
        trace = self.root + ".trace"
        process = subprocess.run(
            ["strace", "-f", "-q", "-xx", "-s", "100000000", "-e", "signal=none", "-e", "trace=" + CALLS, "-o", trace, *command],
            input=given, capture_output=True, env=environment, check=False,
        )
        self.status, self.output, self.complaint = process.returncode, process.stdout, process.stderr
        with open(trace, encoding="ascii") as lines:
            for call in whole_calls(lines):
                self._take(*call)
        os.unlink(trace)

    # What was there before

    def _take_stock(self):
        """Notes every file and folder with its contents."""
        for folder, folders, files in os.walk(self.root):
            self.start[self._node(folder)] = {}
            for name in files + folders:
                path = os.path.join(folder, name)
                if name in files:
                    with open(path, "rb") as file:
                        self.start[self._node(path)] = (file.read(), stat.S_IMODE(os.stat(path).st_mode))
                self.start[self._node(folder)][name] = self._node(path)
        self.modes = {self._node(folder): stat.S_IMODE(os.stat(folder).st_mode) for folder, _, _ in os.walk(self.root)}

    def _node(self, path):
        return self.names.setdefault(path, len(self.names))

    # What happened

    def _inside(self, path):
        path = os.path.normpath(path if path.startswith("/") else os.path.join(os.getcwd(), path))
        isInside = path == self.root or path.startswith(self.root + "/")
        return path if isInside and not path.endswith("-shm") else None

    def _note(self, node, kind, *what):
        name = what[0] if kind in ("add", "move", "remove") else next((path for path, inner in self.names.items() if inner == node), "?")
        self.changes.append(Change(self.moments, os.path.basename(name), node, kind, *what))
        self.moments += 1

    def _folder(self, path):
        return self.names[os.path.dirname(path)], os.path.basename(path)

    def _take(self, name, text, result):
        if result < 0:
            return
        paths = [bytes.fromhex(found[0].replace("\\x", "")) for found in STRING.findall(text)]
        numbers = re.findall(r"(?:^|, )(-?\d+)(?=,|$|\b)", STRING.sub("", text))
        first = int(re.match(r"-?\d+", text)[0]) if re.match(r"-?\d+", text) else None
        if name in ("openat", "open", "creat"):
            self._take_open(os.fsdecode(paths[0]), text, result)
        elif name == "close":
            self.open.pop(first, None)
        elif name.startswith("dup") or name == "fcntl" and "F_DUPFD" in text:
            if first in self.open:
                self.open[result] = list(self.open[first])
        elif name in ("write", "writev") and first in (1, 2) and first not in self.open:
            self.said.append((self.moments, b"".join(paths)))
            self.moments += 1
        elif first is not None and name not in ("linkat", "renameat", "unlinkat", "fcntl"):
            if first in self.open:
                self._take_file(name, self.open[first], paths, numbers, text, result)
        elif name != "fcntl":
            self._take_names(name, [self._inside(os.fsdecode(path)) for path in paths], text)

    def _take_open(self, path, text, result):
        path = self._inside(path)
        self.open.pop(result, None)
        if path is None:
            return
        if path not in self.names:
            if "O_CREAT" not in text:
                return
            self._make(path, "file", int(text.rsplit(", ", 1)[1], 8) & ~0o022)
        elif "O_TRUNC" in text:
            self._note(self.names[path], "truncate", 0)
        self.open[result] = [self.names[path], 0]

    def _make(self, path, kind, mode):
        folder, name = self._folder(path)
        self.names.pop(path, None)
        node = self.names[path] = max([*self.names.values(), *self.start, *self.nodes, 0]) + 1
        self.nodes[node] = {} if kind == "folder" else (b"", mode)
        if kind == "folder":
            self.modes[node] = mode
        self._note(folder, "add", name, node)

    def _take_file(self, name, file, paths, numbers, text, result):
        node, place = file
        if name in ("write", "writev"):
            self._note(node, "write", place, b"".join(paths)[:result])
            file[1] += result
        elif name == "pwrite64":
            self._note(node, "write", int(text.rsplit(", ", 1)[1]), paths[0][:result])
        elif name == "ftruncate":
            self._note(node, "truncate", int(text.rsplit(", ", 1)[1]))
        elif name == "fchmod":
            self._note(node, "mode", int(text.rsplit(", ", 1)[1], 8))
        elif name in ("fsync", "fdatasync"):
            self.moments += 1
            for change in self.changes:
                if change.node == node and change.synced is None:
                    change.synced = self.moments
        else:
            raise NotImplementedError(name)

    def _take_names(self, name, paths, text):
        paths = [path for path in paths if path]
        if not paths:
            return
        folder, last = self._folder(paths[-1])
        if name.startswith("mkdir"):
            self._make(paths[0], "folder", int(text.rsplit(", ", 1)[1], 8) & ~0o022)
        elif name.startswith("link") and len(paths) == 2:
            self.names[paths[1]] = self.names[paths[0]]
            self._note(folder, "add", last, self.names[paths[0]])
        elif name.startswith("rename") and len(paths) == 2:
            node = self.names.pop(paths[0])
            self.names[paths[1]] = node
            self._note(folder, "move", last, node, *self._folder(paths[0]))
        elif name.startswith("unlink") or name == "rmdir":
            self.names.pop(paths[0])
            self._note(folder, "remove", last)
        elif name.startswith("chmod") or name == "fchmodat":
            self._note(self.names[paths[0]], "mode", int(re.findall(r"0\d+", text)[-1], 8))
        else:
            raise NotImplementedError(f"{name} {paths}")

    # What a power cut could leave

    def pending(self, moment):
        """The changes made before a moment and not yet sure to be there."""
        return [
            number
            for number, change in enumerate(self.changes)
            if change.moment < moment and (change.synced is None or change.synced > moment)
        ]

    def said_before(self, moment):
        """When the program last said something before a moment, or nothing."""
        return max((at for at, _ in self.said if at < moment), default=None)

    def disk(self, moment, kept, chance=None):
        """The disk where of what was pending at a moment only some changes are kept; by chance in part."""
        folders = {node: dict(names) for node, names in {**self.start, **self.nodes}.items() if isinstance(names, dict)}
        files = {node: [bytearray(file[0]), file[1]] for node, file in {**self.start, **self.nodes}.items() if not isinstance(file, dict)}
        pending = set(self.pending(moment))
        modes = dict(self.modes)
        for number, change in enumerate(self.changes):
            if change.moment >= moment or number in pending and number not in kept:
                continue
            if change.kind == "add":
                folders[change.node][change.what[0]] = change.what[1]
            elif change.kind == "move":
                name, node, source, old = change.what
                folders[source].pop(old, None)
                folders[change.node][name] = node
            elif change.kind == "remove":
                folders[change.node].pop(change.what[0], None)
            elif change.kind == "mode":
                if change.node in files:
                    files[change.node][1] = change.what[0]
                else:
                    modes[change.node] = change.what[0]
            elif change.kind == "truncate":
                contents = files[change.node][0]
                del contents[change.what[0] :]
                contents.extend(bytes(change.what[0] - len(contents)))
            else:
                place, data = change.what
                contents = files[change.node][0]
                for start, part in torn(place, data, chance if number in pending else None):
                    contents.extend(bytes(max(0, start + len(part) - len(contents))))
                    contents[start : start + len(part)] = part
        return Disk(folders, files, modes)


class Disk:
    """Folders and files at one moment."""

    def __init__(self, folders, files, modes):
        self.folders, self.files, self.modes = folders, files, modes

    def paths(self, node=0, path=""):
        """Every file and folder by its path, in order."""
        for name, inner in sorted(self.folders[node].items()):
            yield f"{path}/{name}", inner
            if inner in self.folders:
                yield from self.paths(inner, f"{path}/{name}")

    def fingerprint(self):
        """Tells disks apart."""
        digest = hashlib.sha256()
        for path, node in self.paths():
            digest.update(path.encode())
            if node in self.files:
                digest.update(b"\0%d\0" % len(self.files[node][0]) + self.files[node][0])
        return digest.digest()

    def write(self, root):
        """Makes it a folder that a program can be run on."""
        shutil.rmtree(root, ignore_errors=True)
        os.makedirs(root)
        for path, node in self.paths():
            if node in self.folders:
                os.mkdir(root + path)
                os.chmod(root + path, self.modes.get(node, 0o700))
            else:
                contents, mode = self.files[node]
                with open(root + path, "wb") as file:
                    file.write(contents)
                os.chmod(root + path, mode)


def torn(place, data, chance):
    """The parts of a write that reached the disk: all, or by chance some of its sectors."""
    if chance is None or len(data) <= SECTOR or chance.random() < 0.5:
        return [(place, data)]
    size = chance.choice([SECTOR, 4096])
    parts = [(at, data[at : at + size]) for at in range(0, len(data), size)]
    how = chance.choice(["beginning", "end", "some"])
    cut = chance.randrange(len(parts) + 1)
    kept = {"beginning": parts[:cut], "end": parts[cut:]}.get(how) or [part for part in parts if chance.random() < 0.5]
    return [(place + at, part) for at, part in kept]


def whole_calls(lines):
    """The calls of a trace as name, arguments and result; those of several threads may be told in two parts."""
    begun = {}
    for line in lines:
        thread = line.split(" ", 1)[0]
        if "<unfinished ...>" in line:
            begun[thread] = line.rstrip().removesuffix("<unfinished ...>")
            continue
        resumed = re.match(r"\d+ +<\.\.\. \w+ resumed>", line)
        if resumed:
            line = begun.pop(thread, "") + line[resumed.end() :]
        found = LINE.match(line)
        if found:
            yield found[2], found[3].rstrip().rstrip(")") if resumed else found[3], int(found[4])
