// What the files of this target share; Swift does not see it.
#ifndef TERMINAL_H
#define TERMINAL_H
#include <signal.h>
#include <stdbool.h>
#include <termios.h>

enum { PASTE_BEGIN = 0x2000, PASTE_END };   // key codes of our own, above those of ncurses

extern int input_fd, output_fd;
extern struct termios saved_modes;          // of the terminal before the screen was opened

extern int wake_fd;                         // readable after a signal
extern volatile sig_atomic_t resized, continued, stopping, ending;

int catch_signals(void);                    // 0 or an errno
void release_signals(void);
bool may_stop(void);                        // false when nobody could bring the program back

void send_text(const char *text);
void follow_size(void);
void resume(void);                          // repaints after the shell had the terminal
#endif
