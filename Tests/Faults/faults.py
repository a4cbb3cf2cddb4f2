"""Tries laik against faults: kills, power cuts, failing disks, and what people do to it meanwhile.

The real program is tried; a preloaded shim makes the faults. Ends with 1 at the first acknowledged
answer that is lost, and with a table of what was tried and survived.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import circumstances
import ext4
import failures
import kills
import powercuts
from program import HERE, REPOSITORY, Laik, Loss

SEED = 20251106
MEMORY = "/dev/shm"


class Bench:
    """What all faults need: the program, chance, two hands, and the table."""

    def __init__(self, laik, seed, is_long):
        self.laik, self.seed, self.is_long = laik, seed, is_long
        self.random = random.Random(seed)
        self.rows, self.begun = [], time.monotonic()
        self.mounts = []  # what is undone at the end, whatever happens

    @staticmethod
    def randomness(seed):
        """Chance of its own, for what runs beside others."""
        return random.Random(seed)

    def over(self, body, cases, hands=2):
        """What the body makes of each case; some at a time, and the first loss ends it."""
        with concurrent.futures.ThreadPoolExecutor(hands) as workers:
            waiting, results = collections.deque(), []
            for case in cases:
                waiting.append(workers.submit(body, self, case))
                if len(waiting) > 4 * hands:
                    results.append(waiting.popleft().result())
            return results + [each.result() for each in waiting]

    def row(self, name, faults, answers):
        """So many faults were survived with so many acknowledged answers, and none was lost."""
        seconds, self.begun = time.monotonic() - self.begun, time.monotonic()
        self.rows.append((name, faults, answers))
        print(f"{name:44}{faults:8,}{faults:10,}{answers:14,}{0:6}{seconds:9.1f}", flush=True)

    @staticmethod
    def remark(text):
        """What belongs to the row above."""
        print(f"  {text}", flush=True)


def compiled(work):
    """The shim, by whichever C compiler there is."""
    shim = work / "shim.so"
    for compiler in ("cc", "gcc", "clang"):
        if shutil.which(compiler):
            command = [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
            subprocess.run([*command, "-o", shim, HERE / "shim.c", "-ldl"], check=True)
            return shim
    sys.exit("no C compiler: cc, gcc or clang is needed for the shim")


GROUPS = {
    "calls": kills.at_every_call,
    "moments": lambda bench: kills.at_random_moments(bench, 2000 if bench.is_long else 500),
    "calls fail": failures.each_call,
    "screen": failures.on_screen,
    "circumstances": circumstances.everything,
    "cuts": lambda bench: powercuts.simulated(bench, 2000 if bench.is_long else 300, 40),
    "ext4": lambda bench: ext4.cuts(bench, 500 if bench.is_long else 50, 10),
}


def main():
    """Returns 1 at the first loss."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("laik", nargs="?", default=REPOSITORY / ".build/release/laik")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--long", action="store_true", help="more of everything")
    parser.add_argument("--only", choices=GROUPS, action="append", help="one group of faults")
    options = parser.parse_args()
    print(f"seed {options.seed}; {options.laik}")
    print(f"{'':44}{'faults':>8}{'survived':>10}{'acknowledged':>14}{'lost':>6}{'seconds':>9}")
    place = MEMORY if os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="laik-faults-", dir=place) as folder:
        work = pathlib.Path(folder).resolve()
        bench = Bench(Laik(options.laik, compiled(work), work), options.seed, options.long)
        try:
            for name in options.only or GROUPS:
                GROUPS[name](bench)
        except Loss as loss:
            print(f"LOST: {loss}")
            return 1
        finally:
            for place in bench.mounts:
                subprocess.run(["umount", place], capture_output=True, check=False)
    faults, answers = (sum(row[n] for row in bench.rows) for n in (1, 2))
    print(f"{'all':44}{faults:8,}{faults:10,}{answers:14,}{0:6}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
