"""A writer that acknowledges too early; run under the same shim, it has to fail the same test.

Its lines are those of a sound log, on standard input. It tells of each as laik does.
"""

import os
import sys

EVERYTHING = os.O_CREAT | os.O_WRONLY


def append(path, sync):
    """One write a line, and the given way to make it durable."""
    log = os.open(path, EVERYTHING | os.O_APPEND, 0o600)
    for n, line in enumerate(sys.stdin.buffer):
        os.write(log, line)
        sync(log)
        tell(n)


def rewrite(path):
    """The whole file anew for each line, and a rename without a sync."""
    content = b""
    for n, line in enumerate(sys.stdin.buffer):
        content += line
        part = os.open(path + ".part", EVERYTHING | os.O_TRUNC, 0o600)
        os.write(part, content)
        os.close(part)
        os.rename(path + ".part", path)
        tell(n)


def insist(log):
    """Believes the sync that succeeds after one that failed."""
    while True:
        try:
            return os.fdatasync(log)
        except OSError:
            continue


def tell(n):
    """The acknowledgement."""
    os.write(1, b"Recorded %d: -\n" % n)


def main():
    """How it is careless, and the path of its log."""
    way, path = sys.argv[1:]
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    for above in (folder, os.path.dirname(folder)):
        os.fsync(os.open(above, os.O_RDONLY))
    if way == "rename":
        return rewrite(path)
    if way == "insist":  # the name is made durable: only the file's content is at stake
        os.close(os.open(path, EVERYTHING, 0o600))
        os.fsync(os.open(folder, os.O_RDONLY))
    return append(path, insist if way == "insist" else lambda log: None)


if __name__ == "__main__":
    main()
