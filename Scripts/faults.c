// A library to be preloaded (LD_PRELOAD): counts the calls by which a program touches the files of one folder, and lets
// one of them fail. Scripts/check-faults builds and uses it.
//
//   FAULT_ROOT    the folder
//   FAULT_AT      the number of the call that fails, from 1; 0 for none
//   FAULT_ERROR   what it fails with: EIO, ENOSPC, or KILL, which ends the program before the call
//   FAULT_LOG     a file that gets a line a call: number, name, path within the folder

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *root;
static size_t root_length;
static long target;
static int failure;
static int log_file = -1;
static long count;

static void prepare(void) {
    root = getenv("FAULT_ROOT");
    root_length = root ? strlen(root) : 0;
    target = getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0;
    const char *error = getenv("FAULT_ERROR");
    failure = !error ? 0 : !strcmp(error, "ENOSPC") ? ENOSPC : !strcmp(error, "KILL") ? -1 : EIO;
    const char *path = getenv("FAULT_LOG");
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    if (path) log_file = real(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

// Whether this call is the one that fails; errno is then set.
static int fails(const char *name, const char *path) {
    pthread_once(&once, prepare);
    if (!root_length || strncmp(path, root, root_length) != 0) return 0;
    long number = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (log_file >= 0) {
        char line[PATH_MAX + 64];
        int length = snprintf(line, sizeof line, "%ld %s %s\n", number, name, path + root_length);
        ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
        if (length > 0) real(log_file, line, (size_t)length);
    }
    if (number != target) return 0;
    if (failure < 0) kill(getpid(), SIGKILL);
    errno = failure;
    return 1;
}

static int fails_at(const char *name, int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return fails(name, path);
}

static int fails_by(const char *name, const char *path) {
    char whole[PATH_MAX];
    if (path[0] == '/') return fails(name, path);
    if (!getcwd(whole, sizeof whole) || strlen(whole) + strlen(path) + 2 > sizeof whole) return 0;
    strcat(strcat(whole, "/"), path);
    return fails(name, whole);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define ON_FILE(result, name, parameters, ...) \
    result name parameters { \
        if (fails_at(#name, file)) return -1; \
        REAL(name); \
        return real(__VA_ARGS__); \
    }

#define ON_PATH(result, name, parameters, ...) \
    result name parameters { \
        if (fails_by(#name, path)) return -1; \
        REAL(name); \
        return real(__VA_ARGS__); \
    }

ON_FILE(ssize_t, write, (int file, const void *bytes, size_t length), file, bytes, length)
ON_FILE(ssize_t, pwrite, (int file, const void *bytes, size_t length, off_t at), file, bytes, length, at)
ON_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t length, off64_t at), file, bytes, length, at)
ON_FILE(ssize_t, read, (int file, void *bytes, size_t length), file, bytes, length)
ON_FILE(ssize_t, pread, (int file, void *bytes, size_t length, off_t at), file, bytes, length, at)
ON_FILE(ssize_t, pread64, (int file, void *bytes, size_t length, off64_t at), file, bytes, length, at)
ON_FILE(int, fsync, (int file), file)
ON_FILE(int, fdatasync, (int file), file)
ON_FILE(int, ftruncate, (int file, off_t length), file, length)
ON_FILE(int, ftruncate64, (int file, off64_t length), file, length)
ON_PATH(int, unlink, (const char *path), path)
ON_PATH(int, rename, (const char *path, const char *to), path, to)
ON_PATH(int, mkdir, (const char *path, mode_t mode), path, mode)

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (fails_by(#name, path)) return -1; \
        REAL(name); \
        return real(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)
