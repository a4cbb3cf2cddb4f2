"""System calls that fail: each in turn in plain mode, and while a person looks on, on a terminal."""

import errno

import program
from program import FAILED, OK, Loss, acknowledged, calls, the_log
from terminal import Terminal

KINDS = ("open", "write", "fdatasync", "fsync", "rename", "link", "unlink", "mkdir", "flock", "read")
ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EINTR]
OFTEN = 10  # calls of a kind that meet every error; the later ones, all alike, meet two each


def each_call(bench):
    """Every call of each kind fails; what is acknowledged is durable, and it goes on afterwards."""
    laik = bench.laik
    model = laik.folder()
    laik.begin(model, laik.script(), laik.shimmed(model))
    done, whole = calls(laik.trace(model)), len(acknowledged(laik.trace(model)))
    faults = []
    for kind in KINDS:
        count = sum(call.name == kind for call in done)
        for number in range(1, count + 1):
            few = [ERRORS[(number + offset) % len(ERRORS)] for offset in (0, 3)]
            errors = ERRORS if number <= OFTEN or bench.is_long else few
            faults += [f"{kind}:{number}:{error}" for error in errors]
    writes = sum(call.name == "write" for call in done)
    for number in range(1, writes + 1):
        faults += [f"write:{number}:short", f"write:{number}:{errno.ENOSPC}:0"]
        faults.append(f"write:{number}:short ftruncate:1:{errno.EIO}:0")
    rows = bench.over(lambda bench, fault: _failed(bench, fault, whole), faults)
    bench.row("a call fails, plain mode", len(faults), sum(rows))


def _failed(bench, fault, whole):
    laik = bench.laik
    folder = laik.folder()
    run = laik.begin(folder, laik.script(), laik.shimmed(folder, fault))
    told = acknowledged(laik.trace(folder))
    if early := program.untimely(laik.trace(folder)):
        raise Loss(f"{fault}: {early} were acknowledged before they were synced")
    if fault.endswith(f":{errno.EINTR}") and (run.status != OK or len(told) != whole):
        raise Loss(f"{fault}: a signal cost something ({run.status}): {run.errors!r}")
    words = run.errors.partition(b"New visit: ")[0] + run.errors.partition(b"jsonl\n")[2]
    if run.status != OK and b";" not in words and b"check" not in words:
        raise Loss(f"{fault}: ended with {run.status} and did not say what to do: {run.errors!r}")
    _told_nothing_after_a_failed_sync(fault, run, calls(laik.trace(folder)))
    lines = laik.reopen(the_log(folder), told)
    if lines and b'"kind":"seal"' not in lines[-1]:
        again = laik.visit(the_log(folder), [":des-11", "y", "q"])
        if again.status != OK or b"\nRecorded " not in again.output:
            raise Loss(f"{fault}: it does not go on afterwards: {again}")
    laik.forget(folder)
    return len(told)


def _told_nothing_after_a_failed_sync(fault, run, trace):
    """No later success of a sync is believed."""
    failed = [call for call in trace if call.name == "fdatasync" and call.result < 0]
    if failed and failed[0].result != -errno.EINTR:
        later = [call for call in trace if call.number >= failed[0].number and call.name == "say"]
        if any(bytes.fromhex(call.fields[0]).startswith(b"Recorded") for call in later):
            raise Loss(f"{fault}: an entry was acknowledged after a sync had failed")
        if run.status < FAILED - 1:
            raise Loss(f"{fault}: a failed sync ended with {run.status}")


APPENDS = [f"write:1:{error}:0" for error in (28, 5, 122, 13, 30)] + ["write:1:short:0"]
FINAL = [f"fdatasync:1:{error}:0" for error in (5, 28, 122)] + ["write:1:short:0 ftruncate:1:5:0"]
OPENINGS = ["open:1:13:0", "open:1:5:0", "open:1:30:0", "flock:1:11:0", "flock:1:37:0", "read:1:5:0",
            "fdatasync:1:5:0", "fsync:1:5:0"]
DRAFTS = ["mkdir:1:28:0", "write:1:28:0", "fsync:1:5:0", "rename:1:30:0"]


def on_screen(bench):
    """The same with a person who reads, makes the cause go away, and tries again."""
    cases = [(_append, fault) for fault in APPENDS] + [(_sync, fault) for fault in FINAL]
    cases += [(_opening, fault) for fault in OPENINGS] + [(_draft, fault) for fault in DRAFTS]
    rows = bench.over(lambda bench, case: _seen(bench.laik, *case), cases, hands=5)
    bench.row("a call fails, full screen", len(cases), sum(rows))


def _seen(laik, play, fault):
    folder = laik.folder()
    laik.begin(folder, ["y", "q"])
    gate = folder / "gate"
    environment = laik.shimmed(folder, fault, SHIM_WHILE=gate)
    command = [laik.binary, "open", str(folder / "visits"), "--lang", "en"]
    try:
        with Terminal(command, environment) as terminal:
            terminal.wait_for("1/18")
            play(terminal, gate, the_log(folder))
            if terminal.wait_end() != OK or terminal.left_as_found():
                raise Loss(f"left with {terminal.status}, {terminal.left_as_found()}")
    except Loss as loss:
        raise Loss(f"{fault} in {play.__name__}: {loss}") from None
    log = the_log(folder)
    lines = laik.reopen(log, dict(enumerate(program.entries(log.read_bytes()) or [])))
    laik.forget(folder)
    return len(lines)


def _append(terminal, gate, log):
    """Not recorded: the old truth stays, the text stays, and the same key works afterwards."""
    _enter(terminal)
    before = log.read_bytes()
    gate.touch()
    for _ in range(2):
        _refused(terminal, "y", "not recorded", "1/18 answered")
    gate.unlink()
    if log.read_bytes() != before:
        raise Loss("the log was changed")
    terminal.send("y")
    terminal.wait_for("2/18 answered")
    terminal.send("c")
    terminal.wait_for("Ctrl-D")
    terminal.send("lantai retak")
    terminal.wait_for("lantai retak")
    gate.touch()
    _refused(terminal, "\x04", "not recorded", "lantai retak")
    gate.unlink()
    terminal.send("\x04")
    terminal.wait_until(lambda: b'"text":"lantai retak"' in log.read_bytes(), "the note is not recorded")
    terminal.wait_for("Note recorded")
    _leave(terminal)


def _sync(terminal, gate, log):
    """Perhaps recorded: nothing more is, until the visit is opened again."""
    _enter(terminal)
    gate.touch()
    _refused(terminal, "y", "recorded", "1/18 answered")
    gate.unlink()
    _refused(terminal, "y", "open the visit again", "1/18 answered")
    terminal.send("q")
    terminal.wait_for("new visit")
    terminal.send("\r")
    terminal.wait_for("new visit", gone=True)
    terminal.settle()
    if terminal.screen.shows("set aside"):  # a half line, which could not be cut off then
        terminal.send("\r")
    terminal.wait_for("unmet")
    terminal.send("y")
    terminal.wait_for("2/18 answered")
    _leave(terminal)


def _opening(terminal, gate, log):
    """The visit does not open, and does when the cause is gone."""
    gate.touch()
    _refused(terminal, "\r", "Failed", "new visit")
    gate.unlink()
    _enter(terminal)
    terminal.send("y")
    terminal.wait_for("2/18 answered")
    _leave(terminal)


def _draft(terminal, gate, log):
    """A draft that cannot be kept is said, costs no letter, and is kept when the cause is gone."""
    _enter(terminal)
    terminal.send("c")
    terminal.wait_for("Ctrl-D")
    gate.touch()
    terminal.send("pintu ")
    terminal.wait_for("Draft not kept: the ")
    terminal.send("rusak")
    terminal.wait_for("pintu rusak")
    gate.unlink()
    terminal.send("!")
    terminal.wait_until(lambda: "pintu rusak!" in program.drafts(log), "the draft is not kept")
    terminal.send("\x04")
    terminal.wait_until(lambda: b'"text":"pintu rusak!"' in log.read_bytes(), "the note is not recorded")
    terminal.wait_for("Note recorded")
    _leave(terminal)


def _enter(terminal):
    terminal.send("\r")
    terminal.wait_for("unmet")  # the keys of the visit


def _refused(terminal, key, words, truth):
    """A page says what is wrong; after it, what was shown before is shown again."""
    terminal.send(key)
    terminal.wait_for(words)
    terminal.send("\r")
    terminal.wait_for(truth)
    terminal.wait_for(words, gone=True)


def _leave(terminal):
    terminal.send("q")
    terminal.wait_for("new visit")
    terminal.send("q")
