"""SIGKILL: at every system call of a visit, and at random moments of a driven one."""

import os
import re
import time

import program
from program import Loss, acknowledged, calls, the_log
from terminal import Terminal

LONGEST = 300  # lines of a log that sessions are still added to


def at_every_call(bench):
    """Before and after each call that touches the folder, and half-way through each write."""
    laik = bench.laik
    model = laik.folder()
    if laik.begin(model, laik.script(), laik.shimmed(model)).status:
        raise Loss("the script is not played to its end")
    touching = [call for call in calls(laik.trace(model)) if call.name != "say"]
    faults = [f"any:{call.number}:{when}" for call in touching for when in ("before", "after")]
    faults += [f"any:{call.number}:half" for call in touching if call.name == "write"]
    rows = bench.over(_killed, faults)
    bench.row("kill -9 at every call of a scripted visit", len(faults), sum(rows))


def _killed(bench, fault):
    laik = bench.laik
    folder = laik.folder()
    run = laik.begin(folder, laik.script(), laik.shimmed(folder, fault))
    if run.status >= 0:
        raise Loss(f"{fault} killed nothing: {run}")
    told = acknowledged(laik.trace(folder))
    early = program.untimely(laik.trace(folder))
    if early:
        raise Loss(f"{fault}: {early} were acknowledged before they were synced")
    lines = laik.reopen(the_log(folder), told)
    if len(lines) > len(told) + 2:
        raise Loss(f"{fault}: {len(lines)} lines, of which {len(told)} were acknowledged")
    laik.forget(folder)
    return len(told)


def at_random_moments(bench, sessions):
    """A full-screen visit on a pseudo-terminal; what the last screen shows as given must be there."""
    shares = [(bench.random.getrandbits(32), sessions // 10) for _ in range(10)]
    rows = bench.over(_driven, shares, hands=6)  # they wait, most of the time
    drafts = sum(row[1] for row in rows)
    bench.row("kill -9 at random moments on a terminal", sessions, sum(row[0] for row in rows))
    bench.remark(f"{drafts} of them in a note: what was typed a second before is offered again")


def _driven(bench, share):
    """Sessions on one visit after the other; each goes on where the one before was killed."""
    seed, sessions = share
    laik, random = bench.laik, bench.randomness(seed)
    shown, drafts, log = 0, 0, None
    for _ in range(sessions):
        if log is None or len(log.read_bytes().split(b"\n")) > LONGEST:
            folder = laik.folder()
            laik.begin(folder, ["q"])
            log = the_log(folder)
        before = log.read_bytes()
        if random.random() < 0.06:
            drafts += _killed_in_a_note(laik, log, random)
        else:
            shown += _killed_on_screen(laik, log, random)
        after = log.read_bytes()
        whole = program.entries(after.rpartition(b"\n")[0] + b"\n")
        if whole is None or not after.startswith(before[:before.rfind(b"\n") + 1]):
            raise Loss(f"{log}: what was there before is not, or the chain is broken")
    laik.reopen(log, dict(enumerate(program.entries(log.read_bytes().rpartition(b"\n")[0] + b"\n"))))
    return shown, drafts


def _killed_on_screen(laik, log, random):
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for(" answered")
        for _ in range(random.randrange(8)):
            _answer(terminal, random)
        terminal.send("".join(random.choice("ytjkun") for _ in range(random.randrange(12))))
        terminal.watch(random.random() * 0.04)
        terminal.kill()
    return hold(log, terminal)


def _answer(terminal, random):
    """One key, which is awaited; a note that opens by itself is ended."""
    terminal.send(random.choice("yyyyytjku"))
    terminal.settle()
    if terminal.screen.shows("Ctrl-D"):
        terminal.send("x\x04")
        terminal.settle()


def hold(log, terminal):
    """Holds a screen against the log: each answer that is shown has to be there.

    The screen is that of the whole log, or of all but its last entry, which was not painted yet.
    The last paint may have been cut short, so that a mark stands beside another item's name.
    """
    count = re.search(r"(\d+)/18 answered", "\n".join(terminal.screen.lines))
    shown, marks = int(count[1]) if count else 0, terminal.screen.marks(terminal.whole)
    lines = program.entries(log.read_bytes().rpartition(b"\n")[0] + b"\n")
    faults = [_difference(shown, marks, answers(known)) for known in (lines, lines[:-1])]
    if all(faults):
        raise Loss(f"{log}: " + "; without the last entry: ".join(faults))
    return shown


def _difference(shown, marks, given):
    """The first thing that the screen shows and the answers do not have."""
    if shown > len(given):
        return f"the screen showed {shown} answers, the log has {len(given)}"
    for item, mark in marks.items():
        if mark in MARKS and given.get(item) != MARKS[mark]:
            return f"the screen showed {item} {mark}, the log has {given.get(item)}"
    return ""


MARKS = {"✓": b'{"tick":"met"}', "½": b'{"tick":"partial"}', "✗": b'{"tick":"unmet"}'}


def answers(lines):
    """The live answers of a log, item by item, as bytes of their values."""
    retracted = {int(_between(line, b'"entry":', b",")) for line in lines if b'"kind":"retract"' in line}
    given = {}
    for n, line in enumerate(lines):
        if b'"kind":"answer"' in line and n not in retracted:
            item = _between(line, b'"item":"', b'"').decode()
            given[item] = _between(line, b'"value":', b',"hash"')
    return given


def _between(line, start, end):
    return line.split(start, 1)[1].split(end, 1)[0]


def _killed_in_a_note(laik, log, random):
    """What was typed a second and more before the kill is offered again."""
    with Terminal([laik.binary, "visit", str(log), "--lang", "en"], laik.environment) as terminal:
        terminal.wait_for(" answered")
        terminal.send("c")
        terminal.wait_for("Ctrl-D")
        words = f"catatan {random.getrandbits(24):x}"
        for letter in words:
            terminal.send(letter)
        terminal.wait_for(words)
        time.sleep(1.0)
        terminal.settle()
        terminal.send(" ekor")
        terminal.settle()
        terminal.kill()
    if not any(words in draft for draft in program.drafts(log)):
        raise Loss(f"{log}: the draft {words!r} is not there: {program.drafts(log)}")
    for path in (log.parent / "drafts").iterdir():
        os.unlink(path)
    return 1
