// A narrow face over ncursesw. It does not include <curses.h>: Swift never sees its global state,
// and no feature-test macro has to match between C and the importer.
#ifndef CCURSES_H
#define CCURSES_H
#include <stdbool.h>
#include <stdint.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"
#pragma clang assume_nonnull begin

/// One screen cell: a scalar and up to 4 combining marks, ended by 0.
/// A first scalar of 0 is the right half of the wide cell before.
typedef struct cc_cell {
    uint32_t scalars[5];
    uint16_t attributes;    ///< CC_BOLD and so on
    int16_t pair;           ///< a colour pair, 0 for the terminal's own colours
} cc_cell;

enum { CC_BOLD = 1, CC_REVERSE = 2, CC_DIM = 4, CC_UNDERLINE = 8 };

enum { CC_IDLE, CC_CHARACTER, CC_KEY, CC_RESIZED, CC_SIGNAL, CC_STOP, CC_GONE, CC_PASTE_BEGIN, CC_PASTE_END };
typedef struct cc_event {
    int32_t kind;
    uint32_t value;         ///< the scalar, the key code or the signal number
} cc_event;

extern const uint32_t CC_UP, CC_DOWN, CC_LEFT, CC_RIGHT, CC_HOME, CC_END, CC_PAGE_UP, CC_PAGE_DOWN, CC_ENTER,
    CC_BACKSPACE, CC_BACK_TAB, CC_DELETE, CC_F0;

enum { CC_NOT_A_TERMINAL = -1, CC_UNUSABLE = -2 };

/// Starts the screen on two terminal descriptors; 0, CC_NOT_A_TERMINAL, CC_UNUSABLE or an errno.
/// Until cc_close, signals that end or stop the program become events, and a crash leaves the
/// terminal usable. A terminal type that is not known is taken for xterm-256color.
int32_t cc_open(int32_t input, int32_t output, const char *term);
/// Ends the screen and gives back terminal modes and signal handlers; may be called twice.
void cc_close(void);

int32_t cc_rows(void);
int32_t cc_columns(void);
int32_t cc_colors(void);                                        ///< 0 without colour
void cc_define_pair(int32_t pair, int32_t fore, int32_t back);  ///< -1 is the terminal's own colour

void cc_erase(void);
void cc_put_row(int32_t row, const cc_cell *cells, int32_t count);
void cc_place_cursor(int32_t row, int32_t column, bool visible);
void cc_refresh(void);

/// Waits for one event; a negative timeout waits for ever.
cc_event cc_wait(int32_t timeout_milliseconds);
/// Leaves the screen, stops the foreground process group and repaints when it goes on.
void cc_suspend(void);
/// Leaves the screen to another program, and repaints after it.
void cc_leave(void);
void cc_return(void);

int32_t cc_wcwidth(uint32_t scalar);

#pragma clang assume_nonnull end
#pragma clang diagnostic pop
#endif
