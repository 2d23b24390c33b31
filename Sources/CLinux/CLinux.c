#define _GNU_SOURCE
#include "CLinux.h"

#include <malloc.h>
#include <pthread.h>

void clinux_return_large_blocks(void) {
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

void clinux_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
