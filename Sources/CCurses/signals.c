#define _GNU_SOURCE 1
#include "terminal.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* Installed before newterm: ncurses adds handlers of its own only where it finds SIG_DFL. */

static const int caught[] = { SIGTSTP, SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT };
static const int fatal[] = { SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE };
enum { CAUGHT = sizeof caught / sizeof *caught, FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction old_caught[CAUGHT], old_fatal[FATAL];
static int wake_write = -1;

int wake_fd = -1;
volatile sig_atomic_t resized, continued, stopping, ending;

static void on_signal(int number) {
    int error = errno;
    if (number == SIGWINCH) resized = 1;
    else if (number == SIGCONT) continued = 1;
    else if (number == SIGTSTP) stopping = 1;
    else ending = number;
    ssize_t sent = write(wake_write, "", 1);
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

int catch_signals(void) {
    static char stack[16384]; /* a stack overflow has to be handled on another stack */
    stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack };
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK)) return errno;
    wake_fd = ends[0];
    wake_write = ends[1];
    resized = continued = stopping = ending = 0;
    sigaltstack(&alternate, NULL);
    struct sigaction action = { .sa_handler = on_signal };
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &old_caught[i]);
    action.sa_handler = on_fatal;
    action.sa_flags = SA_NODEFER | SA_ONSTACK;
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &old_fatal[i]);
    return 0;
}

void release_signals(void) {
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &old_caught[i], NULL);
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
    close(wake_fd);
    close(wake_write);
}

bool may_stop(void) { return old_caught[0].sa_handler != SIG_IGN; }
