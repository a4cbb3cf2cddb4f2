#define _GNU_SOURCE 1
#define NCURSES_NOMACROS 1
#include "ccurses.h"
#include "terminal.h"
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

const uint32_t CC_UP = KEY_UP, CC_DOWN = KEY_DOWN, CC_LEFT = KEY_LEFT, CC_RIGHT = KEY_RIGHT, CC_HOME = KEY_HOME,
    CC_END = KEY_END, CC_PAGE_UP = KEY_PPAGE, CC_PAGE_DOWN = KEY_NPAGE, CC_ENTER = KEY_ENTER,
    CC_BACKSPACE = KEY_BACKSPACE, CC_BACK_TAB = KEY_BTAB, CC_DELETE = KEY_DC, CC_F0 = KEY_F0;

enum { ESCAPE = 27, GAP = 25, LONGEST_REPLY = 4096 }; /* GAP: milliseconds between parts of one thing */

static bool is_readable(int milliseconds) {
    struct pollfd waiting = { .fd = input_fd, .events = POLLIN };
    return poll(&waiting, 1, milliseconds) > 0 && waiting.revents & POLLIN;
}

/* A byte, a key code, or ERR: what ncurses holds already or the terminal sends within the time.
   Bytes, because ncurses loses up to 15 keys after one that is no UTF-8. */
static int read_key(int milliseconds) {
    int key = wgetch(stdscr);
    return key == ERR && milliseconds > 0 && is_readable(milliseconds) ? wgetch(stdscr) : key;
}

static bool is_byte(int key) { return key >= 0 && key <= 0xff; }

/* True for a byte of what is being read; anything else is put back. */
static bool belongs(int key) {
    if (!is_byte(key) && key != ERR) ungetch(key);
    return is_byte(key);
}

static void swallow_bytes(int count) {
    while (count-- > 0 && belongs(read_key(GAP))) {}
}

/* The rest of a control sequence that no key is made of. */
static void swallow_sequence(void) {
    int key = read_key(GAP);
    if (key == 'M') swallow_bytes(3); /* a mouse report of the old kind */
    else for (int read = 0; read < LONGEST_REPLY && belongs(key) && key != ESCAPE; read++) {
        if (key < 0x20 || (key >= 0x40 && key <= 0x7e)) return;
        key = read_key(GAP);
    }
    if (key == ESCAPE) ungetch(ESCAPE);
}

/* The rest of a reply: up to BEL, or escape and backslash. */
static void swallow_string(void) {
    int key = read_key(GAP);
    for (int read = 0; read < LONGEST_REPLY && belongs(key) && key != '\a' && key != ESCAPE; read++)
        key = read_key(GAP);
    if (key == ESCAPE) swallow_bytes(1);
}

/* After an escape: true when it was a key press of its own. The tail of anything else must never
   look like keys; a key with Alt answers nothing. */
static bool is_escape_key(void) {
    int next = read_key(0);
    switch (next) {
    case '[': swallow_sequence(); return false;
    case 'O': swallow_bytes(1); return false;
    case ']': case 'P': case '_': case '^': case 'X': swallow_string(); return false;
    }
    if (next == ESCAPE) ungetch(ESCAPE);
    return !belongs(next) || next == ESCAPE;
}

/* The scalar that begins with a byte; bytes that make none are dropped. */
static bool decode_scalar(int first, uint32_t *scalar) {
    static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
    int more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (more < 0) return false;
    *scalar = (uint32_t)(more == 0 ? first : first & (0x3f >> more));
    for (int i = 0; i < more; i++) {
        int key = read_key(GAP);
        if (!belongs(key)) return false;
        if ((key & 0xc0) != 0x80) {
            ungetch(key);
            return false;
        }
        *scalar = *scalar << 6 | (uint32_t)(key & 0x3f);
    }
    return *scalar >= least[more];
}

static bool decode(int key, cc_event *event) {
    switch (key) {
    case ERR: case KEY_RESIZE: case KEY_MOUSE: return false;
    case PASTE_BEGIN: event->kind = CC_PASTE_BEGIN; return true;
    case PASTE_END: event->kind = CC_PASTE_END; return true;
    }
    event->kind = is_byte(key) ? CC_CHARACTER : CC_KEY;
    event->value = (uint32_t)key;
    if (key == ESCAPE) return is_escape_key();
    return !is_byte(key) || decode_scalar(key, &event->value);
}

/* Each mark is cleared before it is acted upon: what arrives meanwhile is the next event. */
static bool take_signal(cc_event *event) {
    char byte[64];
    while (read(wake_fd, byte, sizeof byte) > 0) {}
    if (ending) {
        *event = (cc_event){ CC_SIGNAL, (uint32_t)ending };
        ending = 0;
    } else if (stopping) {
        *event = (cc_event){ CC_STOP, 0 };
        stopping = 0;
    } else if (continued) { /* stopped from outside: the shell has set its own modes meanwhile */
        *event = (cc_event){ CC_RESIZED, 0 };
        endwin();
        resume();
    } else if (resized) {
        *event = (cc_event){ CC_RESIZED, 0 };
        resized = 0;
        follow_size();
    }
    return event->kind != CC_IDLE;
}

cc_event cc_wait(int32_t timeout_milliseconds) {
    for (;;) {
        cc_event event = { CC_IDLE, 0 };
        if (take_signal(&event)) return event;
        int key = read_key(0);
        if (decode(key, &event)) return event;
        if (key != ERR) continue;
        struct pollfd waiting[2] = { { input_fd, POLLIN, 0 }, { wake_fd, POLLIN, 0 } };
        int ready = poll(waiting, 2, timeout_milliseconds);
        if (ready == 0) return event;
        if (ready < 0 && errno != EINTR) return (cc_event){ CC_GONE, 0 };
        if (ready < 0 || waiting[1].revents) continue;
        int available = 0;
        if (waiting[0].revents & (POLLHUP | POLLERR | POLLNVAL)
            || (ioctl(input_fd, FIONREAD, &available) == 0 && available == 0))
            return (cc_event){ CC_GONE, 0 };
    }
}
