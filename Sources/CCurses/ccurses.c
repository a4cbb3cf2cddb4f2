#define _GNU_SOURCE 1 /* gives _XOPEN_SOURCE 700 and with it the wide-character interface */
#define NCURSES_NOMACROS 1
#include "ccurses.h"
#include <curses.h>
#include <term.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

const uint32_t CC_UP = KEY_UP, CC_DOWN = KEY_DOWN, CC_LEFT = KEY_LEFT, CC_RIGHT = KEY_RIGHT, CC_HOME = KEY_HOME,
    CC_END = KEY_END, CC_PAGE_UP = KEY_PPAGE, CC_PAGE_DOWN = KEY_NPAGE, CC_ENTER = KEY_ENTER,
    CC_BACKSPACE = KEY_BACKSPACE, CC_BACK_TAB = KEY_BTAB, CC_DELETE = KEY_DC, CC_F0 = KEY_F0;
enum { PASTE_BEGIN = 0x2000, PASTE_END, ESCAPE = 27, ESCAPE_DELAY = 50, SEQUENCE_GAP = 25, LONGEST_REPLY = 4096 };

static SCREEN *screen;
static FILE *input_file, *output_file;
static int input_fd = -1, output_fd = -1, wake[2] = { -1, -1 };
static struct termios saved_modes;
static int colors;

/* Signals. Handlers go in before newterm: ncurses installs its own only where it finds SIG_DFL. */

static const int caught[] = { SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT };
static const int fatal[] = { SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE };
enum { CAUGHT = sizeof caught / sizeof *caught, FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction old_caught[CAUGHT], old_fatal[FATAL];
static volatile sig_atomic_t resized, continued, stopping, ending;

static void on_signal(int number) {
    int error = errno;
    if (number == SIGWINCH) resized = 1;
    else if (number == SIGCONT) continued = 1;
    else if (number == SIGTSTP) stopping = 1;
    else ending = number;
    ssize_t sent = write(wake[1], "", 1);
    (void)sent; /* a full pipe wakes as well */
    errno = error;
}

/* The last breath of a trap, an abort or a bad access: async-signal-safe calls only. */
static void on_fatal(int number) {
    static const char leave[] = "\033[?2004l\033[?1l\033>\033[?25h\033[0m\033[?1049l\r\n";
    ssize_t sent = write(output_fd, leave, sizeof leave - 1);
    (void)sent;
    tcsetattr(input_fd, TCSANOW, &saved_modes);
    signal(number, SIG_DFL);
    raise(number);
}

static void catch_signals(void) {
    static char stack[16384]; /* a stack overflow needs another stack to be reported on */
    stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack };
    sigaltstack(&alternate, NULL);
    struct sigaction action = { .sa_handler = on_signal };
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &old_caught[i]);
    action.sa_handler = on_fatal;
    action.sa_flags = SA_NODEFER | SA_ONSTACK;
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &old_fatal[i]);
    resized = continued = stopping = ending = 0;
}

static void release_signals(void) {
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &old_caught[i], NULL);
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
}

/* Opening and closing. */

static void send_text(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t sent = write(output_fd, text, left);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return;
        text += sent;
        left -= (size_t)sent;
    }
}

static void choose_locale(void) {
    static const char *const names[] = { "", "C.UTF-8", "C.utf8", "en_US.UTF-8" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
}

/* The type to use, or NULL when the terminal cannot place its cursor. */
static const char *usable_type(const char *term) {
    int error = 0;
    if (!*term || setupterm(term, output_fd, &error) == ERR) {
        term = "xterm-256color";
        if (setupterm(term, output_fd, &error) == ERR) return NULL;
    }
    const char *address = tigetstr("cup");
    bool usable = address && address != (char *)-1;
    del_curterm(cur_term);
    return usable ? term : NULL;
}

static void define_keys(void) {
    static const struct { const char *sequence; int code; } keys[] = {
        { "\033[A", KEY_UP }, { "\033[B", KEY_DOWN }, { "\033[C", KEY_RIGHT }, { "\033[D", KEY_LEFT },
        { "\033[H", KEY_HOME }, { "\033[F", KEY_END }, { "\033[1~", KEY_HOME }, { "\033[4~", KEY_END },
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!key_defined(keys[i].sequence)) define_key(keys[i].sequence, keys[i].code);
    define_key("\033[200~", PASTE_BEGIN);
    define_key("\033[201~", PASTE_END);
    keyok(KEY_MOUSE, FALSE); /* so that a stray mouse report is swallowed like any unknown sequence */
}

static int32_t release(int32_t code) {
    release_signals();
    if (input_file) fclose(input_file);
    if (output_file) fclose(output_file);
    input_file = output_file = NULL;
    close(wake[0]);
    close(wake[1]);
    return code;
}

static FILE *open_copy(int fd, const char *mode) {
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
    if (!file && copy >= 0) close(copy);
    return file;
}

int32_t cc_open(int32_t input, int32_t output, const char *term) {
    if (screen) return EBUSY;
    if (!isatty(input) || !isatty(output) || tcgetattr(input, &saved_modes)) return CC_NOT_A_TERMINAL;
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK)) return errno;
    input_fd = input;
    output_fd = output;
    choose_locale();
    catch_signals();
    input_file = open_copy(input, "r");
    output_file = open_copy(output, "w");
    if (!input_file || !output_file) return release(errno);
    use_tioctl(TRUE);
    const char *type = usable_type(term);
    screen = type ? newterm(type, output_file, input_file) : NULL;
    if (!screen) return release(CC_UNUSABLE);
    set_escdelay(ESCAPE_DELAY);
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    colors = has_colors() && start_color() == OK && use_default_colors() == OK ? COLORS : 0;
    define_keys();
    send_text("\033[?2004h");
    return 0;
}

void cc_close(void) {
    if (!screen) return;
    send_text("\033[?2004l");
    endwin();
    delscreen(screen);
    screen = NULL;
    tcsetattr(input_fd, TCSADRAIN, &saved_modes);
    release(0);
}

/* Output. */

int32_t cc_rows(void) { return getmaxy(stdscr); }
int32_t cc_columns(void) { return getmaxx(stdscr); }
int32_t cc_colors(void) { return colors; }
void cc_define_pair(int32_t pair, int32_t fore, int32_t back) { init_extended_pair(pair, fore, back); }
void cc_erase(void) { werase(stdscr); }

static cchar_t converted(const cc_cell *cell) {
    wchar_t text[6] = { 0 };
    for (int i = 0; i < 5; i++) text[i] = (wchar_t)cell->scalars[i];
    attr_t attributes = (cell->attributes & CC_BOLD ? WA_BOLD : 0) | (cell->attributes & CC_REVERSE ? WA_REVERSE : 0)
        | (cell->attributes & CC_DIM ? WA_DIM : 0) | (cell->attributes & CC_UNDERLINE ? WA_UNDERLINE : 0);
    cchar_t result;
    if (setcchar(&result, text, attributes, cell->pair, NULL) == ERR)
        setcchar(&result, L"?", attributes, cell->pair, NULL);
    return result;
}

void cc_put_row(int32_t row, const cc_cell *cells, int32_t count) {
    cchar_t part[256];
    for (int i = 0; i < count;) {
        int length = 0, start = i;
        for (; i < count && length < 256; i++) {
            if (cells[i].scalars[0] == 0) { /* ncurses fills a right half itself */
                if (length == 0) start = i + 1;
                continue;
            }
            part[length++] = converted(&cells[i]);
        }
        mvwadd_wchnstr(stdscr, row, start, part, length);
    }
}

void cc_place_cursor(int32_t row, int32_t column, bool visible) {
    curs_set(visible ? 1 : 0);
    wmove(stdscr, visible ? row : 0, visible ? column : 0);
}

void cc_refresh(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

/* Input. */

static bool is_readable(int milliseconds) {
    struct pollfd waiting = { .fd = input_fd, .events = POLLIN };
    return poll(&waiting, 1, milliseconds) > 0 && waiting.revents & POLLIN;
}

/* What ncurses holds already or the terminal has sent. The short delay lets the rest of a scalar
   arrive: without it ncurses drops the bytes it has. */
static int read_key(wint_t *value) {
    wtimeout(stdscr, is_readable(0) ? SEQUENCE_GAP : 0);
    return wget_wch(stdscr, value);
}

/* Takes the rest of a control sequence or string that no key is made of, so that its tail never
   looks like keys. What belongs to something else is put back. */
static void swallow(wint_t opener) {
    int after_final = 0;
    bool is_string = opener != '[' && opener != 'O', is_first = true;
    for (int left = LONGEST_REPLY; left > 0; left--, is_first = false) {
        wint_t value = 0;
        int kind = read_key(&value);
        if (kind == ERR && !is_readable(SEQUENCE_GAP)) return;
        if (kind == KEY_CODE_YES) {
            ungetch((int)value);
            return;
        }
        if (kind == ERR) continue;
        if (after_final > 0 && --after_final == 0) return;
        if (after_final > 0) continue;
        if (is_string && value == ESCAPE) opener = ESCAPE;
        else if (is_string && (value == '\a' || (opener == ESCAPE && value == '\\'))) return;
        else if (!is_string && opener == '[' && is_first && value == 'M') after_final = 3; /* an old mouse report */
        else if (!is_string && (opener == 'O' || value < 0x20 || (value >= 0x40 && value <= 0x7e))) return;
    }
}

/* After an escape: true when it was a key press of its own. */
static bool is_escape_key(void) {
    wint_t next = 0;
    int kind = read_key(&next);
    if (kind == OK && next > 0 && next < 0x80 && strchr("[O]P_^X", (int)next)) {
        swallow(next);
        return false;
    }
    if (kind == KEY_CODE_YES) ungetch((int)next);
    if (kind == OK && next == ESCAPE) ungetch(ESCAPE);
    return kind != OK || next == ESCAPE; /* else a key with Alt, which answers nothing */
}

static bool decode(int kind, wint_t value, cc_event *event) {
    if (kind == OK && value == ESCAPE && !is_escape_key()) return false;
    if (kind == KEY_CODE_YES && (value == KEY_RESIZE || value == KEY_MOUSE)) return false;
    event->kind = kind == OK ? CC_CHARACTER : value == PASTE_BEGIN ? CC_PASTE_BEGIN
        : value == PASTE_END ? CC_PASTE_END : CC_KEY;
    event->value = value;
    return true;
}

static void follow_size(void) {
    struct winsize size;
    if (ioctl(output_fd, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col
        && is_term_resized(size.ws_row, size.ws_col))
        resize_term(size.ws_row, size.ws_col);
}

static void resume(void) {
    send_text("\033[?2004h");
    follow_size();
    clearok(curscr, TRUE);
    cc_refresh();
    resized = continued = stopping = 0;
}

static bool take_signal(cc_event *event) {
    char byte[64];
    while (read(wake[0], byte, sizeof byte) > 0) {}
    if (ending) *event = (cc_event){ CC_SIGNAL, (uint32_t)ending };
    else if (stopping) *event = (cc_event){ CC_STOP, 0 };
    else if (resized || continued) *event = (cc_event){ CC_RESIZED, 0 };
    else return false;
    ending = stopping = 0;
    if (event->kind != CC_RESIZED) return true;
    if (continued) { /* stopped from outside: the shell has set its own modes meanwhile */
        endwin();
        resume();
    }
    resized = 0;
    follow_size();
    return true;
}

cc_event cc_wait(int32_t timeout_milliseconds) {
    cc_event event = { CC_IDLE, 0 };
    for (;;) {
        if (take_signal(&event)) return event;
        wint_t value = 0;
        int kind = read_key(&value);
        if (kind != ERR && decode(kind, value, &event)) return event;
        if (kind != ERR) continue;
        struct pollfd waiting[2] = { { input_fd, POLLIN, 0 }, { wake[0], POLLIN, 0 } };
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

void cc_suspend(void) {
    static const struct sigaction by_default = { .sa_handler = SIG_DFL };
    struct sigaction own;
    stopping = 0;
    for (int i = 0; i < CAUGHT; i++) /* nobody could bring the program back */
        if (caught[i] == SIGTSTP && old_caught[i].sa_handler == SIG_IGN) return;
    send_text("\033[?2004l");
    endwin();
    sigaction(SIGTSTP, &by_default, &own);
    kill(0, SIGTSTP); /* the whole foreground group, as the terminal driver would; goes on here */
    sigaction(SIGTSTP, &own, NULL);
    resume();
}

int32_t cc_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
