"""Measures laik beside a C program and other terminal programs: start-up, keys, durable answers.

Only the ratios within one run carry over to another machine. The programs take turns (A B C D,
A B C D ...), so that a busy moment hits all of them.
"""

import argparse
import collections
import contextlib
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from durability import Durability
from session import NotDriven, NotPainted, Session

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]

VENUE = "MPP-Tolok"  # shown by laik's home screen; one word, or curses may move between words
OPEN = (b"\r", b"-01")  # the key that opens the visit, and what its screen shows
ANSWER, SKIP = b"y", b"n"
VISIT = ["--place", "mpp", "--venue", VENUE, "--region", "Kota Tolok", "--period", "2025",
         "--assessor", "Penilai Satu", "--institution", "KPK"]
# Lines for the plain mode, about 100 answers: it refuses what does not fit the item, and `n` goes
# on. First all that is no tick, then some ticks; the rest is left open for the benchmark.
PREPARATION = ["12", "4/5", "2025-11-06", "1", "n"] * 240 + ["y"] * 25 + ["q"]

DOWN, UP = b"\x1bOB", b"\x1bOA"
KEYS = 200  # of each program, over all rounds
ANSWERS = 10  # in each round, as long as there are open ticks
RECORD = b"x" * 299 + b"\n"


class Program:
    """How a program is started, the text that its first screen shows, and what it took."""

    def __init__(self, name, command, marker):
        self.name, self.command, self.marker = name, command, marker
        self.taken = collections.defaultdict(list)

    def play(self, keys, environment):
        """One run from start to end."""
        with contextlib.closing(Session(self.command, environment)) as session:
            self.taken["start"].append(session.start(self.marker))
            self.drive(session, keys)
            self.taken["peak"].append(session.peak())

    def drive(self, session, keys):
        """What is done from the first screen on."""
        self.taken["key"] += [session.press(UP if n % 2 else DOWN) for n in range(keys)]


class Laik(Program):
    """A visit in progress; each run has a fresh copy, so that its log is always as long."""

    def __init__(self, binary, work, environment):
        self.model, self.folder = work / "model", work / "visits"
        super().__init__("laik", [binary, str(self.folder)], VENUE.encode())
        self.model.mkdir()
        prepared = subprocess.run(
            [binary, "visit", "--new", str(self.model), *VISIT, "--plain"], env=environment,
            input="\n".join(PREPARATION) + "\n", text=True, capture_output=True, check=False)
        logs = list(self.model.glob("*.jsonl"))
        if len(logs) != 1:
            raise NotDriven(f"visit --new made {len(logs)} logs: {prepared.stderr.strip()}")
        self.lines = logs[0].read_bytes().count(b"\n")
        self.log = self.folder / logs[0].name

    def play(self, keys, environment):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.model, self.folder)
        os.sync()  # or the first answer's flush would pay for the copy
        super().play(keys, environment)
        self.taken["append"] += self.appends()
        if not self.taken["answer"]:
            raise NotDriven("no answer reached the log")

    def drive(self, session, keys):
        """Moves in the visit, then answers; an answer counts if the log has grown by its paint."""
        session.press(*OPEN)
        super().drive(session, keys)
        with contextlib.suppress(NotPainted):  # nothing is left to answer
            for _ in range(ANSWERS):
                size = self.log.stat().st_size
                seconds = session.press(ANSWER)
                if self.log.stat().st_size > size:
                    self.taken["answer"].append(seconds)
                else:
                    session.press(SKIP)

    def appends(self):
        """What a durable append takes by itself beside the log; the first one warms up."""
        path, taken = self.folder / "limit", []
        with path.open("ab", buffering=0) as limit:
            for _ in range(ANSWERS + 1):
                begun = time.perf_counter()
                limit.write(RECORD)
                os.fdatasync(limit.fileno())
                taken.append(time.perf_counter() - begun)
        path.unlink()
        return taken[1:]


def hello(work):
    """The least that a list screen costs in C."""
    binary = str(work / "hello")
    source = str(HERE / "hello.c")
    subprocess.run(["cc", "-O2", "-o", binary, source, "-lncursesw", "-ltinfo"], check=True)
    return Program("C hello", [binary], b"q quit")


def nano(work):
    """An editor on a text of 600 lines."""
    text = work / "text.txt"
    text.write_text("".join(f"line {n} of a plain text with words in it\n" for n in range(600)))
    return Program("nano", ["nano", "--ignorercfiles", str(text)], b"Justify")


def tig(work):
    """A repository browser on 30 commits."""
    git = ["git", "-C", str(work), "-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q", "-b", "main"], check=True)
    for n in range(30):
        subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", f"change-{n}"], check=True)
    return Program("tig", ["tig", "-C", str(work)], b"change-11")


def calcurse(work):
    """An empty calendar; a query makes its files, or it would greet instead of starting."""
    data = str(work / "calendar")
    subprocess.run(["calcurse", "-D", data, "-Q"], check=True, stdout=subprocess.DEVNULL)
    return Program("calcurse", ["calcurse", "-D", data], b"Quit")


PEERS = {"nano": nano, "tig": tig, "calcurse": calcurse}


def measure(programs, rounds, environment):
    """Lets the programs take turns; returns why some of them could not be driven."""
    failed = {}
    for turn in range(rounds + 1):
        for program in programs:
            try:
                if program.name not in failed:
                    program.play(-(-KEYS // rounds), environment)
            except (NotDriven, OSError) as error:
                failed[program.name] = error
            if turn == 0:  # it warmed the caches
                program.taken.clear()
    return failed


def durability(binary, work, environment, rounds):
    """What a durable answer takes, beside the raw calls and SQLite; the first round warms up."""
    ways = Durability(os.path.abspath(binary), work, environment)
    for turn in range(rounds + 1):
        ways.play()
        if turn == 0:
            ways.taken.clear()
    return ways


def spread(seconds):
    """Minimum, median and 95th percentile in milliseconds."""
    high = statistics.quantiles(seconds, n=20, method="inclusive")[-1]
    return [1000 * value for value in (min(seconds), statistics.median(seconds), high)]


def cells(seconds, laik):
    """The spread, and laik's median divided by the median."""
    ratio = f"{statistics.median(laik) / statistics.median(seconds):9.2f}" if laik else f"{'-':>9}"
    return "".join(f"{value:8.2f}" for value in spread(seconds)) + ratio


def table(programs, laik):
    """A row for each program; `laik is` says how many times the row's median laik's is."""
    heads = f"{'min':>8}{'median':>8}{'p95':>8}{'laik is':>9}"
    own = laik.taken if laik in programs else {}
    yield f"{'':20}{'start-up, ms':>33}{'key to paint, ms':>33}"
    yield f"{'':20}{heads}{heads}  peak MiB"
    for program in programs:
        taken = program.taken
        both = cells(taken["start"], own.get("start")) + cells(taken["key"], own.get("key"))
        yield f"{program.name:20}{both}{max(taken['peak']):10.1f}"
    if own:
        answer, append = own["answer"], own["append"]
        yield f"{len(answer)} answers to a log of {laik.lines} lines, ms:"
        yield f"{'answer to its mark':20}{cells(answer, answer)}"
        yield f"{'write + fdatasync':20}{cells(append, answer)}"


def machine(work, rounds):
    """Where the figures come from, without which they mean nothing."""
    lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = next((line.split(": ")[1] for line in lines if line.startswith("model name")), "?")
    system = subprocess.check_output(["df", "--output=fstype", work], text=True).split()[-1]
    return (f"{platform.system()} {platform.release()}, {os.cpu_count()} x {model}, {system}, "
            f"load {os.getloadavg()[0]:.1f}, {rounds} rounds at 80x24")


def main():
    """Returns 0, 1 above the limit, or 2 when a program could not be driven."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--laik", default=REPOSITORY / ".build/release/laik", metavar="PATH")
    parser.add_argument("--rounds", type=int, default=21, metavar="N", help="2 or more")
    parser.add_argument("--folder", metavar="DIR", help="a disk to measure on, instead of /tmp")
    parser.add_argument("--limit-start", type=float, default=float("inf"), metavar="MS",
                        help="exit 1 when laik's median start-up is above it")
    options = parser.parse_args()
    failed, laik, rounds = {}, None, max(2, options.rounds)
    with tempfile.TemporaryDirectory(prefix="laik-benchmark-", dir=options.folder) as folder:
        work = pathlib.Path(folder).resolve()
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color",
                       "LC_ALL": "C.UTF-8", "LAIK_CHECKLISTS": str(REPOSITORY / "Checklists")}
        programs = [hello(work)]
        try:
            laik = Laik(os.path.abspath(options.laik), work, environment)
            programs.append(laik)
        except (NotDriven, OSError) as error:
            failed["laik"] = error
        programs += [make(work) for name, make in PEERS.items() if shutil.which(name)]
        failed |= measure(programs, rounds, environment)
        durable = durability(options.laik, work, environment, rounds) if laik in programs else None
        print(machine(work, rounds))
    print(*table([each for each in programs if each.name not in failed], laik), sep="\n")
    if durable:
        print(*durable.table(), sep="\n")
    for name in PEERS:
        if not shutil.which(name):
            print(f"{name} is not installed: skipped")
    for name, reason in failed.items():
        print(f"{name} could not be driven: {reason}", file=sys.stderr)
    if failed:
        return 2
    return int(spread(laik.taken["start"])[1] > options.limit_start)


if __name__ == "__main__":
    sys.exit(main())
