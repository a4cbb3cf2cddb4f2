/* Preloaded before the C library: records what a program does to the files under one folder, and
   lets one of these calls fail, come up short, or be the last thing the program ever does.

   SHIM_ROOT   the folder, without links and without a slash at its end
   SHIM_TRACE  a file that every call under the folder is appended to, and what is said on output
   SHIM_FAULT  CALL:NUMBER:ACTION[:TIMES], and more of them after a blank
               CALL     a name as below, or "any"
               NUMBER   which such call under the folder, counted from 1
               ACTION   an errno, "short" (half of a write), or a SIGKILL: "before", "after", "half"
               TIMES    how many calls from there on; 1 when left out, 0 for ever
   SHIM_WHILE  the fault strikes, and counts, only while this file is there
   SHIM_CLOCK  a file with the seconds that the clock is ahead */
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { FILES = 1024, KEPT = 900 };
enum { NONE = 0, SHORT = -1, BEFORE = -2, AFTER = -3, HALF = -4 };

static bool watched[FILES];
static int trace = -1;
static long calls;
static struct fault { char call[16]; long number, times, matching; int action; } faults[4];
static int fault_count;
static const char *root, *gate, *clock_file;

#define NEXT(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int action_of(const char *text) {
    if (!strcmp(text, "short")) return SHORT;
    if (!strcmp(text, "before")) return BEFORE;
    if (!strcmp(text, "after")) return AFTER;
    if (!strcmp(text, "half")) return HALF;
    return atoi(text);
}

static void load_faults(const char *text) {
    while (text && fault_count < (int)(sizeof faults / sizeof *faults)) {
        struct fault *fault = &faults[fault_count++];
        char action[16];
        fault->times = 1;
        if (sscanf(text, "%15[^:]:%ld:%15[^: ]:%ld", fault->call, &fault->number, action, &fault->times) < 3) _exit(99);
        fault->action = action_of(action);
        text = strchr(text, ' ');
        if (text) text++;
    }
}

__attribute__((constructor)) static void load(void) {
    root = getenv("SHIM_ROOT");
    gate = getenv("SHIM_WHILE");
    clock_file = getenv("SHIM_CLOCK");
    load_faults(getenv("SHIM_FAULT"));
    const char *path = getenv("SHIM_TRACE");
    if (!path) return;
    int low = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    trace = (int)syscall(SYS_fcntl, low, F_DUPFD_CLOEXEC, KEPT);
    syscall(SYS_close, low);
}

static void die(void) { syscall(SYS_kill, (int)getpid(), SIGKILL); }

/* One line at a time and in one write, so that a kill leaves whole lines. */
static void record(const char *head, const void *bytes, size_t count) {
    if (trace < 0) return;
    int error = errno;
    size_t length = strlen(head);
    char *line = malloc(length + 2 * count + 2);
    memcpy(line, head, length);
    for (size_t i = 0; i < count; i++) sprintf(line + length + 2 * i, "%02x", ((const unsigned char *)bytes)[i]);
    line[length + 2 * count] = '\n';
    syscall(SYS_write, trace, line, length + 2 * count + 1);
    free(line);
    errno = error;
}

static bool is_under(const char *path, char *full) {
    if (!root || !path) return false;
    if (*path == '/') snprintf(full, PATH_MAX, "%s", path);
    else {
        char here[PATH_MAX];
        if (syscall(SYS_getcwd, here, sizeof here) < 0) return false;
        snprintf(full, PATH_MAX, "%.*s/%s", (int)sizeof here - 300, here, path);
    }
    size_t length = strlen(root);
    return !strncmp(full, root, length) && (!full[length] || full[length] == '/');
}

static bool is_watched(int fd) { return fd >= 0 && fd < FILES && watched[fd]; }

/* What is to happen to this call: nothing, an errno, or one of the actions. A kill before it happens here. */
static int strike(const char *call) {
    int action = NONE;
    calls++;
    if (gate && syscall(SYS_access, gate, F_OK)) return NONE;
    for (struct fault *fault = faults; fault < faults + fault_count; fault++) {
        if (strcmp(fault->call, "any") && strcmp(fault->call, call)) continue;
        long past = ++fault->matching - fault->number;
        if (past >= 0 && (!fault->times || past < fault->times)) action = fault->action;
    }
    if (action == BEFORE) die();
    return action;
}

static void note(const char *call, long result, const char *form, ...) {
    char head[3 * PATH_MAX], rest[2 * PATH_MAX + 64];
    va_list list;
    va_start(list, form);
    vsnprintf(rest, sizeof rest, form, list);
    va_end(list);
    snprintf(head, sizeof head, "%ld\t%s\t%ld\t%s", calls, call, result < 0 ? -(long)errno : result, rest);
    record(head, "", 0);
}

/* The end of every call without bytes: records it, and a kill after it happens here. */
#define FINISH(call, action, result, ...) \
    do { note(call, result, __VA_ARGS__); if ((action) == AFTER) die(); return result; } while (0)
#define FAIL(action, call, ...) \
    if ((action) > 0) { errno = (action); note(call, -1, __VA_ARGS__); return -1; }

static int opened(int (*real)(int, const char *, int, ...), int at, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX];
    if (!is_under(path, full)) {
        int fd = real(at, path, flags, mode);
        if (fd >= 0 && fd < FILES) watched[fd] = false;
        return fd;
    }
    int action = strike("open");
    FAIL(action, "open", "0\t0\t%s", full)
    struct stat before;
    bool was_there = !syscall(SYS_newfstatat, AT_FDCWD, full, &before, AT_SYMLINK_NOFOLLOW);
    int fd = real(at, path, flags, mode);
    if (fd >= 0 && fd < FILES) watched[fd] = true;
    FINISH("open", action, fd, "%d\t%d\t%s", fd >= 0 && !was_there, fd >= 0 && (flags & O_TRUNC), full);
}

static mode_t mode_of(int flags, va_list list) {
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0;
}
#define OPEN(name, real) \
    int name(const char *path, int flags, ...) { \
        va_list list; va_start(list, flags); mode_t mode = mode_of(flags, list); va_end(list); \
        return opened(NEXT(real), AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list list; va_start(list, flags); mode_t mode = mode_of(flags, list); va_end(list); \
        return opened(NEXT(name), at, path, flags, mode); \
    }
OPEN(open, openat)
OPEN(open64, openat64)
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *bytes, size_t count) {
    if (fd == STDOUT_FILENO && !is_watched(fd)) {
        char head[48];
        snprintf(head, sizeof head, "%ld\tsay\t%zu\t", calls, count);
        record(head, bytes, count);
    }
    if (!is_watched(fd)) return syscall(SYS_write, fd, bytes, count);
    int action = strike("write");
    FAIL(action, "write", "%d\t0\t", fd)
    bool half = action == SHORT || action == HALF;
    ssize_t done = syscall(SYS_write, fd, bytes, half ? count / 2 : count);
    off_t end = lseek(fd, 0, SEEK_CUR);
    char head[96];
    snprintf(head, sizeof head, "%ld\twrite\t%zd\t%d\t%lld\t", calls, done < 0 ? -(ssize_t)errno : done, fd,
             (long long)(end - done));
    record(head, bytes, done > 0 ? (size_t)done : 0);
    if (action == HALF || action == AFTER) die();
    return done;
}

#define ON_FILE(type, name, call, parameters, ...) \
    type name parameters { \
        if (!is_watched(fd)) return NEXT(name)(__VA_ARGS__); \
        int action = strike(call); \
        FAIL(action, call, "%d", fd) \
        type result = NEXT(name)(__VA_ARGS__); \
        FINISH(call, action, result, "%d", fd); \
    }
ON_FILE(int, fdatasync, "fdatasync", (int fd), fd)
ON_FILE(int, fsync, "fsync", (int fd), fd)
ON_FILE(int, flock, "flock", (int fd, int operation), fd, operation)
ON_FILE(ssize_t, read, "read", (int fd, void *into, size_t count), fd, into, count)
ON_FILE(int, fstat, "fstat", (int fd, struct stat *status), fd, status)

#define TRUNCATE(name, type) \
    int name(int fd, type size) { \
        if (!is_watched(fd)) return NEXT(name)(fd, size); \
        int action = strike("ftruncate"); \
        FAIL(action, "ftruncate", "%d\t%lld", fd, (long long)size) \
        int result = NEXT(name)(fd, size); \
        FINISH("ftruncate", action, result, "%d\t%lld", fd, (long long)size); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int close(int fd) {
    if (fd >= KEPT && fd == trace) return 0;
    if (!is_watched(fd)) return (int)syscall(SYS_close, fd);
    int action = strike("close");
    watched[fd] = false;
    int result = (int)syscall(SYS_close, fd); /* it is closed whatever is reported */
    FAIL(action, "close", "%d", fd)
    FINISH("close", action, result, "%d", fd);
}

#define ON_NAME(name, call, parameters, path, ...) \
    int name parameters { \
        char full[PATH_MAX]; \
        if (!is_under(path, full)) return NEXT(name)(__VA_ARGS__); \
        int action = strike(call); \
        FAIL(action, call, "%s", full) \
        int result = NEXT(name)(__VA_ARGS__); \
        FINISH(call, action, result, "%s", full); \
    }
ON_NAME(unlink, "unlink", (const char *path), path, path)
ON_NAME(mkdir, "mkdir", (const char *path, mode_t mode), path, path, mode)
ON_NAME(fstatat, "fstatat", (int at, const char *path, struct stat *status, int flags), path, at, path, status, flags)

#define ON_NAMES(name) \
    int name(const char *old, const char *new) { \
        char from[PATH_MAX], to[PATH_MAX]; \
        bool under = is_under(old, from) | is_under(new, to); \
        if (!under) return NEXT(name)(old, new); \
        int action = strike(#name); \
        FAIL(action, #name, "%s\t%s", from, to) \
        int result = NEXT(name)(old, new); \
        FINISH(#name, action, result, "%s\t%s", from, to); \
    }
ON_NAMES(rename)
ON_NAMES(link)

static time_t ahead(void) {
    char text[32] = "";
    if (!clock_file) return 0;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, clock_file, O_RDONLY);
    if (fd < 0) return 0;
    ssize_t count = syscall(SYS_read, fd, text, sizeof text - 1);
    syscall(SYS_close, fd);
    return count > 0 ? atol(text) : 0;
}

time_t time(time_t *into) {
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += ahead();
    if (into) *into = now.tv_sec;
    return now.tv_sec;
}

int clock_gettime(clockid_t clock, struct timespec *into) {
    int result = (int)syscall(SYS_clock_gettime, clock, into);
    if (!result && clock == CLOCK_REALTIME) into->tv_sec += ahead();
    return result;
}

int gettimeofday(struct timeval *restrict into, void *restrict zone) {
    int result = (int)syscall(SYS_gettimeofday, into, zone);
    if (!result) into->tv_sec += ahead();
    return result;
}
