"""Real power cuts: a small ext4 on a loop device, whose image is copied while the writer stands still.

What the writer has not synced is in the page cache of the mounted file system, and not in the image:
a copy of the image is what a disk would hold if the power went at that moment.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import program
from program import Loss, the_log

SIZE = 16 << 20
CARELESS = ("sync", "rename")
TRIES = 50


def cuts(bench, number, careless_number):
    """So many cuts of laik, of which none loses an answer; and of careless writers, which lose some."""
    reason = _why_not(bench)
    if reason:
        bench.remark(f"power cut, real ext4: skipped, {reason}")
        return
    with Disk(bench) as disk:
        told = _cut_often(bench, disk, number, _laik)
    bench.row("power cut, real ext4 on a loop device", number, told)
    for way in CARELESS:
        with Disk(bench) as disk:
            lost = _cut_often(bench, disk, careless_number, lambda *rest, way=way: _careless(way, *rest))
        if not lost:
            raise Loss(f"a careless writer ({way}) lost nothing on ext4: the test is blunt")
        bench.remark(f"a careless writer ({way}) lost answers in {lost} of {careless_number} cuts")


def _why_not(bench):
    """What is missing here; None when nothing is."""
    if os.geteuid():
        return "it needs root"
    if not shutil.which("mkfs.ext4") or not shutil.which("losetup"):
        return "mkfs.ext4 or losetup is missing"
    try:
        with Disk(bench):
            return None
    except (OSError, subprocess.CalledProcessError) as error:
        return f"no loop device can be mounted ({error})"


class Disk:
    """An ext4 in a file, mounted."""

    def __init__(self, bench):
        self.bench = bench
        self.home = bench.laik.folder()
        self.image, self.place = self.home / "disk.img", self.home / "disk"

    def __enter__(self):
        self.image.touch()
        os.truncate(self.image, SIZE)
        subprocess.run(["mkfs.ext4", "-q", "-F", "-m", "0", self.image], check=True)
        self.place.mkdir()
        self.device = mount(self.bench, self.image, self.place)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.place], check=False)
        self.image.unlink()

    def copy(self, to):
        """The image as it is now; again if the file system wrote to it meanwhile."""
        for _ in range(TRIES):
            before = self._writes()
            shutil.copyfile(self.image, to)
            if self._writes() == before:
                return
        raise Loss("the image cannot be copied at rest")

    def _writes(self):
        """Requests to write that were begun and done."""
        name = os.path.basename(self.device)
        fields = pathlib.Path(f"/sys/block/{name}/stat").read_text(encoding="ascii").split()
        return fields[4:7] + fields[8:9]


def mount(bench, image, place):
    """Mounts an image, and returns its loop device."""
    subprocess.run(["mount", "-o", "loop", image, place], check=True, capture_output=True)
    bench.mounts.append(place)
    return subprocess.check_output(["findmnt", "-no", "SOURCE", place], text=True).strip()


def _cut_often(bench, disk, number, play):
    """Lets a writer answer until enough cuts are made; with the last folder a new one begins."""
    result, done = 0, 0
    while done < number:
        visits = disk.place / f"visits-{done}"
        share = min(10, number - done)
        result += play(bench, disk, visits, share)
        done += share
        shutil.rmtree(visits)
    return result


def _laik(bench, disk, visits, share):
    """The answers that were acknowledged in all cuts together."""
    lines = "".join(f":des-11\n{'yt'[n % 2]}\n" for n in range(20000))
    command = [bench.laik.binary, "visit", "--new", str(visits), *program.HEAD, "--plain", "--lang", "en"]
    told = 0
    for log, lines in _snapshots(bench, disk, visits, share, command, lines):
        bench.laik.reopen(log, lines)
        told += len(lines)
    return told


def _careless(way, bench, disk, visits, share):
    """In how many cuts something was lost."""
    model = bench.laik.folder()
    bench.laik.begin(model, [line for n in range(300) for line in (":des-11", "yt"[n % 2])] + ["q"])
    lines = the_log(model).read_text()
    command = [sys.executable, "-S", str(program.HERE / "careless.py"), way, str(visits / "x.jsonl")]
    lost = 0
    for log, told in _snapshots(bench, disk, visits, share, command, lines, pause=0.002):
        try:
            bench.laik.reopen(log, told)
        except Loss:
            lost += 1
    return lost


def _snapshots(bench, disk, visits, share, command, lines, pause=0.0):
    """Logs as cuts leave them, each with the lines that were acknowledged by then."""
    writer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, env=bench.laik.environment)
    feeder = Feeder(writer, lines, pause)
    try:
        for _ in range(share):
            feeder.until(bench.random.randrange(1, 25))
            os.kill(writer.pid, signal.SIGSTOP)
            os.waitid(os.P_PID, writer.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            told = feeder.told()
            live = the_log_in(visits).read_bytes().split(b"\n")
            yield from _opened(bench, disk, visits, {n: live[n] for n in told})
            os.kill(writer.pid, signal.SIGCONT)
    finally:
        writer.kill()
        writer.wait()
        feeder.close()


class Feeder:
    """Gives a writer its lines and takes what it says, without ever waiting for both."""

    def __init__(self, writer, lines, pause):
        self.writer, self.pause = writer, pause
        self.lines = iter(lines.splitlines(keepends=True))
        self.said = b""
        os.set_blocking(writer.stdout.fileno(), False)

    def until(self, more):
        """Goes on until so many more answers are acknowledged."""
        goal, end = len(self.told()) + more, time.monotonic() + program.PATIENCE
        while len(self.told()) < goal and time.monotonic() < end:
            for _ in range(2):
                if line := next(self.lines, None):
                    self.writer.stdin.write(line.encode())
            self.writer.stdin.flush()
            time.sleep(self.pause)

    def told(self):
        """The numbers of the entries that were acknowledged so far."""
        while output := self.writer.stdout.read():
            self.said += output
        return [int(n) for n in program.RECORDED.findall(self.said[:self.said.rfind(b"\n") + 1])]

    def close(self):
        """The writer is gone."""
        try:
            self.writer.stdin.close()
        except BrokenPipeError:
            pass
        self.writer.stdout.close()


def the_log_in(visits):
    """The only log there."""
    return next(iter(sorted(visits.glob("*.jsonl"))), visits / "none")


def _opened(bench, disk, visits, told):
    """Mounts a copy of the image, as a machine does that has power again."""
    after = bench.laik.folder()
    disk.copy(after / "disk.img")
    (after / "disk").mkdir()
    mount(bench, after / "disk.img", after / "disk")
    try:
        yield the_log_in(after / "disk" / visits.name), told
    finally:
        subprocess.run(["umount", after / "disk"], check=True)
        bench.mounts.remove(after / "disk")
        bench.laik.forget(after)
