#define _GNU_SOURCE 1 /* gives _XOPEN_SOURCE 700 and with it the wide-character interface */
#define NCURSES_NOMACROS 1
#include "ccurses.h"
#include "terminal.h"
#include <curses.h>
#include <term.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { ESCAPE_DELAY = 50 }; /* milliseconds; a sequence that comes in slower would be taken for keys */

static SCREEN *screen;
static FILE *input_file, *output_file;
static int colors;
int input_fd = -1, output_fd = -1;
struct termios saved_modes;

void send_text(const char *text) {
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
    input_fd = input;
    output_fd = output;
    choose_locale();
    int error = catch_signals();
    if (error) return error;
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
    nodelay(stdscr, TRUE);
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
    release(0);
}

/* A terminal cuts or scrolls its lines when its size changes: nothing of what was painted is relied on. */
void follow_size(void) {
    struct winsize size;
    if (ioctl(output_fd, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col
        && is_term_resized(size.ws_row, size.ws_col))
        resize_term(size.ws_row, size.ws_col);
    clearok(curscr, TRUE);
}

void resume(void) {
    resized = continued = 0;
    send_text("\033[?2004h");
    follow_size();
    cc_refresh();
}

void cc_leave(void) {
    send_text("\033[?2004l");
    endwin();
}

void cc_return(void) { resume(); }

void cc_suspend(void) {
    static const struct sigaction by_default = { .sa_handler = SIG_DFL };
    struct sigaction own;
    stopping = 0;
    if (!may_stop()) return;
    cc_leave();
    sigaction(SIGTSTP, &by_default, &own);
    kill(0, SIGTSTP); /* the whole foreground group, as the terminal driver would; goes on here */
    sigaction(SIGTSTP, &own, NULL);
    resume();
}

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

int32_t cc_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
