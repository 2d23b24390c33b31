#define _GNU_SOURCE
#include "CLinux.h"

#include <malloc.h>
#include <pthread.h>
#include <unistd.h>

void clinux_return_large_blocks(void) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    // Of its eight arenas a core each keeps for itself what other threads have freed in it.
    mallopt(M_ARENA_MAX, cores > 2 ? (int)cores : 2);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

void clinux_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
