"""A program run on a pseudo-terminal of its own, and how long its paints took."""

import fcntl
import os
import select
import signal
import struct
import termios
import time

ROWS, COLUMNS = 24, 80
QUIET_MS = 3  # a paint has ended when nothing was written for this long
PATIENCE_MS = 3000  # how long a paint is waited for
REPLIES = {  # to what programs ask their terminal, so that none of them waits
    b"\x1b[c": b"\x1b[?64;1;2;6;9;15;22c",
    b"\x1b[0c": b"\x1b[?64;1;2;6;9;15;22c",
    b"\x1b[>c": b"\x1b[>41;354;0c",
    b"\x1b[>0c": b"\x1b[>41;354;0c",
    b"\x1b[5n": b"\x1b[0n",
    b"\x1b[6n": b"\x1b[1;1R",
}


class NotDriven(Exception):
    """A program could not be started, ended by itself, or did not paint what it should."""


class NotPainted(NotDriven):
    """A program runs, but did not paint what was waited for."""


class Session:
    """One run of a program; a paint is over at its last byte."""

    def __init__(self, command, environment):
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("4H", ROWS, COLUMNS, 0, 0))
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        # A session leader that opens a terminal gets it as its controlling terminal.
        files = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
                 (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.begun = time.perf_counter()
        self.process = os.posix_spawnp(command[0], command, environment, file_actions=files,
                                       setsid=True, setsigdef=[signal.SIGPIPE, signal.SIGXFSZ])
        os.close(slave)

    def close(self):
        """Ends the program as a crash would."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)

    def start(self, marker):
        """The seconds from the fork to the end of the paint that shows the marker."""
        return self._paint(self.begun, marker)

    def press(self, key, marker=b""):
        """The seconds from writing the key to the end of its paint, which shows the marker."""
        while self._read(0):  # a clock or a late line is not the answer to the key
            pass
        begun = time.perf_counter()
        os.write(self.master, key)
        return self._paint(begun, marker)

    def peak(self):
        """The greatest resident size so far, in MiB."""
        with open(f"/proc/{self.process}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))

    def _paint(self, begun, marker):
        seen, last = b"", begun
        while output := self._read(QUIET_MS if seen and marker in seen else PATIENCE_MS):
            last = time.perf_counter()
            seen += output
        if not seen or marker not in seen:
            raise NotPainted(f"{marker!r} was not painted; the last output was {seen[-200:]!r}")
        return last - begun

    def _read(self, patience_ms):
        if not self.poll.poll(patience_ms):
            return b""
        try:
            output = os.read(self.master, 65536)
        except OSError:
            raise NotDriven("it ended by itself") from None
        for question, reply in REPLIES.items():
            os.write(self.master, reply * output.count(question))
        return output
