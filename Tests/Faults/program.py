"""The real program under the shim: what it was told, what it acknowledged, and what its log has."""

import dataclasses
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import threading

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
HEAD = ["--instrument", "desa-antikorupsi", "--place", "desa", "--venue", "Balai", "--region",
        "Desa Uji", "--period", "2025", "--assessor", "Sri", "--institution", "KPK"]
GREETING = re.compile(rb"^\d+ of \d+ items answered")
RECORDED = re.compile(rb"^Recorded (\d+): ", re.MULTILINE)
SEALED = re.compile(rb"^Sealed\. Last hash: ([0-9a-f]{64})$", re.MULTILINE)
PATIENCE = 60  # seconds; whatever takes longer hangs
OK, UNREADABLE, FAILED = 0, 65, 74


class Loss(Exception):
    """Something that was acknowledged is gone, or the program did what it never may."""


@dataclasses.dataclass
class Run:
    """How one run of the program ended; a signal is a negative status."""

    status: int
    output: bytes
    errors: bytes


@dataclasses.dataclass
class Call:
    """A line of the shim's trace; a result below 0 is an errno."""

    number: int
    name: str
    result: int
    fields: list[str]


class Laik:
    """Starts the program in folders of its own, on a disk in memory where there is one."""

    def __init__(self, binary, shim, work):
        self.binary, self.shim, self.work = os.path.abspath(binary), shim, work
        self.photo = work / "photo.jpg"
        self.photo.write_bytes(b"a photo of the village hall")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(work), "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "TZ": "Asia/Jakarta", "SWIFT_BACKTRACE": "enable=no",
            "LAIK_CHECKLISTS": str(REPOSITORY / "Checklists")}
        self._lock, self._folders = threading.Lock(), 0

    def folder(self):
        """A new empty folder; what stands in it is removed by `forget`."""
        with self._lock:
            self._folders += 1
            path = self.work / f"run-{self._folders}"
        path.mkdir()
        return path

    @staticmethod
    def trace(folder):
        """Where the shim writes what it saw of the runs in a folder."""
        return folder / "trace"

    @staticmethod
    def forget(folder):
        shutil.rmtree(folder, ignore_errors=True)

    def shimmed(self, folder, fault=None, **more):
        """The environment for a run under the shim; the trace lies beside the folder's files."""
        settings = {"LD_PRELOAD": str(self.shim), "SHIM_ROOT": str(folder),
                    "SHIM_TRACE": str(self.trace(folder))}
        if fault:
            settings["SHIM_FAULT"] = fault
        return self.environment | settings | {key: str(value) for key, value in more.items()}

    def run(self, arguments, lines=(), environment=None, **more):
        """Runs to the end; a hang is a loss."""
        try:
            done = subprocess.run(
                [self.binary, *map(str, arguments)], input="".join(f"{line}\n" for line in lines).encode(),
                capture_output=True, env=environment or self.environment, timeout=PATIENCE, check=False,
                **more)
        except subprocess.TimeoutExpired as error:
            raise Loss(f"{arguments} hangs; it said {error.stdout!r}") from None
        if -done.returncode in TRAPS or done.returncode - 128 in TRAPS:
            raise Loss(f"{arguments} trapped ({done.returncode}): {done.stderr[-400:]!r}")
        return Run(done.returncode, done.stdout, done.stderr)

    def begin(self, folder, lines, environment=None):
        """A new visit in plain mode."""
        command = ["visit", "--new", folder / "visits", *HEAD, "--plain", "--lang", "en"]
        return self.run(command, lines, environment)

    def visit(self, log, lines=("q",), environment=None):
        """An old one in plain mode."""
        return self.run(["visit", log, "--plain", "--lang", "en"], lines, environment)

    def script(self):
        """A whole visit: 26 answers, notes, a flag, undo, evidence, and the seal."""
        again = [line for n in (11, 12, 13, 14, 15, 21, 22, 23)
                 for line in (f":des-{n}", "y" if n % 2 else "t")]
        return ["y", "t", "cc terlalu sempit", "s", "c dua kata: \"é\" ñ", "p tanya ketua", "u", "y",
                f"e {self.photo}", "y", "t", "y", "s", "y", "u", "y", "y", "y", "y", "y", "y", "t",
                "y", "y", "y", "y", *again, "S Bu Sri", "", "q"]

    def reopen(self, log, acknowledged):
        """Opens what a fault left, and holds it against what was acknowledged.

        Returns the lines that the log has then; none when no visit was ever acknowledged.
        """
        if not log or not log.exists():
            return self._none(log, acknowledged, "the log is gone")
        before = log.read_bytes()
        opened = self.visit(log)
        lines = entries(log.read_bytes())
        if lines is None:
            return self._none(log, acknowledged, f"its chain is broken: {opened.errors!r}")
        sealed = b'"kind":"seal"' in lines[-1] if lines else False
        if opened.status != (UNREADABLE if sealed else OK) and (acknowledged or lines):
            raise Loss(f"{log} does not open ({opened.status}): {opened.errors!r}")
        for n, line in acknowledged.items():
            if n >= len(lines) or lines[n] != line:
                raise Loss(f"{log}: entry {n} was acknowledged and is lost; before: {before[-300:]!r}")
        verified = self.run(["verify", log])
        if lines and verified.status != OK:
            raise Loss(f"{log} does not verify: {verified.output!r} {verified.errors!r}")
        return lines

    def _none(self, log, acknowledged, fault):
        if acknowledged:
            raise Loss(f"{log}: {len(acknowledged)} entries were acknowledged, and {fault}")
        return []


TRAPS = {4, 5, 6, 7, 8, 11}  # ILL, TRAP, ABRT, BUS, FPE, SEGV


def the_log(folder):
    """The only log in the folder of a run; None when there is none."""
    logs = sorted((folder / "visits").glob("*.jsonl")) if (folder / "visits").is_dir() else []
    return logs[0] if logs else None


def entries(contents):
    """The lines of a log whose chain holds to its last byte; None for any other.

    Written from the description of the format in README.md, not from the program.
    """
    if contents and not contents.endswith(b"\n"):
        return None
    lines, previous = contents.split(b"\n")[:-1], b"0" * 64
    for n, line in enumerate(lines):
        body, rest = line[:-75], line[-75:]
        digest = hashlib.sha256(previous + body).hexdigest().encode()
        if rest != b',"hash":"' + digest + b'"}' or not body.startswith(b'{"n":%d,' % n):
            return None
        previous = digest
    return lines


def calls(trace):
    """What the shim has recorded; a last line that a kill cut is left out."""
    if not trace.exists():
        return []
    found = []
    for line in trace.read_bytes().split(b"\n")[:-1]:
        number, name, result, *fields = line.decode().split("\t")
        found.append(Call(int(number), name, int(result), fields))
    return found


def drafts(log):
    """The texts that are kept as drafts, whole ones only."""
    return [path.read_text() for path in (log.parent / "drafts").glob("*[0-9a-z]")
            if path.suffix != ".part"]


class Acknowledged:
    """Follows a trace: which lines were written, and which of them the person was told of."""

    def __init__(self):
        self.lines, self._written, self._ends, self._said = {}, {}, {}, b""

    def take(self, call):
        """One more call."""
        if call.name == "write" and call.result > 0:
            self._write(int(call.fields[1]), bytes.fromhex(call.fields[2]))
        elif call.name == "ftruncate" and call.result == 0:  # of all files, only logs are cut
            size = int(call.fields[1])
            self._written = {n: line for n, line in self._written.items() if self._ends[n] <= size}
        elif call.name == "say":
            self._said += bytes.fromhex(call.fields[0])
            *whole, self._said = self._said.split(b"\n")
            for line in whole:
                self._hear(line)

    def _write(self, offset, content):
        """Whole lines only: of a line that was cut nobody is told."""
        for line in content.split(b"\n")[:-1]:
            offset += len(line) + 1
            if found := re.match(rb'\{"n":(\d+),', line):
                self._written[int(found[1])], self._ends[int(found[1])] = line, offset

    def _hear(self, line):
        if GREETING.match(line):  # what is in the log is shown as given
            self.lines.update(self._written)
            return
        if found := RECORDED.match(line):
            n = int(found[1])
        elif found := SEALED.match(line):
            n = max(self._written)
            if not self._written[n].endswith(found[1] + b'"}'):
                raise Loss(f"another hash was told than was written: {line!r}")
        else:
            return
        if n not in self._written:
            raise Loss(f"entry {n} was acknowledged and never written")
        self.lines[n] = self._written[n]


def acknowledged(trace):
    """The lines that the person was told of, by their numbers."""
    follower = Acknowledged()
    for call in calls(trace):
        follower.take(call)
    return follower.lines


def untimely(trace):
    """The entries that were acknowledged before their file was synced: there may be none."""
    unsynced, early, follower = set(), [], Acknowledged()
    for call in calls(trace):
        known = len(follower.lines)
        follower.take(call)
        if len(follower.lines) > known and unsynced:
            early.append(max(follower.lines))
        if call.name == "write" and call.result > 0:
            unsynced.add(call.fields[0])
        elif call.name in ("fdatasync", "fsync") and call.result == 0:
            unsynced.discard(call.fields[0])
        elif call.name == "close":
            unsynced.discard(call.fields[0])  # a part file that was given up
    return early
