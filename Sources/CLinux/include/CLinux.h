#pragma once
// Parts of Linux that Swift's Glibc module leaves out.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

/// Has large blocks of memory go back to the system as soon as they are freed: glibc would otherwise keep blocks of up to
/// 32 MB for itself once it has seen such a one freed. Before the first thread.
void clinux_return_large_blocks(void);

/// Names the calling thread, as top and gdb show it; at most 15 bytes.
void clinux_name_thread(const char *name);
