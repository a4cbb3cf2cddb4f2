"""What people and machines do to a visit meanwhile: a second program, copies, clocks, sticks, signals."""

import concurrent.futures
import contextlib
import os
import re
import resource
import signal
import subprocess
import time

import program
from program import FAILED, OK, Loss, the_log
from terminal import COLUMNS, ROWS, Terminal

ENDING = [signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGQUIT]


def everything(bench):
    """One row for each of them."""
    for name, body in CASES.items():
        faults, answers = body(bench)
        bench.row(name, faults, answers)


def _two_programs(bench):
    """Both answer as fast as they can, and begin again when refused: no line is lost or mixed."""
    laik, rounds = bench.laik, 25
    folder = laik.folder()
    laik.begin(folder, ["q"])
    log = the_log(folder)

    def write(tick):
        told = refused = 0
        for _ in range(rounds):
            run = laik.visit(log, [line for n in range(10) for line in (":des-11", tick)] + ["q"])
            told += run.output.count(b"\nRecorded ")
            refused += run.status == FAILED and b"writing to this log" in run.errors
            if run.status not in (OK, FAILED):
                raise Loss(f"two programs: {run}")
        return told, refused

    with concurrent.futures.ThreadPoolExecutor(2) as hands:
        pairs = list(hands.map(write, "yt"))
    lines = program.entries(log.read_bytes())
    told = sum(pair[0] for pair in pairs)
    if lines is None or len(lines) != told + 1:
        raise Loss(f"two programs: {told} were told of {lines and len(lines)} lines")
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for("unmet")
        run = laik.visit(log, ["y", "q"])
        if run.status != FAILED or b"(%d)" % terminal.process not in run.errors:
            raise Loss(f"the second program is not told who writes: {run}")
        terminal.kill()
        if laik.visit(log, ["q"]).status != OK:
            raise Loss("the lock of a killed program remains")
    return 2 * rounds + 1, told


def _copies(bench):
    """A log that is copied while it is written: each copy is whole or torn at its end, never damaged."""
    laik, copies, answers = bench.laik, 0, 0
    folder = laik.folder()
    laik.begin(folder, ["q"])
    log = the_log(folder)
    lines = "".join(f":des-11\n{'yt'[n % 2]}\nc catatan {n}\n" for n in range(1500)) + "q\n"
    with subprocess.Popen([laik.binary, "visit", str(log), "--plain"], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, env=laik.environment) as writer:
        feeder = concurrent.futures.ThreadPoolExecutor(1)
        fed = feeder.submit(lambda: (writer.stdin.write(lines.encode()), writer.stdin.close()))
        while writer.poll() is None and copies < 60:
            copy = folder / "copy.jsonl"
            content = log.read_bytes()
            copy.write_bytes(content)
            whole = program.entries(content[:content.rfind(b"\n") + 1])
            run = laik.run(["verify", copy])
            if whole is None or b"utuh" not in run.output and b"tidak sempat selesai" not in run.output:
                raise Loss(f"a copy is damaged: {run}")
            copies, answers = copies + 1, answers + len(whole) - 1
        writer.kill()
        with contextlib.suppress(BrokenPipeError, ValueError):  # it did not take everything
            fed.result()
    final = program.entries(log.read_bytes().rpartition(b"\n")[0] + b"\n")
    laik.reopen(log, dict(enumerate(final)))
    return copies, answers


def _clocks(bench):
    """The clock is set back and forth while one answers: the order is that of the lines."""
    laik, hour = bench.laik, 3600
    steps = [0, -hour, -10 * 365 * 24 * hour, 50 * 365 * 24 * hour, -60 * 365 * 24 * hour, 1]
    folder = laik.folder()
    clock = folder / "clock"
    clock.write_text("0")
    laik.begin(folder, ["q"])
    log = the_log(folder)
    for step in steps:
        clock.write_text(str(step))
        environment = laik.shimmed(folder, SHIM_CLOCK=clock)
        run = laik.visit(log, [":des-11", "y", "c jam", "q"], environment)
        if run.status != OK or run.output.count(b"\nRecorded ") != 2:
            raise Loss(f"the clock is {step} seconds ahead: {run}")
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"],
                  laik.shimmed(folder, SHIM_CLOCK=clock)) as terminal:
        terminal.wait_for("unmet")
        for n, step in enumerate(steps):
            clock.write_text(str(step))
            terminal.send("y")
            terminal.wait_for(f"{n + 2}/18 answered")
        terminal.send("q")
        terminal.wait_for("new visit")
        terminal.send("q")
        terminal.wait_end()
    lines = laik.reopen(log, dict(enumerate(program.entries(log.read_bytes()))))
    if len(lines) != 1 + 3 * len(steps):
        raise Loss(f"clocks: {len(lines)} lines")
    return 2 * len(steps), 3 * len(steps)


def _unplugged(bench):
    """The folder goes away while one answers, and comes back; then a log is put in its place."""
    laik = bench.laik
    folder = laik.folder()
    laik.begin(folder, ["y", "q"])
    log, visits = the_log(folder), folder / "visits"
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for("unmet")
        visits.rename(folder / "away")
        for _ in range(3):
            _refused(terminal, "y", "moved, replaced or deleted")
        (folder / "away").rename(visits)
        terminal.send("y")
        terminal.wait_for("2/18 answered")
        copy = log.read_bytes()
        log.unlink()
        log.write_bytes(copy)
        _refused(terminal, "y", "moved, replaced or deleted")
        with log.open("ab") as other:
            other.write(b"{")
        _refused(terminal, "y", "recorded")
        terminal.send("q")
        terminal.wait_for("new visit")
        terminal.send("q")
        if terminal.wait_end() != OK or terminal.left_as_found():
            raise Loss(f"unplugged: {terminal.status} {terminal.left_as_found()}")
    laik.reopen(log, dict(enumerate(copy.split(b"\n")[:-1])))
    return 5, 2


def _full(bench):
    """A disk of so few bytes left; room is made, and the same answers are given again."""
    laik, answers = bench.laik, 0
    mounted = _small_disk(bench)
    folder = laik.folder() if mounted is None else mounted
    laik.begin(folder, ["y", "q"])
    log = the_log(folder)
    rooms = range(1, 60)
    for room in rooms:
        limit = (log.stat().st_size + 37 * room)
        if mounted is None:
            run = laik.run(["visit", log, "--plain", "--lang", "en"], _many(),
                           preexec_fn=lambda size=limit: _limited(size))
        else:
            _fill(mounted, room)
            run = laik.visit(log, _many())
            (mounted / "filler").unlink(missing_ok=True)
        told = run.output.count(b"\nRecorded ")
        if run.status not in (OK, FAILED) or (run.status == FAILED and b"make room" not in run.errors):
            raise Loss(f"a full disk: {run}")
        answers += told
        if len(program.entries(log.read_bytes()) or []) != answers + 2:
            raise Loss(f"a full disk: {answers} were told, {log.read_bytes()[-400:]!r}")
    if mounted is not None:
        subprocess.run(["umount", mounted], check=True)
    else:
        bench.remark("no right to mount a small disk: a limit on the size of files stands for it")
    return len(rooms), answers


def _many():
    return [line for n in range(30) for line in (":des-11", "yt"[n % 2])] + ["q"]


def _limited(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def _small_disk(bench):
    """A file system in memory of half a megabyte; None where one may not mount."""
    place = bench.laik.folder()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "faults", str(place)]
    if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        return None
    bench.mounts.append(place)
    return place


def _fill(place, room):
    """Leaves a few pages free at most."""
    with (place / "filler").open("wb", buffering=0) as file:
        state = os.statvfs(place)
        pages = max(0, state.f_bavail - room % 3)
        try:
            file.write(bytes(pages * state.f_bsize))
        except OSError:
            pass


def _signals(bench):
    """Signals at random moments of a driven visit: the draft is kept, the terminal given back."""
    cases = [(number, bench.random.getrandbits(32)) for number in ENDING * (40 if bench.is_long else 6)]
    rows = bench.over(_ended, cases, hands=5)
    rows += bench.over(_stopped, range(4), hands=4) + [_storm(bench)]
    return len(cases) + 4 + 1, sum(rows)


def _ended(bench, case):
    number, seed = case
    laik, random = bench.laik, bench.randomness(seed)
    folder = laik.folder()
    laik.begin(folder, ["q"])
    log = the_log(folder)
    given = random.randrange(1, 6)
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for("unmet")
        for n in range(given):
            terminal.send("y")
            terminal.wait_for(f"{n + 1}/18 answered")
        terminal.send("c")
        terminal.wait_for("Ctrl-D")
        terminal.send("belum selesai")
        terminal.wait_for("belum selesai")
        time.sleep(random.random() * 0.05)
        terminal.signal(number)
        status, faults = terminal.wait_end(), terminal.left_as_found()
    if faults or status in (OK, -signal.SIGKILL):
        raise Loss(f"{signal.Signals(number).name}: ended with {status}, not given back: {faults}")
    if (kept := program.drafts(log)) != ["belum selesai"]:
        raise Loss(f"{signal.Signals(number).name}: the draft is {kept}")
    lines = laik.reopen(log, dict(enumerate(program.entries(log.read_bytes()))))
    if len(lines) != given + 1:
        raise Loss(f"{signal.Signals(number).name}: {given} were given, {len(lines)} lines")
    laik.forget(folder)
    return given


def _stopped(bench, _):
    """Ctrl-Z and on again, with a kill of the stopped program at last."""
    laik = bench.laik
    folder = laik.folder()
    laik.begin(folder, ["q"])
    log = the_log(folder)
    shell = ["/bin/bash", "-ic", f"set -m; {laik.binary} visit {log} --lang en; fg >/dev/null"]
    with Terminal(shell, laik.environment) as terminal:
        terminal.wait_for("unmet")
        terminal.send("y")
        terminal.wait_for("1/18 answered")
        terminal.send("c")
        terminal.wait_for("Ctrl-D")
        terminal.send("lanjut")
        terminal.wait_for("lanjut")
        os.kill(int(re.search(rb"\((\d+)\) ", laik.visit(log).errors)[1]), signal.SIGTSTP)
        terminal.settle()
        terminal.wait_for("lanjut")  # the shell's fg has brought it back
        terminal.send("\x04")
        terminal.wait_for("Ctrl-D", gone=True)
        terminal.send("y")
        terminal.wait_for("2/18 answered")
        terminal.send("q")
        terminal.wait_for("new visit")
        terminal.send("q")
        terminal.wait_end()
        if faults := terminal.left_as_found():
            raise Loss(f"after Ctrl-Z: {faults}")
    lines = laik.reopen(log, dict(enumerate(program.entries(log.read_bytes()))))
    if len(lines) != 4:
        raise Loss(f"after Ctrl-Z: {len(lines)} lines")
    return 3


def _storm(bench):
    """A window that is resized a thousand times while answers are given."""
    laik, given = bench.laik, 0
    folder = laik.folder()
    laik.begin(folder, ["q"])
    log = the_log(folder)
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for("unmet")
        for n in range(1000):
            terminal.resize(20 + n % 15, 60 + n % 40)
            terminal.signal(signal.SIGWINCH)
            if n % 100 == 0:
                terminal.send("y")
                given += 1
            if n % 10 == 0:
                terminal.settle()
        terminal.resize(ROWS, COLUMNS)
        terminal.wait_for(f"{given}/18 answered")
        terminal.send("q")
        terminal.wait_for("new visit")
        terminal.send("q")
        if terminal.wait_end() != OK or terminal.left_as_found():
            raise Loss(f"resized: {terminal.status} {terminal.left_as_found()}")
    lines = laik.reopen(log, {})
    if len(lines) != given + 1:
        raise Loss(f"resized: {given} were given, {len(lines)} lines")
    return given


def _refused(terminal, key, words):
    terminal.send(key)
    terminal.wait_for(words)
    terminal.send("\r")
    terminal.wait_for(words, gone=True)


CASES = {
    "two programs on one visit": _two_programs,
    "a log copied while it is written": _copies,
    "clocks set back and forth": _clocks,
    "folder unplugged, log replaced": _unplugged,
    "a full disk": _full,
    "HUP TERM INT QUIT, Ctrl-Z, 1000 WINCH": _signals,
}
