"""Power cuts on the simulated disk: of whole visits, of killed ones that went on, and of recoveries."""

import subprocess
import sys

import program
from disk import Disk
from program import Acknowledged, Loss, calls, the_log

CARELESS = {"no sync": ("sync", None), "rename, no sync": ("rename", None),
            "a failed sync again": ("insist", "fdatasync:12:5:1")}


def simulated(bench, cuts, careless_cuts):
    """The given number of cuts of laik, and of each careless writer, which have to lose something."""
    rows = bench.over(_cut, _cases(bench, _histories(bench), cuts))
    bench.row("power cut, simulated disk", cuts, sum(rows))
    for name, (way, fault) in CARELESS.items():
        trace = _careless(bench.laik, way, fault)
        cases = list(_cases(bench, [trace], careless_cuts))
        lost = sum(bench.over(_is_lost, cases))
        if not lost:
            raise Loss(f"a writer that is careless ({name}) lost nothing: the test is blunt")
        bench.remark(f"a careless writer ({name}) lost answers in {lost} of {careless_cuts} cuts")


def _histories(bench):
    """Traces: of a visit in one go, of one killed and gone on with, of a disk that fails."""
    laik, random = bench.laik, bench.random
    folder = laik.folder()
    laik.begin(folder, laik.script(), laik.shimmed(folder))
    traces = [folder]
    total = max(call.number for call in calls(folder / "trace"))
    for _ in range(12):
        when, number = random.choice(["before", "after"]), random.randrange(1, total)
        traces.append(_killed(laik, f"any:{number}:{when}"))
    for _ in range(6):  # while the folders and the log are made
        traces.append(_killed(laik, f"any:{random.randrange(30, 55)}:after"))
    for name in ("fdatasync", "fsync", "write"):
        traces.append(_killed(laik, f"{name}:{random.randrange(2, 12)}:5"))
    return [(each, calls(each / "trace")) for each in traces]


def _killed(laik, fault):
    """A visit that a fault ended, and that was gone on with; with a new one if there was none yet."""
    folder = laik.folder()
    laik.begin(folder, laik.script(), laik.shimmed(folder, fault))
    log = the_log(folder)
    if log and program.entries(log.read_bytes().rpartition(b"\n")[0] + b"\n"):
        laik.visit(log, laik.script()[4:9], laik.shimmed(folder))
    return folder


def _careless(laik, way, fault):
    model = laik.folder()
    laik.begin(model, laik.script())
    lines = the_log(model).read_bytes()
    folder = laik.folder()
    command = [sys.executable, "-S", str(program.HERE / "careless.py"), way,
               str(folder / "visits" / "careless.jsonl")]
    subprocess.run(command, input=lines, env=laik.shimmed(folder, fault), check=True,
                   stdout=subprocess.DEVNULL)
    return folder, calls(folder / "trace")


def _cases(bench, histories, cuts):
    """Folders as a cut leaves them, what was acknowledged by then, and a seed for what comes after."""
    for history, share in zip(histories, _shares(cuts, len(histories))):
        root, trace = history
        moments = sorted(bench.random.randrange(len(trace) + 1) for _ in range(share))
        disk, told, done = Disk(root), Acknowledged(), 0
        for moment in moments:
            for call in trace[done:moment]:
                disk.take(call)
                told.take(call)
            done = moment
            folder = bench.laik.folder()
            disk.build(folder, bench.random)
            yield folder, dict(told.lines), bench.random.getrandbits(32)


def _shares(total, parts):
    """The first, which has everything in it, gets half."""
    if parts == 1:
        return [total]
    rest = total // 2 // (parts - 1)
    return [total - rest * (parts - 1)] + [rest] * (parts - 1)


def _cut(bench, case):
    """Opens what is left; where something was set aside, the power is cut once more meanwhile."""
    folder, lines, seed = case
    log = the_log(folder)
    if log and lines and not log.read_bytes().endswith(b"\n"):
        _cut_again(bench, folder, log, lines, seed)
    bench.laik.reopen(log, lines)
    bench.laik.forget(folder)
    return len(lines)


def _cut_again(bench, folder, log, lines, seed):
    random = bench.randomness(seed)
    disk = Disk.holding(folder, folder)
    bench.laik.visit(log, ["q"], bench.laik.shimmed(folder, SHIM_TRACE=bench.laik.trace(folder)))
    trace = calls(bench.laik.trace(folder))
    for call in trace[:random.randrange(len(trace) + 1)]:
        disk.take(call)
    second = bench.laik.folder()
    disk.build(second, random)
    bench.laik.reopen(the_log(second), lines)
    bench.laik.forget(second)


def _is_lost(bench, case):
    folder, lines, _ = case
    try:
        bench.laik.reopen(the_log(folder), lines)
        return False
    except Loss:
        return True
    finally:
        bench.laik.forget(folder)
