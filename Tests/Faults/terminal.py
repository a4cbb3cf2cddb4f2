"""A program on a pseudo-terminal of its own, and the screen that a person would see."""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from program import Loss

ROWS, COLUMNS = 24, 80
PATIENCE = 30  # seconds
QUIET = 0.012  # a paint is over when nothing came for so long
MODES = {"?1049": "the alternate screen", "?2004": "bracketed paste", "?1": "the keypad"}


class Screen:
    """As much of an xterm as ncurses uses."""

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows  # what scrolls
        self.modes, self._rest, self._last = {"?25"}, "", " "

    @property
    def lines(self):
        """The rows without blanks at their ends."""
        return ["".join(row).rstrip() for row in self.cells]

    def shows(self, text):
        """Whether the text stands there, over the ends of rows as well."""
        return text in " ".join(" ".join(self.lines).split())

    def marks(self, unless_torn=None):
        """The mark before each item of the list; only of rows that were in a whole paint as well."""
        rows = self.lines if unless_torn is None else [
            line for line, whole in zip(self.lines, unless_torn) if line == whole]
        found = (re.match(r"[> ] (\S)\??\s+([a-z]+-\d+[a-z]?)\b", line) for line in rows)
        return {each[2]: each[1] for each in found if each}

    def feed(self, text):
        """Takes output; a sequence cut off at its end waits for the rest."""
        text, position = self._rest + text, 0
        while position < len(text):
            sequence = SEQUENCE.match(text, position)
            if sequence:
                self._obey(sequence[1], sequence[2])
                position = sequence.end()
            elif text[position] == "\x1b":
                other = re.compile(r"\x1b(?:[()].|\][^\x07]*\x07|[^\[\]()])").match(text, position)
                if not other:
                    break
                position = other.end()
            else:
                self._put(text[position])
                position += 1
        self._rest = text[position:]

    def _put(self, letter):
        if letter == "\r":
            self.column = 0
        elif letter == "\n" and self.row == self.bottom - 1:
            self._scroll("S", 1)
        elif letter == "\n":
            self.row = min(self.row + 1, self.rows - 1)
        elif letter == "\b":
            self.column = max(0, self.column - 1)
        elif letter >= " ":
            if self.column >= self.columns:
                self.row, self.column = min(self.row + 1, self.rows - 1), 0
            self.cells[self.row][self.column] = self._last = letter
            self.column += 1

    def _obey(self, body, final):
        numbers = [int(each) if each.isdigit() else 0 for each in body.split(";")]
        count = max(1, numbers[0])
        if final in "Hf":
            self._move(count - 1, max(1, numbers[-1] if len(numbers) > 1 else 1) - 1)
        elif final in "ABCDGd":
            row, column = {"A": (self.row - count, self.column), "B": (self.row + count, self.column),
                           "C": (self.row, self.column + count), "D": (self.row, self.column - count),
                           "G": (self.row, count - 1), "d": (count - 1, self.column)}[final]
            self._move(row, column)
        elif final in "JK":
            self._erase(final, numbers[0])
        elif final in "XP@":
            self._shift(final, count)
        elif final in "STLM":
            self._scroll(final, count)
        elif final == "r":
            self.top = count - 1
            self.bottom = numbers[1] if len(numbers) > 1 and numbers[1] else self.rows
            self._move(0, 0)
        elif final == "b":
            for _ in range(count):
                self._put(self._last)
        elif final in "hl":
            (self.modes.add if final == "h" else self.modes.discard)(body)
            if (body, final) == ("?1049", "h"):
                self._erase("J", 2)

    def _move(self, row, column):
        self.row = min(max(0, row), self.rows - 1)
        self.column = min(max(0, column), self.columns - 1)

    def _erase(self, final, part):
        start = 0 if part else self.column
        end = min(self.column + 1, self.columns) if part == 1 else self.columns
        self.cells[self.row][start:end] = [" "] * (end - start)
        if final == "J":
            rows = {0: range(self.row + 1, self.rows), 1: range(self.row), 2: range(self.rows)}[part]
            for row in rows:
                self.cells[row] = [" "] * self.columns

    def _scroll(self, final, count):
        start = self.row if final in "LM" else self.top
        for _ in range(min(count, self.bottom - start)):
            gone, new = (start, self.bottom - 1) if final in "SM" else (self.bottom - 1, start)
            del self.cells[gone]
            self.cells.insert(new, [" "] * self.columns)

    def _shift(self, final, count):
        row = self.cells[self.row]
        if final == "X":
            end = min(self.column + count, self.columns)
            row[self.column:end] = [" "] * (end - self.column)
        elif final == "P":
            row[self.column:self.column + count] = []
        else:
            row[self.column:self.column] = [" "] * count
        self.cells[self.row] = (row + [" "] * self.columns)[:self.columns]


SEQUENCE = re.compile(r"\x1b\[([?>0-9;]*)([A-Za-z@])")


class Terminal:
    """One run of a program; used with `with`, it is ended for good."""

    def __init__(self, command, environment, rows=ROWS, columns=COLUMNS):
        self.screen = Screen(rows, columns)
        self.master, self.slave = os.openpty()  # the slave stays open: its modes are looked at
        self.resize(rows, columns)
        self.modes = termios.tcgetattr(self.slave)
        self.status = None
        self.whole = self.screen.lines  # as the screen was when nothing more came
        self._pending = b""
        files = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(self.slave), os.O_RDWR, 0),
                 (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.process = os.posix_spawnp(command[0], command, environment, file_actions=files, setsid=True,
                                       setsigdef=[signal.SIGPIPE, signal.SIGXFSZ])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.status is None:
            self.kill()
        os.close(self.master)
        if self.slave is not None:
            os.close(self.slave)

    def resize(self, rows, columns):
        """As a window is resized; the kernel tells the program."""
        self.screen.rows, self.screen.columns = rows, columns
        self.screen.top, self.screen.bottom = 0, rows
        self.screen.row, self.screen.column = min(self.screen.row, rows - 1), min(self.screen.column, columns - 1)
        self.screen.cells = [(row + [" "] * columns)[:columns] for row in self.screen.cells[:rows]]
        self.screen.cells += [[" "] * columns for _ in range(rows - len(self.screen.cells))]
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))

    def send(self, keys):
        """Types."""
        os.write(self.master, keys.encode())

    def signal(self, number):
        """Sends a signal to the program alone."""
        os.kill(self.process, number)

    def wait_for(self, text, gone=False):
        """Waits until the screen shows the text, or no longer does."""
        end = time.monotonic() + PATIENCE
        while self.screen.shows(text) == gone:
            if not self._pump(0.2) and (time.monotonic() > end or self.ended()):
                raise Loss(f"{text!r} is not shown:\n" + "\n".join(self.screen.lines))

    def wait_until(self, is_reached, what):
        """Waits for something beside the screen."""
        end = time.monotonic() + PATIENCE
        while not is_reached():
            self._pump(0.02)
            if time.monotonic() > end:
                raise Loss(f"{what}:\n" + "\n".join(self.screen.lines))

    def settle(self):
        """Waits for the paint that a key brings, and for its end."""
        self._pump(0.1)
        while self._pump(QUIET):
            pass

    def watch(self, seconds):
        """Looks on for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._pump(QUIET)

    def kill(self):
        """Ends the program as a crash does; what it had painted is on the screen then."""
        os.kill(self.process, signal.SIGKILL)
        return self.wait_end()

    def ended(self):
        """Whether the program is over."""
        if self.status is None:
            done, status = os.waitpid(self.process, os.WNOHANG)
            self.status = os.waitstatus_to_exitcode(status) if done else None
        return self.status is not None

    def wait_end(self):
        """Waits for the end, and returns the exit code or a negative signal."""
        end = time.monotonic() + PATIENCE
        while not self.ended():
            self._pump(0.005)
            if time.monotonic() > end:
                raise Loss("the program does not end:\n" + "\n".join(self.screen.lines))
        while self._pump(0):
            pass
        return self.status

    def left_as_found(self):
        """What of the terminal was not given back: nothing, if all is well."""
        faults = [name for mode, name in MODES.items() if mode in self.screen.modes]
        if "?25" not in self.screen.modes:
            faults.append("the cursor is hidden")
        if termios.tcgetattr(self.slave) != self.modes:
            faults.append("the line modes")
        return faults

    def _pump(self, patience):
        """Takes what comes within so many seconds; whether anything came."""
        if not select.select([self.master], [], [], patience)[0]:
            if patience >= QUIET:
                self.whole = self.screen.lines
            return False
        try:
            output = self._pending + os.read(self.master, 65536)
        except OSError:
            return False
        text = output.decode(errors="ignore")
        self._pending = _cut_letter(output)
        self.screen.feed(text)
        return True


def _cut_letter(output):
    """The beginning of a UTF-8 letter whose rest has not come yet."""
    for length in range(1, min(4, len(output)) + 1):
        lead = output[-length]
        if lead >= 0xC0:
            return output[-length:] if length < (2 if lead < 0xE0 else 3 if lead < 0xF0 else 4) else b""
        if lead < 0x80:
            break
    return b""
