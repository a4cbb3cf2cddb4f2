"""A disk that promises what POSIX promises and nothing more: what was not synced may be lost.

It replays a trace and builds what may be found after a power cut. Of a file, the writes and
truncations since its last sync are each kept, dropped, torn to a prefix, or lose a sector; what was
dropped leaves zeros before what was kept. Of a folder, the names made, removed and changed since its
last sync are each kept or forgotten, whatever was synced of the files themselves. After a sync that
failed, nothing that was waiting for it is safe any more, even if a later sync succeeds.
"""

import dataclasses
import os

SECTOR = 512


@dataclasses.dataclass
class Change:
    """A write at an offset, or with None for content a truncation."""

    offset: int
    content: bytes | None
    state: str = "waiting"  # then "sure", or "doomed" by a sync that failed


@dataclasses.dataclass
class File:
    """What is on the medium, and the changes since."""

    safe: bytes = b""
    changes: list = dataclasses.field(default_factory=list)

    def change(self, offset, content):
        """A write, or with None a truncation."""
        self.changes.append(Change(offset, content))

    def sync(self):
        """Brings to the medium what waits; what is doomed will be found there or not."""
        for change in self.changes:
            if change.state == "waiting":
                change.state = "sure"
        if all(change.state == "sure" for change in self.changes):
            self.safe = applied(self.safe, [(each.offset, each.content) for each in self.changes])
            self.changes = []

    def fail(self):
        """The sync failed: the system takes what was waiting for written, and it may not be."""
        for change in self.changes:
            if change.state == "waiting":
                change.state = "doomed"

    def after_cut(self, random):
        """One of the contents that may be found."""
        survivors = []
        for change in self.changes:
            offset, content = change.offset, change.content
            fate = "keep" if change.state == "sure" else random.choice(FATES)
            if content is None:
                if fate != "drop":
                    survivors.append((offset, None))
            elif fate == "keep":
                survivors.append((offset, content))
            elif fate == "tear":
                survivors.append((offset, content[:random.randrange(len(content) + 1)]))
            elif fate == "sector":
                survivors.append((offset, without_sector(offset, content, random)))
            elif fate == "size":
                survivors.append((offset, bytes(len(content))))
        return applied(self.safe, survivors)


FATES = ["keep", "keep", "drop", "tear", "sector", "size"]


def applied(content, changes):
    """The content after changes in their order."""
    content = bytearray(content)
    for offset, new in changes:
        if len(content) < offset:
            content += bytes(offset - len(content))
        if new is None:
            del content[offset:]
        else:
            content[offset:offset + len(new)] = new
    return bytes(content)


def without_sector(offset, content, random):
    """The content with zeros where one sector of the disk lies."""
    sectors = range(offset // SECTOR, (offset + len(content) - 1) // SECTOR + 1)
    start = random.choice(sectors) * SECTOR - offset
    end = min(start + SECTOR, len(content))
    start = max(start, 0)
    return content[:start] + bytes(end - start) + content[end:]


@dataclasses.dataclass
class Folder:
    """Names on the medium, and those that changed since: each a name, and a node or None."""

    safe: dict = dataclasses.field(default_factory=dict)
    waiting: list = dataclasses.field(default_factory=list)

    def names(self):
        """What a program sees now."""
        return self._with(self.waiting)

    def sync(self):
        """Makes the names durable."""
        self.safe, self.waiting = self.names(), []

    def after_cut(self, random):
        """Names that may be found; a rename is two changes, of which one may be forgotten."""
        return self._with([change for change in self.waiting if random.random() < 0.5])

    def _with(self, changes):
        names = dict(self.safe)
        for name, node in changes:
            names.pop(name, None)
            if node is not None:
                names[name] = node
        return names


class Disk:
    """A tree under one folder, changed by the calls of a trace."""

    def __init__(self, root):
        self.root, self.top, self.open = str(root), Folder(), {}

    @classmethod
    def holding(cls, root, folder):
        """With what lies in a folder, all of it safe."""
        disk = cls(root)
        disk.top = _loaded(folder)
        return disk

    def take(self, call):
        """One call of the trace; what failed changed nothing, except for a sync."""
        taker = getattr(self, "_" + call.name, None)
        if taker and (call.result >= 0 or call.name in ("fdatasync", "fsync")):
            taker(call)

    def build(self, folder, random):
        """Writes what may be found after a cut into an empty folder."""
        _build(self.top, folder, random, {})

    def _at(self, path):
        """The folder that a path lies in, and its name there."""
        node, parts = self.top, [p for p in path[len(self.root):].split("/") if p]
        for part in parts[:-1]:
            node = node.names()[part]
        return node, parts[-1] if parts else None

    def _node(self, path):
        folder, name = self._at(path)
        return folder.names().get(name) if name else folder

    def _open(self, call):
        created, truncated, path = call.fields
        if created == "1":
            folder, name = self._at(path)
            folder.waiting.append((name, File()))
        node = self._node(path)
        if truncated == "1" and created != "1":
            node.change(0, None)
        self.open[call.result] = node

    def _write(self, call):
        if call.result:
            self.open[int(call.fields[0])].change(int(call.fields[1]), bytes.fromhex(call.fields[2]))

    def _ftruncate(self, call):
        self.open[int(call.fields[0])].change(int(call.fields[1]), None)

    def _fsync(self, call):
        node = self.open[int(call.fields[0])]
        if call.result >= 0:
            node.sync()
        elif isinstance(node, File):
            node.fail()

    _fdatasync = _fsync

    def _rename(self, call):
        (old_folder, old), (folder, name) = map(self._at, call.fields)
        node = old_folder.names()[old]
        folder.waiting.append((name, node))
        old_folder.waiting.append((old, None))

    def _link(self, call):
        folder, name = self._at(call.fields[1])
        folder.waiting.append((name, self._node(call.fields[0])))

    def _unlink(self, call):
        folder, name = self._at(call.fields[0])
        folder.waiting.append((name, None))

    def _mkdir(self, call):
        folder, name = self._at(call.fields[0])
        if name:
            folder.waiting.append((name, Folder()))


def _loaded(folder):
    node = Folder()
    for entry in os.scandir(folder):
        if entry.is_dir():
            node.safe[entry.name] = _loaded(entry.path)
        else:
            with open(entry.path, "rb") as file:
                node.safe[entry.name] = File(file.read())
    return node


def _build(node, path, random, contents):
    os.makedirs(path, mode=0o700, exist_ok=True)
    for name, child in node.after_cut(random).items():
        below = os.path.join(path, name)
        if isinstance(child, Folder):
            _build(child, below, random, contents)
            continue
        if id(child) not in contents:  # a file of two names has one content
            contents[id(child)] = child.after_cut(random)
        with open(below, "wb") as file:
            file.write(contents[id(child)])
