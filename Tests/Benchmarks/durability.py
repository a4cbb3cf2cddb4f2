"""What it takes to put an answer on the medium: laik, the raw system calls, and SQLite, in turns."""

import collections
import contextlib
import functools
import os
import shutil
import sqlite3
import statistics
import subprocess
import time

HEAD = ["--instrument", "desa-antikorupsi", "--place", "desa", "--venue", "Balai", "--region", "Desa Tolok",
        "--period", "2025", "--assessor", "Penilai Satu", "--institution", "KPK", "--plain"]
NOTES = 10  # on each item, before its answer
ITEMS = 18
RAW, OWN = "write + fdatasync", "laik"


class Durability:
    """In each round every way records the same entries: those that laik carries into a new visit.

    That is one durable append after the other, with no screen and no person in between.
    """

    def __init__(self, binary, work, environment):
        self.binary, self.environment, self.work = binary, environment, work / "durability"
        self.taken = collections.defaultdict(list)
        self.model, self.empty = self.work / "model", self.work / "empty"
        notes = [f"c catatan ke-{n} tentang butir ini" for n in range(NOTES)]
        self._run("visit", "--new", self.model, *HEAD, lines=[*notes, "y"] * ITEMS + ["q"])
        self._run("visit", "--new", self.empty, *HEAD, lines=["q"])

    def play(self):
        """One round."""
        lines = self._laik()
        self._time(RAW, lines, self._raw)
        for mode in ("WAL", "DELETE"):
            self._time(f"SQLite, {mode}", lines, functools.partial(self._sqlite, mode))

    def table(self):
        """A row for each way, with how many times the raw calls it takes."""
        raw = statistics.median(self.taken[RAW])
        yield f"a durable answer, ms; {len(self.taken[RAW])} rounds of {(NOTES + 1) * ITEMS}:"
        yield f"{'':20}{'min':>8}{'median':>8}{'of raw':>9}"
        for name, seconds in self.taken.items():
            median = statistics.median(seconds)
            yield f"{name:20}{1000 * min(seconds):8.3f}{1000 * median:8.3f}{median / raw:9.2f}"

    def _laik(self):
        """What carrying over takes, without what it takes when there is nothing to carry."""
        idle, _ = self._carry(self.empty)
        busy, log = self._carry(self.model)
        lines = log.read_bytes().splitlines(keepends=True)[1:]
        if len(lines) != (NOTES + 1) * ITEMS:
            raise OSError(f"{len(lines)} entries were carried over")
        self.taken[OWN].append((busy - idle) / len(lines))
        return lines

    def _carry(self, model):
        folder = self.work / "carried"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(model, folder)
        os.sync()  # or the first entry would pay for the copy
        old = next(folder.glob("*.jsonl"))
        seconds = self._run("visit", "--new", "--carry", old, "--plain", lines=["q"])
        return seconds, next(each for each in folder.glob("*.jsonl") if each != old)

    def _time(self, name, lines, body):
        begun = time.perf_counter()
        body(lines)
        self.taken[name].append((time.perf_counter() - begun) / len(lines))

    def _run(self, *arguments, lines):
        self.work.mkdir(exist_ok=True)
        begun = time.perf_counter()
        subprocess.run([self.binary, *map(str, arguments)], input="\n".join(lines) + "\n", text=True,
                       env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - begun

    def _raw(self, lines):
        path = self.work / f"raw-{len(self.taken[RAW])}"
        log = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        for line in lines:
            os.write(log, line)
            os.fdatasync(log)
        os.close(log)

    def _sqlite(self, mode, lines):
        """A transaction for each entry, as durable as SQLite can be."""
        with contextlib.closing(sqlite3.connect(self.work / f"{mode}.db", isolation_level=None)) as database:
            database.execute(f"PRAGMA journal_mode={mode}")
            database.execute("PRAGMA synchronous=FULL")
            database.execute("CREATE TABLE IF NOT EXISTS entries (n INTEGER PRIMARY KEY, line BLOB)")
            for line in lines:
                database.execute("INSERT INTO entries (line) VALUES (?)", (line,))
